"""The published page says what the file says, in both languages, and nothing that the file does not."""

import re
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from moderation.rulebook.entries import Subcode
from moderation.rulebook.publish import day_in_words, page, published
from moderation.rulebook.published_words import Known, Span, Tongue
from moderation.rules import Rules, parse_rules
from tests.moderation.judging import shipped_rules, with_r10_autohide

RULES = shipped_rules()


class Tags(HTMLParser):
    """The tags of a page, in order, with the text that stands in them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.closed: list[str] = []
        self.languages: list[str | None] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "!doctype"):
            self.opened.append(tag)
        self.languages += [value for name, value in attrs if name == "lang"]

    def handle_endtag(self, tag: str) -> None:
        self.closed.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_every_rule_stands_there_word_for_word_in_both_languages(form: str) -> None:
    told = published(RULES, form, ["en", "cy"])
    shown = Tags(told).text if form == "html" else told.replace("\\", "")
    for rule in RULES.rules:
        for words in (rule.title, rule.text):
            assert words.en in shown and words.cy in shown, rule.id
    assert RULES.version in shown and RULES.check_hours.en in shown


def test_one_language_is_that_language_alone() -> None:
    assert RULES.introduction.cy not in published(RULES, "text", ["en"])
    assert RULES.introduction.en not in published(RULES, "text", ["cy"])


def test_what_software_may_hide_is_said_where_it_may_and_only_there() -> None:
    told = [line.text for line in page(RULES, "en")]
    hides = [i for i, text in enumerate(told) if "may hide such a comment" in text]
    assert [told[i - 1].split(":")[0] for i in hides] == ["Rule 2", "Rule 3"]
    switched = [line.text for line in page(with_r10_autohide(), "en")]
    assert sum("may hide such a comment" in text for text in switched) == 3


def test_who_is_told_is_promised_only_where_it_holds_of_each_part() -> None:
    comms, part = (
        "The people who can put it right are told.",
        {"en": "Falsehood", "cy": "Anwiredd"},
    )
    assert comms in published(RULES, "text", ["en"])
    for told, promised in (["owner"], False), (["owner", "comms"], True):
        subcode = Subcode.model_validate({"title": part, "alert_to": told})
        rules = tuple(
            rule.model_copy(update={"subcodes": {"R4a": subcode}})
            if rule.id == "R4"
            else rule
            for rule in RULES.rules
        )
        text = published(RULES.model_copy(update={"rules": rules}), "text", ["en"])
        assert (comms in text) == promised


def test_times_are_told_as_people_say_them() -> None:
    told = published(RULES, "text", ["en"])
    assert "within 1 hour." in told and "within 7 days." in told
    assert "1 hours" not in told


def test_welsh_that_nobody_has_checked_says_so_until_somebody_has() -> None:
    draft = "mae'n aros i gyfieithydd ei wirio"
    assert draft in published(RULES, "text", ["cy"])
    checked = RULES.model_copy(update={"welsh": "checked"})
    assert draft not in published(checked, "text", ["cy"])


@pytest.mark.parametrize("tongues", [["en"], ["cy"], ["en", "cy"]], ids="-".join)
def test_the_page_for_browsers_is_whole_and_names_its_languages(
    tongues: list[Tongue],
) -> None:
    tags = Tags(published(RULES, "html", tongues))
    assert sorted(tags.opened) == sorted(tags.closed)
    assert tags.languages[1:] == tongues
    assert tags.opened.count("main") == 1


def test_what_a_page_owner_writes_cannot_become_markup() -> None:
    odd = RULES.title.model_copy(update={"en": "<b>*Us* & them_"})
    rules = RULES.model_copy(update={"title": odd})
    assert "<b>" not in published(rules, "html", ["en"])
    assert r"&lt;b\>\*Us\* &amp; them\_" in published(rules, "markdown", ["en"])


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("+ more", r"\+ more"),
        ("====", r"\===="),
        ("---", r"\---"),
        ("~~~", r"\~~~"),
        ("&lt;b&gt; & more", "&amp;lt;b&amp;gt; &amp; more"),
        ("See https://a.example/b_c?d=1&e_f.", "See <https://a.example/b_c?d=1&e_f>."),
        ("See https://a.example/b_(c).", "See <https://a.example/b_(c)>."),
        ("See (https://a.example/b_(c)), too", "See (<https://a.example/b_(c)>), too"),
        ("See (https://a.example/b) too", "See (<https://a.example/b>) too"),
        ("    set in", "set in"),
        ("well-known 1. point", "well-known 1. point"),
    ],
)
def test_lines_of_a_text_are_no_lists_and_no_headings(line: str, shown: str) -> None:
    odd = RULES.introduction.model_copy(update={"en": f"Say it.\n{line}\n\n{line}\n"})
    rules = RULES.model_copy(update={"introduction": odd})
    told = published(rules, "markdown", ["en"])
    assert f"Say it.\n{shown}\n\n{shown}\n\n{'V'}ersion" in told
    assert "<pre>" not in published(rules, "html", ["en"])


def with_text(english: str) -> Rules:
    first, *others = RULES.rules
    text = first.text.model_copy(update={"en": english})
    rules = (first.model_copy(update={"text": text}), *others)
    return RULES.model_copy(update={"rules": rules})


LAID_OUT = "Be civil. That means:\n\n- no names,\n- no threats,\n  not even in jest.\n\nThe rest is yours."
EFFECT = "Only a person can hide such a comment, never software."


def test_a_text_with_a_list_and_paragraphs_keeps_them() -> None:
    rules = with_text(LAID_OUT)
    html = published(rules, "html", ["en"])
    assert (
        "<p>Be civil. That means:</p>\n<ul>\n<li>no names,</li>\n<li>no threats,\nnot even in jest.</li>\n</ul>\n"
        f"<p>The rest is yours.</p>\n<p>{EFFECT}"
    ) in html
    for form in ("text", "markdown"):
        assert (
            "Be civil. That means:\n\n- no names,\n- no threats,\n  not even in jest.\n\nThe rest is yours.\n\n"
            f"{EFFECT}"
        ) in published(rules, form, ["en"])


def test_a_numbered_list_is_a_line_each_and_what_follows_a_list_is_none_of_it() -> None:
    told = published(with_text("1. Be civil.\n2. Be brief."), "markdown", ["en"])
    assert f"1\\. Be civil.\n\n2\\. Be brief.\n\n{EFFECT}" in told
    told = published(with_text("Not wanted:\n- Spam\n- Threats"), "text", ["en"])
    assert f"Not wanted:\n\n- Spam\n- Threats\n\n{EFFECT}" in told


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Do not post spam", "Do not post spam."),
        ("Do not post spam.", "Do not post spam."),
        ("Would you say it aloud?", "Would you say it aloud?"),
        ('Nobody says "spam"', 'Nobody says "spam"'),
    ],
)
def test_a_text_without_a_full_stop_does_not_run_on(text: str, shown: str) -> None:
    assert f"\n{shown} {EFFECT}" in published(with_text(text), "text", ["en"])


def test_the_time_in_which_a_hide_is_confirmed_is_exact() -> None:
    rules = changed("confirm_within_hours: 24", "confirm_within_hours: 5.55")
    assert "A person checks within 5 hours and 33 minutes;" in published(rules, "text", ["en"])  # fmt: skip


@pytest.mark.parametrize(
    ("hours", "english", "welsh"),
    [
        (0.25, "15 minutes", "15 munud"),
        (0.5, "30 minutes", "30 munud"),
        (0.999, "1 hour", "1 awr"),
        (1.0, "1 hour", "1 awr"),
        (62 / 60, "1 hour and 2 minutes", "1 awr a 2 funud"),
        (1.25, "1 hour and 15 minutes", "1 awr a 15 munud"),
        (2.3333, "2 hours and 20 minutes", "2 awr a 20 munud"),
        (4.0, "4 hours", "4 awr"),
        (100 / 7, "14 hours and 17 minutes", "14 awr a 17 munud"),
    ],
)
def test_a_time_is_told_as_people_say_it(hours: float, english: str, welsh: str) -> None:  # fmt: skip
    rules = changed("    sla_hours: 4\n", f"    sla_hours: {hours}\n")
    rules = parse_rules(rules.source.replace("auto_hides_per_hour: 10", "auto_hides_per_hour: 0"), "c")  # fmt: skip
    assert f"within {english}." in published(rules, "text", ["en"])
    assert f"o fewn {welsh}." in published(rules, "text", ["cy"])


NOVEMBER = datetime(2026, 11, 29, 9, tzinfo=UTC)
DECEMBER = datetime(2026, 12, 4, 9, tzinfo=UTC)
OWN = day_in_words(RULES.effective_from, "en")


def test_a_version_that_was_taken_up_later_is_in_force_from_then() -> None:
    for spans, english, welsh in (
        ([Span(NOVEMBER)], "in force from 29 November 2026.", "mewn grym o 29 Tachwedd 2026."),
        ([Span(NOVEMBER, first=True)], f"in force from {OWN}.", "mewn grym o"),
        ([Span(NOVEMBER, DECEMBER, first=True)], f"was in force from {OWN} to 4 December 2026.", "hyd 4 Rhagfyr 2026."),
        ([Span(NOVEMBER, DECEMBER)], "was in force from 29 November 2026 to 4 December 2026. It holds no longer.", "mewn grym o 29 Tachwedd 2026 hyd 4 Rhagfyr 2026. Nid yw mewn grym mwyach."),
        ([Span(NOVEMBER, DECEMBER), Span(DECEMBER)], "in force from 4 December 2026. It was in force before, from 29 November 2026 to 4 December 2026.", "o'r blaen hefyd, o 29 Tachwedd 2026"),
    ):  # fmt: skip
        known = Known(spans=spans)
        assert english in published(RULES, "text", ["en"], None, known)
        assert welsh in published(RULES, "text", ["cy"], None, known)


def test_hours_are_said_to_be_aims_that_nobody_may_be_there_to_meet() -> None:
    told = published(RULES, "text", ["en", "cy"])
    assert "within 1 hour" in told
    assert "The times under each rule are what we aim for. They count day and night" in told  # fmt: skip
    assert "When nobody is looking, it can take longer." in told
    assert "Pan nad oes neb yn edrych, gall gymryd mwy o amser." in told


def test_what_is_false_is_said_to_be_hidden_by_a_person_alone_and_on_which_grounds() -> None:  # fmt: skip
    told = told_of("R4", RULES)
    assert "A person can, but only where a source shows it to be false, it could cause harm, a reply would not do, and a second person agrees." in told  # fmt: skip


@pytest.mark.parametrize("appeal", ["", "https://desk.council.example/look-up"])
def test_a_way_to_appeal_is_named(appeal: str) -> None:
    told = published(RULES, "text", ["en", "cy"], None, Known(appeal=appeal))
    way = appeal or RULES.contacts.casework_email
    assert f"To appeal, if your comment was hidden: {way}" in told
    assert f"I apelio, os cafodd eich sylw ei guddio: {way}" in told


def test_where_software_hides_nothing_the_introduction_is_followed_by_that() -> None:
    stopped = changed("auto_hides_per_hour: 10", "auto_hides_per_hour: 0")
    nothing = "At present software hides nothing here by itself"
    for rules, known in ((RULES, Known(acts=False)), (stopped, Known())):
        told = published(rules, "text", ["en"], None, known)
        assert nothing in told and "Software may hide such" not in told
    assert nothing not in published(RULES, "text", ["en"], None, Known())


def told_of(rule_id: str, rules: Rules) -> str:
    """What the page says under one rule, in English."""
    lines = [line.text for line in page(rules, "en")]
    (number,) = (i for i, t in enumerate(lines) if t.startswith(f"Rule {rule_id[1:]}:"))
    return lines[number + 1]


def changed(old: str, new: str) -> Rules:
    source = RULES.source
    assert old in source
    return parse_rules(source.replace(old, new, 1), "changed")


def test_no_time_is_promised_for_what_software_does_not_look_for() -> None:
    told = told_of("R6", changed("    checks:\n      - check: spam\n", "    checks: []\n"))  # fmt: skip
    assert told == (
        "Do not post spam. Software does not look for this. A person who sees such a comment decides."
    )


def test_where_the_limits_let_software_hide_nothing_the_page_does_not_say_that_it_may() -> (
    None
):
    stopped = changed("auto_hides_per_hour: 10", "auto_hides_per_hour: 0")
    assert not any("may hide such" in line.text for line in page(stopped, "en"))
    assert "within 4 hours" in told_of("R2", stopped)
    rules = parse_rules(
        RULES.source.replace("auto_hide_share_per_day: 0.02", "auto_hide_share_per_day: 0")
        .replace("auto_hides_per_day_minimum: 3", "auto_hides_per_day_minimum: 0"),
        "changed",
    )  # fmt: skip
    assert not any("may hide such" in line.text for line in page(rules, "en"))


def test_a_part_of_a_rule_that_may_wait_longer_is_told() -> None:
    told = told_of("R10", RULES)
    assert told.endswith("A person aims to look at it within 1 hour. Some kinds of it may wait up to 72 hours.")  # fmt: skip
    assert "Some kinds" not in told_of("R15", RULES)


def test_a_day_that_is_still_to_come_is_not_told_as_past() -> None:
    later = changed("2026-11-20T00:00:00Z", "2126-11-20T00:00:00Z")
    told = [line.text for line in page(later, "en") if "2126" in line.text]
    assert told == [f"Version {RULES.version}, in force from 20 November 2126."]


def test_days_are_those_of_the_clock_on_the_wall_and_in_the_words_of_each_language() -> None:  # fmt: skip
    summer = changed("2026-11-20T00:00:00Z", "2026-06-30T23:30:00Z")
    assert "in force from 1 July 2026." in page(summer, "en")[2].text
    assert "mewn grym o 1 Gorffennaf 2026." in page(summer, "cy")[2].text
    for form in ("text", "markdown", "html"):
        assert not re.search(
            r"\d{4}-\d\d-\d\d",
            published(RULES, form, ["en", "cy"]).replace(RULES.version, ""),
        )


def test_what_a_page_says_itself_is_not_said_again_or_gainsaid_by_what_follows() -> (
    None
):
    for tongue, twice in (("en", "Nothing happens"), ("cy", "dim yn digwydd")):
        lines: list[str] = [line.text for line in page(RULES, tongue)]  # type: ignore[arg-type]
        assert not any(line.count(twice) > 1 for line in lines)
    assert told_of("R5", RULES).endswith(
        "if you do not. No comment is hidden for this."
    )
    told = told_of("R12", RULES)
    assert "We may hide further copies" in told and "Software never hides" not in told
    assert told.endswith("Only a person can hide such a comment, never software. A person aims to look at it within 72 hours.")  # fmt: skip
    assert told_of("R17", RULES).endswith("Please use the official page. No comment is hidden for this.")  # fmt: skip


@pytest.mark.parametrize(
    ("told_to", "english", "welsh"),
    [
        ("[owner]", "The owner of this page is told.", "Rhoddir gwybod i berchennog y dudalen hon."),
        ("[comms]", "The people who can put it right are told.", "Rhoddir gwybod i'r bobl sy'n gallu ei gywiro."),
        ("[owner, comms]", "The owner of this page and the people who can put it right are told.", "Rhoddir gwybod i berchennog y dudalen hon ac i'r bobl sy'n gallu ei gywiro."),
    ],
)  # fmt: skip
def test_who_is_told_is_who_the_file_says_is_told(told_to: str, english: str, welsh: str) -> None:  # fmt: skip
    rules = changed("alert_to: [comms]", f"alert_to: {told_to}")
    assert told_of("R4", rules).endswith(english)
    assert f"{welsh}\n" in published(rules, "text", ["cy"])


def test_what_software_does_not_hide_is_said_to_go_to_a_person_and_by_when() -> None:
    for rule, hours in (("R2", "4 hours"), ("R3", "24 hours")):
        sentence = f"What software does not hide goes to a person, who aims to look at it within {hours}."
        assert sentence in told_of(rule, RULES)
    welsh = "Bydd yr hyn nad yw meddalwedd yn ei guddio yn mynd at berson, a'i nod yw edrych arno o fewn 4 awr."
    assert welsh in published(RULES, "text", ["cy"])
    told = told_of("R10", with_r10_autohide())
    assert told.endswith("within 1 hour. Some kinds of it may wait up to 72 hours.")
