"""The JSON Schema of the rules file, by which an editor completes and checks it as it is typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from moderation.rulebook.bilingual import (
    NO_NUMBER,
    NOTICE_GAPS,
    RULE_ID,
    other_rule,
    this_rule,
    with_gaps,
)
from moderation.rulebook.check_use import (
    KEPT_CHECKS,
    KEPT_STRONG,
    PARTS,
    known_checks,
)
from moderation.rulebook.entries import (
    COMMS_HEAR_OF,
    CONTACTS,
    FIXED_ACTIONS,
    LIGHTER_PARTS,
    LONGEST_WATCHED,
    MAY_AUTO_HIDE,
    MOST_OF_OTHERS,
    NEED_ID,
    NOT_FOR_COMMS,
    ONLY_A_MARK,
    SELF_HARM,
    WATCHED,
    subcode_pattern,
)
from moderation.rulebook.example_context import MEDIA
from moderation.rulebook.schema_options import NOTHING, STAND_TOGETHER, options_of
from moderation.rulebook.shape import CORE, REACHES_A_PERSON, RulesFile

# One plain sentence for each field, which an editor shows beside it. `Name.field` is said of that part of the file alone.
_SAID = {
    "version": "The name of this version. Change it whenever you change the file.",
    "effective_from": "From when these rules hold, with its zone, as in 2026-11-20T00:00:00Z. Nothing older is hidden by software.",
    "welsh": "`draft` until a qualified translator has checked every Welsh text, then `checked`.",
    "title": "A short name, in English and in Welsh.",
    "introduction": "The first words of the published page.",
    "check_hours": "How often you look at the page, as residents will read it.",
    "contacts": "Where residents are sent, and which numbers and addresses are public anyway.",
    "casework_email": "Where residents write when they need something done.",
    "complaints_url": "The whole link at which residents complain about a council service.",
    "foi_email": "Where residents ask for information that the council holds.",
    "published": "Phone numbers and addresses that are public anyway: to post them breaks no rule.",
    "official_authors": "Account numbers of your own and official accounts. Software never hides what they write.",
    "r10_autohide": "Whether software may hide private data. Only the data-protection lead may switch it on.",
    "modes": "Times and threads in which software holds back.",
    "limits": "How much software may hide, and for how long.",
    "rules": "The rules that residents read and the software follows.",
    "needs": "Signs that somebody needs an answer or help. They break no rule and are never hidden for it.",
    "auto_hides_per_hour": "How many comments software may hide in an hour. 0 stops all hiding by software.",
    "auto_hide_share_per_day": "Which share of a day's comments software may hide: 0.02 is two in a hundred.",
    "auto_hides_per_day_minimum": "How many comments software may hide on a quiet day, whatever the share says.",
    "confirm_within_hours": "By when a person checks what software hid. If nobody does, it is shown again.",
    "max_age_hours": "Software hides no comment that is older than this many hours.",
    "reading_sla_hours": "By when a person looks at a comment for which no rule names a time.",
    "meeting": "When the owner sits in a meeting. Nothing is sent to them until a quarter of an hour after it.",
    "emergency": "A declared emergency, of 72 hours at most. Software hides nothing.",
    "pre_election": "From the notice of election to the close of the poll. Software hides nothing.",
    "away": "When the owner is away. Without a delegate, software hides nothing.",
    "quiet_hours": "The local hours in which only what cannot wait is sent.",
    "quasi_judicial": "Posts about a live planning or licensing matter, each by its link or number, not by the reference of the application. Software hides nothing there.",
    "single_topic": "Posts that ask for one topic, each by its link or number. Rule 9 applies only there.",
    "starts_at": "When it begins, with its zone, as in 2027-03-22T00:00:00Z.",
    "ends_at": "When it ends, with its zone, as in 2027-05-06T21:00:00Z.",
    "starts": "A local time, in quotes, as in \"22:00\".",
    "ends": "A local time, in quotes, as in \"07:00\".",
    "delegate": "Whether a delegate stands in for the owner and confirms what software hides.",
    "en": "The English words.",
    "cy": "The Welsh words.",
    "id": "The number of the rule or need, as in R1 or N1.",
    "text": "The words that residents read.",
    "notice": "What somebody is told whose comment was hidden under this rule.",
    "offer": "A reply that a person may send. Software never sends it.",
    "severity": "How much it weighs, from 1 (light) to 5 (grave). The gravest rule found leads.",
    "action": "What it leads to: `none`, `badge` (a mark), `queue` (a person decides) or `alert` (somebody is told).",
    "urgent": "Whether a person is called at once.",
    "sla_hours": "In how many hours a person decides.",
    "alert_to": "Who is told at once: `owner`, `comms` or both.",
    "auto_hide": "Whether software may hide by this rule where two separate signs agree. For rules 2 and 3 only.",
    "subcodes": "Parts of the rule that weigh differently, by their names, as in R2a.",
    "checks": "What the software looks for. Leave it empty, and only a person notices it.",
    "must_act": "Comments that this must notice. `rules check` tries each one.",
    "must_keep": "Fair comments that this must leave alone. `rules check` tries each one.",
    "Example.text": "The words of the comment that is tried.",
    "Example.context": "What else is true of it: where it stands, who wrote it, what came before.",
    "Example.action": "What it must lead to, where that is not what the rule says.",
    "Example.urgent": "Whether a person must be called at once, or must not.",
    "CheckUse.check": "The name of the check: what is looked for.",
    "CheckUse.labels": "Which kinds of comment the model looks for.",
    "CheckUse.queue": "From this score on, a person decides.",
    "CheckUse.urgent": "From this score on, a person is called at once.",
    "CheckUse.hide": "From this score on, software may hide it if a pattern agrees. 0.90 or more.",
    "CheckUse.unaimed": "The score that it takes instead of `queue` where the words are aimed at nobody.",
    "CheckUse.warned": "The score that it takes instead of `queue` where the words are a warning, not a threat.",
    "CheckUse.together": "From here on all scores taken together bring it to a person, though none of them alone does.",
    "CheckUse.doubted": "Below this, all scores taken together, what would only bring it to the queue is not believed.",
    "CheckUse.doubted_urgent": "Below this, all scores taken together, what would be urgent by one score alone is not believed.",
    "CheckUse.doubted_again": "What a second look finds less likely than this to break any rule is not believed, where a score alone would bring it to the queue.",
    "CheckUse.second": "From here on an open threat, as a second look at the text finds it, calls a person at once.",
    "CheckUse.unseconded": "What a second look finds less likely than this to be a threat calls nobody at once, and waits its turn.",
    "CheckUse.threshold": "How alike a comment and a false claim must be, from 0.80 on.",
    "CheckUse.similarity": "How alike two comments must be to count as copies, from 0.90 on.",
    "CheckUse.level": "`strong` for grave words of abuse, `mild` for lighter ones.",
    "CheckUse.times": "How often it must happen before it counts.",
    "CheckUse.links": "How many links in one comment count as spam.",
    "CheckUse.authors": "How many accounts must post the same text before it counts.",
    "CheckUse.blocklist": "Domains that are always brought to a person, as in bad.example.",
    "CheckUse.allowed": "Domains that are never brought to a person, as in council.example.",
    # What an example may say of itself beside its words.
    "platform": "The platform: facebook or x.",
    "mode": "The page's mode: watch, assist or act.",
    "shadow": "Whether software only notes what it would have done.",
    "held": "What keeps the page from acting just now.",
    "post_text": "The words of the post under which it stands.",
    "parent_text": "The words of the comment that it answers.",
    "on_own_post": "Whether it stands under a post of the page itself.",
    "can_hide": "Whether the platform lets us hide it.",
    "by_owner": "Whether the page's owner wrote it.",
    "anonymous": "Whether its author gives no real name.",
    "official_author": "Whether its author stands in `official_authors`.",
    "media": "The kinds of pictures and films with it.",
    "language": "Its language, en or cy. Left out, the software tells it.",
    "age_hours": "How many hours ago it was posted.",
    "before_rules": "Whether it is older than these rules.",
    "edited_since_scored": "Whether it was changed after the software read it.",
    "Context.quasi_judicial": "Whether its thread is about a live planning or licensing matter.",
    "Context.emergency": "Whether an emergency is declared.",
    "Context.single_topic": "Whether its post asks for one topic.",
    "Context.pre_election": "Whether an election is near.",
    "pre_election_confirmed": "Whether a person confirmed how software works before an election.",
    "previously_restored": "Whether a person showed the same words again before.",
    "on_hold": "Whether an appeal or a legal hold is open on it.",
    "confirmer_available": "Whether somebody is there to check what software hides.",
    "breaker_open": "Whether the brake has stopped all hiding by software.",
    "released_versions": "Whether the model and the rules are those that were taken up.",
    "recent_by_author": "What else its author wrote here in the last day, oldest first.",
    "same_text_authors": "How many accounts posted the same words in the last day.",
    "same_text_copies": "How many copies of the same words came in the last day.",
    "abusive_lately": "How many abusive comments stood under the post in the last hour.",
    "asked_to_stop": "Whether its author was asked to stop.",
    "published_contacts": "Phone numbers and addresses that are public anyway.",
    "Context.claims": "Claims that the council has checked, as in the claims file.",
    "called": "What the page, its owner and the council are called.",
    "claim_threshold": "The least likeness to a claim that counts.",
    "unknown_fields": "What was told of it and not understood.",
}  # fmt: skip
_CHECK_USE = "One thing that the software looks for. Each check takes only some of these options; docs/rules.md lists them."


def _say_what_each_is(parts: Mapping[str, dict[str, Any]]) -> None:
    """Put its sentence beside each field that a person writes."""
    for name, part in parts.items():
        for field, shape in part.get("properties", {}).items():
            told = _SAID.get(f"{name}.{field}") or _SAID.get(field)
            if told:
                shape["description"] = told
    parts["CheckUse"]["description"] = _CHECK_USE


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the rules file, for editors. It refuses all that a schema can see is wrong."""
    found = RulesFile.model_json_schema()
    parts = found["$defs"]
    _say_what_each_is({**parts, "RulesFile": found})
    # In the file a plain text will do for an example.
    whole = parts["Example"]
    parts["Example"] = {"anyOf": [whole["properties"]["text"], whole]}
    for each in parts["Context"]["properties"].values():
        if each.get("type") in ("integer", "number"):
            each["minimum"] = 0
    parts["Context"]["properties"]["media"]["items"] = {"enum": list(MEDIA)}
    parts["Claim"]["properties"]["impact"] |= {"minimum": 1, "maximum": 5}
    names = sorted(known_checks())
    parts["CheckUse"]["properties"]["check"]["enum"] = names
    parts["CheckUse"]["allOf"] = [*map(options_of, names), *STAND_TOGETHER]
    parts["Rule"]["properties"]["id"]["pattern"] = RULE_ID
    parts["Need"]["properties"]["id"]["pattern"] = NEED_ID
    examples = {"must_act": {"minItems": 1}, "must_keep": {"minItems": 1}}
    tested = {
        "if": {"properties": {"checks": {"minItems": 1}}, "required": ["checks"]},
        "then": {"properties": examples, "required": list(examples)},
    }
    parts["Rule"]["allOf"] = [
        tested,
        *map(_limits_of, RULE_IDS),
        _HIDING,
        _NO_SELF_HARM,
        _TELLS,
    ]
    offered = {"offer": with_gaps(CONTACTS, CONTACTS)}
    parts["Need"]["allOf"] = [tested, {"properties": {"checks": _NEVER_HIDES, **offered}}, _PRIVATE, _TELLS]  # fmt: skip
    parts["Need"]["allOf"] += [_reaches(name) for name in KEPT_CHECKS if name[0] == "N"]
    for part, initial in (("rules", "R"), ("needs", "N")):
        found["properties"][part]["allOf"] = [
            {"contains": {"properties": {"id": {"const": name}}, "required": ["id"]}}
            for name in dict.fromkeys((*CORE, *KEPT_CHECKS))
            if name[0] == initial
        ]
    found["required"].append("needs")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **found,
        "title": "Wardmote's rules of engagement",
    }


