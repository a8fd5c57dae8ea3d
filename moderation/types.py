"""The values that the judgement is made of. All are frozen; none knows a network, a database or a clock."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from moderation.holding import Held

LABELS = (
    "toxicity",
    "severe_toxicity",
    "obscene",
    "threat",
    "insult",
    "identity_attack",
)

# What else an engine may tell, beside how rude a text is. The embedded one does; where an engine does not, only the
# patterns see it.
SIGNS = (
    "intimidation",
    "sexual",
    "personal_data",
    "promotion",
    "impersonation",
    "allegation",
    "leak",
    "trolling",
    "self_harm",
    "at_risk",
    "danger",
)
# What a second look says of a text: a breach of any rule, an open threat, one behind the words.
SECOND = ("breach", "threat", "menace")
# What a text may need, as a look for needs tells it: help for who despairs or is harmed, somebody at once, an answer.
NEEDS = (
    "self_harm",
    "at_risk",
    "danger",
    "casework",
    "information_request",
    "press",
    "complaint",
)
# What a Welsh text may be, by how it sounds (moderation/toxicity/welsh_look.py).
WELSH = (
    "threat",
    "veiled_threat",
    "hate",
    "abuse",
    "sexual",
    "personal_data",
    "self_harm",
    "at_risk",
    "casework",
)
LEAST_ODDS = 30.0  # log odds below this are as good as never
_PLACES = {sign: at for at, sign in enumerate(SIGNS)}

Action = Literal["none", "badge", "queue", "alert", "hide"]
Mode = Literal["watch", "assist", "act"]
Signal = Literal["model", "pattern"]

ACTIONS: tuple[Action, ...] = ("none", "badge", "queue", "alert", "hide")


@dataclass(frozen=True, slots=True)
class Post:
    """Something a page published, or the post that starts a conversation."""

    post_id: str  # "platform:native id"
    page_id: str
    text: str
    created_at: datetime | None = None
    permalink: str = ""
    by_owner: bool = True
    story: str = (
        ""  # what the platform says of it by itself; its text where it has none
    )


@dataclass(frozen=True, slots=True)
class Comment:
    """One version of one comment, as a platform showed it."""

    comment_id: str  # "platform:native id of the first version"; never changes when the text is edited
    page_id: str  # "platform:native id" of the page or account that is watched
    text: str
    native_id: str = (
        ""  # what the platform wants in a call; on X it changes with each edit
    )
    author_id: str = ""  # "" where the platform withholds it
    author_name: str = ""
    created_at: datetime | None = None
    post_id: str = ""
    parent_id: str | None = None
    permalink: str = ""
    kind: Literal["comment", "mention"] = "comment"
    on_own_post: bool = True
    by_owner: bool = False
    anonymous: bool = False  # the platform itself says so; never guessed from a name
    media: tuple[str, ...] = ()  # "photo", "video", "sticker", "animation", "link"
    can_hide: bool | None = None  # None: the platform does not say
    is_hidden: bool | None = None
    views: int | None = None  # how often it was shown; None: the platform does not say


@dataclass(frozen=True, slots=True)
class Score:
    """What a scorer thinks of one text: probabilities from 0 to 1, and which scorer it was."""

    toxicity: float
    severe_toxicity: float
    obscene: float
    threat: float
    insult: float
    identity_attack: float
    engine: str = ""
    signs: tuple[
        float, ...
    ] = ()  # in the order of SIGNS; () from an engine without them
    # The signs of the text with whoever is named in it under one name: what is weighed together must not hang on that. ()
    # where nobody is, and the signs of the text as written are the same.
    heard: tuple[float, ...] = ()
    # How likely its turns of phrase are those of a breach, as log odds; None where nobody looked (moderation/toxicity/phrasing.py).
    phrasing: float | None = None
    # What a second look at it says, as log odds, in the order of SECOND; () where none was needed or could be had.
    second: tuple[float, ...] = ()
    # How sure all scores together are of one sentence of it, read alone, where that is sure enough to count; else 0
    # (moderation/toxicity/one_sentence.py).
    apart: float = 0.0
    # What it may need, as log odds, in the order of NEEDS; () from an engine that does not look for needs.
    needs: tuple[float, ...] = ()

    @classmethod
    def made(cls, values: Sequence[float], engine: str) -> Score:
        """A score from its probabilities in the order of LABELS, and of SIGNS where the engine tells them."""
        one, two, three, four, five, six, *signs = values
        return cls(one, two, three, four, five, six, engine, tuple(signs))

    def is_sound(self) -> bool:
        """Whether each of its numbers is one: who divides by nothing tells a score that is none."""
        told = (*self.as_dict().values(), *self.signs, *self.heard, *self.second, *self.needs, self.phrasing or 0.0, self.apart)  # fmt: skip
        return all(map(math.isfinite, told))

    def of(self, label: str) -> float:
        """The probability of one of LABELS or SIGNS; 0.0 for a sign that the engine does not tell."""
        if (at := _PLACES.get(label)) is not None:
            return self.signs[at] if self.signs else 0.0
        return float(getattr(self, label))

    def need(self, name: str) -> float:
        """The probability of one of NEEDS; 0.0 where nobody looked."""
        odds = self.needs[NEEDS.index(name)] if self.needs else -math.inf
        return 1 / (1 + math.exp(-odds)) if odds > -LEAST_ODDS else 0.0

    def as_dict(self) -> dict[str, float]:
        return {label: self.of(label) for label in LABELS}


def in_figures(value: float) -> str:
    """A share, 0 to 1, in two decimals and never rounded up: what lies below a line does not look as if it reached it."""
    return f"{of_a_hundred(value) / 100:.2f}"


def of_a_hundred(value: float) -> int:
    """The same share as so many of a hundred, never rounded up either: 0.969 is 96."""
    return math.floor(round(value * 100, 6))


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that the council has already checked (policy section 10.1)."""

    claim_id: str
    claim: str
    paraphrases: tuple[str, ...] = ()
    not_this: tuple[str, ...] = ()
    verdict: Literal["false", "misleading", "unverified", "true", "outdated"] = (
        "unverified"
    )
    correct_statement: str = ""
    source_url: str = ""
    impact: int = 1  # 1 to 5
    topic: str = "services"
    expires_at: datetime | None = None
    claim_cy: str = ""  # the claim in Welsh
    harm: str = ""  # what may follow if people believe it
    source_date: str = ""  # "2026-01-12"
    owner_role: str = ""
    approved_by_role: str = ""
    created_at: datetime | None = None
    status: Literal["active", "expired", "withdrawn"] = "active"
    paraphrases_cy: tuple[str, ...] = ()
    correct_statement_cy: str = ""
    ward: str = ""  # where it holds; "" is the whole council
    service: str = ""  # what it is about, such as "libraries"


