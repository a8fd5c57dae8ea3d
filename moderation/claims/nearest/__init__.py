"""Which known claims a text is near to, by its words and by what it means."""
