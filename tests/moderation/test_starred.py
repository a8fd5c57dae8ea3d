"""A word that is starred out is read back only where it can be nothing else, and plain criticism is never hidden for it."""

from __future__ import annotations

from functools import cache

import pytest

from bench.judging import Judging
from moderation.checks.slurs import check
from moderation.text.normalise import normalise
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import CERTAIN, judged, score

# What residents star out in anger, or to get past a filter: words that are rude and fair, charges, bodies and names.
RUDE_AND_FAIR = """
    piss pissed pissing bloody bugger buggered buggers bollocks balls crap crappy shit shite shitty arse arsehole damn
    damned hell sod sods sodding tits tit git gits twat prick pricks knob knobs wank wanker wankers fuck fucks fucking
    fucked bastard bastards bitch bitching cunt cunts racist racists racism rapist liar liars idiot idiots clown clowns
    crook crooks scum pigs police covid tory tories porn nonce nonces paedo paedos nutter nutters numpty dick cock turd
    turds feck nazi nazis boris farage trump starmer brown pike naylor nesbitt fagan pakenham whitcombe reynolds
"""
WORDS = RUDE_AND_FAIR.split()
CRITICISM = """
    Councillors taking the {} out of us again|This council is taking the {}, resign the lot of you
    You councillors take the {}|What a load of {} from this council|{} off and resign|Cllr {} voted for it, shame on you
    Why does this {} council never answer?|{} me, another council tax rise|I am {} off with the state of the bins
    The {} roads are a disgrace and you did nothing|You made a {} of the budget again|Total {}, vote them out
    The council does not give a {} about us|They {} about while our library closes|Stop the {} and fix the potholes
    Get your {} together and mend the road|You lot can {} off|This {} consultation is a sham
    You could not organise a {} up in a brewery|The {} never came when we rang you, useless councillors
"""
SENTENCES = [each.strip() for line in CRITICISM.strip().splitlines() for each in line.split("|")]  # fmt: skip


def masks(word: str) -> set[str]:
    """A word as people star it out: all but its ends, one letter of it, or its end."""
    size = len(word)
    shown = [(1, 0), (1, 1), (2, 0), (2, 1), (1, 2), (size - 2, 0)]
    shown += [(at, size - at - 1) for at in range(1, size)]
    made = (word[:a] + "*" * (size - a - b) + word[size - b :] for a, b in shown)
    return {each for each in made if len(each) == size and "*" in each}


def _hidden_at_worst(text: str) -> bool:
    """Whether software hides a text, however sure a scorer may be of every label."""
    return judged(text, CERTAIN).action == "hide"


@pytest.mark.parametrize("sentence", SENTENCES)
def test_no_criticism_is_hidden_for_a_word_that_is_starred_out(sentence: str) -> None:
    breaches = {word for word in WORDS if _hidden_at_worst(sentence.format(word))}
    meant = {mask for word in breaches for mask in masks(word)}
    made = {mask for word in WORDS for mask in masks(word)} - meant
    # To a pattern all masks are alike that are read alike, and of which as little is shown.
    alike = {(normalise(m).plain, m.count("*") * 2 > len(m)): m for m in sorted(made)}
    tried = ["p***", *(mask for (plain, _), mask in alike.items() if plain != mask)]
    assert len(tried) > 20
    assert [m for m in tried if _hidden_at_worst(sentence.format(m))] == []


@cache
def _judging() -> Judging:
    return Judging()


@pytest.mark.parametrize(
    "text",
    ["Councillors taking the p*** out of us again", "You councillors take the p***", "P*** off and resign", "p*** off council",
     "You lot can p*** off", "What a p*** take this consultation was", "p*** poor service from this council",
     "The drunks p*** in our doorway every night", "It p****s me off", "You councillors are r*****, every decision shows it",
     "What a load of b****", "Covid rules again, c**** this and c**** that", "The t*** party closed our library", "Nigel fa**** was here"],
)  # fmt: skip
def test_what_may_be_no_slur_is_read_as_none(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
    found = _judging().judge(text)
    assert found.action in ("none", "badge") or found.rule in (None, "R1")
    assert not found.urgent


@pytest.mark.parametrize("text", ["Cllr N***** voted for it", "Mrs N****** never answers", "I asked Mr. R****d"])  # fmt: skip
def test_a_name_that_is_starred_out_is_no_slur(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []


@pytest.mark.parametrize("text", ["Go home you n****r", "n***** out of this town", "He is a f****t and always was", "You r****d"])  # fmt: skip
def test_a_slur_of_which_few_letters_are_shown_goes_to_a_person_and_is_never_hidden(
    text: str,
) -> None:
    (found,) = check(read(text), Context(), None, {})
    assert "ambiguous" in found.stops
    assert judged(text, CERTAIN).action == "queue"
    told = judged(text, score(R3=1.0))
    assert (told.action, told.rule, told.urgent) == ("queue", "R3", True)


@pytest.mark.parametrize(
    ("text", "plain"),
    [("f*** off", "fuck off"), ("you c**t", "you cunt"), ("w***er", "wanker"), ("sh*t", "shit"), ("what a tw*t", "what a twat"),
     ("go home p*ki", "go home paki"), ("n***er", "nigger"), ("b***h", "bitch"), ("ret*rd", "retard")],
)  # fmt: skip
def test_what_can_be_nothing_else_is_read_back(text: str, plain: str) -> None:
    assert normalise(text).plain == plain
    assert all("ambiguous" not in each.stops for each in check(read(text), Context(), None, {}))  # fmt: skip
