"""The Welsh reason says what the English one says, whatever was seen."""

import ast
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

import moderation
from moderation.checks.personal_data import _SAID
from moderation.checks.slurs import GROUNDS
from moderation.lexicon import threat_grammar
from moderation.seen_in_welsh import DRAFT_CY, LED, SAID_CY, seen_in_welsh
from moderation.types import Claim, Finding
from tests.moderation.judging import judged, score

FOLDER = Path(moderation.__file__).parent
WITH_SENTENCES = ("checks", "whose_words", "fair", "aimed", "distress", "lexicon")
# What a sentence of a finding looks like in the code, and no pattern or docstring does.
_SENTENCE = re.compile(r"[A-Z][A-Za-z]*(?:,? [A-Za-z0-9'(),-]+){1,}")
_PART = "Offers goods or services ("  # goes on
_SLUR = "A slur ("


def _sentences() -> Iterator[str]:
    """Every sentence that stands whole in the code of what finds something."""
    for file in chain.from_iterable((FOLDER / name).glob("*.py") for name in WITH_SENTENCES):  # fmt: skip
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            said = node.value if isinstance(node, ast.Constant) else None
            if isinstance(said, str) and _SENTENCE.fullmatch(said) and said not in (_PART, _SLUR):  # fmt: skip
                yield said


def _every_detail() -> set[str]:
    forms = (*threat_grammar.grammar(), *threat_grammar.welsh())
    unlisted = {f"Offers goods or services ({', '.join(seen)}, and how to reach the seller)" for seen in (("price", "offer"), ("offer", "trade"))}  # fmt: skip
    unlisted |= {f"A slur ({ground.replace('_', ' ')})" for ground in GROUNDS}
    unlisted |= {each + LED for each in _SAID.values()} | set(_SAID.values())
    unlisted |= {f"It repeats claim C-1, which the council's registry calls {verdict}" for verdict in ("false", "misleading", "unverified")}  # fmt: skip
    unlisted |= {"5 links in one comment", "The same text came from 4 authors within a day", "The same text, or almost the same, came from 4 authors within a day", "The author posted almost the same text 3 times within a day", "One of 6 abusive comments under this post within an hour"}  # fmt: skip
    return {form.detail for form in forms} | set(_sentences()) | unlisted


def _welsh(detail: str, check: str = "", evidence: str = "") -> str:
    return seen_in_welsh(Finding(check, "pattern", evidence, detail))


def test_every_sentence_of_a_finding_has_its_own_welsh() -> None:
    """One that has none would be told by its kind, which says less, or something else."""
    details = _every_detail()
    assert len(details) > 120
    assert {each for each in details if _welsh(each) == "patrwm geiriau"} == set()


def test_what_english_tells_apart_welsh_tells_apart() -> None:
    told: dict[str, set[str]] = {}
    for detail in _every_detail():
        told.setdefault(_welsh(detail), set()).add(detail)
    assert [each for each in told.values() if len(each) > 1] == []


def test_every_figure_and_name_of_the_english_stands_in_the_welsh() -> None:
    for detail in _every_detail():
        for held in re.findall(r"C-1|\d+", detail):
            assert held in _welsh(detail), detail


def test_a_draft_word_list_is_named_as_one() -> None:
    drafts = [each for each in _every_detail() if "draft" in each]
    assert len(drafts) > 12
    assert all(_welsh(each).endswith(DRAFT_CY) for each in drafts)
    assert "rhestr eiriau ddrafft" in judged("Gobeithio y byddi di farw", score()).reason_cy  # fmt: skip


def test_no_sentence_is_listed_that_nothing_says() -> None:
    details = {each.removesuffix(" (draft word list)") for each in _every_detail()}
    assert SAID_CY.keys() - details == set()


@pytest.mark.parametrize(
    ("text", "around", "english", "welsh"),
    [
        ("So do I", {"parent_text": "I hope you die."}, "seems to agree with a threat or a wish", "gwelwyd cytuno, i bob golwg, â bygythiad neu ddymuniad"),
        ("Do it", {"parent_text": "I will break her legs."}, "seems to join in with a threat", "gwelwyd ymuno, i bob golwg, â bygythiad"),
        ("She deserves to be shot", {}, "that a person should be hurt or killed", "gwelwyd dweud y dylai rhywun gael ei anafu neu ei ladd"),
        ("The rape victim in the court case is Emma Placeholder.", {}, "who the victim of a sexual offence is", "pwy yw dioddefwr trosedd rywiol"),
    ],
)  # fmt: skip
def test_the_welsh_says_no_more_and_no_less(
    text: str, around: dict[str, str], english: str, welsh: str
) -> None:
    told = judged(text, score(), **around)
    assert english in told.reason and welsh in told.reason_cy


@pytest.mark.parametrize(("verdict", "welsh"), [("false", "anwir"), ("misleading", "camarweiniol")])  # fmt: skip
def test_a_false_claim_is_told_as_false(verdict: str, welsh: str) -> None:
    said = "All libraries in the town close next month."
    claim = Claim("C-1", said, verdict=verdict, correct_statement="None closes.")  # type: ignore[arg-type]
    told = judged(said, score(), claims=(claim,))
    assert f"which the council's registry calls {verdict}" in told.reason
    assert f"ailadrodd honiad C-1, y mae cofrestr y cyngor yn ei alw'n honiad {welsh}" in told.reason_cy  # fmt: skip


def test_what_private_detail_was_given_is_told() -> None:
    told = judged("She lives at 14 Sample Street, ZE3 9ZZ, go and tell her.", score())
    assert "cyfeiriad rhywun, a gair sy'n arwain at y person" in told.reason_cy


def test_an_older_copys_sentence_is_told_by_its_kind() -> None:
    assert _welsh("A sentence of long ago", "court") == "geiriau am fater llys"
    old = "No single word gives it away, but software finds it likely that the comment as a whole breaks this rule: please read all of it, and what it answers (0.91)"
    found = Finding("toxicity", "model", "toxicity.toxicity", old, score=0.4)
    assert "(0.91)" in seen_in_welsh(found) and "0.40" not in seen_in_welsh(found)


def test_a_score_that_is_too_low_is_told_so_in_both_languages() -> None:
    told = judged("I will break your legs", score(R2=0.5))
    assert "because software was not sure enough to hide it" in told.reason
    assert "nid oedd y feddalwedd yn ddigon sicr i'w guddio" in told.reason_cy
