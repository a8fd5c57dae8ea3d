"""Whoever decides gives a name, whatever the mode and whoever is listed. A login would say too little in the log."""

from __future__ import annotations

import pytest

from listener.cli import run
from tests.town import RUDE, Town

PAGE = "facebook:9100000000000000001"
DECISIONS = [
    ["decide", "1", "keep"],
    ["decide", "1", "report", "--rule", "R1", "--to", "police", "--sent"],
    ["undo", "1"],
    ["release", PAGE],
    ["retry", "1"],
    ["hold", "1", "--until", "2027-03-31"],
    ["mode", "start", "meeting", "--for", "1h"],
    ["mode", "resume", PAGE],
    ["mode", "here"],
    ["resume-acting"],
    ["person", "erase", "AUTHOR"],
]


@pytest.mark.parametrize("mode", ["watch", "assist", "act"])
def test_a_decision_without_a_name_is_refused_in_every_mode(
    place: Town,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    mode: str,
) -> None:
    monkeypatch.setenv("LOGNAME", "somelogin")
    place.settings(mode=mode)
    post = place.post()
    author = place.comment(post, RUDE, by="Marlow Teasel").author_id
    place.round()
    place.close()
    for words in DECISIONS:
        given = [author if w == "AUTHOR" else w for w in words]
        given += ["--data", str(place.folder)]
        if words[0] != "undo":
            given += ["--reason", "I looked."]
        assert run(given) == 2, words
        assert "Say who you are with --as NAME." in capsys.readouterr().err, words
    house = place.open()
    by = house.store.rows("SELECT DISTINCT actor FROM entries")
    assert [row["actor"] for row in by] == ["wardmote"]
