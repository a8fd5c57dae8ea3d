"""The bricks of the Welsh draft of the threat grammar: word classes of threats_cy.txt, mutated and inflected.

Welsh turns the first letter of a word by what stands before it, and people write what they say, so every word is
looked for in every mutation. A form covers its clause from the beginning: what makes it harmless may stand before it.
"""

from __future__ import annotations

import re
from functools import cache

from moderation import lexicon
from moderation.lexicon.threat_words import Form
from moderation.patterns.letters import guarded
from moderation.text.welsh import mutations

FUTURE_FIRST = (
    "af",
    "wn",
)  # torraf, torrwn; "torra i" needs its "i", for "torra" is an order too
_ORDER = ("a", "wch")  # saetha, crogwch; a bare stem too: lladd
CLITICS = ("", "'r", "'n", "'ch", "'u", "'i", "'w", "'th", "'m")
_WELSH = ("welsh",)  # a stop: what is Welsh is never hidden by software

# Words between doer and deed, none of which turns it round.
GAP = r"(?:(?!(?:ddim|byth|erioed|neb|nid|peidio|heb|os|fel)\b)[\w']+\s+){0,3}?"
SPEAKER = r"(?:i|fi|ni)"
YOU = r"(?:ti|di|chi|chdi|chwi)"
YOUR = r"(?:dy|eich|'ch|ych)\s+"
THEM = (  # "o" and "e" are "of" and "with" as well: a person only where nothing follows
    r"(?:nhw|nw|fo|fe|hi|[oe](?=\W*(?:,|$)))"
)
START = r"(?:^[\s\W]*|[,:;!]\s*|\b(?:jyst|jest|just|plis)\s+)"
OATH = r"(?:(?:wir|jyst|jest|ffwcin|ffycin|ffacin|blydi)\s+)"
INFIXED = (
    r"'?(?:th|ch|w|u)\s+"  # "i'th ladd", "i'w lladd", and both without the apostrophe
)
ME = (  # "dwi", "dyn ni", "fi"; "dwin" and "rwyn" as they are typed
    r"\b(?:dwi|dwin|dw\s+i|dw\s+in|rwy|rwyn|rwyf|rydw\s+i|rydwi|rydwin|wi|win|wy|fi|fin|ni|nin|(?:fi|ni)\s+sy|(?:fi|ni)\s+sydd"
    r"|ryn\s+ni|dyn\s+ni|dan\s+ni|dan\s+nin|da\s+ni|dani|danin|den\s+ni|ry[dn]y[nm]\s+ni|rydan\s+ni)"
)
IS = r"(?:'n|\s+yn|'n\s+i|)\s+"
AM = rf"{ME}(?:\s+(?:wir|jyst|jest))?{IS}{OATH}?"
DOER = (  # all that may come before a deed and say that it will be done, without the blank after it
    rf"(?:{AM}(?:(?:mynd|dod|dwad|barod|bwriadu|ysu)\s+i|ar\s+fin|am|isio|isho|eisiau|moyn|edrych\s+ymlaen\s+at)|{START}mynd\s+i"
    r"|\b(?:mi|fe|fi)?\s*(?:wna|na|wnaf|naf|nai|wnai|wnawn|nawn|newn|gwna|gwnaf|gwnawn|ga|gaf|caf|gawn|cawn)\s+(?:i|fi|ni)"
    r"|\b(?:wna'i|na'i|wnai|nai|wnawni|nawni|newni)|\b(?:hoffwn|licwn|liciwn|leiciwn|carwn)(?:\s+(?:i|ni))?"
    r"|\b(?:[bf]ydda\s+i|[bf]yddaf(?:\s+i)?|[bf]yddwn(?:\s+ni)?)(?:'n|n|\s+yn))"
)
GOING = rf"{DOER}\s+"
GOING_AT = rf"{DOER}{INFIXED}"
GIVING = (  # "mi ro i", "rhof", "rown ni"; "rho" alone is an order
    rf"(?:\b(?:ro|rho|roia|rhoia|rodda|rhodda|stwffia|planna|blanna|sticia)\s+{SPEAKER}"
    rf"|\b(?:rof|rhof|roddaf|rhoddaf|rown|rhown)(?:\s+{SPEAKER})?|{GOING}(?:rhoi|roi|rhoid|roid|stwffio|plannu|blannu|sticio))\s+(?:\w+\s+)?"
)
GIVE = r"(?:rho|rhowch|rhoddwch|dyro|dodwch|stwffia|stwffiwch|planna|plannwch|sticia|sticiwch)\s+(?:\w+\s+)?"
INTO_YOU = r"(?:ynot|ynddot|ynoch|ynddoch|trwot|drwot|trwoch|drwoch)\b"
INTO_THEM = r"(?:ynddo|ynddi|ynddyn|ynddynt|trwyddo|drwyddo|trwyddi|drwyddi|trwyddyn|drwyddyn)\b"
OF_LAUGHTER = r"\s+(?:(?:o|gan)\s+(?:chwerthin|oerfel|newyn|syched|ddiflastod|gywilydd|embaras|wres|flinder|henaint)|isio|eisiau)\b"
TO_YOU = r"(?:i\s+(?:ti|chdi|chi|chwi|di)|iti|itti|ichi|iwch)\b"
TO_THEM = r"(?:iddo|iddi|iddyn|iddynt|i\s+(?:fo|fe|hi|nhw))\b"
OUGHT = (
    r"\b(?:(?:dylai|dyle|ddylai|ddyle|dylia|ddylia|dylsa|ddylsa|rhaid\s+i|angen\s+i|isio\s+i|eisiau\s+i|moyn\s+i)\s+(?:rywun|rhywun|pawb|bawb|ni)"
    r"|dylen\s+ni|dylem\s+ni|gadewch\s+i\s+ni|beth\s+am|be\s+am)\s+"
)


