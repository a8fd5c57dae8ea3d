"""What a bare "so do I" or "them" means, the comment above and the post tell: a person decides, and nothing is hidden."""

import pytest

from tests.moderation.judging import CERTAIN, judged

DEATH = "I hope she dies of cancer."
SHOT = "Someone should put a bullet in her."
FIRE = "Burn the hotel down with them inside."
GRAVE = (DEATH, SHOT, FIRE)


@pytest.mark.parametrize("above", GRAVE)
@pytest.mark.parametrize(
    "text", ["I'll do it", "Count me in!", "I'm in", "Let's do it then", "I'd do it"]
)
def test_who_joins_in_with_a_threat_is_seen_at_once(above: str, text: str) -> None:
    found = judged(text, parent_text=above)
    assert (found.action, found.urgent, found.subcode) == ("queue", True, "R2e")
    assert found.alert_to == ("owner",)


@pytest.mark.parametrize("above", GRAVE)
@pytest.mark.parametrize(
    "text",
    ["So do I", "Me too mate", "👆 this", "Agreed", "100% agree", "Someone should",
     "Fingers crossed 🤞🏻", "Wish they would", "👍👍", "Yes please", "Too right"],
)  # fmt: skip
def test_who_agrees_with_a_threat_waits_for_a_person(above: str, text: str) -> None:
    found = judged(text, parent_text=above)
    assert (found.action, found.urgent, found.subcode) == ("queue", False, "R2c")
    assert found.alert_to == ()


@pytest.mark.parametrize("text", ["I'll do it", "So do I", "👍"])
def test_nothing_is_hidden_for_what_stands_above(text: str) -> None:
    assert judged(text, CERTAIN, parent_text=SHOT).action == "queue"


@pytest.mark.parametrize(
    "text",
    ["No. Just no.", "Disgusting.", "Delete this.", "Someone should report you", "I agree with Jan, this is vile",
     "Exactly why women don't want the job", "This is a crime", "👎", "So do I have to read this here?",
     "Agreed with you until you said that", "Do it and you go to prison", "When did this become normal?",
     "Yes, because that's what this town needs. Shame on you."],
)  # fmt: skip
def test_who_speaks_against_a_threat_is_left_alone(text: str) -> None:
    for above in GRAVE:
        assert judged(text, parent_text=above).findings == (), text


@pytest.mark.parametrize("text", ["So do I", "Count me in", "👆 this", "Do it", "Me too", "👍"])  # fmt: skip
@pytest.mark.parametrize(
    "above",
    [
        "I think the whole cabinet should resign.",
        "I hope he loses his seat in May.",
        "Let's all go to the surgery on Saturday and demand answers.",
        "He told me he would kill me if I left. The refuge saved me.",
        'My neighbour had "I will burn your house down" through her door.',
        "You're finished in May.",
        "They should be shot for closing that pool.",
        "We're going to batter them Saturday, bring your flag",
        "",
    ],
)
def test_assent_to_anything_else_is_free(text: str, above: str) -> None:
    assert judged(text, parent_text=above).action == "none"


@pytest.mark.parametrize(
    "context",
    [
        {"post_text": "Pigeons in the market hall: what shall we do?"},
        {"parent_text": "The rats in that yard are huge", "post_text": "My surgery is on Saturday."},
    ],
)  # fmt: skip
def test_them_may_be_the_pigeons_of_the_post(context: dict[str, str]) -> None:
    assert judged("Shoot them all", CERTAIN).action == "hide"
    assert judged("Shoot them all", CERTAIN, **context).action == "queue"


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("Shoot them all", {"post_text": "Travellers and their dogs are on the common."}),
        ("Shoot them all", {"parent_text": "Immigrants are like rats."}),
        ("Shoot her", {"post_text": "Deer on the common have doubled."}),
        ("Shoot you all", {"post_text": "Deer on the common have doubled."}),
    ],
)  # fmt: skip
def test_people_are_no_pigeons(text: str, context: dict[str, str]) -> None:
    assert judged(text, CERTAIN, **context).action != "none"
    assert "ambiguous" not in judged(text, CERTAIN, **context).findings[0].stops


def test_a_side_that_is_beaten_on_saturday_is_not_hidden() -> None:
    for fair in ("We're going to batter them Saturday, bring your flag", "We're going to murder them in the derby"):  # fmt: skip
        assert judged(fair, CERTAIN).action == "queue", fair
    for threat in ("We're going to batter you Saturday, we know where you live", "We're going to batter the immigrants Saturday", "We're going to stab them tonight"):  # fmt: skip
        assert judged(threat, CERTAIN).action == "hide", threat


@pytest.mark.parametrize("text", ['"put a bullet in her"?? What is wrong with you', "“Put a bullet in her” - reported."])  # fmt: skip
def test_who_holds_a_threat_up_to_its_author_is_no_threat_to_be_told(text: str) -> None:
    below = judged(text, parent_text=SHOT)
    assert (below.action, below.urgent, below.alert_to) == ("queue", False, ())
    assert judged(text).urgent


