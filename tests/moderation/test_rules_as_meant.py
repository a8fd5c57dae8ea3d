"""What an officer writes is read as it was meant, or refused in words that say how to mend it."""

import re

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from listener.telling.notices import rule_sentence
from moderation.rulebook.schema import schema
from moderation.rules import parse_rules
from tests.moderation.test_rules_options import TEXT, faults, put
from tests.moderation.test_schema import as_json

SPAM = "en: Do not post spam."
SINCE = "effective_from: 2026-11-20T00:00:00Z"


def at(text: str, part: str) -> str:
    """The beginning of a fault that names where `part` stands."""
    before = text[: text.index(part)]
    return f"r.yaml:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}: "


@pytest.mark.parametrize("written", ["20261201", '"1796083200"', "1796083200"])
def test_a_date_that_is_a_bare_number_is_never_taken_for_seconds(written: str) -> None:
    text = put(SINCE, f"effective_from: {written}")
    (fault,) = faults(text)
    assert fault.startswith(at(text, "effective_from"))
    assert written.strip('"') in fault
    assert fault.endswith("; write the year first and a time zone, as in 2026-11-20T09:00:00Z")  # fmt: skip


@pytest.mark.parametrize("written", ["01/12/2026", "1 December 2026"])
def test_a_date_in_another_form_is_refused_with_the_right_form(written: str) -> None:
    (fault,) = faults(put(SINCE, f"effective_from: {written}"))
    assert f"`effective_from` is no date and time: `{written}`; write the year first and a time zone" in fault  # fmt: skip


def test_the_times_of_a_mode_are_no_bare_numbers_either() -> None:
    text = put("pre_election: []", "pre_election: [{ starts_at: 20270322, ends_at: 20270506 }]")  # fmt: skip
    assert len([f for f in faults(text) if "is no date and time" in f]) == 2


def test_a_text_that_a_hash_would_cut_short_is_refused() -> None:
    text = put(SPAM, "en: Do not post spam or #spam tags.")
    (fault,) = faults(text)
    assert fault.startswith(at(text, "#spam tags"))
    assert "the text ends before `#spam`" in fault and "in quotes" in fault


def test_a_remark_after_a_text_stays_a_remark() -> None:
    assert parse_rules(put(SPAM, f"{SPAM} # no more"), "r.yaml").rule("R6").text.en == "Do not post spam."  # fmt: skip


def test_a_hash_in_quotes_is_text() -> None:
    text = put(SPAM, 'en: "Do not post spam or #spam tags."')
    assert parse_rules(text, "r.yaml").rule("R6").text.en.endswith("#spam tags.")


def test_a_first_word_that_yaml_would_swallow_is_refused() -> None:
    text = put(SPAM, "en: !Important no spam.")
    (fault,) = faults(text)
    assert "`!Important` would not be read as text" in fault and "in quotes" in fault


def test_a_comma_in_a_bare_text_is_told_as_what_it_is() -> None:
    text = put("{ en: Spam, cy: Sbam }", "{ en: Spam, scams and junk, cy: Sbam }")
    (fault,) = faults(text)
    assert fault.startswith(at(text, "scams and junk, cy"))
    assert "`scams and junk` comes after a comma, but is no `key: value`" in fault
    assert "in quotes" in fault
    found = faults(put("insult], queue: 0.87", "insult], queue: 0,87"))
    assert any("a number with a point, as in 0.85" in fault for fault in found)


def test_a_text_that_begins_with_an_ampersand_does_not_lose_its_first_word() -> None:
    for written, begins in (("&Do not post spam.", "&Do"), ("[&a Do, b]", "&a")):
        text = put(SPAM, f"en: {written}")
        found = [fault for fault in faults(text) if "`&`" in fault]
        assert len(found) == 1 and found[0].startswith(at(text, begins))
        assert found[0].endswith(
            "a text cannot begin with `&`; put the whole text in quotes"
        )
    assert parse_rules(put(SPAM, "en: '&Do not post spam.'"), "r.yaml")


