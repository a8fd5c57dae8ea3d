"""How far an incident has come, in a line: English, and draft Welsh. Pure."""

from __future__ import annotations

import re

from listener.claims.postures import found_wrong
from listener.store.incidents import Spread
from listener.telling.alerts import many
from listener.telling.notices import many_cy
from moderation.types import Claim

_LATELY = re.compile(r"\d+(?= of (?:them|all these) in the last six hours| yn y chwe awr ddiwethaf)")  # fmt: skip


def spread_words(seen: Spread, claim: Claim | None) -> str:
    """How far it has come: "12 times by 11 accounts in three days, 8 of them in the last six hours; ...". `claim` as in force.

    Accounts are those of three days. Where some said it before, the total is told apart: 300 times by 3 accounts is another matter.
    """
    if not seen.repeats:
        return f"nobody says it.{_asides_en(seen, claim)}"
    posts = seen.repeats - seen.articles
    who = many(seen.accounts, "account") if seen.accounts else "nobody"
    by = (
        f"{many(posts, 'time')} in all, by {who} in the last three days"
        if seen.older
        else f"{many(posts, 'time')} by {many(seen.accounts, 'account')} in three days"
    )
    printed = f"in {many(seen.articles, 'article')} of the press"
    lately = f"{seen.recent} of {{}} in the last six hours"
    if not seen.articles:
        said = f"{by}, {lately.format('them')}"
    elif posts:
        said = f"{by}, and {printed}; {lately.format('all these')}"
    else:
        said = f"{printed}, {lately.format('them')}; no account has said it lately"
    where = " On more than one platform." if seen.platforms > 1 else ""
    where += f" Views that are known: {seen.views:,}." if seen.views else ""
    return f"{said}.{where}{_asides_en(seen, claim)}"


def _asides_en(seen: Spread, claim: Claim | None) -> str:
    if not seen.asks and not seen.denies:
        return ""
    denied = "put it right" if found_wrong(claim) else "say that it is not so"
    return f" People are asking: {seen.asks}; people {denied}: {seen.denies}."


def spread_cy(seen: Spread, claim: Claim | None) -> str:
    """The same in Welsh."""
    if not seen.repeats:
        return f"nid oes neb yn ei ddweud.{_asides_cy(seen, claim)}"
    posts = seen.repeats - seen.articles
    times = many_cy(posts, "gwaith", one="waith", two="waith")
    accounts = many_cy(seen.accounts, "cyfrif", two="gyfrif", three="chyfrif")
    said = (
        f"{times} i gyd, gan {accounts} yn y tridiau diwethaf"
        if seen.older
        else f"{times}, gan {accounts}, mewn tridiau"
    )
    if seen.articles:
        printed = f"mewn {seen.articles} erthygl yn y wasg"
        said = f"{said}, ac {printed}" if posts else printed
    said += f"; {seen.recent} yn y chwe awr ddiwethaf."
    if seen.platforms > 1:
        said += " Ar fwy nag un platfform."
    if seen.views:
        said += f" Edrychiadau hysbys: {seen.views:,}."
    return said + _asides_cy(seen, claim)


def _asides_cy(seen: Spread, claim: Claim | None) -> str:
    if not seen.asks and not seen.denies:
        return ""
    denied = "ei gywiro" if found_wrong(claim) else "dweud nad yw'n wir"
    return f" Pobl yn holi: {seen.asks}; pobl yn {denied}: {seen.denies}."


def but_for_the_hour(text: str) -> str:
    """A message without how many said it in the last six hours: that changes though nobody says any more."""
    return _LATELY.sub("", text)
