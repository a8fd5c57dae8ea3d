"""Where a text names a group of people by a protected ground, in whichever number: "muslims", "a gay person", "trans lives".

One list serves every ground (lexicon/groups.txt), so what is made of a sentence never hangs on which group it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain

from moderation import lexicon
from moderation.patterns.late import late
from moderation.text.given import GIVEN, SURNAMES
from moderation.text.reading import Reading

MANY, ONE, LIVES = "Γ", "γ", "Λ"  # what a naming is overwritten with, letter by letter
ADJECTIVE = "δ"  # and a describing word that stands alone: "the Irish", "deaf"

_SIGNS = {"lives": LIVES, "one": ONE, "many": MANY, "": ADJECTIVE}
_WORD = late(r"\b\w+")
REMEMBERED = 16  # texts: several checks ask about the same one

_IRREGULAR = {"men": "man", "women": "woman", "people": "person", "children": "child"}
# A child may be kept from much that a grown person may not, and nobody thinks ill of it.
_MINORS = frozenset(["kids", "children", "schoolchildren", "students", "dads", "fathers", "mums", "mothers"])  # fmt: skip
_ONE_OF = r"(?:person|individual|man|woman|guy|bloke|lad|girl|boy|family|couple|child|kid|councillor|neighbour|mum|dad)"
_ALSO_OF_THINGS = frozenset(["black", "white", "brown", "straight"])
_A_LOT_OF_LIFE = (
    "group.race.migrants"  # "nobody chooses to be a refugee": a lot, and no people
)
_OTHER_WORDS = frozenset(["pole", "poles", "illegal", "illegals", "alien", "aliens", "minority", "minorities", "native", "natives"])  # fmt: skip
# Whom a describing word describes: "black smoke" and "straight away" name nobody.
_A_PERSON = late(rf"\s+(?:{_ONE_OF}|politician|mayor|leader|officer|manager|teacher|doctor|nurse|driver|resident|tenant|voter|boss|worker|parent|pupil|student|lot|brigade|mob|mafia|ones|men|women|ladies|children|families|folk|mothers|fathers)s?\b")  # fmt: skip
_TITLED = late(r"(?<!\w)(?<!\ba )(?<!\bthe )(?<!\bthat )(?<!\bthis )(?<!\bour )(?<!\byour )(?<!\bno )(?<!\bany )(?:cllr|councillor|coun|clr|mr|mrs|ms|mx|miss|dr|sir|lady|lord|dame|prof)\.?\s+(?:(?!and\b|or\b|is\b|who\b)[^\W\d_][\w'’-]*\s+)?\Z")  # fmt: skip
_WORD_BEFORE = late(r"([^\W\d_]+)\s+\Z")
_IS_ONE = late(r"\b(?:(?P<one>s?he|who|i)|you|we|they)(?:'s|'m|'re|\s+(?:is|am|are|was|were))\s+(?:(?:not|even|also|only|just|so|too|half|part|clearly|actually|really|probably)\s+){0,2}\Z")  # fmt: skip
_ENDS_SO = late(r"\s*(?:\Z|[.,;:!?)\n]|(?:and|or|but|so|because|too|though|then)\b)")
_OF_A_PEOPLE = late(r"\s+(?:communit(?:y|ies)|sites?|camps?|cultures?|traditions?|histor(?:y|ies)|heritage|languages?|month|flags?|music|groups?|neighbours?|friends?)\b")  # fmt: skip
# What the scorer hears in place of each group. Peoples and faiths have one name between them: of those tried, the one
# by which fair comments fare best and hateful ones no worse.
_ONE_NAME = {"race": "Polish", "religion": "Polish", "orientation": "gay", "gender_reassignment": "trans"}  # fmt: skip
_JOINED = late(
    r"\s*[,/&+]?\s*(?:(?:and|or|nor|n)\s+)?(?:(?:the|all|these|those|bloody|fucking|dirty|any|no|other|also)\s+){0,3}"
)
# An insult at somebody's age is one at their age, whichever their sex.
_AGED = late(r"\b(?P<age>old|older|elderly)\s+(?:(?:man|woman|lady|bloke)|(?P<many>men|women|ladies|blokes))\b", re.IGNORECASE)  # fmt: skip
# A bay or a ramp is of no group, whoever may use it; the scorer heard an attack in "Disabled bays are always full".
_OF_A_BAY = late(
    r"\b(?:disabled|blue[\s-]badge|accessible)\s+(?=(?:car\s+|parking\s+)?(?:bays?|parking|spaces?|toilets?|loos?|access|ramps?|entrances?|lifts?)\b)",
    re.IGNORECASE,
)
_SHE = late(r"\b(?:(?P<she>she)|(?P<herself>herself)|(?P<hers>hers|her(?=\s+(?!to\b|and\b|or\b|off\b|out\b|up\b|in\b|on\b|at\b|for\b|from\b|back\b|with\b|that\b|what\b|a\b|the\b)[a-z]))|(?P<her>her))\b", re.IGNORECASE)  # fmt: skip
_HE = {"she": "he", "herself": "himself", "hers": "his", "her": "him"}
# What has a country in its name and no people: plants, pests, breeds. None of them is a word that people are called by.
_SPECIES = (
    r"(?:knotweed|balsam|bluebells?|pondweed|pigmyweed|pennywort|hogweed|cherry\s+blossom|ladybirds?|hornets?|wasps?|mosquito\w*|crayfish|mitten\s+crabs?|flatworms?|slugs?|mink|muntjac|geese|goose|"
    r"shepherd\s+dogs?|setters?|spaniels?|terriers?|bulldogs?|mastiffs?|wolfhounds?|greyhounds?)"
)
_EVERY = late(r"\b(?:every|not\s+(?:a|one))\s+$")
_ALONE = late(
    r"single[\s-]+(?:m[uo]ms?|mothers?|parents?|dads?|fathers?|people|persons?|wom[ae]n|m[ae]n)\b"
)
_SAID_NEXT = r"(?=\s+(?:are|aren't|were|should|shouldn't|must|mustn't|don't|do\s+not|can't|cannot|deserve|never|will\s+never|like\s+you)\b)"


def marked(reading: Reading) -> str:
    """The bare text with the groups overwritten, as long as before; the bare text itself where none is named."""
    if reading.vocabulary.isdisjoint(_words()):
        return reading.bare
    return _marked(reading.bare)


def described(reading: Reading) -> str:
    """The same, with the describing words that are left overwritten too."""
    if reading.vocabulary.isdisjoint(_words()):
        return reading.bare
    return _marked_and_described(reading.bare)


@lru_cache(maxsize=REMEMBERED)
def _marked(bare: str) -> str:
    return _overwrite(bare, _named(), _first_words())


@lru_cache(maxsize=REMEMBERED)
def _marked_and_described(bare: str) -> str:
    return _overwrite(_marked(bare), _describing(), _first_words())


@lru_cache(maxsize=REMEMBERED)
def one_named(text: str) -> str:
    """The text with each group called by the one name of its ground, for a scorer that must not hear which group it is.

    Ages, sexes, illnesses and families keep their names: what is said of the young is not said of the old. Only the
    old are of no sex, and a disabled bay is a bay.
    """
    text = _OF_A_BAY.sub("public ", _AGED.sub(_of_no_sex, text))
    low, parts, done = _small(text), [], 0
    for match in _matches(low, _naming(), _first_words()):
        if match.group() in _OTHER_WORDS and text[match.start()].islower():
            continue  # "a pole", but "a Pole"
        sure = match.lastgroup is not None and match.group() not in _ALSO_OF_THINGS
        of_people = sure or _A_PERSON.match(low, match.end())
        if (of_people or _told_of_one(match)) and (name := _renamed(match)):
            parts += [text[done : match.start()], name]
            done = match.end()
    return "".join([*parts, text[done:]])


def _told_of_one(match: re.Match[str]) -> bool:
    """Whether a describing word is what somebody is said to be: "she's Irish", but not that somebody is straight or brown."""
    if match.group() in ("straight", "brown") or not _ENDS_SO.match(
        match.string, match.end()
    ):
        return False
    said = _IS_ONE.search(match.string, max(0, match.start() - 60), match.start())
    return said is not None and (match.group() not in _ALSO_OF_THINGS or said["one"] is not None)  # fmt: skip


def _small(text: str) -> str:
    """The text in small letters, each in its place: a letter whose small form is two ("İ") stays as it is."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(each if len(each.lower()) > 1 else each.lower() for each in text)


