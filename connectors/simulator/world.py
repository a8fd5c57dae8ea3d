"""The simulated world: what was posted, said, edited, deleted and hidden, driven by a clock that is passed in."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from math import inf
from pathlib import Path

from connectors.simulator import archive
from connectors.simulator.access import ACCOUNT, PAGE, default_tokens
from connectors.simulator.blocks import Blocks
from connectors.simulator.crowd import Crowd
from connectors.simulator.ids import NativeIds
from connectors.simulator.places import places
from connectors.simulator.shelf import Shelf
from connectors.simulator.things import (
    STATE_AFTER,
    Event,
    Hiding,
    Item,
    Kind,
    Owner,
    Person,
    Platform,
    Token,
    Verb,
    Version,
    Write,
)
from connectors.simulator.timetable import Timetable


class World:
    """One Facebook Page and one X account and everything said to them. Safe to use from several threads.

    `now` gives aware UTC times. Scripted events become visible when `advance` runs after their time has come.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        page: Owner = PAGE,
        account: Owner = ACCOUNT,
        events: Iterable[Event] = (),
        people: Iterable[Person] = (),
        tokens: dict[str, Token] | None = None,
        seed: int = 0,
        ids_used: int = 0,
        blocked: Iterable[tuple[Platform, str]] = (),
    ) -> None:
        self.now, self.published = now, True  # False: taken off for a while
        self.page, self.account, self.seed = page, account, seed
        self.tokens = default_tokens(seed) if tokens is None else tokens
        self.lock = threading.RLock()
        self.journal: list[Write] = []
        self.items: list[Item] = []
        self.crowd = Crowd((page, account, *people))
        self.ids = NativeIds(seed, used=ids_used)
        self.blocks = Blocks(blocked)
        self._by_id: dict[tuple[Platform, str], Item] = {}
        self._shelves: defaultdict[tuple[str, ...], Shelf] = defaultdict(Shelf)
        self._timetable = Timetable()
        for event in events:
            self.schedule(event)

    def schedule(self, event: Event) -> None:
        """Let something happen at `event.at`, or at the next `advance` if that is past."""
        with self.lock:
            self._timetable.add(event)

    def advance(self) -> int:
        """Apply every event that is due, in order of time, and say how many there were."""
        with self.lock:
            count = 0
            for event in self._timetable.due(self.now()):
                self._apply(event)
                count += 1
            return count

    @property
    def waiting(self) -> list[Event]:
        """What is still to come, in order."""
        with self.lock:
            return self._timetable.waiting()

    @property
    def next_at(self) -> datetime | None:
        """When the next event is due; None when the script has run out."""
        with self.lock:
            return self._timetable.next_at

    def _apply(self, event: Event) -> None:
        if event.do == "add" and event.item is not None:
            if not self.blocks.keep_out(event.item):  # the script stays as written
                self.add(replace(event.item, later=[], hidings=[]))
            return
        item = self.find(event.platform, event.native_id)
        if item is None or item.deleted_at is not None:
            return  # what a person scripted to edit may have been deleted meanwhile by a caller
        if event.do == "edit":
            self._edit(item, event.text, event.at, event.new_id)
        elif event.do == "delete":
            self._delete(item, event.at)
        else:
            self._hide(item, event.do == "hide", event.at, event.by)

    @property
    def people(self) -> dict[str, Person]:
        """Everybody by id, the owners included."""
        return self.crowd.by_id

    def owner(self, platform: Platform) -> Owner:
        """The page or the account."""
        return self.page if platform == "facebook" else self.account

    def post(
        self, platform: Platform, text: str, *, at: datetime | None = None
    ) -> Item:
        """The owner posts something. Becomes visible at once."""
        return self._new(platform, "post", self.owner(platform), text, at)

    def comment(
        self,
        post: Item,
        text: str,
        *,
        by: str = "Marlow Teasel",
        at: datetime | None = None,
        parent: Item | None = None,
        anonymous: bool = False,
        media: tuple[str, ...] = (),
        can_hide: bool | None = True,
    ) -> Item:
        """Someone comments under a post, or answers a comment there. Becomes visible at once."""
        with self.lock:
            item = self._new(
                post.platform,
                "comment",
                self.crowd.named(by, self.ids),
                text,
                at,
                post,
                parent,
            )
            item.anonymous, item.media, item.can_hide = anonymous, media, can_hide
            return item

    def answer(self, post: Item, text: str, *, parent: Item | None = None) -> Item:
        """The owner comments under an own post, or answers a comment there."""
        return self._new(
            post.platform,
            "comment",
            self.owner(post.platform),
            text,
            None,
            post,
            parent,
        )

    def mention(
        self,
        platform: Platform,
        text: str,
        *,
        by: str = "Marlow Teasel",
        at: datetime | None = None,
        conversation_id: str = "",
    ) -> Item:
        """Someone names the owner elsewhere: a post that tags the Page, or an X post (in a foreign conversation)."""
        with self.lock:
            author = self.crowd.named(by, self.ids)
            return self._new(
                platform, "mention", author, text, at, conversation_id=conversation_id
            )

    def elsewhere(self, text: str, *, by: str = "Marlow Teasel") -> Item:
        """Someone posts on X and names nobody: only a search finds it."""
        with self.lock:
            author = self.crowd.named(by, self.ids)
            return self._new("x", "elsewhere", author, text, None)

    def visitor_post(self, text: str, *, by: str = "Marlow Teasel") -> Item:
        """Someone posts on the Facebook Page itself."""
        with self.lock:
            author = self.crowd.named(by, self.ids)
            return self._new("facebook", "visitor", author, text, None)

    def _new(
        self,
        platform: Platform,
        kind: Kind,
        author: Person,
        text: str,
        at: datetime | None,
        post: Item | None = None,
        parent: Item | None = None,
        conversation_id: str = "",
    ) -> Item:
        with self.lock:
            moment = at or self.now()
            if platform == "x":
                native = self.ids.x_post(moment)
            elif post is not None:
                native = self.ids.facebook_comment(post.native_id)
            else:
                native = self.ids.facebook_post(
                    author.id if kind == "mention" else self.page.id
                )
            item = Item(platform, kind, native, author.id, moment, text)
            item.post_id = post.native_id if post else conversation_id
            item.parent_id = parent.native_id if parent else None
            return self.add(item)

    def edit(self, item: Item, text: str) -> Version:
        """The author changes the wording now. On X this makes a new id."""
        with self.lock:
            moment = self.now()
            new_id = self.ids.x_post(moment) if item.platform == "x" else ""
            return self._edit(item, text, moment, new_id)

    def delete(self, item: Item) -> None:
        """The author deletes it now."""
        with self.lock:
            self._delete(item, self.now())

    def hide(self, item: Item, hidden: bool, *, by: str = "platform") -> None:
        """Someone other than an API caller hides or shows it now; this is not in the journal."""
        with self.lock:
            self._hide(item, hidden, self.now(), by)

    def write(self, item: Item, verb: Verb, text: str = "") -> Write:
        """Carry out a caller's hide, unhide, edit or delete, or record a caller's reply, in the journal."""
        with self.lock:
            now = self.now()
            if verb in ("hide", "unhide"):
                changed = item.hidden != (verb == "hide")
                self._hide(item, verb == "hide", now, "api")
            elif verb == "delete":
                changed = item.deleted_at is None
                self._delete(item, now)
            elif verb == "edit":
                changed = self._edit(item, text, now, "") is not None
            else:
                changed = True
            return self._noted(item.platform, verb, item.native_id, changed)

    def block(self, platform: Platform, person: str, blocked: bool) -> Write:
        """Carry out a caller's block or unblock of a person. Someone else's is `blocks.set`, and not in the journal."""
        with self.lock:
            changed = self.blocks.set(platform, person, blocked)
            verb: Verb = "block" if blocked else "unblock"
            return self._noted(platform, verb, person, changed)

    def _noted(
        self, platform: Platform, verb: Verb, native_id: str, changed: bool
    ) -> Write:
        done = Write(self.now(), platform, verb, native_id, STATE_AFTER[verb], changed)
        self.journal.append(done)
        return done

    def writes(
        self,
        verb: Verb | None = None,
        native_id: str = "",
        *,
        changed: bool | None = None,
    ) -> list[Write]:
        """The journal, narrowed. A hide that did not change anything is a double hide."""

        def fits(write: Write) -> bool:
            return (
                verb in (None, write.verb)
                and native_id in ("", write.native_id)
                and changed in (None, write.changed)
            )

        with self.lock:
            return [write for write in self.journal if fits(write)]

    def find(self, platform: Platform, native_id: str) -> Item | None:
        """The item with that id, deleted ones included; on X any version's id will do."""
        return self._by_id.get((platform, native_id))

    def shelf(self, *name: str) -> Shelf:
        """One ordered index, for example ("facebook", "stream", post id) or ("x", "mentions")."""
        return self._shelves.get(name) or Shelf()

    def add(self, item: Item) -> Item:
        """Put an item into the world and its indexes. Raises ValueError for an id that is taken."""
        with self.lock:
            if (item.platform, item.native_id) in self._by_id:
                raise ValueError(
                    f"the world already holds an item with the id {item.native_id}"
                )
            item.seq = len(self.items) + 1
            item.post_id = item.post_id or item.native_id
            self.items.append(item)
            for version in item.versions:
                self._by_id[item.platform, version.native_id] = item
            for name, key in self._places(item):
                self._shelves[name].put(key, item)
            return item

    def _places(self, item: Item) -> list[tuple[tuple[str, ...], tuple[float, ...]]]:
        return places(item, self.owner(item.platform).id)

    def _edit(self, item: Item, text: str, at: datetime, new_id: str) -> Version:
        version = Version(new_id or item.native_id, text, at)
        for name, key in self._places(item):
            self._shelves[name].drop(
                key
            )  # on X the newest version stands on the shelves, under its own id
        item.later.append(version)
        self._by_id[item.platform, version.native_id] = item
        for name, key in self._places(item):
            self._shelves[name].put(key, item)
        return version

    def _delete(self, item: Item, at: datetime) -> None:
        item.deleted_at = item.deleted_at or at
        if item.platform == "facebook":
            # What hangs below goes too. On X replies outlive what they answer.
            for below in self.shelf("facebook", "stream", item.native_id).last(
                up_to=(inf,)
            ):
                below.deleted_at = below.deleted_at or at

    def _hide(self, item: Item, hidden: bool, at: datetime, by: str) -> None:
        if item.hidden != hidden:
            item.hidings.append(Hiding(at, hidden, by))

    def save(self, path: Path) -> None:
        """Write the whole world to one JSON file, all of it or nothing."""
        with self.lock:
            archive.write_world(self, path)

    @classmethod
    def load(cls, path: Path, now: Callable[[], datetime]) -> World:
        """Open a world that `save` wrote. Raises ValueError for a file that is not one."""
        saved = archive.read_world(path)
        world = cls(now=now, **saved.arguments)
        for item in saved.items:
            world.add(item)
        world.journal = saved.journal
        return world
