"""Who may do what: the matrix of policy 3.2, a row an action, a column a role.

yes: may do it. two: may ask for it, and a second, different person must agree. second: may be that second person.
no: refused. never: no such act for this role. The other words say what is left of a right.
"""

from __future__ import annotations

from typing import Literal

Role = Literal["daemon", "owner", "delegate", "comms", "reviewer", "admin", "public"]
ROLES: tuple[Role, ...] = (
    "daemon",
    "owner",
    "delegate",
    "comms",
    "reviewer",
    "admin",
    "public",
)

# fmt: off
MATRIX: dict[str, tuple[str, ...]] = {
    # action               daemon       owner    delegate        comms        reviewer       admin        public
    "read_queue":         ("never",     "yes",   "yes",          "no",        "pseudonym",   "no",        "no"),
    "see_author":         ("never",     "yes",   "yes",          "no",        "break_glass", "no",        "no"),
    "provisional_hide":   ("mode_act",  "never", "never",        "no",        "no",          "no",        "no"),
    "confirm":            ("no",        "yes",   "yes",          "no",        "yes",         "no",        "no"),
    "restore":            ("expiry",    "yes",   "yes",          "no",        "yes",         "emergency", "no"),
    "hide_by_hand":       ("no",        "yes",   "yes",          "no",        "no",          "no",        "no"),
    "hide_r4":            ("no",        "two",   "two",          "no",        "second",      "no",        "no"),
    "reply":              ("no",        "yes",   "yes",          "no",        "no",          "no",        "no"),
    "ask_to_stop":        ("no",        "yes",   "yes",          "no",        "no",          "no",        "no"),
    "delete":             ("no",        "yes",   "two",          "no",        "no",          "no",        "no"),
    "block":              ("no",        "two",   "two",          "no",        "second",      "no",        "no"),
    "unblock":            ("no",        "yes",   "yes",          "no",        "yes",         "no",        "no"),
    "report":             ("no",        "yes",   "yes",          "no",        "no",          "no",        "no"),
    "evidence_pack":      ("capture",   "yes",   "yes",          "no",        "yes",         "no",        "no"),
    "decide_appeal":      ("no",        "yes",   "yes",          "no",        "yes",         "no",        "no"),
    "posture":            ("no",        "read",  "read",         "yes",       "read",        "no",        "no"),
    "edit_claims":        ("no",        "no",    "no",           "two",       "read",        "no",        "read"),
    "ask_for_hide":       ("no",        "never", "never",        "logged",    "never",       "never",     "form"),
    "change_mode":        ("scheduled", "yes",   "not_to_act",   "no",        "second",      "no",        "no"),
    "change_thresholds":  ("no",        "no",    "no",           "no",        "two",         "two",       "no"),
    "export_or_erase":    ("no",        "yes",   "prepare",      "no",        "two",         "run",       "request"),
    "read_and_appeal":    ("never",     "yes",   "yes",          "yes",       "yes",         "yes",       "yes"),
}
# fmt: on

# Which row a verb of `wardmote decide` falls under.
ACTION_OF = {
    "keep": "hide_by_hand",
    "reopen": "hide_by_hand",
    "hide": "hide_by_hand",
    "confirm": "confirm",
    "show": "restore",
    "reply_offered": "reply",
    "offer_contact": "reply",
    "ask_author": "reply",
    "stop_request": "ask_to_stop",
    "warning": "ask_to_stop",
    "withdraw": "ask_to_stop",
    "delete": "delete",
    "block": "block",
    "unblock": "unblock",
    "report": "report",
}


def cell(role: str, action: str) -> str:
    """What the matrix says; "no" for a role or an action that it does not know."""
    row = MATRIX.get(action, ())
    column = next((n for n, name in enumerate(ROLES) if name == role), None)
    return row[column] if row and column is not None else "no"


def may(role: str, action: str) -> bool:
    """Whether somebody in this role may do it, or ask a second person to agree to it."""
    return cell(role, action) in ("yes", "two")


def needs_second(role: str, action: str) -> bool:
    """Whether a second, different person must agree."""
    return cell(role, action) == "two"


def may_second(role: str, action: str) -> bool:
    """Whether somebody in this role may be the second person."""
    return cell(role, action) in ("yes", "two", "second")


def roles_for(action: str) -> str:
    """Who may do it, in words: "owner, delegate or reviewer"."""
    names = [role for role in ROLES if may(role, action)]
    return " or ".join(", ".join(names).rsplit(", ", 1))
