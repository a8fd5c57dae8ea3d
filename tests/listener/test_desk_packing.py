"""The evidence pack on the desk: the same file, entry and limits as the command, for those who may make one."""

from __future__ import annotations

import io
import json
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pyzipper

from connectors.simulator import Item
from listener.decide import decide
from listener.desk.made_packs import MadePacks
from listener.minutes.verify import verify
from listener.store.comments import Kept, kept
from listener.store.reviewing import accesses
from tests.listener.crowd import COMMS, DELEGATE, OWNER, REVIEWER
from tests.listener.office import Browser, Office, office
from tests.listener.test_desk_pages import check_sound
from tests.town import THREAT

AUTHOR = "Odo Fernhill"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "made"))
    (tmp_path / "made").mkdir()
    with office(tmp_path / "data", mode="assist") as opened:
        yield opened


def path_of(desk: Office) -> str:
    item: Item = desk.here.comment(THREAT, by=AUTHOR)
    return f"/item/{desk.number(item)}"


def passphrase(browser: Browser) -> str:
    """The one that stands on the page."""
    return browser.text.partition("<code>")[2].partition("</code>")[0]


def opened(browser: Browser, word: str) -> dict[str, bytes]:
    """The file that the page leads to which says that it was made, opened with a passphrase."""
    assert browser.status == 200, browser.text
    browser.get(next(link for link in browser.page.links if "file=1" in link))
    assert browser.headers["content-type"] == "application/zip", browser.text
    with pyzipper.AESZipFile(io.BytesIO(browser.content)) as file:
        file.setpassword(word.encode())
        return {name: file.read(name) for name in file.namelist()}


def threatening(desk: Office) -> Kept:
    """The comment that was read last."""
    found = desk.here.house.store.value("SELECT MAX(comment_id) FROM comments")
    comment = kept(desk.here.house.store, found)
    assert comment is not None
    return comment


def made(desk: Office) -> list[dict[str, object]]:
    rows = desk.here.house.store.rows("SELECT * FROM entries WHERE event = 'evidence_exported'")  # fmt: skip
    return [row | json.loads(row["details"]) for row in rows]


@pytest.mark.parametrize("actor", [OWNER, DELEGATE])
def test_owner_and_delegate_make_one_and_the_passphrase_on_the_page_opens_it(
    desk: Office, actor: object
) -> None:
    path, browser = path_of(desk), desk.sign_in(actor)  # type: ignore[arg-type]
    browser.get(f"{path}/evidence")
    assert f"{path}/pack" in browser.page.links
    browser.get(f"{path}/pack")
    check_sound(browser.page, browser.text, "en")
    assert "Call 999 first" in browser.page.words
    assert 'name="code"' in browser.text, "as with the command"
    word = passphrase(browser)
    code = desk.here.code(actor)  # type: ignore[arg-type]
    browser.send(
        f"{path}/pack", recipient="the police", effect="I hold no surgeries.", code=code
    )
    files = opened(browser, word)
    assert THREAT in files["3-WHAT-WAS-SAID-AND-DONE.txt"].decode()
    assert b"I hold no surgeries." in files["4-FOR-YOU-TO-FILL-IN.txt"]
    (entry,) = made(desk)
    assert entry["actor"] == actor.name and entry["files"] == len(files)  # type: ignore[attr-defined]
    store = desk.here.house.store
    assert "the police" in json.dumps(store.rows("SELECT body FROM payloads"))
    everything = [json.dumps(store.rows(f"SELECT * FROM {t}"), default=str) for t in ("entries", "payloads", "outbox")]  # fmt: skip
    assert not any(word in text for text in everything), "the passphrase is kept nowhere"  # fmt: skip
    assert verify(store.db).sound
    assert not list(Path(tempfile.gettempdir()).iterdir()), "no file is left behind"


def test_each_form_has_a_passphrase_of_its_own(desk: Office) -> None:
    path, browser = path_of(desk), desk.sign_in(OWNER)
    browser.get(f"{path}/pack")
    first = passphrase(browser)
    browser.get(f"{path}/pack")
    word = passphrase(browser)
    assert first != word
    browser.send(f"{path}/pack", recipient="the police", code=desk.here.code(OWNER))
    assert passphrase(browser) == word, "for whoever did not write it down"
    page = browser.page
    with pytest.raises(RuntimeError):
        opened(browser, first)
    browser.page = page
    assert opened(browser, word)


