"""The fixed words of a copy for a request for information."""

from __future__ import annotations

DUE = "{due} (20 working days; bank holidays are not counted here and come on top)"
WITHHELD = {
    "none": "nothing of it is kept",
    "erased": "its words were erased, as their time was over",
    "confidential": "it may be confidential; only the councillor and a delegate may read it",
    "safety": "a threat, or personal information: where somebody can be found",
    "need": "somebody in it may be unwell, at risk or in danger: it tells of their health or safety",
}
COVER = """A COPY FOR WHOEVER ANSWERS A REQUEST FOR INFORMATION

Request:          {reference}
Received:         {received}
Answer due:       {due}
Period:           {since} to {until}, both days included (UTC)
Page, rule, thread: {page}, {rule}, {thread}
Made:             {made} UTC, in the role of {role}
Entries:          {entries}, about {cases} cases

THIS IS NOT THE ANSWER. Read it, decide, take out what must not go, then send what is left. Nothing was sent.

WHAT IS HERE

records.csv       the entries of the log in that period, but for those named below: what happened, when, by which rule, by
                  software or in which role
records.jsonl     the same for programs
{words}receipts/         the proof that each entry stands in the log, and the program that checks it:
                  python receipts/verify_minutes.py receipts/entry-N.tlog-proof --key receipts/minutes.pub
checkpoint        the signed state of the log when this was made
SHA256SUMS        the fingerprint of each file

DO NOT SEND THE RECEIPTS WITHOUT LOOKING. They hold no word and no name of a resident. But they hold the names of those
who decided, the log's own pseudonyms of comments, threads and authors, the second in which a comment was posted, and
scores. `leaf` in records.csv is the fingerprint of the whole entry: with it anybody can later be shown that an entry is
the one meant.

WHAT WAS LEFT OUT

- who wrote a comment, and other people's data as far as it was found (section 40). A case has a number of this copy
  alone. What can remain in the words of comments stands below.
- names of those who decided: their roles are given. What people wrote as their reason is left out as well.
- where somebody who was threatened can be found (section 38): the words of threats and of personal information.
- what tells of somebody's health or safety (sections 38 and 40): the words in which software saw that somebody may hurt
  themselves, is at risk or is in danger. It does not see each of them.
- words that may be confidential, such as those of a closed meeting: only the councillor and a delegate may read them.
- how people sign in: {security} entries (section 31).
- scores and thresholds, where to know them would help to get round the rules (section 31). Write your public interest
  test here:

- routine of the software, such as each reading of a page: {routine} entries.
- words whose time was over: they were erased, and nobody holds them.

WHAT YOU DECIDE

- `held_for`: a councillor's own correspondence is not always held by the council. The column proposes: flags, what
  was chosen about alerts, and officers' requests are the council's, the rest the councillor's. Mend it where it is wrong.
- `decided_by_you`: disclose, redact (which section), or not held.
- What of people can still stand in the words of a comment: a name that nobody in the thread bears; a name, or a part of
  one, of under 3 letters; a name that is an ordinary word and has no capital ("will", "young"); a name spelt in another
  way; an address without its postcode; and what tells who somebody is without a name. Read each one.

That this copy was made, in which role and for which request, stands in the log. Delete it when the request is answered.
"""
