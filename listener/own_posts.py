"""The page's own posts: that one was deleted or changed is noticed, logged, and put before the councillor (policy 6.5).

A mistake is not covered up: whoever deletes or changes a post says so, and what is right, within two days; or names a
reason why no word is needed. Nothing is ever posted by the machine. What was hidden under that post stays in the log.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from connectors.base import Minded, Permanent, Temporary
from listener.house import House
from listener.reconcile import take_leave
from listener.store import Transaction
from listener.store.connection import Row, as_moment
from listener.store.corrections import open_corrections, open_task
from listener.store.counts import last_beat, signs_shown
from listener.store.messages import put_out, was_put_out
from listener.store.posts import (
    PostNews,
    hides_under,
    left_under_gone,
    mark_post_gone,
    own_posts,
)
from listener.store.rests import resting_since
from listener.telling.alerts import alert_fault
from listener.telling.both import in_both

WITHIN = timedelta(hours=48)
LOOKED_AFTER = timedelta(days=90)
REFUSED_AGAIN = timedelta(days=1)
_REFUSED = "fault:own post "
AT_ONCE = 500  # comments in one pass
MOST = 100  # posts a page: X answers for so many in one call, and bills each
TOLD_BY_THE_POLL = ("auth_dead", "unpublished")
FALL_TOGETHER = ("facebook",)  # where comments are deleted with their post
_STEP = "own post"  # what stands still where the platform refuses one


def note_post(tx: Transaction, news: PostNews) -> None:
    """Follow what a reading showed: a post of the page's own that says something else, or is there again."""
    post_id, page_id = news.post.post_id, news.post.page_id
    if news.what == "back" and news.post.by_owner:
        tx.record("own_post_back", about=post_id, details={"page_id": page_id}, payload={"post_id": post_id})  # fmt: skip
    if news.what == "edited":
        said = {"post_id": post_id, "was": news.was, "text": news.post.text}
        _ask(tx, page_id, post_id, "edited", news.was, said)


def follow_own_posts(house: House) -> int:
    """Ask each page, as often as it is swept, whether a post of its own was deleted; gives how many were.

    Raises Permanent, after every page was asked, where one will not say so until a person mends it.
    """
    _remind(house)
    found, faults = 0, list[Permanent]()
    for page in house.settings.pages:
        try:
            found += _of_page(house, page.page_id)
        except Permanent as error:
            faults.append(error)
    _let_go(house)
    if faults:
        raise faults[0]
    return found


def _of_page(house: House, page_id: str) -> int:
    connector, now = house.connectors.get(page_id), house.now()
    sign, every = f"own_posts:{page_id}", house.page(page_id).sweep_minutes
    asked_at, _ = last_beat(house.store, sign)
    since = now - as_moment(asked_at) if asked_at else None
    waits = since is not None and timedelta() <= since < timedelta(minutes=every)
    if connector is None or waits or resting_since(house.store, page_id):
        return 0
    stand = own_posts(house.store, page_id, now - LOOKED_AFTER, MOST)
    if not stand:
        return 0
    by_native = {row["post_id"].partition(":")[2]: row["post_id"] for row in stand}
    asked = tuple(each for each in by_native if not _is_put_aside(house, page_id, each))
    try:
        told = connector.gone_posts(asked) if asked else Minded(frozenset())
    except Permanent as error:
        # The poll makes other calls: that this one is refused is told by nobody else.
        if error.reason not in TOLD_BY_THE_POLL:
            raise
        told, asked = Minded(frozenset()), ()
    except Temporary:
        told, asked = Minded(frozenset()), ()  # asked again at the next sweep
    house.store.beat(sign, now)
    house.seam("own_posts:after-look")
    _note_refusals(house, page_id, told, asked, by_native)
    found = 0
    for native in sorted(told.gone & by_native.keys()):
        with house.acting(), house.store.transaction(now) as tx:
            found += note_gone(tx, by_native[native])
    return found


def _sign_of(page_id: str, native: str) -> str:
    """Under which it is kept that the platform does not say whether this post stands; `status` and the desk show it."""
    return f"{_REFUSED}{page_id}:{native}"


def _is_put_aside(house: House, page_id: str, native: str) -> bool:
    """Whether the platform would not say of this post, less than a day ago: asked again each time, it would bar others."""
    at, why = last_beat(house.store, _sign_of(page_id, native))
    return bool(why) and timedelta() <= house.now() - as_moment(at) < REFUSED_AGAIN


