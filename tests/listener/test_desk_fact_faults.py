"""The faults of a claim that somebody fills in are told in the words of the form, and each of them once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from listener.desk.fact_labels import LABELS
from listener.desk.refusals import _shape
from listener.desk.render import HERE
from listener.minutes.verify import verify
from listener.store.claims import proposed
from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.test_desk_facts import GOOD
from tests.listener.test_desk_language import OF_A_FORM

WELSH = "Mae'r cyngor yn cau pob llyfrgell yn y sir fis nesaf"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data", kept_here=True) as opened:
        yield opened
        assert verify(opened.house.store.db).sound


def faults(desk: Newsdesk, prefix: str = "", **changes: str) -> list[tuple[str, str]]:
    """What the form says is wrong: the field, and the sentence."""
    browser = desk.browser()
    browser.get(f"{prefix}/facts/new")
    browser.send(f"{prefix}/facts/new", **(GOOD | changes))
    box = browser.text.partition('class="problem"')[2].partition("</div>")[0]
    found = re.findall(r'<a href="#(\w+)">(.*?)</a>', box)
    return [(field, unescape(said)) for field, said in found]


@pytest.mark.parametrize(
    ("changes", "field", "said"),
    [
        ({"source_url": ""}, "source_url", "Give the page that shows it. Only what is not checked goes without."),
        ({"source_date": "2031-01-01"}, "source_date", "This is 01/01/2031, which is still to come: write 20/11/2026 or earlier."),
        ({"not_this": GOOD["claim"]}, "not_this", 'This has the sentence that stands under "The claim, in English": keep it in one of the two.'),
        ({"claim": WELSH}, "claim", 'This is in Welsh: write it in English, and the Welsh under "The claim, in Welsh".'),
        ({"claim_cy": "The council has spent two million pounds on a clock"}, "claim_cy", "This is in English: write it in Welsh, or leave this empty."),
        ({"correct_statement": "", "correct_statement_cy": WELSH}, "correct_statement_cy", 'This stands without "What is right, in English", so it is in Welsh only: fill in "What is right, in English" too.'),
        ({"paraphrases_cy": "cloc"}, "paraphrases_cy", 'Line 1 of "Also said as, in Welsh" is too short: write a whole sentence, or it will match by chance.'),
    ],
)  # fmt: skip
def test_a_fault_names_the_labels_of_the_form_and_its_days_and_stands_there_once(
    desk: Newsdesk, changes: dict[str, str], field: str, said: str
) -> None:
    assert faults(desk, **changes) == [(field, said)]


def test_a_fault_on_a_welsh_page_names_the_labels_of_that_page(desk: Newsdesk) -> None:
    ((_, said),) = faults(desk, "/cy", not_this=GOOD["claim"])
    assert '"Yr honiad, yn Saesneg"' in said, said


def test_the_labels_in_faults_are_those_of_the_page() -> None:
    page = (HERE / "templates" / "fact_bits.html").read_text()
    for label in LABELS.values():
        assert f"_('{label}')" in page, label


@pytest.mark.parametrize("scheme", ["https", "http"])
def test_an_address_that_begins_as_the_hint_says_is_taken(
    desk: Newsdesk, scheme: str
) -> None:
    browser = desk.browser()
    browser.get("/facts/new")
    hint = browser.text.partition('id="source_url-hint">')[2].partition("</p>")[0]
    assert f"{scheme}://" in hint
    assert faults(desk, source_url=f"{scheme}://council.example/clock") == []
    assert proposed(desk.house.store)[0].claims[0].source_url.startswith(f"{scheme}:")


def test_an_address_that_begins_as_the_hint_does_not_say_is_refused(
    desk: Newsdesk,
) -> None:
    ((field, said),) = faults(desk, source_url="ftp://council.example/clock")
    assert field == "source_url" and said.startswith("This is no web address")


@pytest.mark.parametrize("field", ["ward", "service"])
@pytest.mark.parametrize("wrong", ["a" * 300, "by the \x07 bridge"])
def test_a_fault_of_ward_or_service_stands_beside_its_own_field(
    desk: Newsdesk, field: str, wrong: str
) -> None:
    other = {"ward": 'service: "parks"', "service": "Fernhollow"} | {field: wrong}
    ((found, _),) = faults(desk, **other)
    assert found == field


LONG = "The council closed the pool. " * 200
AFFAIR, PARTY = "Councillor Jane Jones is having an affair with a clerk", "The Labour party will close the pool in January"  # fmt: skip
WRONG: tuple[dict[str, str], ...] = (
    {"claim_id": "CLM 0"},
    {"claim_id": "a" * 80},
    {"claim": "the pool", "paraphrases": "clock", "claim_cy": "cloc"},
    {"claim": "The council hates motorists"},
    {"claim": "The council is corrupt"},
    {"claim": "The council is rubbish at everything"},
    {"claim": "The council should close the pool"},
    {"claim": "I wish the council would close the pool"},
    {"claim": AFFAIR, "not_this": AFFAIR, "paraphrases": AFFAIR, "claim_cy": "Mae'r cynghorydd Siân Jones yn cael affêr"},
    {"claim": PARTY, "paraphrases": PARTY, "claim_cy": "Bydd Plaid Cymru yn cau'r pwll ym mis Ionawr"},
    {"claim": "!!! ???"},
    {"claim": LONG},
    {"claim": "“The council spent two million pounds on a clock”"},
    {"claim": "The council \u202espent two million pounds on a clock"},
    {"claim": "The council \x07spent two million pounds on a clock"},
    {"service": "parks\x07"},
    {"not_this": GOOD["claim"]},
    {"correct_statement": GOOD["claim"], "correct_statement_cy": GOOD["claim_cy"]},
    {"correct_statement": "", "correct_statement_cy": WELSH},
    {"claim": WELSH},
    {"claim": WELSH, "claim_cy": "The council is closing every library next month"},
    {"claim_cy": "The council has spent two million pounds on a clock"},
    {"source_url": "ftp://council.example/clock"},
    {"source_url": "https://council.example:99999/clock"},
    {"source_url": "https://wren:secret@council.example/clock"},
    {"source_url": "https://10.0.0.1/clock"},
    {"source_url": "https://"},
    {"source_url": f"https://council.example/{'x' * 3000}"},
    {"source_date": "2031-01-01"},
    {"source_date": "1999-01-01"},
    {"owner_role": "comms-lead", "approved_by_role": "comms-lead"},
)  # fmt: skip


def test_every_fault_is_said_in_welsh_on_a_welsh_page(desk: Newsdesk) -> None:
    shapes = {one: _shape(one) for one in OF_A_FORM}
    met: set[str] = set()
    for changes in WRONG:
        in_english, in_welsh = faults(desk, **changes), faults(desk, "/cy", **changes)
        assert in_english and len(in_english) == len(in_welsh), changes
        for (_, said), (_, said_cy) in zip(in_english, in_welsh, strict=True):
            met |= {one for one, shape in shapes.items() if shape.fullmatch(said)}
            assert said != said_cy, said
            assert "scope" not in said
    assert set(shapes) == met
