"""Texts, versions, numbers and files that an officer cannot have meant are refused, with the words to mend them."""

import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from moderation.rulebook.schema import schema
from moderation.rules import RulesError, load_rules, parse_rules
from tests.moderation.judging import shipped_rules
from tests.moderation.test_rules_as_meant import at
from tests.moderation.test_rules_options import TEXT, faults, in_rule, put
from tests.moderation.test_schema import as_json
from tests.town import ROOT

WELSH = "cy: Peidiwch â phostio sbam."
VERSION = 'version: "2026-11-30.1"'
PUBLISHED = "[01632 960001, contact@council.example, casework@council.example, foi@council.example]"


def is_valid(text: str) -> bool:
    checker: Any = Draft202012Validator(schema())
    return bool(checker.is_valid(as_json(text)))


@pytest.mark.parametrize(
    "written",
    ['" "', '"\\u00a0"', '"\\u200b"', '"..."', "TODO", '"TODO: translate"', "tbc", "to do", "'[TBC]'", "Sbam TODO"],
)  # fmt: skip
def test_a_text_that_is_still_to_be_written_is_never_published(written: str) -> None:
    for old, key in ((WELSH, "cy"), ("en: Do not post spam.", "en")):
        new = f"{key}: {written}"
        text = put(old, new)
        (fault,) = faults(text)
        assert fault.startswith(at(text, new))
        assert f"`{key}` is still to be written in rule R6" in fault
        assert fault.endswith("; write the text that residents will read")
        assert not is_valid(text)


def test_a_text_that_only_speaks_of_things_to_do_is_a_text() -> None:
    text = put(WELSH, 'cy: "Beth i\'w wneud: to do what is asked, xx."')
    assert parse_rules(text, "r.yaml").rules and is_valid(text)


@pytest.mark.parametrize(
    "written",
    ['" "', '"1 "', '"2026-11-26.1 "', '"' + "1" * 41 + '"', '"' + "1" * 50_000 + '"', '"a\\nb"', '"1\\n"', "“1.0”", '"1\\u202e"', '"1\\0"', '"’1"'],
)  # fmt: skip
def test_a_version_that_could_not_be_read_out_is_refused(written: str) -> None:
    text = put(VERSION, f"version: {written}")
    (fault,) = faults(text)
    assert fault.startswith(at(text, "version: "))
    assert "is no version" in fault and len(fault) < 300
    assert fault.endswith("; write 1 to 40 letters, digits, spaces or points, with no quotes in it and no space at its end, as in `2026-11-22.1`")  # fmt: skip
    assert written == '"1\\n"' or not is_valid(text)


@pytest.mark.parametrize("written", ["2026-11-21", "v2.1_b", "Fersiwn 3 (Tŷ)", "1" * 40])  # fmt: skip
def test_a_plain_version_is_taken(written: str) -> None:
    text = put(VERSION, f'version: "{written}"')
    assert parse_rules(text, "r.yaml").version == written and is_valid(text)


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ("87%", "write 0.87 for 87 %"),
        ("87 %", "write 0.87 for 87 %"),
        ("87", "write 0.87 for 87 %"),
        ("8,5%", "write 0.085 for 8.5 %"),
        ('"0,87"', "write 0.87, with a point"),
        ("high", "write a number alone, as in 24 or 0.85"),
        ("1.7", "write a number from 0 to 1, as in 0.85 for 85 %"),
    ],
)
def test_a_share_in_another_form_is_refused_with_the_right_form(
    written: str, remedy: str
) -> None:
    text = put(
        "{ check: toxicity, labels: [insult], queue: 0.87, unaimed: 0.92, together: 0.70, doubted: 0.60, doubted_again: 0.73 }",
        f"check: toxicity\n        labels: [insult]\n        queue: {written}",
    )
    (fault,) = faults(text)
    assert fault.startswith(at(text, f"queue: {written}"))
    assert fault.endswith(f"; {remedy}")


