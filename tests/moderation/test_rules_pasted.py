"""What came into the rules file from a word processor, a web page or a chat is told as that, where it stands."""

import pytest

from moderation.rules import parse_rules
from tests.moderation.test_rules_as_meant import at
from tests.moderation.test_rules_options import TEXT, faults, put

KEPT = "      - I completely disagree with you about the bus lane."
FIRST = "      - check: spam"
TITLE = "{ en: Spam, cy: Sbam }"
NOTICE = "en: It appeared to be spam (rule 6)."
A_LIST = "write `-` and a space, and then the text"
STRAIGHT = "put the whole text in straight ones, as on the keyboard"


@pytest.mark.parametrize(
    ("old", "new", "sign"),
    [
        (KEPT, KEPT.replace("- I", "-I"), "-"),
        (KEPT, KEPT.replace("-", "–"), "–"),
        (KEPT, KEPT.replace("-", "•"), "•"),
        (FIRST, FIRST.replace("-", "–"), "–"),
        (FIRST, FIRST.replace("-", "•"), "•"),
        (FIRST, FIRST.replace("-", "*"), "*"),
        (FIRST, FIRST.replace("- ", "-"), "-"),
        ("  - id: R6\n", "  — id: R6\n", "—"),
        ("      - { check: welsh_abuse, level: mild }", "      -{ check: welsh_abuse, level: mild }", "-"),
    ],
)  # fmt: skip
def test_a_sign_that_begins_no_line_of_a_list_is_told_as_that(
    old: str, new: str, sign: str
) -> None:
    text = put(old, new)
    (fault,) = faults(text)
    assert fault.startswith(at(text, new.strip()))
    assert f"`{sign}` begins no line of a list by itself; {A_LIST}" in fault


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("```yaml", "this line came along when the text was copied; take it out"),
        ("<<<<<<< ours", "this line marks where two versions of the file meet"),
        ("=======", "this line marks where two versions of the file meet"),
        ("// spam", "`//` begins no remark here; write `#` in its place"),
        ("<!-- spam -->", "`<!--` begins no remark here; write `#` in its place"),
    ],
)
def test_a_line_that_no_such_file_has_is_told_by_what_it_is(
    line: str, told: str
) -> None:
    text = put("  - id: R6\n", f"{line}\n  - id: R6\n")
    (fault,) = faults(text)
    assert fault.startswith(at(text, line)) and told in fault


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("    severity: 2", "    severity\u200b: 2", "a key has a sign that nobody sees (U+200B) in it; type the word anew"),
        ("    severity: 2", "    severity:\u00a02", "the space here is no ordinary one; type ordinary spaces"),
        ("    severity: 2", "    severity: 2\u00a0", "the space beside the value of `severity` in rule R6 is no ordinary one; type ordinary spaces"),
        ("  - id: R6\n", "\ufeff  - id: R6\n", "a sign that nobody sees stands here (U+FEFF); take it out"),
        (NOTICE, 'en: "It \\e[31mappeared to be spam (rule 6)."', "`en` has a sign that nobody sees (U+001B) after `It` in rule R6"),
    ],
)  # fmt: skip
def test_what_nobody_sees_is_named(old: str, new: str, told: str) -> None:
    (fault,) = faults(put(old, new))
    assert told in fault


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (TITLE, "{ en: “Spam, and such”, cy: Sbam }"),
        (NOTICE, "en: “It appeared to be spam: rule 6.”"),
    ],
)
def test_a_text_in_curly_quotes_that_hold_nothing_together_is_told_so(
    old: str, new: str
) -> None:
    (fault,) = faults(put(old, new))
    assert fault.endswith(STRAIGHT)


def test_curly_quotes_around_a_whole_text_would_be_published() -> None:
    text = put(TITLE, "{ en: “Spam”, cy: Sbam }")
    (fault,) = faults(text)
    assert fault.startswith(at(text, "en: “Spam”"))
    assert fault.endswith("residents would read the curly quotes around `en` in rule R6; take them off")  # fmt: skip
    said = put(NOTICE, "en: It was “spam”, as we call it (rule 6).")
    assert "“spam”" in parse_rules(said, "r.yaml").rule("R6").notice.en


