"""What the rules file may hold, its own examples, and the page that is published from it."""
