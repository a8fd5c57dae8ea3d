"""Where no file is named, two people of comms keep the claims: one asks, another agrees, nobody else may."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from listener.claims.change import (
    approve,
    checked,
    decline,
    listed,
    propose,
    renewed,
)
from listener.errors import UserError
from listener.minutes.writer import Actor
from listener.store.claims import history_of, listed_claims
from tests.listener.bank import (
    BINS,
    LIBRARIES,
    MERLE,
    ROBIN,
    agreed,
    entries,
    folder_of,
    house_in,
    messages,
)
from tests.town import Clock


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(tmp_path / "data")


def test_a_claim_stands_when_a_second_person_agrees_and_not_before(
    folder: Path,
) -> None:
    with house_in(folder) as house:
        number = propose(
            house, "added", [LIBRARIES], ROBIN, "The planning office says so."
        )
        assert listed_claims(house.store) == ()
        assert messages(house, "claim_proposal")[0]["audience"] == "comms"
        approve(house, number, MERLE)
        assert listed_claims(house.store) == house.claims == (LIBRARIES,)
        (row,) = history_of(house.store, "CLM-1")
        assert (row["changed_by"], row["approved_by"]) == (ROBIN.name, MERLE.name)
        (added,), (agreed_to,) = (entries(house, e) for e in ("claim_added", "claim_change_approved"))  # fmt: skip
        assert added["actor"] == ROBIN.name and agreed_to["actor"] == MERLE.name
        assert "planning office" not in added["details"] + added["reason"]
        assert "planning office" in added["body"], "in the part that can be erased"


@pytest.mark.parametrize(
    "who",
    [
        Actor("Wren Example", "owner"),
        Actor("Teal Example", "delegate"),
        Actor("Jay Example", "reviewer"),
    ],
)
def test_nobody_but_comms_asks_or_agrees_and_the_try_is_written_down(
    folder: Path, who: Actor
) -> None:
    with house_in(folder) as house:
        with pytest.raises(UserError, match="kept by comms"):
            propose(house, "added", [LIBRARIES], who, "I say so.")
        number = propose(house, "added", [LIBRARIES], ROBIN, "Checked.")
        with pytest.raises(UserError, match="another person of the communications"):
            approve(house, number, who)
        assert len(entries(house, "claim_change_refused")) == 2
        assert listed_claims(house.store) == ()


def test_nobody_agrees_to_their_own_change_however_they_write_their_name(
    folder: Path,
) -> None:
    with house_in(folder) as house:
        number = propose(house, "added", [LIBRARIES], ROBIN, "Checked.")
        with pytest.raises(UserError, match="second, different person"):
            approve(house, number, ROBIN)
        with pytest.raises(UserError):
            approve(house, number, Actor("robin  EXAMPLE", "comms"))
        with pytest.raises(UserError, match="not listed"):
            approve(house, number, Actor("A Stranger", "comms"))


def test_without_people_listed_nobody_changes_claims(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "data", people=[])
    with house_in(folder) as house, pytest.raises(UserError, match="Add `people:`"):
        propose(house, "added", [LIBRARIES], ROBIN, "Checked.")


def test_where_a_file_is_named_the_commands_point_to_it(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "data", claims="claims.yaml")
    said = r"The claims stand in .*claims.yaml"
    with house_in(folder) as house, pytest.raises(UserError, match=said):
        propose(house, "added", [LIBRARIES], ROBIN, "Checked.")


def test_a_change_made_on_an_older_version_is_refused(folder: Path) -> None:
    with house_in(folder) as house:
        agreed(house, "added", LIBRARIES)
        first = propose(
            house, "changed", [replace(LIBRARIES, harm="One.")], ROBIN, "One harm."
        )
        gone = replace(LIBRARIES, status="withdrawn")
        second = propose(house, "withdrawn", [gone], MERLE, "It was wrong.")
        approve(house, first, MERLE)
        with pytest.raises(UserError, match="changed after proposal"):
            approve(house, second, ROBIN)
        decline(house, second, MERLE, "Overtaken.")
        with pytest.raises(UserError, match="declined already"):
            approve(house, second, ROBIN)
        assert [r["change"] for r in history_of(house.store, "CLM-1")] == ["added", "changed"]  # fmt: skip


def test_an_answer_is_given_once(folder: Path) -> None:
    with house_in(folder) as house:
        number = propose(house, "added", [LIBRARIES], ROBIN, "Checked.")
        approve(house, number, MERLE)
        for again in (lambda: approve(house, number, MERLE), lambda: decline(house, number, MERLE, "no")):  # fmt: skip
            with pytest.raises(UserError, match="approved already"):
                again()
        with pytest.raises(UserError, match="no proposal 99"):
            approve(house, 99, MERLE)


def test_a_renewed_claim_holds_from_today_and_its_former_days_are_kept(
    folder: Path,
) -> None:
    clock = Clock()
    with house_in(folder, clock) as house:
        agreed(house, "added", LIBRARIES)
        clock.forward(days=50)
        agreed(house, "renewed", renewed(listed(house, "CLM-1"), house.now(), 30))
        (claim,) = listed_claims(house.store)
        assert claim.expires_at and claim.created_at
        assert claim.expires_at - claim.created_at == timedelta(days=31)
        first, second = history_of(house.store, "CLM-1")
        assert first["expires_on"] == "2027-01-01" != second["expires_on"]


@pytest.mark.parametrize(
    ("claim", "says"),
    [
        (replace(LIBRARIES, source_url=""), "no source"),
        (replace(LIBRARIES, approved_by_role="comms-duty-editor"), "their own entry"),
        (replace(LIBRARIES, source_date="2026-01-01\n    harm: x"), "is not a day"),
        (replace(LIBRARIES, claim="The leader has a mistress"), "private life"),
        (replace(LIBRARIES, claim_id="../x"), "`id`"),
        (replace(LIBRARIES, harm="half \ud800 letter"), "cannot be a claim"),
    ],
)
def test_what_a_file_could_not_hold_nobody_can_ask_for(
    folder: Path, claim: Any, says: str
) -> None:
    with house_in(folder) as house:
        with pytest.raises(UserError) as refused:
            propose(house, "added", [claim], ROBIN, "Checked.")
        assert says in str(refused.value) and str(refused.value).encode()
        assert checked([LIBRARIES], house.now()) == (LIBRARIES,)


def test_what_waits_and_can_be_agreed_to_no_more_may_be_asked_for_anew(
    folder: Path,
) -> None:
    with house_in(folder) as house:
        agreed(house, "added", LIBRARIES)
        wanted = [replace(LIBRARIES, impact=5)]
        propose(house, "imported", wanted, ROBIN, "It is grave.", replaces=True)
        with pytest.raises(UserError, match="The same waits already, as proposal 2"):
            propose(house, "imported", wanted, MERLE, "I think so too.", replaces=True)
        agreed(house, "added", BINS)
        propose(house, "imported", wanted, ROBIN, "It is grave.", replaces=True)


def test_of_one_claim_one_change_waits_at_a_time_and_a_second_is_told_whose_it_is(
    folder: Path,
) -> None:
    graver, shorter = replace(LIBRARIES, impact=5), replace(LIBRARIES, paraphrases=())
    gone = replace(LIBRARIES, status="withdrawn")
    with house_in(folder) as house:
        agreed(house, "imported", LIBRARIES, BINS)
        first = propose(house, "changed", [graver], ROBIN, "It is grave.")
        for change, claims, replaces in (
            ("changed", [shorter], False),
            ("renewed", [replace(LIBRARIES, harm="Fear.")], False),
            ("imported", [shorter, BINS], False),
            ("imported", [BINS], True),
        ):
            with pytest.raises(UserError) as told:
                propose(house, change, claims, MERLE, "It was checked.", replaces=replaces)  # fmt: skip
            assert "waits already: proposal 2. Robin Example asked for it at 2026-11-20 09:00 UTC." in str(told.value)  # fmt: skip
        assert str(told.value).startswith("A change of CLM-1 waits")
        propose(house, "changed", [replace(BINS, impact=2)], MERLE, "Another claim.")
        back = propose(house, "withdrawn", [gone], MERLE, "What is wrong must not wait.")  # fmt: skip
        with pytest.raises(UserError, match="The same waits already, as proposal 4"):
            propose(house, "withdrawn", [gone], ROBIN, "It was wrong.")
        decline(house, first, MERLE, "It is taken back.")
        with pytest.raises(UserError, match="proposal 4. Merle Example asked"):
            propose(house, "changed", [shorter], ROBIN, "Shorter.")
        approve(house, back, ROBIN)


def test_an_id_that_was_used_is_not_used_again(folder: Path) -> None:
    with house_in(folder) as house:
        agreed(house, "added", LIBRARIES)
        with pytest.raises(UserError, match="never used again"):
            propose(house, "added", [replace(BINS, claim_id="CLM-1")], ROBIN, "New.")
        with pytest.raises(UserError, match="Nothing would change"):
            propose(house, "changed", [LIBRARIES], ROBIN, "Again.")
        agreed(house, "withdrawn", replace(LIBRARIES, status="withdrawn"))
        (entry,) = entries(house, "claim_withdrawn")
        assert entry["actor"] == ROBIN.name and '"flags":0' in entry["details"]
        with pytest.raises(UserError, match="stays so"):
            propose(house, "changed", [LIBRARIES], ROBIN, "It was right after all.")
        with pytest.raises(UserError, match="stays so"):
            renewed(listed(house, "CLM-1"), house.now(), 30)


def test_an_import_is_one_proposal_and_leaves_or_takes_out_the_rest_as_asked(
    folder: Path,
) -> None:
    with house_in(folder) as house:
        agreed(house, "imported", LIBRARIES)
        agreed(house, "imported", BINS)
        assert listed_claims(house.store) == (LIBRARIES, BINS)
        agreed(house, "imported", BINS, replaces=True)
        assert listed_claims(house.store) == (BINS,)
        last = json.loads(entries(house, "claims_imported")[-1]["details"])
        assert (last["source"], last["removed"], last["same"]) == ("person", 1, 1)


def test_the_words_of_a_claim_are_not_taken_for_another_with_another_verdict(
    folder: Path,
) -> None:
    said = "All libraries of the council are to close in a month"
    same = (LIBRARIES.claim,)
    true = replace(LIBRARIES, claim_id="CR-1", claim=said, paraphrases=same, verdict="true")  # fmt: skip
    with house_in(folder) as house:
        agreed(house, "added", LIBRARIES)
        for change in ("added", "imported"):
            with pytest.raises(UserError, match="CR-1 says the same as claim CLM-1, but is true where that is false"):  # fmt: skip
                propose(house, change, [true], ROBIN, "Somebody rated it.")
        assert propose(house, "imported", [true], ROBIN, "Instead of it.", replaces=True)  # fmt: skip
        with pytest.raises(UserError, match="differs from `CLM-1`.* by capitals only"):
            propose(house, "imported", [replace(BINS, claim_id="clm-1")], ROBIN, "New.")  # fmt: skip


def test_two_proposals_of_the_same_words_cannot_both_be_agreed_to(folder: Path) -> None:
    said = "All libraries of the council are to close in a month"
    same = (LIBRARIES.claim,)
    true = replace(LIBRARIES, claim_id="CR-1", claim=said, paraphrases=same, verdict="true")  # fmt: skip
    with house_in(folder) as house:
        first = propose(house, "added", [LIBRARIES], ROBIN, "It is so.")
        second = propose(house, "added", [true], ROBIN, "Somebody rated it.")
        approve(house, first, MERLE)
        with pytest.raises(UserError, match="says the same as claim CLM-1"):
            approve(house, second, MERLE)
        assert listed_claims(house.store) == (LIBRARIES,)


def test_the_mail_about_a_change_that_waits_says_where_it_is_on_the_desk(
    folder: Path,
) -> None:
    with house_in(folder) as house:
        number = propose(house, "added", [LIBRARIES], ROBIN, "It is so.")
        body = house.store.value(
            "SELECT body FROM outbox WHERE kind = 'claim_proposal'"
        )
        assert f"On the desk, the web page: Fact bank, Changes that wait, number {number}" in body  # fmt: skip
        assert f"Ar y ddesg, y dudalen we: Banc ffeithiau, newidiadau sy'n aros, rhif {number}" in body  # fmt: skip
