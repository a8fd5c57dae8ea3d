"""What somebody only guesses: "probably", "might", "I reckon", "they're bound to", where it governs what the claim says.
And what somebody only wants, plans or thinks of, where the claim says that it has been done.

A guess about something else in the same rant ("they are closing it, probably to pay for the logo") leaves the fact
beside it standing: looked at is the clause that holds most of the claim, what such a word stands before in it, and a
neighbour that is nothing but a guess ("..., I reckon").
"""

from __future__ import annotations

import re
from functools import lru_cache

from moderation.claims.nearest.fullest import wordings
from moderation.claims.stance.left_open import left_open
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late
from moderation.types import Claim

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
_BELIEVED = late(
    r"\bi(?:'d| would)?\s+(?:(?:just|really|honestly|do)\s+)*(?:think|expect|believe)\b(?!\s+(?:it|that|this)?\s*(?:'s|is|was)?\s*(?:a|an|so|very|it's|its|that's|what)\b)"
)
_TO_COME = late(r"\b(?:will|going to|gonna|about to)\b|'ll\b|\bll\b")
_FORESEEN = (
    r"\b(?:is|are|'s|'re|was|were|re)\s+(?:\w+ly\s+)?(?:bound|sure|certain) to\b"
    r"|\bi can (?:\w+\s+)?see (?:(?!is\b|are\b|has\b|have\b|that\b|why\b|how\b|they\b|the (?:sign|notice|letter))[\w']+\s+){1,5}?(?!during\b|morning\b|evening\b)\w{2,}ing\b"
    r"|\bfeel(?:s|ing)?(?: to me)? (?:like|as if|as though)\b(?!\s+(?:a|an|another|my|no|nobody|i|you|yesterday|groundhog)\b)"
    r"|\bknowing (?:(?:this|that|you|our|my|these|the) (?:lot|council|shower|bunch|people|town)|them|(?:\w+ )?council)\b"
)
_GUESS = late(f"{_ADVERB}|{_MODAL}|{_MINE}|{_FORESEEN}")
_CUT = late(
    r"\s*[,.;:!?()—–]+(?:\s+|$)|\s+-\s+|\s+(?=(?:and|but|because|cos|while|whilst|although|though)\b)"
)
_OF_A_CAUSE = late(rf"\b(?:{_SURELY})\s+(?=(?:because|cos|coz|due|as|so|to)\b)")
# A clause that is a guess and nothing else: "Probably, ..." and "..., I reckon".
_ALONE = late(
    rf"^(?:(?:well|so|and|but|yeah|honestly|tbh)\s+)*(?:{_SURELY}|{_MINE}|{_BELIEVED.pattern}|knowing (?:[\w']+\s*){{1,4}}|more than likely|no doubt)\W*$"
)


def guessed(sentence: str, wording: str) -> bool:
    """Whether a sentence only guesses what the claim says, or leaves it open. A claim that says "might" itself is no guess."""
    if left_open(sentence, wording):
        return True
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


