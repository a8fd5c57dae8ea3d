"""Mockery of those who grieve (R8): told to move on, called actors, laughed at beside a coffin, tricked for sport.

Whoever complains that nobody asked after his wife, says what others told her or helps at a funeral is left alone.
"""

from __future__ import annotations

from moderation.lexicon.mocked_words import (
    DEATH,
    FAIR,
    KIN,
    LAUGHS,
    LOST,
    OWN,
    RITES,
    THEIR,
    TOLD,
    YOUR,
)
from moderation.lexicon.wordings import Wording, wording

_BEREAVED = r"(?:widow(?:er)?s?|orphans?|griev(?:er|ers)|mourners?|(?:the\s+)?bereaved|(?:grieving|bereaved|sobbing|weeping|crying|dead\s+\w+'s|missing\s+\w+'s|dead\s+\w+s)\s+(?:mum|mam|mother|dad|father|family|families|parents?|gran|granny|nan|wife|husband|relatives?|sister|brother|lot)|(?:mum|mam|mother|dad|father|family|wife|husband)\s+of\s+the\s+(?:dead|drowned|stabbed|murdered|missing|late)\s+\w+|(?:his|her|the\s+(?:lad|kid|boy|girl|victim)'?s)\s+(?:poor\s+)?(?:mum|mam|mother|widow))"
_SHUT_UP = r"(?:get\s+over\s+(?:it|her|him|yourself)|move\s+on|moving\s+on|deal\s+with\s+it|grow\s+up|cry\s+(?:me\s+a\s+river|more|harder|about\s+it)|change\s+the\s+(?:record|subject)|give\s+it\s+a\s+rest|let\s+it\s+go|cope|next|seethe|suck\s+it\s+up|build\s+a\s+bridge|boo\s*hoo|diddums|yawn|zz+|pathetic|boring|so\s+what|who\s+cares|big\s+deal|don'?t\s+care|didn'?t\s+ask|nobody\s+asked|cool\s+story|ratio|skill\s+issue|we\s+get\s+it|blah\s+blah|yada\s+yada|whatever|and\s+what|what\s+do\s+you\s+want,?\s+a\s+(?:medal|refund|biscuit)|here'?s\s+a\s+tissue|buy\s+a\s+hamster|get\s+(?:another|a\s+new|a\s+(?:hamster|dog|cat|hobby|life|grip|job))(?:\s+one)?)"


def wordings() -> tuple[Wording, ...]:
    """All wordings of this file."""
    return (
        *_brushed_off(),
        *_asked_to_tears(),
        *_milking(),
        *_shows(),
        *_on_their_page(),
        *_taken_away(),
        *_tricks(),
        *_unwanted(),
        *_breakdowns(),
    )


