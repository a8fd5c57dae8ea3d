"""One sentence and many people's names: whichever letters, particles and titles a name has, the same becomes of it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from bench.judging import Judging
from moderation import lexicon
from moderation.text.foreign import holds_foreign_letters
from moderation.text.persons import persons
from moderation.text.reading import read


@cache
def judging() -> Judging:
    return Judging()


def outcome(text: str) -> tuple[str, bool, str | None]:
    told = judging().judge(text)
    return told.action, told.urgent, told.rule


# Polish, Czech, Nordic and Turkish names have letters that neither English nor Welsh writes.
@pytest.mark.parametrize("name", ["David", "Łukasz", "Søren", "Wołek", "Šárka", "Błażej", "İbrahim"])  # fmt: skip
@pytest.mark.parametrize("said", ["{} never answers emails", "{} was late again.", "{}, you must resign now.", "Why is {} not here?"])  # fmt: skip
def test_the_letters_of_a_name_make_no_english_sentence_foreign(
    said: str, name: str
) -> None:
    assert outcome(said.format(name)) == ("none", False, None)


@pytest.mark.parametrize("text", ["Zabiję", "Zabiję Kowalskiego", "Śmierć wam", "Precz z Żydami", "ŚMIERĆ WAM", "Zabiję him"])  # fmt: skip
def test_a_word_of_another_tongue_is_no_name_for_its_capital(text: str) -> None:
    assert holds_foreign_letters(text)


NAMES = (
    "Sarah Jenkins", "Rhodri ap Huw", "Hamish MacLeod", "Siobhan O'Neill", "Omar Al-Sayed", "Anna Lloyd-Jones", "Jean-Luc Moreau", "Peter van Dyke",
    "Li Na Chen", "Łukasz Nowak", "Grace Young", "Mark Price", "Oluwaseun Adeyemi", "Cllr Jenkins", "Cllr O'Neill", "Cllr Al-Sayed", "Cllr Lloyd-Jones",
    "Mx Jenkins", "Dr Adeyemi", "Miss Patel",
)  # fmt: skip


@pytest.mark.parametrize(
    "said",
    ["Somebody should shoot {}.", "I'm going to kill {}.", "I know where {} lives.", "I hope {} gets run over.", "{} should be strung up.",
     "I will break {}'s legs.", "{} is a dead man.", "Everyone, let's burn {}'s house down."],
)  # fmt: skip
def test_a_threat_is_one_whatever_the_name_is_made_of(said: str) -> None:
    told = {name: outcome(said.format(name))[1:] for name in NAMES}
    assert told == dict.fromkeys(NAMES, (True, "R2"))
    assert all(read_as(said.format(name)) for name in NAMES)


def read_as(text: str) -> frozenset[str]:
    """What the patterns see in it."""
    return frozenset(f.evidence for f in judging().judge(text).findings if f.check == "threats")  # fmt: skip


@pytest.mark.parametrize("text", ["Will May be any warmer?", "In April Rose Cottage was flooded again", "Labour Fights Back Against Cuts", "Kill The Bill"])  # fmt: skip
def test_a_month_a_cottage_and_a_headline_are_nobody(text: str) -> None:
    assert list(persons(read(text))) == []


TITLED = ("Cllr Jenkins", "Mr Khan", "Mrs Begum", "Ms Jenkins", "Mx Llewelyn", "Miss Patel", "Dr Adeyemi", "Cllr O'Neill", "Mr Lloyd-Jones", "Ms D'Souza")  # fmt: skip


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("Everybody pile on {} until they quit.", ("queue", True, "R2")),
        ("{} is the worst councillor we have ever had.", ("queue", False, "R1")),
        ("{} is a total muppet.", ("queue", False, "R1")),
        ("{} never answers emails.", ("none", False, None)),
    ],
)
def test_every_title_and_surname_counts_the_same(
    said: str, due: tuple[str, bool, str | None]
) -> None:
    told = {name: outcome(said.format(name)) for name in TITLED}
    assert told == dict.fromkeys(TITLED, due)


@pytest.mark.parametrize("who", ["Alex Jones", "Cllr Jones", "Mr Jones", "Mrs Jones", "Ms Jones", "Mx Jones", "Cllr O'Neill", "Cllr Adeyemi"])  # fmt: skip
def test_no_title_makes_criticism_wait(who: str) -> None:
    assert outcome(f"{who} lied through their teeth last night.")[0] == "none"


SURNAMES = (
    "Sarah Jenkins", "Sarah Black", "Sarah White", "Tom Brown", "Tom Young", "David English", "Gareth Welsh", "Mary French", "Tom Christian", "Alan Gay",
    "John Pole",
)  # fmt: skip


@pytest.mark.parametrize(
    "said",
    ["{} should not be on this council.", "Get {} out of our town.", "Typical {}, late again.", "No more {}, please.",
     "I would not trust {} with the kids' trip budget.", "We do not want {} here, we want a new councillor.", "{} is the problem with this council."],
)  # fmt: skip
def test_a_surname_that_is_also_a_peoples_word_names_no_people(said: str) -> None:
    told = {name: outcome(said.format(name)) for name in SURNAMES}
    assert told == dict.fromkeys(SURNAMES, ("none", False, None))


@pytest.mark.parametrize("said", ["Cllr {} should not be on this council.", "No more Cllr {}, please.", "Typical Councillor {}, late again.", "Cllr Oluwaseun {} is hopeless."])  # fmt: skip
def test_nor_does_it_behind_a_title(said: str) -> None:
    surnames = ["Jenkins", *(name.split()[1] for name in SURNAMES)]
    told = {name: outcome(said.format(name)) for name in surnames}
    assert told == dict.fromkeys(surnames, told["Jenkins"])


@pytest.mark.parametrize("who", ["Black people", "A black councillor", "The Welsh councillor", "Cllr Black people", "Young women"])  # fmt: skip
def test_a_people_beside_a_title_is_still_one(who: str) -> None:
    assert outcome(f"{who} should not be on this council.") == ("queue", True, "R3")


def test_no_list_of_titles_leaves_one_out_that_tells_no_sex() -> None:
    """Titles stand in many patterns, with what each asks beside them; none may know Mrs and Ms and no Mx."""
    listed = re.compile(
        r"(?<![\w|])[\w?\\.|]*\bmrs?\??\|[\w?|]*\bms\b[\w?|]*", re.IGNORECASE
    )
    found = [
        f"{path.name}: {each}"
        for path in sorted(Path(lexicon.__file__).parents[1].rglob("*.py"))
        for each in listed.findall(path.read_text("utf-8"))
        if "mx" not in each.lower().split("|")
    ]
    assert found == []
