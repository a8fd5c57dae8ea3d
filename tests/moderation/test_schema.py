"""The JSON Schema that editors complete the rules file by says what the loader says."""

import copy
import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from moderation.rulebook.check_use import CheckUse
from moderation.rulebook.schema import schema
from moderation.rules import known_checks, parse_rules
from tests.moderation.judging import THREAT, judged, score
from tests.moderation.test_rules_options import IMPOSSIBLE, TEXT, faults, in_rule, put


def as_json(text: str) -> Any:
    # A schema knows JSON's types: dates stand there as text.
    yaml = YAML(typ="safe", pure=True)
    yaml.constructor.add_constructor(
        "tag:yaml.org,2002:timestamp", lambda loader, node: loader.construct_scalar(node)
    )  # fmt: skip
    return yaml.load(text)


SHIPPED: dict[str, Any] = as_json(TEXT)


@pytest.fixture
def file() -> dict[str, Any]:
    return copy.deepcopy(SHIPPED)


@pytest.fixture
def checker() -> Draft202012Validator:
    return Draft202012Validator(schema())


def test_the_schema_says_what_it_is_and_is_sound() -> None:
    found = schema()
    Draft202012Validator.check_schema(found)
    assert found["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert found["title"] == "Wardmote's rules of engagement"


@pytest.mark.parametrize(
    ("key", "value"), [("limitz", {}), ("r10_autohide", 3), ("version", 1)]
)
def test_what_the_loader_refuses_the_schema_refuses(
    checker: Draft202012Validator, file: dict[str, Any], key: str, value: object
) -> None:
    assert not checker.is_valid({**file, key: value})


def test_an_editor_offers_the_checks_there_are_and_finds_the_others(
    checker: Draft202012Validator, file: dict[str, Any]
) -> None:
    check = schema()["$defs"]["CheckUse"]["properties"]["check"]
    assert check["enum"] == sorted(known_checks())
    file["rules"][0]["checks"][0]["check"] = "abuze"
    assert [e for e in checker.iter_errors(file) if "abuze" in e.message]


def test_an_editor_offers_every_option_by_its_kind() -> None:
    use = schema()["$defs"]["CheckUse"]
    assert set(use["properties"]) == set(CheckUse.model_fields)
    assert use["additionalProperties"] is False


@pytest.mark.parametrize(
    ("example", "good"),
    [
        ("Come to the surgery.", True),
        ({"text": "Come to the surgery.", "urgent": True}, True),
        ("", False),
        (7, False),
        ({"words": "Come to the surgery."}, False),
    ],
)
def test_an_example_is_a_text_or_a_text_with_what_becomes_of_it(
    checker: Draft202012Validator, file: dict[str, Any], example: object, good: bool
) -> None:
    file["rules"][0]["must_keep"] = [example]
    assert checker.is_valid(file) is good


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_what_cannot_work_is_refused_by_the_editor_too(
    checker: Draft202012Validator, name: str
) -> None:
    assert not checker.is_valid(as_json(IMPOSSIBLE[name][0]))


def without(name: str) -> str:
    """The file without one rule or need."""
    return re.sub(
        rf"  - id: {name}\b.*\n(?:.*\n)*?(?=  - id: |# What breaks|\Z)",
        "",
        TEXT,
        count=1,
    )


# What would leave a grave rule without its clock, its weight, its reader or its eyes, and what is told of it.
TOOTHLESS = {
    **{
        f"no {name}": (without(name), f"{noun} {name} is missing; every page keeps it, {why}")
        for name, noun, why in (
            ("R10", "rule", "so that a person sees it in time: add it, with `- check: personal_data`"),
            ("R14", "rule", "so that a person sees it in time: add it, with `- check: obscene`"),
            ("N1", "need", "so that nobody is left in danger: add it, with `- check: emergency`"),
            ("N2", "need", "so that nobody is left in danger: add it, with `- check: self_harm`"),
            ("N3", "need", "so that nobody is left in danger: add it, with `- check: safeguarding`"),
        )
    },
    "no needs at all": (TEXT[: TEXT.index("\nneeds:")] + "\nneeds: []\n", "need N2 is missing"),
    "no line for needs": (TEXT[: TEXT.index("\nneeds:")] + "\n", "need N2 is missing"),
    **{
        f"{name} without {check}": (
            in_rule(name, f"check: {check}", "check: question"),
            f"`checks` lacks `{check}` in {'rule' if name[0] == 'R' else 'need'} {name}; add `- check: {check}`, ",
        )
        for name, check in (
            ("R2", "threats"), ("R2", "harassment"), ("R3", "slurs"), ("R3", "contempt"), ("R10", "personal_data"),
            ("R14", "obscene"), ("N1", "emergency"), ("N2", "self_harm"), ("N3", "safeguarding"),
        )
    },
    "a cry for help as nothing": (
        in_rule("N2", "action: queue", "action: none"),
        "`action` is always `queue` or `alert` in need N2; write `action: queue`, so that nobody is left in danger",
    ),
    "a child at risk as a mark": (in_rule("N3", "action: queue", "action: badge"), "`action` is always"),
    "slurs twice over contempt": (in_rule("R3", "check: slurs", "check: contempt"), "`checks` lacks `slurs` in rule R3"),
    "threats found by no check": (in_rule("R2", "      - check: threats\n", ""), "`checks` lacks `threats` in rule R2"),
    "only small insults as abuse": (
        in_rule("R2", "abuse, level: strong", "abuse, level: mild"),
        "`checks` lacks `abuse` with `level: strong` in rule R2; add `- { check: abuse, level: strong }`, ",
    ),
    "threats as a mark": (
        in_rule("R2", "action: queue", "action: badge").replace("    auto_hide: true\n", "", 1),
        "`action` is always `queue` in rule R2; write `queue`, so that a person sees it in time",
    ),
    "threats as an alert": (in_rule("R2", "action: queue", "action: alert"), "`action` is always `queue`"),
    "discrimination as nothing": (in_rule("R3", "action: queue", "action: none"), "`action` is always `queue`"),
    "private data as a mark": (in_rule("R10", "action: queue", "action: badge"), "in rule R10; write `queue`"),
    "obscene words as a mark": (in_rule("R14", "action: queue", "action: badge"), "in rule R14; write `queue`"),
    "threats that weigh little": (
        in_rule("R2", "severity: 4", "severity: 1"),
        "`severity` cannot be 1 in rule R2; write 4 or more, so that a person sees it in time",
    ),
    "a threat that weighs little": (
        in_rule("R2", "severity: 5, sla", "severity: 1, sla"),
        "`severity` cannot be 1 in rule R2; write 4 or more, so that a person sees it in time",
    ),
    **{
        f"a small rule that weighs {weight}, {name}": (
            in_rule(name, old, old.replace(was, f"severity: {weight}")),
            f"`severity` cannot be {weight} in rule {name}; write 3 or less; more is for rules 2, 3, 10 and 14, so that",
        )
        for name, old, was, weight in (
            ("R1", "severity: 1", "severity: 1", 5),
            ("R1", "severity: 1", "severity: 1", 4),
            ("R4", "severity: 3", "severity: 3", 4),
            ("R16", "severity: 3", "severity: 3", 5),
        )
    },
    "a part of a small rule that weighs much": (
        in_rule("R15", "R15a: { ", "R15a: { severity: 4, "),
        "`severity` cannot be 4 in rule R15; write 3 or less",
    ),
    "threats that can wait": (
        in_rule("R2", "urgent: true", "urgent: false"),
        "`urgent` is always `true` in rule R2; write `urgent: true`, so that a person sees it in time",
    ),
    "discrimination that can wait, by leaving a line out": (
        in_rule("R3", "    urgent: true\n", ""),
        "`urgent` is always `true` in rule R3",
    ),
    "a threat that can wait": (
        in_rule("R2", "sla_hours: 1, ", "sla_hours: 1, urgent: false, "),
        "`urgent` is always `true` in rule R2",
    ),
    "a part of rule 2 that nothing finds": (
        in_rule("R2", "R2a:", "R2z:"),
        "no check finds `R2z` in rule R2; use one of: R2a, R2b, R2c, R2d, R2e",
    ),
    "a misspelt ground": (
        in_rule("R3", "R3.sex:", "R3.sexx:"),
        "no check finds `R3.sexx` in rule R3; did you mean `R3.sex`?",
    ),
    "a part of rule 10 that nothing finds": (
        in_rule("R10", "R10b:", "R10a:"),
        "no check finds `R10a` in rule R10; use one of: R10b",
    ),
    "comms told of threats": (
        in_rule("R2", "sla_hours: 1, alert_to: [owner]", "sla_hours: 1, alert_to: [comms]"),
        "comms is told of false claims and needs only in rule R2; leave only `owner` in `alert_to`",
    ),
    "comms told of private data": (
        in_rule("R10", "alert_to: [owner]", "alert_to: [owner, comms]"),
        "comms is told of false claims and needs only in rule R10",
    ),
    "comms told of abuse by the road of a need": (
        in_rule("N4", "- check: journalist", "- check: journalist\n      - { check: toxicity, labels: [threat], queue: 0.9 }"),
        "abuse is never told to comms in need N4; leave only `owner` in `alert_to`",
    ),
    "self-harm as a breach": (
        in_rule("R1", "- { check: abuse, level: mild, doubted: 0.25 }", "- check: self_harm"),
        "who may hurt themselves breaks no rule in rule R1; look for it in a need, such as N2",
    ),
    "self-harm as a breach, by the model": (
        in_rule("R8", "labels: [trolling]", "labels: [self_harm]"),
        "who may hurt themselves breaks no rule in rule R8",
    ),
    "a clock that never ends": (
        in_rule("R1", "sla_hours: 72", "sla_hours: 1.0e+300"),
        "`sla_hours` in rule R1 should be less than or equal to 720, not `1e+300`; write 720 or less",
    ),
    "a clock without an end": (in_rule("R1", "sla_hours: 72", "sla_hours: .inf"), "`sla_hours` in rule R1"),
    "a reading clock that never ends": (
        put("reading_sla_hours: 72", "reading_sla_hours: 721"),
        "`reading_sla_hours` should be less than or equal to 720",
    ),
    "threats without a clock": (
        in_rule("R2", "    sla_hours: 4\n", ""),
        "`sla_hours` is missing in rule R2; write in how many hours a person decides, 24 at most",
    ),
    "threats that wait a week": (
        in_rule("R2", "sla_hours: 4", "sla_hours: 168"),
        "`sla_hours` cannot be 168 in rule R2; write 24 or less, so that a person sees it in time",
    ),
    "a threat that waits a week": (
        in_rule("R2", "sla_hours: 1,", "sla_hours: 168,"),
        "`sla_hours` cannot be 168 in rule R2; write 24 or less",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TOOTHLESS)
def test_a_grave_rule_keeps_its_teeth_for_loader_and_editor(
    checker: Draft202012Validator, name: str
) -> None:
    text, said = TOOTHLESS[name]
    assert [fault for fault in faults(text) if said in fault], faults(text)
    assert not checker.is_valid(as_json(text))


@pytest.mark.parametrize(
    ("leads", "text"),
    [("R3", THREAT), ("R10", f"{THREAT} She lives at 14 Sample Road, ZE3 9ZZ.")],
)
def test_a_threat_waits_no_longer_where_another_rule_leads(
    leads: str, text: str
) -> None:
    before, mark, after = TEXT.partition(f"  - id: {leads}\n")
    after = after.replace("severity: 4", "severity: 5", 1)
    after = after.replace("sla_hours: 1\n", "sla_hours: 24\n", 1)
    before = before.replace("severity: 5, sla_hours: 1,", "severity: 4, sla_hours: 1,")
    after = after.replace("severity: 5, sla_hours: 1,", "severity: 4, sla_hours: 1,")
    rules = parse_rules(before + mark + after, "r.yaml")
    judgement = judged(text, score(R2=0.95, R3=0.95), rules=rules)
    assert (judgement.rule, judgement.urgent) == (leads, True)
    assert rules.rule(leads).sla_hours == 24 and judgement.sla_hours == 1


POSSIBLE = {
    "the file that ships": TEXT,
    "no planning matters": without("R17"),
    "strong words, as they are found unless told otherwise": in_rule(
        "R2", "{ check: abuse, level: strong }", "check: abuse"
    ),
    "the strictest numbers": put(
        "- check: repeats", "- { check: repeats, times: 3, similarity: 0.90 }"
    ),
    "the widest numbers": put(
        "- check: spam", "- { check: spam, links: 100, authors: 100 }"
    ),
    "an option left empty": put("level: mild, doubted: 0.25", "level: mild, links:"),
    "a domain with several parts": put("blocklist: []", "blocklist: [a.b.Bad.example]"),
    "hiding switched off": in_rule("R2", "auto_hide: true", "auto_hide: false"),
    "hiding and its score switched off": in_rule(
        "R2", "auto_hide: true", "auto_hide: false"
    ).replace(", hide: 0.90", "", 1),
    "parts by letter and by word": in_rule(
        "R1",
        "    action: queue",
        "    action: queue\n    subcodes: { R1a: { title: { en: A, cy: B } }, R1.loud_words: { title: { en: A, cy: B } } }",
    ),
    "a rule of the page's own": put(
        "id: R16\n",
        "id: R18\n",
        TEXT.replace("R16a", "R18a")
        .replace("l 16)", "l 18)")
        .replace("e 16)", "e 18)"),
    ),
    "rule ten by software": put("r10_autohide: false", "r10_autohide: true"),
    "a link with a port and a query": put(
        "https://council.example/complaints",
        '"http://www.council.example:8080/a?b=c#d"',
    ),
    "a rule that only people apply": re.sub(
        r"    checks:\n      - check: planning\n(?:    must_.*|      - .*|\n)*",
        "    checks: []\n\n",
        TEXT,
        count=1,
    ),
}


@pytest.mark.parametrize("name", POSSIBLE)
def test_what_can_work_is_taken_by_both(
    checker: Draft202012Validator, name: str
) -> None:
    text = POSSIBLE[name]
    assert parse_rules(text, "r.yaml").rules
    assert [e.message for e in checker.iter_errors(as_json(text))] == []


def test_an_editor_says_in_a_plain_sentence_what_each_field_is_for() -> None:
    found = schema()
    parts = {**found["$defs"], "RulesFile": found}
    del parts["Claim"]  # it is written in the claims file, which has a guide of its own
    shapes = [s for part in parts.values() for s in (part, *part.get("anyOf", ()))]
    fields = [one for shape in shapes for one in shape.get("properties", {}).items()]
    assert len(fields) > 100
    assert [name for name, each in fields if each.get("description", "")[-1:] != "."] == []  # fmt: skip
    assert "docstring" not in str(found) and "OPTIONS" not in str(found)


@pytest.mark.parametrize(
    ("passes", "moments"),
    [
        (True, "2026-11-20T00:00:00Z 2026-11-20T00:00:00+01:00 2028-02-29T23:59Z 2000-02-29T12:00:00.5-05:00"),
        (False, "2026-11-20T00:00:00 2026-11-20 2026-02-30T00:00:00Z 2100-02-29T00:00:00Z 2026-11-20T24:00:00Z 2026-11-20T09:00:00+25:00 2026-11-20T09:00:00+01:60"),
    ],
)  # fmt: skip
def test_a_moment_is_a_real_day_with_a_time_and_a_zone(
    checker: Draft202012Validator, file: dict[str, Any], passes: bool, moments: str
) -> None:
    for moment in moments.split():
        assert checker.is_valid({**file, "effective_from": moment}) is passes, moment
