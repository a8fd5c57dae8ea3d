"""The checklist that an automatic hide must pass: policy section 4, one row a check, in the policy's order.

P19 (evidence), P20 (log), P21 (notice) and P24 (restore timer) have their words in last_checks.py: whether they hold
is read back from the database in the write that makes the hide. P00 is ours: whatever a caller gave and nobody understood stops the machine.
Every predicate asks for exactly the good value, so that a missing one fails.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from moderation.aimed.menace import is_curse
from moderation.failed_because import because
from moderation.fair.said_plainly import said_plainly
from moderation.meant_otherwise import MEANT_OTHERWISE, meant_otherwise
from moderation.rulebook.check_use import LOWEST_HIDE
from moderation.rulebook.entries import Rule
from moderation.rules import Rules
from moderation.text.reading import Reading
from moderation.types import Comment, Context, Finding, Precondition
from moderation.whose_words.copied import copies
from moderation.whose_words.perhaps_told import perhaps_told
from moderation.whose_words.reported import complains_of_others

# Stops of P08 and P09; any other one fails P04.
OWN_ROW = frozenset({"quoted", "reclaimed", "educational"})
# What these see is aimed at people by their own grammar; only a threat to a building is not.
AIMED_AT_PEOPLE = frozenset({"threats", "abuse", "slurs", "contempt", "personal_data", "harassment"})  # fmt: skip
BUILDING = "threats.building"
SAYS_LITTLE = ("P01", "P03", "P04")  # true of most comments, or only a number
OF_THE_WORDS = ("P07", "P08", "P09", "P10")


@dataclass(frozen=True, slots=True)
class Case:
    """All that the checklist looks at: one comment, and the rule under which it might be hidden."""

    comment: Comment
    context: Context
    reading: Reading
    findings: tuple[Finding, ...]
    needs: tuple[Finding, ...]
    rule: Rule
    rules: Rules

    def of_rule(self, signal: str) -> tuple[Finding, ...]:
        """The findings of this rule with this signal."""
        return tuple(
            f for f in self.findings if f.rule == self.rule.id and f.signal == signal
        )

    def stopped(self, stop: str) -> bool:
        """Whether any finding, of whatever rule, says that this stop applies."""
        return any(stop in f.stops for f in self.findings)

    def clear(self) -> tuple[Finding, ...]:
        """The patterns of this rule in which nothing is in doubt. Quotation and the like have rows of their own."""
        seen = (f for f in self.of_rule("pattern") if not self._no_more_than_said(f))
        return tuple(f for f in seen if OWN_ROW.issuperset(f.stops))

    def _no_more_than_said(self, found: Finding) -> bool:
        """Whether a wish of death is no more than a curse, or what is beside a threat may turn it: laughter, love, a favour."""
        threat = found.check == "threats"
        if threat and not said_plainly(self.reading, found.spans):
            return True
        return found.evidence == "threats.death_wish" and all(
            is_curse(self.reading.original[s:e]) for s, e in found.spans
        )

    def in_doubt(self) -> bool:
        """Whether patterns of this rule were seen, and each of them leaves a doubt."""
        return bool(self.of_rule("pattern")) and not self.clear()


@dataclass(frozen=True, slots=True)
class Row:
    """One check: what holds, what to say when it does not, and how to tell."""

    code: str
    holds: str
    fails: str
    fails_cy: str  # draft
    test: Callable[[Case], bool]
    doubt: str = ""  # what to say instead where a pattern was seen and is in doubt
    doubt_cy: str = ""  # draft
    doubtful: Callable[[Case], bool] = Case.in_doubt

    def sentence(self, case: Case) -> str:
        """Why this check failed."""
        why = because(self.code, case.rule.id, case.comment, case.context, case.rules)
        if why:
            return why
        if self.code == "P03" and meant_otherwise(case.rule, case.of_rule("model")):
            return MEANT_OTHERWISE[0]
        return self.doubt if self.doubt and self.doubtful(case) else self.fails


def checklist(
    comment: Comment,
    context: Context,
    reading: Reading,
    findings: tuple[Finding, ...],
    needs: tuple[Finding, ...],
    rule: Rule,
    rules: Rules,
) -> tuple[Precondition, ...]:
    """Every row of the checklist, each evaluated, for hiding this comment under this rule."""
    case = Case(comment, context, reading, findings, needs, rule, rules)
    results = ((row, row.test(case)) for row in ROWS)
    return tuple(
        Precondition(row.code, ok, row.holds if ok else row.sentence(case))
        for row, ok in results
    )


def most_telling(failed: Sequence[Precondition]) -> Precondition | None:
    """Of the checks that failed, the one that a reader should hear of.

    What the words themselves say (a quotation, an explanation, a live matter) tells more than how high a score was.
    """
    first = failed[0] if failed else None
    if first is None or first.code not in SAYS_LITTLE:
        return first
    return next((step for step in failed if step.code in OF_THE_WORDS), first)


def _scored_high(case: Case) -> bool:
    if case.rule.id == "R10":
        return any(f.data.get("b1") is True for f in case.of_rule("pattern"))
    return any(
        f.data.get("band") == "hide" and f.score is not None and f.score >= LOWEST_HIDE
        for f in case.of_rule("model")
    )


def _second_signal(case: Case) -> bool:
    patterns = case.clear()  # one is enough: a weaker threat beside it excuses nothing
    if case.rule.id == "R10":
        return any(f.data.get("b2") is True for f in patterns)
    if case.rule.id == "R3":
        return any(f.check == "slurs" for f in patterns)
    return bool(patterns)


def _own_words(case: Case) -> bool:
    reading, seen = case.reading, case.of_rule("pattern")
    if reading.quoted or complains_of_others(reading.bare) or case.stopped("quoted"):
        return False
    return not copies(reading, case.context) and not perhaps_told(reading, seen)


def _recent(case: Case) -> bool:
    age, posted_at = case.context.age_hours, case.comment.created_at
    return (
        case.context.before_rules is False
        and case.context.edited_since_scored is False
        and isinstance(age, int | float)
        and 0 <= age <= case.rules.limits.max_age_hours
        and (posted_at is None or posted_at >= case.rules.effective_from)
    )


def _aimed_at_people(case: Case) -> bool:
    told = any(f.evidence == "abuse.leaning" for f in case.of_rule("model"))
    return told or any(
        f.check in AIMED_AT_PEOPLE and f.evidence != BUILDING
        for f in case.clear() or case.of_rule("pattern")
    )


def _calm_election(case: Case) -> bool:
    return (
        case.context.pre_election is False
        or case.context.pre_election_confirmed is True
    )


ROWS = (
    Row(
        "P00",
        "All that was given about this comment was understood.",
        "Something given about this comment was not understood.",
        "Ni ddeallwyd rhywbeth a roddwyd am y sylw hwn.",
        lambda c: c.context.unknown_fields == (),
    ),
    Row(
        "P01",
        "The page is in mode act, without shadow.",
        "Software may not hide on this page just now.",
        "Ni chaiff meddalwedd guddio ar y dudalen hon ar hyn o bryd.",
        lambda c: (
            c.context.shadow is False
            and (c.context.mode, c.context.held) == ("act", "")
        ),
    ),
    Row(
        "P02",
        "Software may hide under this rule.",
        "Software never hides under this rule.",
        "Nid yw meddalwedd byth yn cuddio o dan y rheol hon.",
        lambda c: c.rules.may_hide(c.rule.id) is True,
    ),
    Row(
        "P03",
        "The score is high enough.",
        "Software was not sure enough to hide it.",
        "Nid oedd y feddalwedd yn ddigon sicr i'w guddio.",
        _scored_high,
        "One score is high enough to hide it, but all scores together are not.",
        "Mae un sgôr yn ddigon uchel i'w guddio, ond nid yw'r holl sgoriau gyda'i gilydd.",
        lambda c: any(f.data.get("gainsaid") is True for f in c.of_rule("model")),
    ),
    Row(
        "P04",
        "A pattern was seen that does not depend on the score.",
        "No words in it clearly break the rule: software only finds it likely.",
        "Nid oes geiriau ynddo sy'n amlwg yn torri'r rheol: dim ond barnu bod hynny'n debygol y mae'r feddalwedd.",
        _second_signal,
        "The words can be meant in more than one way.",
        "Gellir deall y geiriau mewn mwy nag un ffordd.",
    ),
    Row(
        "P05",
        "The scorer came with Wardmote and was set within a year, and the rules are those taken up.",
        "The scorer did not come with Wardmote, or was set over a year ago, or the rules file was not taken up.",
        "Ni ddaeth y sgoriwr gyda Wardmote, neu mae dros flwyddyn ers ei osod, neu ni dderbyniwyd ffeil y rheolau.",
        lambda c: c.context.released_versions is True,
    ),
    Row(
        "P06",
        "The text is surely English.",
        "It is not certain that the text is English.",
        "Nid yw'n sicr mai Saesneg yw'r testun.",
        lambda c: c.reading.language == "en" and c.reading.language_confidence >= 0.80,
    ),
    Row(
        "P07",
        "The comment has words.",
        "The comment has no words to read.",
        "Nid oes geiriau i'w darllen yn y sylw.",
        lambda c: c.reading.has_words is True,
    ),
    Row(
        "P08",
        "It quotes and reports nobody.",
        "It may quote or report someone else's words.",
        "Gall fod yn dyfynnu geiriau rhywun arall, neu'n eu hailadrodd.",
        _own_words,
    ),
    Row(
        "P09",
        "No word is used of oneself or to explain.",
        "The writer may use a word about themselves, or explain it.",
        "Gall gair fod yn disgrifio'r awdur ei hun neu'n cael ei egluro.",
        lambda c: not c.stopped("reclaimed") and not c.stopped("educational"),
    ),
    Row(
        "P10",
        "The thread is about no live planning or licensing matter.",
        "The thread is about a live planning or licensing matter.",
        "Mae'r edefyn yn ymwneud â mater cynllunio neu drwyddedu byw.",
        lambda c: c.context.quasi_judicial is False,
    ),
    Row(
        "P11",
        "It was posted under these rules, lately, and has not changed since.",
        "It was written before these rules, is too old, or was edited.",
        "Fe'i hysgrifennwyd cyn y rheolau hyn, mae'n rhy hen, neu cafodd ei olygu.",
        _recent,
    ),
    Row(
        "P12",
        "No pre-election period stands in the way.",
        "An election is near.",
        "Mae etholiad yn agos.",
        _calm_election,
    ),
    Row(
        "P13",
        "The thread gives no emergency information, and nobody here seems to be in danger.",
        "The thread gives emergency information, or somebody may be in danger.",
        "Mae'r edefyn yn rhoi gwybodaeth frys, neu gall rhywun fod mewn perygl.",
        lambda c: c.context.emergency is False and not any(n.urgent for n in c.needs),
    ),
    Row(
        "P14",
        "It stands on the owner's page and the platform can hide it.",
        "It is not on the owner's page, or the platform cannot hide it.",
        "Nid yw ar dudalen y perchennog, neu ni all y platfform ei guddio.",
        lambda c: (
            c.context.on_own_post is True
            and c.context.can_hide is True
            and c.comment.kind == "comment"
        ),
    ),
    Row(
        "P15",
        "The author is not on the list of own and official accounts.",
        "The author is on the list of own and official accounts.",
        "Mae'r awdur ar y rhestr o gyfrifon swyddogol.",
        lambda c: (
            c.context.official_author is False
            and c.comment.author_id not in c.rules.official_authors
        ),
        "The platform does not say who wrote it.",
        "Nid yw'r platfform yn dweud pwy a'i hysgrifennodd.",
        lambda c: c.context.official_author is None,
    ),
    Row(
        "P16",
        "This text was not put back or kept before.",
        "This text, or one almost the same, was put back or kept before.",
        "Cafodd y testun hwn, neu un sydd bron yr un fath, ei adfer neu ei gadw o'r blaen.",
        lambda c: c.context.previously_restored is False,
    ),
    Row(
        "P17",
        "Someone is on duty to confirm.",
        "Nobody is on duty to check it.",
        "Nid oes neb ar ddyletswydd i'w wirio.",
        lambda c: c.context.confirmer_available is True,
    ),
    Row(
        "P18",
        "The limit on automatic hides is not reached.",
        "Software may hide no more for now.",
        "Ni chaiff meddalwedd guddio mwy am y tro.",
        lambda c: c.context.breaker_open is False and c.rules.limits.let_hide,
    ),
    Row(
        "P22",
        "No appeal or hold is open.",
        "An appeal or a hold is open.",
        "Mae apêl neu ataliad ar agor.",
        lambda c: c.context.on_hold is False,
    ),
    Row(
        "P23",
        "It is aimed at a person or a group of people.",
        "No wording that software knows shows whom it is aimed at.",
        "Nid oes geiriad y mae'r feddalwedd yn ei adnabod yn dangos at bwy y mae wedi'i anelu.",
        _aimed_at_people,
        "It may be aimed at an institution, a policy or a party.",
        "Gall fod wedi'i anelu at sefydliad, polisi neu blaid.",
        lambda c: any(f.evidence == BUILDING for f in c.of_rule("pattern")),
    ),
)
