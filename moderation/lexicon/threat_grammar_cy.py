"""The Welsh draft of the threat grammar: threats, incitement, wishes and intimidation.

threat_words_cy.py has the bricks, threat_spoken_cy.py what is said without a deed of the writer's own.
"""

from __future__ import annotations

from functools import cache

from moderation.lexicon import threat_spoken_cy as spoken
from moderation.lexicon import threat_veiled_cy as veiled_cy
from moderation.lexicon.threat_words import Form
from moderation.lexicon.threat_words_cy import (
    A_FIXTURE,
    AM,
    CLITICS,
    FUTURE_FIRST,
    GAP,
    GIVE,
    GIVING,
    GOING,
    GOING_AT,
    INTO_THEM,
    INTO_YOU,
    IS,
    ME,
    OATH,
    OF_LAUGHTER,
    OUGHT,
    SPEAKER,
    START,
    THEM,
    TO_THEM,
    TO_YOU,
    YOU,
    YOUR,
    any_of,
    belongings,
    form,
    i_shall,
    i_shall_you,
    inflected,
    listed,
    nouns_of,
    orders,
    somebody,
    words,
)
from moderation.text.welsh import mutations


@cache
def forms() -> tuple[Form, ...]:
    """All Welsh forms; of two that overlap the earlier wins."""
    return (
        *_threats(),
        *_incitement(),
        *_wishes(),
        *_intimidation(),
        *spoken.forms(),
        *veiled_cy.forms(),
    )


def _threats() -> tuple[Form, ...]:
    return (*_killing(), *_beating(), *_weapons(), *_ruin())


def _killing() -> tuple[Form, ...]:
    harm = "A Welsh threat"
    kill, deed = any_of(nouns_of("kill", "hurt")), any_of(nouns_of("break", "beat"))
    person = words("person")
    people = rf"(?:\s+{somebody()}|'r\s+(?:\w+\s+)?{person}\b)"
    burn = rf"l?losgi(?:'r|\s+yr?)\s+(?:\w+\s+)?{person}\b"
    will_i = rf"(?:\s+{YOU})?\s+(?:wna|na|naf|wnaf|wnawn|nawn)\s+{SPEAKER}\b"  # "dy ladd di wna i"
    i_kill, run = i_shall("kill", "hurt"), i_shall_you("kill", "hurt")
    infixed = rf"\b(?:fe|mi|a|y)'?(?:th|ch|u|i)\s+{OATH}?"  # "fe'th laddaf"
    return (
        form("kill", "R2a", harm, rf"{GOING}{GAP}(?:(?:{YOUR}|(?:ei|eu)\s+|d'){kill}\b|{kill}{people}|{burn})|{GOING_AT}{OATH}?{kill}\b|\b(?:{YOUR}|d'){kill}{will_i}|\b{deed}\s+{belongings()}{will_i}"),
        form("kill", "R2a", harm, rf"\b{i_kill}\s+(?:{YOUR})?{somebody()}|\b{i_kill}'r\s+(?:\w+\s+)?{words('person')}\b|{infixed}{i_kill}|{run}\s+{YOU}\b"),
    )  # fmt: skip


def _beating() -> tuple[Form, ...]:
    harm = "A Welsh threat"
    deed, beat = any_of(nouns_of("break", "beat")), any_of(nouns_of("beat"))
    i_break, i_beat = i_shall("break", "beat"), i_shall("beat")
    run = i_shall_you("break", "beat")
    whose_body = rf"{words('body')}(?:\s+{YOU}|\s*'r\s+(?:\w+\s+)?{words('person')}|\s+yr?\s+{words('person')})\b"  # "coesau'r maer"
    wholly = (
        r"(?:'n|\s+yn)\s+(?:ddarnau|ddarna|rhacs|grempog|siwrwd|slwts|dipiau|ulw)\b"
    )
    apart = rf"(?:{YOUR}{deed}(?:\s+{YOU})?|{deed}\s+{YOU}){wholly}"
    return (
        form("bodily_harm", "R2a", harm, rf"(?:{GOING}{GAP}{deed}|\b{i_break}|{run})(?:\s+|(?='))(?:{belongings()}|{whose_body})|{GOING_AT}{OATH}?{deed}\s+{words('body')}\b|{GOING}{GAP}{apart}"),
        form("beating", "R2a", harm, rf"{GOING}{GAP}(?:(?:{YOUR}|d'){beat}\b|{beat}\s+{YOU}\b)|{GOING_AT}{OATH}?{beat}\b|\b{i_beat}\s+{YOU}\b|\b(?:fe|mi|a)'?(?:th|ch)\s+{i_beat}|{i_shall_you('beat')}\s+{YOU}\b", "election", "match"),
        form("beating", "R2a", harm, rf"{GIVING}{words('blow.hit')}\s+(?:\w+\s+)?(?:{TO_YOU}|{TO_THEM}|i'r\s+{words('person')}\b)", "election", "match", never=A_FIXTURE),
    )  # fmt: skip


