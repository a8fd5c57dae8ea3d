"""In Welsh, too, "not safe", "dangerous" and "don't drink it" say one thing, and who says that it is safe says the other."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.stance import welsh_safety
from moderation.types import Claim

WATER = Claim("WATER", "The tap water in Penrhos is not safe to drink", verdict="false", claim_cy="Nid yw dŵr tap Penrhos yn ddiogel i'w yfed")  # fmt: skip
LAKE = Claim("LAKE", "Swimming in Llyn Celyn is dangerous", verdict="false", claim_cy="Mae Llyn Celyn yn beryglus i nofio ynddo")  # fmt: skip
BRIDGE = Claim("BRIDGE", "The Aberlas bridge is not safe", verdict="false", claim_cy="Dydy pont Aberlas ddim yn ddiogel")  # fmt: skip
CLAIMS = (WATER, LAKE, BRIDGE)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Peidiwch ag yfed dŵr tap Penrhos, dydy o ddim yn saff", WATER),
        ("Dydy dŵr tap Penrhos ddim yn ddiogel", WATER),
        ("Dyw dŵr Penrhos ddim yn ddiogel", WATER),
        ("Peidiwch ag yfed y dŵr ym Mhenrhos!", WATER),
        ("Rhybudd: peidiwch yfed dŵr tap Penrhos, mae'n wenwynig", WATER),
        ("Dydi'r dŵr tap ym Mhenrhos ddim yn ffit i'w yfed", WATER),
        ("Mae dŵr tap Penrhos wedi'i lygru", WATER),
        ("Mae'n beryglus yfed dŵr tap Penrhos", WATER),
        ("Dwi ddim yn credu bod dŵr tap Penrhos yn ddiogel", WATER),
        ("Maen nhw'n dweud bod dŵr tap Penrhos yn ddiogel, ond dydy o ddim", WATER),
        ("Nac yfwch ddŵr tap Penrhos", WATER),
        ("Mae pawb yn gwybod nad yw dŵr tap Penrhos yn ddiogel", WATER),
        ("Pam nad yw'r cyngor yn dweud bod dŵr tap Penrhos yn beryglus?", WATER),
        ("Pam na ddywedodd neb wrthon ni nad yw dŵr tap Penrhos yn ddiogel?", WATER),
        ("Peidiwch â gadael i'ch plant yfed dŵr tap Penrhos", WATER),
        ("Peidiwch â nofio yn Llyn Celyn", LAKE),
        ("Dydy Llyn Celyn ddim yn saff i nofio ynddo", LAKE),
        ("Dyw hi ddim yn saff nofio yn Llyn Celyn", LAKE),
        ("Nid yw pont Aberlas yn saff", BRIDGE),
        ("Mae pont Aberlas yn anniogel", BRIDGE),
        ("Paid â chroesi pont Aberlas, mae'n beryglus", BRIDGE),
    ],
)  # fmt: skip
def test_who_warns_in_everyday_welsh_repeats_what_is_not_safe(text: str, claim: Claim) -> None:  # fmt: skip
    assert match(text, CLAIMS).claim_id == claim.claim_id


@pytest.mark.parametrize(
    "text",
    [
        "Mae dŵr tap Penrhos yn ddiogel",
        "Mae dŵr Penrhos yn saff",
        "Does dim byd o'i le ar ddŵr tap Penrhos",
        "Dydy dŵr tap Penrhos ddim yn beryglus i'w yfed",
        "Gallwch yfed dŵr tap Penrhos yn ddiogel",
        "Peidiwch â phoeni, mae dŵr tap Penrhos yn iawn i'w yfed",
        "Does dim tystiolaeth bod dŵr tap Penrhos yn beryglus i'w yfed",
        "Mae pobl yn dweud nad yw dŵr tap Penrhos yn ddiogel, ond mae o",
        "Nid oes angen berwi dŵr tap Penrhos, mae'n ddiogel",
        "Peidiwch â dweud nad yw dŵr tap Penrhos yn ddiogel i'w yfed",
        "Mae'r cyngor yn gwadu nad yw dŵr tap Penrhos yn ddiogel i'w yfed",
        "Mae Llyn Celyn yn ddiogel i nofio ynddo",
        "Dydy Llyn Celyn ddim yn beryglus i nofio ynddo",
        "Mae pont Aberlas yn hollol saff",
    ],
)
def test_who_says_that_it_is_safe_denies_it(text: str) -> None:
    assert match(text, CLAIMS).stance == "denies"


@pytest.mark.parametrize(
    "text",
    [
        "Ydy dŵr tap Penrhos yn ddiogel i'w yfed?",
        "Oes rhywun yn gwybod a yw dŵr tap Penrhos yn saff?",
        "Gobeithio nad yw dŵr tap Penrhos yn beryglus",
        "Os nad yw dŵr tap Penrhos yn ddiogel, rhowch wybod i ni",
        "Peidiwch ag yfed dŵr tap Llanfair",
        "Dydy dŵr tap Penrhos ddim yn ddiogel i ymolchi ynddo",
        "Peidiwch â gwastraffu dŵr tap Penrhos",
        "Mae dŵr tap Penrhos yn blasu'n ofnadwy",
        "Dydw i ddim yn poeni am ddŵr tap Penrhos, mae'n ddiogel",
        "Mae pobl yn dweud nad yw dŵr tap Penrhos yn ddiogel ond mae o",
        "Dydy pont Penrhos ddim yn ddiogel",
        "Peidiwch â physgota yn Llyn Celyn",
        "Mae'r ffordd dros bont Aberlas yn brysur",
    ],
)
def test_who_asks_hopes_or_speaks_of_something_else_repeats_nothing(text: str) -> None:
    assert match(text, CLAIMS).claim_id is None


def test_what_speaks_of_no_safety_is_left_as_it_is() -> None:
    wording = "Mae'r cyngor yn cau ei lyfrgelloedd"
    assert welsh_safety.apart("Dydy'r cyngor ddim yn cau", wording) is None
    assert welsh_safety.in_its_words("Mae dŵr yn ddiogel", wording) == "Mae dŵr yn ddiogel"  # fmt: skip
