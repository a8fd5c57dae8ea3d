"""The rules file: that the one we ship is whole, and that every fault is said with its line, column and remedy."""

import hashlib
import os
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from moderation.rules import Rules, RulesError, known_checks, load_rules, parse_rules

NAME = "rules_of_engagement.yaml"


@pytest.fixture(scope="module")
def source(root: Path) -> str:
    return (root / NAME).read_text("utf-8")


@pytest.fixture(scope="module")
def rules(root: Path) -> Rules:
    return load_rules(root / NAME)


def refused(text: str) -> RulesError:
    with pytest.raises(RulesError) as caught:
        parse_rules(text, NAME)
    return caught.value


def changed(text: str, old: str, new: str) -> tuple[str, int]:
    """The text with the first `old` replaced, and the line where that is."""
    assert old in text, f"{old!r} is no longer in the file that this test changes"
    return text.replace(old, new, 1), text[: text.index(old)].count("\n") + 1


def test_the_rules_that_ship_are_whole(rules: Rules) -> None:
    assert [rule.id for rule in rules.rules] == [f"R{n}" for n in range(1, 18)]
    assert rules.effective_from == datetime(2026, 11, 20, tzinfo=UTC)
    assert (
        rules.limits.auto_hides_per_hour == 10
        and rules.limits.confirm_within_hours == 24
    )
    assert rules.rule("R2").subcodes["R2a"].severity == 5


def test_only_rules_two_and_three_hide_by_software(rules: Rules) -> None:
    assert [rule.id for rule in rules.rules if rules.may_hide(rule.id)] == ["R2", "R3"]


def test_rule_ten_hides_only_where_its_own_switch_is_on(source: str) -> None:
    text, _ = changed(source, "r10_autohide: false", "r10_autohide: true")
    assert parse_rules(text, NAME).may_hide("R10")


def test_the_version_of_the_rules_is_proved_by_the_hash_of_the_file(
    root: Path, rules: Rules
) -> None:
    raw = (root / NAME).read_bytes()
    assert rules.sha256 == hashlib.sha256(raw).hexdigest()
    assert rules.source.encode() == raw


def test_a_rule_nobody_wrote_is_no_rule(rules: Rules) -> None:
    with pytest.raises(KeyError):
        rules.rule("R99")


def test_rules_cannot_be_changed_once_they_are_read(rules: Rules) -> None:
    with pytest.raises(ValidationError):
        rules.rule("R1").severity = 5


def test_every_rule_without_a_check_says_that_only_a_person_applies_it(
    rules: Rules,
) -> None:
    by_hand = [rule for rule in rules.rules if not rule.checks]
    assert all(
        "Only a person" in rule.text.en and "Dim ond person" in rule.text.cy
        for rule in by_hand
    )


def test_checks_are_the_files_in_their_folder(root: Path) -> None:
    files = {p.stem for p in (root / "moderation" / "checks").glob("*.py")} - {
        "__init__"
    }
    assert {name for name in known_checks()} == {
        name for name in files if not name.startswith("_")
    }