def one_pronoun(text: str) -> str:
    """The text with "she" and "her" as "he", "him" and "his", for what is said of a man and a woman alike."""
    return _SHE.sub(lambda match: _HE[match.lastgroup or ""], text)


def _of_no_sex(match: re.Match[str]) -> str:
    many = match["many"] is not None
    return f"{match['age']} {'people' if many else 'person'}"


def _renamed(match: re.Match[str]) -> str:
    """The naming, with the one name of its ground in place of the group's, in the same number; "" where it has none."""
    naming = match.group()
    the = "the " if naming.startswith("the ") else ""
    bare = naming.removeprefix("the ")
    last = bare.rpartition(" ")[2]
    whose = bare.removesuffix(last).rstrip().removesuffix("'s")
    name = _ONE_NAME.get(_grounds().get(bare) or _grounds().get(whose, ""))
    if name is None:
        return ""
    if " " in bare and (whose in _described() or whose in _grounds()):
        return (
            f"{the}{name} {last}"  # "gay men", but of "west indian" no "indian" is left
        )
    # "Roma" are a people, and a Roma family: of the people the one name says so.
    alone = match.lastgroup == "many" and not _described_by(match)
    described = bare in _described() or match.lastgroup is None
    if (described and not alone) or the:
        return f"{the}{name}"
    return f"{name} {'people' if match.lastgroup == 'many' else 'person'}"