def _brushed_off() -> tuple[Wording, ...]:
    """ "Nobody asked about your dead wife mate, move on". "Nobody asked about my late wife" is a complaint."""
    nobody = r"(?:nobody|no\s?one|noone|who|literally\s+nobody|nobody\s+here|none\s+of\s+us|not\s+one\s+person|do\s+(?:we|i)\s+look\s+like\s+we|(?:i|we)\s+(?:didn'?t|don'?t|never|dont|didnt))\s+(?:\w+\s+){0,1}?(?:asked?|cares?|gives?\s+an?\s+\w+|give\s+an?\s+\w+|wants?\s+to\s+(?:hear|know|read)|interested|bothered|remembers?|needs\s+to\s+(?:hear|know))"
    kind = rf"{FAIR}|\b(?:people|they|expect\w*|never\s+(?:get\s+over|told)|can'?t\s+(?:just\s+)?(?:get\s+over|move\s+on)|take\s+your\s+time|easy|hard|heart|hospital|council|nhs|doctors?|police|inquiry|when\s+you|love\s+and|wish|kind\s+of)\b"
    return (
        wording(r"\byou\s+lost\s+(?:a|your|an?other)\s+(?:baby|child|kid|son|daughter|mum|mam|dad|nan|husband|wife|dog|cat|brother|sister)\W+(?:(?:and|so|well|big\s+deal)\W+){0,2}i\s+lost\s+(?:a|my|the|interest|count|a\s+\w+)\b", nowhere=rf"{TOLD}|\b(?:too|as\s+well|understand|know\s+how|sorry|hugs|i\s+lost\s+(?:my|a)\s+(?:mum|mam|dad|nan|husband|wife|son|daughter|baby|child|brother|sister|job|house))\b"),
        wording(rf"\b(?:(?:does|do|will|can|did)\s+(?:the|that|your|{THEIR})\s+dead\s+(?:\w+\s+)?\w+\s+(?:still|even|mind|get\s+(?:a\s+discount|paid|mates\s+rates)|want|need\s+(?:his|her)\s+\w+))\b[^.!]{{0,40}}\?|\b(?:does|do)\s+the\s+dead\s+(?:kid|lad|girl|boy|bloke|woman|man|cyclist|teacher)\s+(?:still|get|want|mind)\b", nowhere=kind),
        wording(r"\b(?:isn'?t|is\s+not|ain'?t|never|not)\s+(?:ever\s+)?(?:coming|comin|gonna\s+come|going\s+to\s+come)\s+back\b[^!?]{0,40}\b(?:dead|in\s+the\s+(?:ground|grave|urn)|get\s+over|move\s+on|sweetheart|love|hun|mate|pal|buried|ashes)\b", also=rf"\b{YOUR}\s+(?:\w+\s+)?{KIN}\b", nowhere=rf"{kind}|\bbus\w*\b"),
        wording(rf"\b{nobody}\b\s*(?:about|for|that|if|when|cos|because|how|why|to\s+hear\s+about|in|,)?\s*(?:\w+\s+){{0,1}}?\b{LOST}\b", nowhere=kind),
        wording(rf"\b(?:{LOST}|{YOUR}\s+(?:(?:stupid|bloody|precious|poor|daft|little)\s+)?(?:dead\s+\w+|grief|bereavement|miscarriages?|stillbirth|cancer|tumour|chemo))\b[^!?]{{0,50}}?(?:^|[\s,.!?;:-]){_SHUT_UP}(?=\s*(?:$|[.,!?]|mate|love|hun|pal|lol|haha|already|now|babe|sweetheart|karen|nobody|then|she|he|it|\W))", nowhere=kind),
        wording(rf"(?:^|[.!?,;:-]\s*)(?:(?:just|oh|lol|ok|yeah|mate|love|pal|hun|well|first|also)[\s,.!]+){{0,3}}{_SHUT_UP}[\s,.!]+(?:(?:mate|love|pal|hun|your|so|and|also|cos|because|yeah|then|it'?s|only|still|about|over|that|lol)[\s,.]+){{0,4}}{LOST}\b", nowhere=kind),
        wording(rf"\b(?:it'?s|its|was|he\s+was|she\s+was|get\s+over\s+it[\s,.!]+(?:it|he|she)\s+was)\s+(?:only|just)\s+(?:an?\s+|your\s+)?(?:dead\s+)?(?:{KIN}|old\s+(?:man|woman)|miscarriage|stillbirth|funeral)\b[\s,.!]+(?:\w+\s+)?{_SHUT_UP}\b|^\W*{_SHUT_UP}[\s,.!]+(?:he|she|it|they)\s+(?:was|were)\s+(?:only\s+|just\s+)?(?:a|an|your)\s+(?:dead\s+)?(?:dog|cat|baby|foetus|fetus|pensioner|nan|grandad|junkie|druggie)\b", nowhere=kind),
        wording(r"\b(?:kids|people|dogs|babies|old\s+people|nans|everyone|everybody|we\s+all|parents|wives|husbands)\s+(?:just\s+)?dies?\b[^.!?]{0,30}\b(?:all\s+the\s+time|every\s+day|get\s+over\s+it|yours\s+(?:wasn'?t|isn'?t|ain'?t)|deal\s+with\s+it|so\s+what|boo\s*hoo|move\s+on|nothing\s+special)\b", also=rf"\b(?:{YOUR}|yours|you|get\s+over|move\s+on|deal\s+with|boo\s*hoo|so\s+what|special|bump)\b", nowhere=rf"{kind}|\b(?:smok\w*|pollution|waiting|corridors?|trolleys?|roads?|asbestos|poverty|war|gaza|ukraine)\b"),
    )  # fmt: skip


def _asked_to_tears() -> tuple[Wording, ...]:
    """Sham pity, sham questions: "aww did your nan die", "do you still lay a place for her", "L widow"."""
    fate = r"(?:die|drown|croak|get\s+(?:killed|run\s+over|stabbed|cancer)|pop\s+(?:his|her)\s+clogs|kick\s+the\s+bucket|pass\s+away)"
    sham = r"(?:a+w+|aww*|diddums|oh\s+(?:no|dear|noes)|boo\s*hoo|w+a+h+|poor\s+(?:baby|ickle\s+\w+|you|diddums|thing))"
    tune = r"(?:tick\s+tock|l|cry\s+more|cope|ratio|wah+|diddums|boo\s*hoo|hello|hey|oi|bye|night\s+night|sit\s+down|stay\s+mad|cheer\s+up|smile|keep\s+(?:crying|sobbing|weeping|wailing))"
    return (
        wording(rf"(?:^|[.!?,]\s*)(?:{sham})\W+(?:\w+\s+)?(?:did|has|is|was)\s+{THEIR}\s+(?:\w+\s+){{0,2}}?{KIN}\s+(?:{fate}|dead|died)\b|\bdid\s+{YOUR}\s+(?:(?:poor|ickle|wittle|little|precious)\s+){{0,2}}{KIN}\s+{fate}\b[\s?.!,]*(?:{LAUGHS}|anyway|boo|diddums|aww*|cry|good|how\s+sad|never\s+mind|$(?<=die))", nowhere=FAIR),
        wording(rf"^\W*(?:replying\s+to\s+the\s+\w+\W+)?{tune}[\s,.:]+(?:(?:ratio|and|the|you|then)[\s,.]+){{0,2}}(?:widow(?:er|y|\s+twanke?y)?|orphans?|griever|mourners?|grief\s*cases?)\b|\bratio\s*\+?\s*(?:and\s+)?(?:orphan|widow|dead\s+\w+)\b", nowhere=rf"{FAIR}|\b(?:bench|charity|fund|appeal)\b"),
        wording(r"\b(?:how\s+long\s+do\s+(?:you|ppl|people|we)\s+(?:normally\s+|usually\s+)?(?:grieve|mourn|cry)|(?:hasn'?t|haven'?t|have|has)\s+(?:you|she|he)\s+(?:not\s+)?(?:finished|stopped|done)\s+(?:griev\w+|mourn\w+|crying|blubbing)|still\s+(?:griev|mourn|cry|blub|sobb)ing\b)[^.!?]{0,50}\b(?:bored?|boring|yet|lol|already|get\s+a\s+(?:grip|life|hobby)|pathetic|sad\s+act|it'?s\s+been|move\s+on|get\s+over)\b", also=r"\b(?:you|your|u|ur|her|his|she|he|bored)\b", nowhere=rf"{FAIR}|\b(?:people|they)\s+(?:say|ask|expect)|\b(?:cancelled|budget|brexit|election|closure|team|match|relegat\w*|lost\s+to)\b"),
        wording(r"\b(?:did\s+(?:you|he|she)\s+keep\s+the\s+receipt|buy\s+one\s+get\s+one|third\s+time\s+lucky|butterfingers|careless(?:\s+of\s+you)?|make\s+sure\s+you\s+spell|what\s+(?:did|has)\s+(?:he|she)\s+le(?:ave|ft)\s+(?:you|ya))\b", also=rf"\b(?:miscarr\w+|stillb\w+|lost\s+(?:the|your|her|another)\s+baby|condolences|funeral|grave|headstone|{YOUR}\s+(?:dead|late)\s+{KIN})\b", nowhere=rf"{OWN}|\b(?:will|probate|solicitor|estate|registrar)\b".replace("condolences\\s+to\\s+", "condolences\\s+from\\s+")),
    )  # fmt: skip


