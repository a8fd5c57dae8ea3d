"""Illness and disability that are turned on somebody are abuse, which a person must judge; to be ill, or to stand by who is, is none."""

from __future__ import annotations

import pytest

from moderation.checks.abuse import check
from moderation.text.reading import read
from moderation.types import Context, Finding


def _found(text: str) -> list[Finding]:
    return check(read(text, "en"), Context(), None, {"level": "strong"})


@pytest.mark.parametrize(
    "text",
    [
        "Losing your hair from the chemo suits you, at least now the outside matches the inside",
        "chemo head looks good on you, baldy",
        "Your mastectomy scars suit you, heartless on both sides",
        "Wheelchair suits you, you never stood for anything anyway",
        "Chemo's doing us all a favour, at least you can't come to meetings",
        "The cancer's the only thing that's ever liked you",
        "Bless him wearing a wig to council. Rip it off someone, alopecia alan",
        "Whip her wig off at full council, would pay to see it",
        "Here comes tumour tina 😂",
        "needs a lobotomy that one",
        "Give her a lobotomy. Oh wait they already did",
        "Brain transplant for the one on the left please",
        "Has she been lobotomised or what",
        "Oh wait too late, vegetable already",
        "Someone turn her life support off",
        "That thing in the red coat is talking again",
        "Cancer did the town a favour there",
        "Rip that wig right off her",
        "Thanks Cancer Connie, now sit down",
        "She needs a lobotomy to shut her up",
        "switch off his ventilator",
    ],
)
def test_an_illness_that_is_turned_on_somebody_is_abuse_for_a_person_to_judge(
    text: str,
) -> None:
    (found,) = _found(text)
    assert (found.subcode, found.stops) == ("R2c", ("ambiguous",))


@pytest.mark.parametrize(
    "text",
    [
        "My hair fell out with the chemo and the wig service was cut",
        "Chemo suits nobody, but you look well Cllr",
        "The new wheelchair suits him, he is delighted",
        "Short hair suits you Cllr",
        "Anyone making fun of her wig should be ashamed, she has alopecia",
        "The cancer clinic, alopecia awareness, a stoma support group: all cut",
        "They walked for the breast cancer crusade",
        "They took her wig off at the panto and the kids screamed",
        "He had a lobotomy in 1952, a terrible practice",
        "You'd need a lobotomy to understand this council tax form",
        "That committee needs a lobotomy",
        "The doctors will switch off his life support today, pray for him",
        "My brother is in a vegetative state and his care was cut",
        "Absolute vegetable heaven at the market today",
        "What is that thing in the pond?",
        "The wheelchair suits her, she's whizzing round the rugby club",
        "Somebody turn off her ventilator alarm please, it's been going an hour",
        "That headscarf and the chemo glow really suit you cllr, glad to have you back",
        "Cancer has done the town a favour in one way, the fundraising brought us closer",
        "His stroke did us all a favour, dad gave up smoking and so did I",
        "Her hair matches her personality, bright pink!",
        "The wind will whip that wig right off you on the pier",
        "Someone needs a lobotomy to design a junction like that",
        "Turn off your ventilator if it rattles and ring the landlord",
        "Thanks Dementia Dave, as he calls himself, for the songs",
        "Thanks Cancer Connie, you are an inspiration",
    ],
)
def test_who_is_ill_or_stands_by_who_is_and_what_a_form_needs_are_none(
    text: str,
) -> None:
    assert _found(text) == []
