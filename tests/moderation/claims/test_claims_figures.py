"""An amount in words is the same amount in figures, and another amount is another one however it is written."""

from __future__ import annotations

import pytest

from moderation.claims.another_thing.other_sum import other_sum
from moderation.claims.match import match
from moderation.claims.wording.figures import in_figures
from moderation.claims.wording.same_sum import as_the_claim_has
from moderation.claims.wording.words import tokens
from moderation.types import Claim

# A sum as a claim has it; ways to say it; ways to say another.
SUMS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "£250,000",
        (
            *("a quarter of a million", "quarter of a million quid", "a quarter million"),
            *("250k", "250 grand", "two hundred and fifty grand", "£1/4m", "£¼ million"),
            *("£0.25m", "a cool quarter of a million", "1/4 of a million"),
        ),
        (
            *("half a mill", "half a million", "three quarters of a million", "£1/2m"),
            *("two and a half grand", "ten grand", "a million", "£2.5m", "£25,000"),
            *("a couple of hundred thousand", "twelve hundred quid", "£1.2 mil"),
        ),
    ),
    ("£500,000", ("half a mill", "half a million pounds", "£1/2m", "£½m"), ("a quarter of a million", "half a grand")),
    ("£2,500", ("two and a half grand", "2 and a half grand", "2.5k"), ("two grand", "two and a half million")),
    ("£10,000", ("ten grand", "10k"), ("a grand", "ten quid", "£10m")),
    ("£200,000", ("a couple of hundred thousand", "a couple hundred grand"), ("a couple of hundred quid",)),
    ("£1,200", ("twelve hundred quid", "1.2k"), ("twelve quid", "twelve thousand")),
    ("£1.2 million", ("£1.2 mil", "one point two million", "£1.2m"), ("£1.2k", "one point four million")),
    ("£1.5 million", ("a million and a half", "one and a half million", "1½ million"), ("half a million",)),
    ("£1 million", ("a million", "a cool million quid"), ("half a million", "a thousand pounds")),
)  # fmt: skip


@pytest.mark.parametrize(("sum_", "said"), [(s, each) for s, same, _ in SUMS for each in same])  # fmt: skip
def test_a_sum_in_words_is_the_sum_of_the_claim(sum_: str, said: str) -> None:
    claim = Claim("LOGO", f"The council spent {sum_} on a new logo", verdict="false")
    assert match(f"They blew {said} on that new logo", [claim]).claim_id == "LOGO"


@pytest.mark.parametrize(("sum_", "said"), [(s, each) for s, _, other in SUMS for each in other])  # fmt: skip
def test_another_sum_in_words_is_another_sum(sum_: str, said: str) -> None:
    claim = Claim("LOGO", f"The council spent {sum_} on a new logo", verdict="false")
    assert match(f"They blew {said} on that new logo", [claim]).claim_id is None


@pytest.mark.parametrize(("said", "figures"), [("60p", "£0.60"), ("sixty pence", "sixty pence"), ("a grand", "£1,000"), ("half-a-million-pound", "£500,000"), ("a million and a half", "1,500,000"), ("one and three quarter million", "1,750,000")])  # fmt: skip
def test_an_amount_is_written_in_figures(said: str, figures: str) -> None:
    assert in_figures(f"It cost {said}") == f"It cost {figures}"


@pytest.mark.parametrize(
    "text",
    [
        *("Not in a million years", "Thanks a million", "A million times better"),
        *("Open at half past ten", "Half the pool is shut", "2p in every pound"),
        *("From half term on", "One in a million", "A quarter of residents"),
    ],
)  # fmt: skip
def test_what_is_no_amount_stays_as_it_is(text: str) -> None:
    assert in_figures(text) == text


def test_the_reader_is_shown_the_sum_as_the_claim_has_it() -> None:
    claim = "The council spent £250,000 on a new logo"
    assert as_the_claim_has("250 grand on a logo", claim) == "£250,000 on a logo"
    assert as_the_claim_has("260 grand on 2 logos", claim) == "260 grand on 2 logos"


def test_pence_are_not_pounds() -> None:
    claim = Claim("BIN", "A garden bin will cost £60 a year", verdict="false")
    assert match("A garden bin will cost 60p a year", [claim]).claim_id is None


@pytest.mark.parametrize(
    ("claim", "said", "other"),
    [
        ("The chief executive is paid £250,000 a year", "Chief exec on £150,000", True),
        ("The chief executive is paid £250,000 a year", "Chief exec on £250,000, and I get £19,000", False),
        ("The council spent £2,500 on a logo", "They blew two and a half million on the logo", True),
        ("The council spent £248,000 on a logo", "They blew nearly a quarter of a million on the logo", False),
        ("The council spent £4.2m on a field", "four million two hundred thousand quid for a field", False),
        ("The council spent £3,100 on taxis", "thirty-one hundred pound of taxis", False),
        ("The council spent £240,000 on taxis a year", "£20,000 a month on taxis", False),
        ("The council spent £240,000 on taxis", "The taxis went to 3,000 people", False),
        ("The council is closing the pool", "The pool got £240,000", False),
    ],
)  # fmt: skip
def test_another_sum_of_money_is_told_from_the_same(claim: str, said: str, other: bool) -> None:  # fmt: skip
    assert other_sum(said, claim) is other


@pytest.mark.parametrize(
    ("text", "repeats"),
    [
        ("Leader pockets £40,000 pay rise", True),
        ("£40,000 pay rise for council leader", True),
        ("council leader trousers 40 grand pay hike", True),
        ("The leader is on £40,000 a year", False),
        ("The leader earns £40,000", False),
        ("Leader gets £4,000 rise", False),
    ],
)
def test_what_somebody_is_paid_is_no_rise(text: str, repeats: bool) -> None:
    claim = Claim("BOSS", "The leader of the council was given a £40,000 pay rise", verdict="false")  # fmt: skip
    assert bool(match(text, [claim]).claim_id) is repeats


@pytest.mark.parametrize(
    "said",
    [
        "half a m\u0131llion", "half a m\u0130llion", "half a thou\u017fand", "three quarter\u017f of a million",
        "\u017fix and a half million", "four million \u017fix hundred thousand quid", "£1/4\u212a", "one point \u017fix million",
        "since \u017fept",
    ],
)  # fmt: skip
def test_letters_that_only_the_pattern_takes_for_ours_stop_no_reading(
    said: str,
) -> None:
    """A Turkish keyboard writes a dotless i, which is an i to whoever asks for either case."""
    plainly = said.translate(str.maketrans("\u0131\u0130\u017f\u212a", "iisk"))
    assert tokens(f"They spent {said} on us") == tokens(f"They spent {plainly} on us")
