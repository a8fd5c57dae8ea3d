"""Someone else's words are found: in quote marks, after a reporting verb, or under a condemnation."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.whose_words.quotation import quoted_spans
from tests.moderation.judging import judged, score

THREAT = "i will break your legs"


@pytest.mark.parametrize(
    "text",
    [
        f"a man told me '{THREAT}' for voting. please report him.",
        f'someone wrote "{THREAT}" on my door',
        f"he posted “{THREAT}” last night",
        f"he said {THREAT}",
        f"my neighbour shouted {THREAT} at me",
        f"i was told {THREAT}",
        f"comments like {THREAT} have no place here",
        f"{THREAT} is what he said. please report him",
        f"it is never ok to write {THREAT}",
        f"we got a letter saying {THREAT}",
        f"‘{THREAT}’ he shouted",
        f"> {THREAT}",
    ],
)
def test_reported_words_lie_in_a_quoted_span(text: str) -> None:
    at = text.index(THREAT)
    assert any(
        start <= at and at + len(THREAT) <= end for start, end in quoted_spans(text)
    )


@pytest.mark.parametrize(
    "text",
    [THREAT, f"i said {THREAT}", f"don't you dare, it's a warning: {THREAT}", f"{THREAT}, report me if you like", f"the residents' hall shuts and {THREAT}"],
)  # fmt: skip
def test_the_authors_own_words_and_apostrophes_are_no_quotation(text: str) -> None:
    at = text.index(THREAT)
    assert not any(
        start < at + len(THREAT) and at < end for start, end in quoted_spans(text)
    )


@pytest.mark.parametrize(
    "lead_in",
    [
        "i got a letter:", "someone left a note on my car:", "the voicemail went:", "the voicemail went",
        "screenshot of what he sent:", "message from a troll -", "dm from a stranger last night –",
        "in my inbox this morning:", "this came in the post:", "an actual comment on my last post:",
        "sprayed on the library wall:", "posted through our letterbox at 3am:", "what i woke up to:",
        "things councillors have to read:", "got this through my door today\n", "her reply?",
        "i got an anonymous letter today.", "he emailed me this:", "text off some lad i never met:",
        "ges i lythyr:", "y neges:", "email received 9.14pm:",
    ],
)  # fmt: skip
def test_what_follows_a_source_is_reported(lead_in: str) -> None:
    text = f"{lead_in} {THREAT}"
    at = text.index(THREAT)
    assert any(s <= at and at + len(THREAT) <= e for s, e in quoted_spans(text))


@pytest.mark.parametrize(
    "text",
    [
        f"he was like {THREAT}",
        f"he goes {THREAT}",
        f"someone in the pub goes {THREAT}",
        f"this bloke turns round and says {THREAT}",
        f"she stopped me outside the shop and shouted {THREAT}",
        f"it was on the step and it read {THREAT}",
        f"my son heard men shouting {THREAT}",
        f"the message on my phone was {THREAT}",
        f"imagine opening your inbox to {THREAT}",
        f"if someone said {THREAT}, would you laugh?",
        f"i never said {THREAT}",
        f"i did not write {THREAT}, my account was hacked",
        f"not once have i said {THREAT}",
        f"nobody would say {THREAT} to a nurse",
        f"do not reply to whoever wrote {THREAT}",
        f"do you think {THREAT} is acceptable language?",
        f"since when is {THREAT} acceptable?",
        f"is {THREAT} how we talk to people now?",
        f"{THREAT} is not acceptable language",
        f"{THREAT} was sprayed on my garage",
        f"{THREAT}, that's what i got for voting",
        f"you can't go round saying {THREAT}",
        f"the account that posted {THREAT}",
    ],
)
def test_told_denied_and_questioned_words_are_reported(text: str) -> None:
    at = text.index(THREAT)
    assert any(s <= at and at + len(THREAT) <= e for s, e in quoted_spans(text))


@pytest.mark.parametrize(
    "lead_in",
    [
        "my message to you:", "my reply is simple:", "final warning:", "note:", "mark my words:", "read my post:",
        "i sent you a letter:", "i've had enough of the letters you send:", "i got your letter:", "your reply?",
        "got a message for you:", "message for cllr sample:", "here's a message for the council:", "the answer?",
        "you have had my reply:", "you got this:", "you need to hear this:", "this is for you:", "telling you now,",
        "i'm telling you", "i'm saying", "saying this once:", "i say this once -", "this is unacceptable.",
        "what you did is not ok,", "do you think what you did is ok?", "do you think you are safe?",
        "i got a letter about the bins.", "seen the signs on the road.", "i saw you at the meeting.",
        "look at this road.", "read this.", "the council put my tax up:", "they left us with nothing:",
        "they closed the road -", "come to my house -", "i looked at him and said nothing.", "it's a promise:",
        "he's a liar and", "you never said sorry,", "you leave my street alone.\n", "the way he was going on,",
        "i never said this, but", "i just said",
    ],
)  # fmt: skip
def test_ones_own_threat_is_not_made_a_report_by_what_leads_in_to_it(
    lead_in: str,
) -> None:
    text = f"{lead_in} {THREAT}"
    at = text.index(THREAT)
    assert not any(s < at + len(THREAT) and at < e for s, e in quoted_spans(text))


@pytest.mark.parametrize(
    "text",
    [
        "I got a letter: we will burn your house down.",
        "Screenshot of what he sent: I will break your legs.",
        "He was like I'll break your legs.",
        "Do you think I'll break your legs is acceptable language?",
        "I never said I will break your legs.",
    ],
)
def test_reported_abuse_reaches_a_person_and_is_never_hidden(text: str) -> None:
    judgement = judged(text, score(R1=1.0, R2=1.0))
    assert judgement.action == "queue"
    assert "P08" in [p.code for p in judgement.preconditions if not p.passed]


@given(st.lists(st.sampled_from(["i", "got", "a", "letter", ":", "-", ".", "?", "\n", "he", "said", "was", "like", "saying", "is", "acceptable", "you", "my", "from", "on", "car"]), max_size=60).map(" ".join))  # fmt: skip
def test_spans_of_lead_ins_are_ordered_inside_the_text_and_apart(text: str) -> None:
    spans = quoted_spans(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] < two[0] for one, two in itertools.pairwise(spans))


@given(st.text(st.sampled_from("ab'\"“”‘’ .\n>"), max_size=200))
def test_spans_are_ordered_inside_the_text_and_apart(text: str) -> None:
    spans = quoted_spans(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] < two[0] for one, two in itertools.pairwise(spans))


def test_a_remark_about_a_group_that_is_called_disgusting_is_anothers() -> None:
    fair = "Councillor your remark that Gypsies are thieves was disgusting. Resign."
    assert judged(fair).action == "none"
    agreed = "Councillor your remark that Gypsies are thieves was spot on."
    assert judged(agreed).action == "queue"


@pytest.mark.parametrize("whom", ["you", "him", "her", "them", "that", "this lot"])
@pytest.mark.parametrize("people", ["people", "trolls", "scum", "men", "folk"])
def test_people_like_somebody_quotes_nobody(people: str, whom: str) -> None:
    assert quoted_spans(f"{people} like {whom} deserve to be shot") == ()


@pytest.mark.parametrize(
    "text",
    [
        "messages like you should be shot",
        "comments like that need reporting",
        "people like 'you should be shot' as a joke",
        "trolls saying you should be shot",
        "people like you're next in my inbox",
    ],
)
def test_messages_like_something_quote_it(text: str) -> None:
    assert quoted_spans(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{THREAT} every day until you say sorry",
        f"{THREAT} unless you said who took the money by friday",
        f"i'll be outside the church on sunday till you say sorry, {THREAT}",
    ],
)
def test_what_somebody_is_to_say_first_is_no_report(text: str) -> None:
    assert quoted_spans(text) == ()


@pytest.mark.parametrize("who", ["he", "the man next door", "my landlord"])
def test_until_another_said_it_is_a_report(who: str) -> None:
    text = f"we were fine until {who} said {THREAT}"
    start = text.index(THREAT)
    assert any(s <= start and start + len(THREAT) <= e for s, e in quoted_spans(text))


@pytest.mark.parametrize(
    "text",
    [
        "we pay our rates and this is what we get. i know what time you leave the civic.",
        "30 years of council tax and that's all we get. we know where you live.",
        "i voted for you and this is what i get. one dark night you won't be getting up.",
        "shouting outside at night just frightens children.",
        "these men fled a war. shouting in the street does nothing for anybody.",
    ],
)
def test_what_one_gets_for_ones_money_and_mere_shouting_quote_nobody(text: str) -> None:
    assert quoted_spans(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "this is what we get. i'll slit your throat.",
        "14 years a clerk and this is what i get. i know where you live.",
        "shouting in the street that you will kill a nurse is a crime.",
        "shouting at night i'll burn you out is no joke.",
    ],
)
def test_what_came_to_somebody_and_what_was_shouted_is_quoted(text: str) -> None:
    assert quoted_spans(text)
