"""Who tells a claim only to say that it is not so, by a form that outweighs every likeness: rejected in the next sentence ("Wrong, it's
4.5%"), doubted ("I don't think they're closing it"), told as what was to be ("was going to close, but it has been saved"), as a
fake, as what others say of a thing that is still there, or as what would follow if it were so.
"""

from __future__ import annotations

import re

from moderation.claims.stance.called_wrong import called_wrong
from moderation.claims.stance.corrected_next import gives_another_figure, took_it_back
from moderation.claims.stance.insisted import heard_but_not_so
from moderation.claims.stance.negation import differ, negatives
from moderation.claims.stance.scare_stories import opposite_next, told_as_a_tale
from moderation.claims.stance.shared import NEARLY_ALL, shared
from moderation.claims.stance.still_there import still_there
from moderation.claims.wording.words import plain, sentences, tokens
from moderation.patterns.late import late

_HEAD = r"^\W*(?:(?:er|erm|um|well|sorry|actually|nope|nah|no|but|except|honestly|absolute|utter|total|complete|pure|all|just|what|what a load of|load of)[\s,.]+)*"
_THAT = r"(?:(?:that|this|it|which)(?:'s| is| was)|thats|its|they(?:'re| are)) (?:just |simply |all |totally |completely |plain |absolute |utter |complete |total |a |pure )*"
_UNTRUE = r"(?:false|untrue|incorrect|not true|not so|fake(?: news)?|made up|myth|misinformation|disinformation|fiction|debunked|not happening|not the case|bollocks|bullshit|bullcrap|tosh|tripe|nonsense|inaccurate|baseless|no truth in (?:it|that|this))"
_REJECTED = late(
    rf"{_HEAD}(?:(?:{_THAT})?{_UNTRUE}|(?:rubbish|lies|wrong)|(?P<that>{_THAT})(?:rubbish|lies|wrong))(?P<cut>\s?[,;:.!–—-]+|\s*$)\s*(?P<rest>[^.!?\n]*)"
)
# "Wrong, so wrong", "Rubbish, they should be ashamed": a word on what is done, not on whether it is so.
_JUDGED = late(
    r"\b(?:should\w*|ought|deserve\w*|sham(?:e|ed|eful)|asham\w+|disgust\w+|disgrac\w+|morally|unfair\w*|unjust|cruel|heartless|on (?:every|so many|all) levels?|wrong|isn'?t it|innit|who|what|why|how|if you ask me|typical|again)\b|\bnothing (?:for|left|to)\b|\bthere(?:'s| is| are) (?:nothing|nowhere|no)\b"
    r"|^(?:lies|and (?:more )?lies|more lies)\b"
)
# What puts it right, where "that's wrong" may judge: a word of what is so, or (see `_corrects`) the claim's thing or another figure.
_CORRECTS = late(
    r"\b(?:only|just|still|not|never|stays?|staying|goes on|isn'?t|aren'?t|wasn'?t|weren'?t|hasn'?t|haven'?t|won'?t|tested|checked|confirmed|denied)\b"
)

_NOT = r"(?:don'?t|do not|didn'?t|did not|never|wouldn'?t|would not)"
_SURELY = r"(?:very much |really |seriously |highly |honestly |still |just |do |strongly |personally )*"
_DOUBTED = late(
    rf"(?:^|[.!?;:,]\s|\b(?:and|but|so|well|tbh|personally|honestly|sorry),? )(?:i|we)(?:'d| would)? {_SURELY}(?:doubt|{_NOT} {_SURELY}(?:think|believe|reckon|suppose|imagine|buy|accept)|can'?t see|cannot see)(?: for (?:a|one) (?:second|minute|moment))?(?: that| if| whether)? (?P<what>[^.!?;\n]+)"
)
# "I don't think they should be closing it", "I don't think people know": doubted is something else.
_OF_ELSE = late(
    r"^(?:it|this|that|these|those)\b|^(?:(?:the |our |any |all |many |most |half )*(?:people|residents|folks?|councillors?|cllrs?|council|anyone|anybody|everyone|they|you|we|he|she|one|many)(?: \w+)? )?(?:really |actually |even |ever |fully )*(?:should\w*|ought|need(?:s|ed)?|ha(?:ve|s) to|must|deserves?|realis\w+|know\w*|knew|care\w*|understand\w*|understood|appreciat\w+|thought|think\w*|listen\w*|consider\w*|asked|get how|bother\w*|mind\w*)\b"
    r"|^(?:a|any|one|another|the) (?:word|thing|excuse|reason|answer)|^(?:in|of|much|about|so|how|why|what|who|because)\b|\b(?:is|are|was|were|be) (?:a |an |any |the |very |at all |really |so )*(?:right|fair|ok|okay|acceptable|good|wise|funny|necessary|justified|helpful|clever|great|idea|reason|excuse|value|answer|way)\b|\b(?:stop|end there|before long|enough)\b"
)
_SHARE = 0.7  # of the claim's words, that must be what is doubted

