"""Who would break into somebody's account, or hands round what opens it, comes before a person; a warning of it does not."""

import pytest

from bench.own import reaches_a_person
from tests.moderation.judging import judged

RAIDS = [
    "Somebody want to hack her account? i've got her old password",
    "Can anyone hack into Cllr Wren's email? There'll be gold in there",
    "let's hack her facebook and post what she really thinks",
    "I know a lad who can get into his icloud, watch this space",
    "i've still got your email password you know",
    "Who's got her wifi password? Asking for a friend",
    "It would be dead easy to hijack her page, just saying",
    "btw his password is Rover1966, have fun everyone",
]
FAIR = [
    "I think your account has been hacked, there's a crypto advert on it",
    "Somebody hacked her page last year and she got it back in a day",
    "Be careful, someone is trying to hack into your page",
    "Can anyone get into their account on the council tax site? Mine just hangs",
    "Has anyone got the wifi password for the library?",
    "I've got your bin calendar and the dates are wrong",
    "I forgot my password for the planning portal, who do I ring?",
    "The council hacked the hedge to bits in nesting season",
    "Who knows how to get into the planning portal to comment?",
    "Her password is probably too short, like everything at this council",
    "Anyone can hack that parking machine, it takes any coin",
    "We could all hack it if we earned what she does",
    "Did someone hack your page? It is posting adverts",
    "Has anybody hacked her account, or did she write that herself?",
    "Cllr Wren's login was disabled for a month and nobody answered her casework",
    "Mrs Jones's pin is refused at the library machine",
    "I've got your poppy pin here if you want it back",
]


@pytest.mark.parametrize("text", RAIDS)
def test_a_call_to_break_into_an_account_reaches_a_person_and_is_not_hidden(
    text: str,
) -> None:
    found = judged(text)
    assert reaches_a_person(found) and found.action != "hide" and found.rule == "R2"


@pytest.mark.parametrize("text", FAIR)
def test_who_speaks_of_accounts_and_keys_otherwise_is_let_be(text: str) -> None:
    assert not [f for f in judged(text).findings if f.check == "harassment"]