def test_the_file_that_ships_says_the_same_to_a_reader_of_older_yaml() -> None:
    """Many a spreadsheet, editor and script reads YAML 1.1, where a bare `?` or `yes` is something else."""
    newer, older = YAML(typ="safe", pure=True), YAML(typ="safe", pure=True)
    older.version = (1, 1)  # type: ignore[assignment]
    assert older.load(TEXT) == newer.load(TEXT)


# What an officer slips in, where the fault should stand, and what it should say.
SLIPS = {
    "a tab": ("    severity: 1\n", "\tseverity: 1\n", "\tsev", "use spaces"),
    "no colon": ("    severity: 1\n", "    severity 1\n", "severity 1", "`key: value`"),
    "no space": ("    severity: 1\n", "    severity:1\n", "severity:1", "`key: value`"),
    "a colon in a text": (SPAM, "en: Mind: no spam.", ": no spam", "in quotes"),
    "words after quotes": (SPAM, 'en: "Spam" is bad.', "is bad.", "in quotes"),
    "an apostrophe": (SPAM, "en: 'Don't post it.'", "t post it", "in quotes"),
    "an at sign": (SPAM, "en: @council says no.", "@council", "in quotes"),
    "a star": (SPAM, "en: *Do* not.", "*Do*", "in quotes"),
    "an ampersand": (SPAM, "en: & no spam.", " no spam", "in quotes"),
    "a space too few": ("    severity: 1\n", "   severity: 1\n", "severity: 1", "spaces before"),
}  # fmt: skip


@pytest.mark.parametrize("name", SLIPS)
def test_broken_yaml_is_told_in_plain_words_where_it_is_broken(name: str) -> None:
    old, new, place, remedy = SLIPS[name]
    text = put(old, new)
    (fault,) = faults(text)
    whole = text.index(new) + new.index(place)
    assert fault.startswith(at(text, text[whole : whole + 400])), fault
    told, mend = fault.split("; ", 1)
    assert "this is not YAML: " in told and remedy in mend
    for jargon in ("token", "<", "mapping", "alias", "expected"):
        assert jargon not in told


def test_the_file_that_ships_is_read_as_before() -> None:
    assert len(parse_rules(TEXT, "r.yaml").rules) == 17


# Lines of another indentation, where the fault should stand. None of the files has a quote.
CROOKED = {
    "a folded text": (SPAM, "en: >\n          Do not post\n         spam here.", "spam here"),
    "a text in lines": (SPAM, "en: |\n          Do not post\n         spam here.", "spam here"),
    "a list's text": (None, "must_keep:\n    - one\n   two\n", "two"),
    "a list in a list": (None, "must_keep:\n    - one\n   - two\n", "- two"),
    "a list after a key": (None, "must_keep:\n  a: one\n  - two\n", "- two"),
    "a key after a list": (None, "must_keep:\n  - a: one\n  b: two\n", "b: two"),
}  # fmt: skip


@pytest.mark.parametrize("name", CROOKED)
def test_a_line_that_does_not_line_up_is_told_as_that_and_not_as_a_quote(
    name: str,
) -> None:
    old, new, place = CROOKED[name]
    text = put(old, new) if old else new
    (fault,) = faults(text)
    assert fault.startswith(at(text, place)), fault
    assert "this line does not line up with the lines around it; put as many spaces" in fault  # fmt: skip


@pytest.mark.parametrize(
    "written", ['"Spam" is bad.', '"Spam"\n        is bad.', "'Don't post it.'"]
)
def test_words_behind_a_quote_are_told_as_words_behind_a_quote(written: str) -> None:
    (fault,) = faults(put(SPAM, f"en: {written}"))
    assert "the text goes on after its closing quote" in fault
    assert fault.endswith("; put the whole text in quotes of the other kind")


@pytest.mark.parametrize("written", ["[Spam] is not posted.", "{Spam} is not posted."])
def test_a_text_that_begins_with_a_bracket_is_to_be_put_in_quotes(written: str) -> None:
    (fault,) = faults(put(SPAM, f"en: {written}"))
    assert fault.endswith("a text cannot begin with a bracket; put the whole text in quotes")  # fmt: skip