@dataclass(frozen=True, slots=True)
class Context:
    """All that may weigh on a judgement beside the text. Defaults: policy section 13's ordinary case."""

    platform: str = "facebook"
    mode: Mode = "act"
    shadow: bool = False
    held: Held = ""  # what keeps a page that is set to act from acting just now
    post_text: str = ""
    parent_text: str = ""
    on_own_post: bool = True
    can_hide: bool | None = True
    by_owner: bool = False
    anonymous: bool = False
    official_author: bool | None = (
        False  # on the list of own and official accounts (ids only); None: the platform does not say who wrote it
    )
    media: tuple[str, ...] = ()
    language: str = ""  # set to say what the text is in; "" lets the reader tell
    age_hours: float = 0.2  # since it was posted
    before_rules: bool = False  # posted before the rules took effect
    edited_since_scored: bool = False
    quasi_judicial: bool = (
        False  # the thread is about a live planning or licensing matter
    )
    emergency: bool = False
    single_topic: bool = False
    pre_election: bool = False
    pre_election_confirmed: bool = False
    previously_restored: bool = False  # a person put this, or almost this, back before
    on_hold: bool = False  # an open appeal or a legal hold
    confirmer_available: bool = True
    breaker_open: bool = False
    released_versions: bool = True  # the scorer is the shipped one, calibrated lately, and the rules are those taken up
    recent_by_author: tuple[
        str, ...
    ] = ()  # other texts of this author here, last 24 h, oldest first
    same_text_authors: int = 1  # how many authors posted this text, or almost this, here in the last 24 h, this one included
    same_text_copies: int = (
        1  # how many copies of this text are here in the last 24 h, this one included
    )
    abusive_lately: int = 0  # other abusive comments under this post in the last hour
    asked_to_stop: bool = False  # the log holds a request to this author to stop
    published_contacts: tuple[
        str, ...
    ] = ()  # phone numbers, addresses and e-mails that are public anyway
    claims: tuple[Claim, ...] = ()
    called: tuple[str, ...] = ()  # what the page, its owner and the council are called
    claim_threshold: float = (
        0.0  # the least match that counts, where people ask for more than the rules do
    )
    unknown_fields: tuple[
        str, ...
    ] = ()  # given by a caller and not understood: no automatic act


# What a finding says of which no score by itself reached a band. The Welsh of it (moderation/seen_in_welsh.py) is known by how it begins.
ALL_TOGETHER = "Software finds it likely"


def all_together(sure: float) -> str:
    """What is said of a text that all scores together are so sure of."""
    return f"{ALL_TOGETHER} ({in_figures(sure)}) that the comment as a whole breaks this rule: please read all of it, and what it answers"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that one check saw. A check leaves `rule` empty; the judge fills it from the rules file."""

    check: str  # name of the file in moderation/checks
    signal: Signal
    evidence: str  # what matched, by id and never by word: "threats.bodily_harm"
    detail: str  # in plain English, for the explanation
    score: float | None = None  # 0 to 1; None where a pattern simply matched
    subcode: str = ""  # "R2a"
    spans: tuple[tuple[int, int], ...] = ()  # start and end in the original text
    normalised: bool = False  # matched only after disguises were taken off
    urgent: bool = False  # a person must look soon
    stops: tuple[
        str, ...
    ] = ()  # why it must not be hidden by machine: "quoted", "reclaimed", "ambiguous"
    rule: str = ""  # "R2"
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Precondition:
    """One line of the checklist that an automatic hide must pass (policy section 4)."""

    code: str  # "P04"
    passed: bool
    sentence: str  # why it failed, or what was checked, in plain English


@dataclass(frozen=True, slots=True)
class Judgement:
    """An opinion about one version of one comment. Not an act: only listener/decide.py makes those."""

    action: Action
    urgent: bool = False
    rule: str | None = None
    subcode: str = ""
    language: str = "und"
    findings: tuple[Finding, ...] = ()
    needs: tuple[Finding, ...] = ()  # signs that somebody needs an answer or help: "N6"
    reason: str = ""
    reason_cy: str = ""
    preconditions: tuple[Precondition, ...] = ()
    would_hide: bool = False  # all signals are there, but mode or shadow forbids
    criticism_veto: bool = False
    sla_hours: float | None = None  # time in which a person should decide
    alert_to: tuple[str, ...] = ()  # roles: "owner", "comms"

    @property
    def first_failed(self) -> Precondition | None:
        """The first precondition that was not met, or None."""
        return next((p for p in self.preconditions if not p.passed), None)
