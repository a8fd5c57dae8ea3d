"""`wardmote init`: from nothing to an owner who can sign in, by questions or by options; and nothing is overwritten."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path

import pyotp
import pytest
from click.testing import CliRunner

from listener.cli import wardmote
from listener.commands.init import secret_in, shows_now
from listener.desk.houses import Desk
from listener.desk.pictures import for_terminal
from listener.errors import UserError
from listener.house import open_store, utc_now
from listener.minutes.heads import read_heads
from listener.minutes.verify import verify
from listener.settings import load_settings
from moderation.yaml_files.lines import parse_yaml
from tests import cradle
from tests.listener.office import PASSWORD, Browser
from tests.town import seeded

ASKED = ["Siân Example", "facebook", "my page", "1000200030004000", "Cllr Example", "you@council.example", "", "", PASSWORD, PASSWORD, "123456", ""]  # fmt: skip
ROOT = Path(__file__).resolve().parents[2]
OPTIONS = ["--owner", "Wren Example", "--page", "facebook:1000", "--page", "x:2000", "--mail", "w@council.example"]  # fmt: skip


def run(folder: Path, *arguments: str, given: str = "") -> tuple[str, str]:
    """What it says, and the sentence with which it refused; "" where it did not."""
    made = CliRunner().invoke(wardmote, ["init", "--data", str(folder), *arguments], input=given, standalone_mode=False)  # fmt: skip
    if made.exception is not None and not isinstance(made.exception, UserError | SystemExit):  # fmt: skip
        assert type(made.exception).__name__ in ("Abort", "BadParameter"), (
            made.exception
        )
    return made.output, str(made.exception or "")


def closed(path: Path) -> bool:
    return path.stat().st_mode & 0o077 == 0


def test_a_few_questions_lead_to_an_owner_who_can_sign_in(tmp_path: Path) -> None:
    folder = tmp_path / "page"
    said, fault = run(folder, "--ask", given="\n".join(ASKED) + "\n")
    assert not fault, fault
    assert "That is not it." in said  # 123456
    assert "digits only" in said  # "my page" is no number, and was asked again
    settings = load_settings(folder)
    assert settings.mode == "watch" and settings.pages[0].name == "Cllr Example"
    assert [(p.name, p.role) for p in settings.people] == [("Siân Example", "owner")]
    for path in (folder, folder / "secrets", folder / "keys", folder / "wardmote.yaml", folder / "wardmote.db", folder / "keys" / "totp" / "Siân Example"):  # fmt: skip
        assert closed(path), path
    assert PASSWORD not in said
    address = re.search(r"otpauth://\S+", said)
    assert address is not None and len(re.findall(r"(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}", said)) == 10  # fmt: skip
    steps = said.partition("What comes next:")[2]
    assert "1. wardmote doctor" in steps and "2. wardmote run" in steps and "3." not in steps  # fmt: skip
    store = open_store(folder)
    events = [
        row["event"] for row in store.rows("SELECT event FROM entries ORDER BY seq")
    ]
    assert events == ["owner_made", "password_set", "code_made", "recovery_codes_made"]
    assert verify(store.db, read_heads(folder / "heads.jsonl")).sound
    secret = pyotp.parse_uri(address[0]).secret
    everything = str(store.rows("SELECT * FROM entries"))
    assert secret not in everything and PASSWORD not in everything
    store.close()
    browser = Browser(Desk(folder, token=seeded(1), slowest_refusal=0.0, redirect={}))
    browser.get("/sign-in")
    browser.send("/sign-in", name="siân example", password=PASSWORD, code=pyotp.TOTP(secret).at(utc_now()))  # fmt: skip
    assert browser.path == "/home" and browser.status == 200


def test_the_phone_is_tried_out_with_what_it_shows() -> None:
    address = pyotp.TOTP("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").provisioning_uri(name="W", issuer_name="Wardmote")  # fmt: skip
    now = utc_now()
    right = pyotp.TOTP(secret_in(address)).at(now)
    assert shows_now(address, f" {right[:3]} {right[3:]} ", now)
    assert not shows_now(address, "abc", now) and not shows_now(address, "", now)
    square = for_terminal(address).splitlines()
    assert len({len(line) for line in square}) == 1 and len(square) < 30


def test_the_file_says_what_each_part_is_for_and_holds_no_secret(
    tmp_path: Path,
) -> None:
    folder, secret = tmp_path / "page", tmp_path / "token"
    secret.write_text("EAAsecret\n")
    said, fault = run(folder, *OPTIONS, "--token-file", str(secret))
    assert not fault, fault
    text = (folder / "wardmote.yaml").read_text()
    for part in ("mode", "rules", "pages", "alerts", "people"):
        above = text.partition(f"\n{part}:")[0].splitlines()[-1]
        assert above.startswith("#") or part == "pages", part
    assert text.count("#") > 12 and parse_yaml(text, "x")
    assert "EAAsecret" not in said + text
    kept = folder / "secrets" / "facebook_page_token"
    assert kept.read_text() == "EAAsecret\n" and closed(kept)
    assert "You have no password yet: wardmote people password" in said


def test_who_gave_an_address_is_told_that_no_mail_leaves_yet(tmp_path: Path) -> None:
    told = "No mail is sent yet: it lies in alerts.mbox until `smtp` in wardmote.yaml names"
    assert told in run(tmp_path / "page", *OPTIONS)[0]
    assert load_settings(tmp_path / "page").alerts.smtp is None
    assert told not in run(tmp_path / "mute", *OPTIONS[:-2])[0]


def test_without_questions_all_comes_from_options_and_the_password_from_a_file(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "page"
    said, fault = run(folder, *OPTIONS, "--password-file", "-", given=f"{PASSWORD}\n")
    assert not fault and "no password yet" not in said
    assert [page.page_id for page in load_settings(folder).pages] == ["facebook:1000", "x:2000"]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "given", "why"),
    [
        ([], "", "--owner NAME and --page facebook:NUMBER must be given"),
        (["--owner", "Wren Example"], "", "--page facebook:NUMBER must be given"),
        ([*OPTIONS, "--page", "myspace:1"], "", "is no page"),
        ([*OPTIONS, "--page", "facebook:me"], "", "digits only"),
        ([*OPTIONS, "--page", "facebook:1000"], "", "facebook:1000 is given twice"),
        ([*OPTIONS, "--mail", "nobody"], "", "is no mail address"),
        ([*OPTIONS, "--owner", "../x"], "", "cannot begin with a dot"),
        ([*OPTIONS, "--owner", "wardmote"], "", "Nobody may be called wardmote"),
        ([*OPTIONS, "--password-file", "-"], "short\n", "needs 14 letters"),
        ([*OPTIONS, "--password-file", "-"], "", "should hold it on one line"),
        ([*OPTIONS, "--password-file", "-"], "a\nb\n", "should hold it on one line"),
    ],
)
def test_a_wrong_option_is_said_in_one_sentence_and_nothing_is_made(
    tmp_path: Path, arguments: list[str], given: str, why: str
) -> None:
    folder = tmp_path / "page"
    _, fault = run(folder, *arguments, given=given)
    assert why in fault
    assert not folder.exists() or not list(folder.iterdir())


def test_it_never_overwrites(tmp_path: Path) -> None:
    folder = tmp_path / "page"
    run(folder, *OPTIONS)
    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file() and "lock" not in p.name}  # fmt: skip
    _, fault = run(folder, *OPTIONS)
    assert "is there already, and init never overwrites" in fault and "doctor" in fault
    assert before == {p: p.read_bytes() for p in before}
    for name in ("wardmote.db", "heads.jsonl"):
        other = tmp_path / name.partition(".")[0]
        other.mkdir(mode=0o700)
        (other / name).write_text("x")
        assert "is there already" in run(other, *OPTIONS)[1]
        assert [path.name for path in other.iterdir()] == [name]


def test_a_folder_that_others_may_read_is_closed_or_refused(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    empty.chmod(0o755)
    assert not run(empty, *OPTIONS)[1] and closed(empty)
    full = tmp_path / "full"
    full.mkdir()
    full.chmod(0o755)
    (full / "letters.txt").write_text("mine")
    assert "holds other things (letters.txt)" in run(full, *OPTIONS)[1]
    assert full.stat().st_mode & 0o777 == 0o755 and len(list(full.iterdir())) == 1
    file = tmp_path / "file"
    file.write_text("")
    assert "is a file" in run(file, *OPTIONS)[1]


def test_rules_and_secrets_that_are_there_stay_as_they_are(tmp_path: Path) -> None:
    folder = tmp_path / "page"
    (folder / "secrets").mkdir(parents=True)
    (folder / "secrets" / "facebook_page_token").write_text("mine\n")
    (folder / "secrets" / "facebook_page_token").chmod(0o600)
    mine = (ROOT / "rules_of_engagement.yaml").read_text() + "# mine\n"
    (folder / "rules_of_engagement.yaml").write_text(mine)
    assert not run(folder, *OPTIONS)[1]
    assert (folder / "rules_of_engagement.yaml").read_text() == mine
    token = tmp_path / "token"
    token.write_text("other\n")
    again = tmp_path / "again"
    (again / "secrets").mkdir(parents=True)
    (again / "secrets" / "facebook_page_token").write_text("mine\n")
    assert "never overwrites" in run(again, *OPTIONS, "--token-file", str(token))[1]
    assert (again / "secrets" / "facebook_page_token").read_text() == "mine\n"


@pytest.mark.parametrize(
    "name",
    ['A "quoted" page', "a: b # c", "- x", "{{ y }}", "Tŷ 🏛", "'", "yes", "%TAG"],
)
def test_whatever_the_page_is_called_the_file_holds_it_as_it_is(
    tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "page"
    assert not run(folder, *OPTIONS, "--page-name", name)[1]
    assert load_settings(folder).pages[0].name == name


def test_stopped_half_way_through_the_questions_nothing_is_made(
    tmp_path: Path,
) -> None:
    for many in range(1, len(ASKED) - 2):
        run(tmp_path / "page", "--ask", given="\n".join(ASKED[:many]) + "\n")
        assert not (tmp_path / "page").exists(), many


def test_people_are_listed_invited_and_taken_off_on_the_terminal(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "page"
    run(folder, *OPTIONS)

    def people(*arguments: str) -> str:
        made = CliRunner().invoke(wardmote, ["people", *arguments, "--data", str(folder)], standalone_mode=False)  # fmt: skip
        return made.output + str(made.exception or "")

    owner = ("--as", "Wren Example")
    assert "Say who you are" in people("add", "Robin Example", "comms", "--until", "2099-01-01")  # fmt: skip
    assert "is no day" in people("add", "Robin Example", "comms", "--until", "soon", *owner)  # fmt: skip
    assert "today or later" in people("add", "Robin Example", "comms", "--until", "2020-01-01", *owner)  # fmt: skip
    assert "is comms until" in people("add", "Robin Example", "comms", "--until", "2099-01-01", *owner)  # fmt: skip
    assert load_settings(folder).people[1].name == "Robin Example"
    assert "# Who may do what" in (folder / "wardmote.yaml").read_text()
    said = people("invite", "Robin Example", "--address", "https://desk.council.example", *owner)  # fmt: skip
    assert re.search(r"https://desk.council.example/invitation\?code=[A-Z2-7]{32}", said)  # fmt: skip
    assert "cannot hold comms together" in people("add", "Robin Example", "delegate", "--until", "2099-01-01", *owner)  # fmt: skip
    assert "Nobody changes what they may do themselves" in people("invite", "Wren Example", *owner)  # fmt: skip
    assert "no longer comms" in people("remove", "Robin Example", "comms", *owner)
    assert "does not stand" in people("remove", "Robin Example", "comms", *owner)
    assert len(re.findall(r"^  \S{19}$", people("recovery", "Wren Example"), re.MULTILINE)) == 10  # fmt: skip
    assert len(load_settings(folder).people) == 1


def test_a_page_id_without_quotes_is_shown_and_is_no_phone_number(
    tmp_path: Path,
) -> None:
    path = tmp_path / "wardmote.yaml"
    path.write_text("mode: observe\npages:\n  - connector: facebook\n    id: 102345678901234\n")  # fmt: skip
    with pytest.raises(UserError) as caught:
        load_settings(tmp_path)
    (told,) = [line for line in str(caught.value).splitlines() if "`id`" in line]
    assert told.startswith(f"{path}:4:5: ")
    assert told.endswith("not `102345678901234`; put it in quotes")


def test_after_a_kill_at_any_touch_of_the_folder_init_is_simply_given_again(
    tmp_path: Path,
) -> None:
    token = tmp_path / "token"
    token.write_text("EAAsecret\n")
    given = [*OPTIONS, "--token-file", str(token)]
    done = cradle.run("tests.listener.mortal:begin_and_die", str(tmp_path), *given)
    assert not done.returncode, done.stderr
    broken = [one for one in tmp_path.glob("page*") if not (one / "wardmote.yaml").exists()]  # fmt: skip
    assert len(broken) > 15
    for folder in broken:
        assert run(folder, *given)[1] == "", folder
        store = open_store(folder)
        assert verify(store.db, read_heads(folder / "heads.jsonl")).sound
        store.close()
        assert (folder / "rules_of_engagement.yaml").read_bytes() == (ROOT / "rules_of_engagement.yaml").read_bytes()  # fmt: skip
        assert load_settings(folder).people[0].name == "Wren Example"


def test_after_a_break_another_name_and_password_hold_and_those_of_before_do_not(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "page"
    assert not run(folder, *OPTIONS, "--password-file", "-", given=f"{PASSWORD}\n")[1]
    (folder / "wardmote.yaml").unlink()  # as if broken off just before it
    assert not run(folder, "--owner", "Robin Example", "--page", "facebook:7")[1]
    assert [path.name for path in (folder / "keys" / "totp").iterdir()] == ["Robin Example"]  # fmt: skip
    store = open_store(folder)
    assert not store.rows("SELECT * FROM passwords WHERE hash != ''")
    assert len(store.rows("SELECT DISTINCT person FROM recovery_codes")) == 1
    store.close()


def test_a_full_disk_leaves_no_half_file_that_is_taken_for_the_users_own(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "page"
    done = cradle.run("tests.listener.mortal:begin_on_a_full_disk", str(folder), *OPTIONS)  # fmt: skip
    assert b"cannot be written" in done.stderr and done.returncode
    assert not [path.name for path in folder.glob("*") if path.is_file()]
    assert not run(folder, *OPTIONS)[1] and load_settings(folder).pages


def test_rules_that_are_there_with_faults_are_told_before_anything_is_made(
    tmp_path: Path,
) -> None:
    rules = (ROOT / "rules_of_engagement.yaml").read_text()
    (tmp_path / "rules_of_engagement.yaml").write_text(rules[: len(rules) // 2])
    assert "rules_of_engagement.yaml" in run(tmp_path, *OPTIONS)[1]
    assert [path.name for path in tmp_path.iterdir()] == ["rules_of_engagement.yaml"]


def test_settings_that_went_missing_later_are_not_taken_for_a_break(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "page"
    run(folder, *OPTIONS)
    added = ["people", "add", "Robin Example", "comms", "--until", "2099-01-01", "--as", "Wren Example"]  # fmt: skip
    CliRunner().invoke(wardmote, [*added, "--data", str(folder)], standalone_mode=False)
    (folder / "wardmote.yaml").unlink()
    assert "is there already" in run(folder, *OPTIONS)[1]


@pytest.mark.parametrize(
    "command",
    [
        "people list", "people code Wren~Example --new", "people unlock Robin~Example --as Wren~Example",
        "appeals list", "appeals lodge https://x.com/a/status/1 --text Why", "corrections", "corrections 1", "report",
        "approve", "hold", "notice-hold", "forget --dry-run",
    ],
)  # fmt: skip
def test_what_only_reads_or_keeps_asks_for_no_token_of_a_platform(
    tmp_path: Path, command: str
) -> None:
    folder = tmp_path / "page"
    run(folder, *OPTIONS)
    words = [*(one.replace("~", " ") for one in command.split()), "--data", str(folder)]
    made = CliRunner().invoke(wardmote, words, standalone_mode=False)
    assert "page_token" not in made.output + str(made.exception or "")
    assert made.exception is None or isinstance(made.exception, UserError)


def test_a_log_from_before_it_was_signed_is_said_to_be_one(tmp_path: Path) -> None:
    folder = tmp_path / "page"
    run(folder, *OPTIONS)
    heads = folder / "heads.jsonl"
    heads.write_text("".join(json.dumps(asdict(one) | {"note": ""}) + "\n" for one in read_heads(heads)))  # fmt: skip
    for half in ("minutes", "minutes.pub"):
        (folder / "keys" / half).unlink()
    made = CliRunner().invoke(wardmote, ["log", "verify", "--data", str(folder)], standalone_mode=False)  # fmt: skip
    assert "This log is from before it was signed. The next `wardmote once` makes the key." in made.output  # fmt: skip
    assert "is missing" not in made.output
    heads.unlink()  # then nothing shows that none was ever signed
    made = CliRunner().invoke(wardmote, ["log", "verify", "--data", str(folder)], standalone_mode=False)  # fmt: skip
    assert "from before it was signed" not in made.output
