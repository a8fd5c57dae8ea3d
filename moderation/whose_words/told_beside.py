"""Whether what stands beside a threat tells that it was another's: "I'll kill you. That is what she got in the post."

People who were threatened seldom use quotation marks. They put the words first and say in the next sentence who read
them, they condemn them, or they put them where a noun would stand ("the I'll kill you brigade"). By itself nothing here
keeps a threat from a person; it keeps software from hiding it, and only with calm scores lets it stand (`told_calmly.py`). So where a sentence beside it may
well tell or condemn, it counts, unless the writer turns to "you" in it, vouches for the threat or tells what is to
come.
"""

from __future__ import annotations

from itertools import islice, pairwise

from moderation.patterns.late import late
from moderation.patterns.letters import guarded

BESIDE = 3  # sentences before and after that are looked at: a report is told close by
LONGEST = 300  # characters of one sentence that are looked at

_END = late(r"[.!?]+[\"'”’)*_]{0,3}(?=\s|$)|\n+")
_I_WILL = late(
    r"(?:(?:i|we)(?:'ll|'m|'re|'d|\s+(?:will|am|are|shall|would|hope|want|know|swear|gonna|going))|(?:im|ill|imma)\s+(?!\b(?:health|feeling|effects)\b)\w+|"
    r"you(?:'re|'ll|\s+(?:are|will|better))|your\s+(?:dead|next|going)|(?:we|i)\s+know\s+where)\b"
)

# (a) In the place of a noun.
_BEFORE_A_NOUN = late(
    # An article or an owner can only go before a noun. "All", "this", "her" and "no" may stand by themselves.
    r"\b(?:the|an?|another|every|your|our|their|my)\s*$"
    # "From good morning to I'll ...", "opens her post to I'll ...": but "I don't want to, I will".
    r"|\b(?!(?:want|wants|wanted|need|needs|have|has|had|going|got|able|try|tried|dare|like|love|ought|used|supposed|listen|talk|speak|write|you|forced|meant|mean)\s)[\w']+\s+to\s*$"
    r"|\b(?:end|ends|ended|ending|finish\w*|starts?|started|begins?|began)\s+(?:\w+\s+)?(?:in|at|on|as)\s*$"
    r"|\b(?:whoever|(?:person|man|woman|people|those|idiots?|cowards?|anyone|kids?|lads?|someone|somebody|bloke|one)\s+(?:who|that))\s+(?:\w+\s+){0,2}?(?:painted|sprayed|wrote|writes|scrawled|daubed|posted|posts|put|sent|sends|shouted|shouts|said|says|typed|left|yelled|screamed|scratched|tweeted|thinks)\s*$"
    r"|(?<!\bcapable )(?<!\bsick )(?<!\btired )\b(?:of|into|between|beyond)\s*$"
)
_SO_CALLED = (
    r"(?:brigade|merchants?|rhetoric|attitude|mentality|culture|crowd|school\s+of|approach|stuff|talk|nonsense|variety|kind|sort|style|vocabulary|language|"
    r"letters?|messages?|e-?mails?|cards?|comments?|tweets?|voice\s?mails?|treatment|routine|line)"
)
_AFTER_A_NOUN = late(
    r"[\s,]{1,3}(?:(?:is|was|are|were)\s+(?:an?|not|no|never|hardly|nothing|criminal|illegal|unacceptable|disgusting|vile|wrong|what|how|the\s+(?:sort|kind|word))|(?:isn't|wasn't|aren't|ain't))\b"
    r"(?!\s+(?:\w+\s+){0,2}?(?:promises?|fact|facts|warning|given|joke|threat\s+it'?s|bluff|certainty|guarantee|pleasure|maybe|if|over|done|finished|enough)\b)"
    rf"|\s+{_SO_CALLED}\b"
    # A verb of the third person after "you": all that came before is its subject.
    r"|[\s,]{1,3}(?:apparently\s+|now\s+|just\s+|really\s+)?(?:counts|passes|sounds|seems|gets|comes|makes|means|appears|has|does|doesn't|belongs|remains|became|becomes|feels|reads|looks|goes|starts|ends|says|helps|achieves|wins|solves)\b"
)
# (c) A headline: somebody in some place, no verb, and a colon.
_NOBODY_YET = (
    r"(?:i|we|you|u|ya|me|us|my|your|ur|note|memo|message|messages|warning|notice|reply|letter|dear|fao|attention|to|for|all|any|anyone|anybody|everyone|everybody|"
    r"final|last|listen|fact|promise|ps|nb|oi|hey|councillors?|cllrs?|council|officers|mps?|politicians|voters|supporters|members|now|so|and|but|if|when|one|first|next|simple|clear|here|remember|reminder|update|answer|question)"
)
_HEADLINE = late(
    rf"^\W*(?!{_NOBODY_YET}\b)(?:[\w'-]+\s+){{1,6}}?(?:on|at|in|inside|outside|from|aged|as|near|by|behind|under|after|during|to|over|down|upstairs|yesterday|last|today)\b"
    r"(?:\s+[\w',-]+){0,10}\s*(?::|\s-{1,2}|[–—])\s*$"
)
_MEDIUM = (
    r"(?:letters?|notes?|voice\s?-?mails?|voice\s?notes?|answer\s?phone|messages?|msgs?|e-?mails?|texts?|dms?|tweets?|posts?|comments?|repl(?:y|ies)|(?:post|birthday\s+|christmas\s+)?cards?|"
    r"calls?|leaflets?|stickers?|graffiti|screen\s?shots?|inbox|envelopes?|parcels?|captions?|threads?|quotes?|quotations?|words|wording|threats?|abuse|sentence|phrase|recording|tape|facebook|whatsapp|group\s+chat)"
)
# "Got a voice note from an unknown number, heavy breathing, then ...": it came to somebody, with no word for saying.
_RECEIVED = late(
    r"^\W*(?:(?:i|we|he|she|they|(?:my|our|the|his|her)\s+[\w'-]+)(?:'ve|'d|\s+ha(?:ve|s|d))?\s+)?(?:just\s+|also\s+|only\s+)?"
    r"(?:got|gets?|had|received?|found|opened|heard|woke\s+(?:up\s+)?to|came\s+home\s+to|there\s+(?:was|is|came))\s+"
    rf"(?:an?|another|one|some|two|three|yet\s+another)\s+(?:[\w'-]+\s+){{0,3}}?{_MEDIUM}\b(?!\s+(?:for\s+(?:you|u|your)|about|regarding|saying\s+(?:you|u))\b)"
)
_OWN_VERB = late(
    r"\b(?:i|i'm|i'll|i've|i'd|we|we'll|we're|we've|you|your|you've|you're|u|ur|me|my|us|is|are|was|were|am|be|been|being|has|have|had|will|would|can|could|should|must|may|might|do|does|did|"
    r"took|put|left|made|gave|cut|let|got|went|came|ran|shut|sold|built|lost|broke|stole|spent|want|wants|need|needs|keep|keeps|kept|know|knows|think|goes|"
    r"(?!(?:aged|masked|hooded|bored|armed|drugged|united|hundred|retired|suited|bearded|parked|crowded|red|bed|shed|speed|need|feed|kid|weed)\b)\w{2,}ed)\b|\bn't\b"
)

