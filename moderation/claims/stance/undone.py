"""What is told as denied, refused, dropped or stopped, and what was only thought of, tried or so long ago.

"The council has ruled out closing the pool" holds every word of "the council is closing the pool" and says its
opposite. Such heads are read by their form: the word, and that it governs a doing or a plan. A head that the claim's
own wording has ("the council has dropped its plan for a crossing") turns nothing round.
"""

from __future__ import annotations

import re

from moderation.claims.stance.guessed import AND_DID
from moderation.claims.stance.insisted import NOT_DENIED, told_but_so
from moderation.claims.stance.moods import PROMISED_NEVER
from moderation.claims.stance.refused import goes_on, only_sought, refused
from moderation.claims.stance.years_past import MONTH, of_a_year_past
from moderation.claims.wording.agree import EVENTS
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_PLAN = r"(?:plans?|ideas?|proposals?|bids?|sales?|closures?|schemes?|moves?|attempts?|sell-?offs?|cuts?|threats?|calls?|deals?)"
_ITS = r"(?:(?:its|the|their|any|all|that|those|a|an|this|these|every|council|controversial|latest)\s+){0,3}"
_DOING = rf"{_ITS}(?:{_PLAN}\b|(?!(?:thing|nothing|something|everything|evening|morning|building|king|spring)\b)\w{{2,}}ing\b)"
_STORY = r"(?:it|they|that|there|claims?|reports?|rumou?rs?|suggestions?|having|being)"
_NOT_FOLLOWED = r"(?!\s+(?:it|this|that|everything|all)\b\s*(?:[,.;:!?-]|but|and|then|now|at first|$))"
_ENDED = (
    r"(?:thrown out|rejected|dropped|abandoned|shelved|scrapped|withdrawn|voted down|turned down|defeated|blocked|stopped"
    r"|halted|cancelled|overturned|binned|ditched|killed off|off the table|ruled out|quashed)"
)
_DENIED = late(
    rf"\b(?:den(?:y|ies|ied|ying){_NOT_FOLLOWED} (?:{_STORY}\b|{_DOING})"
    rf"|(?:reject|abandon|shelv|revers|overturn|halt|block|quash)(?:s|es|e|ed|ing)? {_DOING}"
    rf"|rul(?:e|es|ed|ing) out {_DOING}"
    r"|refus(?:e|es|ed|ing) to (?!say\b|comment|confirm|deny|answer|listen|rule|tell|explain|admit|discuss|publish|release|respond)\w+"
    rf"|(?:drop|scrap|stop|bin|ditch|cancel|withdr[ae]w|prevent)(?:s|n|ped|ned|ed|led|ping|ning|ling|ing)? {_ITS}{_PLAN}\b"
    rf"|(?:vot(?:e|es|ed|ing) (?:against|down)|turn(?:s|ed|ing)? down|back(?:s|ed|ing)? (?:away from|out of)|u-?turn(?:ed|s)? on) {_DOING}"
    r"|(?:sav|rescu|spar)(?:e|es|ed|ing) (?:[\w']+ ){0,4}?from (?:\w+ing|closure|sale|the)\b"
    rf"|\b{_PLAN}\b[^.;!?]{{0,80}}?\b(?:was|were|is|are|has been|have been|had been|got|been) (?:\w+ )?{_ENDED}\b)"
)
_THEN_ENDED = late(
    r"(?:\b(?:but|and|until|before|then|so)\b|[,;–-])\W*(?:(?:it|that|this|they|thankfully|luckily|then|all|both|just|has|have) |the (?:plan|idea|proposal|bid|whole thing) )(?:\w+ ){0,2}?(?:got|was|were|been|get|being) (?:voted down|turned down|shot down|kicked out|chucked out|blocked|vetoed|overturned|knocked back|called off)"
    r"(?: (?:by|at|on|in|last|yesterday|again|unanimously|this|today|comprehensively)\b|\s*(?:[.!,;)]|$))"
    r"|\b(?:but|and|until|before|then)\W+(?:[\w']+\W+){0,3}?(?:dropped|stopped|lost|rejected|defeated|beaten|scrapped|abandoned"
    r"|withdrew|backed (?:down|off)|thrown out|changed (?:its|their) minds?|thought better|gave up|u-?turned|failed)"
    rf"(?: (?:it|them|that|of it|the {_PLAN}))?\s*(?:[.!,;)]|$)"
)
_NOT_DENIED = late(rf"\b{NOT_DENIED}")
_NOT_ONLY = late(r"\bnot (?:only|just)\b")
_ONLY = late(r"\bonly\b")
_LEAD = 60  # characters before a part that may govern it

