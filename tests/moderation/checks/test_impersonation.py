"""Who speaks as the councillor or the council is noticed, who speaks about them is not."""

from collections.abc import Callable

import pytest

from moderation.types import Context, Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Hi all, this is Councillor Sample on my new account.",
        "I am writing on behalf of the council about your refund.",
        "As your councillor, I promise this.",
    ],
)
def test_a_pretence_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I am a council tenant and I want an answer.",
        "I emailed Councillor Sample and he never replied.",
        "This is the council's job.",
    ],
)
def test_residents_speak_for_themselves(look: Look, text: str) -> None:
    assert look(text) == []


def test_an_official_account_is_no_pretence(look: Look) -> None:
    text = "This is Councillor Sample on my new account."
    assert look(text, Context(official_author=True)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Hi all, this is Councillor Sample on my new account, please message me your details.",
        "This is Cllr Sample on my personal account, my page got hacked. Please message me here with your name",
        "Sampleshire Council official notice: all bin collections are cancelled until further notice.",
        "Hi its officer testcase from housing benefits here, send me ur national insurance no.",
        "I am your councillor Jane Placeholder and I can confirm that I've changed my mind",
        "Returning Officer here: polling has been moved to Friday",
        "Official statement from Sampleshire Council: the vote is cancelled",
        "Cllr Sample here, ignore my other page",
        "This is Cllr Jane Sample, I can confirm the road will close",
    ],
)
def test_who_speaks_as_an_officer_or_a_councillor_is_seen(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "This is Cllr Jones all over, useless",
        "This is Cllr Jones, useless as ever",
        "What do you expect, it's the council.",
        "Got an official reply from the council",
        "Official response from the council was pathetic",
        "Bailiffs acting on behalf of the council",
        "Contractors working on behalf of the council left a mess",
        "This is Cllr Jones who voted for it",
        "Councillor Sample here is a good egg",
        "It's Cllr Sample again, never answers",
        "Well, this is the council for you.",
        "Is this Councillor Sample's page?",
        "We are the council tax payers",
        "Nothing official from the council yet",
        "Typical, it's the planning department.",
        "Thanks to Councillor Sample here and in Mill Lane the lights work",
        "Councillor Sample here we go again",
        "I have never written to a councillor on here before.",
        "No councillor ever comes here.",
        "Never see a councillor in here",
        "Cllr Sample even came here on Sunday and looked at it",
    ],
)
def test_talk_about_a_councillor_or_the_council_is_no_pretence(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I'm reporting the council.",
        "We're suing the council, see you in court",
        "I'm sick of this council.",
        "I am ashamed of Wenbrook council",
        "We're on to the council.",
        "I'm calling the council tax department.",
        "We are better than this council.",
        "I'm angry at the housing department.",
    ],
)
def test_what_is_done_or_felt_about_a_council_is_no_pretence(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I'm with the planning department, your application is refused",
        "Hello, I'm Dave from Wenbrook council",
        "We are the council tax team and your account is overdue",
        "We're the Wenbrook housing department, reply here",
        "I am a planning officer at the council",
    ],
)
def test_who_comes_from_a_council_says_so(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'm the returning officer for this borough and the count will be postponed till Monday.",
        "Speaking as the monitoring officer I can confirm that Cllr Sample has been suspended.",
        "As your mayor I have cancelled the market.",
        "As the leader of the council, I hereby declare all parking free.",
        "Town clerk here: please send your bank details for the allotment refund.",
        "This is the deputy mayor. My account got hacked, add me on this account.",
        "I am the secretary to Cllr Placeholder and she has asked me to collect payments.",
        "It's me, your councillor, I can't log in to my page.",
        "I'm writing on behalf of HMRC, your refund is waiting, send bank details",
        "We're the council tax team, your account is overdue, click the link to pay",
        "On behalf of Sampleshire council I would like to announce that the school is closing.",
        "I'm the director of finance at Sampleshire council, dm me",
        "I am the cabinet member for transport at the council and bus passes have been cancelled",
        "Chief constable here, everyone must stay indoors tonight",
        "I'm the mayor's PA, she wants you to message me",
        "We are from the electoral commission. Send us your date of birth to keep your vote.",
        "Hello, I'm the acting chief executive and I've sacked the highways team.",
    ],
)
def test_who_takes_on_an_office_and_acts_as_it_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I used to be the returning officer and polling has moved before.",
        "The returning officer said polling day has been moved to Friday.",
        "As the chief executive said, I can confirm nothing.",
        "Police here again last night, third time this week.",
        "Police here again, anyone know why?",
        "I work for the council and I can confirm the depot floods.",
        "This is the mayor we deserve.",
        "This is the mayor. What a picture!",
        "This is the mayor opening our fete last week.",
        "I am not the mayor and I can't cancel your council tax.",
        "If I were the mayor I would cancel council tax.",
        "I'm the chief executive of a small charity and I can confirm we lost our grant.",
        "As the mayor said, polling day has been moved.",
        "It's me, Councillor Sample, the one with the drain in Mill Lane.",
        "On behalf of the residents of Mill Lane we thank the council.",
        "On behalf of my mum, thank you.",
        "I'm the secretary of the allotment society, message me your details for a plot.",
        "I am the chair of the residents' association and I can confirm the meeting is on Monday.",
        "The chief executive has resigned and council tax is up.",
        "Who is the head of housing at the council?",
        "I'm the head of a household of six in a council house.",
        "Got a call from Microsoft saying my account was hacked, scam!",
        "Beware, somebody rang on behalf of Microsoft, told me to install AnyDesk. Hang up!",
        "As your constituent I can confirm the bus never came.",
        "Is that the mayor's secretary in the photo?",
        "I am the mayor's biggest critic and I will say so.",
        "As mayor you can cancel it.",
        "I'm the leader of a scout group and we've moved to Fridays.",
        "The elections office says reply with your name and address to register.",
        "Council here is useless, you must pay for everything.",
        "Police here: third time this week for the same house.",
        "We are the parents at Sample school and our club has been cancelled.",
        "I am the clerk at the post office and your parcel is here",
        "The council regrets the closure of the pool.",
        "I spoke to the councillor's assistant and she was lovely.",
        "Mayor here, mayor there, he is everywhere. All parking is cancelled.",
        "I'm the head of a primary school and school is closed today",
        "Police here, please avoid Mill Lane, all the lights are out.",
        "On behalf of the council tax payers I ask for a refund.",
        "This is the chief executive, his salary has been doubled.",
        "As the mayor of this town, you have let us down. I can confirm I won't vote for you.",
        "Hi all, I'm the manager of the Red Lion, we have moved the quiz to Friday, message me for a table.",
    ],
)
def test_talk_of_an_office_and_ones_own_post_elsewhere_are_no_pretence(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "PC Dunmore here, I need anyone with doorbell footage to inbox me their address",
        "As your MP I have decided to back the bypass. DM me for a signed letter of support",
        "Good afternoon this is the council's legal team. Remove your comment within 24 hours or you will be fined.",
        "Speaking as leader of the council: we are scrapping all parking charges from Monday!",
        "The returning officer has asked me to collect postal votes in Harrow ward, I'll come round, leave them unsealed",
        "Sgt Example here, please reply with your date of birth",
        "as your local councillor I am cancelling the cycle lane",
        "We are the council enforcement team. Delete this or you will be prosecuted",
        "The elections office sent me round to pick up your postal ballots",
        "The council asked me to collect rent from you all this week",
        "Writing as chief executive of the borough, I hereby confirm every fine is void",
        "Hello this is the police fraud unit, confirm your bank details here",
        "Inspector Placeholder here. Stay indoors, everyone must keep off Mill Street",
        "As your mayor I've ordered the market to close",
        "I've been asked by the returning officer to pick up everyone's postal ballots",
    ],
)
def test_a_constable_a_member_and_a_collector_of_votes_are_pretences(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "As your MP you should be ashamed",
        "As my MP I expect you to answer",
        "As your constituent I have decided to vote for somebody else",
        "PC Dunmore here in the village has been brilliant",
        "PC Dunmore was here asking for doorbell footage, message him if you have any",
        "Speaking as a leader of a scout group, we are scrapping plastic cups",
        "Is this the council's legal team at work? Remove your bollards",
        "The council asked me to collect litter on Sunday, who's in?",
        "The returning officer asked me to hand in my postal vote at the desk",
        "If I were your MP I would have decided long ago",
        "As your MP has decided to back the bypass, what now?",
        "Speaking as chair of the residents group, we are moving the meeting",
        "I need doorbell footage of my stolen bike, please inbox me",
        "The PCSO here is lovely, message me if you want her rota",
        "The mayor sent us to collect the cup for the fete",
        "I've been asked by the council to pick up litter on the beck",
    ],
)
def test_who_is_told_of_or_spoken_to_is_no_pretence(look: Look, text: str) -> None:
    assert look(text) == []
