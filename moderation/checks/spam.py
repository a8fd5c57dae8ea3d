"""Spam (R6): the wording of known spam, many links in few words, or one long text from several authors."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from moderation import lexicon
from moderation.checks import advertising, pattern_finding
from moderation.lexicon.own_channel import pleas
from moderation.lexicon.swindles import swindles
from moderation.links.found import Link, counted, few_words, links_in
from moderation.links.paid_for import earning
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

LINKS = 3
AUTHORS = 3
KNOWN = "The wording of known spam"
PAID_FOR = "A link that may pay whoever posts it"
BULK_LENGTH = 40  # characters; below that many people may well say the same

# Words of daily talk ("act now", "get paid to") are spam only with what they sell.
_LURE = guarded(
    r"\bget\s+paid\s+to\s+(?:watch|click|shop|test|like|post|share|complete|take\s+surveys|play|work\s+from)\b|\bact\s+now\s+(?:and|to)\s+(?:win|claim|get|save|receive|secure)\b"
    r"|\bcopy\s+and\s+paste\s+(?:this|it)\s+(?:to|on|onto|into|as)\s+your\b|\bwatch\s+(?:\w+\s+){0,5}?(?:free\s+(?:in\s+)?hd|hd\s+free|live\s+free\s+hd|no\s+sign\s?up)\b"
    r"|\b(?:saw|seen|viewed|found)\s+your\s+profile\b.{0,120}\b(?:friend\s+request|add\s+me|message\s+me|inbox)\b|\ball\s+(?:the\s+)?channels\b.{0,60}\b(?:dm|pm|inbox|message)\s+me\b"
)
# A chain letter: pass it on to so many or by such an hour, and luck or harm follows. A petition is passed on for what it asks.
_CHAIN = guarded(
    r"\b(?:share|forward|send|copy|re-?post|pass|paste)\b[^.!?]{0,60}?\b(?:within\s+(?:the|an|\w+)\s+(?:next\s+)?(?:hours?|minutes?)|(?:before|by)\s+midnight|tonight|to\s+(?:at\s+least\s+)?(?:\d+|five|seven|ten|twelve|fifteen|twenty|all\s+your)\s+(?:\w+\s+)?(?:people|friends|contacts|others))\b"
    r"[^!?]{0,90}?\b(?:ignore\s+(?:it|this)\b[^.!?]{0,40}?\b(?:lose|loses?|die|dies|happen\w*|luck|regret|haunt\w*)|(?:years?|days|months|weeks)\s+of\s+(?:bad|good)\s+luck|(?:have|get|bring|brings|receive)\s+(?:\w+\s+){0,2}?(?:bad|good)\s+luck|something\s+(?:good|bad|wonderful|terrible)\s+(?:will|is\s+going\s+to)\s+happen|br(?:eak|oke)\s+(?:the|this)\s+chain|(?:will|'ll)\s+(?:die|be\s+cursed|be\s+haunted))\b"
)
# Whoever wants a reader's bank details, card or password, in return for money or lest something be lost, is after them.
_SECRET = r"(?:bank(?:ing)?(?:\s+account)?\s+(?:details|info\w*|number)|sort\s+code|account\s+(?:number|details)|(?:credit|debit|bank)?\s*card\s+(?:details|number|info\w*)|cvv|pin(?:\s+number)?|passwords?|log-?\s?in(?:\s+details)?|national\s+insurance\s+number|date\s+of\s+birth)"
_PHISH = guarded(
    rf"(?<!never )(?<!not )(?<!n't )(?<!to )(?<!you )\b(?:send|give|text|dm|message|enter|submit|confirm|update|provide|share|reply\s+with|e-?mail|post|verify)\s+(?:\w+\s+)?(?:us\s+|me\s+)?(?:your|ur)\s+(?:\w+\s+){{0,2}}?{_SECRET}\b[^.!?]{{0,60}}?\b"
    r"(?:to|for|and|so|or)\b[^.!?]{0,30}?\b(?:get|claim|receive|collect|release|unlock|apply|win|be\s+paid|paid|refund|rebate|grant|payment|payout|prize|money|cash|lose|closed|suspended|blocked)\b"
)
# Who warns of such a message, or asks why one's own council wants so much, is after nothing.
_WARNED = late(
    r"\b(?:scam\w*|fraud\w*|ignore|hang\s+up|beware|fake|why|council(?:'s)?\s+website)\b"
)
# Who quotes the words of a fraud to warn of it sells nothing.
_TOLD = late(
    r"\b(?:scam\w*|fraud\w*|beware|conned|warn\s+(?:people|everyone|everybody|others|your|them|folks?|all))\b"
)
# What is sold under every public page: followers, trading on somebody's word, loans, and lost coins fetched back.
_SOLD = guarded(
    r"\b(?:buy|get|order|cheap)\s+(?:\d[\d,.]*k?\s+)?(?:(?:real|active|genuine|cheap|instant|organic|uk|instagram|tiktok|facebook|youtube|insta)\s+){0,3}(?:followers|likes|subscribers|views|reviews)\b(?=.*(?:[£$€]\s?\d|\binstant\b|\bboost\b|\bdelivery\b|\bcheap\b|\bdm\b|\binbox\b))"
    r"|\b(?:forex|bitcoin|crypto(?:currency)?|binary)\b(?:\s+(?:and|&|or)\s+\w+)?\s+(?:trad\w+|invest\w+|mining)\b(?=.*\b(?:inbox|whatsapp|telegram|dm|message|contact)\b)|\b(?:made|earned|profit\s+of|got)\s+[£$€]\s?\d[\d,.]*\b.{0,60}?\b(?:forex|bitcoin|crypto)\b"
    r"|\bloans?\s+(?:approv\w+|granted|available|offered)\b(?=.*\b(?:interest|contact|whatsapp|bad\s+credit|hours?|minutes)\b)|\bbad\s+credit\s+(?:ok|okay|welcome|accepted|no\s+problem)\b"
    r"|\brecover(?:s|ed|ing|y)?\b.{0,40}?\b(?:crypto\w*|bitcoins?|coins|scammed|scammers|stolen\s+funds|lost\s+funds)\b(?=.*\b(?:telegram|whatsapp|contact|inbox|hacker|gmail)\b)|\b(?:cyber|ethical|professional)\s+hacker\b(?=.*\b(?:telegram|whatsapp|contact|inbox|helped)\b)"
    r"|\bfollow\s*(?:back)?\s*(?:4|for)\s*follow\b"
)
# Money that came to the writer out of the blue, and whom to message for as much.
_PAID = r"(?:received|recieved|got|gotten|collected|claimed|won|been\s+(?:paid|given|awarded|credited)|was\s+(?:paid|given|awarded|credited)|cashed|withdrew)"
_GRANTED = guarded(
    rf"\b(?:i|we|ive|weve|me|my\s+(?:husband|wife|mum|sister|friend))(?:'ve|\s+have)?\s+(?:(?:just|finally|also|successfully|have|now)\s+){{0,3}}{_PAID}\s+(?:(?:my|our|a|an|the|over|about|of|free|government|federal|covid|relief|facebook|fb|un|lottery|cash|grant|bonus|profit|payout|winnings|funds?|money|sum|total|amount|compensation|promo)\s+){{0,5}}[£$€]\s?\d[\d,.]*(?:\s?k)?\b(?!\s+(?:\w+\s+)?(?:fines?|tickets?|bills?|penalty|charges?|rebate|refund|discount|rise|notice|quote)\b)"
)
_ASK_THEM = late(
    r"\b(?:inbox|message|text|whatsapp|telegram|dm|pm|contact|add|reach\s+out\s+to|write\s+to|get\s+in\s+touch\s+with|chat\s+(?:with|up))\s+(?:(?:mr|mrs|ms|mx|miss|dr|agent|madam|sir|her|him|the\s+agent|barrister|officer|me|this\s+\w+|@\w+)\b|[\w.+-]+@)"
)
_FOR_YOURS = late(
    r"\b(?:(?:get|claim|receive|collect|apply\s+for|have|grab|earn|start)\s+(?:yours|your\s+(?:own|grant|money|cash|funds?|share|payment|bonus|winnings)|the\s+same|too)|how\s+(?:i|to)\s+(?:did|got|get|apply|claim)|you\s+too\s+can|(?:so\s+)?can\s+you|for\s+(?:yours|more\s+info\w*|details))\b"
)
# Money that nobody has to pay back, and a private message for it; and the words of a purse of coins, put out as bait.
_FREE_MONEY = guarded(
    r"\b(?:grants?|free\s+(?:money|cash|funds?)|relief\s+funds?|(?:government|emergency)\s+(?:cash|funds?|money)|funding)\s+(?:\w+\s+){0,3}?(?:available|waiting|open|out\s+now|being\s+given|given\s+out|for\s+everyone)\b"
)
_NEVER_REPAID = late(
    r"\b(?:(?:don'?t|never|no\s+need\s+to|not)\s+(?:have\s+to\s+|need\s+to\s+|got\s+to\s+)?(?:re)?pay\s*(?:it|this|them|a\s+penny)?\s*(?:back)?|no\s+repayments?|non[\s-]repayable|(?:does\s?n'?t|does\s+not|don'?t|do\s+not)\s+want\s+you\s+to\s+know)\b"
)
_IN_PRIVATE = late(
    r"\b(?:dm|inbox|message|whatsapp|text|pm|telegram)\s+(?:me|us|now|today|['\"\u2018\u201c]?grant|['\"\u2018\u201c]?yes|['\"\u2018\u201c]?info)\b"
)
_SEED_WORDS = guarded(
    r"\b(?:(?:seed|recovery|secret|(?:12|24|twelve|twenty[\s-]four)[\s-]*words?)\s+(?:seed\s+|recovery\s+|secret\s+|wallet\s+)?phrases?|(?:wallet|seed)\s+(?:key|words))\b(?=[\s\S]*\b(?:withdraw\w*|transfer|move|claim|usdt|trx|tron|eth)\b)"
)
# A public body's grant, and what a home or a hall had of it, is told of in earnest.
_PUBLIC_GRANT = late(
    r"\b(?:(?:at|from)\s+(?:the|your|our)\s+(?:\w+\s+)?council|council(?:'s)?\s+(?:office|website)|citizens\s+advice|ward\s+fund|community\s+(?:fund|council)|for\s+(?:my|our|the|her|his)\s+(?:new\s+)?(?:boiler|roof|windows?|hall|club|garden|shop|insulation|loft|heating|heat\s+pump|solar))\b|\bgov\.(?:uk|wales)\b"
)
_AGAINST_IT = late(
    r"\b(?:ignore|beware|fake|bots?|don'?t|do\s+not|never|report(?:ed|ing)?|why|is\s+a\s+scam|a\s+fraud)\b"
)
_SUM = r"(?:up\s+to\s+|over\s+|around\s+|about\s+|an?\s+extra\s+|me\s+)?[£$€]\s?\d[\d,.]*k?\b"
_ROUND = r"\d[\d.,]*\s?(?:k|grand)\s+(?:an?|per|every|each)\s+(?:day|week|month)"
_INCOME = guarded(
    rf"(?:^|[.!?:]\s+)(?:you\s+can\s+)?(?:earn|make)\s+(?:up\s+to\s+|over\s+)?{_ROUND}\b(?=[^.?!]{{0,60}}?\b(?:home|online|sofa|phone|experience|dm|inbox|comment|message|whatsapp|telegram)\b)|"
    rf"(?:^|[.!?:]\s+)(?:you\s+can\s+|we\s+)?(?:earn|make|get\s+paid)\s+{_SUM}.{{0,40}}?\b(?:week|weekly|day|daily|month|monthly|home|online)\b"
    rf"|(?<!they )(?<!staff )(?<!officers )(?<!councillors )(?<!people )\b(?:earn|earning|make|making|made|income\s+of)\s+{_SUM}"
    r".{0,40}?\b(?:at\s+home|from\s+home|online|investment|investing|trading)\b"
    r"|\b(?:from|at)\s+home\b.{0,40}?\b(?:earn|make)\s+[£$€]\s?\d"
    r"|\b(?:earn|make|making|win)\s+(?:(?:some|extra|real|easy|free|more|a\s+lot\s+of|lots\s+of|loads\s+of)\s+){0,2}(?:money|cash)\s+(?:easily\s+)?(?:online|(?:from|at)\s+home|from\s+(?:your|a)\s+(?:phone|sofa|couch|laptop|pc)|by\s+internet|from\s+(?:(?:this|my|your)\s+)?(?:game|app))\b(?=[^?]*(?:https?:|\bwww\.|\b(?:click|register|join\s+(?:now|us|our\s+team)|link\s+(?:in|below)|dm|inbox|whatsapp|telegram)\b))"
    r"|\bget\s+paid\s+for\s+(?:sharing|liking|commenting|posting|clicking)\b"
    r"|\binvest\w*\s+[£$€]\s?\d[\d,.]*k?\s+(?:and|to)\s+(?:get|earn|receive|make)\b"
)

# What residents send their councillor word for word alike: a letter, a petition, a call to a meeting or to the poll. Many
# people with one voice are no spam, however many they are.
_CAMPAIGN = guarded(
    r"\b(?:petitions?|(?:public|council|town|ward|residents'?)\s+meetings?|dear\s+(?:cllr|councillors?)|planning\s+applications?|consultations?|polling|polls?\s+(?:is|are|open\w*)|ballots?|"
    r"(?:(?:please|i|we|to|you|and|must|all)\s+)(?:\w+\s+)?(?:object|vote|oppose|reject|support|sign|reconsider|scrap|withdraw|stand\s+with)\b|(?:i|we)\s+(?:strongly\s+)?(?:object|oppose|support)\b|object(?:ions?)?\s+to|vote\s+(?:against|for|no|yes)|"
    r"(?:save|stop|scrap|defend|protect|keep|reopen|saving|stopping)\s+(?:our|the|this|that|these|all)\b|(?:our|the)\s+(?:councillors?|council|cabinet|libraries|library|school|hospital|baths|pool|park|green\s+belt)|proposals?\s+to|strike|protest|rally|demo|campaign)\b"
)
_PETITION_SITES = frozenset(
    [
        "change.org",
        "38degrees.org.uk",
        "petition.parliament.uk",
        "megaphone.org.uk",
        "ipetitions.com",
        "openpetition.org",
        "avaaz.org",
    ]
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding for each kind of spam seen. Options: `links` and `authors`, from how many on (3 and 3).

    Links of public bodies and of the page's own council do not count. What residents campaign with together is no bulk.
    """
    found = [*_wording(reading)]
    counting = counted(list(links_in(reading.original)), context)
    links = [(link.start, link.end) for link in counting]
    many = len(links) >= int(options.get("links", LINKS))
    if many and few_words(reading.original, counting):
        found.append(
            _finding("links", f"{len(links)} links in one comment", tuple(links))
        )
    if paid := earning(counting, reading.bare):
        found.append(_finding("referral", PAID_FOR, ((paid.start, paid.end),)))
    if (
        context.same_text_authors >= int(options.get("authors", AUTHORS))
        and len(reading.plain) > BULK_LENGTH
        and (found or not _campaigns(reading, counting))
    ):
        found.append(
            _finding(
                "bulk",
                f"The same text, or almost the same, came from {context.same_text_authors} authors within a day",
            )
        )
    return found


