"""Words of a threat that a bystander condemns: "To the man who wrote 'I'll break your legs': shame on you."

Somebody else's words, named as such or pointed at, and a plain word against them: then nobody need be woken. A person reads it
in turn, for who condemns may agree in the next breath, in words that no pattern knows; unless all scores together are calm, too
(`told_calmly.py`). Whoever winks while they
condemn is heard in `cloaked.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from moderation.aimed.menace import menaces
from moderation.checks import threats
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading, read
from moderation.types import Finding
from moderation.whose_words.cloaked import CLOAKED, SAY, winks
from moderation.whose_words.threat_received import SOUNDS_SO, cheers, tells

_ANOTHER = r"(?:whoever|anyone|anybody|someone|somebody|everyone|people|those|he|she|they|nobody|no\s?one|(?:grown\s+)?(?:lads|kids|men|adults|blokes|teenagers|youths|strangers)|(?:the|that|this|some|any|a)\s+(?:\w+\s+)?(?:man|woman|person|people|bloke|lad|guy|account|idiot|coward|troll|resident|ones?|lot)|trolls)"
# Whose words they are, before them in the same sentence.
_OF_ANOTHER = guarded(
    rf"\b{_ANOTHER}(?:\s+(?!i\b|i'll\b|we\b)[\w']+){{0,4}}?\s+{SAY}\b"
    r"|\b(?:last|final)\s+straw\s+(?:was|came|is)\s+(?:\w+\s+){0,4}?(?:voice\s?mails?|texts?|letters?|notes?|messages?|e-?mails?|comments?|posts?|calls?|cards?)\b"
    r"|\b(?:comments?|messages?|posts?|tweets?|words|things|remarks?|threats?|rhetoric|language|graffiti|placards?|signs?|stuff)\s+(?:above\s+)?(?:like|such\s+as|saying|about|calling\s+for|that\s+sa(?:y|id|ys))\b"
    rf"|(?:^|[.!?;,:]\s*|\b(?:that|agree|and|but|ok|okay|acceptable|right|fine|need|to|of|by)\s+)(?:saying|writing|posting|shouting|telling|commenting|chanting|calling\s+for|(?<!\bi\s)to\s+{SAY}|{SAY})\b(?=[^.!?]{{1,120}}?(?:\b(?:is|isn't|are|was|to\s+any\w*)\b|$))"
)
_AGAINST = guarded(
    r"\b(?:vile|disgust\w*|asham\w*|shame\s+on|shameful|sick(?!\s+(?:of|to\s+(?:death|the\s+back))\b)|sickening|disgrace\w*|beyond\s+the\s+pale|unacceptable|condemn\w*|(?:bang\s+)?out\s+of\s+order|appalling|banned|ban\s+(?:him|her|them)|abhorrent|inexcusable|despicable|horrible|awful|evil|cowardly|cowards?|embarrassing|pathetic|grow\s+up|"
    r"(?:never|not|isn't|aren't)\s+(?:\w+\s+)?(?:ok|okay|acceptable|right|on|funny|banter|fair)|tak(?:e|en)\s+(?:it|this|that|them)\s+down|delete\s+(?:it|this|that)|remove\s+(?:it|this|that)|lock(?:ed|ing)\s+up|no\s+place|have\s+a\s+word|needs?\s+(?:reporting|arresting|help)|too\s+far|over\s+the\s+(?:line|top)|should(?:n't|\s+not|\s+never)\s+be|nobody\s+deserves|no\s?one\s+deserves)\b"
)
# Who makes little of those who threaten, stands by whoever they threaten, or is sorry that it has come to this.
_BELITTLES = guarded(
    r"\b(?:(?:don'?t|do\s+not|never)\s+(?:\w+\s+)?(?:feed|listen\s+to|let\s+(?:it|them|the\s+\w+))|ignore|pay\s+no\s+(?:heed|attention|mind)\s+to|rise\s+above|keep\s+going|chin\s+up|stay\s+strong)\b(?=[^!?]{0,90}\b(?:trolls?|them|those|ones?|who\w*|get\s+to\s+you|cllr|councillor)\b)"
    r"|\b(?:keyboard\s+warriors?|anonymous\s+(?:accounts?|cowards?|trolls?)|no\s+profile\s+(?:pic\w*|photo)|(?:teenagers|kids|blokes|lads|grown\s+men)\s+in\s+(?:(?:their|a)\s+)?(?:mum'?s\s+)?(?:bed\s?rooms?|basements?|spare\s+rooms?)|(?:a\s+handful|two|three|\d+)\s+(?:of\s+)?(?:blokes?|trolls?|accounts?|cowards?|saddos|idiots)|most\s+of\s+us\s+(?:back|support|are\s+(?:with|behind)))\b"
    r"|\b(?:(?:so\s+|very\s+|really\s+)?(?:sad|sorry|gutted|heartbroken)\s+(?:to\s+(?:see|hear)|that|you(?:'re|\s+are|\s+had))|what\s+(?:have|has|is)\s+(?:we|this\s+\w+|our\s+\w+|politics|it|the\s+\w+)\s+(?:come\s+to|become|coming\s+to)|(?:is\s+it\s+)?(?:any|no)\s+wonder\s+(?:that\s+)?(?:nobody|no\s?one|people|good\s+people|councillors|women|she|he|they))\b"
)
# Said of a person, and mostly of the one who was threatened: "she is vile".
_OF_A_PERSON = late(
    r"\b(?:you|u|she|he|they|it's\s+her|it's\s+him|(?:cllr|councillor)\s+[\w'-]+)(?:'re|'s|\s+(?:are|is|was|were))\s+(?:(?:an?|the|all|absolutely|so|just|really|such|still|a\s+bit)\s+){0,3}(?:vile|disgust\w*|sick\w*|evil|disgrace\w*|shameful|horrible|awful|appalling|despicable|cowards?|cowardly|abhorrent)\b|\byou\s+(?:vile|disgusting|evil|sick|horrible|awful)\b|\bvile\s+of\s+me\b"
)
_POINTS_BACK = late(
    r"\b(?:that|this|it)(?:'s|\s+is|\s+was)?\b|\breally\s*\?|\bhave\s+a\s+word\b"
)
NOT_AGAINST = late(
    r"\b(?:not|isn't|hardly|nothing)\s+(?:\w+\s+)?(?:vile|disgusting|shameful|wrong|sick)\b|\b(?:but|though|although|however)\b[^.!?]{0,60}?\b(?:deserve\w*|understand|has\s+a\s+point|not\s+wrong|right|true|asked\s+for|blame|had\s+it\s+coming|see\s+why)\b"
)


def no_haste_for_condemned(
    reading: Reading, findings: Sequence[Finding], needs: Sequence[Finding]
) -> tuple[Finding, ...]:
    """The findings, none of the threats urgent where all of them are somebody else's words, and condemned."""
    told = [f for f in findings if f.check == "threats"]
    if not told or tells(needs) or any(_not_repeated(f) for f in findings):
        return tuple(findings)
    rest = _beside(reading, told)
    named = all(_of_another(reading, f) for f in told)
    if not (_condemns(reading, rest) and (named or _POINTS_BACK.search(rest))):
        return tuple(findings)
    sounds = {f.evidence for f in told} | SOUNDS_SO
    return tuple(_unhurried(f) if f.evidence in sounds and f.rule == "R2" else f for f in findings)  # fmt: skip


