"""What is free no more is paid for: "garden waste isn't free any more, it's £60" beside a claim that it will cost £60.

Who says so may say "not free" or the charge, and so may a claim. A text is told as the claim tells it, so that its "not"
denies nothing: that it now costs money where the claim has a charge, that it is free no more where the claim has that.
"""

from __future__ import annotations

from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_SUM = r"(?:£ ?\d[\d.,]*(?<![.,])(?: ?(?:k|m|million|grand)\b)?|\d[\d.,]*(?<![.,]) ?(?:p|pence|quid|pounds?)\b|(?:a |one |two |three |four |five |six |seven |eight |nine |ten |twelve |fifteen |twenty |thirty |forty |fifty |sixty |seventy |eighty |ninety |hundred )+(?:quid|pounds?|pence|grand)\b|a (?:fiver|tenner|fortune))"
_LATER = (
    r"(?:any ?more|any longer|now|these days|after all|from (?:next )?\w+(?: \d+)?)"
)
_NO_MORE = rf"(?:(?:(?:is|are|was|were|be|will|'s|'re|'ll|being|been|it's) )?no longer(?: going to)?(?: be)? free|(?:(?:is|are|was|were)(?:n'?t| not)|(?:'s|'re) not|(?:wo(?:n't|nt)|will not) be|not)(?: going to be| gonna be)? free(?: {_LATER})+|(?:wo(?:n't|nt)|will not|(?:is|are)(?:n'?t| not) (?:going to|gonna)) be free|(?:is|are|'s|'re|be) free no more)(?: of charge)?(?: {_LATER})*(?! (?:of|from|to|for|until|on)\b)"
_NOT_FREE = rf"(?:{_NO_MORE}|(?:(?:is|are|was|were)(?:n'?t| not)|(?:'s|'re) not|not) free(?: {_LATER})*)"
_THEN = rf"(?:,|\s?[-–—:;]|\.\.+)?\s(?:and |but |so )?(?:now )?(?:(?:(?:it|that|they)(?:'s|'re|'ll be| is| are| will be)|its|it costs|it'll cost|they charge|we pay|you pay|you have to pay|you're paying|costs?|at)(?: now| going to be| gonna be)? )?(?P<sum>(?:about |nearly |over )?{_SUM}(?: (?:an?|per|each|every) \w+)?)"
_NOT_FREE_BUT = late(rf"(?P<free>\s?{_NOT_FREE}){_THEN}")
_FREE_NO_MORE = late(rf"\s?(?:{_NO_MORE})")
# "£2 to park there now, used to be free".
_WAS_FREE = late(r"\b(?:(?:and |when |which |that |what )?(?:it |that |they )?(?:used to be|was|were)(?: always| once)?|once) free\b(?! (?:on|for|of|from)\b)|\bformerly free\b")  # fmt: skip
_WAS_FREE_BUT = late(rf"(?:{_WAS_FREE.pattern}){_THEN}")
# "Free parking is being scrapped", "they've stopped free parking", "you won't be able to park for free any more".
_OVER = r"(?:scrapped|axed|stopped|ended|abolished|removed|withdrawn|taken away|done away with|gone|over|ending|finished|no more|a thing of the past)"
_WHAT = r"(?:(?!(?:plans?|ideas?|offers?|proposals?|trials?|schemes?|is|are|was|were|has|have|will|and|but|if|to)\b)[\w'-]+)"
_IS_OVER = late(rf"\bfree (?P<what>{_WHAT}(?: {_WHAT}){{0,7}}) (?:is|are|has been|have been|was|were|will be|has|have)(?: (?:now|being|to be|going to be|all)){{0,2}} {_OVER}\b(?! (?:by|after|because of) (?:the )?(?:government|tories))")  # fmt: skip
_ENDS_IT = late(rf"\b(?:(?:has |have |'ve |is |are |'re )?(?:stop(?:ped|ping|s)?|scrap(?:ped|ping|s)?|ax(?:ed|ing)|end(?:ed|ing)|abolish(?:ed|ing)|remov(?:ed|ing)|withdr(?:awn|ew|awing)|taken away|tak(?:ing) away|got rid of|done away with|(?P<los>los(?:e|es|t|ing)))) (?:(?:the|our|their|all|my|your) )?free (?=(?!(?:plans?|trials?)\b){_WHAT})")  # fmt: skip
_NOT_FOR_FREE = late(r"\b(?:(?:wo(?:n'?t|nt)|ca(?:n'?t|nt|nnot)|will not|can not|are(?:n'?t| not)|(?<='re )not|no longer)(?: (?:be able|going to be able|able|allowed|be allowed) to| get to| going to)?) (?P<do>(?!be\b)[a-z]+) (?P<where>(?:(?!but\b)[\w'-]+ ){0,7}?)(?:for free|free of charge|for nothing)\b(?P<rest>[^,.;!?]*)")  # fmt: skip
_NO_FREE_ONES = late(rf"\b(?:no longer (?:gets?|have|has|offers?|means?)(?: (?:you|us|them|me|people))?|(?:do|does|wo)(?:n'?t|nt) (?:get|have)(?: (?:you|us|them))?|(?:there(?:'s| is|'ll be| will be) )?no more) free (?={_WHAT})")  # fmt: skip
_LATER_ON = late(rf"(?: {_LATER})+\b")
_CHARGE = late(
    rf"{_SUM}|\b(?:cost(?:s|ing)?|charg(?:e|es|ed|ing)|pay(?:s|ing)?|fees?|paid for)\b"
)
# "£2 to park there": what is paid, before what it is for.
_SUM_TO = late(rf"^\W*(?:{_SUM}|(?:now |we |you )*(?:pay(?:ing)?|have to pay|charg(?:ing|ed))(?: us| you)?(?: {_SUM})?)(?: (?:a|per) \w+)? (?:to |for )")  # fmt: skip
_COSTS_NOTHING = late(
    r"\b(?:(?:wo|does|do|is|did)(?:n'?t)|will not|does not|do not|never) (?:going to )?cost(?: (?:you|us|me|anyone|anybody|people|residents))? (?:a (?:single )?(?:penny|bean|thing|dime)|anything|owt|money|extra)\b"
)
_IS_FREE = late(r"\bfree\b")


