"""What is worth a check stands above what is not; opinion never becomes an alert."""

from __future__ import annotations

import json
import lzma
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.claims.opinion import worth
from moderation.claims.spread import fresh
from moderation.claims.spread.clusters import Saying
from moderation.claims.spread.spreading import Watch
from tests.moderation.claims.telling import MORNING, told_after
from training.packed import rows_in


@pytest.mark.parametrize(
    ("checkable", "not_checkable"),
    [
        ("The council spent £90,000 on the new bandstand", "The new bandstand is a waste of money"),
        ("They are closing the baths in Otterham in May", "They should never close the baths in Otterham"),
        ("Cabinet voted to sell the depot for 300 homes", "I hope cabinet never sells the depot"),
        ("Parking permits go up by 40% from April", "Parking permits are daylight robbery"),
        ("The council has sacked 30 gardeners", "The council could not care less about gardeners"),
    ],
)  # fmt: skip
def test_a_statement_of_fact_stands_above_an_opinion_on_the_same_matter(
    checkable: str, not_checkable: str
) -> None:
    assert worth.worth(checkable) > worth.worth(not_checkable) + 0.2


@pytest.mark.parametrize(
    ("public", "private"),
    [
        ("Half the flu jabs given in Otterham surgery last week were out of date", "I had my flu jab on Tuesday, arm is a bit sore"),
        ("Disgusting, the mayor's brother got the gritting contract without a tender", "Disgusting weather, the gritters woke me again at five"),
        ("BREAKING the hospital has sent 200 nurses home without pay", "100% agree, our nurses deserve so much better than this"),
    ],
)  # fmt: skip
def test_what_concerns_the_public_stands_above_ones_own_day_in_the_same_words(
    public: str, private: str
) -> None:
    assert worth.worth(public) > worth.worth(private) + 0.2


def test_without_a_reader_words_alone_say_what_a_text_is_worth(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "The council spent £90,000 on the new bandstand"
    read = worth.worth(text)
    monkeypatch.setattr(worth, "at_hand", lambda: None)
    assert worth.worth(text) == worth.by_words(text) != read


@given(st.text(max_size=300))
def test_any_text_has_a_worth_between_nothing_and_one(text: str) -> None:
    assert 0.0 <= worth.worth(text) <= 1.0
    assert all(text.find(one.text) >= 0 for one in fresh.statements(text))


def test_the_weights_can_be_read_are_small_and_name_what_taught_them() -> None:
    path = Path(worth.__file__).parents[1] / "models" / "worth.json.xz"
    assert path.stat().st_size < 300_000
    about = json.loads(lzma.decompress(path.read_bytes()))
    assert "CC BY 4.0" in about["from"] and about["weights"]["is:money"] > 0


@pytest.mark.parametrize(
    "text",
    [
        "Is the council closing the library in Otterham?",
        "The council should sell the town hall",
        "It is not true that they are closing the baths in May",
        "My bin was missed again on Tuesday",
        "What a shambles this council is",
        "Mark my words they will sell the park next",
        "Leeds council is closing all its libraries",
        "Lovely day for the fair, well done all",
    ],
)
def test_what_the_gate_stops_or_is_not_about_the_council_is_no_statement(
    text: str,
) -> None:
    assert fresh.statements(text) == ()


def test_a_statement_is_found_within_a_rant_with_its_place() -> None:
    text = "Same old story. The council has sold Otterham field for 90 houses. Shame on them."
    (one,) = fresh.statements(text)
    assert text[one.start : one.start + len(one.text)] == one.text
    assert one.text.startswith("The council has sold")


@pytest.mark.parametrize(
    "text",
    [
        "The council has faked the water test results for Larkhill since 2024",
        "The council paid £40k to a firm on the strength of false invoices",
        "In Underwood the rubbish will only be collected every six weeks from June",
        "The rubbish bins in the park were all taken away by the council in May",
        "£300k of our money was spent on the old shopping centre in Netherfield",
        "The shopping centre in Foxcote cost us £40k",
        "Birchover primary will close in May and the pupils go to Eastholm",
    ],
)
def test_a_fake_that_is_told_of_and_a_service_by_any_of_its_names_are_statements(
    text: str,
) -> None:
    assert [one.text for one in fresh.statements(text)] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "That they are closing the library in May is fake news",
        "The council has sold the park? What rubbish",
        "It is a complete fiction that the council sold the park",
    ],
)
def test_a_verdict_on_a_story_is_no_statement_still(text: str) -> None:
    assert fresh.statements(text) == ()


