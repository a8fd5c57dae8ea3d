"""What a label, a sign or a need is called on screen; those that are not here are words that everybody knows."""

from __future__ import annotations

from collections.abc import Mapping

SAID: Mapping[str, str] = {
    "toxicity": "rudeness", "severe_toxicity": "very harsh abuse", "obscene": "obscenity", "threat": "a threat",
    "insult": "an insult", "identity_attack": "an attack on who people are", "sexual": "sexual material",
    "personal_data": "personal data", "promotion": "advertising", "allegation": "an accusation against somebody",
    "leak": "a secret given away", "trolling": "an attempt to start a row", "self_harm": "a risk of self-harm",
    "at_risk": "a child or adult at risk", "danger": "danger now", "casework": "a problem of the writer's own",
    "information_request": "a request for recorded information", "press": "a question from the press", "complaint": "a complaint",
    "veiled_threat": "a threat behind the words", "hate": "contempt for a group of people", "abuse": "abuse of a person",
}  # fmt: skip
