"""That something is banned, as Welsh says it: "gwaherddir cŵn", "dim cŵn ar y traeth", "chaiff cŵn ddim mynd yno", "ni chaniateir cŵn".

Each is told in the verb of a claim that tells of a ban; the "not" of "may not" denies nothing there.
"""

from __future__ import annotations

from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_BAN = late(r"\b(?:g|ng|)?wa(?:hardd|herdd)\w*")
_WHAT = r"(?P<what>(?!(?:ond|byd|problem|problemau|angen|newid|syniad|son|sail|rheswm|penderfyniad|cynlluniau?|bwriad|croeso|gwaharddiad|cosb|dirwy|mwy|un|neb|arwydd\w*|rhyfedd|syndod|diolch)\b)[\w'-]+(?: (?!(?:ar|yn|ym|yng|o|mewn|i|ddim|gael|fynd|mynd|wedi|eto|heddiw|yma)\b)[\w'-]+)?)"
_GO = r"(?:(?:mynd|fynd|dod|ddod|bod|fod|cerdded|gerdded|rhedeg|redeg|parcio|barcio)(?: (?:a|am dro))?)"
_NO_MORE = late(rf"^\W*(?:(?:felly|rhybudd|sylwch|nawr|rwan|o hyn ymlaen)[\W]+)?dim (?:mwy o |rhagor o )?{_WHAT}(?: mwyach)? (?=(?:ar|yn|ym|yng|mewn|o)\b)")  # fmt: skip
_MAY_NOT = late(
    rf"\b(?:(?:ni|na) )?(?:chaiff|chan) {_WHAT}(?: ddim)?(?: {_GO})? (?=(?:ar|yn|ym|yng|mewn|o|i)\b)"
)
_YOU_MAY_NOT = late(rf"\b(?:(?:ni|na) )?(?:chewch|chei|chawn|chaiff neb|does neb yn cael)(?: (?:chi|ni))?(?: ddim)? (?:mynd|fynd|dod|ddod|cerdded|gerdded) (?:a'(?:ch|n|i|th) |a )?{_WHAT} (?=(?:ar|yn|ym|yng|mewn|o|i)\b)")  # fmt: skip
_IS_NOT_LET = late(
    rf"\b(?:dyw|dydy|dydi|nid yw|fydd|ni fydd|na fydd|nad yw)(?:'r)? {_WHAT}(?: ddim)? yn cael (?:eu caniatau|ei ganiatau|{_GO}) (?=(?:ar|yn|ym|yng|mewn|o|i)\b)"
)
_NOT_PERMITTED = late(rf"\b(?:ni|na) (?:chaniateir|chaniateid) {_WHAT} ")
_NO_RIGHT = late(rf"\b(?:does|nid oes|sdim) ?(?:dim )?(?:hawl|caniatad) (?:gan |i )?(?:{_GO} (?:a )?)?{_WHAT} (?:{_GO} |i {_GO} )?(?=(?:ar|yn|ym|yng|mewn|o|i)\b)")  # fmt: skip
_FORMS = (_NO_MORE, _NOT_PERMITTED, _MAY_NOT, _YOU_MAY_NOT, _IS_NOT_LET, _NO_RIGHT)


def as_banned(part: str, wording: str) -> str:
    """A Welsh text that tells of a ban, in the verb of a wording that does; any other as it was."""
    if not _BAN.search(plain(wording)):
        return part
    text = " ".join(plain(part).split())
    if _BAN.search(text):
        return part
    for form in _FORMS:
        if found := form.search(text):
            told = f"{text[: found.start()]} gwahardd {found['what']} {text[found.end() :]}"
            return " ".join(told.split())
    return part
