"""The words by which a person reports a comment: to read out or to paste. The Welsh frame is a draft.

Nothing here is sent, or written down: the comment's words and its author stand in no notice and in no entry.
"""

from __future__ import annotations

from datetime import UTC, datetime

from listener.house import House
from listener.people.ladder import Saying
from listener.store.comments import Kept
from listener.store.connection import as_moment
from listener.store.evidence import captures_of
from listener.telling.notices import LONDON, MONTHS_CY, MONTHS_EN, clock, day

# What each line begins with, in English and Welsh.
ABOUT = (
    "I am reporting a comment on a councillor's page.",
    "Rwy'n rhoi gwybod am sylw ar dudalen cynghorydd.",
)
PAGE = ("The page", "Y dudalen")
WHO = ("Who reports it", "Pwy sy'n rhoi gwybod")
WRITTEN = ("What was written, word for word", "Beth a ysgrifennwyd, air am air")
AUTHOR = (
    "Written by, as the platform shows the name",
    "Ysgrifennwyd gan, fel y mae'r platfform yn dangos yr enw",
)
LINK = ("Link", "Dolen")
POSTED = ("Posted", "Postiwyd")
CAPTURED = ("Captured", "Cofnodwyd")
EVIDENCE = ("Number of the kept evidence", "Rhif y dystiolaeth a gadwyd")
RULE = ("Rule of the page", "Rheol y dudalen")
WHY = ("Why I report it", "Pam rwy'n rhoi gwybod")
NOT_TOLD = ("not told by the platform", "heb ei ddweud gan y platfform")
UK_TIME = ("UK time", "amser y DU")
NO_WORDS = ("(no words, but a picture or a video)", "(dim geiriau, ond llun neu fideo)")
SEE_LINK = ("(see the link)", "(gweler y ddolen)")


def report_words(
    house: House, known: Kept, saying: Saying, who: str, *, covered: bool = False
) -> tuple[str, str]:
    """The words to report a comment with, in English and Welsh. `covered`: without the comment's own."""
    comment = known.comment
    pages = {page.page_id: page.name for page in house.settings.pages}
    pieces = captures_of(house.store, comment.comment_id)
    mine = [one for one in pieces if one["version"] == known.version]
    captured_at = as_moment(mine[-1]["captured_at"]) if mine else known.first_seen_at

    def frame(welsh: int) -> str:
        said = SEE_LINK[welsh] if covered else comment.text.strip() or NO_WORDS[welsh]
        posted_at = comment.created_at
        posted = _moment(posted_at, welsh) if posted_at else NOT_TOLD[welsh]
        lines = [
            (PAGE, pages.get(comment.page_id) or comment.page_id),
            (WHO, who),
            (WRITTEN, f"\n{said}\n"),
            (AUTHOR, " ".join(comment.author_name.split()) or NOT_TOLD[welsh]),
            (LINK, comment.permalink or NOT_TOLD[welsh]),
            (POSTED, posted),
            (CAPTURED, _moment(captured_at, welsh)),
            *((EVIDENCE, str(one["evidence_id"])) for one in mine[-1:]),
            (RULE, (saying.rule or "").removeprefix("R")),
            (WHY, saying.reason),
        ]
        body = "\n".join(f"{name[welsh]}: {value}" for name, value in lines)
        return f"{ABOUT[welsh]}\n\n{body}"

    return frame(0), frame(1)


def _moment(moment: datetime, welsh: int) -> str:
    """A moment in local time, as the desk shows it, and in UTC: 15 June 2027, 09:00 UK time (08:00 UTC)."""
    months = MONTHS_CY if welsh else MONTHS_EN
    utc = moment.astimezone(UTC)
    here = f"{day(moment, months)}, {clock(moment)} {UK_TIME[welsh]}"
    other_day = utc.date() != moment.astimezone(LONDON).date()
    there = f"{utc.day} {months[utc.month - 1]} {utc.year}, " if other_day else ""
    return f"{here} ({there}{utc:%H:%M} UTC)"