FAULTS = [
    (
        "checks:\n      - { check: abuse",
        "tresholds:\n      - { check: abuse",
        ["unknown key `tresholds`", "in rule R1"],
    ),
    (
        "    sla_hours: 72",
        "    sla_hourz: 72",
        ["unknown key `sla_hourz` in rule R1", "did you mean `sla_hours`?"],
    ),
    (
        "foi_email: foi",
        "foi_mail: foi",
        ["unknown key `foi_mail`", "did you mean `foi_email`?"],
    ),
    ("severity: 1", "severity: seven", ["`severity` cannot be `seven`", "from 1 to 3"]),
    ("severity: 1", "severity: 9", ["`severity` cannot be `9`", "3 is the most that"]),
    ("urgent: true", "urgent: perhaps", ["`urgent` in rule R2", "`perhaps`"]),
    (
        "queue: 0.87",
        "queue: 1.70",
        ["`queue` in rule R1", "less than or equal to 1", "`1.7`"],
    ),
    (
        "queue: 0.87",
        "queue: -0.1",
        ["`queue` of `toxicity` cannot be -0.1 in rule R1", "from 0.05 to 1"],
    ),
    (
        "urgent: 0.70, hide",
        "urgent: 0.40, hide",
        ["`urgent` (0.4) is below `queue` (0.5)", "in rule R2"],
    ),
    (
        "urgent: 0.70, hide: 0.90",
        "urgent: 0.95, hide: 0.90",
        ["`hide` (0.9) is below `urgent` (0.95)"],
    ),
    (
        "hide: 0.90",
        "hide: 0.80",
        ["`hide` of `toxicity` cannot be 0.8", "write a number from 0.9 to 1"],
    ),
    (
        "check: threats",
        "check: treats",
        ["unknown check `treats` in rule R2", "did you mean `threats`?"],
    ),
    (
        "labels: [insult]",
        "labels: [toxicity, insulr]",
        ["unknown label `insulr`", "`insult`?"],
    ),
    (
        "level: mild",
        "levl: mild",
        ["unknown key `levl` in rule R1", "did you mean `level`?"],
    ),
    (
        "insult], queue: 0.87",
        "insult]",
        ["the check `toxicity` lacks `labels` or `queue` in rule R1"],
    ),
    ("id: R2", "id: R1", ["rule R1 is given twice"]),
    ("id: R17", "id: seventeen", ["`id` in rule seventeen"]),
    (
        "    sla_hours: 72\n",
        "    sla_hours: 72\n    auto_hide: true\n",
        ["never allowed in rule R1", "remove it"],
    ),
    (
        "sla_hours: 1\n",
        "sla_hours: 1\n    auto_hide: true\n",
        ["never allowed in rule R10", "r10_autohide"],
    ),
    (
        "2026-11-20T00:00:00Z",
        "2026-11-20T00:00:00",
        ["`effective_from` says no time zone", "2026-11-20T09:00:00Z"],
    ),
    ("2026-11-20T00:00:00Z", "2026-11-20", ["`effective_from` says no time zone"]),
    ("2026-11-20T00:00:00Z", "soon", ["`effective_from`", "`soon`"]),
    ('"2026-11-30.1"', "2026", ["`version`", "text", "`2026`"]),
    (
        "severity: 1",
        "severity: 1\n    severity: 2",
        ["the key `severity` is given twice", "keep one"],
    ),
    (
        "{ en: Courtesy and respect, cy: Cwrteisi a pharch }",
        "{ en: Courtesy }",
        ["`cy` of `title` is missing in rule R1"],
    ),
    (
        "confirm_within_hours: 24",
        "confirm_within_hours: 48",
        ["`confirm_within_hours`", "24"],
    ),
    (
        "auto_hides_per_hour: 10",
        "auto_hides_per_hour: 500",
        ["`auto_hides_per_hour`", "10"],
    ),
    ("pre_election: []", "pre_election: {}", ["`pre_election`"]),
    (
        "context: { anonymous: true }",
        "context: { anonimous: true }",
        ["`anonimous`", "did you mean `anonymous`?"],
    ),
    ("offer:\n      en: Thank", "offer:\n      en: A {x}", ["`offer`"]),
    ('quiet_hours: { starts: "22:00"', 'quiet_hours: { starts: "25:00"', ["`starts`"]),
]


@pytest.mark.parametrize(
    ("old", "new", "said"), FAULTS, ids=[f[1][:32].replace("\n", " ") for f in FAULTS]
)
def test_a_fault_is_said_with_its_line_and_its_remedy(
    source: str, old: str, new: str, said: list[str]
) -> None:
    text, line = changed(source, old, new)
    error = refused(text)
    sentence = next(str(fault) for fault in error.faults if said[0] in str(fault))
    assert all(part in sentence for part in said), sentence
    found = re.match(rf"{re.escape(NAME)}:(\d+):(\d+): .+; .+", sentence)
    assert found, sentence
    named = text.splitlines()[int(found[1]) - 1][int(found[2]) - 1 :]
    assert re.match(r"\S", named), f"{sentence!r} names no word"
    assert 0 <= int(found[1]) - line <= new.count("\n"), (
        f"{sentence!r} names the wrong line, want {line}"
    )


def test_each_missing_rule_of_the_five_is_named(source: str) -> None:
    text = source.replace("id: R3\n", "id: R33\n").replace("id: R5\n", "id: R55\n")
    said = [fault.message for fault in refused(text).faults]
    assert "rule R3 is missing" in said and "rule R5 is missing" in said


