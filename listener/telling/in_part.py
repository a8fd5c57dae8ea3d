"""An address that refuses what others of its audience take: one that left the council, or was written wrong, say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from listener.house import House
from listener.store.messages import refused_in_part
from listener.telling.both import in_both
from listener.telling.channels import CHANNEL
from listener.telling.recipients import recipients_of

TOLD_AFTER = timedelta(days=1)
# Or else a computer that was off for a day would complain of the first try that fails.
TOLD_AFTER_TRIES = 10


@dataclass(frozen=True, slots=True)
class Part:
    """Of how many addresses of an audience how many are refused, and which, by the settings as they are now."""

    audience: str
    of: int
    addresses: tuple[str, ...]

    @property
    def label(self) -> str:
        """The audience as people are told of it."""
        return label(self.audience)

    @property
    def refused(self) -> int:
        """How many are refused."""
        return len(self.addresses)


def label(audience: str) -> str:
    """An audience as people are told of it: addresses stand in none."""
    if audience.startswith(CHANNEL):
        return f"channel {audience.removeprefix(CHANNEL)}"
    return audience.partition(":")[0]


def in_part(house: House) -> dict[str, Part]:
    """The audiences of which some address has refused mail for a day and many tries, by a name of their own.

    That is over once a mail reaches all of them, or the address is named no more.
    """
    found: dict[str, Part] = {}
    before = house.now() - TOLD_AFTER
    alerts, witnesses = house.settings.alerts, house.settings.witness.mail
    for message in refused_in_part(house.store, before, TOLD_AFTER_TRIES):
        named = recipients_of(alerts, witnesses, message.audience)
        taken = message.taken.split(",")
        lacking = tuple(each for each in named if each not in taken)
        if lacking:
            part = Part(message.audience, len(named), lacking)
            found[f"part of {part.label}"] = part
    return found


def sentence_of_part(name: str, refused: int, of: int) -> str:
    """What stands on the desk, and in `status`."""
    return f"Mail to {name} does not reach {refused} of {of} addresses. Wardmote keeps trying."


def body_of_part(part: Part) -> str:
    """What those who can mend it are told."""
    return in_both(
        f"{sentence_of_part(part.label, part.refused, part.of)} The others have every message, so nothing was lost.\n\n"
        f"Please look at `{part.label}` in wardmote.yaml: somebody may have left, or an address may be written wrong. "
        "`wardmote doctor` names what is refused. What waits goes to a mended address by itself.",
        f"Nid yw post at {part.label} yn cyrraedd {part.refused} o {part.of} o gyfeiriadau. Mae Wardmote yn dal i geisio. Mae "
        f"pob neges gan y lleill, felly ni chollwyd dim. Edrychwch ar `{part.label}` yn wardmote.yaml: efallai fod rhywun "
        "wedi gadael, neu fod cyfeiriad wedi'i ysgrifennu'n anghywir. Mae `wardmote doctor` yn enwi'r hyn a wrthodir. Aiff yr "
        "hyn sy'n aros i gyfeiriad a gywirwyd ohono'i hun.",
    )
