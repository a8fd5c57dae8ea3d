"""Who asks where a story comes from: a source, a link, proof, who told it, what makes them think so, why people say so. Such a
question takes nothing for granted. Nor does "How much was it, two million?", which puts a sum to whoever knows.
"""

from __future__ import annotations

from itertools import takewhile

from moderation.claims.stance.its_use import of_its_use
from moderation.claims.wording.agree import EVENTS
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_SOURCE = r"(?:sources?|links?|citations?|evidence|proof|references?|info|information|confirmation|screenshots?)"
_FILLER = r"^(?:(?:so|and|but|hi|hello|hey|ok|well|please|pls|sorry|excuse me|omg|wait|oh|hang on|@\w+)[\s,!.]+)*"
_WHO = r"(?:it|they|he|she|you|u|anyone|anybody|someone|somebody|council|the (?:council|paper|letter|post|website|leaflet|\w+))"
_WANTED = late(
    rf"{_FILLER}(?:any |a |the |your |an? official |is there (?:a|any) )?{_SOURCE} (?:for|to|on|about|that|of)\b.*(?:\b(?:please|pls|plz|anyone|anybody)\b|\?)"
    rf"|\b{_SOURCE} (?:needed|required|wanted|please|pls|plz)\b"
    rf"|{_FILLER}(?:can|could|may|would|will|has|does|do|is there|are there|anyone|anybody|someone|got|need|looking for|searching for|i'?m (?:looking|searching) for|i'?d like|have (?:you|we|they)"
    rf"|(?:show|send|give|point) (?:me|us))(?! (?:all |even )?(?:seen|read|heard)) (?:(?!seen\b|read\b|heard\b|no\b)[\w']+ ){{0,6}}?{_SOURCE}\b(?: (?:for|to|on|about|that|of|please|pls)\b|\W*$)"
    rf"|\b(?:can|could|may) (?:we|i|you|u|someone|anyone|somebody|they|the council) (?:please |pls )?(?:have|get|see|show|post|give|share|provide|produce) (?:\w+ ){{0,3}}?{_SOURCE}\b"
    rf"|\b(?:where|when) (?:does|did|do|has|have|is|was) {_WHO} (?:actually |ever |even |really )?(?:says?|said|stated?|announced?|confirm(?:ed)?|mention(?:ed)?|reported?)\b"
    rf"|\bwhere (?:have|has|did) {_WHO} (?:hear|heard|reads?|see|seen)\b"
    rf"|\bshow (?:me|us) where {_WHO} says?\b"
    rf"|{_FILLER}who (?:on earth |the hell )?(?:told|has told|is telling) (?:you|u|ya|them|him|her|us|everyone|everybody|people)\b(?! to\b| (?:they|you|we|it|the council) (?:could|can)\b)"
    rf"|{_FILLER}who (?:says|said)\b(?! (?:they|you|we|it|the council) (?:could|can|should|had)\b)|\bsays who\b"
    r"|\bwhat (?:time|day|date) (?:do|does|did|are|is|will)\b.*,\s*\S+(?: or \S+)?\s*\?"
)
# What one goes by who thinks so. "How do we know who did it?" and "What makes you think they can?" ask of something else.
_THEY_MAY = r"(?:(?:that |it(?:'s| is) |this is )?(?:ok|okay|fine|right|fair|acceptable)\b|(?:that )?(?:the |our )?\w+(?: \w+)? (?:can|could|should|may|has the right|have the right|deserves?)\b)"
_GROUND = late(
    rf"\bwhat (?:on earth |the hell )?makes (?:you|u|people|anyone|anybody|everyone|them) (?:all |even )?(?:think|say|believe|so sure)\b(?! {_THEY_MAY})"
    r"|\bwhat (?:actual |hard |real )?(?:evidence|proof) (?:is|do|does|have|has|did)\b|\bwhat(?:'s| is) (?:the|your) (?:evidence|proof)\b"
    r"|\bhow (?:do|does|can|would|did) (?:we|you|u|i|anyone|anybody) (?:actually |even |really |all )*know\b(?! (?:who|what|why|how|which|where|when|if|whether)\b|[^.?!]*(?:n't|\bnot|\bnever)\b)"
    rf"|\bwhere(?:'s| is| was|s) (?:it|this|that) (?:actually |ever )?(?:written|stated|recorded|minuted|published)\b(?!(?: down)?(?: that)? {_THEY_MAY})"
    r"|\bam i right (?:in|to) (?:think|say|believe|understand)(?:ing)?\b|\b(?:try|trying) to find out (?:if|whether)\b(?! (?:i|we|my|our)\b)"
)
# "How can anyone know it when it was hidden?" takes it for granted.
_KEPT_QUIET = late(r"(?:\b(?:when|if|since|because|as)|,) (?:it|this|that|they|you|the council)(?:'s|'ve| was| is| were| has| have|'d| had)? ?(?:all |so |been |being )*(?:hid|hidden|hide|buried|bury|kept|keep|secret)\b")  # fmt: skip
_WHICH = late(rf"{_FILLER}which (?:of (?:the|our) )?(?P<rest>.+)\?")
_SOMEBODY = late(r"\b(?:they|you|we|i|he|she|it|the council|council|councillors?|cllrs?)\b")  # fmt: skip


