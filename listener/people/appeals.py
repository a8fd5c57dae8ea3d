"""Appeals (policy 6.6): the one door for them, from the page for residents, the desk and the terminal alike.

An appeal is decided by somebody who neither hid, nor confirmed, nor agreed, and never makes things harsher.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Literal

from listener.decide import decide_within
from listener.errors import UserError
from listener.house import House
from listener.minutes.agree_people import sha256_of
from listener.minutes.entries import notice_sha256
from listener.minutes.writer import MACHINE, Actor
from listener.people.ladder_notices import appeal_decided
from listener.people.matrix import may, roles_for
from listener.people.milder import check_rule
from listener.people.roster import check_listed, need_people
from listener.people.won_appeals import is_hidden, took_part
from listener.reasons import need_reason
from listener.settings import same_name
from listener.store import Store, Transaction
from listener.store.acts import open_wish, spare_version
from listener.store.appeals import (
    answer_mark_of,
    appeal,
    appeal_against,
    close_appeal,
    save_appeal,
    save_consent,
    words_since,
)
from listener.store.comments import Kept, find, kept
from listener.store.connection import Row, as_moment, as_text
from listener.store.decisions import (
    Decision,
    decision,
    decisions_on,
    open_item,
    rules_version,
    undone_by,
)
from listener.store.messages import put_out
from listener.store.notice_holds import held_until
from listener.store.person_acts import block_about
from listener.store.sessions import save_answer_code
from listener.store.strikes import NEVER, remove_strike
from listener.telling.both import in_both
from listener.telling.notices import LONDON, MONTHS_CY, MONTHS_EN, day, rule_sentence
from listener.telling.where import typed_cy

Outcome = Literal["kept", "changed", "overturned"]
OUTCOMES: tuple[Outcome, ...] = ("kept", "changed", "overturned")
RESIDENT = Actor("a resident", "public")  # whoever appeals gives no name
WINDOW = timedelta(days=60)
WORKING_DAYS = 10
LONGEST = 5000  # characters
PROOF_LETTERS = 8


def lodge(
    house: House,
    reference: str,
    text: str,
    answer_mark: str = "",
    *,
    keeps: bool = False,
    language: str = "",
    against: str = "",
) -> int:
    """Take an appeal against what was done about a comment; gives its number. Raises UserError.

    `against`: hide, delete or block, where more than one of them stands; else the newest against which there is none yet.
    `answer_mark`: the digest of a code by which whoever appealed can read the answer. `keeps`: they let their words be
    kept as an example, should they be right. `language`: of the form that they filled in.
    """
    with house.store.transaction(house.now()) as tx:
        known, made = _appealed_against(house, reference, against)
        if not text.strip() or len(text) > LONGEST:
            raise UserError(
                f"An appeal needs a text of at most {LONGEST} characters. Give it with --text."
            )
        if tx.now > appeal_until(tx.store, made):
            raise UserError("The 60 days in which this could be appealed are over.")
        if appeal_against(tx.store, made.decision_id):
            raise UserError("There is an appeal against this already.")
        due_at = _working_days_after(tx.now, WORKING_DAYS)
        comment_id = known.comment.comment_id
        number = save_appeal(tx, comment_id, made.decision_id, text.strip(), due_at)
        if answer_mark:
            save_answer_code(tx, number, answer_mark)
        if keeps:
            save_consent(tx, number)
        words = {"text_sha256": sha256_of(text.strip())}
        _record(tx, "appeal_lodged", made, number, RESIDENT, words, due_at=as_text(due_at), **({"language": language} if language else {}))  # fmt: skip
        put_out(
            tx,
            once=f"appeal:{number}",
            kind="appeal",
            audience="owner",
            subject=f"Appeal {number} waits for somebody who was not part of the decision",
            body=in_both(
                f"It is against decision {made.decision_id} ({made.verb}). Please have it decided by "
                f"{day(due_at, MONTHS_EN)}, on the desk under Appeals, or with\n{how_to_decide(number)}",
                f"Apêl {number} yn erbyn penderfyniad {made.decision_id}: rhaid i rywun nad oedd â rhan yn y "
                f"penderfyniad ei hateb erbyn {day(due_at, MONTHS_CY)}, ar y ddesg o dan Apeliadau, neu gyda\n{typed_cy(how_to_decide(number))}",
            ),
        )
    return number


def how_to_decide(number: int) -> str:
    """The command that decides an appeal."""
    return f"wardmote appeals decide {number} kept|changed|overturned --as NAME --reason '...'"


def _appealed_against(
    house: House, reference: str, against: str
) -> tuple[Kept, Decision]:
    known = find(house.store, reference)
    stand = restrictions(house.store, known) if known else []
    meant = [made for made in stand if against in ("", made.verb)]
    free = [made for made in meant if not appeal_against(house.store, made.decision_id)]
    if known and meant:
        return known, (free or meant)[0]
    if known and decisions_on(house.store, known.comment.comment_id):
        raise UserError(
            "This comment is visible now, so there is nothing to appeal against."
        )
    raise UserError(
        "No action is recorded for this link. Only what was hidden, deleted or blocked can be appealed."
    )


def proof_word(answer_mark: str) -> str:
    """A word that whoever appealed may put into their comment, to show that it is theirs (policy 6.6: they need not)."""
    mixed = hashlib.sha256(f"proof of authorship {answer_mark}".encode()).digest()
    return f"wm-{base64.b32encode(mixed).decode()[:PROOF_LETTERS].lower()}"


def proved_authorship(store: Store, row: Row) -> bool:
    """Whether the comment was edited after the appeal to hold the word that only whoever appealed was told."""
    mark = answer_mark_of(store, row["appeal_id"])
    if not mark:
        return False
    word = proof_word(mark)
    since = words_since(store, row["comment_id"], as_moment(row["lodged_at"]))
    return any(word in text.lower() for text in since)


def appeal_until(store: Store, made: Decision) -> datetime:
    """Until when a decision can be appealed. The days in which its look-up entry was delayed do not count."""
    shown_at = held_until(store, made.comment_id)
    return max(made.decided_at, shown_at or made.decided_at) + WINDOW


def _working_days_after(moment: datetime, days: int) -> datetime:
    """So many days from Monday to Friday later, by the calendar on the wall; bank holidays are not known here."""
    here = moment.astimezone(
        LONDON
    )  # steps of whole days there, whatever the clocks do
    while days:
        here += timedelta(days=1)
        days -= here.weekday() < 5
    return here.astimezone(UTC)


def restriction(store: Store, known: Kept) -> Decision | None:
    """The newest of what stands against a comment or its author now, or None."""
    return next(iter(restrictions(store, known)), None)


def restrictions(store: Store, known: Kept) -> list[Decision]:
    """What stands against a comment and its author now, the newest first: a hide or a delete, and a block beside it."""
    comment = known.comment
    hidden = known.hidden_by or open_wish(store, comment.comment_id, "hide")
    block = block_about(store, comment.page_id, comment.author_id, comment.comment_id)
    stands = {
        "hide": bool(hidden),
        "delete": True,
        "block": block is not None and block["comment_id"] == comment.comment_id,
    }
    standing = [
        made
        for made in reversed(decisions_on(store, comment.comment_id))
        if stands.get(made.verb) and not undone_by(store, made.decision_id)
    ]
    of_each = {made.verb == "block": made for made in reversed(standing)}
    return sorted(of_each.values(), key=lambda made: made.decision_id, reverse=True)


def decide_appeal(
    house: House,
    number: int,
    outcome: Outcome,
    actor: Actor,
    reason: str,
    rule: str | None = None,
    language: str = "",
) -> None:
    """Decide an appeal. Overturned shows the comment again and takes its strike away. Raises UserError.

    Where software hid it, whoever lets it stay is the person who has agreed to that: no clock ends it any more.
    """
    with house.acting(), house.store.transaction(house.now()) as tx:
        row, made, known = _waiting(house, number)
        _check_decider(house, made, actor, reason)
        if outcome != "overturned" and is_shown_again(house.store, made, known):
            raise UserError(
                f"The comment of appeal {number} is shown again by now. So the only answer left is overturned. "
                "Decide that, and say in the reason what happened."
            )
        check_rule(house.rules, made.rule, outcome, rule)
        if (
            outcome == "overturned"
            and made.verb == "hide"
            and is_hidden(house.store, known)
        ):
            undoes = _undoes(house, made)
            decide_within(tx, house, known, "show", actor, reason, undoes=undoes, why="appeal")  # fmt: skip
        elif outcome != "overturned" and _waits_for_a_person(house, made, known):
            decide_within(tx, house, known, "confirm", actor, reason, rule=rule)
        under = (
            rule_sentence(house.rules, rule) if outcome == "changed" and rule else None
        )
        answer = appeal_decided(outcome, reason, under)
        close_appeal(tx, row["appeal_id"], outcome, actor, reason, answer)
        if outcome == "overturned" or (outcome == "changed" and rule in NEVER):
            remove_strike(tx, made.comment_id)
        if outcome == "overturned" and made.verb == "block":
            _urge(tx, known, made)
        words = {"reason": reason, "notice_sha256": notice_sha256(*answer)}
        came_out: dict[str, object] = {"outcome": outcome, "to_rule": rule, **({"language": language} if language else {})}  # fmt: skip
        if outcome == "overturned" and made.verb != "block" and known.gone_at:
            spare_version(tx, made.comment_id, made.version)
            came_out["comment_gone"] = True
        _record(tx, "appeal_decided", made, number, actor, words, **came_out)


def _urge(tx: Transaction, known: Kept, made: Decision) -> None:
    """Nothing unblocks by itself, so whoever can is asked at once: the resident was told that they were right."""
    reason = "An appeal against a block succeeded. Please unblock the account that wrote this comment."
    item_id = open_item(tx, known, rule=made.rule, urgent=True, reason=reason, sla_hours=24)  # fmt: skip
    how = f"wardmote decide {item_id} unblock --as NAME --reason '...' --code CODE"
    put_out(
        tx,
        once=f"appeal-block:{made.decision_id}",
        kind="block",
        audience="owner",
        subject=f"Number {item_id}: please unblock an account, for an appeal succeeded",
        body=in_both(
            f"The appeal against the block of decision {made.decision_id} was right. Please end it within 24 hours:\n{how}",
            f"Roedd yr apêl yn erbyn rhwystr penderfyniad {made.decision_id} yn iawn. Dadrwystrwch y cyfrif o fewn 24 awr:\n{typed_cy(how)}",
        ),
    )


def is_shown_again(store: Store, made: Decision, known: Kept) -> bool:
    """Whether a person has shown again what was hidden: then nobody may be told that the hide was kept.

    One that only ran out may still have been right.
    """
    if made.verb != "hide" or known.gone_at or is_hidden(store, known):
        return False
    later = [one for one in decisions_on(store, made.comment_id) if one.decision_id > made.decision_id]  # fmt: skip
    return any(one.verb == "show" and one.actor != MACHINE for one in later)


def _undoes(house: House, made: Decision) -> int | None:
    return None if undone_by(house.store, made.decision_id) else made.decision_id


def _waits_for_a_person(house: House, made: Decision, known: Kept) -> bool:
    """Whether it is a hide by software that nobody has agreed to yet, of words that still stand as they were."""
    by_software = made.verb == "hide" and known.hidden_by == MACHINE.name
    as_it_was = made.version == known.version and not known.erased_at
    return by_software and as_it_was and is_hidden(house.store, known)


def _waiting(house: House, number: int) -> tuple[Row, Decision, Kept]:
    row = appeal(house.store, number)
    made = decision(house.store, row["decision_id"]) if row else None
    known = kept(house.store, row["comment_id"]) if row else None
    if row is None or made is None or known is None:
        raise UserError(f"There is no appeal {number}. `wardmote appeals list` shows what waits.")  # fmt: skip
    if row["decided_at"]:
        raise UserError(f"Appeal {number} was decided already: {row['outcome']}.")
    return row, made, known


def _check_decider(house: House, made: Decision, actor: Actor, reason: str) -> None:
    need_people(house.settings, "An appeal")
    check_listed(house.settings, actor, house.now())
    if not may(actor.role, "decide_appeal"):
        raise UserError(
            f"An appeal needs the name of an {roles_for('decide_appeal')}. Say who you are with --as NAME."
        )
    if same_name(actor.name) in took_part(house.store, made.comment_id):
        raise UserError(
            "An appeal is never decided by who hid, confirmed or agreed. Ask somebody else in `people:`."
        )
    need_reason(reason, "A decision on an appeal needs a reason. Add --reason.")


def _record(
    tx: Transaction,
    event: str,
    made: Decision,
    number: int,
    actor: Actor,
    words: Mapping[str, str],
    **details: object,
) -> None:
    """An entry on an appeal. What people wrote stands in its payload, which can be erased; of the appeal only the hash."""
    tx.record(
        event,
        actor=actor,
        about=made.comment_id,
        rule=made.rule,
        rules_version=rules_version(tx.store, made.rules_sha256),
        details={"appeal_id": number, "decision_id": made.decision_id, **details},
        payload={"comment_id": made.comment_id, **words},
    )