def test_a_list_or_lines_of_keys_in_the_place_of_a_text_are_told_to_be_one_text() -> (
    None
):
    for new in ("en:\n        - Do not post spam.", "en: [Do not post spam.]"):
        (fault,) = faults(put(SPAM, new))
        assert fault.endswith("not a list; write one text, without `-` or `[ ]`")
    (fault,) = faults(put(SPAM, "en:\n        spam: Do not post it."))
    assert fault.endswith("not `key: value` lines; write one text here")


POLITE = "en: Disagree as much"
MUTED = "context: { anonymous: true }"
CASEWORK = "casework_email: casework@council.example"
COMPLAIN = "complaints_url: https://council.example/complaints"
NOTICE = "en: It did not keep to courtesy and respect (rule"
NOTICE_CY = "cy: Nid oedd yn cadw at gwrteisi a pharch (rheol"
UNMEANT = {
    "a year of the keys, too early": (SINCE, "effective_from: 0026-11-20T00:00:00Z", "the year 0026 is no year of these rules; write a year from 2000 to 2199"),
    "a year of the keys, too late": (SINCE, "effective_from: 9999-11-20T00:00:00Z", "the year 9999 is no year of these rules"),
    "words turned about": (POLITE, f"{POLITE}\u202e", "`en` has a sign that nobody sees (U+202E) after `Disagree as much` in rule R1; type these words anew"),
    "a blank without width": (POLITE, "en: Disa\u200bgree as much", "(U+200B) after `Disa`"),
    "a switch in quotes": (MUTED, "context: { anonymous: 'false' }", "`anonymous` is neither true nor false: 'false' in rule R5; write true or false, without quotes"),
    "a count in quotes": (MUTED, "context: { abusive_lately: '3' }", "`abusive_lately` is no number from 0 on: '3'"),
    "a count below nought": (MUTED, "context: { same_text_copies: -3 }", "`same_text_copies` is no number from 0 on: -3"),
    "an example that no platform takes": ("You are a silly little man, do shut up.", f"{'silly ' * 2_000}you", "has 12003 characters, and 8000 are the most"),
    "a contact of nothing": ("published: [", "published: [' ', ", "an entry of the list is empty; write it, or take the `-` out"),
    "an account of nothing": ("official_authors: []", "official_authors: ['']", "an entry of the list is empty"),
    "a name for an account": ("official_authors: []", "official_authors: ['Cllr Sample']", "'Cllr Sample' is no account id; write the number that the platform gives the account"),
    "a handle for an account": ("official_authors: []", "official_authors: ['@council1']", "is no account id"),
    "a key that is near none": ('starts: "22:00"', 'days: 5, starts: "22:00"', "use one of: "),  # `ends` is not near enough
    "a post of nothing": ("quasi_judicial: []", "quasi_judicial: [' ']", "an entry of the list is empty"),
    "a topic of nothing": ("single_topic: []", "single_topic: [' ']", "an entry of the list is empty"),
    **{
        f"no post, but {given}, in {name}": (f"{name}: []", f"{name}: ['{given}']", f"'{given}' is no post; copy the link of the post itself, or write its number; a planning reference")
        for name in ("quasi_judicial", "single_topic")
        for given in ("26/01234/FUL", "Gasworks site post", "DC/26.01234/FUL", "1234", "the post on x.com/Wren/status/99999999", "planning application")
    },
    **{
        f"an address that leads elsewhere, {number}": (COMPLAIN, f"complaints_url: '{address}'", "is no link; write it whole")
        for number, address in enumerate((
            "https://council.example:443@evil.example/complaints", "https://council.example:pass@evil.example",
            "https://council.example:@evil.example", "https://evil.example\\.council.example/", "https://council.example:443x/",
            "https://council.example:123456/",
        ))
    },
    **{
        f"no e-mail address, {address}": (CASEWORK, f"casework_email: '{address}'", "is no e-mail address; write it as in `name@council.example`")
        for address in ("name@council.example?x", "name@council.example?subject=Bins", "name@council.example#top", "name@council.example&cc=x",
                        "name?x@council.example", "name@council=x.example", "name@[council.example]")
    },
    **{
        f"a domain with a star, {name} {written}": (old, f"{name}: ['{written}'{more}]", f"{written!r} is no domain in rule R11; write `bad.example`; its subdomains are meant too")
        for name, old, more in (("blocklist", "blocklist: []", ""), ("allowed", "allowed: [council.example]", ", council.example"))
        for written in ("*.bad.example", ".bad.example", "*.*.bad.example")
    },
    **{
        f"a domain of odd signs, {written}": ("blocklist: []", f"blocklist: ['{written}']", "is no domain in rule R11; write it alone")
        for written in ("bad*.example", "bad_one.example", "-bad.example", "bad-.example", "bad..example", "bad.example.", "b?d.example")
    },
    "hours of no time": ("    sla_hours: 72\n", "    sla_hours: 0.0000001\n", "`sla_hours` in rule R1 should be greater than or equal to 0.25"),
    "a minute to confirm": ("confirm_within_hours: 24", "confirm_within_hours: 0.01", "`confirm_within_hours` should be greater than or equal to 0.25"),
    "another rule's number": (f"{NOTICE} 1).", f"{NOTICE} 7).", "`notice` names another rule: `rule 7` in rule R1; write the number of this one, 1"),
    "a longer number": (f"{NOTICE} 1).", f"{NOTICE} 11).", "`notice` names another rule: `rule 11`"),
    "another rule's number in Welsh": (f"{NOTICE_CY} 1).", f"{NOTICE_CY} 12).", "`notice` names another rule: `rheol 12`"),
    "no rule in a notice": (f"{NOTICE} 1).", f"{NOTICE[:-6]}.", "`en` of `notice` does not name the rule that was broken in rule R1; write `(rule 1)` at its end"),
    "no rule in a Welsh notice": (f"{NOTICE_CY} 1).", f"{NOTICE_CY[:-7]}.", "`cy` of `notice` does not name the rule that was broken in rule R1; write `(rheol 1)` at its end"),
}  # fmt: skip


