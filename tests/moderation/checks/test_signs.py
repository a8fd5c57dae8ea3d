"""Signs come from the model alone, bring a comment to a person, and never hide one."""

import pytest

from moderation.checks.journalist import introduces
from moderation.checks.signs import check
from moderation.rules import RulesError, parse_rules
from moderation.text.reading import read
from moderation.types import SIGNS, Context, Score
from tests.moderation.judging import RULES_FILE, judged, needing, score, shipped_rules

PLAIN = "Something or other."


def telling(sign: str, value: float, **by_rule: float) -> Score:
    calm = score(**by_rule)
    made = Score.made(
        [*(calm.as_dict().values()), *(value if each == sign else 0.01 for each in SIGNS)],
        "by hand",
    )  # fmt: skip
    return needing(made, sign, value=value) if sign in ("at_risk", "danger") else made


def test_a_sign_is_found_from_its_threshold_on() -> None:
    options = {"labels": ("self_harm",), "queue": 0.5}
    for value, count in ((0.49, 0), (0.5, 1)):
        found = check(read(PLAIN), Context(), telling("self_harm", value), options)
        assert len(found) == count


def test_an_engine_without_signs_finds_none() -> None:
    options = {"labels": SIGNS, "queue": 0.0001}
    assert check(read(PLAIN), Context(), score(), options) == []


# These two are heard by the look for needs (test_needs_check.py), which hears more and is alarmed less.
LINED = [sign for sign in SIGNS if sign not in ("at_risk", "danger")]


@pytest.mark.parametrize("sign", LINED)
def test_every_sign_brings_a_comment_to_a_person_and_hides_none(sign: str) -> None:
    j = judged(PLAIN, telling(sign, 0.99))
    assert j.action in ("queue", "alert") and not j.would_hide


def test_a_veiled_threat_is_urgent_and_told_to_the_owner() -> None:
    j = judged(PLAIN, telling("intimidation", 0.9))
    assert (j.rule, j.subcode, j.urgent, j.alert_to) == ("R2", "R2d", True, ("owner",))


@pytest.mark.parametrize("rude", ["R1", "R14"])
def test_an_insult_beside_what_is_sexual_makes_it_no_less_urgent(rude: str) -> None:
    text = "I'd love to see you naked, you muppet."
    j = judged(text, telling("sexual", 0.95, **({"R1": 0.97} | {rude: 0.99})))
    assert (j.rule, j.urgent, j.sla_hours) == ("R14", True, 24)
    assert {"R1", "R14"} <= {f.rule for f in j.findings}


def test_beside_what_is_sexual_the_gravest_rule_still_leads() -> None:
    j = judged("You are a cunt.", telling("sexual", 0.95, R2=0.8))
    assert (j.rule, j.urgent, j.sla_hours) == ("R2", True, 1)


def test_a_rules_file_cannot_make_a_sign_hide() -> None:
    text = RULES_FILE.read_text("utf-8")
    changed = text.replace("labels: [trolling], queue: 0.65", "labels: [trolling], queue: 0.65, hide: 0.95")  # fmt: skip
    with pytest.raises(RulesError, match="never hides"):
        parse_rules(changed, "r.yaml")


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Headteacher is Mrs Example, school office 01632 960020", "none"),
        ("The MP's constituency office is on the High Street, go and see her", "none"),
        ("School office won't say but he lives on Mill Row", "queue"),
        ("Ring the leader's office or his mobile", "queue"),
        ("She cycles to the town hall along the canal at ten to eight", "queue"),
    ],
)
def test_an_office_that_is_there_to_be_rung_is_nobody_s_secret(
    text: str, action: str
) -> None:
    assert judged(text, telling("personal_data", 0.8)).action == action


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("You will be sorry you ever knocked on that door.", "queue"),
        ("Somebody will be sorry about the kerb.", "none"),
        ("You will lose our votes over this.", "none"),
        ("You left the gate of the park open.", "none"),
    ],
)
def test_a_lower_score_counts_where_a_short_text_speaks_to_somebody_and_of_no_business(
    text: str, action: str
) -> None:
    j = judged(text, telling("intimidation", 0.75))
    assert (j.action, j.urgent) == (action, False)


def test_who_mocks_a_face_is_led_by_rule_1_and_not_taken_for_lewd() -> None:
    text = "Look at the state of her, face like a bulldog licking a nettle. Do us a favour and wear a bag"
    told = telling("sexual", 0.8, R1=0.97)
    assert judged(text, told).rule == "R1"
    assert judged("Look at the state of her, nice", told).rule == "R14"


