"""The words of the report, in English and in Welsh. The Welsh is a draft and waits for a translator."""

from __future__ import annotations

from typing import Literal

from listener.language_names import names_of
from listener.report.covering import COVERED
from listener.report.statistics import Cell

Tongue = Literal["en", "cy"]
Words = tuple[str, str]

TITLES: dict[str, Words] = {
    "S01": ("Comments seen", "Sylwadau a welwyd"),
    "S02": ("How many were scored, and why the rest were not", "Faint a sgoriwyd, a pham na sgoriwyd y gweddill"),
    "S03": ("Comments in which a rule was touched", "Sylwadau lle cyffyrddwyd â rheol"),
    "S04": ("Hidden by software for a while", "Cuddiwyd dros dro gan feddalwedd"),
    "S05": ("All hides, and how many in a thousand comments", "Pob cuddiad, a faint ym mhob mil o sylwadau"),
    "S06": ("Deleted by a person", "Dilëwyd gan berson"),
    "S07": ("Requests to stop, warnings, blocks", "Ceisiadau i roi'r gorau, rhybuddion i awduron, rhwystrau"),
    "S08": ("Shown again, and why", "Dangoswyd eto, a pham"),
    "S09": ("How often people agreed with hides by software", "Pa mor aml yr oedd pobl yn cytuno â chuddio gan feddalwedd"),
    "S10": ("Hides by software that nobody checked in time", "Cuddio gan feddalwedd na wiriodd neb mewn pryd"),
    "S11": ("Time until a person first decided", "Amser nes i berson benderfynu gyntaf"),
    "S12": ("Looked at in the promised time", "Edrychwyd arnynt o fewn yr amser a addawyd"),
    "S13": ("Appeals", "Apeliadau"),
    "S14": ("Working days until an appeal was decided", "Diwrnodau gwaith nes penderfynu apêl"),
    "S15": ("Hides with a notice from the first moment", "Cuddio gyda hysbysiad o'r eiliad gyntaf"),
    "S16": ("Languages and fairness", "Ieithoedd a thegwch"),
    "S17": ("Safety brakes and modes", "Breciau diogelwch a moddau"),
    "S18": ("Alerts on misinformation", "Rhybuddion am gamwybodaeth"),
    "S19": ("Requests from outside", "Ceisiadau o'r tu allan"),
}  # fmt: skip

COLUMNS: dict[str, Words] = {
    "count": ("Number", "Nifer"),
    "per_cent": ("Per cent", "Y cant"),
    "per_thousand": ("In a thousand comments", "Ym mhob mil o sylwadau"),
    "confirmed": ("Agreed", "Cytunwyd"),
    "rejected": ("Not agreed", "Ni chytunwyd"),
    "met": ("In time", "Mewn pryd"),
    "lodged": ("Made", "Gwnaed"),
    "decided": ("Decided", "Penderfynwyd"),
    "overturned": ("Overturned", "Gwrthdrowyd"),
    "hours": ("Hours", "Oriau"),
    "hours_median": ("Hours, median", "Oriau, canolrif"),
    "hours_90": ("Hours, nine in ten within", "Oriau, naw o bob deg o fewn"),
    "days_median": ("Days, median", "Diwrnodau, canolrif"),
    "days_90": ("Days, nine in ten within", "Diwrnodau, naw o bob deg o fewn"),
    "seen": ("Seen", "Gwelwyd"),
    "hides": ("Hidden", "Cuddiwyd"),
}

