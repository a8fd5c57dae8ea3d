"""The word lists load, their ids are unique, and a fault is told by file and line."""

from pathlib import Path

import pytest

from moderation import lexicon

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
        if "intensifier" not in i and "adjective" not in i
    }
    forms = [form for words in cited.values() for form in words]
    assert [form for form in set(forms) if forms.count(form) > 1] == []


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
