"""A wrong that a group suffers, told by somebody who minds it: "It's always the disabled who get cut first".

A scorer hears "the disabled" beside "cut" or "can't", and takes it for an attack. Three forms say the opposite: the group is the
one that loses by what others do ("who get forgotten"), a place or a service shuts it out for a reason that is no fault of its own
("because there's no ramp"), or one of the writer's own people was treated badly for what they are. Each is taken out of the text
with its group overwritten; only where nothing is left that is turned on a group, glad of the wrong or worse is the score alone
not believed. "It's always the disabled who get everything" has none of them.
"""

from __future__ import annotations

import re
from functools import cache

from moderation import lexicon
from moderation.aimed.leaning import stands_with
from moderation.aimed.menace import DANGER, menaces
from moderation.fair.forewarned import means_it
from moderation.fair.group_defended import DEFENDED
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.peoples import ADJECTIVE, LIVES, MANY, ONE, described
from moderation.text.reading import Reading

_SIGN = f"[{MANY}{ONE}{LIVES}{ADJECTIVE}]"
_DET = r"(?:(?:the|our|these|those|all|many|most|some|poor|older|young|local|other|a|an|any|us|every|again|once)\s+){0,3}"
_PEOPLE = r"(?:\s+(?:people|folk|ones|persons?|users?|residents|tenants|kids|children|adults|families|mums|mothers|parents|women|m[ae]n|woman|girls?|pensioners|passengers|customers|drivers|voters|ladies|community|communities))?"
_ONE_GROUP = rf"{_DET}(?:[\w-]+\s+(?:and|&)\s+)?{_SIGN}+(?:\s+{_SIGN}+)?{_PEOPLE}"
_GROUP = rf"{_ONE_GROUP}(?:\s*,?\s+(?:and|or|&)\s+(?:{_ONE_GROUP}|(?:the\s+|our\s+)?[\w-]+(?:\s+people)?))?"
_WHERE = (
    r"(?:\s+(?:in|on|at|from|like|round|around|with)\s+(?:[\w'-]+\s+){0,3}?[\w'-]+)?"
)

