"""`wardmote claims publish`: every claim with its history, for anybody to read, and nobody's name in it."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from listener.claims.change import approve, propose
from listener.claims.publishing import Told, page
from listener.house import House
from listener.modes.switch import bare_house
from listener.store.claims import held_claims, history_of
from moderation.rulebook.publish import day_in_words, rendered
from moderation.types import Claim
from tests.listener.bank import BINS, LIBRARIES, MERLE, PEOPLE, ROBIN, folder_of
from tests.listener.called import Call
from tests.moderation.test_publish import Tags
from tests.town import Clock

TODAY = datetime.combine(datetime.now(UTC).date(), time(12), UTC)
DATED = {
    "created_at": datetime.combine(TODAY.date() - timedelta(days=1), time.min, UTC),
    "expires_at": datetime.combine(TODAY.date() + timedelta(days=41), time.min, UTC),
}
POOL = replace(
    LIBRARIES,
    claim_id="CLM-3",
    claim="The council sold the <b>old</b> pool & its *car park* to a builder",
    claim_cy="Gwerthodd y cyngor yr hen bwll a'i faes parcio i adeiladwr",
    paraphrases=("they flogged the old pool to a builder",),
    correct_statement_cy="Ni werthwyd y pwll.",
    source_date="2026-01-12",
    harm="Residents may stop using it",
    **DATED,  # type: ignore[arg-type]
)


class Bank:
    """The claims that people keep, with a clock by which they end."""

    def __init__(self, house: House, clock: Clock, folder: Path) -> None:
        self.house, self.clock, self.folder = house, clock, folder

    def change(self, what: str, *claims: Claim) -> None:
        number = propose(self.house, what, claims, ROBIN, "Marlow Teasel rang about it.")  # type: ignore[arg-type]  # fmt: skip
        approve(self.house, number, MERLE)
        self.clock.forward(minutes=1)


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    folder, clock = folder_of(tmp_path / "data"), Clock(TODAY - timedelta(days=60))
    with bare_house(folder, clock) as house:
        yield Bank(house, clock, folder)


@pytest.fixture
def filled(bank: Bank) -> Bank:
    """One past its day, one withdrawn, one taken out, one in force whose verdict was changed."""
    long_ago = datetime.combine(bank.clock().date(), time.min, UTC)
    ended = {"created_at": long_ago, "expires_at": long_ago + timedelta(days=30)}
    libraries, bins = replace(LIBRARIES, **ended), replace(BINS, **ended)  # type: ignore[arg-type]
    bank.change("added", libraries)
    bank.change("added", bins)
    bank.change("withdrawn", replace(bins, status="withdrawn"))
    bank.clock.moment = TODAY
    bank.change("added", POOL)
    bank.change("changed", replace(POOL, verdict="misleading"))
    return bank


def published(bank: Bank, wardmote: Call, *options: str) -> str:
    made = wardmote("claims", "publish", "--data", str(bank.folder), *options)
    assert made.returncode == 0, made.stderr
    return made.stdout


def test_every_claim_stands_there_with_verdict_right_source_and_days(
    filled: Bank, wardmote: Call
) -> None:
    told = published(filled, wardmote, "--language", "en")
    assert "CLM-3: The council sold the <b>old</b> pool & its *car park*" in told
    for line in (
        "- What the council says of it: misleading",
        "- What is right, in English: No library closure has been decided.",
        "- What is right, in Welsh: Ni werthwyd y pwll.",
        "- Source: https://council.example/libraries",
        "- Day of the source: 12 January 2026",
        "- What may follow if people believe it: Residents may stop using it",
        "- Also said as, in English: they flogged the old pool to a builder",
        f"- Checked on: {day_in_words(DATED['created_at'].date(), 'en')}",
        f"- Holds until: {day_in_words((DATED['expires_at'] - timedelta(days=1)).date(), 'en')}",
        "- The role that keeps it: comms-duty-editor",
    ):
        assert f"\n{line}\n" in told, line


def test_the_history_says_when_and_by_which_role_and_what_was_before(
    filled: Bank, wardmote: Call
) -> None:
    told = published(filled, wardmote, "--language", "en")
    day = day_in_words(TODAY, "en")
    by = "by the communications team, agreed to by a second of them"
    assert f"- {day}: added {by}\n- {day}: changed {by}\n" in told
    assert f"- {day}: What the council says of it: was false, now misleading\n" in told
    names = [str(person["name"]) for person in PEOPLE]
    assert not [n for n in (*names, "Marlow Teasel", "rang") if n in told]


def test_what_has_ended_or_was_withdrawn_is_marked(
    filled: Bank, wardmote: Call
) -> None:
    told = published(filled, wardmote, "--language", "en")
    ended, withdrawn = told.split("CLM-1: ")[1], told.split("CLM-2: ")[1]
    assert "Past its day: it counts as not checked." in ended[:300]
    assert "not checked any more; until its day it was: false" in ended[:500]
    assert "Withdrawn: the council no longer says this." in withdrawn[:300]
    assert "How it stands: was in force, now withdrawn" in withdrawn
    assert told.split("CLM-3: ")[1].splitlines()[2] == "In force."


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_what_is_withdrawn_or_taken_out_is_not_told_as_what_holds(
    filled: Bank, form: str
) -> None:
    store = filled.house.store
    told = [
        Told(replace(held, listed=number != "CLM-3"), history_of(store, number))
        for number, held in held_claims(store).items()
    ]
    english, welsh = (rendered([(each, page(told, TODAY, each))], form) for each in ("en", "cy"))  # type: ignore[arg-type]  # fmt: skip
    for number, verdict, gynt in (("2", "false", "anwir"), ("3", "misleading", "camarweiniol")):  # fmt: skip
        one = english.split(f"CLM-{number}: ")[1].split(f"Changes to CLM-{number}")[0]
        cy = welsh.split(f"CLM-{number}: ")[1].split(f"Newidiadau i CLM-{number}")[0]
        assert f"not said any more; until then it was: {verdict}" in one
        assert f"ni ddywedir hyn mwyach; hyd hynny: {gynt}" in cy
        assert "What is right, in English: not said any more; until then: " in one
        assert "Yr hyn sy'n gywir, yn Saesneg: ni ddywedir hyn mwyach; " in html.unescape(cy)  # fmt: skip
        assert "Holds until" not in one and "Yn dal tan" not in cy
    assert "Holds until" in english, "what has ended keeps its day"


def test_both_languages_are_one_page_that_is_escaped_and_closed(
    filled: Bank, wardmote: Call
) -> None:
    told = published(filled, wardmote, "--format", "html")
    tags = Tags(told)
    assert tags.languages == ["en", "en", "cy"]
    assert "b" not in tags.opened and "&lt;b&gt;old&lt;/b&gt; pool &amp; its" in told
    assert sorted(tags.opened) == sorted(tags.closed)
    assert '<a href="https://council.example/libraries" rel=' in told
    assert "Gwerthodd y cyngor yr hen bwll" in tags.text
    assert "camarweiniol gynt" not in tags.text and "anwir gynt, camarweiniol bellach" in tags.text  # fmt: skip
    assert "Drafft yw'r testun Cymraeg hwn" in tags.text
    markdown = published(filled, wardmote, "--format", "markdown")
    assert r"the &lt;b\>old&lt;/b\> pool &amp; its \*car park\* to" in markdown
    assert "## CLM-3: " in markdown and "### Changes to CLM-3" in markdown


def test_claims_of_a_file_are_told_as_that_and_what_was_taken_out_stays(
    tmp_path: Path, wardmote: Call
) -> None:
    from moderation.claims.factbank.writing import write_claims

    folder = folder_of(tmp_path / "data", claims="claims.yaml")
    keeps = replace(BINS, **DATED)  # type: ignore[arg-type]
    (folder / "claims.yaml").write_text(write_claims((POOL, keeps)))
    asked = ("claims", "publish", "--data", str(folder), "--language", "en")
    assert "taken in from the council's file of claims" in wardmote(*asked).stdout
    (folder / "claims.yaml").write_text(write_claims((keeps,)))
    told = wardmote(*asked).stdout
    assert "Taken out: the council no longer keeps this." in told.split("CLM-3: ")[1]
    assert (
        f"{day_in_words(datetime.now(UTC), 'en')}: taken out from the council's file"
        in told
    )


def test_an_empty_bank_says_so(bank: Bank, wardmote: Call) -> None:
    told = published(bank, wardmote)
    assert "There are no claims yet." in told and "Nid oes honiadau eto." in told
