"""Words in quotation marks that are the writer's own: "I said to him 'I'll slit your throat', and I meant every word".

Quotation marks mostly hold what somebody else said. Here the writer says it, wrote it, advises it, hands it on, agrees with it or
borrows it from a song for whoever is spoken to. Then the words count as if there were no marks; where whose they are is read out
of grammar, software never hides them. Who regrets them, plays them on a stage, teases the family or is only said to have said
them is left to the other readings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading, read
from moderation.types import Finding
from moderation.whose_words.quotation import in_marks

DETAIL = "A threat in quotation marks, which are the writer's own words"
_MARK = "§"  # stands for what was in the marks that are asked about
_OTHER_MARK = "¶"  # and in others
MOST = 20  # quotations that are looked at
_BESIDE = 240  # characters on either side of the marks that are looked at
_END = late(r"[.!?](?=\s|$)|\n")

_ADVERB = r"(?:(?:just|also|even|actually|always|only|already|literally|simply|honestly|then|once|now|personally|still|openly|proudly|myself|do|did|all)\s+){0,2}"
_I = r"(?:i|we|me\s+and\s+(?:my|the)\s+\w+)"
_SAID = r"(?:said|say|saying|told|tell|telling|wrote|write|written|writing|texted|texting|text|messaged|messaging|e-?mailed|posted|posting|post|tweeted|commented|replied|reply|answered|answer|shouted|shouting|yelled|screamed|whispered|sprayed|painted|scrawled|scratched|daubed|put|left|sent|promised|warned|swore|vowed|suggested|suggest|announced|added|chanted|sang)"
_HAVE = r"(?:'ve|'d|'ll|'m|\s+have|\s+had|\s+will|\s+would|\s+am|\s+was|\s+were|\s+(?:would|'d)\s+like\s+to|\s+want\s+to|\s+wanted\s+to|\s+had\s+to|\s+went\s+(?:up|over|round)?\s*(?:to\s+\w+\s+)?and|\s+(?:looked|stared)\s+(?:\w+\s+){1,5}and|\s+(?:phoned|rang|called)\s+(?:\w+\s+){1,3}and)?"
# To whom, on what, how: no word of another who says something.
_OBJECT_WORD = r"(?!(?:he|she|they|who|that|someone|somebody|said|says|told|wrote|writes|shouted|never|not|me|us|it|after|when|because|by|about|how)\b)[\w'-]+"
_TO = rf"(?:,?\s+{_OBJECT_WORD}){{0,7}}?"
_LEADS_IN = r"\s*(?:[,:–—-]|\s(?:straight|this)\s*[:,]?)?\s*"
_NOUN = r"(?:messages?|message\s+back|advice|answer|repl(?:y|ies)|response|words?|suggestion|wish|warning|note|letter|text|e-?mail|comment|tweet|post|promise|opinion|verdict|solution|motto|slogan|plan|position|policy|proposal|placard|banner|sign|statement|vow|prediction|instruction|recommendation|contribution|thoughts?|view|feelings?|new\s+year'?s\s+(?:wish|resolution))"
_MY = rf"(?:my|our)\s+(?!(?:neighbours?|mums?|dads?|friends?|sons?|husbands?|wifes?|daughters?|mates?)\b)(?:(?!(?:inbox|phone|voice)\b)[\w-]+\s+){{0,2}}?{_NOUN}"
_FOR = r"(?:\s+(?:to|for|on|at|about)(?:\s+(?!(?:from|who|that)\b)[\w'-]+){1,6}?)?"
_IS = r"(?:\s*(?:[:–—,-]|\b(?:is|was|will\s+be|would\s+be|remains|stays|reads?|said|says)\b\s*(?:simple\s*|this\s*|still\s*|that\s*|clear\s*|short\s*){0,2}[:,–—-]?))\s*"
_DULL = r"(?!\s*,?\s*(?:is|was|are|were|isn't|wasn't|aren't|sounds?|counts?|has|means?|would\s+be|should(?:n't)?|into|down|crosses|comments?|posts?|messages?|threats?|banners?|in\s+(?:inverted|quotation))\b)"
_BEFORE = guarded(
    rf"(?P<who>\b{_I}{_HAVE}\s+{_ADVERB}{_SAID}\b){_TO}{_LEADS_IN}{_MARK}{_DULL}"
    rf"|\b(?:all|what|the\s+only\s+thing)\s+{_I}(?:'ve|'ll|'d|\s+can|\s+will|\s+would|\s+have\s+to|\s+want\s+to)?\s+{_ADVERB}say\s+(?:to\s+(?:\w+\s+){{1,4}})?is{_LEADS_IN}{_MARK}"
    rf"|(?<!\bin )(?<!\bon )(?<!\bto )(?<!\bof )\b{_MY}{_FOR}{_IS}{_MARK}{_DULL}"
    rf"|(?:^\W*|[.!?,;]\s+|\b(?:and|please|someone|somebody|just|so)\s+)(?:(?:go\s+)?tell|give|send)\s+(?:him|her|them|(?:the|your|that|cllr|councillor|mr|mrs)\s+(?:\w+\s+)?\w+)(?:\s+from\s+(?:me|us|all\s+of\s+us))?{_LEADS_IN}{_MARK}(?=\s*(?:$|[.!,]|from\s+(?:me|us)\b))"
)
_AFTER = guarded(
    rf"{_MARK}\s*[,–—-]?\s*(?:(?:that|this)(?:'s|\s+is)|is|was|were|are|would\s+be|will\s+be|remains)\s+(?:still\s+|just\s+|simply\s+|always\s+)?(?:{_MY}\b(?!\s+(?:got|received|from))|what\s+{_I}{_HAVE}\s+{_ADVERB}(?:say|said|think|told|tell|wrote|want|wanted|hope|wish|advise|suggest|recommend)\b)"
    rf"|{_MARK}\s*,?\s*(?P<who>{_I}{_HAVE}\s+{_ADVERB}{_SAID})\b(?!\s+(?:nothing|nobody|never|it\s+was))"
    rf"|{_MARK}\W*(?:yours\s+)?(?:from|signed|love\s+from)\s+(?:me|us)\b"
)
_AGREED = r"(?:agree|concur|second\s+(?:that|it|him|her|them)|say\s+the\s+same|think\s+so\s+too|feel\s+the\s+same|am\s+with\s+(?:him|her|them)|'m\s+with\s+(?:him|her|them)|couldn't\s+agree\s+more|could\s+not\s+agree\s+more|can't\s+disagree|second\s+every\s+word)"
_WITH = r"(?:\s+(?:with\s+(?:him|her|them|that|it|every\s+word|my\s+\w+|the\s+(?:man|lad|bloke|woman|banner|sign|song))|completely|totally|entirely|fully|wholeheartedly|100\s*(?:%|per\s*cent)?|too|more|entirely))?\s*(?=$|[.!,;]|\s+and\b)"
_AGREES = guarded(
    rf"{_MARK}[^.!?\n{_MARK}]{{0,60}}?(?:[.!?]\s*)?\b(?:and\s+|well,?\s+|so\s+|yes,?\s+){{0,2}}(?:{_I}(?:\s+(?:all|do|so|totally|completely|quite|absolutely|fully|entirely|wholeheartedly|for\s+one|must\s+say|have\s+to\s+say)){{0,2}}(?:\s+|(?=')){_AGREED}{_WITH}|(?:he|she|they)(?:'s|'re|\s+(?:is|are|was|were))\s+(?:dead\s+|so\s+|quite\s+|absolutely\s+|bang\s+|spot\s+)?(?:right|on|correct)\s*(?=$|[.!,]))"
)
_WROTE = r"(?:(?:has|had)\s+)?(?:wrote|written|sprayed|painted|scrawled|scratched|daubed|chalked|carved|put|posted|said|shouted|chanted|told|tweeted)"
_PRAISE = r"(?:(?:good|fair\s+play|well\s+done|hats\s+off|respect|kudos|bravo|three\s+cheers|a\s+pint)\s*,?\s+(?:on|to|for)?)"
# Whoever wrote it is praised for it: "whoever sprayed '...' on the shutters, fair play to them".
_PRAISES = guarded(
    rf"\b{_PRAISE}\s*(?:whoever|(?:him|her|them|the\s+(?:\w+\s+){{1,2}}?)\s*(?:that|who|for))\b[^.!?{_MARK}]{{0,50}}\b(?:{_WROTE}|writing|spraying|painting|saying|shouting|putting)\b[^.!?{_MARK}]{{0,30}}{_MARK}"
    rf"|\bwhoever\s+{_WROTE}\b[^.!?{_MARK}]{{0,30}}{_MARK}[^.!?{_MARK}]{{0,60}}(?:[.!?]\s*)?\b(?:(?:quite|dead|so)\s+right(?!\s*,?\s+(?:he|she|they|that|to)\b)|good\s+on|fair\s+play|hats\s+off|speaks?\s+for|spoke\s+for|deserves?\s+a\s+(?:pint|drink|beer))\b"
    rf"|{_MARK}[^.!?{_MARK}]{{0,50}}(?:[.!?]\s*|,\s*|\s)(?:and\s+)?(?:(?:quite|dead|so)\s+right(?:\s+(?:too|so))?|hear\s*,?\s+hear|amen\s+to\s+that|{_PRAISE}\s*(?:him|her|them|whoever)(?:\s+(?:it\s+was|wrote\s+(?:it|that)|did\s+it))?)(?=\s*(?:$|[.!,;]))"
)
# What is praised then is what was done about it.
_DEALT_WITH = guarded(
    r"\b(?:arrest\w*|police\w*|fined|convict\w*|charged|jail\w*|prison|sentenc\w*|court|judge|bann?ed|suspend\w*|expel\w*|sack\w*|report\w*|remov\w*|t(?:ook|aken|aking)\s+(?:it|that)?\s*(?:down|off)|delet\w*|block\w*|kick(?:ed)?\s+(?:him|her|them|out)|thr(?:ew|own)|scrub\w*|clean\w*|paint\w*\s+over|wash\w*|condemn\w*|challeng\w*|call\w*\s+(?:it|him|her|them|that)?\s*out|stood\s+up|stopped|caught|moderat\w*|apolog\w+|got\s+(?:\w+\s+){1,2}(?:months|years|weeks|hours|points))\b"
)
# Borrowed for whoever is spoken to: "like the song says, '...', councillor".
_BORROWED = guarded(
    rf"\b(?:(?:like|as)\s+(?:the|that|they|my|in\s+the|it\s+says\s+in\s+the|[\w'-]+)\s+(?:[\w'-]+\s+){{0,4}}?(?:says?|said|goes|go|sang|sings?|put\s+it|puts\s+it|has\s+it|used\s+to\s+(?:say|sing)|song|film)|in\s+the\s+words\s+of(?:\s+[\w'-]+){{1,4}}?|to\s+quote(?:\s+[\w'-]+){{1,4}}?){_LEADS_IN}{_MARK}\s*,?\s*(?:(?:so|and)\s+)?(?:(?:dear\s+|mr\s+|madam\s+)?(?:councillors?|cllrs?|mayor|leader|chairman|minister)|mr|mrs|cllr|you)\b(?!\s+(?:is|was|has|said|says|told|voted|should|must|needs))"
)
# What keeps the writer from having said it, or from meaning it, before and beside the words.
_SUPPOSED = late(
    r"\b(?:if|unless|whether|had|did|do|does|would|could|should|can|might|imagine|suppose|supposing|never|nobody|no\s?one|accus\w+|claim\w*|alleg\w+|says?|said|saying|swears?|insists?|lie[sd]?|lying|rumours?|thinks?|thought|because|pretend\w*|wish|like|as\s+(?:if|though))\s+(?:me\s+of\s+|that\s+)?$"
)
_VOUCHED = guarded(
    r"\b(?:mean\s+(?:it|every|that)|meant\s+(?:it|every|that)|stand\s+by\s+(?:it|that|every|this|what)|(?:not|never|ain't)\s+(?:remotely\s+|at\s+all\s+|even\s+|one\s+bit\s+)?(?:sorry|joking|kidding|ashamed|bluffing)|no\s+(?:regrets?|joke|apolog\w+)|(?:don't|do\s+not|won't|will\s+not|never)\s+(?:regret|apologi[sz]e|take\s+it\s+back|take\s+back)|say\s+it\s+again|do\s+it\s+(?:too|again))\b"
)
_UNSAID = guarded(
    r"\b(?:sorry|regret\w*|asham\w+|apolog\w+|should(?:n't|\s+not|\s+never)\s+have|wish\s+i\s+had(?:n't|\s+not|\s+never)|took\s+it\s+back|tak(?:e|en|ing)\s+(?:it|that)\s+back|wrong\s+of\s+(?:me|us)|i\s+was\s+wrong|did(?:n't|\s+not)\s+mean|arrested|fined|convicted|lost\s+my\s+job|deleted\s+(?:it|my)|never\s+again|forgive|"
    r"jok(?:e|es|ed|ing)|jest|kidding|banter|laugh\w*|lol|lmao|haha\w*|giggl\w+|on\s+stage|panto\w*|(?<!fair )play(?:ed|ing)?|script|lines?|rehears\w+|scene|film|novel|chapter|poem|lyrics|karaoke|game|gamer|xbox|playstation|fortnite|translat\w+|for\s+example|lesson|homework|essay|dissertation|training|sign\s+language|"
    r"(?:to|told|at|with)\s+(?:my|our|the)\s+(?:\w+\s+)?(?:husband|wife|partner|kids?|son|daughter|brother|sister|mate|mates|friend|mum|mam|dad|nan|dog|cat|spider|wasp|slugs?|weeds?|printer|laptop|computer|car|telly|tv|phone|screen|sat\s?nav|kettle|reflection|mirror)|to\s+myself|told\s+myself)\b"
)
_OTHERS = late(r"^\W*(?:he|she|they|someone|somebody|it)\b(?!\s+(?:all\s+)?(?:should|deserves?|ought|needs?|must|want|wants)\b)")  # fmt: skip


def owned(
    reading: Reading, threats_in: Callable[[Reading], list[Finding]]
) -> list[Finding]:
    """The threats of a text; where all that there are stand in marks, and the writer owns those, as the writer's own."""
    found = threats_in(reading)
    if any("quoted" not in each.stops for each in found):
        return found
    own = (
        Finding(
            check="threats",
            signal="pattern",
            evidence=each.evidence,
            detail=DETAIL,
            spans=(reading.original_span(start, end),),
            subcode=each.subcode,
            urgent=each.urgent,
            stops=("ambiguous",),
            data=each.data,
        )
        for start, end in owned_spans(reading.bare)
        for each in _inside(reading.bare[start:end], threats_in)
    )
    first = next(own, None)
    return [first] if first else found


