"""What puts a claim right by saying what is so: the thing stays open, the vote goes ahead, it is still free, it was one sum and not the
claim's, these bins and not those.

Read by its form: the claim's own thing, and that it stays, with no "not", hope, demand or condition beside it; or a "not" right
before the claim's number or thing, where another stands in its place.
"""

from __future__ import annotations

from moderation.claims.another_thing.ended import ends
from moderation.claims.another_thing.part_of import thing_of
from moderation.claims.stance.all_well import all_well
from moderation.claims.stance.negation import NEGATION
from moderation.claims.stance.the_reverse import says_the_reverse
from moderation.claims.wording.words import Token, plain, tokens
from moderation.patterns.late import late

_SURELY = r"(?:(?:definitely|all|both|now|actually|very much|most certainly|certainly|just|to|100%|\w+ly) )*"
_STAYS = late(
    rf"\b(?:(?:is|are|will be|'s|'re) {_SURELY}(?:staying|remaining|going ahead|happening|taking place|carrying on|continuing|here to stay|safe|saved|still (?:on|open|running|there|going|here|free|happening|in use)|on as (?:planned|normal|usual)|open as (?:usual|normal|before|ever))"
    rf"|(?:will|'ll) {_SURELY}(?:stay|remain|still be (?:open|there|here|running|free|on|going|around)|go ahead|continue|carry on|be open as|still (?:run|open|go|happen))"
    r"|(?:stays|remains|still runs|still opens|goes ahead|carries on|continues)\b)"
)
_NOWHERE = late(
    r"\b(?:is|are|'s|'re)(?:n'?t| not) going anywhere\b|\bnothing(?:'s| has| is| will)(?: been| being| be)? (?:cancel\w*|scrapp\w*|clos\w*|shut\w*|cut|axed|changed|sold|stopp\w*|changing)\b"
)
# Of a thing to be paid for: that it is free, as it was.
_FREE = late(
    r"\b(?:still|stays?|staying|remains?|always|continue(?:s)? to|will still|can still) (?:\w+ ){0,3}?free\b|\bfree (?:of charge )?as (?:usual|before|ever|always|now)\b"
)
_TO_PAY = late(r"\b(?:pay|pays|paying|charged?|charges|charging|fees?|cost)\b")
# Of what one is entitled to: that it is there as before. "If you live alone" says for whom.
_STILL_HAS = late(
    r"\bstill (?:be (?:able to )?|very much |\w+ly )?(?:gets?|getting|claim\w*|appl(?:y|ies|ying)|have|has|receiv\w*|qualif\w*|entitled|eligible|available|in place|on offer|exists?|there|runs?|running|opens?|open)\b"
)
_NO_LONGER = late(r"\bno longer\b|(?:n't|\bnot)\b[^,.;]*\bany ?(?:more|longer)\b")
_WHO_MAY = late(r"\bif (?:you|they|we|your|someone|anyone)\b[^,.;]*|^i (?:told|said)\b")  # fmt: skip
# Nobody says that it is so, or for how long; or it is the end itself that goes ahead.
_NOT_SAID = late(
    r"\b(?:should|must|ought|hop(?:e|es|ing)|want\w*|wish\w*|need\w*|fight\w*|campaign\w*|petition\w*|sav(?:e|ing)|if|unless|until|till|could|may|might|would|please|pray\w*|keep|let's|whether|how|why|when|wonder\w*|but|only|except|apart|doubt\w*|think|reckon|suppos\w*|promis\w*|said|say|says|claims?|told|for now|yet|instead|rather than|clos(?:e|ing|ed|ures?)|shut\w*|scrapp\w*|cancel\w*|demoli\w+|sales?|sell\w*|sold|cuts?|cutting|axe|axing|remov\w+|withdr\w+|fell(?:ing|ed)|bann?\w*|end(?:ing|s)?|work|plans?|scheme|gone)\b"
)
_NUMBER = r"£? ?\d[\d,.]*(?: ?(?:%|per ?cent|k|m|million|grand|thousand|quid|pounds))?"
_NOT_THAT_MUCH = late(rf"(?:\b(?:not|never)|n't)(?: (?!(?:only|just|even|enough|all|less|merely|including|counting|worth|at)\b)[a-z]+){{0,3}}? (?P<sum>{_NUMBER})")  # fmt: skip
# Another sum that is more than enough to be ashamed of leaves the claim standing: "not £3m, £4m".
_CONTRAST = late(
    r"[,;:–-] ?(?:and )?not (?:the |our |any |all |those )?(?P<what>[a-z][\w' -]{2,40}?)\W*$"
)
_SHARE = 0.5