def _campaigns(reading: Reading, links: Sequence[Link]) -> bool:
    """Whether a text speaks of public business, sells nothing and leads nowhere but to petitions and public bodies."""
    sites = [_is_petition(link.host) for link in links]
    if not all(sites) or advertising.OFFERED.search(reading.bare):
        return False
    return any(sites) or bool(_CAMPAIGN.search(reading.bare))


def _is_petition(host: str) -> bool:
    parts = host.split(".")
    return any(".".join(parts[n:]) in _PETITION_SITES for n in range(len(parts)))


def _finding(
    evidence: str, detail: str, spans: tuple[tuple[int, int], ...] = ()
) -> Finding:
    return Finding(
        check="spam",
        signal="pattern",
        evidence=f"spam.{evidence}",
        detail=detail,
        spans=spans,
    )


def _wording(reading: Reading) -> list[Finding]:
    for found, evidence, detail in (
        (_INCOME.search(reading.bare), "spam.income", "An offer of easy money"),
        (_LURE.search(reading.bare) or _CHAIN.search(reading.bare), "spam.lure", KNOWN),
    ):
        if found:
            return [pattern_finding(reading, "spam", evidence, detail, *found.span())]
    sold = _SOLD.search(reading.bare)
    if sold and sells(reading.bare) and not reading.in_quote(*sold.span()):
        return [pattern_finding(reading, "spam", "spam.goods", KNOWN, *sold.span())]
    if (
        asked := _phishing(reading)
        or _granted(reading)
        or _baited(reading)
        or _swindled(reading)
    ):
        return asked
    if drawn := _to_own_channel(reading):
        return drawn
    if reading.vocabulary.isdisjoint(_first_words()):
        return []
    match = _pattern().search(reading.bare)
    if match is None or (reading.in_quote(*match.span()) and _TOLD.search(reading.bare)):  # fmt: skip
        return []
    evidence = lexicon.ids_by_form("spam")[re.sub(r"\s+", " ", match.group())]
    return [pattern_finding(reading, "spam", evidence, KNOWN, *match.span())]


