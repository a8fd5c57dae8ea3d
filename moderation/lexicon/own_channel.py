"""Pleas for a channel, a song or a count of followers of one's own, as they stand under every public video and page.

What a council, a club or a campaign asks people to look at or to sign up for (a newsletter, a film of a meeting) is none.
"""

from __future__ import annotations

from functools import cache

from moderation.lexicon.wordings import Wording, wording

# As it is spelt in haste. "Sub" alone lends money ("sub me a tenner") and comes off a bench ("sub for Dave") as well.
_SUBSCRIBE = r"(?:su[bs]?s?c{1,2}r[iy]b(?:e|le)?|sub?scribe?)"
_SUB = rf"(?:sub|{_SUBSCRIBE})"
_ROUND_IT = r"(?:please|plz+|plizz+|pls|come|and|now|lol|hey|hi|guys|everyone|thanks?|thank\s+you|thx|like|likes|watch|share|comment|me|us|my)"
_SHOWN = (
    r"(?:channel|chanel|channle|account|youtube|you\s+tube|yt|vids?|videos?|vidios?)"
)
# What somebody plays or films for fame; a drain has a channel, a book a cover and a pitch a track, so those need "my" or "our".
_OWN_WORK = r"(?:songs?|tracks?|music|remix(?:es)?|covers?|mixtapes?|albums?|raps?|rapping|beats|freestyle|lyrics?|tunes|mash\s?-?ups?|parody|playlist|gameplay|mixes|vidios?|channel|chanel|channle|soundcloud|stuff\s+on\s+(?:youtube|soundcloud|twitch)|merch|clothing\s+line|band'?s?\s+page)"
_WORK = r"(?:songs?|remix(?:es)?|mixtapes?|music\s?videos?|lyric\s+video|dubstep(?:\s+version)?|mash\s?-?ups?|rap\s+videos?)"
_ARTIST = r"(?:rappers?|singer|music\s+producer|beat\s?maker|youtubers?|gamer|vlogger|songwriter|streamer|boy\s?band)"
_PLEA = r"\b(?:check|chek|subscrib\w*|suscrib\w*|subs?|listen\s+to\s+(?:me|us|my|our)|feedback|thumbs\s+up|support\s+(?:me|us)|(?:give|giving)\s+(?:me|us)\s+a\s+(?:chance|listen|like)|my\s+(?:channel|videos?|music|songs?|covers?|stuff)|our\s+(?:channel|music|songs?|covers?))\b"
_FAME = rf"\b(?:channel|chanel|youtube|you\s+tube|{_ARTIST}|music|soundcloud|gaming|songs?|remix|subscrib\w*|covers?|twitch|rapping)\b"
# What public life asks people to sign up for, look at or hear.
_IN_COMMON = r"\b(?:newsletters?|mailing\s+lists?|bulletins?|e-?mail\s+alerts?|(?:the|our|your|this|a)\s+council|council'?s|cllr|councillors?|ward|parish|petition|campaign|meetings?|village|choir|school|museum|library|festival|charity|hospice|buskers?|licen[cs]\w+)\b"
# What asks for nothing but a look or a click, whoever asks.
_LONG_KNOWN = (
    r"\b(?:check(?:ing)?|see|watch|listen\s+to|view|hear)\s+(?:out\s+)?my\s+(?:[\w-]+\s+){0,3}?(?:channel|videos?|vids?|music|songs?|covers?|mixtape|remix|album|"
    r"website|blog|profile|account|youtube|raps?|beats|playlist|stream)\b|\b(?:like|share|comment)\s+(?:and|&|n)\s+subscribe\b"
    r"|\bsubscribe?\s+(?:back|and\s+i|to\s+(?:me|us))\b|\bsub(?:scribe)?\s*(?:4|for)\s*sub|\bclick\s+(?:on\s+)?(?:the|this)\s+link\s+(?:to\s+(?:win|earn|get|claim)|and\s+(?:win|earn|get))"
)


