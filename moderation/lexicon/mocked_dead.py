"""Mockery of the dead, the missing and the hurt (R8): how they fared, what they look like now, and who laughs.

Most of it has no rude word. What tells it from grief is whose dead they are ("your", never "my"), a jest where pity
belongs, or laughter beside the death of a person.
"""

from __future__ import annotations

from moderation.lexicon.mocked_words import (
    DEATH,
    FAIR,
    KIN,
    LAUGHS,
    LOST,
    NOT_VERY,
    OWN,
    PERSON,
    RITES,
    THEIR,
    TOLD,
    YOUR,
)
from moderation.lexicon.wordings import Wording, wording

_HIM = rf"(?:him|them|her(?=\W*$|\W*[,.!?;]|\s+(?:and|but|lol|then|though|so|now|at|with|on|it|when|is|was|needs?|must|will)\b)|(?:the|that|this|a)\s+(?:(?:little|wee|poor|old|dead|drunk|fat|young|missing)\s+)?{PERSON}(?!'s))"
_HE = rf"(?:he|she|they|(?:the|that|this|some|one\s+of\s+the)\s+(?:(?:little|wee|poor|old|dead|drowned|missing|silly|fat|young)\s+){{0,2}}{PERSON}|{YOUR}\s+(?:\w+\s+)?{KIN}|(?:the\s+)?(?:victims?|bodies|dead|corpses?))"


def wordings() -> tuple[Wording, ...]:
    """All wordings of this file."""
    return (
        *_contests(),
        *_noises(),
        *_searches(),
        *_pity_for_things(),
        *_verses(),
        *_laughter(),
        *_laughed_at(),
        *_where_they_lie(),
        *_selection(),
        *_reasons(),
        *_good_news(),
    )


def _good_news() -> tuple[Wording, ...]:
    """Somebody's heart attack as the best news of the year, and how many are to go. So it is of a tree, a mayfly or a virus."""
    struck = r"(?:(?:cllr|councillor|mayor|leader|mp|he|she|mrs?|ms|mx)\b[^.!?]{0,25}?\b(?:heart\s+attack|stroke|brain\s+tumou?r|got\s+cancer)|carked\s+it|croaked|snuffed\s+it|popped\s+(?:his|her|their)\s+clogs|pegged\s+it|dropped\s+dead)"
    glad = r"(?:(?:best|great(?:est)?|good|cracking|fantastic)\s+news\b(?!\s+(?:is|that|for|about|from)\b)|(?:get|put|break|hang)\s+(?:out\s+)?the\s+(?:bunting|flags|champagne|prosecco|bubbly)(?:\s+out)?|pop\s+the\s+corks?|fingers\s+crossed\s+(?:for|that)\s+(?:a|the|it)\s*(?:second|next|another|finishes)|made\s+my\s+(?:day|week|year))"
    other = r"\b(?:all\s+clear|clear\b|remission|recover\w*|surviv\w+|stroke\s+(?:unit|ward|club|association)|treatment|nurses?|wards?|hospice|(?:is|be|get\w*)\s+(?:back\s+)?home|out\s+of\s+(?:hospital|danger)|better|pulled\s+through|ash\s+dieback|trees?|wasps?|slugs?|hornets?|virus|covid|dog|cat|fish|characters?|episode|series|film|game|boss|zombies?|batter(?:y|ies)|phone|laptop|car)\b"
    return (
        wording(rf"\b{struck}\b[\s\S]{{0,60}}?\b{glad}", nowhere=other),
        wording(r"\b(?:croaked|carked\s+it|snuffed\s+it|pegged\s+it|popped\s+(?:his|her|their)\s+clogs|dropped\s+dead)\b[\s\S]{0,40}?\b(?:\w+[\s-])?\w+\s+to\s+go\b", nowhere=other),
    )  # fmt: skip