def sells(text: str) -> bool:
    """Whether a text, in lower case, sells what is sold as spam, and does not warn of it."""
    return _SOLD.search(text) is not None and not _AGAINST_IT.search(text)


def _granted(reading: Reading) -> list[Finding]:
    """Who tells of money that they were given and sends others to somebody for theirs; a warning does not."""
    text = reading.bare
    found = _GRANTED.search(text)
    if found is None or _TOLD.search(text) or _PUBLIC_GRANT.search(text):
        return []
    asked = _ASK_THEM.search(text) and _FOR_YOURS.search(text)
    if not asked or reading.in_quote(*found.span()):
        return []
    detail = "An offer of easy money"
    return [pattern_finding(reading, "spam", "spam.income", detail, *found.span())]


def _baited(reading: Reading) -> list[Finding]:
    """Money that is never paid back, for a private message, or a purse of coins that readers are to empty."""
    text = reading.bare
    if _TOLD.search(text) or _AGAINST_IT.search(_NEVER_REPAID.sub(" ", text)):
        return []
    free = _FREE_MONEY.search(text)
    offered = free and _NEVER_REPAID.search(text) and _IN_PRIVATE.search(text)
    found = (
        free if offered and not _PUBLIC_GRANT.search(text) else _SEED_WORDS.search(text)
    )
    if found is None or reading.in_quote(*found.span()):
        return []
    detail = "An offer of easy money"
    return [pattern_finding(reading, "spam", "spam.income", detail, *found.span())]


