"""What an alert says of each kind of verdict, alike in both languages, and of a claim that was taken back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from moderation.claims.entry import VERDICTS
from tests.listener.newsroom import CLAIM, newsroom, words
from tests.listener.test_spreading import PEOPLE, SOLD, alerts, spread
from tests.town import Town

RIGHT_CY = "Nid oes penderfyniad i gau llyfrgell."
SAID_CY = {
    "false": "y canfu'r cyngor ei fod yn anwir",
    "misleading": "y canfu'r cyngor ei fod yn gamarweiniol",
    "unverified": "nad yw'r cyngor wedi'i gadarnhau eto",
    "outdated": "a oedd yn wir ar un adeg, ond nad yw mwyach",
}


@pytest.mark.parametrize(
    ("verdict", "says"),
    [
        ("false", "the council has found false"),
        ("misleading", "the council has found misleading"),
        ("unverified", "the council has not verified yet"),
        ("outdated", "was true once and is no longer"),
    ],
)
def test_a_claim_of_any_verdict_is_told_in_words_of_its_own_in_both_languages(
    tmp_path: Path, verdict: str, says: str
) -> None:
    assert set(SAID_CY) == set(VERDICTS) - {"true"}, "what is true is never told"
    claim = CLAIM | {
        "verdict": verdict,
        "impact": 4,
        "correct_statement_cy": RIGHT_CY,
    }
    with newsroom(tmp_path / "data", claims=[claim]) as room:
        room.say()
        room.say(platform="x")
        room.spread(30)
        room.tick(minutes=1)
        text = words(room.mails()[-1])
    english, welsh = text.split("CYMRAEG")
    assert f"Claim CLM-014, which {says}: The council is closing" in english
    assert f"Honiad CLM-014, {SAID_CY[verdict]}: Mae'r cyngor yn cau" in welsh
    assert f"Yr hyn sy'n gywir: {RIGHT_CY}" in welsh
    assert CLAIM["correct_statement"] not in welsh
    source = f"{CLAIM['source_url']} (2026-11-01)"
    assert source in english and source in welsh
    assert "On more than one platform." in english and "mewn tridiau" in welsh
    assert "Ar fwy nag un platfform." in welsh


def test_a_claim_that_the_council_took_back_and_that_spreads_is_told_with_its_history(
    place: Town,
) -> None:
    path = place.folder / "claims.yaml"
    entry = CLAIM | {"id": "CLM-009", "claim": SOLD[0], "paraphrases": [], "status": "withdrawn"}  # fmt: skip
    del entry["claim_cy"]
    path.write_text(json.dumps({"version": 1, "claims": [entry]}))
    place.settings(claims="claims.yaml")
    spread(place)
    house = place.round()
    (alert,) = alerts(house)
    assert "as claim CLM-009, and has withdrawn what it said then" in alert["body"]
    assert "wardmote claims show CLM-009" in alert["body"]
    assert not any(name in alert["body"] for name in PEOPLE)