def _milking() -> tuple[Wording, ...]:
    """Grief called an act: milked, faked, paid for, a card that is played."""
    act = r"(?:milk(?:ing|s|ed)?\s+(?:it|this|that|his|her|their|the)|for\s+(?:sympathy|attention|likes|clicks)|attention[\s-]seek\w*|crocodile\s+tears|fak(?:e|es|ed|ing)\s+(?:it|tears|crying|the\s+tears)|crisis\s+actors?|paid\s+actors?|hired\s+actors?|(?:give|get|hand)\s+(?:her|him|them)\s+(?:an?|the)\s+(?:oscar|bafta)|oscar\s+(?:for|goes)|waterworks|ugly\s+cri(?:er|ers|es|ed)|drama\s+queens?|off\s+again\s+with|at\s+it\s+again|like\s+a\s+(?:stuck|dying)\s+pig|get\s+the\s+(?:popcorn|violins?)|gravy\s+train|cash(?:ing|ed)?\s+in)"
    card = r"(?:dead|grieving|bereaved|cancer|widow|orphan|grief|miscarriage|dying|hospice|stillborn)"
    fair = rf"{TOLD}|\b(?:my|our|court|jury|judge|sentenced|convicted|fraud\w*|inquiry|newspapers?|press|media|company|firms?|charging|undertakers?|politicians?|the\s+party)\b"
    return (
        wording(rf"\b{_BEREAVED}\b[^!?]{{0,60}}?\b{act}|\b{act}\b[^.!?]{{0,30}}?\b{_BEREAVED}\b", nowhere=fair),
        wording(rf"\b(?:play(?:ing|s|ed)?|pull(?:ing|s|ed)?|us(?:e|ing|es|ed)|here\s+comes|out\s+comes|wheel(?:ing|s|ed)?\s+out|trot(?:ting|s|ted)?\s+out|bring(?:ing|s)?\s+out)\s+(?:the|that|your|his|her|out\s+the)\s+(?:old\s+)?(?:{card})\s*(?:{KIN})?\s+(?:card|act|routine|line|sob\s+story)\b|\b(?:milking|cashing\s+in\s+on|dining\s+out\s+on|getting\s+mileage\s+out\s+of)\s+(?:your|his|her|the|a|their)\s+(?:\w+\s+)?(?:{card}|{KIN}(?:'s)?\s+death|death|grief|bereavement|loss|dead\s+\w+)\b|\b(?:{THEIR})\s+(?:dad|mum|mam|nan|husband|wife|son|daughter|kid|brother|sister|dog|lad)(?:'s|\s+has|\s+is)?\s+(?:\w+\s+){{0,2}}?(?:dead|died)\b[^!?]{{0,25}}\bmilking\b", nowhere=fair),
        wording(rf"\b(?:bang(?:ing|s)?|dron(?:ing|es)|going|goes|harp(?:ing|s)?|whing(?:e|ing|es)|whin(?:e|ing|es)|moan(?:ing|s)?|bor(?:e|ing|es)\s+us|blubb?(?:ing|ering|s)|snivel\w*|wailing|yap(?:ping|s)?)\s+(?:on\s+)?(?:again\s+)?(?:about|over|with|on\s+about)\s+(?:your|ur)\s+(?:\w+\s+)?(?:dead|late|dying|drowned|murdered|stillborn)\s+{KIN}\b", nowhere=fair),
        wording(r"\b(?:victims?|survivors?|famil(?:y|ies)|parents?|mum|mother|widow|dead|kids|body|bodies|missing\s+\w+|old\s+(?:lady|man))\b[^.!?]{0,40}?\b(?:(?:paid|crisis|hired)\s+actors?|actress(?:es)?\s+(?:again|from)|same\s+(?:actress|actor|actors)|silicone|a\s+hologram|mannequins?)\b", nowhere=rf"{TOLD}|\b(?:film|films|series|drama|cast|play|panto\w*|netflix|bbc|theory|theories|theorist\w*|claim\w*|alex\s+jones|believe\s+that|nonsense|conspiracy|shop|windows?)\b"),
    )  # fmt: skip


