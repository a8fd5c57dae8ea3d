"""The quarterly transparency report (policy section 8).

`covering` leaves out what would give a small count away, `statistics` makes the figures S01 to S19 of what the store
counted, `wording` says them in English and Welsh, `publishing` keeps a report as a named person published it.
"""
