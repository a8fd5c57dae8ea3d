"""Slurs, by protected ground. Whether a slur is turned on oneself, explained or quoted is said in `stops`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice
from typing import Any

from moderation import lexicon
from moderation.checks import pattern_finding
from moderation.patterns.late import late
from moderation.text.characters import folded_clusters
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

GROUNDS = ("sex", "gender_reassignment", "race", "disability", "orientation", "marital_status", "pregnancy", "religion", "age")  # fmt: skip

# Other words for the grounds: the law counts nationality and Gypsies and Travellers under race.
ALSO = {
    "nationality": "race",
    "ethnicity": "race",
    "traveller": "race",
    "sexuality": "orientation",
    "trans": "gender_reassignment",
    "faith": "religion",
}

MOST_FINDINGS = 20  # in one comment: more would tell a reader nothing new

_PLACEHOLDER = late(r"<slur:([a-z_]{2,30})>")
_RECLAIMED = late(
    r"\b(?:(?:as|being)\s+(?:an?|one)|(?:i'?m|i\s+am|we'?re|we\s+are|call\s+(?:myself|ourselves)|i\s+identify\s+as|we)"
    r"(?:\s+all)?(?:\s+an?|\s+the)?|my|us|our|fellow|proud)\s+(?:(?!you|u|he|she|they|your)[\w'-]+\s+){0,3}$"
)
_EDUCATIONAL = late(
    r"\b(?:the\s+(?:word|words|term|terms|slur|slurs|n-word|p-word|insult|name|phrase)|slurs?|called|calling|call|calls|say|saying|said|use|using|used|"
    r"means?|meaning|word|term|derogatory|offensive|racist|homophobic|language|etymology|dictionary|reported|report|abuse|hate\s+(?:speech|crime)|shouted|graffiti)\b"
)
# Whom a slur was said to, and who tells of it: the writer, or the writer's own. "I called him a ..." tells of another.
_OWN = (
    r"(?:me|us|(?:my|our)\s+(?:(?!own\b)[\w-]+\s+){0,2}?(?:sons?|daughters?|wife|husband|partner|mum|mam|mother|dad|father|nan|gran\w*|sisters?|brothers?|kids?|child(?:ren)?|bab(?:y|ies)|"
    r"boys?|girls?|lads?|nephews?|nieces?|cousins?|friends?|mates?|neighbours?|colleagues?|family|carers?|clients?|staff|pupils?|students?|tenants?|customers?|drivers?))"
)
_MARKS = r"\W*(?:an?\s+|the\s+word\s+)?\W*"
_ADDED = r"(?:(?:dirty|filthy|fucking|fuckin|f\W{1,5}ing|stupid|bloody|ugly|fat|little|old|black|white|stinking|smelly|horrible)\s+){0,3}"
_OFTEN = r"(?:\s+(?:been|being|get|gets|got|getting|have|has|had|was|were|am|are|is|just|even|also|once|often|regularly|still|always|constantly|then|both|all|actually|literally|only)){0,4}"
_CALLED_SO = late(
    rf"(?:\b(?:i|we|{_OWN})(?:'ve|'s|'m|'re|'d)?{_OFTEN}\s+called|(?:^|[.!?;,]\s*)(?:got|been|being|getting|was)\s+(?:\w+ly\s+)?called|(?<!\bi )(?<!\bwe )(?<!\bi've )(?<!\bwe've )\b(?:call(?:s|ed|ing)?\s+{_OWN}|told\s+{_OWN}\s+(?:that\s+)?(?:i|we|he|she|they|you)(?:'m|'s|'re|\s+(?:was|were|am|are|is))(?:\s+(?:just|only|nothing\s+but))?)){_MARKS}{_ADDED}$"
)
_SHOUTED = late(
    rf"(?<!\bi )(?<!\bwe )(?<!\bi've )(?<!\bwe've )\b(?:(?:shout|yell|scream|hurl|spray|daub|scrawl|paint|chant|hiss|mutter|spit|writ|text|scratch|carv)\w+|wrote|spat|said|says|saying|sent)(?:\s+(?:out|up))?(?P<told>\s+(?:at|to)\s+{_OWN})?{_MARKS}{_ADDED}$"
)
_AT_OWN = late(
    rf"\W{{0,3}}(?:\s*[\w']+){{0,2}}?\s*\b(?:(?:at|to|on|across|over|through|outside|in\s+front\s+of)\s+(?:all\s+(?:over|across)\s+)?(?:the\s+side\s+of\s+)?(?:{_OWN}|my|our)\b)"
)
_AFTER_SELF = late(r"^\s*(?:and\s+proud|myself|here\b|too\b|like\s+(?:me|us)\b)")
_MORE = r"(?:(?:dirty|filthy|fucking|fuckin|stupid|bloody|disgusting|ugly|fat|little|old|silly|dumb|lazy|smelly|sad|damn|absolute|total|complete|pathetic|horrible|nasty|bunch\s+of|load\s+of|lot\s+of)\s+)"
_BEING = r"(?:he|she|they|you|ya|u|(?:cllr|councillor|mr|mrs|ms|mx|miss|dr)\s+[\w'-]+(?:\s+\w+)?)(?:\s+is|\s+are|'s|'re|re|\s+r|\s+look\s+like)\s+(?:just\s+|such\s+|nothing\s+but\s+|all\s+|clearly\s+)?(?:an?\s+)?"
_SPOKEN_TO = rf"(?:(?<!do\s)(?<!if\s)(?<!when\s)(?:you|ya|u)\s+{_MORE}{{0,3}}|{_BEING}{_MORE}{{0,3}}|(?:such|just)\s+an?\s+{_MORE}{{0,2}})"
_SPOKEN_OF = (
    r"(?:(?:they|these|those|all|dirty|filthy|fucking|stupid|bloody|disgusting|ugly|fat|bunch\s+of|load\s+of|no|more|hate|another|lazy|smelly|too\s+many|typical|common|major)\s+"
    rf"{_MORE}{{0,2}})"
)
_DIRECT = rf"(?:{_SPOKEN_TO}|{_SPOKEN_OF})"
_ACCUSED = rf"(?:{_SPOKEN_TO}|(?:filthy|disgusting|dirty)\s+)"
# What is a verb, a thing or an adjective of its own goes on otherwise: "you cripple the high street", "queer kids".
_ENDS = r"(?=\W*$|\s*[^\w\s'-]|\s+(?:and|or|but|are|is|should|shouldn't|have|has|had|can't|could|will|won't|get|go|who|whose|that|like|you|u|lot|scum|bastards?|cunts?|pricks?|wankers?|mate|please|just|never|always|not|off|back|resign|as|too|now|lol|because|from|in|on|at|near|by|yourself)\b)"

# Who is told to be silent or to go is called something behind a comma: "shut up, X".
_SENT_OFF = r"\b(?:shut\s+(?:up|it|your\s+\w+)|stfu|pipe\s+down|zip\s+it|belt\s+up|(?:fuck|piss|sod|bugger|naff|eff|clear|push|jog|run)\s+(?:right\s+)?(?:off|on|along|away)|get\s+(?:lost|stuffed|out|back|off)|go\s+(?:home|back|away|to\s+hell)|do\s+one|sit\s+down|on\s+your\s+bike|nobody\s+asked(?:\s+you)?|drop\s+dead|grow\s+up)\b"

# A crowd that is not wanted, or that runs a place: there a plural that is food, land or cigarettes elsewhere means people.
_PLACE = r"(?:council|cabinet|committee|board|town|city|village|borough|county|country|streets?|estate|neighbourhood|area|ward|schools?|class(?:rooms?|es)|playgrounds?|librar(?:y|ies)|church(?:es)?|teams?|clubs?|party|parliament|government|town\s+hall|hospitals?|britain|england|wales|scotland|uk|ireland|valleys?|community|parade)"
_WHERE = rf"(?:in|on|at|from|near|round|around|off|out\s+of)\s+(?:(?:our|the|this|that|my|your|every|any)\s+)?(?:(?!middle|floor|edge|front|side)\w+\s+)?{_PLACE}\b"
_RULING = rf"(?:(?:are|keep)\s+)?(?:running|ruining|ruling|wrecking|invading|leading|infesting|taking\s+over|marching\s+(?:through|in|down)|moving\s+in(?:to)?)\s+(?:(?:our|the|this|that|my)\s+)?(?:\w+\s+)?{_PLACE}\b"
_WITH_KIDS = r"(?:near|around|teaching|reading\s+to|adopting|touching|grooming|corrupting)\s+(?:(?:our|the|your|my|any|little|young)\s+)*(?:kids|children|boys|girls|babies)\b"
_SHUNNED = r"(?:(?:do|did|does|will|would)(?:n't|nt|\s+not)\s+(?:want|need|like|trust|elect|vote\s+for)|never\s+(?:wanted|voted\s+for|elect)|too\s+many|full\s+of|sick(?:\s+(?:to\s+death|and\s+tired))?\s+of|tired\s+of|fed\s+up\s+(?:of|with)|run\s+by|overrun\s+(?:by|with)|infested\s+with|riddled\s+with|hate|get|kick|keep|throw|chuck|drive|boot|bunch\s+of|load\s+of|lot\s+of)"
_EACH = r"(?:(?:any|more|all|the|these|those|them|your|bloody|fucking|dirty|filthy|little|of)\s+){0,3}"
_HELD_BY = rf"\b{_PLACE}(?:'s|\s+(?:is|are|was|has\s+been|gets?|got))\s+(?:(?!not\b)\w+\s+)?(?:full\s+of|run\s+by|overrun\s+(?:by|with)|infested\s+with|riddled\s+with|crawling\s+with)\s+"
_FOOD = """
    peas chips gravy mash butcher butchers butcher's recipe cook cooked cooking eat eating ate tea dinner lunch
    menu pork meat mushy onion oven plate portion sell selling sells buy bought stall market frozen homemade
    taste tasty brains pudding pie pies sausages food delicious firewood twigs hedge
