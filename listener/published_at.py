"""Since when the words of the rules are what residents could read: no comment is hidden by software under words that came after it.

A rules file says from which day it is in force, and that day may lie before the moment at which a version was taken up. What was written in
between was written under the version before.
"""

from __future__ import annotations

from datetime import datetime

from listener.store import Store
from listener.store.connection import as_moment
from listener.store.decisions import rule_terms
from moderation.rules import Rules


def published_at(store: Store, rules: Rules) -> datetime:
    """When these rules took effect: on their own day, or when they took the place of others, whichever is later.

    A version names one text (adopting.py): a file of the same version, with other modes, has not changed it. The first rules that were
    ever taken up took the place of none. So do rules that are only tried.
    """
    terms = rule_terms(store)
    own = [term["version"] == rules.version for term in terms]
    if not own or not own[-1] or all(own):
        return rules.effective_from
    run = own[::-1].index(False)  # taken up in a row, the last ones
    return max(rules.effective_from, as_moment(terms[-run]["since"]))