# (b) Who tells: a third person who is no accomplice, and who is not the reader's.
_NOT_ONE = r"(?!(?:i|we|you|u|ya|your|ur|i'm|i've|i'll|i'd|we've|we're|we'll|you've|you're|you'll|me|us)\b)"
_WORD = rf"{_NOT_ONE}[\w'&-]+"
_GANG = r"(?:mates?|brothers?|lads|boys|cousins?|crew|gang|lot|uncles?|friends?|solicitor|lawyer|fist|fists|boot|gun|knife|bat|dogs?)"
_WHO = (
    rf"(?:(?:he|she|they|someone|somebody|some\s?one|people|kids|children|staff|women|men|nobody|no\s?one|everyone|another|others|which|who|whoever|both|it)(?:'s|'d|'ve)?"
    rf"|my\s+(?!{_GANG}\b){_WORD}|our\s+(?!{_GANG}\b){_WORD}"
    rf"|(?:an?|the|this|that|some|one|every|each|two|three|several|most|many|these|those|his|her|their)\s+{_WORD}"
    rf"|(?:cllr|councillor|mr|mrs|ms|mx|miss|dr|mp|pc|mayor|nurse|sister)\s+{_WORD}|^\W*{_WORD})"
)
_GETS = (
    r"(?:got|gets?|getting|received?|receives|reads?|reading|hears?|heard|hearing|finds?|found|sees?|saw|seen|opens?|opened|opening|listened|listens|listen|"
    r"(?:has|have|had)\s+to\s+\w+|wakes?|woke|faces?|faced|shows?|showed|shown|played|plays|screenshotted|kept|keeps|deletes?|deleted|has\s+had|have\s+had|had|puts?\s+up|picked|wiped|scrubbed|cleaned)"
)
_SENDS = (
    r"(?:sends?|sent|sending|wrote|writes?|writing|written|says?|said|saying|posts?|posted|posting|texts?|texted|e-?mails?|emailed|messaged|tweeted|typed|types?|put|"
    r"pushed|shoved|stuck|sprayed|daubed|scrawled|painted|shouted?|shouts|shouting|screamed?|screams|yelled?|yells|yelling|left|leaves|rang|phoned|spoke|speaks?|talks?|talking|"
    r"threaten\w*|told|tells|signed|uttered|spat|hissed|repeat\w*|quot\w+|think|thinks|thought|muttered|called|chanted|sang|explain\w*|pinned|taped|nailed|scratched|printed|etched|handed|delivered|came|arrived|landed|appeared|turned\s+up)"
)
_ORDINARY = late(
    r"\b(?:about|regarding|concerning|council\s+tax|bills?|fines?|invoices?|bailiffs?|appointments?|(?:from|by)\s+(?:the\s+)?(?:council|office|hospital|school|bank))\b"
)
# "Read that on your page", but not "sold that park": a word that points by itself.
_POINTS = (
    r"(?:that|this|those|these|them|such|it|one\s+like\s+(?:that|this)|the\s+(?:same|above)|things?\s+like\s+\w+)"
    r"(?=\W*$|\s?[,;:!?)\"”’–—-]|\s+(?:on|in|at|from|to|by|with|over|out|off|up|while|when|before|after|every|each|last|this|yesterday|today|tonight|since|and|too|as|aged|"
    r"once|twice|for|because|of|now|again|all|one|through|under|outside|here|is|was|an?|about|alone|first|aloud|her|his|their|my|our|across|into|down|beside|behind|among|daily|weekly|most|so)\b)(?!\s+coming\b)"
)
_THIRD = rf"(?:\b(?:he|she|they|him|her|hers|his|them|their|someone|somebody|whoever|people|women|kids|children|staff|nurses|teachers|neighbours?|residents?|volunteers?)\b|\b(?:an?|the|our|my|one|every|some)\s+(?!{_GANG}\b){_WORD}|\b(?:cllr|councillor|mr|mrs|ms|mx|miss|dr|mayor|nurse)\s+{_WORD})"

