"""Who calls a group unfit, shuts it out or tells an old tale about it is seen; who stands with it is left alone."""

from __future__ import annotations

import pytest

from moderation.checks.contempt import check
from moderation.text.reading import read
from moderation.types import Context, Finding, Score
from tests.moderation.judging import judged, score

GROUPS = ("muslims", "women", "old people", "polish people", "travellers", "gay men", "trans people", "deaf people", "English people", "jews")  # fmt: skip
CONTEMPT = (
    "{} can't govern, it never works.",
    "{} should never be mayor.",
    "No {} should sit on this council.",
    "{} have no business running a school.",
    "{} haven't got the brains for it.",
    "{} are not cut out for leadership.",
    "Never trust {}.",
    "I would never work for {}.",
    "Keep {} away from our kids.",
    "Send {} packing.",
    "We don't want {} living next to us.",
    "No {} in our pub please.",
    "{} always lie and cheat, that is what they are like.",
    "{} live like pigs.",
    "{} breed like rats.",
    "{} own the banks and the telly.",
    "Since the {} moved in everything has been nicked.",
    "The village is overrun with {}.",
    "{} have ruined our town.",
    "That's what you get with {}.",
    "I'm not racist but {} are always at it.",
    "{} are a thieving lot.",
    "{} belong in the kitchen.",
    "What would {} know about budgets?",
    "{} will never be one of us.",
)
FAIR = (
    "{} shouldn't have to beg for a ramp.",
    "No {} should be afraid to walk home.",
    "There are no {} on the cabinet.",
    "{} can't get on the bus because the ramp is broken.",
    "{} have no place to meet in this ward since the hall shut.",
    "Keep {} out of hospital by fixing the damp.",
    "We should send {} home from hospital sooner, with care in place.",
    "The heckler shouted that {} should not be allowed to vote. Shameful.",
    "Let {} be heard for once.",
    "Why are {} left out of the plan?",
    "Don't let {} be forgotten in this budget.",
    "What do {} need from the new library?",
    "{} are not the problem, the rents are.",
    "I would not vote for anyone who insults {}.",
    "I trust {} to speak for themselves.",
    "{} own most of the shops here and they are lovely people.",
    "It's a myth that {} run the council.",
    "Too many {} in this town are lonely.",
    "The council has ruined the park for {}.",
    "How can {} trust you after that?",
    "Why won't you let {} run the hall?",
    "We never hire enough {}.",
    "{} were told to go home. That is racist and it must stop.",
    "Being told that {} can't count is sexist nonsense.",
    "{} should be allowed to vote by post.",
)
UNNAMED_CONTEMPT = (
    "Somebody with autism should not be in charge of anything.",
    "Nobody over 70 should be allowed to vote.",
    "We don't want that sort round here.",
    "Assimilate or get out.",
    "The holocaust is a hoax.",
    "Take the rag off your head, love.",
    "He will always be a man.",
    "Get back to the kitchen.",
    "Is it that time of the month, councillor?",
    "Did she get her husband's permission to speak?",
    "Carers just sit on their backsides",
    "Let them drown in the sea",
    "Seal the tower block with everyone inside",
    "Demolish the flats while they are in",
    "That lot in the council flats live like animals",
)
UNNAMED_FAIR = (
    "Somebody with autism should not be sent fifty miles to school.",
    "Nobody over 70 should have to stand at a bus stop.",
    "What sort of crossing is planned round here?",
    "The Holocaust memorial needs a clean.",
    "My husband wrote to you in March.",
    "I spilt tea all over the kitchen.",
    "It is the time of the month when bins overflow.",
    "A passport photo booth would do the library good.",
    "Her husband's ashes are in that chapel, so go gently.",
    "Carers only sit for 15 minutes since your cuts",
    "At his age he should be gardening and enjoying life, thank you for 40 years service",
    "Let them drown in paperwork",
    "Shameful: they sealed the tower block with everyone inside, remember Grenfell",
    "Demolish the flats while they are in good hands",
    "That lot in the council flats live like animals because the landlord ignores them",
)


