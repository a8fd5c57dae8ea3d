"""From a scene file, or from plain texts, to the events of a world and the answer key that goes with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from connectors.simulator.access import ACCOUNT, PAGE, default_tokens
from connectors.simulator.cast import fictional_name
from connectors.simulator.crowd import Crowd
from connectors.simulator.ids import NativeIds
from connectors.simulator.script import (
    Script,
    ScriptComment,
    ScriptPost,
    read_script,
)
from connectors.simulator.things import Event, Item, Kind, Owner, Person, Platform
from connectors.simulator.world import World

JITTER = 0.9  # scene seconds; below the 1 s grain of scene times, so that nothing overtakes what it answers
PER_POST = 150  # comments under each post when plain texts are played
POST_TEXT = "What is on your mind about the ward this week? Post number {number}."


@dataclass(frozen=True, slots=True)
class Answer:
    """What the scene holds to be right for one comment. `edits` are the later wordings' times and actions."""

    actions: tuple[str, ...]
    moment: str = ""
    urgent: bool | None = None
    claim: str = ""
    text: str = ""
    edits: tuple[tuple[datetime, tuple[str, ...]], ...] = ()
    row: Mapping[str, Any] = field(
        default_factory=dict
    )  # where it came from, for plain texts

    @property
    def final(self) -> tuple[str, ...]:
        """The accepted actions for the last wording."""
        return self.edits[-1][1] if self.edits else self.actions


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that is needed to play a scene and to mark what was made of it."""

    title: str
    page: Owner
    account: Owner
    people: tuple[Person, ...]
    world_events: tuple[Event, ...]  # in order of time
    key: Mapping[str, Answer]  # comment_id with platform prefix -> what is right
    tokens: Mapping[
        str, str
    ]  # "facebook", "facebook_user", "x", "x_oauth1", "x_app" -> token
    start_at: datetime
    ends_at: datetime
    seed: int
    ids_used: int

    def world(self, now: Callable[[], datetime]) -> World:
        """A fresh world in which this scene plays by that clock."""
        return World(
            now=now,
            page=self.page,
            account=self.account,
            events=self.world_events,
            people=self.people,
            tokens=default_tokens(self.seed),
            seed=self.seed,
            ids_used=self.ids_used,
        )


def load_scene(path: Path, *, start_at: datetime, seed: int, pace: float) -> Scene:
    """Read a scene file. `pace` 60 plays a scene minute in a second. Raises SceneError, ValueError for `pace`."""
    script = read_script(path)
    return _Stage(start_at, seed, pace).play(script)


class _Stage:
    """Gives scripted people and things their ids and real times."""

    def __init__(self, start_at: datetime, seed: int, pace: float) -> None:
        if pace <= 0:
            raise ValueError("the pace must be above 0")
        if start_at.tzinfo is None:
            raise ValueError("start_at must be an aware time")
        self.start_at, self.seed, self.pace = start_at, seed, pace
        self.ids = NativeIds(seed)
        self.random = Random(f"scene {seed}")
        self.crowd = Crowd()
        self.events: list[Event] = []
        self.key: dict[str, Answer] = {}

    def at(self, seconds: float) -> datetime:
        """The real time of a scene time."""
        return self.start_at + timedelta(seconds=seconds / self.pace)

    def play(self, script: Script) -> Scene:
        """All of a script."""
        page = Owner(script.page["id"], script.page["name"])
        account = Owner(
            script.account["id"], script.account["name"], script.account["username"]
        )
        posts = {
            row.slug: self.post(row.on, row.text, row.at, page, account)
            for row in script.posts
        }
        for each in script.posts:
            self.later(each, posts[each.slug])
        made: dict[str, Item] = {}
        for row in sorted(script.comments, key=lambda c: c.at):
            item = self.comment(row, posts.get(row.on), made.get(row.reply_to))
            if row.slug:
                made[row.slug] = item
        return self.scene(script.title, page, account, self.at(script.minutes * 60))

    def scene(
        self, title: str, page: Owner, account: Owner, ends_at: datetime
    ) -> Scene:
        """What has been staged so far."""
        return Scene(
            title=title,
            page=page,
            account=account,
            people=tuple(self.crowd.strangers),
            world_events=tuple(sorted(self.events, key=lambda event: event.at)),
            key=self.key,
            tokens={
                name: token.value for name, token in default_tokens(self.seed).items()
            },
            start_at=self.start_at,
            ends_at=max([ends_at, *(event.at for event in self.events)]),
            seed=self.seed,
            ids_used=self.ids.count,
        )

    def post(
        self, platform: Platform, text: str, seconds: float, page: Owner, account: Owner
    ) -> Item:
        """Something that the owner posts."""
        at = self.at(seconds)
        owner = page if platform == "facebook" else account
        native = (
            self.ids.facebook_post(owner.id)
            if platform == "facebook"
            else self.ids.x_post(at)
        )
        return self.add(Item(platform, "post", native, owner.id, at, text, native))

    def later(self, row: ScriptPost, item: Item) -> None:
        """What the owner does with a post afterwards: other words, or none."""
        for at, text in row.edits:
            moment = self.at(at)
            new_id = self.ids.x_post(moment) if row.on == "x" else ""
            self.events.append(Event(moment, "edit", row.on, item.native_id, text=text, new_id=new_id))  # fmt: skip
        if row.deleted_at is not None:
            gone_at = self.at(row.deleted_at)
            self.events.append(Event(gone_at, "delete", row.on, item.native_id))

    def add(self, item: Item) -> Item:
        """Script an item's appearance."""
        self.events.append(
            Event(item.created_at, "add", item.platform, item.native_id, item)
        )
        return item

    def comment(
        self, row: ScriptComment, post: Item | None, parent: Item | None
    ) -> Item:
        """A comment or mention with its edits, its deletion and its answer."""
        late = self.random.uniform(0, JITTER)
        at = self.at(row.at + late)
        author = self.crowd.named(row.by, self.ids)
        facebook = row.platform == "facebook"
        if row.mention:
            native = (
                self.ids.facebook_post(author.id) if facebook else self.ids.x_post(at)
            )
            under = self.foreign(row, parent, native)
        else:
            under = post.native_id if post else ""
            native = (
                self.ids.facebook_comment(under) if facebook else self.ids.x_post(at)
            )
        kind: Kind = "mention" if row.mention else "comment"
        item = Item(row.platform, kind, native, author.id, at, row.text, under)
        item.parent_id = parent.native_id if parent else None
        item.anonymous, item.media = row.anonymous, row.media
        self.add(item)
        edits = []
        for edit in row.edits:
            moment = self.at(edit.at + late)
            new_id = "" if facebook else self.ids.x_post(moment)
            self.events.append(
                Event(
                    moment, "edit", row.platform, native, text=edit.text, new_id=new_id
                )
            )
            edits.append((moment, edit.key))
        if row.deleted_at is not None:
            self.events.append(
                Event(self.at(row.deleted_at + late), "delete", row.platform, native)
            )
        answer = Answer(
            row.key, row.moment, row.urgent, row.claim, row.text, tuple(edits)
        )
        self.key[f"{row.platform}:{native}"] = answer
        return item

    def foreign(self, row: ScriptComment, parent: Item | None, native: str) -> str:
        """The conversation of a mention: its parent's, someone else's that nobody here can see, or its own."""
        if row.platform == "facebook":
            return native
        if parent is not None:
            return parent.post_id
        answers_someone = not row.edits and self.random.random() < 0.5
        return (
            self.ids.x_post(self.start_at - timedelta(days=1))
            if answers_someone
            else native
        )


