"""What was refused, thrown out, put off or called off, or has only been asked for: read by what the verb governs.

"Councillors threw out 500 houses on Long Meadow" holds the words of "500 houses on Long Meadow were approved" and says
the opposite. What such a verb governs may be anything that a claim speaks of, so it is no list of nouns: it is known by
holding most of what the part shares with the claim. Who refuses to end a thing, or rejects objections to it, lets it
go on: endings are counted in what is governed and in the claim. A claim that itself says "refused" turns nothing round.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from moderation.claims.another_thing.after_all import done_after_all
from moderation.claims.stance.negation import ENDING, negatives
from moderation.claims.stance.welsh_refusals import refused_in_welsh
from moderation.claims.wording.agree import EVENTS
from moderation.claims.wording.words import keys_in, plain, tokens
from moderation.patterns.late import late

# Past forms, as in "was refused", "have refused" and "500 houses refused".
_PAST = (
    r"refused|rejected|dismissed|deferred|postponed|delayed|denied|declined|turned down|voted down|(?:thrown|threw) (?:it )?(?:out|back)"
    r"|(?:kicked|booted) (?:out|into (?:touch|the long grass))|chucked out|knocked (?:back|down|on the head)|binned|called (?:it )?off|put (?:off|on (?:hold|ice)|back)|sent back|struck (?:down|out)|quashed"
    r"|blocked|halted|defeated|vetoed|overruled|overturned|rebuffed|shelved|dropped|abandoned|scrapped|ditched|axed|cancell?ed|withdrawn|withdrew"
    r"|ruled out|killed off|seen off|fought off|averted|revoked|rescinded|paused|frozen|backed (?:out of|away from|down on)|u-?turned on|pulled the plug on"
)
# Forms that a headline has ("Councillors throw out ..."), and one person's.
_PRESENT = (
    r"refuses?|rejects?|dismiss(?:es)?|defers?|postpones?|delays?|den(?:y|ies)|declines?|turns? down|votes? (?:down|against)|(?:have |has )?voted against|throws? (?:out|back)"
    r"|(?:kick|boot)s? (?:out|into (?:touch|the long grass))|knocks? (?:back|down|on the head)|calls? off|puts? (?:off|on (?:hold|ice))|sends? back|strikes? (?:down|out)"
    r"|quash(?:es)?|blocks?|halts?|defeats?|veto(?:es)?|overrules?|overturns?|rebuffs?|shelves?|drops?|abandons?|scraps?|ditch(?:es)?|axes"
    r"|cancels?|withdraws?|rules? out|kills? off|revokes?|rescinds?|backs? (?:out of|away from|down on)|pulls? the plug on"
)
# "Thank you for turning down ...", "after rejecting ...".
_DOING = (
    r"refusing|rejecting|dismissing|deferring|postponing|declining|turning down|voting (?:down|against)|throwing (?:out|back)|(?:kicking|booting) (?:out|into (?:touch|the long grass))|chucking out|knocking (?:back|on the head)|binning"
    r"|calling off|putting (?:off|on (?:hold|ice))|sending back|striking down|quashing|blocking|halting|defeating|vetoing|overruling|overturning|shelving|dropping|abandoning|scrapping"
    r"|ditching|cancell?ing|withdrawing|ruling out|killing off|seeing off|fighting off|revoking|rescinding|backing (?:out of|away from)|pulling the plug on|saying no to|standing up (?:to|against)"
)
# Many of these are nouns too ("tower blocks", "refuse", "delays"): before the verb stands who does it.
_WHO = (
    r"(?:councils?|councillors?|cllrs?|cabinet|committee|members|planners|inspectors?|leaders?|ministers?|mayor|chiefs|bosses|they|we|he|she|it|judges?|court"
    r"|tribunal|voters|residents|villagers|campaigners|authority|executive|government|senedd|developers?|board|panel|officers?|governors)"
)
# What a thing does by itself.
_LAPSED = (
    r"(?:has |have |had )?(?:expired|lapsed|fallen (?:through|apart)|fell (?:through|apart)|collapsed|broken down|broke down|stalled|fizzled out|(?:come|came) to nothing|ground to a halt|failed (?:to (?:win|get|pass|gain|secure)\b.*|at (?:the )?(?:vote|committee|appeal|council))"
    r"|lost (?:on appeal|the vote|by \w+|at (?:the )?(?:vote|committee|appeal|council))|expires|lapses|falls through|collapses"
    r"|(?:(?:has|have|had) )?(?:got|gets|been given|was given|were given|is given|hit|bit|bitten) (?:the )?(?:thumbs down|red light|boot|chop|heave-ho|buffers|dust)"
    r"|(?:is|are|was|were|'s|looks?) (?:now |all |definitely |officially )?(?:off(?: the (?:table|cards|agenda))?|dead(?: in the water| and buried)?)(?=\W*$|\W+(?:for|by|at|after|again|now|then|until|thank\w*|says?)\b))"
)
_AUX = r"(?:was|were|is|are|be|been|being|gets?|got|getting|stands?|remains?|'s)"
_HOW = r"(?:(?!not\b|never\b|nearly\b|almost\b)\w+ ){0,2}"
_AFTER_VERB = r"(?=\W*$|\W+(?:by|at|on|in|last|again|yesterday|today|this|after|following|for|because|over|unanimously|overnight|indefinitely|until|till|\w+ly|\d)\b)"
_PASSIVE = late(rf"^(?P<what>.+?)\s*\b{_AUX} {_HOW}(?P<verb>{_PAST})\b")
_SHORT_PASSIVE = late(rf"^(?P<what>.+?)\s+(?P<verb>{_PAST})\b{_AFTER_VERB}")
_BY_ITSELF = late(rf"^(?P<what>.+?)\s+(?P<verb>{_LAPSED})")
# "must refuse", "failed to block": nobody has refused anything.
_NOT_DONE = r"(?<!\bto )(?<!not )(?<!n't )(?<!never )(?<!should )(?<!must )(?<!could )(?<!can )(?<!may )(?<!might )(?<!nearly )(?<!almost )(?<!please )"
_ACTIVE = late(rf"(?:^|\s){_NOT_DONE}(?:(?P<verb>{_PAST})|{_WHO} (?:\w+ly )?(?P<told>{_PRESENT})|(?:for|by|after|since|from) (?P<doing>{_DOING}))\b (?!(?:to|at|by|on|in|last|from|after|before|until|during|off|out|down)\b)(?P<what>.+)$")  # fmt: skip
# "Knocked the scheme back": the little word stands behind what is refused. Who knocks a hall down refuses nothing.
_TOUCH = r"into (?:touch|the long grass)"
_APART = late(
    rf"(?:^|\s){_NOT_DONE}(?P<verb>threw(?=.* out\b)|(?:kicked|booted|chucked)(?=.* (?:out|{_TOUCH})\b)|(?:knocked|sent)(?=.* (?:back|on the head)\b)|(?:turned|voted)(?=.* down\b)|called(?=.* off\b))"
    rf" (?P<what>(?!(?:out|back|down|off|into|on)\b)\w[^,]*?) (?:out|back|down|off|on the head|{_TOUCH}){_AFTER_VERB}"
)
_TITLE = late(rf"^\W*(?:{_PAST})\s*(?:[:–—-]+|\.+)\s*(?P<what>.+)$")
_SEEKING = (
    r"(?:proposed|sought|applied for|put forward|mooted|floated|submitted|lodged|requested|considered|discussed|debated|drawn up|consulted on"
    r"|out to consultation|up for (?:a )?(?:decision|consultation|vote|debate))"
)
_SOUGHT = late(rf"^(?P<what>.+?)\s*\b(?:{_AUX} {_HOW}{_SEEKING}|(?:goes|go|going|went|comes|come|coming) (?:back )?(?:to (?:the |a )?(?:\w+ )?(?:committee|cabinet|council|vote|consultation)|before (?:the )?(?:\w+ )?(?:committee|cabinet|council|councillors|planners)))\b")  # fmt: skip
# What others say against a thing: to reject that is to let it go on.
_AGAINST = late(
    r"\b(?:object(?:ions?|ors?|ing)|petitions?|appeals?|challenges?|opposition|complain\w*|concerns?|protest\w*|fears|amendments?|refus(?:al|als|e|ing)"
    r"|reject(?:ions?|ing)?|against|to (?:block|oppose|prevent|reject|defer|halt|save|delay|limit|reduce)|alternatives?|free|exempt\w*|concession\w*|discount\w*)\b"
)  # fmt: skip
# Claims of what was thrown away, turned away or left out: to tell it so is to repeat it.
_OUT = late(r"\bthr[eo]w\w*|\bout\b|\bturn\w* away\b|\bignor\w+|\b(?:is|are) off\b")
_REFUSAL = late(r"\b(?:refusal|rejection|cancellation|decision to (?:refuse|reject|scrap|drop|cancel))\b")  # fmt: skip
_PLAN = late(
    r"\b(?:plans?|ideas?|proposals?|propos\w+|bids?|schemes?|moves?|attempts?|motions?|decisions?|votes?|calls|threats?)\b"
)
_SEGMENT = late(
    r"\s*[,.;:!?()—–]+(?:\s+|$)|\s+-\s+|\s+(?:and|but|while|whilst|after|before(?! (?:the )?(?:\w+ )?(?:committee|cabinet|council|councillors|planners|inspectors?)\b)|although|though|because|since|when|if|so|despite|having|yet|then)\s+"
)
_ASIDE = late(r",\s(?:which|who|due|submitted|planned|proposed|expected|promised|already)\b[^,]*,\s*")  # fmt: skip
# "500 houses that were refused ..." goes on to say what came of them; "were not refused" were not.
_NO_SUBJECT = late(
    r"\b(?:(?:that|which|who)(?: (?:have|has|had|was|were|is|are|been|being|got))*|not|never|nearly|almost|to|should|must|could|can|may|might|would|n't|she|he|they|we|i|you|council|councillors)\s*$"
)
# "... were refused, but the inspector granted them": in the end it is so.
_AFTER_ALL = late(
    r"\b(?:but|then|yet|until|later|now|only|and)\b.{0,60}\b(?:granted|approved|allowed|passed|carried|overturned|overruled|reversed|reinstated|won|go(?:es|ing)? ahead|went ahead"
    r"|go-ahead|green light|back on|given permission|done it anyway)\b"
)
_REFUSES_TO = late(
    r"\brefus(?:e|es|ed|ing|al) to\s+(?P<what>\w[^.,;:!?]*)|\b(?:won't|will not|never) (?P<rule>rule out\b[^.,;:!?]*)"
)
_UNDOES = late(
    rf"{ENDING.pattern}|\b(?:drop|shelv|abandon|revers|overturn|rethink|reconsider|budge|rule out|back down|u-?turn|change|delay|defer|postpone|halt"
    r"|pull|defeat|block|reject|oppos|throw out|turn down|vote down|call off|move on|give up|give in|listen|consult|wait)\w*"
)
_SAVED = late(
    rf"^(?P<what>.+?)\s*\b(?:has|have|had|{_AUX}) {_HOW}(?:saved|spared|rescued|reprieved|kept (?:open|going|on)|safe(?:guarded)?|secured|protected)\b"
)
# Verbs by which a thing itself may end: "axed" tells of a decision put right only where the claim is that something begins, grows or is allowed,
# or where it is the deed that is axed: "the demolition of the hall".
_ENDS = late(
    r"^(?:drop|abandon|scrap|ditch|ax|cancel|withdr|pull|kick|boot|chuck|knock|put|shelv|paus|froz|throw|thrown|threw|put off|binn)"
    r"|^(?:is|are|was|were|'s|looks?)\b.*\b(?:off|dead)\b|\b(?:boot|chop|heave-ho|dust|buffers)$"
)
_BEGINS = "approve grant permission rise charge start build sell double triple plan buy introduce move replace become rename allow spend give"
# "Councillors voted themselves a rise" has the verb of "voted down", and says the opposite.
_DOWN = late(
    r"\b(?:vot|turn|knock|struck|strik)\w*(?: \w+){0,2} (?:down|against|back)\b"
)
_MOST = 0.5  # of what a part shares with the claim, which the verb must govern


@dataclass(frozen=True, slots=True)
class _Governed:
    """What a verb governs, the rest of the sentence behind it, and the verb."""

    what: str
    rest: str = ""
    verb: str = ""


def refused(sentence: str, part: str, wording: str) -> bool:
    """Whether what a part shares with the claim is what somebody refuses, throws out, puts off or calls off."""
    if negatives(wording) % 2:
        return False
    claim, text = plain(wording), _whole(sentence)
    if refused_in_welsh(sentence, wording) or done_after_all(sentence, wording):
        return True
    if _OUT.search(claim):
        return False
    if _says_refused(claim):
        undone = _governed(text, (_PASSIVE, _ACTIVE))
        return any(_REFUSAL.search(g.what) and _is_it(g, part, wording) for g in undone)
    for g in _governed(text, (_PASSIVE, _SHORT_PASSIVE, _BY_ITSELF, _ACTIVE, _APART)):
        goes_on_after = _AFTER_ALL.search(g.rest) or (_AGAINST.search(g.what) and not _AGAINST.search(claim))  # fmt: skip
        if (
            not goes_on_after
            and _is_it(g, part, wording)
            and _ends_alike(g.what, claim)
        ):
            return True
    if not ENDING.search(claim):
        return False
    saved = _governed(text, (_SAVED,))
    return any(_is_it(g, part, wording) and not ENDING.search(g.what) for g in saved)


def only_sought(sentence: str, part: str, wording: str) -> bool:
    """Whether what a part shares with the claim has only been proposed, applied for or put before a committee."""
    if _governs(_SOUGHT, wording):
        return False
    found = _governed(_whole(sentence), (_SOUGHT,))
    return any(_is_it(g, part, wording) and not _AFTER_ALL.search(g.rest) for g in found)  # fmt: skip


def goes_on(said: str, wording: str) -> bool:
    """Whether somebody refuses to end what the claim says ("refused to scrap the rise"), or will not rule it out."""
    claimed = len(_UNDOES.findall(plain(wording)))
    for found in _REFUSES_TO.finditer(said):
        what = found["what"] or found["rule"]
        if (len(_UNDOES.findall(what)) - claimed) % 2:
            return True
    return False


def _ends_alike(what: str, claim: str) -> bool:
    """Whether what is refused is the claim itself: of one that says that something ends, the ending or the plan."""
    ends = bool(ENDING.search(what))
    return ends or bool(_PLAN.search(what)) if ENDING.search(claim) else not ends


@lru_cache(maxsize=2048)
def _says_refused(claim: str) -> bool:
    return any(_governs(form, claim) for form in (_PASSIVE, _SHORT_PASSIVE, _BY_ITSELF, _ACTIVE))  # fmt: skip


def _governs(form: re.Pattern[str], text: str) -> bool:
    return any(form.search(segment) for segment in _SEGMENT.split(plain(text)) if segment)  # fmt: skip


def _whole(sentence: str) -> str:
    return _ASIDE.sub(" ", plain(sentence)).strip()


@lru_cache(
    maxsize=64
)  # a sentence is asked about once for each claim that it comes near to
def _governed(text: str, forms: tuple[re.Pattern[str], ...]) -> list[_Governed]:
    """What each verb of these forms governs."""
    titled = _TITLE.search(text)
    found = [_Governed(titled["what"])] if titled and _ACTIVE in forms else []
    place = 0
    for segment in _SEGMENT.split(text):
        place = max(text.find(segment, place), place)
        for form in forms:
            match = form.search(segment)
            first = form in (_ACTIVE, _APART)  # the verb
            if match and not (not first and _NO_SUBJECT.search(match["what"])):  # fmt: skip
                behind = match.start("what") if first else match.end()
                named = match.groupdict()
                verb = (
                    named.get("verb") or named.get("told") or named.get("doing") or ""
                )
                found.append(_Governed(match["what"], text[place + behind :], verb))
    return found


def _is_it(governed: _Governed, part: str, wording: str) -> bool:
    """Whether it holds most of what the part shares with the claim, and the verb is not the claim's own ("dismissed" of "sacked")."""
    claim = {t.key for t in tokens(wording)}
    shared = {t.key for t in tokens(part)} & claim
    held = {t.key for t in tokens(governed.what)} & claim
    own = {t.key for t in tokens(governed.verb)} & claim
    if own - held and not (_DOWN.search(governed.verb) and not _DOWN.search(plain(wording))):  # fmt: skip
        return False
    undone = claim & keys_in(_BEGINS) or held & EVENTS or ENDING.search(governed.what)
    if _ENDS.search(governed.verb) and not undone:
        return False
    return bool(held) and len(held) >= _MOST * len(shared or held)
