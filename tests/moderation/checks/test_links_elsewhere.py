"""Links that lead elsewhere than they show are seen, and so are those whose letters stand apart; a copied link is not."""

from __future__ import annotations

import pytest

from moderation.checks import links
from moderation.links.found import links_in
from moderation.text.reading import read
from moderation.types import Context


def _kinds(text: str) -> list[str]:
    return [each.evidence for each in links.check(read(text), Context(), None, {})]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("B I T . L Y / freeboilers", "links.disguised"),
        ("rb dot gy / 7abc", "links.disguised"),
        ("look at t . ly / XkQ2m", "links.disguised"),
        ("is this ours? 203.0.113.9:8080/login", "links.raw_address"),
        ("the stream is at 203.0.113.9/live", "links.raw_address"),
        ("open javascript:document.location='https://a.example'", "links.program"),
        ("data:text/html;base64,PHNjcmlwdD4= opens it", "links.program"),
        ("http://pictures.example.pw/crash.zip", "links.program"),
        ("https://www.google.com/url?q=https%3A%2F%2Fprize-lounge.click%2Fgb&sa=D", "links.redirect"),
        ("https://go.tracker.example/go?to=aHR0cHM6Ly93aW4uZXhhbXBsZQ==", "links.redirect"),
        ("https://out.example/?url=http://tinyurl.com/abc", "links.shortener"),
        ("https://out.example/?u=//www.gov.uk.claim-now.example/", "links.look_alike_domain"),
        ("[www.bbc.co.uk/news](http://newsdesk.example.net/a/77)", "links.shown_otherwise"),
        ("[the council planning portal](https://portal.web-secure.buzz/signin)", "links.shown_otherwise"),
        ("See royalmail.com -> http://rm-track.example/9f2", "links.shown_otherwise"),
        ("gov.uk (http://forms.example.top/tax)", "links.shown_otherwise"),
        ("pay at https://www.royaImail.com-fee.top/pay", "links.look_alike_letters"),
        ("https://www.parcels.com-fee.example.net/pay", "links.look_alike_domain"),
        ("https://councll-tax-bands.org/appeal", "links.look_alike_domain"),
        ("https://www.facbeook.example/login", "links.look_alike_domain"),
        ("https://qrco.de/bfXk29", "links.shortener"),
    ],
)  # fmt: skip
def test_a_link_that_leads_elsewhere_than_it_shows_is_seen(
    text: str, evidence: str
) -> None:
    assert _kinds(text) == [evidence]


@pytest.mark.parametrize(
    "text",
    [
        "https://www.google.com/url?q=https://www.gazette.example.net/news/1&sa=D",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.gazette.example.net%2Fa&h=AT0",
        "https://www.council.example/sign?next=/account/bins",
        "[1](https://www.gazette.example.net/a) and [gov.uk](https://www.gov.uk/bins)",
        "[the minutes of the council](https://democracy.sample.gov.uk/a.pdf)",
        "gov.uk (https://www.gov.uk/pay-council-tax)",
        "the gazette.co.uk: https://www.gazette.co.uk/news",
        "Set it at 192.168.0.1/login or 10.0.0.1:8080/admin, version 4.7.1.2/3",
        "packed minutes: https://files.sample.org.uk/minutes.zip",
        "We learn javascript: (or so they say) in the library",
        "Are u . to / from the station, bit . by / bit",
        "https://www.co-op.co.uk https://shop.co-op.co.uk https://www.com-unity.org.uk",
        "https://www.barclay-bakery.co.uk https://partition-walls.co.uk",
        "https://www.councils-together.org.uk/INVITE",
    ],
)
def test_copied_links_and_ordinary_names_are_left_alone(text: str) -> None:
    assert _kinds(text) == []


def test_no_link_lies_in_another_and_each_is_shown_as_it_stands() -> None:
    text = "rb dot gy / 7abc, 203.0.113.9:8080/x, https://203.0.113.9/y and bit.ly/3abc"
    shown = [text[link.start : link.end] for link in links_in(text)]
    assert shown == ["rb dot gy / 7abc", "203.0.113.9:8080/x,", "https://203.0.113.9/y", "bit.ly/3abc"]  # fmt: skip


def test_a_link_of_x_s_own_hides_where_it_leads_everywhere_but_on_x() -> None:
    text = "read this https://t.co/zz00abc"
    assert _kinds(text) == ["links.shortener"]
    assert not links.check(read(text), Context(platform="x"), None, {})
