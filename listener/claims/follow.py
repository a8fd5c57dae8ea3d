"""What the clock does to the fact bank: it follows the file and other people's changes, and asks owners in time."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta

from listener.claims.adopt import adopt_claims, look_at, needs_a_look
from listener.claims.wording import CALLED, in_quotes
from listener.house import House
from listener.store import Store, Transaction
from listener.store.claims import (
    Held,
    bank_mark,
    claim_file,
    held_claims,
    last_asked,
    listed_claims,
    note_asked,
)
from listener.store.connection import as_moment
from listener.store.messages import put_out
from listener.telling.both import with_welsh
from listener.telling.where import claim_place
from moderation.claims.factbank.entry import expires_on
from moderation.claims.nearest.index import drop_registries

BEFORE_THE_END = timedelta(days=14)
AFTER_THE_END = timedelta(
    days=28
)  # then nobody is asked any more; `status` still says it
BETWEEN_ASKS = timedelta(days=7)


def follow_claims(house: House) -> int:
    """Take in what changed since the last look; gives how many owners were asked and registries taken in."""
    return _follow_file(house) + _follow_tables(house) + ask_owners(house)


def _follow_file(house: House) -> int:
    """A changed file is taken in when two looks found the same: one that is being written is left alone."""
    settings, now = house.settings, house.now()
    if settings.claims is None:
        return 0
    look = look_at(settings.path(settings.claims))
    known = claim_file(house.store)
    if not known.in_force:
        return (
            0  # people keep the claims by now; the settings that named the file are old
        )
    back = look.sha256 == known.in_force and known.refused
    if not back and not needs_a_look(known, look, now):
        house.claims_look = ""
        return 0
    if house.claims_look != look.sha256:
        house.claims_look = look.sha256
        return 0
    house.claims_look = ""
    before = bank_mark(house.store)
    house.claims = adopt_claims(house.store, settings, now, house.seam)
    house.claims_mark = bank_mark(house.store)
    drop_registries()
    return int(house.claims_mark != before)


def _follow_tables(house: House) -> int:
    """Another process may have changed the tables: a person's command, or a command that took the file in."""
    mark = bank_mark(house.store)
    if mark == house.claims_mark:
        return 0
    house.claims, house.claims_mark = listed_claims(house.store), mark
    drop_registries()
    return 1


def ending(held: Held, now: datetime) -> bool:
    """Whether a claim's owner should say by now whether it still holds."""
    end = held.claim.expires_at
    return (
        held.listed
        and held.claim.status != "withdrawn"
        and end is not None
        and end - BEFORE_THE_END <= now < end + AFTER_THE_END
    )


def ask_owners(house: House) -> int:
    """Ask each owner role, once a week at most, whether its claims that end soon still hold; gives how many."""
    now = house.now()
    due = _due(house.store, now)
    if not due:
        return 0
    with house.store.transaction(now) as tx:
        due = _due(house.store, now)  # asked again inside: another may have done it
        for role, claims in due.items():
            _ask(tx, house, role, claims)
            for held in claims:
                note_asked(tx, held)
            ids = [held.claim.claim_id for held in claims]
            tx.record("claim_owner_asked", details={"claims": ids})
    return len(due)


def _due(store: Store, now: datetime) -> dict[str, list[Held]]:
    asked = last_asked(store)
    found: defaultdict[str, list[Held]] = defaultdict(list)
    for held in held_claims(store).values():
        role = held.claim.owner_role
        lately = role in asked and now < as_moment(asked[role]) + BETWEEN_ASKS
        if ending(held, now) and not lately:
            found[role].append(held)
    return dict(found)


def _ask(tx: Transaction, house: House, role: str, claims: list[Held]) -> None:
    in_file = house.settings.claims is not None and claim_file(tx.store).in_force
    count = "1 claim ends" if len(claims) == 1 else f"{len(claims)} claims end"
    put_out(
        tx,
        once=f"claims-ending:{role}:{tx.at}",
        kind="claims_ending",
        audience="comms",
        subject=f"For {role}: {count} soon or ended",
        body=with_welsh(
            [
                *_asked_en(tx, role, claims),
                *_what_to_do(house, claims, bool(in_file), 0),
            ],
            [
                *_asked_cy(tx, role, claims),
                *_what_to_do(house, claims, bool(in_file), 1),
            ],
        ),
    )


