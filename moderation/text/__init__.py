"""How a text is read before anything judges it: letters, spelling, language, names."""