_LEFT_OUT = (
    r"(?:forgotten(?:\s+about)?|overlooked|ignored|neglected|abandoned|excluded|sidelined|side-lined|let\s+down|left\s+(?:out|behind|waiting|stranded|stuck|till\s+last|until\s+last|with\s+(?:nothing|nowt)|to\s+(?:struggle|rot|cope|fend))|missed\s+out|passed\s+over|"
    r"shut\s+out|locked\s+out|priced\s+out|pushed\s+(?:out|aside|to\s+the\s+back\w*)|shoved\s+(?:aside|to\s+the\s+back)|squeezed|short-?\s?changed|shafted|stung|clobbered|hammered|hit(?:\s+(?:hardest|worst|first|again))|hit|hurt|punished|penali[sz]ed|blamed|"
    r"the\s+blame|the\s+worst\s+of\s+it|the\s+short\s+straw|the\s+short\s+end(?:\s+of\s+the\s+stick)?|cut(?:\s+(?:first|back|off))?|cuts|axed|evicted|moved\s+(?:on|out)|taxed|charged|silenced|treated\s+(?:badly|worse|like\s+\w+(?:[\s-]class)?(?:\s+citizens)?))"
)
_LOSES = r"(?:los(?:e|es|ing)\s+(?:out|theirs|their\s+\w+)|suffers?|suffering|struggl(?:e|es|ing)|miss(?:es)?\s+out|go(?:es)?\s+without|pays?\s+(?:for\s+(?:it|this|that)|the\s+price)|bears?\s+the\s+(?:brunt|cost)|carr(?:y|ies)\s+the\s+can|cops?\s+it|come(?:s)?\s+last|waits?\s+(?:the\s+)?longest|feels?\s+it(?:\s+(?:most|first))?)"
_WHEN = r"(?:\s+(?:first|last|again|every\s+time|the\s+most|most|hardest|worst|as\s+(?:usual|always|ever)|each\s+time|round\s+here|by\s+(?:this|the|your|our|every)\s+\w+|when\s+(?:money|budgets?|times?)\s+(?:is|are|get)\s+\w+)){0,2}"
_FATE = rf"(?:(?:always\s+|just\s+|still\s+|only\s+|really\s+){{0,2}}(?:get|gets|are|is|be|end\s+up|ends\s+up|keep\s+getting|have\s+been|has\s+been|were|was|'re|'s)\s+(?:always\s+|being\s+|the\s+ones?\s+|just\s+|so\s+){{0,2}}{_LEFT_OUT}|(?:have\s+to\s+|has\s+to\s+|always\s+){{0,2}}{_LOSES}){_WHEN}"
_IT_IS = r"(?:(?:why\s+(?:is|are)\s+(?:it|they)|(?:it|its|it's|it\s+is|it\s+was|seems\s+it's|as\s+usual|once\s+again|again|as\s+ever)\W{0,2})\s*(?:always\s+|just\s+|only\s+|seems\s+|is\s+|it's\s+){0,3})"
_LAST = r"(?:(?:is|are|'re|were|always)\s+){1,2}(?:an?\s+after\s?thought|(?:at\s+the\s+)?bottom\s+of\s+the\s+(?:list|pile|heap|agenda)|last\s+(?:in\s+the\s+queue|on\s+the\s+list|in\s+line)|(?:the\s+)?first\s+to\s+(?:suffer|lose\s+out|be\s+(?:cut|hit|forgotten))|(?:the\s+)?last\s+to\s+be\s+(?:asked|told|thought\s+of|considered|consulted))"
_SUFFERS = rf"(?:{_IT_IS}{_GROUP}\s+(?:who|that|whose\s+\w+|as)?\s*{_FATE}|{_GROUP}{_WHERE}\s+(?:always\s+|are\s+the\s+ones\s+who\s+){_FATE}|{_GROUP}{_WHERE}\s+{_LAST})"