_THOUGHT_OF = late(
    r"\b(?:tried to|wanted to|thought (?:about|of)|consider(?:ed|ing|s)|consult(?:s|ed|ing|ation) on|toy(?:ed|ing) with"
    rf"|{PROMISED_NEVER}"
    r"|(?:one of (?:the|several|many|three|four|five)|one|an?|only an?|the) (?:options?|proposals?|suggestions?|ideas?)(?: (?:in|of) the (?:consultation|review|plan|report|paper))? (?:is|was|are|were) that(?! (?:they|we) save)(?![^.;!?]*\bbut (?:the council|they|it|we)(?:'s|'re| is| are| has| have)\b)"
    r"|(?:nearly|almost) (?!all\b|every|the\b|a\b|an\b|half|\d|£|always|twice|nothing)\w+"
    r"|(?:sign|signed|signing|start\w*|petition\w*)\b[^.;!?]{0,20}\bpetition\w*|petition (?:to|against)"
    r"|(?:refus\w+ to|won't|will not|wouldn't) (?:say|tell us|confirm)(?: \w+)? (?:whether|if))\b"
)
# "The council was asked to spend £2m", "they asked the council to spend it": nobody has done it. Who asks who asked them, or says
# that nobody did, takes it for done.
_COUNCIL = r"(?:council(?:lors?)?|cllrs?|cabinet|committee|leaders?|officers)"
_ASKED = late(
    rf"\b{_COUNCIL} (?:(?:is|are|was|were|has|have|had|gets?|got|will|been|being|be|also|even|once) )+(?:asked|urged|begged|invited|pressed|lobbied|petitioned|advised) to (?P<was>\w+)"
    rf"|(?<!n't )(?<!not )(?<!never )(?<!nobody )(?<!no one )(?<!noone )(?<!who )(?<!nobody has )(?<!of us )\b(?:asks?|asked|asking|urg(?:e|es|ed|ing)|begg?(?:ed|ing)|lobb(?:y|ied|ying)|petition(?:ed|ing)|press(?:ed|ing)|call(?:s|ed|ing)? on|inviting|invited|wants?|wanted)"
    rf" (?:for )?(?:the |our |this |\w+ )?{_COUNCIL} to (?P<asked>\w+)"
)
_LONG_AGO = late(
    r"\b(?:last year|(?:years?|decades?) ago|in the (?:(?:nineteen|early|late|mid) )*(?:sixties|seventies|eighties|nineties|noughties)"
    rf"|(?:back )?in (?:the )?(?:19[5-9]0s|[5-9]0s|19\d\d|20[01]\d)|{MONTH} (?:19\d\d|20[01]\d)|when i was (?:a |at |little|young|small)\w*)\b"
)
_OF_LATE = late(r"\b(?:has|have)\b")  # "has approved" is told of what was done just now
_DREAMT = late(r"\b(?:i (?:just )?dream(?:t|ed)|in my (?:dreams?|nightmares?)|had (?:a|this) (?:\w+ )?(?:dream|nightmare))\b")  # fmt: skip
# Shut for a holiday is not shut.
_HOLIDAY = late(
    r"\b(?:for|on|over) (?:the )?(?:christmas|boxing day|new year\W?s?|easter|good friday|bank holiday|weekend|one day|day|afternoon|half[- ]term)\b"
)
_PAST = late(r"\b(?:was|were|wanted|tried|nearly|had|did|used to|got|\w{3,}ed|sold|shut|lost|gave|took|went)\b")  # fmt: skip
_THEIRS = late(
    r"^(?:(?:my|our) (?:next[- ]door )?(?:neighbou?r|firm|company|employer|boss|shop|business|landlord|church|club)s?\b"
    r"(?! (?:says|said|told|reckons?|heard|works|swears|knows|got|has|had|read|saw|is sure|thinks))"
    # "My neighbour Ann Example says ..."
    r"(?!,? (?:(?!and\b|who\b|that\b|closed|spent|sold|is\b|was\b|has\b)[\w'.-]+ ){1,3}(?:says?|said|told|reckons?|heard|swears|thinks|read that|is (?:sure|saying|telling))\b)"
    r"|(?:my|our) (?:uncle|aunt\w*|mum|mam|dad|mother|father|mate|friend|cousin|sister|brother|son|daughter|nan|gran\w*|wife|husband|ex|partner)s?"
    r" (?:once |just |also |only |even |has |have |had )*(?:spent|spends|sold|sells|bought|buys|blew|blown|wasted|closed|shut|cut|scrapped|cancelled|banned|fined)\b"
    r"|(?:i|we)\b.{0,60}\bat (?:my|our) (?:firm|company|office|shop|business|church|club|school|work)\b)"
)


