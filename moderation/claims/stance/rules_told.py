"""A rule told as a fact, with a "must", an "if" or a "could" in it that wishes for nothing: "You must bring your passport to vote".

What one needs to vote, and what one is fined for, are the rumours that harm most, and people tell them as rules.
"""

from __future__ import annotations

from moderation.patterns.late import late

_WHOEVER = r"(?:you|u|any(?:one|body)|some(?:one|body)|people|residents|voters|drivers|motorists|tenants|parents|pensioners)"
# What is shown at a desk. "You must show some respect" asks for something else.
_PAPERS = (
    r"(?:(?:your|an?|two|valid|original|photo|photographic|voter|forms? of|kind of|proof of|some|up[- ]to[- ]date) ){0,4}"
    r"(?:passports?|ids?|identification|(?:driving )?licen[cs]es?|poll(?:ing)? cards?|proof|documents?|paperwork|certificates?|permits?|badges?|bills?)"
)
_SHOWN = rf"(?:bring|show|carry|produce|present|have|take|provide)(?: (?:along|us|them))? {_PAPERS}\b"
_DUTY = rf"(?:you|u|we|voters|residents) must(?= (?:now |also |all |still |first )?(?:{_SHOWN}|register\b|pay (?:£ ?\d|\d|an? (?:fee|charge|deposit)\b)))"
_PUNISHED = r"(?:fined|charged|billed|prosecuted|penalised|evicted|banned|turned away|refused a vote|taken to court)"
_LIABLE = rf"{_WHOEVER} (?:could|can) (?=(?:now |also |even )?be {_PUNISHED}\b)"
_FINES = r"(?:fin(?:e|ed|es)|charg(?:e|ed|es)|bill(?:ed|s)?|prosecuted?|penalised?|evict(?:ed|s)?|turn(?:ed)? away)"
_WILL = r"(?:'ll| will| can| could| are going to| is going to|'re going to)"
_NO_USE = r"(?:won't|wont|will not|can't|cannot|isn't|is not|aren't|are not|doesn't|does not|don't|do not)"
_IN_ANY_CASE = (
    rf"if (?:{_WHOEVER}|your [\w']+)\b(?=[^.!?]{{3,90}}?(?:\b(?:council|they|you|u|it){_WILL} (?:be |get |even |now )?{_FINES}\b"
    rf"|\b(?:votes?|ballots?|ballot papers?|applications?|forms?|bins?|bags) {_NO_USE} (?:be )?(?:counted?|accepted|collected|emptied|processed|opened|valid)\b))"
)
# "Postal votes won't be counted if they come after Tuesday": the same, the other way about.
_UNCOUNTED_IF = rf"(?:(?<=n't be counted )|(?<=not be counted ))if (?:they|it|{_WHOEVER}|your [\w']+)\b"
_VOTED = r"(?<!\bi )(?<!\bwe )voted against"
_CONDITIONS = late(rf"\b{_IN_ANY_CASE}")
_TOLD = late(rf"\b(?:{_DUTY}|{_LIABLE}|{_VOTED}|{_IN_ANY_CASE}|{_UNCOUNTED_IF})")


def unruled(text: str) -> str:
    """A text in `plain` letters without the words by which a rule looks like a wish, and without how somebody voted."""
    return _TOLD.sub(" ", text)


def tells_what_follows(text: str) -> bool:
    """Whether a text in `plain` letters tells what the rule is for whoever does a thing, or does not do it."""
    return _CONDITIONS.search(text) is not None