def _contests() -> tuple[Wording, ...]:
    """ "Which of the victims was the crunchiest", marks out of ten for a drowning. Who was the youngest is asked in earnest."""
    dead = r"(?:victims?|dead|bodies|corpses?|casualties|drowned|deceased|mourners?|orphans?|widows?|burn\s+victims?|missing\s+(?:kids?|girls?|boys?|people)|dead\s+\w+)"
    most = r"(?!(?:young|old|eld|lat|near|clos|furth|b|worst|f|hard|highest|lowest|great|great|larg)est\b)(?:\w{3,}iest|fattest|thickest|loudest|funniest|ugliest|biggest|hottest|driest|sweetest|coolest|fittest|most\s+(?:\w+ed|tasty|fun|flammable|delicious|edible|boring))"
    rated = r"(?:\d|ten|nine|eight|seven|six|five|four|three|two|zero|nil)\s*(?:\.\d)?\s*(?:/\s*|out\s+of\s+)(?:10(?!\d)|ten)|\bd\s+minus\b"
    deed = rf"(?:{RITES}|landing|splash|splat|drowning|suicide|fall|belly\s*flop|noise|crash|dive|stabbing|grief|crying)"
    roast = r"(?:hog\s+roast|bbq|barbecue|bacon|crackling|pork|kebab|kfc|chicken|well\s+done|medium(?:\s+rare)?|rare|crispy|a\s+roast|sunday\s+(?:roast|lunch))"
    kind = r"\b(?:thank\w*|lovely|beautiful|directors?|service\s+(?:was|from)|spread|sandwiches|food|staff|recommend\w*|amazing|dignified|gymnast\w*|diving|olympic\w*|judges?\s+(?:score|gave)|bike|board|skate\w*|parking|lighting|acting|film|scale|pain|risk)\b"
    return (
        wording(rf"\b(?:fire|blaze|flats|bodies|victims?|corpses?|burning\s+\w+|they|he|she)\b[^.!?]{{0,25}}\b(?:smel(?:t|ls|led)|tast(?:ed?|es)|look(?:ed|s))\s+(?:\w+\s+){{0,3}}?{roast}\b", also=r"\b(?:house\s+fire|fire|blaze|burn\w*|victims?|bodies|corpses?|crash)\b", nowhere=rf"{FAIR}|\b(?:chippy|restaurant|bonfire|kebab\s+(?:shop|van)|fire\s?pit|camp\w*|hope|wood|cook\w*|menu|order\w*|food)\b"),
        wording(r"\b(?:score|marks|points)\s+for\s+(?:the|that|his|her)\s+(?:\w+\s+)?(?:tumble|fall|landing|dive|splash|trip|splat|drop|jump)\b", also=r"\b(?:fell|stairs|pensioner|died|dead|broke|hip|ice|hospital|ambulance|old)\b", nowhere=rf"{FAIR}|{kind}"),
        wording(rf"\b(?:which|who|whose)\b[^.!?]{{0,20}}\b{dead}\b[^.!?]{{0,30}}\b{most}\b|\b(?:which|who)\b[^.!?]{{0,12}}\b(?:screamed|squealed|burnt|burned|bounced|splashed|cried|begged|sizzled|popped|tasted|smell(?:ed|t))\s+(?:the\s+)?(?:loudest|best|longest|furthest|hardest|most|first|nicest)\b[^?]{{0,40}}", also=rf"\b(?:{dead}|{DEATH}|fire|blaze)\b", nowhere=FAIR),
        wording(r"\b(?:rate|rank|score|mark|judge)\b[^.!?]{0,15}\b(?:the|his|her|your|their|that)\s+(?:(?:\w+\s+)?(?:drowning|suicide|funeral|eulogy|corpse|body|coffin|grief|widow|crying\s+\w+|dead\s+\w+)|crash\s+victims|victims)\b(?!\s+(?:directors?|plan|scale|cover|parlour))", nowhere=rf"{FAIR}|\b(?:statement|support|service)\b"),
        wording(rf"\b(?:{rated})[^.!?]{{0,12}}\b(?:for|on)\s+(?:the|his|her|your|that|their)?\s*(?:\w+\s+)?{deed}\b|\b{deed}\b[^!?]{{0,40}}\b(?:{rated})", also=rf"\b(?:{DEATH}|{RITES}|widow|fell|ice|pensioner|grandad|nan)\b", nowhere=rf"{FAIR}|{kind}"),
        wording(r"\b(?:cancer|covid|suicide|depression|heroin|death|dementia|grim\s+reaper|the\s+(?:canal|river))\s*[:-]?\s*(?:1|one)\b\W+(?:\w+\s+){1,3}?(?:0|nil|zero)\b", nowhere=OWN),
        wording(r"\b(?:sweepstakes?|dead\s?pool|taking\s+bets|place\s+your\s+bets|bets\s+on|(?:a\s+)?(?:fiver|tenner|quid|pound)\s+(?:says|on))\b[^.!?]{0,30}\b(?:which|who|when|how\s+long|next)\b[^.!?]{0,40}\b(?:dies?|croaks?|snuffs?|pops?\s+(?:his|her|their)\s+clogs|carks?|drowns?|(?:won't|wont)\s+see|kicks\s+the\s+bucket|drops?\s+dead)\b", nowhere=rf"{FAIR}|\b(?:episode|series|soap|eastenders|corrie|emmerdale|film|book|tank|goldfish|plants?|laptop|phone|game)\b"),
    )  # fmt: skip


def _noises() -> tuple[Wording, ...]:
    """ "Did the little lad splash when he went in the canal". In a pool, or of a duck, it is asked for fun."""
    noise = r"(?:splash(?:ed)?|bounced?|splat(?:ted)?|sizzled?|crunch(?:ed)?|squish(?:ed)?|squelch(?:ed)?|gurgled?|glug(?:ged)?|bubbled?|float(?:ed)?|sink|sank|sunk|popp?(?:ed)?|twitch(?:ed)?|squeal(?:ed)?|squeak(?:ed)?|scream(?:ed)?|crackled?|melt(?:ed)?|thud|flapped?|(?:go|goes|went)\s+(?:(?:all|really|proper)\s+)?(?:splash|splat|crunch|pop|bang|squelch|thud|bump|boom|squish|plop|glug|bump)|land\s+on\s+(?:his|her|their|its)\s+(?:feet|head)|mak(?:e|es)\s+(?:a\s+)?(?:\w+\s+)?(?:splash|noise|thud|splat|bang|squelch|dent|ripple))"
    where = r"(?:canal|river|lake|quarry|weir|reservoir|harbour|dock|docks|lock|brook|sea|train|tracks|line|roof|bridge|cliff|cliffs|balcony|window|tower|flats|pavement|lorry|bus|van|car|bonnet|windscreen|fire|flames|blaze|road|water|well|slurry|machine|weir)"
    fell = r"(?:went|fell|jumped|hit|landed|drowned|dropped|slipped|tumbled|burned|burnt|came\s+off|got\s+(?:hit|run\s+over|knocked)|was\s+(?:hit|run\s+over|knocked))"
    fun = r"\b(?:pool|paddling|lessons?|swimm?\w*|ducks?|ducklings?|swans?|dogs?|puppy|cats?|otters?|fish\w*|frogs?|bread|biscuits?|boats?|kayaks?|canoes?|raft|wellies|boots|puddles?|fun|enjoy\w*|loved|slide|bath|bubbles|snow|sledg\w*|trampoline|bouncy|castle|ball|balls|stone|stones|balloon|lantern\w*|film|game|safe|ok|okay|alright|hope|charity|dip|sponsor\w*|phone|keys|bike|scooter|trolley|prices?|market)\b"
    return (
        wording(rf"\b(?:did|do|does|bet|wonder\s+if|hear|heard|how\s+(?:much|loud|far|high|big\s+a)\s+\w*\s*(?:did)?)\s+(?:(?:that|if|it|anyone\s+(?:hear|see))\s+)?{_HE}\s+(?:(?:even|just|really|at\s+least|make|actually)\s+){{0,2}}{noise}\b[^.!?]{{0,25}}?\b(?:when|as|off|under|into?|hitting|on|going)\b[^.!?]{{0,25}}?\b(?:{where}|{fell})\b", nowhere=rf"{FAIR}|{fun}"),
        wording(rf"\bdid\s+{_HE}\s+(?:(?:even|just|really|at\s+least|actually|the)\s+){{0,2}}{noise}\b", also=rf"\b(?:{DEATH}|{RITES}|rip)\b", nowhere=rf"{FAIR}|{fun}"),
        wording(rf"\b(?:wh?ee+|splash|splat|thud|crunch|plop|glug(?:\s*,?\s*glug){{0,4}}|bang|boing|squish|sploosh|kersplat|timber)\b[\s!.,]*(?:{LAUGHS}|$)", also=r"\b(?:fell|falls|jumped|drown\w*|hit\s+by|run\s+over|crashed|killed|died)\b", nowhere=rf"{FAIR}|{fun}|\b(?:me|i|we|us|council|headlines?)\b"),
    )  # fmt: skip


