"""Scene files: the YAML that scripts posts, comments, edits and deletions, read and checked line by line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from connectors.simulator.script_values import SceneError, Values
from connectors.simulator.things import PLATFORMS, Platform


@dataclass(frozen=True, slots=True)
class ScriptEdit:
    """A later wording and what is right for it. Times are scene seconds from the start."""

    at: float
    text: str
    key: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ScriptPost:
    """Something the owner posts, and perhaps rewords (when, and how) or deletes later."""

    slug: str
    on: Platform
    at: float
    text: str
    edits: tuple[tuple[float, str], ...] = ()
    deleted_at: float | None = None


@dataclass(frozen=True, slots=True)
class ScriptComment:
    """A comment or mention, its later life, and the answer key: which actions are right for it."""

    at: float
    on: str  # slug of the post, or for a mention the platform
    platform: Platform
    by: str
    text: str
    key: tuple[str, ...]
    urgent: bool | None = None
    moment: str = ""
    reply_to: str = ""
    slug: str = ""
    mention: bool = False
    anonymous: bool = False
    media: tuple[str, ...] = ()
    edits: tuple[ScriptEdit, ...] = ()
    deleted_at: float | None = None
    claim: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """A whole scene file. `page` holds id and name, `account` id, username and name."""

    title: str
    page: Mapping[str, str]
    account: Mapping[str, str]
    minutes: float
    posts: tuple[ScriptPost, ...]
    comments: tuple[ScriptComment, ...]


def read_script(path: Path) -> Script:
    """Read and check a scene file. Raises SceneError for the first thing that is wrong."""
    try:
        content = YAML(typ="rt").load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SceneError(
            f"{path.name}: the scene cannot be read: {error.strerror}."
        ) from error
    except UnicodeDecodeError as error:
        raise SceneError(f"{path.name}: the scene is not UTF-8 text.") from error
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f" line {mark.line + 1}" if mark else ""
        raise SceneError(
            f"{path.name}{line}: this is not YAML: {getattr(error, 'problem', '') or 'unreadable'}."
        ) from error
    return _Reader(path.name).script(content)


class _Reader(Values):
    """Turns the parsed YAML into a Script and says where it cannot."""

    def script(self, content: Any) -> Script:
        """The whole file."""
        self.known(
            content,
            "the scene",
            "scene",
            "page",
            "account",
            "minutes",
            "posts",
            "comments",
        )
        page = self.mapping(content, "page", "id", "name")
        account = self.mapping(content, "account", "id", "username", "name")
        if not account["id"].isdecimal():
            self.fail(
                content["account"], "the account's id must be digits, as on X", "id"
            )
        posts = [self.post(row) for row in self.rows(content, "posts")]
        self.unique(content, "posts", [p.slug for p in posts])
        by_slug = {post.slug: post for post in posts}
        comments = [
            self.comment(row, by_slug) for row in self.rows(content, "comments")
        ]
        self.unique(content, "comments", [c.slug for c in comments])
        self.replies(content["comments"], comments, by_slug)
        minutes = content.get("minutes")
        if (
            isinstance(minutes, bool)
            or not isinstance(minutes, int | float)
            or minutes <= 0
        ):
            self.fail(content, "minutes must be a number above 0", "minutes")
        title = self.text(content, "scene")
        return Script(
            title, page, account, float(minutes), tuple(posts), tuple(comments)
        )

    def post(self, row: Any) -> ScriptPost:
        """One entry of `posts`."""
        self.known(row, "a post", "id", "on", "at", "text", "edits", "deleted_at")
        times, edits = [self.time(row, "at")], []
        for edit in row.get("edits") or ():
            self.known(edit, "an edit", "at", "text")
            times.append(self.time(edit, "at"))
            edits.append((times[-1], self.text(edit, "text")))
        deleted_at = self.time(row, "deleted_at") if "deleted_at" in row else None
        if times != sorted(set(times)):
            self.fail(row, "the edits are not after the post, in order of time", "edits")  # fmt: skip
        if deleted_at is not None and deleted_at <= times[-1]:
            self.fail(row, "the post is deleted before it is posted or edited", "deleted_at")  # fmt: skip
        return ScriptPost(
            self.text(row, "id"),
            self.platform(row),
            times[0],
            self.text(row, "text"),
            tuple(edits),
            deleted_at,
        )

    def comment(self, row: Any, posts: Mapping[str, ScriptPost]) -> ScriptComment:
        """One entry of `comments`."""
        names = "at on by text key urgent moment reply_to id mention anonymous media edits deleted_at claim"
        self.known(row, "a comment", *names.split())
        mention, at, media = (
            self.flag(row, "mention") is True,
            self.time(row, "at"),
            self.media(row),
        )
        on, platform = self.place(row, posts, mention)
        if not mention and at < posts[on].at:
            self.fail(row, f"the comment comes before its post {on!r}", "at")
        edits = tuple(self.edit(edit, at) for edit in row.get("edits") or ())
        found = ScriptComment(
            at=at,
            on=on,
            platform=platform,
            by=self.text(row, "by"),
            text=self.text(row, "text", empty=bool(media)),
            key=self.key(row),
            urgent=self.flag(row, "urgent"),
            moment=self.optional(row, "moment"),
            reply_to=self.optional(row, "reply_to"),
            slug=self.optional(row, "id"),
            mention=mention,
            anonymous=self.flag(row, "anonymous") is True,
            media=media,
            edits=edits,
            deleted_at=self.time(row, "deleted_at") if "deleted_at" in row else None,
            claim=self.optional(row, "claim"),
        )
        self.possible(row, found)
        return found

    def place(
        self, row: Any, posts: Mapping[str, ScriptPost], mention: bool
    ) -> tuple[str, Platform]:
        """Where a comment stands: its post and platform. A mention may name only the platform, or nothing: X."""
        on = self.text(row, "on") if "on" in row or not mention else "x"
        if on in posts:
            return on, posts[on].on
        if not mention or on not in PLATFORMS:
            self.fail(row, f"there is no post with the id {on!r}", "on")
        return on, "facebook" if on == "facebook" else "x"

    def possible(self, row: Any, comment: ScriptComment) -> None:
        """The platform lets people do this, and things happen in order."""
        if comment.anonymous and comment.platform == "x":
            self.fail(row, "nobody is anonymous on X", "anonymous")
        if (
            comment.edits
            and comment.platform == "x"
            and (not comment.mention or comment.reply_to)
        ):
            self.fail(row, "X does not let people edit a reply", "edits")
        times = [comment.at, *(edit.at for edit in comment.edits)]
        if times != sorted(set(times)):
            self.fail(row, "the edits are not in order of time", "edits")
        if comment.deleted_at is not None and comment.deleted_at <= times[-1]:
            self.fail(
                row,
                "the comment is deleted before it is posted or edited",
                "deleted_at",
            )

    def edit(self, row: Any, after: float) -> ScriptEdit:
        """One entry of `edits`."""
        self.known(row, "an edit", "at", "text", "key")
        at = self.time(row, "at")
        if at <= after:
            self.fail(row, "the edit comes before the comment", "at")
        return ScriptEdit(at, self.text(row, "text"), self.key(row))

    def replies(
        self, rows: Any, comments: list[ScriptComment], posts: Mapping[str, ScriptPost]
    ) -> None:
        """Every reply answers an earlier comment in the same place."""
        by_slug = {comment.slug: comment for comment in comments if comment.slug}
        for row, comment in zip(rows, comments, strict=True):
            if not comment.reply_to:
                continue
            parent = by_slug.get(comment.reply_to)
            if parent is None:
                self.fail(
                    row,
                    f"there is no comment with the id {comment.reply_to!r}",
                    "reply_to",
                )
            if parent.at >= comment.at:
                self.fail(
                    row,
                    f"the reply comes before {comment.reply_to!r}, which it answers",
                    "at",
                )
            if (parent.on, parent.mention) != (comment.on, comment.mention):
                self.fail(
                    row,
                    f"the reply is not in the same place as {comment.reply_to!r}",
                    "reply_to",
                )