_WAS_TO_BE = late(
    r"\b(?:was|were|had been) (?:all |originally |first |once )*(?:going to|gonna|to|due to|set to|supposed to|about to|meant to|planned to|being) (?P<what>[^.!?]{3,80}?)[,;]?\s(?:but|until|till|before|then|only)\b(?P<then>[^.!?]{3,})"
)
_SAVED = late(
    r"\b(?:saved|rescued|spared|reprieve[d]?|won a reprieve|kept (?:it|them|open|on|going)|stays?|staying|safe|(?:found|got|came up with|given) (?:the |some |more |extra |enough )*(?:money|savings?|funding|cash|funds|grant|way)|saw sense|thought again|second thoughts|had a rethink|isn'?t (?:now|any ?more)|aren'?t (?:now|any ?more)|not (?:now|any ?more|happening)|(?:backed|climbed) down|(?:did |done )?(?:a |an )?u-?turn(?:ed)?|changed (?:their|its|his|her) minds?|thought better of it|(?:dropped|shelved|binned) (?:it|the (?:idea|plan))|scrapped the (?:idea|plan)|relented|bottled it)\b"
)

# Forms that stand for "it is not so" wherever they stand in the sentence.
_NOT_SO = late(
    r"\bif (?:they|he|she|it|we|the council|councillors|that|this)(?:'d| had) (?:really|actually|ever|genuinely|truly)\b[^.!?]*\b(?:would|wouldn'?t|it'd|they'd|we'd)\b"
    r"|\bif (?:that|it|this) (?:was|were) (?:really |actually )?true\b[^.!?]*\b(?:would|wouldn'?t|it'd|they'd|we'd)\b"
    r"|\b(?:wish|want|need|time) (?:that )?(?:people|they|you|folks?|everyone|this lot) (?:would |'d |to )?(?:stop|stopped) (?:saying|telling|spreading|posting|sharing|claiming|repeating)\b"
    r"|\b(?:screenshot|photo|picture|poster|letter|leaflet|e-?mail|post|story|rumou?r|figure)s? (?:about|of|that|saying|claiming|showing|on|doing the rounds|going (?:a)?round)\b[^.!?]{0,80}?\b(?:is|are|was|were) (?:a |all |just |completely |totally )*(?:fakes?|doctored|photoshopped|made up|hoax(?:es)?|forged|a forgery|bogus|withdrawn)\b"
    r"|\b(?:wound|winding) (?:me|us|you|people|everyone|(?:my|your|his|her|our) \w+) up (?:by|about|with|over|saying|telling)\b"
    # Whoever says it cares for no facts, or we are not to fall for it.
    r"|\b(?:(?:do|does|did)n'?t|do not|does not|did not|never) (?:\w+ )?(?:care|like|want|bother|stop|check)\b[^.!?]{0,25}\b(?:truth|true|facts?|evidence|check|science|experts?|proof|reality)\b[^.!?]{0,25}\b(?:that'?s|this is|which is) why (?:it|they|he|she|people)(?:'re|'s)? (?:\w+ )?(?:say\w*|claim\w*|tell\w*|post\w*|shar\w+|print\w*|spread\w*|repeat\w*)\b"
    r"|\b(?:and|but) (?:so |then |now )?(?:we|i)(?:'re|'m| are| am) (?:all |just |now |still )*(?:supposed|expected|meant) to (?:all |just )?(?:(?:believe|swallow|buy|credit|fall for) (?:that|this|it)|take (?:that|this|it) (?:on trust|as (?:gospel|fact|read)|seriously))(?: one)?(?: again)?\W*$"
    r"|^\W*i(?:'ll| will|ll) believe it when i see it that\b|,? (?:pull the other (?:one|leg)|my foot|my arse|that'?s (?:facebook|the internet|social media) for you)\b(?=\W*$|, )"
)
# "... next month - no it isn't": contradicted in the same breath, or in the next sentence.
_NO_IT_IS_NOT = r"(?:(?:er|erm|um|well|sorry|actually|but|nope|nah)\W+)?no\W+(?:it|they|he|she|we|you|that|there)(?: (?:isn|aren|wasn|weren|won|hasn|haven|doesn|don|didn)'?t|(?:'s|'re|'ve|'ll| is| are| was| were| will| has| have| does| do| did) not)\b(?=[\s\"'”’)]*(?:$|[.,!?;:–—-]))"
_CONTRADICTED = late(rf"[\w.!?'\"”’)]\s*(?:[-–—,:;]+|\.{{2,9}})\s*{_NO_IT_IS_NOT}")
_CONTRADICTED_NEXT = late(rf"^\W*{_NO_IT_IS_NOT}")
# "They definitely won't.", "Trust me it isn't." and nothing behind it; "They won't listen" speaks of something else.
_ASSURED = r"(?:er|erm|um|well|sorry|actually|but|nope|nah|no|oh|and|honestly|seriously|trust me|believe me|i (?:can )?(?:assure|promise|tell) you|rest assured|in fact|for the record)"
_SURELY_NOT = r"(?:(?:definitely|really|absolutely|certainly|simply|most certainly|categorically|actually|obviously) )*"
_IT_IS_NOT_NEXT = late(
    rf"^\W*(?:{_ASSURED}\W+(?:that )?)*(?:it|they|that|(?P<there>there)) ?{_SURELY_NOT}(?:(?:isn|aren|wasn|weren|won|hasn|haven|didn)'?t|(?:'s|'re|'ve|'ll|is|are|was|were|will|has|have|did) {_SURELY_NOT}not)"
    r"(?:,? (?:you know|at all|mate|love|pal|i(?:'ve| have)? (?:just )?(?:checked|asked|rang (?:up|them))))?\s*(?:$|[.!])"
)
_MADE_UP = late(r"^\W*(?:(?:it|this|that|which|there)(?: really)? (?:has|is) no (?:basis|foundation|truth)(?: in (?:fact|truth|reality)| to (?:it|this|that))?|(?:you|he|she)(?:'ve| have|'s| has)?(?: just)? made (?:it|that|this) up)\s*(?:$|[.,!;–-])")  # fmt: skip
# "Closing the market would kill this town": what would come of it is thought, and nobody says that it comes.
_WOULD = late(r"^\W*(?:(?:and|but|so|well|honestly|personally)\W+)?(?!(?:nothing|something|anything|everything|during|according|evening|morning|thing|king|ring|spring|wing|string|building|housing|parking|swimming|meeting|sing|bring)\b)\w{2,}ing (?:(?!(?:is|are|was|were|has|have|will|means?|and|but)\b)[\w'£%-]+ ){1,10}?(?:would|could|might|'d) (?!have\b)")  # fmt: skip


