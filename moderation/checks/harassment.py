"""Harassment (R2b): many against one, a return after being asked to stop, or the promise never to leave someone alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from moderation import lexicon
from moderation.checks import first_finding, first_wording
from moderation.checks.abuse import check as insults
from moderation.lexicon import account_raids, hounding
from moderation.lexicon.threat_words import HOUNDED_FOR_AN_ANSWER
from moderation.patterns.late import late
from moderation.patterns.letters import Guarded, guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

PILE = (
    5  # abusive comments under one post within an hour, this one included (policy 2.2)
)

# "Shut up and fix it", "get lost": rude, and a matter of rule 1, but it calls nobody anything.
BRUSHED_OFF = "abuse.mild.rude"
PILED_ON = "harassment.pile_on"

# Who was asked to stop and says that they never will. Who goes on asking about a matter may.
_U = r"(?:you|u|ya|ye|yous)"
_ILL = r"\b(?:(?:i|we)(?:'?ll|\s+will|\s+can|'?m\s+(?:going\s+to|gonna)|\s+am\s+going\s+to)|gonna)\s+(?:\w+\s+){0,3}?"
_POSTS = (
    r"every\s+(?:single\s+)?(?:post|photo|picture|page|thread|comment|video|status)s?"
)
_NEVER_RID = guarded(
    rf"\b{_U}(?:(?:'?ll|\s+will)\s+never|\s*(?:\s(?:can't|cant|cannot|won't|wont|will\s+not)|'ll\s+not)(?:\s+ever)?)\s+(?:be|get)\s+(?:rid|shot)\s+of\s+(?:me|us)\b"
    rf"|{_ILL}(?:on|under)\s+{_POSTS}\s+(?:you|u|of\s+yours)\b|\bevery\s+(?:single\s+)?post[.,]?\s+every\s+(?:single\s+)?day\b"
    rf"|(?:{_ILL}|\b)(?:see|find|follow|haunt|catch|be\s+with)\s+{_U}\s+(?:on|under)\s+{_POSTS}\b"
    rf"|{_ILL}(?:on|under|all\s+over)\s+(?:here|your\s+(?:page|posts|comments|wall|inbox)|this\s+page)\s+(?:every\s+(?:single\s+)?(?:day|night|hour)|day\s+and\s+night|for\s?ever|24/7)\b"
    rf"|{_ILL}(?:make|set\s+up|create|open|start|get|use|be\s+back\s+(?:on|with|under))\s+(?:myself\s+)?(?:(?:an?|ten|\d+)\s+)?(?:another|new|second|fresh|different|more|fake)\s+(?:\w+\s+)?(?:accounts?|profiles?|names?|page|one)\b(?!\s+(?:of|for|with)\b)"
)
# That a person gives in is no matter: "till you break". Nor is it to resign, which anybody may ask of who holds an office.
_WHO_GIVES_IN = rf"(?:{_U}(?:'?re|\s+are)?|s?he(?:'?s|\s+is)?)"
_BREAKS = (
    r"(?:quits?(?=\s*$|[^\w\s])|(?:break|crack|snap|crumble|cave|fold|weep|beg|leave)s?(?=\s*$|[^\w\s]|\s+(?:down|in|up|apart|town|me\b))|cr(?:y|ies)\b|gives?\s+(?:in|up)\b|"
    r"goe?s?(?=\s*$|[^\w\s]|\s+(?:mad|crazy|away|insane))|loses?\s+it\b|can'?t\s+(?:take|stand|cope)|broken\b|gone\b|crying\b|finished\b|sorry\b|deletes?\s+(?:your|ur|the|this|her|his)\s+(?:page|account|profile)|"
    r"(?:has|have)\s+(?:a|another)\s+breakdown|needs?\s+(?:a\s+)?(?:therapy|therapist|tablets|pills))"
)
_TILL_BROKEN = guarded(
    rf"\b(?:until|till|til)\s+{_WHO_GIVES_IN}\s+(?:\w+\s+)?{_BREAKS}"
)
_TIME_AND_AGAIN = guarded(
    r"\b(?:every|each)\s+(?:(?:single|bloody|fucking|damn)\s+)*(?:day|night|morning|hour|week|post|photo|page|thread|comment|surgery|meeting|time)\b|\b(?:day\s+and\s+night|non-?\s?stop|24/7|keep\s+(?:coming|going|posting|on))\b"
)
_ON_A_MATTER = late(
    rf"\b(?:(?:until|till|til)\b(?!\s+{_WHO_GIVES_IN}\s+(?:\w+\s+)?{_BREAKS})|answers?|ask\w*|questions?|repl(?:y|ies)|vot\w+|elections?|ballot|petition\w*|fix\w*|because|about|resign\w*)\b"
)

_RELENTLESS = guarded(
    r"\b(?:(?:i|we)(?:'ll|\s+will|\s+won't|'m\s+going\s+to|'re\s+going\s+to|'m\s+gonna|'re\s+gonna)\s+(?:\w+\s+){0,3}?(?:"
    r"make\s+(?:your|his|her|their)\s+(?:\w+\s+){0,2}?(?:life|lives)\s+(?:\w+\s+){0,2}?(?:hell|misery|miserable|unbearable|not\s+worth)|hound\s+(?:you|him|her|them)\b"
    + rf"(?!{HOUNDED_FOR_AN_ANSWER})"
    + r"|"
    r"(?:message|ring|call|phone|email|text|post)\s+(?:you|him|her|your\s+\w+|his\s+\w+|her\s+\w+)\s+(?:\w+\s+){0,3}?(?:(?:every\s+(?:single\s+)?(?:hour|night)|day\s+and\s+night)(?!\s+(?:until|till|to\s+(?:see|check|ask|make))\b)|until\s+you\s+(?:break|crack|quit|leave\s+town))|"
    r"(?:stop|rest|give\s+up)\s+(?:until|till|til)\s+(?:you|he|she|they)(?:'re|'s|\s+are|\s+is)?\s+(?:ruined|destroyed|broken|finished\s+as\s+a\s+person|crying|gone\s+from\s+this\s+town)|"
    r"follow\s+(?:(?:you|him|her)\s+(?:\w+\s+){0,2}?(?:everywhere|home|around|wherever)(?!\s+and\s+away)|them\s+home)\b)|"
    r"(?:never|not)\s+(?:going\s+to\s+|gonna\s+)?(?:leave|leaving)\s+(?:you\s+alone(?!\s+(?:in|at|on|with|tonight|overnight|while)\b)|(?:him|her|them)\s+alone(?=\s*$|[.!,]|\s+(?:until|till)\s+(?:he|she|they)\b))|(?:you|he|she)(?:'ll|\s+will)\s+never\s+(?:get|have|know)\s+(?:a\s+moment's\s+)?peace(?!\s+(?:living|in|near|next\s+to|when|if|on|with\s+(?:that|the|those|these|this|a|kids|bikes))\b))\b"
)
# Somebody's home, work or family is reached again and again until they give in. Whoever chases the council, an officer or
# an MP for an answer does that at their desk, and may do so every day.
_WILL = r"\b(?:(?:i|we)(?:'ll|ll|'m|m|\s+will|\s+shall|\s+am|\s+are|'re)?\s*(?:\s(?:going\s+to|gonna|gunna|just|keep|be|all)){0,3}|(?:every(?:one|body)|lets|let's|let\s+us|all\s+of\s+you|gonna|going\s+to|keep|and)(?:\s+(?:all|just|keep|please)){0,2})\s+"
_BY = (
    r"(?:ring|ringing|phone|phoning|call|calling|e-?mail|e-?mailing|mail|message|messaging|msg|text|texting|write\s+to|writing\s+to|contact|contacting|turn(?:ing)?\s+up\s+(?:at|outside)|com(?:e|ing)\s+(?:to|round\s+to|round)|be\s+(?:at|outside)|at|outside|visit|stand(?:ing)?\s+outside|"
    r"sit(?:ting)?\s+outside|knock(?:ing)?\s+(?:on|at)|bombard|spam|pester|hound|wait(?:ing)?\s+outside)\s+(?:(?:at|on|up)\s+)?"
)
_NEAR = r"(?:(?:wife|husband|partner|missus|mum|mother|mam|dad|father|nan|gran|son|daughter|sister|brother|parent|kid|child(?:ren)?|girlfriend|boyfriend|in-law)(?:'?s)?'?|family(?:'s)?)"
_REACHED = rf"(?:(?:your|ur|yer|his|her|their)\s+(?:{_NEAR}(?:\s+(?:school|nursery|college|work|workplace|job|boss|office|shop|house|home|mobile|phone))?|(?:own\s+)?(?:house|home|flat|front\s+door|door|mobile|work|workplace|boss|bosses|employers?|gaffer))|(?:you|him|her|them)\s+at\s+(?:home|work))(?!\w)"
_AGAIN = r"\b(?:(?:every|each)\s+(?:(?:single|bloody|fucking|damn)\s+)*(?:day|night|hour|morning|evening|minute|week|weekend)|(?:\d+|ten|twenty|thirty|fifty|a\s+hundred)\s*(?:x|times)\s+(?:a|per|each|every)\s+(?:day|night|hour|week)|all\s+(?:day|night)(?:\s+every\s+\w+)?|day\s+and\s+night|round\s+the\s+clock|non-?\s?stop|day\s+after\s+day|night\s+after\s+night)\b"
_GIVES_IN = (
    r"\b(?:til|till|until)\s+(?:you|u|ya|ye|he|she|they|your|youre|ur|hes|shes)(?:'re|'s|\s+are|\s+is|\s+get|\s+gets|\s+have|\s+has)?\s+(?:\w+\s+){0,1}?(?:reply|replies|replied|answers?|answered|respond\w*|sacked|fired|resigns?|resigned|quits?|steps?\s+down|gives?\s+in|given\s+in|cracks?|breaks?|begs?|"
    r"apologi[sz]es?|(?:goes?|gone|leaves?)(?=\s*$|[.!,]|\s+(?:office|the\s+(?:council|chamber)|town))|the\s+sack|lose[sd]?\s+(?:your|his|her|their)\s+job|lost\s+(?:your|his|her)\s+job|pays?|talks?\s+to\s+me|listens?|backs?\s+down|sorry)\b"
)
_REACH = guarded(rf"{_WILL}{_BY}{_REACHED}")
_REACH_AT_ONCE = guarded(
    rf"^\W*{_BY}{_REACHED}"
)  # "ring your husbands work", the doer left out
_YOU_GIVE_IN = guarded(
    r"\b(?:til|till|until)\s+(?:you|u|ya|ye|your|youre|ur)(?:'re|\s+are|\s+get)?\s+(?:reply|answer|respond|resign|quit|step\s+down|sacked|fired|the\s+sack|give\s+in|crack)\b"
)
_DESK = guarded(
    r"\b(?:\d{2,}|twenty|thirty|fifty|a\s+hundred)\s*(?:x|times)\s+(?:a|per|every|each)\s+(?:day|hour|night)\b"
)
_REACH_AT_DESK = guarded(rf"{_WILL}{_BY}(?:your|his|her)\s+office\b")
_REPEATED, _UNTIL = guarded(_AGAIN), guarded(_GIVES_IN)
# In the order in which they are looked for.
_HOUNDED = (
    (hounding.WATCHES, hounding.watched()),
    (hounding.CALLS, hounding.called()),
    (hounding.BREAKS, hounding.broken()),
    (account_raids.RAIDS, account_raids.raids()),
)
_WAYS = tuple({"level": level} for level in ("strong", "mild"))


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most three findings, all R2b. An insult is needed for the first two: history alone proves nothing.

    Options: `times`, from how many abusive comments on it is a pile-on (5).
    """
    found = _promised(reading) or _hounded(reading)
    piled_on = context.abusive_lately + 1 >= int(options.get("times", PILE))
    if not (piled_on or context.asked_to_stop):
        return found
    insulting = [
        finding
        for way in _WAYS
        for finding in insults(reading, context, score, way)
        if not finding.stops and finding.evidence != BRUSHED_OFF
    ]
    if not insulting:
        return found or _stays(reading, context) or _called(reading, context)
    if piled_on:
        detail = f"One of {context.abusive_lately + 1} abusive comments under this post within an hour"
        found.append(_of(insulting[0], PILED_ON, detail))
    if context.asked_to_stop:
        detail = "Its author was asked to stop, and is abusive again"
        found.append(_of(insulting[0], "harassment.again", detail))
    return found


