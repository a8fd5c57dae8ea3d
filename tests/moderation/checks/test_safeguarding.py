"""Harm to a child or an adult at home is heard; talk of cuts and football is not taken for it."""

from collections.abc import Callable

import pytest

from moderation.types import Finding
from tests.moderation.judging import judged

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "The little boy next door is left alone every night and he is covered in bruises.",
        "My partner hits me",
        "My uncle beats the kids",
        "The kids next door are being beaten",
        "Her husband hits her",
        "The baby's not been fed",
        "My neighbour is being abused by her carer",
        "My son was hit by his stepdad",
        "My daughter self harms and CAMHS waiting list is two years.",
        "my sister's boyfriend strangled her last week",
        "He locks her in the bedroom when he goes out",
        "I'm scared to go home",
        "she is terrified of her husband",
        "my nan's carer is taking her pension",
        "the kids at number 9 are never fed, they come round begging for food",
        "A teacher has been touching the girls inappropriately",
        "He beats me up when he's drunk",
        "she leaves the kids on their own all night",
        "A man asked my son to get in his van outside the school",
        "Mae fy ngŵr yn fy nharo",
        "there's a kid down our road covered in bruises again",
        "my step dad hits my mum every night",
        "She's only 5 and they leave her home alone all night, a little girl",
        "My brother has learning difficulties and his carer steals his money",
        "A lad of about ten is sleeping in the bin store, skin and bone, the boy has no food",
        "he punched her in front of the kids again last night",
        "my ex keeps threatening to kill me",
        "the carers slap my mum when nobody is looking",
        "an elderly man on our landing has not been seen for a week",
        "my girlfriend is being abused by her father",
        "The childminder shouts and smacks my toddler",
        "my boyfriend chokes me",
        "My friend keeps getting beaten up in the park by her ex",
        "My daughter was assaulted walking home from school",
        "The woman next door was beaten up again last night",
        "The little boy next door is left alone every night.",
        "My husband hits me and I don't know who to tell.",
        "The old lady at number 4 is covered in bruises and not been fed, our neighbour says.",
    ],
)
def test_a_disclosure_is_heard(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kids beaten 3-0 by Rhyl on Saturday",
        "My son was beaten in the election",
        "Our kids are neglected by this council",
        "My son beat cancer",
        "My son hit a pothole",
        "The kids' playground has been neglected",
        "My sister does dog grooming",
        "Police appealing for witnesses after elderly woman robbed",
        "Burning through money again.",
        "My wife is scared of my driving",
        "They hit us with a fine",
        "He hit me with a £60 parking ticket",
        "Our under 9s beat them 4-1",
        "My husband beat him by 300 votes",
        "She beat me to it",
        "My son is missing his friends since the club shut",
        "My child is missing school because the bus never comes",
        "He touched my heart with that speech",
        "The old lady next door is lovely and never left on her own thanks to neighbours",
        "My dog was left alone all night and howled",
        "I was left on my own at the bus stop again",
        "Goodbye everyone, lovely meeting",
        "Training on how to spot signs of abuse, vulnerable adults are at risk",
        "If someone hits you call the police",
        "Women's Aid helps women whose partners hit them",
        "I'm 14 weeks into waiting for a bin",
        "My mum won't let me have another cat",
        "He won't let me see the plans",
        "She is scared of heights",
        "I'm sick of living next to this pub",
        "I'm tired of living like this with damp in every room",
        "The council has neglected our children for years",
        "Fire at the old mill in 1962, who remembers it",
        "Mae plant yn chwarae yn y parc bob nos",
        "My son was hit by a ball at cricket, no harm done",
        "My son was bullied by spreadsheets, wants a job",
        "The kids left on their own two feet, all grown up",
        "My wife took her pension at 60",
        "Stuck in the house with covid, thanks for the shopping",
        "We're thinking of ending it after twenty years, the carnival costs too much",
        "My husband punched the air when the bus came",
        "She kicked the ball over the fence, the kids loved it",
        "The coach hit them with extra laps",
        "My dad hit me up for a lift to the polls",
        "My son is scared of dogs so please use leads",
        "The kids are starving by the time the bus arrives",
        "My children are always hungry after swimming",
        "Our girl was beaten in the semi final but did us proud",
        "The little boy left his scooter in the park all night",
        "My daughter was left out of the team",
        "He abused his expenses",
        "My neighbour's car was kicked in overnight",
        "The man at number 4 has left his bins out every night",
        "Children's services have been neglected for years",
        "This old building is on its last legs, neglected",
        "My mum is 80 and her bin has not been taken",
        "The boy racers are at it every night again",
        "Kids screaming in the playground all day, lovely to hear",
        "My wife controls the telly",
        "He never lets me have the last biscuit",
        "The road is flooding into the fields as ever",
        "Mae'r plant wedi cael eu curo 3-0 gan y Rhyl",
        "Mae fy mam yn taro'r record newydd",
        "The cuts are hitting our children hard.",
        "We beat the other school at football, the kids are thrilled.",
        "Our daughter loves the new library.",
        "The police told me a lad got beaten up in the park last night.",
        "A man was beaten up in the park last night, where are the police patrols?",
        "My mate got beaten up at the taxi rank, when do the marshals come back?",
        "My wife was assaulted at the bus stop on Mill Lane, where are the cameras?",
    ],
)
def test_talk_of_other_things_is_let_be(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "ma nhad yn fy mwrw i a mam",
        "mae dad yn curo fi pan mae o'n feddw",
        "fy llystad yn ein taro ni",
        "ma'r gwr yn waldio'r plant",
        "mae mrawd yn brifo fi bob nos",
        "ma dad wedi curo mam eto",
        "mae fy nghariad yn dyrnu fi",
    ],
)
def test_who_is_beaten_at_home_and_says_so_in_welsh_goes_at_once_to_a_person(
    text: str,
) -> None:
    j = judged(text)
    assert (j.action, j.urgent) == ("queue", True)
    assert [need.rule for need in j.needs] == ["N3"]


