"""What a copy of recorded information, the report and the pages for residents say of themselves is so."""

from __future__ import annotations

from listener.packs.recorded_words import COVER
from listener.report.wording import LINES


def test_the_copy_for_a_request_does_not_claim_to_hold_every_entry() -> None:
    assert "every entry" not in COVER and "but for those named below" in COVER


def test_what_the_report_counts_is_not_among_what_it_does_not_count() -> None:
    assert LINES["foi"][0] == "Copies of this page made for a request for information"
    assert "information" not in LINES["not_counted:outside"][0]