def _described_by(match: re.Match[str]) -> bool:
    """Whether a naming only describes what is named behind it: "Roma families", "the Roma site"."""
    end = match.end()
    return bool(
        _A_PERSON.match(match.string, end) or _OF_A_PEOPLE.match(match.string, end)
    )


@cache
def _grounds() -> dict[str, str]:
    """The ground of each form, of one of it, and of what describes it."""
    return {
        each: entry_id.split(".")[1]
        for entry_id, forms in lexicon.entries("groups").items()
        if entry_id.startswith("group.") and entry_id != _A_LOT_OF_LIFE
        for form in forms
        for each in (form, *single_forms(form), *described_forms(form))
    }


def namings(text: str) -> list[str]:
    """The words that name a group or describe one, in their order; `text` is lower case without accents."""
    found = _matches(text, _naming(), _first_words())
    return [match.group() for match in found]


def namings_together(text: str) -> list[str]:
    """The stretches of `text` in which several groups are named one after the other: "muslims, gays and the disabled"."""
    stretches: list[tuple[int, int, int]] = []
    for match in _matches(text, _naming(), _first_words()):
        first, last, count = match.start(), match.end(), 1
        if stretches and _JOINED.fullmatch(text, stretches[-1][1], first):
            before = stretches.pop()
            first, count = before[0], before[2] + 1
        stretches.append((first, last, count))
    return [text[first:last] for first, last, count in stretches if count > 1]


@cache
def _naming() -> re.Pattern[str]:
    return re.compile(rf"{_named().pattern}|{_describing().pattern}")


def _overwrite(text: str, pattern: re.Pattern[str], firsts: frozenset[str]) -> str:
    """The text with each match overwritten."""
    parts, done = [], 0
    for match in _matches(text, pattern, firsts):
        parts += [text[done : match.start()], _overwritten(match)]
        done = match.end()
    return "".join([*parts, text[done:]])