_SOMEBODY = late(_THIRD)
# The next sentence begins by pointing back, and goes on with somebody else or with words that came.
_POINTING = guarded(
    r"^\W*(?:and\s+|so\s+|yes\s+)?(?:that|this|those|these|it|which|all\s+(?:that|this|of\s+(?:that|this))|the\s+above|such)(?:'s|'re|s)?\b"
    rf"(?:(?=.{{0,160}}?{_THIRD})(?=.{{0,160}}?\b(?:{_GETS}|{_SENDS}|{_MEDIUM}|what|how|from|said)\b)"
    rf"|\s+(?:(?:is|was|were|are|has|have|had|just|all|only|what|been|verbatim|again|now)\s+){{0,4}}(?:an?\s+|the\s+|one\s+|her\s+|his\s+|their\s+|exact\s+|actual\s+|very\s+|real\s+|direct\s+)*(?:{_SENDS}|{_MEDIUM}|quoted?|verbatim|word\s+for\s+word)\b"
    r"|\s+(?:(?:is|was|were)\s+)?what\s+(?:(?:i|we)\s+(?:got|get|heard|hear|read|found|woke|opened|listened)|passes\s+for|counts\s+as|it'?s\s+like)\b)"
)
_FRAGMENT = guarded(
    r"^\W*(?:all\s+|just\s+|actually\s+|literally\s+)?(?:sent|said|written|posted|shouted|screamed|yelled|sprayed|daubed|spoken|addressed|delivered|e-?mailed|texted|tweeted|pushed|scrawled|typed|muttered|hissed|left|read|heard|received|overheard|told|quoted?|signed)\b"
    rf"(?!\s+(?:to|for)\s+(?:you|u|your)\b)(?!\s+(?:by|from)\s+(?:me|us|outside|my|one)\b)(?!\s+(?:it|this|that|my)\b)(?=.{{0,160}}?(?:{_THIRD}|\b(?:{_MEDIUM}|to|by|on|at|in|under)\b))"
    rf"|^\W*(?:verbatim|word\s+for\s+word|(?:exact|actual|real|direct|genuine|her|his|their|the)\s+(?:exact\s+|actual\s+)?(?:quotes?|words|wording|{_MEDIUM}))\b"
    rf"|^\W*(?:on|in|via|over|under|through|inside)\s+(?:an?|her|his|their|the)\s+(?:[\w'-]+\s+){{0,2}}?(?:{_MEDIUM}|letter\s?box|doormat|windscreen|doorstep|garage|door)\b"
    r"|^\W*(?:to|at|from|by|about)\s+(?:an?|one\s+of|some|our|my)\s+(?!(?:pulp|crisp|end|distance|height|friend|(?:\w+\s+)?(?:resident|voter|taxpayer|ratepayer|neighbour|constituent|father|mother|dad|mum|parent|well-?wisher|patriot|admirer))\b)[\w'-]+"
)
_ASKS = guarded(
    r"^\W*(?:and\s+|but\s+|so\s+)?(?:is|was|are|since\s+when\s+(?:is|was|did))\s+(?:that|this|it|these|those)\b(?!\s+(?:clear|understood|plain|what\s+you))"
    rf"|^\W*(?:and\s+)?(?:who|what\s+(?:kind|sort|type)\s+of|why|how|when\s+did|since\s+when|in\s+what|where|imagine|can\s+you\s+(?:imagine|believe))\b(?=.{{0,120}}?\b(?:{_GETS}|{_SENDS}|acceptable|normal|ok|okay)\b)(?=.{{0,160}}?(?:{_THIRD}|\b(?:that|this|these|those|like|anyone|things?|says?|writes?|sends?|talks?|speaks?)\b))"
    r"|^\W*(?:lovely|nice|good|great|charming|delightful|so\s+\w+|sad|awful|horrible)\s+to\s+(?:see|hear|read|know)\b"
    r"|^\W*(?:what\s+an?\s+)?(?:nice|lovely|charming|great|fine|pretty|strange|odd|funny|horrible|vile|awful|disgusting|terrible|dreadful|hell\s+of\s+an?|some|quite\s+(?:an?|the))\s+(?:thing|way|words?|message|language|behaviour|stuff|manners|sentiment|words|greeting|welcome|reply|response|card|letter|note|example|start)\b(?!\s+(?:for|to)\s+(?:you|do)\b)"
    r"|^\W*what\s+(?:has|have|is|are)\s+(?:this|our|the)\s+(?:town|village|country|place|world|community|area)\b"
)
_BAD = r"(?:disgraceful|disgusting|disgusted|vile|appalling|appalled|shameful|sickening|sickened|unacceptable|horrible|horrific|horrifying|awful|dreadful|shocking|shocked|despicable|outrageous|revolting|abhorrent|inexcusable|unforgivable|heartbreaking|terrifying|chilling|cowardly|cowards?|charming|lovely|delightful|classy|wow|unbelievable|abuse|criminal|illegal)"
_CONDEMNS = guarded(
    rf"^\W*(?:(?:absolutely|utterly|just|simply|truly|so|completely|totally|really|how|beyond|frankly|what|an?)\s+){{0,3}}{_BAD}(?:\W+(?:and\s+)?{_BAD}){{0,2}}(?:\s+(?:behaviour|stuff|language|people|person|man|human\s+being|words|abuse|and\s+\w+))?\W*$"
    r"|\bshame\s+on\s+(?!you\b|u\b|your\b|ya\b)\w"
    r"|^\W*no\W+(?:just\s+|absolutely\s+|simply\s+)?no\b"
    r"|^\W*(?:(?:that|this|it)(?:'s|\s+is|\s+was)?\s+)?(?:just\s+|simply\s+|really\s+)?not\s+(?:ok|okay|on|acceptable|in\s+(?:our|my)\s+name|who\s+we|what\s+we|how\s+(?:we|people|anyone)|here|right|normal|debate|democracy|politics|free\s+speech|banter|what\s+(?:our|this|politics)|something\s+(?:any|a|our))\b"
    r"|^\W*(?:that|this|it)\s*(?:isn't|wasn't|ain't)\s+(?:ok|okay|on|acceptable|who|what\s+we|how|right|normal|debate|democracy|politics|free\s+speech|banter)\b"
    r"|\b(?:no\s+(?:place|room|excuse|need|call)\s+for\s+(?:that|this|it|such|any\s+of|threats?|abuse|language|words|those|these|people))\b"
    r"|\b(?:nobody|no\s?one|no\s+\w+|none\s+of\s+\w+)\s+(?:\w+\s+)?(?:should|deserves|ought|signs?\s+up|signed\s+up|needs|can\s+be\s+expected)\b(?!\s+(?:it|this|that|a\s+\w+)\s+more)"
    r"|\bshould(?:n't|\s+not|\s+never)\s+(?:have\s+to|be\s+(?:spoken|told|sent|subjected|threatened))\b|\b(?:should|must)\s+(?:not|never)\s+be\s+(?:normal|tolerated|accepted)\b"
    r"|\bsolidarity\b|\bsorry\s+(?:to\s+(?:hear|read|see)|this\s+(?:was|is|has)|(?:that\s+)?(?:she|he|they|you)\s+(?:had|have|has|got|get)\s+(?:to\s+)?(?:read|hear|see|face|go|put|open|deal|such|that|this|these|those))\b|\bdo(?:n't|\s+not)\s+deserve\s+(?:this|that|it|any)\b|\b(?:people|they|we)\s+wonder\b|\bno\s+wonder\b|\bthoughts\s+(?:are\s+)?with\b|\bzero\s+tolerance\b|\bfree\s+speech\b|\bcall\s+(?:it|this|that)\s+(?:banter|debate|passion)\b"
    r"|\b(?:what\s+(?:has|is)\s+(?:this|our)\s+(?:town|country)|(?:better|worse|lower)\s+than\s+(?:that|this))\b"
)
_AUTHORITY = guarded(
    r"\b(?:police|crime\s+(?:number|reference)|magistrates?|in\s+court|arrested|prosecuted?|convicted|charged\s+(?:with|for)|jailed|sentenced|detectives?|cps|moderators?|admins?)\b"
    r"|^\W*(?:please\s+|pls\s+|can\s+(?:someone|somebody|anyone|admin|we)\s+(?:please\s+)?)?(?:moderate|remove|delete|take\s+(?:it|this|that|them)\s+down|report|block|ban|investigate|prosecute|arrest|name\s+and\s+shame)\b(?!\s+(?:me|us|my|all\s+(?:you|u)|away)\b)"
    r"|\b(?:has|have|had|been|was|were|being|i|we|she|he|they)\s+(?:\w+\s+)?reported\b"
)
_TAUNT = late(
    r"^\W*(?:(?:so|and|go\s+(?:and|on)|you\s+can)\s+)?(?:call|ring|phone|tell|get|go|bring|fetch|try)\b.{0,40}\b(?:police|cops)"
    r"|\b(?:police|cops|court|magistrates?)\s+(?:or\s+no\s+|(?:\w+\s+)?(?:won't|wont|can't|cant|cannot|couldn't|will\s+never|will\s+not|couldn't|never)\s+(?:be\s+able\s+to\s+)?(?:save|stop|protect|help|find|catch|touch|reach|get))"
    r"|\bno\s+(?:police|court|cop)\b"
)
# Somebody reads, hears or sends that: with an object that points back, or a letter.
_TELLS = guarded(
    rf"{_WHO}(?:\s+{_WORD}){{0,8}}?\s+(?:{_GETS}|{_SENDS})(?:\s+[\w'-]+){{0,3}}?\s+(?:{_POINTS}\b|{_MEDIUM}\b)"
)
# "That's it. That's the comment": whoever says so, and no more, speaks of what they wrote themselves.
_OWN_COMMENT = late(
    r"^\W*(?:and\s+)?(?:that'?s|that\s+is)\s+(?:the|my)\s+(?:whole\s+|entire\s+|only\s+)?(?:comment|tweet|review|opinion|verdict)\W*$"
)
# What keeps a sentence from telling: it is to the reader, or vouches for the threat.
_TO_YOU = late(
    r"\b(?:you|u|ya|yous|yourself|urself|ur|your)\b(?!\s+(?:page|post|thread|site|group|wall|timeline|feed|know\b(?!\s+(?:what|it|where))|see\b|(?:\w+\s+)?(?:imagine|believe)))"
)
_VOUCHES = late(
    r"\b(?:promise|guarantee|vow|mean\s+(?:it|every)|meant\s+it|i\s+swear|warned|joke|joking|bluff\w*|mark\s+my|what\s+(?:happens|is\s+coming|traitors|scum|thieves|liars)|"
    r"for\s+(?:you|what\s+(?:you|u))|what\s+(?:you|u|ya)|had\s+it\s+coming|deserves?\s+(?:it|this|that|all|everything|worse)|is\s+next|from\s+(?:me|us|the\s+(?:heart|bottom))|the\s+last\s+(?:thing|words?)|i\s+(?:will|shall|'ll)|i'll|we'll|we\s+will)\b"
)


