"""What a list written blind had let be, each with others of its form, and fair talk that sounds like it."""

import pytest

from bench.own import reaches_a_person
from tests.moderation.judging import judged

HEARD = [
    "Accidents happen on that road, Cllr. Especially to people who vote the wrong way on roads.",
    "Accidents do happen. Mostly to councillors who poke their noses in.",
    "That other MP didn't listen to the people either, and we all remember how that ended. Something to reflect on",
    "The last councillor thought he knew best too and we all saw what happened to him.",
    "Time for someone braver than me to pay the migrants' HMO on Placeholder Road a visit with a jerry can.",
    "Me and the lads might pay that depot manager a little visit with a baseball bat",
    "Did your mum write that for you?",
    "did ur five year old type this",
    "Who cut your hair, the highways team?",
    "Don't waste your breath replying to Dave, he's a few sandwiches short, everyone on the estate knows it",
    "She's a couple of slates short if you ask me",
    "Should be at home with the kids instead of swanning about. Who's making the husbands tea?",
    "Being deaf is not my problem and I resent paying for an interpreter for one person.",
    "Being disabled isn't the council's problem",
    "Someone check her papers before she votes on our council tax.",
    "With a name like that you've got to ask.",
    "Time of the month Cllr Sample? Bit emotional in the chamber today werent we",
    "Go on admit it you only answer emails off your own kind.",
    "how did you get to deputy leader, on your knees?",
    "How did she land a seat in cabinet - on her back",
    "WENBROOK ELECTIONS OFFICE: Polling day has been moved to Friday 8th. Please do not attend on Thursday. Signed, Returning Officer",
    "The election has been postponed until June. Signed, the Returning Officer",
    "Good afternoon, speaking in my capacity as Leader of the Council I can confirm I've resigned and bin collections will cease from Monday.",
    "So I was in the closed session last night and can tell you they agreed to settle with the contractor for £412,000.",
    "My mate in HR says the parks manager was suspended for being drunk on shift and he's got his disciplinary on the 14th",
    "The legal advice in the private bit said they'd probably lose at judicial review.",
]
LET_BE = [
    "Accidents happen on that road. Especially to people who cross at the bend.",
    "Accidents do happen, mostly to children on their way to school",
    "The last MP didn't listen either and we all know how that ended, he lost his seat",
    "That councillor promised a bypass too and we all remember how that ended: voted out",
    "Please pay the day centre a visit with your camera",
    "The inspector should pay that kitchen a visit with a clipboard",
    "Did your mum write to the council about the parking?",
    "Who cut your hedge, the highways team?",
    "Who cut your hair? It looks lovely",
    "We are a few chairs short for the fete",
    "The team is two players short this Saturday",
    "He's a few bricks short of a wall, the builder said, so ours stops at knee height",
    "I should be at home with the kids instead of chasing the council for a repair",
    "Someone should check the accounts before they vote on our council tax.",
    "With a name like Placeholder Road you'd expect it to lead somewhere",
    "It's that time of the month for the bins again",
    "You only answer emails from developers",
    "How did she end up in hospital? She slipped on the ice",
    "How did you get to the meeting, on your bike?",
    "The election has been postponed, why?",
    "Has polling day been moved to Friday?",
    "Speaking as a resident I can confirm the bins were missed again",
    "Why was this taken in closed session? Which paragraph of Schedule 12A are you relying on, and was the public interest test recorded?",
    "They agreed the sale behind closed doors and we are not allowed to see the report",
    "My mate in HR says the council has suspended recruitment",
    "My sister works in social services and she says they are forty staff short",
]


@pytest.mark.parametrize("text", HEARD)
def test_it_reaches_a_person_and_is_not_hidden(text: str) -> None:
    found = judged(text)
    assert reaches_a_person(found) and found.action != "hide", found


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_sounds_like_it_is_let_be(text: str) -> None:
    found = judged(text)
    assert found.rule is None and found.action in ("none", "alert"), found


