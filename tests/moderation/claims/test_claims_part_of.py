"""A part of the claim's thing is another thing: "the sauna at the leisure centre is closing"; its doors, or all of it, are not."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

# A claim; what does not repeat it; what does.
SAID: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "The council is closing Hartlow leisure centre in March",
        (
            "Just the sauna at Hartlow leisure centre is closing in March",
            "Only the creche at Hartlow leisure centre is closing in March",
            "The squash courts at Hartlow leisure centre will close in March",
            "Hartlow leisure centre's cafe is closing in March",
            "They're closing the soft play at Hartlow leisure centre in March, the rest stays open",
            "Only the steam room is closing at Hartlow leisure centre in March",
            "The council is closing Hartlow leisure centre in March, except the gym",
            "The car park of Hartlow leisure centre is being closed in March",
        ),
        (
            "Hartlow leisure centre is closing in March",
            "They're shutting Hartlow leisure centre in March, gutted",
            "The doors at Hartlow leisure centre are closing for good in March",
            "The whole of Hartlow leisure centre is closing in March",
            "So the council is shutting the leisure centre at Hartlow in March",
            "The leisure centre in Hartlow is closing in March",
            "Just when my kids learned to swim they are closing Hartlow leisure centre in March",
            "Hartlow leisure centre closes in March, only the council could be so daft",
            "All of Hartlow leisure centre is shutting in March",
            "The building is staying but Hartlow leisure centre is closing in March",
        ),
    ),
    (
        "The council has sold the Corn Exchange to a pub chain",
        (
            "The council has sold the piano in the Corn Exchange to a pub chain",
            "Only the bar of the Corn Exchange has been sold to a pub chain",
            "The council sold the old chairs from the Corn Exchange to a pub chain",
        ),
        (
            "The council has sold the Corn Exchange to a pub chain",
            "They've flogged the Corn Exchange to a pub chain",
            "Our Corn Exchange, sold to a pub chain",
            "The grand old Corn Exchange has been sold to a pub chain",
        ),
    ),
    (
        "Marsh Lane library will shut in June",
        (
            "The children's corner in Marsh Lane library will shut in June",
            "Just the toilets at Marsh Lane library will shut in June",
            "Marsh Lane library's computer room will shut in June",
            "The garden at the Marsh Lane library is shutting in June",
        ),
        (
            "Marsh Lane library will shut in June",
            "Marsh Lane library is being shut in June",
            "The library in Marsh Lane is shutting in June",
            "Only this council could do it: Marsh Lane library will shut in June",
            "Marsh Lane library shuts in June and nobody asked us",
        ),
    ),
    (
        "The council is demolishing Pemberton Hall",
        (
            "The council is demolishing the garages at Pemberton Hall",
            "The annexe of Pemberton Hall is being demolished",
            "Only the old boiler house behind Pemberton Hall is being demolished",
        ),
        (
            "They are demolishing Pemberton Hall",
            "Pemberton Hall is to be demolished",
            "The council is knocking down Pemberton Hall",
        ),
    ),
    (
        "The council is felling all 40 planes on Dyer Street",
        ("Just one plane on Dyer Street is being felled",),
        (
            "The whole row of planes on Dyer Street is being felled, all 40",
            "All 40 planes on Dyer Street are being felled",
        ),
    ),
    (
        "The council is closing Sandhaven swimming pool",
        (
            "Only the toddler pool is closing at Sandhaven swimming pool",
            "The slides at Sandhaven swimming pool are closing",
            "They're just closing the jacuzzi at Sandhaven swimming pool",
        ),
        (
            "They're closing the swimming pool in Sandhaven",
            "Sandhaven swimming pool is closing, the end of an era",
            "End of an era at Sandhaven swimming pool, closing for good",
        ),
    ),
    (
        "The council is turning Wickham Park into a lorry depot",
        (
            "The council is turning the old bowling green in Wickham Park into a lorry depot",
        ),
        (
            "They're turning Wickham Park into a lorry depot",
            "Wickham Park is being turned into a lorry depot",
        ),
    ),
    (
        "The council is closing the village hall in Marl",
        (
            "The kitchen of the village hall in Marl is closing",
            "The bar in the village hall in Marl is closing",
        ),
        (
            "The village hall in Marl is closing",
            "They're closing the village hall in Marl",
        ),
    ),
)


def claims(text: str) -> tuple[Claim, ...]:
    return (Claim("C", text, verdict="false"),)


@pytest.mark.parametrize(
    ("claim", "text"),
    [(said[0], text) for said in SAID for text in said[1]],
)
def test_what_is_another_thing_repeats_nothing(claim: str, text: str) -> None:
    assert match(text, claims(claim)).claim_id is None


@pytest.mark.parametrize(
    ("claim", "text"),
    [(said[0], text) for said in SAID for text in said[2]],
)
def test_what_says_it_in_other_words_repeats_it(claim: str, text: str) -> None:
    assert match(text, claims(claim)).claim_id == "C"
