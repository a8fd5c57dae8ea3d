"""What comms said of alerts: precision a month, and the stricter match that it speaks for."""

from __future__ import annotations

from dataclasses import dataclass

from listener.claims.tuning_words import (
    lowered_text,
    set_text,
    unsent_text,
    unsent_welsh,
)
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.reasons import need_reason
from listener.store import Store, Transaction
from listener.store.answers import (
    answered,
    month_of,
    set_threshold,
    threshold_set,
    thresholds,
    told_by_month,
)
from listener.store.connection import as_moment
from listener.store.messages import put_out
from listener.telling.notices import MONTHS_EN, day
from moderation.claims.match import SAME
from moderation.claims.spread.tuning import (
    CEILING,
    LEAST_ANSWERS,
    PRECISION,
    Answer,
    Proposal,
    precision,
    propose_threshold,
    still_called_for,
)
from moderation.rules import Rules
from moderation.types import of_a_hundred

TAKEN_BACK = "answers on which it rested were taken back"


@dataclass(frozen=True, slots=True)
class Month:
    """The alerts of one month: how many were told, and what comms said of them."""

    month: str
    told: int
    right: int
    wrong: int

    @property
    def precision(self) -> float | None:
        """The share of right ones among the answered; None where nobody answered."""
        said = self.right + self.wrong
        return self.right / said if said else None


def by_month(store: Store) -> list[Month]:
    """Every month in which comms were told of something, the oldest first. What was never sent was no alert."""
    told = told_by_month(store)
    said = [row for row in answered(store) if row["was_told"]]
    return [
        Month(
            month,
            told[month],
            *(
                sum(r["what"] == what and month_of(r["told_at"]) == month for r in said)
                for what in ("right", "wrong")
            ),
        )
        for month in told
    ]


def of_unsent(store: Store, *, welsh: bool = False) -> str:
    """What stands in no month: the answers on what was never sent, in one sentence; "" where there are none."""
    said = [row["what"] for row in answered(store) if not row["was_told"]]
    return (unsent_welsh if welsh else unsent_text)(said) if said else ""


def answers(store: Store, by: str = "") -> list[Answer]:
    """The answers that say something of the match, as they stand: on claims that a comment repeated. by: those that had
    been given, in whatever words, by a moment."""
    return [
        Answer(row["score"], row["what"] == "right")
        for row in answered(store)
        if row["claim_id"] and row["score"] is not None
        if not by or row["answered_at"] <= by
    ]


def own_threshold(rules: Rules) -> float:
    """The rules file's own."""
    uses = (use for rule in rules.rules for use in rule.checks if use.check == "claims")
    return max((use.threshold or SAME for use in uses), default=SAME)


def threshold(house: House) -> float:
    """What counts now: never less than the rules file says."""
    return max(own_threshold(house.rules), threshold_set(house.store))


def how_it_stands(house: House) -> str:
    """The match that counts, and who set it when, where that is not the rules file."""
    own, now = own_threshold(house.rules), threshold(house)
    said = f"A comment counts as repeating a claim from a match of {now:.2f} on."
    if now <= own:
        return f"{said} The rules file says so."
    last = thresholds(house.store)[-1]
    when = day(as_moment(last["changed_at"]), MONTHS_EN)
    by = "It went back to that" if last["role"] == MACHINE.role else f"{last['actor']} set that"  # fmt: skip
    return f"{said} {by} on {when}; the rules file says {own:.2f}."


def nothing_proposed(house: House) -> str:
    """Why no stricter match is proposed."""
    now, said = threshold(house), answers(house.store)
    counted = [one for one in said if one.score >= now]
    given, held, lower = len(counted), precision(counted), len(said) - len(counted)
    # The months above count every answer: without the match the numbers would not agree.
    match = f" with a match of {now:.2f} or more" if lower else ""
    if given < LEAST_ANSWERS or held is None:
        return f"No change is proposed. That takes {LEAST_ANSWERS} answers (right or wrong) to alerts on claims{match}; so far there {'is' if given == 1 else 'are'} {given}.{_no_longer(lower)}"  # fmt: skip
    right = f"No change is proposed. Of the {given} alerts on claims{match} that you answered, {of_a_hundred(held)}% were right"
    if held >= PRECISION:
        return f"{right}, and nine in ten are enough.{_no_longer(lower)}"
    return f"{right}, but no match up to {CEILING:.2f} would help: none of them would have kept nine in ten right, with answers enough left to tell by.{_no_longer(lower)}"


