"""What is foretold and advised (mishaps "just saying", who went missing for less, post to be opened with care) reaches a person."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import heard_at_once, judged

HEARD = """
accidents happen on that lane all the time just saying
lots of angry lads here, I can't be held responsible for what they do. I've told them where you drink
People have gone missing off these moors for less
I would urge you to consider your safety, and that of your wife, before you cast that vote. A word to the wise
My uncle's just come out of prison and he's keen to have a chat with you about them garages, on your own
what goes round comes round and it comes round with a balaclava on
be careful opening your post from now on
some of us still remember how to make a bottle and a rag work
Accidents happen on farms. Just a thought.
brakes fail on that hill, just saying
Sheds burn down all the time round here 😏 just sayin
People drown in that canal every winter, all I'm saying
Dogs do go missing, councillor, if you get my drift
nasty things happen to people who stick their nose in. think on
Accidents happen, don't they councillor
Funny how accidents happen to folk who object
kids get knocked down on your road. only saying
I won't be held responsible for what my lads do if you turn up at that meeting
We can't be responsible for how people react when you show your face here
I can't be held accountable for what he does, he knows where you live
I'm not responsible for what I do to you if I see you again
If you come down our street again I won't be responsible for what happens to you
Don't know how much longer I can hold the lads back, councillor
I can't keep my brothers off you for ever
I'm the only one keeping them away from you
there's only so long I can hold them back you know
Men have been buried in that quarry for a lot less
better people than you have gone missing for less
Folk round here have been burnt out for less than that
Plenty of people have ended up in the canal for less
A man could get hurt for less. People have been shot for less round our way
there's a lot of deep water out there to lose a councillor in
nobody would ever find you out in them woods
They'd never find your body in that bog
it's a big lonely moor, easy place for them to bury you. nobody'd hear you scream in that forest
I'd advise you to think about your family's safety before you vote on Thursday
Please consider your wife and children before you sign that order
think very carefully about your own health before you open your mouth again
You might want to think of your kids before you put your name to it
Before you cast your vote, think about your kneecaps
Consider your safety, councillor. This is a friendly warning.
Word to the wise, don't walk home on Thursday
Friendly advice: keep your kids indoors this weekend
Drop the case. Word to the wise.
back off now, for your own good
what goes around comes around and it usually comes with a hammer
karma knows where you live
Karma's coming to your house and it's bringing a bat
what goes round comes round, about 3am through your window
karma could do with a helping hand and I've got two fists
payback comes at night wearing a mask
I'd be careful opening your letters this week
wear gloves when you open your post, cllr
take care opening any parcels from now on
don't let your wife open the mail
Think twice before you open that envelope
Expect a little something in the post. Don't shake it.
I've sent you a parcel, it ticks
Some of us haven't forgotten how to make a petrol bomb
there's men round here who still know how to use a rifle, councillor
I know how to tie a noose, just so you know mate
we know how to get rid of a body round here councillor
My grandad taught me. I still know how to cut a brake line, think about your car
All it takes is a bottle and a rag through your letterbox
All it takes is one match and your office is gone
it only takes a bullet councillor
our Darren's just come out the nick and he'd love to have a chat with you, on your own
My cousin has just come out of prison and is itching to have a word with you about that fine
me dad comes out Friday and he's dying to have a little talk with you
Funny thing about thatched roofs, they go up in flames so easily. Just saying
Bad things have been known to happen on that towpath after dark, just saying like
Accidents happen to politicians too.
Windows get broken round here all the time, if you know what I mean
People do slip on them quarry steps councillor, just an observation
I cannot be held responsible for how folk round here will react when you come knocking
My husband's furious with you and I'm not responsible for what he does next
The lads are fuming. I can't keep them on a leash much longer and they know your car
I've held him back so far but I can't hold him back for ever, councillor
Blokes have gone missing off boats for less than what you did
Lads have had their legs broke for less
They've found people in that reservoir for less
nobody would hear you out on that moor councillor
Plenty of bog out there to lose a body in
I would think long and hard about your wife's safety before approving that application
Ask yourself what your kids would do without you before you vote tomorrow
With the greatest respect, consider your own wellbeing before you raise your hand tonight
Just some friendly advice love, don't be at home on Friday night
A quiet word to the wise: stay out of our business
Leave the market alone. This is me giving you friendly advice
Karma's got four wheels and no brakes and it knows which way you cycle home
What goes around comes around, and round here it comes around in a transit with no plates
Payback's coming up your path with a baseball bat
I'd wear gloves before opening any more letters if I were you
be very careful what you open in the post this week
Watch what comes through your letterbox from now on
There's a few of us who've not forgotten how to make a fire bomb
Us old boys from the quarry still know how to handle dynamite
One bottle, one rag, one match. That's all your office needs
Our kid gets out of Armley on Monday and he's well up for a chat with you
My brother in law is fresh out of jail and wants a quiet word with you behind the garages
Barns burn. Only saying, councillor
people get run over on that bend of yours, is all I'm saying
Terrible things do happen to folk who talk to the papers, bear that in mind
If those houses go up I can't be held responsible for what the lads do to you
the boys are fuming and I can't hold them back any more, they've got your address
Women have vanished off that beach for less, love
Folks have been put in hospital for a lot less
nobody'd ever find you down that mineshaft
I'd have a think about your daughter's safety before you sign anything
Think of your family before you go to the press
this is a friendly warning, stay off our street
keep your nose out. friendly advice
what goes round comes round with a hammer in its hand
karma drives a transit and it knows where you park
wouldn't open any parcels this week if I was you
I'd get somebody else to open your mail from now on
I've posted you a little surprise. don't shake it
my uncle still knows how to make a pipe bomb mate
a few of us round here haven't forgotten how to use a rifle, think on councillor
it only takes one match to end that office of yours
our kid's just come out of Walton and he can't wait to have a word with you
I've done worse to men for less
You've no idea what I've done to people for less
Folk in our village have had their doors put in for less
Think of those two little girls before you sign
Drop it if you love your kids
If you care about your family you'll keep quiet
reconsider, for your wife's sake
the lads have got your address now councillor
my brothers know your car
My cousins aren't half as patient as me and you've upset them
Left you something on the step, a parcel. The next one ticks.
Hope you liked the parcel. Next one will be worse.
Try that again and see what comes through your letterbox
One bullet, one councillor. I've got the bullet.
"""

FAIR = """
Accidents happen on that lane all the time, please put in a crossing
Accidents happen on that bend every week just saying we need a mirror
Kids get hurt on that slide, just saying, when is it getting fixed?
Accidents happen, don't worry about the vase
Dogs go missing all the time round here, get yours chipped
Brakes fail, get yours checked before winter
accidents happen, we all spill things
Houses burn down because of these chargers, just saying, fit an alarm
We cannot be held responsible for what is left in the cloakroom
I can't be held responsible for what my dog does to your sausages
If they cut the bus again I won't be responsible for my actions
The club can't be held accountable for what members say online
I can't hold the kids back when the ice cream van comes
I won't be held responsible for what happens to the cake if you leave it with me
The council can't be held responsible for what drivers do
I can't hold back the tears, thank you
People have gone to prison for less
MPs have resigned for less
Nobody would find you on that moor if you broke down, we need a phone mast
In the war men were shot for less
People have lost their seats for less
I've been blocked from pages for less
The walkers went missing on the moor and were found by mountain rescue
Please think of your residents' safety before you vote to cut the lights
Think of your health, councillor, you look worn out, take a rest
Before you vote, consider the safety of our children on that road
Word to the wise, buy your parking before eleven or the app falls over
Friendly advice: get it in writing from the developer
Friendly advice, don't open the door to the man selling roofing, it's a scam
Stay safe councillor
Look after yourself and your family after the vote
Consider your pension before you vote Labour
We urge you to consider road safety before you sign off the scheme
Word to the wise, stay off the A40 today
What goes around comes around at the ballot box
What goes around comes around, he closed the pool and now he's lost his seat
karma will get you at the next election
Hope karma bites you
What goes around comes around, you helped us in the snow so I'm doing your leaves
What goes round comes round, as the carousel man said
Karma, the police found the lad who smashed the window at night
be careful opening the door of the bin lorry
Be careful opening emails that say they're from the council
be careful opening your post, there's a scam letter going round about council tax
Take care opening the parcel, the glass is fragile
Be careful opening your curtains, the pole is loose
Expect a parcel from me, don't drop it, it's your birthday cake
I've sent you the letter, please open it
Some of us remember how to make do and mend
I still remember how to make a Molotov from chemistry class history lesson
My uncle knows how to use a rifle, he was in the army, and he'd teach the cadets
All it takes is a spark in this dry weather, please no barbecues on the heath
Some of us still know how to make a bottle of elderflower wine
We still know how to use a shotgun safely, ask the clay club
All it takes is one match to win the league
My uncle's just come out of hospital and would like to have a chat with you about the ward
My cousin has come out of prison and needs a job, can you have a chat with him
Accidents happen on that junction every single month and still no crossing, just saying
Things catch fire in that shed all the time just saying, when was it last inspected
People slip on those steps every frost, only saying, a bit of grit would do
Kids go missing in that maze every year lol just saying, bring a whistle
Windows get broken by footballs all the time, just saying, move the goal
Cats go missing round bonfire night, just saying, keep yours in please
Cars go up in value near the new station just saying
Accidents do happen, well done for owning up to it councillor
We can't be held responsible for what people do with their own bins
I can't be held responsible for how my mother reacts when she sees what you did to the church hall
I'm not responsible for what my kids say when they see Father Christmas
I can't hold my husband back when there's a sale on
They're the only people holding the high street back
I won't be held responsible for what happens at the polls
People have been fined for less
Councillors have been suspended for less
Governments have fallen for less
I've seen people banned from the allotment for less
People have drowned in that river and still there's no lifebuoy
Nobody would find us out here without the new signs
There's a lot of deep water in that quarry, please keep the kids away
That is a big lonely moor to walk alone, take a map
Think of your children before you vote to close their school
Consider your constituents before you vote on Thursday
Please think about your health before you take on another committee
I'd ask you to consider the safety of our children before you sign this off
Think about your family and come home for Christmas
Take this as friendly advice: get the plans checked by a surveyor
Friendly reminder, keep your dogs on a lead near the lambs
Friendly warning: stay away from the cliff edge
Word to the wise, get there early, the car park fills up
For your own safety stay off the ice
Keep your kids indoors, there's smoke from the tyre fire
Karma is a lovely dog and she knows where you keep the biscuits
What goes around comes around, and that goes for the new circular bus too
What goes around comes around, like the mobile library van
Payback time for the developers at the next election
Watch what comes through your letterbox this week, our newsletter has the dates
Careful opening the parcel shop door, it sticks
Be careful what you post online
Don't open the post office on a Sunday
I've sent you something in the post, it's the petition
We still remember how to run a proper carnival in this town
I know how to use a strimmer, I'll do the verge
Some of us know how to build a bonfire safely
Our scouts know how to tie a noose knot and a bowline
All it takes is one vote to change this
It only takes a match to start a moor fire, please take your rubbish home
My uncle came out of the army and would like a word with you about housing
My brother gets out of hospital on Friday and can't wait to see you at the club
The firm has had its doors put in for less money than quoted
I've done more work for less money
I've done worse to my own hair for less
If you love your kids you'll fight for the school, don't back down
For your own sake, resign yourself to another winter of roadworks
That comment was left up on your page for two days. Take it down and report it, for your own sake
Get that taken down and tell the police, for your own sake
If you care about your family come and get them a flu jab
The lads know your car, they valet it every week, thanks for the help
My kids aren't as patient as me when the bus is late
Left you a parcel on the step, mind the rain
Hope you liked the parcel, the next one will be bigger because it's Christmas
See what comes through your letterbox on Friday, our newsletter
Think of your own mum in that care home
Alberta was the first to put a price on Carbon
Those lads at the hotel cleared the snow off the paths
"""


@pytest.mark.parametrize("text", HEARD.strip().splitlines())
def test_what_is_foretold_reaches_a_person_at_once_and_hides_nothing(text: str) -> None:
    heard_at_once(text, "R2a", "R2d")


@pytest.mark.parametrize("text", FAIR.strip().splitlines())
def test_the_same_said_of_roads_weather_scams_and_elections_is_left_alone(
    text: str,
) -> None:
    assert check(read(text), Context(), None, {}) == []
    assert judged(text).action == "none"