_CANNOT = r"(?:can't|cant|cannot|can\s+not|couldn't|couldnt|cannae|are\s+(?:not\s+able|unable)\s+to|is\s+unable\s+to|struggle\s+to|have\s+no\s+way\s+to)\s+(?:even\s+|safely\s+|really\s+|now\s+|ever\s+|actually\s+)?"
_GO = r"(?:use|get|reach|access|enter|walk|go|leave|cross|travel|catch|board|swim|jog|run|sit|join|attend|take\s+part|move|wheel|visit|shop|vote|cycle|wait|work|live|feel\s+safe|be\s+(?:safe|out))"
_THERE = r"(?:\s+[\w'-]+){0,7}?"
# What shuts somebody out: a want, a thing, or what others did. "Because they are lazy" is none.
_BARRIER = r"(?:there(?:'s|s|\s+is|\s+are|\s+was)?\s*(?:no|not|nothing|nowhere|only|so\s+(?:few|many)|too\s+(?:few|many)|still\s+no|isn't|aren't)\b[^.!?]{0,50}|(?:the|it's|its|that|our|your)\s+(?:[\w'-]+\s+){0,3}?(?:is|are|was|isn't|aren't|has|have|keeps?|got|doesn't|don't|broke\w*|closed|too)\b[^.!?]{0,50}|of\s+(?:the|all\s+the|those|your|these)\s+(?:\w+\s+){0,2}?(?:kerbs?|steps?|stairs|cars|bins|lights?|cuts|gangs|abuse|harassment|bollards|potholes|cobbles|door\w*|lift|roadworks|parking|fees|prices|cost)\b[^.!?]{0,30}|(?:you|they|the\s+council|nobody|no\s?one|someone)(?:'ve|\s+have|\s+has|\s+had|\s+ha'?s)?\s+(?:closed|shut|cut|removed|took|taken|scrapped|axed|put|built|block\w*|fixed|mended|gritted|bother\w*|thought)\b[^.!?]{0,40})"
_BARRED = rf"(?:{_GROUP}{_WHERE}\s+{_CANNOT}{_GO}\b{_THERE}(?:\s*,?\s+(?:because|as|since|cos|coz|when|while|if|now(?:\s+that)?)\s+{_BARRIER}|\s+(?:after\s+(?:dark|dusk|\d+|nightfall)|at\s+night|in\s+the\s+dark|on\s+(?:their|her|his)\s+own|alone|safely|without\s+(?:(?:being\s+)?(?:afraid|scared|harassed|followed|shouted\s+at|catcalled|stared\s+at|help|(?:being\s+)?(?:stopped|searched|moved\s+on|spat\s+(?:at|on)|abused|pushed|touched)|a\s+ramp|a\s+lift|assistance|going\s+in\s+the\s+road)))))"
_AND = r"(?:live|work|get\s+(?:around|about|anywhere|on\s+the\s+bus|into\s+town)|go\s+(?:out|anywhere|shopping|to\s+\w+)|use\s+(?:the|a|that|this)\s+\w+|shop|travel|walk|cross\s+the\s+\w+|catch\s+(?:a|the)\s+\w+|survive|cope|manage|have\s+(?:a\s+life|a\s+job)|see\s+a\s+\w+|park)"
_CANNOT_BE = rf"(?:(?:you|u|nobody|no\s?one|people|i|one)\s+(?:can't|cant|cannot|can|could\s+not|couldn't|cannae)|(?:(?:it's|it\s+is)\s+)?(?:impossible|no\s+fun|hard|hopeless|no\s+joke|a\s+nightmare|miserable)\s+to|try|imagine|how\s+(?:can|could|do)\s+(?:you|anyone|anybody))\s*(?:be(?:ing)?)\s+{_GROUP}\s+(?:and|trying\s+to|who\s+wants?\s+to)\s+(?:{_AND}|(?:liv|work|gett|go|us|shopp|travell|walk|cross|catch|park|board)ing)\b{_WHERE}"

_OWN = r"(?:(?:my|our)\s+(?:\w+\s+)?(?:wife|husband|partner|mum|mam|mother|dad|father|nan|gran\w*|sister|brother|son|daughter|lad|girl|boy|child|kids?|children|friend|neighbours?|mate|aunt\w*|uncle|carer|family|cousin|niece|nephew|colleague)|me|us|one\s+of\s+(?:us|my\s+\w+))"
_RUDE = r"(?:(?:was|were|is|are|has\s+been|have\s+been|been|got|being)\s+(?:so\s+|very\s+|really\s+|quite\s+|always\s+|a\s+bit\s+){0,2}(?:not\s+(?:polite|nice|kind|friendly|good|helpful|respectful)|rude|impolite|nasty|unkind|unfriendly|horrible|abusive|mean|cold|unhelpful|cruel|disrespectful|racist|short|awful)\s+(?:to|with|towards?|at|about)|(?:shouted|swore|laughed|sneered|spat|stared|yelled)\s+at|(?:refused|ignored|insulted|mocked|bullied|abused|harassed|turned\s+away|told\s+off|treated)(?:\s+(?:to\s+(?:serve|help|see|let)))?)"
_SUFFERED = r"(?:was|were|is|are|got|gets|has\s+been|have\s+been|keeps?\s+(?:getting|being))\s+(?:\w+\s+)?(?:refused|ignored|insulted|mocked|bullied|abused|harassed|turned\s+away|shouted\s+at|laughed\s+at|sworn\s+at|spat\s+(?:at|on)|stared\s+at|told\s+to\s+\w+(?:\s+\w+)?|treated\s+(?:badly|differently|like\s+\w+))"
_FOR_IT = rf"(?:\s+(?!because|for|over|cos)[\w'-]+){{0,8}}?\s*,?\s+(?:because\s+of|for|over|due\s+to|on\s+account\s+of|cos\s+of|because|cos)\s+(?:(?:the|her|his|their|our|my|an?|she|he|they|wearing|having|being|is|are|wears?|has|was|were|'s)\s+){{0,4}}(?:head\s?scarf|scarf|hijab|niqab|turban|veil|skin|colou?r|accent|english|disabilit(?:y|ies)|wheelchair|stick|crutch(?:es)?|stammer|hearing\s+aids?|guide\s+dog|religion|faith|race|age|name|sex(?:uality)?|autism|illness|{_SIGN}+)\b"
_OWN_PEOPLE = rf"(?:{_RUDE}\s+{_OWN}{_FOR_IT}|{_OWN}\s+{_SUFFERED}{_FOR_IT})"

