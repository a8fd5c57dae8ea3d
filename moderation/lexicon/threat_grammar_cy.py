"""The Welsh draft of the threat grammar: word classes of threats_cy.txt, mutated and inflected, put into patterns.

Welsh turns the first letter of a word by what stands before it, and people write what they say, so every word is
looked for in every mutation. A form covers its clause from the beginning: what makes it harmless may stand before it.
"""

from __future__ import annotations

import re
from functools import cache

from moderation import lexicon
from moderation.letters import guarded
from moderation.lexicon.threat_words import Form
from moderation.welsh import mutations

_FUTURE_FIRST = (
    "af",
    "wn",
)  # torraf, torrwn; "torra i" needs its "i", for "torra" is an order too
_ORDER = ("a", "wch")  # saetha, crogwch; a bare stem too: lladd
_CLITICS = ("", "'r", "'n", "'ch", "'u", "'i", "'w", "'th", "'m")
_WELSH = ("welsh",)  # a stop: what is Welsh is never hidden by software

# Words between doer and deed, none of which turns it round.
_GAP = r"(?:(?!(?:ddim|byth|erioed|neb|nid|peidio|heb|os|fel)\b)[\w']+\s+){0,3}?"
_I = r"(?:i|fi|ni)"
_YOU = r"(?:ti|di|chi|chdi|chwi)"
_YOUR = r"(?:dy|eich|'ch|ych)\s+"
_THEM = (  # "o" and "e" are "of" and "with" as well: a person only where nothing follows
    r"(?:nhw|nw|fo|fe|hi|[oe](?=\W*(?:,|$)))"
)
_START = r"(?:^[\s\W]*|[,:;!]\s*|\b(?:jyst|jest|just|plis)\s+)"
_OATH = r"(?:(?:wir|jyst|jest|ffwcin|ffycin|ffacin|blydi)\s+)"
_INFIXED = (
    r"'?(?:th|ch|w|u)\s+"  # "i'th ladd", "i'w lladd", and both without the apostrophe
)
_ME = (  # "dwi", "dyn ni", "fi"; "dwin" and "rwyn" as they are typed
    r"\b(?:dwi|dwin|dw\s+i|dw\s+in|rwy|rwyn|rwyf|rydw\s+i|rydwi|rydwin|wi|win|wy|fi|fin|ni|nin|(?:fi|ni)\s+sy|(?:fi|ni)\s+sydd"
    r"|ryn\s+ni|dyn\s+ni|dan\s+ni|dan\s+nin|da\s+ni|dani|danin|den\s+ni|ry[dn]y[nm]\s+ni|rydan\s+ni)"
)
_IS = r"(?:'n|\s+yn|'n\s+i|)\s+"
_AM = rf"{_ME}(?:\s+(?:wir|jyst|jest))?{_IS}{_OATH}?"
_DOER = (  # all that may come before a deed and say that it will be done, without the blank after it
    rf"(?:{_AM}(?:(?:mynd|dod|dwad|barod|bwriadu|ysu)\s+i|ar\s+fin|am|isio|isho|eisiau|moyn|edrych\s+ymlaen\s+at)|{_START}mynd\s+i"
    r"|\b(?:mi|fe|fi)?\s*(?:wna|na|wnaf|naf|nai|wnai|wnawn|nawn|newn|gwna|gwnaf|gwnawn|ga|gaf|caf|gawn|cawn)\s+(?:i|fi|ni)"
    r"|\b(?:wna'i|na'i|wnai|nai|wnawni|nawni|newni)|\b(?:hoffwn|licwn|liciwn|leiciwn|carwn)(?:\s+(?:i|ni))?"
    r"|\b(?:[bf]ydda\s+i|[bf]yddaf(?:\s+i)?|[bf]yddwn(?:\s+ni)?)(?:'n|n|\s+yn))"
)
_GOING = rf"{_DOER}\s+"
_GOING_AT = rf"{_DOER}{_INFIXED}"
_GIVING = (  # "mi ro i", "rhof", "rown ni"; "rho" alone is an order
    rf"(?:\b(?:ro|rho|roia|rhoia|rodda|rhodda|stwffia|planna|blanna|sticia)\s+{_I}"
    rf"|\b(?:rof|rhof|roddaf|rhoddaf|rown|rhown)(?:\s+{_I})?|{_GOING}(?:rhoi|roi|rhoid|roid|stwffio|plannu|blannu|sticio))\s+(?:\w+\s+)?"
)
_GIVE = r"(?:rho|rhowch|rhoddwch|dyro|dodwch|stwffia|stwffiwch|planna|plannwch|sticia|sticiwch)\s+(?:\w+\s+)?"
_INTO_YOU = r"(?:ynot|ynddot|ynoch|ynddoch|trwot|drwot|trwoch|drwoch)\b"
_INTO_THEM = r"(?:ynddo|ynddi|ynddyn|ynddynt|trwyddo|drwyddo|trwyddi|drwyddi|trwyddyn|drwyddyn)\b"
_OF_LAUGHTER = r"\s+(?:(?:o|gan)\s+(?:chwerthin|oerfel|newyn|syched|ddiflastod|gywilydd|embaras|wres|flinder|henaint)|isio|eisiau)\b"
_TO_YOU = r"(?:i\s+(?:ti|chdi|chi|chwi|di)|iti|itti|ichi|iwch)\b"
_TO_THEM = r"(?:iddo|iddi|iddyn|iddynt|i\s+(?:fo|fe|hi|nhw))\b"
_OUGHT = (
    r"\b(?:(?:dylai|dyle|ddylai|ddyle|dylia|ddylia|dylsa|ddylsa|rhaid\s+i|angen\s+i|isio\s+i|eisiau\s+i|moyn\s+i)\s+(?:rywun|rhywun|pawb|bawb|ni)"
    r"|dylen\s+ni|dylem\s+ni|gadewch\s+i\s+ni|beth\s+am|be\s+am)\s+"
)


