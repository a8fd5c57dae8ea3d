"""Negatives: which of them deny something, how many there are, and whether they turn a claim round."""

from __future__ import annotations

import re
from functools import lru_cache

from moderation.claims.another_thing.charged import as_charged
from moderation.claims.another_thing.permitted import only_may
from moderation.claims.stance import welsh_safety
from moderation.claims.stance.insisted import NOT_DENIED, once
from moderation.claims.stance.welsh_bans import as_banned
from moderation.claims.stance.welsh_forms import roots
from moderation.claims.stance.welsh_once import said_once
from moderation.claims.wording.relatives import of_the_thing
from moderation.claims.wording.words import plain
from moderation.patterns.either_case import in_small
from moderation.patterns.late import late

# Negatives that deny nothing about the claim.
DENIES_NOTHING = late(
    rf"\b(?:{NOT_DENIED}|no secret(?= (?:that|how|why|they|the|we|you|he|she|it|this)\b|\W*$|,)"
    r"|no more|not (?:a )?(?:rumou?r|joke|joking|kidding|lie|lying|drill|making (?:this|it) up)"
    # "Isn't it convenient that they own it?"
    r"|(?:is|was)n'?t it (?:(?:a|just|so|really|very|rather|pretty|bit|\w+ly) )*(?!true\b|possible|likely|right\b|correct\b|time\b|about\b|better\b|just\b|so\b)[a-z]{3,} (?:that|how)"
    r"|no (?:joke|lie|kidding|wonder"
    r"|doubt|surprise|shame|way back|warning|consultation|vote)|not (?:only|just|even|surprised|content"
    r"|happy|impressed"
    r"|good enough|long|fair|right|before time|one of (?:you|them)|a single (?:councillor|cllr|one))"
    r"|(?:can't|cannot|cant|can not|couldn't|don't|dont) (?:actually |even )?(?:believe (?:it|they|they're"
    r"|that|the council|this"
    r"|you|how|my)|make it up|make this up|understand|get (?:why|how)|tell me|forget|care|think|want|let)"
    r"|why not|if not|won't admit|not telling|hasn't told|haven't told|don't get me wrong|no idea"
    r"|no one (?:cares|listens|asked|told)"
    r"|nobody (?:cares|listens|asked|told)|never (?:mind|listen|asked|trust)|not that (?:you|they"
    r"|anyone) care"
    r"|(?:can'?t|cannot|cant) b[el]+[ie]+[a-z]*|couldn't make it up|don'?t bother|do not bother|no way|no use|(?<!at )no point"
    r"|no (?:apology|reply|answer|notice|vote|shame|discussion|exceptions)|not 1|got not"
    r"|(?:aren'?t|haven'?t|hasn'?t|didn'?t|don'?t) (?:you|they|we|the council) (?:been )?(?:telling|told|tell|warned|warning|ask(?:ed|ing)?|consult\w*)"
    r"|(?:nobody|no ?one) (?:\w+ )?(?:vot\w+|stop\w*|warn\w*|consult\w*|object\w*|had the guts|has the guts|bother\w*|fought|complain\w*|listen\w*|notic\w+)"
    r"|(?:don'?t|do not|no need to|not|nothing to) (?:worry|panic)\w*|(?:don'?t|do not) (?:drink|touch|swim|eat|bother|get me|forget)"
    r"|(?:if|unless) (?:nobody|no ?one|no$|(?:we|you|they|people|residents) (?:don'?t|do not))"
    r"|even (?:(?:those|people|households|residents|homes|anyone|everyone|if|when|though) )?(?:\w+ ){0,2}?(?:do|does|did|have|has|are|is|can|will|would)(?: not|n'?t)"
    r"|(?:so as|in order) not to|(?:because|since|as) (?:it|they) (?:might|may|could) not"
    r"|without|with (?:no|hardly any|zero)\b(?! (?:plans?|intentions?|proposals?|need|thoughts?|wish)\b)|no money|no less|or not|don't (?:even )?(?:ask|consult|listen)"
    r"|(?:(?:is|was)n'?t|not) (?:right|fair|acceptable|on|ok|okay|good enough) (?:that|how)"
    r"|at no (?:point|time|stage) (?:was|were|(?:has|have)(?= (?:[\w']+ ){1,3}?been)) (?:[\w']+ ){1,3}?told\b"
    r"|at no (?:point|time|stage) (?:did|was|were|has|have) (?:[\w']+ ){1,3}?(?:been )?(?:ask(?:ed)?|consult\w*|told (?!that\b)|tell (?:us|anyone|residents)|warn\w*|inform\w*|listen\w*)"
    # "they've sold it, haven't they": said for agreement
    r"|(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|ai)n'?t (?:it|they|he|she|we|you|i)(?=\W*$))\b"
)
# Those too are taken out before any negation is counted: "dogs aren't allowed on the beach" says that they are banned.
_REFUSED = r"(?:\b(?:not|no longer|never|wont|cant)|n'?t) (?:be |been |being )?(?:allowed|permitted)\b"
_NOT_ALLOWED = late(_REFUSED)
_UNABLE = late(r"\b(?:can(?:no|'?)t|can not|must(?:n'?t| not)|no)\b")
IDLE_NEGATIVES = late(f"{DENIES_NOTHING.pattern}|{_REFUSED}")
NEGATION = late(
    r"\b(?:not|no|none|no1|noone|never|neither|nor|nobody|nid|ddim|dim|nad|nac|cannot|zero (?:plans?|intention|evidence|proof|truth|basis)"
    r"|un(?:safe|paid|able|available|lawful|fit)|(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should|ai)n'?t)\b"
    r"|(?<![\w'] )\bni (?!sy)(?=\w)"  # "Ni fydd ...", not "gennym ni" or "ni sy'n talu"
)

