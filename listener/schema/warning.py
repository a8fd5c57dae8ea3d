"""Who was asked to stop, or warned: known by a pseudonym after the comment went, as breaches are."""

STATEMENTS = (
    # author: as in strikes. Of requests from before this table the comment itself tells, while it has its author.
    """CREATE TABLE requests_to_stop (
        decision_id INTEGER PRIMARY KEY REFERENCES decisions,
        author TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX requests_to_stop_by_author ON requests_to_stop (author)",
)
