"""What else holds reviews than JSON-LD itself: a web page with JSON-LD in it, and what Google's Fact Check Tools give out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

from moderation.yaml_files.faults import Fault, FileError, Pairs, read_json

_NAMED = "ClaimReview"
# How a ClaimReview that stands in the tags of a page is called, by the attribute that says what it is.
_IN_TAGS = {"itemtype": "microdata", "typeof": "RDFa"}
_IN_TAGS_REMEDY = (
    "ask the fact-checker for the JSON-LD, or write the claim into claims.yaml or with `wardmote claims add`"
)  # fmt: skip
_RATING_TOLD = ("ratingExplanation", "imageUrl")
# What of a review becomes part of a claim.
TAKEN = {
    "@context",
    "@type",
    "@id",
    "identifier",
    "url",
    "datePublished",
    "inLanguage",
    "claimReviewed",
    "reviewRating",
    "reviewBody",
    "itemReviewed",
    "mainEntityOfPage",
    "workTranslation",
}
_TOLD_ONCE = TAKEN - {"@context"} | {
    "alternateName",
    "disambiguatingDescription",
    "ratingValue",
    "bestRating",
    "worstRating",
    "textualRating",
    "text",
}


def document_of(text: str, name: str) -> object:
    """What a file of reviews holds, as JSON-LD. Raises FileError."""
    if text.lstrip()[:1] == "<":
        return _of_page(text, name)
    return _from_google(read_json(text, name, _said_once(text, name)))


def _said_once(text: str, name: str) -> Pairs:
    """Makes objects of which no key that we take stands twice with two values: nobody could say which is meant."""

    def made(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in pairs:
            bare = key.rpartition("/")[2].removeprefix("schema:")
            if bare in _TOLD_ONCE and found.setdefault(key, value) != value:
                told = f"`{key}` stands twice in one object, with two values"
                raise FileError([Fault(name, _second(text, key), 0, told, "leave the right one only")])  # fmt: skip
            found[key] = value
        return found

    return made


def _second(text: str, key: str) -> int:
    """The line on which a key stands for the second time; 0 where it stands more often, and any pair may be meant."""
    hits = list(re.finditer(rf'"{re.escape(key)}"\s*:', text))
    return text.count("\n", 0, hits[1].start()) + 1 if len(hits) == 2 else 0


def none_of(text: str) -> tuple[str, str]:
    """Why there is no review in a file, and how to mend it."""
    if '"claimReviewed"' in text and f'"{_NAMED}"' not in text:
        return (
            "there is no ClaimReview in it, only a `claimReviewed` of another `@type`",
            'write "@type": "ClaimReview" into each review',
        )
    return "there is no ClaimReview in it", "check that it is the file"


class _Page(HTMLParser):
    """The `application/ld+json` parts of a web page, each with the line and the column before which it begins.

    marked: where a ClaimReview is written into the tags of the page instead, and how that is called.
    """

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[tuple[int, int, str]] = []
        self.marked: tuple[int, str] | None = None
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for key, way in _IN_TAGS.items():
            kinds = re.split(r"[\s/:#]+", dict(attrs).get(key) or "")
            if _NAMED in kinds and self.marked is None:
                self.marked = self.getpos()[0], way
        kind = (dict(attrs).get("type") or "").partition(";")[0].strip().lower()
        self._inside = tag == "script" and kind == "application/ld+json"
        if self._inside:
            self.parts.append((0, 0, ""))

    def handle_endtag(self, tag: str) -> None:
        self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            line, column, before = self.parts[-1]
            if not line:
                line, column = self.getpos()
            self.parts[-1] = (line, column, before + data)


def _of_page(text: str, name: str) -> object:
    """The JSON-LD of a page, all of it. A part that is broken is somebody else's where it speaks of no review and another does."""
    page = _Page()
    page.feed(f"{text}\n</script>")  # a page that breaks off closes nothing
    page.close()
    found: list[object] = []
    broken: list[Fault] = []
    for line, column, part in page.parts:
        try:
            found.append(read_json(_bare(part), name, _said_once(part, name)))
        except FileError as error:
            told = [_in_page(fault, line, column) for fault in error.faults]
            if _NAMED in part:
                raise FileError(told) from None
            broken += told if part.strip() else []
    if any(_NAMED in part for _, _, part in page.parts):
        return found
    if page.marked:
        line, way = page.marked
        message = f"the ClaimReview of this page is written as {way}, in its tags, and only JSON-LD is read"
        raise FileError([Fault(name, line, 0, message, _IN_TAGS_REMEDY)])
    if broken:
        raise FileError([replace(f, message=f"{f.message} (and no other part of the page holds a ClaimReview)") for f in broken])  # fmt: skip
    message = "it is a web page without a ClaimReview in it"
    remedy = "save the page of one fact-check whole, as HTML, or take another file"
    raise FileError([Fault(name, 0, 0, message, remedy)])