def _note_refusals(
    house: House,
    page_id: str,
    told: Minded,
    asked: Collection[str],
    stand: Collection[str],
) -> None:
    """Tell once of each post that was refused, and that it is over; what no longer stands or is too old is over, too."""
    now, prefix = house.now(), _sign_of(page_id, "")
    known = set(signs_shown(house.store, prefix))
    for native in known - set(stand) | known & set(asked) - told.refused.keys():
        with house.store.transaction(now) as tx:
            tx.record("step_recovered", details={"step": f"{_STEP} {native}"})
        house.store.beat(f"{prefix}{native}", now)
    for native, error in told.refused.items():
        why = (
            f"Your post {native} cannot be looked at on the platform: {error}. So nobody hears from Wardmote if it is "
            "deleted. It is tried again each day, and all your other posts are watched"
        )
        if native not in known:
            with house.store.transaction(now) as tx:
                step = f"{_STEP} {native}"
                tx.record("step_failed", reason=why, details={"step": step})
                alert_fault(tx, step, why)
        house.store.beat(f"{prefix}{native}", now, why)


def note_gone(tx: Transaction, post_id: str) -> bool:
    """The platform says that a post of the page's own was deleted; False where that was known."""
    known = mark_post_gone(tx, post_id)
    if known is None:
        return False
    page_id = str(known["page_id"])
    under = hides_under(tx.store, post_id)
    said = {"post_id": post_id, "was": known["text"]}
    _ask(tx, page_id, post_id, "deleted", known["text"], said, hides=under)
    return True


def _let_go(house: House) -> None:
    """Where comments are deleted with their post, nothing is left to do about them: some at a time, so that nobody waits."""
    for comment_id in left_under_gone(house.store, FALL_TOGETHER, AT_ONCE):
        with house.acting(), house.store.transaction(house.now()) as tx:
            take_leave(tx, comment_id)


def _ask(
    tx: Transaction,
    page_id: str,
    post_id: str,
    what: str,
    was: str,
    said: Row,
    **more: int,
) -> None:
    """Open the correction, or add to the one that is open; write it down, and tell the councillor once."""
    due = tx.now + WITHIN
    number, fresh = open_task(tx, post_id, what, was, due)
    details = {"page_id": page_id, "task_id": number, "opened": fresh, **more}
    tx.record(f"own_post_{what}", about=post_id, details=details, payload=said)
    did = "deleted" if what == "deleted" else "changed"
    put_out(
        tx,
        once=f"correction:{number}:{what}",
        kind="correction",
        audience="owner",
        subject=f"One of your posts was {did}: please say why",
        body=in_both(*_please_say(number, page_id, what)),
    )


def _please_say(number: int, page_id: str, what: str) -> tuple[str, str]:
    """What the councillor is asked to do about a post of theirs, in English and draft Welsh."""
    platform = page_id.partition(":")[0].capitalize()
    did, did_cy = ("deleted", "ei dileu") if what == "deleted" else ("changed", "ei newid")  # fmt: skip
    return (
        (
            f"Wardmote saw that a post of yours was {did} on {platform}. Please say so on your page within 48 hours, with what "
            f"is right. The desk has a text to fill in, under Corrections; or:\nwardmote corrections {number}\n\n"
            "Others may have kept a copy of what it said. If no word is needed, such as for a typing error, close it with "
            "that reason. If it was neither you nor your people, change your password and tell your ICT team."
        ),
        (
            f"Gwelodd Wardmote fod neges o'ch eiddo wedi {did_cy} ar {platform}. Dywedwch hynny ar eich tudalen o fewn 48 awr, "
            f"gyda'r hyn sy'n iawn. Mae testun i'w lenwi ar y ddesg, o dan Cywiriadau; neu:\nwardmote corrections {number}\n\n"
            "Efallai fod eraill wedi cadw copi o'r hyn a ddywedodd. Os nad oes angen gair, megis am wall teipio, caewch y dasg gyda'r "
            "rheswm hwnnw. Os nad chi na'ch pobl a wnaeth hyn, newidiwch eich cyfrinair a dywedwch wrth eich tîm TG."
        ),
    )


def _remind(house: House) -> None:
    """Say once that a correction is late. It stays open until somebody closes it."""
    for row in open_corrections(house.store):
        if as_moment(row["due_at"]) > house.now():
            return  # the later ones fall due later
        once = f"correction-late:{row['task_id']}:{row['due_at']}"
        if was_put_out(house.store, once):
            continue
        with house.store.transaction(house.now()) as tx:
            put_out(
                tx,
                once=once,
                kind="correction",
                audience="owner",
                subject=f"Correction {row['task_id']} is late",
                body=in_both(
                    "Two days have passed since a post of yours was deleted or changed. Please say so on your page, or "
                    f"close it with a reason: on the desk, under Corrections, or with\nwardmote corrections {row['task_id']}",
                    "Mae deuddydd wedi mynd heibio ers i neges o'ch eiddo gael ei dileu neu ei newid. Dywedwch hynny ar eich "
                    f"tudalen, neu caewch y dasg gyda rheswm: ar y ddesg, o dan Cywiriadau, neu gyda\nwardmote corrections {row['task_id']}",
                ),
            )
            tx.record(
                "correction_late",
                about=row["post_id"],
                details={"task_id": row["task_id"]},
            )
