"""The minutes: an append-only log that can be proved.

`entries` says what an entry is and how it is hashed, `writer` appends inside the caller's transaction, `tree` and
`nodes` are the Merkle tree over the entries, `notes` and `keys` sign its state, `heads` keeps that outside the
database. `verify` and `block` check the lot and name the first bad entry. `receipts`, `export` and `browse` write what
is handed out, and `verify_minutes`, which uses nothing else of ours, checks it.
"""