@pytest.mark.parametrize(
    "text",
    [
        "ma nhad yn fy nghuro i mewn gwyddbwyll bob tro",
        "mae mam yn curo fi ar Wordle",
        "mae'r glaw yn fy mwrw i",
        "mae dad yn bwrw ymlaen efo'r gwaith",
        "mae mam yn curo'r wyau",
        "ma nhad yn torri coed tân",
        "mae'r gost yn bwrw ni i gyd",
    ],
)
def test_games_weather_and_work_of_a_welsh_family_are_no_harm(text: str) -> None:
    assert not judged(text).urgent


@pytest.mark.parametrize(
    "text",
    [
        "He will kill me if he finds out I posted this",
        "She'll batter me if she finds out I told anyone",
        "my brothers will kill me when they find out about him",
    ],
)
def test_who_will_be_killed_for_speaking_is_in_danger(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "my wife will kill me if she finds out I bought another bike",
        "Hubby will kill me if he sees the state of the car",
        "She'll kill me if she finds out I told you her age lol",
        "He'll kill me if he sees me posting this photo",
    ],
)
def test_a_spouse_who_will_kill_over_a_bike_is_a_jest(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "She'll kill me when she sees this!",
        "My wife will kill me if she finds out I left the gate open",
        "He'd kill me if he knew I asked for an extension to the consultation",
    ],
)
def test_a_spouse_who_will_kill_over_a_gate_is_a_jest(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    ["He told me he'd break my legs. Housing said it's a neighbour dispute", "My neighbour keeps shouting he will burn us out and the police don't come",
     "he threatened to smash my windows, can I get a panic alarm", "The landlord said he'd put my windows through if I complained",
     "The man upstairs says he's going to stab my dog", "My ex has threatened to burn our house down", "They said they would kill my son if we talk"],
)  # fmt: skip
def test_who_was_told_that_they_will_be_harmed_is_heard(look: Look, text: str) -> None:
    assert look(text)
    found = judged(text)
    assert (found.action, found.urgent) == ("queue", True)
    assert "N3" in {need.rule for need in found.needs}


