"""What is proposed to comms where too many alerts were wrong: a stricter match. English, and draft Welsh."""

from __future__ import annotations

from collections.abc import Sequence

from listener.telling.alerts import many
from listener.telling.both import with_welsh
from moderation.claims.spread.tuning import Proposal


def tuning_text(found: Proposal) -> str:
    """A proposal for a stricter match, with what it would have cost."""
    return "\n".join(
        (
            f"Of the last {found.answers} alerts that you answered, {found.precision_now:.0%} were right.",
            (
                f"With a match of {found.to:.2f} in place of {found.now:.2f} it would have been {found.precision_then:.0%}, "
                f"and {many(found.right_lost, 'right alert')} would not have been sent."
            ),
            "It gets no stricter by itself. To set it: wardmote alerts tune --as NAME --reason WHY",
            "To go back later: wardmote alerts tune --back --as NAME --reason WHY",
        )
    )


def tuning_welsh(found: Proposal) -> str:
    """The same in Welsh."""
    return "\n".join(
        (
            f"O'r {found.answers} rhybudd diwethaf i chi eu hateb, roedd {found.precision_now:.0%} yn gywir.",
            (
                f"Gyda chyfatebiaeth o {found.to:.2f} yn lle {found.now:.2f} byddai wedi bod yn {found.precision_then:.0%}. "
                f"Nifer y rhybuddion cywir na fyddent wedi'u hanfon: {found.right_lost}."
            ),
            "Nid yw'n mynd yn llymach ohono'i hun. I'w osod: wardmote alerts tune --as ENW --reason PAM",
            "I fynd yn ôl yn nes ymlaen: wardmote alerts tune --back --as ENW --reason PAM",
        )
    )


def unsent_text(said: Sequence[str]) -> str:
    """Of answers on alerts that were never sent: they stand in no month. said: "right" or "wrong", one at least."""
    if len(said) == 1:
        return f"1 more answer ({said[0]}) is about an alert that was not sent, and counts in no month."
    wrong = said.count("wrong") or "none"
    return f"{len(said)} more answers ({wrong} of them wrong) are about alerts that were not sent, and count in no month."


def unsent_welsh(said: Sequence[str]) -> str:
    """The same in Welsh."""
    if len(said) == 1:
        answer = "anghywir" if said[0] == "wrong" else "cywir"
        return f"Mae 1 ateb arall ({answer}) am rybudd na chafodd ei anfon, ac nid yw'n cyfrif mewn unrhyw fis."
    wrong = said.count("wrong") or "dim un"
    return f"Mae {len(said)} ateb arall ({wrong} ohonynt yn anghywir) am rybuddion na chawsant eu hanfon, ac nid ydynt yn cyfrif mewn unrhyw fis."


def lowered_text(was: float, to: float) -> str:
    """The match went back, since answers were taken back; in both languages."""
    return with_welsh(
        (
            f"You had made the match stricter, because alerts were called wrong. Some of these answers were taken back, so it goes back from {was:.2f} to {to:.2f}.",
            "You may hear of more claims again. If too many are wrong, a stricter match is proposed to you as before.",
            "To see how it stands: wardmote alerts precision",
        ),
        (
            f"Roeddech wedi gwneud y gyfatebiaeth yn llymach, am fod rhybuddion wedi'u galw'n anghywir. Tynnwyd rhai o'r atebion hynny'n ôl, felly mae'n mynd yn ôl o {was:.2f} i {to:.2f}.",
            "Efallai y clywch am fwy o honiadau eto. Os bydd gormod yn anghywir, cynigir cyfatebiaeth lymach i chi fel o'r blaen.",
            "I weld sut y mae: wardmote alerts precision",
        ),
    )


def set_text(who: str, was: float, to: float) -> str:
    """Somebody set the match, to a stricter one or back to the rules file's; in both languages."""
    if to > was:
        more = f"{who} made the match for claims stricter: it was {was:.2f} and is {to:.2f}."
        follows = "You hear of fewer claims from now on, and may miss some that would have been right to tell. A claim repeated word for word always counts."
        more_cy = f"Gwnaeth {who} y gyfatebiaeth ar gyfer honiadau yn llymach: {was:.2f} oedd hi, a {to:.2f} yw hi bellach."
        follows_cy = "Byddwch yn clywed am lai o honiadau o hyn ymlaen, ac efallai y collwch rai y byddai wedi bod yn iawn eu hadrodd. Mae honiad a ailadroddir air am air bob amser yn cyfrif."
    else:
        more = f"{who} set the match for claims back to what the rules file says: it was {was:.2f} and is {to:.2f}."
        follows = "You may hear of more claims again."
        more_cy = f"Gosododd {who} y gyfatebiaeth ar gyfer honiadau yn ôl i'r hyn a ddywed y ffeil reolau: {was:.2f} oedd hi, a {to:.2f} yw hi bellach."
        follows_cy = "Efallai y clywch am fwy o honiadau eto."
    back = ("To go back: wardmote alerts tune --back --as NAME --reason WHY",) if to > was else ()  # fmt: skip
    back_cy = ("I fynd yn ôl: wardmote alerts tune --back --as ENW --reason PAM",) if to > was else ()  # fmt: skip
    return with_welsh(
        (more, follows, *back, "To see how it stands: wardmote alerts precision"),
        (more_cy, follows_cy, *back_cy, "I weld sut y mae: wardmote alerts precision"),
    )
