"""How a question of the press begins when it is written in haste: what they are and for whom, and at once what they ask for.

A role or a paper at the head of a sentence, and a comment, a statement, a quote or a confirmation that is asked for: both. Of
whom the press speaks, and what residents read in it, has neither its place nor its request. Patterns see small letters.
"""

from __future__ import annotations

from moderation.patterns.letters import guarded

_HELLO = r"^\W*(?:(?:hi|hello|hey|dear|afternoon|morning|evening|good\s+(?:morning|afternoon|evening))\W+(?:(?:there|all|(?:cllr|councillor)\s+[\w'-]+)\W+)?)?"
_ROLE = (
    r"(?:an?\s+)?(?:(?:local|freelance|news|political|politics|features|deputy|community|democracy|investigative|junior|senior|sports?)\s+){0,3}"
    r"(?:reporter|journalist|correspondent|editor|sub-editor|producer|newsdesk|news\s+desk)"
)
_OF = r"(?:from|at|with|for|of|on)\s+(?!(?:my|our|your|his|her|their)\b)(?:[\w'&-]+\s+){0,5}?[\w'&-]+"
# A name of papers that is an everyday word beside it ("the post", "the times") takes a name of its own before it.
_NAMED = r"(?:gazette|courier|herald|chronicle|echo|argus|guardian|telegraph|mirror|observer|advertiser|mercury|tribune|newspaper|bbc|itv|s4c|radio|newsdesk|news\s+desk|newsroom)"
_EVERYDAY = r"(?:mail|post|times|star|standard|journal|leader|express|independent|news|press|citizen|examiner|bulletin)"
_PAPER = rf"(?:the\s+)?(?:[\w'&-]+\s+){{0,3}}?(?:{_NAMED}|{_EVERYDAY}(?!\s+(?:office|code|box|man|woman|room|order)))"
_NEXT = r"(?:\s+here)?\s*(?:[,.:;!–—-]|$|(?:needs?|needing|looking|seeking|wanting|after|asking|chasing|can|could|would)\b)"

HEAD = guarded(
    rf"{_HELLO}{_ROLE}(?:\s+{_OF})?{_NEXT}"
    rf"|{_HELLO}(?:i'?m\s+|we'?re\s+)?(?:writing|reporting|calling|asking|enquiring|messaging|working|filing|freelancing)\s+(?:for|from|on\s+behalf\s+of)\s+{_PAPER}\b"
    rf"|{_HELLO}(?:an?\s+)?(?:press|media|newspaper|journalist'?s?)\s+(?:enquiry|inquiry|query|request|question)\b"
    rf"|{_HELLO}(?:the\s+)?(?:[\w'&-]+\s+){{0,3}}?{_NAMED}(?:\s+(?:newsdesk|news\s+desk|newsroom|online))?\s+here\b"
    rf"|{_HELLO}(?:the\s+)?(?!(?:no|my|our|the|any|morning|first|last|second|bad|hard|good)\b)[\w'&-]+\s+(?:[\w'&-]+\s+){{0,2}}?{_EVERYDAY}\s+here\s*[,.:;!–—-]"
)
_SAID = r"(?:comments?|statement|quotes?|respon[sd]\w*|reaction|reply|interview|confirmation)"
_WHO = r"(?:you|we|i|anyone|someone|somebody|the\s+(?:council|leader|authority)|(?:cllr|councillor)\s+[\w'-]+|(?:a|your|the)\s+spokes\w+)"
ASKS = guarded(
    rf"\b(?:needs?|needing|want|wanting|seeking|after|looking\s+for|requesting|would\s+like|i'd\s+like|we'd\s+like|hoping\s+for|chasing)\s+(?:an?|the|your|any|some)\s+(?:[\w'-]+\s+){{0,3}}?{_SAID}\b"
    rf"|\b(?:can|could|would|will|may)\s+{_WHO}\b[^.!?]{{0,40}}\b(?:{_SAID}|confirm)\b"
    rf"|\b(?:does|do|has|have|did|is|was)\s+{_WHO}\b[^.!?]{{0,30}}\b{_SAID}\b"
    rf"|\bwhat(?:'s|\s+is)\s+(?:your|(?:the\s+)?[\w-]+(?:\s+[\w-]+)?'s?)\s+(?:official\s+)?{_SAID}\b"
    rf"|\b(?:any|please|pls)\s+(?:send\s+(?:us\s+|me\s+)?(?:an?\s+|your\s+)?)?{_SAID}\b|\bplease\s+confirm\b"
    r"|\bdeadline\s+(?:is\s+)?(?:today|tonight|tomorrow|noon|midday|at\s+\d|by\s+\d|\d|monday|tuesday|wednesday|thursday|friday)"
)
