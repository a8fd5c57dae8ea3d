"""The published rules name all that is looked for: each kind of evidence stands in words of the rule that it leads to."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from moderation.judge import judge
from moderation.types import Comment
from tests.moderation.evidence_kinds import kinds_of, made_unread
from tests.moderation.judging import CERTAIN, shipped_rules

# Rule -> the words that name it (English, Welsh) -> the kinds of evidence that they name. A kind that is new belongs
# here, and in the rule's own words, before it ships.
NAMED: dict[str, dict[tuple[str, str], str]] = {
    "R1": {
        ("stay courteous", "byddwch yn gwrtais"): "toxicity.toxicity abuse.mild.rude welsh_abuse.mild welsh.abuse",
        ("not with a person", "nid ar berson"): "abuse.mild abuse.noun abuse.homely abuse.homely.you "
        "abuse.adjective.mild abuse.saying.sharp abuse.saying.simile abuse.saying.command abuse.saying.beast abuse.saying.shame abuse.saying.called toxicity.insult "
        "abuse.class.estate abuse.class.looks abuse.class.tongue abuse.class.station "
        "abuse.person.told abuse.person.called abuse.mockery.mocked abuse.mockery.cheap abuse.wit.told",
    },
    "R2": {
        ("not abuse", "cham-drin"): "abuse.strong abuse.dehumanising abuse.adjective.mild abuse.dismissal "
        "abuse.ill.less abuse.ill.suits abuse.ill.mocked abuse.ill.witless abuse.crude abuse.body.worth abuse.body.human abuse.body.thing abuse.body.likened welsh_abuse.strong toxicity.severe_toxicity",
        ("harass", "aflonyddu"): "harassment harassment.pile_on harassment.again",
        ("frighten", "codi ofn"): "signs.intimidation welsh.veiled_threat threats.armed threats.coming_for threats.coming_to_home "
        "threats.family_sake threats.know_people threats.knows_where threats.lesson threats.leverage threats.lying_in_wait threats.marked "
        "threats.next_victim threats.no_tomorrow threats.saw_family threats.shame_if threats.ultimatum "
        "threats.watch_out threats.watched threats.will_die threats.will_find threats.welsh.coming_for "
        "threats.welsh.coming_to_home threats.welsh.knows_where threats.welsh.watch_out threats.welsh.no_tomorrow threats.welsh.ultimatum "
        "threats.welsh.next_victim threats.welsh.marked threats.welsh.shame_if threats.welsh.saw_family",
        ("threaten anyone", "bygwth neb"): "toxicity.threat welsh.threat threats.beating threats.bodily_harm threats.dead "
        "threats.leaving threats.passive_harm threats.rough_handling threats.soft_harm threats.welsh.beating "
        "threats.welsh.bodily_harm threats.welsh.dead threats.welsh.kill threats.welsh.passive_harm",
        ("what is theirs", "eiddo"): "threats.weapon_object threats.welsh.weapon",
        ("a public building", "adeilad cyhoeddus"): "threats.building threats.welsh.building",
        ("wish anyone dead or hurt", "dymuno marwolaeth na niwed"): "abuse.ill.wished threats.death_wish threats.welsh.death_wish",
        ("to hurt themselves", "niweidio ei hun"): "threats.self_harm threats.welsh.self_harm",
        ("call on others to hurt them", "annog eraill i anafu"): "threats.incitement threats.imperative threats.method "
        "threats.deserved_harm threats.joined threats.welsh.incitement threats.welsh.imperative threats.welsh.deserved_harm",
    },
    "R3": {
        ("slurs", "enwau difrïol"): "slur",
        ("sex,", "rhyw,"): "slur.sex",
        ("gender", "rhywedd"): "slur.gender_reassignment",
        ("race or nationality", "hil neu genedligrwydd"): "slur.race",
        ("disability", "anabledd"): "slur.disability",
        ("sexual orientation", "cyfeiriadedd rhywiol"): "slur.orientation",
        ("marriage", "priodas"): "slur.marital_status",
        ("pregnancy", "beichiogrwydd"): "slur.pregnancy",
        ("religion or belief", "crefydd neu gred"): "slur.religion",
        ("or age", "oedran"): "slur.age",
        ("discriminate against people", "gwahaniaethu yn erbyn pobl"): "toxicity.identity_attack contempt.rather",
        ("show contempt", "dirmygu"): "contempt.identity_attack contempt.beasts contempt.belittled contempt.blamed contempt.called "
        "contempt.charged contempt.hate contempt.nature contempt.sneer contempt.tale contempt.typical contempt.unfit "
        "contempt.worth contempt contempt.family contempt.place contempt.tongue contempt.shunned contempt.couple contempt.welsh welsh.hate",
        ("deny their rights", "gwadu eu hawliau"): "contempt.rights contempt.kept_from contempt.shut_out",
    },
    "R4": {
        ("false", "anwir"): "claims.false",
        ("misleading", "gamarweiniol"): "claims.misleading",
        ("out of date", "wedi dyddio"): "claims.outdated",
        ("nobody has confirmed yet", "gadarnhau eto"): "claims.unverified",
        ("the council", "y cyngor"): "claims.services",
        ("voting", "pleidleisio"): "claims.voting",
        ("safety", "ddiogelwch"): "claims.safety",
    },
    "R5": {("under a name", "dan enw"): "anonymity.platform"},
    "R6": {
        ("spam", "sbam"): "spam.income spam.invest spam.contact spam.profile spam.channel spam.loan spam.miracle "
        "spam.prize spam.goods spam.lure spam.links spam.bulk spam.phishing spam.referral spam.swindle",
    },
    "R7": {("advertise goods or services", "hysbysebu nwyddau na gwasanaethau"): "advertising signs.promotion"},
    "R8": {("provoke or to disrupt", "bryfocio neu i darfu"): "trolling signs.trolling"},
    "R9": {("keep to one topic", "gadw at un pwnc"): "off_topic"},
    "R10": {
        ("private address", "cyfeiriad preifat"): "personal_data.address signs.personal_data welsh.personal_data",
        ("phone number", "rhif ffôn"): "personal_data.phone",
        ("e-mail", "e-bost"): "personal_data.email",
        ("birth date", "dyddiad geni"): "personal_data.birth_date",
        ("number plate", "rhif cofrestru car"): "personal_data.plate",
        ("National Insurance number or bank number", "Yswiriant Gwladol na rhif banc"): "personal_data.national_insurance",
        ("which house is theirs", "pa dŷ yw eu cartref"): "personal_data.home",
        ("health, money or past", "iechyd, arian na gorffennol"): "personal_data.secret",
        ("which school their children go to", "ba ysgol y mae eu plant yn mynd"): "personal_data.school",
        ("their family works", "eu teulu'n gweithio"): "personal_data.family",
        ("where and when they themselves can be found", "ble a phryd"): "personal_data.routine",
    },
    "R11": {
        ("mislead people", "camarwain pobl"): "links.userinfo links.shown_otherwise links.look_alike_letters links.look_alike_domain links.lure links.bait",
        ("hide where they lead", "cuddio i ble maen nhw'n arwain"): "links.shortener links.raw_address links.redirect links.disguised",
        ("could harm them", "niweidio"): "links.blocklist links.program",
        ("many links", "llawer o ddolenni"): "links.many",
    },
    "R12": {("Say it once", "Dywedwch unwaith"): "repeats.same_author"},
    "R13": {("of a crime or of corruption", "o drosedd na llygredd"): "libel signs.allegation"},
    "R14": {("obscene or sexual", "anweddus neu rywiol"): "obscene signs.sexual toxicity.obscene welsh.sexual"},
    "R15": {
        ("confidential council papers", "papurau cyfrinachol y cyngor"): "signs.leak confidential.leak "
        "confidential.not_for_publication confidential.schedule_12a confidential.exempt_report confidential.part_two "
        "confidential.restricted confidential.cyfrinachol",
        ("said in a closed meeting", "ddywedwyd mewn cyfarfod caeedig"): "confidential.closed_meeting",
        ("the victim of a sexual offence", "dioddefwr trosedd rywiol"): "court.victim",
        ("name a child", "enwi plentyn"): "court.child",
        ("the jury", "rheithgor"): "court.jury",
        ("the past of the person on trial", "orffennol y sawl sydd ar brawf"): "court.record",
        ("guilty", "euog"): "court.guilt",
    },
    "R16": {("pretend to be someone else, or to speak for the council", "esgus siarad dros y cyngor"): "impersonation signs.impersonation"},
    "R17": {
        ("an application", "gais"): "planning.application_number",
        ("planning or licensing matter", "cynllunio neu drwyddedu"): "planning.statutory_notice planning.asked_for",
    },
}  # fmt: skip
RULES = shipped_rules()
IDS = [rule.id for rule in RULES.rules]
SAID = Comment("facebook:1", "facebook:9", "", author_id="facebook:77")


def found(rule_id: str) -> set[str]:
    rule = next(rule for rule in RULES.rules if rule.id == rule_id)
    return set().union(*map(kinds_of, rule.checks))


@pytest.mark.parametrize("rule_id", IDS)
def test_every_kind_of_evidence_is_named_by_words_of_the_published_rule(
    rule_id: str,
) -> None:
    rule = next(rule for rule in RULES.rules if rule.id == rule_id)
    named = {kind for kinds in NAMED[rule_id].values() for kind in kinds.split()}
    assert found(rule_id) - named == set(), "no words of the rule name these"
    assert named - found(rule_id) == set(), "nothing looks for these any more"
    for english, welsh in NAMED[rule_id]:
        assert english in f"{rule.title.en}. {rule.text.en}"
        assert welsh in f"{rule.title.cy}. {rule.text.cy}"


def test_no_check_makes_its_evidence_in_a_way_that_is_not_read_here() -> None:
    used = {use.check for rule in RULES.rules for use in rule.checks}
    assert {check: made_unread(check) for check in used if made_unread(check)} == {}


@pytest.mark.parametrize("rule_id", IDS)
def test_what_the_examples_of_a_rule_show_is_among_the_kinds(rule_id: str) -> None:
    rule = next(rule for rule in RULES.rules if rule.id == rule_id)
    known = {kind for each in IDS for kind in found(each)} | {"EXAMPLE-1"}
    for example in rule.must_act:
        said = replace(SAID, text=example.text)
        for finding in judge(said, example.context, CERTAIN, RULES).findings:
            kind = re.sub(r"(\.\d+)+$", "", finding.evidence)
            assert any(kind.startswith(each) for each in known), finding.evidence


def test_who_reads_the_notice_of_rules_ten_and_fifteen_learns_what_they_are_about() -> (
    None
):
    notices = {rule.id: rule.notice for rule in RULES.rules}
    assert "where they or their family can be found" in notices["R10"].en
    assert "i'w teulu" in notices["R10"].cy
    assert "a court case or someone in it" in notices["R15"].en
    assert "achos llys neu rywun" in notices["R15"].cy
