"""The opinion gate: each of its eight steps, in its order."""

import pytest

from moderation.claims.match import SAME, match
from moderation.claims.opinion.gate import STEPS, Statement, Step, gate
from moderation.claims.opinion.national import of_the_country
from moderation.types import Claim

TRUE = Claim("B", "There will be no bus on Sundays", verdict="true")


def test_the_steps_stand_in_the_order_of_the_policy() -> None:
    assert [step for step, _ in STEPS] == [
        "G1",
        "G2",
        "G3",
        "G4",
        "G5",
        "G6",
        "G7",
        "G8",
    ]


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Closing libraries would be a daft idea.", "G1"),
        ("This council is a disgrace.", "G1"),
        ("They should never close a library", "G1"),
        ("Is it true the libraries are closing?", "G2"),
        ("They are closing every library, got a source?", "G2"),
        ("BREAKING: council replaces all buses with penguins.", "G3"),
        ("They are closing every library lol", "G3"),
        ("Mark my words, they'll close every library", "G4"),
        ("I'm worried they are closing every library", "G4"),
        ("My bin was missed again", "G5"),
        (
            "It isn't true that every library is closing, look at the council site.",
            "G6",
        ),
        ("The council is not closing every library", "G6"),
        ("Thornmere Council is closing every library", "G7"),
        ("The government is closing every library", "G7"),
        (
            "The council is shutting every library next month, it's all signed off.",
            None,
        ),
        ("Why are they shutting every library?", None),
        ("It's a disgrace that they are shutting every library", None),
        ("I fear it is true: they voted to close every library", None),
    ],
)
def test_the_gate_stops_at_the_step_that_the_policy_names(
    text: str, step: Step | None
) -> None:
    assert gate(Statement(text)) == step


def test_what_the_registry_calls_true_is_stopped_last() -> None:
    statement = Statement(
        "There will be no bus on Sundays", claim=TRUE, wording=TRUE.claim
    )
    assert gate(statement) == "G8"


def test_the_council_s_own_name_is_not_another_council() -> None:
    text = "Wenbrook Council is closing every library"
    assert gate(Statement(text)) == "G7"
    assert gate(Statement(text, home=frozenset({"wenbrook"}))) is None


def test_what_stands_in_the_next_sentence_may_be_the_correction() -> None:
    assert (
        gate(
            Statement(
                "They are closing every library.", after="That's a lie, ring them."
            )
        )
        == "G6"
    )


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The council has stopped the Household Support Fund", "household support fund has been stopped so no help this winter"),
        ("The council is scrapping council tax support for low earners", "they're scrapping council tax support for low earners"),
        ("The council has sacked all its special needs support workers", "all the special needs support workers have been sacked by the council"),
        ("The council is closing Hope Street to traffic for two years", "they're closing hope street to traffic for two years"),
        ("The council will fine drivers £160 for parking on the pavement", "£160 fine if you park on the pavement"),
        ("Residents can be fined £1,000 for putting the wrong rubbish in the wrong bin", "£1000 fine if you put the wrong thing in the wrong bin!!"),
        ("The local elections in May have been cancelled", "my neighbour Ann Example says the local elections in May have been cancelled"),
    ],
)  # fmt: skip
def test_a_name_or_a_rule_that_holds_a_word_of_opinion_is_heard(
    claim: str, text: str
) -> None:
    known = Claim("A", claim, verdict="false")
    assert match(text, (known,)).claim_id == "A"


@pytest.mark.parametrize(
    "text",
    [
        "I support stopping the Household Support Fund",
        "They should stop the Household Support Fund",
        "Against stopping the Household Support Fund",
        "Full support for stopping the fund",
        "Please support staff at the library",
        "My whole street is against the new road",
        "It's fine if they close the library",
        "It's the wrong way to save money",
    ],
)
def test_who_takes_sides_still_tells_nothing(text: str) -> None:
    known = Claim("A", "The council has stopped the Household Support Fund", verdict="false")  # fmt: skip
    assert gate(Statement(text, wording=text)) == "G1"
    assert match(text, (known,)).claim_id is None


@pytest.mark.parametrize(
    "text",
    [
        "Swan Hotel does a cracking sunday roast",
        "Swan Hotel has new owners",
        "The Swan Hotel is hosting our wedding in June",
    ],
)
def test_a_places_name_alone_repeats_nothing(text: str) -> None:
    swan = Claim("A", "The council is putting asylum seekers into the Swan Hotel", verdict="false")  # fmt: skip
    assert match(text, (swan,)).score < SAME


@pytest.mark.parametrize(
    "text",
    [
        "You must bring your passport to vote on Thursday",
        "You must have photo ID to vote",
        "If you vote by post your vote won't be counted",
        "If you don't register by Friday the council will fine you £1000",
        "You could be fined £1000 by the council for parking on the pavement",
        "The council voted against free school meals last night",
    ],
)
def test_a_rule_told_as_a_fact_passes(text: str) -> None:
    assert gate(Statement(text, wording=text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "You must show some respect to residents",
        "You must bring back the library",
        "You must have a screw loose",
        "You could fix the potholes with that money",
        "They could charge less for parking",
        "If you don't listen to residents you will be voted out",
        "If you close the library people will suffer",
        "I voted against it",
    ],
)
def test_what_somebody_wants_of_the_council_is_no_rule(text: str) -> None:
    assert gate(Statement(text, wording=text)) == "G1"