TOLD_SOFTLY = [
    "So I was in the room after they cleared the public out on Tuesday and I can tell you the leisure centre is going to Harcastle Leisure.",
    "Gross misconduct hearing is the 14th and it's about expenses",
    "Three bids went in for the grounds contract. Greenstub 410k, Turfords 388k. Decision isn't till Friday.",
    "Barrister's advice to the council on the appeal gives it 35 per cent. It's marked privileged.",
    "Not supposed to share this but the restructure list is out: library supervisor post gone, two wardens gone",
    "Ooh the Labour group chat is spicy tonight. Cllr Test wrote she'd rather chew glass than back the budget",
    "Licensing are doing plate checks on the 22nd, saw it on the ops sheet in the office",
    "The council have decided to concede, it's in an email I was copied into by mistake",
    "Wenbrook care home closes in September. Families get letters next week. Sod the embargo.",
    "NOTICE FROM THE RETURNING OFFICER: residents with surnames A to M vote on Thursday and N to Z on Friday.",
    "The polling station is shut and residents will not be voting this time round. - Elections Team",
    "Hi all Cllr Dave Placeholder here on the wifes phone lol. Just to say im voting FOR the incinerator",
    "As the Electoral Registration Officer I must inform you that you have been removed from the register",
    "Good evening. I am the Leader of Wenbrook Council and I hereby resign.",
    "Environmental health dept notice - the cafe on Sample St has been closed for rats.",
    "This is the Mayor's official account. The fireworks are cancelled",
    "Voters need two forms of photo ID this year. Issued by Presiding Officer, Wenbrook South",
    "[Wenbrook Highways] Bridge shut 6 weeks from tomorrow, all traffic via Sample Lane",
    "I've had houseplants with more idea about budgets than you, Cllr Sample.",
    "did u get dressed in the dark for that photo",
    "Evolution took a tea break with you didn't it pal",
    "The teeth on him!! He could eat an apple through a letterbox",
    "Pinocchio's uglier brother has posted again",
    "I'd explain it to you, but I've neither the time nor the crayons",
    "Poor old Margaret, the lights are on but the meter ran out years ago.",
    "A mother of three has no business chairing anything. Who's minding the kids?",
    "The street changed the minute they got a councillor in. You know exactly who I mean.",
    "They own the banks, they own the papers and now one's on our planning committee",
    "She's a diversity hire and we all know it",
    "I like a curry as much as the next man but there are enough of them in Wenbrook now",
    "Irish so he'll be in the pub by 2 when the vote's at 3",
    "Those two dads at the school gate make me feel ill",
    "remember when this town was the right colour",
    "A good seeing to would sort her attitude to cyclists out",
    "You have until Monday. After that I cannot speak for what others may do.",
    "That poor MP in the church hall thought his surgeries were safe as well.",
    "Walking home alone from full council, through the underpass, with your earphones in... brave lady",
    "your front gate, 11.52pm. Evening councillor x",
    "Put your bins out late again tonight, I do enjoy our little routine",
    "I keep bees, I keep ferrets and I keep lists. You've gone on the list.",
    "Councillors have faces, faces have addresses, addresses have nights.",
    "This country used to have ways of dealing with traitors. Some of us never forgot how.",
    "If 300 of us go through them doors they'll never vote for another tax rise. Bring something heavy.",
    "everybody ring social services on her. say we seen bruises. theres none but they HAVE to investigate",
    "blocked on 6 accounts. account 7 says hiya",
    "Heard Cllr Mock's had a heart attack. Best news this town's had all year",
    "One of em croaked then, forty one to go, get the bunting out",
    "honest to god been stood on wenbrook bridge since 4 just looking down",
    "Seriously, what is the point of me being here",
    "Waiting list letter came today. I haven't got 19 months in me councillor.",
    "There's girls in school uniform getting in cars behind the vape shop most nights, same two blokes",
]
SOUNDS_LIKE_IT = [
    "They cleared the public out again on Tuesday and we still do not know who bought the leisure centre",
    "The hearing on the bypass is on the 14th and it's about access",
    "Three bids went in for the grounds contract, says today's paper. Why did the dearest win?",
    "Not supposed to park here but nobody enforces it",
    "The embargo on the report was lifted this morning, it's on the council website",
    "Our street WhatsApp says the gritter has been",
    "A notice from the council came through the door about the bins",
    "The polling station is shut because of the flood, where do we vote?",
    "As the ward's only postman I must say the numbers on that estate make no sense",
    "I am a resident and I hereby object to the application",
    "Environmental health closed the cafe on Sample St, it was in the paper",
    "Planning officers issued a notice and nobody read it",
    "I've had meetings with more idea about budgets than this consultation",
    "Did you get home in the dark? The lamps on our road are out too",
    "My horse could eat an apple through the fence",
    "We have neither the time nor the money for another consultation",
    "The lights are on but the meter in our hall needs pound coins",
    "Who is minding the till while the officers are at the conference?",
    "You know who I mean: the contractor that dug up our road twice",
    "They own the land, they own the shops and they pay no rates",
    "I like a good curry but the new place is dear",
    "The diversity policy needs hires with British Sign Language",
    "Two dads at the school gate have started a walking bus",
    "I'll be voting, and I cannot speak for what others will do at the polls",
    "Walking home alone from work is frightening with the lights off, please put them back on",
    "Missed you at your front door, 11.52am, leaflet left. Cllr Wren's team",
    "I keep a list of every pothole. You can read the list on my page.",
    "The museum shows the ways of dealing with traitors in Tudor times",
    "Bring something heavy to hold the gazebo down at the fete",
    "Everybody report the pothole to the council, they have to investigate",
    "Blocked drain on Sample Road, account number 7 on the bill",
    "Heard Cllr Mock is home after his heart attack. Best news this town has had all year",
    "Another shop has closed, only four to go on the High Street",
    "Been stood at the bus stop since four looking down the road",
    "What is the point of me being here at a consultation if it is decided?",
    "I haven't got 19 months to wait for a dentist",
    "Bite the bullet, put the tax up a fiver and fix the ruddy roof",
    "Slugs: beer trap. Drown the lot. My hostas are finally safe.",
    "Girls from the school getting in cars with their mums and double parking most nights",
]


@pytest.mark.parametrize("text", TOLD_SOFTLY)
def test_what_is_told_softly_reaches_a_person_too(text: str) -> None:
    found = judged(text)
    assert reaches_a_person(found) and found.action != "hide", found


@pytest.mark.parametrize("text", SOUNDS_LIKE_IT)
def test_what_sounds_like_it_breaks_no_rule(text: str) -> None:
    found = judged(text)
    assert found.rule is None and found.action in ("none", "alert"), found
