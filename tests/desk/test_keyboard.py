"""The queue by keyboard alone, with script and without: every step is reached by Tab, and seen where it is."""

from __future__ import annotations

import itertools

import pytest
from playwright.sync_api import Page

from tests.desk.conftest import Visit
from tests.desk.person import DESKTOP, soon
from tests.desk.served import Served
from tests.listener.crowd import OWNER
from tests.listener.office import PASSWORD

MOST_TABS = 120
# What says where somebody is after a step: it takes the focus once the page is drawn.
GREETS = "[autofocus]"
# What stands in the focus: whether it is what is looked for, and whether people see that it has the focus.
HERE = """(one, wanted) => {
  const style = getComputedStyle(one), box = one.getBoundingClientRect();
  const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return {found: one.matches(wanted), seen: ringed && inside, what: one.outerHTML.slice(0, 90)};
}"""


def tab_to(page: Page, wanted: str, key: str = "Tab") -> None:
    """Press Tab until the focus is where somebody wants to be."""
    for _ in range(MOST_TABS):
        page.keyboard.press(key)
        at = page.locator(":focus").evaluate_all(
            f"(all, wanted) => all.map(one => ({HERE})(one, wanted))", wanted
        )
        if not at:
            continue  # the browser's own bar
        assert at[0]["seen"], f"the focus cannot be seen: {at[0]['what']}"
        if at[0]["found"]:
            return
    raise AssertionError(f"{wanted} cannot be reached by {key}")


def press(page: Page, key: str = "Enter") -> None:
    """Press a key that leads to another page, and wait until what greets there has the focus."""
    with page.expect_navigation():
        page.keyboard.press(key)
    if page.locator(GREETS).count():
        page.wait_for_selector(f"{GREETS}:focus")


@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_the_queue_can_be_worked_through_by_keyboard_alone(
    desk: Served, visit: Visit, script: bool
) -> None:
    item = desk.comment("You silly little man, do shut up about the keys.")
    number = desk.office.number(item)
    page = visit(script=script, **DESKTOP).new_page()
    page.goto("/sign-in")
    tab_to(page, "a.skip")
    page.keyboard.press("Enter")
    for field, text in (("name", OWNER.name), ("password", PASSWORD)):
        tab_to(page, f"#{field}")
        page.keyboard.type(text)
    tab_to(page, "#code")
    page.keyboard.type(desk.here.code(OWNER))
    press(page)

    tab_to(page, "main a[href='/queue']")
    press(page)
    tab_to(page, f"a[href='/item/{number}']")
    tab_to(page, "summary")
    page.keyboard.press("Space")
    assert page.is_visible("details[open] blockquote")
    tab_to(page, f"a[href='/item/{number}']", "Shift+Tab")
    press(page)

    tab_to(page, "summary")
    page.keyboard.press("Enter")
    assert page.is_visible("details[open] blockquote")
    tab_to(page, "#reason")
    page.keyboard.type("Robust, but within the rules.")
    tab_to(page, "button[value=keep]")
    press(page)
    tab_to(page, ".notice.good button")
    press(page, "Space")

    tab_to(page, "#reason")
    page.keyboard.type("It is aimed at the person.")
    tab_to(page, "#rule")
    page.keyboard.type("1")
    tab_to(page, "button[value=hide]")
    press(page)
    assert soon(lambda: item.hidden)
    tab_to(page, "form[action='/sign-out'] button")
    press(page)
    assert page.url == desk.url + "/"


