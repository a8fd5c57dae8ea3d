"""What stands above tells whom a few words mean: the other side of a match, a cockerel, a portrait. Nobody else."""

import pytest

from tests.moderation.judging import CERTAIN, judged

MATCH = "Ponty v Cwm RFC this Saturday at the rec, kick-off 2.30. Come and support!"
MATCHES = [
    MATCH,
    "Good luck to our under 12s in the cup final",
    "Charity football match: councillors v firefighters, Sunday",
    "Town are away to Rhyl on Saturday, come and cheer them on",
]
COCKEREL = "The cockerel at number 9 is off again"


@pytest.mark.parametrize("post", MATCHES)
@pytest.mark.parametrize(
    "text", ["We'll batter you on Saturday", "We will smash you boys", "Ha we're going to murder you up front"]
)  # fmt: skip
def test_one_side_tells_the_other_under_the_announcement(text: str, post: str) -> None:
    assert judged(text, CERTAIN, post_text=post).action == "queue"


def test_a_pulp_under_a_match_is_not_hidden() -> None:
    for text in ("We'll beat you to a pulp boys", "We'll murder you up front"):
        assert judged(text, CERTAIN, post_text=MATCH).action == "queue", text


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("We'll batter you on Saturday", "The council meets on Saturday at the town hall"),
        ("We'll batter you on Saturday", "Ponty RFC ground to be sold for housing, says the council. Kick-off next week."),
        ("We'll batter you on Saturday", "Residents v council: the hearing is on Saturday"),
        ("We'll batter you at your house on Saturday", MATCH),
        ("We'll murder you and your family", MATCH),
        ("We'll stab you on Saturday", MATCHES[1]),
        ("I will kill you", MATCHES[1]),
    ],
)  # fmt: skip
def test_who_means_harm_is_hidden_whatever_is_played(text: str, post: str) -> None:
    found = judged(f"{text}, I mean it", CERTAIN, post_text=post)
    assert (found.action, found.rule, found.urgent) == ("hide", "R2", True)


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("Shoot him", COCKEREL),
        ("Shoot him", "That peacock is on my car again"),
        ("Shoot him", "A seagull stole my chips"),
        ("Strangle him", "My neighbour's cockerel woke me at 4 again"),
        ("Shoot her", "Has anyone seen the escaped emu on Mill Lane?"),
        ("Drown him", "Next door's cat is in my pond again"),
        ("Hang him", "Which portrait of the first mayor should go in the chamber?"),
        ("Hang her", "We have to choose a painting for the foyer"),
    ],
)
def test_a_beast_or_a_picture_may_be_meant(text: str, above: str) -> None:
    for context in ({"parent_text": above}, {"post_text": above}):
        found = judged(text, CERTAIN, **context)
        assert (found.action, found.urgent) == ("queue", True), context


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("Shoot him", "Cllr Davies wants to close the library"),
        ("Shoot him", "My neighbour woke me at 4 again"),
        ("Shoot him", "My neighbour Dave shouts at the cockerel"),
        ("Shoot him", "Dave's cockerel woke me and he does nothing"),
        ("Shoot him", "The mayor says the cockerel can stay"),
        ("Shoot him", "That rat is back on the council"),
        ("Shoot him", "Cllr Davies keeps a peacock"),
        ("Shoot him. Davies I mean, not that one", COCKEREL.replace("cockerel", "clerk")),
        ("Shoot you", COCKEREL),
        ("Stab him", "The portrait of Cllr Davies is in the chamber"),
        ("Shoot him", "The portrait of the first mayor is in the chamber"),
    ],
)  # fmt: skip
def test_where_somebody_is_spoken_of_above_he_is_meant(text: str, above: str) -> None:
    found = judged(text, CERTAIN, parent_text=above)
    assert found.rule == "R2" and found.urgent, found
    assert (
        "ambiguous" not in {s for f in found.findings for s in f.stops}
        or "mean" in text
    )
