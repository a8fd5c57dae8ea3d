"""What happened in the town before anybody opens the desk: something for each page, and the worst that people write.

A new page gets what it shows from here: add a few lines to `fill`, and leave what is there as it is.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta

from connectors.simulator import Item
from listener.claims.change import approve, propose
from listener.claims.follow import follow_claims
from listener.claims.incidents import grow
from listener.minutes.heads import note_head
from listener.minutes.writer import Actor
from listener.own_posts import note_gone, note_post
from listener.people.advice import seek_advice
from listener.people.appeals import decide_appeal, lodge
from listener.people.notice_holds import hold_notice
from listener.people.requests import council_request
from listener.report.facts import Quarter
from listener.report.publishing import EVENT, make_report
from listener.store.incidents import Item as Seen
from listener.store.posts import save_post
from listener.store.report_counts import add_report
from listener.store.reviewing import add_access, add_look, decided_between
from moderation.claims.spread.priority import Priority
from moderation.types import Post
from tests.listener.bank import BINS, LIBRARIES
from tests.listener.crowd import (
    COMMS,
    DELEGATE,
    OWNER,
    REVIEWER,
    Crowd,
    warned_and_went_on,
)
from tests.listener.lives import comment_id, stored
from tests.listener.newsroom import SAID
from tests.listener.test_desk_pages import HOSTILE
from tests.town import CRITICISM, RUDE, THREAT

OTHER_COMMS = Actor("Martin Example", "comms")
PARTS = {"impact": 1.0, "reach": 1.0, "confidence": 1.0, "velocity": 1.0}
PLAIN = {
    "agreed": "I'm coming to your house tonight and I will break your arms.",
    "threat": THREAT,
    "rude": RUDE,
    "fair": CRITICISM,
    "claim": SAID,
    "question": "When is the bin on Fernhollow Lane emptied? Nobody tells us.",
    "kept": "You silly little man, what a clown you are.",
    "hidden": "You are a silly little idiot, shut up you clown.",
    "appealed": "Shut up, you silly little man, and take your clowns with you.",
    "overturned": "You silly man, do shut up about the bins.",
    "long": "You are a silly little man, do shut up. " * 150,
}


def fill(here: Crowd) -> dict[str, Item]:
    """Let it happen; gives the comments by name."""
    place, items = here.place, {}
    _claims(here)
    blocked = warned_and_went_on(here)
    here.propose(blocked, here.wish("block"))
    post = place.post(text="<script>alert('post')</script> \u202eWhat shall I ask?")
    answered = place.comment(post, RUDE, by="Sorrel Teasel")
    for name, text in {**PLAIN, **HOSTILE}.items():
        by = f"{name} <b>\u202eTeasel</b>" if name in HOSTILE else f"{name} Teasel"
        items[name] = place.comment(post, text, by=by)
    items["answer"] = place.world.comment(answered, "Do shut up, you silly clown.", by="Tansy Teasel")  # fmt: skip
    place.round(here.house)
    here.decide(items["kept"], "keep", OWNER)
    here.decide(items["hidden"], "hide", DELEGATE, rule="R1")
    here.decide(items["agreed"], "confirm", OWNER)
    _appeals(here, items)
    _incidents(here)
    _reviewing(here, items)
    council_request(here.house, HOSTILE["script"], "Teal <b>Example</b>, press officer", comment_id(items["fair"]))  # fmt: skip
    _asked(here, items)
    _own_post(here)
    until = here.place.clock() + timedelta(days=20)
    hold_notice(here.house, stored(here.house, items["agreed"]), OWNER, HOSTILE["script"], HOSTILE["turned"], until)  # fmt: skip
    return items


def _own_post(here: Crowd) -> None:
    """A post of the councillor's own that was changed and then deleted, with hostile words in it."""
    post = Post("facebook:own", here.house.settings.pages[0].page_id, HOSTILE["script"])
    with here.house.store.transaction(here.place.clock()) as tx:
        for text in (HOSTILE["script"], HOSTILE["turned"]):
            news = save_post(tx, replace(post, text=text))
            assert news is not None
            note_post(tx, news)
        note_gone(tx, post.post_id)


