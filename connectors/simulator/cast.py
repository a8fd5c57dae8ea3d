"""Plainly fictional people for simulated comments."""

from __future__ import annotations

from random import Random

FIRST = (
    "Bramble", "Clover", "Dapple", "Fennel", "Gorse", "Hazel", "Juniper", "Larkspur", "Marlow", "Nettle",
    "Orchard", "Pebble", "Quill", "Rowan", "Saffron", "Tansy", "Umber", "Vetch", "Willow", "Yarrow",
)  # fmt: skip
LAST = (
    "Acornby", "Brackenfold", "Cobblewick", "Driftmoor", "Elderstile", "Foxhollow", "Gatesby-Lane", "Heathermead",
    "Inglebrook", "Kettlethorpe", "Lanternby", "Mossgate", "Netherpool", "Oakenshaw-Mill", "Puddlestone",
    "Quarryend", "Ripplewade", "Stilewater", "Thistledown", "Underhedge", "Wheatcroft-Vale", "Yewbarrow",
)  # fmt: skip


def fictional_name(random: Random) -> str:
    """A name that nobody bears, with a number so that a few thousand differ."""
    return f"{random.choice(FIRST)} {random.choice(LAST)} {random.randrange(1000)}"
