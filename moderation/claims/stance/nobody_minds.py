"""What is told with a "no" that is not the claim's: "Why is nobody talking about ...?", "There's no excuse for the council selling ...", "I
never thought I'd see the day ...", "You'd have to be blind not to see that ...".

The "no" says who keeps silent, or how plain it is, and nothing against what stands behind it. "Nobody is talking about closing it" and
"I never thought they would" are no such frames; nor is what is told of a rumour, or left open by "whether".
"""

from __future__ import annotations

import re

from moderation.patterns.late import late

_START = r"(?:^|(?<=[.!?;:,] )|(?<=\n)|(?<=\bso )|(?<=\band )|(?<=\bbut )|(?<=- ))"
_NOBODY = r"(?:nobody|no[ -]?one|none of (?:us|you|them|our councillors)|not one (?:person|councillor|paper))(?: else| here| round here)?"
_ANYBODY = r"(?:any(?:one|body)(?: else)?|people|we|you|residents|everyone|everybody|more people|the (?:papers?|press|news|echo|bbc|media|mps?)|our (?:mps?|councillors?|papers?)|councillors)"
_VERY = r"(?:(?:even|actually|ever|still|really|all|more|publicly|openly|loudly|getting|feeling|a bit|too|very|that|much|yet) )*"
_OVER = r"(?:about|against|over|at|on)"
_LOUD = r"(?:talk|speak|shout|scream|protest|march|campaign|complain|moan|object|demonstrat|picket|petition|petitioning|writ|ask(?:ing)? (?:any )?questions|report|kick(?:ing)? off|speak(?:ing)? up|speak(?:ing)? out|kick(?:ing)? up a (?:fuss|stink)|mak(?:e|ing) (?:a |any )?(?:fuss|noise|stink)|do(?:ing)? (?:any|some)thing|fight(?:ing)? back|stand(?:ing)? up|riot|grumbl|rais(?:e|ing) (?:a stink|hell|concerns|this|it)|car)"
_MINDS = rf"(?:{_LOUD}(?:e|ing|ed|s)?|kicked (?:off|up a (?:fuss|stink))|made (?:a |any )?(?:fuss|noise|stink)|done (?:any|some)thing|spoken(?: up| out)?|written|angry|bothered|fussed|up in arms|furious|fuming|worried|concerned|outraged|upset|cross|out on the streets?)"
_MENTIONS = r"(?:mention(?:s|ed|ing)?|cover(?:s|ed|ing)?|question(?:s|ed|ing)?|challeng(?:e|es|ed|ing)|stopp?(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|fight(?:s|ing)?|fought|prevent(?:s|ed|ing)?)"
_MINDS_IT = rf"{_VERY}(?:{_MINDS} {_OVER}|{_MENTIONS})"
# Who it is that does it, or the thing as one that all know; never "whether", and no tale of others'.
_TALE = r"(?:\w+ )?(?:rumou?rs?|stor(?:y|ies)|claims?|lies?|myths?|hoax(?:es)?|tales?|idea|notion|suggestions?|possibility|prospect|chance|posts?|nonsense|misinformation|plans?|proposals?|petition)\b"
_A_FACT = rf"(?! *(?:if|whether|what|who|why|it|this|that|them|any|an?|no)\b(?! (?:council|cabinet))| *(?:the|these|those|all the) {_TALE})(?= *(?:the fact that |how |that )?\S)"
_WHY = late(
    _START
    + rf"(?P<head>(?:and |but |so )?(?:why|how come|how is it that|how's|what's wrong when)(?: (?:on earth|the hell|exactly))? (?:(?:is|are|was|were|has|have|had|did|does|do) {_NOBODY} |{_NOBODY}(?:['’]s| is| are| was| has| has been| have) |(?:is|are|was|were|has|have|did|does|do)n['’]?t {_ANYBODY} |(?:is|are|do) {_ANYBODY} not )(?:been )?{_MINDS_IT}(?: the fact that| how| that)?) {_A_FACT}",
    re.IGNORECASE,
)
_SILENT = late(
    _START
    + rf"(?P<head>{_NOBODY}(?:['’]s| is| are| was| has(?: been)?| seems(?: to be)?| even| dares(?: to)?)? {_MINDS_IT}(?: the fact that)?) (?=(?:the|this|these|our|how) ){_A_FACT}(?!(?:the |our )?council \w+ing\b)",
    re.IGNORECASE,
)
# Said to calm people: "nobody is talking about the closure, it's only the hours".
_CALMS = late(r"\b(?:only|just|merely|simply|at all|at this stage|yet|instead|rather|but|don['’]?t worry)\b", re.IGNORECASE)  # fmt: skip
_NO_EXCUSE = late(
    _START
    + r"(?P<head>(?:there(?:['’]s| is| was| can be)?|i see|i can see)? ?(?:absolutely |simply |really |just )*(?:no|zero|not any) (?:possible |real |good |earthly )?(?:excuse|justification|justifying|excusing|forgiving|forgiveness|defending|defence)(?: (?:at all|whatsoever))? (?:for )?)(?=(?:the |our |this |their |these )?\w+ (?!not\b)(?:\w+ ?){1,3})(?!not\b)",
    re.IGNORECASE,
)
_THE_DAY = late(
    _START
    + r"(?P<head>(?:i|we|who|never in my life did i|never did i)(?:['’]d| have| had)? (?:(?:never|not|didn['’]?t|did not|wouldn['’]?t have) )*(?:ever )?(?:thought|think|imagined?|expected|believed?|dream(?:t|ed)|guessed|would have thought)(?: that)?(?: (?:i|we)(?:['’]d| would) (?:ever |live to )*see| to (?:ever |live to )*see)(?: the day(?: (?:when|that|where))?)?) (?=(?:the|our|this|they|he|she|a) )(?!day\b)",
    re.IGNORECASE,
)
_SEE = r"(?:see|notice|know|realise|spot|understand|tell|work out|grasp|get)"
_PLAIN = late(
    _START
    + rf"(?P<head>(?:(?:you|they|one|people)(?:['’]d| would|['’]ve| have|['’]ll| got)? (?:have|need|got|had)? ?to be (?:\w+ ){{1,4}}not to {_SEE}|only an? (?:\w+ ){{1,2}}(?:wouldn['’]?t|can['’]?t|couldn['’]?t|doesn['’]?t|would not|cannot|does not|would fail to) {_SEE}"
    rf"|(?:how|why) (?:can|could|do) (?:you|they|any(?:one|body)|people) (?:not|possibly not|fail to) {_SEE}|how (?:can|could)n?['’]?t? (?:you|they|any(?:one|body)|people) not {_SEE}"
    rf"|(?:it )?(?:doesn['’]?t|does not|didn['’]?t) take (?:an? )?(?:\w+ ){{1,2}}to {_SEE}|you (?:don['’]?t|do not) (?:have|need) to be (?:an? )?(?:\w+ ){{1,3}}to {_SEE}|there(?:['’]s| is) no (?:hiding|escaping|getting away from|ignoring|mistaking|disguising)(?: from)?(?: the fact)?)(?: (?:that|how))?) (?=(?:the|they|our|this|council)\b)",
    re.IGNORECASE,
)
_FRAMES = (_WHY, _NO_EXCUSE, _THE_DAY, _PLAIN)


def minded(text: str) -> str:
    """The text without such frames, as long as before. Never raises."""
    for frame in _FRAMES:
        text = frame.sub(lambda found: _blank(found.group("head"), found.group()), text)
    return _SILENT.sub(lambda found: _unless_calmed(found, text), text)


def _blank(head: str, whole: str) -> str:
    return "so".ljust(len(head)) + whole[len(head) :]


def _unless_calmed(found: re.Match[str], text: str) -> str:
    behind = re.split(r"[.!?\n]", text[found.end() :])[0]
    return found.group() if _CALMS.search(behind) else _blank(found["head"], found.group())  # fmt: skip