"""
_SMOKING = """
    smoke smoking smokes smoked smokers smoker packet packets pack lighter vape vapes vaping cigarette
    cigarettes cigs ash ashtray baccy tobacco butts dropped litter bin bins booze beer alcohol duty quid price
    floor gum
"""
_LAND = """
    flood floods flooding flooded drain drains drainage ditch ditches river rivers sea fen fens water breach
    breached breaching dredge dredged dredging field fields farm farmers farmland marsh bank banks embankment
    polder wall walls stone path footpath walk levels pump pumps tide tidal drystone geology
"""
_OTHERWISE = {
    "faggots": frozenset(_FOOD.split()),
    "fags": frozenset(_SMOKING.split()),
    "dykes": frozenset(_LAND.split()),
}
# "Happy birthday you old git": among friends, age is teased.
_FOND = late(r"\b(?:happy\s+(?:birthday|anniversary|retirement)|many\s+happy\s+returns|congrat\w*\s+on|get\s+well\s+soon|enjoy\s+(?:your\s+)?retirement|best\s+(?:neighbour|mate|pal|friend|boss|uncle|grandad|dad|brother)|love\s+(?:you|ya)|see\s+you\s+(?:down|at|in)\s+the\s+(?:legion|pub|club|bowls?|allotment|match))\b")  # fmt: skip
# Things rather than people; and "full of old farts" is no more than rude.
_NO_PEOPLE = lexicon.forms("slurs", "slur.age.direct") | {"nips", "chinks", "cripples", "lesbos"}  # fmt: skip


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding for each slur, citing its entry id; `data["ground"]` is one of GROUNDS, the subcode "R3.GROUND".

    `stops`: "reclaimed" where speakers name themselves, "educational" where the word is spoken about, "quoted". Who
    tells of a slur that they or their own were called is heard by a person, too, but sounds no alarm.
    `<slur:GROUND>` counts as a slur of that ground: so scenes and tests need not spell one. Takes no options.
    """
    found: list[Finding] = []
    for entry_id, ground, start, end, unsure in _hits(reading):
        found.append(
            pattern_finding(
                reading,
                "slurs",
                entry_id,
                f"A slur ({ground.replace('_', ' ')})",
                start,
                end,
                subcode=f"R3.{ground}",
                stops=_stops(reading, entry_id, start, end)
                + (unsure or _guessed(reading, start, end)),
                data={"ground": ground, **_told(reading, start, end)},
            )
        )
    return found


