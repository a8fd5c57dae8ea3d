"""Links that mislead are told by their text; ordinary ones, the council's own among them, are not."""

import itertools
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.checks.links import MANY
from moderation.links.found import links_in
from moderation.types import Context, Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        (
            "Claim your council tax refund at http://council.example.refund-check.test/login",
            "links.look_alike_domain",
        ),
        ("https://hmrc-refund.example/x", "links.look_alike_domain"),
        ("https://www.gov.uk.claim-now.example/", "links.look_alike_domain"),
        ("http://раураl.example/pay", "links.look_alike_letters"),
        ("http://xn--pypal-4ve.example", "links.look_alike_letters"),
        ("http://192.0.2.7/form", "links.raw_address"),
        ("http://2130706433/", "links.raw_address"),
        ("http://www.gov.uk@198-51.example/", "links.userinfo"),
        ("read this bit.ly/3abcde", "links.shortener"),
        ("HTTPS://TINYURL.COM/abc", "links.shortener"),
    ],
)
def test_a_misleading_link_is_seen(look: Look, text: str, evidence: str) -> None:
    (found,) = look(text)
    assert found.evidence == evidence


@pytest.mark.parametrize(
    "text",
    ["The agenda is at https://council.example/agenda if anyone wants it.", "https://www.gov.uk/check-council-tax", "https://democracy.sample.gov.uk/mgAi.aspx?ID=1",
     "bbc.co.uk/news", "https://www.youtube.com/watch?v=abc", "https://www.facebook.com/groups/123", "https://council.example/login", "e.g. this.that, i.e. nothing", "see www.sampletown.org.uk",
     "https://www.sampletimes.co.uk/news/council-tax-bill-update"],
)  # fmt: skip
def test_ordinary_links_are_left_alone(look: Look, text: str) -> None:
    assert look(text) == []


def test_a_blocked_domain_is_seen_with_its_subdomains_and_an_allowed_one_never(
    look: Look,
) -> None:
    assert (
        look("http://a.bad.example/x", blocklist=["bad.example"])[0].evidence
        == "links.blocklist"
    )
    assert look("http://notbad.example/x", blocklist=["bad.example"]) == []
    assert look("bit.ly/abc", allowed=["bit.ly"]) == []


def test_very_many_links_are_seen(look: Look) -> None:
    assert (
        look(" ".join(f"https://site{n}.example/" for n in range(MANY)))[0].evidence
        == "links.many"
    )


def test_an_argument_that_names_its_sources_is_no_heap_of_links(look: Look) -> None:
    said = "The report of that year says what the bridge would cost and who was to pay for it, and nobody has answered since then. "
    text = said + said.join(f"https://site{n}.example/ " for n in range(MANY))
    assert look(text) == []
    short = said[:70]  # a dozen words to a link are an argument still
    assert look(short + short.join(f"https://site{n}.example/ " for n in range(MANY))) == []  # fmt: skip
    hidden = look(text + " bit.ly/3abcde")
    assert [found.evidence for found in hidden] == ["links.shortener"]


@given(st.text(st.sampled_from("ab.:/@?#-\\[] \n"), max_size=120))
def test_links_lie_in_order_inside_the_text(text: str) -> None:
    links = list(links_in(text))
    assert all(0 <= link.start < link.end <= len(text) for link in links)
    assert all(one.end <= two.start for one, two in itertools.pairwise(links))


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("paypa1.com", "links.look_alike_domain"),
        ("www.g0v.uk/refund", "links.look_alike_domain"),
        ("carmarthenshire-gov.com/pay", "links.look_alike_domain"),
        ("hxxp://evil[.]com", "links.disguised"),
        ("http://login-facebo0k.test/verify", "links.look_alike_domain"),
        ("more here hxxps://truth-news[.]example/cllr-sample", "links.disguised"),
        ("download http://files.sample-drop.test/report.pdf.exe", "links.program"),
        ("evil(.)com/x", "links.disguised"),
        ("it all loads from files.sample-drop.test/report.pdf.exe", "links.program"),
        ("sign at petition-par1iament.example/p/00000", "links.look_alike_domain"),
    ],
)
def test_digits_for_letters_disguised_links_and_programs_are_seen(
    look: Look, text: str, evidence: str
) -> None:
    assert [f.evidence for f in look(text)] == [evidence]