def disowned(sentence: str, wording: str, after: str, part: str = "") -> bool:
    """Whether a sentence that has the claim tells it as untrue. Never raises.

    `after`: what follows the sentence. `part`: what of the sentence has the claim, if that is known.
    """
    said, claimed = plain(sentence), plain(wording)
    if any(form.search(said) and not form.search(claimed) for form in (_NOT_SO, _WOULD)):  # fmt: skip
        return True
    if told_as_a_tale(said, claimed) or rejected_next(after, wording):
        return True
    if took_it_back(said, plain(after), claimed) or still_there(sentence, wording):
        return True
    if _assured_not(said, plain(after), claimed) and not negatives(wording) % 2:
        return True
    if _contradicted(said, plain(part)) and not negatives(wording) % 2:
        return True
    if _tells(heard_but_not_so(said), said, wording) and not negatives(wording) % 2:
        return True
    if any(
        _tells(what, said, wording) and not differ(what, wording)
        for what in called_wrong(said, claimed)
    ):
        return True
    return _doubts(said, wording) or _was_to_be(said, wording)


def disowned_within(sentence: str, wording: str, after: str) -> bool:
    """Whether of two sentences that were taken together the first tells the claim, and the second that it is untrue."""
    first, *rest = sentences(sentence) or ("",)
    if not rest or not _tells(first, sentence, wording):
        return False
    return disowned(first, wording, " ".join((*rest, after)))