def wants_source(sentence: str, wording: str = "") -> bool:
    """Whether somebody asks who says so and where, or what there is to go by; not what makes the claim's deed right or of use."""
    said = plain(sentence)
    if _WANTED.search(said):
        return True
    ground = _GROUND.search(said) and not _KEPT_QUIET.search(said)
    return bool(ground) and not of_its_use(said, plain(wording))


def asks_which(sentence: str, wording: str) -> bool:
    """Whether "which" asks of the claim's own thing ("Which polling stations close at 6?"), not of who did it."""
    found = _WHICH.search(plain(sentence))
    if not found or _SOMEBODY.search(found["rest"]):
        return False
    claim = {w.key for w in tokens(wording)}
    said = [t.key for t in tokens(found["rest"])]
    things = list(takewhile(lambda key: key in claim - EVENTS, said))
    verb = said[len(things) : len(things) + 1]
    return bool(things and verb) and verb[0] in claim & EVENTS


# Others than the council: what it says itself is another matter ("Why do they say that they are skint when ...").
_OTHERS = r"(?:(?:so many |all (?:these |the )?|some |other |all those |these |those |half the )?(?:people|folks?|residents|locals|neighbours|parents|mums|accounts|posts|comments|trolls|papers)|every(?:one|body)|some(?:one|body)|any(?:one|body)|(?:my|our) \w+|the (?:papers?|press|echo|news)|facebook|half of \w+)"
_TELL = r"(?:say|claim|think|hear|tell(?: (?:me|us|people|everyone|each other))?|believe|reckon|assume|spread(?: it)?|post|share|repeat|insist)"
_TELLING = r"(?:saying|claiming|hearing|telling (?:me|us|people|everyone)|reckoning|spreading|posting|sharing|repeating|insisting|assuming|putting (?:it )?about|being told|reading|seeing)"
_A_STORY = r"(?:(?:this|that|the|these|those|all (?:this|these|the)) (?:\w+ )?(?:story|stories|rumou?rs?|ideas?|notion|claims?|tale|talk|nonsense|figure|number)|people|every(?:one|body))"
_WHY_TOLD = late(
    rf"{_FILLER}(?:and |but )?(?:(?:why|how come|where)(?: on earth| the hell)? (?:(?:do|does|would|did) {_OTHERS} (?:(?:all|keep|still|even|really|always|just|suddenly) )*(?:{_TELL}|{_TELLING})|(?:is|are|was|were|has|have) {_OTHERS} (?:(?:all|been|still|always|now|suddenly|going (?:a?round|about)) )*{_TELLING}"
    rf"|(?:(?:am|are|do) (?:i|we) (?:(?:keep|always|still) )*(?:{_TELLING}|hear|read|see)))"
    rf"|how come {_OTHERS} (?:(?:is|are|all|keeps?) )*(?:{_TELL}s?|{_TELLING})"
    rf"|who(?:'s| is| are| keeps?| has been| was| started)(?: on earth| all)? (?:{_TELLING}|the (?:story|rumou?r))"
    rf"|what (?:makes|made) {_OTHERS} {_TELL}"
    rf"|where (?:did|does|do|has|have|is|are) {_A_STORY} (?:[\w'£%,.]+ ){{0,9}}?(?:com(?:e|es|ing) from|start(?:ed)?|got? (?:this|that|the idea)|get(?:ting)? (?:this|that|the idea))|where(?:'s| has| is| did) (?:this|that|it) (?:come|coming|start))\b(?P<told>.*)"
)
# Beyond these it is no longer what is said: "... cares when they sold it".
_BEYOND = late(r"\b(?:when|while|after|because|since|now that|but|if|despite|given|as if|instead)\b")  # fmt: skip
# Who asks why people find it right, or hears of it only now, takes it for granted.
_FOUND = late(r"\b(?:ok|okay|fine|right|good|acceptable|a good (?:idea|thing)|normal|fair|nothing|anything|only now|just now|now finding)\b|\bonly (?:now|just|today)\b")  # fmt: skip
_TOLD_LEAST = 0.5  # of what the sentence shares with the claim must be what is said