def test_a_colon_without_its_space_in_braces_is_told_with_the_cure() -> None:
    found = faults(put(TITLE, "{en:Spam, cy:Sbam}"))
    assert [each.partition(": `")[2] for each in found] == [
        "en:Spam` has no space behind its colon; write `en: Spam`",
        "cy:Sbam` has no space behind its colon; write `cy: Sbam`",
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("queue: 0.91", "queue: -0.91", "`queue` of `toxicity` cannot be -0.91 in rule R1; write a number from 0.05 to 1"),
        ("times: 5", "times: -5", "`times` of `harassment` cannot be -5 in rule R2; write a number from 5 to 100"),
        ('starts: "22:00"', 'starts: "7:00"', 'should be a time of day, not `7:00`; write "07:00"'),
        ('starts: "22:00"', 'starts: "22.30"', 'should be a time of day, not `22.30`; write "22:30"'),
        (KEPT, "      - !!! This is a disgrace.", "a text cannot begin with `!`; put the whole text in quotes"),
        ("      cy: Peidiwch â phostio sbam.", "        cy: Peidiwch â phostio sbam.", "this line does not line up with the lines around it; put as many spaces"),
    ],
)  # fmt: skip
def test_the_cure_that_is_told_is_one_that_cures(old: str, new: str, told: str) -> None:
    (fault,) = faults(put(old, new))
    assert told in fault


def test_a_number_that_nobody_meant_is_not_repeated_whole() -> None:
    (fault,) = faults(put("auto_hides_per_hour: 10", f"auto_hides_per_hour: {'9' * 5000}"))  # fmt: skip
    assert len(fault) < 250


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("en: Do not post spam.", "en: Do not post spam, see rule 18.", "text"),
        ("cy: Peidiwch â phostio sbam.", "cy: Peidiwch â phostio sbam, gweler rheol 18.", "text"),
        ("If you are in danger, please", "Under Rule R18, please", "offer"),
        ("You can appeal, and", "See rules 18 and 1. You can appeal, and", "introduction"),
    ],
)  # fmt: skip
def test_residents_are_sent_to_no_rule_that_is_not_on_the_page(
    old: str, new: str, key: str
) -> None:
    (fault,) = faults(put(old, new))
    assert f"`{key}`" in fault and "18`, which this file does not have" in fault
    assert fault.endswith("write the number of a rule that it has, or take these words out")  # fmt: skip


def test_a_rule_that_is_taken_out_is_missed_where_another_speaks_of_it() -> None:
    out = TEXT[: TEXT.index("  - id: R6\n")] + TEXT[TEXT.index("  - id: R7\n") :]
    parse_rules(out, "r.yaml")
    advert = "Do not advertise goods or services here"
    (fault,) = faults(out.replace(advert, f"{advert} (see rule 6 as well)"))
    assert "`text` in rule R7 names `rule 6`, which this file does not have" in fault


@pytest.mark.parametrize(
    "said",
    ["Questions come under Council Procedure Rule 30", "We go by rule 59 of the Highway Code", "Rule 7 says more", "One golden rule: be kind"],
)  # fmt: skip
def test_the_rule_of_another_book_may_be_named(said: str) -> None:
    parse_rules(put("Do not post spam.", f'"{said}."'), "r.yaml")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("  - id: R6\n", "  : x\n  - id: R6\n", "no key stands before this colon"),
        (NOTICE, "en: ? It was spam (rule 6).", "a text cannot begin with `?`"),
        ("welsh: draft", "%YAML draft", "a text cannot begin with `%`"),
        (NOTICE, "en: |5x It was spam (rule 6).", "a text cannot stand in the line of its `>` or `|`"),
    ],
)  # fmt: skip
def test_no_line_is_answered_in_the_words_of_the_reader_of_yaml(
    old: str, new: str, told: str
) -> None:
    (fault,) = faults(put(old, new))
    assert told in fault, fault
    assert "expected" not in fault and "mapping" not in fault
