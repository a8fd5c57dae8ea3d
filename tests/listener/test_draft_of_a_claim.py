"""The draft of a claim that several people make says where it goes: into the file of claims, or to a second person."""

from __future__ import annotations

import yaml

from tests.listener.test_spreading import listed, spread
from tests.town import Town


def test_the_draft_goes_where_the_claims_are_kept(place: Town) -> None:
    spread(place)
    place.round()
    place.close()
    assert "a draft, and how to ask for it" in listed(place).output
    draft = listed(place, "--group", "1").output
    assert "wardmote claims add CLM-NUMBER --group 1 --claim ..." in draft
    assert "claims.yaml" not in draft and yaml.safe_load(draft)
    (place.folder / "claims.yaml").write_text("version: 1\nclaims: []\n")
    place.settings(claims="claims.yaml")
    assert "a draft for claims.yaml" in listed(place).output
    draft = listed(place, "--group", "1").output
    assert "put it into claims.yaml under claims:" in draft and "claims add" not in draft  # fmt: skip
