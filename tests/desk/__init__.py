"""The desk in a real browser: Debian's chromium, over a real port, on a desk on which much has happened."""