LINES: dict[str, Words] = {
    "all": ("All", "Pob un"),
    "by:software": ("Decided by software", "Penderfynwyd gan feddalwedd"),
    "by:person": ("Decided by a person", "Penderfynwyd gan berson"),
    "read:scored": ("Scored", "Sgoriwyd"),
    "read:language": ("Not scored: not in English", "Ni sgoriwyd: nid yn Saesneg"),
    "read:media": ("Not scored: a picture or film without words", "Ni sgoriwyd: llun neu ffilm heb eiriau"),
    "read:other": ("Not scored: another reason", "Ni sgoriwyd: rheswm arall"),
    "noticed": ("With a notice that the author can look up", "Gyda hysbysiad y gall yr awdur ei weld"),
    "stop_requests": ("Requests to stop", "Ceisiadau i roi'r gorau"),
    "warnings": ("Warnings", "Rhybuddion i awduron"),
    "blocks": ("Blocks that began", "Rhwystrau a ddechreuodd"),
    "blocks_in_force": ("Blocks in force at the end", "Rhwystrau mewn grym ar y diwedd"),
    "blocks_past_expiry": ("Of these, past their end", "O'r rhain, wedi mynd heibio eu diwedd"),
    "cause:rejected": ("A person did not agree with the hide by software", "Nid oedd person yn cytuno â'r cuddio gan feddalwedd"),
    "cause:expired": ("Nobody checked it in time", "Ni wiriodd neb mewn pryd"),
    "cause:taken_back": ("A person ended a hide by a person, or one that a person had agreed to", "Daeth person â chuddiad i ben a wnaed gan berson, neu y cytunodd person ag ef"),
    "cause:appeal": ("An appeal succeeded", "Llwyddodd apêl"),
    "cause:elsewhere": ("Somebody showed it again on the platform itself", "Dangosodd rhywun ef eto ar y platfform ei hun"),
    "cause:emergency": ("In an emergency all that software had hidden was shown at once", "Mewn argyfwng dangoswyd popeth a guddiwyd gan feddalwedd ar unwaith"),
    "cause:failed": ("Software could not finish the hide", "Ni allai'r meddalwedd orffen y cuddio"),
    "expired": ("Shown again after 24 hours", "Dangoswyd eto ar ôl 24 awr"),
    "queue:all": ("All", "Pob un"),
    "queue:urgent": ("Urgent", "Brys"),
    "queue:ordinary": ("Other", "Arall"),
    "not_counted:lookups": ("Look-ups of a link", "Chwiliadau am ddolen"),
    "notice_holds": ("Notices held back for the police", "Hysbysiadau a ddaliwyd yn ôl ar gyfer yr heddlu"),
    "not_counted:swaps": ("Whether names and groups change a score: see the model card", "A yw enwau a grwpiau'n newid sgôr: gweler cerdyn y model"),
    "not_counted:outside": ("Police, courts, lawyers", "Heddlu, llysoedd, cyfreithwyr"),
    "breaker_openings": ("Times that the brake on hiding came on", "Sawl gwaith y daeth y brêc ar guddio ymlaen"),
    "hours:breaker": ("The brake on hiding was on", "Roedd y brêc ar guddio ymlaen"),
    "hours:watch": ("Mode watch: software only looks", "Modd gwylio: dim ond edrych y mae meddalwedd"),
    "hours:assist": ("Mode assist: people decide everything", "Modd cynorthwyo: pobl sy'n penderfynu popeth"),
    "hours:act": ("Mode act: software may hide for a while", "Modd gweithredu: caiff meddalwedd guddio dros dro"),
    "hours:held": ("Mode act was set, but something kept software from hiding", "Roedd modd gweithredu wedi'i osod, ond roedd rhywbeth yn cadw meddalwedd rhag cuddio"),
    "hours:shadow": ("Shadow: software hides nothing and notes what it would have done", "Cysgod: nid yw meddalwedd yn cuddio dim, ond yn nodi"),
    "hours:meeting": ("Council meeting", "Cyfarfod y cyngor"),
    "hours:emergency": ("Emergency", "Argyfwng"),
    "hours:pre_election": ("Time before an election", "Cyfnod cyn etholiad"),
    "hours:away": ("The councillor was away", "Roedd y cynghorydd i ffwrdd"),
    "hours:quasi_judicial": ("Live planning or licensing matter", "Mater cynllunio neu drwyddedu byw"),
    "priority:HIGH": ("Priority high", "Blaenoriaeth uchel"),
    "priority:MEDIUM": ("Priority medium", "Blaenoriaeth ganolig"),
    "priority:LOW": ("Priority low", "Blaenoriaeth isel"),
    "priority:NONE": ("No priority: not sent", "Dim blaenoriaeth: heb ei anfon"),
    "verdict:false": ("The claim is false", "Mae'r honiad yn anwir"),
    "verdict:misleading": ("The claim misleads", "Mae'r honiad yn gamarweiniol"),
    "verdict:unverified": ("The claim is not proved", "Nid yw'r honiad wedi'i brofi"),
    "verdict:true": ("The claim is true", "Mae'r honiad yn wir"),
    "verdict:outdated": ("The claim is out of date", "Mae'r honiad wedi dyddio"),
    "verdict:none": ("Not a checked claim", "Nid honiad a wiriwyd"),
    "posture:none": ("Nothing chosen yet", "Dim wedi'i ddewis eto"),
    "posture:no_action": ("Do nothing", "Gwneud dim"),
    "posture:monitor": ("Watch", "Gwylio"),
    "posture:prepare_lines": ("Prepare an answer", "Paratoi ateb"),
    "posture:brief_councillor": ("Brief the councillor", "Briffio'r cynghorydd"),
    "posture:publish_correction": ("Publish a correction", "Cyhoeddi cywiriad"),
    "posture:emergency_lead": ("Hand to the emergency lead", "Trosglwyddo i'r arweinydd argyfwng"),
    "in_time:yes": ("Answered in time", "Atebwyd mewn pryd"),
    "in_time:no": ("Not answered in time", "Nid atebwyd mewn pryd"),
    "in_time:open": ("Still open: not answered, and not due yet", "Yn dal ar agor: heb ei ateb, a'r amser heb ddod eto"),
    "in_time:none": ("No time was set", "Ni osodwyd amser"),
    "flags_house": ("Whole house: alerts from the news or a search alone", "Yr holl dudalennau: rhybuddion o'r newyddion neu chwiliad yn unig"),
    "r4_hides": ("Hides by a person for a false claim, with its source", "Cuddio gan berson oherwydd honiad anwir, gyda'i ffynhonnell"),
    "requests": ("The council asked for a comment of this page to be hidden", "Gofynnodd y cyngor am guddio sylw ar y dudalen hon"),
    "requests_house": ("Whole house: the council named no comment", "Yr holl dudalennau: ni enwodd y cyngor sylw"),
    "requests_followed": ("Of these, a person later acted on the comment", "O'r rhain, gweithredodd person ar y sylw wedyn"),
    "exports": ("People with comments on this page who were given their data", "Pobl â sylwadau ar y dudalen hon a gafodd eu data"),
    "exports_house": ("Whole house: people given their data, page not told", "Yr holl dudalennau: pobl a gafodd eu data, heb nodi tudalen"),
    "foi": ("Copies of this page made for a request for information", "Copïau o'r dudalen hon ar gyfer cais am wybodaeth"),
    "foi_house": ("Whole house: copies made for a request for information", "Yr holl dudalennau: copïau ar gyfer cais am wybodaeth"),
    "erasures": ("People with comments on this page whose data was erased", "Pobl â sylwadau ar y dudalen hon y dilëwyd eu data"),
    "erasures_house": ("Whole house: people whose data was erased, page not told", "Yr holl dudalennau: pobl y dilëwyd eu data, heb nodi tudalen"),
    "not_counted": ("not counted", "heb ei gyfrif"),
}  # fmt: skip

