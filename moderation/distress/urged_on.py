"""Who answers somebody's wish to die with "do it", "jump" or "nobody will care".

By themselves these words urge nothing: somebody is to stand for the council, or to run. So the whole answer must be made of them,
and a pattern must hear the wish to die in the comment above. Where help is spoken of there, "do it" may mean the call.
"""

from __future__ import annotations

from moderation.checks import pattern_finding
from moderation.checks.self_harm import check as despair
from moderation.patterns.late import late
from moderation.text.reading import Reading, read
from moderation.types import Context, Finding

LONGEST = 80  # characters: who says more than that says something of their own

_NO_WORD = late(r"[^\w\s']+")
_WHO = r"(?:us|me|everyone|everybody|the\s+world|(?:the|this|your)\s+\w+|yourself|them)"
_FIRST = r"(?:(?:oh|well|ok|okay|right|yes|yeah|aye|so|and|lol|just|please|fucking|fuckin|go\s+on(?:\s+then)?|come\s+on(?:\s+then)?)\s+){0,3}"
_DEED = (
    r"(?:(?:just\s+)?do\s+it|jump(?:\s+off)?|end\s+it(?:\s+all)?|go\s+(?:ahead|for\s+it|on\s+then|through\s+with\s+it)|get\s+(?:on\s+with\s+it|it\s+(?:done|over\s+(?:and\s+done\s+)?with))|crack\s+on|be\s+my\s+guest"
    r"|(?:hurry\s+up|be\s+quick|make\s+it\s+quick|get\s+a\s+move\s+on)(?:\s+(?:about\s+it|and\s+(?:do\s+it|jump)))?|off\s+(?:u|you)\s+(?:pop|go)|don'?t\s+let\s+(?:me|us|any\s?(?:one|body))\s+stop\s+you"
    r"|(?:make\s+sure\s+you\s+)?(?:do|get)\s+it\s+(?:right|properly)|what\s+(?:are|r)\s+(?:you|u|ya)\s+waiting\s+for)(?:\s+(?:this\s+time|tonight|now|already))?"
)
_FAVOUR = rf"do\s+{_WHO}\s+(?:all\s+)?a\s+(?:big\s+|huge\s+)?favou?r(?:\s+(?:and\s+)?{_DEED})?"
_WILL = r"(?:'?ll|'?d|\s+will|\s+would|\s+is\s+(?:going\s+to|gonna)|'?s\s+(?:going\s+to|gonna)|\s+gonna)"
_UNCARED = (
    rf"(?:no\s?-?\s?one|nobody)(?:{_WILL}\s+(?:even\s+|ever\s+)?(?:cares?|notice|miss\s+(?:you|u|ya)|cry|be\s+sad|stop\s+(?:you|u))|\s+cares?)|who\s+(?:cares|would\s+(?:care|miss\s+you|notice))|(?:you|u)\s+(?:won'?t|wont|wouldn'?t)\s+be\s+missed"
    r"|good\s+riddance(?:\s+to\s+\w+(?:\s+\w+)?)?|one\s+less\s+\w+(?:\s+\w+){0,3}|(?:the\s+)?sooner\s+the\s+better|about\s+time(?:\s+too)?|(?:we|everyone|everybody|they|the\s+\w+|your\s+\w+)(?:'?d|'?ll|\s+would|\s+will)?\s+(?:all\s+)?be\s+better\s+off(?:\s+without\s+(?:you|u))?"
)
_LOOKS_ON = r"(?:i|we)(?:'?ll|\s+will|'?d|\s+can)\s+(?:(?:happily|gladly|even)\s+)?(?:give\s+(?:you|u)\s+a\s+(?:push|hand|leg\s+up)|push\s+(?:you|u)|help\s+(?:you|u)\s+(?:do\s+it|jump)|hold\s+your\s+coat|bring\s+(?:the\s+)?popcorn|film\s+it|watch)"
_PIECE = rf"(?:{_FAVOUR}|{_DEED}|{_UNCARED}|{_LOOKS_ON})"
_LAST = (
    r"(?:\s+(?:then|mate|pal|love|lol|haha+|please|pls|now|already|too|you\s+\w+|x+))*"
)
_URGES = late(
    rf"{_FIRST}{_PIECE}(?:\s+(?:(?:and|then|so|cos|because|coz|but)\s+)*{_FIRST}{_PIECE}){{0,2}}{_LAST}"
)
# What somebody in despair thinks of doing instead, or asks of others: to talk, to ring, to be helped.
_HELP = late(
    r"\b(?:should|shall|might|may|could|can|will|would|'ll|going\s+to|thinking\s+of|thought\s+of|want\s+to|trying\s+to|try\s+to|anyone|anybody|someone|somebody|please)\b(?:\s+[\w']+){0,4}?\s+(?:ring|ringing|call|calling|phone|phoning|text|texting|talk|talking|listen|chat|message|tell|telling|ask|asking|see|seeing|help|samaritans|999|111|116)\b"
)
# A leap that people are sponsored for.
_LEAP = late(r"\b(?:charity|sponsor\w*|fund\s?rais\w*|rais(?:e|ing|ed)\s+money|bungee|abseil\w*|zip\s?wire|parachute|sky\s?div\w*)\b")  # fmt: skip


def urges_on(reading: Reading, context: Context) -> list[Finding]:
    """One finding where a text is nothing but an urging, and the comment above speaks of its writer's death. A person always decides."""
    if len(reading.bare) > LONGEST or not context.parent_text:
        return []
    said = " ".join(_NO_WORD.sub(" ", reading.bare.replace("’", "'")).split())
    if not _URGES.fullmatch(said):
        return []
    above = read(context.parent_text)
    if _HELP.search(above.bare) or _LEAP.search(above.bare):
        return []
    heard = despair(above, Context(post_text=context.post_text), None, {})
    if not any(each.urgent for each in heard):
        return []
    return [
        pattern_finding(
            reading,
            "threats",
            "threats.self_harm",
            "It seems to urge the writer of the comment above to take their own life",
            0,
            len(reading.plain),
            subcode="R2c",
            urgent=True,
            stops=("ambiguous",),
        )
    ]
