"""Ctrl-C in `wardmote init`: before the last answer nothing is made, and after it all is, with every code shown."""

from __future__ import annotations

import os
import pty
import signal
import sys
from pathlib import Path

import pytest

from listener.beginning import founding
from listener.commands import init
from listener.settings import load_settings
from tests.listener.test_init import ASKED, OPTIONS, run

CTRL_C = "\x03"


def press() -> None:
    os.kill(os.getpid(), signal.SIGINT)


@pytest.mark.parametrize(
    ("module", "name"),
    [(founding, "open_store"), (founding, "note_head"), (init, "_show_phone"), (init, "_show_recovery"), (init, "_next")],
)  # fmt: skip
def test_while_it_is_made_and_shown_it_goes_on_to_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: object, name: str
) -> None:
    real = getattr(module, name)

    def pressed(*given: object, **named: object) -> object:
        press()
        return real(*given, **named)

    monkeypatch.setattr(module, name, pressed)
    before = signal.getsignal(signal.SIGINT)
    said, fault = run(tmp_path / "page", *OPTIONS)
    assert not fault and said.count("-") >= 30, "ten recovery codes"
    assert "What comes next:" in said and load_settings(tmp_path / "page")
    assert signal.getsignal(signal.SIGINT) is before


def test_where_the_phone_is_tried_out_it_ends_only_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(init, "shows_now", lambda *_: press())
    said, fault = run(tmp_path / "page", "--ask", given="\n".join(ASKED) + "\n")
    assert not fault and "Recovery codes" in said and "What comes next:" in said


def test_at_a_question_it_says_so_in_one_sentence_and_leaves_nothing(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "page"
    command = [sys.executable, "-c", "from listener.cli import main; main()", "init", "--data", str(folder)]  # fmt: skip
    command += [*OPTIONS, "--comms", "c@council.example", "--token-file", str(tmp_path / "token")]  # fmt: skip
    (tmp_path / "token").write_text("a-token\n")
    child, screen = pty.fork()
    if not child:
        os.execv(command[0], command)
    said, pressed = b"", False
    while True:
        try:
            heard = os.read(screen, 4096)
        except OSError:  # how the other end of a pseudo-terminal says that it is over
            break
        if not heard:
            break
        said += heard
        if b"Password" in said and not pressed:
            pressed = True
            os.write(screen, CTRL_C.encode())
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.close(screen)
    assert ended == 130 and said.rstrip().endswith(b"\nwardmote: stopped."), said
    assert b"Traceback" not in said and not folder.exists()
