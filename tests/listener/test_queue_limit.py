"""`wardmote queue` shows as many as it is asked for, and says how many more wait."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.listener.called import answers, wardmote
from tests.town import RUDE, Town, town


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with town(tmp_path_factory.mktemp("limit") / "town") as opened:
        post = opened.post()
        for number in range(3):
            opened.comment(post, f"{RUDE} {'!' * number}", by=f"Resident {number}")
        opened.round()
        opened.close()
        yield opened


def test_what_waits_beyond_the_limit_is_said(place: Town) -> None:
    done = wardmote("queue", "--limit", "1", "--data", str(place.folder))
    assert "2 more wait; --limit 3 shows them." in done.stdout.splitlines()
    done = wardmote("queue", "--limit", "2", "--data", str(place.folder))
    assert "1 more waits; --limit 3 shows it." in done.stdout.splitlines()


def test_a_program_gets_it_beside_the_lines_that_it_reads(place: Town) -> None:
    done = wardmote("queue", "--json", "--limit", "1", "--data", str(place.folder))
    assert len(answers(done)) == 1
    assert done.stderr == "2 more wait; --limit 3 shows them.\n"


def test_nothing_is_said_where_all_is_shown(place: Town) -> None:
    for more in ([], ["--limit", "3"], ["1"], ["--json"]):
        done = wardmote("queue", *more, "--data", str(place.folder))
        assert done.returncode == 0 and "--limit" not in done.stdout + done.stderr
