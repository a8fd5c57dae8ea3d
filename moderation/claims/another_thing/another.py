"""What is told apart from a claim that it has nearly every word of: another place, side, day, month, hour, rhythm, unit, sum or need, another part in it,
or no word of the end.

Asked last, of what was taken for a repeat. "Fernhollow tip closes in March" has the village, the deed and the month of
"the council is closing Fernhollow pool in March"; "there will be a carnival in 2027" has all of "the council is
cancelling the carnival in 2027" but that it is cancelled.
"""

from __future__ import annotations

import re

from moderation.claims.another_thing.becoming import there_already
from moderation.claims.another_thing.counted_else import counted_else
from moderation.claims.another_thing.ended import ends, says_an_end
from moderation.claims.another_thing.less_pay import paid_less
from moderation.claims.another_thing.named_alike import named_alike
from moderation.claims.another_thing.often import other_rhythm
from moderation.claims.another_thing.only_visited import only_visited
from moderation.claims.another_thing.other_owner import other_owner
from moderation.claims.another_thing.other_sum import (
    only_paid,
    other_currency,
    other_sum,
)
from moderation.claims.another_thing.part_of import of_a_part
from moderation.claims.another_thing.standing import shut_for_now
from moderation.claims.another_thing.which_day import days, other_day
from moderation.claims.another_thing.who_to_whom import other_roles
from moderation.claims.wording.dated import other_date
from moderation.claims.wording.places import NO_NAME
from moderation.claims.wording.sides import other_side, sides
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

# The longer first. Words for one thing stand together: "baths" for a "swimming pool".
_FACILITY = (
    ("paddling pool", "splash pad", "splash park"),
    ("swimming pool", "swimming baths", "leisure pool", "pool", "baths", "lido"),
    ("library",),
    ("primary school", "high school", "secondary school", "infant school", "junior school", "school", "primary", "academy"),
    ("health centre", "surgery", "clinic", "medical centre", "doctors"),
    ("leisure centre", "sports centre", "gym"),
    ("community centre", "village hall", "town hall", "hall"),
    ("post office",), ("police station",), ("fire station",), ("bus station",), ("station",),
    ("car park",), ("skate park",), ("park", "recreation ground", "rec"),
    ("tip", "dump", "recycling centre", "household waste site"),
    ("cinema",), ("pub", "inn"), ("theatre",), ("museum",), ("market",), ("hospital",), ("hotel",),
    ("bridge",), ("nursery",), ("care home", "day centre"), ("playground", "play area"), ("cemetery",), ("toilets",),
    ("lane",), ("road",), ("street",), ("avenue",), ("meadow", "meadows"), ("crescent",), ("terrace",), ("court",), ("farm",), ("wood", "woods"),
)  # fmt: skip
_KIND = {name: place for place, names in enumerate(_FACILITY) for name in names}
_STREETS = {_KIND[name] for name in ("lane", "road", "street", "avenue", "crescent", "terrace")}  # fmt: skip
_ALL = "|".join(sorted(_KIND, key=len, reverse=True))
_ANY = late(rf"\b(?:{_ALL})\b")
_NAMED = late(
    rf"\b([a-z][a-z'-]*) ({_ALL})\b(?! (?:lights?|lamps?|lighting|signs?|works|part(?:y|ies)|food|names?|sweep\w*|traders?)\b)"
)
_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]  # fmt: skip
_MONTH = late(
    rf"\b(?:(?:in|from|by|since|until|till|next|last|of|on|for|during|before|after|early|late|mid|end of|\d{{1,2}}(?:st|nd|rd|th)?)[ -](may)\b"
    rf"|(may) (?:\d|bank)|({'|'.join(m for m in _MONTHS if m not in ('may', 'march'))})|(?:(?:in|from|by|since|until|till|next|last|of|on|for|during|before|after|early|late|mid|\d{{1,2}}(?:st|nd|rd|th)?)[ -])?(march)(?! (?:past|on|against|for|through)))\b"
)
_UP_TO = late(
    r"\b(?:until|till|after|before|end of|up to|between|past|once|come|last|beyond|by|30|31|\d{1,2}(?:st|nd|rd|th))\b"
)
_PER_CENT = late(r"\b(\d[\d.,]*) ?(?:%|per ?cent\b)")
_COINS = r" ?(?:p\b|pence\b|pounds?\b|quid\b)(?! (?:on|in|of|from) (?:every|each|the) (?:pound|£))"
_TO_WHOM = late(r"\b(?:sold|sell\w*|sale|flogged|given|handed|leased)\b(?: [a-z]+)? (to|by) (?:a |an |the |some )?([a-z]+(?: [a-z]+)?)")  # fmt: skip
# When a thing begins to be so, not until when.
FROM_WHEN = late(
    r"\b(?:at|after|from|past|since) (?:about |around )?(?:(midnight|12 ?a\.?m\b|00[:.]?00|(?:12|twelve)(?: at night| midnight))|((?:(?:12|twelve) )?(?:noon|midday)|12 ?p\.?m\b)"
    r"|(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.](?:00|30))? ?(?:([ap])\.?m\b|o'?clock\b|at night\b|in the (?:morning|evening)\b|(?=\W*$|[.,;!?] | (?:every|each|until|till) )))"
)
_HOURS = {word: hour for hour, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1)}  # fmt: skip
_NEED = late(r"\b(?:needs?|needed|must (?:have|show|bring)|ha(?:ve|s) to (?:have|show|bring))(?P<thing>(?: [\w'-]+){1,6}?)(?= (?:to|at|in|on|when|before|if|for)\b|\W*$)")  # fmt: skip
_CANT_WITHOUT = late(r"\b(?:can(?:no|'?)t|can not|wo(?:n't|nt)|will not|may not)(?P<what>(?: [\w'£%-]+){1,8}?) (?:without|unless)\b(?P<without>.*)")  # fmt: skip
_SUPPOSED = late(
    r"^\W*(?:(?:and|but|so|just|well|now) )?(?:imagine if|what if|suppose|supposing)\b"
)