@pytest.mark.parametrize(
    ("role", "path", "field"),
    [
        ("owner", "/item/{threat}", "#reason"),
        ("owner", "/item/{rude}", "#reason"),
        ("reviewer", "/item/{threat}", "#reason"),
        ("comms", "/alerts/2", "#reason"),
        ("comms", "/alerts/2", "#why"),
    ],
)
@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_enter_decides_nothing_where_several_buttons_wait(
    desk: Served, visit: Visit, role: str, path: str, field: str, script: bool
) -> None:
    there = {name: desk.office.number(desk.items[name]) for name in ("threat", "rude")}
    page = visit(role, script=script, **DESKTOP).new_page()
    page.goto(path.format(**there))
    count = "SELECT (SELECT count(*) FROM decisions) + (SELECT count(*) FROM incident_steps)"
    before, made = page.url, desk.here.house.store.value(count)
    page.fill(field, "Robust, and no more than that.")
    page.focus(field)
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    assert page.url == before and page.input_value(field).startswith("Robust")
    assert not page.query_selector(".problem, .notice.good[role=status]")
    assert desk.here.house.store.value(count) == made


@pytest.mark.parametrize("path", ["/queue", "/home", "/alerts"])
def test_no_page_holds_the_focus_or_leads_it_astray(
    desk: Served, visit: Visit, path: str
) -> None:
    page = visit("owner", **DESKTOP).new_page()
    page.goto(path)
    seen: list[list[float]] = []
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        at = page.locator(":focus").evaluate_all(
            "all => all.map(one => { const box = one.getBoundingClientRect(); return [box.top + scrollY, box.left]; })"
        )
        if not at or (seen and at[0] == seen[0]):
            break  # once round
        seen += at
    else:
        raise AssertionError("it goes on for ever")
    # As it is read: from the top to the bottom. The first is the link past the navigation, which shows above.
    tops = [round(top) for top, _ in seen[1:]]
    assert all(later > earlier - 40 for earlier, later in itertools.pairwise(tops)), tops  # fmt: skip


# Whether a bar lies on what has the focus, as far as both are on the screen.
COVERED = """one => {
  const box = one.getBoundingClientRect(), bar = document.getElementById('told').getBoundingClientRect();
  const wide = Math.min(box.right, bar.right) - Math.max(box.left, bar.left);
  const high = Math.min(box.bottom, bar.bottom, innerHeight) - Math.max(box.top, bar.top, 0);
  return bar.height > 0 && wide > 0 && high > 0;
}"""


@pytest.mark.parametrize("size", [(1280, 640), (320, 256)], ids=["wide", "zoomed"])
@pytest.mark.parametrize("prefix", ["", "/cy"], ids=["en", "cy"])
def test_what_a_shortcut_says_covers_nothing_that_has_the_focus(
    desk: Served, visit: Visit, size: tuple[int, int], prefix: str
) -> None:
    number = desk.office.number(desk.items["rude"])
    page = visit("owner", viewport=dict(zip(("width", "height"), size, strict=True))).new_page()  # fmt: skip
    page.goto(f"{prefix}/item/{number}")
    page.keyboard.press("h")
    assert page.locator("#told").inner_text()
    for _ in range(12):
        assert not page.locator(":focus").evaluate(COVERED)
        page.keyboard.press("Tab")


def test_after_a_press_the_focus_is_on_what_came_of_it_without_script_too(
    desk: Served, visit: Visit
) -> None:
    number = desk.office.number(desk.comment("Shut up about the keys, you clown."))
    page = visit("owner", script=False, **DESKTOP).new_page()
    page.goto(f"/item/{number}")
    title = page.title()
    with page.expect_navigation():
        page.click("button[value=hide]")
    assert page.locator(".problem:focus").count() == 1
    assert page.title() == f"Problem: {title}"
    page.click(".problem a")
    border = "one => getComputedStyle(one).borderTopColor + getComputedStyle(one).borderTopWidth"
    wrong, right = (page.locator(f"#{one}").evaluate(border) for one in ("reason", "rule"))  # fmt: skip
    assert wrong.endswith("4px") and wrong != right, "what is amiss is seen as well"
    label = page.locator("label[for=reason]").bounding_box()
    assert label is not None and label["y"] >= 0, "and whose field it is"
    page.fill("#reason", "It is aimed at the person.")
    page.select_option("#rule", "R1")
    with page.expect_navigation():
        page.click("button[value=hide]")
    assert page.locator(".notice.good:focus").count() == 1