def _searches() -> tuple[Wording, ...]:
    """ "Has anyone checked the freezer for the missing girl". Sheds, woods and canals are searched in earnest."""
    who = rf"(?:the|that|{THEIR}|this|those|these|a)\s+(?:\w+\s+)?missing\s+(?:\w+\s+)?{PERSON}|missing\s+{PERSON}"
    grim = r"(?:freezer|fridge|patio|suitcase|oven|barbecue|bbq|mincer|wood\s?chipper|acid|acid\s+bath|kebab\w*|chippy|pies?|curr(?:y|ies)|sausages?|stew|lasagne|takeaway|pig\s+(?:farm|pen|sty|trough)|pigs|dog\s+food|floorboards|crawl\s?space|slurry\s+(?:pit|tank)|crocodile|cement\s+mixer|landfill|compost\s+(?:heap|bin)|step\s?dad's\s+\w+|dad's\s+(?:boot|freezer|shed|patio))"
    look = r"(?:check(?:ed|ing)?|look(?:ed|ing)?|tr(?:y|ied)|search(?:ed|ing)?|found|dig|dug|asked|opened|see|seen)"
    earnest = rf"{TOLD}|\b(?:my|our|found\s+safe|safe\s+and|police\s+(?:are|have|found|say|search)|officers|please|inquest|court|jury|trial|convicted|jailed|documentary|podcast|cats?|dogs?|tortoise|hamster|hedgehog)\b"
    return (
        wording(rf"\b{look}\b[^.!?]{{0,25}}\b(?:in|under|behind|inside|through)?\s*(?:the|his|her|their|your|that|a|mum's|dad's)\s+(?:\w+\s+)?{grim}\b", also=rf"\bmissing\b[^.!?]{{0,20}}\b{PERSON}\b", nowhere=earnest),
        wording(rf"\b(?:{who})\b[^!?]{{0,80}}?{LAUGHS}|{LAUGHS}[^!?]{{0,40}}?\b(?:{who})\b", nowhere=rf"{earnest}|\b(?:found|turned\s+up|home|relie\w*|phew|reunited|councils?|chamber|leader|back|asleep|hiding|panto\w*|film|book|series)\b"),
        wording(r"\b(?:isn'?t|is\s+not|ain'?t|not|never)\s+(?:even\s+|really\s+)?missing\b[^.!?]{0,6}[\s,.;-]+(?:(?:he|she|they)(?:'s|\s+is|'re|s)?\s+)?(?:(?:just|only|probably|obviously)\s+){0,2}(?:avoiding|hiding\s+from|sick\s+of|fed\s+up\s+(?:of|with)|bored\s+of|escap\w+(?:\s+from)?|run\s+away\s+from|had\s+enough\s+of|left|dodging|legged\s+it\s+from)\s+(?:you|u|ya|his|her|their|your|them|him)\b", nowhere=earnest),
        wording(rf"\b(?:has\s+anyone\s+(?:considered|thought)|maybe|perhaps|probably|guess|bet|no\s+wonder)\b[^.!?]{{0,20}}\b(?:{who}|he|she|they)\s+(?:\w+\s+){{0,3}}?(?:get|got|run|ran|getting|running|legged\s+it)\s+away\s+from\s+(?:you|your|ur|her|his|their|that)\s+\w+", also=rf"\bmissing\b|\b{DEATH}\b", nowhere=rf"{earnest}|\babus\w+|violen\w+"),
    )  # fmt: skip