# Said to the reader and fair all the same: "sorry you had to read that", "is that how you talk to your mother?".
_FAIR_TO_YOU = late(
    r"\bsorry\s+(?:that\s+)?you\s+(?:had|have|got)\b|\byou\s+do(?:n't|\s+not)\s+deserve\s+(?:this|that|it|any)\b|\b(?:is|was)\s+(?:that|this)\s+how\b|\byou\s+(?:had|have|should(?:n't|\s+not|\s+never)?\s+have)\s+to\s+(?:read|hear|see|face|open|put\s+up|deal)\b|\byou\s+deserve\s+better\b|\b(?:we're|we\s+are|i'm|i\s+am)\s+with\s+you\b|\bhow\s+(?:do|can|could|would|does)\s+(?:you|one)\s+(?:explain|tell|say)\b"
)
# It points back to the deed, and not to the words: what it is for, what comes of it, whom else it concerns.
_OF_THE_DEED = late(
    r"\b(?:(?:i|we|he|she|they|it|that|this|there|lads|boys|mates|brothers|some(?:one|body))\s+(?:\w+\s+)?will|gonna|going\s+to|until|(?<!the )(?<!a )till|wait)\b|'ll\b"
    r"|\b(?:nobody|no\s?one)\s+(?:\w+\s+)?(?:will|is\s+going\s+to|can|could|would)\s+(?:\w+\s+)?(?:stop|hear|find|help|save|miss|know|mourn)\b"
    r"|^\W*(?:and\s+)?(?:that|this|it)(?:'s|s|\s+is|\s+was)\s+(?:for|because|revenge|payback|justice|how\s+(?:i|we|it|this)\b|what\s+(?:i|we)\s+(?!got|get|heard|hear|read|found|woke|opened|listened))"
    r"|\b(?:what|all)\s+(?:they|he|she|people|everyone|it|these|those)\s+(?:\w+\s+)?(?:deserves?|deserved|asked|takes|need|needs|has\s+coming|have\s+coming)\b"
    r"|\b(?:is|'s)\s+(?:an?|my|our|the\s+(?:last|only|final))\s+(?:\w+\s+)?(?:message|warning|note|letter|notice|threat)\s+(?:to|for|from\s+(?:the\s+(?:people|residents)|all|everyone))\b"
)
# Words of what is written and said, of the law, and of public life: of these a sentence speaks that tells of a threat.
_OF_WORDS = guarded(
    r"\b(?:handwrit\w+|voice|voices|voice\s?-?mails?|answer\s?phone|screen\s?shots?|letter\s?box|inbox|envelopes?|keyboards?|posters?|graffiti|spray\w*|scrawl\w*|daubed|pinned|typed|typing|"
    r"words|wording|sentences?|phrases?|recordings?|recorded|footage|cctv|on\s+tape|witness\w*|account|language|vocabulary|comment(?:s|ed|ing|er|ers)?|posts|posted|posting|tweets?|tweeted|e-?mails?|messages?|texts|likes|page|anonymous\w*|anonymity|trolls?|trolling|"
    r"abuse|abused|abusive|threats?|threaten\w*|intimidat\w+|harass\w+|misogyn\w+|racis\w+|hatred|debate|discourse|politics|public\s+life|democracy|civility|decency|manners|opinions?|free\s+speech|social\s+media|"
    r"judge|court|solicitor|suspended\s+sentence|prison\s+sentence|prosecut\w+|convict\w+|arrest\w+|evidence|statement|incident|crime|offence|illegal|against\s+the\s+law)\b"
)
# So do these, where somebody else is in the sentence.
_OF_SPEECH = guarded(
    r"\b(?:read|reads|reading|hear|hears|heard|hearing|told|tell|tells|said|say|says|saying|phone|phones|phoned|rang|wrote|writes?|writing|sent|sends?|shout\w*|scream\w*|yell\w*|post|letters?|cards?|notes?|calls?|"
    r"crying|cried|cry|tears|shaking|shook|scared|frightened|afraid|terrified|upset|resigned|quit|stood\s+down|stand\s+down|stepped\s+down|stands?\s+for|volunteer\w*|months|fined)\b"
)
_HUMAN = r"(?:lad|girl|woman|man|boy|child|kid|nurse|teacher|driver|volunteer|carer|lady|pensioner|widow|widower|clerk|mother|mum|father|dad|gran|grandmother|grandad|grandfather|colleague|staff|candidate|warden|steward|librarian|cashier|barmaid|waitress|receptionist|doctor|paramedic|shopkeeper|student|apprentice|vicar|referee|ref|person|stranger|neighbour|year\s?-?old|[\w-]*\d\d)"
_TO_SOMEBODY = guarded(
    rf"\bto\s+(?:an?|the|my|our|some|this|that|one)\s+(?:[\w'-]+\s+){{0,3}}?{_HUMAN}\b"
)
# What somebody is, did or cannot do any more since; but not that his turn comes, nor what the council did to them:
# that is the grievance of whoever threatens.
_OF_ANOTHER = guarded(
    rf"^\W*(?:(?:and|but|so|now|then|yet)\s+)?(?:he|she|dad|mum|mam|nan|gran|(?:our|my)\s+(?!{_GANG}\b)[\w'-]+|(?:the|this|that|a)\s+(?:[\w-]+\s+)?(?:{_HUMAN}|lass|bloke|councillor|guy|fella|steward|officer|worker)|(?:cllr|councillor|mr|mrs|ms|mx|miss|dr)\s+[\w'-]+)"
    r"\s+(?:(?:still|only|never|just|also|now|even|really|always|then|already|simply)\s+){0,2}(?:is|was|isn't|wasn't|has|had|hasn't|won't|doesn't|didn't|holds|\w{3,}ed|works|serves|lives|sits|goes|went|gave|took|runs|sleeps|teaches|cares|does|thought|came|keeps|stood|left)\b"
)
_OF_ENDS = late(
    r"\b(?:dead|next|too|deserves?|can|could|should|must|knows|coming|with\s+me|laughs?|agrees?|because|lost|council|out\s+of\s+(?:work|prison)|waiting|ready|gun|knife|finished|mine|waited|bus|buses|bins?|potholes?|tax|fined|evicted|housing|flat|benefits?|charges|permits?|planning|carers?|cuts?|drains?|damp|mould)\b|\b(?:my|our)\s+(?:park|library|road|street|house|home|business|car|bus|life|tax|rent|bill|rates|job|pool|school|patience|mind|hands?|money)\b"
)
# One's own speaking: "I told the lads", "I have emailed three times".
_I_SAID = late(
    r"\b(?:i|we)(?:'ve|'m|'re|\s+have|\s+am|\s+are)?\s+(?:\w+\s+){0,2}?(?:said|say|saying|told|tell|telling|wrote|write|written|writing|e-?mailed|messaged|phoned|rang|asked|asking|post|posted|posting|typed|complained|sent|sending|sick|done)\b"
    rf"|\bmy\s+(?:{_GANG}|words?|message|letter|e-?mail|last|opinion|voice|statement|defence)\b|\b(?:i|we)(?:'ve|\s+have)?\s+(?:\w+\s+){{0,2}}?served\b|^\W*(?:keep|debate|post|tweet|quote|print|publish|put|write|read)\s+(?:that|this|it|the\s+\w+\s+coming)\W*$|\bkeep\s+(?:\w+\s+){{1,3}}coming\b|\bwhat\s+(?:i|we)\s+(?:did|do|have|can|am|are)\b|\b(?:same|goes)\s+(?:\w+\s+)?(?:to|for|with)\b|\b(?:no|enough|not|this\s+is|it's|only)\s+(?:\w+\s+)?(?:words|words?|threats?|talk|talking|debate|more|abuse|comments?)\b"
    r"|\b(?:answer\s+to|actions?\s+speak|beyond)\b|\b(?:council|councillors?|mayor|they)\s+(?:\w+\s+)?(?:ignored?|refused|lied|cut|shut|closed|sold|took|voted|never)\b"
)
# Before the words: who had this, that threats were made, who could write such a thing.
_ANNOUNCES = guarded(
    r"\b(?:death\s+threats?|threats|abuse|abusive|trolls?|trolling|hate\s?mail|intimidat\w+|bullying|harass\w+|vile|vitriol)\b"
    rf"|^\W*(?:imagine|picture|try|who|what\s+(?:kind|sort)\s+of|how\s+(?:can|could|dare))\b.{{0,80}}?\b(?:writes?|sends?|says?|posts?|reads?|{_GETS}|{_SENDS})\b.{{0,40}}?\b(?:this|that|these|things?|{_MEDIUM})\b"
    rf"|^\W*(?:listen\s+to|look\s+at|read|hear)\s+(?:this|what)\b.{{0,60}}?(?:{_THIRD}|\b{_MEDIUM}\b)"
    r"|\b(?:expects?|faces?|gets?|got|reads?|hears?|receives?|endures?|suffers?|with|tolerates?|accepts?|sees?|read|opened|opens|found|heard|sent|wrote|posted)\s+(?:only\s+|just\s+)?(?:this|these|the\s+following)\W*$"
    rf"|^\W*(?:an?|another|yet\s+another|today's|yesterday's|last\s+night's|this\s+(?:morning's|week's)|the\s+latest)\s+(?:[\w'-]+\s+){{0,2}}?{_MEDIUM}\b"
)
_ASKED_OF = late(r"^\W*(?:his|her|their)\s+(?:[\w'-]+\s+){0,3}[\w'-]+\s*\?$")
_NO_NEWS = late(
    r"\b(?:no|not|isn't|enough|idle|empty|more|stop|your)\s+(?:\w+\s+)?(?:threats?|abuse|trolls?|harassment)\b"
)


