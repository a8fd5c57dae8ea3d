"""A threat that the writer tells of somebody else reaches a person at once, and software never hides it."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.whose_words.quotation import quoted_spans
from tests.moderation.judging import CERTAIN, judged

REPORTS = """
My neighbour shouts I'll kill you at my kids every single day and your ASB team does nothing.
Cllr Sample told a resident I will break your legs. Why is he still a councillor?
The lad next door yells I will stab you at my daughter and your ASB team shrugs.
My neighbour keeps on at me with I'll kill you, I'll kill you, and your team does nothing.
My kids hear I'll kill you from that man every day and you do nothing.
The dealer outside tells my son I will stab you. You closed the youth club. Explain!
My daughter hears I'll kill you from the flat upstairs every night and your team does nothing.
The man upstairs shouts I will kill you at my daughter, you closed the case. Shame on you.
He screams I'm going to kill you through the letterbox every weekend. Where are you?
She texts me I will burn your house down while your officers sit on their hands.
They posted I'll smash your face in under my photo. Do something!
That man told my mum I will slit your throat. Three weeks later still no visit.
Our landlord said to me I'll break your arms if you complain again.
The tenant at number nine was screaming I will kill you at my wife last night.
The gang by the shops keep telling my lad we will stab you.
Somebody sprayed I will kill you on my door and the council sent a leaflet.
A bloke outside the hostel hissed I'm going to rape you at my sister.
Mr Sampleton next door bellows I'll shoot you at my dog walker.
Your tenant upstairs threatens I'll burn you out, every night, and you shrug.
Your officer told my father I will put you in the ground. Sack him.
Everyone on our landing hears I'll kill you through the walls. Useless lot.
I hear I'll kill you through the wall every night and you closed my case.
We have to listen to I will stab you all night long.
Kids at the bus stop get told I'll cut you by the same man each morning.
My son got told I'll kill you on your playground and nobody came.
My wife was told I will smash your skull by the warden you employ.
Staff at the library are always being told I'll kill you. Where is security?
He goes I'll kill you and your team writes it in a diary.
She was like I'm going to stab you and the wardens just stood there.
The drunk in the doorway went I'll break your legs to my nan.
My ex messages I know where you live and I will kill you. The police have it. You do nothing.
Dave next door shouted I'll kill you over the fence again.
The man from flat three is forever yelling I'll murder you at the carers.
The youths keep shouting we'll burn your house down at my disabled dad.
Nurses told us patients shout I'll kill you at them every shift. You cut the guards.
That bully of a foreman says I'll break your neck to every apprentice.
The bus driver hears I'll stab you every Friday night and you cut the wardens.
I'll kill you, he shouts, every night, and your ASB team shrugs.
I'll kill you is what my kids hear every night from upstairs.
Shouts of I'll kill you all night again and your noise team is shut.
My neighbour said that he hates us, then said I will kill you, and you did nothing!
The man two doors down wrote: I will burn your house down. You rehoused nobody.
My boy came home crying because a man told him I'll kill you at the park you locked us out of.
Her husband used to tell her I'll kill you and your housing team sent her back to him.
The caretaker spat I'll knock your teeth out at an old lady. Resign.
Twice this week someone has yelled I'm going to kill you at my carer.
The neighbour bangs on the wall all night I'll kill you I'll kill you and you do nothing.
My neighbour stands at the fence every night I will kill you, and you closed the case.
People at my surgery hear you're dead from that man and nobody comes.
My partner gets you're going to die from your own tenant every day.
The man at 12 tells my girls you will die, and you tell me to keep a diary.
I'll kill you, I'll kill you, all night, from the flat upstairs. Where are you?
Every night it's I'll kill you through the wall and your officers do nothing.
It's I will stab you this and I will stab you that from him next door.
Try living next to I'll burn your house down every night, councillor.
Imagine your kids hearing I'll kill you on the way to school. That's our street.
Grown men outside the hostel: I'm going to rape you. To a fourteen year old!
My mum, 82, opens the door and it's I'll smash your face in. You moved him there.
Last night again. I'll kill you, he says. To my wife. And you sent a leaflet.
We've had I'll kill you. We've had I'll burn you out. What are you waiting for?
The words my daughter remembers are I will kill you. You let him stay.
Do you know what a teenager said to my nan? I will break your legs. On your estate!
Your bailiff stood on my step and told me I will break your legs.
Sample's brother threatened my husband outside the pub, I will break your legs he said, and Sample laughed.
Cllr Sample to a disabled resident: I will knock you out. Disgraceful.
Heard from the dealer on our stairs today: I will kill you if you call them again. I called. You did nothing.
When I complained about the noise he said he'd burn my house down.
When I asked him to stop he told me I'll kill you.
I complained and got I'll break your legs in return from your contractor.
My carer quit after a man yelled I will rape you in the lift.
I asked him to turn it down and I got I'll slit your throat.
My girl is 9. A man told her I will kill your mum. You said log it.
Our caretaker, a lovely man, is told I will stab you by the same three lads every week.
I'm scared. He says I'm going to kill you and he means it.
So a councillor can tell a pensioner I'll smash your teeth in and keep his allowance?
I had a man scream I'll cut you at me on the 42 bus.
I've had a lad shout I'm going to stab you at my son outside your youth club.
There's a man on the corner shouting I will kill you at everyone who passes.
Last week I was walking home when a man jumped out and shouted I'll kill you.
The threat was I will burn your house down and the council said move.
His favourite is I'll kill you and he says it every day to my kids.
My ex keeps turning up with I'll kill you if you leave me and housing will not move us.
He's told me I'll kill you so many times that I sleep at my sister's.
She rang to say I will burn your shop down and the police gave me a number.
The graffiti on our block says I will kill you all and it has been there since May.
Some charmer on the night bus decided to inform me I'm going to cut your face.
Ever had someone look you in the eye and say I will kill you? I have, on your estate.
Is it normal to have a neighbour who screams I'll murder you at a toddler?
My son's bully has written I will stab you in his school book and you call it banter.
What does the council do when a tenant tells his neighbours I'll kill you? Nothing.
A woman in our block gets I'm going to kill you from her husband every night, and social services closed the case.
""".strip().splitlines()
# Frames of civil text around a threat that nobody makes: it is ascribed, imagined, feared, asked, denied, told or quoted.
FRAMES = """
You act as though we'll {} for asking a question.
You behave as if I am going to {}.
Please stop reacting like I'm about to {}. I asked about the bins.
You make it sound like I'll {}. I asked for a street light.
Your officers look at me as if I'm going to {}.
The whole council treats residents as though we will {}.
You talk like we're going to {}, and all we want is a crossing.
You carry on like we're going to {}. Nobody is.
You pretend that we'll {} so you need not answer.
It's like you think I will {}.
It is daft to think I'm going to {}.
You must think I'm coming round to {}. I am coming to your surgery.
Do you honestly imagine we will {} over a bus stop?
Where did you get the idea that I'm going to {}?
In your imagination I'm going to {}. In real life I want a bus.
You seem to believe that we're going to {}.
Anyone who thinks I'll {} has never met me.
What makes you assume I will {}? I run the flower club.
You are convinced I'm going to {} because I asked for the minutes.
Are you scared I'll {}? I'm 82 and I use a frame.
You cancelled the surgery for fear that we'll {}.
There is no need to be frightened that I'll {}.
You locked the doors in case I'm going to {}. I brought cake.
Nobody should worry that I will {}, I only want the road gritted.
What do you want me to say, that I'll {}? I want my road gritted.
What am I going to do, {}? I'm 82.
Am I supposed to write that I'll {} before anybody answers?
When did I ever say I'll {}?
So because I asked for the accounts I'm going to {}? Really?
Who told you I'm going to {}?
Would I sign my name if I were going to {}?
I am not going to {}, I am going to vote you out.
Nobody here will {}, we want answers.
It's not as if I'm going to {}.
Just because I'm cross doesn't mean I'll {}.
I would never {}, and I would never vote for you either.
Not one of us is going to {}.
I'm going to {}, said nobody ever to their councillor in this village.
There is no way that I'm going to {}, so please just answer.
The day I say I'll {} is the day you may hide my comments.
"I will {}." That is what our councillor heard on Friday.
A man shouted I'll {} at the girl on the till.
If I said I'll {} you would be right to hide it.
I could say I'll {}, but I would rather see you at the count.
You tell the papers that we're going to {} when we only ask for the accounts.
I'm going to {}, or so you tell everyone.
""".strip().splitlines()
CORES = ["kill you", "break your legs", "smash your windows", "burn your house down", "stab you", "slit your throat", "punch you in the face", "hang you", "shoot you", "set fire to your car"]  # fmt: skip
BEHIND_SUCH_WORDS = """
You'd better act like I'm going to kill you.
You think I won't kill you? I will.
Be scared, I'm going to stab you.
You act like I'm a joke, I'll break your legs.
You think I'm scared of prison? I'm going to kill you.
You think you're safe and I will burn your house down.
You had better believe I'll slit your throat.
You behave like scum so I'm going to smash your windows.
Stop acting like you own this town or I'll break your legs.
""".strip().splitlines()
TRUE = """
My mates say I'll break your legs.
My message said I will kill you and I meant it.
I keep saying I'll kill you and I mean it.
""".strip().splitlines()
STILL_HIDDEN = """
I told you I'll kill you.
I said I will stab you.
I will kill you, councillor.
I'll break your legs, Cllr Sample.
I have told your wife I will kill you.
I already warned you I'll burn your house down.
Told you I'd kill you and I will kill you.
If Cllr Sample comes near my street I will break his legs.
Next time he knocks on my door I'll stab him.
Tell your son I will break his legs.
Someone tell Cllr Sample I will kill him.
Watch your back, I will stab you tonight.
You closed the youth club so I will burn your house down.
Your kids walk past my house. I will kill them.
My brothers and I will break your legs.
God knows I will kill you for this.
Mark my words I will kill you.
This is my last warning, I will stab you.
When you come to our estate I'll smash your skull in.
I'm coming to your house tonight and I will break your legs.
We will find you and we will kill you.
I swear to God I'm going to kill you.
Cllr Hughes I will break your legs.
You think my neighbour is bad? I'll kill you.
I promise you I will slit your throat.
Something tells me I will kill you before Christmas.
I shouted I'll kill you at your door last night and I will do it.
Knock on my door about the rent arrears and I'll knock you out.
I'll headbutt him the minute he gets out of that car.
Cllr Sample I'm going to knock your teeth out.
Our street has had enough and I'm burning your car tonight.
If that warden shouts at me one more time, I'll kill him.
""".strip().splitlines()
SPEAKERS = [
    "my neighbour", "the lad next door", "our landlord", "that man", "a bloke upstairs", "cllr sample", "mr sampleton",
    "he", "they", "dave next door", "the man who lives upstairs", "someone", "kids on the estate", "your own warden",
    "one of the youths", "my sister's boyfriend", "the woman in flat 3", "your tenant", "the local dealer", "her dad",
]  # fmt: skip
SAYINGS = [
    "shouts", "shouted", "is shouting", "keeps shouting", "kept on yelling", "is always screaming", "has been screaming",
    "tells my son", "has told my kids", "had told us all", "keeps telling people", "texts me", "texted my wife",
    "wrote", "has written on my door", "posted on facebook", "messages me", "sprayed on my door", "goes", "was like",
    "keeps on at me with", "says to me", "said to a resident that", "leaned over the fence and went",
    "rang me and said", "left a voicemail", "will shout", "likes to shout", "can be heard shouting", "bellowed",
    "sent my daughter a text", "mouths through the window", "followed me home yelling", "comes out with", "used to say",
]  # fmt: skip


@pytest.mark.parametrize("text", REPORTS)
def test_a_report_of_anothers_threat_is_never_hidden_and_reaches_a_person(
    text: str,
) -> None:
    judgement = judged(text, CERTAIN)
    assert judgement.action == "queue"
    assert "P08" in [p.code for p in judgement.preconditions if not p.passed]


@pytest.mark.parametrize("frame", FRAMES)
def test_a_threat_that_is_only_ascribed_denied_or_told_is_never_hidden(
    frame: str,
) -> None:
    said = [frame.format(core) for core in CORES]
    assert [t for t in said if judged(t, CERTAIN).action == "hide"] == []


@pytest.mark.parametrize("text", BEHIND_SUCH_WORDS)
def test_a_threat_behind_words_that_ascribe_one_still_reaches_a_person_at_once(
    text: str,
) -> None:
    judgement = judged(text, CERTAIN)
    assert judgement.action in ("queue", "hide")
    assert judgement.urgent and judgement.rule == "R2"


@pytest.mark.parametrize("text", TRUE + STILL_HIDDEN)
def test_a_threat_of_the_writers_own_stays_urgent(text: str) -> None:
    judgement = judged(text, CERTAIN)
    assert judgement.action in ("queue", "hide")
    assert judgement.urgent


@pytest.mark.parametrize("text", STILL_HIDDEN)
def test_naming_others_beside_a_threat_does_not_make_it_a_report(text: str) -> None:
    assert judged(f"{text} I mean it.", CERTAIN).action == "hide"


@pytest.mark.parametrize(
    "text",
    [
        "one of these days I'll stab you",
        "one of these nights I'll burn your house down",
        "these next few days im going to kill you",
        "some fine mornings i'll break your legs",
        "one fine evening I'm going to shoot you",
    ],
)
def test_a_noun_of_time_is_nobody_who_acts(text: str) -> None:
    assert quoted_spans(text.lower()) == ()
    assert judged(f"{text} I mean it", CERTAIN).action == "hide"


@pytest.mark.parametrize(
    "text",
    [
        "My neighbour bangs on the wall most nights I'll kill you",
        "The lad upstairs kicked my door these last few nights I will stab you",
        "That man follows my daughter some mornings I'm going to kill you",
    ],
)
def test_a_noun_of_time_takes_no_report_away(text: str) -> None:
    assert judged(text, CERTAIN).action == "queue"
    assert quoted_spans(text.lower())


@pytest.mark.parametrize("speaker", SPEAKERS)
@pytest.mark.parametrize(
    "threat",
    [
        "i'll kill you",
        "im gonna burn your house down",
        "you're dead",
        "we will find you",
    ],
)
def test_any_speaker_with_any_verb_of_saying_is_heard(
    speaker: str, threat: str
) -> None:
    missed = []
    for saying, mark in itertools.product(SAYINGS, (" ", ": ", ", ")):
        text = f"{speaker} {saying}{mark}{threat} every night and you do nothing"
        at = text.index(threat)
        if not any(s <= at < e for s, e in quoted_spans(text)):
            missed.append(text)
    assert missed == []


def test_where_others_trouble_people_and_nothing_was_done_a_person_decides() -> None:
    text = "Police shrug about the man next door. I will kill you, all night long."
    assert judged(text, CERTAIN).action == "queue"


def test_a_report_ends_where_the_sentence_goes_on_in_another_person() -> None:
    text = "my neighbour shouts i'll kill you, and your team does nothing"
    assert [text[s:e] for s, e in quoted_spans(text)] == ["i'll kill you"]


@pytest.mark.parametrize(
    "text",
    [
        "You will burn in hell for what you did to those children's homes.",
        "Rot in hell, the lot of you.",
    ],
)
def test_a_curse_reaches_a_person_and_is_not_hidden(text: str) -> None:
    assert judged(text, CERTAIN).action == "queue"


def test_a_curse_beside_a_threat_excuses_nothing() -> None:
    text = "Burn in hell. I'm coming to your house tonight and I will break your legs."
    assert judged(text, CERTAIN).action == "hide"


WORDS = ["my", "neighbour", "shouts", "keeps", "telling", "i'll", "i", "will", "kill", "you", "he", "and", ",", ".", ":", "if", "was", "like", "with", "says", "the", "man"]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
def test_spans_of_reports_are_ordered_inside_the_text_and_apart(text: str) -> None:
    spans = quoted_spans(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] < two[0] for one, two in itertools.pairwise(spans))
