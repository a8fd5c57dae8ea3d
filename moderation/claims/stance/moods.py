"""What is hoped, wished, feared, demanded or supposed: its "not" denies nothing, for nobody says that it is so.

"I hope they are not closing it" puts no claim right, nor does it repeat one. It is read by its form: a word of hoping,
who is spoken of, and the verb with its "not". "I hope people know that they are not closing it" does deny: a word of
knowing stands between.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from moderation.claims.stance.insisted import told_but_so
from moderation.claims.stance.left_open import with_what_is_open
from moderation.claims.stance.shared import NEARLY_ALL, shared
from moderation.patterns.late import late

_HOPE = (
    r"hop(?:e|es|ing|ed)|hopefully|hopeful|wish(?:es|ing|ed)?|pray(?:s|ing)?|fingers crossed|touch wood"
    r"|(?:god|heaven|lord) (?:forbid|willing)|if only|(?:'d|would) (?:really |much )?(?:rather|prefer|love|like|hate)"
    r"|begg?(?:ing)?|plead(?:ing)?|trust(?:ing)?|want(?:s|ing|ed)?"
)
# "I am afraid they are not" is how a polite person says that they are not: afraid alone is no fear here.
_FEAR = (
    r"fear(?:s|ing|ed)?|dread(?:s|ing)?|worr(?:y|ies|ied|ying)|scared|terrified|frightened|petrified|concerned (?:that|about)"
    r"|anxious|nervous|panick(?:ed|ing)|(?:so|really|very|genuinely) afraid"
)
_IF = r"if|unless|whether|in case|(?:so|as) long as|provided|assuming|suppos(?:e|ing)"
_WELSH = r"g?obeithi\w+|dymun\w+|ofn(?:i|af|wn)?|p(?:oeni|ryderu|ryderus)|gwedd[iï]\w*|os|oni bai"
_LEAD = r"(?:,[^,.;:!?]{1,40},|\s+(?:to (?:god|goodness|heaven)|so|really|desperately|very much|like mad|like hell|and pray|that|about|for))*"
# Words that begin another clause, or that take what follows for known: beyond them the hope does not reach.
_BREAK = (
    r"(?:who\w*|why|what\w*|how|when|where|which|because|cos|as|while|though|although|but|and|know\w*|knew|realis\w+|realiz\w+"
    r"|understand\w*|remember\w*|remind\w*|see[sn]?|hear\w*|read\w*|learn\w*|accept\w*|notic\w+|tell\w*|told|helps?"
    r"|clear\w*|clarif\w+|\w*assur\w+|inform\w*|confirm\w*|correct\w*|point\w*|stress\w*|explain\w*|sa(?:y|ys|id|ying)"
    r"|gets?|believ\w+)"
)
_WHO = rf"(?:\s+(?!{_BREAK}\b)[\w£%-]+){{0,5}}?\s+(?!{_BREAK}\b)[\w£%-]+?"
_NT = r"(?:n't|(?<=is)nt|(?<=are)nt|(?<=was)nt|(?<=were)nt|(?<=do)nt|(?<=does)nt|(?<=did)nt|(?<=has)nt|(?<=have)nt|(?<=wo)nt)\b"
_NOT = rf"(?:{_NT}|\s+not\b|\s+never\b|\s+no longer\b)"
_VERB = (
    r"(?:(?:'s|'re|'ll|'ve|'d|\s+(?:is|are|was|were|will|would|do|does|did|has|have|had|can|could|shall|should"
    r"|be|being|is|am))"
    r"(?:\s+(?:really|actually|all|both|just|seriously|even|definitely|still|going to))*)"
)
_GOVERNED = late(
    rf"\b(?:{_HOPE}|{_FEAR}|{_IF})\b{_LEAD}(?:{_WHO}(?:{_VERB}\s*|\s+(?:wo|ca|ai))?{_NOT}|\s+(?:no|nobody|none of|neither)\b)"
)
# "Do not worry", "for anyone worried", "nobody hopes": here nobody hopes or fears it.
_NOT_THEIRS = late(
    r"(?:n't|\b(?:not|no|never|nobody|stop|quit|less|without|than|any(?:one|body)|every(?:one|body)|those|all|people|residents"
    r"|you|you're|them))\s+(?:\w+\s+){0,2}$"
)
_BEFORE = 30  # characters looked at for it
_GOVERNED_WELSH = late(rf"\b(?:{_WELSH})\b(?:\s+\w+){{0,2}}?\s+(?:nad|na|nag)\b")
# A promise never to do it neither says that it is done nor that it is not.
PROMISED_NEVER = r"(?:(?:promis|pledg|vow)\w+ (?:us |me |everyone |residents )?never to|swore (?:they'd |he'd |she'd )?never)"
_DEMANDED = late(
    r"\b(?:should|ought|must|had better|'d better|better|need(?:s)?)(?:\s+(?:really|just|simply))*(?:n'?t\b|\s+not\b|\s+never\b)"
    r"|(?:^|[,.;:!?]\s*|\b(?:please|and|so|just)\s+)(?:please\s+)?(?:don'?t|do not|never)\s+(?:you\s+)?(?:dare\s+)?"
    r"(?!(?:worry|panic|believe|share|fall|listen|spread|be|forget|think|tell|say|click|know|get|read|look|take|trust|understand"
    r"|mind|care|want|like|need|have|ask|even|recall|remember|see)\b)[a-z]+\b"
    r"|\b(?:nobody|no ?one|none of (?:them|you|us)) (?:should|ought|must)\b"
    rf"|\b{PROMISED_NEVER}\b"
    r"|\b(?:not|n't|never|won't|refuse to) (?:going to |gonna )?(?:let|allow|stand by)\b"
)
_END = late(r"[,.;:!?()—–]|\s-\s|\b(?:but|because|cos|so)\b|$")
_NEGATIVE = late(
    rf"\b(?:not|never|no longer|none|nobody|nad|na|nag|ddim|no)\b|{_NT}|(?<=should)nt\b"
)
# Of what somebody is proud or ashamed, that has happened: only the "not" is without weight.
_OF_A_FACT = late(
    r"^\W*(?:\w+\s+){0,2}?(?:proud|happy|pleased|ashamed|satisfied|surprised|expecting|enjoying|sleeping|laughing|smiling"
    r"|forgetting|forgotten)\b"
)
_MOST = 0.6  # of a part must be governed for the whole to be


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A stretch of a text that nobody says is so. `begins`: with the word that governs it."""

    begins: int
    negative: int  # where its first negative ends
    ends: int
    hoped: (
        bool  # governed by a hope, a fear or an "if": what it holds is not said either
    )


