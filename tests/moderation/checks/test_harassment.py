"""Harassment needs an insult and a history, or the promise never to stop; history alone proves nothing."""

from collections.abc import Callable

import pytest

from moderation.types import Context, Finding
from tests.moderation.judging import CERTAIN, judged

Look = Callable[..., list[Finding]]

RUDE = "You are an absolute idiot."
CIVIL = "You are wrong about the bypass."


def test_the_fifth_abusive_comment_in_an_hour_is_a_pile_on(look: Look) -> None:
    assert look(RUDE, Context(abusive_lately=3)) == []
    (found,) = look(RUDE, Context(abusive_lately=4))
    assert (found.evidence, found.subcode) == ("harassment.pile_on", "R2b")


def test_an_insult_after_a_request_to_stop_is_harassment(look: Look) -> None:
    (found,) = look(RUDE, Context(asked_to_stop=True))
    assert found.evidence == "harassment.again"


def test_criticism_is_never_harassment_whatever_came_before(look: Look) -> None:
    assert look(CIVIL, Context(asked_to_stop=True, abusive_lately=50)) == []


@pytest.mark.parametrize(
    "text",
    [
        "I will make your life hell.",
        "We will never leave you alone.",
        "I'm going to follow you everywhere.",
    ],
)
def test_the_promise_never_to_stop_is_harassment(look: Look, text: str) -> None:
    assert [f.subcode for f in look(text)] == ["R2b"]


@pytest.mark.parametrize(
    "text",
    [
        "I will not stop asking until you answer.",
        "We will fight this plan until it is dropped.",
        "I will follow your vote closely.",
    ],
)
def test_a_promise_to_go_on_asking_is_none(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "My mum has dementia, I'm not leaving her alone in that flat",
        "We'll follow them everywhere, home and away",
        "I'll ring them every hour until someone comes to fix the lift",
    ],
)
def test_care_football_and_chasing_a_repair_are_no_harassment(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "ill email your boss every single day til your sacked",
        "ring your husbands work every day till you reply",
        "ive messaged you 40 times, emailed 60, and ill ring your husbands work every day till you reply",
        "ill phone your office 50 times a day until you answer me",
        "I will call your wife every night until you resign",
        "we'll be outside your house every morning until you step down",
        "everyone ring her husband at work every day till she resigns",
        "I'm going to message your daughter twenty times a day until you answer",
        "gonna knock on your door every night till you give in",
        "until you quit I'll ring your kids school every single morning",
        "I'll text your mum non stop till you crack",
        "keep ringing his boss day and night until he's fired",
        "I'll turn up at your work every day until you apologise",
        "I'll stand outside your mothers house every night until you resign",
        "lets all email her boss every day until shes sacked",
    ],
)
def test_reaching_home_work_or_family_again_and_again_until_they_give_in_is_harassment(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I've sent you 90 emails and no reply",
        "I'll write to my MP every week until it's fixed",
        "I'll be at every council meeting until you answer",
        "I'll email you every day until you reply",
        "I will ring the council every day until the bins are emptied",
        "I'll phone your office every day until you reply",
        "We'll be outside the town hall every day until you resign",
        "I'll ring the school every morning until they answer",
        "I'll email the head of highways every week until he answers",
        "I will ask at every surgery until you resign",
        "I ring my mum every night until she goes to bed",
        "I'll ring my husband at work every day until he answers about tea",
        "Carers call at her house every day until she goes into the home",
        "The nurse will visit your mother every day until she is better",
        "They'll come to your house every week to collect the bins",
        "I'll walk past your house every day, lovely garden",
        "We'll call your family every week until your dad is home from hospital",
        "I will keep writing to the chief executive until she replies",
        "I'll post a photo of this pothole every day until you fix it",
        "We will protest every Saturday until the council backs down",
        "Vote him out and campaign every day until he goes",
        "I'll visit your shop every week until it closes, best bread in town",
        "I'm ringing my landlord every day until he replies",
        "the carers ring your mum every day until you answer",
    ],
)
def test_chasing_an_answer_family_care_and_protest_are_no_harassment(
    look: Look, text: str
) -> None:
    assert look(text) == []