def _pity_for_things() -> tuple[Wording, ...]:
    """ "My condolences to the car that hit him": pity for a bumper, where a person was hit. One's own tyres may be mourned."""
    pity = r"(?:condolences|sympath(?:y|ies)|commiserations|thoughts(?:\s+(?:and|&|n)\s+prayers)?|prayers|pray|rip|r\.i\.p\.?|(?:my\s+)?hearts?\s+(?:go(?:es)?\s+out|bleeds)|(?:feel|sorry)\s+(?:more\s+)?(?:sorry\s+)?for|minute'?s\s+silence|spare\s+a\s+thought|flowers|won'?t\s+(?:some(?:one|body)|anyone)\s+think\s+of|think\s+of|get\s+well\s+soon|real\s+victim)"
    thing = r"(?:car|van|lorry|bus|train|tram|truck|bike|motor|bumper|bonnet|windscreen|wing\s+mirror|paint\s?work|paint\s+job|tyres?|suspension|alloys|no\s+claims(?:\s+bonus)?|pavement|tarmac|road|kerb|concrete|lamp\s?post|tree|branch|rope|bridge|canal|river|water|fish|fishes|worms|maggots|sofa|settle|bed|mattress|toilet|coffin|pall\s?bearers?|bearers|horse|floor|carpet|rug|ceiling|fridge|shark|crocodile|wall|ambulance\s+(?:springs|suspension)|stretcher)"
    harmed = rf"\b(?:hit|hits|ran\s+over|run\s+over|killed|flattened|squashed|crushed|knocked\s+down|knocked\s+over|mowed\s+down|took\s+out|caught|broke\s+(?:his|her|their)\s+fall|bury|bur(?:y|ied|ying)|carr(?:y|ied|ying)|bore|had\s+to\s+(?:carry|lift|hold)|digest\w*|weight\s+of|lumbered\s+with|went\s+(?:under|into)|splattered|met)\s+(?:up\s+)?{_HIM}|\b{_HE}\s+(?:(?:just|went\s+and|then)\s+)?(?:landed|bounced|splattered|fell|jumped|died|hung|hanged|drowned|crashed|went\s+under|got\s+(?:hit|run\s+over|killed)|was\s+(?:hit|run\s+over|killed))\b|\b(?:cracked|smashed|bashed|split)\s+(?:his|her|their)\s+(?:head|skull|face)\b"
    excused = rf"{TOLD}|\b(?:deer|badgers?|fox(?:es)?|pheasants?|pigeons?|squirrels?|hedgehogs?|insurance\s+(?:claim|compan\w+)|my|our|driver\s+(?:only|just|cared|was\s+more)|cared\s+(?:more|only)|only\s+cared|pothole\w*|council|film|episode)\b"
    return (
        wording(rf"\b{pity}\s+(?:(?:to|with|for|on|at|about|of|go|goes|is|are)\s+){{0,2}}(?:the|that|those|whoever's|your|his|her|their)\s+(?:(?:poor|actual|innocent)\s+)?(?:\w+(?:'s|s')\s+)?{thing}\b", also=harmed, nowhere=excused.replace("|my|our", "|on\\s+my|hit\\s+my|my\\s+(?:car|van|bike|tyres?|dog|cat|bumper)|our")),
        wording(r"\b(?:the|that|his|her|their|driver'?s|whoever's|poor)\s+(?:poor\s+)?(?:paint\s?work|paint\s+job|bumper|bonnet|windscreen|alloys|upholstery|seats|suspension|no\s+claims(?:\s+bonus)?)\b[^.!?]{0,25}?\b(?:ruined|wrecked|scratched|dented|ok|okay|alright|shame|never\s+recover\w*|filthy|stained|suffer\w*|the\s+real\s+victim|survive\w*|state|matters?)\b|\b(?:shame|pity|ruined|wrecked|what|how|dent|dented|scratched|cleaning|washed?)\b[^.!?]{0,20}\b(?:the|that|his|her|their|a\s+good|a\s+perfectly\s+good|a\s+nice)\s+(?:(?:driver's|car's)\s+)?(?:paint\s?work|paint\s+job|bumper|bonnet|windscreen|alloys|upholstery|no\s+claims)\b", also=harmed, nowhere=excused),
    )  # fmt: skip


def _verses() -> tuple[Wording, ...]:
    """ "Roses are red, your nan's in the ground"; riddles about somebody who drowned."""
    jingle = r"(?:roses\s+are\s+(?:red|dead)|violets\s+are\s+blue|knock,?\s+knock|ding\s?,?\s?dong|humpty|jack\s+and\s+jill|row\s+row|twinkle\s+twinkle|ring\s+a\s+ring|rock-?a-?bye|london\s+bridge|happy\s+birthday|merry\s+christmas|happy\s+(?:mother|father)'?s\s+day|jingle\s+bells|another\s+one\s+bites\s+the\s+dust|na\s+na\s+na|it'?s\s+raining\s+men|under\s+the\s+sea|stayin'?\s+alive|hokey\s+cokey|heads,?\s+shoulders)"
    riddle = r"(?:what\s+do\s+you\s+(?:call|get)|what'?s\s+the\s+difference\s+between|how\s+many|why\s+did|what'?s|what\s+has|have\s+you\s+heard\s+the\s+one\s+about)"
    gone = rf"(?:{LOST}|{THEIR}\s+(?:\w+\s+)?{KIN}(?:'s|\s+is)?\s+(?:\w+\s+){{0,2}}?(?:dead|died|drown\w*|in\s+the\s+(?:ground|grave|canal|river|morgue|urn)|(?:six\s+feet\s+)?under|burned|burnt)|not\s+{YOUR}\s+{KIN})"
    return (
        wording(rf"\b{jingle}\b[\s\S]{{0,90}}?\b{gone}\b|\b{LOST}\b[^?]{{0,30}}?\b{jingle}\b", nowhere=FAIR),
        wording(rf"\b{riddle}\b[^?]{{0,40}}?\b(?:dead|drowned|missing|murdered|stabbed|burnt|burned|crash|hanged|stillborn|headless|legless)\s+(?:\w+\s+)?(?:{PERSON}s?|victims?|mothers?|nans?|kids)\b[^?]{{0,40}}\?", also=rf"{LAUGHS}|\?\W{{1,9}}[^?!]{{1,60}}[!.]?\W{{0,9}}$", nowhere=rf"{FAIR}|\b(?:council|police|happening|happened|age|name|names|answer|inquest|statistics|figures|years?|report\w*|since)\b"),
    )  # fmt: skip