def _inside(
    marked: str, threats_in: Callable[[Reading], list[Finding]]
) -> list[Finding]:
    said = marked.strip(" \"“”'‘’«»>\n")
    if _OTHERS.search(said):
        return []
    return [each for each in threats_in(read(said, "en")) if "quoted" not in each.stops]


def owned_spans(bare: str) -> Iterator[tuple[int, int]]:
    """The quotations of a text in small letters that are the writer's own words."""
    marks = in_marks(bare)
    for start, end in marks[:MOST]:
        before = _without(bare, marks, max(0, start - _BESIDE), start)
        after = _without(bare, marks, end, min(len(bare), end + _BESIDE))
        if _is_own(before, after):
            yield start, end


def _without(
    bare: str, marks: tuple[tuple[int, int], ...], start: int, end: int
) -> str:
    """A part of a text with a sign instead of what else stands in marks."""
    parts, at = [], start
    for first, last in marks:
        if first < end and start < last:
            parts += [bare[at:first], _OTHER_MARK]
            at = last
    return "".join((*parts, bare[at:end]))


def _is_own(before: str, after: str) -> bool:
    """Whether what stands before and after a quotation makes its words the writer's own."""
    floor = max((m.end() for m in _END.finditer(before)), default=0)
    ends = [m.end() for m in _END.finditer(after)]
    # The sentence with the words, and the next: there somebody agrees.
    here = f"{before[floor:]}{_MARK}{after[: ends[0] if ends else None]}"
    beside = f"{before[floor:]}{_MARK}{after[: ends[1] if len(ends) > 1 else None]}"
    if _BORROWED.search(here):
        return True
    told = f"{before} {after}"
    if _UNSAID.search(told) and not _VOUCHED.search(told):
        return False
    if _AGREES.search(beside):
        return True
    if _PRAISES.search(beside) and not _DEALT_WITH.search(told):
        return True
    return any(_said_by_writer(here, p.search(here)) for p in (_BEFORE, _AFTER))


def _said_by_writer(here: str, found: re.Match[str] | None) -> bool:
    if found is None:
        return False
    return not (found["who"] and _SUPPOSED.search(here[: found.start("who")]))
