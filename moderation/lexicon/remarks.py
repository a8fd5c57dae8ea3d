"""Sexual remarks about a person, or to one, in words that are none by themselves (R14): "nice legs, what time do they open".

Each shape holds both somebody (her, you, a councillor) and what would be done with them or is looked at. A table's legs, a
dress code and a hole that wants filling hold only one of the two.
"""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.patterns.letters import guarded

_OBJ = r"(?:her|him|you|that\s+one|cllr\s+\w+|councillor\s+\w+)"
_DEAR = r"(?:love|luv|darling|sweetheart|sweetie|hun|honey|babe|baby|sexy|gorgeous|girl|dear|sugar|cllr|councillor|hot\s?stuff|treacle|princess)"
_END = r"(?=\W*$)"
# Said and no more: "give us a wiggle", but not "a wiggle room in the budget".
_BY_ITSELF = rf"(?:\W*$|\s*,?\s+{_DEAR}\b|\s+(?:lately|tonight|at\s+home|in\s+bed|for\s+(?:us|me|the\s+(?:lads|boys)))\b)"
_OFFICER = r"(?:councillor|cllr|clerk|mayor(?:ess)?|officer|leader|secretary|girl|woman|lass|lady|bird|intern|blonde|brunette|redhead|chair\w*|one)"
_LOOKS = r"(?:nice|lovely|great|cracking|good|decent|fine|sexy|some|fit|tidy|smashing|gorgeous|cheeky)"
_BODY = r"(?:legs|pins|bum|arse|rack|behind|backside|bust|cleavage|curves|thighs|hips|melons|jugs|puppies|assets|lips|baps|bazookas|boobs|rear(?:\s+end)?|chest|figure|body|bod|mouth)"
_GARMENT = r"(?:skirt|dress|blouse|top|heels|stockings|tights|trousers|jeans|leggings|bikini|shorts)"
_ANY_TIME = r"(?:any\s?(?:time|day|night|where)|whenever\s+(?:she|he|you)|all\s+(?:day|night)(?:\s+long)?|till\s+morning)"
_SPOUSE = (
    r"(?<!my )\b(?:hubby|husband|fella|old\s+man|boyfriend|missus|wife|other\s+half)"
)
_POST = r"(?:job|seat|selected|promot\w+|elected|position|cabinet|post|nominat\w+|reason|chain|chamber|allowance|selection|brief|portfolio|there)"
_HOLE = r"(?:pot\s?hole|hole|pipe\w*|plumbing|trench|bush|box|drain|gutters?|passage|back\s+passage|ditch|package|letter\s?box|potholes|tank|chimney|garden|engine)"

