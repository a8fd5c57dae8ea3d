"""Names, postcodes and other ways to find somebody are taken out of words however they are written; the rest stays."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest

from listener.packs.recorded import Request, make_copy
from listener.people.advice import words_for_advice
from listener.people.veil import GAP, veiled
from listener.store.recorded import Span
from listener.store.thread import names_around
from tests.listener.crowd import OWNER, Crowd
from tests.listener.lives import stored
from tests.listener.test_whole_tables import watched

PEOPLE = ("Doreen Mocksworth", "Will Young", "Siân Ffug-Rees", "Pat O'Brien", "Beth Tern", "Not Happy", "王小明", "Al Li", "Ann")  # fmt: skip
AUTHORS = 230


@pytest.mark.parametrize(
    "said",
    [
        "DOREEN",
        "doreen",
        "DoReEn",
        "mocksworth",
        "doreen_m62",
        "#doreenmocksworth",
        "doreen.mocksworth",
        "the mocksworths",
        "sian",
        "SIÂN",
        "Sia\u0302n",
        "Dоreen",  # with a Cyrillic letter
        "obrien",
        "o’brien",
        "al li",
        "ANN",
        "will young",
        "mr young",
        "beth",
        "王小明",
    ],
)
def test_a_name_of_the_thread_is_taken_out_however_it_is_written(said: str) -> None:
    shown, _ = veiled(f"so {said} lies again", PEOPLE)
    head = said.split()[0] if said.startswith(("mr", "the")) else ""
    assert shown == f"so {head}{' ' if head else ''}{'#' if '#' in said else ''}{GAP} lies again"  # fmt: skip


@pytest.mark.parametrize(
    "said",
    ["NE1 4ST", "ne1 4st", "Ne14St", "sw1a 1aa", "ll12 3ab", "m1 2ab", "fb.com/d.mock", "HTTPS://X.EXAMPLE/D", "WWW.MOCK.EXAMPLE"],
)  # fmt: skip
def test_postcodes_and_links_are_taken_out_in_any_case(said: str) -> None:
    assert veiled(f"come to {said} now", PEOPLE)[0] == f"come to {GAP} now"


@pytest.mark.parametrize(
    "said",
    [
        "the m4 3rd exit is shut, an a4 2mm sheet and b12 5kg by g7 3pm",
        "you will see, young man, what they may do",
        "I am not happy with the planning of Annie's annex",
        "al fresco and Alison",
        "Not good enough. The council has no plan.",
    ],
)
def test_ordinary_words_stay(said: str) -> None:
    assert veiled(said, PEOPLE)[0] == said


def test_marks_stay_in_place_where_gaps_touch_or_overlap() -> None:
    said = "ask doreen_m62 at doreen@mail.example, a liar"
    start = said.index("a liar")
    shown, ((first, last),) = veiled(said, PEOPLE, [(start, start + 6)])
    assert shown == f"ask {GAP} at {GAP}, a liar" and shown[first:last] == "a liar"


def crowded(here: Crowd) -> str:
    """A thread with more authors than anybody reads, of whom the last are spoken of; the id of its post."""
    post = here.place.post()
    for number in range(AUTHORS):
        letters = "".join("abcdefghij"[int(digit)] for digit in f"{number:03}")
        here.place.comment(post, f"I was there at {number}.", by=f"Q{letters} Zz{letters}")  # fmt: skip
    item = here.place.comment(post, "QCCJ lies. zzccj, ne1 4st, and qcch too.", by="Last Example")  # fmt: skip
    here.place.round(here.house, times=4)
    return stored(here.house, item).comment.post_id


def test_a_copy_for_a_request_knows_every_name_of_a_long_thread_and_says_what_can_remain(
    here: Crowd, tmp_path: Path
) -> None:
    post_id = crowded(here)
    item = next(
        i for i in here.place.world.items if i.versions[-1].text.startswith("QCCJ")
    )
    assert words_for_advice(here.house, stored(here.house, item)) == f"{GAP} lies. {GAP}, {GAP}, and {GAP} too."  # fmt: skip
    here.decide(item, "hide", OWNER, rule="R1")
    day = here.place.clock.moment.replace(hour=0, minute=0)
    span = Span(day - timedelta(days=1), day + timedelta(days=2), post_id=post_id)
    make_copy(here.house, span, Request("FOI 7", date(2026, 11, 20), words=True), OWNER, tmp_path / "foi")  # fmt: skip
    words = [row["words"] for row in csv.DictReader((tmp_path / "foi" / "comments.csv").open())]  # fmt: skip
    assert f"{GAP} lies. {GAP}, {GAP}, and {GAP} too." in words
    cover = " ".join((tmp_path / "foi" / "1-READ-THIS-FIRST.txt").read_text().split())
    for remains in ("nobody in the thread bears", "under 3 letters", "an ordinary word", "spelt in another way"):  # fmt: skip
        assert remains in cover


def test_the_names_of_a_thread_are_read_by_its_index(here: Crowd) -> None:
    post_id = crowded(here)
    with watched(here.house) as plans:
        assert len(names_around(here.house.store, post_id)) == AUTHORS + 1
    assert plans.whole() == [] and plans.indexes_over("comments") == {"comments_in_thread"}  # fmt: skip
