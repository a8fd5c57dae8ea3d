"""The judgement. Pure: no network, no database, no clock, no randomness; it imports nothing else of ours.

A comment's way through it: `text` reads it, `checks` look, with the words of `lexicon` and the scores of `toxicity`; `whose_words`, `fair`,
`aimed` and `distress` say what is meant; `judge` weighs it all under the rules (`rules`, `rulebook`) and `explain` says why. `claims` knows
what the council has checked. The map of the whole is in docs/design.md.
"""
