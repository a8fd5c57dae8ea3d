"""The columns of a spreadsheet of claims (CSV): their headings in plain English, and a cell that no spreadsheet takes for a sum."""

from __future__ import annotations

import re
import unicodedata

from moderation.claims.factbank.entry import LISTS
from moderation.patterns.late import late

# By the keys of claims.yaml, in the order in which they are written.
HEADINGS = {
    "id": "Number",
    "claim": "Claim",
    "claim_cy": "Claim in Welsh",
    "paraphrases": "Also said as",
    "paraphrases_cy": "Also said as in Welsh",
    "not_this": "Not this",
    "verdict": "Verdict",
    "correct_statement": "What is right",
    "correct_statement_cy": "What is right in Welsh",
    "source_url": "Source",
    "source_date": "Day of the source",
    "harm": "Harm",
    "impact": "Impact",
    "topic": "Topic",
    "ward": "Ward",
    "service": "Service",
    "owner_role": "Kept by",
    "approved_by_role": "Approved by",
    "created": "Checked on",
    "expires": "Holds until",
    "status": "Status",
}
NEEDED = ("id", "claim", "verdict", "impact", "topic", "owner_role", "approved_by_role", "created", "expires")  # fmt: skip
# As the desk calls them, and as officers do.
_OTHER_NAMES = {
    "id": ("Claim number", "Claim id", "Number of the claim"),
    "claim": ("The claim, in English", "Claim in English"),
    "claim_cy": ("The claim, in Welsh", "Claim (Welsh)"),
    "paraphrases": ("Also said as, in English", "Paraphrase", "Variants", "Variant", "Other wordings"),
    "paraphrases_cy": ("Also said as, in Welsh", "Also said as (Welsh)", "Paraphrases in Welsh", "Variants in Welsh"),
    "not_this": ("Sounds alike, and is not it",),
    "verdict": ("What the council says of it",),
    "correct_statement": ("What is right, in English", "Correction", "Right statement"),
    "correct_statement_cy": ("What is right, in Welsh", "What is right (Welsh)", "Correction in Welsh"),
    "source_url": ("Source: the page that shows it", "Link", "Web address"),
    "source_date": ("Date of the source", "Source day"),
    "harm": ("What may follow if people believe it",),
    "impact": ("How much harm it may do",),
    "topic": ("What it is about",),
    "ward": ("Which ward",),
    "service": ("Which service",),
    "owner_role": ("Owner", "The role that keeps it"),
    "approved_by_role": ("Approver", "Agreed by", "The role that agrees to it"),
    "created": ("Date checked",),
    "expires": ("Expires on", "To be looked at again by", "Expiry date"),
}  # fmt: skip
_LETTERS = late(r"[^a-z0-9]+")
_COUNTED = late(r"(.*?) \d{1,3}")
# What a spreadsheet takes for a sum or a command, also in the wide letters of East Asia.
_SUM = late(r"'*[=+\-@＝＋－＠]")


def _plain(heading: str) -> str:
    """A heading in small letters and single spaces, without its marks."""
    letters = unicodedata.normalize("NFKC", heading).casefold()
    return _LETTERS.sub(" ", letters).strip()


_KEYS = {
    _plain(name): key
    for key, heading in HEADINGS.items()
    for name in (heading, key, *_OTHER_NAMES.get(key, ()))
}


def key_of(heading: str) -> str:
    """The key that a heading stands for, "" for none. A column of a list may be there more than once, also as "Also said as 2"."""
    plain = _plain(heading)
    key = _KEYS.get(plain, "")
    counted = _COUNTED.fullmatch(plain)
    if not key and counted and _KEYS.get(counted[1]) in LISTS:
        return _KEYS[counted[1]]
    return key


def guarded(text: str) -> str:
    """A text as a cell that no spreadsheet works out: "=1+1" becomes "'=1+1"."""
    return f"'{text}" if _SUM.match(text) else text


def unguarded(cell: str) -> str:
    """What `guarded` was given."""
    return cell[1:] if cell.startswith("'") and _SUM.match(cell) else cell


def in_headings(sentence: str) -> str:
    """What is said of claims.yaml, said of a spreadsheet: headings for keys, and rows for lines."""
    rows = re.sub(r" in line (\d+)", r" in row \1", sentence)
    named = re.sub(r"`scope`", "`Ward` or `Service`", rows)
    return re.sub(rf"`({'|'.join(HEADINGS)})(?=[`:])", lambda key: f"`{HEADINGS[key[1]]}", named)  # fmt: skip
