"""Mockery of the dead, the missing and the grieving waits for a person; grief and gallows humour do not."""

from __future__ import annotations

import pytest

from moderation.checks.trolling import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import judged

HEARD = """
she must have been ashamed of you, your mum, before she died
Another Mother's Day with no mum. Cheer up love she's better off, must of been ashamed of you
No mum to ring this christmas? Shame. She couldn't stand you anyway
Not surprised your dad topped himself with a kid like you
bet your mum's glad she died before she saw what you turned into
Your dad's better off dead than watching you in that chamber
Your nervous breakdown was comedy gold. Season two when?
When's your next breakdown? The last one was hilarious
Best thing on telly last year was you crying in hospital. Encore please
Nobody asked about your dead wife mate, move on, she has
no one cares about your late husband, grandad
who cares that your mum died
we get it, your brother died. change the record
literally nobody asked about your dead nan, give it a rest
Your dad's dead, get over it
cope, ur mums dead
didn't ask, don't care, your dog's still dead
get over it love your mum died years ago
boo hoo, your nan's dead
It was only a dog, get over it, buy another one... oh and your dog's dead, move on
which one of the crash victims was the crunchiest
Which of the bodies was the fattest? asking for a friend
who screamed the loudest in that fire do we reckon
rate the widow out of ten
ten out of ten for the splash, drowned like a pro
2/10 for the eulogy, needed more tears
Cancer 1 Dave Smith 0
sweepstake on which pensioner dies next, pound a go
did the little lad splash when he went in the canal
Did she bounce when she hit the pavement
bet he went splat when he came off that bridge
did your nan float when she went in the river
how loud did the kid scream when the lorry hit
did he at least land on his feet? rip lol
has anyone checked the freezer for the missing girl 🤭
anyone looked under the patio for that missing woman
Try the kebab shop if you're looking for the missing lad
police want to search the pig farm, just saying, missing teenager and all that, check the pigs
missing boy lol, bet he's sick of his mum
She's not missing, she's avoiding you
he isn't missing he's just hiding from his wife's cooking
my condolences to the car that hit him, paintwork was ruined
Thoughts and prayers with the bumper that hit her
won't somebody think of the bonnet, that cyclist landed on it and ruined it
RIP to the pavement he landed on
spare a thought for the lorry driver's windscreen, dented when he hit the kid
feel sorry for the worms that have to eat him. Spare a thought for the worms, they've got to digest her
hospice is shutting, well they weren't using it for long hahaha
the cancer ward is closing, not like the patients will need it much longer
closing the hospice? they won't be needing it next year anyway
hospice closing 😂 less parking hassle
roses are red, your nan's in the ground
Roses are red, violets are blue, your mum is dead, and nobody misses her too
knock knock, it's not your dad, he's dead
what do you call a drowned kid? wet wipe 😂
Your nan died 😂
haha your dog died
his wife died lol, no wonder
some cyclist got flattened 😂😂
lol that pensioner's dead
rip bozo
rest in piss
RIP your nan 😂
imagine drowning in three foot of water 😂
he couldn't even kill himself properly, died in hospital three days later
your grandad's worm food
hoovered up your nan's ashes yet?
go ask your dad about it, you'd need a spade though
ring your mum and tell her. oh wait, she's dead
Is he still dead? asking for a mate
how's your dead husband
Did they need a forklift for the coffin? he was a big lad
Natural selection. Shouldn't have been on a bike, now he's dead
one less crumbly to feed, RIP
thinning the herd, another pensioner run over
Your dad died to get away from you
she only topped herself because she couldn't stand your voice
he jumped so he didn't have to listen to you
pity it wasn't you in that coffin
should have been you in the crash
aww did your nan die? diddums
tick tock, orphan
L widow
how long do people normally grieve, your posts are getting boring
miscarriage? did you keep the receipt
grieving mum milking it again I see
she's only playing the dead husband card
still banging on about your dead wife are you
the victims are crisis actors, same actress as last time
selling tickets to the inquest, fiver each
someone put circus music over the crash video
replay of the drowning please, slow mo
I've turned your dead dad's eulogy into a ringtone
will there be a buffet at the funeral? never met him lol
the vigil could do with a bouncy castle
I put a laughing face on every memorial post she makes
I laughed at the tribute page
we clapped through your nan's funeral, I laughed at your dad's funeral
everyone laugh react her photo in the hospital bed
pics of the coffin or it didn't happen, dead my arse
nicked the flowers off that grave for the missus, cheers
took a teddy from the crash site, lovely, free gift
I'll be pissing on your dad's grave
I told the widow her husband was seen in Benidorm, she believed it, best laugh in ages
changed my profile picture to your late mum, say hi
Hi it's your dead husband, where's my tea
which of these mourners is faking it best
Bet the lifeboat crew had a laugh when they fished him out, looked like a pink balloon 😂
How do you get twelve pensioners out of a burning bus? With a dustpan 🤣
ur husband isnt coming back sweetheart, I checked, hes in the ground
another flower laid at that lamppost and it'll get hayfever lol, he's dead not gardening
Anyone else hungry? That house fire smelt like a hog roast
maybe your daughter ran off because of your face, have you thought of that, missing my backside
you lost a baby, I lost my keys, we all have problems
that's one way to lose weight, cancer 😂 well done him
Poor old Doris, fell down the stairs and broke everything but the council's heart. Score for the tumble: 9.5
My thoughts are with the kerb he cracked his skull on
Does the dead lad still get his paper round money
mum of the stabbed boy crying on telly again, somebody give her an oscar
knock knock, who's there, not your son lol
your wife's been dead two years and you still post about it, pathetic, get a dog
is the missing girl's dad a suspect or just ugly lol
the victims looked well done, medium at least
what's green and sits at the bottom of the quarry? your lad, by now 😂
Your mum's dead and she must have been ashamed of you
your dad died and no wonder, he must have been sick of you
No dad on father's day, he couldn't stand you
when's your next panic attack lol
"""
FAIR = """
Another Mother's Day with no mum. Thinking of everyone who finds today hard
First Christmas with no dad. No wonder people are angry with that ward
My mum's better off without the pain, God rest her
My mum would have been ashamed of the state of this park
Your breakdown of the figures was the best thing I have read all week
The bus breakdown last year was the best entertainment I had all week
I had a breakdown last year and the crisis team were great
Last year's panto was the best entertainment this town has had, when's the encore?
Happy Mother's Day to all. Oh wait, it's next week
My wife died in March and nobody asked me how I was
Nobody at the council asked about my dead wife's blue badge
Nobody asked about my late husband's pension when I rang
People keep telling me to move on but my dad is dead
Your mum died and people expect you to get over it, take your time love
I'm sorry your dad died, sending hugs
RIP
RIP Dave, a true gentleman
RIP my bank balance 😂
rip my old phone lol
Condolences to the family
condolences to my tyres after that pothole 😂
RIP to the old oak tree on the green
thoughts with the lorry driver as well, awful for everyone
The high street is dead and people should get over it
Town's dead on a Monday lol
the battery died 😂
I nearly died laughing 😂
My nan would have died laughing 😂
he died doing what he loved, fishing
mum's dead funny 😂
Which of the victims was the youngest?
which of the crash victims was from Wenbrook, does anyone know
Who was first on the scene when he fell?
Did the kids splash about in the paddling pool?
Did the duck splash when it went in the canal
did the little lad enjoy his swim, did he splash when he went in the pool
did she hurt herself when she fell in the road? hope she's ok
Has anyone checked the sheds for the missing girl
have they searched the canal for the missing lad, praying for him
Any news on the missing boy? Please check your garages
missing cat, please check your sheds and freezers
Missing boy found safe asleep under his bed 😂
The missing girl is home, phew 😂
He isn't missing, he's at his nan's, found safe
A car hit him and the driver only cared about the bumper, disgusting
someone hit my car and the paintwork was ruined
he scratched her bumper and dented the bonnet
The hospice is shutting, my dad spent his last weeks there
Hospice shop had a sofa for a tenner haha bargain
hospice fun run was brilliant, my legs are dead 😂
the hospice is closing because they won't have funding for long
roses are red violets are blue, the council's in debt and so are you
roses on my nan's grave are red again
Knock knock who's there? Not the binmen
What do you call a drowned village? There is one under the reservoir
natural selection is on the GCSE syllabus
one less bus on Sundays
One less pub in the village, sad
my grandad's ashes were scattered by the canal
ashes from the log burner are good for tomatoes
Can I scatter your dad's ashes on the pitch? asked the groundsman
ask your dad for a spade, the allotment needs digging
your dad will need a spade for the snow
tell your mum the surgery is closed
How's your late husband's memorial bench, is it up yet?
He died because you closed the ward
She died because the ambulance couldn't get to her
He killed himself because he couldn't take your bullying
It should have been you who got the award
It should have been you at the funeral, he was your friend
Did your nan die in that home? Mine did. So sorry
When did your dad die? I only heard today, so sorry
how long do you grieve for? it's been two years since my son died
The widow was accused of milking it, how cruel
grieving mum calls for crossing after son's death
the family of the missing man have been called actors by trolls
Does anyone do a good funeral buffet?
Is there a buffet at the wake or shall I bring sandwiches, I'm arranging it
parking tickets at the funeral, unbelievable
police want dashcam footage of the crash
replay of the council meeting about the crash
We laughed at the wake, he'd have loved it
I laughed through my tears at my nan's funeral
trolls put laughing faces on the memorial page
Someone nicked the flowers off my mum's grave, scum
they stole the teddies from the crash site, vile
We took the dead flowers off the grave and put fresh ones down
dogs keep pissing on the graves
I sat on his memorial bench with a pasty and remembered him
I told the widow how sorry we all were
my profile picture is my late mum
The vigil needs candles, bring your own
vigil was beautiful, the band played on
ten out of ten for the funeral directors, lovely service
10/10 for the splash park, kids loved it
Suicide awareness walk on Sunday, all welcome
my dead dad would have hated this lol, our family too
I'm dead 😂
my husband's been dead ten years and still gets your council tax bills 😂
My uncle is dead and they still sent a fine 🤣 couldn't make it up
When I die put me in a skip lol
my mum's in the ground ten years and you're putting a road through her
The old man who drowned was my neighbour, a lovely man
who died? saw the ambulance on Wenbrook Road
Which ward had the highest number of deaths?
Dead ringer for my uncle 😂
that film killed me lol
my goldfish died haha
Dave's dead against the bypass lol
the estate is dead since you shut the pub, get over it you said
Your dog's dead cute
your lad's dead good at football lol
your mum's dead right, move on
Sorry for your loss, he was a good neighbour
Funeral's Friday, bring a dish, sausage rolls welcome 😊
The lifeboat crew deserve a medal for getting him out
How do you get twelve pensioners to the day centre without a bus?
That house fire smelt awful, hope everyone is out
I lost a baby at that hospital and nobody rang
cancer took my mum, well done to all the walkers today
My thoughts are with the family of the lad who cracked his skull on that kerb
mum of the stabbed boy was on telly, so brave
Is the missing girl's family getting any help?
you lost the vote, get over it
Your wife's petition is dead in the water lol
He drove into the canal and swam out, he's fine 😂 what a plank
the old pub has died, RIP, we had our wake there haha
Whoever killed the hanging baskets, nice one 😂
They buried the report lol
my dog drowned in that canal, fence it off
Grandad is 90 today and still not dead 😂 his words
Killed it at the talent show, your daughter is amazing 😂
Lost my dad at that hospice, the nurses had us in stitches 😂 wonderful people
Went to my uncle's funeral and the vicar got his name wrong haha he'd have loved that
The council sent a parking fine to a dead man, you couldn't make it up lol
Grave tidying on Saturday, bring gloves and a sense of humour 😂
old Bert's funeral was a right laugh lol, he'd planned every song himself
They've dug up the cemetery path again 😂 even the dead get no peace
Cancer can do one 😂 five years clear today!
My chemo hair is growing back like a hedgehog lol
Stroke club quiz night, come along, it's a laugh 😂
The coffin for the bypass protest is ready lol, march starts at ten
Vigil for the chippy tonight 😂
RIP the big tree
Anyone know when the funeral is for the lad who drowned?
The lad who drowned was only 12, fence the canal
which of the drowned boys' families is the fund for?
Please respect the grieving family and stop filming
the orphan works act is boring lol
the widow's mite, as they say, every pound counts
Missing girl's dad is asking for volunteers at 9am
Is the missing lad still missing? haven't seen an update
Dave died 😢
she drowned in paperwork lol
he's dead on his feet poor man, give him a break lol
Your nan is a legend 😂
She's dead set on closing it lol
Whoever designed this junction has a body count haha
my late husband's ashes and a gust of wind, say no more 😂 he'd have howled
Our dog died on Tuesday and the kids want to bury him with a sausage roll 😂
The funeral director's van got clamped haha only in Wenbrook
the inquest report is 400 pages lol, I'm on page 3
Hospice bed race on Sunday, come and see the mayor dressed as a duck 😂
Great granny's ashes sat in the shed for ten years, we forgot 🤣
there's a missing man in this council chamber lol, he's called the leader
The widow Twankey outfit was brilliant lol
Bus went straight past the funeral cars, cheeky so and so 😂
if the cancer doesn't get me the potholes will 😂
the crematorium car park has better lights than our street lol
Murdered by seagulls for a chip 😂
they stabbed each other in the back at the Labour meeting lol
Who needs a suicide mission, just cycle down Mill Lane 😂
I've a dead cat in my bin and nobody will collect it lol
dead pigeons everywhere lol
First Christmas with no mum in the house and I'm not ashamed of you seeing me cry
No dad again on father's day, he couldn't stand you lot arguing over the bypass
Your mum must have been so sick of you two bringing frogs in at easter haha
She would be ashamed of you, old Mrs Price, if she saw what the council did to the funeral fund
They must be sick of you lot at the crematorium, the lift has been broken since christmas
He must be disappointed by you selling the pavilion, he died thinking it was safe
her breakdown was the funniest thing in the whole sitcom
When's your next panic attack workshop? A friend says the last one was great
When's your next overdose awareness evening please
"""


@pytest.mark.parametrize("text", HEARD.strip().splitlines())
def test_mockery_of_the_dead_and_the_grieving_waits_for_a_person(
    text: str,
) -> None:
    (found,) = check(read(text), Context(), None, {})
    assert found.evidence == "trolling"
    assert judged(text).action == "queue"


@pytest.mark.parametrize("text", FAIR.strip().splitlines())
def test_grief_news_and_jokes_at_ones_own_cost_are_left_alone(
    text: str,
) -> None:
    assert check(read(text), Context(), None, {}) == []
    assert judged(text).action == "none"