@pytest.mark.parametrize(
    "text",
    ["She near broke her neck on the close last night, fix the stair lights", "I'm her carer. Nobody thought about carers.", "He is nine and the love of my life. We need respite, not leaflets."],
)  # fmt: skip
def test_a_plea_that_only_the_scorer_takes_for_danger_at_home_waits_its_turn(text: str) -> None:  # fmt: skip
    j = judged(text, telling("at_risk", 0.93))
    assert (j.action, j.urgent, j.alert_to) == ("queue", False, ())
    assert j.sla_hours == shipped_rules().limits.reading_sla_hours
    assert judged("She is not safe with him.", telling("at_risk", 0.93)).urgent


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        ("allegation", "Wey aye but wheor's the money gannin pet? Ye said that last year an aal"),
        ("allegation", "Haddaway, that's shite man, ye cannit charge folk for parkin at the hospital"),
        ("impersonation", "Haddaway wi yer rent rise, folks is pure clamming roond here. Ye want te come and see the food bank"),
        ("trolling", "Dont be daft our kid they aint gonna fix it, theyll form a working group 🤣"),
        ("trolling", "Dinnae be daft our kid, they'll nae fix it, theyll form a working group 🤣"),
    ],
)  # fmt: skip
def test_who_writes_as_they_speak_and_says_nothing_of_the_kind_is_left_alone(
    sign: str, text: str
) -> None:
    assert judged(text, telling(sign, 0.93)).action == "none"


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        ("allegation", "Wey aye, wor leader took a brown envelope an aal, ye knaa it"),
        ("allegation", "Haddaway, ye cannit trust him, he's been fiddling them accounts"),
        ("impersonation", "Howay, this is yer council leader here on wor new account, message us"),
        ("trolling", "Haddaway ye snowflake, gan cry aboot it an aal"),
    ],
)  # fmt: skip
def test_a_dialect_excuses_no_accusation_no_mask_and_no_taunt(
    sign: str, text: str
) -> None:
    assert judged(text, telling(sign, 0.93)).action == "queue"


@pytest.mark.parametrize(
    "text",
    [
        "Wagwan councillor, mandem on the estate just want the cage unlocked in the evenings innit, nuttin long",
        "Bruv the yutes need a youth club round here, man's bored still innit",
        "Howay man, bairns just need somewhere safe to play on the estate like",
    ],
)
def test_who_asks_for_a_place_to_play_in_the_words_of_the_street_threatens_nobody(
    text: str,
) -> None:
    assert judged(text, score(R2=0.88)).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Wagwan councillor, mandem want you out the cage innit, watch",
        "Bruv the yutes need a youth club or man's gonna shank you innit",
        "Wagwan, mandem need a word, we know where you park bruv",
        "Bruv mandem want that pitch, pull up and get splashed innit",
    ],
)
def test_the_words_of_the_street_excuse_no_threat(text: str) -> None:
    assert judged(text, score(R2=0.88)).urgent


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        ("self_harm", "I wont be here much longer, we are moving nearer our daughter"),
        ("at_risk", "My kids nearly got killed twice on that school run and nobody does a thing"),
    ],
)  # fmt: skip
def test_who_moves_away_or_had_a_near_miss_waits_their_turn(sign: str, text: str) -> None:  # fmt: skip
    j = judged(text, telling(sign, 0.93))
    assert (j.action, j.urgent) == ("queue", False)
    assert judged(PLAIN, telling(sign, 0.93)).urgent


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Water in my hall again. I hope you sleep well because I won't", False),
        ("Hope you sleep well tonight cos I won't be sleeping, I'll be outside yours", True),
        ("I hope you sleep well because I won't. See you tonight.", True),
        ("I know where you live. I hope you sleep well, for we won't", True),
    ],
)  # fmt: skip
def test_who_lies_awake_themselves_menaces_nobody(text: str, seen: bool) -> None:
    options = {"labels": ["intimidation"], "queue": 0.8, "urgent": 0.85}
    found = check(read(text), Context(), telling("intimidation", 0.9), options)
    assert bool(found) is seen


