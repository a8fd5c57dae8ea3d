"""Takes residents' names, handles and addresses out of words that comms read (policy 10.5). The rest stands as written.

Masked: every @handle, mail address, telephone number and link to a profile; the name of anybody who writes on
the pages; the first name of somebody in the same thread; a name after Mr, Mrs and the like; a given name that many
people have, with the name after it. Names of our own pages, and contacts that the rules publish, stay.

A name that nobody here bears and that is not common is not known for one: this masks much, not all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from unicodedata import category, normalize

from listener.house import House
from listener.settings import Settings
from listener.store import Store, Transaction
from listener.store.comments import Kept, kept
from listener.store.connection import Row
from listener.store.decisions import last_judgement
from listener.store.names import known_names, names_in_thread, note_quote
from listener.store.thread import is_for_few
from listener.telling.alerts import excerpt
from moderation.rules import Rules
from moderation.text.given import GIVEN, NO_PERSON

PERSON = "[person]"  # the same word in English and Welsh
CONTACT = "[contact]"
LONGEST = 4000  # characters looked at; an excerpt is shorter
MOST_WORDS = 6  # of a name, where "O'Quill" and "Quill-Smith" are two each
_SHORTEST = 3  # letters of a first name
_FARTHEST = 3  # signs between two words of a name
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")  # "(Zeb)": what somebody is also called
# Signs that people write for one another: a phone sets its own apostrophe.
_APOSTROPHES, _HYPHENS = "'’‘ʼ`´", "-‐‑–"
_HANDLE = re.compile(r"(?<![\w@.])@\w[\w.]*\w|(?<![\w@.])@\w")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PROFILE = re.compile(
    r"(?:https?://)?(?:www\.|m\.|mobile\.)?(?:facebook|fb|x|twitter|instagram|threads|tiktok|linkedin|bsky)\.(?:com|net|app)"
    r"/[^\s]+",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w£])(?:\+44\s?\(?0?\)?|0)(?:[\s()-]?\d){9,10}(?!\w)")
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Mister|Sir|Madam|Auntie|Uncle)\.?\s+([A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?)"
)
Span = tuple[int, int, str]  # where it begins and ends, and what stands in its place


@dataclass(slots=True)
class Masks:
    """What masks one house's words. `spared`: names and contacts that are no resident's, in small letters.

    private: the needs whose words comms never read (policy 6.4).
    """

    store: Store
    spared: frozenset[str]
    private: frozenset[str] = frozenset()
    _threads: dict[str, list[str]] = field(default_factory=dict)

    def mask(self, text: str, post_id: str = "") -> str:
        """A text without residents' names."""
        text = normalize("NFC", text[:LONGEST])
        if post_id not in self._threads:
            found = names_in_thread(self.store, post_id) if post_id else []
            self._threads[post_id] = found
        thread = self._threads[post_id]
        known = known_names(self.store, _runs(text)) + thread
        return masked(text, known, thread, self.spared)

    def may_quote(self, seen: Row) -> bool:
        """Whether the words of a sighting still stand, were judged as they stand, and are for comms to read."""
        if not seen["comment_id"]:
            return True
        known = kept(self.store, seen["comment_id"])
        if known is None or known.gone_at or known.version != seen["version"]:
            return False
        if is_for_few(self.store, seen["comment_id"]):
            return False
        judged = last_judgement(self.store, seen["comment_id"])
        if judged is None:
            return True
        needs = {need["rule"] for need in judged["body"].get("needs", ())}
        return bool(judged["version"] == seen["version"] and not needs & self.private)

    def quote(self, tx: Transaction, known: Kept) -> str:
        """A comment's words as a message may quote them; noted, so that the quote is forgotten with the comment."""
        plain = known.comment.text
        said = self.mask(plain, known.comment.post_id)
        if said != plain:
            note_quote(tx, known.comment.comment_id, known.version, excerpt(said))
        return said


def masks_of(house: House) -> Masks:
    """The masks of a house."""
    return masks_for(house.store, house.settings, house.rules)


def masks_for(store: Store, settings: Settings, rules: Rules) -> Masks:
    """The masks for a database with these settings and rules."""
    own = {page.name for page in settings.pages} | {page.id for page in settings.pages}
    own |= {*settings.called, *rules.contacts.published}
    own |= {rules.contacts.casework_email, rules.contacts.foi_email}
    private = frozenset(need.id for need in rules.needs if need.is_private)
    return Masks(store, frozenset(_plain(name) for name in own if name), private)


def _plain(text: str) -> str:
    return " ".join(normalize("NFC", text).casefold().removeprefix("@").split())


