"""The minutes for reviewers: filters, the whole story of one entry, its receipt, and whether the log is as it was written.

Pseudonymised as the log is: a comment stands under its pseudonym, and no payload is opened.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime

from starlette.datastructures import QueryParams
from starlette.responses import Response

from listener.desk.doors import Door
from listener.desk.entry_details import details_of, record_of
from listener.desk.event_words import words_of
from listener.desk.forms import number
from listener.desk.story import (
    as_line,
    checklist_of,
    findings_of,
    made_of,
    modes_of,
    moments_of,
    rule_in_force,
    story,
)
from listener.desk.visit import Visit
from listener.errors import UserError
from listener.minutes.heads import newest_head
from listener.minutes.writer import Actor
from listener.people.roster import OPERATOR, check_listed
from listener.reviewing.checking import (
    check_log,
    is_under_way,
    last_check,
    one_at_a_time,
)
from listener.reviewing.proving import receipt_of
from listener.store.counts import newest_seq
from listener.store.desk_views import kinds_of_event
from listener.store.minutes_views import (
    KINDS,
    ROLES,
    Asked,
    Found,
    comment_behind,
    entry_with_state,
    find_entries,
    last_entry,
    rules_named,
    sent_messages,
)
from listener.telling.witness import EVENT as WITNESS_EVENT

ON_ONE_PAGE = 30
CHECKED_HERE = 200_000  # entries; a longer log is checked while the page is read
WITNESSED = 5
LONGEST = 80  # letters of what was typed into a filter that are shown again
_PSEUDONYM = re.compile(r"[0-9a-f]{24}")
_RULE = re.compile(r"R\d{1,2}[a-z]?")
_FIELDS = ("event", "rule", "role", "by", "since", "until", "page", "subject")


@dataclass(frozen=True, slots=True)
class _Filter:
    """The filter in the address. `given`: as the form shows it, by field; `strange`: the fields that make no sense."""

    asked: Asked
    given: Mapping[str, str]
    strange: tuple[str, ...]


def _day(text: str) -> date | None:
    """A day from the form; None for none, or for what is no day of ours."""
    if re.fullmatch(r"20\d{2}-\d{2}-\d{2}", text):
        with suppress(ValueError):
            return date.fromisoformat(text)
    return None


def _filter(visit: Visit, kinds: list[str]) -> _Filter:
    """What was asked for; what makes no sense is told, not left out, or it would seem to fit the whole log."""
    given = {name: visit.asked(name).strip()[:LONGEST] for name in _FIELDS}
    since, until = _day(given["since"]), _day(given["until"])
    fits = {
        "event": given["event"] in kinds,
        "rule": _RULE.fullmatch(given["rule"]),
        "role": given["role"] in (*ROLES, OPERATOR),
        "by": given["by"] in KINDS,
        "since": since,
        "until": until,
        "page": given["page"] in {page.page_id for page in visit.house.settings.pages},
        "subject": _PSEUDONYM.fullmatch(given["subject"]),
    }
    asked = Asked(
        event=given["event"],
        rule=given["rule"],
        role=given["role"],
        by=given["by"],
        since=since,
        until=until,
        page_id=given["page"],
        subject=given["subject"],
        before=number(visit.asked("before")),
    )
    strange = tuple(name for name in _FIELDS if given[name] and not fits[name])
    return _Filter(asked, given, strange)


def _turned(asked: Asked) -> bool:
    """Whether the last day lies before the first."""
    return bool(asked.since and asked.until and asked.until < asked.since)


def _further(given: Mapping[str, str], before: int) -> str:
    """The address of what is older, under the same filter; "" where there is nothing."""
    if not before:
        return ""
    kept = {name: value for name, value in given.items() if value}
    return f"/minutes?{QueryParams({**kept, 'before': str(before)})}"


def _told(visit: Visit, kinds: list[str]) -> list[tuple[str, str]]:
    """Each kind of entry with its sentence, by these; last those that have none and stand by their name."""
    told = [(kind, words_of(kind, visit.say)) for kind in kinds]
    return sorted(told, key=lambda one: (not one[1], one[1], one[0]))


def _titles(visit: Visit) -> dict[str, str]:
    """What the rules are called that hold now, by their number; one that was taken out has none."""
    welsh = visit.language == "cy"
    rules = visit.house.rules.rules
    return {one.id: one.title.cy if welsh else one.title.en for one in rules}


def _show(visit: Visit) -> Response:
    store = visit.house.store
    if visit.asked("number"):
        return visit.go(f"/minutes/{number(visit.asked('number'))}")
    kinds, rules = kinds_of_event(store), rules_named(store)
    wanted = _filter(visit, kinds)
    given = wanted.given
    found = Found(()) if wanted.strange else find_entries(store, wanted.asked, ON_ONE_PAGE)  # fmt: skip
    head = newest_head(visit.house.heads)
    return visit.page(
        "minutes.html",
        rows=[as_line(visit, row) for row in found.rows],
        more=_further(given, found.more),
        further=_further(given, found.looked_to),
        looked_to=found.looked_to,
        turned=_turned(wanted.asked),
        kinds=_told(visit, kinds),
        rules=rules,
        titles=_titles(visit),
        roles=(*ROLES, OPERATOR),
        pages=visit.house.settings.pages,
        given=given,
        strange=wanted.strange,
        filtered=any(given.values()),
        last=newest_seq(store),
        head=head,
        head_at=datetime.fromisoformat(head.at) if head else None,
        checked=last_check(visit.house),
        under_way=is_under_way(visit.house),
        witness=last_entry(store, WITNESS_EVENT),
        witnessed=sent_messages(store, "checkpoint", WITNESSED),
    )


def _entry(visit: Visit) -> Response:
    store = visit.house.store
    row = entry_with_state(store, number(visit.part("number")))
    if row is None:
        return visit.sorry(
            404,
            visit.say("There is no such entry"),
            visit.say("Entries are numbered from 1 on."),
        )
    told, longer = story(visit, row)
    # As the story tells it: there the reason of the software is in the language of the page.
    shown = next((one for one in told if one["seq"] == row["seq"]), as_line(visit, row))
    head = newest_head(visit.house.heads)
    return visit.page(
        "entry.html",
        row=shown,
        rule=rule_in_force(visit, row["rules_version"], row["rule"]),
        checks=checklist_of(visit, shown["said"]),
        findings=findings_of(shown["said"]),
        moments=moments_of(visit, shown["said"]),
        made_of=made_of(visit, shown["said"]),
        details=details_of(visit, shown["said"]),
        record=record_of(row),
        kind=row["event"],
        page_modes=modes_of(visit, shown["said"]),
        story=told,
        longer=longer,
        openable=bool(row["subject"] and comment_behind(store, row["subject"])),
        signed=bool(head and head.seq >= row["seq"]),
    )


def _receipt(visit: Visit) -> Response:
    """The proof that an entry is in the log: a file that needs nothing beside it but the log's public key."""
    seq = number(visit.part("number"))
    if not 0 < seq <= newest_seq(visit.house.store):
        return visit.sorry(404, visit.say("There is no such entry"), visit.say("Entries are numbered from 1 on."))  # fmt: skip
    try:
        text = receipt_of(visit.house.store, visit.house.folder, seq, visit.now)
    except UserError as error:
        return visit.sorry(409, visit.say("It cannot be proved just now"), visit.refusal(error))  # fmt: skip
    name = f"entry-{seq}.tlog-proof"
    return Response(
        text,
        media_type="text/plain; charset=utf-8",
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


def reviewer(visit: Visit) -> Actor:
    """Whoever is signed in, as a reviewer. Raises UserError."""
    actor = Actor(visit.session.name if visit.session else "", "reviewer")
    check_listed(visit.house.settings, actor, visit.now)
    return actor


def _check(visit: Visit) -> Response:
    """Check the whole log now; a long one while the answer is on its way."""
    actor = reviewer(visit)
    if newest_seq(visit.house.store) > CHECKED_HERE:
        visit.after.append(lambda: _check_beside(visit, actor))
        return visit.go("/minutes?checking=1#check")
    with one_at_a_time(visit.house) as free:
        if free:
            check_log(visit.house, actor, processes=1)
    return visit.go("/minutes#check")


def _check_beside(visit: Visit, actor: Actor) -> None:
    with visit.desk.house() as house, one_at_a_time(house) as free:
        if free:
            check_log(house, actor)


_REVIEWER = frozenset({"reviewer"})
DOORS = (
    Door("GET", "/minutes", _show, _REVIEWER),
    Door("GET", "/minutes/{number}", _entry, _REVIEWER),
    Door("GET", "/minutes/{number}/receipt", _receipt, _REVIEWER),
    Door("POST", "/minutes/check", _check, _REVIEWER),
)