def test_the_share_of_a_day_is_told_by_its_own_highest() -> None:
    share = "auto_hide_share_per_day: 0.02"
    (fault,) = faults(put(share, "auto_hide_share_per_day: 2%"))
    assert fault.endswith("; write 0.02 for 2 %")
    (fault,) = faults(put(share, "auto_hide_share_per_day: 5"))
    assert fault.endswith("; write a number from 0 to 0.02")


MOST = "; 3 is the most that this rule may have"


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        *((written, f"write a whole number from 1 to 3{MOST}") for written in ("high", "6", "0", "2.5", "true")),
        ("", f"write a whole number from 1 to 3{MOST}"),
        ('"3"', f"write 3, without quotes{MOST}"),
        ('"1"', f"write 1, without quotes{MOST}"),
        ('"4"', f"write a whole number from 1 to 3, without quotes{MOST}"),
    ],
)  # fmt: skip
def test_a_severity_says_from_where_to_where_it_goes(written: str, remedy: str) -> None:
    text = put("    severity: 1\n", f"    severity: {written}\n")
    (fault,) = faults(text)
    assert fault.startswith(at(text, f"severity: {written}"))
    assert fault.endswith(f" in rule R1; {remedy}")


@pytest.mark.parametrize(
    ("rule", "old", "new", "remedy"),
    [
        ("R2", "    severity: 4\n", '    severity: "5"\n', "write 5, without quotes"),
        ("R2", "    severity: 4\n", "    severity: grave\n", "write a whole number from 4 to 5"),
        ("R2", "severity: 5,", "severity: grave,", "write a whole number from 4 to 5"),
        ("R3", "    severity: 4\n", '    severity: "2"\n', "write a whole number from 4 to 5, without quotes"),
    ],
)  # fmt: skip
def test_a_grave_rule_and_its_parts_have_limits_of_their_own(rule: str, old: str, new: str, remedy: str) -> None:  # fmt: skip
    (fault,) = faults(in_rule(rule, old, new))
    assert f"in rule {rule}; {remedy}" in fault and fault.endswith(remedy)


@pytest.mark.parametrize("written", ["7", '"7"', "r7"])
def test_the_name_of_a_rule_that_lacks_its_letter_is_told_whole(written: str) -> None:
    text = put("id: R7\n", f"id: {written}\n")
    told = [fault for fault in faults(text) if fault.startswith(at(text, f"id: {written}"))]  # fmt: skip
    assert told and all(fault.endswith("; write R7") for fault in told)
    (fault,) = faults(put("id: N7\n", "id: 7\n"))
    assert fault.endswith("; write N7")


@pytest.mark.parametrize("written", ["01632960001", "+441632960001", "1632960001"])
def test_a_phone_number_that_would_lose_its_nought_is_to_be_put_in_quotes(
    written: str,
) -> None:
    text = put(PUBLISHED, f"[{written}]")
    (fault,) = faults(text)
    assert fault.startswith(at(text, f"{written}]"))
    assert fault.endswith('`published` should be text, not a number; put it in quotes, as in "01632 960001"')  # fmt: skip
    taken = parse_rules(put(PUBLISHED, f'["{written}"]'), "r.yaml")
    assert taken.contacts.published == (written,)


def test_a_long_number_that_is_no_phone_is_shown_and_told_without_one() -> None:
    (fault,) = faults(put(VERSION, "version: 102345678901234"))
    assert fault.endswith("not `102345678901234`; put it in quotes")


def test_a_version_that_is_a_number_is_to_be_put_in_quotes() -> None:
    (fault,) = faults(put(VERSION, "version: 2.1"))
    assert fault.endswith("not `2.1`; put it in quotes")  # fmt: skip


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_file_in_another_unicode_is_told_with_how_to_save_it(
    tmp_path: Path, codec: str
) -> None:
    path = tmp_path / "rules.yaml"
    path.write_bytes(TEXT.encode(codec))
    with pytest.raises(RulesError) as caught:
        load_rules(path)
    assert str(caught.value) == (
        f"{path}: this is UTF-16 text, which Notepad calls Unicode, not UTF-8; save it again as UTF-8: in Notepad by "
        "Save as, Encoding, UTF-8; in Excel as CSV UTF-8"
    )