def test_a_threat_beside_the_words_above_is_still_urgent() -> None:
    text = '"put a bullet in her"? I will break your legs tonight.'
    assert judged(text, parent_text=SHOT).urgent
    assert judged("Put a bullet in her", parent_text=SHOT).urgent


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("hang them higher. the baskets outside the post office I mean", ""),
        ("Make it 13. I'm shooting the best man first", "Paintball for the stag do, 12 of us so far"),
        ("I'll kill Perry if he gets the part first", "Auditions for the panto villain on Tuesday"),
    ],
)  # fmt: skip
def test_a_slip_of_words_and_a_game_are_not_hidden(text: str, above: str) -> None:
    j = judged(text, CERTAIN, parent_text=above)
    assert (j.action, j.would_hide) == ("queue", False)


@pytest.mark.parametrize(
    "text", ["I'm going to kill you and I mean it", "I'll stab you, I mean every word"]
)
def test_who_means_it_is_hidden(text: str) -> None:
    assert judged(text, CERTAIN).action == "hide"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("yh ima knock you out tonight", "Are you still on for boxercise?"),
        ("We're gonna batter yous", "Derby day. Predictions?"),
        ("Follow him home, he's bound to need carrying", "Should we follow the leader round the whole course or just cheer?"),
    ],
)  # fmt: skip
def test_a_few_words_that_answer_a_question_are_not_hidden(
    text: str, asked: str
) -> None:
    j = judged(text, CERTAIN, parent_text=asked)
    assert (j.action, j.urgent, j.would_hide) == ("queue", True, False)
    assert judged(text, CERTAIN, parent_text="See you there.").action == "hide"


def test_who_says_more_than_an_answer_means_it() -> None:
    long = "I'm going to stab you and your kids tonight because you closed our library and never once listened to us"
    assert judged(long, CERTAIN, parent_text="What now?").action == "hide"


@pytest.mark.parametrize(
    "text",
    ["He's going to get battered on Saturday, 12st division, the lad from Leeds is a unit",
     "You're getting battered at five-a-side on Thursday Cllr, bring your shin pads",
     "I'm going to drown you, soak the vicar stall, 50p", "I'll smash your face in. Custard pies, £1 a go at the fete",
     "I will shoot you all on Saturday. Wedding photographer of the year, me", "I'm going to kill you. Act 3, scene two, I've learnt it at last",
     "Slit their throats, bleed them and hang for three days. That's how you do geese, ask your butcher",
     "Break his neck quickly and he won't suffer. It's what you do with a cockerel, my nan plucked hers",
     "Hang them all from the lamp posts, bunting makes the town lovely", "Hang the lot of them from the lamp posts. Christmas lights, all of them, and soon",
     "I'm going to batter you. Chess club, Thursday, seven sharp", "There's rats in the alley and the council does nothing. Poison the lot of them.",
     "I will break your legs. See you at the match on Saturday"],
)  # fmt: skip
def test_where_the_text_names_a_ring_a_stall_a_stage_a_camera_or_a_kitchen_a_person_decides_at_once(
    text: str,
) -> None:
    found = judged(text, CERTAIN)
    assert (found.action, found.urgent, found.subcode) == ("queue", True, "R2a")
    assert all("ambiguous" in f.stops for f in found.findings if f.check == "threats")


@pytest.mark.parametrize(
    "text",
    ["Gie it laldy lads, batter them on Saturday! Mon the Rovers", "Batter them lads! Come on you blues",
     "Smash them in the final, we believe in you"],
)  # fmt: skip
def test_who_cheers_a_side_on_may_mean_a_side_by_them_and_a_person_decides(
    text: str,
) -> None:
    assert judged(text, CERTAIN).action == "queue"


@pytest.mark.parametrize(
    "text", ["Batter them, the whole family", "Kill them all in their beds"]
)
def test_them_without_any_cheering_is_somebody(text: str) -> None:
    assert judged(text, CERTAIN).action == "hide"


@pytest.mark.parametrize(
    "text",
    ["I'll smash your head in with a cricket bat", "I'm going to beat you to death with a golf club", "Slit his throat like a lamb",
     "I'm going to slit your throat. I keep chickens", "Hang the traitors from the lamp posts, put the flags up", "Hang them all from the lamp posts",
     "I will stab you, I mean it. I have you on camera", "I will shoot you all on Saturday, I mean it", "You're getting battered on Thursday Cllr",
     "I'll be round 2nite to break your legs", "I'll break your legs on Boxing Day", "I'll burn your stall down and break your legs"],
)  # fmt: skip
def test_a_weapon_a_likeness_or_a_day_is_no_such_setting(text: str) -> None:
    assert judged(text, CERTAIN).action == "hide"
