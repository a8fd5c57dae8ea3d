"""A few sentences of the kind that councils see and Wikipedia does not, written for Wardmote, with their
labels.

Most are fair: hard criticism, ward matters, residents and faiths spoken of plainly, words that only look
rude, and abuse that is reported or refused. They are there so that the model does not take a subject for an
insult. None is taken from, or modelled on, a test set.
"""

from __future__ import annotations

from moderation.types import LABELS

FAIR = """
You should resign, you have let this ward down again.
Shame on the whole cabinet for closing our library.
This is the worst council in the country and I will be voting you out in May.
What a shambles. Three years of promises and not one pothole filled on Mill Lane.
Absolute disgrace, my mum waited nine weeks for a grab rail.
You are wrong about the bypass and the figures prove it.
Another waste of our money by people who never use the bus.
I do not believe a word of this. Publish the contract.
Your decision is a joke and the consultation was a sham.
Nobody in Station Road wanted this one-way system, nobody.
How do you sleep at night after voting for that budget?
The councillor misled the meeting and ought to say sorry.
You lot could not organise a raffle at a village fete.
Why is my council tax going up when the bins are late every single week?
I am furious. The street lights have been off since the clocks went back.
Pathetic response from highways, six emails and no answer.
You have failed the people of this town and we will remember.
Stop ignoring the residents of the flats and answer the question.
Utter nonsense, the survey said the opposite.
This policy is cruel to disabled people and you know it.
Total incompetence from start to finish over the school places.
It stinks of a stitch-up and I want the minutes published.
I strongly object to the planning application behind the chapel.
The out of town shops are killing the high street.
That roundabout is murder in the rush hour.
The swimming pool cuts are a kick in the teeth for families.
Could someone shoot me the agenda before Tuesday?
I would kill for a decent bus service on Sundays.
They butchered the hedges again during nesting season.
The state of the changing rooms, it looks like a bomb hit it.
We are going to fight this closure all the way.
Our lads were shot to pieces by the second half but what a match.
The old gun battery path is overgrown, can parks cut it back?
There is dog mess all along the canal, please fit more bins.
The drains on Cock Lane are blocked again.
Great tits and blackbirds are nesting by the bandstand.
We had a lovely trip to Penistone and came home through Scunthorpe.
Faggots and peas at the church hall, Friday from noon, all welcome.
Dick Whitfield is speaking at the allotment society tonight.
My nan is eighty and her bungalow is damp, who do I ring?
The bloody bin lorry woke us at five again.
What the hell is going on with the parking permits?
Damn good news about the play park, well done all.
I'm gay and I have always felt welcome in this town.
My wife and I are lesbians and we run the cafe by the station.
The Pride parade starts at the war memorial at eleven.
As a Muslim I would like to thank everyone who helped at the iftar.
The mosque is opening its doors to neighbours on Saturday.
Our synagogue and the parish church share a food bank.
Jewish families here are worried and want to be heard.
I am a black woman and I have lived on this estate for thirty years.
Black residents asked for a meeting about stop and search.
The Polish shop has the best bread in the town.
My Pakistani neighbours cleared the snow for the whole street.
The Traveller families on the site need a water supply.
Trans people use the leisure centre too and nobody minds.
Deaf residents need an interpreter at the public meeting.
My son is autistic and the new school transport does not suit him.
The Ukrainian guests at number nine have found work.
Refugees are people with names and jobs and children.
White working class boys are falling behind at our schools, what is the plan?
I am a Catholic and I disagree with the vicar about the footpath.
Immigrants staff our hospital and I am grateful.
Women told the panel that they do not feel safe in the underpass.
Someone called me an idiot on this page, please deal with it.
It is never right to tell anyone to go back where they came from.
He sent me a message that said he would hurt me and I have told the police.
Please don't call people scum, even when you are angry.
Nobody should be called stupid for asking about their rent.
My daughter was called fat on the bus and she cried all evening.
Racist comments like the one above should be taken down.
I hate this new one-way system.
I hate the smell from the recycling plant.
You are not stupid, the form is badly written.
That was not a threat, it was a question about the flood wall.
Thank you for getting the lights mended so quickly.
When is the surgery this month, councillor?
Diolch yn fawr for the bilingual signs.
Is the tip open on Boxing Day?
A person has died on the A road, please avoid the area and think of the family.
The coroner said that the man had been stabbed and the case is closed.
Knife crime is a worry here and the youth club was the answer.
The rat problem behind the takeaway is getting worse.
Pigs have got out again on Farm Road, drive slowly.
"""

