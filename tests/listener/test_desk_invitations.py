"""Who works on the page is listed and invited on the desk; whoever is invited sets their own password and phone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pyotp
import pytest

from listener.forgetting.forget import forget_now
from listener.minutes.verify import verify
from listener.people.listing import Listing, list_person
from tests.listener.crowd import ADMIN, COMMS, DELEGATE, OWNER, PEOPLE, REVIEWER
from tests.listener.inviting import (
    NEW,
    ROBIN,
    UNTIL,
    accept,
    add,
    people_in_file,
    secret_on,
    secret_on_of,
    sign_in_as,
)
from tests.listener.office import Office, office


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


# ---- from the link to the first sign-in ----


def test_the_owner_invites_a_delegate_who_sets_password_and_phone_and_signs_in(
    desk: Office,
) -> None:
    owner = desk.sign_in(OWNER)
    link = add(desk, owner)
    assert owner.status == 201 and len(link.partition("=")[2]) == 32
    assert people_in_file(desk)[-1] == {"name": ROBIN, "role": "delegate", "until": UNTIL}  # fmt: skip
    for _ in range(3):  # mail programs open links by themselves: that uses nothing up
        assert desk.browser().get(link).title.startswith("You were invited")
    used = accept(desk, link)
    codes = re.findall(r"<li><code>([^<]+)</code>", used.text)
    assert used.status == 201 and len(codes) == 10
    robin = sign_in_as(desk, ROBIN)
    assert robin.path == "/home" and robin.status == 200
    robin.get("/queue")
    assert robin.status == 200
    assert desk.browser().get(link).title.startswith("This invitation cannot")
    store = desk.here.house.store
    everything = str([store.rows(f"SELECT * FROM {name}") for name in ("entries", "payloads", "outbox", "invitations", "recovery_codes")])  # fmt: skip
    for secret in (link.partition("=")[2], NEW, *codes):
        assert secret not in everything
    for event in ("role_given", "person_invited", "invitation_accepted"):
        assert len(desk.here.events(event)) == 1
    told = store.rows("SELECT * FROM outbox WHERE kind = 'people'")
    assert len(told) == 3 and {row["audience"] for row in told} == {"owner"}


def test_what_is_filled_in_wrongly_is_said_and_the_secret_stays_the_same(
    desk: Office,
) -> None:
    link = add(desk, desk.sign_in(OWNER))
    browser = desk.browser()
    browser.get(link)
    secret = secret_on(browser)
    right = pyotp.TOTP(secret).at(desk.here.place.clock())
    for fields, said in (
        ({"digits": "000000"}, "not the six digits"),
        ({"again": "x"}, "not the same"),
        ({"new": "short", "again": "short"}, "14 letters"),
        ({"new": f"{ROBIN} 12345", "again": f"{ROBIN} 12345"}, "without your name"),
    ):
        browser.send("/invitation", **({"digits": right, "new": NEW, "again": NEW} | fields))  # fmt: skip
        assert browser.status == 422 and said in browser.page.words
        assert secret_on(browser) == secret and NEW not in browser.text
    assert secret_on_of(desk, link) != secret  # another browser, another secret


def test_the_form_sent_twice_shows_the_same_recovery_codes_and_to_nobody_else(
    desk: Office,
) -> None:
    link = add(desk, desk.sign_in(OWNER))
    browser = desk.browser()
    browser.get(link)
    form = next(f for f in browser.page.forms if f.action == "/invitation").values
    digits = pyotp.TOTP(secret_on(browser)).at(desk.here.place.clock())
    fields = form | {"digits": digits, "new": NEW, "again": NEW}
    shown = []
    for _ in range(2):
        browser.post("/invitation", fields)
        assert browser.status == 201
        shown.append(re.findall(r"<li><code>([^<]+)</code>", browser.text))
    assert shown[0] == shown[1] and len(desk.here.events("invitation_accepted")) == 1
    other = desk.browser()
    other.get("/invitation")
    other.get("/sign-in")
    token = other.page.forms[0].values["token"]
    other.post("/invitation", fields | {"token": token})
    assert other.status == 404 and shown[0][0] not in other.text


def test_the_button_pressed_twice_invites_once_and_shows_the_same_link(
    desk: Office,
) -> None:
    owner = desk.sign_in(OWNER)
    owner.get("/people")
    form = next(f for f in owner.page.forms if f.action == "/people/give").values
    fields = form | {"name": ROBIN, "role": "comms", "until": UNTIL, "code": desk.here.code(OWNER)}  # fmt: skip
    links = []
    for _ in range(2):
        owner.post("/people/give", fields)
        assert owner.status == 201
        links += re.findall(r"/invitation\?code=(\w+)", owner.text)
    assert len(set(links)) == 1 and len(desk.here.events("person_invited")) == 1
    assert len(people_in_file(desk)) == len(PEOPLE) + 1


def test_an_invitation_ends_after_72_hours_when_replaced_and_when_its_person_leaves(
    desk: Office,
) -> None:
    first = add(desk, desk.sign_in(OWNER))
    owner = desk.sign_in(OWNER)
    owner.get(f"/people/person?name={ROBIN.replace(' ', '+')}")
    owner.send("/people/invite", code=desk.here.code(OWNER))
    second = re.search(r"/invitation\?code=\w+", owner.text)
    assert second is not None
    assert desk.browser().get(first).title.startswith("This invitation cannot")
    assert desk.browser().get(second[0]).title.startswith("You were invited")
    desk.here.place.clock.forward(hours=72)
    assert desk.browser().get(second[0]).title.startswith("This invitation cannot")
    owner = desk.sign_in(OWNER)
    owner.get(f"/people/person?name={ROBIN.replace(' ', '+')}")
    owner.send("/people/invite", code=desk.here.code(OWNER))
    third = re.search(r"/invitation\?code=\w+", owner.text)
    assert third is not None
    owner.get(f"/people/person?name={ROBIN.replace(' ', '+')}")
    owner.send("/people/take", role="delegate", code=desk.here.code(OWNER))
    assert owner.path == "/people" and "taken away" in owner.page.words
    assert desk.browser().get(third[0]).title.startswith("This invitation cannot")
    desk.here.place.clock.forward(days=2)
    counts, _ = forget_now(desk.here.house)
    assert counts["invitations"] == 3
    assert desk.here.house.store.value("SELECT COUNT(*) FROM invitations") == 0


def test_invitations_cannot_be_guessed_at_leisure(desk: Office) -> None:
    browser = desk.browser()
    for number in range(20):
        browser.get(f"/invitation?code={number:032}")
        assert browser.status == 404
    browser.get("/invitation?code=AAAA")
    assert browser.status == 429


def test_who_is_signed_in_does_not_use_somebody_elses_invitation(desk: Office) -> None:
    owner = desk.sign_in(OWNER)
    link = add(desk, owner)
    owner.get(link)
    assert owner.status == 409 and "sign out first" in owner.page.words


# ---- who may list whom ----


def test_each_change_needs_a_code_and_a_role_that_one_may_give(desk: Office) -> None:
    owner, admin = desk.sign_in(OWNER), desk.sign_in(ADMIN)
    before = people_in_file(desk)
    assert not add(desk, owner, code="000000") and owner.status == 422
    assert not add(desk, owner, role="owner") and owner.status == 422
    assert not add(desk, owner, role="mayor") and owner.status == 422
    assert not add(desk, owner, until="2020-01-01") and owner.status == 422
    assert not add(desk, owner, until="soon") and owner.status == 422
    assert not add(desk, owner, name=" ") and owner.status == 422
    assert not add(desk, owner, name="../../x") and owner.status == 409
    assert not add(desk, owner, name="wardmote") and owner.status == 409
    assert not add(desk, admin, role="delegate", code=desk.here.code(ADMIN))
    assert admin.status == 422
    assert people_in_file(desk) == before and not desk.here.events("role_given")
    assert add(desk, admin, role="comms", code=desk.here.code(ADMIN))


@pytest.mark.parametrize("what", ["invite", "take", "sign-out", "give"])
def test_a_slip_leads_back_into_the_form_that_was_sent_and_keeps_what_was_chosen(
    desk: Office, what: str
) -> None:
    owner, other = desk.sign_in(OWNER), desk.sign_in(REVIEWER)
    add(desk, owner, name=REVIEWER.name, role="admin")
    desk.sign_in(REVIEWER, other)
    owner.get(f"/people/person?name={REVIEWER.name.replace(' ', '+')}")
    chosen = {"role": "admin", "until": "2027-01-31"} if what in ("take", "give") else {}  # fmt: skip
    owner.send(f"/people/{what}", **chosen, code="000000")
    assert owner.status == 422
    (to,) = [link for link in owner.page.links if link.startswith("#code")]
    fields = owner.text.split("<form")
    own = next(one for one in fields if f'action="/people/{what}"' in one)
    assert f'id="{to[1:]}"' in own and own.count('aria-invalid="true"') == 1
    assert owner.text.count('aria-invalid="true"') == 1
    form = next(f for f in owner.page.forms if f.action == f"/people/{what}")
    assert {name: form.values[name] for name in chosen if name in form.values} == {
        name: value for name, value in chosen.items() if name in form.values
    }
    # Enter in a form does what its own button says, and no other.
    assert "formaction" not in owner.page.attributes
    assert {f.action for f in owner.page.forms} >= {"/people/invite", "/people/sign-out", "/people/take", "/people/give"}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "role"),
    [("Sam/Sue Example", "comms"), (".hidden", "reviewer"), ("wardmote", "admin"), (DELEGATE.name, "comms")],
)  # fmt: skip
def test_a_name_that_cannot_be_listed_is_refused_in_plain_words_before_the_code_is_used(
    desk: Office, name: str, role: str
) -> None:
    owner = desk.sign_in(OWNER)
    owner.get("/people")
    given = {"role": role, "until": UNTIL, "code": desk.here.code(OWNER)}
    owner.send("/people/give", name=name, **given)
    assert owner.status == 409
    for of_the_file in ("pattern", "wardmote.yaml", "\\x", "[^", "line "):
        assert of_the_file not in owner.page.words
    if name != DELEGATE.name:
        assert "This name cannot be used." in owner.page.words
        assert 'href="#name"' in owner.text
    owner.send("/people/give", **given | {"name": ROBIN, "role": "comms"})
    assert owner.status == 201, owner.page.words


@pytest.mark.parametrize("what", ["invite", "take", "unlock", "sign-out", "give"])
def test_an_admin_touches_neither_owner_nor_delegate_nor_themselves(
    desk: Office, what: str
) -> None:
    admin, inside = desk.sign_in(ADMIN), desk.sign_in(DELEGATE)
    admin.get("/people")
    token = admin.page.forms[0].values["token"]
    before = people_in_file(desk)
    for who, role in ((OWNER, "admin"), (DELEGATE, "comms"), (ADMIN, "reviewer")):
        fields = {"token": token, "name": who.name, "role": role, "until": UNTIL}
        admin.post(f"/people/{what}", fields | {"code": desk.here.code(ADMIN)})
        assert admin.status == 409, (what, who)
    assert people_in_file(desk) == before
    inside.get("/account")
    assert inside.status == 200 and not desk.here.events("person_invited")


def test_who_leaves_loses_sessions_password_phone_and_codes_at_once(
    desk: Office,
) -> None:
    owner, delegate = desk.sign_in(OWNER), desk.sign_in(DELEGATE)
    owner.get(f"/people/person?name={DELEGATE.name.replace(' ', '+')}")
    owner.send("/people/take", role="delegate", code=desk.here.code(OWNER))
    delegate.get("/queue")
    assert delegate.status == 401
    assert DELEGATE.name not in str(people_in_file(desk))
    assert not (desk.here.place.folder / "keys" / "totp" / DELEGATE.name).exists()
    row = desk.here.house.store.row("SELECT * FROM passwords WHERE person = 'finch example'")  # fmt: skip
    assert row is not None and row["hash"] == ""
    link = add(desk, desk.sign_in(OWNER), name=DELEGATE.name)
    accept(desk, link)
    assert sign_in_as(desk, DELEGATE.name).status == 200


def test_a_role_given_and_a_lock_opened_and_sessions_ended(desk: Office) -> None:
    owner = desk.sign_in(OWNER)
    reviewer = desk.sign_in(REVIEWER)
    path = f"/people/person?name={REVIEWER.name.replace(' ', '+')}"
    owner.get(path)
    owner.send("/people/give", role="admin", until=UNTIL, code=desk.here.code(OWNER))
    assert owner.path == "/people" and "role was given" in owner.page.words
    reviewer.get("/minutes")
    assert reviewer.status == 401  # signs in again, in both roles
    desk.sign_in(REVIEWER, reviewer)
    owner.get(path)
    form = next(f for f in owner.page.forms if f.action == "/people/invite").values
    owner.post("/people/sign-out", form | {"code": desk.here.code(OWNER)})
    reviewer.get("/minutes")
    assert owner.status == 200 and reviewer.status == 401
    stranger = desk.browser()
    for _ in range(10):
        stranger.get("/sign-in")
        stranger.send("/sign-in", name=COMMS.name, password="x" * 20, code="1")
    owner.get("/people")
    assert "Locked after wrong tries." in owner.page.words
    owner.post("/people/invite", form | {"name": COMMS.name, "code": desk.here.code(OWNER)})  # fmt: skip
    assert owner.status == 409  # no way round a lock
    owner.post("/people/unlock", form | {"name": COMMS.name, "code": desk.here.code(OWNER)})  # fmt: skip
    assert "open again" in owner.page.words


def test_an_admin_opens_the_owners_locked_account_and_nobody_their_own(
    desk: Office,
) -> None:
    admin, stranger = desk.sign_in(ADMIN), desk.browser()
    for _ in range(10):
        stranger.get("/sign-in")
        stranger.send("/sign-in", name=OWNER.name, password="x" * 20, code="1")
    admin.get(f"/people/person?name={OWNER.name.replace(' ', '+')}")
    assert [f.action for f in admin.page.forms if "/people" in f.action] == [
        "/people/unlock"
    ]
    admin.send("/people/unlock", code=desk.here.code(ADMIN))
    assert "open again" in admin.page.words
    assert desk.sign_in(OWNER).status == 200


# ---- when somebody's roles change while an invitation is open ----


def become_delegate(desk: Office) -> None:
    wanted = Listing(ROBIN, "delegate", date.fromisoformat(UNTIL))
    list_person(desk.here.house, wanted, OWNER)


def test_an_admins_invitation_ends_when_its_person_becomes_a_delegate(
    desk: Office,
) -> None:
    admin, stranger = desk.sign_in(ADMIN), desk.browser()
    link = add(desk, admin, role="reviewer", code=desk.here.code(ADMIN))
    assert stranger.get(link).title.startswith("You were invited")
    admin.get("/people")
    assert "Invited. The link ends" in admin.page.words
    become_delegate(desk)
    digits = pyotp.TOTP(secret_on(stranger)).at(desk.here.place.clock())
    stranger.send("/invitation", digits=digits, new=NEW, again=NEW)
    assert stranger.page.title.startswith("This invitation cannot")
    assert "whoever made it may no longer invite you" in stranger.page.words
    assert not desk.here.events("invitation_accepted")
    admin.get("/people")
    assert "Invited. The link ends" not in admin.page.words


def test_the_owners_own_invitation_outlasts_a_new_role(desk: Office) -> None:
    link = add(desk, desk.sign_in(OWNER), role="reviewer")
    become_delegate(desk)
    assert accept(desk, link).status == 201
