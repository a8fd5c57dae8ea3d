"""What only looks like a verdict on work, and is said of somebody: "useless oaf", "a waste of skin"."""

from __future__ import annotations

from moderation.patterns.late import late

# "Be a shame" and "be a shame if" pass no verdict: what might happen would be one. "A shame to close it" does. Nor is
# a broken bone one, nor whom somebody calls a waste of a womb or a bag of waste. "Useless oaf" calls somebody a name;
# "useless decision" does not.
_POOR = r"(?:useless|disgusting|pathetic|hopeless|clueless|spineless|ridiculous|stupid|daft|mad|cowardly|dreadful|awful|appalling)"
_CALLED = r"(?:oafs?|gits?|clots?|slobs?|louts?|frumps?|brats?|twits?|prats?|pillocks?|plonkers?|berks?|wall(?:y|ies)|nitwits?|halfwits?|dimwits?|cretins?|imbeciles?|simpletons?|numpt(?:y|ies)|lummox(?:es)?|eejits?|gobshites?|creeps?|weirdos?|old\s+(?:bat|bag|goat|trout|boot|crone|hag|cow|git|fart)|bints?|hags?)"
_OF_SHIT = r"(?:piece|sack|bag|lump|pile|streak)\s+of\s+(?:\w+\s+)?(?:shit|shite|crap|piss|turd)\b"
# What is said of somebody's car or body, and no work: "your brakes failed".
_OF_THEIRS = r"(?:your|ur|his|her|their|yer)\s+(?:[\w'-]+\s+){0,2}?(?:brakes?|steering|tyres?|wheels?|engines?|seat\s?belts?|air\s?bags?|helmets?|ladders?|ropes?|harness|parachutes?|locks?|(?:smoke\s+)?alarms?|boilers?|hearts?|kidneys?|livers?|lungs?|pacemakers?|legs?|knees?)"
NO_VERDICT = late(
    r"\bbe?\s+(?:such\s+)?an?\s+(?:\w+\s+)?(?:shame|pity)\b(?!\s+(?:to|that|about|on)\b)"
    r"|\bbe\s+(?:(?:so|really|just|such|an?)\s+)*(?:terrible|awful|dreadful|tragic)\s+if\s+(?:something|anything|someone|somebody|you\s+(?:were|had|fell|got|slipped|tripped|crashed)\b|(?:your|his|her)\s+(?!(?:party|council|plans?|schemes?|seat|vote|budget|majority)\b))"
    rf"|\b{_OF_THEIRS}\s+(?:[\w']+\s+){{0,2}}?fail(?:s|ed|ing|ures?)?\b"
    r"|\bbroken\s+(?:bones?|legs?|arms?|necks?|nose|jaw|ribs?|fingers?|skull|back|wrists?|ankles?|hips?|glass)\b"
    r"|\bwaste\s+o(?:f\b|['’]|\b)\s*(?:(?:an?|good|perfectly|clean)\s+)*(?:womb|spunk|sperm|oxygen|air|skin|breath|carbon|flesh|blood|organs|dna)\b"
    rf"|\b(?:(?:you|he|she)(?:'re|'s|\s+are|\s+is)\s+(?:\w+\s+){{0,3}}?|(?:fool|idiot|moron|liar|clown|{_CALLED})\s+and\s+)an?\s+(?:\w+\s+)?waste\s+of\s+space\b"
    r"|\b(?:oxygen|skin|space)\s+wasters?\b"
    r"|\bshame\s+(?:that\s+)?(?:you|he|she|they)(?:'re|'s|\s+are|\s+is)\s+(?:such\s+)?(?:an?|so)\b"
    rf"|\b{_POOR}\s+(?:(?!of\b|the\b)[\w-]+,?\s+){{0,2}}?(?:{_CALLED}|(?:lump|sack|streak|bag)\s+of\s+(?:lard|fat|piss|shit|shite|crap|misery|wind|bones|spuds|meat|blubber))\b(?!\s+(?:left|full|in|on|by)\b)"
    rf"|\b(?:you|he|she)(?:'re|'s|\s+are|\s+is)\s+an?\s+(?:[\w-]+\s+){{0,2}}?{_OF_SHIT}"
    r"|\b(?:human|scrap\s+of|bag\s+of|lump\s+of|pile\s+of|bit\s+of)\s+waste\b"
)
# Nobody calls a road worthless, inbred or two-faced; and whoever is told where to go is somebody.
SWORN_AT = late(
    rf"\b(?:lying|fat|worthless|inbred|evil|nasty|ugly|ignorant|arrogant|miserable|vile|two[\s-]faced|sneaky|thieving)\s+(?:[\w-]+\s+)?{_OF_SHIT}(?=\W*$|[.,!?]|\s+(?:you|like|who|that\s+(?:he|she)|and|cllr|councillor)\b)"
    r"|^\W*(?:oh\s+|just\s+|aye\s+|well\s+)?(?:get\s+to|get\s+tae|away\s+(?:to|tae|and))\s+fuck\b"
)
