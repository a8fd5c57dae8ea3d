"""What an author is told: the texts of policy 6.3, in English and draft Welsh."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from listener.minutes.writer import MACHINE, Actor
from moderation.rulebook.bilingual import NO_NUMBER, names_itself
from moderation.rulebook.publish import span
from moderation.rulebook.published_words import MONTHS
from moderation.rules import Rules

Why = Literal["expired", "person", "undone", "failed", "appeal", "emergency"]
Gaps = Mapping[str, str]  # what rule 4's sentence leaves open, in both languages
_BECAUSE: dict[Why, tuple[str, str]] = {
    "expired": (
        "nobody confirmed it {within}",
        "na chadarnhaodd neb hyn {within}",
    ),
    "person": (
        "a person found it did not break the rules",
        "bod person wedi barnu nad oedd yn torri'r rheolau",
    ),
    "undone": (
        "the decision to hide it was taken back",
        "y tynnwyd y penderfyniad i'w guddio yn ôl",
    ),
    "failed": (
        "the software could not finish hiding it",
        "na allai'r meddalwedd orffen ei guddio",
    ),
    "appeal": ("your appeal succeeded", "bod eich apêl wedi llwyddo"),
    # Nobody has looked at the words: it says nothing of whether they break a rule.
    "emergency": (
        "a person had all that software had hidden shown again at once, in an emergency",
        "y trefnodd person fod popeth a guddiwyd gan feddalwedd yn cael ei ddangos eto ar unwaith, mewn argyfwng",
    ),
}
LONDON = ZoneInfo("Europe/London")
MONTHS_EN, MONTHS_CY = MONTHS["en"], MONTHS["cy"]


def day(moment: datetime, months: list[str]) -> str:
    """A date as people here write it: 20 November 2026."""
    local = moment.astimezone(LONDON)
    return f"{local.day} {months[local.month - 1]} {local.year}"


def last_day(ends_at: datetime, months: list[str]) -> str:
    """The last day before this moment: what ends as the 21st begins goes on until the 20th."""
    return day(ends_at - timedelta(minutes=1), months)


def clock(moment: datetime) -> str:
    """A time of day in London: 09:05. In the hour that comes twice, in October, also which of the two it is: 01:30 BST."""
    here = moment.astimezone(LONDON)
    twice = here.replace(fold=1 - here.fold).utcoffset() != here.utcoffset()
    return f"{here:%H:%M %Z}" if twice else f"{here:%H:%M}"


def _at(moment: datetime, other: datetime) -> tuple[str, str]:
    """A time of day in English and Welsh, with its day where the sentence's other moment is of another day."""
    if moment.astimezone(LONDON).date() == other.astimezone(LONDON).date():
        return clock(moment), clock(moment)
    return (
        f"{clock(moment)} on {day(moment, MONTHS_EN)}",
        f"{clock(moment)} ar {day(moment, MONTHS_CY)}",
    )


def zoned(moment: datetime) -> str:
    """A time of day in London with its zone, as alerts tell it in mails, on a terminal and in both languages: 09:05 GMT."""
    return f"{moment.astimezone(LONDON):%H:%M %Z}"


def many_cy(
    number: int, noun: str, *, one: str = "", two: str = "", three: str = ""
) -> str:
    """A number and its noun in Welsh, single as it stays; `three` after 6 as well. Forms that are not given stay as `noun`."""
    form = {1: one, 2: two, 3: three, 6: three}.get(number, "")
    return f"{number} {form or noun}"


def time_to_confirm(rules: Rules) -> tuple[str, str]:
    """How long a person has to agree to a hide by software, in English and Welsh: "within 24 hours"."""
    hours = max(rules.limits.confirm_within_hours, 1 / 60)
    return f"within {span(hours, 'en')}", f"o fewn {span(hours, 'cy')}"


def rule_sentence(
    rules: Rules, rule_id: str, gaps: Gaps | None = None
) -> tuple[str, str]:
    """What a rule's notice says, its gaps filled, in English and Welsh; it names the rule, whatever an older file left out."""
    notice = rules.rule(rule_id).notice
    english = _naming(notice.en, "Rule", rule_id)
    welsh = _naming(notice.cy, "Rheol", rule_id)
    if gaps is None:
        return english, welsh
    return english.format_map(gaps), welsh.format_map(gaps)


def _naming(text: str, noun: str, rule_id: str) -> str:
    if names_itself(text, rule_id) or rule_id in NO_NUMBER:
        return text
    return f"{text} ({noun} {rule_id.removeprefix('R')}.)"


def hide_notice(
    rules: Rules,
    rule_id: str,
    posted_at: datetime | None,
    now: datetime,
    actor: Actor,
    gaps: Gaps | None = None,
) -> tuple[str, str]:
    """The notice of a hide, in English and Welsh. `gaps`: source and harm, for rule 4."""
    english_rule, welsh_rule = rule_sentence(rules, rule_id, gaps)
    posted = posted_at or now
    en_day, cy_day = day(posted, MONTHS_EN), day(posted, MONTHS_CY)
    en_at, cy_at = _at(now, posted)
    en_within, cy_within = time_to_confirm(rules)
    if actor == MACHINE:
        english = (
            f"Your comment of {en_day} was hidden provisionally by software at {en_at}. {english_rule} A person will check "
            f"this {en_within}; if nobody does, the comment will be shown again. You can appeal; a different "
            "person will decide."
        )
        welsh = (
            f"Cafodd eich sylw ar {cy_day} ei guddio dros dro gan feddalwedd am {cy_at}. {welsh_rule} Bydd person yn "
            f"gwirio hyn {cy_within}; os na fydd neb yn gwneud, bydd y sylw i'w weld eto. Gallwch apelio; bydd "
            "person gwahanol yn penderfynu."
        )
        return english, welsh
    english = (
        f"Your comment of {en_day} was hidden by a person at {en_at}. {english_rule} "
        "You can appeal; a different person will decide."
    )
    welsh = (
        f"Cafodd eich sylw ar {cy_day} ei guddio gan berson am {cy_at}. {welsh_rule} "
        "Gallwch apelio; bydd person gwahanol yn penderfynu."
    )
    return english, welsh


def show_notice(
    hidden_at: datetime | None, now: datetime, why: Why, rules: Rules
) -> tuple[str, str]:
    """The notice that a comment is visible again, in English and Welsh. `rules`: those that the hide ran out under."""
    hidden = hidden_at or now
    (since, since_cy), (again, again_cy) = _at(hidden, now), _at(now, hidden)
    english, welsh = (
        text.format(within=limit)
        for text, limit in zip(_BECAUSE[why], time_to_confirm(rules), strict=True)
    )
    return (
        f"Your comment was hidden at {since} and is visible again since {again} because {english}.",
        f"Cafodd eich sylw ei guddio am {since_cy} ac mae i'w weld eto ers {again_cy} oherwydd {welsh}.",
    )