_NO_FIRST = late(r"^(?:no|nope|er,? no|well,? no|nah)[ ,.]+(?=.*(?:n't|\bnot\b))")
# "You can't vote without a passport", "no passport, no vote" and "not unless you have one" say what must be.
_HAVING = r"(?:without(?! (?:\w+ing|a (?:vote|word|say)|consult\w*|warning|notice|permission|debate)\b)|unless)"
_MUST = late(
    rf"\b(?:can(?:no|'?)t|can not|could(?:n'?t| not)|wo(?:n't|nt)|will not|(?:is|are|am|be|being|'re|'s)(?:n'?t| not) (?:able|allowed|permitted)"
    r"|do(?:es)?(?:n'?t| not) (?:get|let)|not be (?:able|allowed|permitted)|no (?:one|body)|noone|nobody|none|no)\b"
    rf"(?P<what>(?: (?!(?:but|and|because|so|not|no)\b)[\w'£%-]+){{0,7}}?) {_HAVING}\b"
)
_NO_NO = late(r"^\W*no (?:[\w-]+,? ){1,3}?(?:= ?|means? |then )?no \w+(?: \w+)?\W*$")
# "You can vote without a passport" says of such a rule that there is none.
_NEED_NOT = late(
    rf"\b(?:can|could|may|able to|allowed to|free to|permitted to|get to|still)(?: (?!(?:not|never|they|the)\b)[\w'-]+){{1,5}}? {_HAVING}\b"
)
# The same told as one tells a rule: "you need a passport to vote".
_HOLDING = r"(?:(?:have|has|'ve got|have got|own|hold|carry|carrying|bring|bringing|show|showing|take|taking|produce|producing|present|presenting|having) )"
_NEEDS = late(
    r"\b(?:(?P<who>you|we|they|i|people|voters|residents|tenants|drivers|parents|nobody|no ?one) )?"
    r"(?:(?:can(?:no|'?)t|can not|could(?:n'?t| not)|(?:wo(?:n't|nt)|will not|(?:is|are)(?:n'?t| not)) (?:be )?(?:able|allowed|permitted) to|don'?t get to|do not get to|(?<=nobody )can|(?<=no one )can|(?<=noone )can)"
    r"|(?:they |council |staff )?(?:wo(?:n't|nt)|will not|do(?:n't|nt| not)) let (?:you|us|people|anyone|anybody|residents|voters))"
    r" (?P<what>(?!believe|imagine|wait|complain|understand)[\w'-]+(?: (?!(?:but|and|because|so|not|no)\b)[\w'-]+){0,5}?)"
    rf" (?:without {_HOLDING}?(?!\w+ing\b|(?:a (?:vote|word|say)|consult\w*|warning|notice|permission|debate)\b)|unless (?:you|they|we|i|people)(?: (?:actually |also )?|(?='ve)){_HOLDING}(?:along )?)"
    r"(?P<thing>[^\s,.;:!?]+(?: (?!(?:and|but|or|because|so)\b)[^\s,.;:!?]+){0,7})",
    re.IGNORECASE,
)
# "If you haven't got a passport you won't be allowed to vote".
_IF_NOT = late(
    r"\bif (?P<who>you|we|they|people|voters|residents|tenants|drivers|parents) (?:(?:haven'?t|have not|ain'?t)(?: got)?|don'?t (?:have|own|bring|show|carry)|do not (?:have|own|bring|show|carry)|(?:have|'ve got|have got|bring|show) no) "
    r"(?P<thing>[^\s,.;:!?]+(?: (?!(?:you|we|they|then|people|and|but|or|because|so)\b)[^\s,.;:!?]+){0,6}?),? (?:then )?(?:you|we|they)(?:'re| are| will)? ?(?:(?:can(?:no|'?)t|can not)|(?:wo(?:n't|nt)|will not|not) (?:be )?(?:able to|allowed to|permitted to)|won'?t|will not) "
    r"(?P<what>(?!be\b)[\w'-]+(?: (?!(?:but|and|because|so|not|no)\b)[\w'-]+){0,8})",
    re.IGNORECASE,
)
_NO_THIS_NO_THAT = late(r"^\W*no (?P<thing>[\w-]+(?: [\w-]+){0,3}?)(?:,| =| means?| then|,? it'?s| -)? no (?P<what>\w+)\W*$", re.IGNORECASE)  # fmt: skip
_BINDS = late(
    r"\b(?:must|need(?:s|ed)?|ha(?:ve|s) to|got to|gotta|required?|requires|compulsory|mandatory|obligatory)\b"
)
_WELSH_NOT = late(r"\b(?:ddim|nid|nad|ni|na)\b")
_STEP = 2  # words
_TOLD = 0.75  # of the words of a clause
# What stands between a "not" and the verb that it governs, and the little word that may belong to the verb.
_AUXILIARY = frozenset(["be", "been", "being", "going", "gonna", "getting", "to", "actually", "really", "now", "yet", "even", "at", "all", "just", "about", "has", "have", "had", "get", "got", "on", "in", "is", "are", "was", "were", "will", "would", "do", "does", "did", "it", "they"])  # fmt: skip
_PARTICLE = frozenset(["off", "down", "out", "up", "away", "back"])
_LITTLE = frozenset(["the", "and", "has", "have", "been", "are", "was", "were", "not", "for", "with", "will", "from"])  # fmt: skip
# "Not unsafe" speaks of safety as "not safe" does.
_UN = late(r"\bun(?=(?:safe|paid|able|available|lawful|fit)\b)")
_UN_WORD = late(r"\bun(safe|paid|able|available|lawful|fit)\b")
_SIDES = late(r"\b(?:and|or|nor)\b|,")


