"""What a complaint takes for granted: "Why weren't we told that ...?", "Nobody was asked before ...", "Who thought it was a good idea to
...?", "... is not what I voted for".

The frame holds a "not" or a "good idea" and says nothing against what stands in it. The text is given without its frames, letter
for letter in its place. So is what others are moved by: "because they're scared", "what are they so afraid of that ...?".
"Why were we told that ...?", "we haven't been told that ..." and "I was scared that they would ..." take nothing for granted.
"""

from __future__ import annotations

import re

from moderation.claims.stance.borne import without_what_follows
from moderation.claims.stance.nobody_minds import minded
from moderation.claims.stance.welsh_granted import without_frames
from moderation.claims.wording.words import plain
from moderation.patterns.either_case import in_small
from moderation.patterns.late import late

_START = r"(?:^|(?<=[.!?;:,] )|(?<=\n)|(?<=\bso )|(?<=\band )|(?<=\bbut )|(?<=- ))"
_WE = r"(?:we|i|us|any of us|residents|(?:the |local )?(?:people|locals|villagers|parents|tenants|public|traders|neighbours|families|users|carers|voters|taxpayers|ratepayers|shopkeepers)|(?:the |our )?(?:\w+ )?(?:community|village|town)|any(?:one|body)|people (?:here|round here))"
_NOBODY = r"(?:nobody|no ?one|none of us|not one of us|not a (?:single )?(?:soul|person|resident))"
_N = r"(?:n['’]?t|\snot|\snever)"
_TOLD = r"(?:told|asked|informed|consulted|warned|notified|balloted|given (?:a|any) (?:say|vote|warning|notice|choice))"
_TELL = r"(?:tell|ask|inform|consult|warn|notify)(?: (?:us|me|residents|people|anyone|anybody))"
_TOLD_US = r"(?:told|asked|informed|consulted|warned|notified) (?:us|me|residents|people|anyone|anybody|the public)"
_EVEN = r"(?: (?:even|ever|been|first|once|properly|actually|just|at all))*"
# What follows must be told, and not asked.
_THAT = r"(?:,? (?:that|about|before|when|over|on))? (?!(?:if|whether|why|what|how|who|where|until|to|for|about it|it|this|first|again|before|and|but|so|because)\b)(?=\w)"
_NOT_ASKED = late(
    _START
    + rf"(?P<head>(?:why|how come|how is it)(?: (?:on earth|the hell|exactly))? (?:"
    rf"(?:were|was|are|is|have|has){_N} {_WE}{_EVEN} {_TOLD}|(?:were|was|are|is|have|has) {_WE} (?:not|never){_EVEN} {_TOLD}|(?:did|do|does){_N} (?:they|you|the council|council|any(?:one|body)){_EVEN} {_TELL}"
    rf"|(?:did|do|does) (?:they|you|the council|council) (?:not|never){_EVEN} {_TELL}|(?:was|were|has|is) {_NOBODY}{_EVEN} {_TOLD}|(?:did|has|have) {_NOBODY}{_EVEN} (?:{_TELL}|{_TOLD_US})|{_WE} (?:were|was)(?:{_N}){_EVEN} {_TOLD})"
    rf"|{_NOBODY} (?:was|were|got){_EVEN} {_TOLD}|{_NOBODY}{_EVEN} {_TOLD_US}|{_WE} (?:were|was)(?:{_N}){_EVEN} {_TOLD}|(?:they|(?:the |our )?council|councillors) (?:never{_EVEN} {_TOLD_US}|did(?:{_N}){_EVEN} {_TELL}))"
    + _THAT,
    re.IGNORECASE,
)
_ON_EARTH = (
    r"(?: (?:on earth|the hell|in their right mind|the heck|exactly|in god's name))?"
)
_WHO = rf"(?:who(?:ever)?{_ON_EARTH}|(?:what|which) (?:\w+ )?(?:idiot|genius|clown|moron|fool|muppet|bright spark|numpty|halfwit|councillor|officer|pen ?pusher|person|lunatic|plank))"
_GOOD = r"(?:a |an |the |such a |really )*(?:(?:good|great|bright|sensible|clever|brilliant|fantastic|right|ok|okay|fine|acceptable|fair|wise|smart|best|marvellous|genius|sane) ?)+(?:idea|move|plan|thing|use of money|way)?"
_GOOD_IDEA = late(
    _START
    + rf"(?P<head>(?:{_WHO} (?:ever |actually |seriously |honestly )*(?:thought|thinks|decided|reckons?|reckoned|figured|believed|agreed|said) (?:that )?(?:it (?:was|would be|is|'s|'d be) )?{_GOOD}"
    rf"|{_WHO} (?:thought|decided|voted|agreed|chose(?= to\b))|whose (?:\w+ ){{0,3}}idea (?:was|is) it))(?P<to> to(?= \w)| that(?= \w)| for (?:the council |them )?to(?= \w))",
    re.IGNORECASE,
)
_VOTED_FOR = late(
    r"(?P<tail>,?(?: (?:was|is|are|were)(?:n['’]?t|\snot)|\sain['’]?t) (?:exactly |really |at all )?what (?:i|we|people|any(?:one|body)|residents|the people|this town|voters|you)(?: all| ever)? (?:voted|signed up|asked|pay(?:s)?|paid|elected (?:them|you)|wanted|want|expected?)(?: (?:our|my) (?:council )?(?:tax|rates))?(?: for)?\b)",
    re.IGNORECASE,
)
_NEVER_VOTED = late(
    _START
    + r"(?P<head>(?:i|we|nobody|no ?one) (?:(?:did(?:n['’]?t|\snot)|never) )?(?:vot(?:e|ed)|ask(?:ed)?|signed up|elect(?:ed)?|pa(?:y|id)(?: \w+){0,3}?) (?:for )?(?P<who>(?:the |our |this )?council|them|this lot|you|councillors) to(?= \w))",
    re.IGNORECASE,
)
_WONDER = late(_START + r"(?P<head>(?:is it any wonder|no wonder)(?: that)? [^.,;:?!]{3,60}? (?:when|now(?: that)?|after) )(?=\w)", re.IGNORECASE)  # fmt: skip
_TAG = late(r"(?P<tail>,? (?:am i right(?: or (?:am i right|wrong))?|or is it just me|anyone else (?:fuming|angry|livid)))\s*\?", re.IGNORECASE)  # fmt: skip
# "Guess who owns it? The chairman, that's who."
_GUESS_WHO = late(
    r"\b(?P<guess>guess )?who (?P<does>(?!(?:said|says|told|knows?|cares?|is|are|was|would|could|should)\b)\w[^?.!]{4,90}?)\s?\?+ (?P<one>(?!(?:no|not|nobody|noone|anyone|anybody|who|what|i|is|are|it|they|you|we)\b)[a-z][^?.!,]{2,70}?)(?:(?P<then>,? that['’]?s who)\b[.!]*|[.!]+|(?=\s*$))",
    re.IGNORECASE,
)
# What moves the council, or what somebody fears for: beside a fact, and not of it.
_AFRAID = r"(?:so |too |just |that |all |really |clearly |obviously |running )*(?:afraid|scared(?: stiff| witless)?|frightened|terrified|petrified|worried|nervous|fearful)"
_THEY = r"(?:they|(?:the |this |our )?council(?:lors)?|cllrs|cabinet|this lot|he|she|it|the leader|labour|the tories)"
_OF = r"(?: (?:of|about|by) (?:(?!(?:that|so|and|they|council|because|the council)\b)[\w'’-]+ ?){1,4}?)?"
_MOVED = late(
    rf"(?P<a>,? (?:because|cos|coz|as|since|all because) {_THEY}(?:['’](?:re|s)| are| is| were| was) {_AFRAID}{_OF}(?=\s*(?:[.,!?;]|$)))"
    rf"|{_START}(?P<b>{_THEY}(?:['’](?:re|s)| are| is| were| was) {_AFRAID}{_OF},? (?=so (?:they|the|that|it|he|she|now)\b))"
    rf"|{_START}(?P<c>(?:what|who) (?:are|is|was|were) {_THEY} {_AFRAID} of(?: that|,)? (?=(?:they|it|the council|he|she)\b))"
    rf"|{_START}(?P<d>(?:why|how come) (?:are|is|were|was) {_THEY} {_AFRAID}{_OF} that (?=\w))"
    rf"|{_START}(?P<e>{_THEY}(?:['’](?:re|s)| are| is| were| was) {_AFRAID}{_OF} that (?=(?:they|it)(?:['’]ve| have| has)\b))"
    r"|(?P<f>[,;.–-]? ?\b(?:and |but )?i(?:['’]m| am|['’]ve been| was) (?:so |really |genuinely |now |very |just |honestly |getting )*(?:scared|frightened|afraid|terrified|worried|fearful) (?:for|about) (?:my|our|the future|democracy|the \w+|this \w+|what(?:['’]s| is) (?:next|coming)|\w+)(?: (?:kids?|children|mum|dad|job|family|town|future|country|safety|village|parents))?(?=\s*(?:[.,!?;]|$)))",
    re.IGNORECASE,
)
_AFRAID_OF_WHAT = late(
    rf"{_START}(?P<head>what (?P<be>are|is|was|were) (?P<who>{_THEY}) {_AFRAID} of,?) (?=\w+ing\b)",
    re.IGNORECASE,
)
# A claim of who was asked or told is told by such a frame itself.
_OF_ASKING = late(r"\b(?:consult\w*|asked|told|inform\w*|warn\w*|notif\w+|vot(?:e|ed|ing)|afraid|scared|fear\w*)\b")  # fmt: skip


