"""What a statement that nobody has checked may touch: the topic and the impact that policy 10.3 asks for, by its words.

A first guess, for the order in which people look: whoever makes a registry entry sets both.
"""

from __future__ import annotations

import re

from moderation.claims.wording.words import plain

# The first that fits. Impact: 5 safety, health or voting; 4 people may lose a service or money; 3 money, decisions,
# named officers; 2 a detail of a service.
_PATTERNS = {
    (
        "voting",
        5,
    ): r"polling|ballots?|postal votes?|can'?t vote|register(?:ed)? to vote|(?:voter|photo) id"
    r"|[bp]leidleis\w*|m?etholiad",
    (
        "safety",
        5,
    ): r"asbestos|unsafe|poison\w*|contaminat\w*|lead in|sewage|raac|cladding|collaps\w*|evacuat\w*"
    r"|outbreak|dangerous|drinking water|legionella|gas leak|carbon monoxide|sluices?|flood ?gates?"
    r"|llygredig|anniogel|gwenwyno",
    (
        "services",
        4,
    ): r"clos\w+|shut\w*|axe[ds]?|axing|scrap\w*|cut(?:s|ting)?|cancel\w*|withdraw\w*|stop\w*|end(?:ed|ing)"
    r"|charg(?:e|es|ed|ing)|los(?:e|es|ing|t)|no more|replac\w+|every \w+ weeks|sack\w*|fined|fines"
    r"|c(?:h)?au|gau|d?dileu|[dt]orri|canslo|[cg]olli|gwahardd|codi t[aâ]l",
    (
        "money",
        3,
    ): r"quid|pounds?|million|grand|\d+k|spen[dt]\w*|paid|pays?|sold|sell\w*|bought|cost\w*|tax|rents?|fees?"
    r"|contract|bonus|rise"
    r"|g?wario|g?werthu|[pb]rynu|g?ostio|costio|[td]reth|filiwn|miliwn",
    (
        "decisions",
        3,
    ): r"approv\w+|agreed?|vot(?:e|ed|ing)|pass(?:ed)?|secret\w*|decid\w+|planning|permission|permits?"
    r"|officers?|chief exec\w*"
    r"|[cg]ymeradwyo|[pb]enderfynu|cynllunio|prif weithredwr",
}
_STAKES = {key: re.compile(rf"\b(?:{each})\b") for key, each in _PATTERNS.items()}
_MONEY = re.compile(r"[£%]")
_DETAIL = ("services", 2)


def stakes(statement: str) -> tuple[str, int]:
    """The topic of a statement and its impact, 1 to 5."""
    text = plain(statement)
    for key, pattern in _STAKES.items():
        if pattern.search(text) or key[0] == "money" and _MONEY.search(text):
            return key
    return _DETAIL