def as_a_must(text: str) -> str:
    """A plain text with the two negatives of "can't ... without", "no ... unless" and "no ..., no ..." told as one "must"."""
    text = _NO_NO.sub(lambda found: found.group().replace("no ", "must "), text)
    return _MUST.sub(lambda found: f"must{found['what']} must", text)


def as_a_need(text: str) -> str:
    """A text with "you can't vote without a passport" and "no passport, no vote" told as "you need a passport to vote"."""
    text = text.replace("’", "'")
    found = _NO_THIS_NO_THAT.search(text)
    if found:
        return f"you need a {found['thing']} to {found['what']}"
    text = _IF_NOT.sub(lambda told: f"{told['who']} need {told['thing']} to {told['what']}", text)  # fmt: skip
    return _NEEDS.sub(lambda told: f"{_who(told)} need {told['thing']} to {told['what']}", text)  # fmt: skip


def _who(told: re.Match[str]) -> str:
    who = told["who"]
    return (
        who
        if who and in_small(who) not in ("they", "nobody", "no one", "noone")
        else "you"
    )


def negatives(clause: str) -> int:
    """How many negatives a clause holds that may turn its meaning round."""
    text = as_a_must(_NO_FIRST.sub("", once(said_once(plain(clause)))))
    return len(NEGATION.findall(IDLE_NEGATIVES.sub(" ", text)))


