"""How an incident looks on a terminal. No author is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from listener.claims.again import before_words
from listener.claims.as_it_stands import standing_of
from listener.claims.asked import asked
from listener.claims.copying import copies_of, copies_words
from listener.claims.examples import since_then
from listener.claims.masking import Masks, masks_of
from listener.claims.moments import on_the_wall
from listener.claims.postures import found_wrong
from listener.claims.quoting import NEW, about_no_claim
from listener.claims.spread_words import spread_words
from listener.claims.standing import Former, former_claim
from listener.claims.states import STANDS, had_by
from listener.claims.story import as_it_went, words_of
from listener.claims.story_english import detail_in_english, sentence_in_english
from listener.claims.waiting import is_late, running
from listener.claims.wording import (
    called,
    in_quotes,
    priority_words,
)
from listener.commands.beside_lines import beside_lines
from listener.commands.spreading import FOR_FEW
from listener.house import House
from listener.language_names import names_of
from listener.minutes.writer import MACHINE
from listener.store.connection import Row, as_moment, as_text
from listener.store.incident_views import seen_of
from listener.store.incidents import spread, steps_of
from listener.store.own_claims import OWN, is_own
from listener.store.spreading import headline
from listener.store.thread import is_for_few
from listener.store.told_levels import sendings_of
from listener.telling.notices import LONDON, zoned
from listener.terminal import cell, safe, width
from moderation.claims.factbank.registry import in_force
from moderation.types import Claim

MOST_SEEN = 40
LONGEST_TITLE, WITH_QUOTE = 76, 140  # columns of the list
SINCE = {
    "": "",
    "removed": "; removed since",
    "unsaid": "; edited since, says it no more",
    "edited": "; edited since",
}
STANCES = {"repeats": "says it", "asks": "asks", "denies": "says that it is not so"}


def _at(moment: str) -> str:
    """By the clock on the wall, as a mail tells it: the day first, so that the lines stand in a column."""
    at = as_moment(moment)
    return f"{at.astimezone(LONDON):%Y-%m-%d} {zoned(at)}"


def lines_of(house: House, rows: Sequence[Row]) -> list[str]:
    """The list, an incident a line. What the press asks may be longer than a title, and moves the column behind for all."""
    told = [safe(about(house, row)) for row in rows]
    limits = [WITH_QUOTE if about_no_claim(row) else LONGEST_TITLE for row in rows]
    room = max((min(width(one), most) for one, most in zip(told, limits, strict=True)), default=0)  # fmt: skip
    now = as_text(house.now())
    return [
        f"{row['incident_id']:>5}  {row['level']:<6}  {cell(cell(one, most).rstrip(), room)}  {_state(row, now)}"
        for row, one, most in zip(rows, told, limits, strict=True)
    ]


def _state(row: Row, now: str) -> str:
    """Who has it, and what is done or proposed."""
    if is_own(row):
        return safe(row["state"])
    late = " LATE" if is_late(row, now) else ""
    owner = f", {row['owner']}" if row["owner"] else ""
    if had_by(row):
        owner = f", nobody has it now (it was with {row['owner']})"
    kind = _what(row["posture"]) if row["posture"] else f"proposed: {_what(row['proposed'])}"  # fmt: skip
    return safe(f"{row['state']}{owner}; {kind}{late}")


def about(house: House, row: Row) -> str:
    """What it is about. A new claim has no name: the words that were said first tell one from another, while they stand."""
    masks = masks_of(house)
    quoted = asked(house.store, masks, row, house.now())
    if quoted:
        return f"{row['title']}: {quoted}"
    if row["claim_id"]:
        stands = standing_of(house, row["claim_id"], house.now())
        return f"{called(row, stands)[0]}: {in_quotes(str(row['title']))}"
    kind, _, group = str(row["key"]).partition(":")
    grouped = kind in ("spread", OWN) and group
    said = headline(house.store, int(group), for_all=kind != OWN) if grouped else None
    if said is None:
        return str(row["title"])
    begins = "For the councillor alone" if kind == OWN else NEW[0]
    return f"{begins}: {masks.mask(said.statement)}"


def story_of(house: House, row: Row) -> Iterator[str]:
    """Everything about one incident, a line each."""
    number = int(row["incident_id"])
    known = {c.claim_id: c for c in in_force(house.claims, house.now())}
    claim = known.get(row["claim_id"])
    former = None if claim else former_claim(house.store, row["claim_id"])
    yield f"Alert {number}: {safe(about(house, row))}"
    yield f"  {priority_words(row)}; now {row['level_now']}.{_spread(house, row, claim)}"
    owner = f", with {safe(row['owner'])}" if row["owner"] else ""
    if had_by(row):
        owner = f" again. Nobody has it now; it was with {safe(row['owner'])}"
    if is_own(row):
        yield f"  It is {row['state']}, and for the councillor alone. To give it to comms: wardmote alerts forward {number} --as NAME"
    else:
        yield f"  It is {STANDS[row['state']]}{owner}. What to do: {_what(row['posture']) or 'not chosen yet'}; proposed: {_what(row['proposed'])}, because {safe(row['proposed_why'])}."
    yield from _clocks(row, house.now())
    if row["former_id"]:
        said = before_words(house.store, row)[0]
        yield f"  The one before was alert {row['former_id']}.{said and f' {said}'}"
    if claim:
        yield from _registry(claim)
    elif former:
        yield from _once_said(former)
    yield ""
    yield from _seen(
        house, row, former.claim if former else claim, wrong=found_wrong(claim)
    )
    yield ""
    yield "What was done:"
    for step in as_it_went(
        steps_of(house.store, number), sendings_of(house.store, number)
    ):
        yield _step(step)


def _clocks(row: Row, now: datetime) -> Iterator[str]:
    """What is still waited for, in one line."""
    clocks = running(row)
    taken, chosen = (
        on_the_wall(as_moment(at), now)[0] if at else ""
        for at in (clocks.acknowledge_by_at, clocks.posture_by_at)
    )
    if taken:
        then = f", and what to do to be chosen by {chosen}" if chosen else ""
        yield f"  To be acknowledged by {taken}{then}."
    elif chosen:
        yield f"  What to do is to be chosen by {chosen}."


def _what(posture: str) -> str:
    """What is chosen or proposed, in words."""
    return detail_in_english(posture)


def _spread(house: House, row: Row, claim: Claim | None) -> str:
    """How far a claim has come. A question of the press goes nowhere."""
    if about_no_claim(row):
        return ""
    number, now = int(row["incident_id"]), house.now()
    same = copies_words(copies_of(house.store, number, now))[0]
    said = spread_words(spread(house.store, number, now), claim)
    return "".join(f" {part}" for part in (said[:1].upper() + said[1:], same) if part)


def _registry(claim: Claim) -> Iterator[str]:
    yield f"  Claim {claim.claim_id} ({claim.verdict}): {safe(claim.claim)}"
    yield f"  What is right: {safe(claim.correct_statement) or 'not yet written'}"
    yield f"  Source: {safe(claim.source_url) or 'none yet'}"


def _once_said(former: Former) -> Iterator[str]:
    """A claim that the council no longer stands by: what it said is told as what was said."""
    claim = former.claim
    yield f"  Claim {claim.claim_id} ({former.state.upper()} on {former.ended_at[:10]}, was {claim.verdict}): {safe(claim.claim)}"
    yield f"  Was said to be right: {safe(claim.correct_statement) or 'nothing was written'}"
    yield f"  Source then: {safe(claim.source_url) or 'none'}"


def _seen(
    house: House, about: Row, claim: Claim | None, *, wrong: bool
) -> Iterator[str]:
    rows, masks = seen_of(house.store, about["incident_id"]), masks_of(house)
    need = about_no_claim(about)
    yield f"What was seen ({len(rows)}):"
    for row in rows[:MOST_SEEN]:
        tongue, _ = names_of(row["language"])
        since = SINCE[since_then(house, claim, row)]
        # What is new, or was reported, was matched to nothing.
        sure = f", match {row['matched']:.2f}" if row["matched"] else ""
        how = f"{_stance(row, wrong=wrong, past=bool(since))}{sure}{since}"
        out = f"published {_at(row['came_out'])}" if row["came_out"] else ""
        parts = (safe(row["source"]), tongue, "" if need else how, out)
        yield f"  {_at(row['seen_at'])}  {', '.join(filter(None, parts))}  {safe(row['link'])}"
        if row["text"] is None:
            yield "    (its words were erased)"
            continue
        if not is_own(about) and is_for_few(house.store, row["comment_id"]):
            yield f"    {FOR_FEW}"
            continue
        said = _said(row, masks)
        yield f"    {'it said:' if since else 'it says:'}    {cell(said, 110).rstrip()}"
        if claim:
            yield from beside_lines(said, claim)
    if len(rows) > MOST_SEEN:
        yield f"  and {len(rows) - MOST_SEEN} more"


def _stance(row: Row, *, wrong: bool, past: bool = False) -> str:
    """What it says of the claim. Only what the council finds wrong can be put right."""
    stance = row["stance"]
    if row["stance_at"] and stance != "repeats":
        what = "put it right" if stance == "denies" else "says it no more since"
        return f"said it, and {what} {_at(row['stance_at'])}"
    if past:
        return {"repeats": "said it", "asks": "asked"}.get(
            stance, "said that it is not so"
        )
    return "puts it right" if stance == "denies" and wrong else STANCES[stance]


def _said(row: Row, masks: Masks) -> str:
    """The words; a resident's without names."""
    text: str = row["text"]
    return masks.mask(text, row["post_id"]) if row["resident"] else text


def _step(step: Row) -> str:
    """One step as the desk tells it. What people wrote stands as they wrote it."""
    given = step["reason"]
    if step["role"] == MACHINE.role:
        given = sentence_in_english(given)
    reason = f": {given}" if given else ""
    detail = f" ({detail_in_english(step['detail'])})" if step["detail"] else ""
    what = words_of(step["what"], str) or step["what"].replace("_", " ")
    return safe(f"  {_at(step['done_at'])}  {step['actor']}: {what}{detail}{reason}")
