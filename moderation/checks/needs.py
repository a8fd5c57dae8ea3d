"""What a look for needs tells of a text (docs/decisions/0054-what-a-comment-needs.md): help, somebody at once, or an answer. Never hides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.checks import confidential
from moderation.checks.signs import PAST_OR_PLEA
from moderation.distress.tether import only_praises, only_stops_work
from moderation.fair.places import tells_of_a_place
from moderation.fair.politics_figures import only_figures
from moderation.labels_said import SAID
from moderation.patterns.late import late
from moderation.text.reading import Reading
from moderation.toxicity.together import doubted
from moderation.types import NEEDS, Context, Finding, Score, in_figures

# Whoever asks for the press says so by a word of it.
_OF_THE_PRESS = late(
    r"\b(?:reporters?|reporting|journalis\w+|producers?|producing|editor\w*|correspondent|newsroom|newsdesk|news|bbc|itv|sky|channel\s+\w+|radio|fm|tv|television|podcast\w*|documentar\w+|broadcast\w*|"
    r"gazette|echo|herald|times|mail|post|mercury|argus|chronicle|observer|evening|weekly|daily|live|mirror|tribune|press|papers?|magazine|bulletin|newsletter|blog\w*|column\w*|freelance\w*|stringer|"
    r"interview\w*|article|feature|story|piece|quotes?|on\s+(?:the\s+)?(?:record|air|camera)|airtime|slot|deadline|publish\w*|print|programme|breakfast\s+show|student\s+(?:paper|journalist)|dissertation)\b"
)

# A paper that bears a marking asks for nothing by that.
_ASKS = late(
    r"\?|\b(?:please|pls|can|could|may|would|will|want|need|like\s+to|request\w*|ask(?:ed|ing|s)?|send|share|provide|publish|release|disclose|show|let|see|obtain|get|foi\w*|freedom|eir|cop(?:y|ies)|gais|cais|gwybodaeth)\b"
)


# Less sure than `urgent`, the look is believed where the encoder's own sign hears something of it, too; and of despair where nobody is
# rude, for who swears at a council is at the end of another tether, and all scores together have some doubt that it is ordinary talk
# (docs/decisions/0064-in-a-low-voice.md).
_HEARD = {"self_harm": 0.35, "at_risk": 0.20}
_RUDE, _ORDINARY = 0.12, 0.05


# An old neighbour whose bins were not taken waits for the lorry; one who has not put them out is another matter.
_ROUND_MISSED = late(
    r"\b(?:had|got|getting)\s+(?:her|his|their|any|the)\s+(?:\w+\s+)?(?:bins?|recycling|rubbish|waste)\s+(?:\w+\s+)?(?:taken|collected|emptied|picked\s+up)\b"
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One model finding where the highest of `labels` (of NEEDS) reaches `queue`; none from an engine that looks for none.

    Options: `labels`, and the lower edges, 0 to 1, of the bands `queue` and `urgent`. At risk long ago, or in what a service is asked
    for, nobody is called at once. What is less sure than `urgent` counts only where the encoder's own sign hears it, too.
    """
    if score is None or not score.needs:
        return []
    label = max(options.get("labels", NEEDS), key=score.need)
    value = score.need(label)
    if value < float(options.get("queue", 2.0)) or _not_so(label, reading):
        return []
    urgent = value >= float(options.get("urgent", 2.0))
    if not urgent and not _also_heard(label, score):
        return []
    if label == "at_risk" and (
        PAST_OR_PLEA.search(reading.bare) or _ROUND_MISSED.search(reading.bare)
    ):
        urgent = False
    return [
        Finding(
            check="needs",
            signal="model",
            evidence=f"needs.{label}",
            detail=f"The scorer finds {SAID.get(label, label)} likely ({in_figures(value)})",
            score=value,
            urgent=urgent,
            data={"band": "urgent" if urgent else "queue"},
        )
    ]


def _also_heard(label: str, score: Score) -> bool:
    """Whether what the look only leans to is heard by the encoder's own sign. Of what has none here, the look alone tells."""
    if label == "self_harm" and (
        score.of("toxicity") >= _RUDE or doubted(score, _ORDINARY)
    ):
        return False
    return label not in _HEARD or score.of(label) >= _HEARD[label]


def _not_so(label: str, reading: Reading) -> bool:
    """Whether what sounds of danger tells of a road or of a party's figures, and of nobody in it; or of the press, with no word of it; or of despair,
    where somebody only could not have said it better or signs off from a piece of work; or of a request, where a paper is only marked as secret."""
    if label == "information_request" and not _ASKS.search(reading.bare):
        return bool(confidential.check(reading, Context(), None, {}))
    if label == "press":
        return not _OF_THE_PRESS.search(reading.bare)
    if label == "self_harm":
        return only_praises(reading) or only_stops_work(reading)
    if label not in ("danger", "at_risk"):
        return False
    return bool(tells_of_a_place(reading.bare)) or only_figures(reading)