def another(sentence: str, wording: str) -> bool:
    """Whether a sentence that has most of a claim's words tells of another thing. Never raises."""
    said, claimed = plain(sentence), plain(wording)
    return (
        _other_place(said, claimed)
        or other_side(sides(said), sides(claimed))
        or other_day(days(said), days(claimed))
        or _other_month(said, claimed)
        or other_date(sentence, wording)
        or _other_unit(said, claimed)
        or _other_side(said, claimed)
        or other_sum(sentence, wording)
        or other_currency(sentence, wording)
        or counted_else(sentence, wording)
        or only_paid(sentence, wording)
        or paid_less(sentence, wording)
        or named_alike(said, claimed)
        or _other_hour(said, claimed)
        or other_rhythm(said, claimed)
        or _other_need(said, claimed)
        or _no_end(said, claimed)
        or of_a_part(sentence, wording)
        or there_already(said, claimed)
        or other_roles(sentence, wording)
        or only_visited(sentence, wording)
        or other_owner(said, claimed)
        or shut_for_now(said, claimed)
        or (bool(_SUPPOSED.search(said)) and not _SUPPOSED.search(claimed))
    )


def _places(text: str) -> dict[int, set[str]]:
    """The names before each kind of place, by the kind's number."""
    found: dict[int, set[str]] = {}
    for name, kind in _NAMED.findall(text):
        found.setdefault(_KIND[kind], set()).add("" if name in NO_NAME else name)
    return found


def _other_place(said: str, claimed: str) -> bool:
    """Whether something else in the claim's place is spoken of, and the claim's own thing is not."""
    theirs, mine = _places(claimed), _places(said)
    spoken, known = ({_KIND[each] for each in _ANY.findall(text)} for text in (said, claimed))  # fmt: skip
    for kind, names in theirs.items():
        others = {
            name
            for other, named in mine.items()
            if other not in known
            for name in named
        }
        if kind not in spoken and names & others - {""}:
            return True
        if kind in _STREETS and kind in mine and names.isdisjoint(mine[kind]) and "" not in mine[kind] | names:  # fmt: skip
            return True
    return False


def months_named(text: str) -> set[str]:
    """The months that a plain text names, "may" only where it is one."""
    return {month for found in _MONTH.findall(text) for month in found if month}


def _other_month(said: str, claimed: str) -> bool:
    mine, theirs = months_named(said), months_named(claimed)
    if not (mine and theirs) or mine & theirs:
        return False
    # "Not after 31 August" is "from September".
    beside = any(_apart(one, other) == 1 for one in mine for other in theirs)
    return not (beside and _UP_TO.search(said))


def _apart(one: str, other: str) -> int:
    between = abs(_MONTHS.index(one) - _MONTHS.index(other))
    return min(between, 12 - between)


def _other_unit(said: str, claimed: str) -> bool:
    """Whether a number that is a share in the claim is a sum of money: "15 pence" for "15%"."""
    return any(
        re.search(rf"(?:£ ?{re.escape(n)}\b|\b{re.escape(n)}{_COINS})", said)
        and n not in _PER_CENT.findall(said)
        for n in _PER_CENT.findall(claimed)
    )


def _other_side(said: str, claimed: str) -> bool:
    """Whether who got a thing in the claim is who gave it away: "sold by a developer" for "sold to a developer"."""
    theirs = {whom: way for way, whom in _TO_WHOM.findall(claimed)}
    mine = {whom: way for way, whom in _TO_WHOM.findall(said)}
    return any(whom in theirs and theirs[whom] != way for whom, way in mine.items())


def _other_hour(said: str, claimed: str) -> bool:
    """Whether it is so from another hour on: "no street lights after 1am" for "after midnight"."""
    mine, theirs = hours(said), hours(claimed)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def hours(text: str) -> set[int]:
    """The hours from which a thing is so, on a dial of twelve; noon is not midnight, and a bare twelve may be either."""
    found: set[int] = set()
    for midnight, noon, told, _ in FROM_WHEN.findall(text):
        hour = (_HOURS.get(told) or int(told)) % 12 if told else 0
        found |= {12} if noon else {0} if midnight else {hour} if hour else {0, 12}
    return found


def _other_need(said: str, claimed: str) -> bool:
    """Whether what one needs by the claim is what nothing is done with: "you can't send a bill without asking" for "you need a bill"."""
    theirs, mine = _NEED.search(claimed), _CANT_WITHOUT.search(said)
    if not (theirs and mine):
        return False
    needed = {t.key for t in tokens(theirs["thing"])}
    done, without = ({t.key for t in tokens(mine[part])} for part in ("what", "without"))  # fmt: skip
    return bool(needed) and needed <= done and needed.isdisjoint(without)


def _no_end(said: str, claimed: str) -> bool:
    """Whether the claim says that a thing ends, and the sentence names the thing and no end of it at all."""
    if not ends(claimed) or says_an_end(said, claimed):
        return False
    spoken = {t.key for t in tokens(said)}
    things = [t.key for t in tokens(claimed) if not ends(t.raw)]
    return sum(key in spoken for key in things) >= 0.6 * len(things)
