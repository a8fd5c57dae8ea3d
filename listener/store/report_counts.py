"""What the transparency report counts, for one page and one stretch of time. Numbers and moments only, no words."""

from __future__ import annotations

import json
from datetime import datetime

from listener.minutes.writer import MACHINE
from listener.store.connection import Row, Store, Transaction, as_moment, as_text
from listener.store.own_claims import NOT_OWN

_FOUND = ("comment_badged", "comment_queued", "need_seen", "hide_chosen", "claim_seen", "criticism_let_stand", "matter_tagged")  # fmt: skip
_MARKS = ", ".join(f"'{event}'" for event in _FOUND)


def seen_by_reading(store: Store, page_id: str, since: str, until: str) -> list[Row]:
    """Comments that came in: `language`, `engine` and `media` of their first judgement, `n`."""
    return store.rows(
        """SELECT COALESCE(j.language, '') AS language, COALESCE(j.engine, 'none') = 'none' AS unread,
            comments.media NOT IN ('', '[]') AS media, COUNT(*) AS n
        FROM comments LEFT JOIN judgements AS j ON j.judgement_id =
            (SELECT MIN(judgement_id) FROM judgements WHERE judgements.comment_id = comments.comment_id)
        WHERE page_id = ? AND by_owner = 0 AND first_seen_at >= ? AND first_seen_at < ? GROUP BY 1, 2, 3""",
        (page_id, since, until),
    )


def findings_by_rule(store: Store, page_id: str, since: str, until: str) -> list[Row]:
    """Comments with a finding of a rule: `rule`, `n`. From the log, for the judgements themselves are erased."""
    return store.rows(
        f"""SELECT json_extract(finding.value, '$.rule') AS rule, COUNT(DISTINCT entries.subject) AS n
        FROM entries JOIN subject_pages USING (subject), json_each(details, '$.findings') AS finding
        WHERE event IN ({_MARKS}) AND page_id = ? AND recorded_at >= ? AND recorded_at < ? GROUP BY 1""",
        (page_id, since, until),
    )


# A page has far more comments than decisions: those are read by their time or their actor, and not comment by comment.
_ON_PAGE = "(?1 IS NULL OR page_id = ?1)"
_TOUCHED = f"""SELECT comment_id FROM decisions JOIN comments USING (comment_id) WHERE verb IN ('hide', 'show')
        AND {_ON_PAGE} AND decided_at >= ?2 AND decided_at < ?3
    UNION SELECT comment_id FROM acts_elsewhere JOIN comments USING (comment_id) WHERE verb = 'show'
        AND {_ON_PAGE} AND seen_at >= ?2 AND seen_at < ?3"""
_HIDDEN_BY_SOFTWARE = f"""SELECT comment_id FROM decisions JOIN comments USING (comment_id) WHERE actor = '{MACHINE.name}'
        AND verb = 'hide' AND role = 'daemon' AND {_ON_PAGE} AND decided_at >= ?2 AND decided_at < ?3"""


def decisions_on_hides(
    store: Store,
    page_id: str | None,
    since: str,
    until: str,
    *,
    by_software: bool = False,
) -> list[Row]:
    """Every decision to hide, show or confirm, of whatever time, on the comments that were hidden or shown in this time,
    by comment, oldest first: `state` of its act, `undone`, `noticed` and `language` for a hide.

    page_id: None for all pages. by_software: only on what software hid in this time.
    """
    touched = _HIDDEN_BY_SOFTWARE if by_software else _TOUCHED
    return store.rows(
        f"""WITH touched AS MATERIALIZED ({touched})
        SELECT made.decision_id, made.comment_id, made.version, made.verb, made.role, COALESCE(made.rule, '') AS rule,
            made.undoes, made.decided_at AS at, acts.state,
            EXISTS (SELECT 1 FROM decisions AS later WHERE later.undoes = made.decision_id) AS undone,
            notices.published_at IS NOT NULL AND notices.withheld_at IS NULL AS noticed,
            CASE WHEN made.verb = 'hide' THEN (SELECT language FROM judgements WHERE judgements.comment_id = made.comment_id
                ORDER BY judgement_id DESC LIMIT 1) END AS language
        FROM decisions AS made LEFT JOIN acts ON acts.decision_id = made.decision_id
        LEFT JOIN notices ON notices.notice_id = acts.notice_id
        WHERE made.comment_id IN (SELECT comment_id FROM touched) AND made.verb IN ('hide', 'show', 'confirm', 'reopen')
        ORDER BY made.comment_id, made.decision_id""",
        (page_id, since, until),
    )