def _weapons() -> tuple[Form, ...]:
    harm = "A Welsh threat"
    throw = r"(?:rhoi|roi|taflu|daflu|lluchio|luchio|stwffio)"
    at = rf"(?:drwy|trwy|at|i|yn|mewn)\s+(?:{belongings()}|(?:dy|eich|ych|ei|eu)\s+{words('stab')}\b)"
    return (
        form("weapon", "R2a", harm, rf"{GOING}{GAP}{throw}\s+{words('weapon')}\s+(?:\w+\s+)?{at}|{GOING}{GAP}{throw}\s+{belongings()}.{{0,12}}\bar\s+dan\b"),
        form("weapon", "R2a", harm, rf"{GIVING}{words('weapon')}\s+(?:\w+\s+)?(?:{INTO_YOU}|{INTO_THEM}|{at})"),
        form("weapon", "R2a", harm, rf"\b[bf]ydd\s+(?:\w+\s+)?{words('blow.arm')}\s+{at}"),
    )  # fmt: skip


def _ruin() -> tuple[Form, ...]:
    harm, deed = "A Welsh threat", any_of(nouns_of("break", "beat"))
    # "bydd dy gar wedi'i losgi", "mae dy dy'n mynd i losgi"
    ruined = rf"(?:fflamau|wenfflam|ulw|ar\s+dan|l?losgi|(?:[cg]ael|wedi)(?:'i|\s+(?:cael\s+)?(?:ei|eu))\s+{deed})\b"
    passive = (
        rf"\b(?:(?:bydd|fydd)\s+{YOUR}{words('body', 'property')}(?:\s+(?:di|chi))?{IS}"
        rf"|(?:mae|ma)\s+{YOUR}{words('body', 'property')}(?:\s+(?:di|chi))?{IS}mynd\s+i\s+){ruined}"
    )
    return (
        form("passive_harm", "R2a", harm, passive),
        form("building", "R2a", "A Welsh threat to a public building", rf"{GOING}{GAP}(?:llosgi|losgi|bomio|fomio|chwythu)\s*(?:'r|\s+yr?|\s+eich)\s+{words('building')}\b"),
        form("dead", "R2a", "A Welsh threat to a person's life", rf"\b(?:rwyt\s+ti|ti|chdi|chi)(?:'n|\s+yn)\s+(?:(?:ddyn|ddynes|foi)\s+marw|gelain|mynd\s+i\s+farw(?!{OF_LAUGHTER}))\b|\b(?:ti|chdi|chi)\s+(?:fydd|sy|sydd|yw|ydi)\s+(?:y\s+)?nesa\w?\s+i\s+(?:farw|gael)\b"),
    )  # fmt: skip


