"""What the log vouches for of who opened words: one that is changed, made up or gone is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from listener.minutes.agree import COMPARED
from listener.packs.evidence import make_pack
from listener.reviewing.access import break_glass
from listener.reviewing.checking import check_log
from listener.reviewing.exporting import export_copy
from listener.store.comments import kept
from tests.listener.crowd import OWNER, REVIEWER, Crowd
from tests.listener.lives import comment_id
from tests.listener.test_agree_people import forged, wrong
from tests.town import RUDE

GONE = "took a copy, and that is no longer among them."


def opened(here: Crowd, tmp_path: Path) -> None:
    """A reviewer opened words, took a copy, and made an evidence pack; the owner made one as well."""
    one = comment_id(here.comment(RUDE))
    break_glass(here.house, one, "words", "An audit of it.", REVIEWER, here.proof(REVIEWER))  # fmt: skip
    here.place.clock.forward(minutes=5)
    export_copy(here.house, "jsonl", "For the audit.", REVIEWER, here.proof(REVIEWER)).unlink()  # fmt: skip
    here.place.clock.forward(minutes=5)
    known = kept(here.house.store, one)
    assert known is not None
    make_pack(here.house, known, REVIEWER, tmp_path / "a.zip", "police", reason="They asked.", proof=here.proof(REVIEWER))  # fmt: skip
    make_pack(here.house, known, OWNER, tmp_path / "b.zip", "police")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("DELETE FROM accesses", GONE),
        ("DELETE FROM accesses WHERE kind = 'words'", GONE),
        ("DELETE FROM accesses WHERE kind = 'export'", GONE),
        ("DELETE FROM accesses WHERE kind = 'author'", GONE),
        ("UPDATE accesses SET person = 'Somebody Else'", "person."),
        ("UPDATE accesses SET kind = 'second_look' WHERE kind = 'words'", "kind."),
        ("UPDATE accesses SET comment_id = NULL WHERE kind = 'words'", "comment."),
        ("UPDATE accesses SET form = 'csv' WHERE kind = 'export'", "form."),
        ("UPDATE accesses SET until_at = '2027-01-01T00:00:00.000000+00:00' WHERE kind = 'words'", "end."),
        ("UPDATE accesses SET until_at = 'never' WHERE kind = 'words'", "end."),
        ("UPDATE accesses SET opened_at = '2026-01-01T00:00:00.000000+00:00'", "moment."),
        (("INSERT INTO accesses (kind, person, role, comment_id, seq, opened_at) SELECT 'words', person, role, comment_id, 1, opened_at "
          "FROM accesses WHERE kind = 'words'"), "is in no entry of the log."),
    ],
)  # fmt: skip
def test_who_opened_words_and_is_changed_made_up_or_taken_away_is_found(
    here: Crowd, tmp_path: Path, change: str, said: str
) -> None:
    opened(here, tmp_path)
    assert wrong(here.house) == [] and check_log(here.house, REVIEWER).sound
    assert any(one.endswith(said) for one in forged(here.house, change))


def test_what_is_and_is_not_compared_is_named() -> None:
    compared, _, left = COMPARED.partition("not compared")
    assert "who opened words or took a copy" in compared
    assert "advice" in left and "corrections that are due" in left
