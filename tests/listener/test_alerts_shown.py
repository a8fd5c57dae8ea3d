"""`wardmote alerts show`: the words beside the claim, and what becomes of it when the claim ends or is taken back."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from listener.commands.alerts import alerts
from tests.listener.newsroom import CLAIM, Newsroom, newsroom


def shown(room: Newsroom, *arguments: str) -> str:
    """The story of the first alert, as a person asks for it."""
    given = [*(arguments or ("show", "1")), "--data", str(room.house.folder)]
    done = CliRunner().invoke(alerts, given, standalone_mode=False)
    if done.exception:
        raise done.exception
    return done.output


def test_a_welsh_paraphrase_is_shown_beside_the_welsh_words(tmp_path: Path) -> None:
    welsh = "maen nhw'n cau pob llyfrgell yn y sir"
    claim = CLAIM | {"paraphrases_cy": [welsh]}
    with newsroom(tmp_path / "data", claims=[claim]) as room:
        room.say("Maen nhw'n cau pob llyfrgell yn y sir!")
        story = shown(room)
    assert f"registry:   {welsh}" in story
    assert "llyfrgell" in story.partition("agreed:")[2]
