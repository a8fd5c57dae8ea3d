"""The laws of docs/design.md, read off the sources themselves."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("moderation", "connectors", "listener")
LONGEST_FILE = 350  # "about 300 lines": the formatter breaks lines at 88
LONGEST_FUNCTION = 50  # "about 50 lines"
SPEAKS_SQL = ("listener/store/", "listener/schema/", "listener/minutes/")
OPENS_SOCKETS = (
    "connectors/",
    "listener/telling/mail.py",
    "listener/telling/mail_faults.py",  # opens none: it names what the one above raises
    "listener/systemd.py",
    "listener/telling/webhook.py",
    "listener/telling/channels.py",
)
WRITES = (".set_hidden", ".delete", ".block", ".unblock")
# A code that was right makes a proof; it is carried to the platform as it was stored.
PROVES = ("listener/people/codes.py", "listener/people/act_for_people.py")
NETWORK = {
    "socket",
    "ssl",
    "http",
    "urllib",
    "requests",
    "urllib3",
    "smtplib",
    "tweepy",
    "facebook",
    "asyncio",
    "apprise",
}
IMPURE = NETWORK | {
    "sqlite3",
    "sqlite_utils",
    "random",
    "secrets",
    "time",
    "subprocess",
    "threading",
}
SQL = re.compile(
    r"\b(SELECT|INSERT INTO|INSERT OR|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA)\b[\s\S]*?\b(FROM|SET|VALUES|WHERE|=|STRICT|\()"
)


def sources(*packages: str) -> Iterator[tuple[str, ast.Module]]:
    for package in packages or PACKAGES:
        yield from _read(package)


@cache
def _read(package: str) -> list[tuple[str, ast.Module]]:
    """Each file of a package with its tree, read once for all laws."""
    return [
        (path.relative_to(ROOT).as_posix(), ast.parse(path.read_text()))
        for path in sorted((ROOT / package).rglob("*.py"))
    ]


def imports(tree: ast.Module) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def roots(tree: ast.Module) -> set[str]:
    return {name.partition(".")[0] for name in imports(tree)}


def test_moderation_imports_nothing_of_ours_and_nothing_impure() -> None:
    for name, tree in sources("moderation"):
        assert not roots(tree) & {"connectors", "listener"}, name
        assert not roots(tree) & IMPURE, name


def test_moderation_never_asks_what_time_it_is() -> None:
    for name, tree in sources("moderation"):
        calls = {
            ast.unparse(node.func)
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
        }
        assert not {
            call for call in calls if call.endswith((".now", ".utcnow", ".today"))
        }, name


def test_connectors_import_only_the_types_of_moderation() -> None:
    for name, tree in sources("connectors"):
        ours = {
            module
            for module in imports(tree)
            if module.partition(".")[0] in ("moderation", "listener")
        }
        assert ours <= {"moderation.types"}, name


def test_only_connectors_and_the_senders_open_a_socket() -> None:
    for name, tree in sources():
        if not name.startswith(OPENS_SOCKETS):
            assert not roots(tree) & NETWORK, name


def test_only_the_store_the_schema_and_the_minutes_speak_sql() -> None:
    for name, tree in sources():
        if name.startswith(SPEAKS_SQL):
            continue
        texts = (
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        )
        assert not [text for text in texts if SQL.search(text)], name


def test_only_decide_makes_decisions() -> None:
    for name, tree in sources("listener"):
        if name in ("listener/decide.py", "listener/store/decisions.py"):
            continue
        called = {
            ast.unparse(node.func)
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
        }
        assert not called & {"Decision", "save_decision", "intend", "acts.intend"}, name


def test_only_the_ladders_steps_sign_outside_of_decide() -> None:
    signing = [
        name
        for name, tree in sources("listener")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in ("sign", "wish_for", "give_strike")
    ]
    assert set(signing) <= {
        "listener/decide.py",
        "listener/people/steps.py",
        "listener/people/approvals.py",  # a strike, with its decision
    }


def test_what_cannot_be_undone_is_asked_of_a_platform_in_one_place() -> None:
    for name, tree in sources("listener"):
        calls = {
            ast.unparse(node.func)
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
        }
        asked = {f"writer.{verb}" for verb in ("delete", "block", "unblock")} & calls
        assert not asked or name == "listener/people/act_for_people.py", name


def test_only_the_modes_wrapper_and_the_connectors_write_to_a_platform() -> None:
    for name, tree in sources("listener"):
        calls = [
            ast.unparse(node.func)
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
        ]
        writes = [call for call in calls if call.endswith(WRITES)]
        allowed = ("modes/wrapper.py", "act.py", "people/act_for_people.py")
        assert not writes or name.removeprefix("listener/") in allowed, name


def test_no_step_of_the_daemon_can_make_a_proof_of_who_a_person_is() -> None:
    for name, tree in sources():
        made = [
            node
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
            and ast.unparse(node.func).rpartition(".")[2] == "Proof"
        ]
        assert not made or name.startswith(PROVES), name


def test_nothing_catches_exception_but_the_top_of_a_step() -> None:
    for name, tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.ExceptHandler):
                broad = node.type is None or ast.unparse(node.type) == "Exception"
                assert not broad or name in (
                    "listener/apart.py",
                    "listener/cli.py",
                    "listener/daemon.py",
                    "listener/telling/post.py",  # one message alone
                    "listener/weigh.py",
                ), name


@pytest.mark.parametrize("package", [*PACKAGES, "tests", "training", "bench"])
def test_files_and_functions_stay_small(package: str) -> None:
    for path in sorted((ROOT / package).rglob("*.py")):
        text = path.read_text()
        assert text.count("\n") <= LONGEST_FILE, path.name
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or 0) - node.lineno + 1
                assert length <= LONGEST_FUNCTION, f"{path.name}: {node.name}"


def test_no_count_of_a_pattern_is_lost_in_a_formatted_string() -> None:
    """`{1,3}` in an f-string is the pair "(1, 3)", and no pattern says so: it only matches nothing."""
    assert not [
        f"{name}:{part.lineno}"
        for name, tree in sources()
        for part in ast.walk(tree)
        if isinstance(part, ast.FormattedValue) and isinstance(part.value, ast.Tuple)
    ]


def test_every_package_says_what_lives_there() -> None:
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("__init__.py")):
            assert ast.get_docstring(ast.parse(path.read_text())), path


def test_every_public_function_of_the_house_is_documented() -> None:
    for name, tree in sources():
        for node in tree.body:
            if isinstance(
                node, ast.FunctionDef | ast.ClassDef
            ) and not node.name.startswith("_"):
                assert ast.get_docstring(node), f"{name}: {node.name}"


def test_nothing_is_called_utils_helper_or_manager() -> None:
    for name, _ in sources():
        assert not re.search(r"util|helper|manager", name), name


def test_names_in_the_configuration_are_file_names() -> None:
    from moderation.rules import known_checks

    assert known_checks() == {
        path.stem for path in (ROOT / "moderation" / "checks").glob("[a-z]*.py")
    }
    assert {"facebook", "x"} <= {
        path.stem for path in (ROOT / "connectors").glob("*.py")
    }