# Where they live there is no water, and children are there.
_AMENITY = r"(?:(?:running|clean|hot|drinking|proper|safe|decent|single)\s+)?(?:water|toilets?|showers?|power|electric\w*|heating|drains?|drainage|bins?|bin\s+collections?|lighting|lights|street\s?lights|crossing|bus(?:\s+stop)?|footpath|pavement|play\s+area|ramps?|lifts?|fire\s+hydrant|broadband)"
_LACKS = rf"(?:{_GROUP}['’]?s?['’]?(?:\s+(?:\w+\s+)?(?:sites?|camps?|estates?|hostels?|hotels?|flats|blocks?|centres?|pitch(?:es)?|homes?))?\s+(?:(?:still|just|even|really|now)\s+)?(?:has|have|have\s+got|has\s+got|had|are\s+left\s+with|is\s+left\s+with|are\s+without|is\s+without|live\s+without)\s*(?:still\s+)?(?:no\s+)?{_AMENITY}(?:\s*(?:,|and|or|&)\s*(?:no\s+)?{_AMENITY})?\s*(?:,|and|while|though|even\s+though)\s+(?:there\s+are\s+)?(?:{_SIGN}+\s+)?(?:small\s+|little\s+|young\s+|tiny\s+)?(?:children|kids|families|bab(?:y|ies)|toddlers|{_SIGN}+)\s*(?:are\s+|who\s+)?(?:live|living|play|playing|sleep|sleeping|grow(?:ing)?\s+up)\s+(?:there|here|on\s+(?:it|there|site)|in\s+(?:it|there)))"
# "Why do they not get a proper site?", "they aren't allowed to work, let them", "they can't see your kerbs": something is asked for them.
_PROPER = r"(?:an?\s+|any\s+|their\s+|the\s+)?(?:proper|decent|basic|safe|warm|dry|clean|running|suitable|accessible|permanent|own)\s+(?:[\w-]+\s+)?(?:sites?|pitch(?:es)?|homes?|housing|water|toilets?|school(?:s|ing)?|places?|crossings?|ramps?|access|care|support|heating|accommodation|ward|spaces?)"
_LET = r"let\s+(?:them|em|'em|people)\s+(?:work|stay|settle|earn|learn|contribute|live|vote|speak|join|apply|pay\s+(?:tax|their\s+way))(?:\s+and\s+(?:pay\s+(?:tax(?:es)?|their\s+way|in)|contribute|work|live))?"
_ASKED = (
    rf"(?:why\s+(?:(?:do|does|can|could|did)\s+{_GROUP}\s+(?:still\s+)?(?:not|never)|(?:don't|doesn't|didn't|can't|won't)\s+{_GROUP}(?:\s+still)?)\s+(?:get|have|be\s+given)\s+{_PROPER}|{_GROUP}{_WHERE}\s+(?:are|is)(?:n't|nt|\s+not)\s+(?:even\s+)?allowed\s+to\s+(?:work|earn|study|cook|drive|rent|vote)\b[^.!?]{{0,40}}[.!?;,]?\s*{_LET}"
    rf"|{_GROUP}\s+(?:can't|cant|cannot)\s+(?:even\s+)?(?:see|hear|feel|read|find|cross|reach|use|manage)\s+(?:your|this|these|the|those|that|our)\s+(?:[\w-]+\s+){{0,3}}?(?:kerbs?|shared\s+spaces?|crossings?|steps|screens?|buttons?|signs?|announcements?|buses|stops?|bays?|ramps?|toilets?|lifts?|paths?|pavements?|websites?|forms?|letters?|space))"
)
_WRONG = guarded(
    rf"(?<!\w)(?:{_ASKED}|{_SUFFERS}|{_LACKS}|{_BARRED}|{_CANNOT_BE}|{_OWN_PEOPLE})(?!\w)|{DEFENDED}"
)
# "Not while I'm here", "let's finish the job": what the writer would do about it.
_ACTS = r"not\s+(?:while|as\s+long|on\s+my|if\s+i)|let'?s|finish\w*|job|until|i'?m\s+here|watch|next|start|with\s+(?:me|us)|who'?s\s+(?:in|up|coming)|lads|come\s+on|more\s+of|keep\s+(?:going|it)|carry\s+on|sort(?:ed)?|clear(?:ed)?\s+out"
# Who is glad of it, wants more of it, or says what the group really is.
_GLAD = late(
    r"\b(?:good|great|fine|glad|about\s+time|send\w*\s+(?:them|em|'em|the\s+lot|him|her)|deport\w*|let\s+(?:them|em|'em)|riddance|serves?|deserv\w+|rightly|quite\s+right|so\s+what|boo\s*hoo|tough|diddums|who\s+cares|hooray|hurrah|result|lol|lmao|haha+|too\s+right|should|ought|must|fault|scroung\w*|spong\w*|parasit\w*|leech\w*|lazy|handouts?|benefits?|fak\w+|whing\w*|whin(?:e|es|ing|ers?)|moan(?:ing|ers?|s)?|everything|free|breed\w*|swarm\w*|vermin|filth\w*|scum|animals|burden|drain|useless\s+\w+s|their\s+own|know\s+what's|better\s+not|if\s+they\s+(?:know|want|dare|try)|keep\s+it\s+that\s+way|back\s+(?:home|to)|go\s+(?:home|back)|where\s+they|kind|sort|don't\s+belong|long\s+may|and\s+that's\s+(?:how|the\s+way))\b"
    rf"|\b(?:{_ACTS})\b"
)
_ANYBODY = frozenset(
    ["man", "men", "woman", "women", "lady", "ladies", "boy", "boys", "girl", "girls"]
)
LONGEST = 25  # words beside it: in more, the scorer may have heard something else
_GLEE = late(r"[😂🤣😆👏🎉🥳🤡💩🤮🖕🐒🐷🐀🙌]")


def pities(reading: Reading) -> bool:
    """Whether a text minds a wrong that is done to a group or to one of the writer's own, or speaks up for one, and turns on nobody
    for what they are."""
    told = described(reading)
    if not _WRONG.may_match(told) or _GLEE.search(reading.original):
        return False
    left = _WRONG.pattern.sub(lambda found: " " * len(found[0]), told)
    if left == told or len(left.split()) > LONGEST or _GLAD.search(left):
        return False
    if DANGER.search(left) or means_it(left) or _insults().search(left):
        return False
    if _names_a_group(left, reading) and not stands_with(left):
        return False
    return not menaces(reading)


def _names_a_group(left: str, reading: Reading) -> bool:
    """Whether a group is named in what is left, which lies as the bare text does, and not only "the man at the desk"."""
    found = re.finditer(f"{_SIGN}+", left)
    return any(reading.bare[slice(*each.span())] not in _ANYBODY for each in found)


@cache
def _insults() -> re.Pattern[str]:
    kinds = ("strong", "dehumanising", "mild", "noun", "crude", "nasty.worst")
    return re.compile(
        rf"\b{lexicon.pattern('abuse', *(f'abuse.{kind}' for kind in kinds))}\b"
    )
