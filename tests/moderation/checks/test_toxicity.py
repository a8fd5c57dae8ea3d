"""The model's signal falls into the bands that the rule names, and is silent without a score."""

from dataclasses import replace

import pytest

from moderation.checks.toxicity import check
from moderation.text.reading import read
from moderation.types import Context, Finding, Score
from tests.moderation.judging import judged
from tests.moderation.judging import score as scored

OPTIONS = {
    "labels": ["threat", "severe_toxicity"],
    "queue": 0.60,
    "urgent": 0.75,
    "hide": 0.90,
}


def _ask(threat: float, severe: float = 0.0, **options: object) -> list[Finding]:
    score = Score(
        toxicity=0.99,
        severe_toxicity=severe,
        obscene=0.99,
        threat=threat,
        insult=0.99,
        identity_attack=0.99,
    )
    return check(read("some words here"), Context(), score, options or OPTIONS)


@pytest.mark.parametrize(
    ("value", "band", "urgent"),
    [
        (0.60, "queue", False),
        (0.74, "queue", False),
        (0.75, "urgent", True),
        (0.8999, "urgent", True),
        (0.90, "hide", True),
        (1.0, "hide", True),
    ],
)
def test_a_score_falls_into_its_band_edges_included(
    value: float, band: str, urgent: bool
) -> None:
    (found,) = _ask(value)
    assert (found.data["band"], found.urgent, found.score, found.signal) == (
        band,
        urgent,
        value,
        "model",
    )


def test_the_highest_of_the_named_labels_counts_and_the_others_do_not() -> None:
    assert _ask(0.59, 0.59) == []
    assert _ask(0.10, 0.95)[0].evidence == "toxicity.severe_toxicity"


def test_a_band_that_the_rule_leaves_out_does_not_exist() -> None:
    (found,) = _ask(0.99, labels=["threat"], queue=0.7)
    assert (found.data["band"], found.urgent) == ("queue", False)


def test_a_threat_in_the_urgent_band_is_called_one_whichever_label_is_highest() -> None:
    assert [f.subcode for f in _ask(0.75)] == ["R2a"]
    assert [f.subcode for f in _ask(0.76, 0.95)] == ["R2a"]


def test_a_lower_threat_or_mere_abuse_is_not_called_one() -> None:
    assert [f.subcode for f in _ask(0.74)] == [""]
    assert [f.subcode for f in _ask(0.74, 0.95)] == [""]
    insults = _ask(0.99, labels=["toxicity", "insult"], queue=0.7, urgent=0.8)
    assert [f.subcode for f in insults] == [""]
    assert [f.subcode for f in _ask(0.99, labels=["threat"], queue=0.7)] == [""]


def test_without_a_score_there_is_no_finding() -> None:
    assert check(read("some words here"), Context(), None, OPTIONS) == []


def _told(text: str, threat: float, **options: object) -> list[Finding]:
    score = Score(0.2, 0.0, 0.1, threat, 0.1, 0.0)
    return check(read(text), Context(), score, {**OPTIONS, **options})


@pytest.mark.parametrize(
    "text",
    [
        "If a child dies on that road it's on you and you were told.",
        "When somebody is killed at that junction the blood will be on your hands!",
        "Before anyone gets hurt on those steps: you were warned, and it will be your fault",
        "if one of our residents is seriously ill from that mould I hold you responsible",
    ],
)
def test_a_feared_harm_that_is_laid_at_the_councils_door_has_an_edge_of_its_own(
    text: str,
) -> None:
    assert _told(text, 0.95)
    assert _told(text, 0.95, warned=0.97) == []
    assert _told(text, 0.97, warned=0.97)


@pytest.mark.parametrize(
    "text",
    [
        "If you walk down that road again you are dead and it's on you.",
        "If you don't fix that road I will kill you, you were told.",
        "Your kids die on that road and it's on you.",
        "If a child dies I will find you",
        "When you cross that road watch out, you were warned",
    ],
)
def test_harm_to_the_one_spoken_to_or_without_road_or_blame_is_no_such_warning(
    text: str,
) -> None:
    assert _told(text, 0.95, warned=0.97)


def test_who_only_says_how_angry_they_are_threatens_nobody() -> None:
    warned = OPTIONS | {"warned": 0.97}

    def asked(text: str, threat: float) -> list[Finding]:
        score = Score(0.8, 0.1, 0.1, threat, 0.4, 0.1)
        return check(read(text), Context(), score, warned)

    for text in ("You make my blood boil", "you lot drive me up the wall with these bins"):  # fmt: skip
        assert asked(text, 0.8) == []
        assert asked(text, 0.98), "a scorer that is all but certain is believed"
    for text in ("You make me sick, watch yourself mate", "You make me sick and I know where you drink"):  # fmt: skip
        assert asked(text, 0.8)


def test_a_decision_that_would_cost_lives_is_blamed_and_no_threat() -> None:
    blamed = judged("If you close the A&E you will be killing people.", scored(R2=0.92))
    assert blamed.action == "none"
    meant = judged("If you close the A&E I'll be killing people.", scored(R2=0.92))
    assert meant.urgent


def test_who_wants_a_verdict_speaks_of_a_court_and_threatens_nobody() -> None:
    j = judged("he's guilty as sin, the jury should bang him up", scored(R2=0.97))
    assert (j.rule, j.urgent) == ("R15", False)
    j = judged("he's guilty as sin, we'll bang him up outside court", scored(R2=0.97))
    assert (j.rule, j.urgent) == ("R2", True)


