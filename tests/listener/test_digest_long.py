"""A daily digest of many alerts is still read on a telephone: the first of them whole, each of the others in a few lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from listener.claims.digest import MOST_WHOLE
from listener.minutes.verify import verify
from listener.telling.both import DRAFT
from tests.listener.newsroom import CLAIM, Newsroom, newsroom, words

PLACES = (
    "Otterham", "Wenbrook", "Larkfield", "Marlow", "Teasel", "Betony", "Sorrel", "Fallow", "Harrow", "Kestrel",
    "Dunmere", "Alder", "Birchen", "Cobham", "Dalton", "Eskdale", "Farley", "Gorse", "Holme", "Ingle",
    "Juniper", "Keld", "Linden", "Mayfield", "Norton", "Oakham", "Penrose", "Quarry", "Rowan", "Sedge",
)  # fmt: skip
CLAIMS = [
    CLAIM
    | {
        "id": f"CLM-{number:03}",
        "claim": f"The council is closing {place} library next month",
        "claim_cy": f"Mae'r cyngor yn cau llyfrgell {place} fis nesaf",
        "paraphrases": [f"they're shutting {place} library"],
        "impact": 4,
    }
    for number, place in enumerate(PLACES)
]


def digest_of(room: Newsroom, count: int) -> str:
    room.tick(hours=30)
    room.clock.moment = room.clock.moment.replace(hour=8, minute=50)
    for place in PLACES[:count]:
        room.say(f"The council is closing {place} library next month.")
    room.tick(minutes=10)
    (mail,) = room.mails()
    return words(mail)


@pytest.mark.parametrize("desk", [None, {"name": "desk.council.example"}])
def test_a_digest_of_thirty_alerts_names_each_and_stays_short(
    tmp_path: Path, desk: dict[str, str] | None
) -> None:
    more = {"desk": desk} if desk else {}
    with newsroom(tmp_path / "data", claims=CLAIMS, **more) as room:
        said = digest_of(room, len(PLACES))
        assert verify(room.house.store.db).sound
    assert all(f"closing {place} library" in said for place in PLACES)
    assert all(f"cau llyfrgell {place}" in said for place in PLACES)
    assert [
        said.count(each) for each in ("What is right: ", "Yr hyn sy'n gywir: ")
    ] == [MOST_WHOLE] * 2
    english, welsh = said.split(DRAFT)
    assert english.startswith("The first 8 are told whole, the others in short.\n")
    assert welsh.startswith("\n\nMae'r 8 cyntaf yn gyfan, a'r lleill yn fyr.\n")
    assert "wardmote alerts show NUMBER" in said.partition("New, and of low")[0]
    assert len(said) < 12_000
    if desk:
        links = [f"https://desk.council.example/alerts/{n + 1}\n" for n in range(len(PLACES))]  # fmt: skip
        assert all(link in said for link in links)


def test_a_digest_of_some_alerts_tells_each_whole(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", claims=CLAIMS) as room:
        said = digest_of(room, MOST_WHOLE)
    assert [
        said.count(each) for each in ("What is right: ", "Yr hyn sy'n gywir: ")
    ] == [MOST_WHOLE] * 2
    assert "told whole" not in said
