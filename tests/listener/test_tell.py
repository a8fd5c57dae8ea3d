"""Messages leave once, are kept until they do, and reach only those whom they concern."""

from __future__ import annotations

import mailbox
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from listener.store.messages import Message
from listener.tell import send
from listener.telling.alerts import excerpt
from listener.telling.mail import compose, open_post
from tests.town import THREAT, Town, town


def mails(place: Town) -> list[mailbox.mboxMessage]:
    return list(mailbox.mbox(place.folder / "alerts.mbox"))


def test_the_owner_hears_of_a_threat_once(place: Town) -> None:
    place.comment(place.post(), THREAT)
    place.round(times=3)
    found = [mail for mail in mails(place) if "confirm a hide" in mail["Subject"]]
    assert len(found) == 1 and found[0]["To"] == "owner@council.example"
    assert "Operation Ford" in str(found[0].get_payload(decode=True))


class Sink:
    """A mail server that keeps what it gets, and refuses the first few."""

    def __init__(self, refuse: int = 0) -> None:
        self.got: list[str] = []
        self.refuse = refuse

    async def handle_DATA(
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        if self.refuse:
            self.refuse -= 1
            return "451 try again later"
        self.got.append(bytes(envelope.content or b"").decode())
        return "250 taken"


@pytest.fixture
def sink() -> Iterator[tuple[Sink, int]]:
    handler = Sink()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    yield handler, port
    controller.stop()


def smtp_settings(port: int) -> dict[str, object]:
    smtp = {
        "host": "127.0.0.1",
        "port": port,
        "starttls": False,
        "sender": "wardmote@council.example",
    }
    return {
        "owner": ["owner@council.example"],
        "comms": ["comms@council.example"],
        "smtp": smtp,
    }


def test_a_mail_server_that_refuses_gets_the_message_later_and_once(
    tmp_path: Path, sink: tuple[Sink, int]
) -> None:
    handler, port = sink
    handler.refuse = 2
    with town(tmp_path / "data", alerts=smtp_settings(port)) as place:
        place.comment(place.post(), THREAT)
        house = place.round()
        assert handler.got == []
        for _ in range(4):
            place.clock.forward(minutes=5)
            send(house, open_post(house.settings))
        assert len(handler.got) == 1
        assert (
            house.store.value("SELECT COUNT(*) FROM outbox WHERE state = 'sent'") == 1
        )


@pytest.mark.parametrize("ahead", [4, 40, 400])
def test_a_clock_that_was_ahead_for_a_while_holds_no_message_back(
    tmp_path: Path, sink: tuple[Sink, int], ahead: int
) -> None:
    handler, port = sink
    handler.refuse = 1
    with town(tmp_path / "data", alerts=smtp_settings(port)) as place:
        post = place.post()
        place.clock.forward(hours=ahead)
        place.comment(post, THREAT)
        house = place.round()
        assert handler.got == [] and handler.refuse == 0
        place.clock.forward(hours=-ahead)
        send(house, open_post(house.settings))
        assert len(handler.got) == 1


def test_a_mail_server_that_is_down_holds_nothing_up(tmp_path: Path) -> None:
    with town(tmp_path / "data", alerts=smtp_settings(9)) as place:
        threat = place.comment(place.post(), THREAT)
        house = place.round()
        assert threat.hidden
        assert (
            house.store.value("SELECT COUNT(*) FROM outbox WHERE state = 'waiting'")
            == 1
        )


def test_a_comment_cannot_put_headers_into_a_mail() -> None:
    message = Message(
        1,
        "a",
        "urgent",
        "owner",
        "Look\r\nBcc: all@council.example",
        "text",
        0,
        "2026-11-20T09:00:00+00:00",
        None,
    )
    mail = compose(message, "w@council.example", ("o@council.example",))
    assert mail["Bcc"] is None and "Bcc" in mail["Subject"]


def test_an_excerpt_is_one_short_line_without_control_characters() -> None:
    shown = excerpt("one\ntwo\x1b[31m\u202e three " + "x" * 400)
    assert (
        len(shown) == 280
        and "\n" not in shown
        and "\x1b" not in shown
        and "\u202e" not in shown
    )


FALSE_CLAIM = """version: 1
claims:
  - id: CLM-014
    claim: "The council is closing all its libraries next month"
    paraphrases: ["they're shutting every library", "all libraries going by next month"]
    not_this: ["one library branch has shorter hours", "should close libraries"]
    verdict: false
    correct_statement: "No library closure has been decided; a consultation on hours is open."
    source_url: "https://council.example/libraries/consultation"
    source_date: 2026-11-01
    harm: "Residents may stop using the service or miss the consultation"
    impact: 4
    topic: services
    owner_role: comms-duty-editor
    approved_by_role: comms-lead
    created: 2026-11-01
    expires: 2027-01-20
    status: active
"""


def test_comms_hear_when_a_false_claim_spreads_and_not_of_its_first_mention(
    tmp_path: Path,
) -> None:
    with town(tmp_path / "data", claims="claims.yaml") as place:
        (place.folder / "claims.yaml").write_text(FALSE_CLAIM)
        post = place.post()
        said = "The council is shutting every library next month, it's all signed off."
        first = place.comment(post, said, by="Person 0")
        house = place.round()
        assert [
            mail for mail in mails(place) if mail["To"] == "comms@council.example"
        ] == []
        for number in range(1, 8):
            place.comment(post, f"{said} Unbelievable {number}", by=f"Person {number}")
        place.round(house)
        found = [mail for mail in mails(place) if mail["To"] == "comms@council.example"]
        assert len(found) >= 1
        text = str(found[0].get_payload(decode=True).decode())  # type: ignore[union-attr]
        assert (
            "https://council.example/libraries/consultation" in text
            and "CLM-014" in text
        )
        assert "Person" not in text, "comms never see who said it"
        assert not first.hidden
        place.round(house, times=2)
        told = [mail for mail in mails(place) if mail["To"] == "comms@council.example"]
        late = [mail for mail in told if "Not acknowledged" in mail["Subject"]]
        assert len(told) - len(late) == len(found) and len(late) <= 1


def test_comms_hear_of_the_press_and_not_of_people_in_distress(place: Town) -> None:
    post = place.post()
    place.comment(post, "Jo from the Sample Gazette here. Would you give us a comment?")
    place.comment(post, "I can't go on any more, there is nothing left to live for.")
    place.round(times=2)
    to_comms = [mail for mail in mails(place) if mail["To"] == "comms@council.example"]
    (subject,) = [mail["Subject"] for mail in to_comms]
    assert subject.startswith("MEDIUM: The press asks: ")
    assert "Marlow Teasel" not in str(to_comms[0].get_payload(decode=True))


def test_the_owner_gets_a_text_to_send_to_somebody_in_distress(place: Town) -> None:
    place.comment(place.post(), "I can't go on any more, there is no point in living.")
    place.round()
    (mail,) = (mail for mail in mails(place) if "may need help" in mail["Subject"])
    body = mail.get_payload(decode=True).decode()  # type: ignore[union-attr]
    assert "116 123" in body and "Operation Ford" not in body
