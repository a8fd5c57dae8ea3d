"""Which addresses are those of groups and profiles: a newspaper's section about Facebook is none."""

from __future__ import annotations

import pytest

from connectors.groups_and_profiles import is_group_or_profile


@pytest.mark.parametrize(
    "address",
    [
        "https://newspaper.example/technology/facebook/rss",
        "https://newspaper.example/topics/twitter/feed",
        "https://newspaper.example/topics/twitter/feed/",
        "https://newspaper.example/facebook/rss.xml",
        "https://newspaper.example/tag/instagram/index.atom",
        "https://newspaper.example/facebook/",
        "https://newspaper.example/twitter",
    ],
)
def test_a_section_of_a_newspaper_is_no_profile(address: str) -> None:
    assert not is_group_or_profile(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://feeds.example/facebook/group/1",
        "https://feeds.example/facebook/TansyBrook",
        "https://feeds.example/twitter/tansy.rss",
        "https://feeds.example/twitter/tansy/rss",
        "https://feeds.example/bridge/twitter/user/tansy/feed",
        "https://feeds.example/twitter/feeds/tansy",
        "https://feeds.example/twitter/feed?user=tansy",
        "https://feeds.example/twitter/?user=tansy",
        "https://feeds.example/facebook/?page=TownGroup",
        "https://feeds.example/Facebook/rss/tansy",
        "https://feeds.example/instagram/rsstansy",
    ],
)
def test_an_account_behind_the_name_of_its_platform_is_one(address: str) -> None:
    assert is_group_or_profile(address)
