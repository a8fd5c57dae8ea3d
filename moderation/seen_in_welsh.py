"""What a finding saw, in Welsh (draft): the same that its English sentence says.

A finding speaks English. Its sentence is looked up as it stands, and where it holds a number or a name, by its shape.
What was written down by an older copy, in a sentence that is no longer used, is told by its evidence or its kind.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from moderation.patterns.late import late
from moderation.types import ALL_TOGETHER, Finding, in_figures

DRAFT, DRAFT_CY = " (draft word list)", " (rhestr eiriau ddrafft)"
LED, LED_CY = ", and a word that leads to them", ", a gair sy'n arwain at y person"

# The sentence of a finding -> the same in Welsh. It follows "gwelwyd", so it is a thing and no sentence.
SAID_CY: Final[Mapping[str, str]] = {
    # threats
    "A threat to a person's life": "bygythiad i fywyd rhywun",
    "A threat to hurt a person": "bygythiad i anafu rhywun",
    "A threat to hurt a person at their home": "bygythiad i anafu rhywun yn ei gartref",
    "A threat to hurt a person or damage their property": "bygythiad i anafu rhywun neu ddifrodi ei eiddo",
    "A threat to a public building": "bygythiad i adeilad cyhoeddus",
    "A threat that leaves its doer, its harm or its person to the reader": "bygythiad sy'n gadael i'r darllenydd ddeall pwy fydd yn gweithredu, pa niwed a ddaw neu i bwy",
    "Speaks of beating a person": "sôn am guro rhywun",
    "Speaks of hurting a person, without saying that it will be done": "sôn am anafu rhywun, heb ddweud y caiff ei wneud",
    "Speaks of silencing a person for good": "sôn am roi taw ar rywun am byth",
    "Promises a reward or rejoices if a person should be hurt": "addo gwobr, neu lawenhau, pe bai rhywun yn cael ei anafu",
    "Urges a person to take their own life": "annog rhywun i ladd ei hun",
    "Wishes death or harm on a person": "dymuniad i berson farw neu gael niwed",
    "A hint that somebody could get at a person or their family": "awgrym y gallai rhywun gael gafael ar berson neu ei deulu",
    "Says that a person will die": "dweud y bydd rhywun yn marw",
    "Calls for a means of killing against people": "galw am fodd i ladd pobl",
    "Offers a prize for hurting a person": "cynnig gwobr am anafu rhywun",
    "Offers or seeks money to have a person hurt or killed": "cynnig neu geisio arian am anafu neu ladd rhywun",
    "Says that a person should be hurt or killed": "dweud y dylai rhywun gael ei anafu neu ei ladd",
    "Urges others to do damage": "annog eraill i wneud difrod",
    "Urges others to hurt a person": "annog eraill i anafu rhywun",
    "It seems to agree with a threat or a wish of harm in the comment above": "cytuno, i bob golwg, â bygythiad neu ddymuniad o niwed yn y sylw uwchben",
    "It seems to urge the writer of the comment above to take their own life": "annog, i bob golwg, awdur y sylw uwchben i ladd ei hun",
    "It seems to join in with a threat in the comment above": "ymuno, i bob golwg, â bygythiad yn y sylw uwchben",
    "Words of a threat, told with a wink as if they were another's": "geiriau bygythiad, wedi'u dweud â winc fel petaent yn eiriau rhywun arall",
    "Words of somebody else's threat, with which the writer seems to agree": "geiriau bygythiad rhywun arall, y mae'r awdur fel petai'n cytuno â nhw",
    "A threat in quotation marks, which are the writer's own words": "bygythiad mewn dyfynodau, sef geiriau'r awdur ei hun",
    "The writer tells of a threat that somebody got": "hanes gan yr awdur am fygythiad a gafodd rhywun",
    "Somebody seems to be followed, watched or waited for": "arwydd bod rhywun yn cael ei ddilyn neu ei wylio, neu fod rhywun yn aros amdano",
    "A Welsh threat": "bygythiad yn Gymraeg",
    "A Welsh threat to a person's life": "bygythiad yn Gymraeg i fywyd rhywun",
    "A Welsh threat to a public building": "bygythiad yn Gymraeg i adeilad cyhoeddus",
    "A Welsh threat to burn a building": "bygythiad yn Gymraeg i losgi adeilad",
    "A Welsh threat with a weapon": "bygythiad yn Gymraeg ag arf",
    "Urges a person in Welsh to take their own life": "annog rhywun yn Gymraeg i ladd ei hun",
    "Wishes death or harm on a person in Welsh": "dymuniad yn Gymraeg i berson farw neu gael niwed",
    "Urges others in Welsh to hurt a person": "annog eraill yn Gymraeg i anafu rhywun",
    "Urges others in Welsh to burn people in their house": "annog eraill yn Gymraeg i losgi pobl yn eu tŷ",
    "Says in Welsh that a person should be hurt or killed": "dweud yn Gymraeg y dylai rhywun gael ei anafu neu ei ladd",
    "Welsh intimidation": "brawychu yn Gymraeg",
    # insults, contempt, harassment
    "An insult at a person": "sarhad ar berson",
    "Rude words to a person": "geiriau anghwrtais wrth berson",
    "A rude gesture and no word beside it": "ystum anghwrtais heb air wrth ei ochr",
    "It reads like an insult at a person, and the scorer agrees": "geiriau tebyg i sarhad ar berson, ac mae'r sgoriwr yn cytuno",
    "A Welsh discourtesy to a person": "anghwrteisi Cymraeg at berson",
    "A Welsh insult at a person": "sarhad Cymraeg ar berson",
    "Welsh words of harm or warning, and somebody whom they are about": "geiriau Cymraeg am niwed neu rybudd, a rhywun y maent amdano",
    "It reads like contempt for a group, and the scorer agrees": "geiriau tebyg i ddirmyg at grŵp o bobl, ac mae'r sgoriwr yn cytuno",
    "Shows contempt for a group of people, or would take away their rights": "dirmyg at grŵp o bobl, neu awydd i ddwyn eu hawliau",
    "Speaks of people with contempt in Welsh": "sôn am bobl â dirmyg yn Gymraeg",
    "Its author was asked to stop, and is abusive again": "sarhad eto gan awdur y gofynnwyd iddo beidio",
    "Its author was asked to stop, and says that they never will": "dweud na fydd byth yn peidio, gan awdur y gofynnwyd iddo beidio",
    "Says that a person will never be left alone": "dweud na chaiff rhywun lonydd byth",
    "Says that a person's home, work or family will be contacted again and again until the person gives in": "dweud y cysylltir â chartref, gwaith neu deulu rhywun dro ar ôl tro nes iddo ildio",
    "Calls on others to hound a person at home, at work or through their family": "galw ar eraill i erlid rhywun gartref, yn y gwaith neu drwy ei deulu",
    "Wants a person to break down, or to break down again": "dymuniad i rywun gael chwalfa nerfol, neu gael un arall",
    "Says that a person is watched, waited for at home or never left alone": "dweud bod rhywun yn cael ei wylio, y bydd rhywun yn aros amdano gartref neu na chaiff lonydd byth",
    "Worded to start a quarrel": "geiriad i ddechrau ffrae",
    "Mocks the dead, the missing or those who grieve": "gwatwar y meirw, y rhai sydd ar goll neu'r rhai sy'n galaru",
    "A sexual remark about a person": "sylw rhywiol am berson",
    "Sexual material": "deunydd rhywiol",
    # private data
    "Someone's phone": "rhif ffôn rhywun",
    "Someone's address": "cyfeiriad rhywun",
    "Someone's email": "cyfeiriad e-bost rhywun",
    "Someone's plate": "rhif car rhywun",
    "Someone's birth date": "dyddiad geni rhywun",
    "Someone's National Insurance or bank number": "rhif Yswiriant Gwladol neu rif banc rhywun",
    "Says which school someone's children go to": "dweud i ba ysgol y mae plant rhywun yn mynd",
    "Says where someone's family can be found": "dweud ble mae modd dod o hyd i deulu rhywun",
    "Says which house is someone's home": "dweud pa dŷ yw cartref rhywun",
    "Tells a private matter of a household": "sôn am fater preifat ar aelwyd rhywun",
    "Says where and when someone can be found": "dweud ble a phryd y mae modd dod o hyd i rywun",
    "Would break into a person's account, or hands round what opens it": "bwriad i dorri i mewn i gyfrif rhywun, neu rannu'r hyn sy'n ei agor",
    # courts, crimes, confidential papers
    "Could tell who the victim of a sexual offence is": "geiriau a allai ddangos pwy yw dioddefwr trosedd rywiol",
    "Names a child in a police or court matter": "enwi plentyn mewn mater heddlu neu lys",
    "Names somebody who is meant to stay unnamed": "enwi rhywun y dylid ei gadw'n ddienw",
    "Tells how to find a name that a court keeps back": "dweud sut i ddod o hyd i enw y mae llys yn ei gadw'n ôl",
    "Names a child whom a family court took": "enwi plentyn a gymerwyd gan lys teulu",
    "Says that somebody is guilty before the court has": "dweud bod rhywun yn euog cyn i'r llys ddweud hynny",
    "Talks about, or to, the jury in a case": "sôn am y rheithgor mewn achos, neu siarad â'r rheithgor",
    "Tells the past of somebody who is on trial": "sôn am orffennol rhywun sydd ar brawf",
    "Says that a named person did something criminal or corrupt": "dweud bod person a enwir wedi gwneud rhywbeth troseddol neu lwgr",
    "Tells what stands in confidential papers": "sôn am gynnwys papurau cyfrinachol",
    "The words that mark a confidential council paper": "y geiriau sy'n nodi un o bapurau cyfrinachol y cyngor",
    # links, spam, trade
    "A domain made to look like a trusted one": "parth a wnaed i edrych fel un dibynadwy",
    "A domain written with look-alike letters": "parth wedi'i ysgrifennu â llythrennau sy'n edrych yn debyg",
    "A link that comes with bait, as stolen accounts send it": "dolen gydag abwyd, fel y mae cyfrifon wedi'u dwyn yn eu hanfon",
    "A link that hides where it leads on to": "dolen sy'n cuddio i ble mae'n arwain wedyn",
    "A link that loads a program": "dolen sy'n llwytho rhaglen",
    "A link that shows one address and leads to another": "dolen sy'n dangos un cyfeiriad ac yn arwain at un arall",
    "A link that may pay whoever posts it": "dolen a all dalu i bwy bynnag sy'n ei phostio",
    "A link to a bare number instead of a name": "dolen at rif moel yn lle enw",
    "A link to a domain on the block list": "dolen at barth sydd ar y rhestr flocio",
    "A link to pay or to prove who you are, at a strange address": "dolen i dalu neu i brofi pwy ydych chi, mewn cyfeiriad dieithr",
    "A link written so that filters do not see it": "dolen wedi'i hysgrifennu fel na fydd hidlwyr yn ei gweld",
    "A shortened link that hides where it leads": "dolen fer sy'n cuddio i ble mae'n arwain",
    "An offer of easy money": "cynnig arian hawdd",
    "Asks readers for bank details or a password": "cais am fanylion banc neu gyfrinair gan ddarllenwyr",
    "Draws readers to the author's own channel": "denu darllenwyr at sianel yr awdur ei hun",
    "The wording of known spam": "geiriad sbam hysbys",
    "Offers goods or services (what only a seller says)": "cynnig nwyddau neu wasanaethau (yr hyn nad oes ond gwerthwr yn ei ddweud)",
    # the author and the thread
    "The platform shows the author as anonymous": "awdur sy'n ddienw, yn ôl y platfform",
    "Speaks as if it were the councillor, the council or an officer": "siarad fel petai'n gynghorydd, yn gyngor neu'n swyddog",
    "Shares no word with the post, which asks for one topic": "diffyg geiriau yn gyffredin â'r neges, sy'n gofyn am un pwnc",
    "Asks for the end of a matter that waits for it": "gofyn am ganlyniad mater sy'n aros am benderfyniad",
    "Names a planning or licensing application": "enwi cais cynllunio neu drwyddedu",
    "Speaks of a statutory procedure": "sôn am weithdrefn statudol",
    # needs
    "Asks a question": "gofyn cwestiwn",
    "A service problem of the author's own": "problem sydd gan yr awdur ei hun gyda gwasanaeth",
    "The state of a public place": "cyflwr lle cyhoeddus",
    "Speaks of a complaint": "sôn am gŵyn",
    "Danger that seems to be happening now": "perygl sy'n digwydd nawr, i bob golwg",
    "Looks like a request for recorded information": "cais, i bob golwg, am wybodaeth a gofnodwyd",
    "Looks like a journalist's request": "cais, i bob golwg, gan newyddiadurwr",
    "A child or an adult may be at risk": "arwydd y gall plentyn neu oedolyn fod mewn perygl",
    "Somebody may be thinking of hurting themselves": "arwydd y gall rhywun fod yn meddwl am anafu ei hun",
}  # fmt: skip

VERDICTS_CY = {
    "false": "anwir",
    "misleading": "camarweiniol",
    "unverified": "heb ei gadarnhau",
    "true": "gwir",
    "outdated": "sydd wedi dyddio",
}
GROUNDS_CY = {
    "sex": "rhyw",
    "gender reassignment": "ailbennu rhywedd",
    "race": "hil",
    "disability": "anabledd",
    "orientation": "cyfeiriadedd rhywiol",
    "marital status": "statws priodasol",
    "pregnancy": "beichiogrwydd",
    "religion": "crefydd",
    "age": "oed",
}
SIGNS_CY = {"price": "pris", "offer": "cynnig", "trade": "crefft"}
# The sentences that hold a number or a name.
_REPEATS = late(r"It repeats claim (\S+), which the council's registry calls (\w+)")
_SLUR = late(r"A slur \(([a-z ]+)\)")
_OFFERS = late(r"Offers goods or services \(([a-z, ]+), and how to reach the seller\)")
_COUNTED = (
    (late(r"(\d+) links in one comment"), "{} o ddolenni mewn un sylw"),
    (late(r"The same text, or almost the same, came from (\d+) authors within a day"), "yr un testun, neu bron yr un testun, gan {} o awduron o fewn diwrnod"),
    (late(r"The same text came from (\d+) authors within a day"), "yr un testun gan {} o awduron o fewn diwrnod"),
    (late(r"The author posted almost the same text (\d+) times within a day"), "bron yr un testun gan yr un awdur {} o weithiau o fewn diwrnod"),
    (late(r"One of (\d+) abusive comments under this post within an hour"), "un o {} o sylwadau sarhaus o dan y neges hon o fewn awr"),
)  # fmt: skip
# What a scorer finds likely: its labels, its signs and its needs.
LIKELY_CY = {
    "toxicity": "anghwrteisi",
    "severe_toxicity": "sarhad hallt iawn",
    "obscene": "anweddustra",
    "threat": "bygythiad",
    "insult": "sarhad",
    "identity_attack": "ymosodiad ar bwy yw pobl",
    "intimidation": "brawychu",
    "sexual": "deunydd rhywiol",
    "personal_data": "manylion preifat rhywun",
    "promotion": "hysbysebu",
    "impersonation": "esgus bod yn rhywun arall",
    "allegation": "cyhuddiad yn erbyn rhywun",
    "leak": "datgelu cyfrinach",
    "trolling": "ymgais i ddechrau ffrae",
    "self_harm": "perygl o hunan-niwed",
    "at_risk": "plentyn neu oedolyn mewn perygl",
    "danger": "perygl nawr",
    "casework": "problem sydd gan yr awdur ei hun",
    "information_request": "cais am wybodaeth a gofnodwyd",
    "press": "cwestiwn gan y wasg",
    "complaint": "cwyn",
    "veiled_threat": "bygythiad y tu ôl i'r geiriau",
    "hate": "dirmyg at grŵp o bobl",
    "abuse": "sarhad ar berson",
}
# What each kind of finding saw, where its sentence is not known.
SEEN_CY = {
    "abuse": "sarhad ar berson",
    "advertising": "cynnig nwyddau neu wasanaethau",
    "anonymity": "awdur sy'n ddienw, yn ôl y platfform",
    "claims": "honiad sydd yng nghofrestr y cyngor",
    "confidential": "geiriau am bapur cyfrinachol",
    "contempt": "dirmyg at grŵp o bobl",
    "court": "geiriau am fater llys",
    "harassment": "aflonyddu ar berson",
    "impersonation": "siarad fel petai'n gynghorydd, yn gyngor neu'n swyddog",
    "libel": "dweud bod person a enwir wedi gwneud rhywbeth troseddol neu lwgr",
    "links": "dolen a all gamarwain",
    "obscene": "deunydd rhywiol",
    "off_topic": "diffyg geiriau yn gyffredin â'r neges",
    "personal_data": "manylion preifat rhywun",
    "planning": "sôn am gais neu hysbysiad cynllunio neu drwyddedu",
    "repeats": "yr un testun gan yr un awdur sawl gwaith",
    "slurs": "gair difrïol am grŵp o bobl",
    "spam": "geiriad sbam",
    "threats": "geiriau am niwed neu fygythiad",
    "trolling": "geiriad i ddechrau ffrae",
    "welsh": "geiriau Cymraeg sy'n swnio felly",
    "welsh_abuse": "sarhad Cymraeg ar berson",
}
TOGETHER_CY = "barn y feddalwedd ei bod yn debygol{} fod y sylw yn ei gyfanrwydd yn torri'r rheol hon: darllenwch y cyfan, a'r hyn y mae'n ei ateb"
# As an older copy wrote it, with the figure at its end.
_TOGETHER_BEFORE = "No single word gives it away"
_FIGURE = late(r"\(\d\.\d\d\)")
_AGAIN = "The scorer, looking again, finds "


def seen_in_welsh(finding: Finding) -> str:
    """What one finding saw, in Welsh (draft)."""
    detail = finding.detail.rstrip(".")
    said = _said(detail)
    if said:
        return said
    if detail.startswith((ALL_TOGETHER, _TOGETHER_BEFORE)):
        # The figure is that of all scores, which the finding keeps in its sentence alone: its own score reached nothing.
        figure = _FIGURE.search(detail)
        return TOGETHER_CY.format(f" {figure.group()}" if figure else "")
    if finding.signal == "model":
        what = LIKELY_CY.get(finding.evidence.partition(".")[2], "arwydd")
        again = ", wrth edrych eto," if detail.startswith(_AGAIN) else ""
        figure_cy = in_figures(finding.score or 0)
        if finding.check == "welsh":
            return (
                f"{what} yn debygol, yn ôl geiriau Cymraeg y sylw ({figure_cy}; drafft)"
            )
        return f"{what} yn debygol ym marn y sgoriwr{again} ({figure_cy})"
    return SEEN_CY.get(finding.check, "patrwm geiriau")


def _said(detail: str) -> str:
    """The Welsh of an English sentence, or "" where there is none."""
    if detail.endswith(DRAFT):
        known = SAID_CY.get(detail.removesuffix(DRAFT), "")
        return known and known + DRAFT_CY
    if detail.endswith(LED):
        known = SAID_CY.get(detail.removesuffix(LED), "")
        return known and known + LED_CY
    return SAID_CY.get(detail) or _by_shape(detail)


def _by_shape(detail: str) -> str:
    """The Welsh of a sentence that holds a number, a claim, a ground or a list."""
    for pattern, welsh in _COUNTED:
        if found := pattern.fullmatch(detail):
            return welsh.format(found[1])
    if (found := _REPEATS.fullmatch(detail)) and found[2] in VERDICTS_CY:
        verdict = VERDICTS_CY[found[2]]
        return f"ailadrodd honiad {found[1]}, y mae cofrestr y cyngor yn ei alw'n honiad {verdict}"  # fmt: skip
    if (found := _SLUR.fullmatch(detail)) and found[1] in GROUNDS_CY:
        return f"gair difrïol am grŵp o bobl ({GROUNDS_CY[found[1]]})"
    if found := _OFFERS.fullmatch(detail):
        seen = ", ".join(SIGNS_CY.get(each, each) for each in re.split(r", ", found[1]))
        return f"cynnig nwyddau neu wasanaethau ({seen}, a sut i gyrraedd y gwerthwr)"
    return ""
