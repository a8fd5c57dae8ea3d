"""A comment beside a claim: what both say, what the comment leaves out, and which number, day or name it gives instead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.claims.wording.side_by_side import Pair, SideBySide, side_by_side
from moderation.types import Claim

CLOSING = "The council is closing all its libraries next month"
TAX = "Council tax is going up by 15% in April"


def beside(text: str, wording: str, **more: str) -> SideBySide:
    return side_by_side(text, wording, Claim("C", more.get("english", wording), verdict="false", claim_cy=more.get("welsh", "")))  # fmt: skip


@pytest.mark.parametrize(
    ("text", "wording", "missing", "instead"),
    [
        ("They are shutting every library!", CLOSING, ("next month",), ()),
        ("Libraries closing", CLOSING, ("all", "next month"), ()),
        ("closing teh libary, all of them, next month", CLOSING, (), ()),
        ("Council tax is going up by 5% in April", TAX, (), (("15%", "5%"),)),
        ("council tax up £15 in May", TAX, (), (("15%", "£15"), ("April", "May"))),
        ("Council tax up 15 percent in Apr", TAX, (), ()),
        ("Council tax up 15% in 2027", TAX, ("April",), ()),
        (
            "The bins in Millbrook go on Tuesday",
            "The bins in Fernhollow go on Friday",
            (),
            (("Friday", "Tuesday"), ("Fernhollow", "Millbrook")),
        ),
        (
            "Pool at Long Acre sold for a quarter of a million quid",
            "The pool at Long Meadow was sold for £250,000",
            (),
            (("Meadow", "Acre"),),
        ),
        (
            "Bins will be collected every three weeks",
            "Bins will be collected once every four weeks",
            (),
            (("every four weeks", "every three weeks"),),
        ),
        (
            "The tap water in Brynmor is safe",
            "Brynmor tap water is unsafe",
            (),
            (("unsafe", "safe"),),
        ),
    ],
)
def test_what_is_missing_and_what_stands_instead_is_told_in_the_words_of_both(
    text: str, wording: str, missing: tuple[str, ...], instead: tuple[Pair, ...]
) -> None:
    found = beside(text, wording)
    assert (found.missing, found.instead) == (missing, instead)


LIBRARIES = "The council is closing 12 libraries"


@pytest.mark.parametrize(
    ("text", "wording", "instead", "further"),
    [
        ("The council is closing 15 libraries", LIBRARIES, (("12", "15"),), ()),
        ("The council is closing 15 libraries, not 12", LIBRARIES, (), ("15",)),
        ("The council closed 3 schools and is closing libraries", LIBRARIES, (), ("3",)),
        ("The council will charge £60 for garden waste from May", "The council will charge residents for garden waste from April", (("April", "May"),), ("£60",)),
        ("The council is spending 50% more on libraries", LIBRARIES, (), ("50%",)),
    ],
)  # fmt: skip
def test_a_number_stands_only_for_what_it_may_stand_for(
    text: str, wording: str, instead: tuple[Pair, ...], further: tuple[str, ...]
) -> None:
    found = beside(text, wording)
    assert (found.instead, found.further) == (instead, further)


def test_another_word_of_one_meaning_and_a_slip_of_typing_agree() -> None:
    found = beside("theyre shutting every libary", CLOSING)
    assert set(found.agreed) == {("closing", "shutting"), ("all", "every"), ("libraries", "libary")}  # fmt: skip
    assert [CLOSING[a:b] for a, b in found.wording_spans] == ["closing", "all", "libraries"]  # fmt: skip


def test_words_that_stand_together_in_both_are_told_together() -> None:
    pumps = "The flood pumps at Brook Lane have been switched off"
    found = beside("They switched off the flood pumps at Brook Lane", pumps)
    assert [one for one, _ in found.agreed] == ["flood pumps", "Brook Lane", "switched off"]  # fmt: skip


def test_a_welsh_comment_is_held_against_the_welsh_wording() -> None:
    welsh = "Mae'r cyngor yn cau llyfrgell y pentref ddydd Llun ym mis Mai"
    text = "Maen nhw'n cau'r llyfrgell ddydd Gwener ym mis Mehefin"
    found = beside(text, welsh, english=CLOSING, welsh=welsh)
    assert found.missing == ("pentref",)
    assert found.instead == (("Llun", "Gwener"), ("Mai", "Mehefin"))


@given(st.text(max_size=200), st.sampled_from([CLOSING, TAX]))
def test_any_text_can_stand_beside_a_claim(text: str, wording: str) -> None:
    found = beside(text, wording)
    for start, end in found.text_spans:
        assert text[start:end]
    assert len(found.missing) <= len(wording.split())


@given(st.sampled_from([CLOSING, TAX, "The pool at Long Meadow was sold for £250,000"]))
def test_a_claim_beside_itself_lacks_nothing(wording: str) -> None:
    found = beside(wording, wording)
    assert found.agreed and not found.missing and not found.instead
    assert all(one == other for one, other in found.agreed)
