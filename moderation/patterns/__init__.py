"""Patterns that are compiled and run only over texts that hold what they cannot match without."""
