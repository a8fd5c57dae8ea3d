"""A deed of despair is heard without a word of death; galas, hedges, tow ropes and headaches are not."""

from __future__ import annotations

import pytest

from moderation.checks.self_harm import check
from moderation.text.reading import read
from moderation.types import Context, Finding


def look(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "No point any more. Im going to walk in front of the train.",
        "I'm just going to step in front of the 7.42 to Sampleton.",
        "gonna step out in front of a lorry tonight",
        "I keep thinking about stepping in front of the 1742 to Placeholder",
        "Lost my appeal. I might walk infront of a bus",
        "I want to jump under a train",
        "thinking about walking into traffic",
        "I'm going to run out in front of the next express",
        "I could just step under a train and nobody here would care",
        "They've stopped my money so I'm going to walk into the sea and never come back.",
        "I'm gonna walk into the river and keep walking",
        "I'm going to swim out to sea until I can't swim any more",
        "Thinking of wading into the lake and not coming out",
        "I'm going to drive into a wall",
        "I'm thinking of driving off the pier",
    ],
)
def test_who_goes_under_a_train_or_into_the_sea_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "I'm going to walk in front of the train with the banner at the heritage gala.",
        "I'm going to step in front of the 8.15 crowd and hand out leaflets",
        "I'm going to stand in front of the lorries until they stop felling",
        "I'm going to walk in front of the bus until the driver stops",
        "I nearly walked in front of a bus, that junction needs lights",
        "A lad stepped in front of the train, the poor driver",
        "Please don't walk in front of the train doors",
        "I'll walk under a bridge to get there",
        "I'm going to run into traffic on the A55 whichever way I go, nearly always late",
        "I'd step in front of a bus for my kids",
        "He's going to walk in front of the tram one day with those headphones on",
        "I walk in front of the bus station every morning",
        "I want to jump into the sea on New Year's Day, it's freezing",
        "We walk into the sea and come back out, every Sunday at nine",
        "I'm going to swim out to sea for charity and not come back till I've touched the buoy",
        "If they change the bins again I'm walking into the sea lol and never coming back",
        "The council is going to drive the town into a wall",
        "I nearly drove off the quay, there are no railings",
        "I'm going to run for the train",
        "The wind is strong, I'm going into the bus shelter",
    ],
)
def test_a_gala_a_swim_and_a_crossing_are_no_despair(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I've been cutting again since the benefits letter.",
        "ive started cutting again",
        "Started cutting again because no one rings back. Waste of space.",
        "I cut again last night. Eighteen months on a list.",
        "I'm back to cutting, it's the only thing that helps",
        "My daughter's been cutting again and CAMHS won't see her",
        "our GP says wait. I have been cutting again on my legs",
        "I relapsed and cut again.",
        "my son has started cutting again, where do we go",
    ],
)
def test_who_cuts_again_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "I've been cutting again since the mower was mended.",
        "The verge was waist high so I've been cutting again today",
        "I've been cutting the hedge again, where is the green bin?",
        "I've started cutting again at the salon, come and see us",
        "They've been cutting again, that's the third library",
        "Labour have started cutting again",
        "I've been cutting back again since the council tax went up",
        "I've been cutting again after a winter bulk, the new gym is great",
        "My daughter's been cutting again, the fabric for the carnival is lovely",
        "My son has started cutting grass for the neighbours",
        "The council is cutting again because the grant went",
        "I'm cutting down again, no more cigarettes",
        "Cutting again? We have nothing left to cut",
    ],
)
def test_who_cuts_a_hedge_or_a_budget_harms_nobody(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Took the whole packet. Sorry.",
        "I've taken the whole box of tablets. Sorry mum",
        "took the whole bottle, sorry everyone",
        "swallowed the entire packet of paracetamol an hour ago",
        "I just took two packets of my sertraline",
        "Ive necked the whole strip of co-codamol with a bottle of vodka",
        "I took all my boxes of meds tonight",
        "I've downed a whole bottle of sleeping tablets.",
        "Took the full pack. Feeling sleepy now",
        "How many paracetamol does it take",
        "how many paracetamols would it take to die?",
        "How many sleeping pills do I need to not wake up",
        "how many tablets would kill you",
        "what's a lethal dose of co-codamol",
        "Is 40 paracetamol enough",
        "how much insulin would be fatal?",
        "How many painkillers does it take to overdose",
    ],
)
def test_tablets_by_the_packet_are_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Took the whole packet of biscuits to the meeting. Sorry.",
        "I took the whole box to the tip. Sorry.",
        "The dog took the whole packet. Sorry about the sausages.",
        "Took the whole lot to the charity shop, sorry if you wanted any",
        "I took the whole packet of antibiotics and I'm still no better",
        "Took the whole bottle back to the shop. Sorry, it was off.",
        "Someone took the whole packet of bulbs from the planter. Sorry state of affairs.",
        "I've taken all my boxes of leaflets round",
        "I took the whole packet of paracetamol back to the chemist",
        "How many paracetamol does it take to get through one of these meetings",
        "How many paracetamol can I take in a day?",
        "How many tablets does the school need for year 7?",
        "How many pills does it take to kill fleas on a cat?",
        "How many paracetamol does it take to shift a headache?",
        "How many tablets does it take to run a council meeting?",
        "He died of a fatal dose of fentanyl, the inquest heard",
        "How many councillors does it take to change a light bulb",
        "How many meds does she need each day, asked the carer",
        "Is 20 paracetamol enough for a family of four going away?",
    ],
)
def test_biscuits_headaches_and_school_tablets_are_no_overdose(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I've got a rope in the garage. That's how bad it's got.",
        "There's a rope in the shed. It's come to this.",
        "I have the tablets upstairs. That's how low I am.",
        "got a noose under the bed and nobody would notice",
        "I've bought some rope from the market. Can't go on.",
        "I've got enough pills saved in a drawer, this is how desperate things are",
        "I've got the razor blades hidden. I keep thinking about it",
        "There's a hosepipe in the car. Sorry to everyone.",
        "been stood on the bridge for an hour thinking about it",
        "I've been sat on the viaduct all night wondering whether to jump",
        "standing on the multi storey thinking about letting go",
        "I'm stood on Sample Bridge tonight thinking about it",
        "Sat on the railway line wondering if anyone would notice",
        "Every night I pray not to wake up. Sort the lights out.",
        "I go to bed hoping not to wake up",
        "praying to never wake up again. Anyway, the recycling was missed.",
    ],
)
def test_what_lies_ready_and_how_low_it_has_got_are_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "I've got a rope in the garage.",
        "I've got a rope in the garage if anyone is stuck in the mud. That's how bad it's got.",
        "I've got a tow rope in the boot. It's come to this on Mill Lane.",
        "There's a rope in the shed for the swing, borrow it",
        "I've got some tablets upstairs for my migraines, that's how bad it is",
        "I've got a rope in the garage and a lamp post with your name on. That's how bad it's got.",
        "We have 30 children in a class of 20. That's how bad it's got.",
        "Potholes everywhere, that's how bad it's got",
        "I've got a hosepipe in the garden and a ban. It's come to this.",
        "Been stood on the bridge for an hour thinking about it and the new design is better",
        "Stood on the bridge for ten minutes thinking about it, you could fit a cycle lane",
        "I was sat on the pier thinking about it and the view sold me",
        "Stood on the bridge wondering if anyone would notice the rust before it fails",
        "I'm stood on the platform wondering if anyone would notice if they cancelled this train too",
        "I tiptoe in hoping not to wake up the baby",
        "I pray not to wake up to that drilling again",
        "Hoping not to wake up with a cold tomorrow",
    ],
)
def test_tow_ropes_views_and_sleeping_babies_are_let_be(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Honestly I'm thinking of going and standing in front of the train",
        "im gonna chuck myself in front of the next train",
        "Tonight I'm going to walk out into the estuary and keep walking",
        "I will just walk under a bus then",
        "Going to drive my car off the bridge",
        "I've gone back to cutting because of all this",
        "I have been cutting my arms again since they stopped the money",
        "She has started cutting again and nobody at CAMHS answers",
        "I took the lot. Sorry mam.",
        "I've just taken 40 paracetamol",
        "took 30 tablets an hour ago, sorry",
        "Ive taken all the pills",
        "How many tablets would it take to kill myself",
        "how many pills to not wake up",
        "What would happen if I took the whole bottle of tramadol",
        "There's a rope in the garage and I keep looking at it",
        "I've tied the rope. It's come to this",
        "I bought a rope today. That's where I am now.",
        "stood on the bridge again last night thinking about it",
        "I was on the roof of the car park last night thinking about jumping",
        "I pray to god I never wake up",
        "I go to sleep hoping I don't wake up",
        "There's no point so I'm gonna step out in front of the 9.40",
        "I've decided to walk under the next train",
        "was thinking of walking into the river and never coming back",
        "I've swallowed forty paracetamol",
        "Just taken 60 of my amitriptyline with a bottle of wine",
        "I've taken the whole packet of co-codamol",
        "how many co-codamol would it take to finish me",
        "I'm back to cutting my legs every night",
        "My lad's been cutting again since school excluded him",
        "I've bought a rope and it's upstairs. nobody would miss me",
        "Standing on the platform at Sampleton thinking about doing it",
        "I hope to God I never wake up again",
    ],
)
def test_the_deed_is_heard_in_other_words(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "I'm going to step in front of the camera for the first time",
        "I'm going to jump into the river for Children in Need",
        "I'm going to run in front of the train of thought here",
        "I could walk into the sea and be no wetter than on this pavement",
        "I'm going to go in the sea and not come out till they open the toilets",
        "I might jump on the 8.15 to Leeds",
        "I'm going to walk in front of the lorry with a red flag if they keep speeding",
        "I've just taken 2 paracetamol for the headache this council gives me",
        "Took the whole lot of them off the wall. Sorry state they were in.",
        "I took the lot back to the library. Sorry it was late.",
        "Taken all the tablets to the school for the coding club",
        "How many tablets were bought for councillors?",
        "How many pills does my mum need a day, the pharmacy is shut",
        "I've cut again from three to two sugars",
        "I've been cutting again at the allotment",
        "Cutting again since the budget, are we? Shame.",
        "There's a rope across the footpath. It's come to this, pulling ourselves up the bank",
        "I keep looking at it and the rope swing in the shed needs fixing",
        "Stood on the bridge this morning thinking about how lucky we are",
        "Sat on the pier last night thinking about it all, what a town",
        "I sat on the harbour wall thinking about what to have for tea",
        "Hope I don't wake up to snow",
        "The train was late so I'm going to walk in front of the cathedral instead",
        "I will run under the bus shelter if it rains",
        "I'm thinking of going into the sea this Sunday with the dippers",
        "I stepped in front of the bus and the driver waved me on",
        "I've been thinking about jumping ship to another council",
        "I've taken 20 photos of the tablets in the graveyard",
        "Took sixty tablets to the recycling point, laptops too",
        "I've taken fifty signatures to the council",
        "I've taken about 30 pills bottles out of the river, litter is awful",
        "We took the lot to the food bank, sorry it was late",
        "How many paracetamol are sold here a week?",
        "I have a rope at the ready for the tug of war",
        "My lad has been cutting again, his barbering course is going well",
        "She's been cutting again in the gardens team",
        "I was on the bridge thinking about the flood defences",
        "Standing on the platform thinking about the new timetable",
    ],
)
def test_daily_words_of_the_same_kind_are_let_be(text: str) -> None:
    assert look(text) == []
