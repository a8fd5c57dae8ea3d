"""How a comment stands to what it tells: denied, asked, joked, guessed, wished, put right."""
