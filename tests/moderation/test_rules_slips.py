"""Slips that an officer really makes are answered once each, where they stand, with the cure that mends them."""

import pytest

from moderation.rules import parse_rules
from tests.moderation.test_rules_as_meant import SINCE, SPAM, at
from tests.moderation.test_rules_options import TEXT, faults, put

EXAMPLE = "- You are a silly little man, do shut up."
KEPT = "- This council is a disgrace and you should resign."
CHECK_HOURS = TEXT[TEXT.index("\ncheck_hours:") : TEXT.index("\n\ncontacts:")]
IN_QUOTES = "; put the whole text in quotes"


@pytest.mark.parametrize(
    ("old", "new", "key", "rule"),
    [
        (KEPT, "- #SackTheLot of you", "must_keep", " in rule R1"),
        (EXAMPLE, "- # Resign", "must_act", " in rule R1"),
        (SPAM, "en: #nospam please", "en", " in rule R6"),
        ("[01632 960001, contact", "\n    - #CallUs\n    - [contact", "published", ""),
    ],
)
def test_a_text_that_begins_with_a_hash_is_told_as_a_remark(
    old: str, new: str, key: str, rule: str
) -> None:
    text = put(old, new)
    found = [fault for fault in faults(text) if "#" in fault]
    assert len(found) == 1 and found[0].startswith(at(text, new[new.index("#") :]))
    assert f"the text of `{key}`{rule} begins with `#`, and so it is read as a remark" in found[0]  # fmt: skip
    assert found[0].endswith(IN_QUOTES)


def test_a_hash_in_quotes_is_an_example() -> None:
    text = put(KEPT, '- "#SackTheLot of you"')
    kept = parse_rules(text, "r.yaml").rule("R1").must_keep
    assert kept[0].text == "#SackTheLot of you"


def test_an_option_that_is_left_empty_may_have_a_remark() -> None:
    assert parse_rules(put("level: mild }", "level: mild, links: #none\n }"), "r.yaml")


@pytest.mark.parametrize(
    "written",
    ["Dear Sir: this is a disgrace.", "Next: the bus lane.", 'He said: "resign"', "shame: on you"],
)  # fmt: skip
def test_an_example_with_a_colon_and_a_blank_is_to_be_put_in_quotes(
    written: str,
) -> None:
    text = put(KEPT, f"- {written}")
    (fault,) = faults(text)
    begins = written.partition(":")[0]
    assert fault.startswith(at(text, written))
    assert f"an example of `must_keep` in rule R1 has a colon and a space after `{begins}`, and so it is no text" in fault  # fmt: skip
    assert fault.endswith(IN_QUOTES)


@pytest.mark.parametrize(
    "written", ["{ txt: No. }", "Text: No.", "{ text: No., urgnt: true }"]
)
def test_a_wrong_key_of_an_example_is_still_told_as_a_wrong_key(written: str) -> None:
    assert any("did you mean `" in fault for fault in faults(put(KEPT, f"- {written}")))


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ("2026-11-31T00:00:00Z", "November 2026 has 30 days"),
        ("2027-02-30T00:00:00Z", "February 2027 has 28 days"),
        ("2028-02-30T00:00:00+01:00", "February 2028 has 29 days"),
        ("2026-11-00T00:00:00Z", "November 2026 has 30 days"),
        ("2026-31-11T00:00:00Z", "write the month in the middle, from 01 to 12"),
    ],
)
def test_a_day_that_the_calendar_has_not_is_told_as_that(
    written: str, remedy: str
) -> None:
    text = put(SINCE, f"effective_from: {written}")
    (fault,) = faults(text)
    assert fault.startswith(at(text, "effective_from"))
    assert f"`effective_from` names a day that does not exist: `{written}`" in fault
    assert fault.endswith(f"; {remedy}")


def test_a_mode_on_a_day_that_does_not_exist_is_told_so() -> None:
    text = put("pre_election: []", "pre_election: [{ starts_at: 2027-02-30T00:00:00Z, ends_at: 2027-05-06T22:00:00Z }]")  # fmt: skip
    (fault,) = faults(text)
    assert "`starts_at` names a day that does not exist" in fault


def test_a_time_of_day_that_no_clock_shows_is_told_as_that() -> None:
    (fault,) = faults(put(SINCE, "effective_from: 2026-11-20T25:00:00Z"))
    assert "`effective_from` names a time of day that does not exist" in fault
    assert fault.endswith("; write hours from 00 to 23, and minutes and seconds from 00 to 59")  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "parent", "where"),
    [
        ("    severity: 1\n", "      severity: 1\n", "notice", " in rule R1"),
        (CHECK_HOURS, CHECK_HOURS.replace("\n", "\n  "), "introduction", ""),
        ("\n    must_act:\n      - You are a silly", "\n        must_act:\n          - You are a silly", "checks", " in rule R1"),
        ("\n    checks:\n      - check: threats", "\n      checks:\n      - check: threats", "subcodes", " in rule R2"),
    ],
)  # fmt: skip
def test_a_line_that_is_indented_too_far_is_told_as_that(
    old: str, new: str, parent: str, where: str
) -> None:
    text = put("{ check: toxicity, labels: [insult], queue: 0.87, unaimed: 0.92, together: 0.70, doubted: 0.60, doubted_again: 0.73 }", "check: slurs")  # fmt: skip
    text = put(old, new, text)
    key = new.strip().partition(":")[0]
    begins = text.index(new) + new.index(key)
    found = faults(text)
    assert found[0].startswith(at(text, text[begins : begins + 200])), found
    assert found[0].endswith(
        f": `{key}`{where} is indented too far, and so it is read as a part of `{parent}`; "
        f"put as many spaces before it as before `{parent}`"
    )
    assert not [fault for fault in found if f"`{key}` is missing" in fault]


