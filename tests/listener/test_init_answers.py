"""`wardmote init` and answers that will not do: each is asked for again, and where nothing can be made nobody is asked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.beginning.answers import NO_TEXT, Answers, owner_name, page_name_of
from listener.beginning.founding import check_can_be_made
from listener.beginning.settings_text import settings_text
from listener.cli import wardmote
from listener.errors import UserError
from listener.settings import load_settings
from tests.listener.called import Call
from tests.listener.office import PASSWORD

ANSWERS = [b"Wren Example", b"x", b"2000", b"", b"", b"", PASSWORD.encode(), PASSWORD.encode(), b""]  # fmt: skip


def typed(folder: Path, *answers: bytes) -> tuple[str, int]:
    """What is said, and the exit code."""
    given = b"\n".join(answers) + b"\n"
    done = CliRunner().invoke(wardmote, ["init", "--data", str(folder), "--ask"], input=given)  # fmt: skip
    return done.output, done.exit_code


@pytest.mark.parametrize("bad", [b"Wr\x1b[Den", b"Wr\x00en"])
@pytest.mark.parametrize("place", [0, 2, 3, 4, 6, 7, 8])
def test_what_is_no_text_is_asked_for_again(
    tmp_path: Path, bad: bytes, place: int
) -> None:
    said, code = typed(tmp_path / "page", *ANSWERS[:place], bad, *ANSWERS[place:])
    assert code == 0 and said.count(NO_TEXT) == 1
    assert load_settings(tmp_path / "page").people[0].name == "Wren Example"
    assert "What comes next:" in said


@pytest.mark.parametrize("given", [["--owner", "Wren Example", "--page", "x:123", "--no-ask"], ["--ask"]])  # fmt: skip
def test_a_token_for_facebook_is_refused_where_no_page_of_facebook_is_named(
    tmp_path: Path, given: list[str]
) -> None:
    secret = tmp_path / "token"
    secret.write_text("secret-of-x\n")
    where = ["init", "--data", str(tmp_path / "page"), "--token-file", str(secret)]
    done = CliRunner().invoke(wardmote, [*where, *given], input=b"\n".join(ANSWERS) + b"\n", standalone_mode=False)  # fmt: skip
    assert "--token-file is for a Facebook Page" in str(done.exception)
    assert "x_access_token" in str(done.exception)
    assert not (tmp_path / "page").exists()


@pytest.mark.parametrize("bad", ["Bearer EAAsecret", "EAAsec ret", "EAAsecret…"])
def test_a_token_with_something_else_in_it_is_asked_for_again_and_never_shown(
    tmp_path: Path, bad: str
) -> None:
    page = [ANSWERS[0], b"facebook", *ANSWERS[2:6]]
    said, code = typed(tmp_path / "page", *page, bad.encode(), b" EAAsecret ", *ANSWERS[6:])  # fmt: skip
    assert code == 0 and said.count("Copy it again, whole and nothing else.") == 1
    kept = tmp_path / "page" / "secrets" / "facebook_page_token"
    assert kept.read_text() == "EAAsecret\n" and "secret" not in said.partition("Made:")[0]  # fmt: skip
    (tmp_path / "token").write_text(f"{bad}\n")
    other = ["init", "--data", str(tmp_path / "other"), "--no-ask", "--owner", "Wren", "--page", "facebook:123"]  # fmt: skip
    done = CliRunner().invoke(wardmote, [*other, "--token-file", str(tmp_path / "token")], standalone_mode=False)  # fmt: skip
    assert "Copy it again" in str(done.exception) and not (tmp_path / "other").exists()


def test_bytes_that_are_no_letters_are_told_so(tmp_path: Path) -> None:
    for read in (owner_name, page_name_of):
        with pytest.raises(UserError, match=NO_TEXT):
            read("Wr\udcff\udcfen")
    said, code = typed(tmp_path / "page", b"Wr\xff\xfen")
    assert NO_TEXT in said and "Aborted" in said and code == 1


def test_where_the_page_is_may_be_said_in_capitals(tmp_path: Path) -> None:
    said, code = typed(tmp_path / "page", ANSWERS[0], b"instagram", b" X ", *ANSWERS[2:])  # fmt: skip
    assert code == 0 and "Type facebook, x or both." in said
    assert load_settings(tmp_path / "page").pages[0].connector == "x"


def test_where_nothing_can_be_made_nobody_is_asked_for_a_password(
    tmp_path: Path, wardmote: Call
) -> None:
    (tmp_path / "file").write_text("mine")
    folder = tmp_path / "file" / "page"
    done = wardmote("init", "--ask", "--data", str(folder))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"wardmote: {folder} cannot be made: {tmp_path / 'file'} is a file. Name another folder with --data.\n"
    )


def test_a_folder_that_is_closed_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_, **__: False)  # root may write anywhere
    with pytest.raises(UserError, match=f"page cannot be made: {tmp_path} is closed to you. Name another"):  # fmt: skip
        check_can_be_made(tmp_path / "page")
    with pytest.raises(UserError, match=f"^{tmp_path} is closed to you"):
        check_can_be_made(tmp_path)


def test_no_word_of_the_system_stands_in_the_refusal(wardmote: Call) -> None:
    options = ["--owner", "Wren Example", "--page", "x:2000", "--no-ask"]
    done = wardmote("init", "--data", "/proc/nowhere", *options)
    assert done.returncode == 2 and done.stderr.startswith("wardmote: /proc/nowhere cannot be ")  # fmt: skip
    assert "(" not in done.stderr


def test_a_file_for_a_folder_and_a_folder_for_a_file_are_told_plainly(
    tmp_path: Path, wardmote: Call
) -> None:
    (tmp_path / "file").write_text("mine")
    done = wardmote("status", "--data", str(tmp_path / "file"))
    assert done.returncode == 2
    assert f"'{tmp_path / 'file'}' is a file. Name a folder." in done.stderr
    done = wardmote("person", "export", "x:1", "--to", str(tmp_path))
    assert done.returncode == 2
    assert f"'{tmp_path}' is a folder. Name a file in it." in done.stderr


def test_what_is_written_says_what_each_role_may_and_that_a_last_day_is_no_must() -> (
    None
):
    written = settings_text(Answers("Wren Example", ()), date(2026, 11, 20))
    assert "One owner; the others may have a last day (`until`)." in written
    assert "comms: alerts and the fact bank." in written
