"""Watching, waiting at a house and calling others to a hunt reach a person at once; persisting in a matter does not."""

from __future__ import annotations

import pytest

from moderation.checks.harassment import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import CERTAIN, judged

HEARD = """
lets all go to his dads funeral and boo
Who's up for gatecrashing her wedding saturday? Wreck it like she wrecked our park
Best thing we could do is turn his mother's funeral into a circus
We should picket her mums wake with megaphones
Her dads burial is thursday, bring whistles and drown it out
someone should go and spoil her daughter's wedding
Your breakdown last year was the best entertainment going. What do we have to do to get an encore?
what would it take to push you over the edge again? asking because I've got free time
she had a breakdown once, we can make it happen again
Day 212 of reminding you that I'm watching every post. You'll never be rid of me.
day 9 of standing outside your house
Night 14 of sitting opposite your flat, nice curtains
Week six of following you home
Day 30 of watching your kids walk to school
Day 3 of telling you I know where you park. See you tomorrow
You will never be rid of me. I read everything you post and I always will.
I'm watching every post you make and I'm never going away
I'm not going anywhere, Sandra. I see every move you make.
Block me and I'll be back, I screenshot everything you write
You can't get rid of me. I'm following you on every platform there is.
get used to me, i follow your every step
You won't have a minute's peace from me ever again
she'll never get another quiet day from us
he'll never get another peaceful night while we're here, we'll be back until he goes
I sent 43 last night and you answered none. I sat across from your house and your light was on.
I was parked up outside your house till two, I could see you at the window
We stood outside your door last night and watched your telly go off, I know you were in
I've sent you 60 messages. I walked past your house twice. Why won't you answer me
sat outside yours again last night, well, I sat in the car outside your flat and your bedroom light was on
why are you ignoring me? I waited by your gate for three hours
I left thirty voicemails last night. I'll leave double tonight. Answer me.
I'll be outside your house again tonight
We will be outside her house every night from now on
I'll be waiting at the end of your road every single morning
wherever you go one of us will be there
Everywhere she goes we'll be right behind her
We'll be there wherever you are, in the queue and at the school gate
every time you open your curtains you'll see me
Every time he leaves the house one of us will be there
each morning you come out it'll be me stood there
we're taking turns following you, one of us every day
Me and Gaz are doing shifts outside your house
Ring his doorbell in shifts, he'll not sleep till he resigns
everyone knock on her door every hour, don't let her sleep
Lads, go round to his house at 3am and bang on the windows till he quits
Bang on her windows all night long, no peace till she packs it in
let's take it in turns to ring Cllr Penhale's bell, every half hour, day and night
Right, who's got Tuesday night shift outside his house?
We'll keep her awake till she resigns, horns outside every night
let's make sure he never gets another night's sleep until he steps down
Beep your horns outside his house every time you drive past, he won't get a wink of sleep
Set off fireworks outside her house every night until she gives in
phone his home number in relays, don't stop till he cracks
Report her page and message her boss, don't let up till she's off
Everyone report his profile and then ring his work
message her husband and report every one of her posts
Ring her boss, email her church, keep at it till she's sacked
tag her employer and one-star her shop, she'll soon shut up
all of you message his daughter's school and flag his account
Get on to her landlord and don't let up until she's out
Bombard her mum's inbox till she deletes the page
go after her clients until she packs it in
Everyone pile on this woman, don't stop till she deletes her account
Lads keep messaging her until she breaks
Let's all comment on everything she posts till she leaves Facebook
hit her inbox day and night until she's too scared to open it
don't let up till she's gone, report every post she makes
Everyone make her phone melt. Let's make her life unbearable.
Let's make that woman's life hell
time to make him regret opening his mouth, everyone message him
I'll tag your kids in every post
We're going to tag her husband in every single comment
tag your mum in all of them from now on, I will tag your mum in every one
gonna send this to your wife every day
everyone tag his daughter in every post he makes
Let's start on her family
we'll go after your husband next
If she won't listen we'll have a go at her kids
let's see how her kids like it when we message them
We hounded the last one out and we'll hound this one out
we hounded the last one out and will hound this one out
We drove the last clerk to a breakdown and you're next
this town ran the last councillor out and we'll do the same to you
We bullied your predecessor off Facebook and we can do it again with you
let's hound her out of the village
We'll drive this one into hiding like the last
Let's hound him off social media
Day 88. Still here. Still reading everything you put up. I will outlast you, you won't ever be free of me.
I've messaged you fifty times since Friday and last night I waited opposite your house till the lights went off
I'm at the bottom of your drive most nights now, you never look up
ring her mum, ring her gran, ring her boss, ring the lot till she shuts that page down
Somebody get on to the school where she teaches, and everyone else flag her posts, she won't last the week
Organise a rota lads, one car outside his bungalow each night with the horn on, see how long he lasts
He can't block all of us. New accounts every night, in his wife's messages, in his kid's messages, until he packs it in
We saw off the last woman who tried this, took four months of hell and she moved to Devon. Start the clock on this one.
I wont stop. not tomorrow not next year. each post u make im under it, each time u go out im there
knock on the door, run, knock again, all night long, she'll soon give up her seat
drop her kids' names in the comments whenever she posts
Anyone near Mill Lane tonight? Park up outside Harris's with your full beams on and stay there
you'll see me at the shops, you'll see me at the school gate, you'll see me when you shut your eyes
keep ringing his landline through the night, he's got to resign if he can't sleep
Tell her employer, tell her church, tell her landlord. Nobody rest until she's out on the street
You blocked me and changed your number, took me an hour to get the new one
Fifth account now. You'll always know it's me.
I'll open as many profiles as it takes
I followed her home from the meeting to see where she goes
I went through your bins this morning, lots of bottles
Everyone turn up at her wedding on Saturday and give her hell
His funeral is Tuesday, lads bring whistles
"""
FAIR = """
We should all turn up at her mother's funeral on Tuesday and pay our respects
Let's all go to his dad's funeral and line the street for him
Nobody should turn up at her mum's funeral and ruin it over a planning row
Whoever went to his wedding to heckle should be ashamed
The roadworks will ruin her mum's funeral on Tuesday, can they be paused?
Don't turn up at his kids' christening with placards, that is his private life
Everyone turn up at the meeting and ruin their plans with good questions
What do we have to do to get an encore of last year's panto?
Our friend Pat's wedding on Saturday! everyone bring a banner and make a racket outside the church
Go to his funeral on Monday if you can, the band will be there to make a racket, he'd have loved it
Turn up at her wedding on Saturday and give her hell of a cheer, she drove our bus for 20 years
His wake is at the Legion, lads bring your vuvuzelas, it's what big Gaz wanted
Someone should go down to his funeral and say thank you on behalf of the band, megaphones and all
His funeral is on Tuesday, everyone welcome, bring placards like the ones he made for the library march
What do we have to do to get an encore from the choir? It nearly broke you but what a night of nerves
Sorry to hear about your breakdown last year. What can we do to help?
How long until they break down again, these buses?
I'll keep emailing until the crossing is built
Day 40 without bins
Day 12 of asking you to fix the street light
Day 9 of waiting for you to answer about the bus
Day 200 of reminding the council that the pool is shut
Day 3 of standing outside the town hall
Day 5 of standing at the end of your road collecting for the hospice, thank you all
Week 6 of watching the roadworks do nothing
Day 14 of following your advice and the damp is back
Day 2 of sitting in A&E with my dad
We will be outside the town hall every Saturday until you listen
Email your councillor, ring the office, sign the petition, let's keep up the pressure
Report it to the ombudsman and don't let up
Tag the council in every post about this
tag the council and the paper in every post until it's fixed
Don't stop till they answer us, write to your MP
I'm not going anywhere, I love this town
You'll never get rid of me, I was born here
I'm watching every post for news about the flood
We'll be watching every vote you make
I read everything you post, keep up the good work
We're not going away until the library is open again, and we're watching every vote
You can't get rid of us that easily, see you at the count
He sat outside my house all night
They rang my mum's doorbell every night for a month
someone keeps knocking on her door at 3am, police have been called
He messaged my daughter's school and reported my page, it's harassment
They told everyone to ring her boss until she was sacked, disgusting
a man stood outside your house last night and your light was on, are you ok?
He said wherever you go I'll be there, I got a restraining order
They hounded the last clerk out and now they're hounding this one, shame on them
We voted the last lot out and we'll vote this lot out
We hounded the last lot out at the ballot box and we'll do the same to you in May
We got the last plan thrown out and we can do it again
We ran the last fox out and we'll run this one off too
The last headteacher was driven to a breakdown by this page and you're doing it again
I came to your house with the parcel and your lights were on but nobody answered
I sat outside your house to listen to the carol singers
We waited outside your house with the leaflets, your light was on
I rang you 30 times last night about the flood and nobody answered
I've sent 60 emails to the council, why won't you answer
I sent 43 messages to the out of hours line last night
I left twenty messages last week about the boiler, please reply
We'll be outside your house every Tuesday with the mobile library
I'll be outside your house at six to pick you up
The carers will be at her house every morning from now on
The gritter will be outside your house every night this week
wherever you go in this ward there's litter
Everywhere you go there's a pothole
Wherever you go, I'll be there for you, happy birthday love
wherever he goes we'll be there, away days are the best
Every time you open your curtains you see that tower
every time you leave the house you'll see me and the dog, say hello!
We take turns ringing mum's doorbell to check on her
Can we take turns to knock on her door, she's elderly and nobody's seen her
Ring the doorbell and leave the parcel
Ring her bell, she's always in until four
The neighbours bang on her windows all night and she can't sleep
He'll not sleep till his dad's home
She never gets a minute's peace with those bikes
You'll never get a moment's peace living by the A38
you won't get a minute's rest with a newborn
The noise keeps them awake all night, they get no sleep
Ring the office in shifts until somebody picks up
everyone ring the helpline day and night, they only answer one in ten
Everyone report this page, it's a scam
Report his page until it's taken down, he is selling fake tickets
Message her boss and say thank you, she was wonderful
If a council officer is rude, complain to their manager
Tell your boss you need the day off and come to the meeting
message your mum, tag your kids, the fair is on Saturday
Tag your mum in the comments to win a hamper
tag your kids in this post so they see the summer scheme
I tag my kids in every post
I'll send my wife every photo
I'll message your mum about the cake
Let's all message her with support
Flood her inbox with birthday wishes
Everyone email him about the consultation, don't let up until he votes no
Let's make her day, everyone comment on her post
Let's make this woman's life easier, she has three jobs
make him regret it at the ballot box
Let's start on her garden on Monday, bring spades
we'll go after your husband's planning application
We'll drive her out to the hospital on Friday
we will drive you home after the meeting
Let's see how your kids like it when the youth club opens
Drive the last bus out of service and people are stuck
Keep going till she's home safe, everyone share this post, she's been missing since Tuesday
Don't give up till he's found
don't stop until you are finished with the antibiotics
Keep pushing till she resigns, email the leader, sign the petition
The PM should quit, don't let up till he's gone
ring the surgery every day until you get through
Day 88 of the roadworks and I'm still reading your excuses
I waited opposite your house for the bus and your hedge is over the pavement again
We're at the bottom of your drive on bin day because the lorry can't get up
Ring your mum, ring your gran, get everyone out to vote
Somebody get on to the school about the gate, and flag it to highways
one car is outside his bungalow each night because the council gave him no space
Ring the doorbell until I answer, I'm a bit deaf
We'll park outside your house for the street party if that's ok
We're outside your house with the petition, come and sign!
I'll be on every post asking about the drains until they're done
Day 100 of asking you about the drains
you'll never hear the end of it from us until the crossing is in
Message your friends and tell their families, the meeting is moved to 7
Tell her family we're thinking of them, ring if they need anything
Let's keep at it until she's found
Keep going until he quits smoking!
Everyone report the account, it's pretending to be the council
let's all write to her boss to say how good she was, don't stop till she gets a medal
He'd never get a minute's peace at home, that's why he's on the allotment
Wherever you go there's always someone behind you tailgating
Every time she leaves the house the dog howls and I'm there with earplugs
I waited outside your office for an hour, your light was on, why won't you see residents
I stood outside your surgery and you didn't see me, could you ring me
I called 40 times last night, 101 never answered, why won't you fund the police
They hounded my brother until he quit, and the council did nothing
The trolls drove the last clerk out and we're sorry
We got the last head to resign and this one is lovely
Knock, leave the leaflet and run to the next one, we do it again on Sunday
You changed your number and the office didn't pass on my question, found it on the website
My dog followed you home again, sorry
The crew went through your recycling and found the wrong bin bags in it
I have a second account with the credit union and it pays more than the bank
Our Ted's funeral Monday. Bring a whistle, he reffed half the county
Get down to his memorial service with your placards, he'd be proud
how long till we get an encore, the break down tent was the best stage of all
"""


@pytest.mark.parametrize("text", HEARD.strip().splitlines())
def test_who_hounds_a_person_reaches_a_person_at_once_and_nothing_is_hidden(
    text: str,
) -> None:
    (found,) = check(read(text), Context(), None, {})
    assert found.subcode == "R2b"
    assert "ambiguous" in found.stops
    assert judged(text).urgent
    assert judged(text, CERTAIN).action != "hide"


@pytest.mark.parametrize("text", FAIR.strip().splitlines())
def test_campaigns_care_and_reports_of_harassment_are_left_alone(
    text: str,
) -> None:
    assert check(read(text), Context(), None, {}) == []
    assert judged(text).action == "none"
