"""A Facebook page: reading it and hiding comments on it. Graph API v26.0 over facebook-sdk 3.1.0."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from connectors.base import (
    Batch,
    Capabilities,
    Minded,
    Permanent,
    Permission,
    Personal,
    Proof,
    Sight,
    Use,
    check_proof,
    fault,
)
from connectors.budget import Budget
from connectors.facebook_blocks import Blocks
from connectors.facebook_errors import renew
from connectors.facebook_graph import Graph, checked_id
from connectors.facebook_posts import gone_posts, gone_visitor_posts
from connectors.facebook_progress import read_cursor
from connectors.facebook_reading import Poll
from connectors.payload import as_flag, as_items, as_mapping, as_text
from connectors.session import TIMEOUT, make_session

SWEEP_EVERY = timedelta(minutes=15)

_NEEDED = {
    "pages_read_engagement": "to read the page's posts",
    "pages_read_user_content": "to read comments and who wrote them",
    "pages_manage_engagement": "to hide and show comments",
}

CAPABILITIES = Capabilities(
    hide=True,
    hide_is_reversible=True,
    hidden_state_readable=True,
    delete=True,
    block=True,
)


def connect(
    native_page_id: str,
    secrets: Mapping[str, str],
    *,
    files: str = "facebook_",
    redirect: Mapping[str, str] | None = None,
    sweep_every: timedelta = SWEEP_EVERY,
    timeout: tuple[float, float] = TIMEOUT,
    now: Callable[[], datetime] | None = None,
) -> Personal:
    """A connector for one page. `secrets` is {"page_token": ...}; `now` is the clock of the call budget.

    `files` is what the name of its file in secrets/ begins with. Makes no call.
    Raises Permanent("auth_dead") where the token is missing and Permanent("bad_request") for an impossible id.
    """
    token, file = secrets.get("page_token", "").strip(), f"{files}page_token"
    if not token:
        raise Permanent(
            f"the secret page_token for Facebook is missing: {renew(file)}",
            reason="auth_dead",
        )
    session = make_session(redirect, timeout, secrets=(token,))
    graph = Graph(token, session, timeout, Budget("Facebook", now), file)
    return FacebookPage(checked_id(native_page_id), graph, sweep_every)


class FacebookPage:
    """The connector of one page. For one thread at a time."""

    platform = "facebook"
    capabilities = CAPABILITIES

    def __init__(
        self, native_page_id: str, graph: Graph, sweep_every: timedelta
    ) -> None:
        self.page_id = f"facebook:{native_page_id}"
        self._page = native_page_id
        self._graph = graph
        self._sweep_every = sweep_every
        self._blocks = Blocks(graph, native_page_id)

    @property
    def told_at(self) -> datetime | None:
        """The Date of Facebook's latest answer."""
        return self._graph.told_at

    def collect(self, cursor: str, now: datetime) -> Iterator[Batch]:
        """News since `cursor`, a Batch for each page that Facebook gives; see connectors.base.Reader.

        Each Batch's cursor is safe to store with it: to go on from there loses nothing and may repeat.
        """
        return Poll(
            self._graph, self._page, self._sweep_every, read_cursor(cursor), now
        ).batches()

    def look(self, comment_id: str, native_id: str, *, use: Use = "read") -> Sight:
        """See one comment as it is now. "gone" only where its post's comments can still be read."""
        # Showing again begins with a look; a look at what others did gives way to all that is new.
        with self._graph.budget.spent_on(use):
            return self._sight(checked_id(native_id))

    def _sight(self, path: str) -> Sight:
        try:
            body = self._graph.read(path, fields="id,message,is_hidden,can_hide")
        except Permanent as error:
            if error.reason == "gone_or_denied":
                return self._missing(path)
            if error.reason != "bad_request":
                raise
            body = self._graph.read(
                path, fields="id,message"
            )  # a post has no `can_hide`, and asking is an error
        if not as_text(body.get("id")):
            raise fault("Facebook's answer shows no comment", write=False)
        text = as_text(body["message"]) if "message" in body else None
        can_hide = False if self._is_post(path) else as_flag(body.get("can_hide"))
        return Sight("there", as_flag(body.get("is_hidden")), text, can_hide)

    def gone_posts(self, native_ids: Sequence[str]) -> Minded:
        """Of these posts of the page's own, those that were deleted; see connectors.base.Minding."""
        return gone_posts(self._graph, self._page, native_ids)

    def gone_mentions(self, native_ids: Sequence[str]) -> Minded:
        """Of these posts, those of visitors on the page that were deleted; see connectors.base.Minding."""
        return gone_visitor_posts(self._graph, self._page, native_ids)

    def set_hidden(
        self, native_id: str, hidden: bool, *, by_person: bool = False
    ) -> None:
        """Hide or show one comment. Repeating is harmless."""
        path = self._comment(native_id, "hidden")
        use: Use = "person" if by_person else "machine"
        with self._graph.budget.spent_on(use if hidden else "show"):
            body = self._graph.write(path, is_hidden="true" if hidden else "false")
        if as_flag(body.get("success")) is not True:
            raise fault("Facebook did not confirm", write=True)

    def delete(self, native_id: str, proof: Proof | None, *, now: datetime) -> None:
        """Delete one comment, for good. Where Facebook shows it no more, its post tells whether it is gone."""
        check_proof(proof, now)
        path = self._comment(native_id, "deleted")
        if "_" not in path:  # what has no post in its id may be a photo or a whole page
            raise Permanent("that is not an id of a comment", reason="bad_request")
        with self._graph.budget.spent_on("person"):
            try:
                body = self._graph.erase(path)
            except Permanent as error:
                if (
                    error.reason == "gone_or_denied"
                    and self._missing(path).state == "gone"
                ):
                    return
                raise
        if as_flag(body.get("success")) is not True:
            raise fault("Facebook did not confirm", write=True)

    def block(
        self, native_author_id: str, proof: Proof | None, *, now: datetime
    ) -> None:
        """Keep one person, by page-scoped id, from commenting on the page. Repeating is harmless."""
        check_proof(proof, now)
        self._blocks.add(native_author_id)

    def unblock(
        self, native_author_id: str, proof: Proof | None, *, now: datetime
    ) -> None:
        """Let one person back. Repeating is harmless."""
        check_proof(proof, now)
        self._blocks.remove(native_author_id)

    def is_blocked(self, native_author_id: str) -> bool | None:
        """Whether the page's own list holds that person; None where the list is too long to be read."""
        return self._blocks.hold(native_author_id)

    def permissions(self) -> tuple[Permission, ...]:
        """The three permissions that the work needs. Where Facebook does not list them they are tried out."""
        try:
            rows = [
                as_mapping(row)
                for row in as_items(self._graph.read("me/permissions").get("data"))
            ]
        except Permanent as error:
            if error.reason == "auth_dead":
                raise
            rows = []
        if rows:
            held = {
                as_text(row.get("permission"))
                for row in rows
                if row.get("status") == "granted"
            }
            found: dict[str, bool | None] = {name: name in held for name in _NEEDED}
        else:
            found = self._tried()
        return tuple(
            Permission(
                name,
                found[name],
                ""
                if found[name]
                else f"{name} is needed {why}: {renew(self._graph.file)}",
            )
            for name, why in _NEEDED.items()
        )

    def _tried(self) -> dict[str, bool | None]:
        """What reading shows. The right to hide cannot be tried without hiding: `can_hide` hints at it."""
        found: dict[str, bool | None] = dict.fromkeys(_NEEDED)
        try:
            posts = as_items(
                self._graph.read(f"{self._page}/feed", fields="id", limit="10").get(
                    "data"
                )
            )
            found["pages_read_engagement"] = True
            for post in (as_text(as_mapping(post).get("id")) for post in posts):
                body = self._graph.read(
                    f"{checked_id(post)}/comments",
                    fields="id,from{id},can_hide",
                    filter="stream",
                    limit="10",
                )
                comments = [as_mapping(row) for row in as_items(body.get("data"))]
                if comments:
                    found["pages_read_user_content"] = (
                        any(row.get("from") for row in comments) or None
                    )
                    found["pages_manage_engagement"] = (
                        any(row.get("can_hide") is True for row in comments) or None
                    )
                    break
        except Permanent as error:
            if error.reason == "auth_dead":
                raise
            lacking = (
                "pages_read_user_content"
                if found["pages_read_engagement"]
                else "pages_read_engagement"
            )
            found[lacking] = False if error.reason == "capability_denied" else None
        return found

    def _missing(self, path: str) -> Sight:
        """Code 100/33 says "deleted" and "not allowed" alike: whether the comments around it can be read tells which."""
        post, _, own = path.partition("_")
        if not own or self._is_post(path):
            return Sight("unclear")
        try:
            self._read_around(post)
            self._graph.check_speaks_for(self._page)
        except Permanent as error:
            if error.reason == "auth_dead":
                raise
            return Sight("unclear")
        return Sight("gone")

    def _read_around(self, post: str) -> None:
        """Read the comments that a comment stands among. Raises ConnectorError where they cannot be read."""
        asked = {"fields": "id", "filter": "stream", "limit": "1"}
        try:
            self._graph.read(f"{self._page}_{post}/comments", **asked)
        except Permanent as error:
            if error.reason != "gone_or_denied":
                raise
            # One of several pictures in a post is a thing of its own, and no post of the page.
            self._graph.read(f"{post}/comments", **asked)

    def _comment(self, native_id: str, what: str) -> str:
        """The path of a comment. Raises Permanent for what is no id, and for a post: that is never acted on."""
        path = checked_id(native_id)
        if self._is_post(path):
            said = f"a visitor's post cannot be {what} from here"
            raise Permanent(said, reason="capability_denied")
        return path

    def _is_post(self, native_id: str) -> bool:
        return native_id.startswith(f"{self._page}_")
