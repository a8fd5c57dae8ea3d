"""A journalist who asks for a comment in public: media interest, for the communications team (policy T43)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.checks import first_finding
from moderation.lexicon import needs_cy, press_heads
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

_PRESS = (
    r"(?:reporter|journalist|correspondent|newsroom|local\s+democracy\s+(?:report\w*|service)|ldrs|news\s?desk|gazette|courier|herald|chronicle|echo|"
    r"argus|(?:evening|daily)\s+(?!class|course|group|club|choir|meeting|service|shift|walk|prayer|surger|bus|event|play|life|basis|cleaning)\w+|bbc|itv|sky\s+news|radio(?!\s+(?:club|society|group))|podcast|newspaper|newyddiadurwr|gohebydd|\w*\s?news)"
)
_OUTLET = rf"(?!(?:its|his|her|their|your|my|our)\b)(?:the\s+)?(?:[\w'&-]+\s+){{0,5}}?{_PRESS}\b"
# Of a paper, not of a page or a film: who edits is not always of the press.
_EDITOR = r"(?:(?:news|political|politics|features|deputy|community|local|regional|digital|managing|audience|sports?)\s+(?:editor|producer)\b|(?:editor|producer|presenter)\s*(?:[,@(–-]\s*(?:the\s+)?\w|\b(?:at|for|from|with|of|on)\b))"
_ROLE = r"(?:reporter|journalist|correspondent|editor|producer|presenter|newyddiadurwr|gohebydd)"
_HELLO = r"(?:(?:hi|hello|hey|dear|afternoon|morning|evening|good\s+(?:morning|afternoon|evening)|helo|shwmae)\W+(?:(?:there|all|cllr\s+\w+|councillor\s+\w+|[\w'-]+(?=\s*[,.!:–-]))\W+)?)?"
# "Tom Smith, reporter, Sample Chronicle": who it is, what they are and for whom, as at the foot of a letter.
_SIGNED = rf"^\W*{_HELLO}(?:i'?m\s+|this\s+is\s+|it's\s+)?(?!(?:my|our|his|her|their|the|that|this|some|an?|no|your|ask|thanks|see|read)\b)[\w'-]+(?:\s+[\w'-]+){{0,2}}\s*[,(–-]\s*(?:the\s+|an?\s+)?(?:[\w'-]+\s+){{0,3}}?{_ROLE}\s*(?:[,@(–-]|\b(?:at|for|from|with|of)\b)\s*(?:the\s+)?[\w'&]"
# Talk of the press names an outlet too; one who asks says "I am", or stands at the head of the sentence.
_WHO = guarded(
    rf"\b(?:i'?m|i\s+am|we'?re|we\s+are|this\s+is|my\s+name\s+is|it's)\s+(?:[\w'-]+\s+){{1,3}}?(?:here\s+)?(?:from|with|at)\s+{_OUTLET}"
    rf"|\b(?:i'?m|i\s+am|we'?re|we\s+are)\s+(?:(?:an?|the)\s+)?(?!not\b)(?:[\w'&-]+\s+){{0,3}}?(?:(?:reporter|journalist|correspondent|newyddiadurwr|gohebydd|news\s?desk|newsroom)\b|{_EDITOR})"
    rf"|\b(?:i|we)\s+(?:work|write|report)\s+(?:for|at)\s+{_OUTLET}"
    rf"|{_SIGNED}"
    rf"|(?:^|[,.!:;-]\s*)(?!(?:an?|taken|copied|cut|quoted|heard|read|seen|saw|got|just|straight|this|that|quote|article|piece|story|someone|anyone|news|interview|live|says?|also|so|only|even|not)\b)"
    rf"(?:[\w'-]+\s+){{1,2}}?(?:here\s+)?(?:from|at|with)\s+{_OUTLET}"
    rf"|^\W*(?:(?:hi|hello|good\s+(?:morning|afternoon|evening))\W+(?:[\w'-]+\W+){{0,2}}?)?{_OUTLET}(?:\s+[\w'-]+){{0,2}}\s+here\b"
    rf"|^\W*(?:(?:hi|hello|good\s+(?:morning|afternoon|evening))\W+(?:[\w'-]+\W+){{0,2}}?)?(?:an?\s+)?(?:local\s+)?{_ROLE}\s+(?:from|at|with|for|on)\s+(?:the\s+)?(?:[\w'&-]+\s+){{1,4}}?here\b"
    # "... - Sample Gazette newsdesk" at the foot, "ITV Wales would like to film", "Reporter for the local radio, can I".
    rf"|[-–—]\s*(?:the\s+)?(?:[\w'&-]+\s+){{0,4}}?(?:{_PRESS}\s+)?(?:news\s?desk|newsroom|news\s+team)\W*$"
    rf"|(?:^|[,.!:;-]\s*){_OUTLET}(?:\s+[\w'-]+){{0,2}}\s+(?:would|'d)\s+(?:like|love)\s+to\s+(?:film|interview|speak|talk|record|feature|run|hear)\b"
    r"|^\W*(?:the\s+)?press\s+here\b(?!\s*:|\s+(?:to|for|and|if|is|are|has|have|was|never|only|just)\b)"
    rf"|^\W*{_HELLO}(?:an?\s+)?(?:local\s+)?{_ROLE}\s+(?:from|at|with|for|on)\s+(?:the\s+)?(?:[\w'&-]+\s+){{0,4}}?{_PRESS}\b"
    r"|\bbefore\s+we\s+(?:publish|print|broadcast|go\s+(?:to\s+print|live|on\s+air))\b"
    r"|\b(?:writ\w+|research\w*|look\w*|working|comments?|quotes?|interview|speak|talk|chat|views?|use|details|words?|get)\b[^.!?]{0,60}?\bfor\s+an?\s+(?:article|story|piece)\b|\b(?:i'?m|i\s+am|we'?re|we\s+are)\s+(?:writing|working\s+on)\s+(?:an?\s+)?(?:article|story|piece)\b|^\W*(?:we've|we\s+have)\s+asked\s+@\w+"
)
_WANTS = guarded(
    r"(?<!\bno )(?<!without )(?<!still )\b(?:comment|interview|statement|quote|response|respond|speak\s+to|talk\s+to|on\s+(?:the\s+)?record|(?:have|grab|for|up\s+for|time\s+for)\s+an?\s+(?:quick\s+|brief\s+|short\s+|five[\s-]minute\s+)?(?:chat|word|call)|(?:come|go|appear|join\s+us)\s+on\s+(?:the\s+|our\s+|to\s+the\s+)?(?:\w+\s+)?(?:show|programme|air|podcast|breakfast)|(?:have|love|like|get|want)\s+you\s+on\b|deadline|press\s+office|"
    r"right\s+of\s+reply|like\s+to\s+film|use\s+(?:your|this)\s+(?:post|photo|picture|video|comment)s?|before\s+we\s+(?:publish|print|broadcast)|(?:give|drop)\s+(?:me|us)\s+a\s+(?:ring|call|line|bell)|(?:ring|call|phone)\s+me|dm|message\s+me|e-?mail\s+me|get\s+in\s+touch|(?:can|could|would|will)\s+(?:you|the\s+council)\s+(?:please\s+)?confirm)\b|"
    rf"{needs_cy.WANTS}"
)

# A name of the press is used to get at money, too.
_AFTER_MONEY = late(
    r"\b(?:passwords?|bank|verify|verified\s+account|log\s?-?in|account\s+(?:will|has|is)|suspend\w*|fees?|crypto|bitcoin|whatsapp|telegram|gift\s+cards?|prizes?|winner|invest\w*|followers|(?:card|payment)\s+(?:details|numbers?)|(?:debit|credit)\s+cards?|(?:your|ur)\s+card|(?:(?:ni|national\s+insurance)\s+(?:numbers?|no|details)|nino)|(?:your|the)\s+pin|pin\s+(?:number|code)|dates?\s+of\s+birth|dob|home\s+address(?:es)?|sort\s+codes?)\b|\bhttps?:|\bwww\.|[£$€]\s?\d"
)


def introduces(reading: Reading) -> bool:
    """Whether somebody of the press says who they are and what they ask, which pretends nothing, and is after no money."""
    text = reading.bare
    asks = (_WHO, _WANTS), (press_heads.HEAD, press_heads.ASKS)
    return any(who.search(text) and wants.search(text) for who, wants in asks) and (
        not _AFTER_MONEY.search(text)
    )


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding: somebody of the press, who wants a comment. Takes no options."""
    if context.by_owner is not False:
        return []
    # Who asks and what they want often stand in two sentences.
    for shapes, wants in (
        (((_WHO,), *needs_cy.PRESS), _WANTS),
        (((press_heads.HEAD,),), press_heads.ASKS),
    ):
        found = first_finding(
            reading, "journalist", "Looks like a journalist's request", shapes
        )
        if found and wants.search(reading.bare):
            return found
    return []
