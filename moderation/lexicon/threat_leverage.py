"""English forms of threats without a plain doer, harm and person: anger that could come with a hammer, a group that wants gassing,
a building that should fall on a meeting, poison in somebody's tea, a murdered member held up, and blackmail with photos.

As in threat_asides.py a person always reads it, and software never hides on it.
"""

from __future__ import annotations

from moderation.lexicon.threat_words import (  # fmt: skip
    BUILDING,
    GROUP,
    PARTY,
    YOU,
    Form,
    form,
    words,
)

# Words that these forms hang on, for the gate in threat_grammar.py.
_HUNG_ON = """
angry mad furious hammer wants want needs paid sort killed shot collapses falls drive lorry poison tea noose rope amess cox safe
shot photos hired burns roof pictures pics video messages tell show post send boss wife gazette might gassing hanging shooting
"""
LEVERAGE = frozenset(_HUNG_ON.split())

_DETAIL = "A threat that leaves its doer, its harm or its person to the reader"
_SWAY = r"(?:vote|resign|quit|drop|withdraw|pay|back|support|say|change|stand\s+down|step\s+down|shut\s+up|sign|approve|reject|refuse|pull|keep\s+quiet|do\s+as)"
_PROOF = r"(?:photos?|pictures?|pics|videos?|footage|texts|messages|screenshots?|recordings?|tapes?|dirt)"
_GROUNDS = r"\b(?:planning|damage|potholes?|flytip\w*|speeding|parking|bins?|rubbish|litter|evidence\s+of\s+the|road|pavement|dog|my\s+(?:damp|mould)|lol|haha\w*|joke|film|novel|game|episode)\b"