def _shows() -> tuple[Wording, ...]:
    """A funeral, an inquest or a crash for entertainment: tickets, replays, circus music. Who books a buffet does not jest."""
    rite = r"(?:funeral|wake|inquest|vigil|burial|cremation|autopsy|post\s?-?mortem|memorial\s+service|hanging|grave(?:side)?|hospice)"
    crash = r"(?:crash|drowning|stabbing|suicide|accident|fall|fight|funeral|murder|body|coffin|jump(?:er)?|eulogy|fire|explosion|hit\s+and\s+run)"
    music = r"(?:circus|benny\s+hill|clown|cartoon|comedy|looney\s+tunes|yakety\s+sax|curb\s+your\s+enthusiasm|wii|fairground|kazoo)"
    fair = rf"{FAIR}|\b(?:parking|train|bus|coach|flights?|plane|travel\w*|penalty|warden|pcn|fines?|recommend\w*|caterers?|catering|how\s+much|does\s+anyone\s+know|book(?:ing|ed)?|murder\s+mystery|panto\w*|horror|halloween|film|cctv|dash\s?cam|witness\w*|appeal|police)\b"
    return (
        wording(rf"\b(?:sell(?:ing)?|buy(?:ing)?|got|get|getting|book|flogging|any)\s+(?:\w+\s+){{0,2}}?(?:tickets?|popcorn|front\s+row\s+seats?|merch|t-?shirts?)\s+(?:to|for|at|from|in)\s+(?:the|your|his|her|that|this)\s+(?:\w+'?s?\s+)?{rite}\b|\b(?:bring|get|got|pass|grab)\s+(?:the\s+|your\s+|some\s+)?popcorn\b[^!?]{{0,60}}\b(?:{rite}|widow|griev\w+|bereaved|depression|mourners?|cry\w*\s+again)\b|\b(?:widow|griev\w+|bereaved|depression\s+posts?|mourners?)\b[^!?]{{0,60}}\bpopcorn\b", nowhere=fair),
        wording(rf"\b{music}\s+(?:\w+\s+)?(?:music|theme|tune|soundtrack|noises?|over|under|on|playing)\b", also=rf"\b(?:{DEATH}|{RITES}|griev\w*|widow\w*|crying|cried|cries|stammer\w*|dead\s+\w+|dementia|forgets)\b", nowhere=rf"{fair}|\b(?:council\s+meeting|chamber|fete|carnival|parade)\b".replace("|film|", "|")),
        wording(rf"\b(?:(?:action\s+)?replays?|slow\s?-?\s?mo(?:tion)?|encore|bloopers?|highlights?|director'?s\s+cut|play\s+it\s+again|do\s+it\s+again|best\s+bits?|best\s+bit)\s+(?:of|for|from|was)\s+(?:the|that|his|her|your|when|it)\s+(?:\w+\s+)?{crash}\b|\b{crash}\b[^!?]{{0,25}}\b(?:in\s+slow\s?-?\s?mo(?:tion)?|again\s+again|encore|do\s+it\s+again|with\s+sound|bloopers?)(?=\W|$)", nowhere=rf"{fair}|\b(?:council|match|derby|race|rugby|football|meeting|scene|speed\s+data|insurers?)\b"),
        wording(r"\b(?:i|i've|i'm|we|we've|someone|somebody|gonna|going\s+to|lads?|just|who'?s)\b[^.!?]{0,30}\b(?:ma(?:de|ke|king)|turn(?:ed|ing)?|got|remix(?:ed|ing)|edit(?:ed|ing)|doing|did)\s+[^.!?]{0,40}?\b(?:memes?|remix|ringtone|gif|sticker|tiktok|dance\s+track|drinking\s+game)\b", also=rf"\b(?:{YOUR}\s+(?:\w+\s+)?(?:dead|late)\s+\w+|eulogy|funeral|dead\s+(?:son|dad|mum|kid|lad|wife|husband|nan)|widow\w*|griev\w+|stammer\w*|stutter\w*|crying\s+on|vigil|inquest|suicid\w+|drown\w*)\b", nowhere=fair),
        wording(r"\b(?:will\s+there\s+be|is\s+there|did\s+(?:the|your|his|her)\s+\w+\s+have|was\s+there|any(?:one\s+know\s+if\s+there'?s)?|bet|hope|do\s+they\s+do)\b[^.!?]{0,25}\b(?:buffet|vol\s+au\s+vents?|sausage\s+rolls?|raffle|free\s+bar|disco|bouncy\s+castle|karaoke|goodie\s+bags?|conga)\b", also=rf"\b(?:{rite}|coffin)\b", nowhere=rf"{fair}|\b(?:i'?m\s+(?:organis|arrang)\w*|charity|open\s+day|halloween|new\s+year|wake\s+up|wakes\s+week)\b|^(?![\s\S]*(?:{LAUGHS}|never\s+met|fiver|lads|cheers|starving|peckish|an\s+all|for\s+free|freebie|gatecrash))"),
        wording(r"\b(?:vigil|funeral|wake|inquest|minute'?s\s+silence|memorial\s+service|remembrance)\b[^.!?]{0,25}\b(?:needed|needs|wants?|could\s+(?:do\s+with|have\s+done\s+with)|would\s+be\s+better\s+with|was\s+missing|lacked|spice\s+up|liven\s+up)\b[^.!?]{0,20}\b(?:bouncy\s+castle|dj|kazoo|drama|fight|jokes?|disco|stripper|strippers|karaoke|confetti|clown|clowns|vuvuzela|fireworks|party|banger|beer|laughs?)\b|\b(?:kazoo|vuvuzela|air\s?horn|whoopee\s+cushion|conga|stink\s?bombs?|heckl\w+)\b[^.!?]{0,40}\b(?:vigil|funeral|minute'?s\s+silence|wake|burial|memorial|inquest)\b", nowhere=rf"{FAIR}|\b(?:band|jazz|he\s+loved|she\s+loved|his\s+wish|her\s+wish|up\s+at|the\s+council|fireworks\s+display)\b"),
    )  # fmt: skip


