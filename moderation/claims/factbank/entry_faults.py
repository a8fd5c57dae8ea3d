"""What is wrong with the entries of a registry beyond their shape: each fault with its line and a remedy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from pydantic import ValidationError

from moderation.claims.factbank.entry import Entry, as_claim
from moderation.claims.factbank.entry_letters import letter_faults, quote_faults
from moderation.claims.factbank.entry_mood import mood_of
from moderation.claims.factbank.entry_scope import party_word, private_word
from moderation.claims.factbank.sources import address_fault
from moderation.claims.nearest.index import ALL
from moderation.claims.nearest.verbatim import contradict, shared, wordings_of
from moderation.claims.opinion.gate import Statement, question
from moderation.claims.spread.alike import letters_of
from moderation.claims.wording.words import tokens
from moderation.patterns.late import late
from moderation.text.language import english_surely, welsh_surely
from moderation.yaml_files.lines import Document, Fault

LONGEST_DAYS = 90  # from `created` to `expires`
_WITH_SOURCE = ("false", "misleading", "true", "outdated")
_SCOPE = (
    (
        private_word,
        "is about someone's private life: `{word}`",
        'leave the person out and write what the council did, decided or spent, as in "The council paid £4,000 for a dinner"',
    ),
    (
        party_word,
        "is about a party or a candidate: `{word}`",
        "leave them out and write what the council, its cabinet or its officers did or decided",
    ),
)
_OWN_NAMES = {"the text": "the claim", "`claim_cy`": "the claim in Welsh"}
_SIGNS = late(r"[£$€%]")
_WHOLE = "write a whole sentence, or it will match by chance"
APART = "keep one of the two, or say in the claim what sets them apart, such as the place or the year"

Loc = tuple[str, int]


def faults_of(document: Document, today: date | None) -> Iterator[Fault]:
    """Every fault beyond the shape, also where another entry has not the right shape.

    Without `today` nobody can say which days are still to come.
    """
    yield from _raw_faults(document)
    fitting = list(_fitting(document))
    yield from _verdict_faults(document, fitting, today)
    for number, entry in fitting:
        loc = ("claims", number)
        yield from _source_faults(document, loc, entry)
        yield from _day_faults(document, loc, entry, today)
        yield from _duty_faults(document, loc, entry)
        yield from letter_faults(document, loc, entry)
        yield from quote_faults(document, loc, entry)
        yield from _text_faults(document, loc, entry)
        yield from _tongue_faults(document, loc, entry)
        yield from _own_faults(document, loc, entry)
        yield from _right_faults(document, loc, entry)


def _written(document: Document) -> Iterator[tuple[int, Mapping[str, object]]]:
    """The entries as the file writes them, with their numbers."""
    entries = document.at(("claims",))
    for number, given in enumerate(entries if isinstance(entries, list) else ()):
        if isinstance(given, dict):
            yield number, given


def _fitting(document: Document) -> Iterator[tuple[int, Entry]]:
    """The entries whose shape is right."""
    for number, given in _written(document):
        try:
            yield number, Entry.model_validate(given)
        except ValidationError:
            continue


def _raw_faults(document: Document) -> Iterator[Fault]:
    """What can be said of an entry whatever else is wrong with it."""
    first: dict[str, int] = {}
    for number, given in _written(document):
        loc = ("claims", number)
        for key in ("claim", "correct_statement"):
            if given.get(f"{key}_cy") and not given.get(key):
                yield document.fault(
                    (*loc, f"{key}_cy"),
                    f"`{key}_cy` stands without `{key}`, so it is in Welsh only{document.inside((*loc, key))}",
                    f"write `{key}` in English too",
                )
        known = given.get("id")
        if not isinstance(known, str):
            continue
        same = known.casefold()
        if same in first:
            place = ("claims", first[same], "id")
            line = document.marks[place][0]
            but = "" if document.at(place) == known else f", as `{document.at(place)}`"
            yield document.fault(
                (*loc, "id"),
                f"the id `{known}` was given already in line {line}{but}",
                "ids are never used again: take a new one",
            )
        first.setdefault(same, number)


def _source_faults(document: Document, loc: Loc, entry: Entry) -> Iterator[Fault]:
    where = f"in claim {entry.id}"
    if entry.verdict in _WITH_SOURCE and not entry.source_url:
        yield document.fault(
            (*loc, "verdict"),
            f"`verdict: {entry.verdict}` {where} has no source",
            "add `source_url`, or say `unverified`",
        )
    wrong = address_fault(entry.source_url) if entry.source_url else None
    if wrong is not None:
        message, remedy = wrong
        yield document.fault(
            (*loc, "source_url"), f"`source_url` {where} {message}", remedy
        )


def _day_faults(
    document: Document, loc: Loc, entry: Entry, today: date | None
) -> Iterator[Fault]:
    where = f"in claim {entry.id}"
    # Of a slip in the year of `created`, only that is wrong.
    ahead = today is not None and entry.created > today
    if entry.expires <= entry.created and not ahead:
        yield document.fault(
            (*loc, "expires"),
            f"`expires` {where} is not after `created`",
            "give a later day",
        )
    elif not ahead and entry.expires - entry.created > timedelta(days=LONGEST_DAYS):
        latest = entry.created + timedelta(days=LONGEST_DAYS)
        yield document.fault(
            (*loc, "expires"),
            f"`expires` {where} is more than {LONGEST_DAYS} days after `created`",
            f"write {latest} or earlier, and renew the claim then",
        )
    days = {"created": entry.created, "source_date": entry.source_date}
    for key, day in days.items():
        if today is not None and day is not None and day > today:
            yield document.fault(
                (*loc, key),
                f"`{key}` {where} is {day}, which is still to come",
                f"write {today} or earlier",
            )


def _duty_faults(document: Document, loc: Loc, entry: Entry) -> Iterator[Fault]:
    owner, approver = (
        " ".join(role.casefold().split())
        for role in (entry.owner_role, entry.approved_by_role)
    )
    for key, role in (("owner_role", owner), ("approved_by_role", approver)):
        if not role:
            told = f"`{key}` in claim {entry.id} is blank"
            yield document.fault((*loc, key), told, "name the role, such as comms-lead")
    if owner and owner == approver:
        yield document.fault(
            (*loc, "approved_by_role"),
            f"`{entry.owner_role}` in claim {entry.id} approves their own entry",
            "name another role as approver",
        )


def _text_faults(document: Document, loc: Loc, entry: Entry) -> Iterator[Fault]:
    """What a registry must not hold: private lives, parties, opinions, and words that say nothing."""
    where = f"of claim {entry.id}"
    place = (*loc, "claim")
    yield from _scope_faults(document, loc, entry)
    # One that was taken in before a check was there must be possible to withdraw.
    mood = mood_of(entry.claim) if entry.status != "withdrawn" else None
    if mood is not None:
        yield document.fault(place, f"the text {where} {mood.message}", mood.remedy)
    elif question(Statement(entry.claim)):
        yield document.fault(
            place, f"the text {where} is a question", "write it as a statement"
        )
    if not tokens(entry.claim):
        yield document.fault(
            place, f"the text {where} has no words to match", "write it out"
        )
    elif entry.status != "withdrawn":
        yield from _short_text_faults(document, loc, entry, where)
    yield from _short_faults(document, loc, entry, where)


def _scope_faults(document: Document, loc: Loc, entry: Entry) -> Iterator[Fault]:
    """A private life, or a party, in any wording by which the claim is known.

    Where it is withdrawn only the claim itself is looked at, as ever: to withdraw it must always be possible.
    """
    for place, name, text in _wordings(entry):
        for word_of, message, remedy in _SCOPE:
            word = word_of(text)
            if word:
                told = f"{name} of claim {entry.id} {message.format(word=word)}"
                yield document.fault((*loc, *place), told, remedy)


def _wordings(entry: Entry) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Where each wording stands, what it is called, and its text."""
    yield ("claim",), "the text", entry.claim
    if entry.status == "withdrawn":
        return
    if entry.claim_cy != entry.claim:
        yield ("claim_cy",), "`claim_cy`", entry.claim_cy
    for key, kind in (("paraphrases", "paraphrase"), ("paraphrases_cy", "Welsh paraphrase")):  # fmt: skip
        for number, text in enumerate(getattr(entry, key)):
            yield (key, number), f"{kind} {number + 1}", text