def asserted(text: str) -> str:
    """The text with the negatives of what is hoped, feared, demanded or left open blanked out. As long as before."""
    text = with_what_is_open(text)
    low = _low(text)
    for one in _stretches(low):
        inside = _NEGATIVE.sub(lambda m: " " * len(m.group()), low[one.begins : one.ends])  # fmt: skip
        kept = (
            new if new == " " else old
            for new, old in zip(inside, text[one.begins : one.ends], strict=True)
        )
        text = text[: one.begins] + "".join(kept) + text[one.ends :]
    return text


def asserted_part(sentence: str, part: str) -> str:
    """A part of a sentence, with what the sentence hopes, fears or demands blanked out."""
    start = sentence.find(part)
    if start < 0:
        return asserted(part)
    return asserted(sentence)[start : start + len(part)]


def hoped(sentence: str, part: str = "") -> bool:
    """Whether what a part says is only hoped not to be so, feared not to be so, or supposed."""
    part = part or sentence
    start = max(sentence.find(part), 0)
    end = start + len(part)
    low = _low(sentence)
    for one in _stretches(low):
        if not one.hoped or _OF_A_FACT.search(low[one.negative : one.ends]):
            continue
        if min(end, one.ends) - max(start, one.begins) >= _MOST * (end - start):
            return True
    return False


def _low(text: str) -> str:
    """In lower case with one kind of apostrophe, letter for letter; as it was where that is not to be had."""
    low = text.replace("’", "'").replace("`", "'").lower()
    return low if len(low) == len(text) else text


@lru_cache(
    maxsize=64
)  # a sentence is read by itself, then with its comment, and again for the next claim
def _stretches(low: str) -> tuple[_Stretch, ...]:
    found: list[_Stretch] = []
    if not _NEGATIVE.search(low):
        return ()
    for pattern in (_GOVERNED, _GOVERNED_WELSH, _DEMANDED):
        for match in pattern.finditer(low):
            lead = low[max(match.start() - _BEFORE, 0) : match.start()]
            if pattern is _GOVERNED and _NOT_THEIRS.search(lead):
                continue
            end = _END.search(low, match.end())
            ends = end.start() if end else len(low)
            found.append(_Stretch(match.start(), match.end(), ends, pattern is not _DEMANDED))  # fmt: skip
    if told := told_but_so(low):
        found.append(_Stretch(0, 0, told, False))
    return tuple(found)


