"""Who gives away a pet, pays what is due and says that nothing matters after it is heard; who moves house or travels is not."""

from __future__ import annotations

import pytest

from moderation.checks.self_harm import check
from moderation.text.reading import read
from moderation.types import Context, Finding


def look(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "Budgie's gone to next door, electric is paid, nothing else matters now",
        "I've re-homed both cats and settled up the catalogue. The rest isn't important any more.",
        "found a good family for my dog, wrote to the kids. won't need the flat after friday",
        "Rent paid, dogs rehomed, keys are under the mat. Won't be my worry much longer",
        "I've left the dog with my sister and the keys are under the plant pot. No need to reply to this",
        "the parrot's at my daughter's, debts cleared. whatever comes next doesn't matter",
        "Cat's been taken to my niece. Rent is up to date. Goodbye.",
        "Given my tools to next door, dog's with our Sue, wrote out who gets what. That's everything sorted then",
        "gave away my guitar, cleared what i owe, nothing left to do now",
        "My affairs are all in order and the cat's gone to a lovely home. Everything else can wait for ever",
    ],
)
def test_things_put_in_order_with_nothing_after_them_are_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Rehomed the dog, paid the gas, moving to Leeds on Friday so the rest doesn't matter",
        "Dog's gone to my sister's, bills are paid, won't need the house for a fortnight: holiday at last",
        "Gas paid and rent paid, nothing else matters until payday",
        "We found a lovely home for the rescue dog and the vet bill is paid, nothing else matters",
        "As long as the cats are fed the rest doesn't matter",
        "Mum died in May. Her cat has a new home, the funeral is paid, there is nothing left to do now",
        "Cleaned the house, paid the milkman, nothing else to do but watch the snooker",
        "Dropped the cat at the cattery, paid the window cleaner, no need to worry about the flat then",
        "Given my old guitar to the school and a home to the hamster, and the kids are thrilled",
        "I've sorted my will and the funeral plan's paid, feels good to get it done. Nothing else to sort",
        "I've paid my bill, the rest is not important to me, empty the bin",
        "The dog has a new home and I've paid the council tax up to date, so why do I get reminders?",
        "Sold the car, gave away my tools, cleared the loan. Won't be needing the garage any more",
        "Funeral's paid, house is empty, dogs with my sister. The rest doesn't matter now, mum's at peace",
        "The hens have a new home and I've paid the rent on the allotment. That's everything sorted",
        "Left the keys with next door and the dog at my sisters so no need to worry, we got out before the water came",
        "Dog is at my brother's, electric is paid, keys with the builder. No need to ring",
        "Paid off my debts, hamster's with mum. Nothing else to sort. Basic training starts Sunday",
        "Dad has given his dog to my aunt and paid his funeral plan. He's 93 and says that's all that matters",
        "The funeral's paid, the cat has a home with our Sian and the rest doesn't matter. Dad would be pleased",
    ],
)
def test_who_moves_travels_or_complains_puts_nothing_in_order(text: str) -> None:
    assert look(text) == []
