"""What cannot be sent for longer than a day: people hear of it once, by the ways that are left, and the desk shows it."""

from __future__ import annotations

from collections.abc import Mapping

from listener.house import House
from listener.store import Transaction
from listener.store.connection import Row
from listener.store.counts import signs_shown
from listener.store.messages import Message, failing_since, mark_dropped, put_out
from listener.telling.alerts import many
from listener.telling.both import in_both
from listener.telling.channels import CHANNEL
from listener.telling.in_part import (
    TOLD_AFTER,
    TOLD_AFTER_TRIES,
    Part,
    body_of_part,
    in_part,
    label,
    sentence_of_part,
)
from listener.telling.routing import WITNESS

AGAIN = "wardmote retry --messages --as YOUR_NAME"
KIND = "unsent"
_SIGN = "fault:unsent:"  # its detail stands on the desk and in `status` until it is ""


def tell_of_unsent(house: House, faults: Mapping[str, str]) -> None:
    """Tell of each audience that nothing has reached for a day, or not all of it, once; and take the sign down when it is
    over.

    faults: of each audience to whom something failed just now, why.
    """
    failing, parts = unsent(house), in_part(house)
    shown = set(signs_shown(house.store, _SIGN))
    whys = {label(audience): why for audience, why in faults.items()}
    for name, messages in failing.items():
        if name not in shown:
            with house.store.transaction(house.now()) as tx:
                _tell(tx, house, name, messages, whys.get(name, ""))
    for name, part in parts.items():
        if name not in shown:
            with house.store.transaction(house.now()) as tx:
                _tell_of_part(tx, house, name, part)
    for name in shown - failing.keys() - parts.keys():
        with house.store.transaction(house.now()) as tx:
            tx.record("messages_fail_no_more", details={"audience": name})
            _sign(tx, name, "")


def unsent(house: House) -> dict[str, list[Message]]:
    """What still waits after a day and many tries, by audience."""
    found: dict[str, list[Message]] = {}
    before = house.now() - TOLD_AFTER
    for message in failing_since(house.store, before, TOLD_AFTER_TRIES):
        found.setdefault(label(message.audience), []).append(message)
    return found


def drop_if_over(house: House, message: Message) -> bool:
    """Drop a message that tells that another way fails, where that was over before it could leave."""
    name = message.once.split(":")[1]
    if name in unsent(house) or name in in_part(house) or message.taken:
        return False
    with house.store.transaction(house.now()) as tx:
        mark_dropped(tx, message)
        details = {"message_id": message.message_id, "kind": KIND, "audience": message.audience}  # fmt: skip
        tx.record("message_dropped", reason="the messages leave again", details=details)
    return True


def sentence_of(name: str) -> str:
    """What stands on the desk, and in `status`."""
    return f"Messages to {name} have not gone out for more than a day. Wardmote keeps trying."


def _tell(
    tx: Transaction, house: House, name: str, messages: list[Message], why: str
) -> None:
    to = _other_ways(house, messages[0].audience)
    for audience in to:
        put_out(
            tx,
            once=f"unsent:{name}:{tx.at}:{audience}",
            kind=KIND,
            audience=audience,
            subject=f"Messages to {name} cannot be sent",
            body=_body(name, len(messages), why),
        )
    details = {"audience": name, "messages": len(messages), "told": list(to)}
    tx.record("messages_fail", reason=why, details=details)
    _sign(tx, name, sentence_of(name))


def _tell_of_part(tx: Transaction, house: House, name: str, part: Part) -> None:
    """Mail goes out, so it is told by mail; where nobody looks after the house, to those of the audience who have it."""
    alerts, said = house.settings.alerts, sentence_of_part(part.label, part.refused, part.of)  # fmt: skip
    to = [each for each in ("owner", "admin") if getattr(alerts, each)] or [
        part.audience
    ]
    for audience in to:
        put_out(
            tx,
            once=f"unsent:{name}:{tx.at}:{audience}",
            kind=KIND,
            audience=audience,
            subject=f"Mail does not reach {part.refused} of {part.of} addresses of {part.label}",
            body=body_of_part(part),
        )
    details = {"audience": name, "refused": part.refused, "of": part.of, "told": to}
    tx.record("messages_fail", reason="an address is refused", details=details)
    _sign(tx, name, said)


def _body(name: str, count: int, why: str) -> str:
    last = f"What went wrong last: {why}.\n\n" if why else ""
    last_cy = "Mae'r nam diwethaf i'w weld uchod, yn Saesneg. " if why else ""
    return in_both(
        f"{sentence_of(name)} Waiting: {many(count, 'message')}.\n\n{last}"
        "Please have it mended; `wardmote doctor` looks at it. Each message is tried for seven days, and one that warns "
        f"of something still open for as long as it is open. What was given up is sent again with: {AGAIN}",
        f"Nid yw negeseuon i {name} wedi mynd allan ers mwy na diwrnod. Mae Wardmote yn dal i geisio. Yn aros: {count}. "
        f"{last_cy}Trefnwch ei drwsio; mae `wardmote doctor` yn edrych arno. Ceisir anfon pob neges am saith diwrnod, ac un sy'n "
        f"rhybuddio am rywbeth sy'n dal ar agor cyhyd ag y bo ar agor. Anfonir eto'r hyn y rhoddwyd y gorau iddo gyda: {AGAIN}",
    )


def _other_ways(house: House, failing: str) -> tuple[str, ...]:
    """The councillor and who runs the computer; and, where mail fails, whoever reads the channels."""
    alerts = house.settings.alerts
    ways = ["owner"] if alerts.owner or alerts.smtp is None else []
    ways += ["admin"] if alerts.admin else []
    if not failing.startswith((CHANNEL, WITNESS)):
        ways += [f"{CHANNEL}{way.name}" for way in alerts.channels]
    return tuple(way for way in ways if way != failing)


def _sign(tx: Transaction, name: str, detail: str) -> None:
    row: Row = {"name": f"{_SIGN}{name}", "at": tx.at, "detail": detail}
    tx.upsert("beats", row, "name")
