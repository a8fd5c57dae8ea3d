"""What is true of every page in a browser. Each check gives its findings as sentences; an empty list is a sound page."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import axe_playwright_python
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request

AXE = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
WHERE_IT_IS_NARROW = ["target-size", "scrollable-region-focusable"]
LARGEST = 50 * 1024
NARROW = {"width": 320, "height": 256}  # 1280 x 1024, four times as large
WIDE = {"width": 1280, "height": 1024}
TURNING = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # fmt: skip
# What sticks out to the right, or is cut off; not the link that is shown when it has the focus.
STICKS_OUT = """() => {
  const wide = document.documentElement.clientWidth, found = [];
  // A table may scroll in a box of its own, where the box fits and the keyboard reaches it.
  const scrolls = one => one.parentElement && (
    one.parentElement.tabIndex >= 0 && ['auto', 'scroll'].includes(getComputedStyle(one.parentElement).overflowX)
    || scrolls(one.parentElement));
  if (document.documentElement.scrollWidth > wide) found.push('the page is ' + document.documentElement.scrollWidth);
  for (const one of document.querySelectorAll('body *')) {
    const box = one.getBoundingClientRect(), style = getComputedStyle(one);
    if (!box.width || style.visibility === 'hidden' || one.closest('.skip') || scrolls(one)) continue;
    if (box.right > wide + 1 || box.left < -1) found.push(one.outerHTML.slice(0, 90) + ' ends at ' + Math.round(box.right));
    else if (!one.matches('input, textarea') && ['hidden', 'clip'].includes(style.overflowX) && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
      found.push(one.outerHTML.slice(0, 90) + ' is cut off');
  }
  return found.slice(0, 4);
}"""
# 1.4.12: somebody who needs it sets more room between lines, letters and words.
ROOMY = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }');
  document.adoptedStyleSheets = [sheet];
}"""
# 2.5.8 asks for 24 px; ours is 44 px for what is not a link within words.
TOO_SMALL = """() => [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary')]
  .filter(one => one.getClientRects().length)
  .filter(one => {
    const box = (one.matches('input[type=checkbox], input[type=radio]') && one.labels[0] || one).getBoundingClientRect();
    return box.height < 43.5 || box.width < 24;
  }).map(one => one.outerHTML.slice(0, 90)).slice(0, 4)"""
# A link that is all there is in its line is pressed with a thumb like a button; one within words is as high as they are.
THIN_LINKS = """() => [...document.querySelectorAll('main a, footer a')].filter(one => {
  const block = one.closest('p, li, dd, td, h2, h3, nav, div'), alone = block.innerText.trim() === one.innerText.trim();
  return alone && one.getClientRects().length && one.getBoundingClientRect().height < 43.5;
}).map(one => one.outerHTML.slice(0, 90)).slice(0, 4)"""
# Enter in a field of one line, or Go on a phone, presses the first button: where there are several, nobody chose it.
UNCHOSEN = """() => [...document.querySelectorAll('form')].filter(one =>
  one.querySelectorAll('button:not([type=button]), input[type=submit]').length > 1
  && one.querySelector('input:not([type=hidden], [type=checkbox], [type=radio], [type=submit])'))
  .map(one => one.outerHTML.slice(0, 90)).slice(0, 4)"""
# By what a stylesheet gives a word its colour: what it stands in, from the outside inwards, with classes and attributes.
STANDS_IN = """() => [...new Set([...document.querySelectorAll('body *')]
  .filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
  .map(one => {
    const around = [];
    for (let at = one; at; at = at.parentElement) around.push([at.tagName, at.id, at.className, ...at.getAttributeNames().sort()].join(' '));
    return around.join('<');
  }))]"""
SHOWN = "() => document.body.innerText.replace(/\\s+/g, ' ').trim()"
ALIVE = "() => [...document.querySelectorAll('script:not([src]), iframe, object, embed, [onerror], [onmouseover], [onclick]')].map(one => one.outerHTML.slice(0, 90))"


class Watched:
    """What a browser says beside its pages: reports, requests that leave the host, dialogs."""

    def __init__(self, context: BrowserContext, url: str) -> None:
        self.host = urlsplit(url).netloc
        self.faults: list[str] = []
        context.on("console", self._said)
        context.on("request", self._asked)
        context.on("weberror", lambda error: self.faults.append(f"script: {error.error}"))  # fmt: skip
        context.on("dialog", lambda one: (self.faults.append(f"dialog: {one.message}"), one.dismiss()))  # fmt: skip

    def _said(self, message: ConsoleMessage) -> None:
        # That a page was refused (401, 422) is no fault: the browser notes each of them.
        if message.text.startswith("Failed to load resource") and "status of 5" not in message.text:  # fmt: skip
            return
        # Advice to authors on password managers is no report.
        if message.text.startswith("[DOM]"):
            return
        # Whoever presses a key before the page is drawn keeps the focus where they put it, and that is right.
        if message.text.startswith("Autofocus processing was blocked"):
            return
        self.faults.append(f"console: {message.text[:200]}")

    def _asked(self, request: Request) -> None:
        if urlsplit(request.url).netloc != self.host:
            self.faults.append(f"left the host: {request.url[:200]}")


def axe(page: Page, rules: list[str] | None = None, but: list[str] | None = None) -> list[str]:  # fmt: skip
    """What axe-core finds: all rules, or those named; `but`: less these."""
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": RULES}  # fmt: skip
    less = {name: {"enabled": False} for name in but or []}
    options = json.dumps({"runOnly": only, "resultTypes": ["violations"], "rules": less})  # fmt: skip
    if page.evaluate("() => typeof window.axe") == "undefined":
        page.evaluate(AXE)
    found: dict[str, Any] = page.evaluate(f"() => axe.run(document, {options})")
    return [
        f"axe {one['id']}: {node['html'][:160]} ({node['failureSummary'][:160]})"
        for one in found["violations"]
        for node in one["nodes"][:3]
    ]


def look(page: Page, *, by_night: bool = True, known: set[str] | None = None) -> list[str]:  # fmt: skip
    """Everything that can be seen on the page, with all that is folded open, by day and by night, wide and narrow.

    known: in what words stood whose colours were looked at already; where all of this page's do, their colours are the same.
    """
    page.evaluate(
        "() => document.querySelectorAll('details').forEach(one => one.open = true)"
    )
    found = _inert(page)
    found += [f"Enter presses the first of several: {one}" for one in page.evaluate(UNCHOSEN)]  # fmt: skip
    stands_in = set(page.evaluate(STANDS_IN))
    new = known is None or not stands_in <= known
    found += [f"light: {one}" for one in axe(page, but=[] if new else COLOURS)]
    if new and by_night:
        page.emulate_media(color_scheme="dark")
        found += [f"dark: {one}" for one in axe(page, COLOURS)]
        page.emulate_media(color_scheme="light")
    if known is not None:
        known |= stands_in
    return found + narrow(page)


def narrow(page: Page) -> list[str]:
    """What is lost at 320 pixels, which is 1,280 at 400 %."""
    before = page.viewport_size
    page.set_viewport_size(WIDE)
    wide = page.evaluate(SHOWN)
    page.set_viewport_size(NARROW)
    found = [f"at 320 px: {one}" for one in page.evaluate(STICKS_OUT)]
    if page.evaluate(SHOWN) != wide:
        found.append("at 320 px: other words than on a wide screen")
    found += [f"at 320 px: {one}" for one in axe(page, WHERE_IT_IS_NARROW)]
    found += [f"smaller than 44 px: {one}" for one in page.evaluate(TOO_SMALL)]
    found += [f"a link lower than 44 px: {one}" for one in page.evaluate(THIN_LINKS)]
    page.evaluate(ROOMY)
    found += [f"with more room: {one}" for one in page.evaluate(STICKS_OUT)]
    page.evaluate("() => { document.adoptedStyleSheets = []; }")
    page.set_viewport_size(before or WIDE)
    return found


def _inert(page: Page) -> list[str]:
    """What strangers' text might have made of the page."""
    found = [f"not inert: {one}" for one in page.evaluate(ALIVE)]
    for letter in set(page.evaluate("() => document.documentElement.textContent")):
        strange = unicodedata.category(letter) in ("Cc", "Cs") and letter not in "\n\t\r"  # fmt: skip
        if strange or letter in TURNING:
            found.append(f"not inert: the letter {letter!a}")
    return found


def size(page: bytes) -> list[str]:
    """A page is small."""
    return [f"{len(page):,} bytes"] if len(page) > LARGEST else []
