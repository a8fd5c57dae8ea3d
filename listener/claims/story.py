"""The story of an incident, step by step, in plain words: one home for the desk and the command. Pure.

What the steps note beside their names: story_english.py and story_words.py.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from listener.store.connection import Row

Say = Callable[[str], str]
TO_BE_TOLD = "to_be_told"
TOLD = ("told", "told_news")


def as_it_went(steps: Sequence[Row]) -> list[Row]:
    """The steps in their order. Of an alert that was held, "told" becomes TO_BE_TOLD: nobody had read it yet."""
    return [
        step | {"what": TO_BE_TOLD} if _was_held(step, steps[place + 1 :]) else step
        for place, step in enumerate(steps)
    ]


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
        "claim_changed": say("the claim was changed"),
        "put_right": say("put right by the press, so it counts no more"),
        "said_no_more": say("said no more by the press, so it counts no more"),
        "wrong": say("called a false alarm"),
        "right": say("called right"),
    }.get(what, "")