def puts_it_right(sentence: str, wording: str) -> bool:
    """Whether a sentence says what is so in the place of what the claim says. Never raises."""
    said, claimed = plain(sentence), plain(wording)
    if said.rstrip(" \"')").endswith("?"):
        return False
    if _still_had(said, claimed) or says_the_reverse(sentence, wording) or all_well(sentence, wording):  # fmt: skip
        return True
    if NEGATION.search(claimed):
        return False
    return (
        _thing_stays(said, claimed)
        or _still_free(said, claimed)
        or _another_sum(said, claimed)
        or _not_this_one(said, claimed)
    )


def _thing_stays(said: str, claimed: str) -> bool:
    thing = thing_of(claimed)
    if not ends(claimed) or thing is None:
        return False
    stays, nowhere = _STAYS.search(said), _NOWHERE.search(said)
    if not (stays or nowhere):
        return False
    rest = _NOWHERE.sub(" ", said)
    if NEGATION.search(rest) or _NOT_SAID.search(rest):
        return False
    named = [t for word in thing[1] for t in tokens(word)]
    return _holds(named, said)


def _still_had(said: str, claimed: str) -> bool:
    """Whether what the claim says that people no longer get, or that was scrapped, is still to be had."""
    if not (ends(claimed) or _NO_LONGER.search(claimed)) or not _STILL_HAS.search(said):
        return False
    if NEGATION.search(said) or _NOT_SAID.search(_WHO_MAY.sub(" ", said)):
        return False
    told = [t for t in tokens(claimed) if not ends(t.raw) and not NEGATION.search(t.raw)]  # fmt: skip
    return _holds(told, said)


def _still_free(said: str, claimed: str) -> bool:
    if not (_TO_PAY.search(claimed) and _FREE.search(said)):
        return False
    if NEGATION.search(said) or _NOT_SAID.search(said):
        return False
    words = [t for t in tokens(claimed) if t.kind == "word" and not _TO_PAY.search(t.raw)]  # fmt: skip
    return _holds(words, said)


def _another_sum(said: str, claimed: str) -> bool:
    """Whether "not" stands right before a number of the claim's, and another number of its kind is given."""
    theirs = {(t.key, t.measure) for t in tokens(claimed) if t.kind == "number"}
    told = [t for t in tokens(said) if t.kind == "number"]
    for found in _NOT_THAT_MUCH.finditer(said):
        denied = {(t.key, t.measure) for t in tokens(found["sum"])} & theirs
        others = [t for t in told if (t.key, t.measure) not in theirs and t.measure in {m for _, m in denied}]  # fmt: skip
        if denied and any(_less(t.key, key) for t in others for key, _ in denied):
            return True
    return False


def _less(told: str, claimed: str) -> bool:
    """Whether one number, as tokens have it, is less than another: who gives more does not put it right."""
    try:
        return float(told.removeprefix("#")) < float(claimed.removeprefix("#"))
    except ValueError:
        return False


def _not_this_one(said: str, claimed: str) -> bool:
    """Whether the end of a sentence takes the claim's own thing out: "it's the garden bins, not the black bins"."""
    found = _CONTRAST.search(said)
    if not found:
        return False
    what, keys = tokens(found["what"]), {t.key for t in tokens(claimed)}
    first = tokens(claimed)[: len(what)]
    before = {t.key for t in tokens(said[: found.start()])}
    return len(what) > 1 and [t.key for t in first] == [t.key for t in what] and len(before & keys) >= _SHARE * (len(keys) - len(what))  # fmt: skip


def _holds(named: list[Token], said: str) -> bool:
    mine = {t.key for t in tokens(said)}
    return bool(named) and sum(t.key in mine for t in named) >= _SHARE * len(named)
