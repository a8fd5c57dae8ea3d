"""Threats that suppose harm, or reward it, or wait for somebody, are seen; roads, pubs and bus stops are not."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import CERTAIN, judged, score

SUPPOSED = """
If anybody decked you I'd shake their hand
I'd buy a pint for whoever glasses that councillor
I'd buy whoever stabbed him a drink
I would give a medal to anyone who shot Cllr Sampleton
I'd shake the hand of whoever ran him over
If she fell under a bus I'd throw a party
If someone burnt your house down I'd not lose any sleep
If you got shot tomorrow I wouldn't shed a tear
I'd dance on your grave if you got run over
Accidents happen round here, especially to councillors who stick their noses in
Accidents have a habit of happening to people who cross us
Accidents will happen to people like you
We'll be waiting when you leave the pub tonight
Me and the lads will be stood outside when she comes out of the Lion
I'll be parked up the road for when you get home
Bring back the noose for this councillor
Bring back hanging for you lot
Bring back the firing squad for Cllr Sampleton
If you come round our street again bring an ambulance
Next time he knocks on our door he'll need a stretcher
I know where you drink and I've still got a machete
I've got my grandad's old rifle and I know where the council offices are
Someone needs to shut him up for good
We'll shut you up permanently
Time somebody silenced that woman once and for all
I've still got my old service pistol and I know where the town hall is.
I've still got my old shotgun and I know where the town hall is.
I'm not saying I'd do it but if someone glassed you I'd buy them a pint.
If he got hit by a bus I'd buy the driver a drink.
Accidents happen on that farm track, especially to people who vote against us.
We'll be waiting when you come out of the Crown tonight.
Bring back lynching for this one.
Next time you're canvassing on our estate bring a stretcher.
Somebody shut this bitch up for good.
You will be dead before the next election. Everybody on this estate agrees.
""".strip().splitlines()


@pytest.mark.parametrize("text", SUPPOSED)
def test_supposed_harm_waits_for_a_person_and_software_never_hides_for_it(
    text: str,
) -> None:
    found = check(read(text), Context(), None, {})
    assert found and all("ambiguous" in each.stops for each in found)
    for judgement in (judged(text), judged(text, CERTAIN)):
        assert (judgement.action, judgement.would_hide) == ("queue", False)
        assert judgement.rule == "R2"


@pytest.mark.parametrize(
    "text",
    [
        "Somebody shut this bitch up for good.",
        "If anybody decked you I'd shake their hand",
        "Bring back the noose for this councillor",
    ],
)
def test_what_urges_others_is_looked_at_at_once(text: str) -> None:
    assert judged(text).urgent


CONCERN = """
How's your mum settling in at Elm Court? Old people have such nasty falls.
Hope your gran likes her new flat. Elderly people go missing so easily.
Your little girl walks to school now I hear. Kids get snatched all the time.
Keep your dog in at night. Be terrible if it ate something.
Be a tragedy if your little girl never came home from Brownies
Hope your dog doesn't eat anything it shouldn't
I'd keep that mutt indoors if I were you
Accidents happen on that back road you jog down
Accidents can happen on the towpath where you walk of a morning
Roads are icy on your way home. Brakes fail.
Long drive home tonight for you? Brakes can fail on your drive home.
How is your wife getting on at the surgery? Those car parks are dark.
Nice to see your son at the bus stop on his own this morning. Think carefully.
Lovely daughter you've got. Be a shame if she didn't make it home from netball.
You won't see Christmas if this goes through
You'll not see the summer mate
You will never reach your next birthday, councillor
Hope you've got good life insurance pal 😉🔪
Hope you have made a will
Trust you've got a funeral plan
see you soon 🔪🔪
We'll be seeing you tonight 🪓
Tell that woman in planning that if she turns us down she'd best not walk home on her own
If this goes through you had better not park alone at night
""".strip().splitlines()
HINTED = """
Look what happened to Jo Cox
Look what happened to Sir David Amess.
Remember what happened to David Amess at his surgery.
Remember what happened to David Amess? Just saying.
You remember what happened to David Amess councillor
You know how David Amess ended up
Jo Cox thought she was untouchable too
Remember Jo Cox? Just saying
Look what happened to that MP in Leigh-on-Sea
There's a lamppost in the market square with your name on it, traitor. Bring the rope.
There is a rope in my garage with your name on it
Plenty of lampposts in this town for traitors like you
There's no shortage of trees for people like you
Traitors used to hang. Bring it back for this lot
Treason has one penalty and you know what it is
You know what we do to traitors
I've been to prison before and I don't mind going back for you
I've done time before and I'd do it again
I've been inside once already and I'm not scared of going back
You don't want to know what I did to the last bloke who crossed me
Ask the last councillor who crossed us how his legs are
""".strip().splitlines()


@pytest.mark.parametrize("text", [*CONCERN, *HINTED])
def test_concern_with_ill_in_it_and_a_hint_at_a_death_are_urgent_and_never_hidden(
    text: str,
) -> None:
    found = check(read(text), Context(), None, {})
    assert found and all("ambiguous" in each.stops for each in found)
    assert {each.subcode for each in found} <= {"R2d", "R2e"}
    for judgement in (judged(text), judged(text, CERTAIN)):
        assert (judgement.action, judgement.urgent) == ("queue", True)
        assert (judgement.rule, judgement.would_hide) == ("R2", False)


@pytest.mark.parametrize(
    ("text", "subcode"),
    [
        ("Someone should do to you what they did to Jo Cox", "R2e"),
        ("What happened to David Amess should happen to you", "R2e"),
        ("You deserve what Jo Cox got", "R2e"),
        ("I'll do to you what he did to David Amess", "R2a"),
        ("Hope you end up like Jo Cox", "R2c"),
        ("I hope she goes the way of Sir David Amess", "R2c"),
        ("I'd happily do 20 years for you", "R2a"),
        ("You want raping, that'd change your mind on the migrants", "R2e"),
        ("She needs a good raping by one of those Poles she lets in", "R2e"),
        ("Run the cyclists over, they'll soon learn. No jury would convict", "R2e"),
        ("Run the protesters over, they'll move", "R2e"),
        ("Someone should knock those pickets down", "R2e"),
        ("Just drive over the demonstrators", "R2e"),
        ("Should be legal to run cyclists over", "R2e"),
        ("Put your foot down lads, they'll bounce", "R2e"),
    ],
)
def test_a_call_to_murder_maim_or_rape_is_called_one_whoever_is_named_beside_it(
    text: str, subcode: str
) -> None:
    assert [f.subcode for f in check(read(text), Context(), None, {})] == [subcode]
    judgement = judged(text)
    assert (judgement.rule, judgement.urgent) == ("R2", True)
    assert judged(text, score(R3=0.75)).rule == "R2"


ASSURED = """
Not one of us wants you dead, we want you to listen.
I'm not going to break your legs, I'm going to vote you out.
The day I threaten to kill you is the day you can hide my comment.
None of us want you dead
No one will break your legs
Nobody here is going to smash your windows, we want the minutes.
We have no wish to hurt you. We want the pool open.
I would never hurt you, I will campaign against you.
Not a single resident is threatening to kill you. Answer the letter.
I have never threatened to kill you and I never will.
""".strip().splitlines()
NOT_ASSURED = """
I'm not going to break your legs, I'm going to break your neck.
I'm not going to kill you yet.
I won't kill you if you resign.
I'm not going to kill you. My brother will.
Nobody would blame me if I shot you.
Nobody will miss you when you are dead.
None of us will cry when you are dead.
I don't want to hurt you but you leave me no choice.
I'm not going to kill you, that would be too quick.
We won't hurt you, just your kids.
I would never hurt you, but watch your back.
I'm not going to kill you myself.
No one will find your body.
""".strip().splitlines()


@pytest.mark.parametrize("text", ASSURED)
def test_who_is_plainly_assured_of_no_harm_is_alarmed_by_no_score_alone(
    text: str,
) -> None:
    judgement = judged(text, score(R2=1.0))
    assert (judgement.action, judgement.urgent) == ("queue", False)


@pytest.mark.parametrize("text", NOT_ASSURED)
def test_what_only_begins_like_an_assurance_stays_urgent(text: str) -> None:
    judgement = judged(text, score(R2=1.0))
    assert judgement.urgent and judgement.rule == "R2"


FAIR = """
Keep your dog in, fireworks tonight
Keep your dog in at night, fireworks all week. Be terrible if it got out
Keep your cat in tomorrow, pest control are putting bait down. Be awful if it ate some
Hope your mum is better after her fall
How's your mum settling in at Elm Court? My nan loves it there.
How is your mum? Old people have such nasty falls on that pavement, please fix it.
You won't see Christmas lights if this budget goes through
You won't see a bus on Christmas Day
My nan is 84. She won't see Christmas if you close the day centre.
Accidents happen on that road you refuse to fix
Accidents happen on that lane you cycle down, so why is there no speed limit?
Roads are icy on your way home, take care
Hope you have made a will. Free Wills Month starts at the hospice on Monday.
Hope you've got good life insurance if you cycle on that road
See you soon at the barbecue 🔪🥩
See you soon 🎃🔪 happy Halloween from the library
I saw your son at the bus stop, he says hello
You'd best not walk home on your own love, the street lights are out
Lovely daughter you've got. Be a shame if she didn't get her school place.
Remember what happened to Jo Cox. We must all speak kindly.
Look what happened to Jo Cox and David Amess. Councillors need better security.
Remember David Amess? He was killed at his surgery and still we have no guards.
David Amess thought his surgery was safe too, which is why I support the new security rules
I hope you end up like Jo Cox, brave and principled
A minute of silence for Sir David Amess tonight at seven
Someone should do to our high street what they did to Chester's
There's a tree in the memorial wood with your name on it
There's a bench with your name on it if you want to sponsor one
Plenty of lampposts in this town for your posters
There's a rope swing with your name on it at the park
Traitors used to hang here, the museum tour starts at two
Treason carried the death penalty until 1998
I've been to prison before and I'm not going back, thanks to the probation course
I've done time on the parish council and I'd do it again
I'd happily do 20 years for the council again
You don't want to know what I did to the last flat pack I bought
Run the buses over the bridge
Run the kids over to the leisure centre
Run the cyclists over to the start line
Should be legal to run a stall over Christmas
Drivers run cyclists over on that junction every month
I nearly ran a cyclist over because the lights are out
Put your foot down councillor, they'll move
Put your foot down with the contractor
Their cheques? Put your money down, they'll bounce
I'd buy whoever fixed that junction a pint
If someone fixed that junction I'd buy them a pint
If anyone hit the pothole on Mill Lane I'd give them the claim form
I'd buy the driver a drink if he got us home in that snow
I'd shake the hand of whoever saved that library
If he got hit by a bus it would be the council's fault for that crossing
If she got knocked down at that crossing I'd never forgive this council
If he lost his seat I'd buy everyone a drink
If you got battered at the polls I'd buy everyone a pint
If Sample Rovers got battered on Saturday I'd buy their keeper a pint
I wouldn't lose any sleep if he lost his seat
I'd throw a party if she resigned
Accidents happen on that junction every week, someone will die
Accidents happen to people who cross by that school, put in a crossing
Accidents happen to people who ask for a crossing and never get one
We'll be waiting when the meeting opens at 7, come and hear us
We'll be waiting when you come home, get well soon
We'll be waiting with the kettle on when you get home
We'll be waiting when you leave the chamber with our petition
We'll still be waiting when you leave office
We will be waiting outside for the bus when you come back from holiday, still no shelter
Bring back the market
Bring back hanging baskets for this town
Bring back hanging baskets for this one street
Bring back the death penalty, I say
bring a torch, the street lights are out
Next time you walk down Mill Lane bring a torch and a stretcher, the pavement is that bad
If you go to the fun day bring your own chair
If you collapse in this town bring your own ambulance because the wait is four hours
When you visit the hospital bring a book
If he falls on those steps he'll need an ambulance
I've got a bat box and I know where you can put one up
We have bats in the roof and we know where they roost
I've got a gun licence and I know where the forms are kept
I've bought a new axe and I know where the trees need clearing
I know where the town hall is and I have a question
I've got a knife crime leaflet and I know where the youth club is
Somebody shut that gate for good
Somebody shut that bypass plan up for good
Shut the road for good
It is time to shut that man up for good at the ballot box
Someone should shut him up with the facts once and for all
They shut the library for good
Will somebody shut that dog up
We know where the council meets and we have the evidence
If someone hurt you I am sorry to hear it
If someone hit my car I'd give them a piece of my mind
If anyone attacked her for that vote I'd stand by her
I hit a pothole and if anyone else hit it I'd have a party, that's how bored I am
We'll be outside when you come out of the count to shake your hand
I'd laugh if he got beaten by a first-time candidate
If he died on his feet at that hustings I'd clap
If you get hit by a bus, the council would give the driver a medal for being on time
I'd pay the bus driver a bonus if that bus ever ran
I'll get you a pint if you knocked that eyesore down
I'd buy whoever knocked that wall down a pint
If someone shot a film here I'd buy them a drink
We'll be parked outside when school finishes, like every day
We'll be waiting when your bus gets in
I'll be waiting outside when she gets out of school, no lollipop lady again
I'll be outside when the library opens
Labour will be dead before the next election
Your plan will be dead by the next election
I'll be dead before the next election at this rate
""".strip().splitlines()


@pytest.mark.parametrize("text", FAIR)
def test_rewards_waits_and_accidents_without_harm_to_a_person_are_left_alone(
    text: str,
) -> None:
    assert check(read(text), Context(), None, {}) == []
