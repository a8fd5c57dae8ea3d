"""Wit at a person's cost: what they were passed over for, how they dress and look, and what they are fit to be told.

A discourtesy (R1), and always for a person to decide. What a committee knows of a budget, and what the writer says of their own
hair, is none of it.
"""

from __future__ import annotations

from moderation.lexicon.insult_persons import TITLED, YOU
from moderation.patterns.letters import guarded

_HE = rf"(?:{YOU}|u|he|she|{TITLED})"
_THAN_HIM = rf"(?:you\b|him\b|her\b|this\s+(?:one|man|woman|councillor)\b|{TITLED})"
# Whom somebody is said to look like: no leader, for one who has lost control may be told so.
_ANYBODY = r"(?:teacher|bloke|nan|uncle|aunt|vicar|accountant|estate\s+agent|clown|magician|butler|undertaker|scarecrow|toddler|waiter|salesman|pensioner|monk|student|dj|waxwork|muppet|potato|thumb|boiled\s+egg)"
_IN = r"(?:about|of|on|for|in)\s+(?:the\s+|a\s+)?\w+(?:\s+\w+)?\s+"
_WIT = (
    rf"\b(?:i|we)\s?(?:'ve|\s+have|ve)\s+(?:\w+\s+)?(?:had|got|owned|met|seen|known|eaten|scraped|grown|kept|taught)\s+(?!(?:people|kids|children|councillors|students|pupils|meetings?|replies)\b)[\w' -]{{2,40}}?\s+with\s+(?:more|better|a\s+better)\s+(?:idea|clue|sense|spine|backbone|grasp|nous|vision|manners|judg\w+|grip)\s+(?:{_IN})?than\s+{_THAN_HIM}",
    rf"\bevolution\s+(?:must\s+have\s+|clearly\s+|obviously\s+)?(?:took|take|taken|had|has|went|gone|skipped|missed|stopped|forgot|gave\s+up|passed)\b[^.!?]{{0,30}}?\b(?:you|him|her|{TITLED})\b",
    r"\b(?:he|she|you)(?:'d|\s+could)\s+(?:eat|bite|munch)\s+an?\s+(?:apple|corn\s+on\s+the\s+cob|carrot)\s+through\s+(?:an?|the)\s+(?:letter\s?box|tennis\s+racket|fence|railings?|gate|picket\s+fence|keyhole)\b",
    rf"\b(?:did|do|does)\s+{_HE}\s+(?:always\s+|even\s+)?(?:get\s+)?dress(?:ed)?\s+(?:in\s+the\s+dark|blindfold(?:ed)?|from\s+(?:a|the)\s+skip)\b|\b{_HE}(?:'s|'re|\s+(?:was|were|must\s+have|has|got))\s+(?:been\s+)?(?:got\s+)?dressed\s+(?:by\s+(?:his|her|your)\s+(?:mum|nan|mother)|from\s+a\s+skip)\b",
    r"\b(?:time|patience|energy)\s+(?:n?or|and)\s+(?:the\s+|any\s+)?crayons\b|\b(?:draw|explain|put)\s+(?:it|this|that)\s+(?:to|for)\s+(?:you|him|her)\s+(?:in|with)\s+crayons?\b",
    rf"(?:(?:^|[.!?]\s*)(?:{_HE}\s+)?|\b{_HE}\s+(?:\w+\s+)?)looks?\s+like\s+(?:an?|the)\s+(?:(?:geography|supply|pe|retired|divorced|drunk|sweaty|angry|lost|deflated|melted|failed|sad|bald|fat|creepy|constipated)\s+){{0,3}}{_ANYBODY}\s+(?:that|who)(?:'s|\s+(?:has|had|is|was|got|just|lost|fell|sat|slept|been|never|ate|swallowed))\b",
    r"\b(?:pinocchio|shrek|gollum|voldemort|quasimodo|mr\s+bean|worzel\s+gummidge|frankenstein|cruella|wurzel\s+gummidge|homer\s+simpson|frank\s+spencer|compo)'?s?\s+(?:ugl(?:y|ier)|thick(?:er)?|stupid(?:er)?|fat(?:ter)?|long[\s-]lost|less\s+\w+|evil|slow(?:er)?)\s+(?:brother|sister|twin|cousin|mate|uncle|aunt)\b",
    r"\b(?:you're|yer|your|ur|he's|she's|you|such)\s+an?\s+(?:daft|soft|gormless|silly|mardy|useless)\s+(?:article|apeth|ha'?p(?:or)?th|'apeth|hapeth|lummox|lump|beggar|bat|moo|mare)\b",
    r"\b(?:un)?till?\s+then,?\s+(?:just\s+)?(?:hush|shush|pipe\s+down|sit\s+down|zip\s+it|button\s+it|shut\s+it|keep\s+quiet)\b",
    rf"\btaught\b[^.!?]{{0,20}}?\b{TITLED}\b[^!?]{{0,40}}?\b(?:bottom\s+(?:set|of\s+the\s+class)|remedial|thick\s+then)\b",
    r"(?:^|[.!?]\s*)how\s+(?:sweet|cute|adorable|precious|darling)\s+(?:it\s+is\s+)?(?:that\s+)?(?:you|he|she|they)\s+(?:have|has|think|thinks|got|believe|believes|can|tried|try)\b",
    r"\blights\s+(?:are|is|'re)\s+on,?\s+but\s+the\s+(?:meter|bulb|fuse|electric\w*|dimmer|wiring|sockets?)\s+(?:has\s+|have\s+|'s\s+)?(?:ran|run|went|gone(?!\s+up)|blew|blown|been|is\s+(?:off|out|dead|empty))\b",
)  # fmt: skip
PATTERNS = tuple((f"abuse.wit.{kind}", guarded(pattern)) for kind in ("told",) for pattern in _WIT)  # fmt: skip
