"""The press is known by who asks and what they want, both."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Hello, Jo from the Sample Gazette here. Would you give us a comment?",
        "I'm a reporter with Mock Radio, could we do an interview on the record?",
    ],
)
def test_a_request_from_the_press_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I read it in the Sample Gazette yesterday, shocking.",
        "No comment.",
        "Press here to claim your council tax refund and get in touch",
        "The press here is useless, will you comment on the potholes?",
        "I'd love you on the committee, you'd be great",
        "Would you care to comment on the bins?",
    ],
)
def test_talk_of_the_press_is_no_request(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I work for the Local Democracy Reporting Service. Please can you get in touch re the audit report?",
        "Producer on Radio Cymru, would love you on the show tomorrow morning to talk about the school closures",
        "The press here, Jo of the Gazette. Will you comment on the pool closing? Deadline 5pm today.",
        "BBC Wales here - would Cllr Jones like to respond?",
        "Hello, Jo Placeholder from the Sample Gazette. Would you give us a comment on the record?",
        "I'm the news editor at Sample Online, would you respond to this?",
        "I am editor of the Sample Post and would like a statement from you",
        "Looking for a quick quote for a piece on the depot, can you message me?",
        "Hi councillor, Sample Gazette here, can you send a statement?",
        "We are writing a story about the depot, would you comment?",
        "This is Jo Placeholder from the Daily Sample, deadline is 5pm, any comment?",
        "I write for the Sample Courier, please get in touch",
        "Would the council like to respond before we publish at 4pm today? - Sample Gazette newsdesk",
        "Hello, ITV Wales would like to film at the hall tomorrow, please DM me",
        "Reporter for the local radio, can I use your post on air?",
        "Any response from the councillor before we go to print tonight?",
    ],
)
def test_the_press_is_seen_however_it_introduces_itself(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "It's all over the BBC and still no response",
        "I heard it on the BBC news, when will you respond?",
        "The article in the Gazette says no comment from the council",
        "Heard from BBC Radio that the council refused to give a statement",
        "This is on the news and you won't respond",
        "It was in the Herald with a statement from the leader",
        "Sat here listening to the radio, get in touch with the bus company",
        "Great interview on the radio this morning",
        "The BBC would never film in this town, get in touch with them",
        "The reporter on the radio said you gave no response",
        "Can I use your post in our residents' newsletter?",
        "I posted to the newsdesk and got no response",
        "I am the editor who wrote most of the village website, please comment on the draft",
        "I am not the only editor of our newsletter, ask the others for a comment",
        "The plot has nothing to do with an article, and I will not comment",
        "A line taken from the BBC says you gave no statement",
        "The series, paired with its producer, needs no comment from me",
    ],
)
def test_news_that_residents_speak_of_is_no_request(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Gohebydd o'r Sample Herald ydw i, ga i air efo chi am gyfweliad?",
        "Rwy'n ohebydd radio, oes modd siarad?",
        "Rydym yn paratoi erthygl am y pwll, beth yw eich ymateb?",
        "Desg newyddion Sampl FM yma, cysylltwch â ni",
        "Dwi'n newyddiadurwr. Allwch chi gadarnhau hyn?",
    ],
)
def test_it_is_seen_in_welsh(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mae'r gohebydd yn y Wenbrook Herald yn dweud celwydd, dim sylw pellach",
        "Newyddiadurwr oedd fy nhad ac roedd e'n siarad yn blaen",
        "Dwi ddim yn newyddiadurwr ond hoffwn i ymateb",
        "Cyfweliad da ar y radio bore 'ma",
        "Rhannu o'r Example News",
    ],
)
def test_welsh_that_is_only_alike_is_none(look: Look, text: str) -> None:
    assert not look(text)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Hi, reporter at the Mock Post here, could you comment on the closures?", True),
        ("A local journalist for the Sample and District Times here: care to comment?", True),
        ("Reporter from the telly was here, no comment from the council of course", False),
    ],
)  # fmt: skip
def test_a_role_and_a_paper_of_any_name_are_enough_with_here(
    look: Look, text: str, seen: bool
) -> None:
    assert bool(look(text)) is seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Kirsty from the Sample Evening Post here, would you be free for a quick chat on record about the care home?", True),
        ("Hi, Tom Smith, reporter, Sample Chronicle. Are you available to comment?", True),
        ("Hi Siobhan, Tom Smith, reporter, Sample Chronicle. Are you available to comment?", True),
        ("Dear Iqbal - Tom Smith, reporter, Sample Chronicle. Are you available to comment?", True),
        ("Ann Mock, local democracy reporter, Mock Live: have you got time for a quick call?", True),
        ("Hi, it's Tom at BBC Radio Sample, could you come on the show tomorrow?", True),
        ("Sue from the evening class here, would you be free for a quick chat?", False),
        ("My cousin, a reporter at the Chronicle, still has no answer to his request for comment", False),
        ("Would you have time for a quick chat about our bins?", False),
        ("I was on the radio about it, free for a chat any time", False),
    ],
)  # fmt: skip
def test_a_chat_on_record_and_a_name_with_a_role_are_how_the_press_asks(
    look: Look, text: str, seen: bool
) -> None:
    assert bool(look(text)) is seen


@pytest.mark.parametrize(
    "text",
    [
        "Journalist from the Mail, need a comment by 16:30 on Wednesday about the leisure centre",
        "Writing for the Chronicle: does the council have a statement on the pool? Deadline tomorrow at 10am",
        "Press enquiry: what is the council's comment on the chief executive's trip? Deadline 3pm today",
        "Courier newsdesk here - can you confirm the £340,000 logo figure before we go to print at 6pm?",
        "Editor of the Fenny Hill Post here. Can you give us a quote on the 14 bus?",
        "The Fenny Hill Post here: could the council confirm that the pool is closing?",
        "Freelance journalist looking for a statement on the bridge",
        "Hello, I'm writing for the Wenbrook Times. What's your response to the petition?",
        "Media request: please confirm how many bins were missed",
    ],
)
def test_a_role_or_a_paper_at_the_head_and_a_request_are_the_press_in_haste(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I read it in the Chronicle, does the council have a statement on the pool?",
        "Writing for my mum: can you confirm when the bins are collected?",
        "Can you give us a quote for new windows?",
        "Need a comment from the council on this pothole",
        "No post here for three days, can you confirm the road is open?",
        "Calling from the Post Office queue, can you confirm that it closes at five?",
        "Journalist from the Mail was at the meeting, no comment from the leader of course",
        "The Courier newsdesk is rubbish, what is the council's comment?",
        "Press the button at the crossing and nothing happens, can you confirm it is mended?",
        "Editors of papers never ask for a comment any more",
        "The press had a statement from the council before we did",
        "Hard times here, would you like to respond?",
        "Reporter asked the council for a comment and got none",
    ],
)
def test_who_only_reads_the_press_or_asks_for_somebody_else_is_none(
    look: Look, text: str
) -> None:
    assert look(text) == []
