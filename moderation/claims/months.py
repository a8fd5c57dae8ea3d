"""The months in English and Welsh, as people write them."""

from __future__ import annotations

MONTHS = (
    ("january", "jan", "ionawr"),
    ("february", "feb", "chwefror"),
    ("march", "mar", "mawrth"),
    ("april", "apr", "ebrill"),
    ("may", "mai"),
    ("june", "jun", "mehefin"),
    ("july", "jul", "gorffennaf"),
    ("august", "aug", "awst"),
    ("september", "sept", "sep", "medi"),
    ("october", "oct", "hydref"),
    ("november", "nov", "tachwedd"),
    ("december", "dec", "rhagfyr"),
)
# From 0 for January on.
NUMBER = {name: number for number, names in enumerate(MONTHS) for name in names}
ENGLISH = tuple(names[0].title() for names in MONTHS)
WELSH = " ".join(names[-1] for names in MONTHS)
