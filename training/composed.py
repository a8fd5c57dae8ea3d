"""Sentences put together from our own phrases, with their labels: what councils see and public sets lack.

Each kind of abuse stands beside what looks like it and is fair: hate and its denial, a threat and the report of one, a
slur and a name for bonfire wood. Frames are filled with groups that the law protects, with groups that it does not,
and with things, so that neither a group's name nor a rude word decides alone. None is taken from, or modelled on, a
test set.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from training import council
from training.disguise import disguised
from training.jigsaw import tenth
from training.packed import named_texts_in

PHRASES = Path(__file__).parent / "phrases" / "whole.tar.bz2"
NAN = float("nan")

# toxicity, severe_toxicity, obscene, threat, insult, identity_attack; NaN where definitions differ
FAIR = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
HATE = (1.0, NAN, NAN, NAN, NAN, 1.0)
VEILED = (NAN, 0.0, 0.0, NAN, NAN, 1.0)
SWORN_HATE = (1.0, NAN, 1.0, NAN, NAN, 1.0)
HATE_THREAT = (1.0, NAN, NAN, 1.0, NAN, 1.0)
THREAT = (1.0, NAN, NAN, 1.0, NAN, 0.0)
RUDE = (1.0, NAN, NAN, 0.0, 1.0, 0.0)
HARSH = (
    NAN,
    0.0,
    NAN,
    NAN,
    NAN,
    0.0,
)  # of groups that no law protects: rude perhaps, hate never
SWEARING = (NAN, 0.0, 1.0, 0.0, 0.0, 0.0)
# Fair, but with rude words in it. Wikipedia's raters called such text toxic whoever said it and why; toxicity and its
# kind keep that meaning, which others measure; that it is no hate and no threat is what is learnt.
MENTIONED = (NAN, NAN, NAN, 0.0, NAN, 0.0)

# What other phrases are put into, or that fills them: all of it is always there.
FILLERS = (
    "opinions",
    "leading_in",
    "parties",
    "chatter_things",
    "groups",
    "others",
    "objects",
    "slurs",
)

_ARTICLE = re.compile(r"^(?:an?|some) ")
SWEAR_WORDS = re.compile(r"fuck|shit|cunt|twat|wank|arse|bastard|bollock|piss")
RUDE_WORDS = re.compile(
    r"vermin|scum|filth|disgust|stupid|idiot|moron|inferior|animal|parasite|pervert|evil|lazy|dirty|smell|thie[fv]|"
    r"kill|die|beat|burn|hurt|shot|gas|rape|threat|attack|abuse|harm|criminal|terrorist"
)

Labelled = tuple[str, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or something, as several and as one."""

    several: str
    one: str

    def put_into(self, frame: str) -> str:
        bare = (
            _ARTICLE.sub("", self.one)
            if _ARTICLE.match(self.one)
            else self.one.replace("someone", "person")
        )
        return (
            frame.replace("{G}", self.several)
            .replace("{S1}", bare)
            .replace("{S}", self.one)
        )


def _fair(text: str) -> tuple[float, ...]:
    return MENTIONED if RUDE_WORDS.search(text) else FAIR


def lines(name: str) -> list[str]:
    """The phrases of one file, without its remarks."""
    return [line for line in _files()[name].splitlines() if line and not line.startswith("#")]  # fmt: skip


@cache
def _files() -> dict[str, str]:
    return {Path(name).stem: text for name, text in named_texts_in(PHRASES)}


def named(name: str) -> list[Named]:
    return [Named(*(part.strip() for part in line.split("|"))) for line in lines(name)]


def kept_apart(phrase: str) -> bool:
    """Whether a phrase, by its hash, only calibrates; the others are learnt from."""
    return tenth(phrase) == 0


