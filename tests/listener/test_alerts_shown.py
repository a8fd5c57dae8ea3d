"""`wardmote alerts show`: the words beside the claim, and what becomes of it when the claim ends or is taken back."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from listener.commands.alerts import alerts
from tests.listener.newsdesk import newsdesk
from tests.listener.newsroom import CLAIM, COMMS, Newsroom, newsroom


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


def test_a_claim_that_people_keep_here_is_shown_with_its_alert(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data", kept_here=True) as desk:
        desk.keep_claim()
        desk.room.say()
        story = shown(desk.room)
    assert "Claim CLM-014 (false): The council is closing" in story
    assert "registry:   " in story


def test_an_alert_is_shown_and_answered_while_the_file_of_claims_has_a_fault(
    tmp_path: Path,
) -> None:
    with newsdesk(tmp_path / "data") as desk:
        desk.room.say()
        (desk.house.folder / "claims.yaml").write_text("claims: [")
        assert "Claim CLM-014 (false)" in shown(desk.room)
        assert "acknowledged" in shown(desk.room, "ack", "1", "--as", COMMS.name)
