"""Why the house refused something, as a page says it: without what only the terminal can do, in the page's language.

Whoever refuses makes the sentence, in English, with names and numbers in it. Here it is known again by its shape: the
catalogue holds it with gaps, and a test sees to it that there is Welsh for each one that the desk can meet.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

from listener.claims.postures import POSTURE_WORDS
from listener.desk.language import Catalogue

LONGEST = 600  # letters: what is longer is none of these sentences, and not compared with them
Say = Callable[[str], str]
_TERMINAL = re.compile(r" \(`wardmote [^`]*`\)|:? wardmote [a-z-]+ [^`]*$|: chmod .*$")
_SENTENCE = re.compile(r"(?<=[.!?:])\s+(?=[A-Z`%(-])")
_FOR_FILES = re.compile(
    r"(?<!\S)--[a-z]|`wardmote\b|\bwardmote\.yaml\b|`(?:people|claims):`"
)
_OPTION = re.compile(r" ?(?<!\S)--[a-z-]+")
_FOLDER = re.compile(r"(?<![\w:/])(?:/[\w.@+-]+)+/(?=[\w.@+-])")  # no web address
_RUNG = re.compile(r"`?(stop_request|ask_author|reply_offered|offer_contact)`?")
_GAP = re.compile(r"%\((\w+)\)s")
_ENDS = (".", "!", "?")


class English(str):
    """A sentence without Welsh, on a page that is in Welsh: the page says which language it is."""


def shown(sentence: str) -> str:
    """A sentence of the house without hints for the terminal and names of folders; the whole of it where nothing is left."""
    plain = _FOLDER.sub("", _TERMINAL.sub("", sentence))
    kept = [each for each in _SENTENCE.split(plain) if not _FOR_FILES.search(each)]
    said = " ".join(" ".join(kept).split()) or _OPTION.sub("", plain)
    said = _RUNG.sub(lambda match: match[1].replace("_", " "), said).replace("`", "")
    return said.rstrip(" :;") + ("" if said.rstrip().endswith(_ENDS) else ".")


def _words(say: Say) -> dict[str, str]:
    """Words of ours that stand in a gap, in the language of the page."""
    return {
        "admin": say("an administrator"),
        "approved": say("agreed to"),
        "away": say("away"),
        "block": say("block"),
        "changed": say("changed"),
        "closed": say("closed"),
        "comms": say("the communications team"),
        "confirm": say("agree to the hide"),
        "declined": say("declined"),
        "delegate": say("a delegate of the councillor"),
        "delete": say("delete"),
        "emergency": say("emergency"),
        "false": say("False").lower(),
        "hide": say("hide"),
        "keep": say("keep"),
        "kept": say("kept"),
        "meeting": say("meeting"),
        "new": say("new"),
        "offer contact": say("contact was offered"),
        "overturned": say("shown again"),
        "owner": say("the councillor"),
        "owner or delegate": say("the councillor or a delegate"),
        "owner or reviewer": say("the councillor or a reviewer"),
        "owner, delegate or reviewer": say("a councillor, delegate or reviewer"),
        "pre-election": say("before an election"),
        "quasi-judicial": say("a live planning matter"),
        "reopen": say("put back in the queue"),
        "reply offered": say("a reply was offered"),
        "report": say("report"),
        "reviewer or admin": say("a reviewer or an administrator"),
        "reviewer": say("a reviewer"),
        "right": say("called right"),
        "show": say("show again"),
        "stop request": say("author asked to stop"),
        "taken over": say("taken over"),
        "unblock": say("unblock"),
        "warning": say("author warned"),
        "true": say("True").lower(),
        "wrong": say("called a false alarm"),
        "ask author": say("author asked to remove it"),
        "This": say("This"),
        "An appeal": say("An appeal"),
        "A change of the claims": say("A change of the claims"),
        **_how_it_stands(say),
        **dict(POSTURE_WORDS.values()),  # only Welsh has gaps to fill
    }


def _how_it_stands(say: Say) -> dict[str, str]:
    """The words for how an alert stands."""
    return {
        "a false alarm": say("called a false alarm"),
        "acknowledged": say("taken on"),
        "acted": say("done"),
        "acted on": say("done"),
        "taken on": say("taken on"),
        "waiting to be taken on": say("waiting to be taken on"),
    }


class Refusals:
    """The refusals of one language."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def say(self, sentence: str) -> str:
        """A refusal as the page shows it; English where there is no Welsh for it."""
        plain = shown(sentence)
        if not self._catalogue.one:
            return plain
        known = self._translated(plain) if len(plain) <= LONGEST else ""
        return known or English(plain)

    def kept(self, sentence: str) -> str:
        """What the software wrote into a row, whole; where that has no full stop, as part of a sentence of the page."""
        said = self.say(sentence)
        if not self._catalogue.one or isinstance(said, English):
            return English(sentence) if self._catalogue.one else sentence
        return said if sentence.endswith(_ENDS) else said.removesuffix(".")

    def _translated(self, text: str) -> str:
        """The sentence in this language, or several of them one after the other; "" where one is not known."""
        known = self._catalogue.one.get(text)
        if known:
            return known
        for shape, message in self._shapes:
            whole = shape.fullmatch(text)
            if whole:
                return self._filled(message, whole)
        for shape, message in self._shapes:
            begins = shape.match(text)
            if begins and text[begins.end() : begins.end() + 1] == " ":
                rest = self._translated(text[begins.end() :].strip())
                if rest:
                    return f"{self._filled(message, begins)} {rest}"
        return ""

    def _filled(self, message: str, found: re.Match[str]) -> str:
        # Here, for what it is made of puts these sentences into mails.
        from listener.claims.moments import length_in_welsh

        words = _words(self._catalogue.gettext)
        gaps = {
            name: words.get(value) or length_in_welsh(value) or value
            for name, value in found.groupdict().items()
        }
        said = self._catalogue.one[message]
        return said % gaps if gaps else said

    @cached_property
    def _shapes(self) -> list[tuple[re.Pattern[str], str]]:
        """What each sentence looks like, those with the most words of their own first."""
        whole = [one for one in self._catalogue.one if one.endswith(_ENDS)]
        whole.sort(key=lambda one: len(_GAP.sub("", one)), reverse=True)
        return [(_shape(one), one) for one in whole]


def _shape(message: str) -> re.Pattern[str]:
    pieces = _GAP.split(message)
    said = (f"(?P<{one}>.+?)" if n % 2 else re.escape(one) for n, one in enumerate(pieces))  # fmt: skip
    return re.compile("".join(said), re.DOTALL)
