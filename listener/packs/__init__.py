"""What a person hands on: evidence for the police or the council in one locked file, and copies for requests for information (policy 11)."""
