"""A Turkish keyboard's i, an old s and the sign for Kelvin are an i, an s and a k wherever a claim is looked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from moderation.claims.another_thing.often import rhythms
from moderation.claims.match import match
from moderation.claims.spread.named import streets, streets_in_full
from moderation.claims.weekdays import days_in_full
from moderation.claims.wording.dated import days_named
from moderation.claims.wording.saints import with_its_kind
from moderation.claims.wording.side_by_side import side_by_side
from moderation.claims.wording.words import plain, tokens
from moderation.types import Claim

CLAIM = Claim(
    "CLM-1",
    "The council is closing all its libraries on Friday 5 April",
    claim_cy="Mae'r cyngor yn cau ei holl lyfrgelloedd ddydd Gwener 5 Ebrill",
    verdict="false",
    correct_statement="No library closes.",
)
SHUT = Claim(
    "SHUT",
    "The council is closing all its libraries on Friday",
    claim_cy="Mae'r cyngor yn cau ei holl lyfrgelloedd ddydd Gwener",
    verdict="false",
)
BINS = Claim(
    "BINS",
    "The council will empty the bins once every six weeks from 5 April",
    claim_cy="Bydd y cyngor yn gwagio'r biniau bob chwe wythnos o 5 Ebrill",
    verdict="false",
)
LOOK_ALIKE = (("i", "\u0131"), ("I", "\u0130"), ("i", "\u0130"), ("s", "\u017f"), ("S", "\u017f"), ("k", "\u212a"), ("K", "\u212a"))  # fmt: skip
SAID = (
    *("on 5 April", "5th of april 2027", "August 1st", "on 6 Sept", "5 Ebrill", "3 Hydref", "by 31 Mis"),
    *("on Friday", "Fri night", "every Tues", "thurday", "Sundays", "dydd Iau", "ddydd Sadwrn"),
    *("fortnightly", "every six weeks", "twice weekly", "bi-weekly", "once a week", "six times a fiscal quarter"),
    *("six times a week", "a dozen times a wk", "every single fortnight", "every second week", "trimonthly"),
    *("on Mill St", "park st baths", "Kings Crescent", "in silk street", "St Oswin's primary school"),
    *("half a million", "sixty pounds", "six point six million", "thirty six grand", "six million thirty thousand quid"),
    *("pum mil o bunnoedd", "chwe mis", "Mai 6", "pob dydd Mercher", "bob wythnos"),
)  # fmt: skip
FRAMES = ("{}", "The council is closing all its libraries {}", "Mae'r cyngor yn cau ei holl lyfrgelloedd {}", "Kids' bins {}, they say")  # fmt: skip
READERS: tuple[Callable[[str], object], ...] = (
    rhythms,
    lambda text: len(days_named(text)),
    lambda text: plain(days_in_full(text)),
    lambda text: plain(streets_in_full(text)),
    lambda text: plain(with_its_kind(text, "St Oswin's primary school shuts")),
    lambda text: streets(plain(text)),
    lambda text: [token.key for token in tokens(text)],
    lambda text: len(side_by_side(text, CLAIM.claim, CLAIM).instead),
    lambda text: len(side_by_side(text, CLAIM.claim_cy, CLAIM).instead),
)


@pytest.mark.parametrize("said", SAID)
def test_a_letter_that_looks_alike_changes_nothing_that_is_read(said: str) -> None:
    for frame in FRAMES:
        text = frame.format(said)
        for ours, theirs in LOOK_ALIKE:
            for written in {text.replace(ours, theirs), text.replace(ours, theirs, 1)}:
                for reader in READERS:
                    assert reader(written) == reader(text), written


@pytest.mark.parametrize(
    ("said", "claim_id"),
    [
        ("The council is closing all its libraries on Frıday", "SHUT"),
        ("They are cloſing all the librarieſ on Friday!", "SHUT"),
        ("THE COUNCİL İS CLOSİNG ALL İTS LİBRARİES ON FRİDAY", "SHUT"),
        ("Mae'r cyngor yn cau eı holl lyfrgelloedd ddydd Gwener", "SHUT"),
        ("bıns emptıed only every sıx weeks from 5 Aprıl. Dısgustıng", "BINS"),
        ("bins emptied only every six wee\u212as from 5 April. Disgusting", "BINS"),
        ("Bydd y cyngor yn gwagıo'r bınıau bob chwe wythnos o 5 Ebrıll", "BINS"),
    ],
)
def test_a_claim_is_found_in_such_letters(said: str, claim_id: str) -> None:
    assert match(said, [SHUT, BINS], 1).claim_id == claim_id


def test_another_day_in_such_letters_is_no_repeat() -> None:
    assert match("The councıl ıs closıng all ıts lıbrarıes on ſunday", [SHUT], 1).claim_id is None  # fmt: skip


def test_another_day_in_such_letters_is_shown_as_another() -> None:
    for day in ("5 Auguſt", "30 Aprıl", "ſunday 7 April"):
        shown = side_by_side(f"The council is closing all its libraries on {day}", CLAIM.claim, CLAIM)  # fmt: skip
        assert shown.instead