def _claims(here: Crowd) -> None:
    """A fact bank without a file: two claims, of which one is to be changed."""
    house, now = here.house, here.place.clock()
    fresh = {"created_at": now, "expires_at": now + timedelta(days=60)}
    libraries, bins = replace(LIBRARIES, **fresh), replace(BINS, **fresh)
    for one in (libraries, bins):
        number = propose(house, "added", [one], COMMS, "It was checked.")
        approve(house, number, OTHER_COMMS)
    changed = replace(bins, correct_statement=HOSTILE["quotes"])
    propose(house, "changed", [changed], COMMS, HOSTILE["turned"])
    follow_claims(house)


def _asked(here: Crowd, items: dict[str, Item]) -> None:
    """What waits for a second look, and for advice, with hostile words in it."""
    here.propose(items["hidden"], here.wish("delete"))
    known = stored(here.house, items["script"])
    for adviser in (REVIEWER, COMMS):
        seek_advice(here.house, known, OWNER, HOSTILE["script"], adviser.name)


def _appeals(here: Crowd, items: dict[str, Item]) -> None:
    """One that waits, with a hostile text, and one that is decided."""
    for name in ("appealed", "overturned"):
        here.decide(items[name], "hide", OWNER, rule="R1")
    lodge(here.house, comment_id(items["appealed"]), HOSTILE["script"])
    number = lodge(here.house, comment_id(items["overturned"]), "I was joking.")
    decide_appeal(here.house, number, "overturned", REVIEWER, "It was a joke.")
    here.act()


def _publish(here: Crowd, page_id: str, quarter: Quarter) -> None:
    """A report of a time before Wardmote listened, as it could be published once: pages show it still."""
    body = make_report(here.house, page_id, quarter, here.place.clock()).json()
    row = {"page_id": page_id, "quarter": quarter.name, "sha256": hashlib.sha256(body.encode()).hexdigest()}  # fmt: skip
    with here.house.store.transaction(here.place.clock()) as tx:
        entry = tx.record(EVENT, actor=OWNER, details=row)
        add_report(tx, {**row, "body": body, "published_by": entry.actor, "published_at": tx.at})  # fmt: skip


def _reviewing(here: Crowd, items: dict[str, Item]) -> None:
    """What reviewers see: a published report, a second look that is open, and words that they opened."""
    house, now = here.house, here.place.clock()
    _publish(here, house.settings.pages[0].page_id, Quarter.of(now).before)
    (first, *_) = decided_between(house.store, 0, 10**9)
    known = comment_id(items["script"])
    lasts = timedelta(days=30)
    with house.store.transaction(now) as tx:
        add_look(tx, first)
        for kind, about in (("second_look", first["comment_id"]), ("author", known)):
            reason = {"comment_id": about, "reason": HOSTILE["script"]}
            entry = tx.record("access", actor=REVIEWER, about=about, details={"kind": kind, "minutes": lasts // timedelta(minutes=1)}, payload=reason)  # fmt: skip
            add_access(tx, kind, REVIEWER, entry.seq, comment_id=about, until=now + lasts)  # fmt: skip
    note_head(house.store.db, house.heads, now.isoformat())


def _incidents(here: Crowd) -> None:
    """What comms see: one of each level, one of them with a hostile headline."""
    with here.house.store.transaction(here.place.clock()) as tx:
        for number, level in enumerate(("HIGH", "MEDIUM", "LOW")):
            said = Seen(f"r{number}", "The Wenbrook Herald", HOSTILE["quotes"], title=HOSTILE["turned"], press=True)  # fmt: skip
            grow(
                tx, here.house, f"need:N4:{number}", f"What was said, number {number}",
                Priority(level, 9.0, PARTS), None, item=said,  # type: ignore[arg-type]
            )  # fmt: skip