def shown_on_the_platform(
    store: Store,
    page_id: str | None,
    since: str,
    until: str,
    *,
    by_software: bool = False,
) -> list[Row]:
    """When somebody showed one of these comments on the platform itself: `comment_id`, `version`, `was`, `at`.

    `was`: who had hidden it, as far as was known. `page_id` and `by_software`: as for the decisions.
    """
    touched = _HIDDEN_BY_SOFTWARE if by_software else _TOUCHED
    return store.rows(
        f"""WITH touched AS MATERIALIZED ({touched})
        SELECT comment_id, version, was, seen_at AS at FROM acts_elsewhere
        WHERE verb = 'show' AND comment_id IN (SELECT comment_id FROM touched) ORDER BY comment_id, number""",
        (page_id, since, until),
    )


def causes_of_shows(store: Store) -> dict[int, str]:
    """Why each decision to show was made, as its entry has it: person, appeal, expired, failed or emergency."""
    rows = store.rows(
        """SELECT json_extract(details, '$.decision_id') AS decision_id, json_extract(details, '$.why') AS why
        FROM entries WHERE event = 'show_intended'"""
    )
    return {row["decision_id"]: row["why"] or "" for row in rows}


def deletes_done(store: Store, page_id: str, since: str, until: str) -> list[Row]:
    """Deletions that were carried out: `rule`, `noticed`."""
    return store.rows(
        """SELECT decisions.rule, notices.published_at IS NOT NULL AS noticed
        FROM decisions JOIN person_acts USING (decision_id) JOIN notices USING (notice_id)
        JOIN comments ON comments.comment_id = decisions.comment_id
        WHERE decisions.verb = 'delete' AND state = 'done' AND page_id = ? AND decided_at >= ? AND decided_at < ?""",
        (page_id, since, until),
    )


def said_to_authors(
    store: Store, page_id: str, since: str, until: str
) -> dict[str, int]:
    """How many requests to stop, and warnings."""
    rows = store.rows(
        """SELECT verb, COUNT(*) AS n FROM decisions JOIN comments USING (comment_id)
        WHERE verb IN ('stop_request', 'warning') AND page_id = ? AND decided_at >= ? AND decided_at < ? GROUP BY 1""",
        (page_id, since, until),
    )
    return {row["verb"]: row["n"] for row in rows}


def notices_held_back(store: Store, page_id: str, since: str, until: str) -> int:
    """How many look-up entries were held back for the police (S15). A longer delay of the same entry is no second one."""
    return int(
        store.value(
            """SELECT COUNT(*) FROM (SELECT MIN(placed_at) AS first_at FROM notice_holds JOIN comments USING (comment_id)
                WHERE page_id = ? GROUP BY comment_id) WHERE first_at >= ? AND first_at < ?""",
            (page_id, since, until),
        )
    )


def blocks_of(store: Store, page_id: str) -> list[Row]:
    """Every block that began: `begun_at`, `expires_at`, `ended_at`."""
    query = "SELECT begun_at, expires_at, ended_at FROM blocks WHERE page_id = ? AND begun_at IS NOT NULL"
    return store.rows(query, (page_id,))


_LOOKED = """SELECT decision_id, comment_id, rule, decided_at FROM decisions WHERE role <> 'daemon'
    AND NOT (verb = 'show' AND (role = 'admin' OR decision_id IN (SELECT decision_id FROM rush)))"""


def first_looks(store: Store, page_id: str, since: str, until: str) -> list[tuple[str, float]]:  # fmt: skip
    """For each comment that a person first decided on: the rule it was judged under, and hours since it was seen.

    Where all was shown at once in an emergency, nobody has looked yet.
    """
    rows = store.rows(
        f"""WITH rush AS MATERIALIZED (SELECT json_extract(details, '$.decision_id') AS decision_id FROM entries
            WHERE event = 'show_intended' AND json_extract(details, '$.why') = 'emergency')
        SELECT COALESCE(made.rule, (SELECT rule FROM judgements WHERE judgements.comment_id = made.comment_id
                ORDER BY judgement_id DESC LIMIT 1), '') AS rule, made.decided_at, first_seen_at
        FROM ({_LOOKED}) AS made JOIN comments USING (comment_id)
        WHERE page_id = ? AND made.decided_at >= ? AND made.decided_at < ?
        AND NOT EXISTS (SELECT 1 FROM ({_LOOKED}) AS before WHERE before.comment_id = made.comment_id
            AND before.decision_id < made.decision_id)""",
        (page_id, since, until),
    )
    return [(row["rule"], _hours(row["first_seen_at"], row["decided_at"])) for row in rows]  # fmt: skip


def promises_due(store: Store, page_id: str, since: str, until: str) -> list[Row]:
    """What was to be looked at in this time: `urgent`, `met`, `n`."""
    return store.rows(
        """SELECT urgent, COALESCE(closed_at <= due_at, 0) AS met, COUNT(*) AS n FROM queue JOIN comments USING (comment_id)
        WHERE due_at >= ? AND due_at < ? AND page_id = ? GROUP BY 1, 2""",
        (since, until, page_id),
    )


