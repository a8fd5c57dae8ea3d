"""Compares the published reports with the entries that vouch for them: by page, quarter, publisher, moment and every byte."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

_PUBLISHED = "SELECT * FROM entries WHERE event = 'report_published' ORDER BY seq"


def reports(db: Database) -> Iterator[str]:
    """Reports that are not as they were published, that nobody published, or that are gone."""
    said: dict[tuple[str, str], dict[str, Any]] = {}
    for entry in db.query(_PUBLISHED):
        details = json.loads(entry["details"])
        said[details["page_id"], details["quarter"]] = {
            "sha256": details["sha256"],
            "published_by": entry["actor"],
            "published_at": entry["recorded_at"],
        }
    for row in db.query("SELECT * FROM reports ORDER BY report_id"):
        name = f"The report of {row['quarter']} on {row['page_id']}"
        published = said.pop((row["page_id"], row["quarter"]), None)
        body = hashlib.sha256(row["body"].encode("utf-8", "surrogatepass")).hexdigest()
        if published is None:
            yield f"{name} is in no entry of the log."
        elif body != row["sha256"] or any(row[key] != published[key] for key in published):  # fmt: skip
            yield f"{name} was changed after it was published."
    for page_id, quarter in said:
        yield f"The report of {quarter} on {page_id} is in the log and no longer among the reports."
