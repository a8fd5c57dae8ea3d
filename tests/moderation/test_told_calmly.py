"""Words that somebody only tells of are let stand where all scores are calm; whoever vouches for them is read by a person."""

from __future__ import annotations

import pytest

from bench.judging import Judging
from moderation.judge import judge
from moderation.rules import load_rules
from moderation.types import Comment, Context
from tests.moderation.judging import RULES_FILE

TOLD = [
    'My nephew was called a "<slur:disability>" outside the baths and the attendant walked off. Who do I complain to?',
    "Shame on whoever wrote 'you should be hanged' under the tram post.",
    'It is never ok to write "we know where you live" to a clerk.',
    "Whoever wrote 'burn his shop down' on the shutters, the police have the film.",
    'Saying "I\'ll break your legs" to a bus driver is not banter.',
    "Overheard from the public gallery: 'we know where you park.' The chair suspended the meeting, and quite right.",
    "A grown man shouted 'I'll break your legs' at the linesman. The club has banned him for life. Quite right too.",
]
# Not quite as calm, and plainly sorry, or scornful of who said it.
SORRY = [
    'Sad to see Cllr Sample quit. The last straw was a voicemail: "we\'re coming for you and your girls". What have we come to',
    "Don't feed the trolls Cllr. The ones saying you should be strung up are 3 blokes with no profile pic",
    "Ignore the trolls Cllr. The ones saying you should be shot are teenagers in bedrooms",
]
VOUCHED_FOR = [
    "The ones saying you should be strung up are right",
    "The people who say you should be shot aren't far wrong",
    "Whoever wrote 'burn his shop down' on the shutters has a point.",
    "Whoever wrote 'burn her house down' is a hero",
    "The man who shouted 'we will burn you out' is vile, and right",
    "Whoever wrote 'we will burn you out' is disgusting, but what a lovely fire it would be",
    "They banned the lad who wrote 'burn her house down' and he was quite right",
    "Where is the mistake in saying that disabled people like you deserve to die?",
]


@pytest.fixture(scope="module")
def judging() -> Judging:
    return Judging()


@pytest.mark.parametrize("text", TOLD + SORRY)
def test_who_tells_calmly_of_anothers_words_is_left_alone(
    judging: Judging, text: str
) -> None:
    assert judging.judge(text).action == "none"


@pytest.mark.parametrize("text", VOUCHED_FOR)
def test_who_vouches_for_anothers_words_is_read_by_a_person(
    judging: Judging, text: str
) -> None:
    assert judging.judge(text).action == "queue"


@pytest.mark.parametrize("text", TOLD + SORRY)
def test_without_a_score_a_person_reads_it(text: str) -> None:
    comment = Comment("told", "page", text)
    assert judge(comment, Context(), None, load_rules(RULES_FILE)).action == "queue"


@pytest.mark.parametrize(
    "text", ["I'll break your legs, Cllr Venn.", "You should be hanged, all of you."]
)
def test_what_is_said_and_not_told_is_never_let_stand(
    judging: Judging, text: str
) -> None:
    judged = judging.judge(text)
    assert judged.action in ("queue", "hide") and judged.urgent
