"""What reviewers do: check the log, open words for a reason, look a second time at decisions that the log draws.

`checking` checks the whole log, `access` opens words and remembers who did, `drawing` and `second_look` are the blind
second opinion, `agreement` says how far it agrees, `masking` takes names out of texts, `exporting` hands out copies.
"""