def belittles(reading: Reading, told: Sequence[Finding]) -> bool:
    """Whether the words beside those that are told of make little of who said them, or are sorry for whoever got them."""
    rest = _beside(reading, told)
    return _BELITTLES.search(rest) is not None and _condemns(reading, rest)


def _unhurried(finding: Finding) -> Finding:
    """A finding that waits its turn; a score's is no more than that of rule 2."""
    part = "" if finding.signal == "model" else finding.subcode
    return replace(finding, urgent=False, subcode=part, data={"band": "queue"})


def _not_repeated(finding: Finding) -> bool:
    """Whether a pattern saw a breach that is no quoted threat."""
    if finding.signal != "pattern" or finding.rule not in ("R2", "R3"):
        return False
    return "quoted" not in finding.stops or finding.evidence == CLOAKED


def _place(reading: Reading, finding: Finding) -> tuple[int, int] | None:
    """Where a finding stands in the plain text."""
    for start, end in reading.clauses:
        first, last = reading.original_span(start, end)
        if first <= finding.spans[0][0] < last:
            return start, end
    return None


def _of_another(reading: Reading, finding: Finding) -> bool:
    """Whether the words before a threat, in its sentence, say that somebody else said it."""
    place = _place(reading, finding)
    if place is None:
        return False
    start, end = place
    at = next((i for i in range(start, end) if reading.original_span(i, i + 1)[0] >= finding.spans[0][0]), end)  # fmt: skip
    lead = _OF_ANOTHER.search(reading.bare[start:end])
    return lead is not None and start + lead.start() < at


def _beside(reading: Reading, told: Sequence[Finding]) -> str:
    """A text without the threats in it, nor what stands in quotation marks."""
    text = reading.original
    for first, last in sorted((span for f in told for span in f.spans), reverse=True):
        text = f"{text[:first]} {text[last:]}"
    return read(text, "en").bare


def _condemns(reading: Reading, rest: str) -> bool:
    against = _AGAINST.search(_OF_A_PERSON.sub(" ", rest)) or _BELITTLES.search(rest)
    if not against or NOT_AGAINST.search(rest) or cheers(rest):
        return False
    if winks(reading):
        return False
    left = read(rest, "en")
    return not (threats.in_text(left) or menaces(left))
