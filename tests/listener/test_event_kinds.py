"""Every kind of entry that the software can write has its sentence on the desk, in English and in Welsh."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from listener import acted, settings_noted, weigh
from listener.claims import change, incidents
from listener.desk.event_words import words_of
from listener.desk.language import load
from listener.minutes import key_changes
from listener.people import act_for_people
from listener.report import publishing
from listener.reviewing import access, checking, second_look
from listener.telling import witness
from tests.test_laws import sources

# Where the kind is handed on, or made of parts: what can come of it.
ACTED = {f"act_{what}" for what in ("attempted", "delayed", "dropped", "failed", "refused")}  # fmt: skip
MOVED = {"acknowledged", "acted", "closed", "wrong", "right", "reopened", "found_true", "quiet", "graver", "joined"}  # fmt: skip
NOTED = {"taken_over", "posture_set", "acted", "right"}
HANDED_ON: dict[str, set[str]] = {
    "listener/acted.py": ACTED | {*acted._DONE_EVENT.values()},
    "listener/claims/change.py": {kind for kind in change.EVENTS.values() if kind},
    "listener/claims/feed_faults.py": {"feed_gone", "feed_failed"},
    "listener/claims/handling.py": {f"incident_{what}" for what in NOTED},
    "listener/claims/incidents.py": {*incidents.EVENTS.values(), "incident_grew", "claim_in_the_press"},
    "listener/claims/spreading.py": {"statement_said_by_several", "statement_spreads"},
    "listener/claims/states.py": {f"incident_{what}" for what in MOVED},
    "listener/decide.py": {"comment_kept", "hide_confirmed", "comment_reopened"},
    "listener/evidence.py": {"evidence_captured", "evidence_kept"},
    "listener/finding_noted.py": {*weigh.EVENTS.values(), "claim_seen", "criticism_let_stand", "matter_tagged"},
    "listener/modes/election.py": {"election_confirmed", "election_confirmation_withdrawn"},
    "listener/modes/switch.py": {"acting_stopped", "acting_resumed"},
    "listener/own_posts.py": {"own_post_deleted", "own_post_edited"},
    "listener/people/act_for_people.py": {*act_for_people._DONE_EVENT.values(), "person_act_attempted", "person_act_delayed", "person_act_given_up"},
    "listener/people/appeals.py": {"appeal_lodged", "appeal_decided"},
    "listener/people/blocks.py": {"block_expired", "block_review_due", "block_past_expiry"},
    "listener/people/listing.py": {"role_given", "role_taken"},
    "listener/report/publishing.py": {publishing.EVENT},
    "listener/reviewing/access.py": {access.EVENT},
    "listener/reviewing/checking.py": {checking.EVENT},
    "listener/reviewing/exporting.py": {access.EVENT},
    "listener/reviewing/key_change.py": {key_changes.EVENT},
    "listener/reviewing/second_look.py": {second_look.DRAWN, second_look.GIVEN},
    "listener/settings_noted.py": {settings_noted.EVENT},
    "listener/tell.py": {"message_given_up", "message_delayed"},
    "listener/telling/witness.py": {witness.EVENT},
}  # fmt: skip


def written() -> Iterator[tuple[str, ast.expr]]:
    """Where entries are written: the file, and what stands for their kind."""
    for name, tree in sources("listener"):
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func)
            if called == "tx.record":
                yield name, node.args[0]
            elif called == "record" and len(node.args) > 3:
                yield name, node.args[3]


def named(kind: ast.expr) -> set[str]:
    """The kinds that stand there word for word; none where it is handed on."""
    if isinstance(kind, ast.Constant):
        return {str(kind.value)}
    if isinstance(kind, ast.IfExp):
        return named(kind.body) | named(kind.orelse)
    return set()


KINDS = sorted({one for _, kind in written() for one in named(kind)} | {one for kinds in HANDED_ON.values() for one in kinds})  # fmt: skip


def test_no_file_hands_on_a_kind_that_is_not_listed_here() -> None:
    assert {name for name, kind in written() if not named(kind)} == set(HANDED_ON)
    assert len(KINDS) > 180


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_entry_has_its_words_in_both_tongues(kind: str) -> None:
    english = words_of(kind, str)
    assert english.endswith("."), kind
    welsh = load("cy").gettext(english)
    assert welsh != english and welsh.endswith("."), kind


def test_no_two_kinds_are_told_alike() -> None:
    told = [words_of(kind, str) for kind in KINDS]
    assert len(set(told)) == len(told)