def test_software_hides_no_promise_to_ring_until_somebody_gives_in() -> None:
    text = "I will call your wife every night until you resign"
    assert judged(text).action == "queue"
    assert judged(text, CERTAIN).action == "queue"


@pytest.mark.parametrize(
    "text", ["Shut up and fix it", "Get lost", "Do shut up about the bypass."]
)
def test_to_brush_somebody_off_is_no_part_of_a_pile_on(look: Look, text: str) -> None:
    assert look(text, Context(asked_to_stop=True, abusive_lately=9)) == []
    assert look("Shut up you stupid idiot", Context(abusive_lately=9))


@pytest.mark.parametrize(
    "text",
    ["You will never be rid of me, love.", "I'll be on every post you make", "You can't get rid of me. Every post. Every day."],
)  # fmt: skip
def test_who_was_asked_to_stop_and_never_will_is_seen(look: Look, text: str) -> None:
    (found,) = look(text, Context(asked_to_stop=True))
    assert (found.subcode, found.stops) == ("R2b", ("ambiguous",))
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    ["I will keep asking until you answer.", "You'll never get rid of me until the baths are open again.", "Still no answer on the road.",
     "You won't get rid of us before we have voted.", "I'll comment on every post you make until you answer", "We will get rid of you in May"],
)  # fmt: skip
def test_who_was_asked_to_stop_may_go_on_asking(look: Look, text: str) -> None:
    assert look(text, Context(asked_to_stop=True)) == []


@pytest.mark.parametrize(
    "text",
    ["still a clown. see you on every post til you quit", "Told you I'm not going anywhere. I'll be on here every single day and at every surgery till you break.",
     "Morning idiot 👋", "block me ill make another account, u will never get rid of me karen", "I'll be at every surgery until you crack",
     "We'll keep going till she gives in", "Hiya numpty", "I can just open a new profile lol"],
)  # fmt: skip
def test_after_a_request_to_stop_an_insult_for_a_greeting_and_the_wish_to_break_somebody_are_seen(
    look: Look, text: str
) -> None:
    (found,) = look(text, Context(asked_to_stop=True))
    assert (found.subcode, found.stops) == ("R2b", ("ambiguous",))
    assert judged(text, asked_to_stop=True).urgent
    assert judged(text, CERTAIN, asked_to_stop=True).action != "hide"
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    ["I'll be at every surgery until the bins are emptied", "I will be on here every single day until you answer my complaint", "See you at every meeting until you resign",
     "Morning all, any news on the bins?", "Still a disgrace that the baths are shut", "Still a shambles", "I'll make a new account of what was spent", "Evening. The clown at the fair was good",
     "I'm back every week till you sort the lights", "I'll be outside the office every morning until it breaks even"],
)  # fmt: skip
def test_who_was_asked_to_stop_may_come_back_for_a_matter(
    look: Look, text: str
) -> None:
    assert look(text, Context(asked_to_stop=True)) == []


NEVER_ALONE = (
    "You will never be free of me, I will hound you until you quit.",
    "I will make your life hell, you lying piece of dirt.",
    "We will never leave you alone, you disgusting coward.",
    "I'm going to follow you everywhere, scumbag.",
    "I won't stop until you're broken, you pathetic little worm.",
    "You'll never get a moment's peace, you vile man.",
    "We're going to hound her out of this town, the evil cow.",
    "I will message you every night, you stupid idiot.",
    "I'm gonna make his life a misery, the fat pig.",
    "I'm never going to leave her alone, the horrible witch.",
)


@pytest.mark.parametrize("text", NEVER_ALONE)
def test_a_person_always_decides_on_the_promise_never_to_stop(
    look: Look, text: str
) -> None:
    found = look(text)
    assert found and all("ambiguous" in each.stops for each in found)
    assert judged(text).urgent
    assert judged(text, CERTAIN).action == "queue"


def test_a_threat_beside_that_promise_is_hidden_as_before() -> None:
    text = "I'm coming to your house tonight and I will break your legs. I will make your life hell."
    assert judged(text, CERTAIN).action == "hide"
