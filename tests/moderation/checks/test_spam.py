"""Spam is known by its wording, by many links, or by one long text from several authors."""

import csv
import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from moderation.checks.spam import check
from moderation.text.reading import read
from moderation.types import Context, Finding

Look = Callable[..., list[Finding]]

LONG = "Type amen and send this on to ten friends before midnight for good luck"


@pytest.mark.parametrize(
    "text",
    ["Earn £900 a week at home!!", "I made $4,000 a month trading from home", "click my profile for free gifts", "whatsapp me on +44 7700 900123 for a loan", "Please subscribe to my channel",
     "check out my new music video", "http://one.example http://two.example http://three.example", "Bitcoin investment with guaranteed returns"],
)  # fmt: skip
def test_spam_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    ["The agenda is at https://council.example/agenda if anyone wants it.", "Carers earn £11 an hour and deserve more", "I work from home and the broadband is down", "Please share this video with anyone affected",
     "They earn £900 a week working from home", "They waste £900 a week on taxis", "http://one.example http://two.example"],
)  # fmt: skip
def test_ordinary_comments_are_no_spam(look: Look, text: str) -> None:
    assert look(text) == []


def test_one_long_text_from_three_authors_is_bulk_and_a_short_one_is_not(
    look: Look,
) -> None:
    assert look(LONG, Context(same_text_authors=3))[0].evidence == "spam.bulk"
    assert look(LONG, Context(same_text_authors=2)) == []
    assert look("Save our library!", Context(same_text_authors=9)) == []


@pytest.mark.parametrize(
    "text",
    ["Save our library, sign the petition before Friday, they must hear us",
     "Dear Councillor, I am writing as a resident to ask you to vote against the closure of Wenbrook Library on 12 March.",
     "https://www.change.org/p/save-wenbrook-baths", "I object to 25/00123/FUL because of the traffic on Mill Lane.",
     "Polling is open until 10pm at the Scout Hut. Bring ID and bring your neighbours.",
     "I stand with the bin workers. The council must pay them properly. No more cuts."],
)  # fmt: skip
def test_residents_who_campaign_with_one_text_are_no_spam(
    look: Look, text: str
) -> None:
    assert look(text, Context(same_text_authors=200, same_text_copies=260)) == []


@pytest.mark.parametrize(
    "text",
    ["Everyone in the council area can earn £900 a week at home, message me now", "Please support my channel, subscribe and vote for my new music video",
     "Save the planet and buy our solar panels at https://solar-sample.example/deal", "I lost weight with these gummies and so can you, ask me how today"],
)  # fmt: skip
def test_a_campaign_that_sells_is_bulk(look: Look, text: str) -> None:
    found = look(text, Context(same_text_authors=9))
    assert "spam.bulk" in [each.evidence for each in found]


def test_known_spam_is_found_and_known_ham_is_left_alone(shared_data: Path) -> None:
    with gzip.open(
        shared_data / "youtube_spam" / "youtube_spam.csv.gz",
        "rt",
        encoding="utf-8",
        newline="",
    ) as file:
        rows = [(row["content"], row["is_spam"] == "1") for row in csv.DictReader(file)]
    seen = [
        (bool(check(read(text, "en"), Context(), None, {})), spam)
        for text, spam in rows
    ]
    assert (
        sum(hit for hit, spam in seen if spam) / sum(spam for _, spam in seen) >= 0.58
    )
    assert sum(hit for hit, spam in seen if not spam) <= 2


@pytest.mark.parametrize(
    "text",
    [
        "get paid to watch videos",
        "Make 5k a month from your sofa, no experience, comment YES",
        "crypto signals 100% profit guaranteed join telegram @samplecoinvip",
        "Hello dear I saw your profile and find you so interesting, please send me friend request",
        "Watch the football live FREE HD here >> sample-stream.test/live << no sign up",
        "copy and paste this to your wall to stop facebook using your photos",
        "click the link in my bio",
        "Act now to claim your reward",
    ],
)
def test_more_spam_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "What do you actually get paid to do?",
        "The council must act now",
        "Make 5k a month available for the youth club and see crime fall.",
        "Earn 3k a week? The chief exec earns more from home than I do in a month.",
        "Replace it like for like",
        "It is a mess.To be honest.At the end.Top effort",
        "https://a.gov.uk/1 https://b.gov.uk/2 https://c.nhs.uk",
        "Click the link in the council's post to respond to the consultation",
        "You get paid to sit there and listen to us",
        "Watch the meeting live for free on the council site",
        "Our weekly income is less than the rent",
        "We want the boiler replaced like for like, not this",
    ],
)
def test_words_of_spam_in_daily_talk_are_left_alone(look: Look, text: str) -> None:
    assert look(text) == []


