"""What a comment was found to say of a claim, and the last word on it: what only has a claim's words repeats nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from moderation.claims.another_thing.another import another
from moderation.claims.another_thing.ended import says_none_is_left
from moderation.claims.nearest.fullest import in_welsh
from moderation.claims.nearest.near import SAME
from moderation.claims.nearest.verbatim import excluded
from moderation.claims.opinion.gate import Step
from moderation.claims.reader import Stance
from moderation.claims.stance.all_well import all_well
from moderation.claims.stance.disowned import disowned, disowned_within, rejected_next
from moderation.claims.stance.goes_on import puts_it_right
from moderation.claims.stance.gone_for_good import says_it_is_gone
from moderation.claims.stance.negation import negatives
from moderation.claims.stance.undecided import undecided
from moderation.claims.wording.side_by_side import SideBySide, side_by_side
from moderation.types import Claim

_NEARLY = 0.7  # a score from which "no carnival" is said of the claim's carnival
_HALF_DENIED = 0.6  # from which a correction is one of the claim


@dataclass(frozen=True, slots=True)
class ClaimMatch:
    """The claim nearest to a comment, and how the comment stands to it.

    `score` (0 to 1) says how surely the comment speaks of the claim; `matches` ranks the nearest claims.
    """

    claim: Claim | None = None
    score: float = 0.0
    stance: Stance = "other"
    stopped: Step | None = None  # the step of the opinion gate that stops a flag
    certainty: float = 1.0  # policy 10.3: 1.0 fact, 0.7 hearsay, 0.3 vague
    sentence: str = ""
    part: str = ""  # of the sentence: what was judged
    matches: tuple[tuple[str, float], ...] = ()
    wording: str = ""  # of the claim: the one that it came nearest to

    @property
    def claim_id(self) -> str | None:
        """The claim that is repeated, or None where none is."""
        return self.claim.claim_id if self.claim and self.stance == "repeats" else None

    @property
    def agreement(self) -> SideBySide:
        """The sentence that speaks of the claim, side by side with the wording that it came nearest to."""
        if self.claim is None:
            return SideBySide()
        return side_by_side(self.sentence, self.wording, self.claim)


def last_word(result: ClaimMatch, text: str = "") -> ClaimMatch:
    """What a claim's entry says is not the claim repeats it never, nor does what only has its words or tells it as untrue.

    `text`: the whole of it, in which the sentence stands.
    """
    after = text.partition(result.sentence)[2] if result.sentence else ""
    if _none_left(result) and not _untrue(result, after):
        return replace(result, stance="repeats", score=max(result.score, SAME))
    if result.claim is None:
        return result
    if in_welsh(result.wording, result.claim):
        # "The water is fine" may come nearest to what has no more than the town's name in common with it.
        well = result.stance in ("other", "repeats") and all_well(result.sentence, result.claim.claim)  # fmt: skip
        return replace(result, stance="denies", stopped="G6", score=max(result.score, SAME)) if well else result  # fmt: skip
    if result.claim_id is None:
        return _denied_after_all(result, after)
    if excluded(result.claim, result.sentence, result.part) or another(result.sentence, result.wording):  # fmt: skip
        return _denied_after_all(replace(result, stance="other"), after)
    if _untrue(result, after) or puts_it_right(result.sentence, result.wording):  # fmt: skip
        return replace(result, stance="denies", stopped="G6")
    return result


def _denied_after_all(result: ClaimMatch, after: str) -> ClaimMatch:
    """What was asked and answered in the next breath, or told as a tale, where that was taken for a question or for nothing."""
    if result.stance == "other" and puts_it_right(result.sentence, result.wording):
        return replace(result, stance="denies", stopped="G6", score=max(result.score, SAME))  # fmt: skip
    if result.stance == "other" and result.stopped == "G6" and result.score >= _HALF_DENIED:  # fmt: skip
        told = _untrue(result, after) or negatives(result.part) % 2  # fmt: skip
        if told and not another(result.sentence, result.wording):
            return replace(result, stance="denies", score=max(result.score, SAME))
    if result.score < SAME or result.stance not in ("asks", "other"):
        return result
    if result.stance == "asks":
        denies = rejected_next(after, result.wording) or undecided(result.sentence, result.wording, after)  # fmt: skip
    else:
        denies = _untrue(result, after)
    if not denies or another(result.sentence, result.wording):
        return result
    return replace(result, stance="denies", stopped="G6")


def _untrue(result: ClaimMatch, after: str) -> bool:
    """Whether the sentence that was found tells the claim as untrue, or as not decided."""
    told = result.sentence, result.wording, after
    if disowned(*told, result.part) or undecided(*told):
        return True
    return disowned_within(*told)


def _none_left(result: ClaimMatch) -> bool:
    """Whether what was taken for a denial says in other words that the claim's thing is over."""
    if result.claim is None or result.score < _NEARLY or result.stance not in ("denies", "other"):  # fmt: skip
        return False
    if result.stopped not in (None, "G6"):
        return False
    return says_none_is_left(result.sentence, result.wording) or says_it_is_gone(result.sentence, result.wording)  # fmt: skip
