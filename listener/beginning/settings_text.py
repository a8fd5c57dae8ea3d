"""The first wardmote.yaml, with comments that say what each part is for."""

from __future__ import annotations

import json
from datetime import date

from listener.beginning.answers import Answers, Place

_TOP = """\
# The settings of Wardmote, made by `wardmote init` on {day}.
# docs/install.md, step 5, names every key. No password and no token ever stands here: those lie in `secrets/`.
# After a change: wardmote doctor. Then start the service anew.

# watch:  Wardmote only looks. It changes nothing on the page. Stay here for two weeks at least.
# assist: it also does what a named person decides.
# act:    it may also hide a clear threat or slur for a while, until a person has looked.
mode: watch

# Your rules: what you publish, what Wardmote follows, and its own test. Change the contacts in it first.
rules: rules_of_engagement.yaml

# The pages and accounts to listen to. The number in quotes, not the name. With two of one platform, each has a token
# of its own, in a file with its number: secrets/facebook_NUMBER_page_token, secrets/x_NUMBER_access_token.
pages:
"""
_ALERTS = """
# What the council is called, so that a post that names it in full is not taken for one about another council.
# called: ["Market Sample Council"]

# Who is told what by mail. Without `smtp` the mails lie in the file alerts.mbox in this folder.
alerts:
  owner: [{owner}]
  comms: [{comms}]
  # smtp:
  #   host: mail.council.example
  #   user: wardmote@council.example     # its password: the file secrets/smtp_password
  #   sender: wardmote@council.example
"""
_PEOPLE = """
# Who may do what; this is the only place that says it. One owner; the others may have a last day (`until`).
# owner, delegate: read and decide. comms: alerts and the fact bank. reviewer: the log and appeals. admin: runs it,
# reads nobody's words.
# Add people on the desk, under People, or with: wardmote people add (both ask for the last day)
people:
  - {{ name: {owner}, role: owner }}

# Who looks at what software hid, once it may hide at all (mode act). While nobody is named, it hides nothing.
# confirmers: [{owner}]
"""


def settings_text(answers: Answers, today: date) -> str:
    """The whole file."""
    owner = _quoted(answers.owner)
    return (
        _TOP.format(day=today.isoformat())
        + "".join(_place(one) for one in answers.places)
        + _ALERTS.format(owner=_quoted(answers.mail), comms=_quoted(answers.comms))
        + _PEOPLE.format(owner=owner)
    )


def _place(place: Place) -> str:
    lines = f"  - connector: {place.connector}\n    id: {_quoted(place.number)}\n"
    if place.name:
        lines += f"    name: {_quoted(place.name)}\n"
    if place.connector == "x":
        lines += "    poll_seconds: 300  # X charges for each look\n"
    return lines


def _quoted(text: str) -> str:
    """A text as YAML, whatever stands in it; nothing for no text."""
    return json.dumps(text, ensure_ascii=False) if text else ""
