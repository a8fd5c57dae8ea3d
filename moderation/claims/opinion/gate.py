"""The opinion gate (policy 10.2): eight steps, in order; the first "stop" ends it with no flag."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from moderation.claims.another_thing.actors import for_others, other_actor
from moderation.claims.another_thing.amounts import other_way
from moderation.claims.another_thing.bounds import other_facts
from moderation.claims.another_thing.standing import stands_so_now
from moderation.claims.opinion.national import of_the_country
from moderation.claims.opinion.own_case import missed, own_case, own_sum, without_our
from moderation.claims.opinion.thanks import praises
from moderation.claims.stance import cues
from moderation.claims.stance.asking import (
    asks_how_much,
    asks_which,
    asks_why_told,
    wants_source,
)
from moderation.claims.stance.asks_whether import asks_all
from moderation.claims.stance.feared import feared
from moderation.claims.stance.guessed import guessed, only_wanted, wanted_by_party
from moderation.claims.stance.in_doubt import in_doubt
from moderation.claims.stance.insisted import taken_back_at_once
from moderation.claims.stance.moods import (
    IDLE_IF,
    as_named,
    asserted,
    asserted_part,
    hoped,
    takes_sides,
    unmocked,
)
from moderation.claims.stance.negation import negatives, turned_round
from moderation.claims.stance.put_right import put_right, taken_back
from moderation.claims.stance.refused import refused
from moderation.claims.stance.rules_told import tells_what_follows, unruled
from moderation.claims.stance.signs import (
    debunked,
    named_elsewhere,
    names_another_place,
    told_of_another_place,
    verdicts_only,
)
from moderation.claims.stance.supposing import only_judged
from moderation.claims.stance.undone import another_matter, dropped, only_spoken_of
from moderation.claims.stance.vouched import passed_on
from moderation.claims.stance.welsh_denied import denies_the_deed
from moderation.claims.stance.welsh_forms import supposed
from moderation.claims.stance.whose_council import of_another_council
from moderation.claims.wording.names import other_name
from moderation.claims.wording.words import plain
from moderation.patterns.late import late
from moderation.types import Claim

Step = Literal["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8"]

_VALUE = late(
    r"\b(?:disgrace(?:ful)?|shame(?:ful)?|disgusting|daft|stupid|idiotic|ridiculous|terrible|awful"
    r"|outrage(?:ous)?|scandal(?:ous)?"
    r"|wrong|mad(?:ness)?|bonkers|mistake|pathetic|useless|great|(?<!for )good|bad|lovely|brilliant|wicked"
    r"|criminal|tragedy|joke"
    r"|last straw|shambles|unfair|cruel|vandalism|warth|cywilydd)\b"
)
_WISH = late(
    r"^(?:just |please |go on |so )?(?:sell|close|shut|cancel|scrap|ban|stop|end|demolish|cut|fine|sack|turn off|switch off|get rid of)"
    r" (?:off |down )?(?:the|it|them|all|every|our|that|this)\b"
    r"|\b(?:should(?:n't)?|ought|would(?:n't)?|'d (?:be|rather|better|have|like)|(?<=\bi)'d (?:(?:happily|gladly|willingly|even) )?(?:pay|give|buy)|could(?:n't)?"
    r"|(?:they|we|you|council|councillors|cllrs?|this) must(?:n't)?|imagine|suppose|supposing|if|unless|were to"
    r"|better not|had better|hope|wish|oppos\w+|against|support|in favour|(?:don'?t|do not) want(?! (?:you|us|people|residents|any(?:one|body)|the public) to (?:know|see|find|hear|notice|realise))"
    r"|(?<!they )(?<!you )(?<!council )(?:please )?(?:do not|don't|dont|never) (?:close|shut|sell|cut|scrap|cancel|charge|you dare|let)"
    r"|deserves?|save our|hands off|about time|i'?d say|i say|if you ask me|can'?t wait (?:for|until|till)|high time|you (?:better|had better)|dylai|dylen)\b"
)
# A finite verb beside a subject: someone says that something is, was or will be so.
_ASSERTS = late(
    r"\b(?:they|they're|theyre|council(?:lors|'s)?|cllrs?|it|it's|we|we're|you|you're|you lot|there"
    r"|libraries|bins?|tax|pumps?|school|service|the \w+(?: \w+)?|our \w+|all \w+|every \w+)"
    r"(?:'re|'s|'ve|'ll| are| is| was| were| have| has| had| will| did| got| get| gets)? ?(?:now |just "
    r"|actually |all |already |being |been |gonna |going to |about to |planning to |set to |due to )*"
    r"(?:\w+ing|\w+ed|shut|shuts|cut|cuts|put|puts|spent|spend|spends|sold|sell|sells|blew|blown|gone"
    r"|close|closes|axe|scrap|stops?|ends?|off|up|down|monthly)\b"
    # "500 houses waved through by our lovely councillors"
    r"|\b(?:\w{2,}ed|sold|shut|cut|spent|given|taken|blown|lost|built|hidden)(?: \w+){0,2} by (?:our|the|this|that|these|those|your)\b"
)
_VALUE_FRAME = late(
    r"\b(?:it(?:'s| is| was)|that(?:'s| is)|this is|what|is|are|was|would be|absolute(?:ly)?|utter(?:ly)?"
    r"|a|an|such|just|total(?:ly)?|complete(?:ly)?)\b"
)
_DONE = late(
    r"\b(?:has|have|had|'ve|was|were|been|already|now that)\b|\b(?:spent|lost|voted|sold|banned|gave|gone|went)\b"
)
_TO_COME = late(r"(?:\bwill|'ll|\bgoing to|\bgonna|\babout to|\bwould)\b(?! not\b)")
_AND_WHAT_COMES = late(
    r"(?:\bwill|'ll|\bgoing to|\bgonna|\babout to|\bwould)\b(?: (?:be|get|have|soon|just|probably)){0,2} \w+"
)
_DECIDED = late(
    r"\b(?:signed (?:it )?off|all signed|approved|agreed|voted|decided|announced|confirmed|official(?:ly)?"
    r"|passed|done deal|letter|in the papers?|on the (?:agenda|website))\b"
)
_FIRST_HAND = late(
    r"\b(?:my|our|mine|ours|i|we|i've|we've|me)\b.{0,60}\b(?:was|were|wasn't|weren't|missed|didn't|hasn't"
    r"|haven't|have not|has not|waited|waiting|rang|phoned"
    r"|queued|got|been (?:missed|left|emptied|collected|charged|fined)|closed when|shut when|turned up"
    r"|went|tried|paid|still|again)\b"
)
# "the only one we've got": nobody tells of a day.
_ALL_WE_HAVE = late(r"\bonly (?:\w+ )?(?:we|i)(?:'ve| have)(?: got)?\b")
_TURNED_UP = late(
    r"\bwhen (?:i|we) (?:walked|got|went|arrived|drove|came|turned|visited|left|tried|rang|last)\b|\b(?:my|our) \w+(?: \w+){1,6} (?:today|yesterday|this morning|last night|again)\b|"
    r"^(?:turned up|went to|got (?:a|an|there)|waited|been to|rang|tried)\b|\bi(?:'ve| have)? (?:been|went|got|was|waited) (?:to|a|an|at|in|for)\b"
)
_GENERAL = late(
    r"\b(?:all|every|everyone|everybody|whole|entire|council(?:'s)?|they|they're|they've|theyre"
    r"|from (?:january|april|may|next)|by next|nobody|across)\b|%|£"
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence that touches a claim, as it was written, with what stands round it."""

    sentence: str
    clause: str = ""  # the part that matched; "" for the whole sentence
    before: str = ""  # the sentence before and the one after, "" where there is none
    after: str = ""
    claim: Claim | None = None
    wording: str = ""  # the wording of the claim that it came nearest to
    home: frozenset[str] = frozenset()  # the registry's own names, in lower case
    text: str = ""  # the whole comment, "" where only the sentence is known

    @property
    def part(self) -> str:
        return self.clause or self.sentence


