"""English forms of intimidation that name a place or a fate and no deed: whose back is to be watched and where, whose
murder was deserved and whose would be, of whom only the dead are good, whose brakes might fail, which house is whose.

None of it says what will be done, so a person always reads it.
"""

from __future__ import annotations

from moderation.lexicon.threat_veiled import BACK_CARE, PARTISAN, VEILED
from moderation.lexicon.threat_words import (
    GROUP,
    PARTY,
    TITLED,
    Form,
    form,
    words,
)

_WISH = "Wishes death or harm on a person"
_LAST = r"(?=\W*$)"
_TOLD = r"\b(?:said|says?|saying|wrote|written|posted|claim\w*|condemn\w*|vile|disgust\w*|awful|reported?|arrest\w*|charged|nobody|no\s?one|never|didn'?t|not|wrong|jokes?)\b"


def backs() -> tuple[Form, ...]:
    """All forms of this file."""
    return (*_watch_your_back(), *_had_it_coming(), *_only_good(), *_failing(), *_numbered())  # fmt: skip


def _watch_your_back() -> tuple[Form, ...]:
    """ "Watch your back" with a time, a way or a place. Who lifts, slips or might be robbed there is given advice."""
    told = r"(?:\b(?:you|u)(?:'d|\s+had|'ll|\s+will|\s+might|\s+may|\s+really)?\s+(?:want|need|better|best|ought|should)\s+(?:to\s+)?(?:start\s+|be\s+)?|\b(?:better|best|should)\s+|^\W*(?:(?:and|so|just|now)\s+)?|[,;]\s*(?:(?:so|and|just)\s+)?)watch(?:ing)?\s+(?:your|ur|yer)\s+backs?"
    place = r"(?:at|in|outside|near|a?round|by|on|past)\s+(?:(?:the|your|that|this|our)\s+)?(?:[\w'-]+\s+){0,2}?(?:meetings?|council|surgery|chamber|(?:town|county|guild|city|village)\s?hall|civic\s+centre|hustings|car\s?park|alley|streets?|town|dark|pub|office|library|school\s+gates?|station|bus\s+stop|door\s?step|shops?|market|supermarket)"
    when = rf"\s+(?:tonight|tonite|tomorrow|after\s+(?:dark|work|council|tonight|this|that|the\s+\w+)|every\s+time|one\s+of\s+these|on\s+(?:your|the|that)\s+(?:\w+\s+)?way|(?:walk|go|com|head|leav|gett|park|stroll|jogg)ing|{place})\b"
    mine = r"\bi(?:'?d|\s+would)\s+(?:be\s+|start\s+)?watch(?:ing)?\s+(?:my|your)\s+back\b[^.!?]{0,60}?\bif\s+i\s+(?:was|were)\s+(?:you|u|her|him|them)\b"
    return (
        form("watch_out", "R2d", VEILED, rf"{told}{when}", unless="office sport", nowhere=BACK_CARE),
        form("watch_out", "R2d", VEILED, mine, unless="office sport", nowhere=BACK_CARE),
    )  # fmt: skip


def _had_it_coming() -> tuple[Form, ...]:
    """Politicians who were murdered are said to have deserved it, and so does somebody."""
    victim = rf"(?:(?:sir|poor|mr|mp|(?:the\s+)?late|that)\s+){{0,2}}(?:{words('victim')}|mp)"
    due = r"(?:(?:has|had|have|'d)\s+it\s+coming|deserve[sd]?\s+(?:it|that|everything|(?:all|what)\s+(?:he|she|they)\s+got)|got\s+what\s+(?:he|she|they)\s+deserved|asked\s+for\s+it|was\s+asking\s+for\s+it)"
    who = rf"(?:you|u|he|she|they|your\s+(?:lot|kind|sort)|{TITLED})"
    too = rf"(?:so|as)\s+(?:have|has|do|does|did|will|would|are|is)\s+{who}\b|{who}(?:'ve|\s+(?:have|has|do|does|will|would|should))?\s+(?:(?:deserve|had|have|got|get)\s+(?:it|what's)\s*(?:coming)?\s*)?(?:too|as\s+well|an?\s+all|next)\b|{who}(?:'re|\s+are|'s|\s+is)\s+next\b"
    return (
        form("next_victim", "R2d", VEILED, rf"\b{victim}\s+(?:also\s+|only\s+|just\s+)?{due}\b[\s,;.!-]+(?:and\s+|then\s+)?(?:{too})", across=True, nowhere=_TOLD),
    )  # fmt: skip


