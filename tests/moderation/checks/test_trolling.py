"""Bait is known by its wording; being angry or alone in a view is none."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Cry harder, snowflakes.",
        "Who's going to bite first?",
        "just here for the drama",
    ],
)
def test_bait_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I disagree with every word of this.",
        "You are all wrong about the bypass.",
        "This makes me so angry.",
        "It's the parents parking on the zigzags that want sorting. Sorry not sorry",
    ],
)
def test_disagreement_is_no_bait(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Come at me bro",
        "waiting for the usual snowflakes to wade in",
        "Waiting for the usual whingers",
        "Yes or no? Let's get this to 500 comments",
        "get ratioed",
    ],
)
def test_more_bait_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Will the 47 bus ever come back?",
        "waiting for the usual excuses",
        "pupil teacher ratio",
        "The pupil teacher ratio is awful. What is the pupil teacher ratio",
        "any chance they'll come back?",
        "When will you come back to us on this?",
        "Let's get this petition to 500 signatures",
        "Frost bite back garden plants",
        "Will the dog bite? It needs a muzzle",
    ],
)
def test_words_of_bait_in_daily_talk_are_left_alone(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Aww did the bypass hurt your feelings",
        "boo hoo, world's tiniest violin",
        "keep crying, grandad",
        "Cue the snowflakes",
        "I only comment to wind up the parents",
        "You all fell for it, I made the whole story up",
        "lads let's all spam the vigil page",
        "It's only for the lulz",
        "Imagine being upset about a bench",
        "I'll keep posting until someone snaps",
        "Hit a nerve, did I?",
        "your fundraiser is a joke, your dog died 😂",
        "Block me all you like",
    ],
)
def test_mocked_tears_and_declared_mischief_are_bait(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "My heart bleeds for the families",
        "Keep posting updates until the road opens",
        "Can everyone report the potholes please",
        "My daughter was crying on her first day, bless her",
        "I only comment because the buses matter",
        "Lol, my nan would have cried at that sign",
        "The river flooded the page of my diary",
        "Did the contractor hurt anyone?",
        "You touched a nerve in this village and we will vote",
        "Here come the roadworks again",
        "I hope it rains on the allotments soon",
        "Let's get him to resign",
        "The salty air is ruining the benches",
    ],
)
def test_grief_updates_and_campaigns_are_no_bait(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Imagine being this triggered by a bin.",
        "Ban me, I'll be back under another name in five minutes.",
        "Did your carer let you use the computer today?",
        "Next victim please lol",
        "Block me again, I've got three more accounts",
    ],
)
def test_dares_and_mockery_are_bait(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "The blood of the next victim is on the highways team.",
        "Did your carer let you know about the day centre?",
        "Has the pharmacy got your pills today?",
        "Delete this if it is in the wrong place, thanks.",
    ],
)
def test_fear_for_a_victim_and_care_are_no_bait(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Bet I can get all you boomers fighting in three comments. Ready? Go.",
        "I reckon I can get this whole page arguing by teatime",
        "Wenbrook Rovers are rubbish and so's your town.",
        "Bite bite bite, come on, who's biting",
    ],
)
def test_a_wager_on_a_quarrel_is_bait(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bet you can't get everyone agreeing on bins in three comments",
        "I bet I can get everyone on this page to fill in the consultation",
        "Our park is a mess and so is your estate, let's get a litter pick going",
        "midges everywhere, who's biting? not the trout",
    ],
)
def test_a_wager_on_anything_else_is_none(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    ["who cares about dead soldiers lol", "Nobody cares about your dead hamster", "so what, he was nearly 90, good innings haha", "They should concrete over the war memorial lol", "I could say grass is green and you lot would kick off",
     "Only came here for the arguments", "I love it when you all get angry", "Look at you lot foaming at the mouth", "Now argue among yourselves you mugs", "birds arent real", "Go on then report me", "Bet this gets 200 comments", "Dance, puppets"],
)  # fmt: skip
def test_grief_shrugged_off_and_a_quarrel_wagered_on_is_bait(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    ["Nobody cares about the north of the borough", "Who cares about the colour of the bins, empty them", "I came here for the bus timetable", "The world is flat out of money", "I love it when you all get together for the carnival", "They should not build over the cemetery",
     "You can report me missing if the bus never comes", "The ducks and birds are real characters"],
)  # fmt: skip
def test_complaint_and_love_of_a_crowd_are_none(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It waa always clear to me what the plan meant",
        "Don't let the name callers here upset you",
        "They say we should suck it up because the vote is over",
        "We get it, you came here for the views",
        "He's trying to wind you up, take no notice",
        "I'm never gonna make you cry",
    ],
)
def test_slips_of_the_pen_and_warnings_of_others_are_no_bait(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Waa, waa, they took my bus",
        "Suck it up, losers",
        "I came here for the reactions",
        "I'm only here to upset people",
        "Just trying to wind you up",
        "gonna make them cry",
    ],
)
def test_the_same_words_of_ones_own_are_bait(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Headshot from across the map, then the library wifi died. Rage.",
        "Three hours of queueing then the ticket site crashed. Mad.",
        "They felled the lime on our green. Sob.",
        "rent free in your head, that bus lane",
        "Rent free, that council house deal, is it?",
        "Two months rent free for new traders in the market.",
        "skill issue, learn to reverse park",
        "Skill issue on my part, I cannot parallel park",
        "ok boomer energy from the planning committee again, everyone's nan voted no",
        "touch grass?? I WOULD but you sold the field",
        "told the kids to get off the xbox and touch grass",
        "Let's all touch grass on Sunday at the litter pick",
        "Here come the nimbys they said, when all we asked for was a bus stop",
        "Would love to touch grass but the council hasn't been since May",
        "Touch grass, they said. Where? You concreted the rec",
        "Here come the nimbys 🙄 where are your kids going to live Barbara, the shed?",
        "Cue the outrage from people who own three houses",
    ],
)
def test_slang_that_mocks_nobody_is_let_be(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Rage.",
        "Cry!",
        "Rage harder",
        "ok boomer 😂 back to bed",
        "touch grass loser",
        "You lot need to touch grass lol",
        "Here come the nimbys 😂",
        "Cue the outrage lol",
        "here come the outraged",
        "Rent free.",
        "rent free in your heads lol",
        "Cllr Sample lives rent free in your head",
        "skill issue lol",
        "Skill issue, cry more.",
    ],
)
def test_the_same_slang_turned_on_somebody_is_bait(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Let's see how many lefties I can trigger before lunch 😂 bins are BRILLIANT actually",
        "how many of you lot will bite today",
        "I bet not one of you has the guts to argue with me. Come on, who's first? Too scared?",
        "Reckon none of you snowflakes have the balls to take me on",
        "Come on then, who's first? Chicken?",
        "Remoaners, tories, greens, all sheep. Baaaaa 🐑🐑🐑",
        "You're all sheep! Baa baa",
        "my job here is done, look at all of you squealing 🐷",
        "look at you lot blubbing over a bench",
        "Say something else stupid I dare you, I'm collecting them for my page",
        "post another dumb one go on, for the group chat",
        "I love making these pensioners type in capitals. Do another one Maureen",
        "so funny watching boomers write in all caps",
        "Pineapple on pizza. FIGHT 🥊 ok now do brexit, come on you know you want to bite",
        "Ten quid says Sandra from Mill Street is typing an essay right now. Tick tock Sandra, dance for us",
        "a fiver says Karen is already bashing out a reply",
        "Go on Maureen, squeal for us",
        "dance for me, boomers",
    ],
)
def test_who_counts_those_who_bite_or_makes_them_dance_goads(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Let's see how many people we can get to the litter pick before lunch",
        "How many of you have complained about the bus?",
        "I bet none of you has the guts to vote against the whip",
        "I bet not one of you councillors has the guts to answer the question in public",
        "Come on then, who's first to sign the petition?",
        "Lovely show today, all sheep and no cows. Baaa said the ewe",
        "The rare breeds were all sheep this year, lovely to look at",
        "My job here is done, the bench is painted, look at it shine",
        "Look at them ignoring us again",
        "Say something else about the pool, please",
        "Post another one of the old station, love them",
        "Watching the pensioners dance at the hall was lovely",
        "The app makes me type in capitals",
        "You know you want to come to the fete",
        "We will fight this closure",
        "Ten quid says the bus is late",
        "I bet the clerk is writing the minutes right now",
        "The kids will dance for us at the fete",
        "A tenner says she is drafting a reply to the council",
        "Go on lads, play for us on Saturday",
        "Listen to them, they know the road",
    ],
)
def test_shows_wagers_on_buses_and_calls_to_a_petition_goad_nobody(
    look: Look, text: str
) -> None:
    assert look(text) == []
