"""Signs of a guess or a fear about what is to come: "I bet", "worried", "only a matter of time"."""

from __future__ import annotations

from moderation.patterns.late import late

_A_WHILE = r"give (?:it|them|him|her|this lot) (?:(?:a|an|another|one|two|three|four|five|six|ten|\d+|few|couple|of|more|good|or) ){1,5}(?:minutes?|hours?|days?|weeks?|fortnight|months?|years?|twelvemonth|decades?|while|bit|summer|winter|time)"
_FEAR = late(
    r"\b(?:i bet|bet you|betting|mark my words|(?:just )?you (?:watch|wait)|watch them|wait and see"
    r"|at this rate|worr(?:y|ied|ying)|afraid|(?<!for )fear(?:s|ing)?|scared|dread(?:ing)?"
    r"|(?:they'll|theyll|they will|you'll|you will|it'll|we'll|will|gonna|going to) (?:probably |no doubt "
    r"|only |all |just |soon |eventually |one day )*(?:end up|be next|try)"
    r"|they'll probably|they will probably|no doubt they|won't be long (?:before|until|till)"
    rf"|only a matter of time|{_A_WHILE}|one day|sooner or later|before long|next they'll"
    r"|any day now|my guess|i(?:'d| would)? guess|(?:is|are|was) bound to|i suspect|odds on|it'?ll be next|be the next (?:thing|one|to)|get scrapped next|predict|will be next|what's the betting|one of these days|watch this space|where (?:this|it|all this) is (?:heading|going|leading)|(?:itching|desperate|dying|keen|aching|would love|'d love|longing) to|(?:before|by the time) (?:the )?(?:year|month|week|summer|winter|decade)(?:'s| is) out|how (?:long|soon) (?:before|until|till)"
    r"|i can (?:just )?see (?:[\w']+ ){1,7}being|(?:shouldn't|wouldn't|won't) (?:wonder|be surprised)|i (?:fully )?expect|(?:a|the) feeling"
    r"|(?:my|your|the smart) money(?:'s| is)? on|the way (?:things|it|they|this)(?:'s| is|'re| are)? go(?:es|ing)|bet your (?:life|house|bottom)|just (?:you )?watch|before you know it|no doubt (?:[\w']+ ){0,7}(?:will|'ll)"
    r"|will (?:[\w']+ ){2,9}next\W*$|next(?:\W+it'?ll be|thing(?: you know)?,?)|end up|(?:would|'d|will|could|might) have ended up|'ll be \w+ing (?:[\w']+ ){1,8}before|wouldn't put it past|wouldn't surprise"
    r"|wouldn't be surprised|ofn|ofni|ofnaf|poeni|pryderu|pryderus|gobeithi\w+ (?:na|nad))\b"
)
# Words of a guess or a fear that are none there: so many days a week, a shop, politeness, and how one takes what is told.
_TO_COME = r"(?:will|'ll|won't|might|may|could|would|gonna|going to|about to|next)"
_FELT = r"(?:worried|worrying|scared|afraid|dread(?:ing)?)"
_NONE = late(
    r"\bone day (?:a|per|each|every|in|of|off|only|this|later)\b|\b(?:only|just|to|for) one day\b|\bbetting (?:shops?|offices?|firms?|compan(?:y|ies)|chains?|tax)\b"
    rf"|\b(?:i'm|im|i am|we're|we are) afraid (?!of\b)(?![^.!?;]*\b{_TO_COME}\b)|\b{_FELT} to (?:hear|see|read|learn|find|say|be told)\b"
    r"|\bworried (?:parents?|residents|people|families|neighbours|mums?|dads?|locals|traders|staff|pensioners|carers|villagers|tenants)\b"
)
# "..., I'm worried for the old folk" behind what is told as done or decided.
_TAKEN_SO = late(
    rf"(?<=\w)[,;–—-] ?(?:(?:and|so|but|i'm|im|i am|i|we're|it's|that's|very|really|now|absolutely) ){{0,4}}{_FELT}(?: (?:it|this|sick|stiff|now)\b)?(?: (?:for|about) [\w' ]{{1,40}})?\W*$"
)
_COMES = late(rf"(?:\b|(?='))(?:{_TO_COME}|if|should)\b")
_FEW = 4  # words, fewer than which tell of nothing


def feared(text: str) -> bool:
    """Whether a sentence in `plain` letters guesses at what will be, or fears it."""
    text = _NONE.sub(" ", text)
    felt = _TAKEN_SO.search(text)
    if felt and len(text[: felt.start()].split()) >= _FEW and not _COMES.search(text):
        text = text[: felt.start()]
    return _FEAR.search(text) is not None
