"""One browser and one filled desk for all tests of this folder that a worker runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tests.desk import chromium as where
from tests.desk.looking import Watched
from tests.desk.served import PUBLIC, Served, served

Visit = Callable[..., BrowserContext]


# For the package, not the session: while it is open, no other test of this worker could begin an event loop.
@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    if not where.found():
        if where.must_be_there():
            pytest.fail(f"{where.MUST} is set, and there is no chromium here")
        pytest.skip(where.NONE)
    with sync_playwright() as player:
        browser = where.opened(player)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def desk(
    chromium: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("desk") / "data") as opened:
        yield opened


@pytest.fixture
def visit(chromium: Browser, desk: Served) -> Iterator[Visit]:
    """Opens browsers: visit(role), with what a phone or a desktop has. What they saw amiss fails the test."""
    opened: list[Any] = []

    def begin(role: str = PUBLIC, *, script: bool = True, **more: Any) -> BrowserContext:  # fmt: skip
        context = chromium.new_context(
            base_url=desk.url, java_script_enabled=script, **more
        )
        context.set_default_timeout(30_000)
        if role != PUBLIC:
            context.add_cookies(desk.cookies(role))  # type: ignore[arg-type]
        context.watched = Watched(context, desk.url)  # type: ignore[attr-defined]
        opened.append(context)
        return context

    yield begin
    faults = [fault for context in opened for fault in context.watched.faults]
    for context in opened:
        context.close()
    assert faults == []