def _promised(reading: Reading) -> list[Finding]:
    """The promise never to stop, or to reach somebody at home, at work or through their family until they give in.

    A person always decides (docs/rules.md): who is hounded for an answer and who is hounded for life is for nobody else to tell.
    """
    return first_finding(
        reading,
        "harassment",
        "Says that a person will never be left alone",
        ((_RELENTLESS,),),
        subcode="R2b",
        stops=("ambiguous",),
    ) or first_finding(
        reading,
        "harassment",
        "Says that a person's home, work or family will be contacted again and again until the person gives in",
        (
            (_REACH, _REPEATED, _UNTIL),
            (_REACH_AT_ONCE, _REPEATED, _YOU_GIVE_IN),
            (_REACH_AT_DESK, _DESK, _UNTIL),
        ),
        subcode="R2b",
        stops=("ambiguous",),
    )


def _hounded(reading: Reading) -> list[Finding]:
    """Who watches, waits at a house or calls others to a hunt. No word of it is rude, so a person always decides."""
    for detail, wordings in _HOUNDED:
        found = first_wording(
            reading,
            "harassment",
            detail,
            wordings,
            subcode="R2b",
            stops=("ambiguous",),
        )
        if found:
            return found
    return []


def _of(insult: Finding, evidence: str, detail: str) -> Finding:
    return replace(
        insult, check="harassment", evidence=evidence, detail=detail, subcode="R2b"
    )


