"""Who is led away, held or left by others is heard; weddings, treats, holidays and neighbours who went away are not."""

from __future__ import annotations

import pytest

from moderation.checks.safeguarding import check
from moderation.text.reading import read
from moderation.types import Context, Finding


def look(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "My friend is being made to marry her cousin and she is fifteen",
        "They are flying my sister out in August to get married, she's begged them not to.",
        "My parents are forcing me to marry a man I have never met",
        "Her dad's sending her to Placeholderia at Easter for a wedding she doesn't want.",
        "my classmate is going to be forced into marriage",
        "I'm being forced into an arranged marriage and I don't know who to tell",
        "Her uncle is marrying her off to an older man in the summer",
        "They're sending my niece to be cut in the holidays.",
        "Our neighbour's daughter is being flown out for fgm next week",
        "my cousin is being taken away to get circumcised, she's seven",
        "They are planning FGM for my niece, the flight is booked",
    ],
)
def test_who_is_led_away_to_be_married_or_cut_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "They're taking my cousin to Cyprus to be married and we're all invited",
        "My niece is being taken abroad this summer for her birthday.",
        "My cousin is marrying a man in Pakistan, lovely wedding, I can't wait",
        "In the play my sister is being forced to marry the villain",
        "My niece is being taken to Leeds to get her hair cut this summer.",
        "The two councils are being forced to marry",
        "My daughter is being sent to the salon to be cut and coloured",
        "My great gran was forced to marry at sixteen",
        "FGM awareness training at the town hall for anyone with daughters",
        "Nobody is being forced to marry anybody, calm down",
        "My sister is making me get married in Wales, the weather will be awful and I don't want to wear wellies",
        "They're taking my son to Spain to be best man and he doesn't want to wear a suit",
        "My sister is being sent abroad for work",
        "The council is forcing the two schools to merge",
    ],
)
def test_weddings_haircuts_and_plays_force_nobody(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Some older man is texting my 13 year old asking her to meet up",
        "a stranger has been dming my daughter on Insta telling her not to tell us",
        "This bloke keeps messaging our lad and wants pics",
        "Someone added my 11 year old and sent her pictures",
        "A strange man is offering kids lifts home by the rec.",
        "There's an old bloke outside the primary giving children sweets and vapes to kids",
        "A man in a white van asked my son to get in his van",
        "Men are approaching girls at the bus shelter and offering them drugs",
        "some guy keeps stopping kids by the shops and asking them to get in the car",
        "There's a man filming the children through the fence at the nursery",
        "the same creep is taking pictures of little girls at the paddling pool",
    ],
)
def test_a_stranger_who_is_after_a_child_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "A man dressed as Santa was giving sweets to kids outside the school",
        "The lollipop man gives the kids sweets on the last day of term",
        "A lovely man offers the kids lifts on his tractor at the fete",
        "Someone from the council messaged my 12 year old by mistake asking to meet about the survey",
        "The coach has been messaging my son asking to meet about trials",
        "A man was taking photos of the children for the Gazette outside the library",
        "A man is offering free bikes to the library",
        "The man at the shop talks to the kids and asks how school is going",
        "Some men are filming at the park for the tourist board",
        "A woman messaged my daughter's school asking to meet",
        "A driver stopped to let the kids cross, thank you whoever you are",
        "A guy talking to my 20 year old asked to meet up, they're engaged now",
        "Someone is giving away a kids' bike, free to collect",
        "An old man watches the children's football and takes money for the tea",
    ],
)
def test_treats_press_and_football_endanger_no_child(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The elderly lady upstairs hasn't been seen for days and her curtains are still drawn.",
        "No one has seen the old man at number 12 since Tuesday, I've knocked twice",
        "My neighbour isn't answering the door since the weekend and her milk is outside",
        "we haven't seen the pensioner next door for over a week",
        "The chap opposite hasn't been out in ten days, there are flies at the window",
        "The widow next door hasn't opened her curtains all week",
        "an old lady on our landing has not answered her phone in three days",
        "I havent seen the bloke downstairs for a fortnight and there's a smell",
        "Nobody has heard from my elderly neighbour since Friday. Lives alone.",
    ],
)
def test_who_has_not_been_seen_for_days_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The postman hasn't been seen for a week and there's no milk either",
        "The old chap who swept the road hasn't been seen since the cuts",
        "Our councillor hasn't been seen for weeks, not even a leaflet through the door",
        "The lady at number 3 hasn't been seen for ages, she moved to Spain",
        "My elderly neighbour has not answered the letter since Friday, the portal is too hard",
        "I haven't seen the old man next door for years, hope he is well",
        "The old lady at the post office hasn't been seen since it closed",
        "Nobody's seen the bin lorry for a week and the bags are piling up",
        "We haven't seen the sun for a week and the post is late",
        "My elderly neighbour has not had her bin emptied since Friday",
        "Nobody has answered the phone at the council since Friday, the door is locked too",
        "The neighbour's cat hasn't been seen since Tuesday",
        "My old neighbour hasn't been out for a week because the lift is broken, she's on holiday at her son's now",
    ],
)
def test_who_moved_away_and_what_was_not_answered_is_let_be(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "There are four men sleeping in a container behind the yard, they never get paid.",
        "The nail bar girls are kept in the basement and not allowed to go out.",
        "He's got a lad living in his garage who works for nothing",
        "Ten workers in two caravans on that farm. The gangmaster has their passports.",
        "They lock the women in the van at night, no wages",
        "Boss took her passport and she can't leave",
        "the owner keeps their passports and they work for their keep",
        "An old fella sleeps in the barn up there, works all hours unpaid",
    ],
)
def test_who_is_kept_without_pay_or_passport_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "They keep a lad on at the car wash who never leaves a smear",
        "Six of us lads in one caravan at the festival, no pay, just beer",
        "The farm has six lads in one caravan and pays them well",
        "Border Force took his passport at the airport",
        "The passport office has kept my passport for nine weeks",
        "There's a family of foxes living in the shed and they never leave",
        "The staff have had no pay rise and work in a portakabin",
        "My lad sleeps in the caravan on the drive, he never comes out, teenagers eh",
        "We put the bikes in the shed and the council never paid for the lock",
        "The band are sleeping in a van on tour, no wages yet",
        "Two men in a van did the hedge and they never left any mess",
        "The men in the shed group meet on Tuesdays, no pay needed",
    ],
)
def test_holidays_sheds_and_passport_offices_hold_nobody(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "My best friend is being forced to marry someone she's never met",
        "My auntie is trying to make my cousin marry an older man, she's 15",
        "they are sending my sister to Placeholderstan to marry her cousin, she is crying every night",
        "My parents want to take me abroad to marry someone I don't know",
        "she's being taken out of the country to be circumcised",
        "My neighbour's planning to have her daughter cut",
        "A man of about 50 keeps adding my 11 year old on Roblox and asking for photos",
        "some guy in a red car is asking schoolgirls if they want a lift",
        "A bloke in the park tried to get my little boy to go with him to see his puppy",
        "There's a man hanging round the swings trying to talk to little girls",
        "Someone in a van offered my daughter a lift from school",
        "The lady upstairs hasn't opened her curtains since Thursday and isn't answering",
        "Haven't seen old Mr Placeholder for days, his milk is still out",
        "My nan isn't picking up the phone since last night and she lives alone",
        "Mrs Sample next door hasn't been seen since Monday",
        "The car wash lads sleep in a shed, never get paid and the boss has their passports",
        "I clean for a family, they took my passport and I can't leave the house",
        "There's a girl working in that house who never goes out and never gets paid",
        "My daughter's friend is being forced into marriage in the holidays",
        "They've booked flights to take my cousin to be married, she's only 14",
        "a girl in my class is being taken abroad for FGM",
        "Our neighbours are sending their daughter away to be cut",
        "An adult keeps texting my ten year old wanting to meet her",
        "some bloke is giving vapes to kids outside the chip shop",
        "man trying to lure children into his car by the infants school",
        "The disabled man downstairs hasn't answered his door in four days",
        "no one's seen my neighbour since Sunday, her dog is barking",
        "my nan hasn't opened the door since yesterday and she isn't picking up",
        "Six women sleeping above the nail bar, one of them told me they never get paid and can't leave",
        "a lad at the farm told me the boss holds his passport and he gets no wages",
    ],
)
def test_who_is_held_or_led_is_heard_in_other_words(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "My sister is being forced to marry in a registry office because the church roof is off",
        "My cousin is being sent to Pakistan to help with the flood relief, so proud",
        "They're taking my gran to Ireland to be buried",
        "The school is sending my niece abroad on exchange and she doesn't want to go",
        "A man from the bus company has been texting my daughter asking to meet the campaign group",
        "A driver keeps giving the kids lifts to school when the bus fails, bless him",
        "A bloke gave my son sweets on the bus and it made his day",
        "A couple were handing out sweets to children at the parade",
        "A woman asked the kids to get off the grass and watch for the van",
        "The man with the ice cream van offers kids free lollies",
        "A man stopped my son to ask the way to the station",
        "An old man talks to the children through the fence about his chickens",
        "Our old MP hasn't been seen for weeks",
        "The elderly couple next door have not had their bins collected for two weeks",
        "We haven't seen a bus for a week and my nan is stuck",
        "My nan hasn't answered the council's letter for a week",
        "I haven't seen my neighbour for ages, we must have a cuppa, post me a note",
        "Haven't seen old Dai since school, hope he's well",
        "The old boy next door hasn't been out for a week with his hip, could someone walk his dog",
        "Our neighbour hasn't answered the door to canvassers since Friday",
        "Ten lads in one minibus and no wages between them",
        "They keep the workers in the warehouse late and never pay overtime",
        "There's men living in vans on the seafront and they never pay council tax",
        "The boss has our passports for the trip to Spain and we never get paid holidays",
        "He sleeps in his van for work, never gets paid on time",
        "The film about forced marriage is on at the library",
        "My cousin is being taken to Leeds for her wedding dress",
        "My daughter is being sent to a school she doesn't want to go to",
        "They're taking my sister to Rome to get engaged, shh she doesn't know",
        "A man texted my daughter's phone asking to meet about the bike for sale",
        "A woman offered the kids a drink of water at the finish line",
        "Some bloke is giving kids football lessons at the rec, good on him",
        "A man in a van asked my son the way to the tip",
        "Men are handing out leaflets to children",
        "My neighbour hasn't put her bin out for a week",
        "The man next door hasn't cut his hedge in weeks",
        "My elderly mum hasn't been seen by the district nurse for a week",
        "The pensioner in the flat below has not been answered by the council for two weeks",
        "No one has seen the plans for weeks",
        "We haven't heard from the man at number 10 Downing Street for a week",
        "The lady at number 4 isn't answering my emails since Monday about the fete",
        "My son sleeps in the shed he built, never gets paid a penny for his pocket money chores",
        "People are living in vans because rents are so high and wages never rise",
        "The workers in the barn conversion never leave before six",
    ],
)
def test_daily_words_of_the_same_kind_are_let_be(text: str) -> None:
    assert look(text) == []
