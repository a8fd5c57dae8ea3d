"""What is closed to the user of the service is told in plain English, with how to give it back: no words of the system's."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cradle import program
from tests.town import Town

AS_ANOTHER = """
import os, sys
from listener.cli import run
data, warm, outside = sys.argv[1:4]
asked = [["log", "export"], ["backup", "key"], ["init"]]
closing = {"": asked, "wardmote.yaml": [["status"], ["once"]], "keys/minutes": [["decide", "1", "keep", "--as", "A Sample", "--reason", "Fine."]], "secrets/facebook_page_token": [["once"]]}
more = {"export": [outside + "/closed/out"], "key": [outside + "/closed/key"]}
begin = ["--owner", "W", "--page", "x:1", "--no-ask", "--data"]
def call(words, folder):
    if words == ["init"]:
        return run([*words, *begin, outside + "/closed/data/here"])
    return run([*words, *more.get(words[-1], []), *([] if words[-1] == "key" else ["--data", folder])])
run(["status", "--data", warm])  # what is needed is loaded now: below, it may not be readable
run(["once", "--data", warm])
run(["decide", "1", "keep", "--as", "A Sample", "--reason", "Fine.", "--data", warm])
run(["log", "export", warm + "-out", "--data", warm])
run(["backup", "key", warm + "-key"])
run(["init", *begin, warm + "-begun"])
b"x".decode("utf-8-sig").encode("ascii")
os.mkdir(outside + "/closed", 0o700)
if os.geteuid():
    os.chmod(outside + "/closed", 0o500)
else:
    for above, folders, files in os.walk(data):
        for name in [".", *files]:
            os.chown(os.path.join(above, name), 65534, 65534)
sys.stdout.flush()
for name, asked in closing.items():
    one = os.path.join(data, name)
    if name:
        os.chown(one, 0, 0) if os.geteuid() == 0 else os.chmod(one, 0)
    os.seteuid(65534) if os.geteuid() == 0 else None
    for words in asked:
        sys.stderr.write("\\n== " + (name or words[0]) + "\\n")
        sys.stderr.flush()
        sys.stderr.write(str(call(words, data)))
    os.seteuid(0) if os.getuid() == 0 else None
    if name:
        os.chown(one, 65534, 65534) if os.geteuid() == 0 else os.chmod(one, 0o600)
"""


@pytest.fixture
def outside() -> Iterator[Path]:
    # The folders that pytest makes are closed to all others.
    within = Path(tempfile.mkdtemp())
    within.chmod(0o755)
    yield within
    within.chmod(0o700)
    shutil.rmtree(within)


def test_what_is_closed_is_told_with_its_remedy(place: Town, outside: Path) -> None:
    place.round()
    place.close()
    data, warm = (shutil.copytree(place.folder, outside / name) for name in ("data", "warm"))  # fmt: skip
    (data / "wardmote.yaml").chmod(0o600)
    done = program(AS_ANOTHER, str(data), str(warm), str(outside))
    told = ("\n" + done.stderr.decode()).split("\n== ")
    said = [one.partition("\n")[::2] for one in told[1:]]
    of = {name: [text for other, text in said if other == name] for name, _ in said}
    everything = done.stderr.decode() + done.stdout.decode()
    assert "denied" not in everything and "went wrong" not in everything, everything
    assert of, everything
    closed = outside / "closed"
    assert of["log"] == [f"wardmote: {closed}/out is closed to the user who runs this. Name a place that this user may use, such as a folder `out` in the data folder: docs/install.md, step 2.\n2"]  # fmt: skip
    assert of["backup"] == [f"wardmote: {closed}/key cannot be written. Name a file in a folder that you may write to.\n2"]  # fmt: skip
    assert of["init"] == [f"wardmote: {closed}/data/here cannot be made: {closed} is closed to you. Name another folder with --data, or ask who runs this computer to open it.\n2"]  # fmt: skip
    back = "sudo chown --reference=" if os.geteuid() == 0 else "Open it: chmod 600"
    assert len(of["wardmote.yaml"]) == 2
    for told_once in of["wardmote.yaml"]:
        assert f"{data / 'wardmote.yaml'} " in told_once and back in told_once
    for name in ("keys/minutes", "secrets/facebook_page_token"):
        assert f"{data / name} " in of[name][0] and back in of[name][0], of[name]


ON_THE_WAY = """
import os, sys
from pathlib import Path
from listener.cli import run
data, warm = sys.argv[1:3]
asked = [["status"], ["once"], ["queue"], ["log", "verify"], ["doctor", "--offline"], ["rules", "check"]]
for words in asked:
    run([*words, "--data", warm])  # what is needed is loaded now: below, it may not be readable
import pwd
b"x".decode("utf-8-sig").encode("ascii")
above = Path(data).parent
root = os.geteuid() == 0
for closed, bits in ((above, 0o700 if root else 0), (Path(data), 0o700 if root else 0)):
    if root:
        for one in (Path(data), *Path(data).rglob("*")):
            os.chown(one, 65534, 65534)
        os.chown(closed, 0, 0)
    os.chmod(closed, bits)
    os.seteuid(65534) if root else None
    sys.stderr.write(f"\\n== {closed.name}\\n")
    for words in asked:
        sys.stderr.flush()
        sys.stderr.write(str(run([*words, "--data", data])) + "\\n")
    os.seteuid(0) if root else None
    os.chmod(closed, 0o755)
"""


def test_a_closed_folder_on_the_way_is_named_and_who_can_open_it(
    place: Town, outside: Path
) -> None:
    place.round()
    place.close()
    (outside / "above").mkdir()
    data, warm = (shutil.copytree(place.folder, outside / name) for name in ("above/data", "warm"))  # fmt: skip
    done = program(ON_THE_WAY, str(data), str(warm))
    told = done.stderr.decode().split("\n== ")[1:]
    said = {one.partition("\n")[0]: one.partition("\n")[2] for one in told}
    assert set(said) == {"above", "data"}, done.stderr.decode()
    assert "restore.json" not in said["above"] + said["data"] and "docs/install.md" not in said["above"]  # fmt: skip
    above = f"wardmote: {data.parent} is closed to"
    assert said["above"].count(above) == 6 and said["above"].count("\n2\n") == 6
    mine = os.geteuid() != 0
    assert (f"chmod u+rwx '{data.parent}'" if mine else f"It belongs to root, who can let others through: sudo chmod o+x '{data.parent}'") in said["above"]  # fmt: skip
    assert (f"chmod u+rwx '{data}'" if mine else f"{data} belongs to root and is closed to the one who runs this. Run this as that user, with `sudo -u root` before it") in said["data"]  # fmt: skip
    assert said["data"].count(f"wardmote: {data} ") == 6
