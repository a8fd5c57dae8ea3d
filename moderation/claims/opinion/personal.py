"""Whether a statement is about the owner of the page in person, and what they did there can be checked (policy 10, scope).

Votes, attendance, expenses, allowances, interests, where they live: that is told to the owner alone, and so is whatever
else a sentence says of them by name. What the council decides or runs, and what other councillors did, is not. In doubt
between the two it is the owner's. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from moderation.claims.opinion.subject import is_subject
from moderation.patterns.late import late

LONGEST = 5000  # characters read of one comment
_NEAR = 60  # characters after "expenses" within which "of our councillor" belongs to it
_TITLE = r"(?:cllr|councillor|[cg]ynghorydd|[cg]yng|mr|mrs|ms|miss|mx|dr)\.?"
_RANK = late(rf"^(?:(?:the|y|yr)\s+)?(?:{_TITLE}|mayor|maer|leader)\s+", re.IGNORECASE)
_NO_PERSON = late(
    r"\b(?:council|cyngor|borough|county|city|town|district|parish|group|party|news|ward)\b",
    re.IGNORECASE,
)
_WORD = late(r"[^\W\d_]+(?:['.-][^\W\d_]+)*")
_ENDS = late(r"\s+(?:for|of|at|in|dros)\s+|[,|(/:]|\s[-\u2013\u2014]\s")

# What one person does, or has, and what a record shows. NOUNS may also stand before their owner: "the expenses of ...".
_DOES = (
    r"vot(?:ed|es|ing)|abstain\w*|never votes?"
    r"|attend(?:s|ed|ing)?|turn(?:s|ed)? up|show(?:s|ed|n)? up|absent|no[- ]show"
    r"|(?:miss(?:es|ed|ing)?|skip(?:s|ped|ping)?) (?:[\w']+ ){0,4}(?:meetings?|votes?|council|committees?|cabinet|scrutiny|surger(?:y|ies)|training)"
    r"|didn't (?:even )?(?:turn|show|come|attend|vote)|hasn't been (?:to|at|seen at)|never (?:been to|at|in|comes|goes to)"
    r"|claim(?:s|ed|ing)? (?:for |back |over |nearly |almost |about |more than )*(?:£|\d|travel|mileage|expenses|train|taxi|hotel|lunch|meals?|petrol|allowance)"
    r"|(?:paid|pockets?|pocketed|pocketing|takes? home|gets?|earns?|earned|is on) (?:over |nearly |almost |about |more than )*£"
    r"|(?:not |never |failed to |didn't |hasn't )declar\w+|declared? (?:an?|any|no|the|his|her|their|your) "
    r"|owns? (?:the |a |an |part of |half |shares? |\w+ ){0,2}(?:shares?|land|fields?|compan(?:y|ies)|firms?|house|houses|flats?|propert(?:y|ies)|business|site|building|homes)"
    r"|director of|shares in|on the payroll|works? for|employed by|landlord"
    r"|(?:takes?|took|taken|accept(?:s|ed)?|received?|gets?) (?:\w+ ){0,2}(?:gifts?|hospitality|donations?|free tickets)"
    r"|liv(?:es?|ed|ing) (?:in|at|on|near|outside|miles|over|down|nowhere|abroad|\d)|(?:doesn't|don't) (?:even |actually )?live"
    r"|mov(?:ed|ing) (?:away|out of|to) "
    r"|pleidlei\w+|mynych\w+|hawli\w+|byw (?:yn|ym|yng|ar|y tu)|phresennol|bresennol"
)
_HAS = (
    r"expenses?|mileage|allowances?|attendance(?: record)?|voting record|register of (?:members' )?interests?|interests?"
    r"|salary|home address|(?:outside |second |other )?(?:earnings|directorships?)"
    r"|treuliau|lwfans\w*|presenoldeb|buddiannau|buddiant"
)
_CONDUCT = late(rf"\b(?:(?P<has>{_HAS})\b|(?P<does>{_DOES}))", re.IGNORECASE)
# "you voted for them", said to other residents; interests that are no entry in a register.
_NOT_CONDUCT = late(
    r"\bvot(?:ed|es|ing) (?:\w+ )?(?:for|in|labour|tory|conservative|plaid|reform|green)\b"
    r"(?: (?:for|in))?(?: (?:them|him|her|you|this|that|these|those|the|a|my|our|labour|tories|tory|conservatives?|plaid|reform|greens?|lib))?"
    r"(?: (?:lot|one|man|woman|party|party's|clowns?|council|muppets?|councillors?|cllrs?))?\s*(?:$|[.!?,;]|\bin\b|\blast\b)"
    r"|\b(?:best|public|our|residents'|local|common|no|any|of|special|private|vested|in the) interests?\b(?! (?:in|were|was|declared))"
    r"|\binterest (?:rates?|free|payments?|in (?:what|how|us|the (?:town|area|ward|people|residents)))\b",
    re.IGNORECASE,
)
_OTHERS = (
    r"\b(?:(?:the|this|our|your|a) )?(?:council|cyngor)(?:'s)?(?! (?:tax|meetings?|houses?|chamber|votes?|leader|elections?|website|site|records?|papers?|minutes|register|offices?|business|money|funds?|land|flats?|propert(?:y|ies))\b)\b"
    r"|\b(?:cllrs|councillors|cynghorwyr|cabinet(?! (?:meetings?|votes?|papers?)\b)|committee(?! (?:meetings?|votes?)\b)|they|they've|they'd|they're|them|you lot|you people|you all|all of you|you guys"
    r"|this lot|that lot|the lot of you|mps?|ministers?|officers?|labour|tories|tory|conservatives|reform|greens|plaid|mayor|maer|chief exec\w*"
    r"|i|i've|we|we've|we're|everyone|everybody|nobody|no one|anyone|residents|people|neighbours?|my (?:wife|husband|mum|dad|son|daughter|neighbour|family|mate|friend))\b"
)
_OTHER_NAMED = r"\b(?:(?:Cllr|Councillor|Cynghorydd|Cyng|CLLR|cllr|councillor|Mr|Mrs|Ms|Mx|Miss|Dr)\.? )(?:[A-Z][\w'-]*)(?: [A-Z][\w'-]*)?"
_OURS = late(
    r"\b(?:(?:our|my|your|this) (?:\w+ ){0,2}?(?:councillor|cllr)(?!s)|ein cynghorydd|fy nghynghorydd|eich cynghorydd)\b(?:'s)?(?! (?-i:[A-Z]))",
    re.IGNORECASE,
)
_YOU = late(r"\b(?:you(?:'ve|'d|'re)?|your|chi|eich)\b(?! (?:lot|people|all|guys|know|can|could|see|would|lads)\b)", re.IGNORECASE)  # fmt: skip
_NEUTRAL = late(r"\b(?:he|she|his|her|he's|she's|he'd|she'd)\b", re.IGNORECASE)


_STRAIGHT = str.maketrans({"\N{RIGHT SINGLE QUOTATION MARK}": "'", "\N{LEFT SINGLE QUOTATION MARK}": "'"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int
    end: int
    own: bool


def about_owner(
    sentence: str,
    names: Sequence[str] = (),
    *,
    to_owner: bool = False,
    before: str = "",
) -> bool:
    """Whether a sentence is about the owner in person: by name whatever it says of them, else by what a record shows.

    Never raises.

    names: what the owner is called (see `people_named`). to_owner: it is said to the owner, so that "you" is the
    owner. before: the comment up to the sentence; it tells who "she" is.
    """
    said = sentence[:LONGEST].translate(_STRAIGHT)
    called = [*_named(said, names), *((m.start(), m.end()) for m in _OURS.finditer(said))]  # fmt: skip
    if called:
        others = [(one.start, one.end) for one in _mentions(said, names, to_owner) if not one.own]  # fmt: skip
        if is_subject(said, called, others):
            return True
    return on_record(sentence, names, to_owner=to_owner, before=before)


def on_record(
    sentence: str,
    names: Sequence[str] = (),
    *,
    to_owner: bool = False,
    before: str = "",
) -> bool:
    """Whether it says of the owner in person what is plainly in a record: votes, attendance, expenses, interests, home."""
    said = sentence[:LONGEST].translate(_STRAIGHT)
    conduct = [one for one in _CONDUCT.finditer(said) if not _idle(said, one)]
    if not conduct:
        return False
    mentions = _mentions(said, names, to_owner)
    if _NEUTRAL.search(said):
        earlier = _mentions(before[-LONGEST:].translate(_STRAIGHT), names, to_owner)
        mentions = [_Mention(-1, -1, one.own) for one in earlier[-1:]] + mentions
    return any(_owners(said, one, mentions) for one in conduct)


def people_named(called: Iterable[str]) -> tuple[str, ...]:
    """Of what the settings call the page, its owner and the council: the names of a person, without title and ward."""
    found = []
    for each in called:
        first = _ENDS.split(each.translate(_STRAIGHT).strip())[0]
        name = _RANK.sub("", first).strip(" @")
        if name and (name != first.strip(" @") or not _NO_PERSON.search(name)):
            found.append(name)
    return tuple(dict.fromkeys(found))


def _idle(said: str, conduct: re.Match[str]) -> bool:
    """Whether the words stand in a saying that tells of no conduct."""
    return any(
        idle.start() <= conduct.start() < idle.end()
        or conduct.start() <= idle.start() < conduct.end()
        for idle in _NOT_CONDUCT.finditer(said)
    )


def _owners(said: str, conduct: re.Match[str], mentions: Sequence[_Mention]) -> bool:
    """Whose conduct it is: of whoever was named last before it; else of whoever comes after."""
    earlier = [one for one in mentions if one.start < conduct.start()]
    later = [one for one in mentions if one.start >= conduct.start() and one.own]
    if not earlier:
        return bool(later)
    if earlier[-1].own:
        return True
    if not conduct["has"]:
        return False
    return any(
        one.start - conduct.end() <= _NEAR
        and re.search(r"\b(?:of|by|for|to|than)\s*$", said[: one.start])
        for one in later
    )


def _mentions(said: str, names: Sequence[str], to_owner: bool) -> list[_Mention]:
    """Everybody of whom a text speaks, in their order. Where two overlap, the owner comes first."""
    own = [*_named(said, names), *((m.start(), m.end()) for m in _OURS.finditer(said))]
    you = [(m.start(), m.end()) for m in _YOU.finditer(said)]
    own += you if to_owner else []
    found = [_Mention(start, end, True) for start, end in own]
    others = [
        *re.finditer(_OTHERS, said, re.IGNORECASE),
        *re.finditer(_OTHER_NAMED, said),
    ]
    places = [(m.start(), m.end()) for m in others] + ([] if to_owner else you)
    for start, end in places:
        if not any(start < one.end and one.start < end for one in found if one.own):
            found.append(_Mention(start, end, False))
    return sorted(found, key=lambda one: one.start)


def _named(said: str, names: Sequence[str]) -> Iterator[tuple[int, int]]:
    for name in names:
        for pattern in _patterns(name):
            for found in pattern.finditer(said):
                yield found.start(), found.end()


@lru_cache(maxsize=64)
def _patterns(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_patterns_of(name))


def _patterns_of(name: str) -> Iterator[re.Pattern[str]]:
    """A name with its title, whole, as a handle; a last name that stands alone with its capital."""
    words = _WORD.findall(name)
    if not words:
        return
    exact, last = r"\s+".join(map(re.escape, words)), re.escape(words[-1])
    yield re.compile(rf"@{re.escape(name)}\b", re.IGNORECASE)
    yield re.compile(
        rf"(?<!\w){_TITLE}\s+(?:(?:[a-z]\.?|{re.escape(words[0])})\s+)?{last}(?!\w)",
        re.IGNORECASE,
    )
    yield re.compile(
        rf"(?<!\w){_TITLE}\s+{re.escape(words[0])}(?!\w)(?!\s+(?-i:[A-Z]))",
        re.IGNORECASE,
    )
    if len(words) > 1:
        yield re.compile(rf"(?<!\w){exact}(?!\w)", re.IGNORECASE)
        yield re.compile(
            rf"(?:(?<=^)|(?<=[.!?\"'(,;:] )|(?<=[a-z0-9] )){last}(?!\w)(?!\s+[A-Z])"
        )
