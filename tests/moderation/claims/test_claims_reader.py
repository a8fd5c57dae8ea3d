"""The reader of stances: what it is given, what it refuses, and that it has its say beside the rules."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.checks.claims import check
from moderation.claims import reader
from moderation.claims.match import by_rules, match
from moderation.claims.nearest import encoder
from moderation.claims.nearest.encoder import EncoderError
from moderation.claims.nearest.index import index
from moderation.claims.nearest.meaning import meanings
from moderation.claims.opinion.gate import Statement
from moderation.claims.reader import (
    CLAIM_PIECES,
    STANCES,
    TEXT_PIECES,
    WORTHS,
    Stances,
)
from moderation.claims.weighing import likeliest_but_repeats
from moderation.claims.wording.slips import as_spelt
from moderation.text.reading import read
from moderation.types import Claim, Context

POOL = Claim(
    "P", "The council is closing Millbrook swimming pool in January", verdict="false"
)


def stance(text: str, claim: str = POOL.claim) -> str:
    told = reader.shared().read(claim, text)
    return max(STANCES, key=lambda name: float(getattr(told, name)))


@given(st.text(max_size=300), st.text(max_size=80))
def test_any_text_beside_any_claim_gets_five_shares_of_one(
    text: str, claim: str
) -> None:
    told = reader.shared().read(claim, text)
    shares = [getattr(told, name) for name in STANCES]
    assert all(0 <= each <= 1 for each in shares)
    assert sum(shares) == pytest.approx(1, abs=1e-4)


@given(st.text(max_size=300))
def test_any_text_by_itself_gets_three_shares(text: str) -> None:
    told = reader.shared().worths(text)
    assert all(0 <= getattr(told, name) <= 1 for name in WORTHS)


def test_the_same_pair_is_read_the_same_beside_whatever_was_read_before() -> None:
    fresh = reader.load()
    first = fresh.read(POOL.claim, "no more swimming after christmas then")
    fresh.read("Bins will be emptied monthly", "what a lovely day")
    again = reader.load().read(POOL.claim, "no more swimming after christmas then")
    assert first == again


def test_a_long_claim_and_a_long_comment_are_cut_to_what_is_read() -> None:
    ids, start = reader.together(encoder.shared(), "pool " * 500, "shut " * 5000)
    assert start == CLAIM_PIECES + 2
    assert len(ids) == CLAIM_PIECES + TEXT_PIECES + 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They're shutting Millbrook swimming pool in January.", "repeats"),
        ("Is Millbrook pool really closing in January?", "asks"),
        ("Millbrook swimming pool is not closing in January, I work there.", "denies"),
    ],
)
def test_plain_cases_are_read_as_they_stand(text: str, expected: str) -> None:
    assert stance(text) == expected


def test_a_repeat_in_other_words_altogether_is_found() -> None:
    found = match("No more swimming at Millbrook from January, they're shutting the doors", (POOL,))  # fmt: skip
    assert found.claim_id == "P"


@pytest.mark.parametrize(
    "text",
    [
        "Who's coming for one last swim at Fernley baths before they lock it up for ever in March?",
        "Where do pensioners go to swim after March when Fernley baths close for good?",
        "No consultation, no letter, just Fernley baths shut for good from March. Disgusting",
    ],
)
def test_what_is_taken_for_granted_in_a_question_or_in_anger_makes_a_finding(
    text: str,
) -> None:
    """Though the opinion gate, which knows forms only, would stop some."""
    baths = Claim("B", "Fernley baths are closing for good in March", verdict="false")
    assert [f.evidence for f in check(read(text), Context(claims=(baths,)), None, {})] == ["B"]  # fmt: skip


HALL = Claim("HALL", "The council will demolish the Memorial Hall", verdict="false", paraphrases=("the Memorial Hall is being knocked down",))  # fmt: skip
MEALS = Claim("MEALS", "The council is scrapping free school meals", verdict="false", paraphrases=("no more free school meals from this council",))  # fmt: skip


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("It is true that the Memorial Hall is being demolished", HALL),
        ("It's true! They are scrapping free school meals", MEALS),
        ("No surprise they are scrapping free school meals", MEALS),
        ("So it's true, they are scrapping free school meals", MEALS),
        ("It's no wonder that they are knocking down the Memorial Hall", HALL),
        ("Yes it is true, they are shutting Millbrook swimming pool in January", POOL),
    ],
)
def test_who_says_that_it_is_true_or_no_surprise_denies_nothing(
    text: str, claim: Claim
) -> None:
    assert match(text, (claim,)).claim_id == claim.claim_id


@pytest.mark.parametrize(
    ("text", "claim", "told"),
    [
        ("The council demolishing the Memorial Hall lives on Facebook alone", HALL.claim, "denies"),
        ("Somebody dreamt up the council scrapping free school meals", MEALS.claim, "denies"),
        ("It is true that the Memorial Hall is being demolished", HALL.claim, "repeats"),
        ("The water in Fernley is not safe", "The water in Fernley is unsafe", "repeats"),
        ("The Memorial Hall is not being demolished", HALL.claim, "denies"),
    ],
)  # fmt: skip
def test_what_the_reader_plainly_calls_a_denial_is_no_repeat_for_want_of_a_not(text: str, claim: str, told: str) -> None:  # fmt: skip
    plainly = Stances(repeats=0.04, denies=0.9, asks=0.02, jokes=0.02, other=0.02)
    said = Statement(text, claim=Claim("C", claim), wording=claim, text=text)
    assert likeliest_but_repeats(plainly, said) == told


@pytest.mark.parametrize(
    ("text", "claim", "says"),
    [
        ("They are scrapping free school meals because of the war in Ukraine", MEALS, True),
        ("The council is closing Millbrook swimming pool in January because of Covid", POOL, True),
        ("Millbrook pool is shutting in January due to the energy bills", POOL, True),
        ("The council is not closing Millbrook swimming pool in January because of Covid", POOL, False),
        ("Is Millbrook swimming pool closing in January because of Covid?", POOL, False),
        ("The Memorial Hall is shut because of asbestos", HALL, False),
    ],
)  # fmt: skip
def test_a_cause_added_to_a_claim_leaves_it_said(text: str, claim: Claim, *, says: bool) -> None:  # fmt: skip
    assert (match(text, (claim,)).claim_id is not None) is says


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("It is not true that the Memorial Hall is being demolished", HALL),
        ("It's a lie that they are scrapping free school meals", MEALS),
        ("Is it true that the Memorial Hall is being demolished?", HALL),
        ("If it is true that the Memorial Hall is being demolished I will chain myself to it", HALL),
        ("No surprise that they are not scrapping free school meals", MEALS),
    ],
)  # fmt: skip
def test_who_says_that_it_is_not_true_or_asks_repeats_nothing(
    text: str, claim: Claim
) -> None:
    assert match(text, (claim,)).claim_id is None


def damaged(folder: Path, change: dict[str, object]) -> Path:
    for path in encoder.MODELS.iterdir():
        shutil.copy(path, folder / path.name)
    told = json.loads((folder / reader.MANIFEST).read_text(encoding="utf-8"))
    (folder / reader.MANIFEST).write_text(json.dumps({**told, **change}))
    return folder


@pytest.mark.parametrize(
    "change",
    [
        {"encoder": "0" * 64},
        {"sha256": "0" * 64},
        {"size": 5},
        {"file": "../x"},
    ],
)  # fmt: skip
def test_a_reader_that_is_not_the_one_shipped_is_refused_in_one_sentence(
    tmp_path: Path, change: dict[str, object]
) -> None:
    with pytest.raises(EncoderError) as refused:
        reader.load(damaged(tmp_path, change))
    assert "\n" not in str(refused.value) and str(refused.value).endswith(".")


def test_an_encoder_that_is_not_the_one_shipped_lends_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even one that lies where the program was started."""
    expected = reader.load().read(POOL.claim, "they shut the pool")
    folder = damaged(tmp_path, {})
    monkeypatch.chdir(folder)
    name = encoder.read_manifest(folder).file
    (folder / name).write_bytes((folder / name).read_bytes()[::-1])
    with pytest.raises(EncoderError, match="not the file that was shipped"):
        reader.load(folder)
    assert reader.load().read(POOL.claim, "they shut the pool") == expected


