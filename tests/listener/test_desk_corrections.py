"""A post of one's own that was deleted or changed, at the desk and on the terminal: seen, filled in, closed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.cli import run
from listener.store.corrections import correction, open_corrections
from tests.listener.crowd import DELEGATE, OWNER
from tests.listener.office import Office, office

WRONG = "The library shuts on Friday. <script>x</script>\u202e"
RIGHT = "The library shuts next May."
SAID = {"subject_en": "the library", "why_en": "it gave the wrong day", "correct_en": "it shuts in May"}  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as found:
        place = found.here.place
        post = place.post(text=WRONG)
        place.round(found.here.house)
        place.world.edit(post, RIGHT)
        place.round(found.here.house)
        yield found


def test_home_says_so_and_the_text_is_filled_in_and_closed(desk: Office) -> None:
    browser = desk.sign_in(DELEGATE)
    browser.get("/home")
    assert "1 post of yours was deleted or changed" in browser.page.words
    browser.get("/corrections")
    assert "/corrections/1" in browser.page.links and "<script>x" not in browser.text
    browser.get("/corrections/1")
    assert RIGHT in browser.page.words and "\u202e" not in browser.text
    assert "because …" in browser.text
    browser.send("/corrections/1/text", **{**SAID, "why_en": ""})
    assert browser.status == 422 and "#why_en" in browser.page.links
    assert "the library" in browser.text, "what was typed stays"
    browser.get("/corrections/1")
    form = next(f for f in browser.page.forms if f.action.endswith("/text"))
    browser.send("/corrections/1/text", **SAID)
    assert "because it gave the wrong day. The correct information is: it shuts in May." in browser.text  # fmt: skip
    browser.post("/corrections/1/text", {**form.values, **SAID})
    assert len(desk.here.events("correction_written")) == 1, "pressed twice is once"
    form = next(f for f in browser.page.forms if f.action.endswith("/close"))
    browser.send("/corrections/1/close", verb="done")
    assert "The correction is published" in browser.page.words
    browser.post("/corrections/1/close", {**form.values, "verb": "done"})
    assert browser.status == 200 and len(desk.here.events("correction_closed")) == 1
    browser.get("/home")
    assert "deleted or changed" not in browser.page.words


WELSH = {"subject_cy": "y llyfrgell", "why_cy": "bod y diwrnod yn anghywir", "correct_cy": "mae'n cau ym mis Mai"}  # fmt: skip


def test_what_somebody_else_filled_in_meanwhile_is_not_lost(desk: Office) -> None:
    owner, delegate = desk.sign_in(OWNER), desk.sign_in(DELEGATE)
    for browser in (owner, delegate):
        browser.get("/corrections/1")
    owner.send("/corrections/1/text", **SAID, **WELSH)
    mine = {**SAID, "why_en": "it named a day too early"}
    delegate.send("/corrections/1/text", **mine)
    assert delegate.status == 409
    assert "The text was changed in the meantime." in delegate.page.words
    stands = correction(desk.here.house.store, 1)
    assert stands and stands["text"]["en"]["why"] == SAID["why_en"]
    form = next(f for f in delegate.page.forms if f.action.endswith("/text")).values
    assert form["why_en"] == mine["why_en"], "what was typed stays"
    assert form["why_cy"] == WELSH["why_cy"], "what was left empty holds what stands"
    delegate.send("/corrections/1/text")  # having looked
    assert delegate.status == 200
    stands = correction(desk.here.house.store, 1)
    assert stands and stands["text"]["en"]["why"] == mine["why_en"]
    assert stands["text"]["cy"]["why"] == WELSH["why_cy"]
    owner.get("/cy/corrections/1")
    delegate.send("/corrections/1/text", why_cy="")
    owner.send("/cy/corrections/1/text", why_cy="bod y dydd yn rhy gynnar")
    assert owner.status == 409 and 'class="problem"' in owner.text
    assert '<li lang="en">' not in owner.text, "in Welsh, too"


def test_a_slip_in_an_old_form_does_not_make_it_a_new_one(desk: Office) -> None:
    owner, delegate = desk.sign_in(OWNER), desk.sign_in(DELEGATE)
    for browser in (owner, delegate):
        browser.get("/corrections/1")
    owner.send("/corrections/1/text", **SAID, **WELSH)
    delegate.send("/corrections/1/text", **{**SAID, "why_en": ""})
    assert delegate.status == 422
    delegate.send("/corrections/1/text", **{**SAID, "why_en": "a slip"})
    assert delegate.status == 409


def test_skipping_it_takes_a_reason_and_another_finds_it_closed(desk: Office) -> None:
    owner, delegate = desk.sign_in(OWNER), desk.sign_in(DELEGATE)
    owner.get("/corrections/1")
    delegate.get("/corrections/1")
    owner.post("/corrections/1/close", {**owner.page.forms[-2].values, "verb": "skipped"})  # fmt: skip
    assert owner.status == 422 and "#ready" in owner.page.links
    owner.post("/corrections/1/close", {**owner.page.forms[-2].values, "verb": "skipped", "ready": "typing", "reason": "Two letters."})  # fmt: skip
    row = correction(desk.here.house.store, 1)
    assert row and (row["outcome"], row["closed_by"]) == ("skipped", OWNER.name)
    assert row["reason"] == "It was a typing error. Two letters."
    delegate.send("/corrections/1/close", verb="done")
    assert delegate.status == 409 and "closed already" in delegate.page.words
    delegate.get("/corrections")
    assert "Nothing waits for a correction" in delegate.page.words
    assert "not needed" in delegate.page.words


def test_a_late_one_is_urgent_and_it_is_whole_in_welsh(desk: Office) -> None:
    desk.here.place.clock.forward(hours=50)
    browser = desk.sign_in(OWNER)
    browser.get("/home")
    assert "Two days are over" in browser.page.words
    browser.get("/cy/corrections/1")
    assert browser.page.language == "cy" and "Cywiriad 1" in browser.page.words
    browser.send("/cy/corrections/1/text", subject_cy="y llyfrgell", why_cy="bod y diwrnod yn anghywir", correct_cy="mae'n cau ym mis Mai")  # fmt: skip
    assert browser.status == 200 and "neges am y llyfrgell oherwydd" in browser.text


def test_the_terminal_lists_fills_in_and_closes_it(
    desk: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(desk.here.place.folder)
    where = ["--data", folder]
    desk.here.place.close()

    def told(*arguments: str) -> str:
        code = run([*arguments, *where])
        out = capsys.readouterr()
        return f"{code} {out.out}{out.err}"

    for verb in (["queue", "--needs"], ["corrections"]):
        said = told(*verb)
        assert "Correction 1: your post on facebook:" in said and "\u202e" not in said
    assert "Corrections due for posts of your own: 1" in told("status")
    assert json.loads(told("status", "--json")[2:])["corrections"]["open"] == 1
    gaps = ["--subject", "the library", "--why", "it was wrong", "--correct", "it stays"]  # fmt: skip
    assert "To publish yourself" in told("corrections", "1")
    assert told("corrections", "1", *gaps, "--as", "Stranger Example").startswith("2 ")
    assert "because it was wrong" in told("corrections", "1", *gaps, "--as", OWNER.name)
    assert "needs a reason" in told("corrections", "1", "skipped", "--as", OWNER.name)
    assert "Closed by Wren" in told("corrections", "1", "done", "--as", OWNER.name)
    assert "No post of your own waits" in told("corrections")
    assert "no correction 7" in told("corrections", "7")
    assert json.loads(told("corrections", "1", "--json")[2:])["outcome"] == "done"


def test_a_number_that_is_none_is_not_there(desk: Office) -> None:
    browser = desk.sign_in(OWNER)
    browser.get("/corrections/99")
    assert browser.status == 404
    assert len(open_corrections(desk.here.house.store)) == 1
