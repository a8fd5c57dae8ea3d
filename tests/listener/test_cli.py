"""The command line: its contract for programs, and one clear sentence for whatever is wrong."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.listener.called import answers, lines, one_sentence, wardmote
from tests.town import CRITICISM, ROOT, RUDE, THREAT, town

# ---- score and judge ----


def test_score_answers_each_line_in_order_with_six_scores() -> None:
    done = wardmote(
        "score", stdin=lines({"id": "b", "text": RUDE}, {"id": 7, "text": "Thank you."})
    )
    assert done.returncode == 0, done.stderr
    first, second = answers(done)
    assert (first["id"], second["id"]) == ("b", 7)
    labels = {
        "toxicity",
        "severe_toxicity",
        "obscene",
        "threat",
        "insult",
        "identity_attack",
    }
    assert set(first) == {"id", "scores"} and set(first["scores"]) == labels
    assert all(0 <= value <= 1 for value in first["scores"].values())
    assert first["scores"]["toxicity"] > second["scores"]["toxicity"]


def test_judge_answers_each_line_with_what_the_design_promises() -> None:
    rows = (
        {"id": 1, "text": THREAT},
        {"id": 2, "text": CRITICISM, "context": {"mode": "watch"}},
        {"id": 3, "text": RUDE},
    )
    done = wardmote("judge", "--rules", "rules_of_engagement.yaml", stdin=lines(*rows))
    assert done.returncode == 0, done.stderr
    found = answers(done)
    assert all(
        {"id", "action", "urgent", "rule", "findings", "reason", "preconditions"}
        <= set(row)
        for row in found
    )
    assert [(row["action"], row["rule"]) for row in found] == [
        ("hide", "R2"),
        ("none", None),
        ("queue", "R1"),
    ]
    assert found[0]["urgent"] and found[0]["language"] == "en" and found[0]["findings"]


def test_the_same_input_and_rules_give_the_same_bytes() -> None:
    given = lines(
        *(
            {"id": n, "text": text}
            for n, text in enumerate((THREAT, RUDE, CRITICISM, "Diolch yn fawr"))
        )
    )
    assert (
        wardmote("judge", stdin=given).stdout == wardmote("judge", stdin=given).stdout
    )


def test_a_context_that_nobody_understands_never_leads_to_a_hide() -> None:
    done = wardmote(
        "judge", stdin=lines({"id": 1, "text": THREAT, "context": {"moon": "full"}})
    )
    assert answers(done)[0]["action"] == "queue" and answers(done)[0]["urgent"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n",
        "😀😀",
        "a" * 100_000,
        "\ud800",
        "nul \x00 byte",
        "\u202eabc",
        "Привет, как дела",
        "<script>",
        "=1+1",
    ],
)
@pytest.mark.parametrize("verb", ["score", "judge"])
def test_any_text_at_all_is_answered(verb: str, text: str) -> None:
    done = wardmote(verb, stdin=json.dumps({"id": 1, "text": text}) + "\n")
    assert done.returncode == 0, done.stderr
    assert answers(done)[0]["id"] == 1 and "error" not in answers(done)[0]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("not json", "not JSON"),
        ('{"id": 1, "text": ', "not JSON"),
        ("[1, 2]", "not an object"),
        ('{"text": "hello"}', '"id" is missing'),
        ('{"id": 2}', '"text" is missing'),
        ('{"id": 2, "text": 5}', '"text" must be a text'),
        ("[" * 100_000, "not JSON"),
    ],
)
@pytest.mark.parametrize("verb", ["score", "judge"])
def test_a_line_that_cannot_be_used_is_said_with_its_number_and_the_others_are_answered(
    verb: str, line: str, words: str
) -> None:
    given = (
        lines({"id": "a", "text": "Thank you."})
        + line
        + "\n"
        + lines({"id": "z", "text": "Bins again!"})
    )
    done = wardmote(verb, stdin=given)
    assert done.returncode == 2
    first, bad, last = answers(done)
    assert (first["id"], last["id"]) == ("a", "z")
    assert words in bad["error"] and "line 2" in bad["error"]
    assert done.stderr.startswith("wardmote: line 2: ") and done.stderr.count("\n") == 1


def test_a_wrong_context_is_said_with_its_field() -> None:
    done = wardmote(
        "judge", stdin=lines({"id": 1, "text": "x", "context": {"mode": "shout"}})
    )
    assert done.returncode == 2 and '"mode" is wrong' in answers(done)[0]["error"]


def test_bytes_that_are_no_text_are_said_and_lose_nothing() -> None:
    done = wardmote(
        "score", stdin=b'{"id": 1, "text": "\xff"}\n{"id": 2, "text": "fine"}\n'
    )
    assert done.returncode == 2
    assert "UTF-8" in answers(done)[0]["error"] and answers(done)[1]["id"] == 2


def test_detoxify_that_is_not_there_is_said_with_how_to_get_it() -> None:
    options = ("--model", "original", "--sha256", "0", "--checkpoint", "none.ckpt")
    done = wardmote(
        "score", "--engine", "detoxify", *options, stdin=lines({"id": 1, "text": "x"})
    )
    one_sentence(done, "Detoxify", "none.ckpt")


def test_a_reader_that_goes_away_is_no_error() -> None:
    rows = lines(*({"id": n, "text": "Bins again!"} for n in range(3000)))
    command = " ".join(
        [
            f"{sys.executable} -c 'from listener.cli import main; main()'",
            "judge | head -1",
        ]
    )
    done = subprocess.run(
        ["bash", "-c", command],
        input=rows,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.count("\n") == 1 and done.stderr == ""


# ---- bad input ----


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with town(tmp_path / "data") as place:
        return place.folder


def test_no_settings_at_all(tmp_path: Path) -> None:
    one_sentence(
        wardmote("run", "--data", str(tmp_path)), "wardmote.yaml", "wardmote demo"
    )


def test_a_missing_rules_file(folder: Path) -> None:
    (folder / "rules_of_engagement.yaml").unlink()
    one_sentence(
        wardmote("once", "--data", str(folder)),
        "rules_of_engagement.yaml",
        "no such file",
    )


def test_a_broken_rules_file_is_said_with_its_line(folder: Path) -> None:
    path = folder / "rules_of_engagement.yaml"
    path.write_text("version: '1'\n  effective_from: [\n" + path.read_text())
    one_sentence(
        wardmote("once", "--data", str(folder)),
        "rules_of_engagement.yaml:2",
        "not YAML",
    )


def test_an_unknown_key_in_the_rules_is_said_with_its_line_and_the_nearest_right_one(
    folder: Path,
) -> None:
    path = folder / "rules_of_engagement.yaml"
    path.write_text(path.read_text().replace("\nlimits:", "\nlimitz:"))
    done = wardmote("rules", "check", str(path))
    assert (
        done.returncode == 2
        and "unknown key `limitz`" in done.stderr
        and "`limits`" in done.stderr
    )


def test_an_unknown_key_in_the_settings_is_said_with_its_line(folder: Path) -> None:
    path = folder / "wardmote.yaml"
    path.write_text(path.read_text().replace('"mode"', '"mood"'))
    one_sentence(
        wardmote("status", "--data", str(folder)),
        "wardmote.yaml:1",
        "unknown key `mood`",
        "`mode`",
    )


def test_a_connector_that_does_not_exist(folder: Path) -> None:
    (folder / "wardmote.yaml").write_text(
        '{"pages": [{"connector": "myspace", "id": "1"}]}'
    )
    one_sentence(wardmote("once", "--data", str(folder)), "no connector `myspace`")


def last_words(folder: Path) -> str:
    """The last line of one pass in which a page stood still: the others were read all the same."""
    done = wardmote("once", "--data", str(folder))
    assert done.returncode == 2 and "Comments seen:" in done.stdout
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("wardmote: ") and last.endswith("What could be done was done.")  # fmt: skip
    return last


def test_a_missing_token_keeps_its_page_alone_still(folder: Path) -> None:
    (folder / "secrets" / "x_access_token").unlink()
    last = last_words(folder)
    assert "Page x:" in last and "secrets/x_access_token" in last


def test_a_secret_that_others_may_read_is_not_used(folder: Path) -> None:
    (folder / "secrets" / "x_access_token").chmod(0o644)
    assert "chmod 600" in last_words(folder)


def test_a_decision_about_a_comment_that_nobody_knows(folder: Path) -> None:
    done = wardmote(
        "decide", "77", "keep", "--data", str(folder), "--reason", "because"
    )
    assert done.returncode == 2 and "No comment is known as 77" in done.stderr


def test_a_model_file_that_was_changed_stops_score_and_leaves_everything_to_people(
    tmp_path: Path,
) -> None:
    package = tmp_path / "changed"
    for name in ("moderation", "listener", "connectors"):
        shutil.copytree(
            ROOT / name, package / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(ROOT / "rules_of_engagement.yaml", package)
    model = next((package / "moderation" / "toxicity" / "models").glob("*.onnx.gz"))
    model.write_bytes(model.read_bytes()[:-1] + b"x")
    command = [
        sys.executable,
        "-c",
        f"import sys; sys.path.insert(0, {str(package)!r}); from listener.cli import main; main()",
    ]
    done = subprocess.run(
        [*command, "score"],
        input="",
        cwd=package,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (
        done.returncode == 2
        and "einstall" in done.stderr
        and "Traceback" not in done.stderr
    )


# ---- people's verbs, on a finished demo ----


def test_a_folder_with_other_things_is_not_cleared_for_a_demo(tmp_path: Path) -> None:
    (tmp_path / "diary.txt").write_text("mine")
    one_sentence(wardmote("demo", "--data", str(tmp_path)), "other things than a demo")
    assert (tmp_path / "diary.txt").read_text() == "mine"


def test_every_verb_explains_itself() -> None:
    from listener.cli import VERBS

    for verb in VERBS:
        done = wardmote(verb, "--help")
        assert done.returncode == 0 and "Usage" in done.stdout


def test_the_program_can_be_started_as_a_module_too() -> None:
    asked = [sys.executable, "-m", "listener.cli", "--help"]
    done = subprocess.run(asked, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0 and not done.stderr
    assert done.stdout == wardmote("--help").stdout and "Usage" in done.stdout


def test_rules_that_fail_one_of_their_own_examples_are_told_with_its_place(
    folder: Path,
) -> None:
    path = folder / "rules_of_engagement.yaml"
    old = "      - Gutters cleaned from £30, message me today."
    text = path.read_text().replace(old, "      - What a lovely day it was.", 1)
    path.write_text(text)
    line = text[: text.index("What a lovely day")].count("\n") + 1
    done = wardmote("rules", "check", str(path))
    assert done.returncode == 1
    first, second = done.stdout.splitlines()
    assert first.startswith(f"{path}:{line}:9: example of R7: must act")
    assert second.startswith("1 example fails, so ")


def test_rules_show_before_the_first_run_says_that_none_was_in_force(
    folder: Path,
) -> None:
    done = wardmote("rules", "show", "--data", str(folder))
    assert done.returncode == 0
    assert "No rules were in force here yet" in done.stdout
    assert "wardmote rules publish" in done.stdout