def test_a_slip_with_the_code_changes_neither_the_passphrase_nor_what_was_typed(
    desk: Office,
) -> None:
    path, browser = path_of(desk), desk.sign_in(OWNER)
    browser.get(f"{path}/pack")
    word, told = passphrase(browser), {"recipient": "the police", "effect": "No sleep."}
    for code, status in (("", 422), ("123456", 409)):
        browser.send(f"{path}/pack", **told, code=code)
        assert browser.status == status
        assert passphrase(browser) == word, "it was written down already"
        form = next(f for f in browser.page.forms if f.action == f"{path}/pack")
        assert told.items() <= form.values.items()
        assert "#code" in browser.page.links and 'aria-invalid="true"' in browser.text
    browser.send(f"{path}/pack", **told, code=desk.here.code(OWNER))
    assert opened(browser, word)
    browser.get(f"{path}/pack")
    assert passphrase(browser) != word


def send(browser: Browser, path: str, code: str, **more: str) -> None:
    browser.send(f"{path}/pack", **{"recipient": "the police", "code": code} | more)


def test_after_a_slip_with_the_code_a_page_says_that_the_file_was_made(
    desk: Office,
) -> None:
    path, browser = path_of(desk), desk.sign_in(OWNER)
    browser.get(f"{path}/pack")
    send(browser, path, "123456")
    assert "There is a problem" in browser.page.words
    send(browser, path, desk.here.code(OWNER))
    assert (1, "The file was made") in browser.page.headings
    check_sound(browser.page, browser.text, "en")
    assert "There is a problem" not in browser.page.words and browser.page.forms[:-1] == []  # fmt: skip
    assert "no-store" in browser.headers["cache-control"]
    files = opened(browser, passphrase(browser))
    assert "no-store" in browser.headers["cache-control"]
    assert 'filename="evidence-' in browser.headers["content-disposition"]
    assert THREAT in files["3-WHAT-WAS-SAID-AND-DONE.txt"].decode()


def test_a_form_sent_twice_makes_one_file_and_spends_one_code(desk: Office) -> None:
    path, browser = path_of(desk), desk.sign_in(OWNER)
    browser.get(f"{path}/pack")
    form, code = browser.page, desk.here.code(OWNER)
    send(browser, path, code)
    first = browser.page
    browser.page = form
    send(browser, path, code)
    assert browser.status == 200 and browser.page.links == first.links
    assert len(made(desk)) == 1
    # Whoever goes back and says something else is not given the file of before.
    browser.page = form
    send(browser, path, code, effect="No sleep.")
    assert browser.status == 409 and len(made(desk)) == 1
    browser.page = form
    send(browser, path, desk.here.code(OWNER), effect="No sleep.")
    assert b"No sleep." in opened(browser, passphrase(browser))["4-FOR-YOU-TO-FILL-IN.txt"]  # fmt: skip
    assert len(made(desk)) == 2


def test_the_same_words_with_a_new_code_make_a_file_of_what_is_so_by_then(
    desk: Office,
) -> None:
    path, browser = path_of(desk), desk.sign_in(OWNER)
    browser.get(f"{path}/pack")
    form = browser.page
    send(browser, path, desk.here.code(OWNER))
    said = "A threat, as I read it."
    decide(desk.here.house, threatening(desk), "hide", OWNER, said, rule="R2")
    desk.here.place.clock.forward(minutes=5)
    browser.page = form
    send(browser, path, "not a code")
    assert browser.status == 409 and len(made(desk)) == 1
    browser.page = form
    send(browser, path, desk.here.code(OWNER))
    assert len(made(desk)) == 2
    files = opened(browser, passphrase(browser))
    assert said in files["3-WHAT-WAS-SAID-AND-DONE.txt"].decode()


def test_a_form_sent_again_leads_to_its_own_file_and_holds_it_no_longer(
    desk: Office,
) -> None:
    path, browser = path_of(desk), desk.sign_in(OWNER)
    browser.get(f"{path}/pack")
    form, code = browser.page, desk.here.code(OWNER)
    send(browser, path, code, effect="No sleep.")
    desk.here.place.clock.forward(minutes=5)
    browser.page = form
    send(browser, path, desk.here.code(OWNER), effect="No surgeries.")
    desk.here.place.clock.forward(minutes=4)
    browser.page = form
    send(browser, path, code, effect="No sleep.")
    again, word = browser.page, passphrase(browser)
    assert b"No sleep." in opened(browser, word)["4-FOR-YOU-TO-FILL-IN.txt"]
    assert len(made(desk)) == 2
    desk.here.place.clock.forward(minutes=2)
    browser.get(next(link for link in again.links if "file=1" in link))
    assert browser.status == 404, "eleven minutes after it was made"


