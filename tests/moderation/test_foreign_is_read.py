"""A few words of a language that no scorer here knows: what is grave goes to a person, as a longer text in it does."""

import pytest

from moderation import lexicon
from moderation.text.language import tell
from moderation.text.reading import read
from tests.moderation.judging import judged, score

FORMS = [(entry, form) for entry, forms in lexicon.entries("foreign").items() for form in forms]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["Te voy a matar", "ti ammazzo!!", "Je vais te tuer.", "ICH BRING DICH UM", "ty kurwo", "main tumhe maar dunga", "Zabije cie",
     "vou te matar", "muie!", "idi nahui", "teri maa ki"],
)  # fmt: skip
def test_a_threat_or_grave_abuse_in_a_few_foreign_words_goes_to_a_person(
    text: str,
) -> None:
    j = judged(text, score())
    assert (j.action, j.rule, j.urgent, j.would_hide) == ("queue", None, False, False)


@pytest.mark.parametrize("text", ["Merci beaucoup", "Gracias!", "Ciao bella", "Matar paneer", "Diolch", "Tue 5pm, Penuel Hall", "Guten Tag", "Gr8 ta"])  # fmt: skip
def test_kind_words_of_another_tongue_and_short_english_wait_for_nobody(
    text: str,
) -> None:
    j = judged(text, score())
    assert j.action == "none" or j.language == "cy"


@pytest.mark.parametrize(("entry", "form"), FORMS)
def test_no_form_is_taken_for_english_or_welsh_and_each_is_found(
    entry: str, form: str
) -> None:
    assert tell(form)[0] not in ("en", "cy")
    assert judged(form, score()).action == "queue"
    assert not set(form.split()) <= lexicon.forms("english")
    assert read(form).bare == form, "written as it is matched: without accents"
