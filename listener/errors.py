"""The errors that are meant for a person's eyes."""


class UserError(Exception):
    """One plain sentence: what is wrong, where, and how to mend it. Ends a command with exit code 2."""


class StorageError(UserError):
    """The database itself cannot be read or written. It ends the service too, for without it nothing can be judged or kept."""


class BusyError(UserError):
    """Another program holds what we need. The daemon tries again by itself; a command says so and ends."""