def _only_good() -> tuple[Form, ...]:
    """ "The only good X is a dead X", of people by their party, office or kind."""
    follower = r"(?:voter|supporter|member|councillor|candidate|activist|mp)"
    whom = rf"(?:{PARTY}+(?:\s+{follower})?|{PARTISAN}|{GROUP}+|{words('role')}|greens?|lib(?:eral)?[\s-]?dem(?:ocrat)?|plaid|reform|ukip|snp|liberals?|nationalists?|unionists?|communists?|commies?|socialists?|fascists?|lefty|leftie|remainer|brexiteer|protester|protestor|cyclist|traveller|migrant)"
    dead = r"(?:dead|hanged|hung|shot|murdered|buried|burn(?:t|ed))"
    return (
        form("death_wish", "R2c", _WISH, rf"\bonly\s+good\s+{whom}\s*(?:is|are|was|'s)\s+(?:an?\s+|the\s+)?{dead}\b(?:\s+(?:ones?|{whom}))?", "ambiguous", nowhere=_TOLD),
    )  # fmt: skip


def _failing() -> tuple[Form, ...]:
    """How sad it would be if somebody's brakes failed."""
    pity = r"(?:\bbe\s+(?:(?:a|an|such|so|really|just|real|right|terrible|awful)\s+){0,4}(?:shame|pity|tragedy|terrible|awful|tragic|dreadful|horrible|sad|heartbreaking)\s+(?:if|when)|\b(?:shame|pity)\s+if|\bhate\s+(?:it\s+)?if|\bimagine\s+if)"
    parts = r"(?:(?:your|ur|his|her)\s+(?:car'?s\s+|bike'?s\s+)?)(?:brakes?|brake\s+(?:pipes?|cables?)|steering|wheel\s?nuts?|(?:smoke|fire)\s+alarms?|seat\s?belts?)"
    goes = r"(?:\w+\s+)?(?:fail\w*|g[ai]ve|give|went|go|gone|came|come|burst|snapped|locked|stop\w*|get\s+cut|got\s+cut|were\s+cut|broke)\b"
    kind = r"\b(?:mot|garage|mechanic|servic\w+|recall\w*|pot\s?holes?|grit\w*|icy|ice|snow|winter|my\s+(?:own\s+)?(?:brakes?|car)|insurance|campaign\w*|free\s+checks?)\b"
    return (
        form("shame_if", "R2d", VEILED, rf"{pity}\s+{parts}\s+{goes}", nowhere=kind),
    )  # fmt: skip


def _numbered() -> tuple[Form, ...]:
    """Praise for a house with its number behind it. Who sells, judges or visits gardens gives numbers, too."""
    home = r"\b(?:nice|lovely|pretty|beautiful|smart|cute)\s+(?:little\s+|big\s+|new\s+|old\s+)?(?:house|home|bungalow|place|flat|front\s+door|garden|pad|gaff)\b"
    number = r"(?:number|no\.?|nr\.?|#)\s*\d{1,4}[a-z]?\b(?:[\s,]+(?:[\w']+\s+){1,2}(?:road|street|lane|avenue|close|drive|way|terrace|crescent))?(?:[\s,]+(?:isn'?t\s+it|is\s+it|innit|right|yeah|if\s+i\s+remember))?"
    sold = r"\b(?:sale|sold|sell\w*|rent\w*|lettings?|to\s+let|view\w*|agents?|price\w*|bedrooms?|open\s+\w+|judg\w+|winner|won|competition|bloom|lights|decorat\w*|christmas|visit\w*|trail|scarecrows?|raffle|welcome|congrat\w*|well\s+done|thank\w*|bus|built|builder|planning|empty|derelict)\b"
    return (
        form("knows_where", "R2d", VEILED, rf"{home}[^.!?]{{0,40}}?[.!?,;\s-]+(?:(?:at|and|it'?s|that'?s)\s+)?{number}{_LAST}", also=r"\b(?:you|your|ur|u|yours|by\s+the\s+way|btw|shame|cllr|councillor)\b", nowhere=sold, across=True),
    )  # fmt: skip
