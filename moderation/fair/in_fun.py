"""Laughter, kisses and love beside the words of a threat: "I'll wring his neck, bless him", "I'll drown you in it you daft mare xx".

Who threatens may laugh as well, so it excuses nothing and a person is called as before. But what is hidden by software must be
meant in one way only, and this may be meant in two.
"""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.text.reading import Reading

_FACES = frozenset(
    "😂🤣😆😅😄😃😁😀😉😜😝😛🤪😊🙂😋🤭🤗😍😘😗🥰❤🧡💛💚💙💜💕💖💗💓😇🙈🥳🍻🍺🥂"
)
_LAUGHS = (
    r"\b(?:lol+|lmf?ao+|rofl|(?:ha){2,}h?|(?:he){2,}h?|jk|j/k|hah|(?<!think\s)(?<!thinks\s)(?:only|just|am|i'?m|im)\s+(?:only\s+)?(?:joking|kidding|messing|playing|teasing)|"
    r"(?:all\s+)?in\s+jest|no\s+offence|only\s+a\s+joke|it'?s\s+a\s+joke|for\s+a\s+laugh)\b"
)
_KISSES = r"(?<=[\s.,!?])x{1,5}(?=\s*(?:$|[.!?\n]))"
_KIN = r"mum|mam|mom|mummy|mammy|dad|daddy|nan|nanna|nana|gran|granny|grandma|grandad|grandpa|sis|bro(?!\s+i\b)|auntie?|unc(?:le)?|hun|babe|darling|sweetheart|my\s+love"
_LOVES = (
    r"\bbless\s+(?:him|her|them|you|ya|yer|your|his|their|our|em|'em)\b|\blove\s+(?:you|ya|u|yer|him|her|them)\s+(?:really|lots|loads|millions|to\s+bits|anyway|all\s+the\s+same|dearly|both|all|lads)\b|"
    r"\blove\s+(?:you|ya|u)\s*[!.x]*\s*$|\b(?:lots\s+of\s+|all\s+my\s+|much\s+)?love\s*(?:,|from\s+(?:your|yer|all|me|nan|gran|mum|mam|mom|dad)\b)|"
    r"\byou\s+(?:\w+\s+)?daft\s+(?:mare|sod|apeth|ha'?p'?orth|bugger|bat|git|old|lad|lass|thing)\b|"
    r"\b(?:buy|get|stand|owe)\s+(?:you|ya|u|him|her|them)\s+an?\s+(?:\w+\s+)?(?:pint|drink|beer|half|brew|coffee|ice\s+cream|curry)\b|\b(?:drinks|pints?|beers|first\s+round)\s+(?:is|are|'?s)?\s*on\s+(?:me|us)\b|"
    r"\b(?:big|great\s+big|massive)\s+(?:kiss|hug|cuddle)\b|\b(?:hugs|kisses|cuddles|snogs?|tickl\w+)\b|"
    r"\byou\s+(?:(?:absolute|utter|little|old|total|proper|pure|bloody|big|right|daft|lovely|gorgeous)\s+){0,3}(?:beauty|beauties|beaut|legends?|super\s?stars?|stars?|heroe?s?|genius(?:es)?|gems?|diamonds?|angels?|treasures?|champions?|champs?|belter|darlings?|sweethearts?|dancer|wonder)\b|"
    rf",\s*(?:{_KIN})\b|^\W*(?:{_KIN})\s*[,!]|\blove\s*,?\s*(?:{_KIN})\b|\b(?:locksmith|locked\s+out|spare\s+keys?|lost\s+(?:your|ur|the|yer|their|his|her)\s+keys?|lost\s+keys?)\b"
)  # fmt: skip
_IN_FUN = late(f"{_LAUGHS}|{_KISSES}|{_LOVES}")


def in_fun(reading: Reading) -> bool:
    """Whether the writer laughs, kisses or loves beside what is said."""
    laughs = not _FACES.isdisjoint(reading.original)
    return laughs or bool(_IN_FUN.search(reading.bare))
