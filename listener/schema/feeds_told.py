"""Step 26: of a feed's fault that was told, whether a person was told to mend it."""

STATEMENTS = (
    # told_grave: 1 where what was told does not pass by itself. Of what was told before nothing is told once more.
    "ALTER TABLE feeds ADD COLUMN told_grave INTEGER NOT NULL DEFAULT 0",
    "UPDATE feeds SET told_grave = 1 WHERE told_at IS NOT NULL",
)
