"""Whatever the platform does to the order and the number of its answers, each version is kept once and none is lost."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from connectors.base import ConnectorError
from connectors.simulator import Item
from listener.collect import collect
from listener.house import House
from listener.store.comments import kept
from tests.town import THREAT, Town, town

KINDS = (
    "duplicate",
    "reorder",
    "empty_page",
    "server_error",
    "cut_json",
    "extra_fields",
    "rate_limited",
    "cut_before",
    "wrong_type",
    "clock_skew",
)
TEXTS = st.sampled_from(
    [
        "Bins again!",
        "Thank you.",
        "When is the meeting?",
        "Diolch yn fawr",
        "\ud800 odd",
        "nul \x00 byte",
    ]
)


def poll(place: Town, house: House) -> None:
    """Poll both pages, as the daemon would: an error ends this poll, and the next one goes on."""
    place.clock.forward(minutes=20)
    for page in house.settings.pages:
        try:
            collect(house, page.page_id)
        except ConnectorError:
            continue


def versions(house: House, item: Item) -> list[str]:
    rows = house.store.rows(
        "SELECT text FROM versions WHERE comment_id = ? ORDER BY version",
        (f"{item.platform}:{item.native_id}",),
    )
    return [row["text"] for row in rows]


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[
        Phase.explicit,
        Phase.reuse,
        Phase.generate,
    ],  # each try is a whole town: shrinking would take minutes
)
@given(
    said=st.lists(
        st.tuples(st.sampled_from(["facebook", "x"]), TEXTS), min_size=1, max_size=12
    ),
    plan=st.lists(st.tuples(st.sampled_from(KINDS), st.integers(1, 4)), max_size=4),
    edits=st.sets(st.integers(0, 11), max_size=4),
)
def test_every_version_is_kept_once_and_none_is_lost(
    said: list[tuple[str, str]], plan: list[tuple[str, int]], edits: set[int]
) -> None:
    with tempfile.TemporaryDirectory() as folder, town(Path(folder)) as place:
        house = place.open()
        posts = {platform: place.post(platform) for platform in ("facebook", "x")}
        items = [
            place.comment(posts[platform], f"{text} {n}")
            for n, (platform, text) in enumerate(said)
        ]
        for kind, times in plan:
            for platform in ("facebook", "x"):
                place.faults.add(platform, "read", kind, times=times)
        poll(place, house)
        changed = [
            item
            for n, item in enumerate(items)
            if n in edits and item.platform == "facebook"
        ]
        before = {item.native_id: versions(house, item) for item in changed}
        for item in changed:
            place.world.edit(item, item.text + " (edited)")
        place.faults.clear()
        for _ in range(3):
            poll(place, house)
        for item in items:
            expected = [on_the_wire(place, item)]
            if item in changed:
                expected = [*before[item.native_id], clean(item.text) + " (edited)"]
            assert versions(house, item) == expected
        assert house.store.value("SELECT COUNT(*) FROM comments") == len(items)


def clean(text: str) -> str:
    """What a text becomes: no encoding has lone surrogates."""
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if "\ud800" <= letter <= "\udfff" else letter
        for letter in text
    )


def on_the_wire(place: Town, item: Item) -> str:
    """X puts the name of whom one answers in front of a reply."""
    return (
        f"@{place.world.account.username} " if item.platform == "x" else ""
    ) + clean(item.text)


def test_what_was_collected_is_not_collected_again(place: Town) -> None:
    house = place.open()
    post = place.post()
    for number in range(30):
        place.comment(post, f"Comment number {number}")
    for _ in range(3):
        poll(place, house)
    assert house.store.value("SELECT COUNT(*) FROM versions") == 30
    entries = house.store.rows(
        "SELECT details FROM entries WHERE event = 'comments_collected'"
    )
    assert sum('"new":30' in row["details"] for row in entries) == 1


def test_a_poll_that_fails_half_way_keeps_what_came_and_the_next_goes_on(
    place: Town,
) -> None:
    house = place.open()
    post = place.post()
    items = [place.comment(post, f"Comment number {number}") for number in range(230)]
    place.faults.add("facebook", "comments", "server_error", times=20, nth=2)
    poll(place, house)
    place.faults.clear()
    poll(place, house)
    poll(place, house)
    assert all(versions(house, item) == [item.text] for item in items)


def test_absence_alone_is_no_deletion_but_the_platforms_word_is(place: Town) -> None:
    house = place.open()
    post = place.post()
    stays, goes = place.comment(post, "I stay"), place.comment(post, "I go")
    poll(place, house)
    place.world.delete(goes)
    poll(place, house)
    gone = {
        item.text: kept(house.store, f"facebook:{item.native_id}")
        for item in (stays, goes)
    }
    assert gone["I go"] and gone["I go"].gone_at
    assert gone["I stay"] and not gone["I stay"].gone_at


def test_a_comment_that_someone_shows_again_on_the_platform_is_left_to_them(
    place: Town,
) -> None:
    from tests.town import THREAT

    item = place.comment(place.post(), THREAT)
    house = place.round()
    assert item.hidden
    place.world.hide(item, False, by="the councillor, on the phone")
    place.round(house, times=2)
    assert not item.hidden
    found = kept(house.store, f"facebook:{item.native_id}")
    assert found and found.hidden_by is None and found.shown_by_person_version == 1


def test_a_fault_with_one_post_keeps_no_other_from_being_read_and_read_only_once(
    tmp_path: Path,
) -> None:
    with town(tmp_path) as place:
        quiet, bad = place.post(text="Quiet"), place.post(text="Bad")
        house = place.round()
        item = place.comment(quiet, THREAT)
        place.comment(bad, "When is the meeting?")
        path = f"/{bad.native_id}/comments"
        place.faults.add("facebook", path, "service_down", code=1)
        place.round(house)
        assert item.hidden
        reason = "SELECT reason FROM entries WHERE event = 'step_failed'"
        assert bad.native_id in str(house.store.value(reason))
        kept_at = house.places[house.settings.pages[0].page_id].cursor
        swept_at = json.loads(kept_at)["posts"][quiet.native_id][2]
        assert swept_at == int(place.clock().timestamp())