def scene_from_rows(
    rows: Iterable[Mapping[str, Any]],
    text_column: str,
    *,
    start_at: datetime,
    seconds: float,
    seed: int = 0,
    key_column: str = "",
    per_post: int = PER_POST,
    title: str = "plain texts",
) -> Scene:
    """Play plain texts as comments under own posts of both platforms in turn, all due within `seconds`.

    The answer of each comment holds its row; `key_column` names the column with the right action, if there is one.
    Rows with an empty text become comments without text. Raises KeyError for a row without `text_column`.
    """
    stage = _Stage(start_at, seed, 1.0)
    texts = [(str(row[text_column]), row) for row in rows]
    names = [fictional_name(stage.random) for _ in range(max(1, len(texts) // 3))]
    step = seconds / max(1, len(texts))
    post: Item | None = None
    for number, (text, row) in enumerate(texts):
        if post is None or number % per_post == 0:
            platform: Platform = "facebook" if (number // per_post) % 2 == 0 else "x"
            wording = POST_TEXT.format(number=number // per_post + 1)
            post = stage.post(platform, wording, number * step, PAGE, ACCOUNT)
        at = stage.at((number + 1) * step)
        facebook = post.platform == "facebook"
        native = (
            stage.ids.facebook_comment(post.native_id)
            if facebook
            else stage.ids.x_post(at)
        )
        author = stage.crowd.named(stage.random.choice(names), stage.ids)
        stage.add(
            Item(post.platform, "comment", native, author.id, at, text, post.native_id)
        )
        right = (str(row[key_column]),) if key_column else ()
        stage.key[f"{post.platform}:{native}"] = Answer(right, text=text, row=row)
    return stage.scene(title, PAGE, ACCOUNT, stage.at(seconds))
