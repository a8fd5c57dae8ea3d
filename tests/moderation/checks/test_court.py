"""What could unmask a victim or a child, or sway a jury, goes to a person; talk of courts and victims does not."""

from collections.abc import Callable

import pytest

from moderation.types import Finding
from tests.moderation.judging import CERTAIN, judged

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The rape victim is Sarah from Mill Lane.", "victim"),
        ("The girl he raped is called chloe from the estate", "victim"),
        ("Jane Placeholder is the rape victim, she works in the bakery", "victim"),
        ("Łukasz is the rape victim, he works in the bakery", "victim"),
        ("Woman who was sexually assaulted at the fair was Jo Placeholder", "victim"),
        ("The complainant in the rape case is Jo Placeholder", "victim"),
        ("The student he molested is named Jo", "victim"),
        ("The 15 year old who was arrested is called Jamie Smith.", "child"),
        ("The boy in youth court yesterday is Kyle Placeholder", "child"),
        ("Kyle Placeholder, 15, was arrested for the stabbing", "child"),
        ("The teenager who was charged with arson is named Tom Example", "child"),
        (
            "The lad arrested for the stabbing is 15-year-old Tom Smith of Park View",
            "child",
        ),
        ("15-year-old Tom Smith was arrested for the stabbing on Mill Lane", "child"),
        ("He's already got two convictions for this, hope the jury knows", "record"),
        ("Tom is guilty as sin, trial starts Monday", "guilt"),
        (
            "The defendant in the Mill Lane case has previous for rape, the jury should know.",
            "jury",
        ),
        ("I'm on the jury for the Mill Lane trial and he is going down", "jury"),
        ("My brother is on that jury and says he's guilty", "jury"),
        (
            "The accused in the stabbing case has done time for assault, I was at school with him",
            "record",
        ),
        ("He's on trial next week and everyone knows he did it", "guilt"),
        (
            "The defendant is guilty as sin, the crown court had better lock him up",
            "guilt",
        ),
    ],
)
def test_what_a_court_must_keep_is_seen(look: Look, text: str, kind: str) -> None:
    (found,) = look(text)
    assert found.evidence == f"court.{kind}"


@pytest.mark.parametrize(
    "text",
    [
        "A rape victim is waiting three years for a trial, this is a disgrace",
        "The rape victim is brave and we believe her",
        "Rape victims are not believed in this country",
        "I am a rape victim and my name is Sarah",
        "The victim was let down by the police",
        "The abuse victim was Welsh",
        "The 15 year old who was arrested should be named",
        "My 15 year old was arrested for nothing, who do I complain to",
        "A boy called Jack won the running race",
        "Jack Sample, 16, won gold at the games",
        "The girl called out to the bus driver but he was charged with keeping to time",
        "Jury's still out on the bypass",
        "My 15-year-old son Tom was robbed and nobody was arrested",
        "15-year-old Tom Smith was robbed on Mill Lane and nobody was arrested",
        "The council is guilty as sin",
        "The council is guilty as sin, the trial of the one-way system starts Monday",
        "He has two strong convictions, the jury is still out on the rest",
        "Tom is guilty of wasting our money, trial starts Monday for his bus lane",
        "I'm on jury service next week so can't make the meeting",
        "I was on a jury once and it was fascinating",
        "He was found guilty of fraud and has previous convictions",
        "Mr Example was convicted yesterday, he had previous",
        "The council is guilty of wasting money",
        "The council was taken to court and they are guilty of nothing but stupidity",
        "You have previous for ignoring consultations",
        "He has previous for ignoring us, remember the bypass?",
        "Innocent until proven guilty, wait for the trial",
        "I'm on the jury for the scarecrow competition",
        "Court case next week over the bins contract, they have spent a fortune",
        "The kids were named after their gran",
        "Children taken into care are failed by this council",
        "The school play was a trial, a boy called Tom fell off the stage",
        "A child who was abused was ignored by the council for years",
        "The trial of the new bins is a mess and he did it without asking us",
        "The survivor of abuse was in tears at the meeting",
        "The tennis court has previous form for flooding",
        "The mayor was in court to open the new tennis season, he did it well",
        "The accused of the council on here is unfair, he did it for us",
        "He did it! We won the court case over the bypass",
        "Girl, 15, charged with murder, what is happening to this town",
        "The child in care proceedings was called names at school",
    ],
)
def test_talk_of_courts_victims_and_children_is_left_alone(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The rape victim is Sarah from Mill Lane.",
        "The 15 year old who was arrested is called Jamie Smith.",
    ],
)
def test_it_is_queued_under_rule_15_and_never_hidden(text: str) -> None:
    calm = judged(text)
    assert (calm.action, calm.rule, calm.urgent) == ("queue", "R15", False)
    assert judged(text, CERTAIN).action != "hide"