def _guessed(reading: Reading, start: int, end: int) -> tuple[str, ...]:
    """The stop of a word of which fewer than half the letters are shown: it may be another one."""
    first, last = reading.original_span(start, end)
    clusters = folded_clusters(reading.original[first:last])
    written = "".join(folded for _, _, folded, _ in clusters).split()
    starred = any(word.count("*") * 2 > len(word) for word in written)
    return ("ambiguous",) if starred else ()


def _told(reading: Reading, start: int, end: int) -> Mapping[str, str]:
    """The band of a slur that whoever bore it tells of: the lowest, in which a person looks and nobody is alarmed."""
    return {"band": "queue"} if _is_told(reading, start, end) else {}


def _is_told(reading: Reading, start: int, end: int) -> bool:
    first, last = reading.clause_at(start)
    before, after = reading.bare[first:start], reading.bare[end:last]
    if _CALLED_SO.search(before):
        return True
    shouted = _SHOUTED.search(before)
    return shouted is not None and bool(shouted.group("told") or _AT_OWN.match(after))


def _hits(
    reading: Reading,
) -> Iterator[tuple[str, str, int, int, tuple[str, ...]]]:
    """Entry, ground, place and what stops a hide: software hides no plural that may be supper after all."""
    for match in islice(_PLACEHOLDER.finditer(reading.bare), MOST_FINDINGS):
        ground = ALSO.get(match.group(1), match.group(1))
        if ground in GROUNDS:
            yield f"slur.{ground}.placeholder", ground, *match.span(), ()
    if reading.vocabulary.isdisjoint(_telling_words()):
        return
    safe = {
        at for match in _safe().finditer(reading.bare) for at in range(*match.span())
    }
    taken: list[tuple[int, int]] = []
    for pattern in (_plain_pattern(), _direct_pattern(), _thing_pattern(), _called_pattern(), _crowd_pattern()):  # fmt: skip
        crowd = pattern is _crowd_pattern()
        for match in pattern.finditer(reading.bare):
            start, end = match.span(match.lastgroup or 0)
            form = re.sub(r"\s+", " ", match.group(match.lastgroup or 0))
            if any(s < end and start < e for s, e in taken) or not safe.isdisjoint(
                range(start, end)
            ):
                continue
            if crowd and not reading.vocabulary.isdisjoint(_OTHERWISE.get(form, ())):
                continue
            entry_id = _ids()[form]
            if ".age.direct.thing." in entry_id and _FOND.search(reading.bare):
                continue
            taken.append((start, end))
            if len(taken) > MOST_FINDINGS:
                return
            yield entry_id, entry_id.split(".")[1], start, end, ("ambiguous",) if crowd else ()  # fmt: skip


