"""What a person hands on: evidence for the police or the council, in one locked file (policy 11.2)."""