def test_a_missing_manifest_is_refused_with_what_mends_it(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="reinstall"):
        reader.load(tmp_path)


def test_without_a_reader_the_rules_decide_alone() -> None:
    known = index((POOL,))
    _, found = by_rules(POOL.claim, known, meanings(known))
    assert [one.claim_id for one in found] == ["P"]


def test_stances_stand_in_the_order_that_the_file_was_taught() -> None:
    assert tuple(Stances.__dataclass_fields__) == STANCES


def test_a_misspelt_word_is_read_as_the_claim_spells_it() -> None:
    libraries = Claim("L-1", "The council is closing all its libraries next month", verdict="false")  # fmt: skip
    said = (
        "I see theyre shutting every libary next month. My nan goes there to keep warm."
    )
    assert match(said, (libraries,)).claim_id == "L-1"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("councel sold the alotments", "council sold the allotments"),
        ("the Libary", "the library"),
        ("in contrast, they counted it", "in contrast, they counted it"),
        ("Hartswell pool", "Hartswell pool"),  # a name is no slip for another
    ],
)
def test_only_a_word_that_the_reader_does_not_know_is_a_slip(said: str, shown: str) -> None:  # fmt: skip
    wording = (
        "The council sold the allotments and libraries by contract in Hartwell county"
    )
    assert as_spelt(said, wording, reader.shared().pieces) == shown
