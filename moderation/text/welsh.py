"""What Welsh makes of its words: the mutations, and which rude and violent words no English text holds by chance."""

from __future__ import annotations

from functools import cache

from moderation import lexicon

_FIXED = ("ch", "th", "ph", "ff", "dd")
_SOFT = {
    "ll": "l", "rh": "r", "p": "b", "t": "d", "c": "g", "b": "f", "d": "dd", "g": "", "m": "f",
}  # fmt: skip
_NASAL = {"p": "mh", "t": "nh", "c": "ngh", "b": "m", "d": "n", "g": "ng"}
_ASPIRATE = {"p": "ph", "t": "th", "c": "ch"}
_MY = ("ngh", "nh", "mh")  # what "fy" makes of a word, even where it is not said
LEAST_MADE = 4  # letters; a shorter mutated form is too often an English word or a name ("ben", "dai")


def mutations(word: str) -> tuple[str, ...]:
    """A Welsh word or phrase and its soft, nasal and aspirate mutations, without accents: "cont", "gont", "nghont"."""
    if word.startswith(_FIXED):
        return (word,)
    made = [word]
    for change in (_SOFT, _NASAL, _ASPIRATE):
        first = word[:2] if word[:2] in change else word[:1]
        if first in change:
            made.append(change[first] + word[len(first) :])
    return tuple(made)


def stem_of(word: str) -> str:
    """A word without what is written onto it: "mae" of "mae'r"."""
    return word.partition("'")[0] or word


# "Ti'n", "dwi'n", "mae'n": a pronoun or a verb with "yn" written onto it, which no other language has. "Ma'n" is English
# ("ma'n'pa") anywhere but at the start.
_WITH_YN = frozenset(
    {"ti'n", "dwi'n", "mae'n", "chi'n", "nhw'n", "fi'n", "chdi'n", "rwy'n", "wi'n"}
)
_STARTS = frozenset({"ma'n"})


def is_said_in_welsh(words: list[str]) -> bool:
    """Whether a pronoun or a verb is written together with "yn", or a saying stands there, as only in Welsh."""
    said = [word.lower() for word in words]
    if not _WITH_YN.isdisjoint(said) or not _STARTS.isdisjoint(said[:1]):
        return True
    spoken = f" {' '.join(words)} "
    return any(f" {each} " in spoken for each in lexicon.forms("welsh", "welsh.saying"))


def has_welsh_lexicon(words: list[str]) -> bool:
    """Whether a rude or violent word or phrase of the Welsh lists stands there that is no English word."""
    said = " ".join(words)
    if said in _welsh_rude("cy.both") and said not in lexicon.vocabulary():
        return True
    if not _welsh_only().isdisjoint(stem_of(word) for word in words):
        return True
    stems = _welsh_stems()
    if any(word.startswith(stems) for word in words):
        return True
    spaced, phrases = f" {said} ", _welsh_rude_phrases()
    return any(
        phrase in spaced
        for word in phrases.keys() & set(said.split())
        for phrase in phrases[word]
    )


@cache
def _welsh_stems() -> tuple[str, ...]:
    return tuple(lexicon.forms("abuse_cy", "cy.stem"))


@cache
def lewd_orders() -> frozenset[str]:
    """What somebody is told to do with the writer's body: "sugna fy nghoc", "llyfa nhin"."""
    return frozenset(
        f"{verb} {mine}{form}"
        for verb in lexicon.forms("abuse_cy", "cy.take")
        for word in lexicon.forms("abuse_cy", "cy.own")
        for form in mutations(word)
        for mine in ("fy ", *(("y ", "'y ", "'", "") if form.startswith(_MY) else ()))
    )


@cache
def _welsh_rude_phrases() -> dict[str, list[str]]:
    """Each phrase between two blanks, under its first word."""
    rude = {phrase.replace("'", "") for phrase in lewd_orders()} | _welsh_rude()
    found: dict[str, list[str]] = {}
    for phrase in sorted(rude):
        first, *rest = phrase.split()
        if rest:
            found.setdefault(first, []).append(f" {phrase} ")
    return found


@cache
def _welsh_rude(*more: str) -> frozenset[str]:
    rude = lexicon.forms("abuse_cy", "cy.strong", "cy.mild", "cy.phrase", *more)
    return frozenset(form for phrase in rude for form in mutations(phrase))


@cache
def _welsh_only() -> frozenset[str]:
    """Rude and violent words, mutated too, that no English text holds by chance."""
    violent = lexicon.forms("threats_cy", "cy.kill")
    stems = {form.partition("-")[0] for form in violent}
    verbs = {stem + end for stem in stems for end in ("", "a", "u", "wch", "wn", "af")}
    blows = lexicon.forms("threats_cy", "cy.blow.hit")
    words = {word for word in _welsh_rude() | blows if " " not in word} | verbs
    rest = lexicon.forms("welsh", "welsh.english", "welsh.name", "welsh.function")
    common = lexicon.vocabulary() | rest | lexicon.forms("english")
    return frozenset(
        form
        for word in words
        for form in mutations(word)
        if len(form) >= LEAST_MADE and form not in common
    )


# Welsh words that daily English has too: "what a bore". Beside English they tell nothing, but for "bore da".
_ENGLISH_TOO = frozenset({"bore"})


def without_shared(words: list[str], beside_english: bool) -> list[str]:
    """The words that may tell of Welsh: none of a greeting in English ("Hi Mae"; Welsh has "mae hi"), no "bore" beside English."""
    elsewhere = lexicon.forms("welsh", "welsh.elsewhere")
    if len(words) == 2 and words[0] == "hi" and words[1] in elsewhere:
        return []
    if not beside_english or "da" in words:
        return words
    return [word for word in words if stem_of(word) not in _ENGLISH_TOO]
