"""What root left in a data folder, or what was closed to its own user: one sentence that says how to give it back."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from listener.backups.swap import sharing
from listener.closed_files import give_back, open_lock, shut
from listener.own_names import HEADS_NAME
from tests.cradle import program
from tests.town import RUDE, Town

AS_ANOTHER = """
import os, sys
from listener.cli import run
decide = ["decide", "1", "keep", "--as", "A Sample", "--reason", "Fine."]
asked = [["status"], decide, ["log", "verify"], ["doctor", "--offline"]]
for words in asked:
    run([*words, "--data", sys.argv[3]])  # what it needs is loaded now: below, it may not be readable
b"x".decode("utf-8-sig").encode("ascii")
sys.stdout.flush()
print("----")
if os.geteuid() == 0:
    os.chown(sys.argv[1], 65534, 65534)
    for above, folders, files in os.walk(sys.argv[1]):
        for name in folders + files:
            if name != sys.argv[2]:
                os.chown(os.path.join(above, name), 65534, 65534)
    os.seteuid(65534)  # the rules of the file system do not hold for root
sys.stderr.write("----")
found = [run([*words, "--data", sys.argv[1]]) for words in asked]
print("----", found)
"""
needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can leave a file of root's")  # fmt: skip


@needs_root
@pytest.mark.parametrize(
    ("name", "codes"),
    [("act.lock", [0, 2, 0, 1]), ("restore.lock", [2, 2, 2, 1]), (HEADS_NAME, [2, 2, 2, 1]), ("keys", [2, 2, 2, 1])],
)  # fmt: skip
def test_what_root_left_is_given_back_and_is_no_fault_of_ours(
    place: Town, request: pytest.FixtureRequest, name: str, codes: list[int]
) -> None:
    place.comment(place.post(), RUDE)
    place.round()
    place.close()
    # The folders that pytest makes are root's alone, and another run may close them meanwhile.
    within = tempfile.mkdtemp()
    Path(within).chmod(0o755)
    request.addfinalizer(lambda: shutil.rmtree(within))
    folder = shutil.copytree(place.folder, Path(within) / "data")
    left = folder / name
    left.touch()
    left.chmod(0o700 if left.is_dir() else 0o600)
    done = program(AS_ANOTHER, str(folder), name, str(place.folder))
    told = done.stderr.decode().partition("----")[2]
    _, out, found = done.stdout.decode().split("----")
    assert found == f" {codes}\n", told
    assert "Traceback" not in told and "something went wrong" not in told + out
    sentence = f"{left} belongs to another user and is closed to the one who runs this"
    assert told.count(sentence) == codes.count(2)
    assert "`out`" not in told
    assert f"sudo chown --reference='{folder}' '{left}'" in told
    assert sentence in out, "doctor says it"


def test_a_lock_that_may_only_be_read_is_a_lock(tmp_path: Path) -> None:
    lock = tmp_path / "act.lock"
    lock.touch(mode=0o444)
    os.close(open_lock(lock))
    os.close(sharing(tmp_path))


def test_a_file_that_is_open_to_us_is_none_of_these(tmp_path: Path) -> None:
    file = tmp_path / HEADS_NAME
    assert shut(file) is None
    file.touch()
    assert shut(file) is None
    assert give_back(file).endswith(f"Open it: chmod 600 '{file}'")