def _on_their_page() -> tuple[Wording, ...]:
    """Laughing faces, "who?" and marks under a memorial page. Laughter at a wake, among stories, is another thing."""
    page = r"(?:memorial|tribute|funeral|death|rip|r\.i\.p|condolence|missing|suicide|inquest|hospice|bereavement|obituary|grief|dead\s+\w+'?s?)\s*(?:page|post|thread|photo|picture|pic|notice|video|appeal|posts|pages|threads|photos|notices|group|wall|book|announcement|vigil)s?"
    deed = r"(?:laugh(?:ed|ing|s)?(?:\s+(?:at|on|under|react\w*|emoji|face))?|laugh(?:ing)?\s+(?:face|emoji|react\w*)|giggl\w+|howl\w+|trol(?:l|led|ling)|spam(?:med|ming)?|clown(?:s|\s+emoji|ed)?|haha'?d|sad\s+face\s+lol|poo\s+emoji|potato|[\U0001f602\U0001f923\U0001f921\U0001f954]|[\"'\u2018\u201c]?(?:who|first|next)\s?\??!?[\"'\u2019\u201d]?(?=\s+(?:on|under|to|at))|shitpost\w*|hijack\w*|react\w*)"
    fair = rf"{FAIR}|\b(?:stories|memories|(?:somebody|someone)\s+is|going\s+round|ignore|stop|remove\s+the|report|police|admin\w*|scammers?|fake\s+(?:links?|funeral))\b"
    return (
        wording(rf"\b(?:i|i'm|i've|i'll|we|we'll|we're|let'?s|lets|lads|gonna|going\s+to|everyone|who'?s|just|writing|putting|posting|commenting|reply(?:ing)?|react(?:ing)?|drop(?:ping)?|put|post|comment|copy\s+paste)\b[^.!?]{{0,45}}?{deed}[^.!?]{{0,30}}?\b(?:the|every|your|his|her|this|that|each|all|a|these|those|their|ur|any)\s+(?:of\s+)?(?:\w+'?s?\s+)?(?:single\s+|one\s+of\s+(?:your|her|his|the)\s+|of\s+your\s+)?{page}\b", nowhere=fair),
        wording(rf"\b(?:i|we)\s+(?:(?:just|actually|genuinely|honestly|always|only)\s+){{0,2}}(?:laugh(?:ed|ing)?|howled|clapped|cheered|pissed\s+myself|heckled|fart(?:ed)?|burped|booed|giggled|danced)\b[^.!?]{{0,25}}?\b(?:at|during|through|on|under)\s+(?:your|that|every|strangers'?|random|some\s+(?:woman|man|bloke|kid|randomer)'?s|people'?s|a\s+stranger'?s)\s+(?:\w+\s+)?(?:{RITES}|mum'?s|dad'?s|nan'?s|wife'?s|hospice|minute'?s\s+silence|crying|breakdown|grief)\b", nowhere=rf"{FAIR}|\b(?:he|she)\s+(?:would|'d)\b"),
        wording(r"\b(?:every(?:one|body)|all|lads|guys|let'?s|lets|somebody|someone|drop|leave|put|go)\b[^.!?]{0,20}\b(?:laugh\s*react|laughing\s+(?:face|emoji|react\w*)|haha\s+react|clown|[\U0001f602\U0001f923\U0001f921])[^.!?]{0,40}\b(?:hospital\s+bed|coffin|funeral|dead|widow|griev\w+|tribute|memorial|before\s+s?he\s+wakes|died|bereaved|crying|ashes|miscarr\w+|chemo|cancer)\b", nowhere=fair),
        wording(r"\b(?:every(?:one|body)|all|lads|let'?s|lets)\s+(?:please\s+)?(?:all\s+)?(?:laugh|point\s+and\s+laugh|have\s+a\s+(?:good\s+)?laugh)\s+at\s+(?:the|this|that|her|his|their)\b[^.!?]{0,60}\b(?:died|dead|dropped\s+dead|drown\w*|grief|griev\w+|funeral|widow|hospital\s+bed|crying|tears)\b", nowhere=FAIR),
        wording(r"\b(?:pics?|photos?|proof|footage|video)\s+(?:of\s+the\s+(?:coffin|body|scan|death\s+certificate|grave)\s+)?or\s+(?:it|he|she|that)\s+(?:didn'?t|didnt|never|ain'?t)\s+(?:happen|happened|die|died|dead)\b|\b(?:post|show|prove|let'?s\s+see)\s+(?:us\s+)?(?:the|your|ur)\s+(?:scans?|death\s+certificate|coffin|body|tumou?r)\b[\s\S]{0,30}\b(?:or\s+it\s+(?:didn'?t|never)|then|post\s+the|liar|faker?|prove)\b", also=rf"\b(?:{DEATH}|cancer|tumou?r|chemo|ill|miscarr\w+|scan|scans)\b", nowhere=rf"{FAIR}|\b(?:council|hospital|nhs|results|waiting|bypass|budget)\b"),
    )  # fmt: skip


