"""The judgement. Pure: no network, no database, no clock, no randomness; it imports nothing else of ours."""
