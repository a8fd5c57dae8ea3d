"""A text of no sure language says little where it is made of names, or says one thing again and again."""

import pytest

from tests.moderation.judging import judged, score


@pytest.mark.parametrize(
    "text",
    [
        "Hi Zorvan! " * 30,
        "desc none rect Example|Sampletown Rovers|Wenbrook Rovers|Netherfield Rovers|Example",
        "Goooal Zorvan goooal! " * 10,
    ],
)
def test_names_and_cheers_without_end_wait_for_nobody(text: str) -> None:
    assert judged(text, score()).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "blorvan teskil umprade vostigen harloff pentrask umbelisk drovane quistrel",
        "Blorvan Teskil Umprade Vostigen Harloff Pentrask Umbelisk Drovane Quistrel",
        "b l o r v a n t e s k i l u m p r a d e v o s t i g e n h a r l o f f p e n t r a s k u m b e l i s k d r o v a n e q u i s t r e l",
        "Zabiję cię.",
    ],
)
def test_what_says_much_in_no_known_tongue_goes_to_a_person(text: str) -> None:
    assert judged(text, score()).action == "queue"
