"""What is aimed at a person: menace, insult, contempt, and which way a comment leans."""
