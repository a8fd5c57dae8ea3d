"""What says the reverse of a claim without a word of untruth: paid less for paid more, open again for closed, paid for where it was free,
somebody else's and not the chairman's.
"""

from __future__ import annotations

from moderation.claims.another_thing.charged import says_no_longer_free
from moderation.claims.stance.negation import NEGATION
from moderation.claims.wording.words import Token, plain, tokens
from moderation.patterns.late import late

_MORE = r"(?:more|higher|bigger|greater|larger|better paid|above)"
_LESS = r"(?:less|lower|smaller|fewer|below|not as much|nowhere near as much)"
_THAN = r"(?: [\w'-]+){0,3}? (?:than|as) (?:(?:the|our|a|an) )?(?P<whom>[\w'-]+)"
_MORE_THAN = late(rf"\b{_MORE}{_THAN}")
_LESS_THAN = late(rf"\b{_LESS}{_THAN}")
_STANDS_SHUT = late(r"\b(?:is|are|it's|its|'s|'re|remains?|stays?) (?:now |still |all |currently )?(?:closed|shut)\b")  # fmt: skip
_TO_COME = late(r"\b(?:will|going to|to be|being|from|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b")  # fmt: skip
_OPEN_AGAIN = late(
    r"\b(?:re-?open(?:ed|s)|(?:is|are|'s|'re|been|was|were) (?:now |already |finally |fully |all |properly )*(?:back open|open (?:again|now|to (?:traffic|cars|all|everyone)))|(?:has|have|'s|'ve) (?:now |already )?been open (?:for|since|again)|(?:has|have) re-?opened)\b"
)
_IS_FREE = late(r"\bfree\b|\b(?:don'?t|do not|doesn'?t|never|no need to) (?:have to |need to )?pay\b|\bcosts? nothing\b")  # fmt: skip
_PAID_FOR = late(
    r"\b(?:ha(?:ve|s) to|need to|must|got to|gotta|you|we|everyone|all) pay\b|\b(?:been|being|is|are|was|were|now|they) charge[sd]? for\b|\bcosts? (?:about |nearly )?£ ?\d|\bneed (?:a|to buy a) (?:permit|sticker|licence|subscription)\b"
)
_NOT_SAID = late(
    r"\b(?:should|ought|hop(?:e|es|ing)|want\w*|wish\w*|if|unless|until|till|could|may|might|would|please|whether|how|why|when|wonder\w*|but only|except|think|reckon|promis\w*|said|say|says|claims?|elsewhere|don'?t|doesn'?t|never)\b"
)
_BUT_NOT = late(r"[,;:–-] ?(?:and )?not (?:by |to |for |with )?(?:the |our |any |all |some |a )?(?P<what>[a-z][\w' -]{2,40}?)\W*$")  # fmt: skip
_SHARE = 0.5


def says_the_reverse(sentence: str, wording: str) -> bool:
    """Whether a sentence says of the claim's thing the reverse of the claim. Never raises."""
    said, claimed = plain(sentence), plain(wording)
    if said.rstrip(" \"')").endswith("?"):
        return False
    return (
        _the_other_way(said, claimed)
        or _open_again(said, claimed)
        or _paid_for(said, claimed)
        or _of_another(said, claimed)
    )


def _the_other_way(said: str, claimed: str) -> bool:
    """Whether the claim's comparison is told the other way round, of the same two."""
    for one, other in ((_MORE_THAN, _LESS_THAN), (_LESS_THAN, _MORE_THAN)):
        theirs, mine = one.search(claimed), other.search(said)
        if not (theirs and mine) or NEGATION.search(claimed) or _NOT_SAID.search(said):
            continue
        whom = {t.key for t in tokens(theirs["whom"])}
        who = [t for t in tokens(claimed[: theirs.start()]) if t.kind == "word"]
        denied = NEGATION.search(said.replace("not as much", "")) is not None
        if whom & {t.key for t in tokens(mine["whom"])} and _holds(who, said) and not denied:  # fmt: skip
            return True
    return False


def _open_again(said: str, claimed: str) -> bool:
    if not _STANDS_SHUT.search(claimed) or _TO_COME.search(claimed):
        return False
    if not _OPEN_AGAIN.search(said) or _NOT_SAID.search(said):
        return False
    thing = [t for t in tokens(_STANDS_SHUT.sub(" ", claimed)) if t.kind == "word"]
    # "It isn't closed any more, it reopened."
    return _holds(thing, said)


def _paid_for(said: str, claimed: str) -> bool:
    if not _IS_FREE.search(claimed) or says_no_longer_free(claimed):
        return False
    rest = said
    if not says_no_longer_free(said):
        if not _PAID_FOR.search(said) or NEGATION.search(said):
            return False
    else:
        rest = said.replace("no longer", "")
    if _NOT_SAID.search(rest):
        return False
    thing = [t for t in tokens(_IS_FREE.sub(" ", claimed)) if t.kind == "word"]
    return _holds(thing, said)


def _of_another(said: str, claimed: str) -> bool:
    """Whether the end of a sentence takes out the claim's own people: "owned by the family, not by the planning chairman"."""
    found = _BUT_NOT.search(said)
    if not found or NEGATION.search(claimed):
        return False
    what, keys = {t.key for t in tokens(found["what"])}, [t.key for t in tokens(claimed)]  # fmt: skip
    before = {t.key for t in tokens(said[: found.start()])}
    first = set(keys[:2])
    if len(what) < 2 or not what <= set(keys) or not what & first or before & what:
        return False
    return len(before & set(keys)) >= _SHARE * (len(set(keys)) - len(what))


def _holds(named: list[Token], said: str) -> bool:
    mine = {t.key for t in tokens(said)}
    return bool(named) and sum(t.key in mine for t in named) >= _SHARE * len(named)
