"""Links that mislead are told by their text; ordinary ones, the council's own among them, are not."""

import itertools
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.checks.links import MANY, links_in
from moderation.types import Finding

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


@given(st.text(st.sampled_from("ab.:/@?#-\\[] \n"), max_size=120))
def test_links_lie_in_order_inside_the_text(text: str) -> None:
    links = list(links_in(text))
    assert all(0 <= link.start < link.end <= len(text) for link in links)
    assert all(one.end <= two.start for one, two in itertools.pairwise(links))
