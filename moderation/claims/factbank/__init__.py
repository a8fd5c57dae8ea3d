"""What the council has checked: claims.yaml and ClaimReview, read, written and found fault with."""
