"""Who names a thing only to say that nobody has decided it: "500 houses on Long Meadow? Nothing has been approved."

Nothing decided about the road says nothing of the houses, and who complains that nothing was agreed in public says that it was
done. So what is undecided must be what was just spoken of: the sentence ends there, or goes on with "that" and "yet". And "it was
never voted on", "it hasn't even been to committee" say of what was told as done how it was done: they deny only what was named.
"""

from __future__ import annotations

from moderation.claims.stance.negation import negatives
from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_MADE = r"(?:decided|agreed|approved|settled|confirmed|finali[sz]ed|voted (?:on|through)|signed(?: off)?|passed|set in stone|given the go[- ]?ahead)"
_YET = r"(?:(?:yet|even|actually|as yet|currently|formally|officially|so far|been|being) )*"
_IT = r"(?:it|that|this|they)"
_SURELY = (
    rf"(?:no (?:final |formal |such |actual |firm )*decisions?(?:'s| has| have| is)? {_YET}(?:made|taken|reached)"
    r"|no such (?:decision|plan|proposal|thing)s?(?: exists?)?"
    rf"|nothing(?:'s| is| has| have)? {_YET}{_MADE}"
    rf"|{_IT}(?:'s not| is not| are not|'re not| isn'?t| aren'?t) {_YET}{_MADE}|not yet {_MADE}|not {_MADE} yet"
    rf"|(?:{_IT} )?(?:hasn'?t|haven'?t|has not|have not|has never) {_YET}{_MADE}"
    rf"|(?:(?:it|that|this)(?:'s| is)? )?(?:still|yet) to be {_MADE})"
)
_IF_NAMED = (
    rf"(?:(?:no (?:\w+ )?decisions?|nothing) (?:was|were) {_YET}(?:made|taken|reached|{_MADE})"
    rf"|(?:{_IT} (?:was |were )?)?(?:wasn'?t|weren'?t|never|not) {_YET}{_MADE}"
    rf"|(?:{_IT} )?(?:hasn'?t|haven'?t|has not|have not|has never|never) {_YET}(?:gone |come )?(?:to|before|in front of) (?:a |the |full )*(?:committee|cabinet|council|vote|planning))"
)
_UNDECIDED = rf"(?:(?P<surely>{_SURELY})|{_IF_NAMED})"
# Words by which a thing is told as done or coming, and not only named.
_TOLD = late(
    rf"\b(?:is|are|was|were|has|have|had|will|won'?t|going to|gonna|about to|(?:they|he|she|it|we|you|council)'(?:s|ve|re|ll|d)|{_MADE}|\w{{3,}}ed|sold|shut|cut|lost|spent|gone|given|put|let|built|bought)\b"
)
_OF_THAT = r"(?: (?:yet|so far|at all|on (?:that|it|this|either)|about (?:that|it|this)|as yet|at the moment|at this stage|right now|until \w+|before \w+|whatsoever|of the (?:sort|kind)))*"
_NEXT = late(
    rf"^\W*(?:(?:er|well|sorry|actually|nope|nah|no|but|except|honestly|and|so|fyi|in fact|the truth is)[\s,.:]+)*{_UNDECIDED}{_OF_THAT}(?=\s*(?:$|[.,;:!)–—-]))(?P<rest>[^.!?\n]*)"
)
_BESIDE = late(
    rf"(?:[,;:–—-]\s+|\bbut |\band )(?:(?:but|and|well|actually|so|yet) )?{_UNDECIDED}{_OF_THAT}(?=\s*(?:$|[.,;:!)–—-]))(?P<rest>[^.!?\n]*)"
)
# It was done all the same, or so they say.
_ALL_THE_SAME = late(
    r"\b(?:anyway|anyhow|regardless|all the same|just (?:went|go(?:es|ing)?|did|do(?:es|ing)?|start(?:s|ed|ing)?|push\w*)|went ahead|gone ahead|pushed (?:it )?through|without|behind|already|as if|yeah right|(?:they|he|she|so they|the council) (?:say|says|said|claim|claims|reckons?)|apparently|supposedly|my (?:foot|arse)|believe (?:that|it|them)|pull the other)\b"
)


def undecided(sentence: str, wording: str, after: str) -> bool:
    """Whether the claim's thing is only named, to say in the same breath or the next that it is not decided. Never raises."""
    if negatives(wording) % 2:
        return False
    said = plain(sentence)
    found = _NEXT.search(plain(after))
    if not found and (found := _BESIDE.search(said)):
        said = said[: found.start()]
    if not found or _ALL_THE_SAME.search(found["rest"]):
        return False
    return bool(found["surely"]) or not _TOLD.search(said)
