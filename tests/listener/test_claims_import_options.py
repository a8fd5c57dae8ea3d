"""What is typed for `claims import` and `export` either counts or is refused or told; nothing is passed over in silence."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from listener.house import utc_now
from tests.listener.bank import folder_of
from tests.listener.called import Call, one_sentence
from tests.listener.newsroom import CLAIM
from tests.moderation.claims.test_claim_review import FOREIGN

ROBIN = ("--as", "Robin Example", "--reason", "Checked.")
SOON = f"{utc_now() + timedelta(days=30):%Y-%m-%d}"
TERMS = ("--owner-role", "editor", "--approver-role", "lead", "--expires", SOON)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(tmp_path / "data")


def test_options_of_reviews_are_refused_for_a_file_of_our_own(
    folder: Path, wardmote: Call
) -> None:
    data = ("--data", str(folder))
    call = ("claims", "import", "any.yaml", *data, *ROBIN)
    told = wardmote(*call, "--verdict", "x=y", "--owner-role", "z", "--impact", "3")
    one_sentence(told, "`--owner-role`, `--impact`, `--verdict` mean something with --format claimreview only")  # fmt: skip
    one_sentence(wardmote(*call, "--topic", "money"), "`--topic` means something")
    told = wardmote("claims", "export", "--author", "Foo", *data)
    one_sentence(told, "`--author` means something with --format claimreview only")
    assert wardmote("claims", "export", *data).returncode == 0


def test_two_meanings_of_one_rating_are_refused_and_a_rating_that_is_nowhere_is_told(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    path = tmp_path / "reviews.json"
    path.write_text(json.dumps(FOREIGN))
    call = ("claims", "import", str(path), "--format", "claimreview", "--data", str(folder), *ROBIN, *TERMS)  # fmt: skip
    told = wardmote(*call, "--verdict", "False=true", "--verdict", " false =false")
    one_sentence(told, '"False=true"', "say different things of one rating")
    done = wardmote(*call, "--verdict", "False=false", "--verdict", "Nonsense=true")
    assert done.returncode == 0, done.stderr
    assert '--verdict "Nonsense=true" fits no review of this file.' in done.stderr
    assert "False=false" not in done.stderr
    one_sentence(wardmote(*call, "--verdict", "-=false"), '"-=false" is not understood')


def test_a_refusal_stands_alone_and_tells_nothing_of_what_was_not_brought_in(
    tmp_path: Path, folder: Path, wardmote: Call
) -> None:
    path = tmp_path / "reviews.json"
    path.write_text(json.dumps(FOREIGN))
    call = ("claims", "import", str(path), "--format", "claimreview", "--data", str(folder), *TERMS)  # fmt: skip
    told = wardmote(*call, "--as", "Nobody Listed", "--reason", "Checked.")
    one_sentence(told, "Nobody Listed")
    bad = {**FOREIGN, "identifier": "X-2", "reviewRating": None}
    path.write_text(json.dumps([FOREIGN, bad]))
    one_sentence(wardmote(*call, *ROBIN), "review 2 has no `reviewRating`", "; or add --skip-unfit to take in what fits (1 of 2 reviews)")  # fmt: skip
    listed = wardmote("claims", "list", "--data", str(folder)).stdout
    assert listed.startswith("There are no claims yet.")


def test_a_review_of_a_polling_station_is_taken_for_voting_and_that_is_told(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    path, data = tmp_path / "reviews.json", ("--data", str(folder))
    path.write_text(json.dumps({**FOREIGN, "identifier": "P-1", "claimReviewed": "Mill Lane polling station is closed on election day"}))  # fmt: skip
    done = wardmote("claims", "import", str(path), "--format", "claimreview", *data, *ROBIN, *TERMS)  # fmt: skip
    assert "Guessed: topic voting, impact 5 of 5: P-1" in done.stderr
    shown = wardmote("claims", "waiting", "1", *data).stdout
    assert "impact: 5" in shown and "topic: voting" in shown


def test_a_file_of_json_is_reviews_by_its_ending_unless_it_holds_claims_of_our_own(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    path, data = tmp_path / "reviews.json", ("--data", str(folder))
    path.write_text(json.dumps(FOREIGN))
    done = wardmote("claims", "import", str(path), *data, *ROBIN, *TERMS)
    assert done.returncode == 0, done.stderr
    assert "proposal 1" in done.stdout
    ours = tmp_path / "ours.json"
    ours.write_text(json.dumps({"version": 1, "claims": [CLAIM | {"expires": SOON}]}))
    done = wardmote("claims", "import", str(ours), *data, *ROBIN)
    assert done.returncode == 0, done.stderr
    ours.write_text("{")
    one_sentence(wardmote("claims", "import", str(ours), *data, *ROBIN), "ours.json")


def test_what_fits_is_brought_in_alone_where_that_is_asked_for_and_the_rest_is_named(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    path, data = tmp_path / "reviews.json", ("--data", str(folder))
    asks = {**FOREIGN, "claimReviewed": "Is the council closing Sarn library?"}
    half = {**FOREIGN, "identifier": "X-2", "reviewRating": {"alternateName": "Half true"}}  # fmt: skip
    path.write_text(json.dumps([FOREIGN, asks, half], indent=1))
    call = ("claims", "import", str(path), *data, *ROBIN, *TERMS)
    refused = wardmote(*call)
    assert refused.returncode == 2
    assert refused.stderr.endswith("\nOr add --skip-unfit to take in what fits (1 of 3 reviews) and leave the rest out.\n")  # fmt: skip
    one_sentence(wardmote(*call, "--skip-unfit", "--replace"), "--replace would take out the claims that --skip-unfit leaves out")  # fmt: skip
    refused = wardmote(*call, "--replace")
    assert refused.stderr.endswith("\nOr take --replace out and add --skip-unfit to take in what fits (1 of 3 reviews) and leave the rest out.\n")  # fmt: skip
    done = wardmote(*call, "--skip-unfit")
    assert done.returncode == 0 and "1 claim waits as proposal 1" in done.stdout
    left = [line for line in done.stderr.splitlines() if line.startswith("Left out: ")]
    assert len(left) == 2 and f"{path}:" in left[0] and "a question" in left[0]
    told = wardmote("claims", "import", "any.yaml", *data, *ROBIN, "--skip-unfit")
    one_sentence(told, "`--skip-unfit` means something with --format claimreview only")  # fmt: skip


def test_the_help_of_import_names_what_takes_in_a_part_of_a_file(wardmote: Call) -> None:  # fmt: skip
    told = " ".join(wardmote("claims", "import", "--help").stdout.split())
    assert "all of them or none, unless --skip-unfit leaves some out" in told
