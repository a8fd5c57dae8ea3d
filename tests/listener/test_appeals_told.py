"""What whoever takes an appeal at the terminal is told: who decides it, and where a comment is visible again."""

from __future__ import annotations

from pathlib import Path

from listener.act import act
from listener.commands.appeals import what_next
from listener.people.appeals import lodge
from listener.store.decisions import decisions_on
from listener.undo import undo
from tests.listener.crowd import OWNER, crowd
from tests.listener.lives import comment_id
from tests.listener.test_signing_first import Say, wardmote
from tests.town import RUDE


def test_a_list_of_appeals_says_where_the_comment_is_visible_again(tmp_path: Path, capsys: Say) -> None:  # fmt: skip
    with crowd(tmp_path / "data") as here:
        item, other = here.comment(RUDE), here.comment(f"{RUDE} Twice.")
        for each in (item, other):
            here.decide(each, "hide", OWNER, rule="R1")
            lodge(here.house, comment_id(each), "I was joking.")
        made = decisions_on(here.house.store, comment_id(item))[-1]
        undo(here.house, made.decision_id, OWNER, "")
        act(here.house)
    code, said = wardmote(here.place.folder, capsys, "appeals", "list")
    assert code == 0 and said.count("I was joking.") == 2
    assert said.count("visible again, so all that is left is to decide: overturned") == 1  # fmt: skip


def test_who_takes_an_appeal_is_promised_an_answer_only_where_somebody_may_give_it(tmp_path: Path) -> None:  # fmt: skip
    with crowd(tmp_path / "data") as here:
        item = here.comment(RUDE)
        here.decide(item, "hide", OWNER, rule="R1")
        number = lodge(here.house, comment_id(item), "I was joking.")
        assert what_next(here.house, number) == "A different person will decide in 10 working days."  # fmt: skip
        here.house.settings = here.house.settings.model_copy(
            update={"people": tuple(each for each in here.house.settings.people if each.name == OWNER.name)}
        )  # fmt: skip
        told = what_next(here.house, number)
        assert told.startswith("Nobody is listed who may decide it")
        assert f"under `people:` in {here.place.folder / 'wardmote.yaml'}." in told
