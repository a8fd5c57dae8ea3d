"""How a page begins with Wardmote: the settings file, the folder, and the first owner, as `wardmote init` makes them."""
