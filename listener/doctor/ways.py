"""The ways out of the house: each page's token and what it permits, by name; the platform's clock; the mail server."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from connectors.base import ConnectorError, Permission, Temporary
from connectors.session import redact
from listener.brake import CLOCK_SLACK
from listener.claims.moments import lasting
from listener.closed_files import may
from listener.doctor.lines import Line, bad, good, note
from listener.errors import UserError
from listener.keyring import Secrets
from listener.modes.wrapper import Watching
from listener.pages import connect_one, files_of
from listener.settings import PageSettings, Settings
from listener.telling.mail import located, try_mail
from listener.telling.outbox_lines import NO_COMMS, NO_COMMS_MEND, lacks_comms

# Nothing was heard from the platform, so nothing is known of the token.
ONLINE = "See whether this computer is online, and ask again in a few minutes: wardmote doctor"
_MODERATES = ("pages_manage_engagement", "tweet.moderate.write")


def look_at_pages(
    settings: Settings,
    redirect: Mapping[str, str] | None,
    now: Callable[[], datetime],
) -> Iterator[Line]:
    """Each page by itself: that one lost its token says nothing of the others."""
    for page in settings.pages:
        try:
            connector = connect_one(settings, page, redirect, now)
        except UserError as error:
            yield bad("Token", redact(str(error)), _mend(settings, page))
            continue
        yield from _look(settings, page, connector, now)


def _mend(settings: Settings, page: PageSettings) -> str:
    try:
        files = files_of(settings, page)
    except UserError as error:  # a file that others may read, say
        return str(error)
    return f"Put it into {settings.folder / 'secrets'}, in files whose names begin with {files}: docs/install.md, step 4."  # fmt: skip


def _look(
    settings: Settings,
    page: PageSettings,
    connector: Watching,
    now: Callable[[], datetime],
) -> Iterator[Line]:
    before = now()
    try:
        held = connector.permissions()
    except ConnectorError as error:
        mend = ONLINE if isinstance(error, Temporary) else _mend(settings, page)
        yield bad("Token", f"{page.page_id}: {redact(str(error))}.", mend)
        return
    yield good("Token", f"{page.page_id}: the platform answers.")
    for one in held:
        yield _permission(settings, page, one)
    told, after = connector.told_at, now()
    if told is not None and max(before - told, told - after) > CLOCK_SLACK:
        apart, _ = lasting(abs(told - after))
        yield bad("Clock", f"This computer's clock and that of {page.connector} differ by {apart}.", "Set it right: sudo timedatectl set-ntp true")  # fmt: skip


def _permission(settings: Settings, page: PageSettings, one: Permission) -> Line:
    said = f"{page.page_id}: {one.name}"
    if one.granted:
        return good("Permission", f"{said} is granted.")
    mend = redact(one.remedy) or "Grant it in the platform's developer site: docs/install.md, step 3."  # fmt: skip
    if one.granted is None:
        return note("Permission", f"{said}: the platform does not tell whether it is granted.", mend)  # fmt: skip
    if settings.mode == "watch" and one.name in _MODERATES:
        return note("Permission", f"{said} is not granted; in watch mode it is not needed.", mend)  # fmt: skip
    return bad("Permission", f"{said} is not granted.", mend)


def look_at_mailbox(settings: Settings) -> Line | None:
    """What keeps alerts out of the mailbox file, where no mail server is given; None where nothing does."""
    if settings.alerts.smtp is not None:
        return None
    box = settings.path(settings.alerts.mailbox)
    if not box.parent.is_dir():
        return bad("Mail", f"Mails would lie in {box}, and there is no folder {box.parent}.", "Make it, or name another file under `mailbox` in wardmote.yaml.")  # fmt: skip
    if not may(box if box.exists() else box.parent, os.R_OK | os.W_OK):
        return bad("Mail", f"Mails would lie in {box}, which the user who runs this may not write.", "Name another file under `mailbox` in wardmote.yaml, or give this one to that user.")  # fmt: skip
    return None


def look_at_connectors(settings: Settings, now: Callable[[], datetime]) -> Iterator[Line]:  # fmt: skip
    """Pages that cannot be opened, as where a secret is missing: no one need be asked for that."""
    for page in settings.pages:
        try:
            connect_one(settings, page, None, now)
        except UserError as error:
            yield bad("Page", str(error))


def look_at_password(settings: Settings) -> Line | None:
    """What is wrong with the password of the mail server before anybody is asked; None where nothing is."""
    smtp = settings.alerts.smtp
    try:
        password = Secrets(settings.folder).read("smtp_password")
    except UserError as error:
        return bad("Mail", str(error))
    if smtp and smtp.user and password is None:
        return bad("Mail", f"{smtp.host}:{smtp.port} wants a password for {smtp.user}.", f"Put it into {settings.folder / 'secrets' / 'smtp_password'}, a file that only you may read.")  # fmt: skip
    return None


def look_at_mail(settings: Settings) -> Iterator[Line]:
    """Whether the mail server lets us in; no mail is sent."""
    alerts = settings.alerts
    if not alerts.owner:
        yield note("Mail", "No address of the owner is given, so nobody hears of what is urgent.", "Add `owner` under `alerts` in wardmote.yaml.")  # fmt: skip
    if lacks_comms(settings):
        yield bad("Mail", NO_COMMS, NO_COMMS_MEND)
    if unwritten := look_at_mailbox(settings):
        yield unwritten
        return
    if alerts.smtp is None:
        yield note("Mail", f"No mail server is given: mails lie in {settings.path(alerts.mailbox)}.", "Add `smtp` under `alerts`: docs/install.md, step 5.")  # fmt: skip
        return
    where = f"{alerts.smtp.host}:{alerts.smtp.port}"
    if lacking := look_at_password(settings):
        yield lacking
        return
    password = Secrets(settings.folder).read("smtp_password")
    fault = try_mail(
        located(settings) or alerts.smtp,
        password.get_secret_value() if password else "",
    )
    if fault:
        mend = fault.mend
        if "certificate" in fault.said:
            mend = "write under `host` the name that stands in its certificate; if your council signs its own, name that file as `ca_file`: docs/install.md, step 5"  # fmt: skip
        mend = mend or "check `smtp` in wardmote.yaml and secrets/smtp_password"
        yield bad(
            "Mail", redact(f"{where} {fault.said}."), f"{mend[0].upper()}{mend[1:]}."
        )
    else:
        yield good("Mail", f"{where} lets us in. No mail was sent.")