def _taken_away() -> tuple[Wording, ...]:
    """Candles, teddies and flowers taken off a memorial by the writer, who says so with a grin."""
    thing = r"(?:flowers?|candles?|tedd(?:y|ies)|teddy\s+bears?|balloons?|wreaths?|bouquets?|tributes|poppies|windmills?|lanterns?)"
    place = r"(?:memorial|grave|graves|crash\s+site|shrine|vigil|cenotaph|roadside|lights|lamp\s?post|cemetery|headstone|bench|accident\s+site)"
    grin = rf"(?:{LAUGHS}|\b(?:free|bargain|help\s+yoursel\w+|while\s+(?:they'?re|stocks)|lovely\s+scent|thanks\s+to\s+the|cheers|for\s+my\s+(?:bathroom|missus|wife|girlfriend|mum|bird|desk|kitchen|dog|valentine\w*|tea)|for\s+the\s+(?:missus|wife|dog)|raging|whos|who'?s\s+(?:mad|raging)|saved\s+me|valentine'?s)\b)"
    fair = rf"{TOLD}|\b(?:my\s+(?:\w+\s+)?(?:grave|nan'?s|mum'?s|dad'?s|son'?s|husband'?s|wife'?s)|tidy\w*|tidied|clean\w*|replac\w+|dead\s+flowers|fresh|water(?:ed|ing)?|council|stolen|who(?:ever)?\s+(?:nicked|stole|took)|scum)\b"
    return (
        wording(rf"\b(?:nicked|pinched|stole|took|had|grabbed|helped\s+(?:myself|ourselves)\s+to|robbed|half-?inched|swiped|pocketed|free|get)\b[^.!?]{{0,20}}\b{thing}\b[^.!?]{{0,25}}\b(?:off|from|at|by|outside)\s+(?:the|that|her|his|your|their|a)\s+(?:\w+\s+)?{place}\b|\b{place}\b[^.!?]{{0,20}}\b(?:nicked|pinched|stole|took|helped\s+myself\s+to)\s+(?:a|the|some|all\s+the|one\s+of\s+the)\s+{thing}\b|\b{thing}\b[^.!?]{{0,25}}\b{place}\b[^.!?]{{0,20}}\b(?:nicked|pinched|stole|took)\s+(?:a|the|some|all|one|it|them)\b", also=grin, nowhere=fair),
        wording(r"\b(?:i|i'll|i've|i'm|we|we'll|gonna|be\s+sure\s+to|just)\b[^.!?]{0,25}?\b(?:piss\w*|wee(?:d|ing|ed)?|spit|spat|spitting|shit|crap|poo|dance|dancing|stub\w*|sat|sit\w*|skate\w*|kick\w*|fart\w*|snog\w*|shag\w*|smok\w*|eat\w*\s+(?:a|my)\s+\w+)\b[^.!?]{0,25}?\b(?:on|over|at|against)\s+(?:the|your|his|her|that|their|ur|it)\s*(?:\w+'?s?\s+){0,3}?(?:grave|headstone|memorial|coffin|ashes|urn|cenotaph|bench|flowers)\b", also=r"\b(?:grave|headstone|memorial|coffin|ashes|urn|cenotaph|dead)\b", nowhere=rf"{TOLD}|\b(?:my|our|thanks|memories|quiet|peace|lovely|remember\w*|every\s+(?:sunday|week)|talk\s+to|dogs?|people|kids|dancing\s+on\s+the\s+grave)\b"),
    )  # fmt: skip