def _is_over(held: Held, now: datetime) -> bool:
    end = held.claim.expires_at
    return end is not None and end <= now


def _asked_en(tx: Transaction, role: str, claims: list[Held]) -> list[str]:
    return [
        f"This is for {role}. Please look at the source of each claim. Does it still hold?",
        "",
        *(
            f"{held.claim.claim_id}, {'ended on' if _is_over(held, tx.now) else 'ends on'} "
            f"{expires_on(held.claim)}: {CALLED[held.claim.verdict][0]}: {in_quotes(held.claim.claim)}\n  Source: {held.claim.source_url or 'none'}"
            for held in claims
        ),
        "",
    ]


def _asked_cy(tx: Transaction, role: str, claims: list[Held]) -> list[str]:
    return [
        f"Mae hyn i {role}. Edrychwch ar ffynhonnell pob honiad. A yw'n dal yn wir?",
        "",
        *(
            f"{held.claim.claim_id}, {'daeth i ben ar' if _is_over(held, tx.now) else 'daw i ben ar'} "
            f"{expires_on(held.claim)}: {CALLED[held.claim.verdict][1]}: {in_quotes(held.claim.claim_cy or held.claim.claim)}\n"
            f"  Ffynhonnell: {held.claim.source_url or 'dim'}"
            for held in claims
        ),
        "",
    ]


_DO_IN_FILE = (
    (
        "If it holds: give it a new `created` and `expires` in the file. If the facts changed: change what it says there.",
        "If it was wrong: write `status: withdrawn` there.",
    ),
    (
        "Os yw'n dal yn wir: rhowch `created` ac `expires` newydd iddo yn y ffeil. Os newidiodd y ffeithiau: newidiwch ei eiriau yno.",
        "Os oedd yn anghywir: ysgrifennwch `status: withdrawn` yno.",
    ),
)
_OVER = (
    "A claim that has ended counts as unverified until then.",
    "Hyd hynny, mae honiad a ddaeth i ben yn cyfrif fel un heb ei gadarnhau.",
)


def _what_to_do(
    house: House, claims: list[Held], in_file: bool, tongue: int
) -> list[str]:
    """What the owner of claims does with them, in English (0) or Welsh (1): in the file, or on the desk or by a command."""
    if in_file:
        return [*_DO_IN_FILE[tongue], _OVER[tongue]]
    ids = [held.claim.claim_id for held in claims]
    name, why, words = (("NAME", "WHY", '"WHAT IS RIGHT"'), ("ENW", "PAM", '"YR HYN SY\'N GYWIR"'))[tongue]  # fmt: skip
    desk = house.settings.desk
    begins = (
        "Give each a new end if it holds, change it if the facts changed, withdraw it if it was wrong:",
        "Rhowch ddyddiad gorffen newydd i bob un sy'n dal yn wir, newidiwch ef os newidiodd y ffeithiau, tynnwch ef yn ôl os oedd yn anghywir:",
    )[tongue]  # fmt: skip
    or_by = ("Or by a command.", "Neu drwy orchymyn.")[tongue]
    says = (
        ("If it holds, give it a new end:", "If the facts changed, write what is right now (--help lists what else changes):", "If it was wrong, withdraw it:", "Another of comms then agrees: wardmote claims waiting"),
        ("Os yw'n dal yn wir, rhowch ddyddiad gorffen newydd iddo:", "Os newidiodd y ffeithiau, ysgrifennwch beth sy'n gywir nawr (mae --help yn rhestru'r gweddill):", "Os oedd yn anghywir, tynnwch ef yn ôl:", "Yna mae un arall o'r tîm cyfathrebu'n cytuno: wardmote claims waiting"),
    )[tongue]  # fmt: skip
    return [
        begins,
        *(f"  {claim_place(desk, each)[tongue]}" for each in ids),
        or_by,
        says[0],
        *(f"  wardmote claims renew {each} --days 60 --as {name} --reason {why}" for each in ids),
        says[1],
        *(f"  wardmote claims change {each} --correct {words} --as {name} --reason {why}" for each in ids),
        says[2],
        *(f"  wardmote claims withdraw {each} --as {name} --reason {why}" for each in ids),
        says[3],
        _OVER[tongue],
    ]  # fmt: skip
