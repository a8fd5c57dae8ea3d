"""Each page as a browser and a screen reader have it: sound, small, without script; and hostile words are inert on it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.desk.inert import PART, STRANGE, inert, line, pieces
from listener.desk.limits import Limiter
from tests.listener.crowd import ADMIN, COMMS, OWNER, REVIEWER
from tests.listener.lives import stored
from tests.listener.office import Browser, Office, office
from tests.listener.pageread import Read, read
from tests.town import RUDE, THREAT

LARGEST = 50 * 1024
HOSTILE = {
    "script": "<script>alert(1)</script><img src=x onerror=alert(2)> shut up you idiot",
    "quotes": "\"' onmouseover='alert(1)' style=\"x\" </bdi></blockquote></details> you idiot",
    "turned": "you idiot \u202egnihton si siht\u202c \u2066x\u2069 \u200fy",
    "codes": "you idiot \x1b[31mred\x07\x00\x08 \x85 end",
    "template": "{{ 7 * 7 }} {% raw %} %(n)s ${7*7} you idiot",
    "formula": '=HYPERLINK("http://evil.example","you stupid idiot")',
    "marks": "you idiot " + "a" + "\u0301" * 500,
    "huge": "you idiot " + "<&\"'>" * 20_000,
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with office(tmp_path_factory.mktemp("pages") / "data") as opened:
        yield opened


@pytest.fixture(scope="module")
def items(desk: Office) -> dict[str, Item]:
    found = {}
    post = desk.here.place.post(text="<script>post</script> \u202e")
    for name, text in {**HOSTILE, "rude": RUDE, "threat": THREAT}.items():
        by = "Marlow <b>\u202eTeasel</b>" if name == "script" else f"{name} Teasel"
        found[name] = desk.here.place.comment(post, text, by=by)
    desk.here.place.round(desk.here.house)
    return found


@pytest.fixture(scope="module")
def browsers(desk: Office, items: dict[str, Item]) -> dict[str, Browser]:
    people = {"owner": OWNER, "comms": COMMS, "reviewer": REVIEWER, "admin": ADMIN}
    found = {role: desk.sign_in(actor) for role, actor in people.items()}
    return found | {"public": desk.browser()}


def every_page(desk: Office, items: dict[str, Item]) -> list[tuple[str, str]]:
    """Who opens what: each page there is, with something on it."""
    rude, threat = desk.number(items["rude"]), desk.number(items["threat"])
    shown = [
        ("public", path)
        for path in ("/", "/rules", "/look-up", "/answer", "/sign-in", "/nothing")
    ]
    shown += [("public", f"/look-up?link={desk.link(items['threat'])}"), ("public", "/look-up?link=https://x.example/1"), ("public", "/queue")]  # fmt: skip
    shown += [("owner", path) for path in ("/home", "/queue", f"/item/{rude}", f"/item/{threat}", "/alerts", "/minutes", "/questions?all=1", "/modes", "/notice", "/charts", "/requests", "/facts")]  # fmt: skip
    shown += [("comms", path) for path in ("/facts", "/facts/new", "/facts/waiting", "/facts/unchecked", "/requests", "/charts")]  # fmt: skip
    shown += [("comms", "/alerts"), ("admin", "/home"), ("reviewer", "/minutes"), ("reviewer", "/minutes/2")]  # fmt: skip
    shown += [("reviewer", path) for path in ("/minutes?event=hide_intended&by=software&before=40", "/minutes/6", "/second-looks", "/second-looks?none=1", "/accesses", "/copies", "/report")]  # fmt: skip
    shown += [("reviewer", f"/minutes/{chosen(desk)}"), ("reviewer", f"/minutes/{chosen(desk)}/words")]  # fmt: skip
    shown += [("owner", "/accesses"), ("owner", "/report"), ("public", "/transparency")]
    return shown


def chosen(desk: Office) -> int:
    """The entry in which software found that it may hide."""
    return int(desk.here.events("hide_chosen")[0]["seq"])


def check_sound(page: Read, text: str, language: str) -> None:
    """What is true of every page."""
    assert page.language == language and page.title.endswith("– Wardmote")
    assert not page.unclosed and len(text.encode()) <= LARGEST
    levels = [level for level, _ in page.headings]
    assert levels.count(1) == 1
    # A summary of what is wrong stands before the page's own heading, as people expect it; nothing else does.
    rest = levels[levels.index(1) :]
    assert all(b <= a + 1 for a, b in itertools.pairwise(rest)), levels
    assert levels[0] == 1 or page.headings[0][1] in ("There is a problem", "Mae problem")  # fmt: skip
    assert all(words.strip() for _, words in page.headings)
    assert len(page.ids) == len(set(page.ids))
    for tag, found in page.fields:
        if found.get("type") != "hidden":
            assert found.get("id") in page.labels, (tag, found)
    for form in page.forms:
        assert form.method == "get" or "token" in form.values
    # The one script is our own file of shortcuts, which no page needs.
    assert not page.inline and all(src.startswith("/static/keys.js?") for src in page.scripts)  # fmt: skip
    assert not page.tags & {"style", "iframe", "object", "base", "img"}
    assert not [name for name in page.attributes if name.startswith("on") or name == "style"]  # fmt: skip
    # What leads out of the desk is a link that a person may follow, never a thing that a browser fetches.
    outside = [to for to in page.addresses if not to.startswith(("/", "#"))]
    assert all(to in page.links and to.startswith("https://") for to in outside), outside  # fmt: skip


@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_page_is_sound_in_both_languages(
    desk: Office, items: dict[str, Item], browsers: dict[str, Browser], language: str
) -> None:
    prefix = "/cy" if language == "cy" else ""
    for role, path in every_page(desk, items):
        browser = browsers[role]
        page = browser.get(prefix + path)
        assert browser.status < 500
        check_sound(page, browser.text, language)
        other = next(to for to in page.links if to.startswith("/cy") != bool(prefix) and not to.startswith("#"))  # fmt: skip
        browser.get(other)
        assert browser.page.language != language, (path, other)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_words_are_inert_on_every_page_that_shows_them(
    desk: Office, items: dict[str, Item], browsers: dict[str, Browser], name: str
) -> None:
    browser = browsers["owner"]
    assert stored(desk.here.house, items[name])
    for path in ("/queue", "/home", f"/item/{desk.number(items[name])}"):
        page = browser.get(path)
        assert browser.status == 200
        check_sound(page, browser.text, "en")
        assert "<script>" not in browser.text and "onerror=alert" not in str(page.attributes)  # fmt: skip
        assert "{{ 7 * 7 }}" in page.words or "49" not in page.words
        for letter in "\u202e\u202c\u2066\u2069\u200f\x1b\x07\x00\x08\x85":
            assert letter not in browser.text
    shown = page.words
    assert "you idiot" in shown
    if name == "script":
        assert "<script>alert(1)</script>" in shown and f"<b>{STRANGE}Teasel" in shown


def test_a_huge_comment_is_read_in_parts(
    desk: Office, items: dict[str, Item], browsers: dict[str, Browser]
) -> None:
    browser, number = browsers["owner"], desk.number(items["huge"])
    browser.get(f"/item/{number}?part=26")
    assert "This is part 26 of 26" in browser.page.words
    check_sound(browser.page, browser.text, "en")
    for odd in ("0", "99", "x", "-3"):
        browser.get(f"/item/{number}?part={odd}")
        assert browser.status == 200


def test_words_are_folded_until_they_are_asked_for(
    desk: Office, items: dict[str, Item], browsers: dict[str, Browser]
) -> None:
    browser = browsers["owner"]
    for path in ("/queue", f"/item/{desk.number(items['rude'])}"):
        browser.get(path)
        outside = ""
        for piece in browser.text.split("<details>"):
            outside += piece.rpartition("</details>")[2] if "</details>" in piece else piece  # fmt: skip
        assert RUDE in browser.page.words and RUDE not in read(outside).words
        assert "<details open" not in browser.text


def test_a_full_queue_page_of_the_worst_words_stays_small(tmp_path: Path) -> None:
    with office(tmp_path / "data", mode="assist") as desk:
        post = desk.here.place.post()
        for number in range(23):
            desk.here.place.comment(post, f"you idiot {number} " + '"' * 5000, by=f"P {number}")  # fmt: skip
        desk.here.place.round(desk.here.house)
        browser = desk.sign_in(OWNER)
        page = browser.get("/queue")
        check_sound(page, browser.text, "en")
        assert "Page 1 of 2" in page.words and "23 comments wait" in page.words
        browser.get("/cy/queue?page=2")
        assert browser.page.words.count("Rhif ") == 3 and "23 o sylwadau" in browser.page.words  # fmt: skip
        # A link as long as a platform can make it, and a name as long, change nothing of that.
        browser.get("/look-up", params={"link": "https://x.example/" + '"' * 5000})
        check_sound(browser.page, browser.text, "en")


# ---- the pieces ----


def test_marks_stand_where_the_finding_says_and_survive_strange_spans() -> None:
    found, parts = pieces("abcdef", [(1, 3), (2, 4), (9, 12), (5, 4)])
    assert [(p.text, p.marked) for p in found] == [("a", False), ("bcd", True), ("ef", False)]  # fmt: skip
    assert parts == 1 and pieces("", []) == ([], 1)
    long = "x" * (PART + 10)
    second, parts = pieces(long, [(PART - 5, PART + 5)], 2)
    assert parts == 2 and [(len(p.text), p.marked) for p in second] == [(5, True), (5, False)]  # fmt: skip


def test_what_could_turn_the_writing_is_shown_and_what_makes_up_letters_is_kept() -> (
    None
):
    assert inert("a\u202eb\x1bc\ud800") == f"a{STRANGE}b{STRANGE}c{STRANGE}"
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    wales = "\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"
    assert inert(f"{family}{wales}") == f"{family}{wales}"
    assert line("a  b\n c", 10) == "a b c" and line("x" * 50, 10) == "xxxxxxxxx…"


def test_a_limiter_forgets_what_is_long_past(desk: Office) -> None:
    from listener.desk.limits import APPEAL

    limiter, clock = Limiter(), desk.here.place.clock
    assert all(limiter.allows(APPEAL, "a", clock()) for _ in range(5))
    assert not limiter.allows(APPEAL, "a", clock())
    assert limiter.allows(APPEAL, "b", clock())
    clock.forward(hours=2)
    assert limiter.allows(APPEAL, "a", clock())


# ---- the look of it ----


def _light(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2.2 reckons it."""
    darker, lighter = sorted((_light(one), _light(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_text_stands_out_from_what_is_behind_it_by_day_and_by_night(
    desk: Office,
) -> None:
    sheet = desk.desk.pages.static["desk.css"].decode()
    themes = [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", root)) for root in re.findall(r":root \{(.*?)\}", sheet, re.DOTALL)]  # fmt: skip
    assert len(themes) == 2
    light, dark = themes[0], {**themes[0], **themes[1]}
    texts = [("ink", "paper"), ("quiet", "paper"), ("link", "paper"), ("danger", "paper"), ("ink", "second"), ("ink", "good"), ("ink", "warn"), ("ink", "mark"), ("link", "second"), ("on-action", "action"), ("on-second", "second"), ("on-danger", "danger"), ("on-focus", "focus"), ("quiet", "second"), ("link", "good"), ("danger", "warn"), ("link", "warn")]  # fmt: skip
    for theme in (light, dark):
        for front, back in texts:
            assert contrast(theme[front], theme[back]) >= 4.5, (front, back)
        for front, back in (("line", "paper"), ("line", "second"), ("action", "paper")):
            assert contrast(theme[front], theme[back]) >= 3, (front, back)
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert "url(" not in sheet and "@import" not in sheet and "@font-face" not in sheet
