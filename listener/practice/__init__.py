"""The demo: a simulated world, the real house between, the table as it plays, and its marks."""
