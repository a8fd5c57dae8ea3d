"""Signs of a guess or a fear about what is to come: "I bet", "worried", "only a matter of time"."""

from __future__ import annotations

from moderation.patterns.late import late

_FEAR = late(
    r"\b(?:i bet|bet you|betting|mark my words|(?:just )?you (?:watch|wait)|watch them|wait and see"
    r"|at this rate|worr(?:y|ied|ying)|afraid|(?<!for )fear(?:s|ing)?|scared|dread(?:ing)?"
    r"|(?:they'll|theyll|they will|you'll|you will|it'll|we'll|will|gonna|going to) (?:probably |no doubt "
    r"|only |all |just |soon |eventually |one day )*(?:end up|be next|try)"
    r"|they'll probably|they will probably|no doubt they|won't be long (?:before|until|till)"
    r"|only a matter of time|give it (?:a|two|five|\d+)|one day|sooner or later|before long|next they'll"
    r"|any day now|my guess|i(?:'d| would)? guess|(?:is|are|was) bound to|i suspect|odds on|it'?ll be next|be the next (?:thing|one|to)|get scrapped next|predict|will be next|what's the betting|one of these days|watch this space|where (?:this|it|all this) is (?:heading|going|leading)|(?:itching|desperate|dying|keen|aching|would love|'d love|longing) to|(?:before|by the time) (?:the )?(?:year|month|week|summer|winter|decade)(?:'s| is) out|how (?:long|soon) (?:before|until|till)"
    r"|i can (?:just )?see (?:[\w']+ ){1,7}being|give (?:it|them|him|her|this lot) (?:a|an|another|two|three|six)|(?:shouldn't|wouldn't|won't) (?:wonder|be surprised)|i (?:fully )?expect|(?:a|the) feeling"
    r"|(?:my|your|the smart) money(?:'s| is)? on|the way (?:things|it|they|this)(?:'s| is|'re| are)? go(?:es|ing)|bet your (?:life|house|bottom)|just (?:you )?watch|before you know it|no doubt (?:[\w']+ ){0,7}(?:will|'ll)"
    r"|will (?:[\w']+ ){2,9}next\W*$|next(?:\W+it'?ll be|thing(?: you know)?,?)|(?:end|ended) up|'ll be \w+ing (?:[\w']+ ){1,8}before|wouldn't put it past|wouldn't surprise"
    r"|wouldn't be surprised|ofn|ofni|ofnaf|poeni|pryderu|pryderus|gobeithi\w+ (?:na|nad))\b"
)


def feared(text: str) -> bool:
    """Whether a sentence in `plain` letters guesses at what will be, or fears it."""
    return _FEAR.search(text) is not None