_SUM_SPENT = late(
    r"\b(?:spen[dt]\w*|paid|pay(?:s|ing)?|blew|blow\w*|wast\w+|splash\w*|cost\w*|fork\w* out|shell\w* out|squander\w*|gave|lost)\b[^,.;:!?]*(?:[£$€] ?\d|\b\d[\d,.]* ?(?:k|m|bn|grand|quid|pounds?|million)\b)"
)
_MOCKED = late(
    r"\b(?:that|which|an?|my|our|your|any|even|nobody|no ?one|any(?:one|body)|not even)\b(?: [\w']+){0,5}? (?:could|couldn't|would|wouldn't|should|shouldn't|can|can't)\b[^,.;:!?]*"
)


def unmocked(part: str) -> str:
    """A part in plain form without the clause that mocks what a sum was spent on: "£90,000 on a logo that a child could draw"."""
    for found in _MOCKED.finditer(part):
        if _SUM_SPENT.search(part[: found.start()]):
            return f"{part[: found.start()]} {part[found.end() :]}"
    return part


# An "if" or a "hope" that leaves the claim standing.
IDLE_IF = late(
    r"\b(?:if (?:you(?:'ve| have)? (?:already|want|need|live|ask|like|are|get|drive|work|have|can)|they(?:'ve| have) already|i'm honest"
    r"|you're|your|only|anyone|it isn't one)|(?:fined|banned|charged|penalised|billed|refused|prosecuted) if (?:you|they|we|people|drivers|residents|anybody)|(?:i )?hope (?:\w+ ){1,4}(?:explains?|knows?|realises?|remembers?|understands?) (?:why|how|that)|(?:i )?hope (?:you(?:'re| are)|they(?:'re| are)|that lot|the)|don'?t let (?:your|the) (?:kids|children|dog)"
    # "£160 fine if you park there", "they'll fine you a grand if you ...": a rule, and no wish.
    r"|(?:\d[\d,.]*k?(?: (?:pounds?|quid))?|grand|an?|new|get|instant|automatic|spot) (?:fines?|penalt(?:y|ies)|charge|ticket|bill) (?:(?:from|off|by) (?:the )?\w+ |for (?:you|anyone|drivers|people|residents) )?if (?:you|u|they|we|people|drivers|residents|any(?:one|body)|your)"
    r"|(?:fine|charge|bill|prosecute|penalise|ticket|ban|evict) (?:you|us|people|drivers|residents|tenants|any(?:one|body)|everyone)(?: (?:an?|up to|another|over)){0,2}(?: (?:[£$€] ?[\d,.]+k?|[\d,]+|grand|quid|pounds?|fortune|hundred|thousand))* if (?:you|they|we|people|your)"
    # "If you fly a flag the council will fine you £500" says the rule the other way round.
    r"|if (?:you|u|ya|any(?:one|body)|some(?:one|body)|residents|people|drivers|tenants)\b(?=[^.!?]{3,90}?\b(?:council|they|you|u|he|she|it)(?:'ll| will| can| could| are going to| is going to|'re going to) (?:be |get |even |now )?(?:fin(?:e|ed|es)|charg(?:e|ed|es)|bill(?:ed|s)?|prosecuted?|penalised?|evict(?:ed|s)?|tow(?:ed|s)?)\b|[^.!?]{3,90}?(?:'ll| will| can| is going to| are going to) (?:fine|charge|bill|prosecute|penalise|evict) (?:you|u|ya|them)\b)"
    r"|unless (?:you|we|people|residents|voters|drivers|they)(?:'ve| have)? (?:got|have|show|bring|hold|pay|own|carry|buy|book|an?)"
    r"|couldn't make it up|imagine (?:how|my|our)|could tell us|should be ashamed|shouldn't be told)\b"
)