def _laughter() -> tuple[Wording, ...]:
    """Laughter in one breath with a coffin, a drowning or a hospice; turns of speech and funerals of things left out."""
    grave = rf"(?:funerals?|coffins?|hearse|corpses?|drown(?:ed|ing)|stabbed|murdered|hospice|crematorium|cremated|(?:his|her|your|their|\w+'s)\s+(?:ashes|urn|grave|headstone|tombstone)|widow(?:er)?s?|miscarriages?|stillb\w+|suicid\w+|hanged\s+(?:him|her)self|overdosed|cancer|tumou?r|chemo|dead\s+(?:{KIN}|{PERSON}|people|bodies)|(?:he|she|they|{KIN})(?:'s|\s+is|\s+are|'re)\s+dead{NOT_VERY}|in\s+the\s+ground|(?:his|her)\s+skull|body\s+bags?|morgue|inquest|vigil|bereav\w+|griev(?:ing|ed|er)|orphans?(?!\s+(?:works?|block|pages?|black|drugs?)\b)|house\s+fire|fished\s+(?:him|her|them)\s+out|burning\s+(?:bus|house|building|car|flat|home)|memorial\s+(?:page|bench|post)|missing\s+{PERSON}|at\s+the\s+bottom\s+of\s+the\s+(?:quarry|canal|river|lake|sea)|paralysed|coma|dementia|amputee|(?:crash|fire|flood|stabbing|drowning|stroke)\s+(?:victim|patient)s?)"
    figures = rf"nails?\s+in\s+(?:the|its|their|his|her|your)\s+coffin|(?:dig|digging|dug|spin\w*|turn\w*|roll\w*)\s+(?:\w+\s+){{0,3}}?graves?|foot\s+in\s+the\s+grave|grave\s+(?:mistake|concern|error|danger)s?|your\s+(?:own\s+)?funeral(?:\s+(?:mate|then|pal|lol)|\W)|murdered\s+(?:a|that|the|by|his|her)\s+(?!{PERSON})\w+|drown(?:ed|ing)\s+(?:in|out|it|my|his|her|the)\s+(?!(?:the|a|three|two|\d+)\b)\w+|grass\s+widow|widow\s+twanke?y|funeral\s+(?:directors?|cars?|vans?|parlour|plans?|home|costs?|procession)|inquest\s+(?:report|page)|hospice\s+(?:\w+\s+)?(?:shop|run|quiz|raffle|fete|race|lottery|ball|fair|bed)|suicide\s+(?:mission|squad)|stabbed\s+(?:each|in\s+the\s+back|(?:\w+\s+){{1,3}}in\s+the\s+back)|in\s+(?:this|the)\s+council|(?:get|gets|kill|kills|bury|finish|finishes)\s+me|(?:funerals?|vigils?|coffins?|graves?|headstones?|tombstone|inquest)\s+(?:for|of|into)\s+(?:the|that|this|a|these)\s+(?!(?:\w+\s+)?{PERSON})\w+|(?:laughing|food|carb|sugar|turkey|beer)\s+(?:\w+\s+)?coma"
    apart = r"(?:we|us|he\s+loved|she\s+loved)|(?:he|she|they)(?:'d|\s+would)\s+have\s+(?:loved|laughed|found)|hospice\s+(?:shop|run|quiz|raffle|fete)|council\s+(?:sent|still)|fin(?:es?|ed)|bills?|reminders?|electoral|census|can\s+do\s+one|years?\s+(?:clear|free|cancer)|all\s+clear|remission|survivors?|beat\s+(?:it|cancer)|tidy\w*|gloves|volunteer\w*|charity|raffle|sponsor\w*|bargains?|gutted|panto\w*|zombies?|halloween|haunted|scarecrows?|vampires?|murder\s+mystery|films?|movie|episode|series|soap|novel|found\s+safe|turned\s+up|reunited|phew|plants?|goldfish|phone|laptop|boiler|sourdough|diet|karaoke|song"
    whose = rf"\b(?:you|u|your|ur|yer|he|she|him|his|her|they|them|their|ye|{KIN}|{PERSON}|someone|somebody|victims?|pensioners?|widows?|orphans?|people|mourners)\b"
    return (
        wording(rf"\b{grave}\b[^\n]{{0,110}}?{LAUGHS}|{LAUGHS}[^\n]{{0,40}}?\b{grave}\b", also=whose, nowhere=rf"{FAIR}|\b(?:{figures}|{apart})\b"),
    )  # fmt: skip