def _any(words: set[str] | frozenset[str]) -> str:
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in ordered) + ")"


@cache
def _listed(*ids: str) -> frozenset[str]:
    return lexicon.forms("threats_cy", *(f"cy.{i}" for i in ids))


def _words(*ids: str) -> str:
    """Nouns in all their mutations, and as they are spoken: coesau, goesa, choese."""
    return _any(
        {
            form
            for word in _listed(*ids)
            for spoken in _spoken(word)
            for form in mutations(spoken)
        }
    )


def _spoken(word: str) -> tuple[str, ...]:
    """The plural in -au is said, and typed, with -a in the north and with -e in the south."""
    if not word.endswith("au"):
        return (word,)
    return word, f"{word[:-2]}a", f"{word[:-2]}e"


def _nouns_of(*ids: str) -> frozenset[str]:
    """Verb-nouns in all their mutations: torri, dorri, thorri."""
    return frozenset(
        form for word in _listed(*ids) for form in mutations(word.replace("-", ""))
    )


def _inflected(endings: tuple[str, ...], *ids: str) -> frozenset[str]:
    """Stems with these endings, in all mutations: dorra, dorraf, dorrwn."""
    stems = {word.partition("-")[0] for word in _listed(*ids)}
    return frozenset(
        form for stem in stems for end in endings for form in mutations(stem + end)
    )


def _i_shall(*ids: str) -> str:
    """The future of the first person: "dorra i", "dorraf", "dorrwn ni"."""
    order_too = _any(_inflected(("a",), *ids))
    return (
        rf"(?:{_any(_inflected(_FUTURE_FIRST, *ids))}(?:\s+{_I})?|{order_too}\s+{_I})"
    )


def _i_shall_you(*ids: str) -> str:
    """The same where the "i" is run into the verb or left out: "mi laddai di", "laddai chdi", "mi ladda chdi"."""
    run = _any(_inflected(("a",), *ids))
    return rf"(?:\b(?:mi|fe|fi)\s+{run}(?:'?i)?|{_START}{run}'?i)"


def _orders(*ids: str) -> frozenset[str]:
    bare = {w[:-1] for w in _listed(*ids) if w.endswith("-")}
    return _inflected(_ORDER, *ids) | bare


def _form(evidence: str, subcode: str, detail: str, shape: str, *unless: str) -> Form:
    """One shape; `unless` names word classes that make the whole clause harmless, reported words always do."""
    harmless = _words("told", "nature", *unless)
    pattern = rf"^(?!.*\b{harmless}\b)[^\"“«]*?(?:{shape})"
    detail = f"{detail} (draft word list)"
    return Form(f"threats.welsh.{evidence}", subcode, detail, guarded(pattern), _WELSH)


