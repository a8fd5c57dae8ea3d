"""The house: everything with state.

`house` wires the parts together, `daemon` says when the steps run, and the four steps of a comment's life are
`collect`, `decide`, `act` and `tell`. `store` and `minutes` are the only places that speak SQL.
"""
