"""Links, told from their text alone: which stand there, which pose as others, and which lead elsewhere than they show."""
