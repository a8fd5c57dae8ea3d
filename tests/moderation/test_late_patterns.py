"""A pattern of the judgement is compiled when it is first used: then it is the compiled one, and a wrong one is found here."""

from __future__ import annotations

import gc
import pickle
import pkgutil
import re
import subprocess
import sys
from copy import deepcopy
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

import moderation
from moderation.patterns.late import Late, late

TEXTS = st.text(st.sampled_from("ab1 .\nÉé"), max_size=20)
SOURCES = [r"a+(?P<number>\d)?", r"(?i)B|é", r"^a|b$", r"\s*", r"(?m)^\w+$"]


@given(
    TEXTS,
    st.sampled_from(SOURCES),
    st.sampled_from([0, re.IGNORECASE, re.MULTILINE | re.DOTALL]),
)
def test_it_finds_what_the_compiled_pattern_finds(
    text: str, source: str, flags: int
) -> None:
    ours, compiled = late(source, flags), re.compile(source, flags)
    for _ in range(2):  # not yet compiled, and compiled
        assert ours.sub("<>", text) == compiled.sub("<>", text)
        assert ours.split(text) == compiled.split(text)
        assert ours.findall(text) == compiled.findall(text)
        for found, other in zip(
            ours.finditer(text), compiled.finditer(text), strict=True
        ):
            assert (found.span(), found.groupdict()) == (
                other.span(),
                other.groupdict(),
            )
    assert (ours.pattern, ours.flags) == (compiled.pattern, compiled.flags)
    assert (ours.groups, ours.groupindex) == (compiled.groups, compiled.groupindex)


def test_it_can_be_copied_before_and_after_it_was_used() -> None:
    pattern = late("a|b")
    for _ in range(2):
        for same in (deepcopy(pattern), pickle.loads(pickle.dumps(pattern))):
            assert same.pattern == "a|b" and same.fullmatch("b")
        pattern.search("")


def test_a_wrong_pattern_is_told_when_it_is_first_used() -> None:
    wrong = late("(")
    with pytest.raises(re.error):
        wrong.search("")


def test_every_pattern_of_the_judgement_can_be_compiled() -> None:
    for module in pkgutil.walk_packages(moderation.__path__, "moderation."):
        import_module(module.name)
    patterns = [each for each in gc.get_objects() if type(each) is Late]
    assert len(patterns) > 1_000
    for pattern in patterns:
        re.compile(pattern.pattern, pattern._asked)


def test_a_command_that_judges_nothing_compiles_hardly_any() -> None:
    """Those that remain put words of our own lists into their plain form when they are read."""
    look = """
import gc, listener.commands.queue
from moderation.patterns.late import Late
made = [each for each in gc.get_objects() if type(each) is Late]
print(len(made), sum("search" in vars(each) for each in made))
"""
    ended = subprocess.run(
        [sys.executable, "-c", look], capture_output=True, text=True, check=True
    )
    made, compiled = map(int, ended.stdout.split())
    assert made > 1_000 and compiled < made / 20