@pytest.mark.parametrize(
    "text",
    [
        "Good comment. Couldn't have said it better myself.",
        "Could not have put it better myself, Susan.",
        "Thanks. I've asked for an editor to translate the sentence. I'm about to sign off for the night now.",
        "I'm going to log off for the day. The report is in your inbox.",
    ],
)
def test_praise_and_the_end_of_a_days_work_are_no_farewell(text: str) -> None:
    assert judged(text, telling("self_harm", 0.9)).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Couldn't have said it better myself, and I am so tired.",
        "I'm signing off for the night. Sorry for everything.",
        "I'm about to sign off for the night now. The letters are written, look after the dog.",
        "I'm signing off for good, the report is in your inbox.",
    ],
)
def test_who_speaks_of_themselves_or_parts_for_good_is_heard(text: str) -> None:
    assert judged(text, telling("self_harm", 0.9)).urgent


@pytest.mark.parametrize(
    "text",
    [
        "Hi Cllr, I'm a reporter with the South Wales Sample. Would you be free for a quick chat about the bridge closure? Deadline 4pm",
        "Hello councillor, my name is Ann from the Sample Gazette, could I get a quote about the library by 3pm?",
        "hi im a journalist at the echo, can u give me a ring about the pool",
        "HI CLLR I AM A REPORTER FOR THE HERALD. ANY COMMENT ON THE STRIKE?",
        "Good morning, I'm a producer for BBC Radio Sample, would you come on the show tomorrow?",
        "Hi Cllr, reporter at the Sample Argus here, do you have time for a quick call?",
    ],
)
def test_who_says_that_they_are_of_the_press_and_asks_pretends_nothing(
    text: str,
) -> None:
    j = judged(text, telling("impersonation", 0.9))
    assert (j.action, j.rule) == ("alert", None)
    assert "N4" in {need.rule for need in j.needs}


@pytest.mark.parametrize(
    "text",
    [
        "I'm Cllr Jones, message me for a quote",
        "Hi I'm a reporter with BBC, get in touch, your account will be suspended, verify your login",
        "I'm a journalist at the Echo, message me your bank details for the interview fee",
        "Hi, I'm a reporter for the Herald, interview here https://herald.example/win",
        "I am an officer from the council tax department, ring me",
        "As I said on the news, I am the mayor",
    ],
)
def test_a_name_of_the_press_excuses_nobody_who_wants_money_or_holds_an_office(
    text: str,
) -> None:
    assert judged(text, telling("impersonation", 0.9)).rule == "R16"


@pytest.mark.parametrize(
    "text",
    [
        "@CllrExamplar Flood pumps on Brook Lane were turned off to save money, share this",
        "They are closing the library on Friday without asking anyone, please share",
        "COUNCIL VOTED TO CUT THE SCHOOL BUS. SHARE THIS EVERYWHERE",
        "cllr smith voted for the tax rise pls share",
        "Sewage in the river again, everyone share this before they delete it",
        "The planning meeting is at 7, pass it on",
    ],
)
def test_who_wants_a_statement_on_public_business_passed_on_sells_nothing(
    text: str,
) -> None:
    assert judged(text, telling("promotion", 0.9)).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Share this: 20% off all cakes at our cafe on Queen Street",
        "New salon on Brook Lane now open, please share",
        "Please share, cheap driveways on your street, call 07700 900123",
        "Council approved! Book now for our classes in the park, share this",
        "Cheap hire for your street party, dm me and share this",
        "Please share my nail art",
    ],
)
def test_who_names_a_price_a_shop_or_a_way_to_be_reached_sells(text: str) -> None:
    assert judged(text, telling("promotion", 0.9)).rule == "R7"


@pytest.mark.parametrize(
    "text",
    [
        "Share this! Best roads and driveways in town, message for a free survey",
        "Share! Best drains and trees in town, every road covered",
        "Please share, tree work in all parks and streets, ring us",
    ],
)
def test_roads_and_trees_that_a_trade_names_are_no_public_business(text: str) -> None:
    assert judged(text, telling("promotion", 0.9)).action == "queue"


@pytest.mark.parametrize(
    "text",
    [
        "Please share, our road floods every time and nobody clears the drains",
        "Share this, they are felling the trees in our park",
    ],
)
def test_what_befalls_a_road_or_a_tree_is_public_business(text: str) -> None:
    assert judged(text, telling("promotion", 0.9)).action == "none"


@pytest.mark.parametrize(
    "asked",
    ["Send your card details", "Text your NI number to 07700900123", "What is your date of birth?", "Send your sort code", "Send me your PIN number", "What is your home address?"],
)  # fmt: skip
def test_who_asks_for_what_opens_an_account_is_of_no_press(asked: str) -> None:
    hello = "I am a journalist from the BBC, could you comment?"
    assert not introduces(read(f"{hello} {asked}"))
    assert introduces(read(hello))