def _tricks() -> tuple[Wording, ...]:
    """Tricks on the bereaved, told as sport, and the dead person's face worn by the writer."""
    sport = rf"(?:{LAUGHS}|\b(?:believed|fell\s+for|best\s+(?:laugh|month|day)|her\s+face|his\s+face|their\s+faces|funny|hilarious|priceless|for\s+fun|bit\s+of\s+fun|bite|bet\s+on|made\s+(?:it|that)\s+up|pretend\w*|the\s+look\s+on|comedy|worth\s+it|amusement|sport)\b)"
    fair = (
        rf"{TOLD}|\b(?:my|our|arrest\w*|jailed|police\s+(?:told|came)|tribute\s+to)\b"
    )
    return (
        wording(rf"\b(?:i|i've|we|just|went\s+and)\s+(?:(?:just|once|even|always|have|only)\s+){{0,2}}(?:told|convinced|rang|messaged|phoned|tagged|sent|texted|trolled|pranked|wound\s+up|asked|emailed|wrote\s+to|posted|invited)\s+(?:to\s+)?(?:up\s+)?(?:the|a|that|some|this|two|three|her|his)?\s*(?:\w+\s+){{0,2}}?{_BEREAVED}\b", also=sport, nowhere=fair),
        wording(r"\b(?:changed|change|made|make|making|set\s+up|created|using|used|be\s+back|back\s+as|reply\w*|posing|signed)\b[^.!?]{0,40}?\b(?:as|to|of|in\s+the\s+name\s+of|under\s+the\s+name\s+of)\s+(?:your|ur|one\s+of\s+the)\s+(?:\w+\s+)?(?:late|dead|missing|drowned|murdered|deceased)\b", nowhere=TOLD),
        wording(r"\bmissing\b[^.!?]{0,40}\b(?:i\s+(?:rang|phoned|called|reported|told\s+(?:them|the\s+police|her|his\s+mum)))\b[^!?]{0,60}", also=sport, nowhere=rf"{fair}|\b(?:found|safe)\b"),
        wording(rf"\b(?:hi|hello|it'?s|its)\s+(?:\w+\s+)?(?:it'?s\s+)?(?:me,?\s+)?(?:your|ur)\s+(?:dead|late|drowned)\s+{KIN}\b(?!')", nowhere=rf"{TOLD}|\banniversary\b"),
        wording(r"\b(?:which|who)\s+(?:of\s+(?:these|the|you)\s+)?(?:mourners?|widows?|griever?s?|bereaved)\b[^.!?]{0,30}\b(?:fak\w+|best|worst|most|ugliest|loudest|fittest)\b|\b(?:vote|poll|quiz)\b[^!?]{0,30}\b(?:who\s+should\s+have\s+died|died\s+instead|die\s+first|dies\s+first|faking)\b|\btell\s+you\s+which\s+(?:one\s+)?of\s+you\s+(?:is\s+going\s+to|will|dies?)\s*(?:die)?\b", nowhere=FAIR),
        wording(r"\b(?:wanker|lol|haha\w*|tell\s+(?:him|her|them)\s+again|nobody'?s\s+told)\b[^!?]{0,40}\b(?:husband|wife|mam|mum|dad|son)(?:'s|\s+is)\s+dead\b[^!?]{0,40}\b(?:yet|new\s+every|again|i'?ll\s+(?:do|tell))\b|\bnobody'?s\s+told\b[^.!?]{0,40}\b(?:dead|died)\s+yet\b", nowhere=FAIR),
    )  # fmt: skip