ENDING = late(
    r"\b(?:clos(?:e|es|ed|ing|ure)|shut\w*|axe[ds]?|axing|scrap\w*|cancel\w*|abolish\w*|withdr\w+|remov\w+|end(?:s|ed|ing)?"
    r"|stop(?:s|ped|ping)?|ban(?:s|ned|ning)?|outlaw\w*|forbid\w*|los[te]\w*|losing|without|gone|finish\w*|binn(?:ed|ing)|ditch\w*"
    r"|call(?:s|ed|ing)? (?:it |them )?off|postpon\w+|shelv(?:e|es|ed|ing)|discontinu\w+|abandon\w*|suspend\w*|mothball\w*|phas(?:ed|ing) out|w(?:ound|inding) (?:up|down)|pulled|pulling|dropped|dropping|culled|culling"
    r"|refus\w+|missing|hid\w*|lack\w*|lock\w*|struck|tak(?:e|es|ing|en) away|took away|cau|dileu|colli|i ben)\b"
)


# "Do not drink it" says what "it is not safe to drink" says; "it is safe to drink" says the opposite.
_WARNS = late(r"(?:^|[,.:;!?]\W*|\b(?:please|and|so|told|us|residents|everyone|warned|said) (?:to )?)(?:(?:do not|don'?t|never|not to|avoid) (?:drink|touch|swim|eat|us(?:e|ing)|bath|bathe|paddl|wash)\w*|avoid\b)")  # fmt: skip
_SAFE = late(r"\b(?:safe(?:ly)?|fine|ok(?:ay)?|drinkable|harmless|clean|fit|all right|alright)\b")  # fmt: skip

# "The water got the all clear, it is safe": said of what the claim warns of, though it stands apart.
_IT_IS_SAFE = late(r"\b(?:it|they|all|which)(?:'?s|'re| is| are) (?:(?!not\b)\w+ ){0,2}(?:safe|drinkable|harmless)\b")  # fmt: skip


def _warning_apart(one: str, other: str) -> bool | None:
    """Of two texts of which one alone warns: whether the other says that there is no danger. None where it speaks of neither."""
    if bool(_WARNS.search(one)) == bool(_WARNS.search(other)):
        return None
    told = other if _WARNS.search(one) else one
    if not _SAFE.search(told):
        return None
    return len(NEGATION.findall(IDLE_NEGATIVES.sub(" ", told))) % 2 == 0


# "You can't get over the bridge, it's shut": that it is of no use, beside that it has ended.
_OF_NO_USE = late(r"\b(?:can(?:no|'?)t|can not|could(?:n'?t| not)|(?:won'?t|will not) be able to|(?:is|are|am|'re|'m)(?:n'?t| not) able to|no longer|(?:nobody|no ?one|nothing) (?:can|could|gets))\b")  # fmt: skip
_HAS_ENDED = late(rf"\b(?:it|they|that|which|is|are|was|were|has|have|been|being|now)(?:'?s|'re|'ve)?\b(?: (?!not\b)\w+){{0,2}}? {ENDING.pattern}(?! off\b)")  # fmt: skip
_APART = late(r"\s*[,;:–—]+\s+|\s+-\s+|\s+(?=(?:because|cos|coz|cause|since|as)\b)")