def _laughed_at() -> tuple[Wording, ...]:
    """Laughter beside the death of a person. Phones die too, people die laughing, and the bereaved laugh at their own."""
    fate = rf"(?:drown(?:ed|t)|drowning|burn(?:t|ed)\s+(?:alive|to\s+death)|died|dies|dead{NOT_VERY}|got\s+(?:killed|run\s+over|stabbed|flattened|crushed|squashed|murdered)|(?:was|were|been)\s+(?:killed|run\s+over|stabbed|murdered|crushed|electrocuted|decapitated)|electrocuted\s+(?:himself|herself)|hanged\s+(?:himself|herself)|hung\s+(?:himself|herself)|topped\s+(?:himself|herself)|killed\s+(?:himself|herself)|overdosed|choked\s+to\s+death|fell\s+to\s+(?:his|her|their)\s+death|jumped\s+(?:off|in\s+front))"
    who = rf"(?:{THEIR}\s+(?:\w+\s+)?{KIN}|(?:the|that|this|some|another)\s+(?:(?:poor|little|wee|old|young|silly|fat|thick|daft|junkie|homeless|drunk)\s+){{0,2}}{PERSON}|someone|somebody|a\s+(?:\w+\s+)?(?:kid|lad|bloke|woman|cyclist|pensioner|toddler|biker|councillor)|victims?)"
    fair = rf"{FAIR}|\b(?:i|me|i'm|i'd|us|we|battery|phone|laptop|laptops|laughing|laughter|embarrass\w*|boredom|shame|inside|of\s+shock|heat|nearly|almost|could(?:'ve|\s+have)|would(?:'ve|\s+have)|might\s+have|joke|jokes|film|movie|episode|series|season|game|level|boss|character|panto\w*|play|plant|plants|goldfish|battle|century|1[0-9]{{3}}|song|video|music|singer|wikipedia|article|page|stage|pub\s+quiz|engine|car)\b"
    return (
        wording(rf"\b{who}(?:'s|'d|\s+has|\s+had|\s+just|\s+went\s+and|\s+is|\s+only)?\s+{fate}\b[^.!?]{{0,20}}[\s.,!?]*{LAUGHS}|{LAUGHS}[\s,.!-]*(?:at\s+|so\s+|but\s+)?(?:when\s+)?{who}(?:'s|\s+has|\s+just|\s+is)?\s+{fate}\b", nowhere=fair),
        wording(rf"\b(?:who\s+died|rip|r\.i\.p\.?)\W+(?:(?:to\s+)?{THEIR}\s+(?:\w+\s+)?(?:{KIN})\b[^.!?]{{0,25}}|(?:that|the)\s+(?:\w+\s+)?{PERSON}\b[^.!?]{{0,20}})[\s.,!?]*{LAUGHS}", nowhere=fair),
        wording(r"\brip\W+(?:bozo|loser|l\s?bozo|dickhead|fatty|fatso|dumb\w*|idiot|thicko|mug|scum|junkie|muppet|clown)s?\b|\brest\s+in\s+(?:piss|shit|hell|filth|pieces\s+(?:more\s+like|lol|haha\w*|mate|scum|you|\U0001f602)|p+i+s+s+)\b", nowhere=r"\b(?:car|van|phone|telly|tv|laptop|fiesta|corsa|boiler|shed|tortilla|mug\s+broke|my)\b"),
        wording(rf"\bimagine\s+(?:dying|drowning|being\s+(?:dead|run\s+over|stabbed|cremated|buried|six\s+feet)|getting\s+(?:run\s+over|stabbed|killed|flattened))\b[^.!?]{{0,50}}[\s.,!?]*{LAUGHS}|{LAUGHS}[\s,.!]*imagine\s+(?:dying|drowning|being\s+dead|getting\s+(?:run\s+over|killed))\b", nowhere=rf"{FAIR}|\b(?:embarrass\w*|laughing|heat|boredom)\b"),
        wording(r"\b(?:can'?t|couldn'?t|cudn'?t|cannot|could\s+not)\s+even\s+(?:kill|hang|top|drown|off|die|do)\s*(?:himself|herself|yourself|themsel\w+|it|that)?\s*(?:right|properly|proper|in\s+peace|on\s+time|without)\b", also=r"\b(?:suicid\w+|died?|dead|kill(?:ed)?|hang(?:ed)?|hung|top(?:ped)?|drown\w*|jump\w*|overdos\w+|funeral)\b", nowhere=rf"{FAIR}|\b(?:i|we|council|nhs|people|without\s+(?:waiting|paying|being)|poor|paying)\b"),
    )  # fmt: skip


