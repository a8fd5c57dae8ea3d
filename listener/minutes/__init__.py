"""The minutes: an append-only log that can be proved.

`entries` says what an entry is and how it is hashed, `writer` appends inside the caller's transaction, `heads`
keeps the newest hash outside the database, and `verify` checks the lot and names the first bad entry.
"""
