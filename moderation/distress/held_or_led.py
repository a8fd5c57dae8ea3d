"""Who is led away, held or left by others: married or cut against their will, spoken to by a stranger, kept without pay, not seen for days.

Families travel to weddings, lads share caravans on holiday, and neighbours go away. So each shape says what makes it no daily
thing: that the one concerned does not want it or is a child, that passports or wages are kept, or that days have passed behind
a shut door.
"""

from __future__ import annotations

from moderation.patterns.letters import Guarded, guarded

_END = r"(?=\s*$|[^\w\s'-])"
_CHILD = r"(?:kids?|child(?:ren)?|bab(?:y|ies)|toddlers?|newborn|little\s+(?:girl|boy|one|lad)s?|sons?|daughters?|nieces?|nephews?|grand(?:sons?|daughters?|child\w*)|teenagers?|pupils?|boys?|girls?|lads?|lass(?:es)?|schoolgirls?|schoolboys?|schoolchildren|school\s?kids|youngsters?)"
_AGED = r"(?:[4-9]|1[0-7]|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\s*-?\s*(?:years?|yrs?|yr|yo|y/o)?\s*-?\s*(?:olds?)?"
_GIRL = r"(?:niece|daughter|sister|cousin|granddaughter|little\s+girl|girls?|step\s?daughter|friend|mate|classmate|best\s+friend|neighbour'?s\s+(?:daughter|girl)|neighbours'\s+(?:daughter|girl)|pupil|girlfriend|lass|nephew|brother)"
_HER = rf"(?:(?:my|our|her|his|their|a|the|this|that|one\s+of\s+(?:my|the|our))\s+(?:[\w'-]+\s+){{0,2}}?{_GIRL})"
_SENT = r"(?:tak(?:ing|en)|tak(?:es|e)|sen(?:d|ds|ding|t)|fl(?:y|ies|ying|own)|bring(?:ing|s)?|brought|ship(?:ped|ping)|shipping|go(?:ing|es)|mov(?:ing|ed)|whisk(?:ed|ing))"
_MADE = r"(?:being\s+(?:forced|made|pressured|pushed|bullied|blackmailed|coerced|sold)|(?:is|are|'s|'re|gets?|getting|will\s+be|about\s+to\s+be|going\s+to\s+be|be)\s+(?:forced|made|sold|coerced|married\s+off|sold\s+off))"
_FORCED = guarded(
    rf"\b(?:{_HER}|she|i)(?:'s|'m|\s+is|\s+am|\s+are|\s+was|\s+has\s+been)?\s+(?:\w+\s+)?{_MADE}\s+(?:to\s+(?:marry|wed|get\s+married|be\s+married)|into\s+(?:an?\s+)?(?:arranged\s+|forced\s+)?marriage|into\s+marrying)\b(?!\s+(?:up|the\s+(?:two|budget|plan)))|"
    rf"\b(?:forcing|making|pressuring|pushing|coercing|trying\s+to\s+(?:force|make)|want\s+to\s+force|going\s+to\s+(?:force|make)|(?:'ll|will)\s+(?:force|make))\s+(?:{_HER}|her|me)\s+(?:(?:to\s+)?marry(?!\s+up)|to\s+(?:get|be)\s+married|into\s+(?:an?\s+)?(?:arranged\s+|forced\s+)?marriage|into\s+marrying)\b|"
    rf"\b(?:marry(?:ing)?|married)\s+(?:{_HER}|her|me)\s+off\s+to\b|\b(?:{_HER}|she|i)(?:'s|'m|\s+is|\s+am)\s+(?:\w+\s+){{0,3}}?(?:being|be)\s+married\s+off\b"
)
_WED_ABROAD = guarded(
    rf"\b(?:{_SENT}\s+(?:{_HER}|her|me)\b|(?:{_HER}|she|i)(?:'s|'m|\s+is|\s+am)\s+(?:\w+\s+){{0,2}}?(?:being\s+)?{_SENT}\b)[^.!?\n]{{0,60}}?\b(?:to\s+(?:be|get)\s+(?:married|wed|engaged)|to\s+(?:marry|wed)|for\s+(?:a|the|her)\s+(?:\w+\s+)?(?:wedding|marriage))\b"
)
_UNWILLING = guarded(
    r"\b(?:(?:doesn'?t|does\s+not|don'?t|do\s+not|didn'?t|never)\s+(?:even\s+)?(?:want|wanna|agree|wish)(?:ed|s)?\s*(?:to\b|it\b|this\b|$|[.,!])|(?:doesn'?t|don'?t|never)\s+(?:even\s+)?(?:know|met)\s+(?:him|the\s+man|$|[.!,])|(?:someone|somebody|a\s+man|a\s+boy|a\s+stranger)\s+(?:that\s+|who\s+)?(?:i|she|he)(?:'ve|'s)?\s*(?:don'?t\s+know|doesn'?t\s+know|never\s+met|has\s+never\s+met)|against\s+(?:her|my|his)\s+will|forc(?:ed|ing)|no\s+choice|no\s+say|made\s+to|begg(?:ed|ing)|crying|terrified|scared|frightened|so\s+afraid|"
    r"(?:she|i|he)(?:'s|'m|\s+is|\s+am)\s+(?:only\s+|just\s+)?(?:1[0-7]|[7-9]|fourteen|fifteen|sixteen|thirteen|seventeen)\b|(?:won'?t|not)\s+let\s+(?:her|me)\s+(?:come\s+)?back|never\s+met|has\s+(?:n'?t|not)\s+(?:been\s+told|met)|hasn'?t\s+(?:been\s+told|met)|a\s+man\s+(?:twice|three\s+times)|(?:1[0-7]|[7-9])[\s-]*year[\s-]*old|under\s?age|off\s+school|took\s+her\s+phone|taken\s+her\s+phone)"
)
_CUT_ABROAD = guarded(
    rf"\b(?:{_HER}|she|they)(?:'s|'re|\s+is|\s+are)\s+(?:\w+\s+){{0,2}}?(?:being\s+|be\s+)?{_SENT}\b[^.!?\n]{{0,50}}?\b(?:to\s+(?:be|get)\s+(?:cut|circumcised|mutilated)|for\s+(?:cutting|fgm|the\s+cut|circumcision|her\s+cutting))(?:{_END}|\s+(?:this|in|over|next|at|during|by|before|when|like|on|and\s+(?:i|we|she|nobody|no|the|they))\b)|"
    rf"\b{_SENT}\s+(?:{_HER}|her|them|the\s+girls)\b[^.!?\n]{{0,50}}?\b(?:to\s+(?:be|get)\s+(?:cut|circumcised|mutilated)|for\s+(?:cutting|fgm|the\s+cut|circumcision))(?:{_END}|\s+(?:this|in|over|next|at|during|by|before|when|like|on|and\s+(?:i|we|she|nobody|no|the|they))\b)|"
    rf"\b(?:fgm|genital\s+mutilation|female\s+circumcision)\b[^.!?\n]{{0,60}}?\b(?:{_HER}|her|my\s+(?:girls|daughters|nieces))\b[^.!?\n]{{0,40}}?\b(?:{_SENT}|abroad|plane|flight|summer|booked)\b|\b{_HER}\b[^.!?\n]{{0,40}}?\b(?:{_SENT}|abroad|plane|flight|booked|planning|arranged)\b[^.!?\n]{{0,40}}?\b(?:fgm|genital\s+mutilation|female\s+circumcision)\b|\b(?:planning|wants?|wanting|going|trying|arranging|threatening|plans?)\s+to\s+(?:have|get)\s+(?:her|his|their|the|my)\s+(?:\w+\s+)?(?:daughters?|girls?|niece|baby|granddaughter)\s+(?:cut|circumcised){_END}|\bdo(?:ing)?\s+fgm\s+(?:to|on)\s+(?:{_HER}|her|me)\b"
)
_ON_NO_STAGE = guarded(
    r"^(?!.*\b(?:plays?|panto\w*|opera|musical|films?|novels?|books?|soaps?|eastenders|emmerdale|corrie|coronation\s+street|drama|documentary|episode|series|charit(?:y|ies)|training|awareness|workshops?|webinars?|survivors?|campaign\w*|talk\s+(?:on|about)|councils|boroughs|hair\w*|stylist|salon|registry|register\s+office|church\s+roof|colour\w*|barbers?|team|squad|ribbon|dogs?|puppy|kittens?|history|in\s+(?:1[0-9]|20[01])\d\d|years\s+ago|great[\s-]?gran\w*|used\s+to)\b)"
)
_MAN = r"(?:(?:an?|the|this|that|some|same|grown|old|older|strange|creepy|another|adult)\s+(?:[\w'-]+\s+){0,3}?(?:man|bloke|guy|fella|fellow|chap|male|adult|stranger|pervert|weirdo|creep|nonce|couple|woman|men|blokes|guys)(?:\s+in\s+(?:a|the)\s+(?:\w+\s+)?(?:car|van|motor|truck|pick-?up))?|men|someone|somebody|grown\s+(?:man|men)|(?<!\w\s)(?:man|bloke|guy|stranger))"
_TO_A_CHILD = rf"(?:(?:my|our|her|his|the|a|their|some|those|these|two|three|local|young|neighbour'?s)\s+(?:[\w'-]+\s+){{0,2}}?)?(?:{_CHILD}|{_AGED}\s*(?:{_CHILD})?)"
_WRITES = r"(?:messag(?:ing|ed|es)|text(?:ing|ed|s)|dm(?:ing|'?ing|'?d|ed)?|contact(?:ing|ed)|snapchatt(?:ing|ed)|add(?:ing|ed)|chatting\s+(?:to|with)|talking\s+to|speaking\s+to|whatsapp(?:ing|ed)|friended|befriend(?:ing|ed))"
_WRITES_TO_CHILD = guarded(
    rf"\b{_MAN}\b[^.!?\n]{{0,30}}?\b{_WRITES}\s+{_TO_A_CHILD}\b(?!')[^.!?\n]{{0,60}}?\b(?:(?:ask|want|try|beg|pressur|tell|invit)(?:ing|ed|s)?\s+(?:(?:to|her|him|them|for|if|she|he|they|can)\s+){{0,3}}(?:meet(?:\s+up)?|see\s+(?:her|him|them)|come\s+(?:over|round|to\s+his)|pick\s+(?:her|him|them)\s+up|send|pics|pictures|photos|nudes?|videos?|keep|not\s+tell)|where\s+(?:she|he|they)\s+(?:live|go)|(?:what|which)\s+school|not\s+to\s+tell|to\s+meet(?:\s+up)?{_END}|(?:sent|sends|sending)\s+(?:her|him|them)\s+(?:pics|pictures|photos|money|nudes?|videos?|presents))"
)
_NEARS = r"(?:talk(?:s|ing|ed)?\s+to|speak(?:s|ing)?\s+to|chat(?:s|ting|ted)?\s+(?:to|with|up)|approach(?:es|ing|ed)?|follow(?:s|ing|ed)?|watch(?:es|ing)?|offer(?:s|ing|ed)?|giv(?:es|ing|en)|gave|hand(?:s|ing|ed)?(?:\s+out)?|call(?:s|ing|ed)?\s+(?:over|out\s+to)|beckon(?:s|ing|ed)?|ask(?:s|ing|ed)?|stop(?:s|ping|ped)|wait(?:s|ing)?\s+for|lur(?:es|ing|ed)|tempt(?:s|ing|ed)?|tr(?:ies|ying)\s+to\s+get|pester(?:s|ing|ed)?)"
_BAIT = r"(?:(?:a|some|them|him|her|free)\s+)?(?:lifts?|rides?|sweets?|sweeties|money|cash|cigarettes?|ciggies|fags|vapes?|weed|drugs|alcohol|beers?|vodka|phones?|presents|gifts|chocolates?|puppies|to\s+see\s+(?:his|a|some)\s+(?:puppy|puppies|kittens?|dog)|(?:to\s+)?(?:get|jump|climb)\s+in(?:to|side)?\s+(?:his|the|a|her|their)\s+(?:\w+\s+)?(?:car|van|motor|truck|vehicle|cab))"
_BAITS = guarded(
    rf"\b{_MAN}\b[^.!?\n]{{0,40}}?\bask(?:s|ing|ed)\s+(?:(?:the|our|my|local|young|some|little|a)\s+)*(?:\w+\s+)?(?:{_CHILD}|{_AGED}\s+olds?)\s+(?:(?:if|whether)\s+(?:they|she|he)\s+(?:want(?:s|ed)?|need(?:s|ed)?|fanc(?:y|ies|ied)|would\s+like)|to)\s+{_BAIT}\b|"
    rf"\b{_MAN}\b[^.!?\n]{{0,40}}?\b(?:tr(?:ied|ying|ies)\s+to\s+)?(?:get|got|lure|lured|luring|persuad\w+|coax\w*|entic\w+|make|ask(?:s|ed|ing)?|tempt\w*)\s+(?:(?:the|our|my|her|his|local|young|some|little|a|two)\s+){{1,3}}(?:\w+\s+)?(?:{_CHILD}|{_AGED}\s+olds?)\s+to\s+(?:go|come|walk|leave)\s+(?:off\s+|away\s+|back\s+)?with\s+(?:him|her|them)\b|"
    rf"\b{_MAN}\b[^.!?\n]{{0,40}}?\b(?:lur(?:e|ing|ed)|get(?:ting)?|got|drag(?:ging|ged)?|entic(?:e|ing|ed)|coax(?:ing|ed)?|pull(?:ing|ed)?|tempt(?:ing|ed)?|grab(?:bing|bed)?)\s+(?:(?:the|our|my|local|young|some|little|a|two)\s+)*(?:{_CHILD}|{_AGED}\s+olds?)\s+in(?:to|side)?\s+(?:his|the|a|her|their)\s+(?:\w+\s+)?(?:car|van|motor|truck|house|flat|bushes)\b|"
    rf"\b{_MAN}\b[^.!?\n]{{0,20}}?\b(?:hang(?:s|ing)|loiter\w*|lurk\w*|prowl\w*|creep\w*)\b[^.!?\n]{{0,40}}?\b(?:swings|slides?|playground|play\s+(?:area|park)|school|nursery|park|paddling\s+pool|toilets|changing\s+rooms?)\b[^.!?\n]{{0,30}}?\b(?:(?:try(?:ing)?|tries)\s+to\s+(?:talk\s+to|speak\s+to|chat\s+to|touch|get)|talking\s+to|approaching|following|staring\s+at|touching|watching)\s+(?:(?:the|our|my|young|some|little|small)\s+)*(?:{_CHILD})\b(?!')|"
    rf"\b{_MAN}\b[^.!?\n]{{0,40}}?\b{_NEARS}\s+(?:[\w']+\s+){{0,3}}?(?:{_CHILD}|{_AGED}\s+olds?)\b(?!')[^.!?\n]{{0,60}}?\b(?:(?:offer|giv|hand|promis|ask|tell|buy|sell|show|try)(?:ing|s|ed|es)?|gave|with|to|into)\s+(?:(?:them|him|her|kids|out|if\s+they\s+want(?:ed)?|of|to)\s+){{0,2}}{_BAIT}\b|"
    rf"\b{_MAN}\b[^.!?\n]{{0,40}}?\b(?:offer(?:s|ing|ed)?|giv(?:es|ing)|gave|hand(?:s|ing|ed)?(?:\s+out)?|sell(?:s|ing)?|buy(?:s|ing)?)\s+(?:(?:the|our|my|local|young|some)\s+)?(?:\w+\s+)?(?:(?:{_CHILD}|{_AGED}\s+olds)\s+{_BAIT}|{_BAIT}\s+(?:out\s+)?to\s+(?:(?:the|our|my|local|young|some|little|passing)\s+)*(?:{_CHILD}|{_AGED}\s+olds))\b(?!')|"
    rf"\b{_MAN}\b[^.!?\n]{{0,40}}?\b(?:(?:tak(?:es|ing)|took|snapping|getting)\s+(?:photos|pictures|pics|videos|photographs)|film(?:s|ing)|photographing|videoing|recording)\s+(?:of\s+)?(?:(?:the|our|my|little|young|local|primary)\s+)*(?:{_CHILD})\b(?!')[^.!?\n]{{0,30}}?\b(?:through|over|from\s+(?:a|his|the)\s+(?:\w+\s+)?(?:car|van|bushes|hedge|fence)|at\s+the\s+(?:\w+\s+)?(?:gates?|fence|railings|pool|playground|park|swings|paddling\s+pool)|in\s+the\s+(?:playground|park|play\s+area|changing\s+\w+|paddling\s+pool)|outside|near|by)\b"
)
_NO_TREAT = guarded(
    r"^(?!.*\b(?:santa|father\s+christmas|elf|easter\s+bunny|parades?|halloween|trick\s+or|trick-or|fetes?|fairs?|fayre|carnival|gala|clubs?|teams?|minibus|volunteers?|lollipop|festivals?|market|stalls?|part(?:y|ies)|charit\w+|promo\w*|gazette|press|papers?|journalist|newspaper|photographer|proud|lovely|kind(?:ly)?|thank\w*|bless|made\s+(?:his|her|their|my|our)\s+day|sports\s+day|nativity|concert|trials?|training|coach(?:ing)?|teachers?|tutors?|apprentic\w*|interview|survey|by\s+mistake|steam|pony|donkey|tractor|train\s+driver|bus\s+(?:drivers?|company)|buses|ice\s+cream\s+van|shopkeeper|dentist|police\s?(?:man|woman|officer)|pcso|firem[ae]n|firefighters?|scout\w*|brownies|council\w*|mayor|candidate|tv|bbc|itv|film\s+crew|book|novel|story|film)\b)"
)
_OLD = r"(?:(?:elderly|old|older|vulnerable|disabled|frail|housebound|poorly|blind)\s+(?:\w+\s+)?(?:lady|woman|man|gentleman|neighbour|resident|person|mum|mam|dad|mother|father|nan|gran\w*|uncle|aunt\w*|couple|chap|fella|fellow|boy|girl|bloke|pensioner|friend)|pensioner|nan|gran(?:dad|ny)?|widow(?:er)?|(?:8|9)\d[\s-]*year[\s-]*old)"
_BESIDE = r"(?:next\s+door|upstairs|downstairs|opposite|across\s+(?:the|from)\s+\w+|over\s+the\s+(?:road|way)|down\s+the\s+(?:road|street)|up\s+the\s+(?:road|street)|two\s+doors\s+down|above|below|at\s+(?:no\.?|number|flat)\s*\w+|in\s+(?:flat|number)\s*\w+|on\s+our\s+(?:street|landing|floor)|in\s+(?:the\s+)?(?:flat|bungalow|house)\s+(?:above|below|opposite|next\s+door|upstairs|downstairs))"
_NEIGHBOUR = rf"(?:(?:the|our|my|an?|that|this|his|her)\s+(?:[\w'-]+\s+){{0,2}}?(?:{_OLD}(?:\s+{_BESIDE})?|(?:lady|woman|man|gentleman|chap|fella|bloke|lad|couple|girl|neighbour|person|guy|mum)\s+{_BESIDE}|neighbour)|{_OLD}|old\s+(?:mr|mrs|miss|ms|mx)\.?\s+[\w'-]+|(?:mr|mrs|miss|ms|mx)\.?\s+[\w'-]+\s+{_BESIDE})"
_A_WHILE = r"(?:for\s+(?:about\s+|over\s+|nearly\s+|at\s+least\s+|a\s+good\s+)?(?:an?|one|two|three|four|five|six|ten|several|a\s+few|a\s+couple\s+of|couple\s+of|\d+)?\s*(?:days?|weeks?|fortnight|ages)|in\s+(?:an?|two|three|four|five|six|ten|several|\d+|a\s+few|a\s+couple\s+of)?\s*(?:days?|weeks?|ages)|since\s+(?:last\s+)?(?:night|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the\s+weekend|week(?:end)?|yesterday|the\s+(?:storm|snow|cold\s+snap|other\s+day)|before\s+the\s+weekend)|all\s+week|this\s+week)"
_UNSEEN = guarded(
    rf"\b{_NEIGHBOUR}(?:,)?\s+(?:(?:hasn'?t|has\s+not|haven'?t|have\s+not|not|hasnt|havent)\s+(?:been\s+(?:seen|out|heard)|answer(?:ed|ing)|open(?:ed|ing)|come\s+(?:out|to\s+the\s+door)|collected|picked\s+up|drawn|moved)|(?:isn'?t|is\s+not|won'?t|not|aren'?t|isnt|wont)\s+(?:answer(?:ing)?|open(?:ing)?|com(?:e|ing)\s+to|pick(?:ing)?\s+up))\b(?:\s+(?:or\s+heard|from|of|the|her|his|their|my|door|phone|bell|knock|curtains|post|milk|bins|blinds|outside|at\s+all|anywhere|to|and\s+there|isn'?t|answering|isn't\s+answering)){{0,4}}?\s+{_A_WHILE}\b|"
    rf"\b(?:(?:nobody|no\s?one|none\s+of\s+us|not\s+one\s+of\s+us)(?:'s|\s+has|\s+have)?(?:\s+(?:seen|heard\s+from))|(?:i|we|neighbours|^\W*)(?:'ve|\s+have)?\s*(?:n'?t|\s+not|haven'?t|have\s+not|havent)\s+(?:seen|heard\s+from))\s+{_NEIGHBOUR}(?:\s+{_BESIDE})?\s+{_A_WHILE}\b"
)
# What is seen from outside where somebody lies within. An old neighbour needs none of it.
_UNTOUCHED = guarded(
    r"\b(?:milk|parcels?|papers?|newspapers?|post|letters?|mail|curtains?|blinds?|lights?|telly|tv|bins?|door|windows?|dog|cat|smell\w*|flies|worried|worrying|concerned|welfare\s+check|car\s+hasn'?t|not\s+like\s+(?:her|him|them)|lives\s+alone|on\s+(?:her|his)\s+own|knock(?:ed|ing)?|ring(?:ing)?|rang|hope\s+(?:she|he)|police|something'?s\s+wrong|elderly|old|older|frail|pensioner|nan|gran\w*|widow\w*|vulnerable|disabled|(?:7|8|9)\d)\b"
)
_GONE_AWAY = guarded(
    r"\b(?:cuppa|catch\s?up|pint|bump(?:ed)?\s+into|canvass\w*|with\s+(?:his|her|a)\s+(?:\w+\s+)?(?:hip|leg|knee|back|foot|flu|cold|covid|chest)|lift\s+(?:is|has|broke)|mov(?:ed|ing)|holidays?|cruise|spain|abroad|gone\s+(?:away|to\s+(?:stay|live|his|her))|went\s+(?:to\s+(?:stay|live)|away|into)|in\s+hospital|care\s+home|retired|passed\s+away|died|funeral|rest\s+in\s+peace|rip|councillors?|cllr|elected|elections?|leaflet\w*|campaign\w*|ward|candidate|cuts|sacked|swept|sweeps|warden|caretaker|gardener|lollipop|post\s?(?:man|woman|office)|milkman|shop|market|bench|pub|cat\s+called|planning\s+(?:office|notice)|bingo|choir|club|found\s+safe|turned\s+up\s+safe|all\s+(?:is\s+)?well|she'?s\s+fine|he'?s\s+fine|(?:the|your|council)\s+(?:repair|housing|planning)\s+team|bin\s?m[ae]n|your\s+(?:letters?|e-?mails?)|(?:answer(?:ed|ing)|open(?:ed|ing))\s+(?:the|my|our|your|a|his|her)\s+(?:letters?|e-?mails?|complaint|questions?|survey))\b"
)
_WORKERS = r"(?:lads?|men|women|girls?|workers?|blokes?|people|boys?|migrants?|man|woman|bloke|fella|guys?|lass|cleaners?|pickers?|someone|somebody|couple|youngster|labourers?|helper|nanny|maid|chap)"
_LODGED = guarded(
    rf"\b(?:keep(?:s|ing)?|kept|liv(?:e|es|ing)|sleep(?:s|ing)?|hous(?:es|ing|ed)|hold(?:s|ing)?|held|lock(?:s|ed)?|got|has|have|crammed|packed|there(?:'s|\s+(?:is|are))|put(?:s)?|lodg(?:es|ed|ing)|stuck|stay(?:s|ing)?)\b[^.!?\n]{{0,30}}?(?<!\bmy )(?<!\bour )\b(?:{_WORKERS}|him|her|them)\b[^.!?\n]{{0,30}}?\b(?:in|inside|above|behind|to|at)\s+(?:(?:the|a|an|one|his|their|two|that|an?\s+old)\s+){{0,2}}(?:[\w'-]+\s+){{0,2}}?(?:sheds?|caravans?|containers?|garages?|vans?|outhouse|barns?|back\s+(?:room|of)|basement|cellar|attic|loft|lock-?up|portakabin|stables?|warehouse|car\s+wash|nail\s+bar|mattress\w*)\b|"
    rf"\b(?:two|three|four|five|six|seven|eight|nine|ten|a\s+dozen|\d+)\s+(?:\w+\s+)?{_WORKERS}\s+(?:all\s+)?in\s+(?:one|two|three|the\s+same|a|an\s+old|a\s+single)\s+(?:\w+\s+)?(?:caravans?|sheds?|containers?|vans?|garages?|portakabins?)\b|"
    rf"(?<!\bmy )(?<!\bour )\b{_WORKERS}\s+(?:(?:all|who|are|is|at\s+the\s+[\w-]+(?:\s+\w+)?|that)\s+){{0,3}}(?:sleep(?:s|ing)?|liv(?:e|es|ing)|kept|being\s+kept|locked|crammed|held|packed)\s+(?:\w+\s+){{0,3}}?(?:in|inside|above|behind|to|at|on)\s+(?:(?:the|a|an|one|his|their|two|that)\s+){{0,2}}(?:[\w'-]+\s+){{0,2}}?(?:sheds?|caravans?|containers?|garages?|vans?|outhouse|barns?|back\s+(?:room|of)|basement|cellar|attic|loft|lock-?up|portakabin|stables?|warehouse|floor|mattress\w*)\b"
)
_UNFREE = r"(?:(?:no|not\s+(?:getting\s+|being\s+)?|never\s+(?:been\s+|get\s+|gets\s+)?|don'?t\s+(?:get\s+)?|doesn'?t\s+(?:get\s+)?|without|aren'?t\s+(?:being\s+)?|isn'?t\s+(?:being\s+)?|hardly\s+)\s*(?:any\s+)?(?:pay|paid|wages?)\b(?!\s+(?:rise|rent|council|tax|a\s+penny\s+in|parking|rates|increase|deal|overtime|extra|attention|holidays?))|(?:work(?:s|ing)?|slav(?:e|es|ing))\s+(?:\w+\s+){0,3}?(?:for\s+(?:nothing|free|no\s+money|food|their\s+keep|his\s+keep|pennies)|unpaid)|(?:took|taken|takes?|taking|keep|keeps|kept|hold|holds|holding|has|have|got|confiscated?|hid(?:den)?)\s+(?:away\s+)?(?:all\s+)?(?:of\s+)?(?:his|her|their|my|the\s+(?:lads|girls|men|workers)'?s?)\s+(?:passports?|papers|documents|id\b|phones?)|no\s+passports?\b(?!\s+(?:needed|required|office|control|checks))|(?:never|not\s+allowed\s+to|can'?t|don'?t|doesn'?t|cannot|aren'?t\s+allowed\s+to|isn'?t\s+allowed\s+to|won'?t\s+let\s+(?:him|her|them))\s+(?:ever\s+)?(?:leave|leaves|go\s+out|goes\s+out|come\s+out|comes\s+out|get\s+out|talk\s+to\s+any\w+|speak\s+to\s+any\w+)\b(?!\s+(?:it|litter|rubbish|a\s|the\s+(?:lights?|gate|bins?|tap)|until|till|them|their|my|much|any)\b)|locked\s+(?:in|up)\b|owes?\s+(?:him|them|the\s+boss|the\s+gaffer)\s+(?:money|for)|paying\s+off\s+(?:a|his|her|their)\s+debt)"
_KEPT = guarded(rf"\b{_UNFREE}")
_PAPERS_KEPT = guarded(
    r"\b(?:boss(?:es)?|gaffer|owner|gangmaster|farmer|landlord|manager|they|he|she|agency|employer|madam)\b[^.!?\n]{0,25}?\b(?:took|taken|takes?|keeps?|kept|holds?|holding|has|have|got|confiscated?)\s+(?:away\s+)?(?:all\s+)?(?:of\s+)?(?:his|her|their|my|the\s+(?:lads|girls|men|workers|cleaners|pickers)'?s?)\s+passports?\b"
)
_NEVER_OUT = r"(?:(?:never|not\s+allowed\s+to|can'?t|cannot|isn'?t\s+allowed\s+to|aren'?t\s+allowed\s+to|won'?t\s+let\s+(?:him|her|them))\s+(?:ever\s+)?(?:leaves?|go(?:es)?\s+out(?:side)?|comes?\s+out|gets?\s+out)|locked\s+in)"
_NEVER_PAID = r"(?:(?:no|never\s+(?:been\s+|gets?\s+)?|not\s+(?:being\s+|been\s+)?|doesn'?t\s+(?:get\s+)?|don'?t\s+(?:get\s+)?|without\s+)\s*(?:any\s+)?(?:pay|paid|wages?)|unpaid|for\s+nothing|for\s+her\s+keep|for\s+his\s+keep)(?!\s+(?:rise|rent|council|tax|a\s+bill))"
_SHUT_AWAY = guarded(
    rf"(?<!\bmy )(?<!\bour )\b{_WORKERS}\b[^.!?\n]{{0,60}}?\b(?:{_NEVER_OUT}\b[^.!?\n]{{0,40}}?\b{_NEVER_PAID}|{_NEVER_PAID}\b[^.!?\n]{{0,40}}?\b{_NEVER_OUT})\b"
)
_NO_LODGING = guarded(
    r"^(?!.*\b(?:holidays?|haven|butlin'?s|festivals?|glastonbury|stag|hen\s+do|camp(?:ing|site)|scouts?|tour(?:ing)?|weekend\s+away|volunteers?|band|rugby\s+club|passport\s+office|border\s+force|airport|airline|embassy|visas?|cruise|trip|home\s+office|hmrc|police\s+(?:took|seized|raided|found)|court\s+(?:took|heard)|jailed|sentenced|convicted|film|novel|drama|documentary|history|victorian|museum|training|awareness|charit(?:y|ies)|workshop\s+on|signs\s+of|how\s+to\s+spot|in\s+(?:1[0-9]|20[01])\d\d|years\s+ago|used\s+to|students?|airbnb|travell?ers?|gyps(?:y|ies)|encampment|trespass\w*|council\s+tax|rates|dogs?|cats?|horses?|hens?|chickens?|sheep|cows?|pay\s+rise)\b)"
)

_SIMPLE: tuple[tuple[Guarded, ...], ...] = (
    (_FORCED, _ON_NO_STAGE),
    (_CUT_ABROAD, _ON_NO_STAGE),
    (_WRITES_TO_CHILD, _NO_TREAT),
    (_BAITS, _NO_TREAT),
)


def shapes(text: str) -> tuple[tuple[Guarded, ...], ...]:
    """The forms that count in a text in lower case: some only where another of its sentences says what makes it no daily thing."""
    found = list(_SIMPLE)
    if _UNWILLING.search(text):
        found.append((_WED_ABROAD, _ON_NO_STAGE))
    if _UNTOUCHED.search(text) and not _GONE_AWAY.search(text):
        found.append((_UNSEEN,))
    if _NO_LODGING.search(text.replace("\n", " ")):
        found.append((_SHUT_AWAY,))
        if _KEPT.search(text):
            found.append((_LODGED,))
        if len({each.group() for each in _KEPT.finditer(text)}) > 1:
            found.append((_PAPERS_KEPT,))
    return tuple(found)