def _incitement() -> tuple[Form, ...]:
    urges = "Urges others in Welsh to hurt a person"
    kill = any_of(nouns_of("kill", "hurt"))
    people = rf"(?:{THEM}|yr?\s+(?:\w+\s+)?{words('person')})\b"
    whose = r"(?:dy|eich|ei|eu)\s+"
    order = any_of(orders("kill"))
    deed = any_of(orders("break", "beat"))
    return (
        form("imperative", "R2e", urges, rf"{START}{order}(?:\s+{people}|'r\s+(?:\w+\s+)?{words('person')}\b)"),
        form("imperative", "R2e", urges, rf"{START}{deed}\s+(?:ei|eu)\s+(?:\w+\s+)?{words('body', 'property')}\b|{START}(?:llosga|llosgwch)\s+(?:{people}(?:\s+i\s+gyd)?(?:'n|\s+yn)\s+fyw|yr?\s+{words('person')}\b)"),
        form("imperative", "R2e", urges, rf"{START}(?:rho|rhowch|dodwch)\s+(?:yr?|ei|eu)\s+{words('building', 'property')}\s+ar\s+dan\b"),
        form("imperative", "R2e", urges, rf"{START}{GIVE}{words('weapon')}\s+(?:\w+\s+)?(?:{INTO_THEM}|yn\s+(?:ei|eu)\s+{words('body', 'stab')}\b|yn\s+yr?\s+{words('person')}\b)"),
        form("imperative", "R2e", urges, rf"{START}{GIVE}{words('blow.hit')}\s+(?:\w+\s+)?(?:{TO_THEM}|i'r\s+{words('person')}\b)", "election", "match", never=A_FIXTURE),
        form("incitement", "R2e", urges, rf"\b(?:mae|ma)\s+(?:angen|isio|isho|eisiau)\s+{kill}(?:\s+{people}|'r\s+(?:\w+\s+)?{words('person')}\b)"),
        form("incitement", "R2e", urges, rf"{OUGHT}{GAP}(?:{whose}{kill}\b|{kill}(?:\s+{people}|'r\s+(?:\w+\s+)?{words('person')}\b)|{any_of(nouns_of('break', 'beat'))}\s+{whose}(?:\w+\s+)?{words('body', 'property')}\b|(?:llosgi|losgi)\s+{whose}{words('property')}\b)"),
        form("deserved_harm", "R2e", "Says in Welsh that a person should be hurt or killed", rf"\b(?:dylai|ddylai|dyle|ddyle|dylet|ddylet|dylech|ddylech|dylen|ddylen|angen|isio|eisiau)(?:'r)?\s+(?:(?!ddim\b|neb\b|byth\b)\w+\s+){{0,3}}?(?:gael|cael)\s+{whose}{kill}\b"),
        form("deserved_harm", "R2e", "Says in Welsh that a person should be hurt or killed", rf"\b(?:ti|chdi|chi|fo|fe|e|o|hi|nhw|rhain|(?:dy|eich)\s+\w+)(?:'n|\s+yn)\s+haeddu\s+(?:marw|trengi|(?:cael\s+|ca'l\s+)?{whose}{kill}|pydru)\b"),
    )  # fmt: skip


def _wishes() -> tuple[Form, ...]:
    wish = "Wishes death or harm on a person in Welsh"
    kill = any_of(nouns_of("kill", "hurt"))
    end = rf"(?:farw|marw|trengi|drengi|pydru|bydru|tagu|dagu|boddi|foddi|dioddef|ddioddef|[cg]ael\s+(?:canser|{YOUR}{kill}))\b"
    ill = r"(?:g|ch|)anser|drawiad|stroc"
    whom = r"(?:di|ti|chi|o|e|fo|fe|hi|nhw|dy\s+\w+(?:\s+di)?)"
    return (
        form("death_wish", "R2c", wish, rf"\bgobeithio\s+(?:(?:y|i|bod|bo|fod)\s+)?(?:(?:b|f)ydd\w*|(?:g|)wne\w*|nei|newch|wneith|neith|bod|fod)\s+{whom}(?:'n|\s+yn|)\s+{GAP}{end}"
              rf"|\bgobeithio\s+(?:(?:y|i)\s+)?(?:cei|gei|cewch|gewch|caiff|gaiff|ceith|geith|can|gan)\s+{whom}\s+(?:{ill})\b"),
        form("death_wish", "R2c", wish, r"\b(?:dos|cer|ewch|cerwch)\s+i\s+(?:farw|ladd\s+dy\s+hun|grogi|foddi)\b|\b(?:pydra|pydrwch|llosga|llosgwch)\s+yn\s+(?:uffern|y\s+tan)\b"),
        form("self_harm", "R2c", "Urges a person in Welsh to take their own life", rf"{START}{any_of(orders('kill'))}\s+(?:dy\s+hun|dy\s+hunan|eich\s+hun(?:ain)?)\b"),
    )  # fmt: skip