# Words of opinion that name a thing: a support fund, council tax support, Hope Street, action against people, the wrong bin.
_AID = r"(?:funds?|funding|workers?|staff|services?|teams?|grants?|schemes?|payments?|officers?|units?|centres?|hubs?|lines?|packages?|budgets?|assistants?|programmes?|groups?|allowances?|vouchers?|networks?)"
_AIDED = (
    r"(?:tax|housing|household|rent|family|hardship|disab(?:ility|led)|(?:special|additional|complex) needs|health|carer(?:'s|s')?|debt|bereavement|respite|learning|language|transport"
    r"|care|addiction|homeless\w*|refugee|abuse|pupil|student|youth|employment|crisis|welfare|parenting|business|income|benefits?)"
)
_GONE = r"(?:scrap|cut|stop|end|withdr[ae]w|remov|ax|los|slash|reduc|halv|abolish)\w*"
_SUPPORT = late(r"\bsupport\b", re.IGNORECASE)
# Told of as a thing that is there for somebody, or that has ended.
_SUPPORT_IS = late(
    r"^support(?:(?: for(?: [\w'-]+){1,4}?)? (?:has|have|is|was|will|are|were|being|gone|scrapped|axed|cut|stopped|ended)\b"
    r"| (?:for|to) (?!clos|shut|sell|scrap|this|that|it\b|them\b|the (?:clos|plan|idea|cut|move|sale|decision|scheme|proposal))\w)",
    re.IGNORECASE,
)
_OF_AID = late(
    rf"(?:\b{_AIDED}|\b{_GONE}(?: (?:all|the|its|their|our|any|of|free|extra|financial)){{0,3}}) $",
    re.IGNORECASE,
)
# Who takes sides stands before the word; so does what makes it a feeling.
_SIDES = late(
    r"(?:\b(?:i|we|you|they|people|residents|locals|voters|everyone|everybody|nobody|who|that|to|please|let's|must|should|would|will|can|can't|cannot|not|don't"
    r"|\w+ly|all|really|in|my|our|full|total|public|strong|growing|huge|little|no|and|do|does|did) |^\W*|[.!?] )$",
    re.IGNORECASE,
)
_OURS = late(r"\b(?:my|our|all|no) $", re.IGNORECASE)
_AIDS_GO = late(rf"^support {_AID}\b(?! (?:who|that)\b)[^,.;:!?]{{0,40}}\b(?:is|are|was|were|has|have|had|being|cut|gone|sacked|axed|stopped|scrapped|ended|closed|los\w+)\b", re.IGNORECASE)  # fmt: skip
_AGAINST = late(
    r"(?<=\w )\bagainst (?:the (?:law|rules?|regulations?|clock|wall)\b|women\b|girls\b)"
    # "Approved against the wishes of residents": done all the same. A vote against them is another matter.
    r"|(?<=\w )(?<!\bvote )(?<!\bvotes )(?<!\bvoted )(?<!\bvoting )(?<!\bgo )(?<!\bgoes )(?<!\bgoing )(?<!\bwent )(?<!\bgone )"
    r"\bagainst (?:(?:the|all|our|my|their|its|own|every|public|local|expert|clear|express|[\w-]+(?:'s|s')) ){1,3}(?:wish(?:es)?|will|advice|opposition|objections?|protests?)\b(?! (?:to|that|on)\b)"
    r"|(?:(?<=action )|(?<=violence )|(?<=proceedings )|(?<=charges )|(?<=crime )|(?<=crimes )|(?<=discrimination )|(?<=enforcement )|(?<=injunction ))"
    r"\bagainst (?!(?:this|that|it|clos|shut|sell|scrap|cut|the (?:clos|plan|cut|sale|move|decision|proposal|scheme))|\w+ing\b)",
    re.IGNORECASE,
)
_STREET = late(
    r"\b(?:Hope|Wish|Good|Great|Bad|Joke)(?= (?:[A-Z][\w']+ )?(?:Street|Road|Lane|Avenue|Close|House|Court|Park|Valley|School|Centre|Hall|Terrace|Place|Way|Hill"
    r"|Farm|Church|Hospital|Primary|Academy|Square|Bridge|Cove|Yard|Green|Wood)\b)"
)
_WRONG_ONE = late(
    r"\b(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )(?<!it's )(?<!that's )(?:the|a|your|their) wrong (?!(?:decision|choice|move|idea|priorit|thing to|call|polic|plan|way|direction)\w*|(?:for|to|and|or|of|that|about)\b)(?=[a-z]{3,})",
    re.IGNORECASE,
)
# "Our lovely old library is being closed": loved is the thing, and the rest is told of it.
_LOVED = late(
    r"\b(?P<the>(?:our|the|this|that|their|your) (?:(?:dear|poor|old|once|little|very) ){0,2})(?:lovely|great|good|brilliant)(?= (?:(?!(?:that|which|who|if)\b)[\w'’-]+ ){1,4}?(?:is|are|was|were|has|have|will|'s) (?:(?:now|being|been|be|to|going|all|set|due|just|about) ){0,4}(?:\w{2,}ed|sold|shut\w*|clos\w+|cut|demolish\w*|given|taken|gone|lost|selling|scrapping|axing)\b)",
    re.IGNORECASE,
)
_CUE = late(r"\b(?:support|hope|wish|against|great|good|bad|joke|mistake|wrong|mad)\b")  # fmt: skip
_SHORTEST = 4  # letters of the word beside it, by which a wording's own is known again
_NO_NAME = frozenset(["this", "that", "they", "them", "these", "those", "with", "from", "have", "will", "been", "were", "their", "your", "into", "what", "when", "council"])  # fmt: skip