def test_what_the_page_itself_posted_is_no_news() -> None:
    post = "We are closing Otterham library for repairs in May."
    said = "The council is closing Otterham library in May for repairs"
    assert fresh.statements(said) and not fresh.statements(said, (), post)


def test_a_claim_that_the_registry_knows_is_not_new(
    wenbrook: tuple[object, ...],
) -> None:
    known = "The council is shutting every library next month, it's all signed off."
    assert fresh.statements(known) and not fresh.statements(known, wenbrook)  # type: ignore[arg-type]


def test_a_day_of_civil_criticism_raises_no_alert(root: Path) -> None:
    """Every fair comment of our sets, each by somebody else, all within one day."""
    paths = sorted((root / "tests" / "sets").glob("civil_*.jsonl.xz"))
    lines = [row["text"] for path in paths for row in rows_in(path)]
    watch, number, alarms = Watch(), 0, []
    for place, line in enumerate(lines):
        at = MORNING + timedelta(hours=24 * place / len(lines))
        for one in fresh.statements(line):
            number += 1
            saying = Saying(number, one.text, at, f"facebook:{place}", worth=one.worth)  # fmt: skip
            heard = watch.put(saying, watch.find(saying) or (number,))
            alarms += [one.text] if heard.burst or heard.several else []
    assert len(lines) > 800 and number > 100
    assert alarms == []


@pytest.mark.parametrize(
    ("texts", "by"),
    [
        ((
            "Mae'r cyngor yn cau pwll nofio Penderyn ym mis Mawrth",
            "Mae pwll nofio Penderyn yn cau ym mis Mawrth, mae'r cyngor wedi penderfynu",
            "Glywsoch chi? Mae'r cyngor yn cau pwll nofio Penderyn",
        ), 3),
        ((
            "Mae asbestos yn ysgol gynradd Foxcote, yn ôl yr athrawon",
            "asbestos yn Ysgol Gynradd Foxcote yn ôl athrawon",
            "Maen nhw wedi dod o hyd i asbestos yn ysgol gynradd Foxcote, meddai athrawon",
        ), 3),
        ((
            "They found asbestos in Foxcote primary and the council is covering it up",
            "asbestos at Foxcote Primary, council knew and said nothing",
            "Foxcote primary school has asbestos in the ceilings, kids still in there",
        ), 3),
        # "You can't vote there" is what follows from it, and denies nothing.
        ((
            "Loxley polling station is closed on Thursday, you can't vote there",
            "They have shut Loxley polling station, you have to go to Ashdene to vote",
            "Loxley polling station moved to Ashdene for Thursday",
        ), 3),
    ],
)  # fmt: skip
def test_a_rumour_in_welsh_or_of_a_danger_is_told_at_the_third(
    texts: tuple[str, ...], by: int
) -> None:
    assert told_after(*texts) == by


@pytest.mark.parametrize(
    "texts",
    [
        # Other places and things in one month, what is said to open, and wishes, questions and thanks are no one closure.
        (
            "Mae'r cyngor yn cau pwll nofio Penderyn ym mis Mawrth",
            "Mae'r cyngor yn agor pwll nofio Penderyn ym mis Mawrth",
            "Mae pwll nofio Tredegar yn cau ym mis Mawrth",
            "Mae'r cyngor yn cau Ysgol Penderyn ym mis Mawrth",
        ),
        (
            "Ydy'r cyngor yn cau pwll nofio Penderyn?",
            "Ni ddylai'r cyngor gau pwll nofio Penderyn",
            "Gobeithio na fydd y cyngor yn cau pwll nofio Penderyn",
            "Pam mae'r cyngor yn cau pwll nofio Penderyn?",
            "Diolch i'r cyngor am gadw pwll nofio Penderyn",
        ),
        # What a candidate or a party promises is not comms' business, before an election least of all.
        (
            "The Sample Party candidate in Loxley wants to scrap the bus pass",
            "Sample Party candidate says he will scrap the bus pass",
            "Their candidate in Loxley is going to scrap bus passes",
            "The Sample Party will scrap your bus pass in Loxley",
        ),
    ],
)
def test_what_is_no_one_rumour_is_not_told(texts: tuple[str, ...]) -> None:
    assert told_after(*texts, *texts[:2]) == 0


