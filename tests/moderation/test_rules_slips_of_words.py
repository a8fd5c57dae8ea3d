"""Slips in the words of a rules file: the languages changed over, and a stand-in for a slur that stands for none."""

import pytest

from moderation.rules import parse_rules
from tests.moderation.test_rules_as_meant import at
from tests.moderation.test_rules_options import TEXT, faults, put

ENGLISH = "Disagree as much as you like, but stay courteous. Say what is wrong with an idea, not with a person."
WELSH = "Mae croeso i chi anghytuno, ond byddwch yn gwrtais. Dywedwch beth sydd o'i le ar syniad, nid ar berson."


def test_languages_that_are_changed_over_are_told_once() -> None:
    text = put(f"en: {ENGLISH}", f"en: {WELSH}").replace(f"cy: {WELSH}", f"cy: {ENGLISH}")  # fmt: skip
    (fault,) = faults(text)
    assert fault.startswith(at(text, f"cy: {ENGLISH}"))
    assert "`en` and `cy` of `text` in rule R1 stand in each other's place; change them over" in fault  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (f"cy: {WELSH}", "cy: Please do not be rude to anybody here.", "`cy` of `text` in rule R1 is in English; write it in Welsh"),
        (f"en: {ENGLISH}", "en: Peidiwch â bod yn gas wrth neb yma os gwelwch yn dda.", "`en` of `text` in rule R1 is in Welsh; write it in English"),
    ],
)  # fmt: skip
def test_one_text_in_the_other_language_is_told(old: str, new: str, said: str) -> None:
    text = put(old, new)
    (fault,) = faults(text)
    assert fault.startswith(at(text, new)) and said in fault
    assert parse_rules(text, "version", taken_up=True).rules, "of before, it is gone by"


TITLE = "title: { en: Trolling, cy: Trolio }"


def titled(english: str, welsh: str) -> str:
    """A file with this title."""
    return put(TITLE, f'title: {{ en: "{english}", cy: "{welsh}" }}')


@pytest.mark.parametrize(
    ("english", "welsh", "said"),
    [
        ("Courtesy and respect", "Respect and good manners", "`cy` of `title` in rule R8 is in English"),
        ("Anonymous posting", "Your own posts", "`cy` of `title` in rule R8 is in English"),
        ("Rude words", "Please report", "`cy` of `title` in rule R8 is in English"),
        ("Postio'n ddienw", "Ysgrifennu heb enw", "`en` of `title` in rule R8 is in Welsh"),
        ("Priodas neu bartneriaeth", "Pobl briod", "`en` of `title` in rule R8 is in Welsh"),
        ("Cais am wybodaeth", "Information request", "`en` and `cy` of `title` in rule R8 stand in each other's place"),
        ("Cwestiwn", "Question", "`en` and `cy` of `title` in rule R8 stand in each other's place"),
    ],
)  # fmt: skip
def test_a_title_of_a_few_words_in_the_wrong_language_is_told(english: str, welsh: str, said: str) -> None:  # fmt: skip
    (fault,) = faults(titled(english, welsh))
    assert said in fault


@pytest.mark.parametrize(
    ("english", "welsh"),
    [
        ("Bank of England scams", "Bank of England"),  # a name keeps its language
        ("Marks & Spencer", "Marks and Spencer"),
        ("Merched y Wawr", "Cangen Merched y Wawr"),
        ("Plaid Cymru", "Y Blaid"),
        ("Cymru am byth", "Cymru am byth!"),
        ("Siop yn y pentre", "Siop yn y pentre, y siop"),
        ("Rock and roll", "Rock and roll"),  # loan words
        ("Made-up news", "Fake news"),
        ("Live video", "Facebook Live"),
        ("Eisteddfod", "Yr Eisteddfod"),
        ("Coffee mornings", "Coffi a the"),  # "a the": and tea
        ("Abuse of a person", "Cam-drin person"),
        ("AC units", "Unedau AC"),
        ("Copyright", "Copyright"),
    ],
)
def test_names_and_loan_words_in_a_title_are_no_wrong_language(english: str, welsh: str) -> None:  # fmt: skip
    assert parse_rules(titled(english, welsh), "names").rules


@pytest.mark.parametrize("written", ["<slur:rase>", "<slur: race>", "<Slur:race>", "<slur>"])  # fmt: skip
def test_a_stand_in_for_no_slur_is_told_with_those_there_are(written: str) -> None:
    text = put("<slur:race> should not", f"{written} should not")
    (fault,) = faults(text)
    assert fault.startswith(at(text, 'text: "' + written))
    assert f"`{written}` in `must_act` in rule R3 stands for no slur" in fault
    assert "write `<slur:GROUND>` with one of: sex, gender_reassignment, race," in fault


@pytest.mark.parametrize("key", ["title", "text", "notice"])
def test_a_language_that_is_missing_is_told_with_the_text_that_lacks_it(key: str) -> None:  # fmt: skip
    begins = TEXT.index(f"    {key}:", TEXT.index("- id: R6"))
    ends = TEXT.index("cy: ", begins)
    line = TEXT.index("\n", ends)
    text = TEXT[:ends].rstrip(" ,\n") + (" }" if key == "title" else "") + TEXT[line:]
    assert any(f"`cy` of `{key}` is missing in rule R6; add it" in one for one in faults(text))  # fmt: skip