@pytest.mark.parametrize(
    "text",
    [
        "It is a mess.To be honest.At the council.Top marks",
        "pin: https://maps.app.goo.gl/abc123 and https://goo.gl/maps/abc",
        "https://www.24news.example/x",
        "https://petition.parliament.uk/petitions/700000",
        "https://www.4x4club.co.uk",
        "https://open-data.example/gov",
        "http://g7.example",
        "he/she.they/them were at the bins.Today/tomorrow, approx.3/4 done by No.10/11",
        "we met (see [1]). The rest[.] is",
        "https://a.gov.uk/1 https://b.gov.uk/2 https://c.nhs.uk https://d.gov.uk https://e.police.uk",
    ],
)
def test_seams_of_sentences_map_pins_and_public_bodies_are_left_alone(
    look: Look, text: str
) -> None:
    assert look(text) == []


def test_a_disguised_link_is_shown_as_it_stands_in_the_text(look: Look) -> None:
    text = "more here hxxps://truth-news[.]example/x thanks"
    (found,) = look(text)
    ((start, end),) = found.spans
    assert text[start:end] == "hxxps://truth-news[.]example/x"


def test_links_of_the_page_s_own_council_do_not_count_as_many(look: Look) -> None:
    text = " ".join(f"https://council.example/{n}" for n in range(MANY))
    assert look(text)
    assert look(text, Context(published_contacts=("contact@council.example",))) == []


OURS = Context(
    called=("Cllr Karen Sample", "Market Sample Council"),
    published_contacts=("contact@council.example", "info@marketsample.gov.uk"),
)


@pytest.mark.parametrize(
    "host",
    [
        "council-example.co",
        "council-example.com",
        "councilexample.test",
        "pay-council-example.test",
        "council.example.co",
        "market-sample-council.test",
        "marketsamplecouncil.test",
        "marketsamplecouncil-pay.test",
        "marketsample-gov-uk.test",
        "nhs-vaccine.test",
        "royal-mail-fee.test",
        "hmrc-tax.test",
        "dvla-vehicle-tax.test",
    ],
)
def test_a_host_made_of_the_councils_or_a_bodys_name_is_a_look_alike(
    look: Look, host: str
) -> None:
    (found,) = look(f"Claim now https://{host}/x", OURS, allowed=["council.example"])
    assert found.evidence == "links.look_alike_domain"


@pytest.mark.parametrize(
    "host",
    [
        "council.example",
        "www.council.example",
        "www.marketsample.gov.uk",
        "democracy.marketsample.gov.uk",
        "www.nhs.uk",
        "111.nhs.uk",
        "www.royalmail.com",
        "savemarketsample.example",
        "marketsample-news.example",
        "market-sample-council-watch.example",
        "marketsamplecouncilwatch.example",
        "www.marketsampletimes.example",
        "marketsamplerfc.example",
        "keep-our-nhs-public.example",
        "nhs-workers.example",
        "nhsconfed.example",
        "royalmailgroup.example",
        "other-council.example",
        "www.market-sample-council.org.uk",
        "example.org",
    ],
)
def test_news_campaigns_and_the_councils_own_hosts_are_none(
    look: Look, host: str
) -> None:
    assert look(f"See https://{host}/x", OURS, allowed=["council.example"]) == []


def test_a_fee_for_a_parcel_at_a_strange_address_is_unsafe(look: Look) -> None:
    (found,) = look("Royal Mail: your parcel is on hold, pay £1.45 fee here rm-redeliver-uk.top/pay")  # fmt: skip
    assert found.evidence == "links.lure"
    for fair in (
        "Beware of the parcel scam: rm-redeliver-uk.top/pay is fake, they ask you to pay a fee",
        "pay your parking fine at www.council-parking-pay.co.uk",
        "The parcel of land, and the fee, are explained at www.save-our-green.org",
    ):
        assert look(fair) == []


@pytest.mark.parametrize(
    "text",
    [
        "this you?? http://vid.example.org/watch?id=88213",
        "someone shared a video of you https://clips.example.net/v/1",
        "www.hot-singles-netherfield.example meet tonight",
        "OMG is this you in the video https://clips.example.net/v/1",
    ],
)
def test_bait_to_open_a_link_is_unsafe(look: Look, text: str) -> None:
    assert [f.evidence for f in look(text)] == ["links.bait"]


@pytest.mark.parametrize(
    "text",
    [
        "Is this you in the photo? Great turnout at the fair! https://gazette.example.net/news/1",
        "is this you? https://www.gov.uk/council-tax",
        "Don't click on this you? links, a scam: https://clips.example.net/v/1",
        "The single women of the choir sing on Friday https://choir.example.net",
    ],
)
def test_who_asks_in_earnest_or_warns_baits_nobody(look: Look, text: str) -> None:
    assert look(text) == []
