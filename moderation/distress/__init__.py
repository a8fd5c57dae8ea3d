"""Who is the one that is harmed: somebody at the end of their strength."""