ODD_BUT_REAL = (
    "The council has banned bouncy castles from all its parks",
    "The council spent £80,000 on a dragon statue for the roundabout",
    "The council spent £80,000 on a penguin enclosure at the zoo",
    "The council sold the field to a llama farm",
    "The council spent £20,000 on a dragon boat race",
    "The council has sold the Half Moon Inn car park for £1",
    "The council is replacing carers with robots",
    "The council is installing laser speed cameras on the bypass",
)


@pytest.mark.parametrize("text", ODD_BUT_REAL)
def test_an_odd_thing_that_stands_in_a_town_is_no_joke(text: str) -> None:
    assert gate(Statement(text, wording=text)) is None


@pytest.mark.parametrize("text", [*ODD_BUT_REAL, "The council has bought a dragon"])
def test_what_a_claim_itself_tells_of_is_no_joke(text: str) -> None:
    known = Claim("A", text, verdict="false")
    assert match(text, (known,)).claim_id == "A"


@pytest.mark.parametrize(
    "text",
    [
        "The council has put a penguin in charge of the bins",
        "They're moving the town hall to the moon",
        "Council to replace the mayor with a unicorn",
        "Council bought a unicorn farm for £3 million",
        "Council spent £2 million on a unicorn race",
        "Council spent £1m on a dragon enclosure and a zombie hotel",
        "Council to open an alien zoo for £5 million",
        "Council is spending £2m on a moon base",
        "The council spent £2 million on a jelly house for the town hall",
        "The council has bought a dragon",
        "The council will fine you for breathing",
    ],
)
def test_what_cannot_be_is_still_a_joke(text: str) -> None:
    assert gate(Statement(text, wording=text)) == "G3"
    known = Claim("A", "The council has bought a swan", verdict="false")
    assert match(text, (known,)).claim_id is None


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("The council has sold the park to Tesco", "I'm afraid the council has sold the park to Tesco"),
        ("The council has sold the park to Tesco", "Worried to hear the council has sold the park to Tesco"),
        ("The council has sold the park to Tesco", "The council ended up selling the park to Tesco"),
        ("From April the tip will only be open one day a week", "tip only open one day a week from april"),
        ("The council is letting a betting shop open in the old library", "betting shop going in the old library"),
        ("The council is closing the library on Mill Road", "The council is closing the library on Mill Road, I'm worried for the old folk"),
        ("Bins will only be emptied once a month from April", "Bins only emptied once a month from April, dreading it"),
    ],
)  # fmt: skip
def test_a_word_of_fear_beside_what_is_told_as_done_fears_nothing(claim: str, text: str) -> None:  # fmt: skip
    assert gate(Statement(text, wording=text)) is None
    assert match(text, (Claim("A", claim, verdict="false"),)).claim_id == "A"


@pytest.mark.parametrize(
    "text",
    [
        "I'm afraid they will close the library on Mill Road",
        "I'm worried the council is closing the library on Mill Road",
        "One day they'll close the library on Mill Road",
        "Give it two more years and they close the library on Mill Road",
        "We'll end up with no library on Mill Road",
    ],
)
def test_what_is_feared_of_the_future_is_still_a_fear(text: str) -> None:
    assert gate(Statement(text, wording=text)) == "G4"
    known = Claim("A", "The council is closing the library on Mill Road", verdict="false")  # fmt: skip
    assert match(text, (known,)).claim_id is None


def test_so_many_days_a_week_are_not_as_many_a_month() -> None:
    known = Claim("A", "Council office staff only have to come in one day a month", verdict="false")  # fmt: skip
    assert match("Council office staff only have to come in one day a week", (known,)).claim_id is None  # fmt: skip
    assert match("Office staff only come in one day a month", (known,)).claim_id == "A"


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Starmer has cut the winter fuel payment for 10 million pensioners", "G7"),
        ("Labour took the winter fuel payment off pensioners", "G7"),
        ("Parliament voted to cut the winter fuel payment", "G7"),
        ("Under Labour the winter fuel payment has been cut for pensioners", "G7"),
        ("Winter fuel payments cut by Starmer for 10 million pensioners", "G7"),
        ("Keir has cut the winter fuel payment", "G7"),
        ("The PM cut the winter fuel payment", "G7"),
        ("That Starmer has cut the winter fuel payment", "G7"),
        ("Conservatives have borrowed £1 billion and the town is bankrupt", None),
        ("Labour spent £2.5 billion of borrowed money on a shopping centre", None),
        ("Boris the gritter has been sold to Leeds for £5", None),
        ("Under Labour the library has been closed", None),
        ("Labour councillors closed the library", None),
        ("The bins on Reeves Road have not been emptied all month", None),
        ("council closing the library are they", "G2"),
        ("so they're selling the park are they", "G2"),
        ("council selling the park is it", "G2"),
        ("They closed the pool and the library, and that is it", None),
        ("I have seen the council do it", None),
        ("My council tax has gone up to £2,400", "G5"),
        ("I paid £1,900 council tax last year and my road still isn't gritted", "G5"),
        ("My council tax is going up 15% in April", None),
        ("Council spends £2m on magic beans", "G3"),
    ],
)
def test_the_country_a_tag_and_ones_own_bill_are_told_apart_from_what_the_council_does(text: str, step: Step | None) -> None:  # fmt: skip
    assert gate(Statement(text, wording=text)) == step


def test_a_namesake_of_a_minister_is_told_by_what_is_settled_in_the_capital() -> None:
    assert not of_the_country("Reeves has sold the park to Tesco for £2 million")
    assert of_the_country("Reeves has cut the winter fuel payment")
