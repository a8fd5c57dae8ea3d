"""The errors that are meant for a person's eyes."""


class UserError(Exception):
    """One plain sentence: what is wrong, where, and how to mend it. Ends a command with exit code 2."""


class BusyError(UserError):
    """Another program holds what we need. The daemon tries again by itself; a command says so and ends."""