def _where_they_lie() -> tuple[Wording, ...]:
    """What has become of your dead: worm food, an egg timer, no answer to a question."""
    rot = r"(?:worm\s*(?:food|bait)|maggots?|rotting|rotted|rotten|compost(?:ed|ing)?|fertili[sz]er|pushing\s+up\s+(?:the\s+)?daisies|brown\s+bread|a\s+skeleton|burning\s+in\s+hell|in\s+hell|stiff|cold\s+as|toast|crispy|feeding\s+the\s+(?:worms|fish|fishes|crows|foxes))"
    ash = r"(?:hoover\w*|vacuum\w*|dyson|litter\s+tray|cat\s+litter|gravy|soup|snort\w*|bisto|oxo|egg\s?timer|ash\s?tray|tomato(?:es)?|grit(?:ting|ter)?|sand\s?pit|talc|seasoning|sneez\w*|kebab|menthol|pepper|salt\s+(?:cellar|shaker)|yoghurt|porridge)"
    dug = rf"\b(?:ask|tell|ring|call|phone|text|invite|bring|fetch|get|say\s+(?:hi|hello)\s+to|visit|hug)\s+{YOUR}\s+(?:\w+\s+)?{KIN}\b[^?]{{0,30}}?\b(?:(?:you'?d|u'?d|you'?ll|you\s+would|you\s+might|you\s+will)\s+need\s+(?:a|an|some)\s+(?:\w+\s+)?(?:spade|shovel|digger|ouija\w*|medium|seance|psychic|jcb)|(?:oh|oops|whoops|sorry|ah)[\s,.!]+(?:wait|right|that'?s\s+right|no|yeah|i\s+forgot|you\s+can'?t|they'?re|he'?s|she'?s)[^?]{{0,20}}?\b(?:dead|died|can'?t|buried|cremated|grave|gone))"
    return (
        wording(rf"\b{YOUR}\s+(?:\w+\s+)?{KIN}(?:'?s|\s+is|\s+are|\s+will\s+be|\s+must\s+be|'ll\s+be)\s+(?:\w+\s+){{0,2}}?{rot}\b", nowhere=rf"{FAIR}|\b(?:bread|teeth|garden\s+(?:waste|centre)|plant\w*|scared\s+stiff|frozen\s+stiff)\b"),
        wording(rf"\b(?:{THEIR}\s+(?:\w+\s+)?(?:{KIN}'?s?\s+)?|{KIN}'?s\s+|the\s+(?:dead|baby|widow's)\s+(?:\w+\s+)?)(?:ashes|urn|remains)\b[^.!?]{{0,50}}\b{ash}\b|\b{ash}\b[^.!?]{{0,30}}\b(?:{THEIR}\s+(?:\w+\s+)?{KIN}'?s?|{THEIR}\s+(?:dead\s+)?{KIN}'?s|the\s+(?:dead|baby))\s+(?:ashes|urn)\b", nowhere=rf"{FAIR}|\b(?:wood|burner|stove|bonfire|coal|logs?|england|cricket|australia|chimney|grate)\b"),
        wording(dug, nowhere=rf"{TOLD}|\b(?:plant\w*|garden\w*|allotment|compost|fence|snow|borrow|lend|hole\s+for|birthday)\b"),
        wording(rf"\btouch\s+grass\b[^.!?]{{0,10}}\b{YOUR}\s+{KIN}(?:'?s|\s+is)\s+under\b|\b(?:is|are)\s+(?:he|she|they|{YOUR}\s+{KIN})\s+still\s+(?:dead|in\s+the\s+(?:ground|coffin|morgue))\b|\bstill\s+dead\s*,?\s+(?:is|are)\s+(?:he|she|they|{YOUR}\s+{KIN})\b|\bhow(?:'s|\s+is)\s+{YOUR}\s+(?:dead|late|buried|drowned|cremated)\s+{KIN}\b(?!')", nowhere=FAIR),
        wording(r"\b(?:coffin|casket|urn|grave|hearse|hole|bench|pall\s?bearers?|bearers)\b[^.!?]{0,40}\b(?:fork\s?lift|crane|jcb|skip|reinforced|extra\s+(?:large|wide)|xxl|triple\s+wide|bath\s?tub|matchbox|shoe\s?box|biscuit\s+tin|jiffy\s+bag|piano\s+case|wide\s+load|his\s+size|her\s+size|big\s+enough)\b|\b(?:fork\s?lift|crane|jcb|skip|bath\s?tub|piano\s+case|wide\s+load)\b[^.!?]{0,25}\b(?:coffin|casket|hearse|pall\s?bearers?|bearers|bury)\b", also=rf"{LAUGHS}|\b(?:did|was|bet|hope|how)\b[^.!?]{{0,30}}\b(?:he|she|his|her|him|your|they)\b", nowhere=rf"{FAIR}|\b(?:hire|planning|council|permission|site|builders?|moved|relocat\w+|memorial\s+masons?|flood\w*|cost)\b"),
    )  # fmt: skip


def _selection() -> tuple[Wording, ...]:
    """A death called an improvement: natural selection, one mouth less. So is talk of biology, or of one bus less."""
    fewer = r"\b(?:one|another|two|three|\d)\s+(?:less|fewer|down)\b[^.!?]{0,25}\b(?:idiots?|mouths?|scroungers?|druggies?|junkies?|pensioners?|boomers?|crumbl\w+|old\s+\w+|chavs?|cyclists?|lycra\s+\w+|lefties|tor(?:y|ies)|voters?|parasites?|drains?\s+on|thick\w*|mums?|kids?|brats?|screaming|benefit\w*|pension|zzz+|to\s+(?:feed|house|pay\s+for|moan|complain|vote))\b"
    died = r"\b(?:died|dead|drown\w*|killed|crash\w*|stabb\w+|overdos\w*|suicid\w*|run\s+over|hit\s+by|rip|funeral|accident|fatal\w*|car\s+hit|crossing\s+the\s+road|victims?|passed\s+away|sirens?)\b"
    fair = rf"{FAIR}|\b(?:biology|species|evolution|lesson|textbook|theory|darwin's|scientist\w*|animals?|gcse|bus(?:es)?|shops?|pubs?|newts?|too\s+many|tragic|sad|heartbreak\w*|enough\s+is\s+enough|safer?|council|crossing\s+needs?)\b"
    return (
        wording(r"\b(?:natural\s+selection|darwin\s+awards?|darwin(?:ism)?\s+(?:at|in)\s+(?:work|action)|gene\s+pool|thinn(?:ed|ing)\s+(?:out\s+)?the\s+herd|survival\s+of\s+the\s+fittest|self[\s-]cleaning|trash\s+took\s+itself\s+out|taking\s+out\s+the\s+trash)\b", also=died + r"|\b(?:he|she)\s+(?:shouldn'?t|should\s+not)\b", nowhere=fair),
        wording(fewer, also=died, nowhere=fair),
        wording(r"\b(?:less|fewer|shorter|no\s+more|more)\s+(?:traffic|queues?|competition|parking(?:\s+spaces?)?|cake|room|space|food|buffet|pension\w*|school\s+places?|seats?|for\s+(?:me|us|the\s+rest))\b[^.!?]{0,30}", also=rf"(?:{LAUGHS}|\bgood\b|\bevery\s+cloud\b|\bbright\s+side\b)[\s\S]{{0,120}}\b(?:died|drowned|dead|killed|missing|suicid\w+|crash)\b|\b(?:someone|somebody|he|she|kids?|child|lad|girl|pensioners?|they|suicid\w+)\b[^!?]{{0,40}}\b(?:died|drowned|dead|killed|missing|awareness|thread)\b[\s\S]{{0,90}}(?:{LAUGHS}|\bgood\b|\bevery\s+cloud\b|\bbright\s+side\b|\bthen\W*$)", nowhere=fair),
        wording(r"\b(?:hospice|palliative|cancer\s+ward|terminal\w*|care\s+homes?|dementia\s+(?:ward|unit)|intensive\s+care|icu|dying|chemo\s+(?:ward|unit))\b[\s\S]{0,70}?\b(?:(?:they|patients|residents|those|most|them|oldies|who(?:'s)?)\s+(?:\w+\s+){0,2}?(?:weren'?t|wern'?t|wasn'?t|won'?t|wont|aren'?t|ain'?t|not|wouldn'?t|didn'?t|don'?t)\s+(?:\w+\s+){0,3}?(?:use|using|need|needing|last|lasting|stay|staying|be\s+(?:here|there|around|about|in)|buying|renew\w*|hanging|in\s+(?:it|there))\b[^.!?]{0,20}\b(?:long|anyway|much\s+longer|much|next\s+year)\b|(?:nobody|no\s?one)\s+(?:stays|lasts|checks\s+out|leaves|uses)\b[^.!?]{0,20}\b(?:long|alive|anyway)\b|(?:high|quick)\s+turn\s?over\b|(?:not\s+like|not\s+as\s+if|it'?s\s+not|hardly)\s+(?:\w+\s+){0,2}?(?:they|patients|residents|those|them|anyone|anybody)\b[^.!?]{0,30}\b(?:long|longer|anyway|next\s+year|alive)\b)", nowhere=rf"{FAIR}|\b(?:funding|staff|nurses|volunteers|wages|pay|sadly|tragic)\b"),
        wording(rf"\b(?:hospice|cancer\s+ward|children'?s\s+ward|palliative|bereavement|stillbirth|miscarriages?|suicide\s+awareness|grief\s+(?:group|counsel\w+))\b[^!?]{{0,60}}?(?:{LAUGHS})|{LAUGHS}[^!?]{{0,30}}?\b(?:hospice|cancer\s+ward|stillbirth|miscarriages?)\b", nowhere=rf"{FAIR}|\b(?:i|i'm|we|me|us|shop|charity|raffle|quiz|bingo|run|walk|fun|fund\w*|rais\w+|sponsor\w*|volunteers?|thank\w*|nurses?|staff|love\w*|brilliant|lights|fete|fair|jumble|bargains?|legs|muddy)\b"),
    )  # fmt: skip


