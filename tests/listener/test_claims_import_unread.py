"""A file that cannot be brought in is told why, whatever else was said on the line; never as a fault of Wardmote."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.listener.bank import folder_of
from tests.listener.called import Call, one_sentence
from tests.listener.newsroom import CLAIM
from tests.listener.test_claims_import_options import ROBIN, SOON, TERMS
from tests.moderation.claims.test_claim_review import FOREIGN


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(tmp_path / "data")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("none.yaml", "version: 1\nclaims: []\n"),
        ("none.json", '{"version": 1, "claims": []}'),
        ("none.csv", "Number,Claim,Verdict,Impact,Topic,Kept by,Approved by,Checked on,Holds until\n"),
    ],
)  # fmt: skip
def test_a_file_without_a_claim_takes_none_out_and_is_told_so(
    folder: Path, tmp_path: Path, wardmote: Call, name: str, text: str
) -> None:
    path = tmp_path / name
    path.write_text(text)
    call = ("claims", "import", str(path), "--data", str(folder), *ROBIN)
    for told in (wardmote(*call), wardmote(*call, "--replace")):
        one_sentence(told, f"{name} has no claims", "wardmote claims withdraw")


def test_a_review_in_another_encoding_is_told_how_to_save_it(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    path = tmp_path / "reviews.json"
    path.write_bytes(json.dumps(FOREIGN).encode("utf-16"))
    told = wardmote("claims", "import", str(path), "--data", str(folder), *ROBIN, *TERMS)  # fmt: skip
    one_sentence(told, "this is UTF-16 text")
    assert wardmote("claims", "check", str(path)).stderr == told.stderr


def test_a_file_of_reviews_that_is_missing_or_broken_is_told_before_its_options(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    path = tmp_path / "reviews.json"
    call = ("claims", "import", str(path), "--data", str(folder), *ROBIN)
    for said in (TERMS, ()):
        path.unlink(missing_ok=True)
        one_sentence(wardmote(*call, *said), "there is no such file")
        path.write_text(json.dumps(FOREIGN, indent=1)[:-2] + ",\n}")
        told = wardmote(*call, *said)
        one_sentence(told, "reviews.json:2", "this is not JSON: a comma")


def test_claims_of_our_own_form_may_have_a_comma_too_many_in_a_file_of_json(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    path = tmp_path / "ours.json"
    ours = json.dumps({"version": 1, "claims": [CLAIM | {"expires": SOON}]})
    path.write_text(f"{ours[:-1]},}}")
    done = wardmote("claims", "import", str(path), "--data", str(folder), *ROBIN)
    assert done.returncode == 0, done.stderr


def test_a_file_of_exactly_what_stands_is_no_change_with_replace_either(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    path, data = tmp_path / "ours.json", ("--data", str(folder))
    mine = [CLAIM | {"expires": SOON}, CLAIM | {"expires": SOON, "id": "CLM-2", "claim": "The council has sold the town hall to a hotel"}]  # fmt: skip
    path.write_text(json.dumps({"version": 1, "claims": mine}))
    call = ("claims", "import", str(path), *data, *ROBIN, "--replace")
    assert wardmote(*call).returncode == 0
    agreed = wardmote("claims", "approve", "1", *data, "--as", "Merle Example", "--reason", "Read it.")  # fmt: skip
    assert agreed.returncode == 0, agreed.stderr
    one_sentence(wardmote(*call), "Nothing would change: what the file says stands here already.")  # fmt: skip
    path.write_text(json.dumps({"version": 1, "claims": mine[:1]}))
    one_sentence(wardmote(*call[:-1]), "Nothing would change")
    assert wardmote(*call).returncode == 0, "the rest is taken out"
