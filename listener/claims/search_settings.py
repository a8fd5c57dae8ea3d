"""The searches of X in wardmote.yaml: words and hashtags that anybody may look for. No account, no list, no group."""

from __future__ import annotations

import re

from pydantic import BaseModel, ConfigDict, Field, field_validator

from moderation.rulebook.check_use import refuse

MOST_CHARACTERS = 400  # X takes 512 in all, and we add to them
_TERM = re.compile(r"[#]?[^\W_](?:[\w'’.-]*\w)?")
_OPERATOR = re.compile(r"\w:\S|[@()]|(?:^|\s)-\S")
_JOINERS = {"or", "and", "not"}


class SearchSettings(BaseModel):
    """One search of X. Each post that X shows costs money, so `most` says how many a day."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    words: tuple[str, ...] = Field(min_length=1, max_length=20)
    every: int = Field(default=60, ge=15, le=10_080)  # minutes
    most: int = Field(default=100, ge=10, le=10_000)  # posts a day (UTC)

    @field_validator("words", mode="before")
    @classmethod
    def _one_or_several(cls, words: object) -> object:
        return (words,) if isinstance(words, str) else words

    @field_validator("words")
    @classmethod
    def _are_words(cls, words: tuple[str, ...]) -> tuple[str, ...]:
        for each in words:
            _check(each)
        if sum(len(each) + 6 for each in words) > MOST_CHARACTERS:
            raise refuse(
                f"the words of this search are longer than {MOST_CHARACTERS} characters",
                "make two searches of them",
            )
        return tuple(" ".join(each.split()) for each in words)

    @property
    def name(self) -> str:
        """What it is called where it is shown."""
        return ", ".join(self.words)


def _check(words: str) -> None:
    if _OPERATOR.search(words):
        raise refuse(
            f"`{words[:60]}` names an account, a list or an operator of X, and Wardmote searches for words alone",
            "write words or hashtags, such as `#MarketSample` or `Sample library`; what names you is read anyway",
        )
    terms = words.replace('"', " ").split()
    if words.count('"') % 2 or not all(_TERM.fullmatch(term) for term in terms):
        raise refuse(
            f"`{words[:60]}` is not a search of words",
            'write words or hashtags, or a phrase in double quotes, such as `"Sample library"`',
        )
    said = [term for term in terms if term.lower() not in _JOINERS]
    if len(said) < len(terms):
        raise refuse(
            f"`{words[:60]}` joins words with OR, AND or NOT",
            "write each set of words as an item of its own under `words`",
        )
    if max((len(term.lstrip("#")) for term in said), default=0) < 4:
        raise refuse(
            f"`{words[:60]}` is too short, and would find half of X",
            "add the name of the council or of a place",
        )
