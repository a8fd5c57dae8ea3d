"""What somebody only guesses: "probably", "might", "I reckon", "they're bound to", where it governs what the claim says.

A guess about something else in the same rant ("they are closing it, probably to pay for the logo") leaves the fact
beside it standing: looked at is the clause that holds most of the claim, what such a word stands before in it, and a
neighbour that is nothing but a guess ("..., I reckon").
"""

from __future__ import annotations

import re

from moderation.claims.words import plain, tokens

_SURELY = r"probably|perhaps|maybe|presumably|potentially|conceivably|doubtless|in all (?:probability|likelihood)|prob(?:s|ly)?|mebbe|most likely|more than likely"
# "probably because of the logo", "probably £3 million", "probably the worst council": the guess is of the cause, the sum, the judgement.
_OF_ELSE = r"(?!\s+(?:because|cos|coz|due|thanks|why|so|as|out of|in order|for|to|from|by|with|since|about|around|over|under|more|less|down to|only|just|some|the|a|an|my|our|their|his|her|its|your|£|\d))"
_ADVERB = rf"\b(?:{_SURELY})\b{_OF_ELSE}|^\W*(?:(?:and|but|so|well) )?(?:maybe|perhaps|presumably)\b(?!.*\b(?:would|could|should|might|care to)\b)|\b(?:is|are|was|were|'s|'re|be|seems?|looks?)\s+(?:\w+\s+)?likely\b"
_MODAL = (
    r"(?<!\byou )(?<!\bi )(?<!\bwe )(?<!\belse )\bmight\b(?!\s+(?:as well|at least)\b)(?=\s+[a-z])"
    # Of leave ("only residents may park") and of the month it is no guess.
    r"|(?<!in )(?<!of )(?<!on )(?<!this )(?<!last )\bmay (?:well|yet|soon|even|end up|be (?!able\b)\w+ing|have (?:to\b|been\b|\w+ed\b))"
)
_MINE = (
    r"\bi(?:'d| would)?\s+(?:(?:just|really|still|do|kinda|strongly|also|only|can only)\s+)*(?:reckon|guess|suspect|suppose|imagine|assume|wager|bet|presume|predict)\b(?!\s+(?:it|that|this)(?:'s| is| was)\b)"
    r"|\b(?:my|our)\s+(?:guess|hunch|bet|prediction|theory|suspicion)\b|\b(?:i(?:'ve| have)?(?: got)? a|got a)\s+(?:\w+\s+)?(?:feeling|hunch|suspicion)\b|\bcall me (?:a )?cynic\w*"
    r"|\bfor all (?:we|i|you) know\b"
)
_BELIEVED = re.compile(
    r"\bi(?:'d| would)?\s+(?:(?:just|really|honestly|do)\s+)*(?:think|expect|believe)\b(?!\s+(?:it|that|this)?\s*(?:'s|is|was)?\s*(?:a|an|so|very|it's|its|that's|what)\b)"
)
_TO_COME = re.compile(r"\b(?:will|going to|gonna|about to)\b|'ll\b|\bll\b")
_FORESEEN = (
    r"\b(?:is|are|'s|'re|was|were|re)\s+(?:\w+ly\s+)?(?:bound|sure|certain) to\b"
    r"|\bi can (?:\w+\s+)?see (?:(?!is\b|are\b|has\b|have\b|that\b|why\b|how\b|they\b|the (?:sign|notice|letter))[\w']+\s+){1,5}?(?!during\b|morning\b|evening\b)\w{2,}ing\b"
    r"|\bfeel(?:s|ing)?(?: to me)? (?:like|as if|as though)\b(?!\s+(?:a|an|another|my|no|nobody|i|you|yesterday|groundhog)\b)"
    r"|\bknowing (?:(?:this|that|you|our|my|these|the) (?:lot|council|shower|bunch|people|town)|them|(?:\w+ )?council)\b"
)
_GUESS = re.compile(f"{_ADVERB}|{_MODAL}|{_MINE}|{_FORESEEN}")
_CUT = re.compile(
    r"\s*[,.;:!?()—–]+(?:\s+|$)|\s+-\s+|\s+(?=(?:and|but|because|cos|while|whilst|although|though)\b)"
)
_OF_A_CAUSE = re.compile(rf"\b(?:{_SURELY})\s+(?=(?:because|cos|coz|due|as|so|to)\b)")
# A clause that is a guess and nothing else: "Probably, ..." and "..., I reckon".
_ALONE = re.compile(
    rf"^(?:(?:well|so|and|but|yeah|honestly|tbh)\s+)*(?:{_SURELY}|{_MINE}|{_BELIEVED.pattern}|knowing (?:[\w']+\s*){{1,4}}|more than likely|no doubt)\W*$"
)


def guessed(sentence: str, wording: str) -> bool:
    """Whether a sentence only guesses what the claim says. A claim that says "might" itself is no guess."""
    said = _OF_A_CAUSE.sub(" ", plain(sentence))
    if not (_GUESS.search(said) or _BELIEVED.search(said)):
        return False
    if _guess_of(plain(wording), frozenset()):
        return False
    keys = frozenset(t.key for t in tokens(wording))
    parts = [part for part in _CUT.split(said) if part.strip()]
    held = [len({t.key for t in tokens(part)} & keys) for part in parts]
    if not any(held):
        return False
    place = held.index(max(held))
    # "..., I suppose, ..." in the middle may belong to what stands on its other side.
    beside = parts[:1] * (place == 1) + parts[-1:] * (place == len(parts) - 2)
    return _guess_of(parts[place], keys) or any(_ALONE.search(each) for each in beside)


def _guess_of(clause: str, keys: frozenset[str]) -> bool:
    """Whether a guess stands before a word of the claim, or at the end. No keys: anywhere."""
    found = [m.end() for m in _GUESS.finditer(clause)]
    if _TO_COME.search(clause):
        found += [m.end() for m in _BELIEVED.finditer(clause)]
    behind = [clause[end:] for end in found]
    return any(not keys or not rest.strip(" .!?") or {t.key for t in tokens(rest)} & keys for rest in behind)  # fmt: skip