@pytest.mark.parametrize("raw", [b"\0", b"\0" * 400, b"version: 1\0\n"])
def test_a_file_of_noughts_is_not_taken_for_unicode(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "rules.yaml"
    path.write_bytes(raw)
    with pytest.raises(RulesError, match="a character that YAML does not allow"):
        load_rules(path)


def test_an_empty_text_is_told_as_empty() -> None:
    for written in ('""', ""):
        (fault,) = faults(put(WELSH, f"cy: {written}"))
        assert fault.endswith("`cy` in rule R6 is empty; write the text")


EXAMPLE = "      - You are a silly little man, do shut up."


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("queue: 0.91", 'queue: "0.91"', "; a number is written without quotes: 0.91"),
        ("auto_hides_per_hour: 10", "auto_hides_per_hour: 2.5", "should be a whole number, not `2.5`; write a whole number"),
        ("auto_hides_per_hour: 10", "auto_hides_per_hour: ten", "should be a whole number, not `ten`; write a whole number, as in 24"),
        ("auto_hides_per_hour: 10", "auto_hides_per_hour: '2,5'", "not `2,5`; write a whole number, as in 24"),
        ("auto_hides_per_hour: 10", "auto_hides_per_hour: '7'", "; a number is written without quotes: 7"),
        ("sla_hours: 168", "sla_hours: a week", "should be a number, not `a week`; write a number alone, as in 24 or 0.85"),
        ("check: abuse, level: mild", "check: 5, level: mild", "should be text, not `5`; put it in quotes"),
        ("r10_autohide: false", "r10_autohide: no", "should be true or false, not `no`; write true or false, without quotes"),
        ('starts: "22:00"', 'starts: "10pm"', 'should be a time of day, not `10pm`; write a time as "22:00"'),
        (EXAMPLE, "      - 42", 'should be text, not `42`; put it in quotes, as in "42"'),
        (EXAMPLE, "      - false", 'should be text, not `false`; put it in quotes, as in "false"'),
    ],
)  # fmt: skip
def test_a_value_of_the_wrong_kind_is_told_with_what_to_write(
    old: str, new: str, told: str
) -> None:
    (fault,) = faults(put(old, new))
    assert fault.endswith(told), fault


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (EXAMPLE, EXAMPLE.replace("- ", '- "')),
        ("en: Do not post spam.", 'en: "Do not post spam.'),
        ("en: Do not post spam.", "en: 'Do not post spam."),
        ("{ text: I'll smash", "{ text: \"I'll smash"),
    ],
)
def test_a_quote_that_is_not_closed_is_told_where_its_text_begins(
    old: str, new: str
) -> None:
    text = put(old, new)
    (fault,) = faults(text)
    column = next(n for n, letter in enumerate(new) if letter in "\"'")
    line, _, start = at(text, new).removeprefix("r.yaml:").partition(":")
    where = f"r.yaml:{line}:{int(start.rstrip(': ')) + column}: "
    assert fault.startswith(where), fault
    assert "the text in quotes that begins here is not closed in its line" in fault
    assert f"; close it in line {line}, with the quote that it begins with" in fault


def test_a_quote_that_is_never_closed_is_told_where_its_text_begins() -> None:
    (fault,) = faults(f'{TEXT}last: "abc\n')
    assert fault.startswith(f"r.yaml:{TEXT.count(chr(10)) + 1}:7: ")


def test_text_behind_a_closing_quote_in_the_same_line_is_told_as_before() -> None:
    (fault,) = faults(put(EXAMPLE, '      - "You are a silly" man.'))
    assert "the text goes on after its closing quote" in fault


INTRODUCTION = "You are welcome here, and so are your criticism"
CONTACTS = "casework_email: casework@council.example"


