"""The rules file tests itself: its examples hold, and a file that breaks its own is caught."""

from moderation.rulebook.examples import failed_examples
from moderation.rules import parse_rules
from moderation.types import Score
from tests.moderation.judging import LABELS_OF, RULES_FILE, score, shipped_rules

FINE = {e.text for rule in shipped_rules().rules for e in rule.must_keep}
HIDDEN = "must be kept, would be hidden"


def calm_scorer(text: str) -> Score:
    """A scorer that sees nothing: the examples that ship hold by patterns, whatever scorer a page uses."""
    return score()


def worst_scorer(text: str) -> Score:
    """A scorer that cries wolf at everything it may."""
    return score(**dict.fromkeys(LABELS_OF, 1.0))


def test_the_rules_that_ship_hold_their_own_examples() -> None:
    assert [str(f) for f in failed_examples(shipped_rules(), calm_scorer)] == []


def test_no_example_that_must_be_kept_is_hidden_even_by_the_worst_scorer() -> None:
    messages = [f.message for f in failed_examples(shipped_rules(), worst_scorer)]
    assert HIDDEN not in messages


def test_an_example_that_only_a_score_can_hold_fails_with_a_scorer_that_is_blind() -> (
    None
):
    rude = "What you have become since the spring does you no credit, and your mother would say so."
    text = RULES_FILE.read_text("utf-8").replace(
        "You are a silly little man, do shut up.", rude, 1
    )
    rules = parse_rules(text, "r.yaml")
    assert [f.text for f in failed_examples(rules, calm_scorer)] == [rude]
    assert failed_examples(rules, lambda t: score(R1=0.9 if t == rude else 0.1)) == []


def test_a_scorer_that_fails_hides_nothing_and_every_pattern_still_acts() -> None:
    failed = failed_examples(shipped_rules(), lambda text: None)
    left_alone = (
        "R5",
        "R17",
        "N5",
        "N6",
        "N7",
        "N8",
    )  # whose examples ask for nothing to be done
    assert [str(f) for f in failed if f.rule_id not in left_alone] == []


def test_an_example_that_turns_out_otherwise_is_named() -> None:
    text = RULES_FILE.read_text("utf-8").replace(
        "      - Gutters cleaned from £30, message me today.",
        "      - What a lovely day at the fair it was.",
        1,
    )
    failed = failed_examples(parse_rules(text, "r.yaml"), calm_scorer)
    assert [str(f) for f in failed] == [
        "R7: must act, but the rule sees nothing: 'What a lovely day at the fair it was.'"
    ]


def test_an_urgency_that_an_example_asks_for_is_checked() -> None:
    text = RULES_FILE.read_text("utf-8").replace(
        "{ text: I'll smash your windows., urgent: true }",
        "{ text: I'll smash your windows., urgent: false }",
        1,
    )
    failed = failed_examples(parse_rules(text, "r.yaml"), calm_scorer)
    assert [(f.rule_id, f.message) for f in failed] == [("R2", "should not be urgent")]


def test_an_action_that_an_example_asks_for_is_checked() -> None:
    text = RULES_FILE.read_text("utf-8").replace(
        'it is far too tall.", action: none', 'it is far too tall.", action: queue', 1
    )
    failed = failed_examples(parse_rules(text, "r.yaml"), calm_scorer)
    assert [f.message for f in failed] == ["should lead to queue, leads to none"]


def test_a_kept_example_that_the_rule_acts_on_is_named() -> None:
    text = RULES_FILE.read_text("utf-8").replace(
        "      - This decision will kill the high street.",
        "      - I'll smash your windows.",
        1,
    )
    failed = failed_examples(parse_rules(text, "r.yaml"), calm_scorer)
    assert [(f.rule_id, f.message) for f in failed] == [
        ("R2", "must be kept, but the rule acts on it")
    ]


def in_file(text: str) -> list[str]:
    failed = failed_examples(parse_rules(text, "r.yaml"), calm_scorer)
    return [str(one.in_file("r.yaml")) for one in failed]


def place(text: str, written: str) -> str:
    """The line and the column of something that stands in a text once."""
    before, found, _ = text.partition(written)
    assert found
    return f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def test_a_failing_example_is_told_with_its_place_and_how_to_mend_it() -> None:
    text = RULES_FILE.read_text("utf-8").replace(
        "      - Gutters cleaned from £30, message me today.",
        '      - "It\'s a \\"lovely\\" day at the fair."',
        1,
    )
    (said,) = in_file(text)
    where = place(text, '"It\'s a \\"lovely\\" day')
    assert said.startswith(f"r.yaml:{where}: example of R7: must act, but the rule")
    assert '"It\'s a \\"lovely\\" day at the fair."; if it may stand' in said, (
        "as the file has it"
    )
    assert said.endswith("or the `action` of the rule")


def test_the_place_of_an_example_with_keys_is_that_of_its_text() -> None:
    old = "{ text: I'll smash your windows., urgent: true }"
    new = "{ text: I'll smash your windows., urgent: false }"
    text = RULES_FILE.read_text("utf-8").replace(old, new, 1)
    (said,) = in_file(text)
    where = place(text, new[2:])
    assert said.startswith(f"r.yaml:{where}: example of R2: should not be urgent: I'll")
    assert "; correct the `urgent` of the example" in said
