"""A line of `wardmote judge` holds the whole judgement: what an audit needs is there, as docs/judge.md says it."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest

from listener.commands.context_given import context_from
from listener.commands.lines import BadLine
from listener.commands.scoring import as_line
from moderation.types import Judgement
from tests.moderation.judging import THREAT, judged, score

SHAMEFUL = "This council is a disgrace and you should resign."


def test_nothing_of_a_judgement_is_left_out_of_its_line() -> None:
    line = as_line(1, judged(THREAT, score(R2=0.97)))
    assert {field.name for field in fields(Judgement)} - {"needs"} <= set(line)
    assert json.loads(json.dumps(line)) == line


def test_a_hide_shows_the_whole_list_that_it_passed() -> None:
    line = as_line(1, judged(THREAT, score(R2=0.97)))
    assert (line["action"], line["rule"], line["subcode"]) == ("hide", "R2", "R2a")
    codes = [step["code"] for step in line["preconditions"]]
    assert codes[:4] == ["P00", "P01", "P02", "P03"] and codes[-1] == "P23"
    assert all(step["passed"] and step["sentence"] for step in line["preconditions"])
    assert line["alert_to"] == ["owner"] and line["sla_hours"] == 1
    assert line["reason_cy"] and line["reason_cy"] != line["reason"]


def test_a_hide_that_the_mode_forbids_says_that_it_would_be_one() -> None:
    line = as_line(1, judged(THREAT, score(R2=0.97), mode="watch"))
    assert (line["action"], line["would_hide"]) == ("queue", True)
    failed = [step for step in line["preconditions"] if not step["passed"]]
    assert [step["code"] for step in failed] == ["P01"]


def test_criticism_that_was_let_stand_says_so() -> None:
    line = as_line(1, judged(SHAMEFUL, score(R1=0.97)))
    assert (line["action"], line["criticism_veto"]) == ("none", True)
    assert line["preconditions"] == [] and line["sla_hours"] is None
    assert line["alert_to"] == [] and line["subcode"] == ""


@pytest.mark.parametrize("name", ["line", "precondition"])
def test_the_contract_has_a_row_for_every_key(root: Path, name: str) -> None:
    contract = (root / "docs" / "judge.md").read_text("utf-8")
    beginning = {"line": "## A line of `judge`", "precondition": "A precondition:"}
    table = contract.partition(beginning[name])[2].partition("|\n\n")[0]
    told = set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE))
    line = as_line(1, judged(THREAT, score(R2=0.97)))
    shown = line | {"needs": []} if name == "line" else line["preconditions"][0]
    assert told == set(shown)


def test_half_a_letter_in_the_context_is_refused_by_the_name_of_its_key() -> None:
    for given, where in (({"post_text": "a\ud800"}, "post_text"), ({"recent_by_author": ["a", "\udc00"]}, "recent_by_author.1")):  # fmt: skip
        with pytest.raises(BadLine, match=f'"{where}" holds half a letter'):
            context_from(given)
    assert context_from({"new\ud800": 1}).unknown_fields == ("new?",)
    with pytest.raises(BadLine, match=r'"age_hours" is wrong: it must be a number'):
        context_from({"age_hours": "a"})


CLAIM = {"claim_id": "CLM-1", "claim": "The council is closing all its libraries"}
BEYOND = [
    *((("claim_threshold", value), "it must be a number from 0 to 1") for value in (2, -1, float("nan"), float("inf"))),
    (("age_hours", float("nan")), "it must be a number"),
    (("age_hours", 10**400), "it must be a number"),
    (("same_text_authors", -1), "it must be a whole number from 0 on"),
    (("abusive_lately", -3), "it must be a whole number from 0 on"),
    (("language", "english"), 'it must be the code of a language, such as "en" or "cy"'),
    (("media.1", ["photo", "hologram"]), "it must be 'photo', 'video', "),
    *((("claims.0.impact", [CLAIM | {"impact": value}]), "it must be a whole number from 1 to 5") for value in (900, 0, -1)),
    (("claims.1.claim_id", [CLAIM, CLAIM | {"claim_id": ""}]), "it must not be empty"),
    (("claims.0.claim", [CLAIM | {"claim": " "}]), "it must not be empty"),
]  # fmt: skip


@pytest.mark.parametrize(("given", "said"), BEYOND, ids=str)
def test_a_value_outside_of_its_range_is_refused_by_the_name_of_its_key(given: tuple[str, object], said: str) -> None:  # fmt: skip
    where, value = given
    with pytest.raises(BadLine) as refused:
        context_from({where.partition(".")[0]: value})
    assert f'"context": "{where}" is wrong: {said}' in str(refused.value)


def test_what_stands_at_the_edge_of_its_range_is_taken() -> None:
    for value in (0, 1, 0.5):
        assert context_from({"claim_threshold": value}).claim_threshold == value
    assert context_from({"age_hours": -1}).age_hours == -1, "it hides nothing"
    for impact in (1, 5):
        assert context_from({"claims": [CLAIM | {"impact": impact}]}).claims
    media = ["photo", "video", "sticker", "animation", "link"]
    assert context_from({"media": media}).media == tuple(media)


@pytest.mark.parametrize("written", ["en", "EN", "En", " en ", "en-GB", "en_US"])
def test_a_language_is_known_however_its_code_is_written(written: str) -> None:
    assert context_from({"language": written}).language == "en"


UNFIT = [
    ({"same_text_authors": 1.5}, '"same_text_authors" is wrong: it must be a whole number; write it without quotes'),
    ({"same_text_authors": "3"}, '"same_text_authors" is wrong: it must be a whole number; write it without quotes'),
    ({"age_hours": "a"}, '"age_hours" is wrong: it must be a number; write it without quotes'),
    ({"shadow": "yes"}, '"shadow" is wrong: it must be a boolean; write true or false'),
    ({"can_hide": "no"}, '"can_hide" is wrong: it must be a boolean or null; write true, false or null'),
    ({"post_text": 3}, '"post_text" is wrong: it must be a string; write it in quotes'),
    ({"post_text": None}, "or leave the key out"),
    ({"media": "photo"}, '"media" is wrong: it must be a list of strings; write it in brackets'),
    ({"media": [1]}, '"media.0" is wrong: it must be a string'),
    ({"mode": "loud"}, "\"mode\" is wrong: it must be 'watch', 'assist' or 'act'"),
    ({"claims": "a"}, '"claims" is wrong: it must be a list of objects; write it in brackets'),
    ({"claims": ["a"]}, '"claims.0" is wrong: it must be an object, such as {"claim_id"'),
    ({"claims": [{"claim_id": "x"}]}, '"claims.0.claim" is missing; a claim must have "claim_id" and "claim"'),
    *(({"claims": [CLAIM | {"expires_at": value}]}, '"claims.0.expires_at" is wrong: it must be a time, such as "2027-01-31T00:00:00Z"')
      for value in ("2027-01-31", "tomorrow", "", 1893456000, "2027-13-31T00:00:00Z")),
]  # fmt: skip


@pytest.mark.parametrize(("given", "said"), UNFIT, ids=str)
def test_a_value_of_the_wrong_kind_is_told_in_the_words_of_the_table(given: dict[str, object], said: str) -> None:  # fmt: skip
    with pytest.raises(BadLine) as refused:
        context_from(given)
    told = str(refused.value)
    assert said in told
    for strange in ("a integer", "an integer", "array", "datetime", "input", "Field", "invalid"):  # fmt: skip
        assert strange not in told