@cache
def forms() -> tuple[Form, ...]:
    """All Welsh forms; of two that overlap the earlier wins."""
    return (*_threats(), *_incitement(), *_wishes(), *_intimidation())


def _threats() -> tuple[Form, ...]:
    return (*_killing(), *_beating(), *_weapons(), *_ruin())


def _killing() -> tuple[Form, ...]:
    harm = "A Welsh threat"
    kill, deed = _any(_nouns_of("kill", "hurt")), _any(_nouns_of("break", "beat"))
    person = _words("person")
    people = rf"(?:\s+{_person()}|'r\s+(?:\w+\s+)?{person}\b)"
    burn = rf"l?losgi(?:'r|\s+yr?)\s+(?:\w+\s+)?{person}\b"
    will_i = rf"(?:\s+{_YOU})?\s+(?:wna|na|naf|wnaf|wnawn|nawn)\s+{_I}\b"  # "dy ladd di wna i"
    i_kill, run = _i_shall("kill", "hurt"), _i_shall_you("kill", "hurt")
    infixed = rf"\b(?:fe|mi|a|y)'?(?:th|ch|u|i)\s+{_OATH}?"  # "fe'th laddaf"
    return (
        _form("kill", "R2a", harm, rf"{_GOING}{_GAP}(?:(?:{_YOUR}|(?:ei|eu)\s+|d'){kill}\b|{kill}{people}|{burn})|{_GOING_AT}{_OATH}?{kill}\b|\b(?:{_YOUR}|d'){kill}{will_i}|\b{deed}\s+{_thing()}{will_i}"),
        _form("kill", "R2a", harm, rf"\b{i_kill}\s+(?:{_YOUR})?{_person()}|\b{i_kill}'r\s+(?:\w+\s+)?{_words('person')}\b|{infixed}{i_kill}|{run}\s+{_YOU}\b"),
    )  # fmt: skip


def _beating() -> tuple[Form, ...]:
    harm = "A Welsh threat"
    deed, beat = _any(_nouns_of("break", "beat")), _any(_nouns_of("beat"))
    i_break, i_beat = _i_shall("break", "beat"), _i_shall("beat")
    run = _i_shall_you("break", "beat")
    whose_body = rf"{_words('body')}(?:\s+{_YOU}|\s*'r\s+(?:\w+\s+)?{_words('person')}|\s+yr?\s+{_words('person')})\b"  # "coesau'r maer"
    wholly = (
        r"(?:'n|\s+yn)\s+(?:ddarnau|ddarna|rhacs|grempog|siwrwd|slwts|dipiau|ulw)\b"
    )
    apart = rf"(?:{_YOUR}{deed}(?:\s+{_YOU})?|{deed}\s+{_YOU}){wholly}"
    return (
        _form("bodily_harm", "R2a", harm, rf"(?:{_GOING}{_GAP}{deed}|\b{i_break}|{run})(?:\s+|(?='))(?:{_thing()}|{whose_body})|{_GOING_AT}{_OATH}?{deed}\s+{_words('body')}\b|{_GOING}{_GAP}{apart}"),
        _form("beating", "R2a", harm, rf"{_GOING}{_GAP}(?:(?:{_YOUR}|d'){beat}\b|{beat}\s+{_YOU}\b)|{_GOING_AT}{_OATH}?{beat}\b|\b{i_beat}\s+{_YOU}\b|\b(?:fe|mi|a)'?(?:th|ch)\s+{i_beat}|{_i_shall_you('beat')}\s+{_YOU}\b", "election", "match"),
        _form("beating", "R2a", harm, rf"\b(?:g|c)(?:ei|ewch|eith|aiff)\s+(?:di|chi|ti|chdi)\s+(?:\w+\s+)?{_words('blow')}\b", "election", "match"),
        _form("beating", "R2a", harm, rf"{_GIVING}{_words('blow.hit')}\s+(?:\w+\s+)?(?:{_TO_YOU}|{_TO_THEM}|i'r\s+{_words('person')}\b)", "election", "match"),
    )  # fmt: skip


