"""What the codes mean that stand in the details of an entry. How they are told: entry_details.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping

Say = Callable[[str], str]


def meanings(say: Say) -> dict[str, Mapping[str, str]]:
    """By the name of a detail, what its codes mean."""
    return {
        name: {code: words for part in parts for code, words in part(say).items()}
        for names, parts in _CODES
        for name in names
    }


def _verbs(say: Say) -> dict[str, str]:
    """Acts."""
    return {
        "hide": say("hide"),
        "show": say("show again"),
        "delete": say("delete"),
        "block": say("block"),
        "unblock": say("unblock"),
        "keep": say("keep"),
        "confirm": say("agree to the hide"),
        "reopen": say("put back in the queue"),
        "stop_request": say("author asked to stop"),
        "ask_author": say("author asked to remove it"),
        "warning": say("author warned"),
        "reply_offered": say("a reply was offered"),
        "offer_contact": say("contact was offered"),
        "report": say("report"),
    }  # fmt: skip


def _people(say: Say) -> dict[str, str]:
    """Roles, and who is told."""
    return {
        "owner": say("the councillor"),
        "delegate": say("a delegate of the councillor"),
        "reviewer": say("a reviewer"),
        "reviewers": say("the reviewers"),
        "comms": say("the communications team"),
        "comms_lead": say("the head of the communications team"),
        "admin": say("an administrator"),
        "safety": say("the safety contact"),
        "witness": say("the witness"),
        "officer": say("an officer"),
        "not_listed": say("somebody who is not listed"),
        "operator": say("whoever runs the computer"),
        "daemon": say("software"),
    }  # fmt: skip


def _reasons(say: Say) -> dict[str, str]:
    """Why something was shown again, ended or held."""
    return {
        "person": say("a person decided so"),
        "undone": say("a decision was taken back"),
        "expired": say("nobody had agreed in time"),
        "appeal": say("an appeal had succeeded"),
        "failed": say("the hide had been given up"),
        "emergency": say("emergency"),
        "roles_changed": say("their roles were changed"),
        "locked": say("the account was locked"),
        "too_old": say("half a day had passed"),
        "idle": say("nothing was done for long"),
        "signed_out": say("they signed out"),
        "signed_out_everywhere": say("signed out everywhere"),
        "password_set": say("a password was set"),
        "phone_changed": say("another phone was set up"),
        "signed_in_again": say("they signed in again"),
        "role": say("not in this role"),
        "stopped": say("a person stopped it"),
        "gate": say("what mode act needs is missing"),
        "away": say("the councillor is away"),
        "election": say("an election is near"),
        "over": say("a time away or an election is over"),
        "thread": say("a live planning matter"),
        "mode": say("the mode does not allow it"),
        "confirmer": say("nobody who agrees to hides was here"),
    }  # fmt: skip


def _outcomes(say: Say) -> dict[str, str]:
    """What came of something."""
    return {
        "kept": say("kept"),
        "overturned": say("shown again"),
        "changed": say("changed"),
        "answered": say("it was answered"),
        "no_reply": say("no reply is needed"),
        "done": say("done"),
        "skipped": say("no correction is needed"),
        "nothing was changed": say("nothing was changed"),
        "leave": say("leave it"),
        "unsure": say("not sure"),
        "hide": say("hide"),
        "soon": say("soon"),
        "late": say("late"),
        "done_elsewhere": say("done elsewhere"),
    }  # fmt: skip


def _kinds(say: Say) -> dict[str, str]:
    """Kinds of many things."""
    return {
        "words": say("words, without names"),
        "author": say("words, and who wrote them"),
        "second_look": say("a second look"),
        "export": say("a copy of the log"),
        "meeting": say("meeting"),
        "emergency": say("emergency"),
        "pre_election": say("before an election"),
        "quasi_judicial": say("a live planning matter"),
        "away": say("away"),
        "search": say("a search on X"),
        "feed": say("a news feed"),
    }  # fmt: skip


def _messages(say: Say) -> dict[str, str]:
    """What messages are about."""
    return {
        "urgent": say("something urgent"),
        "proposal": say("a wish that waits"),
        "claim_proposal": say("a change of the fact bank"),
        "access": say("opened words"),
        "advice": say("a question to a colleague"),
        "appeal": say("an appeal"),
        "block": say("a block"),
        "breaker": say("the brake"),
        "brief": say("a short brief"),
        "checkpoint": say("the signed state of the log"),
        "claim": say("a claim"),
        "claim_unsaid": say("a claim that is said no more"),
        "claim_withdrawn": say("a claim that was taken out"),
        "claims_ending": say("claims that end soon"),
        "claims_file": say("the claims file"),
        "claims_taken_out": say("claims that are gone from the file"),
        "comms_digest": say("the daily summary of alerts"),
        "correction": say("a correction"),
        "council_request": say("a request from the council"),
        "digest": say("messages put into one"),
        "elsewhere": say("what was done on the platform itself"),
        "escalation": say("an alert that nobody took on"),
        "fault": say("a fault"),
        "handed": say("what was handed on"),
        "hold": say("what is kept from being erased"),
        "incident": say("an alert"),
        "mode": say("a time away, a meeting or the like"),
        "own_claim": say("what is said of the councillor"),
        "page": say("the page"),
        "people": say("who may do what"),
        "reminder": say("a hide that waits for an answer"),
        "stopped": say("the stop"),
        "stuck": say("what could not be done"),
        "tuning": say("the match for claims"),
        "unread": say("a page that cannot be read"),
        "unseen": say("that nobody looked in"),
        "unsent": say("messages that cannot be sent"),
    }  # fmt: skip


def _claims(say: Say) -> dict[str, str]:
    """Claims and alerts."""
    return {
        "HIGH": say("High"),
        "MEDIUM": say("Medium"),
        "LOW": say("Low"),
        "NONE": say("Too slight to tell"),
        "false": say("False"),
        "misleading": say("Misleading"),
        "true": say("True"),
        "outdated": say("Was true once"),
        "unverified": say("Not checked yet"),
        "new": say("waiting to be taken on"),
        "acknowledged": say("taken on"),
        "acted": say("done"),
        "closed": say("closed"),
        "wrong": say("called a false alarm"),
        "repeats": say("says it"),
        "asks": say("asks about it"),
        "denies": say("says that it is not so"),
        "other": say("says it no more"),
        "file": say("a file"),
        "person": say("a person"),
        "imported": say("read from a file"),
        "added": say("added"),
        "changed": say("changed"),
        "renewed": say("it holds for longer"),
        "withdrawn": say("taken out"),
    }  # fmt: skip


def _modes(say: Say) -> dict[str, str]:
    """What software may do, and how words are shown."""
    return {
        "watch": say("only look"),
        "assist": say("help people, and hide nothing"),
        "act": say("hide for a while"),
        "open": say("shown"),
        "fold": say("folded"),
        "cover": say("covered"),
    }  # fmt: skip


def _erased(say: Say) -> dict[str, str]:
    """What is erased when its time has come."""
    return {
        "unflagged": say("comments in which nothing was seen"),
        "queued": say("comments that waited for a person"),
        "claims": say("comments that repeat a false claim"),
        "actioned": say("comments that were acted on"),
        "deleted": say("comments that are gone from the platform"),
        "edited": say("words that their author replaced"),
        "asked": say("what its author asked to erase"),
        "raw": say("what the platform had answered"),
        "notes": say("notes on comments erased before"),
        "accounts": say("accounts in blocks that have ended"),
        "evidence": say("evidence"),
        "notices": say("notices"),
        "messages": say("messages"),
        "posts": say("posts of others"),
        "corrections": say("own posts as they were"),
        "appeals": say("appeals"),
        "requests": say("what officers asked for"),
        "heard": say("news that repeats a claim"),
        "feeds": say("items of feeds"),
        "searched": say("posts that a search found"),
        "answers": say("reasons in answers to alerts"),
    }  # fmt: skip


_CODES: tuple[tuple[tuple[str, ...], tuple[Callable[[Say], dict[str, str]], ...]], ...] = (
    (("verb",), (_verbs,)),
    (("role", "adviser_role", "audience", "audiences", "told", "told_instead", "ways"), (_people,)),
    (("why", "cause"), (_reasons,)),
    (("outcome", "answer", "stage"), (_outcomes,)),
    (("kind",), (_kinds, _messages,)),
    (("level", "priority", "verdict", "state", "stance", "source", "change"), (_claims,)),
    (("from", "to"), (_claims, _people,)),
    (("mode", "words"), (_modes,)),
    (("class", "counts"), (_erased,)),
)  # fmt: skip
