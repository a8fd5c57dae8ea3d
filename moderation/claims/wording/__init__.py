"""The words of a claim and of a comment, brought together: spelling, sums, names, one word for each meaning."""