def _matches(
    text: str, pattern: re.Pattern[str], firsts: frozenset[str]
) -> Iterator[re.Match[str]]:
    """Each match. Only words that a form begins with are tried, for there are hundreds of forms."""
    done = 0
    for word in _WORD.finditer(text):
        if word.start() < done or word.group() not in firsts:
            continue
        match = pattern.match(text, word.start())
        if match and not (_counts(match) or _is_surname(match)):
            yield match
            done = match.end()


def _is_surname(match: re.Match[str]) -> bool:
    """Whether a word that is a surname, too, stands in somebody's name: "Cllr Black", "Sarah White"."""
    if match.group() not in SURNAMES or _A_PERSON.match(match.string, match.end()):
        return False
    before = match.string[max(0, match.start() - 60) : match.start()]
    if _TITLED.search(before):
        return True
    given = _WORD_BEFORE.search(before)
    return given is not None and given[1] in GIVEN


def _counts(match: re.Match[str]) -> bool:
    """Whether "single" only counts: "every single councillor", but "every single mother"."""
    word = match.group()
    if not word.startswith("single") or not _EVERY.search(
        match.string[: match.start()]
    ):
        return False
    return _ALONE.match(match.string, match.start()) is None


@cache
def _first_words() -> frozenset[str]:
    forms = _many() | _single() | _described() | {"the"}
    return frozenset(found.group() for form in forms if (found := _WORD.match(form)))


@cache
def _describing() -> re.Pattern[str]:
    """Words that describe people, but not those that only name a plant or a beast: "Japanese knotweed"."""
    return re.compile(
        rf"\b{lexicon.described('group')}\b(?!\s+(?:\w+\s+)?{_SPECIES}\b)"
    )


@cache
def _of_species() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.described('group')}\s+(?:\w+\s+)?{_SPECIES}\b")


def without_species(text: str) -> str:
    """The text, which is lower case, without the plants and beasts that have a people's name in theirs."""
    return _of_species().sub(" ", text)


def _overwritten(match: re.Match[str]) -> str:
    sign = _SIGNS[match.lastgroup or ""]
    return sign * len(match.group())


@cache
def _words() -> frozenset[str]:
    """Words of which every naming holds one: a cheap gate."""
    forms = _many() | _single() | _described()
    return frozenset(word for form in forms for word in re.split(r"[\s-]", form))


@cache
def _named() -> re.Pattern[str]:
    """Every way to name a group or one of it, the longest first."""
    described = lexicon.prefixed(_described())
    single = lexicon.prefixed(_single())
    whose = rf"(?:{described}|{single})"
    return re.compile(
        rf"\b(?:(?P<lives>{whose}(?:'s)?\s+li(?:fe|ves))|(?P<many>{lexicon.prefixed(_many())}|the\s+{described}{_SAID_NEXT})"
        rf"|(?P<one>{described}\s+{_ONE_OF}|{single}))\b(?!-)"
    )


@cache
def _many() -> frozenset[str]:
    return lexicon.forms("groups", "group") - _MINORS


@cache
def _described() -> frozenset[str]:
    """What stands before "people": "muslim", "trans", "old"."""
    return frozenset(chain.from_iterable(described_forms(form) for form in _many())) | {
        "female",
        "male",
    }


def described_forms(form: str) -> list[str]:
    """What stands before "people" in a form, if anything does."""
    return [form.removesuffix(" people")] if form.endswith(" people") else []


@cache
def _single() -> frozenset[str]:
    """One of a group: "immigrant", "gay man"."""
    return frozenset(chain.from_iterable(single_forms(form) for form in _many()))


def single_forms(form: str) -> list[str]:
    """One of the group that a plural names: "immigrant" of "immigrants"; none where the form has no singular."""
    first, _, last = form.rpartition(" ")
    one = _IRREGULAR.get(last) or _without_s(last)
    return [f"{first} {one}".strip()] if one else []


def _without_s(plural: str) -> str:
    if plural.endswith("ies"):
        return plural[:-3] + "y"
    if plural.endswith("men"):  # "irishmen"
        return plural[:-3] + "man"
    return plural[:-1] if plural.endswith("s") and not plural.endswith("ss") else ""
