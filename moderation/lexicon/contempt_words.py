"""The words that the shapes of contempt are made of: who is spoken of, what is denied, and what a public role is.

Shapes look at a text in which each naming of a group is overwritten (moderation/text/peoples.py): `G` is such a naming,
`D` what stands before "people" alone ("the Irish", "deaf"). So no shape can tell one group from another.
"""

from __future__ import annotations

from moderation.text.peoples import ADJECTIVE, MANY, ONE

G = f"[{MANY}{ONE}]+"
MANY_OF = f"{MANY}+"
D = f"{ADJECTIVE}+"
G_OR_THE = rf"(?:{G}|the\s+{D}(?!\s+{ADJECTIVE}?\w))"
DETS = r"(?:(?:an?|all|most|these|those|them|the|any|every|some|such|more|another|other|of|bloody|fucking|filthy|dirty|damn|so\s+many|lot|bunch|load)\s+){0,4}"
HOW = r"(?:(?:all|just|ever|even|really|simply|generally|always|still|also|actually|honestly|frankly|ought|to)\s+){0,2}"
CANNOT = r"(?:can't|cant|cannot|can\s+not|can\s+never|could\s+never|couldn't|cannae|canna|will\s+never\s+be\s+able\s+to|aren't\s+able\s+to)"
OUGHT_NOT = r"(?:should\s*n't|shouldnt|shudnt|shouldnae|should\s+not|should\s+never|ought\s+not(?:\s+to)?|oughtn't(?:\s+to)?|must\s+not|mustn't|must\s+never|have\s+no\s+right\s+to|has\s+no\s+right\s+to)"
IS_NOT = r"(?:aren't|arent|are\s+not|ain't|aint|isn't|isnt|is\s+not|is\s+no|are\s+no|'re\s+not|'s\s+not|are\s+never|is\s+never|was\s+never|were\s+never)"
NEVER = r"(?:never|don't|dont|do\s+not|dinnae|dunna|wouldn't|wouldnt|would\s+never|would\s+not|won't|wont|will\s+never|will\s+not|can't|cant|cannot|shouldn't|'d\s+never|refuse\s+to)"
THEY = r"(?:they|them|these|those|he|she|you)"