def _stops(reading: Reading, entry_id: str, start: int, end: int) -> tuple[str, ...]:
    if ".ambiguous." in entry_id:
        return (
            "reclaimed",
        )  # as often said among friends as in hate: a person must tell
    first, last = reading.clause_at(start)
    before, after = reading.bare[first:start], reading.bare[end:last]
    if _is_told(reading, start, end):
        return ("educational",)
    if _RECLAIMED.search(before) or _AFTER_SELF.match(after):
        return ("reclaimed",)
    return (
        ("educational",)
        if _EDUCATIONAL.search(before) or _EDUCATIONAL.search(after)
        else ()
    )


@cache
def _ids() -> dict[str, str]:
    return lexicon.ids_by_form("slurs")


@cache
def _forms(kind: str) -> str:
    """The forms that are `plain`, `direct` or `thing`, longest first."""
    return "|".join(
        re.escape(f).replace(r"\ ", r"\s+")
        for f in sorted(_kinds()[kind], key=lambda f: (-len(f), f))
    )


@cache
def _kinds() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"plain": [], "direct": [], "thing": [], "safe": []}
    for form, entry_id in _ids().items():
        found[_kind(entry_id)].append(form)
    return found


def _kind(entry_id: str) -> str:
    if entry_id == "slur.safe":
        return "safe"
    for part, kind in ((".direct.thing.", "thing"), (".direct.", "direct")):
        if part in entry_id:
            return kind
    return "plain"


