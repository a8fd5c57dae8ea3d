"""The fixed words of an evidence pack: what to do first, how to check it, how to keep it. The Welsh is a draft."""

from __future__ import annotations

CHECKLIST = """BEFORE YOU SEND THIS

1. Is somebody in danger now? Call 999 first. Send this later.
2. No danger now? Call 101, or report it on your police force's website.
3. Say that it is an "Operation Ford incident" if you are a councillor of a county, district, borough or unitary council,
   an elected mayor, a commissioner, or a candidate. Town, parish and community councillors report it in the usual way.
4. Your force has an adviser for elected people. They advise on safety. They do not take reports of crime.
5. Tell your council as well: the monitoring officer, or whoever looks after members' safety.
6. Do not delete the comment first. Hidden is enough.
7. Think of your home, your family, the surgeries and meetings that are known in advance. File 4 has room for it.
8. You do not have to cope alone. Ask your group, your council or your party for support.

This pack names no offence. Whether the law was broken is for the police and the courts to say.
"""

CHECKLIST_CY = """CYN I CHI ANFON HWN (drafft, heb ei wirio gan gyfieithydd)

1. Oes rhywun mewn perygl nawr? Ffoniwch 999 yn gyntaf. Anfonwch hwn wedyn.
2. Dim perygl nawr? Ffoniwch 101, neu rhowch wybod ar wefan eich heddlu.
3. Dywedwch mai "digwyddiad Operation Ford" ydyw os ydych yn gynghorydd sir, dosbarth, bwrdeistref neu gyngor unedol,
   yn faer etholedig, yn gomisiynydd neu'n ymgeisydd. Mae cynghorwyr tref, plwyf a chymuned yn rhoi gwybod yn y ffordd arferol.
4. Mae gan eich heddlu ymgynghorydd ar gyfer pobl etholedig. Cyngor ar ddiogelwch a gewch ganddynt. Nid iddynt hwy y
   mae rhoi gwybod am drosedd.
5. Dywedwch wrth eich cyngor hefyd: y swyddog monitro, neu bwy bynnag sy'n gofalu am ddiogelwch aelodau.
6. Peidiwch â dileu'r sylw yn gyntaf. Mae ei guddio yn ddigon.
7. Meddyliwch am eich cartref, eich teulu, a'r cymorthfeydd a'r cyfarfodydd y gŵyr pobl amdanynt ymlaen llaw. Mae lle i
   hynny yn ffeil 4.
8. Nid oes rhaid i chi ymdopi ar eich pen eich hun. Gofynnwch i'ch grŵp, eich cyngor neu'ch plaid am gefnogaeth.

Nid yw'r pecyn hwn yn enwi trosedd. Mater i'r heddlu a'r llysoedd yw dweud a dorrwyd y gyfraith.
"""

FACTS_TO_FILL = """FOR YOU TO FILL IN (leave empty what you do not want to say)

Who is targeted, and in what role:
The effect on you, in your own words:
Risks that you see:
  - home or family named or shown:
  - a date, place or event named:
  - a weapon, or a way of doing harm, named:
  - has this person come near you before:
Contact officer at the council:

RECEIPT
Police force or office:
Their reference:
Name of who took it, date and time:
"""

CHECKING = """HOW TO CHECK THAT NOTHING WAS CHANGED

captures/capture-N.json is what was fixed of the comment at that moment: the words, the link, the times, every edit, the
post, the comments around it, and what the platform sent. capture-N.html is the same as it looked, made from stored data;
it stands in the .json as `rendering`. SHA256SUMS holds the fingerprint of each file here: `sha256sum --check SHA256SUMS`.
Whoever changes a file can change SHA256SUMS as well. So keep the locked file as it came: the SHA-256 of all of it stands
in the log, in an entry `evidence_exported`. Ask whoever made it for the receipt of that entry, and compare.

log/entry-N.tlog-proof proves that an entry stands in Wardmote's log, which can only be added to. An entry holds the
SHA-256 of the capture that was taken then, as `evidence_sha256`. With Python 3.11 or newer, and no other program:

    python log/verify_minutes.py log/entry-N.tlog-proof --key log/minutes.pub

Compare log/minutes.pub with the key that the council's reviewer holds: a key from the same file proves little.
"""

KEEPING = """HOW TO KEEP IT

This file holds personal data of the author, of the person targeted, and of others who wrote near by. Use it for the report
and for nothing else. Tell the passphrase by telephone or in person, never in the mail that carries the file. Delete your
copy when the report has been taken; Wardmote keeps the captures of threats that a person confirmed for three years, and
other captures for as long as the rules on data say. That this pack was made, by whom and for whom, stands in the log.
"""
