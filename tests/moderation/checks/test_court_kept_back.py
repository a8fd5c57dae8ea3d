"""What a court keeps back goes to a person: an accuser's name, the way to a banned one, a child in care, a past that the jury is not told."""

from __future__ import annotations

import pytest

from moderation.checks.court import check
from moderation.text.reading import read
from moderation.types import Context


def _seen(text: str) -> list[str]:
    return [each.evidence for each in check(read(text), Context(), None, {})]


@pytest.mark.parametrize(
    "text",
    [
        "Woman who's accused Cllr Sample is Stephanie Example, works in democratic services. Shes meant to be anonymous but why should she be",
        "The one accusing the deputy leader is Joanne Example from the planning office, dont let them hide her name",
        "Lady who has made the complaint against Cllr Sample is called Rita Example, she's a clerk. Why should she get anonymity and not him",
        "woman behind the allegations about Cllr Sample is Stephanie from the front desk. supposed to be anonymous lol",
        'The rape victim they keep calling "the complainant" in the Placeholder case is only his ex Natalie from the nail bar. liar',
        "The complainant in the Placeholder case is just his ex wife Debbie who lives near us. she's lying thru her teeth",
        '"Complainant B" is Hannah Example from the leisure centre. there, I said it',
        "Complainant B = Oluwaseun",
        "Witness C: Hannah, who works at the leisure centre",
        "Court says we cant name the victim of the Hale attack but its Chloe from the shop",
        "Everyones asking who made the complaint against Cllr Sample. It was Tracey Example in licensing, she wanted to stay anonymous lol",
        "the girl whos accusing the coach is Ellie Example, year 11. papers wont print her name but I will",
        "Sat through the inquiry. Witness C is Karen Example from payroll",
        'That "witness" they wont identify in the Placeholder trial? Natalie, the hairdresser from Mill Lane',
    ],
)
def test_an_accuser_who_is_meant_to_stay_unnamed_is_seen_when_named(text: str) -> None:
    assert _seen(text) == ["court.victim"]


@pytest.mark.parametrize(
    "text",
    [
        "I was the complainant in the case and I want people to know I am Natalie and I am not ashamed",
        "Please stop guessing who the complainant is, the law protects her name for life",
        "The woman who complained about Cllr Sample's parking is Jane Example and she is right",
        "The complaint was made by Paula Example at the public meeting and she was right",
        "The girl who reported the broken swing is Amy Example, well done Amy",
        "A woman has accused Cllr Sample of bullying. She should be anonymous, and he should step aside",
        "Why does the complainant get anonymity but not the accused? Genuine question about the law",
        "The complainant told the court the fence is Gordon Example's",
        "The victim cannot be named for legal reasons, the judge is Sarah Example",
        "The one accusing the council of lies is Sample Homes, not named in the report",
        "Why can't the victim be named? Gordon Example should explain",
        "Witness A told the inquiry the floods were bad",
        "Witness C was Sarah Example in that drama and she was brilliant",
        "Person A is John from accounts, Person B is Mary from HR, that's how our training on data began",
        "In the school play, Witness B is Megan Example and the judge is our Owen",
        "Officer B is Karen Example, she looks after dog fouling, ring her on a Monday",
        "Person A: Why is Mill Lane shut? Person B: Because the council forgot to order tarmac",
        "Officer A: Yes. Officer B: Maybe. And that's how a planning meeting goes",
        "Witness C: Absolute chaos on Bell Street this morning",
        "Employee B was Great, employee A not so much. 5 stars for the library",
    ],
)
def test_anonymity_may_be_talked_about(text: str) -> None:
    assert _seen(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Name's been banned by the judge but if you search for the Sample twins you'll see who the 14 yr old murderer is",
        "Judge says we cant know his name but type in the Sample twins and its the first result",
        "the papers arent allowed to name the kid who stabbed him but its all over tiktok, search Sample stabbing",
        "cant say his name cos of the court order but look up the old article about the Sample family and you will see who the killer is",
        "Court order says no names. Search for the under 16s and work out who the rapist is",
        "u can find the 13 year old killers name by searching the sample boys on facebook before the judge gets it pulled",
        "theres a court order stopping us naming him but put the word arson into google and you'll get the name",
        "He cant be named for legal reasons but google the Sample triplets youll soon see who done the murder",
    ],
)
def test_the_way_to_a_name_that_a_court_keeps_back_is_seen(text: str) -> None:
    assert _seen(text) == ["court.child"]