_WANTED = (
    rf"\bi(?:'d|\s+would)\s+(?:let|make|have)\s+{_OBJ}\b(?!\s+(?:back|as|in\s+charge|running|on\s+(?:the|our)\s+(?:council|board|committee|team)|for\s+(?:mayor|leader|councillor))\b)[^.!?]{{0,50}}?(?:\b{_ANY_TIME}|\bphwoar|\bif\s+you\s+know|\bon\s+(?:her|his|your)\s+knees)",
    r"\b(?:ph|f)w+o+a+r+\b(?=[^.!?]*\b(?:she|her|he|him|you|councillor|cllr|that|those|love|darling)\b)(?![^.!?]*\b(?:cake|pie|car|bike|van|smell|curry|dinner|goal|view)\b)|\b(?:wit\s+woo+|hubba\s+hubba|awoo+ga)\b",
    rf"\bi(?:'d|\s+would)\s+(?:so\s+|definitely\s+|happily\s+|gladly\s+)?(?:(?:climb|ride|mount|tap)\s+(?:that|{_OBJ})|(?:do|smash|shag|bang|have)\s+(?:her|him|you))(?:{_END}|\s+(?:like\s+an?\b|all\s+(?:the|night|day)|any\s?(?:day|time)|in\s+a\s+heartbeat|till?\b|until|twice|given|senseless|over\s+(?:the|that|my|her)))",
    rf"\b(?:would\s?n't|wouldnt|would\s+not)\s+(?:kick|chuck|throw|push|boot)\s+{_OBJ}\s+out\s+(?:of\s+)?(?:my\s+)?bed\b",
    r"\b(?:someone|somebody|i'd|i\s+would|he'd|wouldn't\s+mind|should|love\s+to|let\s+me)\s+(?:please\s+|just\s+|happily\s+)?(?:give|giving|slip|slipping)\s+(?:her|him|you)\s+one(?=\W*$|\s+(?:and\s+(?:cheer|sort|loosen|calm)|to\s+(?:cheer|loosen|calm|sort)|tonight|later|any\s?time|over)\b)",
    r"\b(?:she|he|you|her|councillor|cllr|that\s+one)\b[^.!?]{0,30}?\b(?:needs?|wants?|could\s+do\s+with)\s+(?:is\s+)?(?:an?\s+)?(?:bloody\s+)?(?:good|proper|right|damn\s+good|thorough)\s+(?:seeing\s+to|servicing|rogering|poking|stuffing|spanking|roll\s+in\s+the\s+hay|shafting|pumping)\b|^\W*(?:just\s+)?(?:needs?|wants?)\s+(?:an?\s+)?(?:good|proper|right)\s+(?:seeing\s+to|servicing|rogering|spanking)\b(?=[^.!?]*\b(?:she|he|her|him|you)\b)",
    rf"\b(?:get|find|needs?|wants?|send)\s+(?:her\s+|him\s+|you\s+|yourself\s+|herself\s+|a\s+)?(?:real\s+|proper\s+)?(?:an?\s+)?(?:real\s+|proper\s+)?man\s+to\s+(?:sort|loosen|calm|cheer|show|satisfy|see\s+to|warm|tame|tie|keep)\s+(?:her|you|that)\b|\b(?:needs?|get)\s+(?:some|a\s+bit\s+of)\s+(?:(?:loving|the\s+other)\b|action(?={_BY_ITSELF}))",
    r"\b(?:she|he|you)(?:'s|'re|\s+is|\s+are|\s+must\s+be|\s+looks?)\s+(?:\w+\s+)?(?:gagging\s+for\s+(?:it|some|a\s+\w+ing)|not\s+(?:getting|had)\s+(?:any|it|enough)(?=\W*$|\s+(?:lately|at\s+home|(?:in|for)\s+(?:years|months|weeks)))|sex[\s-]?starved|up\s+for\s+it(?!\s+then\b)|begging\s+for\s+it|a\s+(?:right\s+|proper\s+)?goer|desperate\s+for\s+(?:it|a\s+man)|well\s+up\s+for)(?!\s+(?:to|done))\b|\bbet\s+(?:she|he)(?:'s|\s+is)\s+an?\s+(?:\w+\s+)?(?:goer|animal|tiger|wildcat|freak|minx|screamer)\b",
    rf"{_SPOUSE}(?:'s)?\s+(?:\w+\s+)?(?:not|isn't|ain't|can't|doesn't)\s+(?:\w+\s+){{0,2}}?(?:doing\s+(?:his|her)\s+(?:job|duty)\s*,?\s*(?:(?:is|does)\s+(?:he|she)|at\s+home|in\s+(?:bed|the\s+bedroom))\b|giv\w+\s+(?:you|her|him)\s+(?:any|enough|it)|satisf\w+|up\s+to\s+it|keeping\s+(?:you|her)\s+(?:happy|warm|busy))|\byou\s+look\s+like\s+you\s+(?:need|want)\s+(?:it|some|one){_END}",
    rf"\blooks?\s+like\s+(?:she|he|you)\s+(?:takes?|likes?|loves?|enjoys?)\s+it\s+(?:well|up|hard|deep|from\s+behind|rough|dirty){_END}|\b(?:she|you|he)(?:'d|\s+would)\s+look\s+(?:better|good|lovely|great|nice)\s+(?:on\s+(?:your|her|his|my)\s+(?:back|knees|lap|pillow|bed\w*)|bent\s+over|under\s+me|in\s+my\s+bed|with\s+(?:no|nothing|less|fewer))",
    rf"\b(?:she|he|you|her)\b[^.!?]{{0,25}}?\bsit\s+on\s+my\s+\w+\s+(?:{_ANY_TIME}|if\s+you\s+know)|\b(?:she|her|hers|him|you|yours)\b[^.!?]{{0,60}}?\bif\s+you\s+(?:know|get|catch)\s+(?:what\s+i\s+mean|my\s+(?:drift|meaning))\b(?=[^.!?]{{0,20}}$)",
)
_BODIES = (
    rf"(?:^\W*|\b(?:has|got|with|what|such|those|her|you\s+have)\s+){_LOOKS}\s+(?:pair\s+of\s+|set\s+of\s+)?{_BODY}(?:\s+on\s+(?:her|him|you|that\s+{_OFFICER}|(?:the|our)\s+new\s+{_OFFICER})\b|\s*,?\s+{_DEAR}\b|\s*,?\s+(?:what\s+time|when)\s+do\s+they\b|\s*,?\s+shame\s+about\s+the\s+(?:face|mouth|voice|brain|policies)\b|{_END})",
    r"\b(?:legs|thighs|knees)\b[^.!?]{0,25}?\bwhat\s+time\s+do\s+they\s+(?:open|shut|close)\b|\b(?:open(?:s|ed|ing)?|spread(?:s|ing)?|parted)\s+(?:their|her|your)\s+legs\b(?!\s+(?:hip|shoulder|slightly|out)\b|[^.!?]*\b(?:bend|knees|yoga|pilates|physio\w*|stretch\w*|exercises?)\b)",
    r"\b(?:lips|legs|curves|thighs|bum|arse|body|figure|hips|mouth|backside|rack|chest|bust)\s+like\s+(?:that|those|hers|yours)\b(?!\s+(?:table|chair|bench|stool|desk|old|new|one))",
    r"\b(?:that|those|her|your)\s+(?:\w+\s+)?(?:lips|mouth|hands|legs|thighs|tongue)(?:'s|\s+is|\s+are|\s+were|\s+could|\s+should)?\s+(?:wasted\s+on|made\s+for|(?:do|be\s+doing|be)\s+(?:\w+\s+)?(?:better|other)\s+things|round\s+my|wrapped|on\s+my)\b|\ba\s+(?:mouth|body)\s+(?:that'?s\s+)?made\s+for\b",
    r"\ba\s+(?:body|bum|backside|mouth|figure|rack)\s+(?:\w+\s+)?for\s+(?:sin|something\s+else|other\s+things|the\s+bedroom|it|bed|fun)\b",
    r"\b(?:my\s+)?hands\s+(?:\w+\s+){0,3}?all\s+over\s+(?:you|her|him)\b|\bundress\w*\s+(?:you|her|him)\b|\b(?:get|give|have|cop)\s+(?:an?\s+|my\s+)?(?:good\s+|quick\s+)?(?:hands?\s+on|feel\s+of|squeeze\s+of|grope\s+of|handful\s+of)\s+(?:her|him|you|that|those|them)\b",
    rf"\b(?:you|she|he|her|cllr|councillor)\b[^.!?]{{0,50}}?\b(?:with\s+(?:no|fewer|less)\s+clothes|with\s+nothing\s+on|without\s+(?:the|that|any|your|her|his)\s+(?:clothes|{_GARMENT}|kit)|nothing\s+(?:on\s+)?under(?:neath)?\s+(?:that|it|there|her))|\bwearing\s+(?:anything|any\s+\w+|nothing|knickers|pants|a\s+bra|thongs?)\s+(?:under|beneath)|\bwhat\s+colour\s+(?:are|is)\s+(?:your|her)\s+(?:knickers|pants|undies|underwear|bra|thong)\b",
    rf"\b(?:love|like|want|dying|wonder|imagin\w+|bet)\b[^.!?]{{0,25}}?\b(?:what(?:'s|\s+is)|what\s+(?:you|she|he)(?:'ve|'s|\s+has|\s+have)?(?:\s+got)?)\s+(?:hiding\s+)?(?:under(?:neath)?|beneath)\s+(?:that|those|your|her|his|the)\s+(?:[\w-]+\s+)?(?:{_GARMENT}|robes?|suit|blazer|jacket|kilt|gown|uniform|chains?|jumper)\b|\b(?:owe|owes|give|gimme|blow)\s+(?:me|us)\s+a\s+(?:big\s+|proper\s+|wet\s+)?(?:kiss|snog|smooch)\b(?!\s+(?:of\s+life|goodbye))",
    r"\bcarpets?\s+match\w*\s+(?:the|her|your)\s+(?:curtains|drapes)\b",
    r"\b(?:put|get)\s+(?:them|'em|em)\s+(?:away|out|off)\s*,?\s+(?:love|luv|darling|sweetheart|hun|girl|babe|for\s+the\s+(?:lads|boys))\b(?![^.!?]*\b(?:bins?|boxes|toys|leaflets|signs|nets|chairs|balls)\b)",
    r"\b(?:bounc\w+|jiggl\w+|wobbl\w+)\b[^.!?]{0,40}?\b(?:all\s+(?:i|we|anyone)\s+(?:saw|could\s+(?:see|look\s+at))\s+when\s+(?:she|he|you|cllr|councillor)\b|(?:her|your)\s+(?:blouse|chest|top|boobs|jumper)|couldn't\s+take\s+my\s+eyes)\b|\b(?:can't|cannot|couldn't)\s+(?:\w+\s+)?(?:concentrate|focus|think|look|listen)\b[^.!?]{0,40}?\bwith\s+(?:those|them|that|your|her)\s+(?:\w+\s+)?(?:in\s+my\s+face|out|on\s+(?:show|display)|in\s+that|legs|lips|blouse|skirt|dress)\b",
    rf"\b{_GARMENT}\b[^.!?]{{0,25}}?\b(?:shorter|tighter|lower|straining|bursting|see[\s-]through|undone|more\s+buttons?)\b[^.!?]{{0,40}}?\b(?:{_DEAR}|my\s+vote|next\s+time|for\s+(?:us|me|the\s+lads)|(?:two|2)\s+(?:good\s+)?reasons?)\b|\bwear\s+(?:the|that|those|something)\s+(?:\w+\s+){{0,2}}?(?:one|ones|{_GARMENT}|short|shorter|tight|tighter|low[\s-]cut|skimpy)\b[^.!?]{{0,40}}?\b(?:my\s+(?:trousers|pants|eyes|wife)|for\s+(?:me|us|the\s+(?:lads|boys))|my\s+vote|phwoar|wink)",
    rf"\b(?:only\s+)?(?:watch(?:es|ed|ing)?|here|came|tun(?:e|ed|ing)\s+in|turn(?:ed)?\s+up|go(?:es|ing)?)\b[^.!?]{{0,35}}?\bfor\s+(?:the\s+)?(?:rear\s+view|legs|eye\s?candy(?!\s+of)|cleavage|her\s+(?:{_BODY}|{_GARMENT})|that\s+(?:{_BODY}|{_GARMENT}))\b|\b(?:look|stare|staring|looking)\s+at\s+(?:the\s+)?(?:bum|arse|backside|rack|behind|bulge|pair|legs|chest|package)\s+on\s+(?:that|her|him|you|our|the\s+new)\b|\bbulge\s+(?:on|in)\s+(?:our|that|his|the|your)\b",
)
_DEEDS = (
    r"\b(?:imagin(?:e|es|ing)|pictur(?:e|es|ing)|(?:think|dream|fantasi[sz])\w*\s+(?:about|of)|keep\s+seeing)\s+(?:you|her|him|cllr\s+\w+|councillor\s+\w+)\s+(?:\w+\s+)?(?:on\s+(?:your|her|his)\s+knees(?=\W*$|\s+(?:in\s+front\s+of|for)\s+me\b)|bent\s+over\b(?!\s+(?:a\s+(?:desk|book|spreadsheet|calculator|keyboard)|laughing|double|with\s+(?:pain|laughter|age)))|naked\b|undressed\b|in\s+(?:(?:your|her|his|nothing\s+but)\s+)?(?:\w+\s+)?(?:underwear|undies|stockings|suspenders|knickers|lingerie|thong)\b|without\s+(?:your|her|his)\s+(?:clothes|top|bra|knickers)\b)",
    rf"\b(?:got|gets?|earned|won|landed|climbed|how|only|who|reason|way)\b[^.!?]{{0,60}}?\b{_POST}\b[^.!?]{{0,40}}?\b(?:(?:lying|flat|by\s+being|being)?\s*on\s+(?:her|his|your)\s+(?:back|knees)|all\s+fours|between\s+the\s+sheets|horizontal\w*|bending\s+over|dropping\s+(?:her|his)\s+\w+)\b|\b(?:who|how\s+many)\b[^.!?]{{0,30}}?\b(?:get|got|getting|go|went|been)\s+(?:down\s+)?on\s+(?:her|his|your|their)\s+knees\s+(?:for|to\s+get)\b|\bon\s+(?:her|his)\s+(?:back|knees)\b[^.!?]{{0,25}}?\b(?:to\s+get|for\s+(?:that|the|a))\s+(?:\w+\s+)?{_POST}\b",
    rf"\b(?:she|he|they|you|cllr|councillor)\b[^.!?]{{0,40}}?\bbend(?:s|ing)?\s+over\s+for\s+(?:the\s+(?:leader|boss|chief|chair\w*|mayor)|him|her)\b|\bon\s+all\s+fours\s+for\s+(?:him|her|them|the\s+(?:leader|party|boss|lads|boys|whip|mayor|chief\s+\w+|chair\w*))\b|\bbend\s+over\s+(?:while|and\s+show|for\s+(?:us|me)|{_DEAR})\b",
    r"\b(?:leader|mayor|boss|chief|chair\w*|his|her|someone)(?:'?s)?\s+(?:little\s+|young\s+)?(?:bit\s+(?:on\s+the\s+side|of\s+(?:stuff|skirt|fluff|crumpet|totty|rough|fun))|floozy|plaything|fancy\s+(?:woman|piece)|mistress)\b|\b(?:nice|lovely|his|leader's|tasty|fit)\s+(?:little\s+)?bit\s+of\s+(?:skirt|fluff|crumpet|totty|hot\s+stuff)\b|\b(?:totty|tottie|floozy)\b",
    rf"\b(?:dream\w*|fantasi\w+|think\w*|thought|imagin\w+)\s+(?:\w+\s+)?(?:about\s+|of\s+)?(?:you|her|him)\b[^.!?]{{0,30}}?\b(?:in\s+(?:my\s+)?(?:bed|the\s+bath|the\s+shower)|in\s+that\s+{_GARMENT}|naked|touching|on\s+top)\b",
    r"\b(?:something|one|summat)\s+(?:\w+\s+)?(?:hard|stiff|throbbing|rock\s+hard)\s+(?:here\s+)?for\s+(?:you|her|him)\b(?!\s+to\s+(?:hear|say|read|accept|tell|do|swallow|answer|take\s+in))",
    rf"\bi(?:'d|'ll|\s+would|\s+will)\s+(?:happily\s+|gladly\s+|love\s+to\s+)?(?:inspect|fill|polish|service|unblock|plumb|drill|plough|plug|trim|sweep|empty)\s+her\s+{_HOLE}(?:\s+for\s+(?:free|nothing)\b|\s+{_ANY_TIME}|{_END})|\b(?:inspect|fill|polish|handle|service|check|hold|grab|ride|stroke)\s+my\s+(?:{_HOLE}|pole|tool|hose|gear\s?stick|plums|knob|equipment)\s+{_ANY_TIME}",
    rf"\b(?:how\s+much|what\s+(?:do\s+you|d'you|does\s+she)\s+charge)\s+for\s+(?:the|a|one|an)\s+(?:night|hour|go|quickie|full\s+(?:service|night|monty|works|massage)){_END}|\b(?:how\s+much|what\s+(?:do\s+you|d'you|does\s+she)\s+charge)\s+for\s+(?:the|a|one|an)\s+(?:night|hour|go|quickie)\s+(?:with\s+(?:you|her)|{_DEAR})\b",
    rf"\b(?:what'?s|give\s+(?:me|us)|can\s+i\s+(?:have|get)|send\s+(?:me|us))\s+your\s+(?:private\s+)?number\s*,?\s+(?:gorgeous|sexy|babe|baby|darling|beautiful|hot\s?stuff|sweetheart|hun|honey)\b|\b(?:hey|hi|hello|morning|evening|alright)\s+(?:there\s+)?(?:sexy|hot\s?stuff|hot\s+lips|sexy\s+legs)\b|\bgive\s+(?:us|me)\s+a\s+(?:twirl|flash|wiggle|quick\s+flash|feel)(?={_BY_ITSELF}|\s+(?:in\s+(?:that|your)|while|before|then)\b)",
    r"\b(?:clerk|officer|secretary|receptionist|councillor|cllr|mayor|intern)\b[^.!?]{0,25}?\b(?:is|are|looks?)\s+(?:well\s+|so\s+|proper\s+|right\s+)?(?:fit|hot|sexy|tasty|shaggable|doable)(?=\W*$|\s*,|\s+(?:though|too|tho|mind|as\s+(?:fuck|hell)|af)\b)|\bdoes\s+(?:she|he)\s+come\s+with\s+the\s+(?!new\b|bins?\b)\w+|\bcan\s+i\s+(?:take|borrow|keep)\s+(?:your|her|the)\s+(?:\w+\s+)?(?:clerk|secretary|receptionist|intern|girl)\b",
    r"\b(?:wouldn'?t\s+mind|would\s+not\s+mind|would\s+love(?:\s+to)?|love\s+to|i'?d(?:\s+like\s+to)?|want(?:ing)?\s+to|fancy|dream\w*\s+of|imagin\w+)\s+(?:(?:just|gladly|happily)\s+)?bend(?:ing)?\s+(?:you|u|her|him)\s+over\b(?!\s+backwards?)",
    r"\bi\s+(?:was|am|get|got|go|went|had)\s+(?:(?:all|so|an?|proper|fully|instantly)\s+){0,2}(?:rock\s+hard|stiffy|semi(?=\W*$|\s+(?:on|just|all|when|watching|thinking|looking))|boner|hard[\s-]?on)\b|\b(?:giv(?:es?|ing)|gave)\s+(?:me|us)\s+(?:an?\s+)?(?:\w+\s+)?(?:stiffy|boner|hard[\s-]?on|semi(?=\W*$|\s+(?:on|just|all|when|watching)))\b",
    r"\b(?:owe|owes)\s+(?:me|us)\s+(?:an?\s+)?(?:drink|dinner|date)\s+and\s+(?:whatever|what|more|anything)\b(?!\s+\w+\s+(?:is|was|paperwork|with))",
)
# The writer's own member and somebody's mouth, in either order. A willy, a knob or balls may be a dog's, a door's or a team's,
# so both must be there, with what joins them.
_MEMBER = r"my\s+(?:(?:big|fat|hard|huge|massive|throbbing|sweaty|stiff|old|hairy|lovely|little|own)\s+){0,2}(?:cock|dick|knob|nob|willy|todger|prick|bell\s?end|schlong|manhood|penis|ballsack|ball\s+sack|nut\s?sack)"
_MOUTH = r"(?:your|ur|yer|her|his|that|those)\s+(?:(?!on\b|off\b)\w+\s+){0,2}?(?:mouth|gob|face|throat|lips|tongue|chops|cake\s?hole|trap|gullet|tits|arse|hand|hands)"
_TAKEN = r"(?:in|into|inside|on|onto|round|around|across|over|down|between|against|up|with|to)"
_COARSE = (
    rf"\b{_MEMBER}\b(?:\s+(?!out\b|off\b)[\w']+){{0,3}}?\s+{_TAKEN}\s+{_MOUTH}\b",
    rf"\b{_MOUTH}\b[^.!?]{{0,40}}?\b(?:on|onto|round|around|over|with|full\s+of|wrapped|for|stuffed\s+with|shut\s+with)\s+(?:round\s+)?{_MEMBER}\b",
    rf"(?:^|[.!?,;:]\s*)\W*(?:(?:just|now|so|then|go\s+on|oi|come\s+on)\s*,?\s+)?bend\s+over\s*,?\s+(?:(?:and|then|to)\s+)?take\s+it\s*,?\s+(?:{_DEAR}\b|(?:from\s+(?:me|behind)|hard|deep|up\s+the|like\s+an?|bitch|slut|whore|slag)\b)",
    rf"(?:^|[.!?;:]\s*)\W*(?:(?:just|now|so|then|go\s+on|oi|come\s+on)\s*,?\s+)?bend\s+over\s*,\s*{_DEAR}\b{_END}",
)
# Advancement by favours, and how many had somebody: said of her, or of somebody's wife.
_TOP = r"(?:(?:the|his|her|that|our)\s+)?(?:(?:party|council|group|deputy|old)\s+)?(?:leader|boss|chief(?:\s+\w+)?|chair\w*|mayor|whip)"
_ON_THE_FLOOR = r"(?![^.!?]*\b(?:look\w*|search\w*|find\w*|found|fix\w*|mend\w*|plugg?\w*|cables?|scrub\w*|clean\w*|begg?\w*|weed\w*|plant\w*|bulbs?|gard\w+|pray\w*|proposed|proposing)\b)"
_HERS = r"(?:(?:your|his|yer|ur|the\s+\w+'s|\w+'s)\s+(?:wife|missus|mrs|girlfriend|bird|mum|mam|daughter|sister|other\s+half|husband|hubby))"
_MEN = r"(?:men|blokes?|lads?|fellas?|man|lad|cocks?|dicks?|(?:rugby|football|cricket|darts)\s+(?:club|team|squad)|squad|regiment|barracks)"
_LOT = r"(?:the\s+whole|the\s+entire|every|half(?:\s+(?:the|of))?|all(?:\s+the)?|most\s+of\s+the)"
_NO_ERRAND = r"(?![^.!?]*\b(?:with|ask\w*|petitions?|leaflet\w*|deliver\w*|collect\w*|sell\w*|looking|trying|help\w*|answers?|appeal\w*|complain\w*|nobody|diagnos\w*|hospital|cancer)\b)"
_FAVOURS = (
    rf"\bon\s+(?:her|his|your)\s+knees\s+(?:for|under|beneath)\s+(?:{_TOP}(?![\w'])|{_TOP}'?s\s+desk\b|(?:the|his|her)\s+desk\b|him\b(?!\s+to\b)){_ON_THE_FLOOR}|\b(?:was|being|been|time|hours|went|goes|crawl\w*|kneel\w*|got\s+down)\s+under\s+(?:his|{_TOP}'?s)\s+(?:desk|table)\b{_ON_THE_FLOOR}",
    rf"\b{_HERS}(?:'s|s|\s+has)?\s+(?:been|gone|went)\s+(?:through|round)\s+{_LOT}\s+(?:\w+\s+){{0,2}}?(?:{_MEN}|department|team(?!\s+trials)|club|council|cabinet|office|depot|station|town|village|estate|street|pub)\b{_NO_ERRAND}|\b(?:she|he|you)(?:'s|'ve|s|\s+has|\s+have)\s+(?:been|had)\s+(?:(?:through|with)\s+)?{_LOT}\s+(?:\w+\s+){{0,2}}?(?:men|blokes?|fellas?|squad|regiment|barracks)\s+(?:in|on|at|from)\b{_NO_ERRAND}",
    r"\b(?:give|gives|gave|giving)\s+(?:(?:a|some|really|well|such)\s+)?(?:good|great|better|decent|amazing|brilliant|best|cracking|lovely|terrible|shit)\s+head\b(?![\w-]|\s+(?:start|of|teachers?|coach|room|count|space|office|boy|girl|chef|gardener|massages?|torch\w*|lines?|stones?)\b)",
    rf"\b(?:she|{_HERS})(?:'s|s|\s+has)?\s+(?:probably\s+)?(?:had|seen|slept\s+with)\s+more\s+{_MEN}\s+than\b(?!\s+(?:women|ladies|girls|boys)\b)|\bwhat\s+are\s+(?:you|u)\s+wearing\s+(?:right\s+now|under(?:neath)?(?:\s+(?:that|it|there))?|in\s+bed)\b",
)
# What is done in bed, said to somebody or of them.
_BEDDED = r"(?:shag|shagging|bonk|bonking|hump|humping|screw|screwing|ride|bang|banging|fuck|fucking|rogering|poke|poking|bone|boning|knobbing|sleep\s+with|slept\s+with|sleeping\s+with|blow|blowing|blown|suck\s+off|sucked\s+off|sucking\s+off|shagged|bonked|fucked|banged|go\s+down\s+on|going\s+down\s+on)"
_SHE = r"(?:she|he|you|u|(?:cllr|councillor|mr|mrs|ms|mx|miss|dr)\s+[\w'-]+)"
_SEX = (
    rf"^\W*(?:get\s+)?(?:down\s+)?on\s+your\s+knees\s*,?\s+{_DEAR}\b|\bon\s+(?:your|her|his)\s+(?:knees|back)\b[^.!?]{{0,30}}?\b(?:best\s+work|where\s+(?:you|she|he)\s+belongs?|best\s+at|how\s+(?:you|she)\s+got)\b|\bhow\s+(?:else\s+)?did\s+(?:you|she|he|u)\s+(?:get|become|end\s+up|make\s+it|land|bag)\s+[^.!?,]{{2,40}}[,–-]+\s*on\s+(?:your|her|his)\s+(?:hands\s+and\s+)?(?:knees|back)\b",
    r"\b(?:bet|love|like|wonder|imagine|dying|picture|pay|see)\b[^.!?]{0,30}?\b(?:with|without|in|wearing)\s+(?:(?:your|her|his|their)\s+(?:kit|clothes|top|bra|knickers|blouse|skirt|pants|shirt|trousers)\s+off|nothing\s+but\s+(?:your|her|his|an?|that)|(?:just|only)\s+(?:your|her|his)\s+(?:chain|robes?|knickers|heels|stockings))\b|\b(?:you|she|he)\s+(?:\w+\s+)?looks?\s+(?:\w+\s+)?with\s+(?:your|her|his)\s+(?:kit|clothes|top|blouse)\s+off\b",
    rf"\b(?:who|how\s+many)\b[^.!?]{{0,45}}?\b(?:you|she|he)(?:'ve|'s|\s+have|\s+has)?\s+(?:have\s+to\s+|had\s+to\s+)?{_BEDDED}\b[^.!?]{{0,40}}?\b(?:to\s+get|for|to\s+become|to\s+be)\b|\bwho(?:'s|\s+is|\s+are|'re)\s+(?:she|he|you)\s+(?:been\s+)?(?:shagging|bonking|screwing|banging|fucking|blowing|sucking\s+off|riding|knobbing)\b|\b(?:suck(?:ed|s|ing)?|blew|blow(?:s|ing)?|toss(?:ed|es|ing)?|wank(?:ed|s|ing)?)\s+off\s+(?:the|him|her|you|his|your|half|every|all)\b|\bblew\s+(?:the\s+(?:leader|boss|mayor|chair\w*|whole)|half\s+the)\b",
    r"\b(?:needs?|wants?|could\s+do\s+with|gagging\s+for|dying\s+for|begging\s+for|crying\s+out\s+for)\s+(?:is\s+)?(?:an?\s+)?(?:bloody\s+|really\s+)?(?:good|proper|right|decent|hard|damn\s+good|bloody\s+good)\s+(?:shag|shagging|shafting|bonk|bonking|fuck|fucking|hump|humping|screw|screwing|lay|length|portion|licking\s+out|banging)\b(?!\s+(?:over|off|up))",
    r"\b(?:i'?d|i\s+would|i\s+want\s+to|i\s+wanna|wouldn't\s+mind|would\s+love\s+to|love\s+to|fancy|let\s+me)\s+(?:\w+\s+)?(?:shag|bonk|bone|bang|screw|fuck|ride|ruin|wreck|destroy|pound|plough|rail|lick|taste|eat|spank|undress|strip|bed|motorboat)\s+(?:you|her|him)\b(?=\s*$|\s*[,.!?;]|\s+(?:in\s+bed|all\s+(?:over|night|day)|senseless|silly|rotten|till|until|love|babe|darling|hun|mayor|councillor|over|from\s+behind|out|any\s?(?:time|day)|if)\b)(?!\s+in\s+(?:the\s+)?(?:debate|vote|election|polls))",
    r"\b(?:my|the)\s+(?:face|lap|knee)\s+(?:is|as|'s)\s+(?:an?\s+|your\s+|the\s+)?(?:seat|chair|throne|saddle|bench)\b|\b(?:come\s+and\s+|come\s+|can\s+|why\s+don't\s+you\s+)?sit\s+on\s+(?:this|my\s+(?:face|lap|knee)|it)(?=\s*$|\s*[,.!?]|\s+(?:love|darling|councillor|cllr|babe|sweetheart|hun|and)\b)(?<!sit on it)|^\W*get\s+(?:em|'em|your\s+kit|yer\s+kit|ur\s+kit|your\s+clothes|them\s+all)\s+off\W*(?:love|darling|sweetheart|babe|girl)?\W*$",
    r"\b(?:stiffy|hard[\s-]?on|boner|lob\s?on|semi\s+on|woody|a\s+semi)\s+(?:\w+\s+){0,3}?(?:for|over|at|looking|watching|when(?:ever)?|every\s+time)\b|\b(?:you|she|he)\s+(?:always\s+|really\s+)?(?:make|makes|get|gets|got)\s+me\s+(?:\w+\s+)?(?:hard|wet|horny|stiff|going\s+down\s+there)(?=\s*$|\s*[,.!?]|\s+(?:every|when|in|every\s+time|love|babe|councillor)\b)|\b(?:asking\s+for\s+my\s+(?:trousers|pants|friend\s+down)|in\s+my\s+(?:trousers|pants)\s+(?:when|for|at|every))\b",
    r"\b(?:mouth|lips|tongue|gob|hands|hole|throat)\s+to\s+(?:a\s+)?(?:better|good|other|some|proper)\s+use\b(?=[^.!?]*\b(?:love|sweetheart|darling|babe|hun|girl|on\s+(?:me|my|this)|dear|treacle|princess)\b|\W*$)|\b(?:wank(?:ed|ing|s)?|knock(?:ed|ing)?\s+one\s+out|crack(?:ed|ing)?\s+one\s+(?:out|off)|toss(?:ed|ing)?\s+off|spank\s+bank|rub\s+one\s+out|bash\s+one\s+out)\s+(?:\w+\s+)?(?:over|to|thinking|about|material|looking|for)\b(?=[^.!?]*\b(?:you|her|him|your|his|she|he)\b)",
    r"\b(?:like|filthy|dirty|good|great|wild|animal|goer|amazing|shit|rubbish|up\s+to|moan\w*|scream\w*|beg\w*)\s+(?:\w+\s+)?(?:in\s+(?:the\s+sack|bed)|between\s+the\s+sheets|under\s+the\s+covers)\b(?=[^.!?]*\b(?:she|he|you|her|him|bet|wonder|love)\b|\W*$)(?<!hospital bed)(?<!flower bed)|\b(?:bet|wonder|imagine)\b[^.!?]{0,20}?\b(?:she|he|you)(?:'s|'re|\s+is|\s+are)?\s+(?:\w+\s+)?(?:filthy|dirty|like|goes?|moans?|screams?|takes?\s+it|likes?\s+it\s+(?:rough|hard)|begs?)\b[^.!?]{0,25}?\b(?:sack|bed|sheets|train|clappers|rough|hard|behind|night)\b|\bgo(?:es)?\s+like\s+(?:a\s+(?:train|rocket|steam\s?train|rabbit)|the\s+clappers)\b(?=[^.!?]*\b(?:she|he|bet|her|mare|you)\b)",
    r"\b(?:fancy|how\s+about|up\s+for|want|give\s+(?:me|us)|time\s+for|get)\s+an?\s+(?:quickie|knee\s?trembler|shag|bunk[\s-]?up|bonk|threesome|blowie|bj|leg[\s-]?over|roll\s+in\s+the\s+hay|grope|fumble)\b|\bhow\s+about\s+(?:you\s+and\s+(?:me|i)|me\s+and\s+you)\b[^.!?]{0,30}?\b(?:back\s+of|round\s+the\s+back|hotel|bed|stationery\s+cupboard|my\s+place|tonight|alone)\b|\bdrink\s+(?:her|your)\s+bath\s?water\b|\b(?:what'?s|whats|what\s+is)\s+your\s+(?:hourly\s+)?rate\s*,?\s+(?:love|darling|babe|sweetheart|hun|gorgeous)\b|\b(?:blow\s?job|bj|dick[\s-]?sucking|cock[\s-]?sucking|dsl)\s+lips\b|\b(?:show|give)\s+(?:you|her)\s+(?:a|my)\s+(?:\w+\s+)?(?:big|massive|huge|hard)?\s*(?:package|length|casting\s+vote|pole|tool|truncheon)\b(?=[^.!?]*\b(?:darling|love|mine|pop\s+round|wife's\s+away|come\s+round|sweetheart|babe)\b|\W*$)",
    rf"\b{_SHE}(?:'s|s|\s+is|\s+was|'s\s+been|\s+has\s+been)?\s+(?:(?:been|only|just|also|probably|obviously|literally|still)\s+){{0,2}}(?:shagging|bonking|sleeping\s+with|slept\s+with|having\s+it\s+off\s+with|having\s+(?:an\s+affair|a\s+fling)\s+with)\s+(?:half\s+(?:of\s+)?)?(?:the|her|his|that|our|one\s+of\s+the|an?)\s+(?:[\w-]+\s+){{0,2}}?(?:officers?|leader|mayor|chief\s+exec\w*|director|developers?|builder|boss|clerk|planners?|solicitor|councillors?|mp|contractor|architect|editor|chair\w*|cabinet|council|department)\b",
)
# What is done to somebody's pictures or clothes, and with oneself at the sight of them.
_WORN = r"(?:(?:gym|running|sports?|cycling|swimming)\s+)?(?:kit|knickers|pants|panties|underwear|undies|socks?|leggings|tights|stockings|shorts|bra|trainers|shoes|boots|heels|feet|toes|armpits|hair|neck|laundry|saddle|seat|chair|pillow|bed\s?sheets|sweat|gym\s+bag)"
_SHOWN = r"(?:(?:video|campaign|election|profile|holiday|new|old|wee|little|live|weekly|facebook)\s+){0,2}(?:videos?|updates?|vids?|live\s?streams?|clips?|photos?|pictures?|pics?|selfies?|posters?|leaflets?|posts?|voice|reels?|portraits?)"
_HERS_OR_YOURS = r"(?:your|ur|yer|her|his|(?:cllr|councillor)\s+\w+'s)"
# Of a policy the same words only say that it is liked too much.
_OF_SOMEBODY = rf"\b(?:{_SHOWN}|you|u|her|him|she|he|{_WORN}|dress|skirt|top|outfit|bikini|cleavage|legs|councillor|cllr|mayor)\b"
_KEPT = (
    rf"^(?=.*?{_OF_SOMEBODY}).*?\b(?:(?:wank|spank|toss|tug)(?:ing)?[\s-]*(?:fodder|bank|material)|fap\s*(?:fodder|material|bank))\b",
    rf"\b(?:i|i'm|im|i've)\s+(?:\w+\s+)?(?:touch(?:ed|ing)?|pleasur(?:e|ed|ing)|play(?:ed|ing)?\s+with|strok(?:e|ed|ing)|finger(?:ed|ing)?|rub(?:bed|bing)?)\s+(?:myself|meself|mysel)\s+(?:\w+\s+)?(?:to|over|at|with|while|whilst|when|watching|looking|thinking|listening)\b[^.!?]{{0,30}}?\b(?:{_HERS_OR_YOURS}|you|u|she|he|him)\b",
    rf"\b(?:wanna|want\s+to|wants\s+to|would\s+love\s+to|'?d\s+love\s+to|love\s+to|like\s+to|dying\s+to|can\s+i|let\s+me|could\s+i|i'?d|pay\s+to|dream\s+of|imagine)\s+(?:just\s+|have\s+a\s+|get\s+a\s+)?(?:sniff(?:ing)?|smell(?:ing)?|lick(?:ing)?|taste|tasting|suck(?:ing)?)\s+(?:of\s+)?{_HERS_OR_YOURS}\s+(?:(?!hair\s+(?:dye|salon)|new\b|old\b)[\w-]+\s+){{0,2}}?{_WORN}\b(?!\s+(?:products?|salon|shop|stall|oil|dye))",
    rf"\b(?:i\s+)?bet\s+(?:that\s+)?{_HERS_OR_YOURS}\s+(?:\w+\s+)?{_WORN}\s+(?:\w+\s+)?(?:smells?|tastes?)\s+(?:\w+\s+)?(?:amazing|good|great|lovely|gorgeous|heavenly|delicious|divine|sweet|nice|so)\b",
    rf"\b(?:lick(?:ed|ing|s)?|hump(?:ed|ing|s)?|i(?:'m)?\s+(?:\w+\s+)?kiss(?:ed|ing)?|rub(?:bed|bing)?\s+(?:myself\s+)?(?:on|against))\s+{_HERS_OR_YOURS}\s+(?:\w+\s+)?{_SHOWN}\b(?!\s+(?:down|off|stamp))",
    r"\b(?:an?|some)\s+(?:(?:bloody|really|right)\s+)?(?:good|proper|right|decent|damn\s+good)\s+(?:seeing\s+to|servicing|rogering|shafting|spanking|shag|bonk|lay)\s+(?:would|will|'d|might|could)\s+(?:\w+\s+)?(?:sort|fix|cheer|improve|do|calm|shut|loosen|put\s+a\s+smile)\b|\bpaper\s+bag\s+(?:for|over|on)\s+(?:the\s+other(?:\s+one)?|her|his|your)\b(?:\s+(?:head|face))?",
    r"\b(?:give|giving|gives)\s+(?:you|u|her|him)\s+(?:an?|the)\s+(?:(?:bloody|really|right)\s+)?(?:good|proper|right|damn\s+good|thorough)\s+(?:seeing\s+to|servicing|rogering|poking|stuffing|shafting|pumping|spanking)\b(?![^.!?]*\b(?:boats?|engines?|vans?|cars?|bikes?|sheds?|hedges?|paint|polish|vets?|brush)\b)",
    rf"\bi\s+(?:always\s+|still\s+)?(?:get|go|got|am\s+getting|'m\s+getting)\s+(?:so\s+|rock\s+)?(?:hard|horny|turned\s+on|a\s+(?:stiffy|boner|hard[\s-]?on))\s+(?:every\s+time|each\s+time|when(?:ever)?|watching|looking\s+at|thinking\s+(?:of|about)|listening\s+to|just\s+\w+ing)\b[^.!?]{{0,20}}?\b(?:you|u|she|he|him|{_HERS_OR_YOURS})\b",
)
# What is shouted after somebody in the street, written under a picture: no person need be named in it.
_TONED = r"[\ufe0f\U0001f3fb-\U0001f3ff\s]*"
_AUBERGINE, _PEACH, _TONGUE, _DROPS, _HOT = (
    "\U0001f346",
    "\U0001f351",
    "\U0001f445",
    "\U0001f4a6",
    "[\U0001f975\U0001f924]",
)
_LEWD = rf"(?:{_AUBERGINE}{_TONED}(?:{_DROPS}|{_TONGUE}|{_PEACH}|{_HOT})|(?:{_DROPS}|{_TONGUE}|{_PEACH}|{_HOT}){_TONED}{_AUBERGINE}|{_PEACH}{_TONED}(?:{_DROPS}|{_TONGUE}|{_HOT})|{_TONGUE}{_TONED}{_DROPS})"
_SOMEBODY = r"(?:her|him|you|she|he|councillor|cllr|mayor(?:ess)?|clerk|officer|love|luv|darling|babe|baby|hun|sexy|milf|would|phwoar|smash|bang|bend|sit|ride|suck|lick)"
# The garden, the bakery and the weather have the same pictures and words.
_NO_GARDEN = r"^(?!.*\b(?:aubergines?|egg\s?plants?|peach(?:es)?|recipes?|curry|moussaka|ratatouille|allotments?|seeds?|plants?|planted|growing|grows?|grown|harvest|veg\w*|greengrocers?|markets?|cook\w*|bak(?:e|ed|es|ing|ery|er|ers)|oven|rolls?|cobs?|butties|butty|bacon|sausage|caf[eé]|fruit|shop|waterpark|rain\w*|flood\w*|leak\w*|pipes?|pool|swim\w*|heat\w*|weather|sale)\b)"
_SHOUTED = (
    rf"(?:^|[.!?,;:]\s*)\W*(?:(?:i|defo|def|definitely|absolutely|still|100%|10/10|\d/10)\s+){{0,3}}(?:i'?d\s+|would\s+|wud\s+)(?:so\s+|still\s+|defo\s+|absolutely\s+|definitely\s+)?(?:smash|bang|hit\s+(?:that|it)|tap\s+(?:that|it)|rail|ruin\s+(?:her|him)|wreck\s+(?:her|him))(?={_END}|\s+(?:her|him|that|it)(?:\s+(?:tbh|ngl|twice))?\W*$|\s+(?:tbh|ngl|lads|bro|mate|again|any\s?day|twice|for\s+sure)\W*$)",
    rf"{_NO_GARDEN}.*?(?:{_LEWD}[^.!?]{{0,25}}?\b{_SOMEBODY}\b|\b{_SOMEBODY}\b[^.!?]{{0,25}}?{_LEWD})",
    rf"{_NO_GARDEN}.*?\b(?:get|gerr?|got|whip|flop|flash|show\s+us|let'?s\s+see)\s+(?:(?:ur|your|yer|ya|them|those|'em|em|her)\s+)(?:\w+\s+)?(?:baps|tits|boobs|boobies|bangers|jugs|melons|norks|knockers|puppies|rack|funbags|titties)\b(?:\s+out\b(?!\s+of\b)|\s*,?\s+(?:for\s+(?:the\s+)?(?:lads|boys|us)|{_DEAR})\b)",
    r"(?<!golf )(?<!park )(?<!jazz )(?<!dance )\bswingers?'?\s+(?:nights?|part(?:y|ies)|clubs?|meets?|events?|evenings?)\b(?![^.!?]*\b(?:golf|jazz|dance|lindy|big\s+band|park|playground|music|boxing|cricket)\b)(?=[^.!?]*\b(?:couples?|fems?|females|single\s+\w+|ladies|door\s+code|adults?\s+only|discre\w+|play\s?room|over\s+18s?|18\+|dm|ask|join)\b)|\b(?:couples?|single\s+(?:fems?|females|ladies|guys|males))\b[^.!?]{0,40}?\b(?:wife\s+swap\w*|partner\s+swap\w*|discreet\s+(?:fun|meets?)|adult\s+fun|no\s+strings\s+fun|play\s?room)\b",
    r"\b(?:milf|gilf|dilf)s?\b(?![^.!?]*\b(?:moro|mindanao|philippin\w*|peace|rebels?|insurgen\w*)\b)",
    rf"\b(?:look\s+at|check\s+out|nice|great|what\s+a|what|the|pair\s+of|cop\s+a\s+load\s+of)\s+(?:(?:the|a|pair|of|set|those|them|massive|big|huge)\s+){{0,4}}(?:tits|titties|boobs|jugs|knockers|norks|bangers|funbags|melons)\s+on\s+(?:her|him|you|(?:cllr|councillor|mayor|mrs|miss|ms|mx)\s+\w+|(?:that|the|our)\s+(?:new\s+)?{_OFFICER})\b",
    r"\b(?:hiya|hi|hey|hello|alright|morning|evening)\s+(?:there\s+)?(?:gorgeous|sexy|beautiful|babe|darling|hot\s?stuff)\b(?!\s+(?:people|folks?|everyone|all|town|day))\W+what\s+(?:(?:are|r)\s+)?(?:you|u|ya)\s+wearing\b(?!\s+(?:to|for|at)\b)",
)
PICTURED = late(_LEWD)
# Told of, complained of, or answered.
TOLD = late(
    r"\b(?:harass\w*|sexis[tm]\w*|misogyn\w+|creepy|grop(?:e|ed|ing)|objectif\w+|assault\w*|unacceptable|inappropriate|disgusting\s+(?:comment|remark)\w*|complain\w*|report(?:ed|ing)?|wrote|written|someone\s+(?:said|posted|put)"
    r"|comments?\s+(?:like|about|on|such)|remarks?|told\s+(?:me|my|her|him|us)|said\s+to\s+(?:me|my|her|him|us)|says?\s+things|shouted|catcall\w*|stop\s+(?:saying|posting|commenting)|leave\s+(?:her|him)\s+alone|none\s+of\s+your\s+business|how\s+dare|apologi[sz]\w+|would\s+you\s+say)\b"
)
PATTERNS = tuple(
    (f"obscene.remark.{kind}", guarded(pattern))
    for kind, patterns in (
        ("wanted", _WANTED),
        ("body", _BODIES),
        ("deed", _DEEDS),
        ("favours", _FAVOURS),
        ("deed", _COARSE),
        ("wanted", _SHOUTED),
        ("bedded", _SEX),
        ("kept", _KEPT),
    )
    for pattern in patterns
)