def _phishing(reading: Reading) -> list[Finding]:
    phish = _PHISH.search(reading.bare)
    if phish and _WARNED.search(reading.bare):
        return []
    if phish and not reading.in_quote(*phish.span()):
        return [
            pattern_finding(
                reading,
                "spam",
                "spam.phishing",
                "Asks readers for bank details or a password",
                *phish.span(),
            )
        ]
    return []


def _to_own_channel(reading: Reading) -> list[Finding]:
    """A plea for a channel, a song or followers of one's own."""
    text = reading.bare
    for each in pleas():
        found = each.pattern.search(text)
        if found and each.fits(text):
            detail = "Draws readers to the author's own channel"
            return [pattern_finding(reading, "spam", "spam.channel", detail, *found.span())]  # fmt: skip
    return []


def _swindled(reading: Reading) -> list[Finding]:
    """The letter of a swindler. It tells of others on purpose, so what is quoted counts; whoever warns is spared by its wording."""
    text = reading.bare
    for each in swindles():
        found = each.pattern.search(text, text)
        if found and each.fits(text):
            return [pattern_finding(reading, "spam", "spam.swindle", KNOWN, *found.span())]  # fmt: skip
    return []


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w']){lexicon.pattern('spam')}(?!\w)")


@cache
def _first_words() -> frozenset[str]:
    return frozenset(form.split()[0] for form in lexicon.forms("spam"))
