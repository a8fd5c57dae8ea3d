"""What each detail of an entry is called, in plain words. How they are told: entry_details.py."""

from __future__ import annotations

from collections.abc import Callable

Say = Callable[[str], str]


def labels(say: Say) -> dict[str, str]:
    """What each detail is called, in the order in which they are told."""
    parts = (_of_a_comment, _of_people, _of_times, _of_claims, _of_keeping, _of_reading)  # fmt: skip
    return {name: words for part in parts for name, words in part(say).items()}


def _of_a_comment(say: Say) -> dict[str, str]:
    """What an entry tells of a comment, and of what was decided on it."""
    return {
        "page_id": say("Page"),
        "pages": say("Pages"),
        "kind": say("Kind"),
        "verb": say("What was to be done"),
        "why": say("Why"),
        "outcome": say("What came of it"),
        "urgent": say("It is urgent"),
        "language": say("Language"),
        "would_hide": say("Software would have hidden it"),
        "criticism_veto": say("Fair criticism kept it from being hidden"),
        "mode": say("What software could do"),
        "shadow": say("It was only tried out"),
        "practice": say("It was only practice"),
        "brake": say("The brake was on"),
        "version": say("Version of the comment"),
        "decision_id": say("Number of the decision"),
        "decision": say("Number of the decision"),
        "undoes": say("It takes back decision"),
        "act_id": say("Number of the act"),
        "attempt": say("Which try"),
        "attempts": say("Tries so far"),
        "read_back": say("The platform showed that it is done"),
        "notice_id": say("Number of the notice"),
        "evidence_id": say("Number of the evidence"),
        "item_id": say("Number in the queue"),
        "hidden_by_machine": say("Software had hidden it"),
        "engine": say("Software that judged"),
        "scorer": say("Software that scores"),
        "part": say("What failed"),
        "proved_by": say("Whose phone proved it"),
    }  # fmt: skip


def _of_people(say: Say) -> dict[str, str]:
    """What an entry tells of people, and of what they asked for."""
    return {
        "person": say("Person"),
        "role": say("Role"),
        "adviser_role": say("Asked in the role of"),
        "advice_id": say("Number of the question to a colleague"),
        "appeal_id": say("Number of the appeal"),
        "stage": say("How near the day is"),
        "to_rule": say("It falls under rule"),
        "rule": say("Rule"),
        "block": say("Number of the block"),
        "handing_id": say("Number of the handing on"),
        "hold_id": say("Number of the hold"),
        "settled_id": say("Number of the answer"),
        "request_id": say("Number of the request"),
        "proposal_id": say("Number of the wish"),
        "missing": say("What was missing"),
        "look_id": say("Number of the second look"),
        "answer": say("The second opinion"),
        "agrees": say("It agrees with the first"),
        "people": say("People listed"),
        "invitation": say("Number of the invitation"),
        "anew": say("In place of an older one"),
        "codes": say("New codes"),
        "session": say("Number of the sign-in"),
        "sessions_ended": say("Signed out elsewhere"),
        "words": say("Words are shown"),
        "keys": say("Shortcuts are on"),
        "minutes": say("Open for so many minutes"),
        "yes": say("How many said yes"),
        "days": say("Days"),
        "hours": say("Hours"),
        "published": say("It can be looked up now"),
        "posture": say("What was chosen"),
    }  # fmt: skip


def _of_times(say: Say) -> dict[str, str]:
    """Moments and days."""
    return {
        "starts_at": say("From"),
        "ends_at": say("To"),
        "expires_at": say("It ends on"),
        "review_at": say("To be looked at again on"),
        "since": say("From day"),
        "until": say("Until"),
        "since_at": say("Since"),
        "delegate": say("Somebody stands in"),
        "post": say("For one post only"),
        "period_id": say("Number of the period"),
        "cause": say("What held it"),
        "everything": say("People's hides are stopped too"),
        "scored": say("Comments judged"),
        "quarter": say("Quarter"),
        "clock": say("What the clock said"),
        "made_at": say("The backup was made"),
        "restored_at": say("It was brought back"),
        "moved_at": say("It was put aside"),
    }  # fmt: skip