def told_beside(plain: str, start: int, end: int) -> bool:
    """Whether what stands about plain[start:end] tells of these words, or condemns them, as somebody else's."""
    before, first = _before(plain, start)
    after, last = _after(plain, end)
    if _AFTER_A_NOUN.match(plain, end, last) or any(map(_tells, after)):
        return True
    if any(map(_announces, before)) or (before and _ASKED_OF.search(before[-1])):
        return True
    if _is_headline(plain[first:start]) or _RECEIVED.search(plain[first:start]):
        return True
    return any(
        _BEFORE_A_NOUN.search(plain[first : m.start()])
        or _is_headline(plain[first : m.start()])
        for m in _I_WILL.finditer(plain, first, end)
    )


def _is_headline(before: str) -> bool:
    """Whether the words before name somebody in some place, with no verb, and a colon."""
    return bool(_HEADLINE.search(before)) and not _OWN_VERB.search(before)


def _tells(sentence: str) -> bool:
    """Whether a sentence after the words says whose they were, or thinks ill of them."""
    if _VOUCHES.search(sentence) or _OWN_COMMENT.search(sentence):
        return False
    if _TO_YOU.search(sentence) and not _FAIR_TO_YOU.search(sentence):
        return False
    if _ASKS.search(sentence) or _CONDEMNS.search(sentence):
        return True
    if _AUTHORITY.search(sentence):
        return not _TAUNT.search(sentence)
    if _OF_THE_DEED.search(sentence):
        return False
    if any(p.search(sentence) for p in (_POINTING, _FRAGMENT)):
        return True
    if _I_SAID.search(sentence):
        return False
    if _TELLS.search(sentence) and not _ORDINARY.search(sentence):
        return True
    if _OF_ANOTHER.search(sentence) and not _OF_ENDS.search(sentence):
        return True
    if _OF_WORDS.search(sentence) or _TO_SOMEBODY.search(sentence):
        return True
    return bool(_OF_SPEECH.search(sentence) and _SOMEBODY.search(sentence))