# Offices, rooms and tasks that belong to everybody
_SEATS = r"(?:councils?|councillors?|committees?|cabinet|panels?|boards?|ballot(?:\s+paper)?|bench|chamber|politics|office|charge|power|government|authority|public\s+(?:life|office)|parliament|senedd|holyrood|westminster|planning|scrutiny|licensing|highways|finance|leadership|team|force|police|army|pulpit|classrooms?|schools?|nursery|changing\s+rooms?|top\s+jobs?|workplace|business|shops?|pubs?|gigs?|sport)"
SEAT = rf"(?:(?:the|a|an|any|our|your|my|this|that|either|party's|full|local|girls'|boys')\s+){{0,3}}(?:\w+\s+)?{_SEATS}\b"
POST = r"(?:councillors?|mayors?|provosts?|leaders?|chairs?|chairm[ae]n|mps?|ministers?|prime\s+minister|judges?|magistrates?|teachers?|head\s?teachers?|governors?|priests?|vicars?|bishops?|scout\s+leaders?|coach(?:es)?|referees?|officers?|police(?:men)?|doctors?|foster\s+\w+|foster\w*|bosses|boss|drivers?|pilots?|soldiers?|engineers?|in\s+charge)"
ACT = (
    rf"(?:be\s+(?:an?\s+|the\s+|our\s+|your\s+|my\s+|any\s+|made\s+|elected\s+)*{POST}\b|be\s+(?:at|on|in|near|anywhere\s+near|around|put\s+on|put\s+in|put\s+into|allowed|let|trusted)\s+{SEAT}|be\s+(?:anywhere\s+)?near\s+(?:our\s+|the\s+|my\s+|any\s+)?(?:kids|children|schools?)|"
    r"be\s+(?:running|chairing|leading|teaching|voting|coaching|governing|fostering|adopting|representing|laying\s+down|telling\s+us|ruling|elected|electing|promoted|appointed|hired|employed|let\s+(?:in|near|into|loose)|given\s+(?:a|the|any)\s+(?:vote|seat|job|say)|trusted|aloud|allowed)\b|"
    r"(?:teach|preach|coach|vote|foster|adopt|marry|breed|govern|rule)\b(?!\s+(?:twice|against|for|outside))|stand\s+for\b|sit\s+(?:on|as|in\s+(?:the\s+)?(?:council|cabinet|chamber|parliament))\b|serve\s+(?:as|on|in)\b|chair\b|run\s+(?:an?|the|our|this|for|anything|things)\b|hold\s+(?:office|power|any|a\s+seat|public|a\s+post)|represent\b|lead\s+(?:us|the|a\s+(?!normal|full|life|happy|decent)|our|this|any)|"
    r"lead(?=\W*$)|hold\s+a\s+(?:job|passport)|work\s+(?:with\s+(?:children|kids)|in\s+(?:our\s+|the\s+)?(?:schools?|politics|council))|get\s+a\s+(?:vote|say)|have\s+(?:a|the|any)\s+(?:vote|say|seat)|have\s+(?:babies|children|kids)\b)"
)
# What only the mind and character can do: who "cannot" do it is called a lesser being.
WIT = r"(?:count(?!\s+on|\s+themselves)|lead(?!\s+(?:an?\s+)?(?:normal|full|happy|decent|ordinary|independent|life|lives))|govern|reason|rule|add\s+up|think(?:\s+straight|\s+clearly|\s+for\s+themselves)?(?=\W*$|,|\s+and\b)|chair\b|grasp|understand\s+(?:money|budgets?|finance|figures|politics|numbers|engineering|planning|roads|business|cars|football)|handle\s+(?:money|pressure|power|budgets?|responsibility|numbers|the\s+truth|authority|figures)|make\s+(?:decisions|hard\s+decisions)|do\s+(?:maths|sums|numbers|politics|logic)|judge\b(?!\s+me|\s+us)|tell\s+the\s+truth|keep\s+(?:their|its|her|his)\s+(?:hands|mouths?|tongues?|legs|word|temper)|haud\s+(?:their|her)\s+tongues?|control\s+(?:themselves|their\s+(?:urges|tempers?|kids|emotions))|be\s+(?:trusted|faithful|civilised|honest|reformed|taught|logical|objective|neutral)|run\s+(?:an?|the|our|this|their\s+own)\s+\w+|hold\s+their\s+(?:drink|beer|tongue)|manage\s+(?:money|budgets?|a\s+(?:team|budget|household)))\b"
LACKED = r"(?:brains?|brainpower|intelligence|temperament|head|stomach|backbone|nerve|logic|wit|wits|discipline|morals?|manners|moral\s+compass|intellect|mental\s+capacity|honour|loyalty|work\s+ethic|common\s+sense|empathy|conscience|iq|attention\s+span|backbones|self[\s-]control|culture\s+of\s+their\s+own|culture|gratitude)"
PLACES = r"(?:town|village|country|nation|area|land|estate|street|streets|road|community|neighbourhood|county|valley|island|isle|city|place|region|homeland)"
BODIES = r"(?:council|committee|cabinet|party|government|chamber|board|senedd|parliament|authority|group|politics)"
# What a side or somebody in need comes out of, which is no land: "Scots out of the Euros", "pensioners out of poverty".
PLIGHTS = r"(?:(?:the|a|an|fuel|child|temporary|abusive)\s+){0,2}(?:work|pocket|hours|hospital|school|sight|control|prison|jail|reach|doors?|touch|date|time|breath|money|petrol|luck|ideas|options|contention|contract|season|form|stock|print|order|use|action|danger|trouble|debt|poverty|homelessness|accommodation|relationships?|care\s+homes|harm|care|crime|gangs|drugs|bounds|shape|practice|character|bed|favour|fashion|step|tune|place|sorts|cold|rain|equation|picture|house|kitchen|loop|way|woods|running|question|race|hat|bag)"
CUPS = r"(?:cups?|euros|championships?|(?:six|five|four)\s+nations|nations\s+league|olympics|paralympics|games|tournaments?|competitions?|leagues?|qualif\w+|play-?offs?|(?:semi|quarter)?-?\s?finals?|rounds?|shield|trophy|ashes|wimbledon|tests?|series|eurovision|rugby|football|cricket|t20|strictly)"
HERE = r"(?:here|round\s+here|around\s+here|near\s+(?:us|me|our|my|here)|in\s+(?:our|my|this)\b|on\s+(?:our|my|this)\b|next\s+door|moving\s+in|at\s+our\b|to\s+our\b)"
TEMPER = r"(?:thick|dirty|filthy|lazy|mean|tight|stupid|dumb|dishonest|smelly|sly|greedy|crooked|violent|useless|bone\s+idle|idle|workshy|work[\s-]shy|slippery|shifty|thieving|scrounging|sponging|backward|primitive|primeval|feral|savage|sneaky|grasping|untrustworthy|cowardly|drunken|ignorant|ungrateful|entitled|devious|treacherous|lying|cheating|miserable|bitter|barren|hysterical|flighty|whining|whingeing|parasitic|murderous|bloodthirsty|depraved|deviant|promiscuous|inbred|uncivilised|godless|immoral|perverted|degenerate|unclean|pushy|cunning)"
LOT = r"(?:lot|bunch|breed|race|so\s+and\s+sos|buggers|gang|shower|rabble|nation|people|tribe|beggars|sods|creatures|types?)"
# A condition of body or mind that somebody "with" or "on" it has
CONDITION = r"(?:autism|adhd|dyslexia|down'?s(?:\s+syndrome)?|bipolar(?:\s+disorder)?|depression|anxiety|schizophrenia|dementia|epilepsy|cerebral\s+palsy|parkinson'?s|tourette'?s|ocd|ptsd|ms|stammers?|stutters?|limp|wheelchairs?|white\s+sticks?|guide\s+dogs?|hearing\s+aids?|no\s+(?:legs|arms|eyes)|one\s+(?:arm|leg|eye)|antidepressants|medication|mental\s+health\s+(?:problems|issues|history)|mental\s+(?:illness|problems|issues)|learning\s+(?:difficulties|disabilit\w+)|disabilit(?:y|ies)|special\s+needs|carers?)"
SOMEBODY = r"(?:some(?:one|body)|any(?:one|body)|an?\s+(?:man|woman|person|councillor|bloke|lad|girl|lady|boy)|people|those|folk|women|men)"
# "No pensioners here can afford that" and "no women here on the panel" tell of somebody, and send nobody away.
NO_ORDER = r"(?!\s+(?:called|can|could|will|would|knows?|gets?|got|were|was|are|is|ha[sd]|have|on\s+(?:the|that|this|any)|at\s+(?:the|this|that))\b)"
