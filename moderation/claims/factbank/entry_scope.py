"""Whether the wording of a claim is about somebody's private life, or about a party or a candidate (policy 10.1).

A word alone is neither: a pool may close to pregnant women, a village has bowling greens, and prisoners do labour. It takes a
person beside the private word, and a party that is meant as one. Only for texts that the council writes itself, but for
`is_campaign`.
"""

from __future__ import annotations

import re

from moderation.patterns.late import late

# The end of what is said of a person: "is drunk at work", and not "has a cancer clinic".
_ENDS = (
    r"(?=\s*(?:$|[.,;:!?)]|\b(?:and|or|but|with|at|in|on|because|while|since|for|by|from|who|again|now|then|after|during|before"
    r"|to|as|of|that|so|most|all|every|this|last|too)\b))"
)
_ROLE = (
    r"(?:leader|mayor|mayoress|chief exec(?:utive)?|councillor|clerk|officer|director|head ?teacher|headmaster|headmistress"
    r"|head of (?:the )?\w+|cabinet member|chair(?:man|woman|person)?|manager|planner|social worker|teacher|warden|mp"
    r"|candidate|portfolio holder|boss|secretary|assistant|caretaker|librarian)"
)
_ROLES = r"(?:councillors|officers|directors|managers|cabinet members|leaders)"
# What two words with a capital end in where they name a place or a body, and nobody. Hill, Bank or Bridge may be somebody's surname.
_NO_SURNAME = ("Road", "School", "Centre", "Council", "Square", "Avenue", "Farm", "Register", "Roll", "Commission", "Office", "Board", "Authority", "Agency", "Department", "Association", "Committee")  # fmt: skip
# What the name of a body begins with, and nobody's: "Royal Mail".
_OF_A_BODY = r"(?!(?-i:Electoral|Royal|Welsh|National|Ambulance|Health|Housing|Planning|Fire|Police|Post|Pension|Community|Environment|Food|Castle|High|Town|County)\b)"
# What may stand behind somebody's name where that is part of a longer one: "Jane Example House". "Jane Example Board member" is Jane.
_LONGER = rf"(?! (?:{'|'.join(_NO_SURNAME)}|Street|Lane|House|Park|Mill|Hall|Ward|Bridge|Close|Court|Green|Hill|Service|Trust|Mail|Fund|Bank)\b(?! (?:member|chair|leader|clerk|manager|councillor)))"
_NAMED = (
    r"(?:\b(?i:cllr|councillor|mr|mrs|ms|miss|mx|dr|mayor|leader|sir|dame)\.? (?-i:[A-Z][\w'-]*[a-z])(?: (?-i:[A-Z][\w-]*[a-z]))?"
    rf"|\b{_OF_A_BODY}(?-i:[A-Z][a-z]+ [A-Z][a-z]+)\b{''.join(f'(?<!{word})' for word in _NO_SURNAME)}{_LONGER})"
)
_HELD_ROLE = rf"\b(?:the|our|your|a|an|this|that|one|deputy|council|former|new) (?:[\w-]+ ){{0,2}}?{_ROLE}\b"
_PERSON = rf"(?:{_NAMED}|{_HELD_ROLE}|\b(?:he|she)\b)"
_WHOSE = (
    rf"(?:(?:{_NAMED}|{_HELD_ROLE})'s?|\b(?:his|her)(?! (?:children|kids|health)\b))"
)
_ADVERB = r"(?:\w+ly |still |often |always |now |also |just |too |very |so |again )*"
_BE = r"(?:is|was|are|were|has been|have been|had been|'s|gets|got|turn(?:s|ed) up|came|comes|arriv(?:es|ed)|went|goes|looks?)"
_HAVE = r"(?:has|had|have|hides?|hid|is hiding|suffers? from|suffered from|is (?:\w+ly )?(?:being )?(?:treated|off) (?:for|with)|was (?:treated|diagnosed) (?:for|with)|has been diagnosed with|is having|was having|got|is in)"
_STATE = r"(?:an? )?(?:\w+ing |secret(?:ly)? |serious(?:ly)? |terminal(?:ly)? |closet |known |drug |gambling )*(?:alcoholics?|addicts?|addicted|gay|lesbian|bisexual|pregnant|drunks?|ill|dying|divorced|adulterers?|homosexual|in rehab)"
_CONDITION = r"(?:an? |the )?(?:[\w-]+ ){0,2}?(?:cancer|illness|disease|depression|dementia|affair|mistress|lover|girlfriend|boyfriend|addiction|drink(?:ing)? problem|drug problem|divorce|rehab)"
_OWN = (
    r"(?:own |first |second |ex-|former |elder |younger |late )*(?:wife|husband|girlfriend|boyfriend|mistress|lover|son|daughter|marriage|divorce|pregnancy"
    r"|illness|cancer|health|religion|sexuality|affair|home address|mental health|children|kids|drinking|addiction|medical records?|sex life|love life)"
)
# Yours, or every voter's, is nobody's in particular.
_HOME = r"(?<!your )(?<!our )(?<!people's )(?<!voters' )(?<!residents' )home address(?! of (?:every|each|all|any)\b)"
_PRIVATE_EN = tuple(
    late(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_PERSON}(?: (?:from|of|in|at) (?:the )?\w+)? {_ADVERB}{_BE} {_ADVERB}(?P<word>{_STATE}){_ENDS}",
        rf"\b{_ROLES} {_ADVERB}{_BE} {_ADVERB}(?P<word>{_STATE}){_ENDS}",
        rf"(?:{_PERSON}|\b{_ROLES})(?: (?:from|of|in|at) (?:the )?\w+)? {_ADVERB}{_HAVE} (?P<word>{_CONDITION}){_ENDS}",
        rf"{_PERSON} {_ADVERB}(?P<word>drinks|drank|sleeps with|slept with|is sleeping with|cheat(?:s|ed) on|is cheating on){_ENDS}",
        rf"{_PERSON}[^.;!?]{{0,60}}\b(?P<word>sleep(?:s|ing) with|slept with|having an affair|(?<!of )drunk at work)\b",
        rf"(?:{_NAMED}|{_HELD_ROLE})[^.;!?]{{0,80}}\b(?P<word>mistress|lover|girlfriend|boyfriend|{_HOME})\b",
        rf"{_WHOSE} (?P<word>{_OWN})\b(?! (?:service|care|centre|strategy|portfolio|scheme|plan|team|department)\b)",
        rf"\b(?P<word>(?:wife|husband|marriage|divorce|children|son|daughter|health|illness|religion|sexuality|home address|girlfriend|boyfriend|mistress|lover) of) (?:{_NAMED}|{_HELD_ROLE})",
    )
)
_ROLE_CY = r"(?:(?:y |yr |'r |r )?(?:dirprwy )?(?:arweinydd|maer|prif weithredwr|cynghorydd|clerc|swyddog|pennaeth|prifathro|prifathrawes|rheolwr|ymgeisydd|cadeirydd|cyng\.?))"
_PERSON_CY = rf"(?:\b{_ROLE_CY}(?: (?-i:[A-Z])\w+){{0,2}}|\b(?-i:[A-Z])[a-z]+ (?-i:[A-Z])[a-z]+|\b(?:e|ef|o|hi)\b)"
_PRIVATE_CY = tuple(
    late(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_PERSON_CY} (?:\w+ ){{0,3}}?yn (?P<word>hoyw|feddw|alcoholig|feichiog|ddeurywiol|gaeth i(?: \w+)?|cael aff[eê]r|cael perthynas|cysgu (?:gyda|efo|[aâ])|twyllo ei)\b",
        rf"\b(?P<word>canser|iselder|meistres|cariad|salwch) (?:ar |gan |gyda |gan y |ar y )?{_PERSON_CY}",
        rf"\b(?P<word>(?:gwraig|gŵr|meistres|cariad|mab|merch|plant|iechyd|priodas|ysgariad|crefydd|cyfeiriad cartref|rhywioldeb) (?:y |yr )?){_ROLE_CY}\b",
        rf"{_PERSON_CY}[^.;!?]{{0,60}}\bei (?P<word>wraig|gŵr|feistres|meistres|gariad|chariad|fab|mab|merch|briodas|phriodas|ysgariad|hysgariad|chartref|gyfeiriad cartref|chyfeiriad cartref)\b",
        rf"{_PERSON_CY} (?:wedi|newydd) (?P<word>ysgaru|cael ysgariad|cael aff[eê]r)\b",
    )
)
# As a name: with its capital letter, or beside a word that only a party, its people or its rule goes with.
_PARTISAN = r"(?:part(?:y|ies)|council(?:lors?)?|cllrs?|groups?|leader(?:s|ship)?|run|led|controlled|candidates?|mps?|administration|government|manifesto|members?|voters?|activists?|donors?|politicians?|cabinet)"
_PARTY = tuple(
    late(pattern)
    for pattern in (
        r"\b(?P<word>Labour|Conservatives?|Llafur|Ceidwadwyr|Gwyrddion)\b(?! (?i:costs?|shortages?|market|force|exchange|estimates?|supply|hours|ward|day|pains)\b)",
        rf"\b(?P<word>(?i:labour|conservative|reform|green|plaid|independent)[ -](?i:{_PARTISAN}))\b(?! walls?\b)",
        r"(?i:\b(?:vote[ds]?|voting|under) )(?P<word>(?i:labour|conservative|plaid)|Reform|Green)\b(?! (?:Act|Bill|Belt|Lane|Street|Road|Park|Close|Farm|Avenue|Flag|Bins?|Dragon)\b)",
        # In small letters they may be part of another name: "reform plans", "green belt rules".
        rf"(?i:\b(?:vote[ds]?|voting|under) )(?P<word>reform|green)(?=\s*(?:$|[.,;:!?)])| (?:the|and|we|they|you|it|in|at|on|for|to|get|gets|lost|lose|was|were|is|are|has|have|had|again|last|next|this|because|since|if|will|would|costs?|rule|{_PARTISAN})\b)",
        r"(?i:\b(?P<word>tory|tories|lib dems?|liberal democrats?|plaid cymru|reform uk|ukip|snp|green party|[bp]laid (?:lafur|geidwadol|werdd)|democratiaid rhyddfrydol)\b(?! (?:walls?|street|road|lane|close|avenue)\b))",
        r"(?P<word>\bPlaid\b(?! (?i:blankets?|skirts?|scarf|scarves)\b))",
        r"(?:\b[Tt]he |\b(?:by|with|from|for|and) )(?P<word>Greens)\b(?! (?:Lane|Road|Street|Close|Park|Farm|Avenue|Committee)\b)",
        r"(?i:\bthe )(?P<word>(?i:greens)) (?i:vot\w+|councillors?|group|manifesto|policy|want|say|blocked|promis\w+)\b",
        r"\b(?:[Bb]y|[Uu]nder|[Ff]or|[Ww]ith) (?P<word>Reform)\b(?! (?:of|Act|Street|Road)\b)",
        r"(?i:\b(?P<word>part(?:y|ies) (?:candidate|leader|member|manifesto|policy|donor|conference|whip)s?)\b)",
        r"(?i:\bthe (?P<word>(?:ruling|governing|opposition|majority|minority|political|winning|same|other|rival) part(?:y|ies))\b)",
        r"(?i:\b(?P<word>political part(?:y|ies)|pleidiau gwleidyddol|plaid wleidyddol)\b)",
        r"(?i:\b(?P<word>the party) (?:in (?:power|control|charge|office)|that (?:runs|controls)|which (?:runs|controls)|running))\b",
        r"(?i:\b(?P<word>the party)\b[^.;!?]{0,40}\b(?:donat\w+|donors?|manifesto|votes?|voters?|electio\w+|campaign\w*|whip\w*)\b)",
    )
)
# Who stands for election; who applies for a post, or sits an exam, is another candidate.
_CANDIDATE = late(
    r"\b(?P<word>(?:election|parliamentary|mayoral|prospective|independent|by-election|council) candidates?"
    r"|(?:the|our|your|this|that|one|their|a) (?:[\w'-]+ )?candidate(?= (?:for|in|is|has|was|lied|took|said|who|does|did|promis\w+|lives?)\b)"
    r"|candidates?(?= for (?:the )?(?:[\w'-]+ ){0,3}(?:ward|seat|council|mayor)\b)"
    r"|yr? ymgeisydd|ymgeisydd (?:dros|yn etholiad))\b",
    re.IGNORECASE,
)
_APPLIES = late(
    r"\b(?:jobs?|posts?|roles?|vacanc\w+|interview\w*|exams?|gcse|a-levels?|apprentice\w*|shortlist\w*|swyddi?|arholiad\w*)\b",
    re.IGNORECASE,
)
# Who stands, in the words of residents, who name the seat or what is promised.
_STANDS = late(
    rf"{_CANDIDATE.pattern}|\b(?:the|our|your|this|that|one|their|a|(?:[\w-]+ )?party) (?:[\w'-]+ ){{0,2}}candidates?"
    r"(?= (?:(?:in|for|of) (?:the )?[\w'-]+ )?(?:says?|said|wants?|will|would|is|has|promis\w+|pledg\w+|claims?|told|vows?|plans?)\b)",
    re.IGNORECASE,
)
# What a party would do, and not what a council of that party does.
_PROMISES = late(
    r"\b(?:(?-i:[A-Z][a-z]+ )?(?-i:Party)|tory|tories|conservatives|lib dems?|liberal democrats?|labour|plaid(?: cymru)?|reform(?: uk)?|ukip|snp|the greens|llafur"
    r"|ceidwadwyr)(?:'s)? (?:(?:\w+ ){0,2}(?:will|'ll|would|wants?|promis\w+|pledg\w+|vows?|vowed|plans? to|going to)|manifesto|leaflet)\b",
    re.IGNORECASE,
)
_COUNCIL = late(
    r"\b(?:council|cyngor|cabinet|councillors?|cllrs?|town hall|county hall)\b",
    re.IGNORECASE,
)
_STRAIGHT = str.maketrans({"\N{RIGHT SINGLE QUOTATION MARK}": "'", "\N{LEFT SINGLE QUOTATION MARK}": "'"})  # fmt: skip


def private_word(text: str) -> str:
    """What of a wording is about one person's private life; "" where nothing is."""
    said = _plain(text)
    found = (each.search(said) for each in (*_PRIVATE_EN, *_PRIVATE_CY))
    return next((one["word"].strip() for one in found if one), "")


def party_word(text: str) -> str:
    """Which party or candidate a wording is about; "" where it is about none."""
    said = _plain(text)
    one = next((hit for hit in (each.search(said) for each in _PARTY) if hit), None)
    if one is None and not _APPLIES.search(said):
        one = _CANDIDATE.search(said)
    return one["word"].strip() if one else ""


def is_campaign(text: str) -> bool:
    """Whether a resident's words are about a candidate, or about what a party promises: neither is the council's business."""
    said = _plain(text)
    if _STANDS.search(said) and not _APPLIES.search(said):
        return True
    return bool(_PROMISES.search(said)) and not _COUNCIL.search(said)


def _plain(text: str) -> str:
    return " ".join(text.translate(_STRAIGHT).split())
