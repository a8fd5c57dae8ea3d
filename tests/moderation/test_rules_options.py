"""What a rules file may ask for: options that a check understands, acts that policy allows, shapes that can work.

test_schema.py tries each of these on the schema for editors too, which must refuse the same.
"""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from moderation.checks.slurs import GROUNDS
from moderation.rulebook.check_use import OPTIONS, PARTS, CheckUse, known_checks
from moderation.rules import RulesError, parse_rules
from tests.moderation.judging import RULES_FILE

TEXT = RULES_FILE.read_text("utf-8")
TOXIC = "labels: [threat, severe_toxicity], queue: 0.50, urgent: 0.70, hide: 0.90"


def put(old: str, new: str, text: str = TEXT) -> str:
    assert old in text, f"{old!r} is no longer in the file that this test changes"
    return text.replace(old, new, 1)


def in_rule(name: str, old: str, new: str) -> str:
    """The file with a change after the beginning of one rule."""
    begins = re.search(rf"  - id: {name}\b", TEXT)
    assert begins, name
    return TEXT[: begins.end()] + put(old, new, TEXT[begins.end() :])


def faults(text: str) -> list[str]:
    with pytest.raises(RulesError) as caught:
        parse_rules(text, "r.yaml")
    return [str(fault) for fault in caught.value.faults]