@pytest.mark.parametrize(
    "text",
    [
        "The jury will find him guilty. Put him down like a dog",
        "Guilty, the jury should convict and then cut his balls off",
        "Guilty, the jury should throw him down the stairs, send him down",
        "If you close it you will kill patients. Hope you burn in your bed",
        "If you close it you will kill patients and I hope you burn in your bed",
        "If a child dies on that road it's on you. Hope you burn in your bed",
    ],
)
def test_a_court_or_a_blame_excuses_nothing_that_is_wished_beside_it(text: str) -> None:
    j = judged(text, scored(R2=0.96))
    assert (j.rule, j.urgent) == ("R2", True)


def test_blame_stays_blame_whatever_fair_is_said_beside_it() -> None:
    for also in ("Hope you are proud of yourselves.", "What will you close next?"):
        fair = judged(f"If you close it you will kill people. {also}", scored(R2=0.92))
        assert fair.action == "none", also


@pytest.mark.parametrize(
    "text",
    [
        "Japanese knotweed: inject it, burn it, bury it deep",
        "Asian hornets: destroy the nest, don't wait",
        "Those American signal crayfish are vermin, trap them all",
    ],
)
def test_a_plant_or_a_beast_with_a_countrys_name_is_no_people(text: str) -> None:
    options = {
        "labels": ["identity_attack"],
        "queue": 0.48,
        "unaimed": 0.72,
        "urgent": 0.85,
    }
    assert check(read(text), Context(), scored(R3=0.93), options) == []


@pytest.mark.parametrize(
    "text",
    [
        "Asian hornets, that's what those people are, destroy the nest",
        "Asian hornets the lot of you",
        "Japanese knotweed and immigrants, both need ripping out",
    ],
)
def test_whoever_is_likened_to_one_is_still_spoken_of(text: str) -> None:
    options = {
        "labels": ["identity_attack"],
        "queue": 0.48,
        "unaimed": 0.72,
        "urgent": 0.85,
    }
    assert check(read(text), Context(), scored(R3=0.93), options)


def test_rudeness_to_people_of_no_group_is_rule_1s_and_a_group_that_is_named_rule_3s() -> (
    None
):
    options = {
        "labels": ["identity_attack"],
        "queue": 0.48,
        "unaimed": 0.72,
        "urgent": 0.85,
    }
    rude = scored(R1=0.98, R3=0.80)
    assert check(read("You people are disgusting"), Context(), rude, options) == []
    assert check(read("You Muslims are disgusting"), Context(), rude, options)
    graver = scored(R1=0.98, R3=0.90)
    assert check(read("You people are disgusting"), Context(), graver, options)


@pytest.mark.parametrize(
    "name", ["Mohammed", "Karen", "Siân", "Łukasz", "Dave Sampleton"]
)
@pytest.mark.parametrize("told", ["{} is a useless idiot", "We voted. {}'s a complete moron"])  # fmt: skip
def test_whoever_is_called_what_only_people_are_is_somebody_by_any_name(
    told: str, name: str
) -> None:
    options = {"labels": ["toxicity"], "queue": 0.91, "unaimed": 0.97}
    said = read(told.format(name))
    assert [f.score for f in check(said, Context(), scored(R1=0.93), options)] == [0.93]


@pytest.mark.parametrize(
    "text", ["Yassmine", "Stenigot!", "Top of Hebers", "@Fickleshole"]
)
def test_a_name_alone_is_no_insult_by_the_letters_in_it(text: str) -> None:
    options = {"labels": ["insult"], "queue": 0.87, "unaimed": 0.92}
    assert check(read(text), Context(), scored(R1=0.96), options) == []
    assert check(read("sour faced old boot"), Context(), scored(R1=0.96), options)
    assert check(read(text), Context(), scored(R1=0.98), options)


@pytest.mark.parametrize(
    "text",
    ["YOU STUPID MAN", "You Useless Waster", "He Is A Disgrace", "ABSOLUTE MORON"],
)
def test_who_shouts_or_writes_like_a_title_is_no_name(text: str) -> None:
    options = {"labels": ["insult"], "queue": 0.87, "unaimed": 0.92}
    assert check(read(text), Context(), scored(R1=0.95), options)


@pytest.mark.parametrize("text", ["Brexit is a shambles", "Rhyl is a dump", "This is an idiot's plan", "Parking is a joke"])  # fmt: skip
def test_a_town_or_a_matter_is_nobody(text: str) -> None:
    options = {"labels": ["toxicity"], "queue": 0.91, "unaimed": 0.97}
    assert check(read(text), Context(), scored(R1=0.93), options) == []


@pytest.mark.parametrize(
    ("text", "insult", "stands"),
    [
        ("You're going to get someone killed", 0.3, False),
        ("This will kill the high street.", 0.3, False),
        ("You're going to get someone killed, idiots", 0.3, True),
        ("You're going to get someone killed", 0.95, True),
    ],
)
def test_rude_for_words_of_harm_alone_falls_with_them_and_a_veto_is_told_only_where_nothing_stands(
    text: str, insult: float, stands: bool
) -> None:
    found = judged(text, replace(scored(R1=0.98, R2=0.8), insult=insult))
    assert (found.action == "queue", found.criticism_veto) == (stands, not stands)
    assert {f.rule for f in found.findings} == ({"R1"} if stands else set())
