"""What cannot wait says first that somebody may need help, and names the police where a councillor may be a victim."""

from __future__ import annotations

import mailbox

import pytest

from listener.telling.both import DRAFT
from tests.listener.newsroom import words
from tests.town import THREAT, Town

DESPAIR = "I keep thinking of ending it all and I have nobody to talk to."


@pytest.mark.parametrize(
    ("text", "subject", "police"),
    [
        (DESPAIR, "somebody may need help: please look soon", False),
        (f"{DESPAIR} {THREAT}", "somebody may need help, rule 2: please", True),
        (THREAT, "Number 1, rule 2: please", True),
        (f"{DESPAIR} Not for publication: exempt report on the depot sale.", "somebody may need help, rule 15: please look soon", False),
    ],
)  # fmt: skip
def test_danger_is_named_first_and_the_police_only_where_a_councillor_may_be_a_victim(
    place: Town, text: str, subject: str, police: bool
) -> None:
    place.comment(place.post(), text)
    place.round()
    mail, *_ = mailbox.mbox(place.folder / "alerts.mbox")
    said = words(mail)
    assert subject in mail["Subject"]
    assert ("Operation Ford incident" in said) == police
    assert ("ddigwyddiad Operation Ford" in said) == police
    english, _, welsh = said.partition(DRAFT)
    assert "--as NAME --reason WHY" in english and "--as NAME" not in welsh
    assert "--as ENW --reason PAM" in welsh
    in_need = "somebody may need help" in subject
    assert ("efallai fod angen help ar rywun" in said) == in_need
