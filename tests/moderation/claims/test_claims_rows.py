"""The rows of a claim's title, of the claim and of its subtitle: how near they make a text to it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from moderation.claims.nearest.clean import cleaned
from moderation.claims.nearest.encoder import shared
from moderation.claims.nearest.find import Finder
from moderation.claims.nearest.lexicon import Entry
from moderation.claims.nearest.rows import Nearness, Rows, first_rows, rows_of

BRIDGE = Entry(
    "BRIDGE",
    "Harbour Bridge was sold to a hotel chain for one pound",
    "A bargain at the waterfront?",
    "Motorists say they will be charged a toll to drive across the river.",
)
BINS = Entry("BINS", "Bins will be collected once a month")
POOL = Entry("POOL", "The swimming pool is shut", others=("Mae'r pwll nofio ar gau", "no more swimming"))  # fmt: skip
ENTRIES = (BINS, BRIDGE, POOL)


def both(text: str, entries: Sequence[Entry] = ENTRIES) -> tuple[Rows, Rows]:
    return Nearness(entries, rows_of(entries, shared())).to(shared().encode([text])[0])


def nearness(text: str, entries: Sequence[Entry] = ENTRIES) -> Rows:
    return both(text, entries)[0]


def likeness(text: str, *others: str) -> list[float]:
    row = shared().encode([text])[0]
    return [float(other @ row) for other in shared().encode(others)]


def test_a_claim_has_a_row_for_each_text_that_it_has() -> None:
    assert first_rows(ENTRIES).tolist() == [0, 1, 4, 7]
    rows = rows_of(ENTRIES, shared())
    assert rows.shape == (7, 384)
    texts = [BINS.claim, BRIDGE.title, BRIDGE.claim, BRIDGE.subtitle, POOL.claim, *POOL.others]  # fmt: skip
    assert np.array_equal(rows, shared().encode(texts))


def test_an_entry_that_says_nothing_has_one_row_all_the_same() -> None:
    empty = (Entry("EMPTY", " ", " ", " "), Entry("TITLE", "", "Bins", " "))
    assert first_rows(empty).tolist() == [0, 1, 2]
    assert np.array_equal(rows_of(empty, shared()), shared().encode(["", "Bins"]))


@pytest.mark.parametrize("said", [BRIDGE.title, BRIDGE.claim, BRIDGE.subtitle])
def test_half_is_the_nearest_row_and_half_the_mean_of_title_and_claim(
    said: str,
) -> None:
    title, claim, below = likeness(said, BRIDGE.title, BRIDGE.claim, BRIDGE.subtitle)
    wanted = 0.25 * (title + claim) + 0.5 * max(title, claim, below)
    assert nearness(said)[1] == pytest.approx(wanted, abs=1e-6)
    assert wanted > (title + claim) / 2
    assert both(said)[1][1] == pytest.approx((title + claim) / 2, abs=1e-6)


def test_a_nearest_row_ranks_a_claim_and_makes_it_no_surer() -> None:
    said = "Motorists say they will be charged a toll to drive across the river"
    below = Entry("TOLL", "A hotel chain", "What a bargain", said)
    other = Entry("SHOP", "The corner shop sells newspapers")
    surer = Finder((Entry("TOLL", "A hotel chain", "What a bargain", "Nothing else"), other), shared())  # fmt: skip
    meant, ranked = (
        both(said, (each, other))[1][0] for each in (below, surer.entries[0])
    )
    assert meant == pytest.approx(ranked, abs=1e-6)
    assert nearness(said, (below, other))[0] > nearness(said, (surer.entries[0], other))[0]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "part"),
    [
        ("What a steal, down by the harbour front!", "title"),
        ("Drivers have to pay when they want to get over the water", "subtitle"),
    ],
)
def test_the_row_of_a_title_or_of_a_subtitle_can_be_what_finds_a_claim(
    said: str, part: str
) -> None:
    rival = Entry("RIVAL", "The waterfront was sold off cheaply")
    bare = Entry("BRIDGE", BRIDGE.claim)
    told = Entry("BRIDGE", BRIDGE.claim, **{part: getattr(BRIDGE, part)})
    without, within = nearness(said, (rival, bare)), nearness(said, (rival, told))
    assert without[0] > without[1] and within[0] < within[1]
    assert Finder((rival, told), shared()).find(said).matches[0][0] == "BRIDGE"


@pytest.mark.parametrize("text", ["no swimming any more", "bins", "pwll nofio"])
def test_an_entry_without_title_and_subtitle_is_as_near_as_its_nearest_wording(
    text: str,
) -> None:
    found, same = both(text, (BINS, POOL))
    assert np.array_equal(found, same)
    assert found[0] == pytest.approx(likeness(text, BINS.claim)[0], abs=1e-6)
    wanted = max(likeness(text, POOL.claim, *POOL.others))
    assert found[1] == pytest.approx(wanted, abs=1e-6)


def test_another_wording_counts_whole_beside_title_and_subtitle() -> None:
    wording = "they have flogged the bridge"
    entry = Entry("A", BRIDGE.claim, BRIDGE.title, BRIDGE.subtitle, (wording,))
    assert nearness(wording, (entry,))[0] == pytest.approx(1.0, abs=1e-6)


def test_texts_are_cleaned_as_posts_are() -> None:
    linked = Entry("A", "#SaveOurLibraries now", subtitle="see https://t.co/abc this")
    texts = [cleaned(linked.claim), "see this"]
    assert np.array_equal(rows_of((linked,), shared()), shared().encode(texts))
