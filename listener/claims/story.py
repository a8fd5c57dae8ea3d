"""The story of an incident, step by step, in plain words: one home for the desk and the command. Pure.

What the steps note beside their names: story_english.py and story_words.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import timedelta

from listener.store.connection import Row, as_moment

Say = Callable[[str], str]
TO_BE_TOLD = "to_be_told"
SENT, NOT_SENT_YET = "sent_later", "not_sent_yet"
TOLD = ("told", "told_news")
# What each says until its message has left, and where that has been tried.
_UNTIL = {
    "told": (TO_BE_TOLD, NOT_SENT_YET),
    "told_news": (TO_BE_TOLD, NOT_SENT_YET),
    "escalated": ("to_be_escalated", "not_escalated_yet"),
}
_AT_ONCE = timedelta(minutes=1)
_TO = re.compile(r"(?:([A-Z]+), )?to (.+)")
_DIGEST = re.compile(r"([A-Z]+), in the daily digest")


def as_it_went(steps: Sequence[Row], sendings: Sequence[Row] = ()) -> list[Row]:
    """The steps in their order. sendings: how the messages stand (sendings_of). What left at once was told. Of what left
    later, "told" becomes TO_BE_TOLD, and SENT follows at its time; of what did not leave so far, NOT_SENT_YET.

    Of an alert that was held, and of which no message is known, "told" becomes TO_BE_TOLD: nobody had read it yet.
    """
    messages, whole = [*sendings], list[list[Row]]()
    # The newest first: what was taken back left its message to what was told after it.
    for place in reversed(range(len(steps))):
        step, later = steps[place], steps[place + 1 :]
        found = _messages_of(step, messages)
        if found:
            whole.append(_in_truth(step, found))
        else:
            held = _was_held(step, later)
            whole.append([step | {"what": TO_BE_TOLD} if held else step])
    went = [each for some in reversed(whole) for each in some if each["what"] != SENT]
    for sent in [each for some in reversed(whole) for each in some if each["what"] == SENT]:  # fmt: skip
        before = [at for at, each in enumerate(went) if each["done_at"] <= sent["done_at"]]  # fmt: skip
        went.insert(before[-1] + 1 if before else len(went), sent)
    return went


def _messages_of(step: Row, messages: list[Row]) -> dict[str, Row]:
    """The message of each way that a step names; each is taken out, for it belongs to one step."""
    if step["what"] not in _UNTIL:
        return {}
    if _DIGEST.fullmatch(step["detail"]):
        made = [m for m in messages if m["in_digest"] and m["created_at"] == step["done_at"]]  # fmt: skip
        return {"": made[-1]} if made else {}
    shape = _TO.fullmatch(step["detail"])
    found: dict[str, Row] = {}
    for way in shape[2].split(", ") if shape else ():
        mine = [
            m
            for m in messages
            if not m["in_digest"]
            and m["audience"] == way
            and bool(m["escalates"]) == (step["what"] == "escalated")
            and shape is not None
            and (shape[1] is None or m["level"] == shape[1])
            and m["created_at"] >= step["done_at"]
        ]
        if mine:
            found[way] = mine[-1]
            messages.remove(mine[-1])
    return found


def _in_truth(step: Row, found: dict[str, Row]) -> list[Row]:
    """A step as what became of its messages has it: one for each way that it went, and of what left later, one for each
    moment at which it did."""
    to_be, not_yet = _UNTIL[step["what"]]
    said: dict[str, list[str]] = {step["what"]: [], to_be: [], not_yet: []}
    later: dict[str, list[str]] = {}
    shape = _TO.fullmatch(step["detail"])
    for way in shape[2].split(", ") if shape else ("",):
        message = found.get(way)
        if message is None or _left_at_once(step, message):
            said[step["what"]].append(way)
        elif message["state"] == "sent":
            said[to_be].append(way)
            later.setdefault(message["sent_at"], []).append(way)
        elif message["state"] == "dropped" or (message["held_at"] and not message["attempts"]):  # fmt: skip
            said[to_be].append(way)
        else:
            said[not_yet].append(way)
    first = [step | {"what": what, "detail": _detail(step, ways)} for what, ways in said.items() if ways]  # fmt: skip
    sent = [step | {"what": SENT, "done_at": at, "detail": _detail(step, ways)} for at, ways in later.items()]  # fmt: skip
    return [*first, *sent]


def _left_at_once(step: Row, message: Row) -> bool:
    if message["state"] != "sent" or not message["sent_at"]:
        return False
    return as_moment(message["sent_at"]) - as_moment(step["done_at"]) <= _AT_ONCE


def _detail(step: Row, ways: Sequence[str]) -> str:
    shape = _TO.fullmatch(step["detail"])
    if not shape:
        return str(step["detail"])
    level = f"{shape[1]}, " if shape[1] else ""
    return f"{level}to {', '.join(ways)}"


def _was_held(step: Row, later: Sequence[Row]) -> bool:
    if step["what"] not in TOLD:
        return False
    for each in later:
        if each["what"] in (*TOLD, "held"):
            return each["what"] == "held" and _level(each) == _level(step)
    return False


def _level(step: Row) -> str:
    return str(step["detail"]).partition(",")[0]


def words_of(what: str, say: Say) -> str:
    """What one step was; "" for a kind that has no words, which is shown by its name."""
    return {
        "opened": say("first seen"),
        "reopened": say("begun again"),
        "grew": say("became graver"),
        "graver": say("became graver, so it waits again"),
        "told": say("told to the team"),
        "told_news": say("told to the team, as it is in the news"),
        TO_BE_TOLD: say("to be told to the team"),
        NOT_SENT_YET: say("to be told to the team, and not sent so far"),
        SENT: say("sent to them"),
        "to_be_escalated": say("to be handed on, as nobody had taken it on"),
        "not_escalated_yet": say(
            "to be handed on, as nobody had taken it on; not sent so far"
        ),
        "told_owner": say("written to the councillor alone"),
        "reported": say("reported by the councillor's side"),
        "forwarded": say("forwarded by the councillor's side"),
        "held": say("held, as quiet hours are on"),
        "not_sent": say("not sent after all"),
        "sent_after_all": say("to be sent after all"),
        "escalated": say("handed on, as nobody had taken it on"),
        "acknowledged": say("taken on"),
        "taken_over": say("taken over"),
        "posture_set": say("chosen what to do"),
        "acted": say("done"),
        "closed": say("closed"),
        "quiet": say("closed, as it was quiet for three days"),
        "found_true": say("over, as the council found the claim true"),
        "joined": say("joined with another alert"),
        "became_claim": say("checked, and now a claim in the fact bank"),
        "weighed_as_claim": say("weighed anew, as the claim that it is now"),
        "weighed_anew": say(
            "weighed anew, by what the fact bank says of its claim now"
        ),
        "weighed_in_emergency": say("weighed anew, as an emergency was on"),
        "emergency_over": say("proposed anew, as the emergency is over"),
        "claim_changed": say("the claim was changed"),
        "clock_put_right": say("its times put right, as the clock had run ahead"),
        "put_right": say("put right by the press, so it counts no more"),
        "said_no_more": say("said no more by the press, so it counts no more"),
        "wrong": say("called a false alarm"),
        "right": say("called right"),
    }.get(what, "")