def as_charged(text: str, wording: str) -> str:
    """The text as the wording tells of a charge; the text itself where one of them tells of none."""
    said, claimed = plain(text), plain(wording)
    if "free" not in said and not _COSTS_NOTHING.search(said):
        return text
    if says_no_longer_free(claimed):
        return _free_no_more(said) or text
    if _CHARGE.search(claimed) and not _IS_FREE.search(claimed):
        return _costing(said) or text
    return text


def retellings(text: str) -> list[str]:
    """The ways in which a text may tell of a charge, other than its own."""
    said = plain(text)
    if "free" not in said and not _COSTS_NOTHING.search(said):
        return []
    return [told for told in (_free_no_more(said), _costing(said)) if told and told != said]  # fmt: skip


def says_no_longer_free(claimed: str) -> bool:
    """Whether a plain wording tells of what is no longer free."""
    return bool(_FREE_NO_MORE.search(claimed))


def _free_no_more(said: str) -> str:
    """A plain text that gives the charge as well, without it; nothing where it does not tell of what is free no more."""
    if _COSTS_NOTHING.search(said):
        return _COSTS_NOTHING.sub("is free", said)
    if found := _NOT_FREE_BUT.search(said):
        more = "" if _FREE_NO_MORE.search(found["free"]) else " any more"
        return f"{said[: found.start()]}{found['free']}{more}{said[found.end() :]}"
    if _CHARGE.search(said) and (
        was := _WAS_FREE_BUT.search(said) or _WAS_FREE.search(said)
    ):
        rest = _SUM_TO.sub("", said[: was.start()]).strip(" ,-–—(")
        return f"{rest.removesuffix(' now')} is no longer free{said[was.end() :]}"
    return ""


def _costing(said: str) -> str:
    """A plain text that tells of what is free no more, with what it costs instead; nothing where it does not."""
    if _COSTS_NOTHING.search(said):
        return _COSTS_NOTHING.sub("is free", said)
    if found := _NOT_FREE_BUT.search(said):
        return f"{said[: found.start()]} now costs {found['sum']}{said[found.end() :]}"
    if found := _WAS_FREE_BUT.search(said):
        return f"{said[: found.start()].rstrip(' ,')} now costs {found['sum']}{said[found.end() :]}"
    if found := _FREE_NO_MORE.search(said):
        return f"{said[: found.start()]} now costs money{said[found.end() :]}"
    return _paying(said)


def _paying(said: str) -> str:
    """A plain text that tells of the end of a free thing, as one in which it is paid for; nothing where it tells of none."""
    if found := _IS_OVER.search(said):
        return f"{said[: found.start()]}people now have to pay for {found['what']}{said[found.end() :]}"
    if found := _ENDS_IT.search(said):
        pays = "have to pay for" if found["los"] else "making people pay for"
        return f"{said[: found.start()].rstrip()} now {pays} {said[found.end() :]}"
    if found := _NOT_FOR_FREE.search(said):
        rest = _LATER_ON.sub("", found["rest"])
        return f"{said[: found.start()]}will have to pay to {found['do']} {found['where'].strip()}{rest}{said[found.end() :]}"
    if found := _NO_FREE_ONES.search(said):
        who = "" if "no more" not in found.group() else "people "
        return f"{said[: found.start()]}{who}now have to pay for {said[found.end() :]}"
    return ""