def no_proposition(s: Statement) -> bool:
    """G1: value words or wishes, and nobody says that anything is so."""
    known = s.wording if s.claim else ""
    text, part = plain(as_named(s.sentence, known)), plain(as_named(s.part, known))
    rule = tells_what_follows(part)
    part = unruled(IDLE_IF.sub(" ", unmocked(part)))
    if _thanked(s):
        return True
    if not rule and (hoped(s.sentence, s.part) or supposed(s.sentence)):
        return True
    if _WISH.search(part) and not _TOLD.search(part) and not _granted(s):
        return True
    if not _VALUE.search(text):
        return False
    said = _ASSERTS.search(_VALUE_FRAME.sub(" ", part)) or _ASSERTS.search(part)
    return not said and _VALUE.search(part) is not None


# "Thank you for testing the water so quickly"; "thanks for letting us know that ..." tells the claim.
_THANKED_FOR = late(
    r"^\W*(?:(?:a|so|many|big|huge|very|and|our|well|just|to|say|want|wanted|i|we) ){0,4}(?:thank(?:s| you)|diolch|well done|grateful)\b[^,.;:!?]* (?:for|am|on) (?!letting|telling|sharing|pointing|posting|warning|flagging|reporting|the (?:info|news|heads|warning|tip))"
)


