"""Statements about the council in a comment that no registry knows: what may become a new claim if many say it.

A sentence counts where it passes the opinion gate, speaks of the council or what the council runs, is worth a check
at all, is no mere thank-you, and restates neither a known claim, nor what the council says is right about one, nor the
post that it stands under.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from moderation.claims.corrected import says_what_is_right
from moderation.claims.factbank.entry_scope import is_campaign
from moderation.claims.match import SAME, match
from moderation.claims.nearest.index import index, names_in
from moderation.claims.opinion.gate import Statement, Step, elsewhere, gate
from moderation.claims.opinion.matters import tells_of_council
from moderation.claims.opinion.stakes import harms_if_false
from moderation.claims.opinion.thanks import praises
from moderation.claims.opinion.valued import only_values
from moderation.claims.opinion.worth import TOLD_FROM, by_words, worth
from moderation.claims.spread.alike import alike, shape
from moderation.claims.stance.signs import perhaps_ours
from moderation.claims.wording.gaps import before_narrowing, narrowed
from moderation.claims.wording.ours import unaddressed
from moderation.claims.wording.words import plain, sentences
from moderation.patterns.late import late
from moderation.text.language import tell
from moderation.text.length import as_read
from moderation.text.welsh import mutations
from moderation.types import Claim

LONGEST = 5000  # characters read of one comment
MOST = 6  # statements taken of one comment, the worthiest
LEAST_WORTH = 0.25  # below it, by its words, a sentence is opinion or small talk; chosen on our own sentences
LEAST_WORTH_MEANT = 0.05  # and where its meaning says that it is about the council
LEAST_LETTERS = 15

_COUNCIL = late(
    r"\b(?:council(?:'s|s)?|cllrs?|councillors?|town hall|county hall|civic centre|mayor(?:'s)?|cabinet"
    r"|chief exec\w*|committee|officers?|planners|planning|local authority|public money|taxpayers?'?|ratepayers?"
    r"|they|they're|they've|they'll|theyre|theyve|them|you lot|this lot|cyngor|cynghor\w+)\b"
)
_SERVICE = late(
    r"\b(?:bins?|refuse|rubbish|waste|collections?|recycling|tip|dump|librar(?:y|ies)|libary|leisure|pools?|baths|swimming|schools?|primary|academy|college|pupils|nurser(?:y|ies)"
    r"|care homes?|carers?|day centres?|youth|parking|car parks?|permits?|blue badges?|(?:street ?)?light(?:s|ing)?|lamps?|bus pass(?:es)?"
    r"|potholes?|road|bypass|bridge|bus(?:es)?|shopping centre|arcade|high street|stalls?|traders?|stallholders?|depot|gritters?|parks?|playgrounds?|play area|allotments?|market|cemetery"
    r"|crematorium|toilets|museum|theatre|hospital|clinic|surgery|post office|fields?|pitch(?:es)?|trees?|museum|carers?|residents|pensioners|houses|homes|flats|housing|tenants"
    r"|polling|voting|postal votes?|elections?|votes?|ballots?|water|sewage|flood|hostel|hotel|crossing|cctv|rents?"
    r"|tax|fees?|fines?|grants?|contract|funding|budget|llyfrgell\w*|ysgol\w*|treth)\b"
)
_ACT = late(
    r"\b(?:clos\w+|shut\w*|axe[ds]?|axing|scrap\w*|cut(?:s|ting)?|sold|sell\w*|flog\w*|buy\w*|bought|spen[dt]\w*|blown"
    r"|cost\w*|charg\w+|pay\w*|paid|owe\w*|raise\w*|rais\w+|ris\w+|going|gone|up|double\w*|ban\w*|fin(?:e|ed|es|ing)"
    r"|mov\w+|build\w*|built|approv\w+|agree\w*|vot\w+|pass\w*|sign\w+|award\w*|remov\w+|tak\w+|took|stop\w*|end\w*"
    r"|cancel\w*|switch\w*|turn\w*|los(?:e|es|ing|t)|replac\w+|demolish\w*|knock\w*|bulldoz\w*|put\w*|giv\w+|gave|los\w+"
    r"|convert\w*|house[ds]?|test\w*|fail\w*|found|find\w*|contamin\w+|unsafe|poison\w*|count\w*|thrown|threw|leak\w*"
    r"|claim\w*|withdraw\w*|withdrawn|collect\w*|empt(?:y|ied|ies|ying)|open\w*|leav\w*|left|known?|knew|privati\w+|outsourc\w+|merg\w+|sack\w*|laid|redundan\w+|chop|cau|codi|gwerthu"
    # What people may come to harm by is said to be there: nobody need do a thing.
    r"|asbestos|raac|cladding|legionella|collaps\w*|evacuat\w*|condemned|outbreak)\b"
)
_MONEY = late(r"£ ?\d[\d,.]*|\b\d[\d,.]* ?(?:k|grand|quid|pounds?|million|bn|m)\b")
# "I made £900 last week working from home": what an advertiser earned is nothing of the council's.
_EARNED = late(
    r"^\W*(?:(?:hi|hello|guys|honestly|omg|wow|congratulations to me|yesterday|today|last week)\W+)*(?:i|we)(?:'ve| have)? (?:just |now |already )?(?:made|make|making|earn(?:ed|ing)?|won|received|withdrew|got paid|cashed out)\b[^.?!]*[£$€] ?\d"
)
_SPENT = late(
    r"\b(?:spen[dt]\w*|cost\w*|gone on|went on|blew|blown|paid|pay(?:s|ing)?|wasted|splashed|our (?:money|tax(?:es)?))\b"
)

# "... towards fitting it. Not two million.": what it is not, and not what is.
_ONLY_NOT = late(r"^\W*(?:not|nowhere near|nothing like)(?: £?[\w'.,]+){1,4}\W*$")


def _in_any_mutation(words: str) -> re.Pattern[str]:
    forms = {form for word in words.split() for form in mutations(word)}
    return re.compile(rf"\b(?:{'|'.join(sorted(forms))})\b")


# Asked of Welsh alone: some of these forms are English words ("fin", "rent").
_OURS_CY = _in_any_mutation(
    "cyngor cynghorwyr cynghorydd cabinet llyfrgell llyfrgelloedd ysgol ysgolion meithrinfa pwll canolfan cartref"
    " toiledau bin biniau sbwriel ailgylchu tomen parc parcio maes maesydd ffordd ffyrdd pont bws bysiau ysbyty meddygfa"
    " neuadd amgueddfa theatr marchnad treth tai fflatiau dwr rhent rhandir rhandiroedd mynwent goleuadau gofal"
    " pleidleisio etholiad"
)
_ACT_CY = _in_any_mutation(
    "cau gwerthu codi torri cwtogi dileu gorffen stopio symud cymeradwyo caniatau penderfynu colli talu costio gwario"
    " adeiladu dymchwel prynu canslo gwahardd diswyddo preifateiddio rhoi cymryd asbestos llygredig llygru gwenwyno"
)


@dataclass(frozen=True, slots=True)
class Fresh:
    """One statement: its words, where they stand in the comment, and how check-worthy they are."""

    text: str
    start: int
    worth: float


@dataclass(frozen=True, slots=True)
class Stopped:
    """Why a comment holds no new statement: a step of the gate, "known" or "restated"; and the claim that knows it."""

    why: Step | Literal["known", "restated"]
    claim: Claim | None = None


# Of several sentences, the one that came farthest tells why.
_FARTHEST = ("known", "G8", "restated", "G6", "G2", "G4", "G5", "G3", "G7", "G1")


def statements(
    text: str,
    claims: Sequence[Claim] = (),
    post_text: str = "",
    *,
    called: Sequence[str] = (),
    vouched: bool = False,
) -> tuple[Fresh, ...]:
    """The statements in a comment that no registry knows, in their order. Never raises.

    called: what the council of this page is called; the names in the claims count as well.
    vouched: a person says that it is about the council. Then a word of the council or a worth by its words is enough,
    for both were chosen to find such statements among much talk.
    """
    # A write asks again what was asked before it began: of a longer text no more than is read is remembered.
    read, post = text[:LONGEST], as_read(post_text)
    return _statements(read, tuple(claims), post, tuple(called), vouched)


@lru_cache(maxsize=64)
def _statements(
    text: str,
    claims: tuple[Claim, ...],
    post_text: str,
    called: tuple[str, ...],
    vouched: bool,
) -> tuple[Fresh, ...]:
    full = unaddressed(text)
    whole = narrowed(full)
    parts, home = sentences(whole), _home(claims, called)
    found: list[Fresh] = []
    at = 0
    for place, sentence in enumerate(parts):
        at = max(whole.find(sentence, at), 0)
        # Meaning costs the most, so it is asked last.
        counts = _counts(sentence, home, vouched=vouched)
        if (
            (counts or _may_count(sentence, home))
            and _step(parts, place, home) is None
            and (vouched or not _thanks(parts, place))
            and (counts or tells_of_council(sentence))
        ):
            start = before_narrowing(at, full)
            found.append(Fresh(sentence, start, _worth(sentence)))
        at += len(sentence)
    found = [one for one in found if not _known(one.text, claims, called, post_text)]
    kept = sorted(found, key=lambda one: -one.worth)[:MOST]
    return tuple(sorted(kept, key=lambda one: one.start))


def why_none(text: str, claims: Sequence[Claim], called: Sequence[str] = ()) -> Stopped:
    """What stops a comment of which somebody says that it is about the council, where `statements` finds nothing."""
    parts = sentences(narrowed(unaddressed(text[:LONGEST])))
    found = [_stopped(parts, place, claims, called) for place in range(len(parts))]
    return min(found, key=lambda one: _FARTHEST.index(one.why), default=Stopped("G1"))


def _stopped(
    parts: Sequence[str], place: int, claims: Sequence[Claim], called: Sequence[str]
) -> Stopped:
    sentence, home = parts[place], _home(claims, called)
    step = _step(parts, place, home)
    if step is not None:
        return Stopped(step)
    if not _counts(sentence, home, vouched=True):
        others = _of_others(sentence, home) or is_campaign(sentence)
        return Stopped("G7" if others else "G1")
    near = match(sentence, claims, top=0, called=called) if claims else None
    if says_what_is_right(sentence, claims, called):
        return Stopped("G6")
    if near is None or near.score < SAME or near.claim is None:
        return Stopped("restated")
    return Stopped("G8" if near.claim.verdict == "true" else "known", near.claim)


def _counts(sentence: str, home: frozenset[str], *, vouched: bool) -> bool:
    """Whether a sentence speaks of the council and is worth a check, as far as words tell."""
    if is_campaign(sentence):
        return False
    about = about_the_council(sentence)
    worthy = by_words(sentence) >= LEAST_WORTH or harms_if_false(sentence)
    if not vouched:
        return (about and worthy) or told_in_welsh(sentence)
    if _of_others(sentence, home):
        return False
    # The worth by words was learnt from English.
    return worthy or (about and tell(plain(sentence))[0] == "cy")


def _may_count(sentence: str, home: frozenset[str]) -> bool:
    """Whether it may be heard by its meaning to tell of the council, though none of its words does."""
    if len(sentence) < LEAST_LETTERS or is_campaign(sentence):
        return False
    if _of_others(sentence, home) or _EARNED.search(plain(sentence)):
        return False
    return by_words(sentence) >= LEAST_WORTH_MEANT and tell(plain(sentence))[0] != "cy"


def _worth(sentence: str) -> float:
    """How check-worthy it is. No worth is known of Welsh: what is said in it may be told; so may be what costs a vote."""
    found = round(worth(sentence), 3)
    grave = harms_if_false(sentence) and not only_values(sentence)
    return max(found, TOLD_FROM) if grave or told_in_welsh(sentence) else found


def told_in_welsh(sentence: str) -> bool:
    """Whether it says in Welsh that something is done by the council, or to what it runs. The worth by words knows English only."""
    text = plain(sentence)
    if len(text) < LEAST_LETTERS or not (
        _OURS_CY.search(text) and _ACT_CY.search(text)
    ):
        return False
    return tell(text)[0] == "cy"


def _home(claims: Sequence[Claim], called: Sequence[str]) -> frozenset[str]:
    """The names of our own place: those of the council, and those in the claims about it."""
    return index(tuple(claims), tuple(called)).home if claims else names_in(*called)


def _of_others(sentence: str, home: frozenset[str]) -> bool:
    """Whether it names a government or another place, and no word for the council."""
    here = Statement(sentence, home=home | perhaps_ours(sentence))
    return elsewhere(here) and not _COUNCIL.search(plain(sentence))


def about_the_council(sentence: str) -> bool:
    """Whether a sentence speaks of the council or those who run it, or of what befalls a service."""
    text = plain(sentence)
    if len(text) < LEAST_LETTERS:
        return False
    if _COUNCIL.search(text):
        return True
    if _MONEY.search(text) and _SPENT.search(text):
        return True
    return bool(_SERVICE.search(text) and _ACT.search(text))


def _step(parts: Sequence[str], place: int, ours: frozenset[str]) -> Step | None:
    before = parts[place - 1] if place else ""
    after = parts[place + 1] if place + 1 < len(parts) else ""
    if before and _ONLY_NOT.search(plain(parts[place])):
        return "G6"
    # As its own wording, so that a claim may be a negative: only what others say is denied.
    home = ours | perhaps_ours(parts[place])
    itself = Statement(parts[place], "", before, after, wording=parts[place], home=home)
    return gate(itself)


def _thanks(parts: Sequence[str], place: int) -> bool:
    before = parts[place - 1] if place else ""
    after = parts[place + 1] if place + 1 < len(parts) else ""
    return praises(parts[place], before, after)


def _known(
    sentence: str, claims: Sequence[Claim], called: Sequence[str], post_text: str
) -> bool:
    if claims and match(sentence, claims, top=0, called=called).score >= SAME:
        return True
    if says_what_is_right(sentence, claims, called):
        return True
    mine = shape(sentence)
    return any(
        alike(mine, shape(each), lambda _: 1.0) is not None
        for each in sentences(narrowed(post_text[:LONGEST]))
    )
