"""Threats that were told of or condemned without quotation marks are never hidden; what only follows one excuses nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.whose_words.told_beside import told_beside
from tests.moderation.judging import CERTAIN, judged, the_writers_own

TOLD = """
I will find you and kill you. That is what someone sent our councillor last night. Disgraceful.
I'm going to cut your throat. That's what Mrs Patel had on her voicemail.
I will kill you and your family. Sent to a woman who sits on the allotments committee.
I will kill you. Those were the words. I have them on tape and the police still shrug.
I'm going to kill you. My daughter read that on your page this morning, aged nine. Moderate it!
I'm going to kill you, you piece of filth. Nice thing to write to a grandmother who volunteers for free, eh?
Imagine opening your post to I will rape you and kill your kids. That's what our councillor gets every week. Shame on whoever sends it.
I'm going to hang you from a lamp post. No. Just no. That is not who we are in this town. Solidarity, councillor.
I will break your legs. Is that how we speak to people in this town now?
You're going to die you slag. My wife opened that card on her first day as a councillor.
I will kill you is a threat. You are useless is an opinion.
I will kill you is not a policy argument.
The I will slit your throat brigade are out again tonight I see.
We went from good morning to I will break your jaw in one generation.
Kids as young as ten on that bus: I'm going to stab you, you fat cow. Where are the wardens?
I'm going to burn your house down. Left on the answerphone of a man who collects for the food bank.
We will kill you. An eighteen year old on the youth council had to read those words before breakfast.
I will slit your throat. Who sends that to somebody over a cycle lane?
I will stab you. Through the letterbox of a widow of 80. What has this town come to?
I'll smash your face in. Whoever typed it should be ashamed. It was posted at 3am under a picture of the school fete.
Our lollipop lady quit on Friday. I'm going to run you over. She hears it from drivers every single week.
A volunteer in a hi-vis and a bloke in an Audi yesterday morning: I will run you over. Over a parking cone!
I will rape you. The clerk deletes three of these a week.
I'm going to shoot you. Absolutely vile. Whatever we think of the budget, nobody should face this.
Somehow we slid into I will burn your house down as a way of saying hello.
An I will kill you email is not feedback, it is a crime.
There were threats made after the vote. I will break your legs. I will burn your car. We stand by the committee.
What sort of man writes to a mother of two like this? I will kill you and your children.
I will hang you. Written in green ink, signed, and posted to the town clerk.
I'm going to beat you to death. That got forty likes on the residents' group before anyone took it down.
You're dead. We will find you. It's what the girl at the library counter listened to for an hour.
I will drown you. Their words, not mine.
I will cut your throat. And then people wonder why no young woman stands for election.
I will kill you. So sorry you had to read that, councillor. Most of us think you do a grand job.
I'm going to put a bullet in your head. He was fined eighty pounds for saying that to a bus driver.
Every I will kill you posted here drives another good person out of politics.
I will break your neck. Cllr Jones showed us the card at the meeting and half the room was in tears.
I'm coming to your house and I'll stab you. A grown man shouted that at a girl handing out leaflets.
It only took a planning notice for our street to go from waving over the hedge to I will kill you.
I will shoot you. Please remove this comment, the account has been doing it all day.
I'm going to kill you and your dog. Note found under the wiper of a carer's car on Tuesday. She was in the wrong bay by a foot.
I will knock your teeth out. Is this acceptable to the leader of the opposition?
I will rip your head off. To a nurse. In A and E. On Christmas Day.
We'll hang you. This is how grown adults talk to volunteers now.
I'm going to find you and hurt you. My mum has had that on her phone since January and nobody will act.
I'm going to kill you. Some people need to step away from the keyboard and ask what they would feel if that came to their own mother.
I will break your fingers. A twelve year old wrote this to his teacher. Twelve!
We know where you live and we will burn you out. That was pinned to the door of the mosque on Friday.
I'll put you in hospital. I had to explain to my son why a stranger would put that on a poster about recycling.
I'm going to kill you. How do you explain that to a child who only asked for a crossing?
I will shoot you. Ten of those in one week, and the platform says it found no breach.
I will kill you. The screenshot is with her solicitor.
Councillors should expect scrutiny. They should not expect this. I will find you and kill you.
I'll cut your head off. It turned my stomach when Mrs Evans passed her phone round.
It starts with useless, moves to traitor and ends in I will hang you from a tree.
I will smash your windows and I will smash your face. Three months suspended, the judge gave him. Three months!
Her crime? Voting for a bike shed. Her reward? I will kill you and your kids.
I'm going to stab you. Read it again slowly and remember she is nineteen and does this for nothing.
I will kill you. I can't get the sound of that man's voice out of my head and I was only waiting for a bus.
I will beat you to a pulp. If that is what debate has come to then count me out.
I'm going to rape you. No woman in public life is spared it, whatever the party.
I'm gonna kill you. Bloke next to me in the queue, to the lad on the till, because the machine was out of ice.
I will throw acid in your face. Why has nobody been arrested?
We will burn your house down. Anonymous of course. They always are.
I'm going to hurt you. Said with a smile, by a man in a suit, in the town hall lobby.
You will die screaming, I will kill you. Got that in Welsh and in English, same handwriting, so did two of my colleagues.
I'll break your legs. Every candidate on the panel raised a hand when asked who had been told something like it.
I'll kill you. Two words and a name, sprayed in red across the surgery where my gran goes.
I will stab you. Our Bethan is seventeen and serves chips for a living.
I'm going to kill you. It took the hospital three weeks to even log the incident.
Had a letter through the door this morning, no stamp, just I will burn your house down you old witch. My husband is in bits.
We found a note under the wiper, blue biro, I'm going to break your legs. My kids were with me.
We'll burn you out. Dad still won't sit by the window.
I will kill you. Nobody in that queue said a word and I am ashamed that I didn't either.
I will run you down. Cyclists on the A483 have that screamed at them through open windows.
Apparently I will gut you counts as lively debate in the community group these days.
I'm going to break your jaw. From a man with a poppy in his lapel!
Four meetings ago it was slow hand claps, last night it was I will put you in the ground.
I will kill you. If anyone knows the owner of that account please come forward.
I'm going to slit your throat. It is hard to know what to tell a new councillor at her induction after this.
Well done whoever painted I will kill you across the scout hut, you have frightened eleven cubs.
I'll shoot you. And he still holds a shotgun licence!
I will kill you, I will kill your kids. Forty seconds of it before the recording cuts out.
I will smash your head in. The steward only asked to see a ticket.
We will kill you. It is hate, pure and simple, and the whole chamber stood up to say so.
I'm going to burn your house down. Can you believe a school governor had to put up with it?
I will batter you. Lovely to see the Christian spirit at the nativity car park again.
I will find where you live and kill you. Seven words that ended a good woman's career.
""".strip().splitlines()
THEIR_OWN = """
I'm coming to your house tonight and I will break your legs. That is what you get for the bus lane.
I will kill you. That's a promise.
I'm coming to your house tonight and I will break your legs. Tell your wife.
I will kill you. You should have left our park alone.
I will break your legs. Call the police if you like, I don't care.
I'm going to cut your throat. The police won't save you.
I will burn your house down. Sent from outside your front door.
I will kill you. Report me all you want.
I'm going to stab you. My brothers know which school your kids go to.
You closed the youth club. Disgusting. I will kill you for that.
I will find you and kill you. Nobody will hear you scream.
I'm going to shoot you. This is for the library.
We will hang you from a lamp post. That is what traitors get.
I will break every bone in your body. Think about that when you vote on Thursday.
I will slit your throat. Sleep well, councillor.
I'm going to kill you. It is only a matter of time.
I will smash your face in. You know who this is.
You put our rates up again. They sent me another bill this morning. I will kill you.
I will kill you and your family. Not a joke. Not a drill.
I will burn your house down. From all of us on the estate.
I'm going to batter you. Mark my words.
I will stab you. No police, no witnesses, no mercy.
I will break your jaw. What are you going to do about it?
I will kill you. Wait until they find what I leave in your garden.
You're dead. I will shoot you in the car park. Enjoy your last council meeting.
I'll rape you. Keep looking over your shoulder, slag.
I'm going to run you over. You lot never listen.
I will kill you. It's a message to all councillors.
I want my park back, so I will break your legs.
Disgraceful decision. I'm going to kill you for it.
I don't need to explain, I will kill you.
Councillors: I will kill you.
To the councillor who shut our pool: I will break your legs.
I swear that I will kill you.
I've nothing to lose. I will shoot you.
The council: useless. I'm coming to your house and I will break your legs.
You will be sorry. I'm going to kill you and bury you in the woods.
I'm going to kill you. They can lock me up after.
I will stab you. Worth every day in prison.
I will smash your skull. Your husband too.
I'm going to kill you. Enjoy the weekend with your family.
I will break your legs. The bus lane was your idea and now we all pay.
I'll stab you. He who laughs last.
I will burn your house down. Everyone in town hates you.
I will kill you. They left that building to rot for ten years.
I'm going to shoot you. My wife lost her job because of your cuts.
I will kill you. Our kids had a park until the council sold it.
I'm going to smash your face in. Nobody voted for this.
I will hang you. The people have had enough.
We will find you and kill you. It has been decided.
I will slit your throat. Then your wife's.
I'll batter you. Any time, any place.
I will kill you. I have a knife and nothing to lose.
I'm going to burn your car. She can walk to her meetings like the rest of us.
I will shoot you. God forgives, I don't.
I will break your neck. That smug grin of yours will be gone.
I'm coming to kill you. It is going to be slow.
I will kill you. This is not over.
I'll cut your throat. You read that right.
I will kill you. Is that clear enough for you?
I'm going to rape you. Don't bother locking the door.
I'll put a bullet in your head. The next letter comes with a picture of your kids.
I will kill you. I told the whole pub I would.
I'm going to stab you. My statement to the judge is written already.
I'm going to burn your house down. No more emails, no more meetings.
I will break your legs. Actions speak louder than words.
I'm going to kill you. Keep the comments coming, traitor.
I will shoot you. Your page, your posts, your smug face.
I'm going to smash your face in. Debate that.
I will hang you. They ignored every letter we sent.
I will cut you. Delete this and I'll do it twice.
I'll kill you. I have already served a sentence and I am not scared of another.
I will break your arms. The whole street is with me on this.
I'm going to kill you. Jail is nothing to me.
I will slit your throat. Block me and I come round tonight.
We will burn your office down. The estate has waited long enough.
I'm going to find you and hurt you. Ask anyone what I did to the last man.
I'll kill you. He is dead too.
I'm going to punch your teeth out. My lad has no school bus because of you.
You took my home. I will kill you. I will kill your wife. I will enjoy it.
I've got a message for you: I'm going to break your legs.
Got a message for you, you fat cow, I will break your legs tonight.
I got a letter about the fine, I'm going to break your legs tonight.
""".strip().splitlines()


@pytest.mark.parametrize("text", TOLD)
def test_a_threat_that_is_told_of_beside_it_comes_before_a_person_and_stays(
    text: str,
) -> None:
    judgement = judged(text, CERTAIN)
    assert (judgement.action, judgement.rule, judgement.subcode) == (
        "queue",
        "R2",
        "R2a",
    )
    assert judgement.urgent
    assert "P08" in [p.code for p in judgement.preconditions if not p.passed]


def test_an_insult_in_a_threat_that_somebody_received_makes_no_second_sign_for_a_hide() -> (
    None
):
    text = "Got a voice note from an unknown number, heavy breathing then you're going to die you fat cow. I won't be put off."
    judgement = judged(text, CERTAIN)
    assert (judgement.action, judgement.urgent) == ("queue", True)


@pytest.mark.parametrize("text", THEIR_OWN)
def test_a_sentence_beside_a_threat_of_the_writers_own_excuses_nothing(
    text: str,
) -> None:
    assert the_writers_own(judged(text, CERTAIN))


@pytest.mark.parametrize(
    "after",
    [
        "That's a promise.",
        "Tell your wife.",
        "That is what you get.",
        "This is for you.",
        "Thats it. Thats the comment",
        "That's the tweet.",
    ],
)
@pytest.mark.parametrize(
    "threat",
    [
        "I will kill you.",
        "I'm going to break your legs.",
        "We'll burn your house down.",
    ],
)
def test_a_threat_that_is_vouched_for_is_the_writers(threat: str, after: str) -> None:
    assert the_writers_own(judged(f"{threat} {after}", CERTAIN))


def test_whoever_repeats_a_threat_with_a_remark_is_still_seen_at_once() -> None:
    above = "I will break both your legs tonight."
    below = f"{above} That is what our councillor had to read."
    judgement = judged(below, CERTAIN, parent_text=above)
    assert (judgement.action, judgement.urgent) == ("queue", True)


@given(st.lists(st.sampled_from(["i", "will", "kill", "you", "that", "is", "what", "she", "got", "the", "letter", "to", "from", ".", "!", "?", "\n", ":", "sent", "her"]), max_size=60).map(" ".join), st.integers(0, 99), st.integers(0, 99))  # fmt: skip
def test_any_place_in_any_text_can_be_asked_about(
    text: str, one: int, two: int
) -> None:
    start, end = sorted((min(one, len(text)), min(two, len(text))))
    assert told_beside(text, start, end) in (True, False)
