"""Why a posture is proposed, in draft Welsh: as an alert says it, and a Welsh page of the desk. Pure."""

from __future__ import annotations

import re

_TOPICS = {
    "services": "â gwasanaethau",
    "money": "ag arian",
    "decisions": "â phenderfyniadau",
    "voting": "â phleidleisio",
    "safety": "â diogelwch",
}
_ACCOUNTS = {
    "nobody has": "nad oes neb wedi'i ddweud yn ddiweddar",
    "only 1 account has": "mai dim ond 1 cyfrif a'i dywedodd yn ddiweddar",
    "only few accounts have": "mai dim ond ychydig o gyfrifon a'i dywedodd yn ddiweddar",
}
_REASONS = {
    "it is about no claim: somebody may need help": "nid yw am honiad: efallai fod angen help ar rywun",
    "the press asks or has it, and nothing is checked yet": "mae'r wasg yn holi neu wedi cyhoeddi hyn, ac nid oes dim wedi'i wirio eto",
    "it spreads fast, and nobody has checked it yet": "mae'n lledaenu'n gyflym, ac nid oes neb wedi'i wirio eto",
    "it is grave if it is believed, and nobody has checked it yet": "mae'n ddifrifol os credir ef, ac nid oes neb wedi'i wirio eto",
    "nobody has checked it yet: find out whether it is true": "nid oes neb wedi'i wirio eto: holwch a yw'n wir",
    "an emergency is on, and it is about safety or voting": "mae argyfwng ar droed, ac mae'n ymwneud â diogelwch neu bleidleisio",
    "people may come to harm if they believe it": "gall pobl gael niwed os ydynt yn ei gredu",
    "it is grave, and the council has not verified it yet": "mae'n ddifrifol, ac nid yw'r cyngor wedi'i gadarnhau eto",
    "it is grave, and what is right is not written yet": "mae'n ddifrifol, ac nid yw'r hyn sy'n gywir wedi'i ysgrifennu eto",
    "it is grave, and there is no source to publish yet": "mae'n ddifrifol, ac nid oes ffynhonnell i'w chyhoeddi eto",
    "the press has it, and the council has not verified it yet": "mae gan y wasg ef, ac nid yw'r cyngor wedi'i gadarnhau eto",
    "the press has it, and what is right is not written yet": "mae gan y wasg ef, ac nid yw'r hyn sy'n gywir wedi'i ysgrifennu eto",
    "the press has it, and there is no source to name yet": "mae gan y wasg ef, ac nid oes ffynhonnell i'w henwi eto",
    "the press has it, and may ask the council about it": "mae gan y wasg ef, a gall holi'r cyngor amdano",
    "the council has not verified it yet: find out whether it is true": "nid yw'r cyngor wedi'i gadarnhau eto: holwch a yw'n wir",
    "the council has found it true: there is nothing to put right": "canfu'r cyngor ei fod yn wir: nid oes dim i'w gywiro",
    "it is grave, and the council no longer stands by what it said of it": "mae'n ddifrifol, ac nid yw'r cyngor yn glynu mwyach wrth yr hyn a ddywedodd amdano",
    "the council no longer stands by what it said of it: find out what is right": "nid yw'r cyngor yn glynu mwyach wrth yr hyn a ddywedodd amdano: holwch beth sy'n gywir",
    "people repeat it, and what is right is not written yet": "mae pobl yn ei ailadrodd, ac nid yw'r hyn sy'n gywir wedi'i ysgrifennu eto",
    "people repeat it, and there is no source to name yet": "mae pobl yn ei ailadrodd, ac nid oes ffynhonnell i'w henwi eto",
    "several people say it, but it weighs little": "mae sawl person yn ei ddweud, ond nid yw'n pwyso llawer",
    "nobody says it: people ask, or say that it is not so": "nid oes neb yn ei ddweud: mae pobl yn holi, neu'n dweud nad yw'n wir",
    "few people say it": "ychydig o bobl sy'n ei ddweud",
    # As alerts of earlier versions kept it.
    "it is grave, and there is nothing to publish yet": "mae'n ddifrifol, ac nid oes dim i'w gyhoeddi eto",
    "many people ask: one answer serves them all": "mae llawer yn holi: mae un ateb yn ddigon i bawb",
    "people put it right as often as they repeat it": "mae pobl yn ei gywiro mor aml ag y maent yn ei ailadrodd",
    "the councillor can answer with facts and source": "gall y cynghorydd ateb gyda ffeithiau a ffynhonnell",
    "it spreads, and what is right is written already": "mae'n lledaenu, ac mae'r hyn sy'n gywir wedi'i ysgrifennu'n barod",
    "the press has it, and what is right is written already": "mae gan y wasg ef, ac mae'r hyn sy'n gywir wedi'i ysgrifennu'n barod",
    "few people have seen it": "ychydig o bobl sydd wedi'i weld",
    "it is not spreading": "nid yw'n lledaenu",
}
_FEW = re.compile(
    r"it is about (\w+), with an impact of (\d+) of 5, though (.+) said it lately"
)


def reason_in_welsh(reason: str) -> str:
    """Why a posture is proposed; "" for words that are none of ours."""
    found = _FEW.fullmatch(reason)
    if found and found[1] in _TOPICS and found[3] in _ACCOUNTS:
        return f"mae'n ymwneud {_TOPICS[found[1]]}, ac effaith o {found[2]} o 5, er {_ACCOUNTS[found[3]]}"
    return _REASONS.get(reason, "")
