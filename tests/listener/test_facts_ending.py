"""A claim that ends: its owner is asked in time, and not more than once a week. One withdrawn: its flags come back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from listener.claims.follow import ask_owners
from listener.claims.standing import claims_standing, in_words
from listener.daemon import Daemon
from listener.store.claims import flags_of
from listener.telling.mail import open_post
from moderation.claims.factbank.registry import in_force
from moderation.claims.factbank.writing import write_claims
from tests.listener.bank import (
    BINS,
    LIBRARIES,
    PEOPLE,
    agreed,
    entries,
    folder_of,
    house_in,
    messages,
)
from tests.listener.test_tell import FALSE_CLAIM
from tests.town import Clock, town

assert LIBRARIES.expires_at is not None
END = LIBRARIES.expires_at


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(tmp_path / "data")


def test_the_owner_is_asked_from_two_weeks_before_once_a_week_until_four_weeks_after(
    folder: Path,
) -> None:
    clock = Clock()
    with house_in(folder, clock) as house:
        agreed(house, "added", LIBRARIES)
        agreed(house, "added", BINS)
        asked = []
        while clock() < END + timedelta(days=60):
            clock.forward(hours=7)
            if ask_owners(house):
                asked.append(clock())
        assert END - timedelta(days=14) <= asked[0] < END - timedelta(days=13.5)
        assert all(b - a >= timedelta(days=7) for a, b in zip(asked, asked[1:]))  # noqa: RUF007
        assert len(asked) == 6 and asked[-1] < END + timedelta(days=28)
        told = messages(house, "claims_ending")
        assert len(told) == len(asked), "one message for both claims"
        assert told[0]["audience"] == "comms"
        assert "comms-duty-editor" in told[0]["body"] and "CLM-2" in told[0]["body"]
        assert "ends on 2027-01-01" in told[0]["body"]
        assert "ended on 2027-01-01" in told[-1]["body"]
        for mail, says in ((told[0], "daw i ben ar"), (told[-1], "daeth i ben ar")):
            _, _, welsh = mail["body"].partition("CYMRAEG (drafft")
            assert f"CLM-2, {says} 2027-01-01" in welsh
            assert "A yw'n dal yn wir?" in welsh
            assert "On the desk, the web page: Fact bank, CLM-2" in mail["body"]
            assert "Ar y ddesg, y dudalen we: Banc ffeithiau, CLM-2" in welsh
        details = json.loads(entries(house, "claim_owner_asked")[0]["details"])
        assert details == {"claims": ["CLM-1", "CLM-2"]}


def test_nobody_is_asked_of_what_was_renewed_withdrawn_or_taken_out(
    folder: Path,
) -> None:
    clock = Clock(END - timedelta(days=20))
    with house_in(folder, clock) as house:
        withdrawn = replace(BINS, status="withdrawn")
        agreed(house, "imported", LIBRARIES, BINS)
        agreed(house, "imported", withdrawn, replaces=True)
        clock.forward(days=10)
        assert ask_owners(house) == 0


def test_the_daemon_asks_by_itself_and_an_ended_claim_counts_as_unverified(
    tmp_path: Path,
) -> None:
    with town(tmp_path / "data", claims="claims.yaml") as place:
        (place.folder / "claims.yaml").write_text(write_claims([LIBRARIES]))
        place.clock.moment = END - timedelta(days=3)
        house = place.open()
        daemon = Daemon(house, open_post(house.settings))
        daemon.clocked()
        daemon.clocked()
        assert len(messages(house, "claims_ending")) == 1
        assert in_force(house.claims, END - timedelta(seconds=1))[0].verdict == "false"
        assert in_force(house.claims, END)[0].verdict == "unverified"


def test_status_counts_what_holds_what_ends_and_what_has_ended(folder: Path) -> None:
    clock = Clock()
    with house_in(folder, clock) as house:
        soon = replace(BINS, expires_at=clock().replace(hour=0) + timedelta(days=5))
        agreed(house, "imported", LIBRARIES, soon)
        (line,) = in_words(claims_standing(house.store, clock()))
        assert line.endswith("2 in force, 1 ends within 14 days, 0 ended")
        (line,) = in_words(claims_standing(house.store, clock() + timedelta(days=6)))
        assert line.endswith("1 in force, 0 end within 14 days, 1 ended")


def test_what_a_withdrawn_claim_flagged_is_listed_for_the_reviewers_again(
    tmp_path: Path,
) -> None:
    alerts = {"comms": ["c@council.example"], "reviewers": ["r@council.example"]}
    with town(tmp_path / "data", claims="claims.yaml", alerts=alerts, people=PEOPLE) as place:  # fmt: skip
        path = place.folder / "claims.yaml"
        path.write_text(FALSE_CLAIM)
        post = place.post()
        for name in ("Person 1", "Person 2"):
            place.comment(post, "The council is shutting every library next month, it's all signed off.", by=name)  # fmt: skip
        house = place.round()
        assert len(flags_of(house.store, "CLM-014")) == 2
        path.write_text(FALSE_CLAIM.replace("status: active", "status: withdrawn"))
        house = place.open()
        (entry,) = entries(house, "claim_withdrawn")
        assert json.loads(entry["details"]) == {"claim_id": "CLM-014", "flags": 2}
        told = messages(house, "claim_withdrawn")
        assert [m["audience"] for m in told] == ["comms", "reviewers"]
        assert "2 comments" in told[0]["body"] and "--flags" in told[0]["body"]
        assert "On the desk, the web page: Fact bank, CLM-014" in told[0]["body"]
        place.comment(
            post, "They are shutting every library next month!", by="Person 3"
        )
        place.round(house)
        assert len(flags_of(house.store, "CLM-014")) == 2, "it matches no more"
        assert "Person" not in repr(flags_of(house.store, "CLM-014")), "no author"
