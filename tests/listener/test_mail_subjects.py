"""A subject is read in every mail program as it was written, letter for letter."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.header import decode_header, make_header

import pytest

from listener.store.messages import Message
from listener.telling.composing import compose, flat

SUBJECTS = (
    "Number 3, rule 2: please look soon",
    "LOW: not checked yet (heb ei wirio eto): several people say: “The council has sold the Fernhollow allotments to a…”",
    "MEDIUM: The press asks: “Could your office tell us why the pool closed?” (deadline is 5pm today)",
    "Not acknowledged (neb wedi ymgymryd ag ef): MEDIUM: The press asks: “Could your office tell us why the pool closed?” (…)",
    "HIGH: “They wasted £2,000,000 on it” – 14 people",
    "Rhif 30: rheol 4 · Rhybudd i’r tîm cyfathrebu am yr hyn a ddywedir yn Nhŷ Hafan ac yn Llanfairpwllgwyngyll",
    "LOW, said by 4: “" + "£" * 90 + "”",
    "MEDIUM: “" + "🔥 sold off 🔥 " * 9 + "”",
    "MEDIUM: " + "a" * 200,
    "=?utf-8?q?Not_ours?= is what somebody wrote",
    "Who says “No”\r\nBcc: somebody@council.example",
)


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_subject_comes_back_as_it_was_written(subject: str, line_end: str) -> None:
    message = Message(1, "once", "alert", "comms", subject, "Words.", 0, "2026-11-20T09:00:00Z", None)  # fmt: skip
    mail = compose(message, "wardmote@council.example", ("comms@council.example",))
    meant = " ".join(subject.split())
    for raw in (flat(mail).partition(b"\n")[2], mail.as_bytes(policy=policy.SMTP.clone(linesep=line_end))):  # fmt: skip
        plain = message_from_bytes(raw)
        assert plain["Bcc"] is None and plain.get_payload()
        folded = plain["Subject"].replace("\r", "").replace("\n", "")
        assert str(make_header(decode_header(folded))) == meant
        assert message_from_bytes(raw, policy=policy.default)["Subject"] == meant
        head = raw.partition(line_end.encode() * 2)[0]
        assert max(map(len, head.splitlines())) <= 78
