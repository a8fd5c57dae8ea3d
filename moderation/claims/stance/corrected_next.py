"""Who puts right in the next sentence what they or somebody else just told: "It's 4.9% actually.", "I was wrong, sorry."."""

from __future__ import annotations

from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_LEADS = r"^\W*(?:(?:no|nope|nah|er|erm|um|well|actually|sorry|oh|but|and|try|you mean|more like|in fact|edit|correction|wrong|rubbish)\W+)*"
# A figure and next to nothing else: "It's 40% over five years" adds to what was told, "100%" agrees with it.
_FIGURE = late(
    rf"{_LEADS}(?:(?:it|that|they|this)(?:'?s|'?re| is| are| will be| (?:close|open|rise|cost|go|goe)s?)? )?(?:(?:really|actually|only|just|about|at|by|up|to|more like) )*"
    r"(?! ?100 ?%)(?P<figure>£? ?\d[\d,.]*(?<![,.]) ?(?:%|per ?cent\b|percent\b|[ap]\.?m\b\.?|m\b|k\b|million\b|thousand\b|grand\b|quid\b|pounds\b|p\b)?)"
    r"(?:,? (?:actually|really|in fact|mate|love|pal|not \S+|look it up|you \w+|at most|on the website))?\s*(?:$|[.!,;])"
)
_WRONG = late(
    r"^\W*(?:(?:edit|update|correction|sorry|ok|okay|right|oops|apologies|but|well)\W+)*i (?:was|am|got (?:it|this|that)|had (?:it|this|that))(?: (?:all|totally|completely|quite))? wrong\b(?! (?:to|about|in|if|when|all along)\b)"
)
_SAID_IT = late(r"\bi (?:\w+ ){0,2}(?:said|posted|shared|wrote|told|claimed|put)\b")
_TOOK_BACK = late(r"\b(?:sorry|apolog\w+|edit|correction|deleted|removed|taken (?:it|this|that|my post)? ?(?:down|back)|my (?:mistake|bad))\b")  # fmt: skip
_CORRECTED = late(r"\bi stand corrected\b")
_ENOUGH = 20  # characters that stand before it


def gives_another_figure(after: str, wording: str) -> bool:
    """Whether what follows a claim is no more than another figure of a kind that the claim has."""
    found = _FIGURE.search(plain(after))
    if not found:
        return False
    theirs = {(t.measure, t.key) for t in tokens(wording) if t.kind == "number"}
    mine = {(t.measure, t.key) for t in tokens(found["figure"]) if t.kind == "number"}
    kinds = {measure for measure, _ in theirs if measure}
    return any(measure in kinds for measure, _ in mine) and mine.isdisjoint(theirs)


def took_it_back(said: str, after: str) -> bool:
    """Whether who told a thing says behind it that they were wrong; both in plain form. Before it, that is of something else."""
    at = _CORRECTED.search(said)
    if (at and at.start() > _ENOUGH) or _CORRECTED.match(after.lstrip(" -–—.,")):
        return True
    if not _WRONG.search(after):
        return False
    return bool(_SAID_IT.search(said) or _TOOK_BACK.search(after))
