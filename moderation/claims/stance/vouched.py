"""What names a rumour, a denial or a piece of nonsense and yet calls no story untrue.

A rumour that is passed on still spreads ("rumour has it that ..."); "it's not just a rumour" vouches for it; "ignore the
denials" takes its side; and "complete nonsense from the council" is anger at what is done.
"""

from __future__ import annotations

from moderation.patterns.late import late

_COUNCIL = r"(?:(?:the|this|our|that|these|those|your) (?:\w+ )?(?:council\w*|cllrs?|lot|shower|cabinet|town hall|leader\w*)|(?:\w+ )?council)"
_NONSENSE = (
    r"(?:nonsense|rubbish|crap|bollocks|garbage|bull(?:shit|crap)|tosh|drivel|joke)"
)
_PASSED_ON = (
    r"rumou?r (?:has|had) it"
    r"|there(?:'?s| is| are|'re)(?: (?:a|an|some|lots of|more|strong|nasty|now|also|been)){0,3} rumou?rs?(?: (?:going|flying|doing) (?:a?round|the rounds))?"
    r"|(?:hear(?:d|ing)?|got)(?: (?:a|an|some|lots of|more|strong|nasty|the|this)){0,2} rumou?rs?(?: (?:going|flying|doing) (?:a?round|the rounds))?"
    r"|(?<!the )(?<!this )(?<!that )(?<!these )(?<!those )(?<!such )(?<!your )(?<!stop )(?<!spreading )rumou?rs?(?: (?:are|is|have been|has been))?(?: (?:now|still|already|also))?"
    r" (?:abound|(?:going|flying|doing|circulating|swirling)(?: (?:a?round|about|the rounds))?(?: (?:town|online|locally|here|the village))?)(?= that| about|,|:| they| the| \w+ (?:is|are|will))"
)
_TOLD = late(rf"\b(?:{_PASSED_ON})\b")
_VOUCHED = late(
    r"\b(?:rumou?rs?|gossip|stor(?:y|ies))(?: \w+){0,2} (?:is|are|was|were|turns? out)(?: to be)? (?:true|right)\b"
    r"|(?:\b(?:not|no|never|more than)|n't)(?: (?:just|only|merely|simply|even|some|another))*(?: an?)?(?: idle| mere| silly)? (?:rumou?r|lie|joke|wind[- ]?up|hoax|scam|gossip|hearsay)\b"
    r"|\b(?:they'?ll|you'?ll|they|council|will) (?:will )?(?:tell you|say|says|claims?) (?:it|that)(?:'s| is) (?:false|untrue|fake|not true|rubbish|nonsense|a lie)"
    rf"|\b(?:{_PASSED_ON})\b"
    rf"|\b{_NONSENSE} (?:from|by) {_COUNCIL}\b(?! (?:haters|critics|bashers)\b)"
    r"|\b(?:ignor\w+|forget|never mind|don'?t (?:believe|listen to|fall for|trust)|take no notice of)(?: (?:all|the|their|these|those|any|council's|this|of)){0,3} (?:denials?|spin|reassurances?|excuses|propaganda)\b"
)


def unvouched(text: str) -> str:
    """A plain text without what only passes a story on or vouches for it."""
    return _VOUCHED.sub(" ", text)


def passed_on(text: str) -> bool:
    """Whether a plain text tells what it says as a rumour."""
    return bool(_TOLD.search(text))
