"""Disguises come off, offsets lead back to the original, and harmless writing stays as it is."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from moderation.text.characters import without_accents
from moderation.text.normalise import normalise
from tests.moderation.judging import judged, score
from tests.work_done import lines_run

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=300)
NASTY = st.text(
    st.sampled_from("abk 1340$@!*.-_'’ŵéіІс\u200b\u0301\ud800\x00😀🔪🏽🐷\n<:>/"),
    max_size=120,
)
_PIECES = [
    "i",
    "will",
    "you",
    "you're",
    "a",
    "the",
    "kill",
    "your",
    "house",
    "fuck",
    "off",
    "s",
    "'s",
    "cllr",
    ".",
    ",",
    "_",
    "-",
    "@",
    "🔪",
    "🔪🏽",
    "🤡",
    "🐷🐷",
    "🖕",
    "💩",
    "🍆",
    "☠️",
    "🔥",
    "i_will_see",
    "i.will.see",
    "😀",
    "k1ll",
]
SENTENCES = st.lists(
    st.tuples(st.sampled_from(_PIECES), st.sampled_from(["", " ", "_", "."])),
    max_size=30,
).map(lambda pairs: "".join(word + gap for word, gap in pairs))


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("I w1ll b r e a k  y.o.u.r legs", "i will break  your legs"),
        ("i w i l l b r e a k y o u", "i will break you"),
        ("k-i-l-l", "kill"),
        ("stuuuupid kiiiilll", "stupid kill"),
        ("thanks xxx, videos next week", "thanks x, videos next week"),
        ("h3ll0", "hello"),
        ("w4nker d1ckhead", "wanker dickhead"),
        ("f*cking", "fucking"),
        ("іdіot ѕсum", "idiot scum"),
        ("𝓲𝓭𝓲𝓸𝓽 ｉｄｉｏｔ 🅸🅳🅸🅾🆃 ɪᴅɪᴏᴛ", "idiot idiot idiot idiot"),
        ("i\u200bd\u200bi\u00adot", "idiot"),
        ("i̷d̷i̷o̷t̷", "idiot"),
        ("I’ll", "i'll"),
        ("I_will_kill_you", "i will kill you"),
        ("I.will.kill.you.", "i will kill you."),
        ("i...will...kill...you", "i will kill you"),
        ("I-will-kill-you", "i will kill you"),
        ("I_w1ll_k1ll_y0u", "i will kill you"),
        ("we.know.where.you.live", "we know where you live"),
        ("You are @ cunt", "you are a cunt"),
        ("he's @ c0ward and what @ fool", "he's a coward and what a fool"),
        ("Listen, you @ fool", "listen, you a fool"),
        ("you need @ b u l l e t", "you need a bullet"),
        ("1'll br34k your legs", "i'll break your legs"),
        *(
            (written, "i will break your legs")
            for written in (
                "I\u0323\u0336\u0301 w\u0323\u0336\u0301i\u0323\u0336\u0301l\u0336\u0301l\u0336\u0301 b\u0323\u0336\u0301reak your legs",
                "\u0406 will break your legs",
                "\u0399 will break your legs",
                "\u04c0 WILL BREAK YOUR LEGS",
                "l will break your legs",
                "I will b\u034freak yo\u034fur legs",
                "I will b\u20ddreak your legs",
                "I\u2063will\u2063break\u2063your\u2063legs",
                "I will br\u2063eak yo\u2063ur legs",
                "I will br\u3164eak your legs",
                "I\nwill\nbreak\nyour\nlegs",
                "I/will/break/your/legs",
                "\u202esgel ruoy kaerb lliw I\u202c",
                "I will \u202ekaerb\u202c your legs",
                "I will break \u202esgel ruoy",
            )
        ),
        ("l'll break your legs", "i'll break your legs"),
        ("1’ve seen you, 1'm coming, 1'd hide", "i've seen you, i'm coming, i'd hide"),
    ],
)
def test_a_disguise_comes_off_and_is_told(written: str, plain: str) -> None:
    seen = normalise(written)
    assert seen.plain == plain
    assert seen.disguised(0, len(plain)) is (written != "I’ll")


@pytest.mark.parametrize(
    "written",
    [
        "dŵr a thŷ â phawb, môr, sïo",
        "a55 at 10am, 1st and 2nd, 4x4, m4 j32, 26/01234/ful, cf10 4uw, ab12 cde, £3.50",
        "это позор",
        "write to someone@mail1.example or http://x1y.example/a1b or www.abc1d.example",
        "<slur:race> <street>",
        "good, tree, hall, off",
        "thanks 😀👍",
        "a b c d",
        "the u.k. at 7.30 p.m., e.g. on 07.30.2024, i.e. then",
        "someone_will_do_it@mail.example or do.you.know.it@mail.example",
        "my_minutes_of_the_day.pdf and minutes.of.the.day.docx and old/we_will_see_it/now",
        "#save_our_library @we_will_see",
        "council.example/we_will_kill_it and go.to.the.town.hall.example and see.you.online",
        "the bus to nguyễn's, ọmọ",
        "ask him/her/them, and/or write",
        "bread\nmilk",
        "l is for ludlow, plot l and flat l",
        "a state-of-the-art do-it-yourself hall",
        "great meeting.you did well",
        "coffee @ the hall, we are @ home @ 7pm, look @ this and laugh @ you",
        "see you @ wenbrook hall, or write to bins @ council.example",
        "sub4sub, follow4follow, free xxx videos, the kkk and www",
        "phase 1'll start in june, no. 1'd wait, and it cost £1'm told",
    ],
)
def test_ordinary_writing_is_only_put_in_lower_case(written: str) -> None:
    seen = normalise(written)
    assert seen.plain == written
    assert not seen.disguised(0, len(written))


@given(st.one_of(ANY_TEXT, NASTY, SENTENCES))
@example("\ud800\x00")
@example("ﬃ İ ǰ")
def test_any_text_is_read_and_its_offsets_stay_inside_it(text: str) -> None:
    seen = normalise(text)
    assert len(seen.plain) == len(seen.starts) == len(seen.ends) == len(seen.changed)
    assert all(
        0 <= s < e <= len(text) for s, e in zip(seen.starts, seen.ends, strict=True)
    )
    assert list(seen.starts) == sorted(seen.starts)
    seen.plain.encode("utf-8")


@given(st.one_of(ANY_TEXT, NASTY, SENTENCES))
def test_normalising_a_plain_text_changes_nothing(text: str) -> None:
    plain = normalise(text).plain
    assert normalise(plain).plain == plain


@given(ANY_TEXT)
def test_taking_accents_off_keeps_the_length(text: str) -> None:
    assert len(without_accents(text)) == len(text)


def test_a_span_leads_back_to_the_disguised_words() -> None:
    text = "Well, I w1ll b r e a k y.o.u.r legs"
    seen = normalise(text)
    at = seen.plain.index("break")
    start, end = seen.original_span(at, at + len("break"))
    assert text[start:end] == "b r e a k"


@pytest.mark.parametrize(
    ("text", "word", "written"),
    [("Well, you are  @ c0ward", "a coward", "@ c0ward"), ("Now 1’ll kill", "i'll", "1’ll")],
)  # fmt: skip
def test_a_sign_for_a_whole_word_leads_back_to_its_place(
    text: str, word: str, written: str
) -> None:
    seen = normalise(text)
    at = seen.plain.index(word)
    start, end = seen.original_span(at, at + len(word))
    assert text[start:end] == written


@pytest.mark.parametrize(
    ("text", "word", "written"),
    [
        ("You know I will \u202ekaerb\u202c your legs", "break", "\u202ekaerb"),
        ("Well, b\u034freak it", "break", "b\u034freak"),
        ("So\nI\nwill\nbreak\nlegs", "will break", "will\nbreak"),
        ("So ẉ̶́ị̶́ḷ̶́ḷ̶́ I?", "will", "ẉ̶́ị̶́ḷ̶́ḷ̶́"),
    ],
)  # fmt: skip
def test_what_is_shown_otherwise_than_written_leads_back_to_its_place(
    text: str, word: str, written: str
) -> None:
    seen = normalise(text)
    at = seen.plain.index(word)
    start, end = seen.original_span(at, at + len(word))
    assert text[start:end] == written


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("\u202e.thginot uoy llik lliw I\u202c", "R2"),
        ("\u202e.loohcs eht ta oot uoy ees ot epoh I\u202c", None),
        ("See you \u202dtonight\u202c, lovely day.", None),
        ("⠊ ⠺⠊⠇⠇ ⠅⠊⠇⠇ ⠽⠕⠥", None),
    ],
)
def test_what_is_shown_otherwise_than_written_goes_to_a_person_and_is_never_hidden(
    text: str, rule: str | None
) -> None:
    judgement = judged(text, score(R2=0.99))
    assert (judgement.action, judgement.rule) == ("queue", rule)
    assert judgement.urgent is (rule == "R2")
    assert "hidden signs that change how it looks" in judgement.reason


def _lines_run(text: str) -> int:
    """How many lines of Python of ours run to normalise a text."""
    with lines_run("moderation") as count:
        normalise(text)
    return count["line"]


@settings(max_examples=25, deadline=None)
@given(st.text(st.sampled_from("ab1. _*'é\u0301і😀🔪$"), min_size=1, max_size=6))
def test_work_grows_in_step_with_the_length(piece: str) -> None:
    times = 600 // len(piece)
    normalise(
        piece * times * 4
    )  # fill the caches, so that only the work itself is counted
    once, four_times = _lines_run(piece * times), _lines_run(piece * times * 4)
    assert four_times <= once * 6 + 500


def test_a_hundred_thousand_accents_on_one_letter_are_cut_short() -> None:
    assert normalise("я" + "\u0301" * 100_000 + "z").plain.endswith("z")
