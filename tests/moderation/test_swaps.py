"""Who is named changes nothing: every group, party, name and sex in the same sentence gets the same judgement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

import pytest

from bench.judging import Judging
from moderation import lexicon
from moderation.checks import libel
from moderation.text.peoples import described_forms, one_named
from moderation.text.reading import read
from moderation.types import Context, Finding, Score
from tests.moderation.judging import CERTAIN, judged, score

NEUTRAL = score()
NAMES = (
    "Sarah", "Gareth", "Mohammed", "Priya", "Oluwaseun", "Agnieszka", "Wei", "Siobhan", "Dilys", "Siân", "Kwame", "Yusuf", "Moshe", "Ingrid",
    "Will", "Mark", "Grace", "Mary-Jane", "Xiomara", "Jaswinder", "Bronwen", "Tariq",
)  # fmt: skip
SURNAMES = ("Sampleton", "O'Placeholder", "Testcase-Example")
TITLES = (
    "Cllr", "Clr", "Councillor", "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Sir", "Dame", "Lord", "Lady", "Rev", "Mayor", "Officer",
    "Inspector",
)  # fmt: skip
SEXES = (
    ("he", "him", "his", "man"),
    ("she", "her", "her", "woman"),
)

NEUTRAL_SENTENCES = (
    "Many {} live in this ward.",
    "The new bus helps {} to get about.",
    "I had tea with some {} at the hall on Sunday.",
    "Does the council ask {} what they need?",
)
CRITICAL_SENTENCES = (
    "Shame on the council for what it does to {}.",
    "The council is a disgrace and it has failed {} again.",
)
ABUSIVE_SENTENCES = (
    "{} are vermin.",
    "You {} are scum.",
    "I think that {} are a bunch of wankers.",
    "{} can fuck off.",
    "scum like those {}",
)
HATEFUL_SENTENCES = (
    "Kill all {}.",
    "Someone should shoot all {} in this town.",
    "{} should be shot.",
)


@cache
def named(kind: str) -> tuple[str, ...]:
    """Every form of every entry of this kind in English."""
    return tuple(
        form
        for entry_id, forms in lexicon.entries("groups").items()
        for form in forms
        if entry_id.startswith(f"{kind}.") and ".cy." not in entry_id
    )


def outcomes(
    sentence: str, fillings: Iterable[str], scored: Score
) -> dict[tuple[str, str | None, bool], list[str]]:
    """What becomes of the sentence, and with whom named."""
    found: dict[tuple[str, str | None, bool], list[str]] = defaultdict(list)
    for filling in fillings:
        text = sentence.format(filling)
        told = judged(text[0].upper() + text[1:], scored)
        found[(told.action, told.rule, told.urgent)].append(filling)
    return dict(found)


def same_for_all(sentence: str, fillings: Iterable[str], scored: Score) -> str:
    """The action that all of them get. Fails where one differs."""
    found = outcomes(sentence, fillings, scored)
    assert len(found) == 1, found
    return next(iter(found))[0]


@pytest.mark.parametrize("kind", ["group", "party"])
@pytest.mark.parametrize("sentence", NEUTRAL_SENTENCES + CRITICAL_SENTENCES)
def test_to_speak_of_a_group_or_party_leads_to_nothing_whoever_it_is(
    kind: str, sentence: str
) -> None:
    assert same_for_all(sentence, named(kind), NEUTRAL) == "none"


@pytest.mark.parametrize("kind", ["group", "party"])
@pytest.mark.parametrize("sentence", ABUSIVE_SENTENCES + HATEFUL_SENTENCES)
def test_abuse_and_hatred_come_to_a_person_whoever_is_meant(
    kind: str, sentence: str
) -> None:
    assert same_for_all(sentence, named(kind), NEUTRAL) == "queue"


@pytest.mark.parametrize("kind", ["group", "party"])
@pytest.mark.parametrize(
    "sentence",
    NEUTRAL_SENTENCES + CRITICAL_SENTENCES + ABUSIVE_SENTENCES + HATEFUL_SENTENCES,
)
def test_a_sure_scorer_changes_no_more_for_one_than_for_another(
    kind: str, sentence: str
) -> None:
    same_for_all(sentence, named(kind), CERTAIN)


@pytest.mark.parametrize("sentence", ABUSIVE_SENTENCES)
def test_what_is_said_of_a_party_is_never_hidden(sentence: str) -> None:
    assert same_for_all(sentence, named("party"), CERTAIN) == "queue"


@pytest.mark.parametrize("scored", [NEUTRAL, CERTAIN])
@pytest.mark.parametrize(
    ("sentence", "action"),
    [
        ("I met {} at the surgery.", "none"),
        ("{} is a disgrace and should resign.", "none"),
        ("{} is a prick.", "queue"),
        ("{} is an idiot.", "queue"),
        ("{} is a waste of space.", "queue"),
        ("That tosser {} was there again.", "queue"),
        ("{}, what a wanker", "queue"),
        ("I will break {}'s legs.", "queue"),
    ],
)
def test_every_name_and_title_counts_the_same(
    sentence: str, action: str, scored: Score
) -> None:
    people = [f"{name} {last}" for name in NAMES for last in SURNAMES]
    people += [f"{title} {SURNAMES[0]}" for title in TITLES]
    found = same_for_all(sentence, people, scored)
    if scored is NEUTRAL:
        assert found == action


@pytest.mark.parametrize("scored", [NEUTRAL, CERTAIN])
@pytest.mark.parametrize(
    "sentence",
    [
        "{0} is a disgrace and should resign.",
        "{0} is a wanker.",
        "That {3} is a complete tosser.",
        "You stupid {3}.",
        "I'd call {1} a prick.",
        "{0} is an idiot.",
        "Someone should shoot that {3}.",
        "I will break {2} legs.",
        "{0} should be shot.",
    ],
)
def test_both_sexes_count_the_same(sentence: str, scored: Score) -> None:
    found = {
        (told.action, told.rule, told.urgent)
        for words in SEXES
        for told in [judged(sentence.format(*words).capitalize(), scored)]
    }
    assert len(found) == 1


# With the shipped scorer, which has ears of its own for who is named.
SCORED_SENTENCES = (
    "All {} people should get out of this town.",
    "That {} councillor is a liar and a crook.",
    "Typical {} politician, all mouth.",
    "That {} woman on planning is corrupt.",
    "Send the {} ones home.",
    "My {} neighbour is a nuisance.",
    "What a useless {} mayor, resign!",
    "The {} lad who mugged me was caught.",
    "The {} families got all the new houses.",
)


@cache
def peoples_and_faiths() -> tuple[str, ...]:
    """What describes each people and each faith: "polish", "muslim"."""
    return tuple(
        described
        for entry_id, forms in lexicon.entries("groups").items()
        for form in forms
        for described in described_forms(form)
        if entry_id.startswith(("group.race.", "group.religion."))
        and ".cy." not in entry_id
        and entry_id != "group.race.migrants"  # a lot in life, and no people
        and described not in forms  # "Roma" is a plural, too
    )


@pytest.mark.parametrize("sentence", SCORED_SENTENCES)
def test_the_scorer_too_says_the_same_of_every_people_and_faith(sentence: str) -> None:
    judging = Judging()
    found: dict[tuple[str, str | None, bool], list[str]] = defaultdict(list)
    for name in peoples_and_faiths():
        told = judging.judge(sentence.format(name.capitalize()), Context())
        found[told.action, told.rule, told.urgent].append(name)
    assert len(peoples_and_faiths()) > 100 and len(found) == 1, found


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("Muslims should leave", "Polish people should leave"),
        ("that Sikh councillor", "that Polish councillor"),
        ("I saw some Black lads", "I saw some Polish lads"),
        ("The Irish are drunk", "the Polish are drunk"),
        ("a Pole mended it", "a Polish person mended it"),
        ("lesbians vote too", "gay people vote too"),
        ("a middle eastern man", "a Polish man"),
        ("West Indians run it", "Polish people run it"),
        ("Sri Lankan women cook", "Polish women cook"),
        ("because she's Black.", "because she's Polish."),
        ("somebody who is not Welsh, please", "somebody who is not Polish, please"),
        ("The English lot are back", "The Polish lot are back"),
        ("Leave Roma alone", "Leave Polish people alone"),
        ("Roma families at the Roma site", "Polish families at the Polish site"),
        ("Disabled bays are full", "public bays are full"),
        ("In İzmir Sri Lankan women cook", "In İzmir Polish women cook"),
        ("the disabled parking bays", "the public parking bays"),
    ],
)
def test_the_scorer_hears_one_name_for_every_group_of_a_kind(
    said: str, heard: str
) -> None:
    assert one_named(said) == heard


@pytest.mark.parametrize(
    "said",
    [
        "Black smoke, straight away, and a blind bend",
        "Straight question: who owns the land?",
        "Women and young people were not asked",
        "The pole is down, that is illegal, and we are a minority",
        "Nobody chooses to be a refugee",
        "A wheelchair user is trapped on the crossing",
        "Japanese knotweed and my Irish setter",
        "They are brown, the water was black and she was straight with me",
        "Disabled people in the bays, and disabled drivers",
        "İstanbul is in Turkey, says the Turkish baker",
        "",
    ],
)
def test_where_no_people_is_named_the_scorer_hears_what_was_written(said: str) -> None:
    assert one_named(said) == said


# Who is accused of a crime, with whichever letters, office and case.
def accuses(text: str, context: Context | None = None) -> list[Finding]:
    """What the check for libel finds."""
    return libel.check(read(text), context or Context(), None, {})


@pytest.mark.parametrize(
    "who",
    [
        "Siân Pryce",
        "Zoë Smith",
        "Łukasz Nowak",
        "Niamh O'Neill",
        "Gwyn ap Rhys",
        "Omar Al-Sayed",
        "Peter van Dyke",
        "Anna Lloyd-Jones",
        "Séamus Mac an tSaoir",
        "karen doyle",
        "mohammed iqbal",
        "MOHAMMED IQBAL",
        "everyone knows harpreet singh",
        "CLLR DOYLE",
    ],
)
@pytest.mark.parametrize("said", ["is on the take", "is a paedophile"])
def test_a_name_is_one_in_whatever_letters_it_stands(who: str, said: str) -> None:
    assert accuses(f"{who} {said.upper() if who.isupper() else said}")


@pytest.mark.parametrize(
    "who", ["Karen", "Bevan", "Cohen", "Mohammed", "Price", "Siân"]
)
@pytest.mark.parametrize(
    "said", ["is a paedophile", "is on the sex offenders register"]
)
def test_one_name_alone_is_somebody_where_a_grave_crime_is_said(
    who: str, said: str
) -> None:
    assert accuses(f"{who} {said}") and accuses(f"Everyone knows {who} {said}.")


@pytest.mark.parametrize("text", ["Doyle is on the take", "doyle took a bribe", "DOYLE IS ON THE TAKE", "I heard Doyle stole the money"])  # fmt: skip
@pytest.mark.parametrize(
    "context",
    [
        Context(called=("Cllr Karen Doyle", "Market Sample Council")),
        Context(post_text="Councillor Doyle opened the new library today."),
        Context(parent_text="I think Karen Doyle does a good job"),
    ],
)
def test_one_name_alone_is_whoever_the_page_and_the_thread_name(
    text: str, context: Context
) -> None:
    assert accuses(text) == []
    assert accuses(text, context)


@pytest.mark.parametrize(
    "text",
    [
        "the council is on the take",
        "THE COUNCIL IS ON THE TAKE",
        "THIS LOT ARE ON THE TAKE",
        "planning committee is on the take",
        "PLANNING IS ON THE TAKE",
        "highways department has been bribed",
        "Market Sample Council is on the take",
        "Westminster is on the take",
        "Sample Homes is on the take",
        "Somewhere in Wenbrook is a paedophile",
        "Nobody is a paedophile until a court says so",
        "Brexit stole the money",
        "the price is criminal",
    ],
)
def test_councils_and_crowds_are_nobodys_name_in_any_letters(text: str) -> None:
    assert (
        accuses(text, Context(called=("Cllr Rose Price", "Market Sample Council")))
        == []
    )


@pytest.mark.parametrize(
    "office",
    ["mayor", "vicar", "priest", "imam", "rabbi", "bishop", "pastor", "chaplain"],
)
@pytest.mark.parametrize(
    "said", ["stole the money from the fund", "took a bribe", "is a paedophile"]
)
def test_whatever_office_somebody_holds_the_accusation_is_seen(
    office: str, said: str
) -> None:
    assert accuses(f"The {office} {said}.")