def leverage() -> tuple[Form, ...]:
    """All forms of this file."""
    arms = rf"(?:an?|my|the)\s+(?:\w+\s+)?{words('weapon.arms')}"
    angry = rf"\b(?:angry|mad|furious|livid|wound\s+up|raging)\b[^.!?]{{0,30}}?\b(?:come|go|turn\s+up|walk|drive)\s+(?:round|in|over|there|down|up)\b[^.!?]{{0,20}}?\bwith\s+{arms}\b"
    might = rf"\bi\s+could\s+(?:burn|torch|bomb|blow|shoot)\s+{BUILDING}\s*(?:down|up)?\b[^.!?]{{0,20}}?\bi\s+(?:just\s+|well\s+|really\s+)?(?:might|may|will|would)\b"
    wants = rf"(?:\b(?:all\s+|the\s+|those\s+|these\s+)?(?:{PARTY}+(?:\s+(?:voters?|members?|supporters?|lot))?|{GROUP}+)(?:\s+\w+)?\s+(?:all\s+)?(?:wants?|needs?)\s+(?:gassing|shooting|hanging|burning|drowning|exterminating|lynching|stringing\s+up|putting\s+(?:down|against\s+a\s+wall)))\b"
    paid = r"\b(?:i|we)(?:'ve|\s+have)?\s+(?:paid|hired|got|sent)\s+(?:somebody|someone|(?:a|an|some|two|three|(?:a\s+)?few|a\s+couple\s+of)\s+(?:lads?|blokes?|men|man|boys|Γ+))\s+to\s+(?:sort|do|deal\s+with|visit|see\s+to|teach|fix)\s+(?:you|him|her)\b"
    killed = rf"\ball\s+(?:the\s+)?(?:{GROUP}+|gays?|trans|lesbians?|jew|muslim|black|asian|disabled|foreign)\s+(?:people\s+)?(?:should|must|need\s+to|ought\s+to|deserve\s+to)\s+(?:be\s+)?(?:all\s+)?(?:killed|shot|hanged|hung|gassed|stoned|burn(?:ed|t)|die|dead)\b"
    falls = rf"\b(?:hope|pray|wish)\s+(?:that\s+)?(?:(?:the|that|your)\s+(?:\w+\s+)?(?:building|chamber|hall|offices?|roof|ceiling|room|place|council\s+house)|it)\s+(?:collapses|falls|burns(?:\s+down)?|caves|blows\s+up|comes\s+down)\b[^.!?]{{0,40}}?\b(?:while|when|with|on)\s+(?:{YOU}|they|he|she|all|top|the\s+lot|everyone)\b"
    lorry = r"\bif\s+only\s+(?:someone|somebody)\s+(?:would|could|had\s+the\s+guts\s+to)\s+(?:\w+\s+)?(?:drive|plough|ram|throw|chuck|lob|plant|fire)\s+(?:an?\s+)?(?:\w+\s+)?(?:lorry|truck|car|van|tank|bomb|petrol\s+bomb|grenade|rocket)\s+(?:in|into|through|at|under)\s+(?:(?:that|the|this|their|your)\s+(?:\w+\s+)?(?:meeting|chamber|hall|council|offices?|building|room|lot|mosque|hotel|surgery|crowd|protest|cabinet|party|conference)|them|you|him|her)\b"
    poison = r"\b(?:poison|spike|put\s+(?:rat\s+poison|bleach|antifreeze|arsenic)\s+in)\s+(?:their|his|her|your)\s+(?:tea|coffee|water|drinks?|biscuits|sandwiches|food|pints?)\b"
    noose = r"\b(?:you|he|she)(?:'d|\s+would)\s+(?:look|be)\s+(?:\w+\s+)?(?:better|good|great|lovely|prettier)\s+(?:with|in|on|wearing)\s+(?:a\s+)?(?:noose|rope|coffin|body\s?bag|gallows|(?:bullet|knife|axe))\b"
    safe = rf"\b{words('victim')}\s+(?:also\s+)?(?:thought|felt|believed|reckoned)\s+(?:he|she)?\s*(?:was\s+|were\s+)?(?:safe|untouchable|protected)\b[^.!?]{{0,50}}?\b(?:too|as\s+well|also)\b|\b{words('victim')}\s+also\s+(?:thought|felt|believed)\b"
    shot = r"\b(?:they|someone|somebody|people)\s+(?:shot|stabbed|killed|hanged|knifed|murdered)\s+the\s+last\s+(?:\w+\s+)?(?:mp|mayor|councillor|politician|one|leader|man|woman)\s+(?:who|that)\s+(?!helped|tried\s+to\s+help)"
    proof = rf"(?:^\W*|[.,!]\s+|\b(?:so|now|please|you\s+(?:will|can|should|better)|better)\s+){_SWAY}\b[^.!?]{{0,40}}?\bor\s+(?:else\s+)?(?:(?:the|those|your|these|my)\s+{_PROOF}\b[^.!?]{{0,40}}?\b(?:go|goes|get|will\s+go|are\s+going|will\s+be)\s+(?:to|out|public|on|online|sent|posted|published)|(?:i|we)(?:'ll|\s+will|'m\s+going\s+to)\s+(?:post|publish|share|leak|release|send|show)\s+(?:\w+\s+){{0,2}}?{_PROOF}\b|(?:i|we)(?:'ll|\s+will)\s+tell\s+(?:your|his|her)\s+(?:wife|husband|boss|employer|mum|partner|family|kids)\b)"
    no_film = r"\b(?:film|novel|episode|series|play|museum|inquest|trial|jailed|rip|poisoned\s+by|condolences|memorial|lol)\b"

    def said(pattern: str, part: str = "R2d", nowhere: str = no_film) -> Form:
        return form("leverage", part, _DETAIL, pattern, "ambiguous", nowhere=nowhere)

    return (
        *(said(each, "R2a", no_film) for each in (angry, might, paid)),
        *(said(each, "R2e", no_film) for each in (wants, killed, lorry, poison)),
        *(said(each, "R2d", no_film) for each in (falls, noose, safe, shot)),
        said(proof, "R2d", _GROUNDS),
    )