def _stays(reading: Reading, context: Context) -> list[Finding]:
    """Where the author was asked to stop: the word that they will always be there, for no matter that they name."""
    if context.asked_to_stop is not True or _ON_A_MATTER.search(reading.bare):
        return []
    detail = "Its author was asked to stop, and says that they never will"
    return first_finding(
        reading,
        "harassment",
        detail,
        ((_NEVER_RID,), (_TIME_AND_AGAIN, _TILL_BROKEN)),
        subcode="R2b",
        stops=("ambiguous",),
    )


def _called(reading: Reading, context: Context) -> list[Finding]:
    """Where the author was asked to stop: a greeting or "still" before an insult and nothing else, which needs no "you"."""
    if context.asked_to_stop is not True:
        return []
    return first_finding(
        reading,
        "harassment",
        "Its author was asked to stop, and is abusive again",
        ((_greeted(),),),
        subcode="R2b",
        stops=("ambiguous",),
    )


@cache
def _greeted() -> Guarded:
    levels = ("abuse.strong", "abuse.mild", "abuse.noun", "abuse.crude")
    noun = lexicon.alternatives(lexicon.forms("abuse", *levels))
    more = rf"(?:(?:{lexicon.pattern('abuse', 'abuse.intensifier', 'abuse.manner')}|little|old|big|silly|same)[\s,]+){{0,4}}"
    return guarded(
        r"^\W*(?:(?:(?:good\s+)?(?:morning|afternoon|evening|night)|hi|hiya|hello|hey|oi|yo|alright|right|bore\s+da|nos\s+da|sh?wmae|still|always|forever|yet\s+again|once\s+again|once|again|back\s+again|remember\s+me|guess\s+who|miss\s+me|there\s+you\s+are)[\s,?!]+){1,3}"
        rf"(?:(?:an?|the|you|my|our|that|such|just|there|my\s+favourite|everyone's\s+favourite)\s+){{0,3}}{more}{noun}(?:[\s,]+(?:lol|mate|pal|love|tbh|as\s+(?:ever|always)|always\s+an?\s+\w+|i\s+(?:see|notice)|then|again|today|xx?))*(?:\s*,\s*\w+)?\W*$"
    )
