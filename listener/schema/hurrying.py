"""Step 24: which comments were shown because all was shown at once in an emergency, by the decision and not by reading the log."""

STATEMENTS = (
    """CREATE INDEX entries_of_haste ON entries (json_extract(details, '$.decision_id'))
        WHERE event = 'show_intended' AND json_extract(details, '$.why') = 'emergency'""",
)
