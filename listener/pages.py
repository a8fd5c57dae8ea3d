"""Opens the way to pages: those in the settings, and those taken out of them on which something is still hidden.

A page that was taken out is never read or judged again; but no hide of the machine outlives its time there either, and
people can show what they have hidden.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, ItemsView, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from pydantic import SecretStr

from connectors.base import Capabilities, Connector, ConnectorError
from listener.errors import UserError
from listener.keyring import FOLDER, Secrets, own_prefix
from listener.modes.wrapper import Watching, wrap
from listener.own_names import SETTINGS_NAME
from listener.settings import PageSettings, Settings
from listener.store import Store
from listener.store.acts import pages_with_hides

MOST_NAMED = 4  # files, in one sentence


class NoConnectorError(UserError):
    """The settings name a platform that there is not: no secret mends that."""


def connect(
    settings: Settings,
    redirect: Mapping[str, str] | None,
    now: Callable[[], datetime],
) -> tuple[dict[str, Watching], dict[str, str]]:
    """Open each configured page, wrapped in the mode; and why the others cannot be opened, by page.

    What is wrong with one page keeps no other from being read. Raises UserError where not one can be opened, and where
    the settings themselves are wrong.
    """
    opened: dict[str, Watching] = {}
    faults: dict[str, str] = {}
    for page in settings.pages:
        try:
            opened[page.page_id] = connect_one(settings, page, redirect, now)
        except NoConnectorError:
            raise
        except UserError as error:
            faults[page.page_id] = str(error)
    if not opened:
        raise UserError(_none_can_be_used(settings, [*faults.values()]))
    return opened, faults


def _none_can_be_used(settings: Settings, faults: Sequence[str]) -> str:
    """One sentence where one thing is amiss with all, as where they share a secret; else the first fault."""
    if len(faults) == 1:
        return faults[0]
    with suppress(UserError):  # where files cannot be looked at, that is told
        sharing = [page for page in settings.pages if _would_share(settings, page)]
        if len(sharing) == len(faults) and len({p.connector for p in sharing}) == 1:
            return _refusal(settings, sharing)
    first = f"{faults[0].rstrip('.')}."  # what a platform says ends without a stop
    return f"None of the {len(faults)} pages can be read. {first} `wardmote doctor` tells of each."


def opener_of(settings: Settings, page: PageSettings) -> Callable[..., Connector]:
    """What opens a page of its platform. Raises NoConnectorError for a platform that is not known."""
    try:
        module = importlib.import_module(f"connectors.{page.connector}")
        opener: Callable[..., Connector] = module.connect
    except (ModuleNotFoundError, AttributeError) as error:
        raise NoConnectorError(
            f"There is no connector `{page.connector}` (page {page.id} in {settings.folder / 'wardmote.yaml'}). "
            "Use `facebook` or `x`."
        ) from error
    return opener


def capabilities_of(page_id: str) -> Capabilities | None:
    """What the platform of a page can do at all, whether or not a way to it is open; None for one that is not known."""
    try:
        module = importlib.import_module(f"connectors.{page_id.partition(':')[0]}")
        found: Capabilities = module.CAPABILITIES
    except (ModuleNotFoundError, AttributeError):
        return None
    return found


def connect_one(
    settings: Settings,
    page: PageSettings,
    redirect: Mapping[str, str] | None,
    now: Callable[[], datetime],
    *,
    lend: bool = False,
) -> Watching:
    """Open one of the pages, whatever is wrong with the others. Raises UserError.

    It goes by its own secrets; by the plain ones of its connector only where it is the connector's only page, or with
    `lend`, where nobody can tell whose they are.
    """
    opener = opener_of(settings, page)
    if not lend and _would_share(settings, page):
        raise UserError(_refusal(settings, [page]))
    try:
        connector = opener(
            page.id,
            {name: one.get_secret_value() for name, one in _given(settings, page)},
            files=files_of(settings, page),
            redirect=redirect,
            sweep_every=timedelta(minutes=page.sweep_minutes),
            now=now,
        )
    except ConnectorError as error:
        raise UserError(f"Page {page.page_id}: {error}") from error
    return wrap(connector, settings.mode)


def files_of(settings: Settings, page: PageSettings) -> str:
    """What the names of the files begin with, in which this page's secrets lie or should lie."""
    keyring, own = Secrets(settings.folder), own_prefix(page.connector, page.id)
    alone = len(_alike(settings, page)) < 2
    if alone and not keyring.for_page(page.connector, page.id):
        return f"{page.connector}_"
    return own


def _given(settings: Settings, page: PageSettings) -> ItemsView[str, SecretStr]:
    keyring = Secrets(settings.folder)
    own = keyring.for_page(page.connector, page.id)
    return (own or keyring.for_connector(page.connector)).items()


def _alike(settings: Settings, page: PageSettings) -> list[PageSettings]:
    """The pages of the same connector, itself among them."""
    return [one for one in settings.pages if one.connector == page.connector]


def _would_share(settings: Settings, page: PageSettings) -> bool:
    """Whether a page without secrets of its own would take plain ones, that are as much, or only, another page's."""
    keyring = Secrets(settings.folder)
    return (
        len(_alike(settings, page)) > 1
        and not keyring.for_page(page.connector, page.id)
        and bool(keyring.for_connector(page.connector))
    )


def _refusal(settings: Settings, pages: Sequence[PageSettings]) -> str:
    """Why these pages cannot be opened, and the names of the files that would mend it."""
    connector = pages[0].connector
    plain = Secrets(settings.folder).for_connector(connector)
    names = [name for name in plain if re.fullmatch(r"[a-z_]+", name)] or list(plain)
    files = [own_prefix(connector, page.id) + name for page in pages for name in names]
    more = f" and {len(files) - MOST_NAMED} more" if len(files) > MOST_NAMED else ""
    return (
        f"{settings.folder / SETTINGS_NAME} names {len(_alike(settings, pages[0]))} pages of `{connector}`, and no two may "
        f"share one secret ({connector}_{names[0]}): put each page's own into {settings.folder / FOLDER}, as "
        f"{', '.join(files[:MOST_NAMED])}{more} (docs/install.md, step 4)."
    )


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
    known = settings.model_copy(
        update={"pages": (*settings.pages, *pages), "mode": "assist"}
    )
    found, _ = connect_what_can_be(known, redirect, now, pages)
    return found


def connect_what_can_be(
    settings: Settings,
    redirect: Mapping[str, str] | None,
    now: Callable[[], datetime],
    pages: Sequence[PageSettings] | None = None,
) -> tuple[dict[str, Watching], dict[str, str]]:
    """Each of `pages` by itself (None: all), and what is wrong with the others, by page. For what only ends hides.

    That one page lost its token, or has none of its own, must not keep another's hidden: the plain one is tried.
    """
    connectors: dict[str, Watching] = {}
    faults: dict[str, str] = {}
    for page in settings.pages if pages is None else pages:
        try:
            connector = connect_one(settings, page, redirect, now, lend=True)
            connectors[page.page_id] = connector
        except UserError as error:
            faults[page.page_id] = str(error)
    return connectors, faults
