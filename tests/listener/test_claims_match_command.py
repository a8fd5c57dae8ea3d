"""`wardmote claims match`: registries and texts as JSON lines, good ones and bad ones."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from listener import claim_rows
from listener.commands.claims_forms import form_to_import
from listener.commands.matching import answered, as_they_stand, open_finder
from moderation.claims.factbank.entry import VERDICTS
from moderation.claims.factbank.listed import read_listed
from moderation.claims.nearest.encoder import shared
from moderation.claims.nearest.lexicon import Entry
from moderation.claims.nearest.rows import rows_of
from moderation.yaml_files.lines import FileError
from tests.listener.called import answers, lines, one_sentence, wardmote
from tests.listener.newsroom import CLAIM

CLOSING = "The council is closing every library next month"
REGISTRY = [
    {"id": "L1", "claim": CLOSING, "title": "Libraries", "verdict": "false"},
    {"id": 2, "claim": "Bins will be collected once a month", "verdict": "mixture"},
    {"id": "L3", "claim": "Harbour Bridge was sold for one pound", "title": None},
]


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    path = tmp_path / "registry.jsonl"
    path.write_text(lines(*REGISTRY), "utf-8")
    return path


def test_each_line_is_answered_as_the_design_says(registry: Path) -> None:
    asked = lines(
        {"id": 1, "text": CLOSING},
        {"id": "b", "text": "Are they closing every library next month?"},
        {"id": 3, "text": "Happy birthday Gwen"},
    )
    done = wardmote("claims", "match", "--registry", str(registry), stdin=asked)
    assert done.returncode == 0 and done.stderr == ""
    said, question, other = answers(done)
    assert set(said) == {"id", "claim_id", "score", "stance", "matches", "beside"}
    assert (said["id"], said["claim_id"], said["stance"]) == (1, "L1", "repeats")
    assert said["score"] >= 0.8 and said["matches"][0]["claim_id"] == "L1"
    assert (question["claim_id"], question["stance"]) == (None, "asks")
    assert question["matches"][0]["claim_id"] == "L1"
    assert question["beside"]["claim"] == CLOSING
    assert other["beside"] is None
    assert other["claim_id"] is None and other["score"] < 0.4


def test_what_agrees_is_missing_or_is_given_instead_is_told_beside_the_claim(
    registry: Path,
) -> None:
    listed = read_listed(registry)
    finder = open_finder(listed, "lexical")
    said = answered("Apparently they're shutting all the libraries!", listed, finder, 1)
    assert said["beside"] == {
        "claim_id": "L1",
        "text": "Apparently they're shutting all the libraries!",
        "claim": CLOSING,
        "agreed": [
            {"claim": "closing", "text": "shutting"},
            {"claim": "every", "text": "all"},
            {"claim": "library", "text": "libraries"},
        ],
        "missing": ["next month"],
        "instead": [],
        "further": [],
    }
    other = answered("Harbour Bridge was sold for six pounds", listed, finder, 1)
    assert other["claim_id"] is None
    assert other["beside"]["instead"] == [{"claim": "one pound", "text": "six pounds"}]


def test_a_claim_that_has_ended_is_told_from_one_in_force(tmp_path: Path) -> None:
    path = tmp_path / "claims.json"
    claims = [
        {**CLAIM, "status": "expired"},
        {**CLAIM, "id": "CLM-015", "claim": "The council has sold the pool at Marlpit", "claim_cy": "", "paraphrases": [],
         "created": "2025-01-01", "expires": "2025-02-01"},
    ]  # fmt: skip
    path.write_text(json.dumps({"version": 1, "claims": claims}))
    listed = read_listed(path)
    finder = open_finder(listed, "lexical")
    for text in (claims[0]["claim"], claims[1]["claim"]):
        (first,) = answered(str(text), listed, finder, 1)["matches"]
        told = (first["verdict"], first["acts_as"], first["state"])
        assert told == ("false", "unverified", "ended")
    before = datetime(2025, 1, 15, tzinfo=UTC)
    assert as_they_stand(listed, before)["CLM-015"] == {"verdict": "false", "acts_as": "false", "state": "in force"}  # fmt: skip
    assert as_they_stand(listed, before)["CLM-014"]["acts_as"] == "unverified"


def test_bad_lines_are_answered_in_their_place(registry: Path) -> None:
    given = '{"id": 1, "text": "bins"}\nnonsense\n{"id": 3}\n'
    done = wardmote("claims", "match", "--registry", str(registry), "--top", "1", "--engine", "lexical", stdin=given)  # fmt: skip
    assert done.returncode == 2 and "line 2" in done.stderr
    first, second, third = answers(done)
    assert [match["claim_id"] for match in first["matches"]] == ["2"]
    assert "line 2" in second["error"] and "line 3" in third["error"]


def test_where_no_line_could_be_used_none_is_said_to_be_answered(
    registry: Path,
) -> None:
    call = ("claims", "match", "--registry", str(registry), "--engine", "lexical")
    done = wardmote(*call, stdin="They are closing the library.\n" * 10)
    assert done.returncode == 2 and len(answers(done)) == 10
    assert "(and 9 more). No line was answered." in done.stderr
    assert "other lines" not in done.stderr
    done = wardmote(*call, stdin="closing\n" + lines({"id": 1, "text": "bins"}))
    assert "The other lines were answered." in done.stderr


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ('{"id": 1, "txt": "bins"}', '"text" is missing; give each line one, such as {"id": 1, "text": "hello"}'),
        ('{"id": 1}', '"text" is missing; give each line one'),
        ('{"id": 1, "text": null}', '"text" must be a text in quotes'),
    ],
)  # fmt: skip
def test_a_post_without_a_text_is_told_so_and_one_with_another_thing_for_it_too(
    registry: Path, row: str, says: str
) -> None:
    call = ("claims", "match", "--registry", str(registry), "--engine", "lexical")
    (answer,) = answers(wardmote(*call, stdin=row))
    assert answer["error"].startswith(f"line 1: {says}")


def test_the_help_says_what_each_of_the_two_scores_is() -> None:
    said = " ".join(wardmote("claims", "match", "--help").stdout.split())
    assert "how surely the text is about some claim" in said
    assert "how near each claim is" in said and "The two are not on one scale." in said


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (
            '{"id": "L1", "claim": "again"}',
            (
                "registry.jsonl:4",
                "given already in line 1; take a new one for this line",
            ),
        ),
        ('{"id": "L4"}', ("registry.jsonl:4", '"claim" is missing')),
        ('{"claim": "no id"}', ("registry.jsonl:4", '"id" is missing')),
        ("[]", ("registry.jsonl:4", "not an object")),
        ("{", ("registry.jsonl:4", "not JSON")),
        ('{"id": "L4", "claim": "x", "title": 3}', ("registry.jsonl:4", '"title"')),
    ],
)
def test_a_fault_of_the_registry_is_said_with_its_line(
    registry: Path, row: str, words: tuple[str, ...]
) -> None:
    registry.write_text(registry.read_text("utf-8") + row + "\n", "utf-8")
    with pytest.raises(FileError) as caught:
        read_listed(registry)
    for word in words:
        assert word in str(caught.value)


def test_a_registry_that_is_not_there_is_one_sentence() -> None:
    done = wardmote("claims", "match", "--registry", "nowhere.jsonl", stdin="")
    one_sentence(done, "nowhere.jsonl", "no such file")


def test_a_claims_yaml_is_read_with_its_other_wordings(root: Path) -> None:
    listed = read_listed(root / "tests/moderation/claims/fresh_registry.yaml")
    assert len(listed.entries) == len(listed.claims) > 0
    claim = listed.claims[0]
    assert set(claim.paraphrases) <= set(listed.entries[0].others)


def test_the_verdicts_of_others_are_read_as_unverified(registry: Path) -> None:
    verdicts = [claim.verdict for claim in read_listed(registry).claims]
    assert verdicts == ["false", "unverified", "unverified"]


@pytest.mark.parametrize("verdict", VERDICTS)
def test_each_verdict_of_ours_is_read_as_it_stands(tmp_path: Path, verdict: str) -> None:  # fmt: skip
    path = tmp_path / "registry.jsonl"
    path.write_text(json.dumps({"id": "L1", "claim": CLOSING, "verdict": verdict.title()}))  # fmt: skip
    assert [claim.verdict for claim in read_listed(path).claims] == [verdict]


def test_of_a_large_registry_only_the_nearest_claims_are_weighed(
    tmp_path: Path,
) -> None:
    path = tmp_path / "large.jsonl"
    rows = [{"id": f"N{n}", "claim": f"Road number {n} in Ward {n * 7} will be sold"} for n in range(700)]  # fmt: skip
    path.write_text(lines(*rows, *REGISTRY), "utf-8")
    listed = read_listed(path)
    finder = open_finder(listed, "lexical")
    said = answered("They are closing every library next month", listed, finder, 3)
    assert said["claim_id"] == "L1" and 0 < len(said["matches"]) <= 3
    assert said["matches"][0]["claim_id"] == "L1"


def test_rows_are_kept_and_a_changed_claim_gets_new_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claim_rows, "WORTH_KEEPING", 2)
    entries = (Entry("a", "bins"), Entry("b", "libraries", others=("llyfrgelloedd",)))
    first = claim_rows.rows_for(entries, shared(), tmp_path)
    assert first.shape == (3, 384)
    assert np.array_equal(first, rows_of(entries, shared()))
    (kept,) = tmp_path.iterdir()
    assert np.array_equal(claim_rows.rows_for(entries, shared(), tmp_path), first)
    claim_rows.rows_for((entries[0], Entry("b", "roads")), shared(), tmp_path)
    assert len(list(tmp_path.iterdir())) == 2
    kept.write_bytes(b"broken")
    assert np.array_equal(claim_rows.rows_for(entries, shared(), tmp_path), first)


def test_rows_kept_while_a_claim_had_others_are_not_read_for_these(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claim_rows, "WORTH_KEEPING", 1)
    entries = (Entry("a", "bins", "Bins?", "What is said of bins."),)
    rows = claim_rows.rows_for(entries, shared(), tmp_path)
    assert rows.shape == (3, 384)
    (kept,) = tmp_path.iterdir()
    monkeypatch.setattr(claim_rows, "_WHICH_ROWS", b"")
    assert np.array_equal(claim_rows.rows_for(entries, shared(), tmp_path), rows)
    assert len({path.name for path in tmp_path.iterdir()} - {kept.name}) == 1


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claim_rows, "WORTH_KEEPING", 1)
    (tmp_path / "file").write_text("")
    rows = claim_rows.rows_for((Entry("a", "x"),), shared(), tmp_path / "file")
    assert rows.shape == (1, 384)


OURS = {"version": 1, "claims": [CLAIM]}
REVIEW = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "claimReviewed": CLOSING,
    "url": "https://council.example/x",
    "reviewRating": {"@type": "Rating", "alternateName": "False"},
}
SEARCHED = {"claims": [{"text": CLOSING, "claimReview": [{"url": "https://x.example", "textualRating": "False"}]}]}  # fmt: skip
PAGE = f'<html><script type="application/ld+json">{json.dumps(REVIEW)}</script></html>'


@pytest.mark.parametrize("broken", ['{"version": 1,', '{"claims": ['])
def test_a_file_of_claims_is_one_however_its_lines_are_broken(
    tmp_path: Path, broken: str
) -> None:
    whole = json.dumps(OURS if "version" in broken else {"claims": OURS["claims"], "version": 1})  # fmt: skip
    path = tmp_path / "claims.json"
    path.write_text(whole.replace(broken, f"{broken}\n", 1), "utf-8")
    assert path.read_text("utf-8").startswith(f"{broken}\n")
    assert read_listed(path).entries[0].claim_id == CLAIM["id"]


@pytest.mark.parametrize("indent", [None, 2])
def test_claims_of_our_own_form_are_read_as_json_by_check_and_match_alike(
    tmp_path: Path, indent: int | None
) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps(OURS, indent=indent), "utf-8")
    checked = wardmote("claims", "check", str(path))
    assert checked.returncode == 0 and "1 claim, as it should be" in checked.stdout
    done = wardmote("claims", "match", "--registry", str(path), "--engine", "lexical", stdin=lines({"id": 1, "text": CLAIM["claim"]}))  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert answers(done)[0]["claim_id"] == CLAIM["id"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.json", json.dumps(REVIEW)),
        ("x.json", json.dumps([REVIEW], indent=1)),
        ("x.json", json.dumps(SEARCHED)),
        ("x.jsonld", json.dumps(REVIEW)),
        ("x.html", PAGE),
    ],
)
def test_of_a_claim_review_check_and_match_say_in_the_same_sentence_who_reads_it(
    tmp_path: Path, name: str, text: str
) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    for call in (("check", str(path)), ("match", "--registry", str(path))):
        done = wardmote("claims", *call)
        one_sentence(done, "this looks like a ClaimReview file, not a file of claims; `wardmote claims import` takes it in")  # fmt: skip
    assert form_to_import(path, None) == "claimreview"


def test_check_says_that_only_match_reads_json_lines(registry: Path) -> None:
    as_json = registry.rename(registry.with_suffix(".json"))
    one_sentence(wardmote("claims", "check", str(as_json)), "which only `wardmote claims match` reads")  # fmt: skip
