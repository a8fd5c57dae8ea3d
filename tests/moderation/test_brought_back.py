"""Who was brought back and regrets it is heard; a rescue with thanks, a night in the pub and works done twice are not."""

from __future__ import annotations

import pytest

from moderation.checks.self_harm import check
from moderation.text.reading import read
from moderation.types import Context, Finding

HELP = Context(
    post_text="Today is Suicide Prevention Day. The Samaritans are on 116 123."
)


def look(text: str, context: Context | None = None) -> list[Finding]:
    return check(read(text), context or Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "Jumped in the canal in spring and some jogger hauled me out. Wish he'd just left me.",
        "a policewoman talked me down off the viaduct, wish she hadnt",
        "they pumped my stomach at the general again, shouldn't have bothered",
        "went into the weir and my neighbour pulled me out. Should of let me drown",
        "I was on the railway line and two coppers dragged me off. I didn't ask them to",
        "My neighbour found me and rang 999. I'll never forgive her",
        "Police got to me before the train. Wish they'd been slower",
        "The coastguard brought me back in. I'd rather they hadn't",
        "took the lot and woke up on ward 6",
        "Lifeguard dragged me back to shore. Worst thing anyone ever did to me",
        "My wife cut me down. Sometimes I wish she'd come home later",
        "took the pills and the paramedics brought me back. why couldn't they leave me",
    ],
)
def test_who_wishes_they_had_not_been_brought_back_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Fell in the canal and a jogger pulled me out. I wish I'd got his name to thank him",
        "My mate dragged me out of the house and off to the pub by the quay. Wish he hadn't, my head",
        "We went into the sea at Whitby. Wish we hadn't, it was freezing",
        "He pulled me out of the queue and on to the platform. Should have left me there, I missed the train",
        "A man fetched me out a form from the office by the river. Wish he hadn't",
        "The lifeboat crew pulled a lad out of the river. They should have left it to the divers",
        "Someone talked me into a seat on the council. I wish they hadn't bothered",
        "The police stopped me on the bridge for speeding, wish they hadn't bothered",
        "They got me off the train at the platform. I'll never forgive them",
        "My mates dragged me off the pitch and into the river to celebrate. Wish they hadn't",
        "My mate took me out on the lake in his boat. Wish he hadn't, I was sick",
        "A man got me off the bridge when my car was stuck, he should have stayed on the bus, poor soul got soaked",
        "Police fetched me back from the cliff path as it was closed. They could have just let me be",
        "They got me down off the roof when the ladder went. Should've left me there",
        "Someone stopped me from going in the sea to fetch the dog. I wish they hadn't bothered",
        "Coastguard brought me in. More's the pity they've cut them back. They should have kept the helicopter",
    ],
)
def test_thanks_pubs_and_forms_are_no_regret_of_a_rescue(text: str) -> None:
    assert look(text) == []


def test_what_should_have_been_done_properly_is_the_writers_own_where_they_say_i() -> (
    None
):
    for text in (
        "I should of done it properly the first time tbh",
        "honestly wish i'd finished it properly last time",
        "shoulda done it right the first time i tried",
    ):
        assert [f.urgent for f in look(text)] == [True]
        answer = Context(parent_text="Did you fill in the form again?")
        assert look(text, answer) == []


def test_where_help_is_spoken_of_above_nobody_speaks_of_works() -> None:
    text = "Should of done it properly the first time tbh"
    assert look(text) == []
    assert look(text, Context(post_text="Mill Lane is being dug up again.")) == []
    assert [f.urgent for f in look(text, HELP)] == [True]
    asked = Context(parent_text="have you ever been to the crisis team with this?")
    assert [f.urgent for f in look(text, asked)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The council should have done it properly the first time",
        "Should have done it properly the first time, now they're digging it up again",
        "I should have done it properly the first time, now I have to repaint the fence",
        "they should of finished the job right last time",
    ],
)
def test_works_done_twice_are_let_be(text: str) -> None:
    assert look(text) == [] and look(text, HELP) == []
