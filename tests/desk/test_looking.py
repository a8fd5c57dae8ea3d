"""The looks themselves: each finds what is spoilt, and the browser is the one that it should be."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.desk import chromium
from tests.desk.conftest import Visit
from tests.desk.looking import NARROW, WIDE, look

BODY = "<main><h1>Heading</h1>{}</main>"
SPOILT = {
    "axe color-contrast": "<p style='color:#bbb;background:#fff'>Pale words.</p>",
    "axe label": "<form><input type='text' style='min-height:3rem'></form>",
    "axe button-name": "<button style='min-height:3rem'></button>",
    "axe heading-order": "<h4>Too deep</h4>",
    "at 320 px": "<div style='width:600px'>Wide.</div>",
    "is cut off": "<div style='width:9rem;overflow:hidden;white-space:nowrap'>Many words that go on and on and on.</div>",
    "with more room": "<p style='width:11rem;overflow:hidden;white-space:nowrap'>A few words of text.</p>",
    "smaller than 44 px": "<button style='height:20px'>Small</button>",
    "a link lower than 44 px": "<p><a href='/x'>Back to the queue</a></p>",
    "Enter presses the first of several": "<form><label for='w'>Why</label><input id='w' style='min-height:3rem'><button style='min-height:3rem'>Hide</button><button style='min-height:3rem'>Keep</button></form>",
    "other words": "<style>@media (max-width:400px) {.x {display:none}}</style><p class='x'>Lost.</p>",
    "dark: axe color-contrast": "<style>@media (prefers-color-scheme:dark) {p {color:#eee}}</style><p>Words.</p>",
    "not inert: <script": "<script>1</script>",
    "the letter '\\u202e'": "<p>x\u202ey</p>",
    "the letter '\\x1b'": "<p>x\x1by</p>",
    "folded": "<details><summary style='min-height:3rem'>folded</summary><p style='color:#ccc'>folded</p></details>",
}


@pytest.fixture
def page(visit: Visit) -> Page:
    return visit().new_page()


def spoil(page: Page, body: str) -> None:
    words = f"<!doctype html><html lang='en'><head><title>T</title></head><body>{BODY.format(body)}</body></html>"
    page.set_content(words)


@pytest.mark.parametrize("kind", SPOILT)
def test_each_look_finds_what_is_spoilt(page: Page, kind: str) -> None:
    spoil(page, SPOILT[kind])
    assert any(kind in one for one in look(page))


def test_a_sound_page_has_no_findings(page: Page) -> None:
    wide = "<div style='overflow-x:auto' tabindex='0' role='region' aria-label='Figures'><table style='width:600px'><tr><td>1</td></tr></table></div>"
    within = "<p>Read <a href='/x'>the rules</a> first.</p>"
    spoil(page, f"{within}<button style='min-height:3rem'>Press</button>{wide}")
    assert look(page) == []
    spoil(page, wide.replace("tabindex='0'", ""))
    assert any("at 320 px: <table" in one for one in look(page))


def test_colours_are_looked_at_once_for_all_words_that_stand_alike(page: Page) -> None:
    pale, known = SPOILT["axe color-contrast"], set[str]()
    spoil(page, pale.replace("<p ", "<p class='x' "))
    assert any("color-contrast" in one for one in look(page, known=known))
    # As pale, but in words that stand as the others did: told of once. Anywhere else they are told of again.
    assert look(page, known=known) == []
    spoil(page, pale.replace("<p ", "<p class='y' "))
    assert any("color-contrast" in one for one in look(page, known=known))


def test_a_report_a_dialog_and_a_request_that_leaves_the_host_are_noticed(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = visit()
    page = context.new_page()
    page.goto("/rules")
    watched = context.watched  # type: ignore[attr-defined]
    page.evaluate("() => { document.body.style.cssText = 'x'; const s = document.createElement('script'); s.textContent = '1'; document.body.append(s); }")  # fmt: skip
    page.evaluate("() => { document.body.append(Object.assign(new Image(), {src: 'http://evil.example/x.png'})); }")  # fmt: skip
    page.evaluate("() => { setTimeout(() => alert('x'), 0); setTimeout(() => { throw new Error('y') }, 0); }")  # fmt: skip
    looked_for = ("Content Security Policy", "left the host", "dialog: x", "script: ")
    for _ in range(100):  # a busy machine tells of them late
        said = " ".join(watched.faults)
        if all(each in said for each in looked_for):
            break
        page.wait_for_timeout(100)
    assert [each for each in looked_for if each not in said] == []
    watched.faults.clear()


def test_what_is_said_where_no_browser_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.delenv(chromium.MUST, raising=False)
    assert chromium.found() == "" and not chromium.must_be_there()
    assert "apt-get install chromium" in chromium.NONE
    monkeypatch.setenv(chromium.MUST, "1")
    assert chromium.must_be_there()


# Words of which the letters stand in more than one line.
BROKEN = """() => {
  const found = [];
  for (const one of document.querySelectorAll('.numbers dt')) {
    const text = one.firstChild, words = text.data.matchAll(/\\S+/g);
    for (const word of words) {
      const range = document.createRange();
      range.setStart(text, word.index); range.setEnd(text, word.index + word[0].length);
      if (range.getClientRects().length > 1) found.push(word[0]);
    }
  }
  return found;
}"""


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("path", ["/home", "/cy/home"])
def test_no_word_over_a_number_is_broken(
    visit: Visit, path: str, size: dict[str, int]
) -> None:
    page = visit("owner", viewport=size).new_page()
    page.goto(path)
    assert page.locator(".numbers dt").count() > 3
    assert page.evaluate(BROKEN) == []