# Of more than one: a team is beaten on a Saturday, and in a game on any day.
A_FIXTURE = (
    r"\b(?:nhw|nw|iddyn|iddynt|ni|chi|ichi|saeson)\b.*\b(?:(?:dd?ydd|nos)\s+(?:sadwrn|sul|gwener|wener|mercher|fercher)|penwythnos)\b"
    r"|\b(?:rygbi|[bp]el[\s-]?droed|g?nghrair|cynghrair|[cg]wpan|darbi|sgrym|gem|gemau|dimau?|timau?|criced|hoci)\b"
)


def any_of(words: set[str] | frozenset[str]) -> str:
    """One of these forms, the longest first, as a pattern."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in ordered) + ")"


@cache
def listed(*ids: str) -> frozenset[str]:
    """The words of these classes as they stand in the list: "torr-i"."""
    return lexicon.forms("threats_cy", *(f"cy.{i}" for i in ids))


def words(*ids: str) -> str:
    """Nouns in all their mutations, and as they are spoken: coesau, goesa, choese."""
    return any_of(
        {
            form
            for word in listed(*ids)
            for spoken in _spoken(word)
            for form in mutations(spoken)
        }
    )


def _spoken(word: str) -> tuple[str, ...]:
    """The plural in -au is said, and typed, with -a in the north and with -e in the south."""
    if not word.endswith("au"):
        return (word,)
    return word, f"{word[:-2]}a", f"{word[:-2]}e"


def nouns_of(*ids: str) -> frozenset[str]:
    """Verb-nouns in all their mutations: torri, dorri, thorri."""
    return frozenset(
        form for word in listed(*ids) for form in mutations(word.replace("-", ""))
    )


def inflected(endings: tuple[str, ...], *ids: str) -> frozenset[str]:
    """Stems with these endings, in all mutations: dorra, dorraf, dorrwn."""
    stems = {word.partition("-")[0] for word in listed(*ids)}
    return frozenset(
        form for stem in stems for end in endings for form in mutations(stem + end)
    )


def i_shall(*ids: str) -> str:
    """The future of the first person: "dorra i", "dorraf", "dorrwn ni"."""
    order_too = any_of(inflected(("a",), *ids))
    return rf"(?:{any_of(inflected(FUTURE_FIRST, *ids))}(?:\s+{SPEAKER})?|{order_too}\s+{SPEAKER})"


def i_shall_you(*ids: str) -> str:
    """The same where the "i" is run into the verb or left out: "mi laddai di", "laddai chdi", "mi ladda chdi"."""
    run = any_of(inflected(("a",), *ids))
    return rf"(?:\b(?:mi|fe|fi)\s+{run}(?:'?i)?|{START}{run}'?i)"


def orders(*ids: str) -> frozenset[str]:
    """What these verbs are as orders: saetha, crogwch, lladd."""
    bare = {w[:-1] for w in listed(*ids) if w.endswith("-")}
    return inflected(_ORDER, *ids) | bare


def form(
    evidence: str, subcode: str, detail: str, shape: str, *unless: str, never: str = ""
) -> Form:
    """One shape; `unless` names word classes that make the whole clause harmless, reported words always do.

    `never`: a pattern that makes it harmless as well.
    """
    harmless = words("told", "nature", *unless)
    but = rf"(?!.*(?:{never}))" if never else ""
    pattern = rf"^(?!.*\b{harmless}\b){but}[^\"“«]*?(?:{shape})"
    detail = f"{detail} (draft word list)"
    return Form(f"threats.welsh.{evidence}", subcode, detail, guarded(pattern), _WELSH)


def belongings() -> str:
    """What belongs to a person and can be broken; the word that says whose stands first."""
    return rf"(?:dy|eich|ych|'ch|'th|'i|'u|ei|eu)\s+(?:\w+\s+)?{words('body', 'property')}\b"


def somebody() -> str:
    """Whom harm may be done to: a pronoun, a role, a relative."""
    return rf"(?:{THEM}|{YOU}|yr?\s+(?:\w+\s+)?{words('person')}|(?:dy|eich|ych|ei|eu)\s+(?:{words('family')}))\b"
