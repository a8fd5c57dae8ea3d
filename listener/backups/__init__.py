"""Copies of the data folder: made and checked while the service runs, and brought back.

`backup`, `archive` and `sealing` make one, `rotation` keeps them; `restore` brings one back: `unpack` checks it, `gap` says
what would be lost, `swap` puts it into place.
"""