def test_all_faults_of_a_file_are_said_in_the_order_of_its_lines(source: str) -> None:
    text, _ = changed(source, "queue: 0.87", "queue: 7")
    text, _ = changed(text, "check: threats", "check: treats")
    text, _ = changed(text, "foi_email: foi", "foi_mail: foi")
    error = refused(text)
    assert len(error.faults) == 4  # the wrong key is also a missing one
    assert str(error).count("\n") == 3
    assert [f.line for f in error.faults] == sorted(f.line for f in error.faults)
    assert (error.line, error.message) == (
        error.faults[0].line,
        error.faults[0].message,
    )


def test_a_period_that_ends_before_it_starts_is_refused(source: str) -> None:
    period = "pre_election: [{ starts_at: 2027-05-06T21:00:00Z, ends_at: 2027-03-22T00:00:00Z }]"
    text, line = changed(source, "pre_election: []", period)
    error = refused(text)
    assert error.line == line and "ends before it starts" in str(error)


def test_a_rule_with_a_check_must_bring_examples(source: str) -> None:
    text, _ = changed(
        source,
        "    must_keep:\n      - The new houses on the hill look lovely.\n",
        "    must_keep: []\n",
    )
    assert "`must_keep` has no example in rule R17" in str(refused(text))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the file is empty"),
        ("# only a remark\n", "the file is empty"),
        ("- R1\n- R2\n", "should hold `key: value` lines, not a list"),
        ("just words", "should hold `key: value` lines, not `just words`"),
        ("version: [1\nrules: 2\n", "this is not YAML"),
        ("version: 1\n\trules: 2\n", "this is not YAML"),
        ("a: &x 1\nb: *x\n", "an alias"),
        ("a: 1\x00\n", "a character that YAML does not allow"),
        ("a: 1\n---\nb: 2\n", "this is not YAML"),
        ("[" * 1_500, "stand inside one another"),
        ("rules: 7\n", "`rules` should be a list, not `7`"),
        ("rules: [null, 7, {id: [x]}]\n", "rule number 1"),
    ],
    ids=range(12),
)
def test_a_file_that_is_no_rules_file_is_refused_in_plain_words(
    text: str, said: str
) -> None:
    error = refused(text)
    assert said in str(error)
    assert all(f.message and f.remedy for f in error.faults)


def test_a_missing_file_is_said_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(
        RulesError, match=r"nowhere\.yaml: there is no such file; check"
    ):
        load_rules(tmp_path / "nowhere.yaml")


def test_a_folder_is_not_a_rules_file(tmp_path: Path) -> None:
    with pytest.raises(RulesError, match="this is a folder; name the file in it"):
        load_rules(tmp_path)


def test_a_file_that_may_not_be_read_is_said_so(tmp_path: Path) -> None:
    # A link that points at itself fails for every user, root included, as a closed file fails for one.
    loop = tmp_path / "loop.yaml"
    os.symlink(loop, loop)
    with pytest.raises(
        RulesError, match="the file cannot be read .*; let this account read it"
    ):
        load_rules(loop)


def test_bytes_that_are_not_utf8_are_found_in_their_line(
    tmp_path: Path, source: str
) -> None:
    path = tmp_path / "latin.yaml"
    path.write_bytes(source.encode().replace(b"Postio'n", b"Posti\xf3n", 1))
    with pytest.raises(RulesError) as caught:
        load_rules(path)
    assert "not UTF-8" in str(caught.value)
    assert caught.value.line == source[: source.index("Postio'n")].count("\n") + 1


def test_a_byte_order_mark_changes_the_hash_and_nothing_else(
    tmp_path: Path, source: str
) -> None:
    path = tmp_path / "marked.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + source.encode())
    rules = load_rules(path)
    assert rules.rules == parse_rules(source, NAME).rules
    assert rules.sha256 != parse_rules(source, NAME).sha256


@given(
    st.text(max_size=200) | st.text(alphabet="{}[]:-&*!|>'\"#% \n\tab1", max_size=80)
)
def test_no_text_makes_the_reader_fail_in_any_other_way(text: str) -> None:
    assert refused(text).faults


@given(st.data())
def test_a_file_cut_off_anywhere_is_refused(root: Path, data: st.DataObject) -> None:
    text = (root / NAME).read_text("utf-8")[:1500]
    assert refused(text[: data.draw(st.integers(0, len(text)))]).faults
