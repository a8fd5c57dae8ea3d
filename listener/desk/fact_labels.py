"""What the registry says of a claim, in the words of the form: its labels in place of a file's keys, and its way to write days."""

from __future__ import annotations

import re

from listener.claims.agreeable import IN_LINE
from listener.desk.visit import Visit

# As fact_bits.html names them on the page.
LABELS = {
    "id": "Number of the claim",
    "claim": "The claim, in English",
    "claim_cy": "The claim, in Welsh",
    "paraphrases": "Also said as, in English",
    "paraphrases_cy": "Also said as, in Welsh",
    "not_this": "Sounds alike, and is not it",
    "verdict": "What the council says of it",
    "correct_statement": "What is right, in English",
    "correct_statement_cy": "What is right, in Welsh",
    "source_url": "Source: the page that shows it",
    "source_date": "Day of the source",
    "harm": "What may follow if people believe it",
    "impact": "How much harm it may do",
    "topic": "What it is about",
    "service": "Which service",
    "ward": "Which ward",
    "expires": "To be looked at again by",
    "created": "Checked on",
    "owner_role": "The role that keeps it",
    "approved_by_role": "The role that agrees to it",
}
_KEY = re.compile(rf"`({'|'.join(LABELS)})`")
_FIRST_KEY = re.compile(rf"^{_KEY.pattern}|^`scope`")
_WORDING = re.compile(r"^(?:Welsh p|P)araphrase (\d+)")
_DAY = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
# What a file asks for, and what a form does.
_REMEDIES = (
    (re.compile(r"write `\w+` in English, and the Welsh as (`\w+`)"), r"write it in English, and the Welsh under \1"),
    (re.compile(r"write (`\w+`) in English too"), r"fill in \1 too"),
    (re.compile(r"leave `\w+` out"), "leave this empty"),
)  # fmt: skip


def in_form(visit: Visit, field: str, sentence: str, claim_id: str) -> str:
    """A fault as it stands beside its field: without which claim it is, and without a file that nobody sees."""
    plain = re.sub(rf" (?:in|of) claim {re.escape(claim_id)}(?![\w-])", "", sentence)
    plain = _FIRST_KEY.sub("This", IN_LINE.sub("", plain))
    plain = _WORDING.sub(rf"Line \1 of `{field}`", plain)
    for asked, instead in _REMEDIES:
        plain = asked.sub(instead, plain)
    plain = _KEY.sub(lambda key: f'"{visit.say(LABELS[key[1]])}"', plain)
    return _DAY.sub(r"\3/\2/\1", plain)