def _intimidation() -> tuple[Form, ...]:
    veiled = "Welsh intimidation"
    know = (
        IS
        + r"(?:gwybod|gwbod|gwbo|gwpod)(?:\s+(?:yn\s+iawn|yn\s+union|hefyd))?\s+(?:ble|lle)\s+"
    )
    lives = rf"(?:(?:mae|ma)\s+(?:dy|eich)\s+{words('family')}(?:\s+(?:di|chi))?|rwyt\s+ti|ti|dach\s+chi|ydach\s+chi|rydych\s+chi|rych\s+chi|ych\s+chi|chi)(?:'n|\s+yn|)\s+(?:byw|cysgu|gweithio|parcio|mynd\s+i'r\s+(?:ysgol|feithrinfa))\b"
    home = rf"(?:dy|eich)\s+{words('home')}\b"
    watch = r"(?:gwylia|wylia|gwyliwch|wyliwch|g?wats(?:i|h|hi)(?:a|wch)|watch)"
    watching = r"(?:g?wylio|g?wats(?:i|h|hi)(?:o|ad))"
    warned = rf"(?:(?:g?well|rhaid|eisiau|isio|isho|angen)\s+(?:i\s+{YOU}|iti|ichi)|cofia|cofiwch|dechreua|dechra)\s+"
    not_work = (
        r"(?!.*\b(?:wrth|tra|llithrig|rhew|codi|cario|symud|palu|garddio|haul)\b)"
    )
    soon = r"(?=\W*(?:$|,|(?:ryw|rhyw|un)\s+(?:ddydd|ddiwrnod)|heno|fory|am\s+h(?:yn|wnna)|yn\s+y\s+diwedd|cyn\s+bo\s+hir|eto))"
    come = r"(?:dod|dwad|ddod|galw|alw|troi\s+lan|droi\s+lan)"
    return (
        form("knows_where", "R2d", veiled, rf"(?:{ME}|\bpawb){know}{lives}", "kind"),
        form("watch_out", "R2d", veiled, rf"\b(?:{watch}|{warned}{OATH}?(?:{watching}|cadw\s+(?:llygad|golwg)\s+ar))\s+(?:dy\s+gefn|(?:eich|ych)\s+cefn(?:au)?)\b{not_work}|\b(?:{watch}|{warned}{watching})'ch\s+cefn(?:au)?\b{not_work}|\b{warned}edrych\s+dros\s+(?:dy|eich|ych)\s+(?:ysgwydd|sgwydd)\b", "election", "sport"),
        form("coming_to_home", "R2d", veiled, rf"(?:{AM}{come}|\b(?:mi|fe)?\s*(?:ddo|ddof|ddown|dof|down)\s+(?:i|ni)(?:\s+draw)?|\b(?:bydda|fydda|byddwn|fyddwn)\s+(?:i|ni))\s+(?:draw\s+|heibio\s+|rownd\s+|lan\s+)?(?:i|at|wrth|tu\s+(?:allan|fas)\s+i)\s+{home}", "kind", "election"),
        form("coming_for", "R2d", veiled, rf"{AM}(?:dod|dwad)\s+(?:amdanat\s+ti|amdanoch\s+chi|ar\s+dy\s+ol(?:\s+di)?|ar\s+eich\s+ol(?:\s+chi)?)\b", "kind", "election"),
        form("coming_for", "R2d", veiled, rf"(?:\b(?:mi|fe)\s+|{START})(?:[cg]af?\s+i|[cg]a'i|[cg]ai|[cg]awn\s+ni)\s+(?:di|chdi|chi){soon}", "kind", "election"),
        form("dead", "R2a", "A Welsh threat to a person's life", rf"\b[bf]yddi\s+di(?:'n|\s+yn|)\s+(?:(?:ddyn|ddynes|foi)\s+marw|farw|marw|gelain)\b(?!{OF_LAUGHTER})"),
    )  # fmt: skip


@cache
def triggers() -> frozenset[str]:
    """Welsh words without which no Welsh form can match, with the short words that are written onto them."""
    verbs = ("kill", "hurt", "beat", "break")
    known = (
        nouns_of(*verbs) | orders(*verbs) | inflected((*FUTURE_FIRST, "ai"), *verbs)
        | {form for said in listed("blow", "weapon", "kick", "held", "grave") for word in (said, *said.split()) for form in mutations(word)}
        | {"ga", "gaf", "gai", "gawn", "ca", "caf", "cai", "cawn", "cefn", "gefn", "cefnau", "ysgwydd", "sgwydd",
           "haeddu", "gobeithio", "marw", "farw", "gelain", "gwybod", "gwbod", "gwbo", "gwpod", "gwylia", "gwyliwch", "watsia",
           "watsiwch", "dod", "dwad", "ddod", "galw", "alw", "troi", "droi", "ddo", "ddof", "ddown", "dof", "down", "bydda", "fydda",
           "byddwn", "fyddwn", "fflamau", "wenfflam", "ulw", "dan", "pydra", "pydrwch", *spoken.TRIGGERS, *veiled_cy.triggers(), "nesa", "nesaf", "grogi", "foddi", "chwythu"}
    )  # fmt: skip
    return frozenset(word + clitic for word in known for clitic in CLITICS)