@cache
def pleas() -> tuple[Wording, ...]:
    """The wordings, in the order in which they are looked for."""
    return (
        wording(_LONG_KNOWN),
        wording(
            rf"\b{_SUB}\s+(?:(?:to|2|for)\s+)?(?:me|us|my|mah|our|this|the|his|her)\s+(?:[\w'-]+\s+){{0,3}}?{_SHOWN}\b|\b{_SUB}\s+(?:to|2|for)\s+me\b(?!\s+to\b)",
            nowhere=_IN_COMMON,
        ),
        wording(
            rf"^\W*(?:{_ROUND_IT}\W+){{0,5}}{_SUBSCRIBE}(?:\W+{_ROUND_IT}){{0,5}}\W*$"
        ),
        wording(
            rf"\b(?:like|likes|share|comment|watch|follow|rate)\s*(?:,|/|\+|and|&|n\b)\s*{_SUB}\b|\b{_SUBSCRIBE}\s*(?:,|/|\+|and|&|n\b)\s*(?:like|likes|share|comment|watch|win|follow)\b|\b(?:please|plz|pls|to)\s+{_SUBSCRIBE}\s+(?:if|for|and|it|now|as)\b|\b(?:you|u|y'?all|everyone)\s+(?:can|could|would)\s+(?:please\s+)?subscribe\b",
            nowhere=_IN_COMMON,
        ),
        wording(
            r"\b(?:get|getting|reach|reaching|hit|need|want)\s+(?:\w+\s+){0,2}?\d[\d.,]*\s?[km]?\s?\+?\s+(?:more\s+)?(?:subs|subscribers)\b|\bat\s+\d[\d.,]*\s+subscribers\b|\bbecome\s+my\s+(?:\w+\s+)?subscriber\b|\b(?:bored\s+of|only\s+have|i\s+have)\s+(?:over\s+)?\d[\d.,]*\s+(?:subs|subscribers)\b",
            nowhere=_IN_COMMON,
        ),
        wording(
            rf"\b(?:check(?:ing|ed)?|chek)\s+(?:(?:\w+\s+)?out\s+)?(?:(?:some\s+of\s+)?(?:my|mah|our)\s+(?:[\w'.&-]+\s+){{0,4}}?{_OWN_WORK}|(?:the|this|these|a)\s+(?:[\w'.&-]+\s+){{0,3}}?{_WORK}\s+(?:called\b|by\s|i\s+(?:made|did|wrote)|we\s+(?:made|did|wrote)|on\s+(?:youtube|soundcloud|spotify))|(?:the|this|these|a)\s+(?:[\w'.&-]+\s+){{0,2}}?(?:new|newest|latest|hot|dope|sick)\s+(?:[\w'.&-]+\s+){{0,3}}?{_WORK})\b",
            nowhere=_IN_COMMON,
        ),
        wording(
            r"\b(?:check|chek)\s+(?:me|us|him|her)\s+out\b|\bcheck(?:ing)?\s+(?:\w+\s+)?out\s+(?:[\w'.-]+\s+){1,4}?(?:on\s+(?:youtube|you\s+tube|soundcloud|twitch)|channel|chanel)\b",
            also=_FAME,
            nowhere=rf"{_IN_COMMON}|\b(?:drain\w*|ditch\w*|brook|flood\w*|river|sewers?|sewage|news|sky|bbc|itv|s4c)\b",
        ),
        wording(
            rf"\b(?:i'?m|i\s+am|im|we'?re|we\s+are)\s+(?:just\s+)?(?:an?\s+|the\s+)?(?:\d+\s*(?:yrs?|years?|yo)?\s*-?\s*(?:old\s+)?)?(?:\w+\s+){{0,2}}?{_ARTIST}\b",
            also=_PLEA,
            nowhere=_IN_COMMON,
        ),
        wording(
            rf"\b(?:visit|look\s+at|go\s+(?:to|on)|come\s+(?:see|to|visit)|have\s+a\s+look\s+at|see)\s+(?:my|mah|our)\s+(?:new\s+)?(?:\w+\s+)?(?:channel|chanel|soundcloud|{_WORK})\b|\b(?:started|made|have|is)\s+(?:my|a)\s+(?:\w+\s+)?(?:new\s+)?(?:yt|youtube|you\s+tube|gaming|twitch)\s+channel\b",
            nowhere=_IN_COMMON,
        ),
        # The tail of a link, its host left out so that no filter sees one.
        wording(r"(?:^|\s)/?watch\s?\?v=[\w-]{8,}"),
    )
