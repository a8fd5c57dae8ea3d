"""A match that the post announces: "we'll batter you on Saturday" under it is said by one side to the other.

Only who speaks as a side ("we") of beating, and of nothing that is done to somebody at home or with a weapon, and only under
words that announce a game and decide nothing about a ground. A person sees it at once all the same.
"""

from __future__ import annotations

from moderation.patterns.letters import guarded

_PLAYED = r"(?:rugby|football|cricket|netball|hockey|rounders|tennis|badminton|golf|snooker|squash|bowls|darts|pool|dominoes|skittles|chess|quiz|charity|friendly|cup|league|five-?\s?a-?\s?side)"
_SIDE = r"[\w'-]+(?:\s+(?:a?fc|ru?fc|rlfc|cc|town|united|city|rovers|athletic|under\s?-?\d+s?))?"
_ANNOUNCED = guarded(
    rf"\b{_PLAYED}\s+(?:\w+\s+){{0,2}}?(?:match(?:es)?|games?|fixtures?|tie|tournament|derby|finals?|semi-?\s?finals?|friendly|play-?\s?offs?)\b"
    r"|\b(?:kick|tip|push)[\s-]?off\b|\bunder[\s-]?\d{1,2}'?s\b|\bu\d{1,2}'?s\b|\b(?:local|big)\s+derby\b|\btug\s+of\s+war\b"
    rf"|\b{_SIDE}\s+(?:v|vs|versus)\.?\s+{_SIDE}\b(?=.*\b(?:a?fc|ru?fc|rlfc|match|game|pitch|rec|cup|league|final|mon|tues|wednes|thurs|fri|satur|sun)\w*)"
    r"|\b(?:at\s+home\s+to|away\s+(?:to|at))\s+\w+"
)
# What is decided about a ground or a club makes enemies in earnest.
_DECIDED = guarded(
    r"\b(?:clos(?:e|es|ed|ing|ure)|sell|selling|sold|sale|cuts?|cutting|fees?|charges?|ban(?:s|ned|ning)?|planning|evict\w*|leases?|consult\w*|budget|develop\w*|hous(?:es|ing)|vote[ds]?|voting|court|hearing|appeal|protest\w*|demonstrat\w*|petition|election|hustings)\b"
)
_BEATS = guarded(
    r"\b(?:batter|smash|murder|hammer|slaughter|destroy|thrash|beat|kill|bury|crush|annihilate|maul|spank|wreck|trounce|tear|rip|flatten|pulverise)\b"
)
_WE = guarded(
    r"(?:^|[.!?,]\s*)\W*(?:(?:and|ha+|lol|aye|yeah|well|right|sorry|oh|come\s+on)\s+)?(?:we|us\s+lot|our\s+(?:lads|boys|girls|lot|team))(?:'ll|'re|'re\s+going|\s+(?:will|are|is|gonna|shall))"
)
# What no side does to another on a pitch.
_IN_EARNEST = guarded(
    r"\b(?:cllr|councillors?|mayor|home|house|door|windows?|car|kids|children|family|wife|husband|daughter|son|mum|knife|knives|guns?|bats?|bars?|bricks?|petrol|hammers?|machetes?|alone|surgery|office|work|live|find\s+you|waiting|after\s+the\s+(?:match|game|meeting)|car\s?park|street|dead|death|die|resign|traitors?|scum|cunts?)\b"
)


def only_beats_a_side(text: str, said: str, above: str) -> bool:
    """Whether `said` is one side's word to the other, under the announcement of their match."""
    if not above or not _ANNOUNCED.search(above) or _DECIDED.search(above):
        return False
    return bool(
        _BEATS.search(said) and _WE.search(text) and not _IN_EARNEST.search(text)
    )