# "Objections to 500 houses were heard", "please object to ...", "no to 500 houses", "talks about selling ...": the thing is only spoken of or fought.
# Who objects to the council's doing it takes it for a fact.
_SPOKEN_OF = late(
    r"\b(?P<head>objections?|opposition|petitions?|protests?|campaign(?:s|ers)?|talks|negotiations|discussions?|meetings?|hearings?|consultations?|debates?|inquir(?:y|ies)|enquir(?:y|ies)"
    r"|(?:public )?comments|letters|motions?|no(?= to (?:an?|the|any|more|another|\d[\d,]*)\b)|object(?:ed|ing|s)?|protest(?:ed|ing)|campaign(?:ed|ing)?|negotiat(?:e|ed|ing)) (?:to|against|about|on|over|for|regarding|concerning) (?!why\b|how\b|who\b|(?:the |their |its |this )?decision|(?:the |our |this |your )?(?:council(?:lors?)?|cllrs?|cabinet|lot|them|their|you|your)\b)"
    r"(?P<what>(?:(?!(?:the )?(?:council|cabinet|committee|they) \w+ed\b)(?!(?:and|but|yet|were|was|is|are|has|have|had|will|did|does|do|got|gets?|took|takes|ended|goes|went|ignored|failed)\b)[^\s,.;:!?()]+\s*)+)"
)
_HELD = 0.75  # of what a sentence shares with the claim must be what is spoken of


def only_spoken_of(sentence: str, wording: str) -> bool:
    """Whether what the sentence shares with the claim is only what is objected to, petitioned against or talked about."""
    found = _SPOKEN_OF.search(plain(sentence))
    if not found:
        return False
    claim = {t.key for t in tokens(wording)}
    if {t.key for t in tokens(found["head"])} & claim:
        return False
    shared = {t.key for t in tokens(sentence)} & claim
    held = {t.key for t in tokens(found["what"])} & claim
    if (shared - held) & EVENTS:
        return False  # "... and it was approved all the same"
    return bool(held) and len(held) >= _HELD * len(shared)


def dropped(sentence: str, part: str, wording: str) -> bool:
    """Whether what a part says is told as denied, refused, dropped or stopped."""
    said, claim = _NOT_DENIED.sub(" ", plain(_with_its_head(sentence, part))), plain(wording)  # fmt: skip
    if _NOT_ONLY.search(said) and _ONLY.search(claim):
        return True
    if told_but_so(plain(sentence)):
        return False
    if refused(sentence, part, wording):
        return True
    if goes_on(said, wording):
        return False
    if _DENIED.search(claim) or _THEN_ENDED.search(claim):
        return False
    return bool(_DENIED.search(said) or _THEN_ENDED.search(plain(_to_its_end(sentence, part))))  # fmt: skip


def another_matter(sentence: str, part: str, wording: str) -> bool:
    """Whether a part tells of what was only thought of or tried, of long ago, or of the writer's own house."""
    said, claim = plain(_with_its_head(sentence, part)), plain(wording)
    if _THEIRS.search(said) or only_sought(sentence, part, wording):
        return True
    if only_spoken_of(sentence, wording):
        return True
    only = _THOUGHT_OF.search(said)
    if only and not (
        _THOUGHT_OF.search(claim) or AND_DID.search(plain(_to_its_end(sentence, part)))
    ):
        return True
    if _only_asked(sentence, said, claim):
        return True
    if _DREAMT.search(said) and not _DREAMT.search(claim):
        return True
    if _HOLIDAY.search(plain(_its_clause(sentence, part))) and not _HOLIDAY.search(
        claim
    ):
        return True
    ago = _LONG_AGO.search(plain(sentence)) and not _LONG_AGO.search(claim)
    if not (ago and _PAST.search(said)):
        return False
    of_late = _OF_LATE.search(claim) and of_a_year_past(sentence, wording)
    return bool(of_late or not _PAST.search(claim))


def _only_asked(sentence: str, said: str, claim: str) -> bool:
    """Whether the council is asked to do what the claim says that it does, and the sentence does not go on to say that it did."""
    found = _ASKED.search(said)
    if not found or _ASKED.search(claim):
        return False
    if AND_DID.search(plain(sentence).partition(found.group())[2]):
        return False
    done = {t.key for t in tokens(found["was"] or found["asked"])}
    return bool(done & {t.key for t in tokens(claim)})


def _with_its_head(sentence: str, part: str) -> str:
    """The part, with the few words before it in the same clause."""
    start = max(sentence.find(part), 0)
    lead = re.split(r"[,.;:!?()]|\s-\s|\bbut\b", sentence[:start])[-1]
    return lead[-_LEAD:] + part if start else part


def _its_clause(sentence: str, part: str) -> str:
    """The part, with the few words after it in the same clause."""
    rest = _to_its_end(sentence, part)[len(part) :]
    return part + re.split(r"[,.;:!?()]|\s-\s|\b(?:but|and|so|because)\b", rest)[0]


def _to_its_end(sentence: str, part: str) -> str:
    start = sentence.find(part)
    return sentence[start:] if start >= 0 else part