def _runs(text: str) -> set[str]:
    """Every run of words that could be a name: "Zebedee O'Quill" of "by Zebedee O'Quill's", too."""
    words = [found.span() for found in _LETTERS.finditer(text)]
    found = set()
    for first, (start, _) in enumerate(words):
        for (_, before), (after, end) in pairwise(words[first : first + MOST_WORDS]):
            if after - before > _FARTHEST:
                break
            found.add(" ".join(text[start:end].split()))
    return found


def _bare(name: str) -> list[str]:
    """The words of a name, without the hearts and brackets around them."""
    plain = _ASIDE.sub(" ", normalize("NFC", name).replace("\ufe0f", ""))
    words = []
    for word in plain.split():
        letters = [place for place, sign in enumerate(word) if category(sign)[0] in "LMN"]  # fmt: skip
        if any(map(str.isalnum, word)):
            words.append(word[letters[0] : letters[-1] + 1])
    return words


def masked(
    text: str,
    known: Collection[str],
    thread: Collection[str],
    spared: Collection[str],
) -> str:
    """A text without these names and what else tells who somebody is. Pure."""
    text = normalize("NFC", text)
    spans = (
        (start, end, mark)
        for start, end, mark in _spans(text, known, thread)
        if _plain(text[start:end]) not in spared
    )
    parts, at = [], 0
    for start, end, mark in _apart(spans):
        parts += [text[at:start], mark]
        at = end
    return "".join((*parts, text[at:]))


def _apart(spans: Iterable[Span]) -> list[Span]:
    """In order, with those that overlap as one: the whole name, where a part of it was found as well."""
    apart: list[Span] = []
    for start, end, mark in sorted(spans, key=lambda span: (span[0], -span[1])):
        if apart and start < apart[-1][1]:
            first, last, kind = apart[-1]
            apart[-1] = first, max(last, end), kind
        else:
            apart.append((start, end, mark))
    return apart


def _spans(
    text: str, known: Collection[str], thread: Collection[str]
) -> Iterator[Span]:
    for pattern, mark in (
        (_MAIL, CONTACT),
        (_PROFILE, CONTACT),
        (_PHONE, CONTACT),
        (_HANDLE, PERSON),
    ):
        for found in pattern.finditer(text):
            yield found.start(), found.end(), mark
    for name in known:
        if pattern_of := _name_pattern(name):
            for found in pattern_of.finditer(text):
                yield found.start(), found.end(), PERSON
    for found in _TITLED.finditer(text):
        yield found.start(1), found.end(1), PERSON
    firsts = {words[0].casefold() for name in thread if (words := _bare(name))}
    yield from _given(text, firsts)


@lru_cache(maxsize=2000)
def _name_pattern(name: str) -> re.Pattern[str] | None:
    """A name wherever it stands; None for one of a single word that is any word, as "Will" or "Resident"."""
    words = _bare(name)
    if len("".join(words)) < _SHORTEST:
        return None
    exact = r"[\s.]+".join(map(_pattern_of, words))
    if len(words) == 1 and _plain(words[0]) not in GIVEN:
        return re.compile(rf"(?<!\w){exact}(?!\w)")
    return re.compile(rf"(?<!\w){exact}(?!\w)", re.IGNORECASE if len(words) > 1 else 0)


def _pattern_of(word: str) -> str:
    made = re.sub(rf"\\?[{_HYPHENS}]", rf"[{_HYPHENS}\\s]", re.escape(word))
    return re.sub(f"[{_APOSTROPHES}]", f"[{_APOSTROPHES}]", made)


def _given(text: str, firsts: Collection[str]) -> Iterator[Span]:
    """First names with a capital: those of the thread alone, others with the name that follows."""
    words = list(_WORD.finditer(text))
    for place, found in enumerate(words):
        word = found.group()
        small = word.casefold().removesuffix("'s").removesuffix("’s")
        if not word[:1].isupper() or len(small) < _SHORTEST:
            continue
        after = words[place + 1] if place + 1 < len(words) else None
        follows = (
            after is not None
            and text[found.end() : after.start()].isspace()
            and after.group()[:1].isupper()
            and after.group().casefold() not in NO_PERSON
        )
        end = found.start() + len(small)
        if small in GIVEN and follows and after is not None:
            surname = after.group().removesuffix("'s").removesuffix("’s")
            yield found.start(), after.start() + len(surname), PERSON
        elif small in firsts and (small in GIVEN or not _begins(text, found.start())):
            yield found.start(), end, PERSON


def _begins(text: str, at: int) -> bool:
    """Whether a sentence begins here, where any word has a capital."""
    before = text[:at].rstrip(" \t\"'“‘(")
    return not before or before[-1] in ".!?…\n:"