@pytest.mark.parametrize("name", UNMEANT)
def test_a_slip_is_refused_where_it_stands_and_by_the_editor_too(name: str) -> None:
    old, new, said = UNMEANT[name]
    text = put(old, new)
    (fault,) = faults(text)
    assert said in fault
    line = text[: text.index(new)].count("\n") + 1
    assert fault.startswith(f"r.yaml:{line}:")
    assert not Draft202012Validator(schema()).is_valid(as_json(text))


@pytest.mark.parametrize("given", ["p&r@council.example", "o.brien+bins@a-b.council.example", "swyddfa@cyngor.cymru"])  # fmt: skip
def test_an_ordinary_e_mail_address_is_taken(given: str) -> None:
    text = put(CASEWORK, f"casework_email: {given}")
    assert parse_rules(text, "r.yaml").contacts.casework_email == given
    assert Draft202012Validator(schema()).is_valid(as_json(text))


def test_rules_with_an_odd_address_that_were_taken_up_before_are_still_gone_by() -> None:  # fmt: skip
    text = put(CASEWORK, "casework_email: name@council.example?x")
    taken = parse_rules(text, "version", taken_up=True)
    assert taken.contacts.casework_email == "name@council.example?x"


@pytest.mark.parametrize("given", ["https://x.com/Wren/status/99999999", "m.facebook.com/story.php?story_fbid=pfbid02abcDEFghij&id=1", "www.facebook.com/100/posts/122000000000007186/", "facebook:100_122000000000007186", "100_122000000000007186", "122000000000007186", "x:99999999", "pfbid02abcDEF"])  # fmt: skip
def test_a_post_is_named_by_its_link_its_number_or_its_id(given: str) -> None:
    text = put("quasi_judicial: []", f"quasi_judicial: ['{given}']")
    assert parse_rules(text, "r.yaml").modes.quasi_judicial == (given,)
    assert Draft202012Validator(schema()).is_valid(as_json(text))