@pytest.mark.parametrize(
    "text",
    [
        "The Labour council is closing Otterham library in May",
        "Labour councillors have voted to close Otterham library in May",
        "The council gave the library contract to a candidate for the job of manager",
        "They are closing the party room at Otterham leisure centre in May",
    ],
)
def test_a_council_of_a_party_is_a_council(text: str) -> None:
    assert fresh.statements(text)


OPINIONS = (
    "The council never listens to residents",
    "Our council is a laughing stock",
    "You should be ashamed, worst council in Wales",
    "The council is out of touch with ordinary people",
    "The council treats the villages like dirt",
    "This council only cares about developers",
    "The council has lost the plot",
    "Same old council, all talk and no action",
    "The council wastes our money",
    "Nobody trusts this council any more",
    "The council promises everything and delivers nothing",
    "The council have made a right mess of this town",
)
RUMOURS = (
    "The council has sold Otterham town hall to a developer for £1",
    "Council tax is going up 25% in April, it was agreed last night",
    "Bin collections are going monthly from January",
    "The council is charging for garden waste from April",
    "They're letting Loxley school close so the council can sell the field",
    "All the care homes are being sold off",
    "The council spent the roads money on a christmas party",
    "Mae'r cyngor yn cau pwll nofio Penderyn ym mis Mawrth",
)


def test_a_plain_opinion_that_many_share_is_told_as_no_new_claim() -> None:
    assert [text for text in OPINIONS if told_after(*(text,) * 5)] == []
    assert [text for text in RUMOURS if not told_after(*(text,) * 5)] == []


def test_an_opinion_in_many_wordings_is_told_as_no_new_claim() -> None:
    said = (
        "The council never listens to residents",
        "this council never listens to its residents",
        "Council never listen to residents",
        "The council never listens to residents, simple as",
        "council NEVER listens to residents!!",
    )
    assert told_after(*said, *said) == 0


def test_fair_comments_that_many_agree_with_are_next_to_never_told(root: Path) -> None:
    """What judges and feels, by kind. The few that are told state something beside it, which a record can show."""
    kinds = ("performance", "resign", "sarcasm", "short", "praise_and_thanks", "anger_all_caps", "typos_and_slang",
             "complaint", "electoral_figures_of_speech")  # fmt: skip
    rows = rows_in(root / "tests" / "sets" / "civil_en_dev.jsonl.xz")
    fair = [row["text"] for row in rows if row["kind"] in kinds]
    told = [text for text in fair if told_after(*(text,) * 5)]
    assert len(fair) > 100 and len(told) <= len(fair) // 12, told


def test_without_the_reader_words_decide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worth, "at_hand", lambda: None)
    assert all(told_after(*(text,) * 5) for text in RUMOURS)


def test_a_shared_opinion_is_none_of_the_pages_rhythm() -> None:
    """It would teach that much is the same here by chance, and hide a rumour."""
    by_chance = []
    for opinion in (0.0, 1.0):
        watch = Watch()
        for number in range(40):
            at = MORNING + timedelta(hours=number)
            text = "The council never listens to residents"
            saying = Saying(number, text, at, f"facebook:{number}", worth=opinion)
            watch.put(saying, watch.find(saying) or (1,))
        by_chance.append(watch.rhythm(MORNING + timedelta(days=3)).same)
    assert by_chance[0] < by_chance[1]