def _weapons() -> tuple[Form, ...]:
    harm = "A Welsh threat"
    throw = r"(?:rhoi|roi|taflu|daflu|lluchio|luchio|stwffio)"
    at = rf"(?:drwy|trwy|at|i|yn|mewn)\s+(?:{_thing()}|(?:dy|eich|ych|ei|eu)\s+{_words('stab')}\b)"
    return (
        _form("weapon", "R2a", harm, rf"{_GOING}{_GAP}{throw}\s+{_words('weapon')}\s+(?:\w+\s+)?{at}|{_GOING}{_GAP}{throw}\s+{_thing()}.{{0,12}}\bar\s+dan\b"),
        _form("weapon", "R2a", harm, rf"{_GIVING}{_words('weapon')}\s+(?:\w+\s+)?(?:{_INTO_YOU}|{_INTO_THEM}|{at})"),
        _form("weapon", "R2a", harm, rf"\b[bf]ydd\s+(?:\w+\s+)?{_words('blow.arm')}\s+{at}"),
    )  # fmt: skip


def _ruin() -> tuple[Form, ...]:
    harm, deed = "A Welsh threat", _any(_nouns_of("break", "beat"))
    # "bydd dy gar wedi'i losgi", "mae dy dy'n mynd i losgi"
    ruined = rf"(?:fflamau|wenfflam|ulw|ar\s+dan|l?losgi|(?:[cg]ael|wedi)(?:'i|\s+(?:cael\s+)?(?:ei|eu))\s+{deed})\b"
    passive = (
        rf"\b(?:(?:bydd|fydd)\s+{_YOUR}{_words('body', 'property')}(?:\s+(?:di|chi))?{_IS}"
        rf"|(?:mae|ma)\s+{_YOUR}{_words('body', 'property')}(?:\s+(?:di|chi))?{_IS}mynd\s+i\s+){ruined}"
    )
    return (
        _form("passive_harm", "R2a", harm, passive),
        _form("building", "R2a", "A Welsh threat to a public building", rf"{_GOING}{_GAP}(?:llosgi|losgi|bomio|fomio|chwythu)\s*(?:'r|\s+yr?|\s+eich)\s+{_words('building')}\b"),
        _form("dead", "R2a", "A Welsh threat to a person's life", rf"\b(?:rwyt\s+ti|ti|chdi|chi)(?:'n|\s+yn)\s+(?:(?:ddyn|ddynes|foi)\s+marw|gelain|mynd\s+i\s+farw(?!{_OF_LAUGHTER}))\b|\b(?:ti|chdi|chi)\s+(?:fydd|sy|sydd|yw|ydi)\s+(?:y\s+)?nesa\w?\s+i\s+(?:farw|gael)\b"),
    )  # fmt: skip


def _thing() -> str:
    """What belongs to a person and can be broken; the word that says whose stands first."""
    return rf"(?:dy|eich|ych|'ch|'th|'i|'u|ei|eu)\s+(?:\w+\s+)?{_words('body', 'property')}\b"


def _person() -> str:
    return rf"(?:{_THEM}|{_YOU}|yr?\s+(?:\w+\s+)?{_words('person')}|(?:dy|eich|ych|ei|eu)\s+(?:{_words('family')}))\b"