PLACES = ("hotel", "hostel", "camp", "barracks", "estate")
LODGED_CONTEMPT = (
    "pack of animals in that {}",
    "Nothing but parasites in that {}",
    "there's vermin in that {} and we're paying for their breakfast",
    "Ship the {} lot to an island",
    "Whoever's in that {}, they are feral",
    "Wild dogs have better manners than that lot in the {}",
    "We never asked you to let that filth into the {}",
    "That {} needs gassing",
)
LODGED_FAIR = (
    "There are rats in the {} kitchen again, when will somebody visit?",
    "The {} is full of rats and kids are sleeping there.",
    "People in that {} are living with rats and nobody comes.",
    "The men in the {} are bored and need something to do.",
    "When they call us parasites in this {} remember half of us are nurses.",
    "Calling the people in that {} vermin is disgusting.",
    "They burned down the {} while people were asleep.",
    "Stop the {} contract, it costs a fortune.",
)
FAMILY_CONTEMPT = (
    "Baby brain.",
    "You can't educate that lot, it's in the blood.",
    "Don't bother with them lot, it's all in the genes.",
    "What use is a councillor on maternity leave?",
    "go home and look after your kids like a proper mum",
    "At her age she ought to be knitting.",
    "Faking it for the blue badge.",
    "Unpaid skivers more like.",
    "She's menopausal, ignore her.",
    "Her brain fell out with the placenta.",
)
FAMILY_FAIR = (
    "That lot in the lifeboat crew are heroes, it's in their blood to help.",
    "I was sacked for being pregnant, do not tell me it does not happen.",
    "Who stands in while she is on maternity leave?",
    "If you're expecting, go home early and rest.",
    "I had to stay home and look after the kids because the school shut.",
    "She is a carer and can't come to evening meetings.",
    "At her age she should be in bed at ten, not waiting for an ambulance.",
    "You can't be a mum and a councillor when meetings start at five.",
    "Are you off your meds again?",
    "Gran needs her tablets again today and the chemist is shut.",
    "No wonder he's on his own now that the day centre shut.",
    "Talk English? My nan was hit at school for speaking Welsh.",
    "Welsh is spoken by half the village and it sounds lovely.",
)
BOATS_CONTEMPT = (
    "send the boats back with them in it",
    "Torpedo the dinghies.",
    "they should have left the rubber boats to the sharks",
    "Would be doing us all a favour if the boats went down",
)
BOATS_FAIR = (
    "Send the boats back to the boating lake.",
    "Fire crews found the barge with everyone still in it.",
    "We hope the boats go down the canal on Sunday.",
    "Sink the boats game at the fete, 50p a go.",
    "The boats have to stop, people are drowning.",
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("sentence", LODGED_CONTEMPT)
def test_people_named_by_a_place_are_people_whichever_place_it_is(
    sentence: str, place: str
) -> None:
    (found,) = _ask(sentence.format(place))
    assert (found.evidence, found.stops) == ("contempt.place", ("ambiguous",))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("sentence", LODGED_FAIR)
def test_rats_contracts_and_who_answers_contempt_are_left_alone(
    sentence: str, place: str
) -> None:
    assert _ask(sentence.format(place)) == []


@pytest.mark.parametrize("text", FAMILY_CONTEMPT + BOATS_CONTEMPT)
def test_a_bump_an_age_and_a_boat_held_against_people_are_seen(text: str) -> None:
    (found,) = _ask(text)
    assert found.stops == ("ambiguous",)


@pytest.mark.parametrize("text", FAMILY_FAIR + BOATS_FAIR)
def test_leave_care_and_real_boats_are_left_alone(text: str) -> None:
    assert _ask(text) == []


def _ask(text: str, scored: Score | None = None) -> list[Finding]:
    return check(read(text), Context(), scored, {})


@pytest.mark.parametrize("sentence", CONTEMPT)
@pytest.mark.parametrize("group", GROUPS)
def test_who_shuts_a_group_out_or_belittles_it_is_seen_whichever_it_is(
    sentence: str, group: str
) -> None:
    (found,) = _ask(sentence.format(group))
    assert "ambiguous" in found.stops


@pytest.mark.parametrize("sentence", FAIR)
@pytest.mark.parametrize("group", GROUPS)
def test_who_asks_something_for_a_group_is_left_alone(
    sentence: str, group: str
) -> None:
    assert _ask(sentence.format(group)) == []


@pytest.mark.parametrize("sentence", UNNAMED_CONTEMPT)
def test_contempt_that_names_no_group_is_seen(sentence: str) -> None:
    assert len(_ask(sentence)) == 1


@pytest.mark.parametrize("sentence", UNNAMED_FAIR)
def test_the_same_words_about_something_else_are_left_alone(sentence: str) -> None:
    assert _ask(sentence) == []


@pytest.mark.parametrize("group", GROUPS)
def test_a_loose_form_needs_the_scorer_beside_it(group: str) -> None:
    text = f"Another council full of {group}, they all want something."
    assert _ask(text, score(R3=0.02)) == []
    (found,) = _ask(text, score(R3=0.3))
    assert (found.signal, found.evidence) == ("model", "contempt.identity_attack")


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize(
    "sentence",
    [
        "We {} have waited long enough for a ramp, all of us.",
        "My neighbours are {} and they are brilliant.",
        "Stop blaming {} for the state of the roads.",
        "You must treat {} with respect, please.",
        "Forty per cent of {} said so in the survey.",
    ],
)
def test_who_speaks_as_one_of_them_for_them_or_with_figures_needs_a_surer_score(
    sentence: str, group: str
) -> None:
    assert _ask(sentence.format(group), score(R3=0.4)) == []
    assert judged(sentence.format(group), score(R3=0.6)).action == "none"


def test_a_loose_form_is_never_hidden_and_never_urgent() -> None:
    told = judged("They all stick together, that lot.", score(R3=0.3))
    assert (told.action, told.rule, told.urgent) == ("queue", "R3", False)


@pytest.mark.parametrize(
    "text",
    [
        "Funny how the whole cabinet is (((them))).",
        "(((globalists))) strike again",
        "You've let an infestation into the Crown Hotel. Call Rentokil",
        "The hotel needs fumigating and I don't mean bedbugs",
        "Get Rentokil down to the migrant hotel",
        "Remigrate the lot, born here or not, if they're not white they're not English",
        "the do-as-you-likeys are parked up again",
        "That council is bought and paid for by Tel Aviv",
        "Councillor works for his masters in Tel Aviv",
        "Every single time. Check the early life section.",
        "13/50 strikes again on the Dock estate",
        "Another doctor or engineer caught nicking bikes",
        "the small hat brigade are on every committee",
        "Ain't no black in the union jack",
        "the alphabet mob want the library now, keep the nonces away",
    ],
)
def test_who_is_marked_as_a_people_or_as_a_pest_by_a_nod_is_for_a_person_at_once(
    text: str,
) -> None:
    told = judged(text)
    assert (told.action, told.rule, told.urgent) == ("queue", "R3", True)


@pytest.mark.parametrize(
    "text",
    [
        "There's an infestation in the Crown Hotel, bedbugs everywhere. Call Rentokil",
        "The hostel needs fumigating, the kids are covered in bites",
        "The landlord let a rat infestation into the hotel",
        "Pest control at the asylum hotel cost £4k, why?",
        "(((hugs))) to everyone at the food bank",
        "Are we still twinned with Tel Aviv? The flight was paid by the council",
        "I support early life checks for babies at the clinic",
        "13/50 responses were against the scheme",
        "Another doctor or nurse leaving the surgery, when will you act?",
        "The small hats knitted by the WI go to the baby ward",
        "The Rainbows brigade of Girlguiding need a leader",
        "the cost (see page 3 (table 2 (row b))) is mad",
        "He told me I'm not white so I'm not English. I was born in Leeds.",
    ],
)
def test_real_pests_hugs_and_who_tells_of_it_are_left_alone(text: str) -> None:
    assert _ask(text, score()) == []


@pytest.mark.parametrize(
    "text",
    [
        "Another of the sock-puppets of the Catholic administration, three accounts and one author.",
        "Natural selection could produce such diversity, says the panel at the museum.",
        "It was a Soviet puppet state, and a Polish puppet theatre came to town.",
    ],
)
def test_false_accounts_puppet_plays_and_biology_are_no_old_tale(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []


@pytest.mark.parametrize(
    "text",
    ["Councillors, puppets of the jews.", "Natural selection should sort them out."],
)
def test_the_old_tale_in_the_same_words_is_seen(text: str) -> None:
    assert check(read(text), Context(), None, {})
