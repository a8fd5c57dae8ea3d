"""Words of leave-taking that are somebody else's, told: "When I'm gone tell them it was the noise, said Grandad."

Who despairs speaks for themselves. So whoever names the speaker behind the words, or says whose line or which story they are
from, takes leave of nobody.
"""

from __future__ import annotations

from moderation.patterns.letters import guarded

_KIN = r"(?:grand(?:ad|dad|pa|ma|mother|father)|gran|granny|nan|nana|nain|taid|mum|mam|mother|dad|father|husband|wife|uncle|auntie?|brother|sister|son|daughter|neighbour|boss|teacher)"
_SAID_BY = guarded(
    rf"[,.!?\"”'’]\s*(?:said|says)\s+(?:(?:my|our|the|his|her|their|a|an|old|great)[\s-]+){{0,3}}(?:{_KIN}|advert|poster|song|leaflet|book|card|sign|preacher|vicar|poet)\b"
    rf"|\b(?:my|our|his|her)\s+(?:late\s+|old\s+|poor\s+)?{_KIN}(?:'?s)?\s+(?:\w+\s+)?(?:line|joke|motto|last\s+letter)\b"
    r"|\bin\s+(?:the|his|her|that|last\s+night'?s|this)\s+(?:\w+\s+){0,2}?(?:film|episode|book|novel|musical|play|song|series|soap|drama|poem)\b|\bcarved\s+on\b"
)


def told_of_others(text: str) -> bool:
    """Whether a text in lower case names who else said it, or the story that it is from."""
    return _SAID_BY.search(text) is not None