@cache
def _plain_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w<:-])(?:{_forms('plain')})(?![\w-])")


@cache
def _direct_pattern() -> re.Pattern[str]:
    acts = r"(?=\s+(?:just|always|never|should|don't|can't|are|cannot|ruin|get)\b)"
    return re.compile(
        rf"\b{_DIRECT}(?P<after>{_forms('direct')})(?![\w-])|(?<![\w-])(?P<like>{_forms('direct')})(?=\s+like\s+(?:you|him|her|them)\b)"
        rf"|(?:^|[.!?]\s+)(?P<acting>{_forms('direct')}){acts}"
    )


@cache
def _thing_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"\b{_ACCUSED}(?P<after>{_forms('thing')})(?![\w-]){_ENDS}|(?<![\w-])(?P<like>{_forms('thing')})(?=\s+like\s+(?:you|him|her|them)\b)"
    )


@cache
def _called_pattern() -> re.Pattern[str]:
    called = lexicon.alternatives({f for kind in ("direct", "thing") for f in _kinds()[kind]} - _NO_PEOPLE)  # fmt: skip
    return re.compile(
        rf"{_SENT_OFF}[^.!?,;\n]{{0,40}},\s*(?:you\s+|ya\s+)?{_MORE}{{0,3}}(?P<told>{called})(?=\W*(?:$|[.!?\n]))"
    )


@cache
def _crowd_pattern() -> re.Pattern[str]:
    chosen = {f for kind in ("direct", "thing") for f in _kinds()[kind] if f[-1] == "s"}
    many = lexicon.alternatives(chosen - _NO_PEOPLE)
    return re.compile(
        rf"\b(?:no|no\s+more|any\s+more|ban)\s+{_EACH}(?P<banned>{many})\s+(?:{_RULING}|{_WITH_KIDS})|\b{_SHUNNED}\s+{_EACH}(?P<shunned>{many})\s+(?:out\s*(?=$|[^\w\s])|(?:(?:running|in\s+charge\s+of)\s+)?{_WHERE}|{_RULING}|{_WITH_KIDS})"
        rf"|{_HELD_BY}{_EACH}(?P<held>{many})(?![\w-])|(?<![\w-])(?P<ruling>{many})\s+{_RULING}"
        rf"|(?:^|[.!?]\s*)(?P<sent>{many})\s+(?:out\s*(?:$|[^\w\s])|out\s+of\s+(?:our|the|this)\s+(?:\w+\s+)?{_PLACE}\b)"
    )


@cache
def _safe() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){lexicon.pattern('slurs', 'slur.safe')}(?!\w)")


@cache
def _telling_words() -> frozenset[str]:
    """The longest word of each form: without one of them no form stands in a text."""
    return frozenset(
        max(re.split(r"[\s-]+", f), key=len)
        for f, i in _ids().items()
        if i != "slur.safe"
    )
