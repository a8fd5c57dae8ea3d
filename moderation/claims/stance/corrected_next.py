"""Who puts right in the next sentence what they or somebody else just told: "It's 4.9% actually.", "I was wrong, sorry."."""

from __future__ import annotations

from moderation.claims.stance.shared import NEARLY_ALL, shared
from moderation.claims.wording.hours import HOUR
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_LEADS = r"^\W*(?:(?:no|nope|nah|er|erm|um|well|actually|sorry|oh|but|and|try|you mean|more like|in fact|edit|correction|wrong|rubbish)\W+)*"
# A figure and next to nothing else: "It's 40% over five years" adds to what was told, "100%" agrees with it.
_FIGURE = late(
    rf"{_LEADS}(?:(?:it|that|they|this)(?:'?s|'?re| is| are| will be| (?P<verb>(?:close|shut|open|start|end|rise|cost|go|goe)s?))? )?(?:(?:really|actually|only|just|about|at|by|up|to|more like) )*"
    r"(?! ?100 ?%)(?P<figure>£? ?\d[\d,.]*(?<![,.]) ?(?:%|per ?cent\b|percent\b|[ap]\.?m\b\.?|m\b|k\b|million\b|thousand\b|grand\b|quid\b|pounds\b|p\b)?)"
    r"(?:,? (?:actually|really|in fact|mate|love|pal|not \S+|look it up|you \w+|at most|on the website|according to [^.!?]+|it'?s on (?:the|their) \w+|i(?:'ve)? checked))?\s*(?:$|[.!])"
)
_MORE_LIKE = late(r"\bmore like\b")
_WRONG = late(
    r"^\W*(?:(?:edit|update|correction|sorry|ok|okay|right|oops|apologies|but|well)\W+)*i (?:was|am|got (?:it|this|that)|had (?:it|this|that))(?: (?:all|totally|completely|quite))? wrong\b(?! (?:to|about|in|if|when|all along)\b)"
)
_SAID_IT = late(r"\bi (?:\w+ ){0,2}(?:said|posted|shared|wrote|told|claimed|put)\b")
_TOOK_BACK = late(r"\b(?:sorry|apolog\w+|edit|correction|deleted|removed|taken (?:it|this|that|my post)? ?(?:down|back)|my (?:mistake|bad))\b")  # fmt: skip
_CORRECTED = late(r"\bi stand corrected\b")
# What somebody said ends here: "I said they wouldn't dare but they are closing it".
_SAID = late(r"^.*?(?=\b(?:but|yet|and (?:now|here|look))\b|;|$)")


def gives_another_figure(after: str, wording: str) -> bool:
    """Whether what follows a claim is no more than another figure of a kind that the claim has."""
    found = _FIGURE.search(plain(after))
    if not found:
        return False
    if found["verb"] and not shared(found["verb"], "", wording)[0]:
        return False  # "They open at 7am"
    hours = [set(HOUR.findall(text)) for text in (found["figure"], plain(wording))]
    if all(hours):
        return hours[0].isdisjoint(hours[1])
    theirs = {(t.measure, t.key) for t in tokens(wording) if t.kind == "number"}
    mine = {(t.measure, t.key) for t in tokens(found["figure"]) if t.kind == "number"}
    kinds = {measure for measure, _ in theirs if measure}
    if _MORE_LIKE.search(found.group()) and not _lower(mine, theirs):
        return False  # "More like 20%!"
    return any(measure in kinds for measure, _ in mine) and mine.isdisjoint(theirs)


def _lower(mine: set[tuple[str, str]], theirs: set[tuple[str, str]]) -> bool:
    """Whether a figure is lower than each of the claim's of the same measure."""
    return all(
        float(key[1:]) < float(other[1:])
        for measure, key in mine
        for of, other in theirs
        if measure and of == measure
    )


def took_it_back(said: str, after: str, wording: str) -> bool:
    """Whether who told a claim says behind it that they were wrong; all in plain form. Before it, that is of something else."""
    at = _CORRECTED.search(said)
    if at and _holds(said[: at.start()], said, wording):
        return True
    if _CORRECTED.match(after.lstrip(" -–—.,")):
        return True
    if not _WRONG.search(after):
        return False
    if _TOOK_BACK.search(after):
        return True
    told = _SAID_IT.search(said)
    if not told:
        return False
    what = _SAID.match(said[told.end() :])
    return what is not None and _holds(what.group(), said, wording)


def _holds(part: str, said: str, wording: str) -> bool:
    """Whether nearly all that a text shares with the claim stands in a part of it."""
    held, every = shared(part, said, wording)
    return held > 0 and held >= NEARLY_ALL * every