# "The pool" is no claim; "They closed it" may be one.
FEWEST_WORDS = 3


def _short_faults(document: Document, loc: Loc, entry: Entry, where: str) -> Iterator[Fault]:  # fmt: skip
    withdrawn = entry.status == "withdrawn"
    for key in ("paraphrases", "paraphrases_cy"):
        for number, paraphrase in enumerate(getattr(entry, key)):
            if _is_short(paraphrase, withdrawn=withdrawn):
                told = f"paraphrase {number + 1} {where} is too short"
                yield document.fault((*loc, key, number), told, _WHOLE)


def _short_text_faults(document: Document, loc: Loc, entry: Entry, where: str) -> Iterator[Fault]:  # fmt: skip
    """A claim of a word or two is repeated by whoever speaks of the thing."""
    for key, name in (("claim", "the text"), ("claim_cy", "`claim_cy`")):
        text = getattr(entry, key)
        if text and len(text.split()) < FEWEST_WORDS:
            yield document.fault((*loc, key), f"{name} {where} is too short", _WHOLE)


def _is_short(text: str, *, withdrawn: bool) -> bool:
    """Whether a wording is of one word: as it is compared ("bins5" is two there), or as somebody wrote it."""
    written = sum(any(map(str.isalnum, word)) for word in text.split())
    # One that was taken in before what is written was counted must be possible to withdraw.
    if written < 2 and not withdrawn:
        return True
    return sum(t.kind != "time" and t.key != ALL for t in tokens(text)) < 2