@pytest.mark.parametrize(
    "text",
    [
        "the lad charged with the stabbing did it, done it before",
        "the lad charged with the stabbing in the park did it, he's done it before, he'll be found guilty",
        "hope the jury know he's got form",
        "Fella on trial for the crash was drunk, i served him 8 pints",
        "the one up in court monday for the shop fire is definitely guilty, his mate told me",
        "he's guilty as sin, trial or no trial, the jury should bang him up",
        "The woman on trial for the fraud is clearly guilty, seen her spending it",
        "the two lads charged with the arson were off their heads, I saw them",
        "someone tell the jury about his record",
        "I hope the jury hears that she's done time",
        "That driver awaiting trial was speeding, everybody saw",
        "bloke in the dock for the robbery has got previous",
        "the jury must lock him up",
        "he's on trial monday and he's guilty",
        "The bloke who's been charged with the murder is guilty, simple",
        "that man in court for the hit and run was pissed",
        "Jury better send her down",
    ],
)
def test_guilt_and_the_past_of_whoever_is_charged_are_seen(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Three lads charged with the stabbing, well done to the police",
        "The man charged with the stabbing appeared in court today",
        "I hope the jury know what a hard job they have",
        "Hope the jury knows what it's doing",
        "If he did it he should go to prison, wait for the trial",
        "Let the jury decide whether he did it",
        "The court heard the driver on trial for the crash was drunk",
        "The prosecutor told the jury the man on trial was speeding",
        "The lad on trial at City did it again, two goals",
        "The council is on trial over the bins and they're a joke",
        "New parking trial: the bloke in charge did it without asking",
        "The man arrested last night was drunk and noisy",
        "I was on jury service and the coffee was awful",
        "Magistrates fined the shop for selling knives",
        "the kids charged with keeping the park tidy have done it, brilliant",
        "The man charged with fraud denies it",
        "Who is the lad charged with the stabbing?",
        "The trial of the one way system was a mess from the start",
        "The people in charge did it again, another cut",
        "The woman accused of fraud says she is not guilty",
        "We were charged twice for the garden bin, who did it?",
        "I wish the jury of the flower show knew a rose from a weed",
        "Was in court today for a speeding fine, guilty as charged",
        "The lad charged for parking has done nothing wrong",
        "The jury found him guilty in May",
        "The people charged with running this council did it on purpose",
        "The driver charged me double and was speeding",
        "the couple accused of fly tipping say the council did it",
        "The lad charged with the assault is innocent until proven guilty",
    ],
)
def test_court_news_and_other_trials_are_left_alone(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The rape victim is that girl from the chemist, Chloe", "victim"),
        ("The complainant in the assault and rape case is the lass who works at the bakery, Jo", "victim"),
        ("The girl in the grooming trial is Amy who used to work at Greggs, everyone knows", "victim"),
        ("15 year old who did it is Kyle P from Oak Rd, put his name out there", "child"),
        ("the fourteen year old that stabbed him is Tom Placeholder", "child"),
        ("The rape victim is that girl from the chemist and I am sorry for her", ""),
        ("The woman in the grooming trial is Welsh", ""),
        ("The 12 year old who did it is Jo Placeholder, what a brilliant mural", ""),
        ("A 15 year old who did this would be in court by now, said PC Placeholder", ""),
    ],
)  # fmt: skip
def test_whoever_is_pointed_at_and_then_named_is_named(
    look: Look, text: str, kind: str
) -> None:
    assert [f.evidence for f in look(text)] == ([f"court.{kind}"] if kind else [])