def _thanked(s: Statement) -> bool:
    """Whether the sentence thanks for what was done, and tells nobody what it was."""
    if s.claim is None or not _THANKED_FOR.search(plain(s.sentence)):
        return False
    return praises(s.sentence, s.before, s.after)


def _granted(s: Statement) -> bool:
    return cues.takes_for_granted(s.sentence, s.part)


_TOLD = late(
    r"\b(?:told|said|says|heard|announced|confirmed|if you (?:haven't|didn't|don't))\b"
)


def question(s: Statement) -> bool:
    """G2: asked, or a source asked for. A question that takes the claim for granted is a statement."""
    if _asks_who_says(s):
        return True
    if passed_on(plain(s.sentence)) and any(cues.asks(text, text) for text in (s.before, s.after)):  # fmt: skip
        return True
    return cues.asks(s.sentence, s.part, s.wording) or cues.hoped_untrue(s.after)


def _asks_who_says(s: Statement) -> bool:
    """Whether it is asked which of the claim's things are meant, how much it was, or why people say so."""
    if asks_which(s.sentence, s.wording) or asks_how_much(s.sentence):
        return True
    if in_doubt(s.sentence, s.wording, s.after, s.text):
        return True
    return asks_why_told(s.sentence, s.wording)


def satire(s: Statement) -> bool:
    """G3: marks of humour, or impossible on its face."""
    known = s.wording if s.claim else ""
    return cues.jokes(s.sentence, known) or cues.laughs(s.text)


def prediction(s: Statement) -> bool:
    """G4: a guess or a fear about the future, with no decision claimed, or a plan or a past that is not the claim."""
    if another_matter(s.sentence, s.part, s.wording) or for_others(s.sentence, s.claim):
        return True
    if guessed(s.sentence, s.wording) or other_facts(s.sentence, s.claim):
        return True
    if only_wanted(s.sentence, s.wording, s.claim) or stands_so_now(s.part, s.wording):
        return True
    text = plain(s.sentence)
    if _DECIDED.search(text):
        return False
    return feared(text) or _still_to_come(plain(s.part), plain(s.wording))


def _still_to_come(part: str, wording: str) -> bool:
    """Whether a part says of the future what the claim says has been done."""
    done = _DONE.search(wording) and not _TO_COME.search(wording)
    beside = _DONE.search(_AND_WHAT_COMES.sub(" ", part))
    return bool(done and _TO_COME.search(part) and not beside)


def first_hand(s: Statement) -> bool:
    """G5: what happened to the writer: casework, not a claim about the council."""
    text = plain(s.part)
    if _TOLD.search(text):
        return False
    if own_case(s.sentence, s.claim) or s.claim is None and own_sum(text):
        return True
    if _TURNED_UP.search(text):
        return True
    text = _ALL_WE_HAVE.sub(" ", without_our(text, s.part, s.wording))
    return bool(_FIRST_HAND.search(text)) and not _GENERAL.search(text)