def _verdict_faults(
    document: Document, entries: Sequence[tuple[int, Entry]], today: date | None
) -> Iterator[Fault]:
    """Two entries that say the same and are held for different things: a repeat would go to either of them."""
    claims = [as_claim(entry) for _, entry in entries]
    for pair in shared(claims, today):
        one, other = claims[pair.earlier], claims[pair.later]
        if contradict(one, other, today):
            place = ("claims", entries[pair.earlier][0], *pair.earlier_place)
            line = document.fault(place, "", "").line
            yield document.fault(
                ("claims", entries[pair.later][0], *pair.later_place),
                f"claim {other.claim_id} says the same as claim {one.claim_id} in line {line}, "
                f"but is `{other.verdict}` where that is `{one.verdict}`",
                APART,
            )


def _own_faults(document: Document, loc: Loc, entry: Entry) -> Iterator[Fault]:
    """A sentence that an entry gives both as the claim and as what is not the claim."""
    if entry.status == "withdrawn":
        return
    # What has no Welsh text has none that could stand twice.
    said = {letters_of(text): place for place, text in wordings_of(as_claim(entry)) if text.strip()}  # fmt: skip
    for number, text in enumerate(entry.not_this):
        place = said.get(letters_of(text))
        if text.strip() and place:
            line = document.fault((*loc, *place), "", "").line
            yield document.fault(
                (*loc, "not_this", number),
                f"`not_this` of claim {entry.id} has the sentence that stands under `{place[0]}` in line {line}",
                "keep it in one of the two",
            )


def _right_faults(document: Document, loc: Loc, entry: Entry) -> Iterator[Fault]:
    """What is right given in the words of the claim itself, by a slip: mails would tell the claim as what is right.

    Of a true claim it is no slip.
    """
    if entry.status == "withdrawn" or entry.verdict == "true":
        return
    said = {_with_signs(text): name for _, name, text in _wordings(entry) if text.strip()}  # fmt: skip
    for key in ("correct_statement", "correct_statement_cy"):
        text = getattr(entry, key)
        name = said.get(_with_signs(text)) if text.strip() else None
        if name:
            told = f"`{key}` of claim {entry.id} says the same as {_OWN_NAMES.get(name, name)}"
            yield document.fault((*loc, key), told, "write what is right instead, or call the claim true")  # fmt: skip


def _with_signs(text: str) -> tuple[str, ...]:
    """A text but for case and marks. A rise of £5 is not one of 5%."""
    return letters_of(text), *_SIGNS.findall(text)


def _tongue_faults(document: Document, loc: Loc, entry: Entry) -> Iterator[Fault]:
    """Welsh in the place of the English, and English in the place of the Welsh. What is unsure is warned of elsewhere."""
    if entry.status == "withdrawn":
        return
    for key in ("claim", "correct_statement"):
        english, welsh = document.at((*loc, key)), getattr(entry, f"{key}_cy")
        in_welsh = bool(english) and welsh_surely(str(english))
        swapped = english_surely(welsh)
        if in_welsh and swapped:
            told = f"`{key}` of claim {entry.id} is in Welsh, and `{key}_cy` in English"
            remedy = "let them change places"
        elif in_welsh:
            told = f"`{key}` of claim {entry.id} is in Welsh"
            remedy = f"write `{key}` in English, and the Welsh as `{key}_cy`"
        elif swapped:
            told = f"`{key}_cy` of claim {entry.id} is in English"
            remedy = f"write it in Welsh, or leave `{key}_cy` out"
        else:
            continue
        yield document.fault((*loc, key if in_welsh else f"{key}_cy"), told, remedy)
