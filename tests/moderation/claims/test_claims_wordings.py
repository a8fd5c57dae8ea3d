"""What may be a wording of a claim, and that what is right is not one of them."""

from __future__ import annotations

import pytest

from moderation.claims.factbank.registry import parse_claims
from tests.moderation.claims.test_claims_registry import GOOD, faults

CLAIM, PARAPHRASE = "The council is closing all its libraries next month", "They're shutting every library!"  # fmt: skip
WELSH = "Mae'r cyngor yn cau ei holl lyfrgelloedd fis nesaf"
RIGHT = "No library closure has been decided; a consultation on hours is open."


@pytest.mark.parametrize(
    "word", ["payrise", "bins5", "20%", "outrage", "pay-rise", "payrise !", "£1.5m"]
)
def test_a_wording_of_one_word_is_refused_however_it_is_compared(word: str) -> None:
    for key in ("paraphrases", "paraphrases_cy"):
        text = f'    {key}: ["pob llyfrgell yn cau", "{word}"]\n'
        rest = GOOD if key == "paraphrases_cy" else GOOD.replace('    paraphrases: ["they', '    # "')  # fmt: skip
        (fault,) = faults(rest.replace("    verdict:", f"{text}    verdict:"))
        assert "paraphrase 2 of claim CLM-014 is too short" in fault
        assert fault.endswith("write a whole sentence, or it will match by chance")


def test_a_claim_with_a_wording_of_one_word_can_still_be_withdrawn() -> None:
    old = GOOD.replace("they're shutting every library", "payrise")
    assert parse_claims(old.replace("status: active", "status: withdrawn"))


@pytest.mark.parametrize("verdict", ["false", "misleading", "outdated", "unverified"])
@pytest.mark.parametrize(
    ("key", "text", "same"),
    [
        ("correct_statement", f"{CLAIM}.", "the claim"),
        ("correct_statement", PARAPHRASE, "paraphrase 1"),
        ("correct_statement_cy", f"{WELSH}.", "the claim in Welsh"),
    ],
)
def test_what_is_right_is_never_the_claim_itself(
    verdict: str, key: str, text: str, same: str
) -> None:
    written = GOOD.replace("verdict: false", f"verdict: {verdict}")
    written = written.replace(f'"{RIGHT}"', f'"{text if key == "correct_statement" else RIGHT}"')  # fmt: skip
    if key == "correct_statement_cy":
        written = written.replace("    source_url", f'    {key}: "{text}"\n    source_url')  # fmt: skip
    (fault,) = faults(written)
    line = 9 if key == "correct_statement" else 10
    assert fault.startswith(f"claims.yaml:{line}:")
    assert f"`{key}` of claim CLM-014 says the same as {same}; write what is right" in fault  # fmt: skip


def test_a_true_claim_may_say_again_what_is_right_and_one_may_be_withdrawn() -> None:
    same = GOOD.replace(RIGHT, CLAIM)
    assert parse_claims(same.replace("verdict: false", "verdict: true"))
    assert parse_claims(same.replace("status: active", "status: withdrawn"))


@pytest.mark.parametrize(
    ("claim", "right"),
    [
        ("Council tax goes up by £5", "Council tax goes up by 5%."),
        ("The clock cost the council £1.5m", "The clock cost the council £15m."),
        ("The library closes at five", "The library closes at six."),
    ],
)
def test_what_is_right_may_differ_in_one_figure(claim: str, right: str) -> None:
    assert parse_claims(GOOD.replace(f'"{CLAIM}"', f'"{claim}"').replace(RIGHT, right))