@pytest.mark.parametrize(
    ("old", "new", "key", "where"),
    [
        ("en: Do not post spam.", "en: Do not post {what}.", "text", " in rule R6"),
        (WELSH, "cy: Peidiwch â phostio {beth}.", "text", " in rule R6"),
        ("{ en: Spam, cy: Sbam }", '{ en: "{what}", cy: Sbam }', "title", " in rule R6"),
        ("{ en: Threat, cy: Bygythiad }", '{ en: Threat, cy: "{beth}" }', "title", " in rule R2"),
        ("Rules of engagement, cy: Rheolau ymgysylltu", 'Rules, cy: "Rheolau {enw}"', "title", ""),
        (INTRODUCTION, "You are welcome here, {name}, and so is your criticism", "introduction", ""),
        ("en: I usually check", "en: I, {name, usually check", "check_hours", ""),
        ("cy: Fel arfer", "cy: Fel} arfer", "check_hours", ""),
    ],
)  # fmt: skip
def test_braces_that_nothing_fills_are_refused_in_each_text_that_is_published(
    old: str, new: str, key: str, where: str
) -> None:
    text = put(old, new)
    (fault,) = faults(text)
    line, _, _ = fault.removeprefix("r.yaml:").partition(":")
    first = text[: text.index(new)].count("\n") + 1
    assert int(line) in (first, first - 1), fault  # a folded text begins a line above
    assert f": `{key}` has '" in fault
    assert fault.endswith(f"which nothing fills{where}; use no braces")
    assert not is_valid(text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (CONTACTS, 'casework_email: "{name}@council.example"'),
        (
            "complaints_url: https://council.example/complaints",
            'complaints_url: "https://council.example/{page}"',
        ),
    ],
)
def test_braces_are_no_part_of_an_address_that_residents_are_sent_to(
    old: str, new: str
) -> None:
    text = put(old, new)
    (fault,) = faults(text)
    assert fault.startswith(at(text, new)) and "}" in fault and "write it" in fault
    assert not is_valid(text)


def test_help_that_is_offered_names_the_same_numbers_in_both_languages() -> None:
    """Welsh may have a line of its own beside them; when that is open is said, as it is not at any hour."""
    number = re.compile(r"\b\d[\d ]+\d\b")
    offers = [need.offer for need in shipped_rules().needs if need.offer is not None]
    assert any(number.search(offer.en) for offer in offers)
    for offer in offers:
        assert set(number.findall(offer.en)) <= set(number.findall(offer.cy)), offer.cy
        if "0808 164 0123" in offer.cy:
            assert re.search(r"0808 164 0123 rhwng \d+ ac \d+", offer.cy), offer.cy


@pytest.mark.parametrize(
    ("written", "good"),
    [
        ("“Do not post spam.”", False),
        ("„Do not post spam.“", False),
        ("‘Do not post spam.’", False),
        ("‘Don’t post the residents’ spam.’", False),
        ("“Spam” is not “posted”.", True),
        ("Don’t post spam, or the residents’ own.", True),
        ("‘Spam’ and ‘scams’", True),
        ("Do not “spam”", True),
    ],
)
def test_curly_quotes_around_a_text_are_seen_by_the_editor_too(
    written: str, good: bool
) -> None:
    text = put("en: Do not post spam.", f"en: {written}")
    assert Draft202012Validator(schema()).is_valid(as_json(text)) is good
    if good:
        assert parse_rules(text, "r.yaml")
    else:
        (fault,) = faults(text)
        assert "residents would read the curly quotes" in fault


def test_the_guide_says_that_a_schema_does_not_see_a_point_in_a_whole_number() -> None:
    text = put("auto_hides_per_hour: 10", "auto_hides_per_hour: 10.0")
    (fault,) = faults(text)
    assert fault.endswith("; write a whole number")
    assert Draft202012Validator(schema()).is_valid(as_json(text))
    guide = (ROOT / "docs" / "rules.md").read_text("utf-8")
    assert "`10.0` is 10 to it, and `rules check` refuses it" in guide
