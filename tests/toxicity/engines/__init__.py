"""What takes torch: Detoxify as an engine, and the teaching of our own models (`make engines`)."""