class Composer:
    """Draws sentences; the same seed draws the same ones.

    `unseen`: from the tenth of the phrases that is kept apart, else from the others.
    """

    def __init__(self, seed: int, names: list[str], *, unseen: bool = False) -> None:
        self.draw = random.Random(seed)
        self.names = names
        self.groups, self.others, self.objects, self.slurs = map(
            named, ("groups", "others", "objects", "slurs")
        )
        self.of = {
            name: [
                phrase
                for phrase in lines(name)
                if name in FILLERS or kept_apart(phrase) == unseen
            ]
            for name in _files()
        }

    def sentences(self) -> list[Labelled]:
        """Some forty thousand, in no order."""
        found = [
            *self._hateful(),
            *self._fair_about_groups(),
            *self._answered(),
            *self._not_hate(),
            *self._ours(),
        ]
        found = [(self._finished(text, labels), labels) for text, labels in found]
        self.draw.shuffle(found)
        return found

    def _pick(self, file: str) -> str:
        return self.draw.choice(self.of[file])

    def _group(self) -> Named:
        return self.draw.choice(self.groups)

    def _led_in(self, statement: str) -> str:
        return self._pick("opinions").replace("{T}", statement)

    def _hateful(self) -> Iterator[Labelled]:
        for _ in range(2_600):
            yield self._led_in(self._group().put_into(self._pick("said_of"))), HATE
        for _ in range(800):
            yield self._group().put_into(self._pick("threats_to")), HATE_THREAT
        for _ in range(900):
            yield self._led_in(self._group().put_into(self._pick("veiled"))), VEILED
        for _ in range(800):
            yield self._group().put_into(self._pick("sworn_at")), SWORN_HATE
        for _ in range(900):
            yield self._group().put_into(self._pick("asked")), HATE
        for _ in range(1_000):
            yield self._two_steps("they_hate"), HATE
        for _ in range(1_100):
            yield self.draw.choice(self.slurs).put_into(self._pick("slurred")), HATE
        for _ in range(250):
            frame = self._pick(
                self.draw.choice(("sworn_at", "said_of", "asked", "threats_to"))
            )
            yield self.draw.choice(self.slurs).put_into(frame), HATE

    def _two_steps(self, second: str) -> str:
        first = self._group().put_into(self._pick("leading_in"))
        return (
            first
            + self.draw.choice((". ", " and ", ", ", ". honestly ", "! ", " - "))
            + self._pick(second)
        )

    def _fair_about_groups(self) -> Iterator[Labelled]:
        for _ in range(2_600):
            text = self._led_in_often(self._group().put_into(self._pick("denied")))
            yield text, _fair(text)
        for _ in range(1_100):
            yield self._led_in_often(self._group().put_into(self._pick("kind"))), FAIR
        for _ in range(1_100):
            yield self._group().put_into(self._pick("plain")), FAIR
        for _ in range(700):
            yield self._two_steps("they_fair"), FAIR
        for _ in range(700):
            yield self._pick("reclaimed"), MENTIONED
        for _ in range(500):
            yield self._pick("homonyms"), FAIR

    def _led_in_often(self, statement: str) -> str:
        return self._led_in(statement) if self.draw.random() < 0.4 else statement

    def _answered(self) -> Iterator[Labelled]:
        for _ in range(1_900):
            yield self._pick("condemned").replace("{T}", self._abuse()), MENTIONED
        for _ in range(1_900):
            yield self._pick("reported").replace("{T}", self._statement()), MENTIONED

    def _abuse(self) -> str:
        """What somebody is quoted as saying."""
        chance = self.draw.random()
        if chance < 0.12:
            return self._pick("at_one")
        if chance < 0.2:
            return self._pick("at_one_threats")
        if chance < 0.4:
            return self.draw.choice(self.slurs).put_into(self._pick("slurred"))
        return self._group().put_into(
            self._pick(
                self.draw.choice(
                    ("said_of", "said_of", "veiled", "sworn_at", "threats_to")
                )
            )
        )

    def _statement(self) -> str:
        who = (
            self._group() if self.draw.random() < 0.9 else self.draw.choice(self.slurs)
        )
        return who.put_into(
            self._pick(self.draw.choice(("said_of", "said_of", "said_of", "veiled")))
        )

    def _not_hate(self) -> Iterator[Labelled]:
        for _ in range(1_500):
            frame = self._pick(
                self.draw.choice(("said_of", "said_of", "sworn_at", "asked", "veiled"))
            )
            yield (
                self._led_in_often(self.draw.choice(self.others).put_into(frame)),
                HARSH,
            )
        for _ in range(150):
            yield (
                self.draw.choice(self.others).put_into(self._pick("threats_to")),
                THREAT,
            )
        for _ in range(1_100):
            frame = self._pick(
                self.draw.choice(
                    ("said_of", "said_of", "sworn_at", "asked", "threats_to")
                )
            )
            text = self.draw.choice(self.objects).put_into(frame)
            yield text, (SWEARING if SWEAR_WORDS.search(text) else _fair(text))
        for _ in range(400):
            either = self.draw.choice([*self.others, *self.objects])
            text = either.put_into(self._pick("denied"))
            yield text, _fair(text)
        for _ in range(800):
            text = self._pick("swearing")
            yield text, (SWEARING if SWEAR_WORDS.search(text) else FAIR)
        for _ in range(900):
            yield self._pick("at_one"), RUDE
        for _ in range(900):
            yield self._pick("at_one_threats"), THREAT
        for _ in range(700):
            yield (
                self._pick("about_parties").replace("{P}", self._pick("parties")),
                FAIR,
            )

    def _ours(self) -> Iterator[Labelled]:
        for _ in range(2_500):
            text = self._pick("chatter")
            yield text, _fair(text)
        for _ in range(4_500):
            thing = self._pick("chatter_things")
            text = self._pick("chatter_about").replace("{N}", thing)
            yield text, _fair(text)
        for _ in range(700):
            text = ". ".join(self.draw.sample(self.of["chatter"], 2))
            yield text, _fair(text)
        for _ in range(1_600):
            yield self._pick("fair"), FAIR
        for _ in range(5_000 if self.names else 0):
            yield (
                self._pick("about_names").replace("{N}", self.draw.choice(self.names)),
                FAIR,
            )
        texts, labels = council.sentences()
        for text, known in [*zip(texts, labels, strict=True)] * 3:
            yield text, tuple(known)

    def _finished(self, text: str, labels: tuple[float, ...]) -> str:
        """As it might be typed: an end mark or none, somebody addressed, a slip of the finger."""
        if self.draw.random() < (0.24 if 1.0 in labels else 0.12):
            text = disguised(text, self.draw)
        if self.draw.random() < 0.1:
            text = (
                self.draw.choice(
                    (
                        "@councillor ",
                        "Councillor, ",
                        "Listen, ",
                        "Hi, ",
                        "Well, ",
                        "And ",
                        "Look: ",
                    )
                )
                + text
            )
        if text[-1] not in "?!." and self.draw.random() < 0.75:
            text += self.draw.choice((".", ".", ".", "!", "!!", "..."))
        return text[0].upper() + text[1:]
