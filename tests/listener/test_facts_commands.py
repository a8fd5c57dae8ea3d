"""`wardmote claims`, called as people call it: a round trip through files, what is shown, and what is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from moderation.claims.factbank.registry import load_claims
from moderation.claims.factbank.writing import write_claims
from tests.listener.bank import BINS, LIBRARIES, folder_of
from tests.listener.called import Call, answers, one_sentence
from tests.listener.newsdesk import newsdesk
from tests.moderation.claims.test_claim_review import FOREIGN

TODAY = datetime.combine(datetime.now(UTC).date(), time.min, UTC)
DATED = {
    "created_at": TODAY - timedelta(days=1),
    "expires_at": TODAY + timedelta(days=41),
}
CLAIMS = (replace(LIBRARIES, **DATED), replace(BINS, **DATED))
ROBIN = ("--as", "Robin Example", "--reason", "Checked.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(tmp_path / "data")


def test_what_is_exported_is_imported_as_the_same_claims(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    data, given, back = (
        ("--data", str(folder)),
        tmp_path / "in.yaml",
        tmp_path / "o.yaml",
    )
    given.write_text(write_claims(CLAIMS))
    asked = wardmote("claims", "import", str(given), *data, *ROBIN)
    assert asked.returncode == 0 and "proposal 1" in asked.stdout, asked.stderr
    shown = wardmote("claims", "waiting", "1", *data).stdout
    assert "Robin Example asks: 2 claims imported" in shown and "£90" in shown
    why = "Both sums stand in the budget book."
    done = wardmote("claims", "approve", "1", *data, "--as", "Merle Example", "--reason", why)  # fmt: skip
    assert why in wardmote("log", "show", *data).stdout
    assert "2 added" in done.stdout, done.stderr
    assert wardmote("claims", "export", str(back), *data).returncode == 0
    assert load_claims(back) == CLAIMS
    assert [row["claim_id"] for row in answers(wardmote("claims", "list", "--json", *data))] == ["CLM-1", "CLM-2"]  # fmt: skip
    status = json.loads(wardmote("status", "--json", *data).stdout)
    assert status["claims"]["in_force"] == 2
    plain = wardmote("status", *data).stdout
    assert "2 in force, 0 end within 14 days, 0 ended" in plain


def test_what_was_declined_says_by_whom_and_why(folder: Path, tmp_path: Path, wardmote: Call) -> None:  # fmt: skip
    data, given = ("--data", str(folder)), tmp_path / "in.yaml"
    given.write_text(write_claims(CLAIMS))
    assert wardmote("claims", "import", str(given), *data, *ROBIN).returncode == 0
    why = "The sum is last year's."
    assert wardmote("claims", "decline", "1", *data, "--as", "Merle Example", "--reason", why).returncode == 0  # fmt: skip
    shown = wardmote("claims", "waiting", "1", *data).stdout
    assert shown.partition("\n")[0].endswith(f" - declined by Merle Example ({why})")


def test_a_file_that_waits_already_is_not_brought_in_again(folder: Path, tmp_path: Path, wardmote: Call) -> None:  # fmt: skip
    data, given = ("--data", str(folder)), tmp_path / "in.yaml"
    given.write_text(write_claims(CLAIMS))
    assert wardmote("claims", "import", str(given), *data, *ROBIN).returncode == 0
    again = wardmote("claims", "import", str(given), *data, *ROBIN)
    assert again.stderr.startswith("wardmote: The same waits already, as proposal 1. Another of comms agrees")  # fmt: skip
    assert again.returncode == 2 and not again.stdout
    assert len(wardmote("claims", "waiting", *data).stdout.splitlines()) == 1
    call = ("claims", "import", str(given), "--replace", *data, *ROBIN)
    one_sentence(wardmote(*call), "A change of CLM-1, CLM-2 waits already: proposal 1.")
    wardmote("claims", "decline", "1", *data, *ROBIN)
    assert "proposal 2" in wardmote(*call).stdout, "that asks for something else"


def test_who_is_not_listed_is_named(folder: Path, tmp_path: Path, wardmote: Call) -> None:  # fmt: skip
    data, given = ("--data", str(folder)), tmp_path / "in.yaml"
    given.write_text(write_claims(CLAIMS))
    assert wardmote("claims", "import", str(given), *data, *ROBIN).returncode == 0
    told = wardmote("claims", "decline", "1", *data, "--as", "Nobody Here", "--reason", "No.").stderr  # fmt: skip
    assert told == f"wardmote: Nobody Here is not listed. Spell the name as it stands under `people:` in {folder / 'wardmote.yaml'}, or add it there.\n"  # fmt: skip


def test_what_is_withdrawn_is_counted_once(folder: Path, tmp_path: Path, wardmote: Call) -> None:  # fmt: skip
    data, given = ("--data", str(folder)), tmp_path / "in.yaml"
    given.write_text(write_claims(CLAIMS))
    merle = (*data, "--as", "Merle Example")
    wardmote("claims", "import", str(given), *data, *ROBIN)
    told = wardmote("claims", "approve", "1", *merle).stdout
    assert told.startswith("It stands: 2 added, none changed, none removed, none withdrawn, none as before.")  # fmt: skip
    wardmote("claims", "withdraw", "CLM-1", *data, *ROBIN)
    told = wardmote("claims", "approve", "2", *merle).stdout
    assert told.startswith("It stands: none added, none changed, none removed, 1 withdrawn,")  # fmt: skip


def test_a_claim_is_found_whatever_the_capitals_of_its_id(
    tmp_path: Path, wardmote: Call
) -> None:
    with newsdesk(tmp_path / "data", kept_here=True) as desk:
        desk.keep_claim()
        desk.room.say()
    data = ("--data", str(tmp_path / "data"))
    shown = wardmote("claims", "show", "clm-014", "--flags", *data).stdout
    assert shown.startswith("CLM-014 (version 1)"), shown
    assert "  1. " in shown and "It flagged 1 comment" in shown
    comms = ("--as", "Swift Example", "--reason", "Checked.")
    for what in (("change", "--impact", "5"), ("renew", "--days", "60"), ("withdraw",)):
        told = wardmote("claims", what[0], "clm-014", *what[1:], *data, *comms)
        assert told.returncode == 0, told.stderr
        waiting = wardmote("claims", "waiting", *data).stdout
        assert "CLM-014" in waiting and "clm-014" not in waiting
        number = waiting.partition(".")[0]
        assert wardmote("claims", "decline", number, *data, *comms).returncode == 0
    one_sentence(wardmote("claims", "show", "clm-15", *data), "never was")


def test_a_claim_is_added_changed_and_shown_with_its_history(
    folder: Path, wardmote: Call
) -> None:
    data = ("--data", str(folder))
    told = wardmote("claims", "add", "CLM-7", *data, *ROBIN, "--claim", "The old pool was sold to a builder",
        "--verdict", "false", "--impact", "3", "--topic", "decisions", "--source", "https://council.example/pool",
        "--owner-role", "editor", "--approver-role", "lead", "--harm", "\x1b[2Jred")  # fmt: skip
    one_sentence(told, "control character U+001B")
    told = wardmote("claims", "add", "CLM-7", *data, *ROBIN, "--claim", "The old pool was sold to a builder",
        "--verdict", "false", "--impact", "3", "--topic", "decisions", "--source", "https://council.example/pool",
        "--owner-role", "editor", "--approver-role", "lead", "--days", "30")  # fmt: skip
    assert told.returncode == 0, told.stderr
    one_sentence(wardmote("claims", "approve", "1", *data, "--as", "Robin Example"), "second")  # fmt: skip
    assert wardmote("claims", "approve", "1", *data, "--as", "Merle Example").returncode == 0  # fmt: skip
    wardmote("claims", "change", "CLM-7", *data, "--as", "Merle Example", "--reason", "The paper is out.",
        "--verdict", "misleading")  # fmt: skip
    assert wardmote("claims", "approve", "2", *data, "--as", "Robin Example").returncode == 0  # fmt: skip
    shown = wardmote("claims", "show", "CLM-7", "--flags", *data).stdout
    assert 'verdict: was "false"' in shown and "agreed by Merle Example" in shown
    assert "It flagged 0 comments" in shown
    (facts,) = answers(wardmote("claims", "show", "CLM-7", "--json", *data))
    assert facts["version"] == 2 and len(facts["history"]) == 2
    one_sentence(wardmote("claims", "show", "CLM-8", *data), "never was")
    one_sentence(wardmote("claims", "renew", "CLM-8", *data, *ROBIN), "no claim CLM-8")


def test_check_names_each_fault_by_its_line_and_changes_nothing(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text(write_claims(CLAIMS))
    data = ("--data", str(folder))
    good = wardmote("claims", "check", str(path), *data)
    assert good.returncode == 0 and "2 claims, all as they should be" in good.stdout
    path.write_text(path.read_text().replace("https://", "gopher://"))
    bad = wardmote("claims", "check", str(path), *data)
    assert bad.returncode == 2 and bad.stderr.count("is no web address") == 2
    assert f"{path}:9:" in bad.stderr
    one_sentence(wardmote("claims", "check", "--data", str(tmp_path)), "Name the file")


def test_check_with_links_names_the_claim_and_the_line_of_a_dead_source(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    path = tmp_path / "claims.yaml"
    dead = replace(CLAIMS[0], source_url="https://nobody.invalid/page")
    path.write_text(write_claims([dead]))
    line = path.read_text().splitlines().index('    source_url: "https://nobody.invalid/page"')  # fmt: skip
    done = wardmote("claims", "check", str(path), "--links", "--data", str(folder))  # fmt: skip
    assert done.returncode == 1
    assert f"{path}:{line + 1}: claim CLM-1, source https://nobody.invalid/page" in done.stdout  # fmt: skip
    assert "1 source was looked at; 1 does not answer." in done.stdout


def test_reviews_of_others_need_an_owner_an_approver_and_an_end(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    path = tmp_path / "reviews.json"
    path.write_text(json.dumps(FOREIGN))
    call = ("claims", "import", str(path), "--format", "claimreview", "--data", str(folder), *ROBIN)  # fmt: skip
    one_sentence(wardmote(*call), "--owner-role, --approver-role, --expires")
    roles = ("--owner-role", "editor", "--approver-role", "lead")
    far = f"{TODAY + timedelta(days=91):%Y-%m-%d}"
    one_sentence(wardmote(*call, *roles, "--expires", far), "at most 90 days")
    soon = f"{TODAY + timedelta(days=30):%Y-%m-%d}"
    done = wardmote(*call, *roles, "--expires", soon)
    assert done.returncode == 0 and "1 claim waits" in done.stdout, done.stderr
    assert "Who made a claim" in done.stderr and "Marlow" not in done.stderr
    one_sentence(
        wardmote(*call, *roles, "--expires", soon, "--verdict", "x=y"), "--verdict"
    )


def test_where_a_file_is_named_import_takes_it_in_at_once(
    tmp_path: Path, wardmote: Call
) -> None:
    folder = folder_of(tmp_path / "data", claims="claims.yaml")
    path = folder / "claims.yaml"
    path.write_text(write_claims(CLAIMS))
    data = ("--data", str(folder))
    done = wardmote("claims", "import", str(path), *data)
    assert "in force: 2 added" in done.stdout, done.stderr
    assert "Nothing has changed" in wardmote("claims", "import", str(path), *data).stdout  # fmt: skip
    other = tmp_path / "other.yaml"
    other.write_text(write_claims(CLAIMS))
    one_sentence(wardmote("claims", "import", str(other), *data), "The claims stand in")
    text = wardmote("claims", "export", "--format", "claimreview", *data)
    one_sentence(text, "--author")
    text = wardmote("claims", "export", "--format", "claimreview", "--author", "Wenbrook Council", *data)  # fmt: skip
    assert len(json.loads(text.stdout)["@graph"]) == 2


def test_reviews_of_claims_that_are_kept_here_say_what_they_would_take_away(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    data, given, back = (
        ("--data", str(folder)),
        tmp_path / "in.yaml",
        tmp_path / "o.json",
    )
    welsh = replace(CLAIMS[0], claim_cy="Mae'r cyngor yn cau ei holl lyfrgelloedd fis nesaf")  # fmt: skip
    given.write_text(write_claims([welsh, CLAIMS[1]]))
    wardmote("claims", "import", str(given), *data, *ROBIN)
    wardmote("claims", "approve", "1", *data, "--as", "Merle Example")
    review = ("--format", "claimreview")
    wardmote("claims", "export", *review, "--author", "Wenbrook Council", str(back), *data)  # fmt: skip
    soon = f"{TODAY + timedelta(days=30):%Y-%m-%d}"
    terms = ("--owner-role", "editor", "--approver-role", "lead", "--expires", soon)
    asked = wardmote("claims", "import", *review, str(back), *terms, *data, *ROBIN)
    assert asked.returncode == 0 and "2 of them are kept here already" in asked.stderr
    assert "CLM-1, CLM-2" in asked.stderr
    assert "replaces them whole: their roles go." in asked.stderr
    assert "impact" not in asked.stderr, "that stays as it is"
    wardmote("claims", "approve", "2", *data, "--as", "Merle Example")
    again = wardmote("claims", "import", *review, str(back), *terms, *data, *ROBIN)
    assert again.returncode == 2
    assert "Nothing would change: what the file says stands here already." in again.stderr  # fmt: skip
    assert "replaces" not in again.stderr and "guessed" not in again.stderr


def test_of_reviews_only_what_would_change_is_said_to_be_replaced(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    path, data = tmp_path / "reviews.json", ("--data", str(folder))
    first, second = ({**FOREIGN, "identifier": f"R-{n}", "claimReviewed": f"The council sold {n} parks"} for n in (1, 2))  # fmt: skip
    path.write_text(json.dumps([first, second]))
    soon = f"{TODAY + timedelta(days=30):%Y-%m-%d}"
    terms = ("--owner-role", "editor", "--approver-role", "lead", "--expires", soon)
    call = ("claims", "import", "--format", "claimreview", str(path), *terms, *data, *ROBIN)  # fmt: skip
    asked = wardmote(*call)
    assert asked.returncode == 0 and "kept here" not in asked.stderr
    wardmote("claims", "approve", "1", *data, "--as", "Merle Example")
    path.write_text(json.dumps([first, {**second, "reviewBody": "It sold none."}]))
    told = wardmote(*call).stderr
    assert "1 of them is kept here already (R-2). Agreeing replaces it whole. " in told
    assert "1 of them is kept here already, word for word, and stays as it is." in told


def test_an_export_writes_over_a_file_only_where_it_is_told_to(
    folder: Path, tmp_path: Path, wardmote: Call
) -> None:
    data, there = ("--data", str(folder)), tmp_path / "mine.yaml"
    draft = tmp_path / "mine.yaml.new"
    for path in (there, draft):
        path.write_text("my own notes")
    refused = wardmote("claims", "export", str(there), *data)
    one_sentence(refused, "is there already", "--replace")
    assert there.read_text() == "my own notes"
    done = wardmote("claims", "export", str(there), "--replace", *data)
    assert done.returncode == 0 and load_claims(there) == ()
    assert draft.read_text() == "my own notes", "no other file is touched"
    assert {p.name for p in tmp_path.iterdir()} == {"data", "mine.yaml", draft.name}
    one_sentence(wardmote("claims", "export", str(tmp_path), *data), "is a folder")


@pytest.mark.parametrize("how", [(), ("--replace",)])
def test_an_export_never_writes_over_the_file_that_the_claims_come_from(
    tmp_path: Path, wardmote: Call, how: tuple[str, ...]
) -> None:
    folder = folder_of(tmp_path / "data", claims="claims.yaml")
    path, linked = folder / "claims.yaml", tmp_path / "linked.yaml"
    path.write_text(write_claims(CLAIMS))
    data = ("--data", str(folder))
    assert wardmote("claims", "list", *data).returncode == 0
    edited = path.read_text().replace("https://", "gopher://")
    path.write_text(edited)
    linked.symlink_to(path)
    for name in (path, linked):
        refused = wardmote("claims", "export", str(name), *how, *data)
        one_sentence(refused, "wardmote.yaml", "Name another place")
    assert path.read_text() == edited
    path.unlink()
    linked.unlink()
    assert wardmote("claims", "export", str(path), *how, *data).returncode == 0
    assert load_claims(path) == CLAIMS, "a file that was lost comes back"


def test_a_claim_past_its_end_is_listed_as_what_it_counts_as_now(
    tmp_path: Path, wardmote: Call
) -> None:
    folder = folder_of(tmp_path / "data", claims="claims.yaml")
    ended = {
        "created_at": TODAY - timedelta(days=40),
        "expires_at": TODAY - timedelta(days=1),
    }
    past, stands = replace(LIBRARIES, **ended), CLAIMS[1]
    (folder / "claims.yaml").write_text(write_claims([past, stands]))
    data = ("--data", str(folder))
    first, second = wardmote("claims", "list", *data).stdout.splitlines()
    assert first.split()[1:3] == ["unverified", "ended"] and "false" not in first
    assert second.split()[1] == "false"
    shown = wardmote("claims", "show", "CLM-1", *data).stdout
    assert "Verdict:       unverified, since it has ended; it was false" in shown
    assert "Verdict:       false\n" in wardmote("claims", "show", "CLM-2", *data).stdout


def test_one_is_told_as_one(folder: Path, tmp_path: Path, wardmote: Call) -> None:
    path, data = tmp_path / "claims.yaml", ("--data", str(folder))
    path.write_text(write_claims(CLAIMS[:1]))
    checked = wardmote("claims", "check", str(path), *data).stdout
    assert "1 claim, as it should be; 0 past their end." in checked
    wardmote("claims", "import", str(path), *data, *ROBIN)
    wardmote("claims", "approve", "1", *data, "--as", "Merle Example")
    review, there = ("--format", "claimreview"), str(tmp_path / "one.json")
    wardmote("claims", "export", *review, "--author", "Wenbrook Council", there, *data)
    soon = f"{TODAY + timedelta(days=30):%Y-%m-%d}"
    terms = ("--owner-role", "editor", "--approver-role", "lead", "--expires", soon)
    asked = wardmote("claims", "import", *review, there, *terms, *data, *ROBIN).stderr
    assert "1 of them is kept here already (CLM-1)." in asked
    assert "Agreeing replaces it whole: its roles go." in asked


def test_one_flagged_comment_is_told_as_one(tmp_path: Path, wardmote: Call) -> None:
    with newsdesk(tmp_path / "data") as desk:
        desk.room.say()
    data = ("--data", str(tmp_path / "data"))
    shown = wardmote("claims", "show", "CLM-014", "--flags", *data).stdout
    assert "It flagged 1 comment that is still kept:" in shown
