"""Which way a comment about people leans, where its words alone prove nothing.

`against` sees the loose forms that contempt takes ("no X on the council", "their sort", "they all"): with the scorer's
leaning beside them they are worth a person's look, without it they are nothing. `stands_with` sees who speaks as one of a
group or of their own family, for a group, or about a policy and what it costs: there the scorer alone must be surer.
Both read a text in which groups are overwritten (peoples.described), so that none of it hangs on which group is named.
"""

from __future__ import annotations

from moderation.lexicon.contempt_places import LODGERS
from moderation.patterns.late import late
from moderation.text.peoples import ADJECTIVE, LIVES, MANY, ONE

# What the scorer must give beside a form, an aside and a theme.
FORM, ASIDE, THEME = 0.23, 0.35, 0.45

_NAMED = f"[{MANY}{ONE}{LIVES}{ADJECTIVE}]"
_WHO = rf"(?:[{MANY}{ONE}{LIVES}]+(?:\s+{ADJECTIVE}+)?|{ADJECTIVE}+)"
_NOT = r"(?:can't|cant|cannot|couldn't|cannae|cor|shouldn't|shouldnt|shouldnae|should\s+(?:not|never)|shudnt|mustn't|must\s+not|ought\s+not|oughtn't|will\s+never|never|don't|dont|do\s+not|doesn't|dinna|dinnae|dunna|ain't|aint|aren't|isn't|not|no)"
_ROLE = r"(?:councillors?|cllr|council|committee|mayor|provost|leader|chair\w*|vot(?:e|ed|ing)|elect\w*|teach\w*|in\s+charge|run(?:s|ning)?|office|cabinet|panel|ballot|govern\w*|lead|top\s+job|bench|scouts?|coach\w*|foster\w*|power|seat|politics|magistrates?|lecturing|telling)"
_SORT = (
    rf"(?:(?:these|those)\s+(?:people|ones|types)|(?:that|their|your|his|her)\s+(?:sort|kind|lot|ilk|type)(?!\s+(?:of|words?|offer|message|help))|them\s+lot|(?:someone|somebody|people|folk|kids|anyone|{_NAMED}+)\s+like\s+(?:that|them|her|him|you)|like\s+that\s+lot"
    r"|(?:any|every\s+(?:last\s+)?one|all|half|most)\s+(?:of|o|on)\s+(?:them|em|'em|those|yous?)|(?:one|yin)\s+(?:of|o)\s+(?:them|those)(?!\s+(?:down|back|off|was|is|to))|they\s+(?:all|always)|they're\s+all)"
)
_NATURE = r"blood|genes|breed\w*|(?:aren't|isn't|not|un)\s*fit\s+(?:to|for)|normal\s+(?:people|folk|kids|children|famil\w+|couples|councillor)|real\s+(?:wom[ae]n|m[ae]n|famil\w+|marriage)|not\s+natural|our\s+own\s+(?:people|kind)"
_MOCKED = r"[😂🤣🤡🤮🤢🐒🐷🐀💩🙄😏🤭👃]"
_FORM_NAMED = late(
    rf"{_WHO}(?:\s+\w+){{0,4}}?\s+{_NOT}\s+(?:\w+\s+){{0,4}}?{_ROLE}\b"
    rf"|\b{_ROLE}\s+(?:\w+\s+){{0,3}}?(?:an?|some|another|this|that)\s+{_WHO}|\b(?:an?|another|some)\s+{_WHO}(?:\s+\w+){{0,2}}?\s+{_ROLE}\b"
    rf"|\b(?:never|don't|dont|who|ban|stop|get\s+rid|send|hire|trust|keep|lets?|evict|put|want)\s+(?:(?:the|an?|all|these|those|any|of|for|more|no|in|would)\s+){{0,3}}{_WHO}"
    rf"|(?:^\W*|[.!?;:]\s+)no\s+(?:more\s+)?{_WHO}|{_WHO}\s+(?:(?:simply|just|all)\s+)?(?:can't|cant|cannot|shouldn't|shouldnt|should|belongs?|always|are|have\s+no|only|out)\b"
    rf"|\b(?:all|every|typical|most|only|too\s+many|so\s+many|more)\s+{_WHO}|\b(?:{_SORT}|{_NATURE}|in\s+charge|undesirables|belongs?\s+(?:in|at|to|elsewhere|here)|way\s+they\s+live|go\s+(?:home|back))\b"
    # A laugh mocks whom its own sentence names: "Black I think. Or look next door 😂" is of bins.
    rf"|{_NAMED}[^.!?\n]*[.!?…]*\s*{_MOCKED}|{_MOCKED}[^.!?\n]*{_NAMED}"
)
# People who are named by where they are put: "that hotel lot", "whoever is in those tents".
_LODGED = late(rf"\b{LODGERS}")
# Asides that make the group itself the fault: "for a X", "like a X", "run by X", "no wonder, a X", "the X brigade".
_ASIDE = late(
    rf"\b(?:another|bloody|fucking|because\s+(?:he|she|they|you)(?:'s|'re|\s+is|\s+are)|for|like|than|call\s+(?:yourself|himself|herself)|what\s+(?:kind|sort)\s+of|since\s+when\s+(?:do|did|are|can|is)|run\s+by|led\s+by|taken\s+over\s+by|full\s+of|handed\s+(?:\w+\s+)?to|before)\s+(?:an?|some|more|the|bunch\s+of)\s+{_WHO}"
    rf"|\b(?:run\s+by|led\s+by|taken\s+over\s+by|full\s+of|overrun|rid\s+of|give\s+(?:it|them|that)\s+to|too|so)\s+{_WHO}"
    rf"|\b(?:no\s+wonder|no\s+surprise|funny\s+how|of\s+course|surprise\s+surprise|obviously|naturally|bet\s+(?:it|he|she|they)|explains|that's\s+why|what\s+(?:do|did|would|can)\s+(?:you|we|they)\s+expect|never\s+mind|imagine)\b[^.!?]{{0,40}}?{_WHO}|{_WHO}[^.!?]{{0,40}}?\b(?:what\s+(?:do|did|would)\s+(?:you|we)\s+expect|no\s+wonder|enough\s+said|explains|of\s+course|say\s+no\s+more)\b"
    rf"|{ADJECTIVE}+\s+(?:lot|brigade|crowd|lobby|mafia|agenda|types|ones|mob|lobbyists|takeover)\b|\b(?:he|she|they|you)(?:'s|'re|\s+is|\s+are)\s+(?:only\s+|just\s+|clearly\s+)?(?:an?\s+)?{_WHO}\s*(?:,|\s+so\b|\s+and\b)"
    rf"|{_WHO}\s+(?:\w+\s+)?(?:back|off|away|elsewhere|home|first|last)\b|\b(?:prefer|rather\s+have|sooner\s+have|give\s+me)\b[^.!?]{{0,30}}?{_WHO}|{_WHO}\s+(?:\w+\s+)?(?:never|always|want|bring|cause|ruin\w*|spoil\w*)\b"
)
_FORM_UNNAMED = late(
    rf"\b(?:typical|{_SORT}|{_NATURE}|natural\s+selection|not\s+our\s+(?:people|kind))\b"
    r"|\b(?:her|your)\s+(?:husband|hubby|skirt|heels|lipstick|hormones|ovaries|womb|bump|belly|wig|stammer|stutter|accent|wheelchair|turban|hijab|prayer\s+mat|passport|condition|tits|legs)\b"
    r"|\b(?:dwarf|translator|baby\s+brain|(?:sex|gender)\s+for|maternity|pregnan\w*|wives|wife|chromosom\w*|biology|spinster|barren|rainbows?|wheelchairs?|foreign\w*|disabilit\w*|stammer|stutter|hijabs?|burqas?|kitchen|madam|lass|lasses|chicks)\b|[🤡🐒🐷🐀🤮🌈👃✡]"
)
# What contempt without a group's name is about, ground by ground.
_THEME = late(
    r"\b(?:allah|halal|mecca|god\s+squad|clappers|cults?|sky\s+fairy|imams?|priests?|vicar|rabbi|synagogues?|temples?|turbans?|veils?|pray\w*|jihad\w*|converts?|mosques?"
    r"|special\s+needs|not\s+all\s+there|sectioned|mental|nutters?|crutch\w*|carers?|drool\w*|dribbl\w*|defectives?|cripple\w*|antidepress\w*|faking|wheelchairs?|stammer\w*|stutter\w*|bodies|brains?|dwarfs?|midgets?"
    r"|bidd(?:y|ies)|codgers?|fossils?|wrinkl\w*|zimmers?|coffins?|grave|senile|gaga|dodder\w*|decrepit|geriatrics?|nappies|acne|spotty|puberty|toddlers?|generation|oldies"
    r"|breast\w*|hormon\w*|up\s+the\s+duff|broody|bab(?:y|ies)|womb|ovaries|bump|maternity|motherhood|sprogs?|pregnan\w*|husbands?|wi(?:fe|ves)|spinsters?|cat\s+lady|divorc\w*|bachelors?|marri\w+|couples?|widow\w*"
    r"|accents?|dingh(?:y|ies)|passports?|abroad|natives?|indigenous|foreign\w*|third\s+world|jungle|curry|takeaway|translators?|bananas?|tribes?|tinkers?|caravans?|own\s+kind|colou?r|skin|faces|cultures?"
    r"|rainbows?|pronouns?|drag|frock|wigs?|lipstick|mincing|limp-?wrist\w*|lifestyle|perver\w*|closet|chromosom\w*|biolog\w*|deviants?|changing\s+rooms?|two\s+(?:dads|mums|mummies|daddies)|real\s+m[ae]n"
    r"|sweetheart|girlie|missus|kitchen|ironing|skirts?|heels|handbags?|hysterical|nagging|gossip\w*|knitting|testosterone|chicks?|lass\w*|blokes?|madam|ladies)\b|[👃✡🌈☪✝]"
)
_AS_ONE = late(
    rf"\b(?:i'?m|i\s+am|we'?re|we\s+are|we|us|as|i\s+was|am|being)\s+(?:an?\s+|the\s+|all\s+|proud\s+|also\s+|your\s+|too\s+|old\s+|one\s+of\s+)*{_NAMED}+|{_NAMED}+(?:\s+\w+)?\s+here\b|^\W*(?:proud\s+)?{_NAMED}+\s*,\s+(?:and\s+)?i\b|\bi\s+(?:am|was)\s+one\b"
    rf"|\b(?:my|our)\s+(?:\w+\s+){{0,2}}?(?:son|daughter|wife|husband|partner|neighbours?|mum|mother|dad|father|nan|gran|brother|sister|friends?|mates?|lad|boy|girl|kids|carer|{_NAMED}+)\b"
)
_FOR_THEM = late(
    rf"\b(?:thanks?|thank\s+you|lovely|brilliant|polite|hard-?working|works?\s+harder|welcom\w+|friendly|grateful|entitled|deserve\s+\w+|leave\s+[\w\s]{{1,30}}?(?:alone|be)\b|(?:they|{_NAMED}+)\s+should\s+be\s+allowed|stand\w*\s+(?:with|up\s+for|up\s+to)|(?:not|isn't|n't|hardly)\s+fair\s+(?:to|on|for)\s+(?:the\s+)?{_NAMED}+(?=\W*$|\s*[.!?])|isn't\s+a\s+dig|(?:i'?ll|we'll)\s+miss"
    r"|can't\s+blame|don't\s+blame|stop\s+blaming|not\s+(?:every|all)|not\s+the\s+(?:problem|fault)|every\s+woman|fault\s+of|equal\w*|rights|dignity|solidarity|house\s+the|(?:have|had|who|'ve|'d)\s+(?:all\s+)?fled\b(?!\s+(?:justice|the\s+(?:scene|police|law|country)|police|custody|prison|court|bail))|human\s+being|decently|treat\w*|safe|unsafe|accessib\w+|refuge|let\s+down|(?:bad|good)\s+for\s+(?:them|us)|(?:nowt|nothing|owt|anything|no\s+problem|nowt\s+wrong)\s+(?:against|with)|(?:don't|do\s+not|couldn't)\s+care\s+(?:that|if|whether|who|what))\b"
)
_OF_POLICY = late(
    r"\b(?:polic(?:y|ies)|per\s+cent|figures|statistics|survey|schemes?|funding|contracts?|allocations?|visas?|immigration|procurement|shortlists?|veto|laws?|religions?|consultation|straight\s+answer|flags?|toilets?|loos?|ramps?|kerbs?|badges?|bays?|pavements?|transport|bus|buses|waiting\s+list|surgery|clinic)\b|[%£]"
)