def _incitement() -> tuple[Form, ...]:
    urges = "Urges others in Welsh to hurt a person"
    kill = _any(_nouns_of("kill", "hurt"))
    people = rf"(?:{_THEM}|yr?\s+(?:\w+\s+)?{_words('person')})\b"
    whose = r"(?:dy|eich|ei|eu)\s+"
    order = _any(_orders("kill"))
    deed = _any(_orders("break", "beat"))
    return (
        _form("imperative", "R2e", urges, rf"{_START}{order}(?:\s+{people}|'r\s+(?:\w+\s+)?{_words('person')}\b)"),
        _form("imperative", "R2e", urges, rf"{_START}{deed}\s+(?:ei|eu)\s+(?:\w+\s+)?{_words('body', 'property')}\b|{_START}(?:llosga|llosgwch)\s+(?:{people}(?:\s+i\s+gyd)?(?:'n|\s+yn)\s+fyw|yr?\s+{_words('person')}\b)"),
        _form("imperative", "R2e", urges, rf"{_START}(?:rho|rhowch|dodwch)\s+(?:yr?|ei|eu)\s+{_words('building', 'property')}\s+ar\s+dan\b"),
        _form("imperative", "R2e", urges, rf"{_START}{_GIVE}{_words('weapon')}\s+(?:\w+\s+)?(?:{_INTO_THEM}|yn\s+(?:ei|eu)\s+{_words('body', 'stab')}\b|yn\s+yr?\s+{_words('person')}\b)"),
        _form("imperative", "R2e", urges, rf"{_START}{_GIVE}{_words('blow.hit')}\s+(?:\w+\s+)?(?:{_TO_THEM}|i'r\s+{_words('person')}\b)", "election", "match"),
        _form("incitement", "R2e", urges, rf"\b(?:mae|ma)\s+(?:angen|isio|isho|eisiau)\s+{kill}(?:\s+{people}|'r\s+(?:\w+\s+)?{_words('person')}\b)"),
        _form("incitement", "R2e", urges, rf"{_OUGHT}{_GAP}(?:{whose}{kill}\b|{kill}(?:\s+{people}|'r\s+(?:\w+\s+)?{_words('person')}\b)|{_any(_nouns_of('break', 'beat'))}\s+{whose}(?:\w+\s+)?{_words('body', 'property')}\b|(?:llosgi|losgi)\s+{whose}{_words('property')}\b)"),
        _form("deserved_harm", "R2e", "Says in Welsh that a person should be hurt or killed", rf"\b(?:dylai|ddylai|dyle|ddyle|dylet|ddylet|dylech|ddylech|dylen|ddylen|angen|isio|eisiau)(?:'r)?\s+(?:(?!ddim\b|neb\b|byth\b)\w+\s+){{0,3}}?(?:gael|cael)\s+{whose}{kill}\b"),
        _form("deserved_harm", "R2e", "Says in Welsh that a person should be hurt or killed", rf"\b(?:ti|chdi|chi|fo|fe|e|o|hi|nhw|rhain|(?:dy|eich)\s+\w+)(?:'n|\s+yn)\s+haeddu\s+(?:marw|trengi|(?:cael\s+|ca'l\s+)?{whose}{kill}|pydru)\b"),
    )  # fmt: skip


def _wishes() -> tuple[Form, ...]:
    wish = "Wishes death or harm on a person in Welsh"
    kill = _any(_nouns_of("kill", "hurt"))
    end = rf"(?:farw|marw|trengi|drengi|pydru|bydru|tagu|dagu|boddi|foddi|dioddef|ddioddef|[cg]ael\s+(?:canser|{_YOUR}{kill}))\b"
    ill = r"(?:g|ch|)anser|drawiad|stroc"
    whom = r"(?:di|ti|chi|o|e|fo|fe|hi|nhw|dy\s+\w+(?:\s+di)?)"
    return (
        _form("death_wish", "R2c", wish, rf"\bgobeithio\s+(?:(?:y|i|bod|bo|fod)\s+)?(?:(?:b|f)ydd\w*|(?:g|)wne\w*|nei|newch|wneith|neith|bod|fod)\s+{whom}(?:'n|\s+yn|)\s+{_GAP}{end}"
              rf"|\bgobeithio\s+(?:(?:y|i)\s+)?(?:cei|gei|cewch|gewch|caiff|gaiff|ceith|geith|can|gan)\s+{whom}\s+(?:{ill})\b"),
        _form("death_wish", "R2c", wish, r"\b(?:dos|cer|ewch|cerwch)\s+i\s+(?:farw|ladd\s+dy\s+hun|grogi|foddi)\b|\b(?:pydra|pydrwch|llosga|llosgwch)\s+yn\s+(?:uffern|y\s+tan)\b"),
        _form("self_harm", "R2c", "Urges a person in Welsh to take their own life", rf"{_START}{_any(_orders('kill'))}\s+(?:dy\s+hun|dy\s+hunan|eich\s+hun(?:ain)?)\b"),
    )  # fmt: skip