def test_quiet_hours_that_are_none_are_refused() -> None:
    text = put('starts: "22:00", ends: "07:00"', 'starts: "22:00", ends: "22:00"')
    (fault,) = faults(text)
    assert fault.startswith(at(text, 'ends: "22:00"'))
    assert "the quiet hours start and end at 22:00, so there are none; put another time in `ends`" in fault  # fmt: skip


WELSH_MISSING = "`cy` says the same as `en`, word for word"
# What only a look at two places can tell, so that no schema sees it.
BESIDE = {
    **{
        f"English for the Welsh of {key}": (rf"(?<!\S){key}:\n( +)en: (.+)\n +cy: .+\n", rf"{key}:\n\1en: \2\n\1cy: \2\n", WELSH_MISSING)
        for key in ("text", "notice", "offer")
    },
    "English for Welsh, in other letters": (r"(en: It did not keep to courtesy and respect \(rule 1\)\.\n +cy: ).+", r"\1IT DID NOT KEEP to courtesy and respect (rule 1)", WELSH_MISSING),
    "English for the Welsh of check_hours": (r"check_hours:\n  en: (.+)\n  cy: .+\n", r"check_hours:\n  en: \1\n  cy: \1\n", WELSH_MISSING),
    "what speaks of nobody comes sooner": ("queue: 0.91, unaimed: 0.95", "queue: 0.91, unaimed: 0.5", "`unaimed` (0.5) is below `queue` (0.91) in rule R1; write a number that is not below `queue`"),
    "a warning comes sooner": ("hide: 0.90, warned: 0.97", "hide: 0.90, warned: 0.45", "`warned` (0.45) is below `queue` (0.5) in rule R2"),
}  # fmt: skip


@pytest.mark.parametrize("name", BESIDE)
@pytest.mark.parametrize("welsh", ["draft", "checked"])
def test_what_gainsays_what_stands_beside_it_is_refused(name: str, welsh: str) -> None:
    old, new, said = BESIDE[name]
    text, count = re.subn(old, new, TEXT, count=1)
    assert count == 1 and text != TEXT
    (fault,) = faults(text.replace("welsh: draft", f"welsh: {welsh}", 1))
    assert said in fault


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (COMPLAIN, "complaints_url: https://council.example:8443/a@b?c=d:e@f"),
        ("official_authors: []", "official_authors: ['100012345678901', x77]"),
        ("blocklist: []", "blocklist: [www.bad.example, bäd.example, cyngor-drwg.example, тест.example]"),
        ("    sla_hours: 72\n", "    sla_hours: 0.25\n"),
        ("title: { en: Courtesy and respect, cy: Cwrteisi a pharch }", "title: { en: Courtesy and respect, cy: Courtesy and respect }"),
        ("unaimed: 0.95", "unaimed: 0.91"),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_slip_is_taken(old: str, new: str) -> None:
    text = put(old, new)
    parse_rules(text, "r.yaml")
    assert Draft202012Validator(schema()).is_valid(as_json(text))


@pytest.mark.parametrize("named", ["(rule no. 1)", "(Rule R1)", "(see rules 1 and 2)", "under rule 1"])  # fmt: skip
def test_a_notice_may_name_its_rule_in_other_words(named: str) -> None:
    text = put("It did not keep to courtesy and respect (rule 1)", f"It was rude {named}")  # fmt: skip
    assert parse_rules(text, "r.yaml").rules
    assert Draft202012Validator(schema()).is_valid(as_json(text))


def test_a_notice_of_rules_that_were_taken_up_before_is_completed_with_the_rule() -> None:  # fmt: skip
    text = put(f"{NOTICE} 1).", f"{NOTICE[:-6]}.")
    taken = parse_rules(text, "version", taken_up=True)
    english, welsh = rule_sentence(taken, "R1")
    assert english == "It did not keep to courtesy and respect. (Rule 1.)"
    assert welsh == "Nid oedd yn cadw at gwrteisi a pharch (rheol 1)."