# Who wants to do it, or plans or promises to: what follows is "to" and the deed.
_TO_DO = (
    r"(?:want(?:s|ed|ing)?|plan(?:s|ned|ning)?|hop(?:e|es|ing)|intend(?:s|ed|ing)?|aim(?:s|ing)?|seek(?:s|ing)?|look(?:s|ing)|propos(?:e|es|ed|ing|als?)|bids?|trying|wish(?:es|ed|ing)?"
    r"|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|threaten(?:s|ed|ing)?|prepar(?:es|ing)|gearing up|getting ready|keen|set|poised|minded|dying|itching|would (?:like|love)|'d (?:like|love))"
)
# Who thinks of doing it, or asks for it: what follows is the deed as a noun.
_OF_DOING = (
    r"(?:think(?:s|ing)? (?:of|about)|consider(?:s|ing)?|propos(?:e|es|ed|ing)|(?:ask(?:s|ed|ing)?|push(?:es|ing)?|call(?:s|ing)?|angl(?:es|ing)|bid(?:s|ding)?|lobby(?:ing)?|hold(?:s|ing) out) for"
    r"|look(?:s|ing) (?:at|into)|talk(?:s|ed|ing) (?:of|about)|mull(?:s|ing)(?: over)?|weigh(?:s|ing) up|toy(?:s|ing) with|plan(?:s|ning)? (?:on|for)|demand(?:s|ed|ing)?|seek(?:s|ing)?|want(?:s|ed|ing)?"
    r"|(?:idea|plans?|proposals?|talk|possibility) (?:of|for)|in favour of|(?:is|are|'s|'re) after|discuss(?:es|ing)|debating|floating)"
)
_WANTED = late(
    rf"(?<!n't )(?<!not )(?<!never )(?<!no )(?<!stop )\b(?:(?P<to>{_TO_DO})(?= (?:[\w'-]+ ){{0,4}}?to \w)|(?P<of>{_OF_DOING}))\b"
)
# A deed that is done is justified or hidden: "they're trying to hide ...". Only the claim's own verb, or one as light as these.
_LIGHT = frozenset(["put", "puts", "see", "get", "have", "make", "give", "award", "bring", "start", "go", "push", "force", "sneak", "slap", "whack", "hit", "raise", "impose", "introduce", "let", "allow", "take", "up", "hand", "help", "vote", "be", "use", "do", "spend", "spending", "putting", "giving", "making", "hiking", "hike", "bump", "whacking"])  # fmt: skip
_VERB_AFTER = late(r"^(?:[\w'-]+ ){0,4}?to (?:(?:\w+ly|just|also|even|then|all|now) )*([a-z]+)\b")  # fmt: skip
_VERB_DOING = late(r"^(?:\w+ly |just |also |even )?([a-z]+ing)\b")
_NEXT_VERB = late(r"\b(?:and|or) (?:then |also |to |even )*([a-z]+)\b")
_A_THING = late(r"^(?:an?|the|another|their|its|his|her|our|your|more|all|every|that|this|council|[£\d]|\w+ (?:tax|fines?|rents?|pay)\b|rents?\b|fines?\b)")  # fmt: skip
# Where what is wanted ends, and something is said of what is so.
_ENDS = late(
    r"[,.](?!\d)|[;:!?()—–]|\s-\s|\b(?:because|cos|when|while|after|before|since|if|so|but|then|instead|rather|despite|without|who|which|that|why|how|where|whether|what|now|once|although|though|until"
    r"|and (?:it|they|he|she|we|now|then they|have|has|already|the council)|they|he|she|we|i|you)\b|'s (?:a|an|not)\b|\b(?:from|by|after|about|over) \w+ing\b"
)
_PRAISED = late(r"\bfor \w+ing\b")
# "They wanted to double the fines and now they have."
AND_DID = late(
    r"\b(?:they|it|council|he|she|we|this lot|and|now|then|just|so)(?:'ve|'s)? (?:now |just |then |finally |already |only )*(?:did|have(?! to)|has(?! to)|done it|went (?:and|ahead)|gone (?:and|ahead)|got (?:it|their|his|away))\b|\b(?:they've|he's got|approved|agreed|passed|voted (?:it )?through|voted for it|signed (?:it )?off|succeeded)\b"
)
_BACKED = late(r"\b(?:approv|agree|pass|back|sign|vote|voted for|press|push|went|gone|go|going)\w*(?: \w+){0,4} $")  # fmt: skip
_BACKED_NOUN = late(r"^(?:plans?|propos\w+|idea|bids?)\b")
_PARTY = late(
    r"(?<!under )\b(?:labour|(?:the )?tor(?:y|ies)|(?:the )?conservatives?|(?:the )?(?:lib dems?|liberal democrats?)|plaid(?: cymru)?|reform(?: uk)?|the greens|greens|(?:the )?green party|ukip|snp|llafur|(?:the )?opposition)"
    r"(?: (?:party|leader|candidates?|mps?|manifesto|spokes\w+|policy))?(?:'s?)?(?: (?!councils?\b|councillors?\b|cllrs?\b|run\b|led\b|controlled\b|administration\b)[\w']+){0,2} $"
)
_DONE = late(
    r"\b(?:has|have|had|'ve)\b(?! to\b)|\b(?:was|were|been|already|spent|lost|voted|sold|banned|gave|given|gone|went|got|put up|shut down|took|built|bought|made|cost|paid|hid|\w{3,}ed)\b"
)
# A claim of what is being done, or will be, is a plan itself.
_A_PLAN = late(
    rf"\b(?:will|'ll|going to|gonna|about to|due to|would|may|can|must|need(?:s|ed)?|to be)\b|\b(?:is|are|'s|'re|being) (?:\w+ly |now |just )?(?:\w+ing|being)\b|\b(?:has|have) to\b|\b{_TO_DO} to\b|\b{_OF_DOING}\b"
)


def only_wanted(sentence: str, wording: str, claim: Claim | None) -> bool:
    """Whether somebody only wants, plans or thinks of what the claim says has been done."""
    if claim is None or not _told_done(claim):
        return False
    return any(_governs(found, plain(sentence), wording) for found in _wants(sentence))


def wanted_by_party(sentence: str, wording: str, claim: Claim | None) -> bool:
    """Whether a party wants, plans or promises what the claim tells: no business of the council's."""
    if claim is None or any(
        _PARTY.search(f"{plain(text)} ") for text in wordings(claim)
    ):
        return False
    text = plain(sentence)
    return any(
        _PARTY.search(re.split(r"[,.;:!?]", text[: found.start()])[-1])
        and _governs(found, text, wording)
        for found in _wants(sentence)
    )


def _wants(sentence: str) -> list[re.Match[str]]:
    return list(_WANTED.finditer(plain(sentence)))


@lru_cache(maxsize=512)
def _told_done(claim: Claim) -> bool:
    """Whether a claim says of what is done that it is done, and none of its wordings that it is being done or planned."""
    said = [plain(text) for text in wordings(claim)]
    return any(map(_DONE.search, said)) and not any(map(_A_PLAN.search, said))


def _governs(wanted: re.Match[str], text: str, wording: str) -> bool:
    """Whether what is wanted is most of what the sentence shares with the claim, and has not come about since."""
    rest = text[wanted.end() :].lstrip()
    ends = _ENDS.search(rest)
    what, after = (rest[: ends.start()], rest[ends.start() :]) if ends else (rest, "")
    if AND_DID.search(after):
        return False
    before = re.split(r"[,.](?!\d)|[;:!?()—–]|\s-\s|\b(?:but|and|because|so)\b", text[: wanted.start()])  # fmt: skip
    if _BACKED_NOUN.match(wanted.group()) and _BACKED.search(before[-1]):
        return False
    keys = _keys(wording)
    verb = _VERB_AFTER.match(what) if wanted["to"] else _VERB_DOING.match(what)
    if verb:
        verbs = [verb[1], *_NEXT_VERB.findall(what)]
        if not any(v in _LIGHT or _keys(v) & keys for v in verbs):
            return False
    elif wanted["to"] or not _A_THING.match(what) or _PRAISED.search(what):
        return False
    held = _keys(what) & keys
    outside = _keys(" . ".join([*before[:-1], after])) & keys
    return bool(held) and len(held) >= _MOST * len(held | outside)


_MOST = 0.6  # of what a sentence shares with the claim must be what is wanted


def _keys(text: str) -> frozenset[str]:
    return frozenset(t.key for t in tokens(text))