# Who asks why a group is nowhere to be seen speaks for it: "there isn't one X in the cabinet".
_MISSED = late(
    rf"\b(?:there(?:'s|s|\s+is|\s+are|\s+was|\s+were)?(?:\s+(?:still|just|literally))?\s*(?:no|not|isn't|isnt|aren't|arent|never)|(?:not|isn't|isnt|never)\s+(?:one|a\s+single|even\s+one)|where\s+are\s+(?:all\s+)?the|how\s+come\s+(?:there's\s+|theres\s+)?no|(?:has|have|had)\s+never\s+had)\s+"
    rf"(?:an?\s+|one\s+|any\s+|single\s+)*{_WHO}(?:\s+(?:or|and)\s+{_WHO})*(?:\s+\w+){{0,2}}?\s+(?:in|on|among|amongst|at)\s+(?:\w+\s+){{0,3}}?(?:cabinet|council|committee|panel|board|team|bench|chamber|top\s+table|leaflets?|photos?|pictures?|posters?|staff)\b"
    rf"|\b(?:no|not\s+one|not\s+a\s+single)\s+{_WHO}(?:\s+(?:or|and)\s+{_WHO})*\s+(?:faces?|people|councillors?|voices?|members)\s+(?:in|on|among|at)\s+(?:any\s+of\s+)?(?:your|the|our|that|this)\b"
)


def against(text: str, named: bool) -> float:
    """How sure the scorer must be of an attack on a group for a person to look; above 1 where nothing leans that way."""
    if stands_with(text):
        return 2.0
    if formed_against(text, named):
        return FORM
    if named and _ASIDE.search(text):
        return ASIDE
    return THEME if _THEME.search(text) or _LODGED.search(text) else 2.0


def formed_against(text: str, named: bool) -> bool:
    """Whether the text has a form that contempt takes."""
    form = _FORM_NAMED if named else _FORM_UNNAMED
    return bool(form.search(_MISSED.sub(" ", text)))


def stands_with(text: str) -> bool:
    """Whether the writer speaks as one of a group, of their own people, for a group, or about a policy and its cost."""
    return any(each.search(text) for each in (_AS_ONE, _FOR_THEM, _OF_POLICY, _MISSED))
