"""A crime said of a named person as a fact goes to a person; a question, a court and a council do not."""

from collections.abc import Callable

import pytest

from moderation.types import Finding
from tests.moderation.judging import CERTAIN, judged

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Sample took a bribe from the developer.",
        "Mr Example stole the money from the club.",
        "Jane Placeholder is a fraudster.",
    ],
)
def test_a_named_person_accused_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Sample misled us about the depot.",
        "The whole council is corrupt.",
        "Did Cllr Sample take a bribe?",
        "Mr Example was convicted of fraud yesterday.",
        "You wasted our money.",
    ],
)
def test_criticism_questions_and_courts_are_no_libel(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Our mayor is a thief",
        "The leader took backhanders",
        "john smith is a paedo",
        "Everyone knows Cllr Sample took a £20,000 backhander from the developer for that vote",
        "paedo. officer testcase is a paedo and the council are covering it up",
        "The contract went to her brother in law cos she rigged the tender. Mrs Testcase belongs in prison for corruption",
        "Bent as a nine bob note, Cllr Example. Takes cash in envelopes in the Legion car park every month off the taxi firms",
        "She stuffed that ballot box. Postal votes filled in at her kitchen table, that is how Councillor Placeholder won",
        "that landlord Len Placeholder set fire to his own flats for the insurance",
        "Cllr Jones beats his wife",
        "Cllr Jones hit his secretary",
        "Cllr Jones hit her in the car park",
        "Cllr Jones was caught drink driving",
        "Cllr Jones forged signatures on the nomination",
        "Councillor Example has been fiddling his expenses for years",
        "The chief executive pocketed the grant money",
        "Our head of planning sells cocaine",
        "Cllr Example. He took a bribe for that, I saw it",
    ],
)
def test_a_person_is_known_by_role_by_plain_letters_and_from_the_next_sentence(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Jones hit staff morale",
        "Cllr Smith attacked her colleagues in the debate",
        "Cllr Hughes beat her Labour rival by 300 votes",
        "Cllr Jones ran the drink driving awareness stall",
        "Cllr Hughes forged ahead with the school budget",
        "Cllr Jones attacked staff pay in her speech",
        "Cllr Jones hit me as a decent sort",
        "Cllr Jones beat him by two votes",
        "The leader is useless",
        "Our mayor is a clown",
        "The leader took credit for our work",
        "The mayor took a photo with the children",
        "The system is corrupt",
        "Labour is corrupt",
        "The dog is a thief, he had my sandwich",
        "my cat is a criminal",
        "The drink driving laws need changing says Cllr Jones",
        "Cllr Sample claimed expenses of £300",
        "Cllr Jones abused her position",
        "Our mayor is a criminal waste of money",
        "It's criminal what they have done, Cllr Jones",
        "this council is a criminal outfit",
        "The officer training is a criminal waste",
        "Cllr Jones. He won by a mile and he beat the lot of them",
        "The leader gave jobs to local people",
        "Cllr Jones is bent over her paperwork at midnight",
        "The mayor nicked my idea for the budget",
        "The leader is on the take that tour",
        "Cllr Sample hit him for six in the debate",
        "Our councillor was attacked by a dog",
    ],
)
def test_sport_debate_and_metaphor_are_no_libel(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Hughes is a convicted sex offender",
        "Gareth Jones is on the sex offenders register",
        "gareth jones is on the sex offenders register",
        "The vicar is a paedophile",
        "our MP is a wife beater",
        "the landlord of the Crown is a rapist",
        "dave who runs the chippy deals coke",
        "Davies the lollipop man did time for kiddie fiddling",
        "that caretaker at the school is a convicted sex offender",
        "the new head teacher hit a kid at his last school",
        "The caretaker is a paedo",
        "Cllr Hughes has been charged with fraud",
        "The rugby coach touched kids, everyone in the club knows",
        "our postman is a registered sex offender lads",
        "Mair from the post office was jailed for theft, look it up",
        "Dai who drives the school bus has done time for drink driving",
        "the bloke who owns the garage sells cocaine out the back",
        "Our dentist was done for groping girls",
        "the priest abused altar boys for years",
        "Rhys Placeholder did five years for rape",
        "The scoutmaster has child porn on his laptop",
        "Our MP battered his wife",
        "Dr Sample is a domestic abuser",
        "The landlady at the Bull torched the pub",
        "Gareth Jones. He's on the sex offenders register",
        "Everyone knows the doctor drives home pissed",
        "That lollipop man is a convicted paedo",
        "the barman at the Legion deals weed to kids",
        "sian placeholder was convicted of fraud and shes on your committee",
        "Mrs Testcase went to prison for fraud",
        "The head is a convicted drug dealer",
        "The vicar's a nonce",
        "our postmans a paedo",
        "the manager of the Co-op was arrested for assaulting a woman",
        "Carol who works in the library is a benefit cheat",
        "tomos off the milk round deals ket",
        "The imam molested a boy",
        "that organist is a sex pest",
        "the chap who runs the youth club groomed girls",
        "Cllr Placeholder punched his girlfriend",
        "cllr sample has previous, he was done for assault",
        "John Sample is a flasher",
        "our doctor did time for manslaughter",
        "Mayor Sample drove pissed over the bridge",
        "The steward at the rugby club deals coke in the toilets",
        "The butcher raped a woman in 1998",
        "Jones the milk is a rapist",
        "the lady who does the flowers is a convicted thief",
        "Owen who runs the taxi firm was charged with rape",
        "The swimming coach was convicted of indecent assault and you gave him a key",
        "the pastor watches child porn",
        "bethan from the nursery hit a child",
        "Ianto the post is a convicted burglar",
        "the guy who owns the kebab shop served time for manslaughter",
        "The owner of the Bay Cafe is on the sex offenders register",
    ],
)
def test_a_grave_crime_said_of_whoever_readers_can_tell_is_seen(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "the council are crooks",
        "they're all on the fiddle",
        "daylight robbery",
        "criminal waste",
        "Cllr Hughes lied to us",
        "Cllr Hughes is full of it, he's a crook",
        "our MP is a crook",
        "Our MP is corrupt",
        "our MP is a liar and a thief of our time",
        "The vicar is lovely",
        "The vicar spoke about how a convicted sex offender found God",
        "Gareth Jones, 34, of Mill Lane, was jailed for fraud at Sample Crown Court",
        "The Echo reported that the caretaker was charged with theft",
        "Mr Example was convicted of fraud yesterday.",
        "Man jailed for rape of pensioner",
        "Teenagers from the estate deal coke outside the shop",
        "kids from the estate are dealing weed by the swings",
        "someone from the flats deals drugs, can you help",
        "Is the caretaker a convicted sex offender?",
        "If the vicar was a paedophile the church would have told us",
        "Stop saying the vicar is a paedo, it is a lie",
        "Whoever wrote that our MP is a wife beater should be ashamed",
        "The vicar plays the murderer in the panto",
        "The dentist did time in the army",
        "The coach drove the kids home",
        "Our MP did time for refusing to pay the poll tax",
        "The landlord of the Crown sells Coke not Pepsi",
        "The doctor deals with drugs and alcohol misuse",
        "The vicar touched children's hearts at the assembly",
        "Our head teacher helps children whose dad is a drug dealer",
        "our MP was attacked by a convicted rapist",
        "The lollipop man was hit by a drunk driver",
        "The caretaker beat his wife to the allotment prize",
        "the coach beat his son at chess",
        "our MP met a convicted murderer on a prison visit",
        "The postman was arrested for protesting against the pipeline",
        "Cllr Hughes is not a sex offender",
        "The vicar used to be a burglar and turned his life around",
        "Sex offenders should be on a register",
        "The councillor says a sex offender is living on the estate",
        "The MP wants every sex offender on the register tagged",
        "Our PCSO caught a drug dealer by the school",
        "the sergeant arrested a paedo last night, well done",
        "The doctor who was charged with the rota is doing a good job",
        "The head was charged with improving the school",
        "Cllr Jones was charged with fixing the bins",
        "Dave from the garage fixed my car, top bloke",
        "Sian who runs the chippy is a star",
        "The chemist sells drugs, you don't need a Boots as well",
        "The GP surgery is criminal",
        "Our MP robbed pensioners of their winter fuel",
        "Dave from the council told me a drug dealer was living there",
        "The butcher murdered that turkey",
        "The vicar visits men who did time for theft",
        "Our MP got 500 emails about drug dealing on the estate",
        "The Crown is a dump and the landlord waters the beer",
        "our landlord is a crook, damp everywhere",
        "The dentist is criminal with his prices",
        "The caretaker saw lads dealing drugs by the bins",
        "The postman reported a burglar to the police",
        "The head teacher told us a boy was charged with arson",
        "A convicted sex offender lives on Mill Lane says the Echo",
        "The vicar found drug dealers in the graveyard",
        "Our MP was charged with looking after transport in the shadow team",
        "The coach was done for speeding on the bypass",
        "I told the doctor my ex is a wife beater",
        "The doctor treats burglars and vicars alike",
        "Does anyone know if the caretaker has been charged with fraud?",
        "Was the coach convicted of anything, or is it gossip?",
        "Cllr Hughes voted for a drug dealer unit in the park",
        "Cllr Hughes was charged with leading the review",
        "Our MP hit the roof over the bridge",
        "The lollipop lady stopped a drunk driver",
        "The vicar beat the head teacher in the quiz",
        "Cllr Sample is soft on drug dealers",
        "The mayor opened the sex offender treatment centre",
        "Cllr Jones supports a register for sex offenders",
        "The baker burnt the bread",
        "Our doctor was a victim of domestic abuse and speaks about it",
        "Whoever says the caretaker is a paedo had better have proof",
        "Mrs Testcase was jailed for fraud at Sample Crown Court",
        "The BBC reports that John Sample was convicted of rape",
        "The MP says wife beaters get off too lightly",
        "Our butcher is a rip off merchant",
        "the council killed the high street",
        "the planners murdered this town",
        "Cllr Sample is a disgrace, sack him",
        "The dentist is a murderer of teeth lol",
        "The mayor hit the kids' football over the fence",
        "Cllr Evans is the stalker of potholes",
        "our postman did time trials on his bike",
        "Mr Sample was cleared of fraud at Sample Crown Court",
        "Cllr Hughes was abused online by kids",
        "the chair of planning was found guilty of breaching the code, report is on the website",
    ],
)
def test_opinion_news_rumour_put_down_and_other_doers_are_no_libel(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The vicar is a paedophile",
        "dave who runs the chippy deals coke",
        "Cllr Hughes is a convicted sex offender",
    ],
)
def test_an_accusation_waits_for_a_person_and_is_never_hidden(text: str) -> None:
    calm = judged(text)
    assert (calm.action, calm.rule, calm.urgent) == ("queue", "R13", False)
    assert judged(text, CERTAIN).action != "hide"


@pytest.mark.parametrize(
    "text",
    [
        "PC Sample took a bribe",
        "Sister Example stole the ward's collection money",
        "Coach Sample fiddled the club accounts",
        "Steve from the Lion stole the charity money",
        "Steve from the Lion is a drug dealer",
    ],
)
def test_other_titles_and_a_name_with_a_place_are_somebody(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Money from the Lion was stolen",
        "Officers from the Highways team took no bribes",
    ],
)
def test_money_and_officers_from_a_place_are_nobodys_name(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Councillor Sample poisons cats.",
        "Karen Sample stalked my sister for a year",
        "Councillor Sample gropes the interns",
        "Councillor Sample hit that cyclist and drove off",
        "Steve Sample runs the county lines from the car wash",
    ],
)
def test_cruelty_stalking_and_driving_off_are_grave(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Someone poisons cats on our street, watch your pets",
        "Mr Sample kicked the dog mess into the hedge",
        "Cllr Sample tortured the English language for an hour",
    ],
)
def test_pets_of_somebody_and_figures_of_speech_are_not(look: Look, text: str) -> None:
    assert look(text) == []
