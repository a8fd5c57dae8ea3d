"""Incidents that are for the owner alone, until they forward them: told apart by what their key begins with."""

from __future__ import annotations

from listener.store.connection import Row, Store

OWN = (
    "owner"  # "owner:17": the group of "spread:17", while only the owner is told of it
)
NOT_OWN = f"substr(key, 1, {len(OWN) + 1}) <> '{OWN}:'"  # for a WHERE over incidents
GROUP_NOT_OWN = f"""(NOT EXISTS (SELECT 1 FROM incidents WHERE key = '{OWN}:' || group_id)
    OR EXISTS (SELECT 1 FROM incidents WHERE key = 'spread:' || group_id))"""


def is_own(row: Row) -> bool:
    """Whether an incident is for the owner alone."""
    return str(row["key"]).startswith(f"{OWN}:")


def has_incident(store: Store, kind: str, group_id: int) -> bool:
    """Whether there is, or ever was, an incident of a group under this kind of key."""
    query = "SELECT 1 FROM incidents WHERE key = ? LIMIT 1"
    return store.row(query, (f"{kind}:{group_id}",)) is not None


def is_group_own(store: Store, group_id: int) -> bool:
    """Whether what several people say was told to the owner alone, and is still with them."""
    return has_incident(store, OWN, group_id) and not has_incident(store, "spread", group_id)  # fmt: skip


def said_to_owner(store: Store, comment_id: str) -> bool:
    """Whether a comment stands under a post of the page's owner, and answers nobody else."""
    found = store.value(
        """SELECT posts.by_owner = 1 AND (COALESCE(said.parent_id, '') IN ('', said.post_id)
            OR EXISTS (SELECT 1 FROM comments AS above WHERE above.comment_id = said.parent_id AND above.by_owner = 1))
        FROM comments AS said JOIN posts USING (post_id) WHERE said.comment_id = ?""",
        (comment_id,),
    )
    return bool(found)