def _reaches(need_id: str) -> dict[str, Any]:
    """What a need of somebody in danger keeps: its check, and a person."""
    kept = {
        "action": {"enum": list(REACHES_A_PERSON)},
        "checks": {"allOf": _kept_checks(need_id)},
    }
    return {
        "if": {"properties": {"id": {"const": need_id}}, "required": ["id"]},
        "then": {"properties": kept},
    }


def _kept_checks(name: str) -> list[dict[str, Any]]:
    """For each check that a rule or need keeps, that it stands there."""
    found: list[dict[str, Any]] = []
    for check in KEPT_CHECKS.get(name, ()):
        use: dict[str, Any] = {"check": {"const": check}}
        if name == "R2" and check in KEPT_STRONG:
            use["level"] = {"not": {"const": "mild"}}
        found.append({"contains": {"properties": use, "required": ["check"]}})
    return found


RULE_IDS = tuple(f"R{number}" for number in range(1, 100))
_NEVER_HIDES = {"items": {"properties": {"hide": NOTHING}}}


def _looks_for(names: Sequence[str]) -> dict[str, Any]:
    """A check that is one of these, or looks for one of these labels."""
    some = {"enum": list(names)}
    return {
        "anyOf": [
            {"properties": {"check": some}, "required": ["check"]},
            {"properties": {"labels": {"contains": some}}, "required": ["labels"]},
        ]
    }