@pytest.mark.parametrize(
    "text",
    [
        "The boy cannot be named for legal reasons, the paper reports",
        "The judge lifted the ban today and the paper has named the murderer",
        "Why do judges ban the names of young killers? I think the public should know",
        "Don't google the name of the killer, the judge banned it for a reason",
        "The council won't name the contractor, search Companies House and you'll find who it is",
        "If you search for the planning application number you'll see who the applicant is",
        "They have banned ball games, search for the bylaw and you'll see who voted for it",
        "Search the census, you will see who lived in your house, mine was a police constable whose name was kept out of the papers",
        "Go on the Crimestoppers page to see who they're looking for, the police say the victims name has been withheld",
        "The identity of the donor is protected but look at the plaque and you'll see who it is",
    ],
)
def test_a_ban_on_a_name_may_be_reported_and_a_register_be_searched(text: str) -> None:
    assert _seen(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The family court took Kayleigh's two off her friday, baby Alfie and Mason, placed with carers in Stowbridge. disgusting judge",
        "social services took Leanne's three on tuesday, Kian Ruby and baby Jack, theyre with foster carers now",
        "Family court took Gemmas girl Lexi today, shes with carers on Tollgate Road",
        "So the judge at the family court has put Kyle and Ellie, our Stacey's kids, into care. Absolute joke",
        "That evil judge has given Zara's baby, little Isla, up for adoption. final hearing was thursday",
        "The family court stole two year old Harper off her nan, she's with foster people now",
        "the secret court stole baby Reuben from Hayley on Monday, foster family live in the next town",
    ],
)
def test_a_child_whom_a_family_court_took_is_not_to_be_named(text: str) -> None:
    assert _seen(text) == ["court.child"]


@pytest.mark.parametrize(
    "text",
    [
        "Family court took my children off me and it broke me. I am getting support now",
        "My two, Alfie and Mason, were placed in the top set on Friday, proud mum",
        "The family court should be open to reporters, secret justice is no justice",
        "Kayleigh took her two, Alfie and Mason, to the carers group in Stowbridge on Friday",
        "The court took the council's side over carers and Kids Company",
        "The inquest heard that social services had taken baby Alfie into care a week before he died",
        "How many children were taken into care in the county last year?",
        "Social services took ages but Ben and Molly, our foster kids, now have a bus pass each",
        "Family court story on Corrie was so sad, they took baby Alfie into care",
        "The court took the view that Alice and Bertie were the children of the marriage, and a carer was heard",
        "The judge took first prize and gave little Daisy to the children's corner, best goat at the show, adopted by the nursery",
        "Oliver was a boy called Oliver taken by the workhouse and the judge put him in care, not a bad show by Year 6",
        "My brother David and I were taken into care by the courts in 1961 and here is our brother David now",
        "Social services take no calls after 5. My foster kids Ella and Sam needed a prescription",
        "Child Benefit took six weeks and the county court is a joke. My lad Rhys is in care work",
        "Tennis court: someone took the net off the kids. Boys Jack and Will had to go home",
    ],
)
def test_the_family_court_may_be_criticised_and_children_be_praised(text: str) -> None:
    assert _seen(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "hes guilty as sin and has 3 previous for the same, jury dont get told that. trial carries on monday",
        "jury isnt told but hes been done for this twice before, make sure someone tells them",
        "The judge ruled out his confession so the jury wont hear it. spread it so they do",
        "Guilty guilty guilty. Got previous for the exact same offence but thats kept from the jury",
        "They wont let the jury know hes already a convicted rapist. case finishes thurs",
        "what the jury in the Sample trial dont know is that hes already served time for battering his ex",
    ],
)
def test_a_past_that_the_jury_is_not_told_is_seen(text: str) -> None:
    assert _seen(text) == ["court.record"]


@pytest.mark.parametrize(
    "text",
    [
        "Juries are not told about previous convictions and I think that is right",
        "Why don't juries get told about previous convictions?",
        "He was found guilty on Monday. The jury was not told he had three previous convictions, it can now be reported",
        "The jury hasn't been told where to park",
        "In the film the jury never heard that he'd been convicted before. Great twist",
        "It came out after the trial that he had previous, jury hadn't been told. Justice for the family",
        "Jury hadn't been told he had two previous convictions. Now he's got 9 years",
        "He was inside for 20 years, wrongly, because the jury was never told about the alibi",
        "Postmasters: the jury were not told that Horizon had a record of bugs. She lost her shop",
        "The citizens' jury haven't been told what he did at the other council, he had a record of closing libraries",
        "Baking contest: the jury don't know that he's done it before and won twice",
        "If the jury are never told about a defendant's past how can they judge?",
        "He has three previous convictions for fly-tipping and the council still gave him a licence",
    ],
)
def test_how_juries_work_may_be_talked_about(text: str) -> None:
    assert _seen(text) == []
