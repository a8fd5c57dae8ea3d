"""Markings of confidential papers are seen; the same words in plain talk are not."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    ["Not for publication by virtue of Part 1 of Schedule 12A: exempt report on the depot sale.", "NOT FOR PUBLICATION", "Exempt report, page 3: the depot sale", "From the Part 2 minutes: the price was agreed",
     "PRIVATE AND CONFIDENTIAL\nMembers only", "OFFICIAL-SENSITIVE: staffing", "Nid i'w gyhoeddi"],
)  # fmt: skip
def test_a_marking_is_seen(look: Look, text: str) -> None:
    (found,) = look(text)
    assert found.subcode == "R15a"


@pytest.mark.parametrize(
    "text",
    ["Pensioners should be exempt from the parking charge.", "Part 2 of the plan is worse", "Why is so much of this confidential?", "The publication is late", "I was part of the meeting",
     "Councillors are not exempt from criticism", "keep my details confidential please"],
)  # fmt: skip
def test_plain_talk_with_those_words_is_left_alone(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "This was discussed in the pink papers last night, they want 1.2m for the depot",
        "I've got the confidential minutes, page 4 says he was sacked",
        "From the pink papers last night: they're selling the depot for £1.2m to Example Homes, exempt item, public weren't supposed to know. You're welcome",
        "I've got the private part 2 minutes in front of me. Page 4: 'the officer was dismissed'",
        "My mate on the panel sent me the confidential tender scores, Sample Builders 61",
        "leaked legal advice from the closed session says the council will lose the appeal",
        "Shortlist for chief exec, straight from the confidential appendix: A. Testcase, B. Example",
        "They agreed in the closed session to sell the park, my cousin was there",
    ],
)
def test_a_leak_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Why was it all done in a part 2 session?",
        "Why is the report exempt?",
        "The report is exempt, so we will never know",
        "They went into a part 2 session again, disgraceful secrecy",
        "The confidential report should be published",
        "I asked for the confidential report and was refused",
        "I have never seen the confidential report",
        "They won't let us see the exempt report",
        "I have a confidential matter to raise with you",
        "I've got a private letter from my doctor about the blue badge",
        "The pink paper hearts in the library are lovely",
        "Everything is decided behind closed doors in private meetings",
        "The private meeting with residents is on Monday",
        "They hid it in an exempt report",
        "I've got the minutes from the public meeting in front of me",
        "Here is the private hire licence report",
        "I have private concerns about the list",
        "It was agreed in a private meeting with the developer, shame on you",
        "The exempt items list gets longer",
    ],
)
def test_talk_of_secrecy_and_private_matters_is_no_leak(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I've got the pink papers in front of me and the depot is going for 1.2 million to Hartwell Homes, they discussed it after the public left",
        "this is from the draft audit report nobody is meant to see yet: 'serious weaknesses in procurement'",
        "they kicked the press out then voted 6-3 to pay the chief exec off with 190k. Sat in the room I should know",
        "Screenshot of the councillors whatsapp group, they were told it was confidential lol. Enjoy",
        "Once the gallery was cleared they agreed it, my mate was in the room",
        "Here's the officer briefing you lot aren't supposed to see, page 3 says 40 jobs",
        "My neighbour sent me the pink pages and the bid was half what they told us, council of liars",
        "Photos of the cabinet group chat, leaked, have a read",
        "The public were asked to leave and then cabinet decided to shut the hall. I was there",
        "I've been sent the contract before it's published, 14 million over five years",
        "they agreed the sale after the cameras went off, someone in the room told me. They voted once the cameras were off",
        "copies of the leaders emails to the developer, not meant to be out there",
        "Got my hands on the pink papers, bids for the depot are all under a million",
    ],
)
def test_what_is_shown_or_was_heard_when_the_public_had_left_is_a_leak(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Why were the public sent out for item 9?",
        "We were asked to leave and then they voted behind closed doors, it's a disgrace",
        "I've got the pink papers for the origami class",
        "The report nobody is allowed to see should be published",
        "Screenshot of the councillor's public post about bins",
        "Here's the report, everyone is meant to read it before Friday",
        "The press left early and then they voted on the budget, boring night",
        "The public were cleared from the gallery, what are they hiding",
        "Photos of the cabinet at the fete, lovely day",
        "Copy of the council's email about bins, told me nothing",
        "Nobody is meant to see the sea from that bench any more",
        "It's a report that residents are supposed to read, all 400 pages",
        "The pink sheets of the council tax booklet are out",
        "Is this the report nobody is meant to see?",
        "The webcast went off and they voted, get it fixed",
        "Screenshot of my group chat with the mums, private lol",
    ],
)
def test_a_closed_door_seen_from_outside_is_no_leak(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Heres what the bids were for the bin contract before it's been awarded: Veltra 3.1, Greenway 2.9, Cask 3.4. somebody on the panel told me so make of that what u will",
        "Tender isnt announced till the 14th but the figures are Sample 4.2m, Example 3.9m and Placeholder 4.4m, my mate sits on the evaluation panel",
        "Someone in procurement showed me the bids for the grass cutting: Sample 410k, Example 395k. award is next week",
        "Saw the private minutes of the panel. Bids, not public yet: Sample 4.2m, Example 3.9m",
        "These are the sealed bids for the highways contract, Sample 12.4m, Example 11.8m",
        "bids for the market hall roof were 88k from Sample and 95k from Example, a friend on the panel told me. not awarded til friday",
        "Leaked before the announcement: bids for the park cafe, Sample 22k a year, Example 41k",
        "the scores from the bus tender evaluation, not public yet: Sample 78, Example 71. officer on the panel passed em to me",
    ],
)
def test_bids_told_before_the_award_are_a_leak(look: Look, text: str) -> None:
    (found,) = look(text)
    assert found.evidence == "confidential.leak"


@pytest.mark.parametrize(
    "text",
    [
        "The bids for the bin contract were published after the award: Veltra 3.1m, Greenway 2.9m, Cask 3.4m",
        "What were the bids for the bin contract before it was awarded? I have put in an FOI request",
        "We put in a bid for the grounds contract, Sample 41k and Example 40k, it isn't awarded yet",
        "Contract before it's been awarded should go to scrutiny, that is my view",
        "Somebody on the panel told me the award would be next week",
        "Tender documents say lot 1 is 3.1m and lot 2 is 2.9m for parks, contract hasn't been awarded",
        "Not announced yet but the contract for the new school could be worth 12m over 5 years and create 40 jobs",
        "The public tender pack has Veltra 3.1m and Greenway 2.9m under the old contracts. New award isn't until June",
        "Tender for the school bus closes at 12, Sample 1.4m turnover and Example 1.25m turnover per their accounts, award isn't till May",
        "The tender hasn't been awarded and already the road is costing us: patching 20k, surveys 15k",
        "The contract hasn't been awarded so why were people paid already? Sample 90k, Example 70k",
        "Bids for the community pub shares: village 120k, Sample 50k. Target isn't announced until May",
        "Bids haven't been announced but remember last time? Sample quoted 40k and ended at 90k",
        "Is it right that quotes aren't public? Mine for the same wall were: Sample 2k, Example 3k",
        "the contract hasn't been signed off, Sample bid 40m and Example bid 45m so who knows where he'll go",
        "Tender not out yet! In 2019 Sample were 3.1m and Example 2.9m",
        "The contract is not awarded till June. Minutes of the cabinet say Option 2 costs 4.2m, Option 3 costs 5.1m",
        "Tenders aren't public. Yet Powys publish theirs: Sample 2.2m, Example 2.4m, why can't we",
        "Bids for the market stalls close on the 14th, pitch fees are 40 a day, decision isn't till May",
    ],
)
def test_a_contract_may_be_talked_about(look: Look, text: str) -> None:
    assert look(text) == []
