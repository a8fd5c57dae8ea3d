"""Takes the pictures of the desk's main pages anew: python docs/draw_screens.py

Plays the demo, opens the desk on it, and has Debian's chromium write docs/screens/*.webp. Nothing on them is real.
"""

from __future__ import annotations

import base64
import re
import secrets
import sys
import tempfile
import threading
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

from playwright.sync_api import Browser, Page, sync_playwright

from listener.desk.houses import Desk
from listener.desk.serving import Server
from listener.desk_settings import DeskSettings
from listener.house import living_house, utc_now
from listener.minutes.heads import note_head
from listener.practice.demo import (  # fmt: skip
    POLL_SECONDS,
    clear_folder,
    play,
    scripted_scene,
    write_folder,
)
from listener.practice.people import PASSWORD, PEOPLE, codes_now, furnish
from listener.practice.worlds import world_of
from tests.desk import chromium

SCREENS = Path(__file__).parent / "screens"
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 1.5, "is_mobile": True, "has_touch": True}  # fmt: skip
DESKTOP: dict[str, Any] = {"viewport": {"width": 1000, "height": 760}}
QUALITY = 55
PORT = 8791
SPEED = 4.0


@dataclass(frozen=True)
class Screen:
    """One picture. `path`: an address, or a pattern that is looked for among the links of the page before the "<"."""

    name: str
    role: str
    path: str
    device: str = "phone"
    language: str = "en"
    theme: str = "light"
    length: int = 0  # beyond what the device shows, as far as it tells something new


# The word after "<" says on which page the link is looked for.
SCREENS_OF = (
    Screen("home", "owner", "/home"),
    Screen("queue", "owner", "/queue"),
    Screen("item", "owner", r"/item/\d+\S*</queue?state=hidden", length=1560),
    Screen("queue-cy-dark", "owner", "/queue", language="cy", theme="dark"),
    Screen("alerts", "comms", "/alerts", "desktop"),
    Screen("minutes-dark", "reviewer", "/minutes", "desktop", theme="dark"),
    Screen(
        "entry", "reviewer", r"/minutes/\d+</minutes?event=comment_hidden", "desktop"
    ),
    Screen("look-up-cy", "", "/look-up?link={hidden}", language="cy", length=1000),
    Screen("sign-in", "", "/sign-in", "desktop"),
)


def main() -> None:
    """Take all of them, or those whose names are given."""
    wanted = [s for s in SCREENS_OF if not sys.argv[1:] or s.name in sys.argv[1:]]
    SCREENS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "practice"
        clear_folder(folder)
        scene = scripted_scene(7, SPEED, utc_now() + timedelta(seconds=0.2))
        write_folder(folder, scene, POLL_SECONDS, people=True)
        stage = play(folder, scene, lambda _: None)
        note_head(stage.house.store.db, stage.house.heads, utc_now().isoformat())
        stage.house.close()
        with living_house(folder) as house, world_of(house.settings, utc_now) as world:
            furnish(house, secrets.token_bytes)
            hidden = str(house.store.value("SELECT permalink FROM comments WHERE hidden_by = 'wardmote' LIMIT 1"))  # fmt: skip
            server = Server(Desk(folder, redirect=world), DeskSettings(port=PORT))
            thread = threading.Thread(target=server.run, daemon=True)
            thread.start()
            with sync_playwright() as player:
                browser = chromium.opened(player)
                for screen in wanted:
                    _take(browser, folder, screen, hidden)
                browser.close()
            server.end()
            thread.join(10)


_cookies: dict[str, list[Any]] = {}


def _take(browser: Browser, folder: Path, screen: Screen, hidden: str) -> None:
    device = PHONE if screen.device == "phone" else DESKTOP
    context = browser.new_context(
        base_url=f"http://127.0.0.1:{PORT}",
        color_scheme=screen.theme,
        locale="en-GB",
        **device,
    )
    page = context.new_page()
    if screen.role and screen.role not in _cookies:
        _sign_in(page, folder, screen.role)
        _cookies[screen.role] = context.cookies()
    context.add_cookies(_cookies.get(screen.role, []))
    path, _, where = screen.path.partition("<")
    if where:
        page.goto(where)
        links = page.eval_on_selector_all("main a", "all => all.map(one => one.getAttribute('href'))")  # fmt: skip
        path = next(link for link in links if re.fullmatch(path, link))
    prefix = "/cy" if screen.language == "cy" else ""
    page.goto(prefix + path.replace("{hidden}", quote(hidden, safe="")))
    _save(page, screen)
    context.close()


def _sign_in(page: Page, folder: Path, role: str) -> None:
    one = next(one for one in PEOPLE if one.role == role)
    page.goto("/sign-in")
    page.fill("#name", one.name)
    page.fill("#password", PASSWORD)
    page.fill("#code", dict(codes_now(folder, utc_now()))[one])
    with page.expect_navigation():
        page.click("main button")


def _save(page: Page, screen: Screen) -> None:
    """As WebP, which is a tenth of the size of a PNG, and which only the browser's own protocol offers."""
    asked: dict[str, Any] = {"format": "webp", "quality": QUALITY}
    if screen.length:
        asked["captureBeyondViewport"] = True
        width = page.evaluate("() => document.documentElement.scrollWidth")
        asked["clip"] = {"x": 0, "y": 0, "width": width, "height": screen.length, "scale": 1}  # fmt: skip
    taken = page.context.new_cdp_session(page).send("Page.captureScreenshot", asked)
    path = SCREENS / f"{screen.name}.webp"
    path.write_bytes(base64.b64decode(taken["data"]))
    print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