NOTES: tuple[Words, ...] = (
    (("Numbers from 1 to 4 stand as <5. A dash (–) stands where a number would give one of them away, and for a rate "
     "of fewer than 20. Zero stands as 0."),
     ("Mae rhifau o 1 i 4 yn ymddangos fel <5. Mae llinell (–) lle byddai rhif yn datgelu un ohonynt, ac am gyfradd o "
     "lai nag 20. Mae sero yn ymddangos fel 0.")),
    ("No names, no words of anybody, nothing about one author.",
     "Dim enwau, dim geiriau neb, dim am un awdur."),
    (("A hide counts in the quarter in which it was decided, and with what had become of it when the report was made: "
     "whether people agreed is told by the last decision that stands. That it was shown again counts, with one cause, in "
     "the quarter in which that was decided. A quarter begins and ends at midnight UTC. What cannot be told by page stands "
     "in lines of its own, for the whole house."),
     ("Mae cuddiad yn cyfrif yn y chwarter y'i penderfynwyd, gyda'r hyn a ddaeth ohono erbyn gwneud yr adroddiad: y "
     "penderfyniad olaf sydd mewn grym sy'n dweud a oedd pobl yn cytuno. Mae ei ddangos eto yn cyfrif, gydag un achos, yn y "
     "chwarter y penderfynwyd hynny. Mae chwarter yn dechrau ac yn gorffen am hanner nos UTC. Mae'r hyn na ellir ei "
     "briodoli i dudalen mewn llinellau ar wahân, ar gyfer yr holl dudalennau.")),
)  # fmt: skip
_UNTOLD = ("Too short to tell", "Rhy fyr i ddweud")
_PLATFORMS = {"facebook": "Facebook", "x": "X", "instagram": "Instagram"}


def in_tongue(words: Words, tongue: Tongue) -> str:
    """One of the two."""
    return words[tongue == "cy"]


def title(figure: str, tongue: Tongue) -> str:
    """What a figure is called."""
    return in_tongue(TITLES[figure], tongue)


def column(name: str, tongue: Tongue) -> str:
    """What stands over a column."""
    return in_tongue(COLUMNS[name], tongue)


def line(key: str, tongue: Tongue) -> str:
    """What a line is about."""
    if key in LINES:
        return in_tongue(LINES[key], tongue)
    kind, _, rest = key.partition(":")
    if kind == "platform":
        return _PLATFORMS.get(rest, rest)
    if kind == "lang":
        names = _UNTOLD if rest == "und" else names_of(rest)
        return in_tongue(names, tongue) or rest
    number = key.removeprefix("R")
    return in_tongue((f"Rule {number}", f"Rheol {number}"), tongue)


def cell(value: Cell, tongue: Tongue) -> str:
    """What stands in a cell."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:g}"
    if value == "not_counted":
        return in_tongue(LINES["not_counted"], tongue)
    return f"{value:,}" if isinstance(value, int) else value or COVERED