def test_three_links_of_the_page_s_own_council_are_no_spam(look: Look) -> None:
    text = " ".join(f"https://council.example/{n}" for n in range(3))
    assert look(text)
    assert look(text, Context(published_contacts=("contact@council.example",))) == []


def test_links_that_are_the_sources_of_an_argument_are_no_spam(look: Look) -> None:
    said = (
        "The minutes of the meeting in March say that nobody ever looked at the bridge, "
        "and the tender shows who was paid for it, see "
    )
    sources = [f"https://paper{n}.example/story " for n in range(3)]
    assert [one.evidence for one in look("Look: " + "".join(sources))] == ["spam.links"]
    assert look("".join(said + source for source in sources)) == []


@pytest.mark.parametrize(
    "text",
    [
        "send your bank details to get the flood grant",
        "Confirm your card number to receive the council tax rebate",
        "Reply with your sort code and we will release the payment",
        "Confirm your bank details or your account will be closed",
    ],
)
def test_who_fishes_for_bank_details_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Never send your bank details to get a grant, it is a scam",
        "Do I need to send my bank details to get the grant?",
        "They asked me to give my date of birth and I never got the grant",
        "Scam alert: texts say confirm your bank details or your account will be closed. Ignore them!",
        "Why does the council website make us enter your date of birth and password to get a parking permit",
    ],
)
def test_who_warns_of_it_or_asks_is_no_spam(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Share this within the hour and something good will happen, ignore it and you'll lose someone",
        "Forward this to 15 people tonight or you will have seven years of bad luck",
    ],
)
def test_a_chain_letter_is_spam(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Share this tonight to all your contacts, the meeting is at 7 and they will vote to close the pool",
        "Send this to at least 20 friends tonight, good luck to the lads tomorrow",
    ],
)
def test_what_is_passed_on_for_a_cause_is_no_chain_letter(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    ["Buy 1000 real followers £9.99 boost your page councillor instant delivery", "I made £4,870 last week with Mr Sample Forex and Bitcoin trading, inbox him on WhatsApp",
     "Urgent loan approve in 2 hours, bad credit OK, 2% interest only", "I recover lost crypto from scammers. Contact her on Telegram", "follow back 4 follow back"],
)  # fmt: skip
def test_what_is_sold_under_every_page_is_spam(look: Look, text: str) -> None:
    assert [f.evidence for f in look(text)] == ["spam.goods"]


@pytest.mark.parametrize(
    "text",
    ["The council gets more likes than followers, buy some paint", "My credit union loan was approved, thank you for the drop-in", "Crypto trading adverts on our buses? Shame",
     "Could we recover the money lost to bad contracts, who do I contact?", "Never buy real followers, they are bots, £9.99 down the drain"],
)  # fmt: skip
def test_who_speaks_of_loans_coins_and_followers_sells_none(look: Look, text: str) -> None:  # fmt: skip
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Congratulations to me, I received my grant of $50,000, inbox Mrs Linda Garcia to get yours now!!",
        "i just got £20,000 from the government fund, message agent mark on whatsapp to claim yours",
        "I HAVE RECEIVED MY $5000 BONUS CONTACT MR JAMES FOR YOURS",
        "my sister got $90k, text her now and get your own",
        "We finally received the sum of €10,000, add Mrs Olga to apply for yours",
        "ive been credited £8,000, dm @grantagent and you too can get the same",
    ],
)
def test_money_out_of_the_blue_and_whom_to_ask_for_as_much_is_spam(
    look: Look, text: str
) -> None:
    assert [each.evidence for each in look(text)] == ["spam.income"]


