"""Who names a thing only to say that nobody has decided it: "500 houses on Long Meadow? Nothing has been approved."

Nothing decided about the road says nothing of the houses, and who complains that nothing was agreed in public says that it was
done. So what is undecided must be what was just spoken of: the sentence ends there, or goes on with "that" and "yet".
"""

from __future__ import annotations

from moderation.claims.stance.negation import negatives
from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_MADE = r"(?:decided|agreed|approved|settled|confirmed|finali[sz]ed|voted (?:on|through)|signed(?: off)?|passed|set in stone|given the go[- ]?ahead)"
_YET = r"(?:(?:yet|even|actually|as yet|currently|formally|officially|so far|been|being) )*"
_UNDECIDED = (
    rf"(?:no (?:final |formal |such |actual |firm )*decisions?(?:'s| has| have| is| was| were)? {_YET}(?:made|taken|reached)"
    rf"|there(?:'s| has| is)(?: been)? no (?:final |formal |such |actual )*(?:decision|vote)"
    rf"|no such (?:decision|plan|vote|proposal|thing)s?(?: (?:exists?|was made|has been made))?"
    rf"|nothing(?:'s| is| has| was| have)? {_YET}{_MADE}"
    rf"|(?:(?:it|that|this|they)(?:'s| is| are|'re| was| were)? )?(?:not|isn'?t|aren'?t|wasn'?t) {_YET}{_MADE}"
    rf"|(?:(?:it|that|this|they|nobody|no one) )?(?:hasn'?t|haven'?t|has not|have not|has never|never) {_YET}(?:{_MADE}|(?:been |gone |come )?(?:even )?(?:to|before|in front of) (?:a |the |full )*(?:committee|cabinet|council|vote|planning)|approved it)"
    rf"|(?:(?:it|that|this)(?:'s| is)? )?(?:still|yet) to be {_MADE})"
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
    found = _NEXT.search(plain(after)) or _BESIDE.search(plain(sentence))
    return found is not None and not _ALL_THE_SAME.search(found["rest"])
