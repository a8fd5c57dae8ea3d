"""Everyday spellings of "I'll" and "gonna" hide no threat, and names and other languages are left alone."""

from __future__ import annotations

import pytest

from moderation.text.normalise import normalise
from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.undisguised import score_undisguised
from tests.moderation.judging import CERTAIN, judged

SCORER = load_scorer("embedded")
ILL = ["il", "Il", "ile", "al"]
GONNA = ["guna", "gunna", "gnna", "gonny", "finna", "fixin to", "im gna", "am gona"]
GONNA += ["imma", "ima", "boutta", "bout to", "im abt to", "i'm bout to", "i wil"]
THREATS = [
    "cut your throat",
    "stab you",
    "put a brick through your window",
    "fuckin batter you",
    "find you and shoot you",
]


@pytest.mark.parametrize("threat", THREATS)
@pytest.mark.parametrize("spelling", ILL + GONNA)
def test_a_threat_in_everyday_spelling_is_seen_as_one(
    spelling: str, threat: str
) -> None:
    judgement = judged(f"{spelling} {threat}", CERTAIN)
    assert judgement.urgent
    assert any(f.check == "threats" and f.subcode == "R2a" for f in judgement.findings)


@pytest.mark.parametrize("spelling", ILL)
@pytest.mark.parametrize("before", ["you cut her hours", "touch my bins again and"])
def test_what_stands_before_it_does_not_put_it_out_of_sight(
    spelling: str, before: str
) -> None:
    judgement = judged(f"{before} {spelling} break your legs", CERTAIN)
    assert judgement.action == judged(f"{before} i'll break your legs", CERTAIN).action
    assert any(f.check == "threats" for f in judgement.findings)


@pytest.mark.parametrize("spelling", ILL + GONNA)
def test_it_is_scored_as_what_it_says(spelling: str) -> None:
    text = f"you close that library {spelling} cut your throat"
    assert score_undisguised(SCORER, text).threat >= 0.7


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("il never vote for you", "i'll never vote for you"),
        ("al put your bin out", "i'll put your bin out"),
        ("im gna ask", "i'm gonna ask"),
        ("we are guna lose the baths", "we are gonna lose the baths"),
        ("im fixing to write a letter", "i'm gonna write a letter"),
        ("imma write to you", "i'm gonna write to you"),
        ("we are boutta lose the baths", "we are gonna lose the baths"),
        ("im abt to ask", "i'm gonna ask"),
        ("we wil vote", "we will vote"),
        ("i no were u live pal", "i know where u live pal"),
        ("i no where ur kids play", "i know where ur kids play"),
        ("we all no what he did", "we all know what he did"),
        ("i know were you park", "i know where you park"),
        ("i no ur only one man", "i know ur only one man"),
    ],
)
def test_the_spelling_is_written_out(written: str, plain: str) -> None:
    assert normalise(written).plain == plain


@pytest.mark.parametrize(
    ("text", "plain", "written"),
    [
        ("you cut her hours Il cut your throat", "i'll cut", "Il cut"),
        ("now im gna stab you", "i'm gonna stab", "im gna stab"),
        ("fixin to stab you", "gonna", "fixin to"),
    ],
)
def test_a_span_leads_back_to_what_was_written(
    text: str, plain: str, written: str
) -> None:
    seen = normalise(text)
    at = seen.plain.index(plain)
    start, end = seen.original_span(at, at + len(plain))
    assert text[start:end] == written


@pytest.mark.parametrize(
    "text",
    [
        "u r ded m8",
        "ur ded",
        "ur ded if that school shuts",
        "i no were u live pal",
        "We no where you live councillor",
        "i no wat school ur kids go to",
    ],
)
def test_a_threat_in_texting_spelling_waits_for_a_person_and_is_never_hidden(
    text: str,
) -> None:
    for scored in (CERTAIN, score_undisguised(SCORER, text)):
        judgement = judged(text, scored)
        assert (judgement.action, judgement.would_hide) == ("queue", False)
        assert judgement.urgent and judgement.rule == "R2"


@pytest.mark.parametrize(
    "text",
    [
        "i no were not perfect but we try",
        "i no what u mean about the bins",
        "i no how hard ur job is",
        "that meeting was ded funny",
        "the high street is ded m8",
    ],
)
def test_fair_talk_in_texting_spelling_is_left_alone(text: str) -> None:
    assert judged(text, score_undisguised(SCORER, text)).action == "none"


FAIR = """
il divo are playing the civic
al will come to the count
smith et al find that cycle lanes work
smith et al say that speed kills
did al get his parking permit?
let al know about the meeting
al put the bins out for the whole street
al cut the hedge by the school
al hit your car with his van last night, you should ring him
dave and al put the bunting up
weird al make a song about this council
big al make the best chips in town
uncle al run the fete for years
my nan is il and needs her pills
al fresco tables on the pavement
pasta al forno at the community cafe
guna patel runs the post office
he is the guna who runs the shop
fixing to the wall takes a minute
brackets for fixing to the kerb
al's cut and blow dry is shut
vitamin al-get tablets
al gore spoke at the hall
wil read his poem at the eisteddfod
it was a bout to remember
his last bout to watch is on saturday
moan all you like about to let signs
imma is maltese for but
am i no what you wanted
i know were all in this together
i know were the council stands on this
i no longer trust you
there were no potholes when i no driver was
i am no expert but you are wrong
we know what you did for the park
i was no where near the chamber
they were no help
""".strip().splitlines()


@pytest.mark.parametrize("text", FAIR)
def test_names_and_other_words_stay_as_they_are(text: str) -> None:
    seen = normalise(text)
    assert seen.plain == text
    assert not seen.disguised(0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "il be there on Thursday to hear you speak",
        "al bring a cake to the coffee morning",
        "guna vote green this time",
        "im gona write to my MP",
        "finna go to the library while it is still open",
        "al ask at the surgery on Saturday",
        "imma go to the library while it is open",
        "boutta write to my MP about the bus",
    ],
)
def test_a_fair_comment_in_everyday_spelling_is_left_alone(text: str) -> None:
    assert judged(text, score_undisguised(SCORER, text)).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "My neighbour shouts il kill you at my kids every night",
        "he said al stab you and the police did nothing",
        "my ex texts me im gna burn your house down while your officers sit on their hands",
    ],
)
def test_a_report_in_everyday_spelling_is_never_hidden(text: str) -> None:
    judgement = judged(text, CERTAIN)
    assert (judgement.action, judgement.urgent) == ("queue", True)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("get to fvck sample", "get to fuck sample"),
        ("Fvck1ng state of it", "fucking state of it"),
        ("you cvnt", "you cunt"),
        ("phuck off, you phucking tw@t", "fuck off, you fucking twat"),
    ],
)
def test_a_swear_word_that_is_spelt_to_slip_by_reads_as_what_it_is(
    text: str, read: str
) -> None:
    found = normalise(text)
    assert found.plain == read
    assert found.disguised(0, len(found.plain))


@pytest.mark.parametrize(
    "text",
    ["svkt pvt ltd", "the vlc player", "phuket", "tvmk", "a cvr of the svn"],
)
def test_what_is_no_swear_word_keeps_its_v(text: str) -> None:
    assert normalise(text).plain == text