def correction(s: Statement) -> bool:
    """G6: quoted in order to deny or correct, or the negative of the claim; not what is hoped or demanded."""
    if negatives(s.wording) % 2 == 0:
        s = as_asserted(s)
    if taken_back_at_once(plain(s.sentence), says_not=negatives(s.wording) % 2 == 1):
        return True
    said, part = verdicts_only(s.sentence), verdicts_only(s.part)
    if cues.denied_around(said, part, s.before, s.after):
        return True
    if dropped(s.sentence, s.part, s.wording) or taken_back(s.text):
        return True
    if other_way(s.sentence, s.claim) or denies_the_deed(s.part, s.wording):
        return True
    if debunked(said, part, verdicts_only(s.text) or said):
        return True
    return turned_round(s.part, s.wording) and not missed(s.part)


def negated(s: Statement) -> bool:
    """Whether the part says the negative of the claim; what is hoped, feared or demanded says nothing."""
    if negatives(s.wording) % 2 == 0:
        s = as_asserted(s)
    return turned_round(s.part, s.wording) and not missed(s.part)


def never_said(s: Statement) -> bool:
    """Whether its form alone tells that a source is asked for, or the claim guessed, refused or put right: no likeness outweighs that."""
    if wants_source(s.sentence, s.wording) or _asks_who_says(s):
        return True
    if asks_all(s.sentence, s.wording):
        return True
    if put_right(s.sentence, s.part) or taken_back(s.text):
        return True
    if only_judged(s.sentence, s.wording):
        return True
    if only_spoken_of(s.sentence, s.wording) or _thanked(s):
        return True
    if (
        takes_sides(s.sentence, s.wording)
        or another_thing(s)
        or own_case(s.sentence, s.claim)
    ):
        return True
    if only_wanted(s.sentence, s.wording, s.claim):
        return True
    if stands_so_now(s.part, s.wording):
        return True
    return guessed(s.sentence, s.wording) or refused(s.sentence, s.part, s.wording)


def another_thing(s: Statement) -> bool:
    """Whether another body does it, another place is named, or the number goes the other way."""
    if other_way(s.sentence, s.claim) or for_others(s.sentence, s.claim):
        return True
    if wanted_by_party(s.sentence, s.wording, s.claim):
        return True
    if other_facts(s.sentence, s.claim):
        return True
    return other_actor(s.sentence, s.claim, s.home) or other_name(
        s.sentence, s.claim, s.home
    )


def as_asserted(s: Statement) -> Statement:
    """The statement without the negatives of what is hoped, feared or demanded."""
    return replace(
        s,
        sentence=asserted(s.sentence),
        clause=asserted_part(s.sentence, s.part),
        before=asserted(s.before),
        after=asserted(s.after),
        text=asserted(s.text),
    )


def elsewhere(s: Statement) -> bool:
    """G7: another council, a government, a company or another place: not the council of this page."""
    if named_elsewhere(s.part, s.wording, s.home):
        return True
    if wanted_by_party(s.sentence, s.wording, s.claim):
        return True
    if other_actor(s.sentence, s.claim, s.home) or other_name(
        s.sentence, s.claim, s.home
    ):
        return True
    if s.claim is None:
        return names_another_place(s.sentence, s.home) or of_the_country(s.sentence)
    if of_another_council(s.sentence, s.claim, s.home):
        return True
    return told_of_another_place(s.sentence, s.claim, s.home)


def known_true(s: Statement) -> bool:
    """G8: the registry says that it is so."""
    return s.claim is not None and s.claim.verdict == "true"


STEPS: tuple[tuple[Step, Callable[[Statement], bool]], ...] = (
    ("G1", no_proposition),
    ("G2", question),
    ("G3", satire),
    ("G4", prediction),
    ("G5", first_hand),
    ("G6", correction),
    ("G7", elsewhere),
    ("G8", known_true),
)


def gate(statement: Statement) -> Step | None:
    """The step that stops this statement, or None where it may be flagged."""
    return next((step for step, stops in STEPS if stops(statement)), None)