@pytest.mark.parametrize(
    "text",
    [
        "We received our grant of £50,000 for the hall, thank you councillor",
        "We got £5,000 from the ward fund, message me if you want to help",
        "The club received a grant of $500, contact Mrs Jones to join",
        "Beware of the scam that says I received my grant of $50,000, inbox Mrs Linda to get yours",
        "I got a £70 parking fine, message me how to appeal and get yours cancelled",
        "I received my £150 council tax rebate today, contact the council for yours",
        "I received a grant of £500 for my boiler, contact Mrs Evans at the council to apply for yours",
        "You were given £2m, where is it? Message him and ask",
    ],
)
def test_a_grant_to_a_hall_a_fine_and_a_warning_are_not(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Grants available for everyone over 40, the government does not want you to know, you don't pay it back. DM me 'GRANT' now",
        "Free money waiting for everyone, no repayment, inbox me",
        "emergency cash being given out this week, never pay it back, whatsapp me",
        "Government funds available to all uk residents. You don't have to repay it. Message me for how",
        "I found a wallet with crypto 12 word phrase here it is: apple table river... can someone help me withdraw 5,000 usdt?",
        "my seed phrase is below, help me transfer the trx and keep half",
        "recovery phrase: lemon chair dog. I can't withdraw it, please help",
        "Relief funds open now, non repayable, text me",
    ],
)
def test_money_never_paid_back_and_a_purse_put_out_as_bait_are_seen(
    look: Look, text: str
) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "Grants available for village halls, you don't have to pay it back, apply at the council office",
        "Funding is available for insulation and you never repay it, ring citizens advice",
        "Scam warning: grants available that you don't pay back, DM me. Don't fall for it",
        "Never share your seed phrase or they will withdraw everything",
        "The ward fund has grants available for clubs, message me if you need the form",
        "Is there any funding available for the pool?",
        "Somebody posted a wallet phrase again, it's a scam, they want you to transfer fees",
        "The council does not want you to know what it paid back",
        "The 12 word phrase on the statue is in Latin",
        "We were given free money for the bus, message the school",
    ],
)
def test_grants_of_a_council_and_warnings_are_no_spam(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    ["Sub my channel!", "suscribe my channel please", "like and sub", "SUBSCRIBE", "Come subscribe :)", "Plz help me get 100 subscribers tonight",
     "Please become my first subscriber. Thank you.", "check out our newest song", "Check out the new hot remix", "come check me out on youtube, I do covers",
     "Hi I'm a 17 year old rapper from Wexbury trying to get heard, give me a chance and listen", "hi beauties I made a new youtube channel",
     "it would mean the world if you could subscribe!!", "/watch?v=XYTcq5NzMuA listen to this"],
)  # fmt: skip
def test_pleas_for_a_channel_of_ones_own_are_seen_however_they_are_spelt(look: Look, text: str) -> None:  # fmt: skip
    assert [each.evidence for each in look(text)] == ["spam.channel"]


@pytest.mark.parametrize(
    "text",
    ["Subscribe to the council's newsletter and you hear of every road works", "Please sub me £5 for the raffle, pay you Friday", "check out the cracks in the new track at the leisure centre",
     "Check out the drainage channel behind Mill Lane, it is full of mattresses", "I'm a DJ and I play the village hall, the noise rule is daft", "Can anyone get 100 signatures by Friday?",
     "We need 500 more subscribers to the library's mailing list or it closes", "You sub out every job to the same firm", "The choir has made a song about the bypass, check out the song on their page",
     "He has 3,000 subscribers and never answers one of them", "Have you seen the videos of the flood?", "The council subscribed to that scheme in 2019", "check out this song lads its class", "We need someone to sub for Dave on Saturday", "Subs please lads, three quid each", "Bring on a sub and win it", "My lad wants to be a singer, come and listen", "I'm a singer and the noise limit is fair, listen to both sides", "Get paid for watching telly, that depot", "Make cash at home by baking for the fair, ask at the link road hall"],
)  # fmt: skip
def test_what_public_life_asks_people_to_look_at_or_sign_up_for_is_no_plea(look: Look, text: str) -> None:  # fmt: skip
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    ["http://prizes.example/index.php?ref=1446084", "easiest money ever https://paid-ads.example/ref/tomuciux99", "Fancy a coffee on me http://shhort.example/a?r=x6J4gBrne",
     "join now https://points.example/refer/Nonturtle02"],
)  # fmt: skip
def test_a_link_that_pays_whoever_posts_it_is_spam(look: Look, text: str) -> None:
    assert [each.evidence for each in look(text)] == ["spam.referral"]


@pytest.mark.parametrize(
    "text",
    ["https://news.example/tip-fire?ref=share", "Object here: https://planning.example/details?ref=PA2512345", "https://www.facebook.com/wexburylibrary?ref=page12345internal",
     "https://forum.example/view?r=1", "https://chat.example/invite/AbCdEf12345", "https://news.example/tip?ref=newsletter-2026", "https://news.example/tip?ref=topstories2", "Our petition: https://sign.example/?ref=8842210"],
)  # fmt: skip
def test_a_link_that_only_says_where_it_came_from_or_what_it_is_about_is_none(look: Look, text: str) -> None:  # fmt: skip
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    ["Want to make money from your phone? Click the link in bio", "get paid for liking posts, ask me", "earn real money from game http://market.example/andrij"],
)  # fmt: skip
def test_easy_money_by_a_link_is_seen(look: Look, text: str) -> None:
    assert look(text)
