"""The border: the only package that talks to a network. One file a platform, named as in the settings."""
