"""Asking somebody for advice on a comment (policy T46): they see its words without names, and decide nothing."""

from __future__ import annotations

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.matrix import cell
from listener.people.roster import check_listed, roles_of
from listener.people.veil import veiled
from listener.settings import same_name
from listener.store.comments import Kept, kept
from listener.store.connection import Row
from listener.store.deciding import advice, answer_advice, ask_advice
from listener.store.messages import put_out
from listener.store.thread import is_for_few, names_around
from listener.telling.both import in_both
from listener.telling.recipients import reaches

ADVISERS = ("delegate", "owner", "reviewer", "comms")
LONGEST_WORDS, LONGEST_SAID = 3000, 1000  # letters
_AUDIENCE = {"comms": "comms", "reviewer": "reviewers", "delegate": "delegate"}


def advisers(house: House, asker: str) -> list[tuple[str, str]]:
    """Whom somebody may ask: each a name and a role, themselves left out."""
    found: dict[str, str] = {}
    for role in ADVISERS:
        for one in house.settings.people:
            listed = any(
                p.role == role for p in roles_of(house.settings, one.name, house.now())
            )
            if one.role == role and listed and same_name(one.name) != same_name(asker):  # fmt: skip
                found.setdefault(one.name, role)
    return list(found.items())


def audience_of(role: str) -> str:
    """Whom a message to somebody in this role goes to."""
    return _AUDIENCE.get(role, role)


def words_for_advice(house: House, known: Kept) -> str:
    """The comment as an adviser reads it. Raises UserError where nobody else may."""
    if known.erased_at:
        raise UserError("What it said was erased, so nobody can advise on it.")
    if is_for_few(house.store, known.comment.comment_id):
        raise UserError(
            "It may hold confidential words. Only the councillor and their delegates may read those. Ask the "
            "monitoring officer, without its words."
        )
    names = names_around(house.store, known.comment.post_id)
    return veiled(known.comment.text, names)[0][:LONGEST_WORDS]


def seek_advice(
    house: House, known: Kept, actor: Actor, question: str, person: str
) -> int:
    """Ask somebody; "" is somebody who is not listed, to whom the text is given by hand. Raises UserError."""
    check_listed(house.settings, actor, house.now())
    if cell(actor.role, "read_queue") != "yes":
        raise UserError("Only the councillor or a delegate asks for advice.")
    if not question.strip() or len(question) > LONGEST_SAID:
        raise UserError("Say what you would like to know, in a sentence or two.")
    chosen = dict(advisers(house, actor.name))
    if person and person not in chosen:
        raise UserError("Choose somebody from the list.")
    about = known.comment.comment_id
    with house.store.transaction(house.now()) as tx:
        known = kept(tx.store, about) or known  # it may have been erased by now
        words = words_for_advice(house, known)
        number = ask_advice(tx, about, known.version, words, question.strip(), person, actor)  # fmt: skip
        tx.record(
            "advice_sought",
            actor=actor,
            about=about,
            details={
                "advice_id": number,
                "version": known.version,
                "adviser_role": chosen.get(person, "not_listed"),
            },
            payload={
                "comment_id": about,
                "question": question.strip(),
                "adviser": person,
            },
        )
        audience = audience_of(chosen.get(person, ""))
        if person and reaches(house.settings.alerts, audience):
            put_out(
                tx,
                once=f"advice:{number}",
                kind="advice",
                audience=audience,
                subject="Somebody asks for your advice",
                body=in_both(
                    f"{actor.name} ({actor.role}) asks {person} for advice on a comment. It waits at the desk, under "
                    "Advice. You see its words without names. You advise; they decide.",
                    f"Mae {actor.name} yn gofyn barn {person} am sylw. Mae'n aros ar y ddesg, o dan Barn. Gwelwch ei eiriau heb "
                    "enwau. Rhoi barn yr ydych chi; nhw sy'n penderfynu.",
                ),
            )
    return number


def give_advice(house: House, number: int, actor: Actor, answer: str) -> Row:
    """Answer what one was asked; gives the question. Raises UserError."""
    check_listed(house.settings, actor, house.now())
    asked = advice(house.store, number)
    if asked is None or same_name(asked["person"] or "") != same_name(actor.name):
        raise UserError("Nobody asked you this.")
    if not answer.strip() or len(answer) > LONGEST_SAID:
        raise UserError("Write your advice, in a few sentences.")
    with house.store.transaction(house.now()) as tx:
        if not answer_advice(tx, number, answer.strip(), actor):
            raise UserError("This was answered already, or its words were erased.")
        tx.record(
            "advice_given",
            actor=actor,
            about=asked["comment_id"],
            details={"advice_id": number},
            payload={"comment_id": asked["comment_id"], "answer": answer.strip()},
        )
    return asked