def appeals_lodged(store: Store, page_id: str, since: str, until: str) -> list[Row]:
    """Appeals: `rule`, `machine` (whose decision it is against), `outcome`, `lodged_at`, `decided_at`."""
    return store.rows(
        """SELECT COALESCE(decisions.rule, '') AS rule, decisions.role = 'daemon' AS machine, outcome, lodged_at,
            appeals.decided_at FROM appeals JOIN decisions USING (decision_id)
        JOIN comments ON comments.comment_id = appeals.comment_id
        WHERE page_id = ? AND lodged_at >= ? AND lodged_at < ?""",
        (page_id, since, until),
    )


_ON_CLAIMS = f"{NOT_OWN} AND key NOT LIKE 'need:%'"


def flags_raised(store: Store, page_id: str, since: str, until: str) -> list[Row]:
    """Alerts about this page, but for what somebody asked of comms or needed: `level`, `verdict`, `posture`, `acknowledge_by_at`, and when it was acknowledged (`at`).

    An answer from before it was graver or began anew is none to what comms were asked then.
    """
    return store.rows(
        f"""SELECT level, posture, acknowledge_by_at,
            COALESCE((SELECT verdict FROM claims JOIN claim_versions USING (claim_id, version)
                WHERE claims.claim_id = incidents.claim_id), 'none') AS verdict,
            CASE WHEN state <> 'new' THEN (SELECT MIN(done_at) FROM incident_steps AS each
                WHERE each.incident_id = incidents.incident_id AND role <> 'daemon'
                AND what IN ('acknowledged', 'posture_set', 'acted', 'wrong', 'closed')
                AND step_id > (SELECT COALESCE(MAX(step_id), 0) FROM incident_steps AS anew
                    WHERE anew.incident_id = incidents.incident_id AND what IN ('graver', 'reopened'))) END AS at
        FROM incidents WHERE first_at >= ? AND first_at < ? AND {_ON_CLAIMS} AND EXISTS (
            SELECT 1 FROM incident_comments CROSS JOIN comments USING (comment_id)
            WHERE incident_comments.incident_id = incidents.incident_id AND page_id = ?)""",
        (since, until, page_id),
    )


def flags_of_no_page(store: Store, since: str, until: str) -> int:
    """How many alerts came from the news or a search alone, so that they are about no page."""
    query = f"""SELECT COUNT(*) FROM incidents WHERE first_at >= ? AND first_at < ? AND {_ON_CLAIMS} AND NOT EXISTS (
        SELECT 1 FROM incident_comments WHERE incident_comments.incident_id = incidents.incident_id)"""
    return int(store.value(query, (since, until)) or 0)


def entries_of_kinds(store: Store, events: tuple[str, ...], until: str) -> list[Row]:
    """The entries of a few rare kinds before a moment, oldest first: `event`, `recorded_at`, `said` (its details)."""
    marks = ", ".join("?" for _ in events)
    rows = store.rows(
        f"SELECT event, recorded_at, details FROM entries WHERE event IN ({marks}) AND recorded_at < ? ORDER BY seq",
        (*events, until),
    )
    return [{**row, "said": json.loads(row["details"])} for row in rows]


def requests_about(store: Store, page_id: str, since: datetime, until: datetime) -> list[Row]:  # fmt: skip
    """What the council asked for about comments of this page, or about none: `comment_id` (None for those), `followed`."""
    return store.rows(
        """SELECT request_id, council_requests.comment_id, received_at, EXISTS (SELECT 1 FROM decisions
            WHERE decisions.comment_id = council_requests.comment_id AND decided_at >= received_at
            AND role <> 'daemon' AND verb IN ('hide', 'confirm', 'delete', 'block')) AS followed
        FROM council_requests LEFT JOIN comments USING (comment_id)
        WHERE received_at >= ? AND received_at < ? AND (page_id = ? OR council_requests.comment_id IS NULL)""",
        (as_text(since), as_text(until), page_id),
    )


def add_report(tx: Transaction, row: Row) -> None:
    """Keep a report as it was published."""
    tx.insert("reports", row)


def published_reports(store: Store, page_id: str | None = None) -> list[Row]:
    """The reports that were published, the newest first; of one page, or of all."""
    query = "SELECT * FROM reports WHERE ?1 IS NULL OR page_id = ?1 ORDER BY quarter DESC, page_id"
    return store.rows(query, (page_id,))


def _hours(since: str, until: str) -> float:
    return (as_moment(until) - as_moment(since)).total_seconds() / 3600
