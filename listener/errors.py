"""The one error that is meant for a person's eyes."""


class UserError(Exception):
    """One plain sentence: what is wrong, where, and how to mend it. Ends a command with exit code 2."""
