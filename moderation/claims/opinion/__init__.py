"""The opinion gate: what is a statement of fact about the council, and how much hangs on it."""