def as_granted(text: str) -> str:
    """The text without the frames in which something is taken for granted, as long as before. Never raises."""
    shown = without_what_follows(without_frames(minded(text)))
    found = _NOT_ASKED.sub(lambda m: _in_place("so", m.group()), shown)
    found = _GUESS_WHO.sub(_who_it_is, found)
    found = _GOOD_IDEA.sub(_decided, found)
    found = _VOTED_FOR.sub(lambda m: " " * len(m.group()), found)
    found = _NEVER_VOTED.sub(_they, found)
    found = _WONDER.sub(lambda m: _in_place("so", m.group()), found)
    found = _TAG.sub(lambda m: ".".ljust(len(m.group())), found)
    found = _AFRAID_OF_WHAT.sub(lambda m: _in_place(f"{m['who']} {m['be']}", m.group()), found)  # fmt: skip
    found = _MOVED.sub(lambda m: " " * len(m.group()), found)
    return text if found == text else _told(text, found)


def of_asking(wording: str) -> bool:
    """Whether a claim is itself of who was asked, told or afraid."""
    return bool(_OF_ASKING.search(plain(wording)))


def _in_place(words: str, of: str) -> str:
    return words.ljust(len(of)) if len(words) <= len(of) else " " * len(of)


def _who_it_is(found: re.Match[str]) -> str:
    """ "The chairman owns it." for "guess who owns it? The chairman, that's who"."""
    if not (found["guess"] or found["then"]):
        return found.group()
    return _in_place(f"{found['one']} {found['does']}.", found.group())


def _decided(found: re.Match[str]) -> str:
    return _in_place("they decided to" if found["to"].endswith(" to") else "so", found.group())  # fmt: skip


def _they(found: re.Match[str]) -> str:
    who = in_small(found["who"])
    return _in_place("they decided to" if who in ("them", "this lot", "you") else f"{who} decided to", found.group())  # fmt: skip


def _told(text: str, found: str) -> str:
    """What lost its question tells: its sentence ends with a full stop. A sentence that kept its own is left alone."""
    out = list(found)
    start = 0
    for place, mark in enumerate(text):
        if mark not in ".!?\n":
            continue
        if mark == "?" and text[start:place] != found[start:place] and out[place] == "?":  # fmt: skip
            out[place] = "."
        start = place + 1
    return "".join(out)
