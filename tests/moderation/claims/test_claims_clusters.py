"""Statements that say the same come together, whoever wrote them; those that do not stay apart."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from moderation.claims.spread.alike import shape
from moderation.claims.spread.clusters import (
    MOST,
    WINDOW,
    WORDINGS,
    Clusters,
    Saying,
    copied,
)

MORNING = datetime(2026, 11, 20, 9, tzinfo=UTC)
SOLD = "The council has sold Otterham playing field to a developer for 40 houses"


def said(number: int, text: str, *, by: str = "", hours: float = 0.0) -> Saying:
    at = MORNING + timedelta(hours=hours)
    return Saying(number, text, at, by or f"facebook:{number}")


def grouped(*texts: str) -> list[int]:
    """The group of each text, said one after the other by different people."""
    clusters, groups = Clusters(), []
    for number, text in enumerate(texts, start=1):
        saying = said(number, text, hours=number / 60)
        found = clusters.find(saying)
        for other in found[1:]:
            clusters.join(found[0], other)
        groups.append(clusters.put(saying, found[0] if found else number).cluster_id)
    return groups


@pytest.mark.parametrize(
    "other",
    [
        SOLD.upper() + "!!!",
        "the council has sold Otterham playing feild to a devloper for 40 houses",
        "apparently Otterham playing field has been sold by the council to a developer",
        "they've sold the playing field in Otterham to developers. Disgusting",
        "40 houses going on Otterham playing field, council sold it to a developer",
    ],
)
def test_other_words_order_and_spelling_still_say_the_same(other: str) -> None:
    assert grouped(SOLD, other) == [1, 1]


@pytest.mark.parametrize(
    "other",
    [
        "The council has sold Otterham playing field to a developer for 95 houses",
        "The council has sold Brackley playing field to a developer for 40 houses",
        "The council has not sold Otterham playing field to a developer for 40 houses",
        "The council is closing Otterham library in May",
        "The council has mown Otterham playing field again",
    ],
)
def test_another_number_name_denial_or_matter_is_another_statement(other: str) -> None:
    assert grouped(SOLD, other) == [1, 2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # What stands in another clause denies nothing of what both say.
        ("That bus route through Amberwell has been withdrawn, they didn't even ask", "That bus route through Amberwell has been withdrawn, council decision"),
        ("80 families found the graves in Ashdene cemetery flattened", "80 families found the graves in Ashdene cemetery flattened, nobody has said sorry"),
        # That there is none says what is said by its having been ended.
        ("No polling station in Thornhill for the May election", "They have closed the polling station in Thornhill for the May election"),
        ("No free bus travel for pensioners in Tansley from May", "They have scrapped free bus travel for pensioners in Tansley"),
    ],
)  # fmt: skip
def test_what_denies_nothing_of_what_both_say_keeps_them_not_apart(
    one: str, other: str
) -> None:
    assert grouped(one, other) == [1, 1] and grouped(other, one) == [1, 1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The council is not closing Otterham library, they say", "The council is closing Otterham library, they say"),
        ("They haven't cancelled the fireworks in Saltmarsh", "They have cancelled the fireworks in Saltmarsh"),
        ("The polling station in Thornhill is not closed, it is open", "The polling station in Thornhill is closed"),
    ],
)  # fmt: skip
def test_a_denial_of_the_very_thing_stays_apart(one: str, other: str) -> None:
    assert grouped(one, other) == [1, 2] and grouped(other, one) == [1, 2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("They have dug up Church Road for the third time", "They have dug up Church Street for the third time"),
        ("They have dug up Park Lane for the third time", "They have dug up Bridge Road for the third time"),
        ("The council is spending £40k on lamps in Mill Close", "The council is spending £40k on lamps in Mill Court"),
        ("The council is spending £40k on lamps in Mill Lane", "The council is spending £40k on lamps in Hill Lane"),
    ],
)  # fmt: skip
def test_two_streets_are_two_places_though_they_share_a_word(
    one: str, other: str
) -> None:
    assert grouped(one, other) == [1, 2]


def test_a_street_is_that_street_in_any_letters_and_nothing_closes_in_a_close() -> None:
    hostel = "They have approved a bail hostel for 20 offenders on Weaver Lane"
    assert grouped(hostel, "20 offenders moving into the bail hostel on weaver lane") == [1, 1]  # fmt: skip
    assert grouped(hostel, "20 OFFENDERS GOING INTO A BAIL HOSTEL ON WEAVER LANE") == [1, 1]  # fmt: skip
    assert grouped(hostel, "20 offenders moving into the bail hostel on Weavver Lane") == [1, 1]  # fmt: skip
    close = shape("The council is putting a bail hostel in Canal Close")
    assert shape("They are closing it").keys.isdisjoint(close.keys)
    assert not any(each.ends for each in close.clauses)


def test_one_person_who_repeats_themself_is_one_account() -> None:
    clusters = Clusters()
    for number in range(1, 6):
        clusters.put(said(number, SOLD, by="facebook:7", hours=number), 1)
    cluster = clusters.of(1)
    assert cluster and cluster.accounts == 1 and len(cluster.members) == 5
    assert cluster.firsts == [MORNING + timedelta(hours=1)]


def test_after_72_hours_without_it_a_statement_begins_anew() -> None:
    clusters, hours = Clusters(), WINDOW / timedelta(hours=1)
    clusters.put(said(1, SOLD), 1)
    assert clusters.find(said(2, SOLD, hours=hours - 0.1)) == (1,)
    assert clusters.find(said(3, SOLD, hours=hours + 0.1)) == ()
    assert len(clusters) == 0


def test_accounts_on_two_platforms_are_one_group() -> None:
    clusters = Clusters()
    clusters.put(said(1, SOLD, by="facebook:1"), 1)
    clusters.put(said(2, SOLD, by="x:1"), 1)
    cluster = clusters.of(1)
    assert cluster and cluster.accounts == 2
    before = MORNING - timedelta(hours=1)
    assert cluster.platforms(before, MORNING) == ("facebook", "x")


def test_the_same_words_from_several_accounts_are_counted_and_short_words_are_not() -> (
    None
):
    clusters = Clusters()
    for number, text in enumerate([SOLD, SOLD + "!", SOLD.lower(), "They sold Otterham playing field"], start=1):  # fmt: skip
        clusters.put(said(number, text), 1)
    for number in (5, 6, 7):
        clusters.put(said(number, "Cllr sold it all"), 2)
    first, second = clusters.of(1), clusters.of(2)
    assert first and second
    assert copied(first) == ("facebook:1", "facebook:2", "facebook:3")
    assert copied(second) == ()


def test_ten_thousand_copies_cost_no_more_to_compare_with_than_one() -> None:
    clusters = Clusters()
    for number in range(1, 10_001):
        clusters.put(said(number, SOLD if number % 2 else f"{SOLD} {number}"), 1)
    cluster = clusters.of(1)
    assert cluster and len(cluster.wordings) == WORDINGS and len(cluster.members) == 10_000  # fmt: skip
    assert clusters.find(said(10_001, SOLD)) == (1,)


def test_a_statement_is_compared_with_few_of_many_groups() -> None:
    clusters = Clusters()
    for number in range(1, 3001):
        clusters.put(said(number, f"The council sold plot{number} in zone{number % 50} to firm{number % 700}"), number)  # fmt: skip
    probe = shape("The council sold plot77 in zone27 to firm77 yesterday")
    assert len(clusters._near(probe)) <= MOST
    assert clusters.find(said(3001, "They sold plot77 in zone27 to firm77"))[0] == 77


def test_two_groups_that_turn_out_to_say_the_same_become_one() -> None:
    clusters = Clusters()
    clusters.put(said(1, SOLD), 1)
    clusters.put(said(2, "They have flogged a field at Otterham", hours=1), 2)
    clusters.join(1, 2)
    cluster = clusters.of(1)
    assert cluster and [m.saying_id for m in cluster.members] == [1, 2]
    assert clusters.of(2) is None and cluster.accounts == 2
    assert clusters.find(said(3, "They have flogged a field at Otterham", hours=2)) == (1,)  # fmt: skip


def test_accounts_that_a_platform_withholds_count_as_one() -> None:
    clusters = Clusters()
    for number in range(1, 5):
        clusters.put(said(number, SOLD, by="facebook:"), 1)
    cluster = clusters.of(1)
    assert cluster and cluster.accounts == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mae'r cyngor yn cau llyfrgell Wenbrook", "Mae'r cyngor am gau llyfrgell Wenbrook"),
        ("Mae'r cyngor yn cau'r llyfrgell yn Wenbrook", "Maen nhw am gau llyfrgell Wenbrook"),
        ("Mae'r cyngor yn gwerthu maes parcio Wenbrook", "Mae'r cyngor am werthu maes parcio Wenbrook"),
        ("Mae'r cyngor yn dymchwel canolfan Wenbrook mis nesaf", "Mae'r cyngor am ddymchwel canolfan Wenbrook mis nesaf"),
    ],
)  # fmt: skip
def test_a_welsh_verb_is_one_verb_whatever_stands_before_it(
    one: str, other: str
) -> None:
    clusters = Clusters()
    clusters.put(said(1, one), 1)
    assert clusters.find(said(2, other, hours=1)) == (1,)


@pytest.mark.parametrize(
    "other",
    [
        "Mae'r cyngor am agor llyfrgell Wenbrook",
        "Mae'r cyngor am gau llyfrgell Millbrook",
        "Dydy'r cyngor ddim am gau llyfrgell Wenbrook",
    ],
)
def test_another_welsh_verb_place_or_a_denial_stays_apart(other: str) -> None:
    clusters = Clusters()
    clusters.put(said(1, "Mae'r cyngor yn cau llyfrgell Wenbrook"), 1)
    assert clusters.find(said(2, other, hours=1)) == ()


def as_it_stands(clusters: Clusters) -> list[object]:
    """Each group: who said it when and in which words."""
    return [
        (c.cluster_id, c.members, sorted(w.shape.letters for w in c.wordings), c.first_by, c.firsts, c.moments, c.worths)
        for c in clusters
    ]  # fmt: skip


@pytest.mark.parametrize(
    "gone", [{1}, {2, 3}, {4}, {1, 2, 3, 5}, {7}, set(range(1, 41)), {99}]
)
def test_without_what_was_taken_down_the_groups_are_as_if_it_had_never_been_said(
    gone: set[int],
) -> None:
    other = "The council is closing Otterham library in May"
    everything = [
        (
            1 if number % 3 else 2,
            said(
                number,
                f"{SOLD if number % 3 else other}{' really' * (number // 2)}",
                by=f"facebook:{number % 9}",
                hours=number / 60,
            ),
        )
        for number in range(1, 41)
    ]
    clusters, never = Clusters(), Clusters()
    for group, saying in everything:
        clusters.put(saying, group)
        if saying.saying_id not in gone:
            never.put(saying, group)
    for group in (1, 2):
        if not clusters.take_out(group, gone):
            clusters.refill(
                group,
                [
                    s.text
                    for g, s in everything
                    if g == group and s.saying_id not in gone
                ],
            )
    assert sorted(as_it_stands(clusters), key=str) == sorted(
        as_it_stands(never), key=str
    )
    for text in (SOLD, other, f"{other} really really", "Lovely day at the market"):
        new = said(50, text, hours=1)
        assert clusters.find(new) == never.find(new)
        assert clusters.rarity("market") == never.rarity("market")
