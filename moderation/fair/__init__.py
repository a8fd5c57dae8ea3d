"""What is fair, however harsh it sounds: criticism, and the forms that a scorer mistakes for a breach."""