_SUM_WORDS = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a|half|hundred|thousand|million)"
_SUM = rf"(?:about |every |once |by |around |was it |is it |like |really |over |nearly |another |an? |some |something like |up to |the |or )*(?:£ ?)?(?:\d[\d,.]*|{_SUM_WORDS}(?:[ -](?:and )?{_SUM_WORDS})*)(?: ?(?:%|k|m|bn|grand|quid|pounds?|million|thousand|billion|per ?cent|percent|hundred|weeks?|days?|months?|years?))*"
_GETS = r"(?:costs?|get|got|gets|getting|pay|paid|paying|pays|spen[dt]|spending|gone up(?: by)?|going up(?: by)?|go up(?: by)?|went up(?: by)?|rise|raise[ds]?|put up|charg(?:e|ed|ing)|fined?|fining|lose|lost|vote[ds]?|give|gave|given|giving|award(?:ed)?|worth|earn|earns|take home|blow|blew|wasted?|gone on|set (?:us )?back)"
_HOW_MUCH = late(
    rf"{_FILLER}(?:(?:how (?:much|many|often|big|high|long)\b(?! (?:longer|more)\b)|what(?:'s| did| does| do| has| have| is| are| was| were| will)\b(?=.*\b{_GETS}\b))[^?]*,\s*{_SUM}(?: (?!when\b|while\b|on\b|for\b|not\b|enough\b)\w+){{0,4}}\s*\?"
    rf"|what(?:'s| was| is) (?:the|that|our|their|his|her) (?:(?!point\b|use\b|matter\b|excuse\b)\w+ ?){{1,5}},\s*{_SUM}\s*\?)"
)
# "What did the lights cost this year": no sum is named, and who asks for one tells none. "What did the £3m logo cost?" does, and
# what stands beside the question ("... when they are closing the library") may.
_A_SUM = late(
    rf"{_FILLER}(?:what|how much) (?:did|does|do|will|would|has|have) (?:(?!{_SOMEBODY.pattern})[\w']+ ){{1,5}}(?:cost|earn|get paid|come to)\b"
)
_TELLS = late(
    r"\d|\b(?:hundreds?|thousands?|millions?|grand|when|while|whilst|and|but|yet|now|if|after|before|since)\b"
)


def asks_why_told(sentence: str, wording: str) -> bool:
    """Whether somebody asks who says what the claim says, or why others do: "Why do people say they are closing it?"."""
    found = _WHY_TOLD.search(plain(sentence))
    if not found:
        return False
    told = _BEYOND.split(found["told"])[0]
    whole = (
        found.group()[: -len(found["told"]) or None] + told
    )  # of "Where did the story that ... come from"
    if _FOUND.search(whole):
        return False
    claim = {t.key for t in tokens(wording)}
    shared = {t.key for t in tokens(sentence)} & claim
    held = {t.key for t in tokens(whole)} & claim
    return not shared or len(held) > _TOLD_LEAST * len(shared)


def asks_how_much(sentence: str) -> bool:
    """Whether somebody asks for a sum, or puts one to whoever knows: "How much was the logo, two million?"."""
    said = plain(sentence)
    if _A_SUM.search(said) and not _TELLS.search(said):
        return True
    return bool(_HOW_MUCH.search(said))
