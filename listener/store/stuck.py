"""Acts that did not succeed and that only a person can bring to an end."""

from __future__ import annotations

from listener.store.acts import Act
from listener.store.connection import Row, Store, Transaction

# A hide that was given up and on which nobody has decided since; or a wish that has failed three times, or of which
# people were told before that. Of `acts` beside `comments`.
STUCK = """comments.gone_at IS NULL AND (
    (acts.state = 'stuck' AND acts.version = comments.version AND NOT EXISTS (
        SELECT 1 FROM decisions WHERE decisions.comment_id = acts.comment_id
        AND decisions.actor <> 'wardmote' AND decisions.decision_id > acts.decision_id))
    OR (acts.state = 'intended' AND (acts.attempts >= 3 OR (acts.attempts > 0 AND EXISTS (
        SELECT 1 FROM outbox
        WHERE outbox.once >= 'stuck:' || acts.comment_id || ':' || comments.version || ':' || acts.verb || ':' || acts.act_id || ':'
        AND outbox.once < 'stuck:' || acts.comment_id || ':' || comments.version || ':' || acts.verb || ':' || acts.act_id || ';')))))"""


def stuck_acts(store: Store) -> list[Row]:
    """Each with act_id, comment_id, verb, state, attempts, why, since, text and permalink, oldest first."""
    return store.rows(
        f"""SELECT acts.act_id, acts.comment_id, acts.verb, acts.state, acts.attempts, acts.outcome AS why,
            acts.intended_at AS since, versions.text, comments.permalink
        FROM acts JOIN comments USING (comment_id)
        JOIN versions ON versions.comment_id = acts.comment_id AND versions.version = acts.version
        WHERE {STUCK} ORDER BY acts.act_id"""
    )


def hasten(tx: Transaction, act: Act) -> bool:
    """Have a wish that waits tried at once; False where it is no longer open."""
    changes = {"next_try_at": tx.at}
    return (
        tx.update("acts", changes, "act_id = ? AND state = 'intended'", (act.act_id,))
        == 1
    )