def _of_claims(say: Say) -> dict[str, str]:
    """Claims, alerts and what spreads."""
    return {
        "claim_id": say("Claim"),
        "claims": say("Claims"),
        "change": say("Change"),
        "replaces": say("It takes the place of others"),
        "source": say("Where it came from"),
        "added": say("Added"),
        "changed": say("Changed"),
        "removed": say("Removed"),
        "withdrawn": say("Withdrawn"),
        "same": say("As before"),
        "flags": say("Comments that it had flagged"),
        "faults": say("Faults"),
        "in_force": say("Claims in force"),
        "incident_id": say("Number of the alert"),
        "incidents": say("Numbers of the alerts"),
        "group_id": say("Number of the talk"),
        "level": say("How grave"),
        "priority": say("How grave"),
        "priority_parts": say("Why it is this grave"),
        "state": say("How it stands"),
        "turn": say("How often others were told"),
        "stance": say("What is said of it"),
        "accounts": say("Accounts"),
        "by": say("Seen by"),
        "expected": say("So many were to be expected"),
        "chance": say("How likely by chance"),
        "subcode": say("Part of the rule"),
        "verdict": say("What the council says"),
        "answers": say("Answers"),
        "grown": say("Alerts that grew"),
        "found_true": say("Found to be true"),
        "late": say("Late"),
        "from": say("Before"),
        "to": say("After"),
    }  # fmt: skip


def _of_reading(say: Say) -> dict[str, str]:
    """What was read: pages, news feeds, searches; and messages."""
    return {
        "new": say("New"),
        "edited": say("Edited"),
        "back": say("There again"),
        "updated": say("Seen anew"),
        "gone": say("Gone"),
        "posts": say("Posts"),
        "empty_polls": say("Times nothing was found before"),
        "none": say("Left alone"),
        "badge": say("Something small seen"),
        "queue": say("Put before a person"),
        "alert": say("Alerts"),
        "hide": say("Hides"),
        "feed_id": say("Number of the feed"),
        "every": say("Read every so many minutes"),
        "most": say("At most"),
        "read": say("Read"),
        "left_out": say("Left out"),
        "complete": say("All was read"),
        "message_id": say("Number of the message"),
        "messages": say("Messages"),
        "audience": say("For whom"),
        "audiences": say("For whom"),
        "told": say("Told instead"),
        "told_instead": say("Told instead"),
        "in_part": say("Some of them have it"),
        "ways": say("Sent by"),
        "step": say("Part of the service"),
        "task_id": say("Number of the correction"),
        "opened": say("A correction is due since"),
        "hides": say("Comments under it that are hidden"),
        "languages": say("Languages"),
    }  # fmt: skip


def _of_keeping(say: Say) -> dict[str, str]:
    """The log, its copies, and what is erased."""
    return {
        "class": say("What was erased"),
        "counts": say("What was erased"),
        "finished": say("All of it was done"),
        "comments": say("Comments"),
        "kept": say("Comments kept"),
        "items": say("Items of feeds"),
        "seqs": say("Entries whose words went"),
        "evidence": say("Numbers of the evidence"),
        "appeals": say("Appeals"),
        "requests": say("Requests"),
        "notices": say("Notices"),
        "sessions": say("Sign-ins"),
        "invitations": say("Invitations"),
        "recovery_codes": say("Recovery codes that hold no more"),
        "settings": say("Settings"),
        "form": say("Form"),
        "entries": say("Entries"),
        "files": say("Files"),
        "bytes": say("Size in bytes"),
        "sound": say("The log is sound"),
        "first_bad": say("First bad entry"),
        "wrong": say("Things that are wrong"),
        "cautions": say("Things to know"),
        "size": say("Entries so far"),
        "decisions": say("Decisions"),
        "drawn": say("Entries that were drawn"),
        "share": say("Share that is drawn"),
        "encrypted": say("It is locked with a key"),
        "elsewhere": say("It lies elsewhere"),
        "file": say("File"),
        "head": say("Hash of its last entry"),
        "acts_in_doubt": say("Acts in doubt"),
        "messages_in_doubt": say("Messages in doubt"),
        "payloads_erased": say("Words erased anew"),
        "evidence_erased": say("Evidence erased anew"),
        "comments_to_erase": say("Comments still to be erased"),
        "lost_from": say("First entry that was lost"),
        "lost_to": say("Last entry that was lost"),
        "lost_head": say("Hash of what was lost"),
        "through": say("Taken up through"),
        "sha256": say("SHA-256"),
        "evidence_sha256": say("Evidence, by its SHA-256"),
    }  # fmt: skip