# What must be refused: the change, the words of the fault, and the text that the fault's column points at.
IMPOSSIBLE = {
    "an option of another check": (
        put("- check: threats", "- { check: threats, links: 3 }"),
        "`threats` takes no `links` in rule R2; remove it",
        "links: 3",
    ),
    "an option beside the right one": (
        put("abuse, level: strong", "abuse, level: strong, times: 5"),
        "`abuse` takes no `times` in rule R2; remove it; it takes level",
        "times: 5",
    ),
    "a block list where nothing reads it": (
        put("- check: slurs", "- { check: slurs, blocklist: [bad.example] }"),
        "`slurs` takes no `blocklist`",
        "blocklist",
    ),
    "one copy as a repeat": (
        put("- check: repeats", "- { check: repeats, times: 1 }"),
        "`times` of `repeats` cannot be 1 in rule R12; write a number from 3 to 100",
        "times: 1",
    ),
    "any two texts as alike": (
        put("- check: repeats", "- { check: repeats, similarity: 0.0 }"),
        "`similarity` of `repeats` cannot be 0 in rule R12; write a number from 0.9 to 1",
        "similarity",
    ),
    "any text as a claim": (
        put("- check: claims", "- { check: claims, threshold: 0.0 }"),
        "`threshold` of `claims` cannot be 0 in rule R4; write a number from 0.8 to 1",
        "threshold",
    ),
    "a pile of two": (
        put("harassment, times: 5", "harassment, times: 2"),
        "`times` of `harassment` cannot be 2 in rule R2; write a number from 5 to 100",
        "times: 2",
    ),
    "one link as spam": (
        put("- check: spam", "- { check: spam, links: 1 }"),
        "`links` of `spam` cannot be 1",
        "links: 1",
    ),
    "one author as many": (
        put("- check: spam", "- { check: spam, authors: 1 }"),
        "`authors` of `spam` cannot be 1",
        "authors: 1",
    ),
    "a band that holds every comment": (
        put("severe_toxicity], queue: 0.50", "severe_toxicity], queue: 0.0"),
        "`queue` of `toxicity` cannot be 0 in rule R2; write a number from 0.05 to 1",
        "queue: 0.0",
    ),
    "a hide below what policy allows": (
        put("hide: 0.90", "hide: 0.89"),
        "`hide` of `toxicity` cannot be 0.89 in rule R2; write a number from 0.9 to 1",
        "hide: 0.89",
    ),
    "a number in quotes": (
        put("insult], queue: 0.87", 'insult], queue: "0.85"'),
        "`queue` in rule R1 should be a number, not `0.85`; a number is written without quotes: 0.85",
        "queue",
    ),
    "a sign among the labels of rudeness": (
        put("[insult]", "[insult, danger]"),
        "unknown label `danger` in rule R1; use one of: identity_attack, insult",
        "labels",
    ),
    "no labels": (
        put("labels: [insult]", "labels: []"),
        "`labels` in rule R1 is an empty list; write at least one entry",
        "labels",
    ),
    "labels without a band": (
        put("insult], queue: 0.87", "insult]"),
        "the check `toxicity` lacks `labels` or `queue` in rule R1; give both",
        "{ check: toxicity",
    ),
    "a domain written as a link": (
        put("blocklist: []", "blocklist: ['https://bad.example/']"),
        "'https://bad.example/' is no domain in rule R11; write it alone, as in `council.example`",
        "'https://bad.example/'",
    ),
    "a hide where software never hides": (
        in_rule("R1", "queue: 0.87", "queue: 0.87, hide: 0.95"),
        "`hide` means nothing where software never hides in rule R1; remove `hide`",
        "hide: 0.95",
    ),
    "a hide under a need": (
        put("- check: journalist", "- { check: toxicity, labels: [threat], queue: 0.9, hide: 0.95 }"),
        "`hide` means nothing where software never hides in need N4",
        "hide: 0.95",
    ),
    "hiding by no score": (
        put(TOXIC, TOXIC.removesuffix(", hide: 0.90")),
        "`auto_hide` needs a score to hide by, and no check gives `hide` in rule R2; give the check `toxicity` a `hide` of 0.9 or more",
        "auto_hide",
    ),
    "hiding by a rule that does nothing": (
        in_rule("R2", "action: queue", "action: none"),
        "`action` is always `queue` in rule R2; write `queue`, so that a person sees it in time",
        "action",
    ),
    "hiding by a rule that only alerts": (
        in_rule("R3", "action: queue", "action: alert"),
        "`action` is always `queue`",
        "action",
    ),
    "hiding in words": (
        in_rule("R2", "auto_hide: true", "auto_hide: 'yes'"),
        "`auto_hide` in rule R2 should be true or false, not `yes`; write true or false, without quotes",
        "auto_hide",
    ),
    "a queue for what is false": (
        in_rule("R4", "action: alert", "action: queue"),
        "`action` is always `alert` in rule R4; write `alert`",
        "action",
    ),
    "a queue for who is anonymous": (
        in_rule("R5", "action: badge", "action: queue"),
        "`action` is always `badge` in rule R5",
        "action",
    ),
    "a queue for who speaks of planning": (
        in_rule("R17", "action: none", "action: queue"),
        "`action` is always `none` in rule R17",
        "action",
    ),
    "an urgent badge": (
        in_rule("R5", "action: badge", "action: badge\n    urgent: true"),
        "`urgent` is not for a mark that calls nobody in rule R5; remove it",
        "urgent",
    ),
    "an alert about who is anonymous": (
        in_rule("R5", "action: badge", "action: badge\n    alert_to: [owner]"),
        "`alert_to` is not for a mark",
        "alert_to",
    ),
    "a clock on a banner": (
        in_rule("R17", "action: none", "action: none\n    sla_hours: 1"),
        "`sla_hours` is not for a mark",
        "sla_hours",
    ),
    "an alert about a false claim that nobody is told of": (
        in_rule("R4", "    alert_to: [comms]\n", ""),
        "`action: alert` tells nobody in rule R4; add `alert_to: [comms]`",
        "id: R4",
    ),
    "an alert about an advertisement that nobody is told of": (
        in_rule("R7", "action: queue", "action: alert\n    alert_to: []"),
        "`action: alert` tells nobody in rule R7; add `alert_to: [owner]`",
        "alert_to",
    ),
    "a part of an alert about a false claim that nobody is told of": (
        in_rule("R4", "    alert_to: [comms]\n", "    alert_to: [comms]\n    subcodes: { R4a: { title: { en: Falsehood here, cy: Anwiredd yma }, alert_to: [] } }\n"),
        "`action: alert` tells nobody in rule R4; name somebody, or remove `alert_to`",
        "alert_to: []",
    ),
    "an alert about danger that nobody is told of": (
        in_rule("N1", "    alert_to: [owner]\n", ""),
        "`action: alert` tells nobody in need N1; add `alert_to: [owner]`",
        "id: N1",
    ),
    "comms told of who may hurt themselves": (
        in_rule("N2", "alert_to: [owner]", "alert_to: [owner, comms]"),
        "who may hurt themselves is never told to comms in need N2; leave only `owner` in `alert_to`",
        "alert_to",
    ),
    "comms told of what the model takes for self-harm": (
        in_rule("N4", "alert_to: [owner, comms]\n    checks:", "alert_to: [owner, comms]\n    checks:\n      - { check: signs, labels: [self_harm], queue: 0.65 }"),
        "who may hurt themselves is never told to comms in need N4",
        "alert_to",
    ),
    "parts of a banner": (
        in_rule("R17", "action: none", "action: none\n    subcodes: { R17a: { title: { en: A, cy: B } } }"),
        "`subcodes` is not for a mark",
        "subcodes",
    ),
    "a part of another rule": (
        put("      R2e:", "      R9z:"),
        "`R9z` is no name for a part in rule R2; name it `R2a`, or `R2.word`",
        "R9z",
    ),
    "a part of a rule with more digits": (
        in_rule("R1", "    action: queue", "    action: queue\n    subcodes: { R15a: { title: { en: A, cy: B } } }"),
        "`R15a` is no name for a part in rule R1",
        "R15a",
    ),
    "a gap in a notice that nothing fills": (
        in_rule("R6", "en: It appeared to be spam", "en: It {nonsense} to be spam"),
        "`notice` has '{nonsense}', which nothing fills in rule R6; use no braces",
        "en: It {nonsense}",
    ),
    "an English gap in a Welsh notice": (
        put("{ffynhonnell}", "{source}"),
        "`notice` has '{source}', which nothing fills in rule R4; use {ffynhonnell}, {niwed}, or no braces",
        "cy:",
    ),
    "a brace that nothing closes": (
        put("please email {email}.", "please email {email."),
        "`offer` has '{email.', which nothing fills in need N7; use {email}, {url}, {foi_email}, or no braces",
        "en:",
    ),
    "a link that runs": (
        put("complaints_url: https://council.example/complaints", "complaints_url: javascript:alert(1)"),
        "'javascript:alert(1)' is no link; write it whole, as in `https://council.example/complaints`",
        "complaints_url",
    ),
    "a link without a place": (
        put("complaints_url: https://council.example/complaints", "complaints_url: 'https://'"),
        "'https://' is no link",
        "complaints_url",
    ),
    "an address that is none": (
        put("casework_email: casework@council.example", "casework_email: casework"),
        "'casework' is no e-mail address; write it as in `name@council.example`",
        "casework_email",
    ),
    "an address with a second line": (
        put("foi_email: foi@council.example", 'foi_email: "foi@council.example\\nBcc: x@y.example"'),
        "is no e-mail address",
        "foi_email",
    ),
    "a rule that brings no test": (
        re.sub(r"(- check: planning\n)(?:    must_.*|      - .*|\n)*", r"\1", TEXT, count=1),
        "`must_act` has no example in rule R17; give at least one",
        "id: R17",
    ),
    "one of the five left out": (
        put("id: R3\n", "id: R33\n", TEXT.replace("R3.", "R33.")),
        "rule R3 is missing; every page keeps rules R1 to R5: add it",
        "rules:",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_what_cannot_work_is_refused_with_its_place_and_its_remedy(name: str) -> None:
    text, said, points_at = IMPOSSIBLE[name]
    found = [fault for fault in faults(text) if said in fault]
    assert found, faults(text)
    place = re.match(r"r\.yaml:(\d+):(\d+): ", found[0])
    assert place, found[0]
    line = text.splitlines()[int(place[1]) - 1]
    assert line[int(place[2]) - 1 :].startswith(points_at), f"{found[0]} in {line!r}"


def test_rule_ten_can_be_hidden_by_software_only_where_it_goes_to_the_queue() -> None:
    on = put("r10_autohide: false", "r10_autohide: true")
    before, mark, after = on.partition("  - id: R10\n")
    (fault,) = faults(before + mark + put("action: queue", "action: alert", after))
    assert "`action` is always `queue` in rule R10; write `queue`" in fault
    on = on.replace("(rule 10)", "(rule 18)").replace("(rheol 10)", "(rheol 18)")
    before, mark, after = on.partition("  - id: R10\n")
    on = before + mark + put("severity: 4", "severity: 3", after)
    (fault,) = faults(put("R10b:", "R18b:", put("id: R10\n", "id: R18\n", on)))
    assert "`r10_autohide` is on, but there is no rule R10; add the rule" in fault


def test_a_pre_election_period_is_that_of_one_election() -> None:
    def lasting(ends: str) -> str:
        return put(
            "pre_election: []",
            f"pre_election: [{{ starts_at: 2027-03-01T00:00:00Z, ends_at: {ends}T00:00:00Z }}]",
        )

    assert parse_rules(lasting("2027-06-01"), "r.yaml").modes.pre_election
    for ends in ("2027-06-02", "2037-03-01"):
        (fault,) = faults(lasting(ends))
        assert "lasts more than 92 days; give each election its own period" in fault


def reads(check: str) -> Iterator[str]:
    """The options that the source of a check asks for, by name."""
    source = Path(str(import_module(f"moderation.checks.{check}").__file__)).read_text()
    yield from re.findall(r"options(?:\.get\(|\[)\s*\"(\w+)\"", source)
    if "banded(" in source:
        yield from ("labels", "queue", "urgent", "together", "doubted", "doubted_urgent", "doubted_again", "unseconded")  # fmt: skip
    if "believed(" in source or "disbelieved(" in source:
        yield "doubted"


@pytest.mark.parametrize("check", sorted(known_checks()))
def test_the_table_names_what_a_check_reads_and_no_more(check: str) -> None:
    assert set(OPTIONS.get(check, ())) == set(reads(check))
    assert set(OPTIONS) <= known_checks()


def test_the_parts_of_a_rule_are_those_that_its_checks_find() -> None:
    folder = Path(str(import_module("moderation.checks").__file__)).parent
    found = {f"R3.{ground}" for ground in GROUNDS} | {"R15b"}  # that one a person gives
    for path in (*folder.glob("*.py"), *folder.parent.glob("lexicon/*.py")):
        found |= set(re.findall(r"\"(R\d+[a-z])\"", path.read_text("utf-8")))
    assert found == {part for parts in PARTS.values() for part in parts}


def test_the_guide_names_each_option_beside_its_check(root: Path) -> None:
    guide = (root / "docs" / "rules.md").read_text("utf-8")
    rows = [line.split("|") for line in guide.splitlines() if line.count("|") == 4]
    told = {
        check: set(re.findall(r"`(\w+)`", row[3])) & set(CheckUse.model_fields)
        for row in rows
        for check in re.findall(r"`(\w+)`", row[1])
    }
    for check, options in OPTIONS.items():
        assert set(options) <= told[check], check
        for span in filter(None, options.values()):
            row = next(row for row in rows if f"`{check}`" in row[1])
            assert f"{span[0]:g}" in row[3].replace("0.90", "0.9").replace("0.80", "0.8")  # fmt: skip