# Groups of people who are insulted more often on Wikipedia than they are spoken of, so that their bare name looks
# like an insult to a model that counts words. Each is put into each frame.
GROUPS = """
gay|lesbian|bisexual|trans|transgender|queer|straight|Muslim|Jewish|Christian|Hindu|Sikh|black|white|Asian|African
Arab|Indian|Pakistani|Polish|Romanian|Irish|Welsh|English|American|Chinese|Gypsy|Roma|deaf|blind|disabled|autistic
elderly|young|homeless
"""
FRAMES = """
My cousin is {} and sings in the choir.
We are a {} couple with two small children and a dog.
{} residents came to the ward meeting on Thursday.
I am {}, I work nights at the hospital and I vote.
The new {} councillor answered my letter the next day.
Is there a support group for {} people near the station?
A {} man helped me with my shopping when it snowed.
Our neighbours are {} and they have lived here since the war.
"""

UNFAIR = """
insult|You are a useless clown and a liar, crawl back under your rock.
insult|What a thick, bitter little man you are.
insult|Councillor you are an utter moron with the brain of a turnip.
insult|You brainless parasite, you make everyone's skin crawl.
insult|Shut your stupid mouth you pathetic creep.
insult obscene|You absolute bellend, you could not run a bath.
insult obscene|Piss off you useless tosser.
insult obscene|What a bunch of lying bastards and total wankers.
insult obscene|This knobhead again. Get in the bin you daft twat.
insult obscene|You fat useless prick, nobody can stand you.
insult obscene|Lying shitbag of a councillor, arsehole of the week.
insult obscene severe_toxicity|Fuck off and die you worthless cunt.
obscene|Fuck this council and fuck every single one of you.
obscene|Shove your parking scheme up your arse.
threat|I know which house is yours and I'm coming round with a bat tonight.
threat|Somebody should put a brick through your window with you behind it.
threat|You will be found in the canal if you vote for this.
threat|I'll break your legs when I see you at the surgery.
threat|Sleep with one eye open councillor, we will burn your car and then you.
threat|Your kids walk to school past my door. Think about that before you vote.
threat insult|Watch your back you little rat, I will slit your throat.
threat obscene severe_toxicity|I'm going to fucking kill you and your family.
identity_attack|All Muslims should be put on a boat and sunk.
identity_attack|Send the blacks back, we do not want them on our estate.
identity_attack|Jews run this council and they are vermin.
identity_attack insult|Gays are filthy and sick and ought to be locked away.
identity_attack insult|Immigrants are rats, every last one of them.
identity_attack insult|Travellers are subhuman scum, clear them out like rubbish.
identity_attack insult|The disabled are a waste of skin and a drain on us all.
identity_attack insult|Women like you belong in the kitchen you stupid cow.
"""


def sentences() -> tuple[list[str], list[list[float]]]:
    """The sentences and their six labels, 0 or 1, in the order of types.LABELS."""
    texts, labels = [], []
    groups = GROUPS.replace("\n", "|").strip("|").split("|")
    framed = [
        frame.format(group) for frame in FRAMES.strip().splitlines() for group in groups
    ]
    for text in (*FAIR.strip().splitlines(), *framed):
        texts.append(text)
        labels.append([0.0] * len(LABELS))
    for line in UNFAIR.strip().splitlines():
        names, text = line.split("|", 1)
        texts.append(text)
        labels.append(
            [float(label in ("toxicity", *names.split())) for label in LABELS]
        )
    return texts, labels