@pytest.mark.parametrize(
    "text",
    ["years ago a man said he'd kill me, he was jailed in 2009", "My mum said she'd kill me if I missed the bus again lol", "The landlord said he'd put my rent up if I complained",
     "He said he would fix my windows on Monday", "She told us she would fight for our library", "They said they'd smash us 5-0 in the cup", "The council threatened to cut my benefits",
     "He told me he'd kill for a pint", "The builder told us he'd knock our wall down by Friday", "When I was a kid the neighbour said he'd shoot my dog", "They said they'd hit us with another bill"],
)  # fmt: skip
def test_a_settled_story_a_jest_and_a_bill_are_no_threat_that_stands(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    ["We're being evicted on Thursday with three kids and the council says we're not priority", "Bailiffs coming tomorrow and I've two babies", "We will be on the street from Friday",
     "No food in till Monday and the kids are hungry", "They've cut off my electric and my oxygen machine needs it", "I'm going to be homeless on Monday, nowhere to go with my two kids"],
)  # fmt: skip
def test_who_loses_roof_food_or_power_within_days_is_heard(look: Look, text: str) -> None:  # fmt: skip
    assert look(text)
    assert judged(text).urgent


@pytest.mark.parametrize(
    "text",
    ["Families are being evicted while you build student flats", "We will be on the street from Friday with our stall, come say hello", "No food at the fete till 12, bring the kids hungry",
     "If you put the rent up we will be on the street by Friday", "Parking bailiffs are coming round again tomorrow for my £35 fine", "The power was cut off at the hall during the baby group last week"],
)  # fmt: skip
def test_a_stall_a_fete_and_a_plea_for_others_lose_nothing(look: Look, text: str) -> None:  # fmt: skip
    assert look(text) == []


def test_who_came_through_it_is_heard_in_turn_and_wakes_nobody() -> None:
    j = judged("As someone who lived with a violent man, refuges save lives. He told me he'd kill me if I left. Fund it.")  # fmt: skip
    assert (j.action, j.urgent, j.alert_to) == ("queue", False, ())
    assert [need.rule for need in j.needs] == ["N3"]
    assert judged("He told me he'd kill me if I left. Where is the refuge?").urgent


@pytest.mark.parametrize(
    "text",
    ["He broke my arm last week and I've got nowhere to go with the kids, refuge is full", "My husband broke my arm last week and the refuge is full",
     "hes broke my ribs again an i cant go home", "HE FRACTURED MY JAW AND THE POLICE LET HIM OUT", "my boyfriend threw me down the stairs last night what do i do",
     "my partner gave me a black eye on saturday", "refuge says its full and i cant go back to him", "Womens aid are full, me and the kids have nowhere",
     "he knocked my front teeth out, where can i go tonight"],
)  # fmt: skip
def test_broken_bones_and_a_full_refuge_are_heard(look: Look, text: str) -> None:
    assert look(text)
    assert judged(text).urgent


@pytest.mark.parametrize(
    "text",
    ["My son broke my foot pump so I can't fix the bike", "My son broke my hand mirror", "My brother broke my shoulder bag strap in the library door",
     "My husband broke my favourite tooth mug", "My partner broke my leg pulling, what a joker that council is", "My dad broke my arm rest in the car"],
)  # fmt: skip
def test_a_thing_named_for_a_bone_is_no_bone(look: Look, text: str) -> None:
    assert not look(text)


@pytest.mark.parametrize(
    "text",
    ["My husband broke my left arm, what do I do", "my ex broke my nose and I cant go home", "He broke my front teeth last night", "My boyfriend broke my wrist on Saturday", "He fractured my cheekbone twice this year", "my partner broke my collar bone", "he broke my hand with a door"],
)  # fmt: skip
def test_a_bone_that_somebody_at_home_broke_is_heard(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    ["My husband broke his arm last week on your pavement", "My husband broke my arm last week playing rugby with the kids", "He broke my heart when he closed the library",
     "She broke my nose at judo, great club", "The refuge is full again because you cut its grant, shame on you", "Our women's refuge is full and needs funding",
     "My brother broke my wrist when I was a kid", "The dog refuge is full and we need to help", "He put me in hospital with food poisoning, that takeaway", "He held a knife to the ribbon and the library was open"],
)  # fmt: skip
def test_a_fall_a_game_and_a_refuge_without_money_are_not(look: Look, text: str) -> None:  # fmt: skip
    assert look(text) == []
