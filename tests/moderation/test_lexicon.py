"""The word lists load, their ids are unique, and a fault is told by file and line."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import lexicon
from moderation.checks.slurs import GROUNDS
from moderation.text.characters import without_accents
from moderation.text.normalise import normalise

LISTS = sorted(path.stem for path in (Path(lexicon.__file__).parent).glob("*.txt"))


@pytest.mark.parametrize("name", LISTS)
def test_every_list_loads_with_plain_lower_case_forms(name: str) -> None:
    for forms in lexicon.entries(name).values():
        assert all(form == form.lower().strip() for form in forms)


@pytest.mark.parametrize("name", ["abuse", "slurs", "obscene", "spam"])
def test_no_form_stands_under_two_entries(name: str) -> None:
    cited = {
        i: words
        for i, words in lexicon.entries(name).items()
        if not any(
            part in i
            for part in ("intensifier", "adjective", "nasty", "whom", "sense", "around")
        )
    }
    forms = [form for words in cited.values() for form in words]
    assert [form for form in set(forms) if forms.count(form) > 1] == []


@pytest.mark.parametrize("name", ["abuse", "slurs", "obscene", "spam", "threats"])
def test_every_form_stands_in_a_text_as_it_does_in_the_list(name: str) -> None:
    forms = lexicon.forms(name)
    read_so = {form: without_accents(normalise(form).plain) for form in forms}
    # What is tied together in a text is untied there, and the list has it so, too.
    assert [form for form, plain in read_so.items() if plain not in forms] == []


@pytest.mark.parametrize("name", LISTS)
def test_no_entry_has_a_form_twice(name: str) -> None:
    entries = lexicon.entries(name).items()
    twice = {i: sorted({f for f in words if words.count(f) > 1}) for i, words in entries}  # fmt: skip
    assert {i: forms for i, forms in twice.items() if forms} == {}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a.b one | two\n", "line 1: want"),
        ("# fine\na: x\na: y\n", "line 3: the id a is there twice"),
        ("a:\n", "line 1: want"),
    ],
)
def test_a_fault_names_file_and_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, fault: str
) -> None:
    (tmp_path / "broken.txt").write_text(text, "utf-8")
    monkeypatch.setattr(lexicon, "_FOLDER", tmp_path)
    lexicon.entries.cache_clear()
    with pytest.raises(lexicon.LexiconError, match=f"broken.txt {fault}"):
        lexicon.entries("broken")
    lexicon.entries.cache_clear()


def test_forms_are_chosen_by_whole_parts_of_an_id() -> None:
    assert lexicon.forms("slurs", "slur.race") == lexicon.forms(
        "slurs", *(i for i in lexicon.entries("slurs") if i.startswith("slur.race."))
    )
    assert lexicon.forms("slurs", "slur.rac") == frozenset()


def test_a_form_is_cited_by_the_entry_that_was_asked_for() -> None:
    ids = lexicon.ids_by_form("abuse", "abuse.strong", "abuse.dehumanising")
    assert {i.split(".")[1] for i in ids.values()} == {"strong", "dehumanising"}


def test_groups_cover_every_protected_ground_and_name_nobody_twice() -> None:
    named = lexicon.entries("groups")
    grounds = {i.split(".")[1] for i in named if i.startswith("group.")}
    assert grounds == set(GROUNDS)
    forms = [form for words in named.values() for form in words]
    assert [form for form in set(forms) if forms.count(form) > 1] == []


def test_what_describes_a_group_or_party_can_stand_alone() -> None:
    before = re.compile(rf"\b{lexicon.described()}\b")
    for word in ("welsh", "trans", "tory", "plaid cymru", "lib dem", "disabled"):
        assert before.fullmatch(word), word
    assert not before.search("people and voters")


def test_a_disguise_is_read_back_to_no_title_and_no_animal() -> None:
    assert lexicon.vocabulary().isdisjoint({"clr", "sparrows"})


PARTS = st.text("ab .", min_size=1, max_size=4).map(str.strip).filter(bool)


@given(st.sets(PARTS, min_size=1), st.text("ab .", max_size=12))
def test_forms_with_shared_beginnings_match_as_the_same_forms_in_a_row(
    forms: set[str], text: str
) -> None:
    def found(written: str) -> list[tuple[int, int]]:
        pattern = re.compile(rf"\b{written}(?!b)")
        return [match.span() for match in pattern.finditer(text)]

    assert found(lexicon.prefixed(forms)) == found(lexicon.alternatives(forms))
