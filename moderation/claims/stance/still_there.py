"""Of a thing that is said to be over, that it is there all the same: "Everyone says they've shut the tip, but it's still open".

Somebody else says that it is over, or the writer was there and saw it. Who tells it themselves ("they're shutting the pool, but it's
still open till March") says when it ends, and repeats the claim.
"""

from __future__ import annotations

from moderation.claims.another_thing.ended import ends
from moderation.claims.stance.shared import NEARLY_ALL, shared
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_SAYS = r"(?:says?|said|saying|claim(?:s|ed|ing)?|reckons?|reckoned|thinks?|thought|heard|hear|read|told|tells?|telling|moan(?:s|ed|ing)?|whing(?:es?|ed|eing|ing)|post(?:ed|ing|s)?|writes?|wrote|believed?|assumed|swears?|swore|apparently|supposedly|allegedly|rumou?rs?)"
_TELLER = late(rf"\b{_SAYS}\b")
_TURN = r"(?:[,;]|\s[-–—])?\s*\b(?:but|yet|and yet|and|although|though|when|while)\b (?:(?:in fact|actually|really|of course|clearly|funny that|oddly|strangely|somehow) )*"
_SURELY = r"(?:(?:very much|definitely|clearly|actually|always|just|all|both|most certainly|certainly|very) )*"
_OPEN = r"(?:open|running|there|going|in use|up and running|operating|standing|available|in place|on offer|staffed)"
_NOT_LONG = r"(?![^.!?]*\b(?:until|till|for now|at the moment|for the moment|not for long|on paper|in theory|for how long|so far|yet|only|just (?:on|for|one)|(?:\w+ )?(?:costs?|pay\w*|charg\w+))\b)"
_THERE = late(
    rf"{_TURN}(?:"
    rf"(?P<thing>it|they|that|both|all of them|the place|(?:the|our) (?:[\w'-]+ ){{0,3}}?[\w'-]+)(?:'s|'re| is| are| was| were) {_SURELY}(?P<still>still )?{_SURELY}{_OPEN}\b"
    rf"|(?:they|he|she|it|the council|council|staff)(?:'ve|'s| have| has| had)? (?:still (?:have|has|had|got|keep|kept|keeps) (?:it|them) {_SURELY}|(?:have|has|had|got|keep|kept|keeps)(?: got)? (?:it|them) still ){_OPEN}\b"
    r"|(?:it|they) still (?:opens?|opened|runs?|ran|operates?|operated|works?|worked|stands?|stood|takes? (?:it|them|my|our|all|your|everything|anything)|took (?:it|them|my|our|all|everything)|gets? (?:my|our|emptied|collected|used)|collects?|collected|empty|empties|emptied|comes?|came)\b"
    r"|(?:they|the council|council) still (?:put|puts|have|has|had|got) (?:staff|people|someone|somebody|a man|lads|workers) (?:(?:on|in|at) (?:it|them)|there)\b"
    rf"){_NOT_LONG}"
)
_WAS_THERE = late(
    r"\b(?:when )?i (?:(?:just|only) )?(?:was (?:in |on |up |down )?there|went|drove|walked|popped|called|visited|used it|looked|saw (?:it|them))\b|\bi(?:'ve| have) (?:just )?(?:been|come back)\b"
)


def still_there(sentence: str, wording: str) -> bool:
    """Whether what others say is over is there all the same, or was where the writer went. Never raises."""
    said, claimed = plain(sentence), plain(wording)
    if not ends(claimed) or said.rstrip(" \"')").endswith("?"):
        return False
    for found in _THERE.finditer(said):
        told, rest = said[: found.start()], said[found.start() :]
        if not (_TELLER.search(told) or _WAS_THERE.search(rest)):
            continue
        if not _its_own(found["thing"], claimed):
            continue
        held, every = shared(told, said, wording)
        if held > 1 and held >= NEARLY_ALL * every:
            return True
    return False


def _its_own(thing: str | None, claimed: str) -> bool:
    """Whether what is there is the claim's own thing: "the other one is open" is no word on it."""
    if thing is None or not thing.startswith(("the ", "our ")):
        return True
    keys = {t.key for t in tokens(thing)}
    return keys <= {t.key for t in tokens(claimed)} | {"place"}