def _intimidation() -> tuple[Form, ...]:
    veiled = "Welsh intimidation"
    know = (
        _IS
        + r"(?:gwybod|gwbod|gwbo|gwpod)(?:\s+(?:yn\s+iawn|yn\s+union|hefyd))?\s+(?:ble|lle)\s+"
    )
    lives = rf"(?:(?:mae|ma)\s+(?:dy|eich)\s+{_words('family')}(?:\s+(?:di|chi))?|rwyt\s+ti|ti|dach\s+chi|ydach\s+chi|rydych\s+chi|rych\s+chi|ych\s+chi|chi)(?:'n|\s+yn|)\s+(?:byw|cysgu|gweithio|parcio|mynd\s+i'r\s+(?:ysgol|feithrinfa))\b"
    home = rf"(?:dy|eich)\s+{_words('home')}\b"
    watch = r"(?:gwylia|wylia|gwyliwch|wyliwch|g?wats(?:i|h|hi)(?:a|wch)|watch)"
    watching = r"(?:g?wylio|g?wats(?:i|h|hi)(?:o|ad))"
    warned = rf"(?:(?:g?well|rhaid|eisiau|isio|isho|angen)\s+(?:i\s+{_YOU}|iti|ichi)|cofia|cofiwch|dechreua|dechra)\s+"
    not_work = (
        r"(?!.*\b(?:wrth|tra|llithrig|rhew|codi|cario|symud|palu|garddio|haul)\b)"
    )
    soon = r"(?=\W*(?:$|,|(?:ryw|rhyw|un)\s+(?:ddydd|ddiwrnod)|heno|fory|am\s+h(?:yn|wnna)|yn\s+y\s+diwedd|cyn\s+bo\s+hir|eto))"
    come = r"(?:dod|dwad|ddod|galw|alw|troi\s+lan|droi\s+lan)"
    return (
        _form("knows_where", "R2d", veiled, rf"(?:{_ME}|\bpawb){know}{lives}", "kind"),
        _form("watch_out", "R2d", veiled, rf"\b(?:{watch}|{warned}{_OATH}?(?:{watching}|cadw\s+(?:llygad|golwg)\s+ar))\s+(?:dy\s+gefn|(?:eich|ych)\s+cefn(?:au)?)\b{not_work}|\b(?:{watch}|{warned}{watching})'ch\s+cefn(?:au)?\b{not_work}|\b{warned}edrych\s+dros\s+(?:dy|eich|ych)\s+(?:ysgwydd|sgwydd)\b"),
        _form("coming_to_home", "R2d", veiled, rf"(?:{_AM}{come}|\b(?:mi|fe)?\s*(?:ddo|ddof|ddown|dof|down)\s+(?:i|ni)(?:\s+draw)?|\b(?:bydda|fydda|byddwn|fyddwn)\s+(?:i|ni))\s+(?:draw\s+|heibio\s+|rownd\s+|lan\s+)?(?:i|at|wrth|tu\s+(?:allan|fas)\s+i)\s+{home}", "kind", "election"),
        _form("coming_for", "R2d", veiled, rf"{_AM}(?:dod|dwad)\s+(?:amdanat\s+ti|amdanoch\s+chi|ar\s+dy\s+ol(?:\s+di)?|ar\s+eich\s+ol(?:\s+chi)?)\b", "kind", "election"),
        _form("coming_for", "R2d", veiled, rf"(?:\b(?:mi|fe)\s+|{_START})(?:[cg]af?\s+i|[cg]a'i|[cg]ai|[cg]awn\s+ni)\s+(?:di|chdi|chi){soon}", "kind", "election"),
        _form("dead", "R2a", "A Welsh threat to a person's life", rf"\b[bf]yddi\s+di(?:'n|\s+yn|)\s+(?:(?:ddyn|ddynes|foi)\s+marw|farw|marw|gelain)\b(?!{_OF_LAUGHTER})"),
    )  # fmt: skip


@cache
def triggers() -> frozenset[str]:
    """Welsh words without which no Welsh form can match, with the short words that are written onto them."""
    verbs = ("kill", "hurt", "beat", "break")
    words = (
        _nouns_of(*verbs) | _orders(*verbs) | _inflected((*_FUTURE_FIRST, "ai"), *verbs)
        | {form for word in _listed("blow", "weapon") for form in mutations(word)}
        | {"ga", "gaf", "gai", "gawn", "ca", "caf", "cai", "cawn", "cefn", "gefn", "cefnau", "ysgwydd", "sgwydd",
           "haeddu", "gobeithio", "marw", "farw", "gelain", "gwybod", "gwbod", "gwbo", "gwpod", "gwylia", "gwyliwch", "watsia",
           "watsiwch", "dod", "dwad", "ddod", "galw", "alw", "troi", "droi", "ddo", "ddof", "ddown", "dof", "down", "bydda", "fydda",
           "byddwn", "fyddwn", "fflamau", "wenfflam", "ulw", "dan", "pydra", "pydrwch", "nesa", "nesaf", "grogi", "foddi", "chwythu"}
    )  # fmt: skip
    return frozenset(word + clitic for word in words for clitic in _CLITICS)