_NO_COMMS = {"items": {"not": {"const": "comms"}}}
_NO_SELF_HARM = {"properties": {"checks": {"items": {"not": _looks_for([SELF_HARM])}}}}
_PRIVATE = {
    "if": {"properties": {"checks": {"contains": _looks_for([SELF_HARM, *NOT_FOR_COMMS])}}, "required": ["checks"]},
    "then": {"properties": {"alert_to": _NO_COMMS}},
}  # fmt: skip
_SOMEBODY = {"minItems": 1}
_TELLS = {
    "if": {"properties": {"action": {"const": "alert"}}, "required": ["action"]},
    "then": {
        "properties": {"alert_to": _SOMEBODY, "subcodes": {"additionalProperties": {"properties": {"alert_to": _SOMEBODY}}}},
        "required": ["alert_to"],
    },
}  # fmt: skip
_HIDING = {
    "if": {"properties": {"auto_hide": {"const": True}}, "required": ["auto_hide"]},
    "then": {
        "properties": {
            "checks": {"contains": {"properties": {"hide": {"type": "number"}}, "required": ["hide"]}},
        }
    },
}  # fmt: skip


def _limits_of(rule_id: str) -> dict[str, Any]:
    """What policy leaves open to one rule."""
    named = "" if rule_id in NO_NUMBER else this_rule(rule_id)
    gaps = NOTICE_GAPS.get(rule_id, ((), ()))
    limits: dict[str, Any] = {
        "notice": with_gaps(*gaps, other_rule(rule_id), named),
        "subcodes": {"propertyNames": {"pattern": subcode_pattern(rule_id)}},
    }
    if rule_id in PARTS:
        limits["subcodes"] = {"propertyNames": {"enum": list(PARTS[rule_id])}}
    if rule_id not in MAY_AUTO_HIDE:
        limits |= {"auto_hide": {"const": False}, "checks": _NEVER_HIDES}
    if rule_id in KEPT_CHECKS:
        limits["checks"] = {
            **limits.get("checks", {}),
            "allOf": _kept_checks(rule_id),
        }
    if rule_id in FIXED_ACTIONS:
        limits["action"] = {"const": FIXED_ACTIONS[rule_id]}
    if rule_id in ONLY_A_MARK:
        limits |= {"urgent": {"const": False}, "sla_hours": NOTHING}
        limits |= {"alert_to": {"maxItems": 0}, "subcodes": {"maxProperties": 0}}
    then: dict[str, Any] = {"properties": limits}
    part: dict[str, Any] = {}
    if rule_id in WATCHED:
        least, most = {"minimum": WATCHED[rule_id]}, {"maximum": LONGEST_WATCHED}
        soon = {"type": "number", **most}
        limits |= {"urgent": {"const": True}, "severity": least, "sla_hours": soon}
        then["required"] = ["urgent", "sla_hours"]
        if rule_id not in LIGHTER_PARTS:
            part |= {"urgent": {"not": {"const": False}}, "severity": least}
            part["sla_hours"] = most
    else:
        limits["severity"] = part["severity"] = {"maximum": MOST_OF_OTHERS}
    if rule_id not in COMMS_HEAR_OF:
        limits.setdefault("alert_to", _NO_COMMS)
        part["alert_to"] = _NO_COMMS
    limits["subcodes"] |= {"additionalProperties": {"properties": part}}
    return {
        "if": {"properties": {"id": {"const": rule_id}}, "required": ["id"]},
        "then": then,
    }