def _unwanted() -> tuple[Wording, ...]:
    """A day without a mother, who is better off; what the dead must have thought of their own. Who misses theirs says "my"."""
    dear = r"(?:mum|mam|mummy|mother|dad|daddy|father|nan|gran|parents?|wife|husband|partner|son|daughter|kids?)"
    day = r"(?:(?:mother'?s|father'?s|mums?'?|dads?'?|valentine'?s)\s+day|christmas|xmas|birthday|easter)"
    lack = rf"(?:\b{day}\b[^!?]{{0,30}}?\b(?:with\s+)?(?:no|without(?:\s+(?:an?|your))?|still\s+no)\s+{dear}\b|\b(?:no|without\s+an?)\s+{dear}\b[^!?]{{0,25}}?\b{day}\b)"
    jeer = r"(?:(?<!not )(?<!i'm )\b(?:better\s+off|(?:ashamed|sick|embarrassed|rid|sight)\s+of\s+you|couldn'?t\s+stand\s+you\b(?!\s+(?:lot|all|two)\b|\s+\w{2,}ing\b)|get\s+away\s+from\s+you|never\s+(?:loved|wanted)\s+you|like\s+you\b(?=\s*$|\s*[.!?])|diddums|boo\s*hoo|shame\s+(?:that|eh)|lucky\s+(?:her|him|them)\b))"
    thought = r"(?:ashamed|embarrassed|sick|disgusted|sorry\s+(?:she|he)\s+(?:ever\s+)?had|disappointed\s+(?:in|by|with))"
    # Of what was done they are sick, and so is whoever else is spoken of: the jeer is at somebody whose own they were.
    thinks = rf"(?:'d|'s)?\s+(?:must(?:'ve|\s+have|\s+of|\s+a)?|probably|clearly|obviously|would(?:'ve|\s+have|\s+of)?)\s+(?:been\s+|be\s+|was\s+)?(?:so\s+|bloody\s+|right\s+)?{thought}\s*(?:of|by|from|that|had)?\s+(?:you|u|ya)\b(?!\s+(?:two|lot|all|boys|lads|girls|kids)\b|\s+\w{{2,}}ing\b)"
    gone = (
        rf"(?:\b(?:{DEATH}|passed|better\s+off|gone\s+now|no\s+{dear}|{day}|{RITES})\b)"
    )
    fair = rf"{FAIR}|\b(?:proud|hard\s+(?:day|time|for)|finds?\s+(?:it|today)|hospice|support|charity|lonely|alone\s+this|foster\w*|cared\s+for|peace|pain)\b"
    return (
        wording(lack, also=jeer, nowhere=fair),
        wording(rf"\b{dear}{thinks}", also=gone, nowhere=fair),
        wording(rf"\b{YOUR}\s+(?:\w+\s+)?{dear}\b[^?]{{0,60}}?\b(?:she|he|they){thinks}|\b(?:she|he|they){thinks}[^?]{{0,20}}?\b{YOUR}\s+(?:\w+\s+)?{dear}\b", also=gone, nowhere=fair),
        wording(rf"\b{YOUR}\s+(?:poor\s+|late\s+|old\s+)?{dear}(?:'s|s|\s+is|\s+are|'?ll\s+be|\s+must\s+be)?\s+(?:(?:far|much|probably|well|so|just)\s+)?(?:better\s+off|happier|glad|lucky|relieved)\s+(?:to\s+be\s+)?(?:(?:that\s+)?(?:she|he|they)(?:'s|'re|\s+is|\s+are)?\s+)?(?:dead|died|gone|buried|in\s+the\s+ground|under\s+the\s+ground|passed)\b", nowhere=fair),
        wording(r"\b(?:topped|hanged|hung|killed|offed|drank|gassed)\s+(?:himself|herself|themselves)\b[^.!?]{0,30}?\b(?:with|having|because\s+of|over|thanks\s+to)\s+(?:an?\s+)?(?:\w+\s+)?(?:like\s+you|you)\b", nowhere=FAIR),
        wording(rf"\bhappy\s+(?:mother'?s|father'?s)\s+day\b[^!?]{{0,25}}?\boh\s+(?:wait|no|hang\s+on)\b\W*(?:$|{LAUGHS})", nowhere=rf"{fair}|\b(?:next|wrong|week|month|sunday|march|june)\b"),
    )  # fmt: skip


def _breakdowns() -> tuple[Wording, ...]:
    """Somebody's breakdown as a show, and the next one awaited. A bus, a service and a sheet of figures break down, too."""
    fall = r"(?:(?:nervous\s+|mental\s+|public\s+|little\s+|big\s+){0,3}(?:breakdown(?!\s+(?:of|service|cover|truck|recovery|van|lorry|lane)\b)|panic\s+attacks?|suicide\s+(?:attempt|bid)|overdose|sectioning|stay\s+in\s+the\s+psych\w*)(?!\s+(?:awareness|workshops?|training|courses?|sessions?|evenings?|support|prevention|talks?|clinics?|groups?|days?|kits?)\b))"
    show = r"(?:(?:best|funniest|greatest)\s+(?:\w+\s+)?(?:entertainment|thing|laugh|show|telly|night|comedy)|comedy(?:\s+gold)?|hilarious|entertain\w+|pure\s+gold|priceless|a\s+(?:laugh|hoot|riot|scream|treat)|(?:box\s+office)|highlight\s+of\s+(?:my|the)\s+year|funny)"
    more = r"(?:encore|(?:season|series|part|act)\s+(?:two|2|three)|sequel|repeat\s+performance|(?:again|more)\s+please|popcorn)"
    weeps = r"(?:(?:you|her|him)\s+(?:(?:crying|sobbing|in\s+tears|blubbing|shaking|breaking\s+down|falling\s+apart|cracking\s+up)(?:\s+in\s+(?:the\s+)?(?:hospital|a&e|court|chamber))?|in\s+(?:the\s+)?(?:hospital|psych\w*|ambulance)))"
    fair = rf"{FAIR}|\b(?:bus(?:es)?|car|van|trains?|boiler|lift|service|figures|costs?|band|panto\w*|concert|film|play|sitcoms?|soaps?|episodes?|drama|traitors|strictly|eastenders|corrie|emmerdale|hope\s+you|better)\b"
    return (
        wording(rf"\b{THEIR}\s+(?:\w+\s+)?{fall}\b[^.!?]{{0,25}}?\b(?:was|were|is)\s+(?:the\s+|pure\s+|absolute\s+|actual\s+|so\s+|proper\s+)?{show}\b", nowhere=fair),
        wording(rf"\bwhen(?:'s|\s+is)\s+{THEIR}\s+next\s+{fall}\b|\b{THEIR}\s+(?:\w+\s+)?{fall}\b[^?]{{0,60}}?\b{more}\b", nowhere=fair),
        wording(rf"\b{show}\b[^.!?]{{0,35}}?\b(?:was|is)\s+(?:seeing\s+|watching\s+)?{weeps}\b[\s\S]{{0,20}}?(?:\b{more}\b|{LAUGHS}|$)", nowhere=fair),
    )  # fmt: skip