def _in_page(fault: Fault, line: int, column: int) -> Fault:
    """A fault of a part, with its place in the whole page."""
    ahead = column if fault.line == 1 and fault.column else 0
    at = fault.line + line - 1 if fault.line else line
    told = fault.message.replace("this is not JSON", "this JSON-LD in the page is broken")  # fmt: skip
    return replace(fault, line=at, column=fault.column + ahead, message=told)


def _bare(part: str) -> str:
    """A script without the marks that old pages put around it; they keep their room, for the columns of a fault."""
    for mark in ("//<![CDATA[", "<![CDATA[", "//]]>", "]]>", "<!--", "-->"):
        part = part.replace(mark, " " * len(mark))
    return part


def _from_google(document: object) -> object:
    """What the search of Fact Check Tools gives (`claims`), or its markup tool (`claimReviewMarkupPages`), as ClaimReview."""
    if not isinstance(document, dict):
        return document
    claims, pages = document.get("claims"), document.get("claimReviewMarkupPages")
    if isinstance(claims, list):
        return [review for claim in claims for review in _searched(claim)]
    if isinstance(pages, list):
        return [review for page in pages for review in _marked_up(page)]
    if "claimReviewMarkups" in document:
        return list(_marked_up(document))
    return document


def _searched(claim: object) -> Iterator[object]:
    reviews = _listed(claim, "claimReview")
    if not reviews:
        yield _bare_of_reviews(claim, "text")
    for review in reviews:
        yield (
            _review(
                claimReviewed=_of(claim, "text"),
                url=_of(review, "url"),
                datePublished=_of(review, "reviewDate"),
                inLanguage=_of(review, "languageCode"),
                reviewRating={"alternateName": _of(review, "textualRating")},
            )
            | _rest(claim, ("text", "claimReview"))
            | _rest(review, ("url", "reviewDate", "languageCode", "textualRating"))
        )


def _marked_up(page: object) -> Iterator[object]:
    reviews = _listed(page, "claimReviewMarkups")
    if not reviews:
        yield _bare_of_reviews(page, "pageUrl")
    for review in reviews:
        rating = _of(review, "rating")
        given = dict(rating) if isinstance(rating, Mapping) else {}
        if said := given.pop("textualRating", None):
            given["alternateName"] = said
        told = {key: given.pop(key) for key in _RATING_TOLD if key in given}
        yield (
            _review(
                claimReviewed=_of(review, "claimReviewed"),
                url=_of(review, "url") or _of(page, "pageUrl"),
                datePublished=_of(page, "publishDate"),
                reviewRating=given,
            )
            | _rest(page, ("pageUrl", "publishDate", "claimReviewMarkups"))
            | _rest(review, ("claimReviewed", "url", "rating"))
            | _rest(told, ())
        )


def _bare_of_reviews(part: object, key: str) -> object:
    """A part that holds no review, as it is named among what is left out."""
    said = _of(part, key)
    return {"name": said} if isinstance(said, str) else part


def _rest(part: object, used: Sequence[str]) -> dict[str, Any]:
    """What a part holds beside what is used of it: read_review.py names it, for it is not taken over."""
    if not isinstance(part, Mapping):
        return {}
    other = {key: value for key, value in part.items() if key not in used and value not in (None, "", [], {})}  # fmt: skip
    # A key that ClaimReview has too would be read as that.
    return {f"{key} (of Fact Check Tools)" if key in TAKEN else key: value for key, value in other.items()}  # fmt: skip


def _review(**fields: Any) -> dict[str, Any]:
    return {"@type": _NAMED, **{k: v for k, v in fields.items() if v not in (None, "")}}


def _of(part: object, key: str) -> Any:
    return part.get(key) if isinstance(part, Mapping) else None


def _listed(part: object, key: str) -> list[object]:
    found = _of(part, key)
    return found if isinstance(found, list) else []