def test_a_made_file_is_there_for_ten_minutes_and_for_whoever_made_it_alone(
    desk: Office,
) -> None:
    path, browser = path_of(desk), desk.sign_in(OWNER)
    other = desk.sign_in(DELEGATE)
    browser.get(f"{path}/pack")
    send(browser, path, desk.here.code(OWNER))
    (link,) = (one for one in browser.page.links if "file=1" in one)
    other.get(link)
    assert other.status == 404
    assert "application/zip" not in other.headers["content-type"]
    browser.get(link)
    assert browser.headers["content-type"] == "application/zip"
    desk.here.place.clock.forward(minutes=11)
    browser.get(f"/cy{link}")
    assert browser.status == 404 and "Gwnewch hi eto" in browser.page.words
    assert not desk.desk.packs._held, "nothing is kept longer"


def test_a_made_file_is_let_go_also_where_nobody_asks_for_anything() -> None:
    packs, now = MadePacks(kept=timedelta(seconds=0.5)), datetime.now(UTC)
    packs.put((b"form", b"newest"), b"a file", now)
    assert packs.get(b"form") == b"a file"
    packs.again(b"form", b"newest")
    end = time.monotonic() + 10
    while packs._held and time.monotonic() < end:
        time.sleep(0.01)
    assert not packs._held


def test_a_made_file_is_gone_for_whoever_signed_out(desk: Office) -> None:
    path, browser = path_of(desk), desk.sign_in(OWNER)
    browser.get(f"{path}/pack")
    send(browser, path, desk.here.code(OWNER))
    (link,) = (one for one in browser.page.links if "file=1" in one)
    browser.send("/sign-out")
    browser.get(link, follow_redirects=False)
    assert "application/zip" not in browser.headers["content-type"]
    desk.sign_in(OWNER, browser)
    browser.get(link)
    assert browser.status == 404


def test_a_reviewer_gives_a_reason_and_a_code_and_the_owner_is_told(
    desk: Office,
) -> None:
    path, browser = path_of(desk), desk.sign_in(REVIEWER)
    for fields, status in (
        ({"reason": "Asked.", "code": ""}, 422),
        ({"reason": "", "code": "123456"}, 422),
        ({"reason": "Asked.", "code": "123456"}, 409),
    ):
        browser.get(f"{path}/pack")
        browser.send(f"{path}/pack", recipient="the police", **fields)
        assert browser.status == status and made(desk) == []
    word = passphrase(browser)
    browser.send(f"{path}/pack", recipient="the police", reason="Asked.", code=desk.here.code(REVIEWER))  # fmt: skip
    assert AUTHOR in opened(browser, word)["3-WHAT-WAS-SAID-AND-DONE.txt"].decode()
    (seen,) = accesses(desk.here.house.store, 0, 10)
    assert seen["kind"] == "author" and seen["person"] == REVIEWER.name
    (message,) = desk.here.house.store.rows("SELECT * FROM outbox WHERE kind = 'access'")  # fmt: skip
    assert message["audience"] == "owner"


def test_without_whom_it_is_for_or_with_a_made_up_mark_there_is_none(
    desk: Office,
) -> None:
    path, browser = path_of(desk), desk.sign_in(OWNER)
    for fields in ({"recipient": " "}, {"recipient": "the police", "mark": "1"}, {"recipient": "x" * 101}):  # fmt: skip
        browser.get(f"{path}/pack")
        browser.send(f"{path}/pack", **fields)
        assert browser.status == 422 and made(desk) == []
    browser.get("/item/999/pack")
    assert browser.status == 404


def test_those_who_do_not_read_the_queue_make_none(desk: Office) -> None:
    path, browser = path_of(desk), desk.sign_in(COMMS)
    browser.get(f"{path}/pack")
    assert browser.status in (403, 404)
    assert made(desk) == []


def test_the_page_is_whole_in_welsh(desk: Office) -> None:
    path, browser = path_of(desk), desk.sign_in(OWNER)
    browser.get(f"/cy{path}/pack")
    check_sound(browser.page, browser.text, "cy")
    assert "Ffoniwch 999 yn gyntaf" in browser.page.words
    assert "Evidence pack" not in browser.text and "BEFORE YOU SEND" not in browser.text
    form = next(f for f in browser.page.forms if f.action == f"/cy{path}/pack")
    browser.post(f"/cy{path}/pack", form.values | {"recipient": "yr heddlu", "code": desk.here.code(OWNER)})  # fmt: skip
    check_sound(browser.page, browser.text, "cy")
    assert (1, "Gwnaed y ffeil") in browser.page.headings
    assert opened(browser, passphrase(browser))
