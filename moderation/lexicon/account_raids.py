"""Harassment at a keyboard (R2b): who would break into somebody's account, or hands round what opens it.

Who tells that an account was hacked, who warns of it, and who is locked out of their own says nothing of the kind.
"""

from __future__ import annotations

from moderation.lexicon.wordings import Wording, wording

RAIDS = "Would break into a person's account, or hands round what opens it"

_THEIR = r"(?:her|his|that\s+(?:woman|man|bloke|cow)'?s|(?:cllr|councillor|mr|mrs|ms|mx|miss|dr)\s+[\w'-]+'?s)"
_ANYBODYS = rf"(?:{_THEIR}|your|ur|their|this\s+(?:woman|man|bloke|cow|clown)'?s)"
_WHAT = r"(?:(?:old|new|own|private|personal|work|council|whole|stupid|poxy|little)\s+){0,2}"
_ACCOUNT = r"(?:(?:facebook|fb|twitter|x|insta(?:gram)?|tiktok|whats\s?app|icloud|google|gmail|e-?mail|page|bank|online|social\s+media|ring)\s+)?(?:accounts?|profile|page|e-?mails?|inbox|messages|dms|facebook|fb|twitter|insta(?:gram)?|tiktok|whats\s?app|icloud|gmail|phone|laptop|computer|web\s?cam|wi-?fi|voice\s?mail|doorbell|cameras?|cctv)"
_KEY = r"(?:(?:facebook|fb|twitter|insta(?:gram)?|e-?mail|wi-?fi|page|phone|account|bank|laptop|security)\s+)?(?:passwords?|pass\s?codes?|log-?ins?|pin\s+(?:number|code)|security\s+answers?)"
_CALL = r"(?:let'?s|lets|(?:any|some|every)\s?(?:one|body)(?:\s+here)?(?:\s+(?:with\s+(?:the\s+)?skills?|clever|good\s+with\s+computers))?(?:\s+(?:want(?:s)?\s+to|fancy|know(?:s)?\s+how\s+to|able\s+to|should|needs?\s+to|ought\s+to|could|can|please|care\s+to|up\s+for))?|who(?:'s|\s+is|\s+can|\s+could|\s+wants\s+to|\s+knows\s+how\s+to)(?:\s+(?:going\s+to|gonna|able\s+to|up\s+for))?|(?:i|we)(?:'ll|\s+will|\s+can|\s+could|\s+should|'m\s+(?:going\s+to|gonna)|'re\s+(?:going\s+to|gonna)|\s+am\s+going\s+to|\s+are\s+going\s+to|\s+know\s+(?:a\s+(?:lad|bloke|guy|man|girl)\s+who\s+can|how\s+to|someone\s+who\s+can))|(?:it(?:'s|\s+is|'d\s+be|\s+would\s+be)\s+)?(?:dead\s+|so\s+|too\s+|pretty\s+|really\s+)?easy\s+(?:enough\s+)?to|time\s+to|gonna|going\s+to)"
# "Did someone hack your page?" asks what was done.
_ASKED = r"(?<!\bdid )(?<!\bhas )(?<!\bhave )(?<!\bhad )(?<!\bif )(?<!\bwhen )"
_BREAK = r"(?:hack(?:ing)?|break(?:ing)?|crack(?:ing)?|take\s+over|hijack(?:ing)?)\s+(?:(?:back\s+)?in(?:\s?to|\s+to)?\s+)?"
_ENTER = r"(?:get(?:ting)?|log(?:ging)?|guess(?:ing)?\s+(?:our|my|a)\s+way)\s+(?:back\s+)?in(?:\s?to|\s+to)\s+"
_FAIR = r"\b(?:warn(?:s|ed|ing)?|careful|beware|watch\s+out|heads?\s+up|scam\w*|phish\w*|fraud\w*|trying\s+to|tried\s+to|attempt\w*|two[\s-]?(?:factor|step)|2fa|protect\w*|secure|reset\w*|locked\s+out|forgot\w*|forgotten|report(?:ed)?\s+it|my\s+(?:own\s+)?(?:mum|dad|nan|gran|mother|father|son|daughter|husband|wife|kid|sister|brother|partner)\w*(?:'s)?|stranger\s+things|game|film|novel|students?|pupils?|learn\w*)\b"


def raids() -> tuple[Wording, ...]:
    """ "Somebody want to hack her account? I've got her old password". Each half says enough."""
    call = rf"{_ASKED}\b{_CALL}\s+(?:(?:just|all|probably|easily|try\s+(?:to|and)|go\s+and|help\s+(?:me|us))\s+){{0,2}}"
    return (
        wording(rf"{call}{_BREAK}{_ANYBODYS}\s+{_WHAT}{_ACCOUNT}\b", nowhere=_FAIR),
        wording(rf"{call}{_ENTER}{_THEIR}\s+{_WHAT}{_ACCOUNT}\b", nowhere=_FAIR),
        wording(rf"\b(?:i|we)(?:'ve|\s+have)?\s+(?:(?:still|also|even|already|just|only)\s+)?(?:got|have|know|found|cracked|guessed|worked\s+out|bought|nicked)\s+(?:hold\s+of\s+)?(?:{_THEIR}|your|ur)\s+{_WHAT}{_KEY}\b", nowhere=rf"{_FAIR}|\b(?:page|sheet|screen|form|link|details\s+wrong|open)\b"),
        wording(rf"(?:^|[.!?,;:]\s*|\b(?:and|because|so|fyi|btw)\s+){_THEIR}\s+{_WHAT}{_KEY}\s+(?:is|was|used\s+to\s+be|=)\s+(?:(?:still|just|literally)\s+)?(?:[\"'“‘]\w|[^\s\d]*\d)", nowhere=_FAIR),
        wording(rf"\b(?:any|some)\s?(?:one|body)\s+(?:(?:else|here|still)\s+)?(?:got|have|know|knows|has|remember)\s+{_THEIR}\s+{_WHAT}{_KEY}\b|\bwho(?:'s|\s+has|\s+knows)\s+(?:got\s+)?{_THEIR}\s+{_WHAT}{_KEY}\b", nowhere=_FAIR),
    )  # fmt: skip
