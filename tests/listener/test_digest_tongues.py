"""The daily digest is one whole text in English, and beneath it the whole of it in Welsh: no line of it is in both."""

from __future__ import annotations

import re
from pathlib import Path

from listener.claims.digest import INDENT
from listener.store.messages import Message
from listener.telling.both import DRAFT, in_both
from listener.telling.held_digest import digest_body
from tests.listener.newsdesk import newsdesk
from tests.listener.newsroom import CLAIM, newsroom, words
from tests.listener.test_alert_overtaken import NIGHT, grows, morning
from tests.listener.test_claim_no_longer_wrong import TRUE, becomes, grave
from tests.listener.test_press_alerts import POOL

WELSH = re.compile(r"\b(?:honiad|ddesg|Ffynhonnell|aros|gywir|isel|uchel|canolig|newydd|cyfrif|gan|holi|ddydd)\b")  # fmt: skip
ENGLISH = re.compile(r"\b(?:waiting|claim|since|LOW|MEDIUM|HIGH|Source|times?|account|On the desk|false|not|due|asks?|found)\b")  # fmt: skip
# The words of people, and of the council where it has no Welsh, stand as they were written.
QUOTED = re.compile(r'[“"].*?[”"]|Gofynnwyd: .*|: No library [^.]*\.')


def halves(text: str) -> tuple[str, str]:
    english, welsh = text.split(DRAFT)
    return english, QUOTED.sub("", welsh)


def test_each_half_of_a_digest_is_in_its_own_language_and_tells_all_of_it(
    tmp_path: Path,
) -> None:
    desk = {"desk": {"name": "desk.council.example"}}
    with newsroom(tmp_path / "data", claims=[CLAIM], **desk) as room:
        room.spread(5)
        room.say(POOL, by="Marlow Teasel")
        room.tick(minutes=1)
        for _ in range(4):
            room.tick(days=1)
        told = [words(m) for m in room.mails() if "Daily digest" in str(m["Subject"])]
    assert len(told) > 1
    for text in told:
        english, welsh = halves(text)
        assert not WELSH.search(english), WELSH.search(english)
        assert not ENGLISH.search(welsh), ENGLISH.search(welsh)
        for number in (1, 2):
            assert f"\n{number:>3}  " in english and f"\n{number:>3}  " in welsh
            assert f"{INDENT}https://desk.council.example/alerts/{number}\n" in english
            assert f"{INDENT}https://desk.council.example/cy/alerts/{number}\n" in welsh


def test_what_was_found_true_is_said_in_each_half(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data") as day:
        grave(day)
        becomes(day, TRUE)
        for _ in range(5):
            day.room.tick(days=1)
        texts = [words(m) for m in day.room.mails() if "digest" in m["Subject"]]
    (english, welsh) = halves(texts[-1])
    assert "found true on 20 November; nothing to put right" in english
    assert "canfuwyd ei fod yn wir ar 20 Tachwedd; nid oes dim i'w gywiro" in welsh
    assert not WELSH.search(english) and not ENGLISH.search(welsh)


def test_what_waited_for_the_morning_is_told_in_english_and_then_in_welsh(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data", at=NIGHT) as room:
        grows(room, "MEDIUM")
        grows(room, "MEDIUM", key="spread:2")
        morning(room)
        (mail,) = room.mails()
    english, welsh = words(mail).split(DRAFT)
    for number in (1, 2):
        assert f"MEDIUM: Something spread:{number}" in english
        assert f"wardmote alerts ack {number} --as NAME" in english
        assert f"wardmote alerts ack {number} --as ENW" in welsh
    assert english.count("Written at 23:0") == 2 and "Ysgrifennwyd" not in english
    assert welsh.count("Ysgrifennwyd am 23:0") == 2 and "Written at" not in welsh


def test_what_has_no_welsh_is_not_left_out_of_what_waited() -> None:
    def held(subject: str, body: str) -> Message:
        return Message(1, "", "incident", "comms", subject, body, 0, "", None)

    plain, both = (
        held("One", "English only."),
        held("Two", in_both("Words.", "Geiriau.")),
    )
    assert DRAFT not in digest_body([(plain, (), ()), (plain, (), ())])
    english, welsh = digest_body([(plain, (), ()), (both, (), ())]).split(DRAFT)
    assert "English only." in english and "Words." in english
    assert "One\n\nYn Saesneg yn unig, uchod." in welsh and "Geiriau." in welsh
