"""What authors are told by people: the texts of policy 6.3 for the ladder's upper rungs. Welsh texts are drafts.

Nothing here is ever sent by the machine: a person sends the text, or it stands as the notice of an act.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from listener.store.decisions import Rung
from listener.telling.alerts import SAFETY, SAFETY_CY
from listener.telling.notices import MONTHS_CY, MONTHS_EN, day, rule_sentence
from listener.who_asked import offers
from moderation.rulebook.entries import Need
from moderation.rules import Rules

Text = tuple[str, str]  # English, Welsh
# What should stop comes next. It stands behind a colon, or its first letter would have to change ("galw", "i alw").
STOP_CY = "Gofynnwn i chi roi'r gorau i hyn:"

REPLIED = (
    "A person gave a reply. Its words are not known here.",
    "Rhoddodd person ateb. Nid yw ei eiriau'n hysbys yma.",
)


def deleted(rules: Rules, rule: str, posted_at: datetime, reason: str) -> Text:
    """A comment was deleted by a person."""
    english, welsh = rule_sentence(rules, rule)
    return (
        (
            f"Your comment of {day(posted_at, MONTHS_EN)} was deleted by a person. {english} Reason: {reason} "
            "You can appeal; a different person will decide."
        ),
        (
            f"Cafodd eich sylw ar {day(posted_at, MONTHS_CY)} ei ddileu gan berson. {welsh} Rheswm: {reason} "
            "Gallwch apelio; bydd person gwahanol yn penderfynu."
        ),
    )


def blocked(until: datetime, review_at: datetime, reason: str, route: str) -> Text:
    """An account is blocked from the page for a time."""
    return (
        (
            f"Your account is blocked from this page until {day(until, MONTHS_EN)} because {reason} It will be reviewed "
            f"on {day(review_at, MONTHS_EN)}. You can still contact the council at {route}. You can appeal; a different "
            "person will decide."
        ),
        (
            f"Mae eich cyfrif wedi'i rwystro o'r dudalen hon tan {day(until, MONTHS_CY)} oherwydd {reason} Caiff hyn ei "
            f"adolygu ar {day(review_at, MONTHS_CY)}. Gallwch gysylltu â'r cyngor o hyd yn {route}. Gallwch apelio; bydd "
            "person gwahanol yn penderfynu."
        ),
    )


def unblocked(now: datetime) -> Text:
    """A block has ended."""
    return (
        f"Your account is no longer blocked from this page since {day(now, MONTHS_EN)}.",
        f"Nid yw eich cyfrif wedi'i rwystro o'r dudalen hon mwyach, ers {day(now, MONTHS_CY)}.",
    )


def appeal_decided(outcome: str, reason: str, under: Text | None = None) -> Text:
    """What became of an appeal: kept, changed or overturned. `under`: the sentences of the rule that holds now."""
    welsh = {"kept": "cadw", "changed": "newid", "overturned": "gwrthdroi"}[outcome]
    rule_en, rule_cy = (f" {one}" if one else "" for one in under or ("", ""))
    return (
        f"A different person looked at your appeal. Decision: {outcome}.{rule_en} Reason: {reason}",
        f"Edrychodd person gwahanol ar eich apêl. Penderfyniad: {welsh}.{rule_cy} Rheswm: {reason}",
    )


def to_send(
    verb: Rung,
    rules: Rules,
    rule: str | None,
    posted_at: datetime,
    behaviour: Text,
    needs: Sequence[Need] = (),
) -> Text:
    """The text that a person may send, or say, for a rung that they take themselves; `needs` are the urgent ones of the author.

    Of a reply that they gave already nobody knows the words, and the text says so.
    """
    if verb in ("stop_request", "warning"):
        return _stop(verb, rules, rule or "", behaviour)
    if verb == "ask_author":
        english, welsh = rule_sentence(rules, rule or "")
        return (
            f"Please remove your comment of {day(posted_at, MONTHS_EN)}. {english}",
            f"Gofynnwn i chi ddileu eich sylw ar {day(posted_at, MONTHS_CY)}. {welsh}",
        )
    if verb == "report":
        return SAFETY, SAFETY_CY
    if verb == "reply_offered":
        return REPLIED
    helps = offers((need.id for need in needs), rules)
    if helps:  # who is in danger or despair is sent no way to complain
        return "\n\n".join(helps[::2]), "\n\n".join(helps[1::2])
    email, url = rules.contacts.casework_email, rules.contacts.complaints_url
    return (
        (
            "Thank you for telling me. So that it is dealt with, and your details stay private, please email "
            f"{email} or report it at {url}."
        ),
        (
            "Diolch am roi gwybod. Er mwyn delio â hyn, a chadw eich manylion yn breifat, anfonwch e-bost at "
            f"{email} neu rhowch wybod yn {url}."
        ),
    )


def _stop(verb: Rung, rules: Rules, rule: str, behaviour: Text) -> Text:
    number, (stop, stop_cy) = rule.removeprefix("R"), behaviour
    if verb == "stop_request":
        return (
            (
                f"Please stop {stop}. It breaks rule {number}. If it goes on, your account may be blocked from this "
                "page."
            ),
            (
                f"{STOP_CY} {stop_cy}. Mae'n torri rheol {number}. Os bydd yn parhau, gellir "
                "rhwystro eich cyfrif rhag defnyddio'r dudalen hon."
            )
            if stop_cy  # English words in a Welsh sentence are neither
            else "",
        )
    english, welsh = rule_sentence(rules, rule)
    return (
        f"This is a warning about your comment. {english} If it goes on, your account may be blocked from this page.",
        (
            f"Mae hwn yn rhybudd am eich sylw. {welsh} Os bydd yn parhau, gellir rhwystro eich cyfrif rhag defnyddio'r "
            "dudalen hon."
        ),
    )
