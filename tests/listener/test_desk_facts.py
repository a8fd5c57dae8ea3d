"""The fact bank on the desk: looked through by many, changed by two of comms, with every fault said at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.claims.form_faults import field_faults
from listener.claims.near_claims import near_claims
from listener.desk.fact_forms import _next_id
from listener.desk.outward import outward
from listener.minutes.verify import verify
from listener.store.claims import held_claims, proposed
from moderation.types import Claim
from tests.listener.newsdesk import COMMS, OWNER, REVIEWER, SECOND, Newsdesk, newsdesk
from tests.listener.newsroom import CLAIM
from tests.listener.office import Browser
from tests.listener.test_desk_pages import check_sound

GOOD = {
    "claim": "The council spent two million pounds on a clock",
    "claim_cy": "Gwariodd y cyngor ddwy filiwn o bunnoedd ar gloc",
    "paraphrases": "they blew two million on that clock\n\ntwo million quid for a clock",
    "verdict": "misleading",
    "correct_statement": "The clock cost £20,000.",
    "source_url": "https://council.example/clock",
    "source_date": "2026-11-01",
    "impact": "3",
    "topic": "money",
    "service": "parks",
    "reason": "People ask about it.",
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data", kept_here=True) as opened:
        yield opened
        assert verify(opened.house.store.db).sound


def add(browser: Browser, **changes: str) -> None:
    """Fill in the form for a new claim."""
    browser.get("/facts/new")
    browser.send("/facts/new", **(GOOD | changes))


def test_one_of_comms_adds_a_claim_and_another_agrees(desk: Newsdesk) -> None:
    browser = desk.browser()
    for _ in range(2):
        add(browser)
        assert browser.path == "/facts/waiting/1", browser.page.words
    assert "Another person of your team agrees" in browser.page.words
    assert held_claims(desk.house.store) == {}, "nothing stands yet"
    browser.get("/facts/waiting/1")
    assert "You asked for it, so another person must agree." in browser.page.words
    assert "/facts/waiting/1/approve" not in [f.action for f in browser.page.forms]
    token = browser.page.forms[0].values["token"]
    browser.post("/facts/waiting/1/approve", {"token": token})
    assert browser.status == 409 and "a second, different person" in browser.page.words
    second = desk.browser(SECOND)
    second.get("/facts/waiting/1")
    check_sound(second.page, second.text, "en")
    for _ in range(2):
        second.get("/facts/waiting/1")
        form = next((f for f in second.page.forms if f.action.endswith("approve")), None)  # fmt: skip
        if form:
            second.post(form.action, form.values)
    assert "It was agreed to, and stands." in second.page.words
    held = held_claims(desk.house.store)["CLM-001"]
    assert held.claim.paraphrases == ("they blew two million on that clock", "two million quid for a clock")  # fmt: skip
    assert (held.claim.source_date, held.claim.service) == ("2026-11-01", "parks")
    assert len(desk.room.events("claim_added")) == 1
    assert len(desk.room.events("claim_change_proposed")) == 1
    browser.get("/facts?q=cloc")
    assert "/facts/claim/CLM-001" in browser.page.links


def test_every_fault_of_a_form_is_said_at_once_each_beside_its_field(
    desk: Newsdesk,
) -> None:
    browser = desk.browser()
    browser.get("/facts/new")
    blank = {name: "" for name in (*GOOD, "claim_id", "expires", "owner_role")}
    browser.send("/facts/new", **blank)
    assert browser.status == 422
    check_sound(browser.page, browser.text, "en")
    named = {"#claim_id", "#claim", "#verdict", "#source_url", "#impact", "#topic", "#expires", "#owner_role", "#reason"}  # fmt: skip
    assert named <= set(browser.page.links)
    wrong = {
        "claim": "The council is a disgrace",
        "source_url": "ftp://files.example/x",
        "source_date": "2031-01-01",
        "expires": "2028-01-01",
        "owner_role": "comms-lead",
        "approved_by_role": "comms-lead",
    }
    add(browser, **wrong)
    assert browser.status == 422
    named = {"#claim", "#source_url", "#source_date", "#expires"}
    assert named <= set(browser.page.links), browser.page.links
    assert 'value="ftp://files.example/x"' in browser.text, "what was typed stays"
    assert "aria-invalid" in browser.page.attributes
    add(browser, source_date="")
    assert "Give the day of the source." in browser.page.words
    add(browser, verdict="unverified", source_url="", source_date="")
    assert browser.path == "/facts/waiting/1", "what nobody has checked needs no source"


@pytest.mark.parametrize("prefix", ["", "/cy"])
def test_a_fault_beside_its_field_names_no_key_of_a_file_in_either_language(
    desk: Newsdesk, prefix: str
) -> None:
    browser = desk.browser()
    browser.get(f"{prefix}/facts/new")
    wrong = {"source_url": "council.example", "paraphrases": "clocks", "claim_id": ""}
    browser.send(f"{prefix}/facts/new", **(GOOD | wrong))
    assert browser.status == 422
    check_sound(browser.page, browser.text, prefix[1:] or "en")
    problem = browser.text.partition('class="problem"')[2].partition("</div>")[0]
    says = ("This is no web address: write it whole", "is too short: write a whole sentence")  # fmt: skip
    welsh = ("Nid cyfeiriad gwe yw hwn: ysgrifennwch ef yn gyfan", "yn rhy fyr: ysgrifennwch frawddeg gyfan")  # fmt: skip
    assert all(one in problem for one in (welsh if prefix else says))
    assert ", as in https://council.example/libraries." in problem.replace("fel yn", "as in")  # fmt: skip
    assert "CLM-0" not in problem and "source_url`" not in problem
    assert '<li lang="en">' not in problem


def test_what_is_right_may_not_be_the_claim_copied(desk: Newsdesk) -> None:
    browser = desk.browser()
    add(browser, correct_statement=f"{GOOD['claim']}.")
    assert browser.status == 422 and "#correct_statement" in browser.page.links
    said = "This says the same as the claim: write what is right instead, or call the claim true."
    assert said in browser.page.words


def test_who_writes_a_claim_again_is_shown_the_one_that_stands(desk: Newsdesk) -> None:
    desk.keep_claim()
    browser = desk.browser()
    again = "The council is closing all of its libraries from next month"
    add(browser, claim=again, claim_cy="", paraphrases="")
    assert browser.status == 422 and "/facts/claim/CLM-014" in browser.page.links
    assert "#other" in browser.page.links
    browser.send("/facts/new")
    assert browser.status == 422, "the box was not ticked"
    browser.send("/facts/new", other="yes")
    assert browser.path == "/facts/waiting/2", browser.page.words
    add(browser, claim_id="CLM-014", other="yes")
    assert browser.status == 422 and "#claim_id" in browser.page.links


def test_a_claim_is_changed_renewed_and_withdrawn_and_tells_its_history(
    desk: Newsdesk,
) -> None:
    desk.keep_claim()
    browser, second = desk.browser(), desk.browser(SECOND)

    def agree() -> None:
        (one,) = proposed(desk.house.store)
        second.get(f"/facts/waiting/{one.number}")
        second.send(f"/facts/waiting/{one.number}/approve")
        assert "It was agreed to, and stands." in second.page.words

    browser.get("/facts/claim/CLM-014/change")
    right = "No library closes. The hours are asked about."
    browser.send("/facts/claim/CLM-014/change", correct_statement=right, reason="New.")
    browser.get("/facts/claim/CLM-014")
    assert "A change of it waits for a second person" in browser.page.words
    agree()
    browser.get("/facts/claim/CLM-014/until")
    browser.send("/facts/claim/CLM-014/renew", expires="2028-01-01")
    assert browser.status == 422 and {"#expires", "#renew_reason"} <= set(browser.page.links)  # fmt: skip
    browser.send("/facts/claim/CLM-014/renew", expires="2027-02-01", renew_reason="I read the page.")  # fmt: skip
    agree()
    browser.get("/facts/claim/CLM-014")
    assert "To be looked at again by 1 February 2027" in browser.page.words
    assert f"Before: {CLAIM['correct_statement']} Then: {right}" in browser.page.words
    browser.get("/facts/claim/CLM-014/until")
    browser.send("/facts/claim/CLM-014/withdraw", withdraw_reason="We were wrong.")
    agree()
    assert [e["details"]["flags"] for e in desk.room.events("claim_withdrawn")] == [0]
    browser.get("/facts/claim/CLM-014")
    said = browser.page.words
    assert "Withdrawn" in said and "We were wrong." in said
    assert "/facts/claim/CLM-014/change" not in browser.page.links
    browser.get("/facts")
    assert "0 claims." in browser.page.words
    browser.get("/cy/facts?state=withdrawn")
    assert CLAIM["claim_cy"] in browser.page.words


def test_a_change_is_declined_with_a_reason_and_ones_own_taken_back(
    desk: Newsdesk,
) -> None:
    desk.keep_claim()
    browser, second = desk.browser(), desk.browser(SECOND)
    add(browser)
    second.get("/facts/waiting")
    assert "/facts/waiting/2" in second.page.links
    second.get("/facts/waiting/2")
    second.send("/facts/waiting/2/decline")
    assert second.status == 422 and "#reason" in second.page.links
    second.send("/facts/waiting/2/decline", reason="The source is a blog.")
    assert "It was declined." in second.page.words
    browser.get("/facts/waiting/2")
    said = f"It was declined. By: {SECOND.name} Why: The source is a blog."
    assert said in browser.page.words
    add(browser)
    browser.send("/facts/waiting/3/decline", reason="A mistake.")
    assert (
        "It was taken back." in browser.page.words and proposed(desk.house.store) == []
    )
    browser.get("/facts/waiting/9")
    assert browser.status == 404


@pytest.mark.parametrize("prefix", ["", "/cy"])
@pytest.mark.parametrize(
    ("first", "late", "english", "welsh"),
    [
        ("take back", "approve", "took it back in the meantime", "ef yn ôl yn y cyfamser"),
        ("decline", "take back", "declined it in the meantime", "Gwrthododd"),
        ("approve", "take back", "agreed to it in the meantime", "Cytunodd"),
    ],
)  # fmt: skip
def test_a_colleagues_answer_in_the_meantime_is_not_taken_for_ones_own_press(
    desk: Newsdesk, prefix: str, first: str, late: str, english: str, welsh: str
) -> None:
    asker, second = desk.browser(), desk.browser(SECOND)
    add(asker)
    path = f"{prefix}/facts/waiting/1"

    def page_of(what: str) -> tuple[Browser, str]:
        browser = asker if what == "take back" else second
        end = "approve" if what == "approve" else "decline"
        browser.get(path)
        return browser, f"{path}/{end}"

    (late_one, late_path), (first_one, first_path) = page_of(late), page_of(first)
    reason = {} if first == "approve" else {"reason": "The figure is of last year."}
    first_one.send(first_path, **reason)
    stood = set(held_claims(desk.house.store))
    late_one.send(late_path, reason="Mine.")
    assert late_one.status == 409 and 'class="problem"' in late_one.text
    name = SECOND.name if late_one is asker else COMMS.name
    problem = late_one.text.partition('class="problem"')[2].partition("</div>")[0]
    assert name in problem and (welsh if prefix else english) in problem
    assert all(why in late_one.page.words for why in reason.values())
    assert "Mine." not in late_one.page.words
    assert set(held_claims(desk.house.store)) == stood
    check_sound(late_one.page, late_one.text, prefix[1:] or "en")


def test_ones_own_answer_pressed_twice_is_no_error(desk: Newsdesk) -> None:
    asker, second = desk.browser(), desk.browser(SECOND)
    for number, (browser, end) in enumerate(((asker, "decline"), (second, "decline"), (second, "approve")), 1):  # fmt: skip
        add(asker)
        path = f"/facts/waiting/{number}"
        browser.get(path)
        form = next(f for f in browser.page.forms if f.action == f"{path}/{end}")
        for _ in range(2):
            browser.post(f"{path}/{end}", {**form.values, "reason": "A mistake."})
            assert browser.status == 200 and browser.path == path
            assert 'class="problem"' not in browser.text


def test_readers_find_the_bank_and_no_way_to_change_it(desk: Newsdesk) -> None:
    desk.keep_claim()
    for reader in (OWNER, REVIEWER):
        browser = desk.browser(reader)
        browser.get("/facts/claim/CLM-014")
        assert browser.status == 200 and "Change it" not in browser.page.words
        for path in ("/facts/new", "/facts/claim/CLM-014/change", "/facts/unchecked"):
            browser.get(path)
            assert browser.status == 403
    browser = desk.browser()
    for path in ("/facts/claim/NONE", "/facts/claim/NONE/change", "/facts/claim/%00"):
        browser.get(path)
        assert browser.status == 404


def test_where_a_file_holds_the_claims_the_desk_only_shows_them(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data") as desk:
        browser = desk.browser()
        browser.get("/facts")
        assert "The claims stand in the file claims.yaml on" in browser.page.words
        browser.get("/facts/claim/CLM-014")
        assert "/facts/claim/CLM-014/change" not in browser.page.links
        browser.get("/facts/new")
        token = browser.page.forms[0].values["token"]
        browser.post("/facts/new", {"token": token, "claim_id": "CLM-2", **GOOD, "expires": "2027-01-01", "owner_role": "a", "approved_by_role": "b"})  # fmt: skip
        assert browser.status == 409 and "The claims stand in" in browser.page.words
        assert str(tmp_path) not in browser.text, "no folder of the machine on a page"


def test_what_several_people_say_begins_a_claim_without_their_names(
    desk: Newsdesk,
) -> None:
    said = "The council has sold Otterham Field to a developer"
    rows = []
    for number, by in enumerate(("Marlow Teasel", "Betony Fallow", "Sorrel Brook")):
        text = f"{said}, @marlow_t says." if number else f"{said}, Marlow Teasel says."
        desk.room.write(text, by=by)
        rows.append((f"facebook:{desk.room.count}", len(text)))
    with desk.house.store.transaction(desk.clock()) as tx:
        group = {"group_id": 7, "first_at": tx.at, "last_at": tx.at, "accounts": 3, "comments": 3, "several_at": tx.at}  # fmt: skip
        tx.insert("statement_groups", group)
        for number, (comment_id, length) in enumerate(rows, 1):
            tx.insert("statements", {"statement_id": number, "group_id": 7, "comment_id": comment_id, "version": 1, "start": 0, "length": length, "worth": 0.9, "said_at": tx.at})  # fmt: skip
        tx.record("statements_grouped", details={})
    browser = desk.browser()
    browser.get("/facts/unchecked")
    check_sound(browser.page, browser.text, "en")
    assert "/facts/new?group=7" in browser.page.links
    browser.get("/facts/new?group=7")
    check_sound(browser.page, browser.text, "en")
    assert "Otterham Field" in browser.text and "[person] says" in browser.text
    assert "Teasel" not in browser.text and "@marlow" not in browser.text
    assert "Check whether it is so" in browser.page.words
    browser.get("/facts/new?group=99999")
    assert browser.status == 200


# ---- the pieces ----


def test_near_claims_are_those_that_say_nearly_the_same() -> None:
    bank = [Claim("A", CLAIM["claim"]), Claim("B", "Parking in Fernhollow costs five pounds")]  # fmt: skip
    found = near_claims(Claim("C", "The council will be closing all its libraries next month"), bank)  # fmt: skip
    assert [near.claim.claim_id for near in found] == ["A"]
    assert near_claims(Claim("A", CLAIM["claim"]), bank) == []
    assert near_claims(Claim("C", "The town hall clock is slow"), bank) == []


def test_a_fault_is_told_with_the_field_it_lies_in(desk: Newsdesk) -> None:
    bad = Claim("x y", "The council is closing all its libraries", topic="weather", impact=9)  # fmt: skip
    fields = {fault.field for fault in field_faults(bad, desk.clock())}
    assert {"claim_id", "topic", "impact"} <= fields


def test_numbers_links_and_sentences_are_made_fit_for_a_page() -> None:
    assert _next_id(["CLM-014", "x", "CLM-2"]) == "CLM-015" and _next_id([]) == "CLM-001"  # fmt: skip
    assert outward("https://x.example/1?a=b") == "https://x.example/1?a=b"
    assert outward("http://x.example/old") == "http://x.example/old"
    for bad in ("", "javascript:alert(1)", "https://a:b@x.example", "https://x.example/ y", "https://", "data:text/html,x", 'https://x.example/"', "https://x.example/\u202e"):  # fmt: skip
        assert outward(bad) == "", bad
    assert COMMS.role == "comms"