def _assured_not(said: str, after: str, claim: str) -> bool:
    """Whether the next sentence assures that it is not so. To a question it answers: "Will they listen? They won't."."""
    asked = said.rstrip("\"' )!").endswith("?")
    if asked:
        return False
    found = _IT_IS_NOT_NEXT.search(after)
    if found and found["there"] and not claim.startswith("there"):
        found = None  # "... but there are no school places. There really aren't."
    return bool(found or _MADE_UP.search(after))


def _contradicted(said: str, part: str) -> bool:
    """Whether a "no it isn't" stands behind the claim: before it, it contradicts what others said to reassure."""
    return any(said.find(part) <= found.start() for found in _CONTRADICTED.finditer(said))  # fmt: skip


def rejected_next(after: str, wording: str) -> bool:
    """Whether what follows a sentence rejects it at once: "Rubbish.", "Wrong, it's 4.5%", "The opposite is true"."""
    if gives_another_figure(after, wording):
        return True
    after = plain(after)
    if opposite_next(after):
        return True
    if _CONTRADICTED_NEXT.search(after) and not negatives(wording) % 2:
        return True
    found = _REJECTED.search(after)
    if not found:
        return False
    # Behind a full stop begins another thought.
    goes_on = bool(re.search(r"[,;:–—-]", found["cut"]))
    rest = found["rest"].strip() if goes_on else ""
    if found["that"]:  # "That's wrong" judges, but where the right thing follows
        return bool(rest) and _corrects(rest, wording) and not _JUDGED.search(rest)
    return not (rest and _JUDGED.search(rest))


def _corrects(rest: str, wording: str) -> bool:
    """Whether what follows puts a claim right: it says what is so, speaks of the claim's thing, or gives another figure for the claim's."""
    if _CORRECTS.search(rest):
        return True
    mine, theirs = tokens(rest), tokens(wording)
    numbers = ([t for t in each if t.kind == "number"] for each in (mine, theirs))
    return all(numbers) or bool({t.key for t in mine} & {t.key for t in theirs})


def _doubts(said: str, wording: str) -> bool:
    found = _DOUBTED.search(said)
    if not found or _OF_ELSE.search(found["what"]) or negatives(wording) % 2:
        return False
    return _holds(found["what"], wording)


def _was_to_be(said: str, wording: str) -> bool:
    found = _WAS_TO_BE.search(said)
    if not found or _WAS_TO_BE.search(plain(wording)):
        return False
    return bool(_SAVED.search(found["then"])) and not _SAVED.search(plain(wording))


def _tells(part: str, said: str, wording: str) -> bool:
    """Whether nearly all that a sentence shares with the claim stands in a part of it."""
    held, every = shared(part, said, wording)
    return held > 1 and held >= NEARLY_ALL * every


def _holds(part: str, wording: str) -> bool:
    """Whether a part of a sentence says most of what the sentence may share with the claim."""
    mine, theirs = {t.key for t in tokens(part)}, {t.key for t in tokens(wording)}
    return bool(theirs) and len(mine & theirs) >= _SHARE * len(theirs)