def test_a_court_matter_beside_a_graver_rule_is_told_of_in_the_reason() -> None:
    found = judged("The girl in the grooming trial is Amy, she lives at 9 Orchard Close ZE5 1QQ")  # fmt: skip
    assert found.rule == "R10"
    assert (
        "Also under rule 15: could tell who the victim of a sexual offence is."
        in found.reason
    )
    assert (
        "Hefyd o dan reol 15: geiriau a allai ddangos pwy yw dioddefwr trosedd rywiol."
        in found.reason_cy
    )
    assert (
        "rule 15" in judged("The rape victim is Sarah from Mill Lane.").reason.lower()
    )
    assert "Also under" not in judged("The rape victim is Sarah from Mill Lane.").reason


@pytest.mark.parametrize(
    "text",
    [
        "I was on that jury and I can tell you what was said in the room",
        "I sat on that jury and three of us never believed her",
        "As a juror last month I can tell you the vote was 10-2",
        "I was on that jury and there was shouting in the jury room about her",
        "I served on that jury. Everyone felt they were lying",
        "I was a juror on the Sample case and half of us voted not guilty at first",
        "Served on her jury. Two of us didn't believe a word of it",
    ],
)
def test_what_a_jury_said_among_itself_is_for_a_person(text: str) -> None:
    j = judged(text)
    assert (j.action, j.rule) == ("queue", "R15")


@pytest.mark.parametrize(
    "text",
    [
        "I did jury service last year, great experience",
        "The jury should hear both sides. That's what a fair trial is",
        "I sat on the jury at the Eisteddfod and we all thought she was the best",
        "I did jury service in March. The sandwiches were grim and we were sat waiting four days in the jury room",
        "On jury service my mum got £5.71 for lunch, and everyone felt they were treated like kids",
        "I was on the jury at the flower show and we all thought she had used a shop bought sponge, guilty!",
        "Tell the jury at Eurovision! he did it again",
        "Jurors should know how to spot a fake smile, said my gran, she'd been one in a fraud case",
        "I was on the citizens' jury and I can tell you what was said in the room",
        "We were on the jury for the flower show and half of us voted against him",
        "As a juror I was treated well, parking at the court is a joke though",
        "I have been a juror and I voted Labour all my life",
        "I sat on the jury and the trial collapsed, what a waste of public money",
    ],
)
def test_who_only_did_jury_service_tells_nothing(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The girl who accused him of rape is Emma Placeholder.",
        "It's Emma Placeholder who made the rape complaint, in case you wondered.",
        "Everyone knows the girl who accused him of rape is Emma Placeholder and she is a liar.",
        "the woman who reported Cllr Sample for sexual assault is called Emma",
        "It was Emma who accused him of rape",
        "The woman that made the rape allegations is Emma Placeholder",
    ],
)
def test_who_accused_somebody_of_a_sexual_offence_is_never_named(
    look: Look, text: str
) -> None:
    assert [one.evidence for one in look(text)] == ["court.victim"]


@pytest.mark.parametrize(
    "text",
    [
        "The girl who accused him of rape is brave and should be heard",
        "The person who reported him for abuse is very brave",
        "It's the council who made the abuse complaint public",
        "It is Labour who made the abuse complaint procedure worse",
        "The resident who made the complaint is Mr Jones",
    ],
)
def test_who_accused_somebody_may_be_spoken_of_without_a_name(
    look: Look, text: str
) -> None:
    assert look(text) == []