def told_once(text: str) -> str:
    """A text that says a thing once with "can't" and once as an end, without the first "not"; any other as it was."""
    sides = [side for side in _APART.split(plain(text)) if len(side.split()) > 1]
    if len(sides) != 2:
        return text
    useless = [side for side in sides if negatives(side) % 2 and _OF_NO_USE.search(side) and not ENDING.search(side)]  # fmt: skip
    ended = [side for side in sides if not negatives(side) and _HAS_ENDED.search(side)]
    if not (useless and ended):
        return text
    return ", ".join(NEGATION.sub(" ", side) if side in useless else side for side in sides)  # fmt: skip


def differ(part: str, wording: str) -> bool:
    """Whether one of the two is negative and the other is not. Who may not, cannot; who warns says that it is not safe."""
    if (other := welsh_safety.apart(part, wording)) is not None:
        return other
    part, wording = told_once(part), told_once(wording)
    part = as_banned(as_charged(part, wording), wording)
    apart = _warning_apart(plain(part), plain(wording))
    if apart is not None:
        return apart
    if _waived(part, wording):
        return True
    odd = negatives(part) % 2
    if odd and _NOT_ALLOWED.search(plain(wording)) and _UNABLE.search(plain(part)):
        return False
    return odd != negatives(wording) % 2


def _waived(part: str, wording: str) -> bool:
    """Whether one of two texts says that something must be, and the other that one can do without it."""
    one, other = as_a_must(plain(part)), as_a_must(plain(wording))
    for said, claimed in ((one, other), (other, one)):
        if _BINDS.search(claimed) and _NEED_NOT.search(said):
            return not negatives(said) and not negatives(claimed)
    return only_may(one, other) and not negatives(one) and not negatives(other)


# What says, without a "not", that a thing is not as it should be.
_HARM = late(
    r"\b(?:danger\w*|contamin\w+|poison\w*|pollut\w+|toxic|harm\w*|hazard\w*|unfit|ill(?:ness)?|sick|bacteria|e\.? ?coli|boil\w*|lack\w*|fail\w*|refus\w+|without|stop\w*|end(?:s|ed|ing)?|gone|closed|shut|bann?\w*|los[et]\w*|missing"
    r"|only|ignor\w+|broke\w*|forgot\w*|unable|too|hardly|barely|denied|scrap\w*|cancel\w*|abandon\w*|avoid)\b"
)


def only_names_it(part: str, wording: str) -> bool:
    """Whether a part names what a negative claim is about, and says neither "not" nor what is said not to be so."""
    text, claim = plain(part), plain(wording)
    warns = _WARNS.search(claim)
    if not warns and not (negatives(wording) % 2 and _SAFE.search(claim)):
        return False
    if negatives(part) or _WARNS.search(text) or _HARM.search(text):
        return False
    if warns:
        return not (_SAFE.search(text) or {w[:5] for w in warns.group().split()} & {w[:5] for w in text.split()} - _LITTLE)  # fmt: skip
    return not says_what_is_denied(part, wording)


def turned_round(part: str, wording: str) -> bool:
    """Whether the part says the opposite of the wording: "is not closing" of "is closing", but not "no more" of "ending".

    Words of ending count as negatives do, so that what is said of one thing in two ways still agrees.
    """
    if (other := welsh_safety.apart(part, wording)) is not None:
        return other
    part, wording = told_once(part), told_once(wording)
    part = as_banned(as_charged(part, wording), wording)
    wording = _clause_told(part, wording)
    if not _IT_IS_SAFE.search(plain(part)):
        part = _up_to_the_claim(part, wording)
    if not negatives(wording):
        sides = [side for side in _SIDES.split(plain(part)) if len(side.split()) > 1]
        if len(sides) > 1 and all(negatives(side) for side in sides):
            return True  # "it is not closing and nobody is moving"
    if not differ(part, wording):
        return False
    if _warning_apart(plain(part), plain(wording)) or _waived(part, wording):
        return True
    if negatives(wording) % 2 and not says_what_is_denied(part, wording):
        return False  # of "asbestos was found and parents were not told" it says the first half alone
    if not wording:
        return True
    return _ends(part) % 2 != _ends(wording) % 2