def _no_longer(lower: int) -> str:
    """What is said of answers to alerts that would not be sent any more."""
    if not lower:
        return ""
    which = "Another answer was to an alert with a lower match, and does" if lower == 1 else f"Another {lower} answers were to alerts with a lower match, and do"  # fmt: skip
    return f" {which} not count here any more."


def proposal(house: House) -> Proposal | None:
    """The threshold that the answers speak for, or None."""
    return propose_threshold(answers(house.store), threshold(house))


def tune(house: House, actor: Actor, reason: str, *, back: bool) -> tuple[float, float]:
    """Set the proposed threshold, or go back to the rules file's; gives what was and what is. Raises UserError.

    Comms are told: who did not set it would wonder why they hear of fewer claims.
    """
    need_reason(reason, "A change of the match needs a reason. Add one with --reason.")
    was, found = threshold(house), proposal(house)
    if back:
        to, said = own_threshold(house.rules), len(answers(house.store))
        if was <= to:
            raise UserError(
                f"The match stands at the rules file's own {to:.2f} already."
            )
    elif found is None:
        raise UserError(
            f"No stricter match than {was:.2f} is proposed. A proposal takes {LEAST_ANSWERS} answers (`wardmote alerts "
            f"right` or `wrong`), fewer than nine in ten of them right, and a match up to {CEILING:.2f} that would help."
        )
    else:
        to, said = found.to, found.answers
    with house.store.transaction(house.now()) as tx:
        # Asked again inside the write: another of comms may have set it, or answered, a moment ago.
        if (by_now := threshold(house)) != was or (
            not back and proposal(house) != found
        ):
            raise UserError(f"The match, or what is proposed, was changed a moment ago: it stands at {by_now:.2f} by now. Look again: `wardmote alerts precision`.")  # fmt: skip
        set_threshold(tx, 0.0 if back else to, was, said, actor)
        tx.record(
            "claim_threshold_changed",
            actor=actor,
            rule="R4",
            rules_version=house.rules.version,
            details={"from": was, "to": to, "answers": said},
            payload={"reason": reason.strip()},
        )
        put_out(
            tx,
            once=f"tuning-set:{len(thresholds(tx.store))}",
            kind="tuning",
            audience="comms",
            subject=(
                f"The match for claims was changed to {to:.2f} / "
                f"Newidiwyd y gyfatebiaeth ar gyfer honiadau i {to:.2f}"
            ),
            body=set_text(actor.name, was, to),
        )
    return was, to


def follow_answers(tx: Transaction, house: House) -> None:
    """Have a match that people set go back as far as the answers it rested on speak for it no more, since some were taken
    back. Comms are told. It never gets stricter by this."""
    own = own_threshold(house.rules)
    was, to = max(own, threshold_set(tx.store)), _spoken_for(tx.store, own)
    if to >= was:
        return
    said = len(answers(tx.store))
    set_threshold(tx, to if to > own else 0.0, was, said, MACHINE)
    tx.record(
        "claim_threshold_changed",
        rule="R4",
        reason=TAKEN_BACK,
        rules_version=house.rules.version,
        details={"from": was, "to": to, "answers": said},
    )
    put_out(
        tx,
        once=f"tuning-back:{len(thresholds(tx.store))}",
        kind="tuning",
        audience="comms",
        subject=(
            "The match is less strict again: answers were taken back / "
            "Mae'r gyfatebiaeth yn llai llym eto: tynnwyd atebion yn ôl"
        ),
        body=lowered_text(was, to),
    )


def _spoken_for(store: Store, own: float) -> float:
    """The match that people would have set, step for step, on the answers as they stand by now."""
    to = own
    for row in thresholds(store):
        if row["role"] == MACHINE.role:
            continue  # it followed from answers, as they stood then
        known = answers(store, row["changed_at"])
        to = still_called_for(known, to, row["threshold"]) if row["threshold"] > to else max(own, row["threshold"])  # fmt: skip
    return to
