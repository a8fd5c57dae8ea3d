"""What a claim says is unsafe, told to be all right: "there's nothing wrong with the tap water", "the water passed every test".

The claim says so with a "not" ("not safe to drink"), with a word of harm ("contaminated") or as a warning ("don't drink it"); beside it
"nothing wrong" takes that away, though both say "no". It must be said of the claim's own thing, as a fact: no hope, doubt, question,
condition, "but" or mockery beside it.
"""

from __future__ import annotations

from moderation.claims.stance.negation import NEGATION
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_GOOD = r"(?:safe|fit|clean|drinkable|harmless|healthy|sound|secure|fine(?! by\b)|pure|ok|okay|all right|alright|clear(?! (?:that|the|they|how|why|from)\b))"
_BAD = r"(?:unsafe|unfit|dangerous|contaminated|poisoned|poisonous|polluted|toxic|infected|hazardous|unsound|harmful|dirty|undrinkable|unhealthy|tainted|unclean|filthy)"
# What a claim of danger says: a state that the thing has, or a warning against it.
_UNSAFE = late(
    rf"(?:\bnot|n['’]?t|\bno longer|\bnever) (?:be |been |being |yet |really )*{_GOOD}\b|\b{_BAD}\b|\b(?:do not|don['’]?t|never|not to|avoid) (?:drink|touch|swim|eat|bath|bathe|paddl|us)\w*"
    rf"|\b(?:full of|has|have|contains?|riddled with|traces of) (?:\w+ )?(?:asbestos|lead|e\.? ?coli|bacteria|sewage|legionella|mould|arsenic|parasites)\b"
)
_VERY = r"(?:(?:perfectly|absolutely|completely|totally|all|quite|still|just|entirely|now|always|100%|really|very|definitely|certainly|good and|and) )*"
_IS = r"(?:is|are|['’]s|['’]re|remains?|has been|have been|has always been|tested|found(?: to be)?|declared|judged|deemed|certified|pronounced|came back|come back|came out)"
_CONCERN = r"(?:problems?|issues?|danger|risks?|harm|contamination|concerns?|faults?|fault|trouble|cause for (?:concern|alarm)|reason (?:to worry|for concern)|need to (?:worry|panic)|threat|trace of anything|bacteria|poison|pollution|hazards?)"
_OF = r"(?:with|in|about|from|at|to|of|for|found in|found with)"
_NOTHING_WRONG = rf"(?:nothing (?:at all |whatsoever |really |is |was |['’]s )?(?:wrong|the matter|to worry about|to fear|harmful|dangerous|bad|amiss|untoward|unsafe)(?: (?:at all|whatsoever|is|was|was found|found))*|(?:no|zero|not any|never any|not a|n['’]?t any|n['’]?t a) (?:(?:health|safety|known|real|such|actual|other|serious|more) )*{_CONCERN}|\w+n['’]?t anything (?:wrong|the matter|harmful|dangerous))"
_WELL = (
    rf"\b{_NOTHING_WRONG} {_OF} "  # ... of the thing, which stands behind it
    rf"|\b{_IS} {_VERY}{_GOOD}\b"
    rf"|\b(?:passed|passes|passing|sailed through|met|meets|meeting|exceed(?:s|ed)) (?:\w+ ){{0,4}}?(?:tests?|inspections?|checks?|standards?|examinations?|surveys?|limits?)\b"
    r"|\b(?:(?:got|given|gets?|has|have|had|been|received) )+(?:the |an? )?(?:all[ -]clear|clean bill of health)\b|\bcan be (?:drunk|used|eaten)\b|\bsafe to (?:drink|use|eat|swim|play)\b"
    rf"|\btests? (?:\w+ ){{0,6}}?(?:(?:show|shows|showed|prove|proved|confirm|confirms|confirmed) (?:that )?(?:it|they|the [\w' -]+?) (?:is|are|was|were)|(?:came|come) back|(?:is|are|was|were)(?: all)?) {_VERY}(?:{_GOOD}|negative)\b"
)
_ALL_WELL = late(_WELL)
# Said against it, or not as a fact.
_NOT_SO = late(
    r"\b(?:not|never|nobody|no ?one|hardly|barely|cannot|without|but|yet|although|though|however|except|until|till|before|unless|if|whether|how|why|when|should|ought|could|might|may|would|hop(?:e|es|ed|ing)|wish\w*|pretend\w*|suppos\w+|alleg\w+|apparently|expect\w*|want\w*|convince\w*|insist\w*|reckon\w*|assur\w*|swear\w*|lie[sd]?|lying|liars?|rubbish|nonsense|believe\w*|trust\w*|fool\w*|yeah right|my (?:arse|foot|eye)|so they|wrong about|used to|once|last (?:year|week|month)|only|just because|despite|mak(?:e|es|ing)|vomit\w*|hospital|bottled|boil\w*|filter\w*|brown|cloudy|smells?|stinks?|tastes?|sick|ill|poorly|really\?|too|again|going to be|will be|once more)\b|n['’]?t\b|, (?:says?|said|according)\b"
)
_MUST_HOLD = 0.6  # of the claim's things


def all_well(sentence: str, wording: str) -> bool:
    """Whether a sentence says of what the claim calls unsafe that nothing is wrong with it. Never raises."""
    said, claimed = plain(sentence), plain(wording)
    if not _UNSAFE.search(claimed) or _UNSAFE.search(_ALL_WELL.sub(" ", said)):
        return False
    found = _ALL_WELL.search(said)
    if not found or said.rstrip(" \"')").endswith("?"):
        return False
    rest = _ALL_WELL.sub(" ; ", said)
    if _NOT_SO.search(rest) or NEGATION.search(rest):
        return False
    things = [t.key for t in tokens(_UNSAFE.split(claimed)[0] or claimed) if t.kind == "word"]  # fmt: skip
    mine = {t.key for t in tokens(said)}
    return bool(things) and sum(t in mine for t in things) >= _MUST_HOLD * len(things)