def _announces(sentence: str) -> bool:
    """Whether a sentence before the words says that somebody had them, or that there were threats."""
    if any(p.search(sentence) for p in (_VOUCHES, _TO_YOU, _OF_THE_DEED, _ORDINARY)):
        return False
    if _ANNOUNCES.search(sentence):
        return not _NO_NEWS.search(sentence)
    return bool(_TELLS.search(sentence))


def _before(plain: str, start: int) -> tuple[list[str], int]:
    """The sentences before a place, and where its own sentence begins."""
    floor = max(0, start - BESIDE * LONGEST)
    ends = [floor, *(m.end() for m in _END.finditer(plain, floor, start))]
    edges = ends[-BESIDE - 1 :]
    said = [plain[a:b].strip()[-LONGEST:] for a, b in pairwise(edges)]
    return said, edges[-1]


def _after(plain: str, end: int) -> tuple[list[str], int]:
    """The sentences after a place, and where its own sentence ends."""
    ceiling = min(len(plain), end + (BESIDE + 1) * LONGEST)
    ends = [m.end() for m in islice(_END.finditer(plain, end, ceiling), BESIDE + 1)]
    if len(ends) <= BESIDE:
        ends.append(ceiling)
    return [plain[a:b].strip()[:LONGEST] for a, b in pairwise(ends)], ends[0]
