"""What the models say of new statements is asked before the write, so that nobody waits for the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from listener.weigh import weigh
from moderation.claims.nearest.encoder import SentenceEncoder
from moderation.claims.reader import Reader
from tests.listener.newsroom import CLAIM, newsroom

SOLD = "The council has sold Otterham cricket ground to a developer of flats."
GONE = "A housebuilder has bought the cricket pitch from the council."


def test_new_statements_are_read_beside_the_known_ones_before_the_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[Any, ...]] = []
    for kind in (Reader, SentenceEncoder):

        def run(*given: Any, real: Any = kind.__dict__["_run"]) -> Any:
            asked.append(given[1:])
            return real(*given)

        monkeypatch.setattr(kind, "_run", run)
    with newsroom(tmp_path / "data", claims=[CLAIM]) as room:
        room.write(SOLD)
        weigh(room.house)
        room.write(GONE)
        before: list[int] = []

        def look(name: str) -> None:
            if name == "weigh:before-write":
                before.append(len(asked))

        asked.clear()
        room.house.seam = look
        weigh(room.house)
        assert "stances" in [what for what, *_ in asked]
        assert len(asked) == before[-1]