def says_what_is_denied(part: str, wording: str) -> bool:
    """Whether a part has a word of what a negative wording says is not so."""
    text = plain(wording)
    found = NEGATION.search(IDLE_NEGATIVES.sub(" ", text))
    after = _SIDES.split(text[found.end() :])[0] if found else text
    denied = {w[:5] for w in re.findall(r"\w{4,}", after)} - _LITTLE
    if found and _UN.match(found.group()):
        denied.add(
            _UN.sub("", found.group())[:5]
        )  # "unsafe to drink" denies the safety first
    return not denied or any(w[:5] in denied for w in re.findall(r"\w+", _UN.sub("", plain(part))))  # fmt: skip


def without_un(text: str) -> list[str]:
    """The words that a plain text denies by their first syllable, without it: "safe" of "unsafe"."""
    return _UN_WORD.findall(text)


def _up_to_the_claim(part: str, wording: str) -> str:
    """The part without what follows the claim's last word by more than a step: that speaks of something else."""
    heads = {w[:5] for w in re.findall(r"\w{3,}|\d+", plain(wording))} - _LITTLE
    words = list(re.finditer(r"[\w']+", plain(part)))
    if _WELSH_NOT.search(plain(part)):
        known = _welsh_heads(wording)
        shared = [n for n, w in enumerate(words) if not known.isdisjoint(_welsh_heads(w.group()))]  # fmt: skip
    else:
        shared = [n for n, w in enumerate(words) if _UN.sub("", w.group())[:5] in heads]
    if not shared:
        return part
    told = plain(part)[: words[shared[-1]].end()]
    described = of_the_thing(plain(part)[len(told) :], frozenset(heads))
    if described is not None:
        return told if described else part
    if shared[-1] + _STEP >= len(words) - 1:
        return part
    last = _to_its_verb([w.group() for w in words], shared[-1], shared[-1] + _STEP)
    return plain(part)[: words[last].end()]


@lru_cache(maxsize=2048)
def _welsh_heads(text: str) -> frozenset[str]:
    """How its words begin, in the dictionary, the article cut off: "cau'r" and "gau" are "cau"."""
    words = re.findall(r"[^\W\d_]{3,}|\d+", plain(text))
    return frozenset(root[:5] for word in words for root in (word, *roots(word)))


def _to_its_verb(words: list[str], shared: int, last: int) -> int:
    """Where to cut: not between a "not" that follows the claim's last word and the verb that it governs."""
    at = shared + 1
    while at < len(words) - 1 and words[at] in _AUXILIARY:
        at += 1
    if not any(NEGATION.fullmatch(word) for word in words[shared + 1 : max(at, last) + 1]):  # fmt: skip
        return last
    while NEGATION.fullmatch(words[at]) is None and at < last:
        at += 1
    verb = at + 1
    while verb < len(words) - 1 and words[verb] in _AUXILIARY:
        verb += 1
    if verb + 1 < len(words) and words[verb + 1] in _PARTICLE:
        verb += 1
    return min(max(last, verb), len(words) - 1)


def _clause_told(part: str, wording: str) -> str:
    """Of a wording that says "not" in one clause and not in another, the clause that a part tells; else the whole."""
    sides = [side for side in re.split(r"[,;:–—]\s", wording) if len(side.split()) > 2]
    if len({negatives(side) % 2 for side in sides}) < 2:
        return wording
    held = [{w[:5] for w in re.findall(r"\w{4,}", plain(side))} - _LITTLE for side in sides]  # fmt: skip
    said = {w[:5] for w in re.findall(r"\w{4,}", plain(part))}
    share = [len(said & words) / len(words) if words else 0.0 for words in held]
    most = max(share)
    return sides[share.index(most)] if most >= _TOLD and share.count(most) == 1 else wording  # fmt: skip


def _ends(text: str) -> int:
    text = as_a_must(plain(text))
    return negatives(text) + bool(ENDING.search(text))
