"""Opens the way to pages: those in the settings, and those taken out of them on which something is still hidden.

A page that was taken out is never read or judged again; but no hide of the machine outlives its time there either, and
people can show what they have hidden.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from connectors.base import ConnectorError
from listener.errors import UserError
from listener.modes.wrapper import Watching, wrap
from listener.settings import PageSettings, Secrets, Settings
from listener.store import Store
from listener.store.acts import pages_with_hides


def connect(
    settings: Settings,
    redirect: Mapping[str, str] | None,
    now: Callable[[], datetime],
) -> dict[str, Watching]:
    """Open every configured page, each wrapped in the mode."""
    found: dict[str, Watching] = {}
    keyring = Secrets(settings.folder)
    for page in settings.pages:
        try:
            module = importlib.import_module(f"connectors.{page.connector}")
            opener = module.connect
        except (ModuleNotFoundError, AttributeError) as error:
            raise UserError(
                f"There is no connector `{page.connector}` (page {page.id} in {settings.folder / 'wardmote.yaml'}). "
                "Use `facebook` or `x`."
            ) from error
        given = {
            name: secret.get_secret_value()
            for name, secret in keyring.for_connector(page.connector).items()
        }
        try:
            connector = opener(
                page.id,
                given,
                redirect=redirect,
                sweep_every=timedelta(minutes=page.sweep_minutes),
                now=now,
            )
        except ConnectorError as error:
            raise UserError(f"Page {page.page_id}: {error}") from error
        found[page.page_id] = wrap(connector, settings.mode)
    return found


def connect_leaving(
    store: Store,
    settings: Settings,
    redirect: Mapping[str, str] | None,
    now: Callable[[], datetime],
) -> dict[str, Watching]:
    """Open each page that is no longer in the settings and on which something is still hidden, where it can be opened.

    In mode `assist`: the machine hides nothing there. What cannot be opened is told when a wish to show must wait.
    """
    if settings.mode == "watch":
        return {}
    gone = [page for page in pages_with_hides(store) if page not in settings.page_ids]
    pages = [
        PageSettings(connector=c, id=i) for c, _, i in (p.partition(":") for p in gone)
    ]
    found, _ = connect_what_can_be(
        settings.model_copy(update={"pages": tuple(pages), "mode": "assist"}),
        redirect,
        now,
    )
    return found


def connect_what_can_be(
    settings: Settings,
    redirect: Mapping[str, str] | None,
    now: Callable[[], datetime],
) -> tuple[dict[str, Watching], list[str]]:
    """Each page by itself, and what is wrong with the others: that one lost its token must not keep another's hidden."""
    connectors: dict[str, Watching] = {}
    faults: list[str] = []
    for page in settings.pages:
        try:
            alone = settings.model_copy(update={"pages": (page,)})
            connectors |= connect(alone, redirect, now)
        except UserError as error:
            faults.append(str(error))
    return connectors, faults
