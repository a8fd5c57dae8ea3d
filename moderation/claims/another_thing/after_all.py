"""What a claim says was refused, told as done: "the council did grit Station Road" beside "the council refused to grit it".

The verb that was refused must stand in the sentence as a deed of the council's, or in the passive; what is asked for,
done by others or done to all but the claim's own thing puts nothing right.
"""

from __future__ import annotations

from moderation.claims.stance.negation import negatives
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_REFUSED_TO = late(r"\brefus(?:e|es|ed|ing) to (?P<verb>\w+)(?P<rest>[^.,;:!?]*)")
_WORD = late(r"[a-z]+")
_AUX = frozenset(["did", "does", "will", "ll", "has", "have", "had", "ve", "s", "re", "is", "are", "was", "were", "gets", "got", "been", "being", "be"])  # fmt: skip
_AGREES = frozenset(["going", "agreed", "about", "set", "decided", "due", "promised", "pledged", "agreeing"])  # fmt: skip
_BETWEEN = frozenset(
    [
        "now",
        "also",
        "just",
        "finally",
        "already",
        "since",
        "all",
        "then",
        "always",
        "both",
    ]
)
_OURS = frozenset(["council", "councils", "councillors", "cllrs", "cabinet", "they", "it", "officers", "crews", "gritters", "lorries", "lorry", "team", "teams", "staff"])  # fmt: skip
_OTHERS = frozenset(["we", "i", "residents", "neighbours", "volunteers", "locals", "villagers", "farmers", "farmer", "someone", "somebody", "people"])  # fmt: skip
_PAST = late(r"(?:ed|paid|sold|built|spent|gave|let|met|told|took|bought|sent|shut|put|fought|held|made|wrote|swept)$")  # fmt: skip
# Refused after all, asked for, done too little or too late, or to all but this.
_NOT_SO = late(
    r"\b(?:refus\w+|declin\w+|reject\w*|den(?:y|ies|ied)|fail\w*|forg[eo]t\w*|ignor\w+|if|unless|until|till|should|could|would|wish|hope|please|only|instead|rather than|nearly|almost|half|too late|stop(?:s|ped)?"
    r"|by (?:the )?(?:residents|neighbours|volunteers|locals|villagers|farmers?))\b"
    r"|\b(?:all|every\w*|each|whole|most)\b[^,;]*? (?:but|except|bar|apart from)\b"
)
_MOST = 0.6  # of what was refused must be named


def done_after_all(sentence: str, wording: str) -> bool:
    """Whether a sentence says that the council does what the wording says it refused to do."""
    refused = _REFUSED_TO.search(plain(wording))
    said = plain(sentence)
    if refused is None or _NOT_SO.search(said) or negatives(sentence):
        return False
    verb = {t.key for t in tokens(refused["verb"])}
    held = {t.key for t in tokens(refused["rest"])}
    shared = held & {t.key for t in tokens(sentence)}
    if not verb or len(shared) < _MOST * len(held):
        return False
    words = _WORD.findall(said)
    return any(
        verb & {t.key for t in tokens(word)} and _done(words, place)
        for place, word in enumerate(words)
    )


def _done(words: list[str], place: int) -> bool:
    """Whether the verb at a place is a deed, and not that of others: "did grit", "was gritted", "they gritted"."""
    at = place - 1
    while at >= 0 and (words[at] in _BETWEEN or words[at].endswith("ly")):
        at -= 1
    if at < 0:
        return False
    if words[at] == "to":
        return at > 0 and words[at - 1] in _AGREES and not _OTHERS & set(words[max(at - 3, 0) : at])  # fmt: skip
    if words[at] in _AUX:
        while at > 0 and words[at] in _AUX | _BETWEEN:
            at -= 1
        return words[at] not in _OTHERS
    return words[at] in _OURS and bool(_PAST.search(words[place]))
