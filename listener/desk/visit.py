"""One request as a page sees it: who asks, in which language, with which form; and the ways to answer."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from listener.desk.csrf import token_for
from listener.desk.doors import PUBLIC
from listener.desk.forms import own_path
from listener.desk.houses import Desk
from listener.desk.limits import Limit
from listener.desk.render import Language
from listener.desk.sessions import ID_BYTES, Session
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.roster import who_is

# What an address of ours asks: words, numbers, days, paths. Nothing else is repeated in a link.
_PLAIN = re.compile(r"[\w .,:/?=&@+-]*")

HOME_OF = (
    ("owner", "/home"),
    ("delegate", "/home"),
    ("comms", "/alerts"),
    ("reviewer", "/minutes"),
    ("admin", "/home"),
)


@dataclass
class Visit:
    """What a page is given. `after` runs when the answer is on its way."""

    desk: Desk
    house: House
    request: Request
    language: Language
    session: Session | None = None
    form: Mapping[str, str] = field(default_factory=dict)
    visitor: str = ""  # the id of somebody who is not signed in
    after: list[Callable[[], None]] = field(default_factory=list)
    _fresh: str = ""

    @property
    def now(self) -> datetime:
        """The moment of this request."""
        return self.house.now()

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles of whoever asks; "public" for those who are not signed in."""
        return self.session.roles if self.session else (PUBLIC,)

    @property
    def address(self) -> str:
        """Where the request comes from, as far as that can be told."""
        given = self.request.client.host if self.request.client else ""
        try:
            found = ipaddress.ip_address(given)
        except ValueError:
            return given
        if found.version == 4:
            return given
        # One line has 2**64 of these: whoever changes address within it is the same visitor.
        return found.ipv4_mapped.exploded if found.ipv4_mapped else found.exploded[:19]

    def asked(self, name: str) -> str:
        """A value from the address, or ""."""
        return self.request.query_params.get(name, "")

    def part(self, name: str) -> str:
        """A part of the path."""
        return str(self.request.path_params.get(name, ""))

    def allows(self, limit: Limit) -> bool:
        """Note one more try from this address; False where there were too many."""
        return self.desk.limiter.allows(limit, self.address, self.now)

    def actor(self, action: str) -> Actor:
        """Whoever is signed in, in the role that allows this. Raises UserError."""
        name = self.session.name if self.session else ""
        return who_is(self.house.settings, name, action, self.now)

    def is_a(self, *roles: str) -> bool:
        """Whether whoever asks holds one of these roles."""
        return not set(roles).isdisjoint(self.roles)

    @property
    def home(self) -> str:
        """Where somebody begins who is signed in."""
        return next((path for role, path in HOME_OF if role in self.roles), "/")

    @property
    def form_token(self) -> str:
        """What each form of this page must hold. Somebody new is given an id of their own for it."""
        return token_for(self._key())

    def _key(self) -> str:
        """What only this browser has: the id of its session, or of its visitor, who may be given one just now."""
        key = self.session.key if self.session else self.visitor or self._fresh
        if not key:
            key = self._fresh = self.desk.token(ID_BYTES).hex()
        return key

    @property
    def fresh_visitor(self) -> str:
        """An id that this page gave to somebody new; "" where it gave none."""
        return self._fresh

    def secret(self, *about: str) -> bytes:
        """32 bytes that only this browser can bring forth again: what it sends twice has one answer."""
        mixed = "\n".join(("made for this browser", *about)).encode("utf-8", "replace")
        return hmac.new(self._key().encode(), mixed, hashlib.sha256).digest()

    def say(self, message: str) -> str:
        """A message in the language of this page."""
        return self.desk.pages.say(message, self.language)

    def refusal(self, error: UserError) -> str:
        """Why the house refused, in the language of this page where there is a translation."""
        return self.known(str(error))

    def known(self, sentence: str) -> str:
        """A sentence of the house, in the language of this page where there is a translation."""
        return self.desk.pages.refusal(sentence, self.language)

    def kept(self, sentence: str) -> str:
        """What the software wrote into a row, in the language of this page where there is a translation."""
        return self.desk.pages.kept(sentence, self.language)

    def page(self, template: str, status: int = 200, **values: Any) -> Response:
        """A page."""
        here = values.pop("here", "") or self._same(self.request.scope["path"])
        body = self.desk.pages.render(
            template,
            self.language,
            visit=self,
            here=here,
            same=self._same(here),
            once=values.pop(
                "once", False
            ),  # it holds what is shown only now: it must stay open
            **values,
        )
        return HTMLResponse(body, status)

    def _same(self, here: str) -> str:
        """Where the other language shows this very page: with the question in its address, and so with what it said.

        `here` is without it where a form is to lead back to the page, not to what it said about another form.
        """
        if self.request.method != "GET" or here != self.request.scope["path"]:
            return here
        asked = self.request.query_params.multi_items()
        query = str(
            QueryParams([(k, v) for k, v in asked if _PLAIN.fullmatch(f"{k}{v}")])
        )
        return f"{here}?{query}" if query else here

    def sorry(
        self, status: int, title: str, text: str, words: str = "", back: str = ""
    ) -> Response:
        """A page that says why something cannot be. `words`: what a resident typed, to be copied from there.

        `back`: the page whose form it was, where it can be sent again.
        """
        here = self.request.scope["path"]
        if self.request.method != "GET":  # the page whose form it was
            here = self.form.get("back_to", "")
        # Where there is no page the path is a stranger's: "/cy//evil.example" would lead off the desk.
        here = own_path(here) or "/"
        return self.page(
            "sorry.html",
            status,
            title=title,
            text=text,
            words=words,
            back=back,
            here=here,
        )

    def go(self, path: str) -> Response:
        """Lead to another page of the desk, in the same language."""
        prefix = "/cy" if self.language == "cy" else ""
        return RedirectResponse(prefix + path, 303)