def _reasons() -> tuple[Wording, ...]:
    """Somebody died to be rid of you. "He died because you shut the ward" is a charge, and no jest."""
    died = r"(?:died|dead|deed|jumped|drown(?:ed|t)|ran\s+away|killed\s+(?:himself|herself)|topped\s+(?:himself|herself)|hanged\s+(?:himself|herself)|hung\s+(?:himself|herself)|passed(?:\s+away)?|(?:ran|run)\s+off|legged\s+it|went\s+(?:missing|in(?:\s+the\s+\w+)?)|croaked|snuffed\s+it|got\s+cancer|had\s+a\s+(?:stroke|heart\s+attack)|lost\s+the\s+will)"
    who = rf"(?:{_HE}|{THEIR}\s+(?:\w+\s+)?{KIN}|cancer|lad|(?:\w+\s+)?{PERSON})"
    you = r"(?:you|u|ya|ye|(?:your|ur|yer|her|his|that)\s+(?:\w+\s+)?(?:cooking|voice|face|nagging|moaning|whining|company|breath|smell|singing|driving|posts?|comments?|jokes?|wife|husband|mother)|the\s+(?:sight|sound|smell|voice)\s+of\s+(?:you|her|him|your\s+\w+)|listening\s+to\s+(?:you|her|him|that)|living\s+with\s+(?:you|her|him)|(?:see|hear|look\s+at|listen\s+to|live\s+with|be\s+(?:with|around|seen\s+with))\s+(?:you|her|him|that\s+\w+))"
    fair = rf"{FAIR}|\b(?:abus\w+|bully\w*|bullied|violen\w+|beat\w*|policy|policies|cuts?|council|ambulance|nhs|dwp|benefits?|ward|shut|closed|closure|officers?)\b"
    return (
        wording(rf"\b{who}\s+(?:(?:only|just|probably|obviously|clearly|must\s+have|has|have)\s+){{0,2}}{died}\b[^.!?]{{0,20}}?\b(?:to\s+(?:get\s+(?:away|a\s+break|some\s+peace)\s+from|escape|avoid|be\s+rid\s+of|not\s+have\s+to)|so\s+(?:he|she|they)\s+(?:didn'?t|wouldn'?t|could|don'?t)\s+(?:\w+\s+){{0,3}}?|rather\s+than|(?:cos|coz|cuz|because|as|since|when)\s+(?:(?:he|she|they|it)\s+)?(?:just\s+)?(?:(?:couldn'?t|cudn'?t|cudnt|couldnt|can'?t|could\s+not|couldnae)\s+(?:stand|bear|stick|face|take|put\s+up\s+with)|(?:hated|was\s+(?:sick|bored|tired|fed\s+up|ashamed|embarrassed)\s+(?:of|with)|of|had\s+(?:enough|to)(?:\s+of)?|didn'?t\s+(?:like|love|want))))\s*{you}\b", nowhere=fair),
        wording(r"\b(?:should(?:'ve|\s+have|\s+of|a)|pity|shame|wish)\s+(?:it\s+)?(?:(?:had\s+|should'?ve\s+)?been\s+you|it\s+(?:wasn'?t|weren'?t|was\s+not)\s+you|wasn'?t\s+you|you\s+(?:weren'?t|wern'?t))\s*(?:\w+\s+){0,2}?(?:that\s+|who\s+)?(?:in\s+(?:that|the|his|her)\s+(?:coffin|car|crash|grave|fire|canal|urn|hearse|hole|ground|river)|(?:died|drowned|burned|burnt|killed|run\s+over)|under\s+(?:that|the)\s+(?:bus|train|car|lorry))\b", nowhere=FAIR),
    )  # fmt: skip
