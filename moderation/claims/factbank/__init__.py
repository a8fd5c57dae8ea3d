"""What the council has checked: claims.yaml, a spreadsheet and ClaimReview, read, written and found fault with."""