# Who sets out with it says what they want, whatever it is that they want.
_MY_SIDE = late(
    r"^\W*(?:personally )?(?:i|we)(?:'m| am|'re| are)?(?: (?:\w+ly|do|all|would|also|still|100%|so))* (?:support|oppose|against|in favour of|object to)\b"
)


# "I wish they'd double the charges", not "... wouldn't", "... would stop doubling" or "... would listen": what is complained of is done.
_WISHED = late(
    r"^\W*(?:(?:honestly|personally|really|god|tbh|just|only|well|but) )*(?:(?:i|we)(?: (?:just|really|do|so))* |how (?:i|we) )?wish (?:that )?(?:they|it|you(?: lot)?|this lot|some(?:one|body)|(?:the |our |this )?council(?:lors)?|cllrs?)"
    r"(?: would|'?d)(?! (?:not|never|stop|leave|have|had|at least)\b)(?P<what> [^,.;:!?]+)"
)
# "Should fine people £100 for it", "they ought to double them"; not "they should know they'll be fined".
_SHOULD = late(
    r"^\W*(?:(?:honestly|personally|really|tbh|imo|yes|yeah|no|agree|good|well|and|but|so) )*(?:(?:they|we|somebody|someone|(?:the |our |this )?council|cllrs?) )?(?:really |just |all )*(?:should|ought to)"
    r"(?! (?:not|never|stop|be|have|know|see|hear|read|realise|remember|look|share|tell|watch|expect|think|listen|ask|explain|admit|at least)\b)(?P<what> [^,.;:!?]+)"
)


# Where a wish ends: "I wish they'd think before they double the charges".
_BESIDE = late(r"\b(?:but|because|cos|as|since|when|before|instead|rather|and (?:they|it|the|now)|that)\b")  # fmt: skip


def takes_sides(sentence: str, wording: str) -> bool:
    """Whether the writer says to be for or against a thing, or wishes or says that what the claim says should be done."""
    said = _low(sentence)
    if _MY_SIDE.search(said):
        return True
    found = _WISHED.search(said) or _SHOULD.search(said)
    if found is None:
        return False
    held, every = shared(_BESIDE.split(found["what"])[0], sentence, wording)
    return held > 1 and held >= NEARLY_ALL * every


def as_named(text: str, wording: str = "") -> str:
    """The text without words of opinion that name a thing here, or stand beside the same word in the claim's `wording`."""
    text = _STREET.sub("Example", _AGAINST.sub(lambda found: f"over {found.group()[8:]}", text))  # fmt: skip
    text = _WRONG_ONE.sub("the other ", text)
    text = _LOVED.sub(lambda found: f"{found['the']}old", text)
    for found in reversed(list(_SUPPORT.finditer(text))):
        if _names_aid(text, found.start()):
            text = f"{text[: found.start()]}aid{text[found.end() :]}"
    return _as_in(text, wording) if wording else text


def _names_aid(text: str, at: int) -> bool:
    """Whether "support" is a thing that people get: by its kind before it, by who takes it away, or as a fund or a worker."""
    before, rest = text[:at], text[at:]
    if _OF_AID.search(before):
        return True
    if not re.match(rf"support {_AID}\b", rest, re.IGNORECASE):
        return not _SIDES.search(before) and bool(_SUPPORT_IS.search(rest))
    if _SIDES.search(before) and not _OURS.search(before):
        return bool(_AIDS_GO.search(rest))
    return True


def _as_in(text: str, wording: str) -> str:
    """The text without each word of opinion that stands beside the same long word as in the wording."""
    low, claimed = _low(text), re.findall(r"[\w'-]+", _low(wording))
    pairs = set(pairwise(claimed))
    words = list(re.finditer(r"[\w'-]+", low))
    for at in reversed(range(len(words))):
        word = words[at]
        beside = [(words[at - 1].group(), word.group())] if at else []
        beside += [(word.group(), words[at + 1].group())] if at + 1 < len(words) else []
        if _CUE.fullmatch(word.group()) and any(
            pair in pairs
            and all(len(w) >= _SHORTEST and w not in _NO_NAME for w in pair)
            for pair in beside
        ):
            text = f"{text[: word.start()]}other{text[word.end() :]}"
    return text