def test_a_key_that_the_level_above_has_already_is_an_unknown_key() -> None:
    text = put("    severity: 1\n", "      severity: 1\n    severity: 1\n")
    (fault,) = faults(text)
    assert "unknown key `severity` in rule R1" in fault


def test_a_key_in_braces_is_not_told_to_be_indented() -> None:
    (fault,) = faults(put("cy: Sbam }", "cy: Sbam, action: none }"))
    assert "unknown key `action` in rule R6" in fault and "indented" not in fault


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('verdict: "false"', "verdict: false", 'put it in quotes, as in "false"'),
        ("action: queue", "action: Queue", "; write one of these: 'none', 'badge', 'queue' or 'alert'"),
        ("id: R6\n", "id: R0\n", "should be R or N and a number, not `R0`; write `R` and a number from 1 to 99 for a rule"),
        ("id: N8\n", "id: Question\n", "not `Question`; write `R` and a number from 1 to 99 for a rule, `N` and a number for a need"),
        ("impact: 4", "impct: 4", "unknown key `impct` in rule R4; did you mean `impact`?"),
        (EXAMPLE, "-", "an example of `must_act` in rule R1 is empty; write its text, or take the `-` out"),
        ("max_age_hours: 72", "max_age_hours: 0", "; write a number above 0"),
        ("reading_sla_hours: 72", "reading_sla_hours: 0", "; write 0.25 or more"),
        ("auto_hides_per_hour: 10", "auto_hides_per_hour: -1", "not `-1`; write 0 or more"),
        ("{ anonymous: true }", "{ age_hours: old }", "should be a number, not `old`; write a number alone, as in 24 or 0.85"),
        ("    checks:\n      - { check: abuse, level", "    checks: - { check: abuse, level", "a list with `-` cannot begin behind its key; begin it in the line below, or write [one, two]"),
        ("\nneeds:", "\n---\nneeds:", "a second file begins here, or above, with a line of `---` or `...`; take that line out"),
        ("[insult], queue: 0.87", "[insult], queue:", "`queue:` has nothing behind it; write a space and the value, or take it out"),
    ],
)  # fmt: skip
def test_a_slip_is_told_in_words_for_whoever_made_it(
    old: str, new: str, told: str
) -> None:
    text = put(old, new)
    found = [fault for fault in faults(text) if told in fault]
    assert len(found) == 1, faults(text)
    assert "correct it" not in found[0] and "pattern" not in found[0]


def test_the_file_that_ships_has_none_of_these_slips() -> None:
    assert parse_rules(TEXT, "r.yaml").rules


@pytest.mark.parametrize("zone", ["+25:00", "+99:99", "-01:60", "+2500"])
def test_a_time_zone_that_does_not_exist_is_told_as_that(zone: str) -> None:
    (fault,) = faults(put(SINCE, f"effective_from: 2026-11-20T09:00:00{zone}"))
    assert "`effective_from` names a time zone that does not exist" in fault
    assert fault.endswith("; write Z for UTC, or +01:00 for British summer time")


@pytest.mark.parametrize("begins", ["", "%YAML 1.1\n---\n"])
@pytest.mark.parametrize("yes", ["yes", "on", "!!bool yes"])
def test_a_yes_is_refused_and_never_read_as_no(begins: str, yes: str) -> None:
    (fault,) = faults(begins + put("r10_autohide: false", f"r10_autohide: {yes}"))
    assert "`r10_autohide`" in fault and "true" in fault


def test_a_number_of_thousands_of_digits_is_told_of_in_plain_words() -> None:
    (fault,) = faults(put("severity: 1", f"severity: {'9' * 5000}"))
    assert "`severity` cannot be `9999" in fault and len(fault) < 200
    assert "; write a whole number from 1 to 3" in fault


def test_a_dash_that_is_lost_before_an_entry_is_one_fault() -> None:
    text = put("  - id: R6", "    id: R6")
    (fault,) = faults(text)
    assert fault.startswith(at(text, "id: R6"))
    assert "a `-` is missing before `id`; write `- id:`" in fault


def test_the_same_id_twice_in_one_entry_is_no_lost_dash() -> None:
    (fault,) = faults(put("  - id: R6", "  - id: R6\n    id: R6"))
    assert "the key `id` is given twice" in fault and fault.endswith("; keep one")
