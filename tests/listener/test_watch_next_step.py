"""In mode watch, and where the platform lets nobody hide: nothing is offered that is then refused, and what can be done is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.listener.crowd import OWNER
from tests.listener.office import office
from tests.town import THREAT

SPAM = "Earn £900 a week at home!! http://one.example http://two.example http://three.example"
WATCH = "Mode watch: Wardmote only looks. It changes nothing on the page."


@pytest.mark.parametrize("mode", ["watch", "assist"])
def test_the_mail_offers_to_hide_only_where_that_can_be_done(
    tmp_path: Path, mode: str
) -> None:
    with office(tmp_path / "data", mode=mode) as desk:
        desk.here.comment(THREAT)
        mail = str(desk.here.house.store.value("SELECT body FROM outbox WHERE kind = 'urgent'"))  # fmt: skip
        offers = [one in mail for one in ("(or hide)", "(neu hide)")]
        leads = [one in mail for one in ("If it should go, hide it there yourself.", "cuddiwch ef yno eich hun")]  # fmt: skip
        watch = mode == "watch"
        assert offers == [not watch] * 2 and leads == [watch] * 2
        assert "wardmote decide 1 keep" in mail


def test_the_mail_says_where_the_platform_lets_nobody_hide_it(tmp_path: Path) -> None:
    with office(tmp_path / "data", mode="assist") as desk:
        place = desk.here.place
        place.world.comment(place.post(), THREAT, can_hide=False)
        place.round(desk.here.house)
        mail = str(desk.here.house.store.value("SELECT body FROM outbox WHERE kind = 'urgent'"))  # fmt: skip
        assert "the platform does not let you hide it" in mail
        assert "or hide" not in mail


@pytest.mark.parametrize("mode", ["watch", "assist"])
def test_spam_is_offered_to_be_hidden_together_only_where_that_can_be_done(
    tmp_path: Path, mode: str
) -> None:
    with office(tmp_path / "data", mode=mode) as desk:
        desk.here.comment(SPAM)
        browser = desk.sign_in(OWNER)
        said = browser.get("/queue?rule=R6").words
        assert ("Hide what I ticked, as spam" in said) is (mode == "assist")
        leads = [
            one in said for one in (WATCH, "you can hide on the platform yourself")
        ]
        assert leads == [mode == "watch"] * 2
        assert "Keep what I ticked" in said
        assert ("It is spam." in browser.text) is (mode == "assist")


@pytest.mark.parametrize("verb", ["delete", "block", "hide"])
def test_what_mode_watch_does_not_allow_is_said_before_anything_is_typed(
    tmp_path: Path, verb: str
) -> None:
    with office(tmp_path / "data", mode="watch") as desk:
        path = f"/item/{desk.number(desk.here.comment(THREAT))}/ask"
        browser = desk.sign_in(OWNER)
        said = browser.get(f"{path}?verb={verb}").words
        assert f"{WATCH} You can do this on the platform yourself." in said
        assert path not in {form.action for form in browser.page.forms}
