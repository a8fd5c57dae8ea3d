"""Whose words "I'll kill you" are: those of the writer, or of somebody that the writer tells of.

"The man upstairs shouts I will kill you at my daughter" is a plea for help, and the gravest thing that software could
hide. Nobody puts it in quotation marks, so the grammar has to tell: somebody else speaks, in whatever tense, somebody
may hear it, and then words in the first person follow. Told so, a threat still goes to a person at once; only the
machine's own hide does not happen.

"You act as though I'll kill you" is a threat in the reader's mind only. There the writer puts it: after "as if", after
whoever thinks, fears or pretends it, in a question or a denial. A person sees that as well, and software never hides it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from moderation.patterns.late import late
from moderation.patterns.letters import guarded

LOOKED_BACK = 160  # characters before the first person that are looked at
MOST = 60  # beginnings that are looked at: a longer rant is no report
LONGEST = 600  # characters that a report may claim

# Words that a threat begins with, in the mouth of whoever speaks.
_BEGINS = guarded(
    r"\b(?:(?:i|we)(?:'ll|'m|'re|'d|'ve|\s+(?:will|am|are|shall|would|should|could|can|hope|want|wanna|know|swear|have|had|gonna|going|ought))\b"
    r"|(?:im|ill|imma|ima|well)\s+(?=gonna\b|going\b|coming\b|kill|stab|shoot|burn|break|smash|batter|cut|slit|beat|hurt|get\b|find\b|have\b|do\b|knock|rip|put\b|set\b|punch|murder|slash|rape|end\b)"
    r"|(?:just\s+)?(?:you\s+)?wait\s+(?:till|til|until)\b|(?:you|u|ya|ye)(?:'re|'ll|\s+(?:are|will|better|r))\b|(?:your|ur)\s+(?=dead|next|finished|going|gonna)"
    r"|watch\s+your\b|(?:i\s+)?know\s+where\s+you\b|(?:go\s+)?(?:kill|hang)\s+yourself\b)"
)
_OTHER = r"(?!(?:i|we|you|u|ya|i'm|i've|i'd|we've|we're|we'd|you've|you're|ive)\b)"  # not the writer, not the reader
_WORD = rf"{_OTHER}[\w'&-]+"
_SHOUT = r"(?:shout|yell|scream|shriek|bellow|bawl|holler|hiss|snarl|growl|mutter|whisper|mumble|bark|roar|rant|chant|text|messag|e-?mail|post|tweet|comment|typ|spray|daub|scrawl|paint|scratch|threaten|warn|promis|announc|declar|claim|insist|boast|brag|jok|repeat|mouth|repli|reply|answer|add|dm|whatsapp|phon|call|screech|jeer|heckl|comment|spout|sneer|taunt|squeal|wail|utter|vow|snapchatt?|hurl|gestur|voicenot)"
_PAST = rf"(?:{_SHOUT}(?:ed|d)|said|told|wrote|swore|spat|sang|rang|sent|cried|heard|overheard|written|left\s+(?:me\s+|us\s+)?(?:an?|another|this)\s+(?:\w+\s+){{0,2}}?(?:voice\s?mail|note|message|letter|card|comment)|put(?=\s+(?:\w+\s+)?(?:through|on|under|in)\s+(?:my|our|her|his|their)\b)|came\s+out\s+with)"
_ING = rf"(?:{_SHOUT}ing|saying|telling|writing|swearing|spitting|singing|ringing|sending|crying|hearing|overhearing|coming\s+out\s+with)"
_BASE = rf"(?:{_SHOUT}e?|say|tell|write|swear|spit|sing|ring|send|cry|hear|overhear|come\s+out\s+with)"
_THIRD = rf"(?:{_SHOUT}e?s|says|tells|writes|swears|spits|sings|rings|sends|cries|hears|overhears|replies|comes\s+out\s+with)"
_LIKE = r"(?:(?:is|was|are|were|'s|be)\s+(?:all\s+|just\s+)?like|turns?\s+round|turned\s+round|goes|went|gets|get|got|getting|going|starts|started|been\s+like)"
# Forms that nobody uses of himself, and that are no nouns: they need nobody named before them.
_ONLY_THIRD = r"(?:says|tells|yells|writes|threatens|warns|bellows|shrieks|hollers|snarls|hisses|growls|mutters|hears|overhears|swears)"
_DETERMINER = r"(?:an?|the|this|that|these|those|my|our|your|his|her|their|some|one|another|every|each|two|three|four|several|both|many|most|all)"
_BARE = (
    r"(?:he|she|they|who|which|it|some(?:one|body)|any(?:one|body)|every(?:one|body)|people|kids|children|staff|residents|neighbou?rs?|men|women|lads|girls|boys"
    r"|youths?|teenagers|teens|dealers?|drunks?|gangs?|nurses|teachers|drivers|carers|tenants|parents|passengers|customers|workers|yobs|thugs|trolls|landlords?|bullies|officers|councillors|mum|mam|dad|nan|gran)"
)
_TITLED = r"(?:cllr|councillor|mr|mrs|ms|mx|miss|dr|pc|sgt|mp|mayor|lord|lady|sir)\s+[\w'-]+(?:\s+[\w'-]+)?"
_NOBODY = r"(?:i|we|you|u|ya|i've|ive|we've|i'd|already|just|told|said|also|again|like|as|only|once|always|never|now|then|so|well|ok|okay|right|oi|look|listen|yes|no|yeah|yep|have|been|keep|still|warned|next|last|mark|if|when|go|please|stop|what|to|and|but|not|don't|dont|remember|clearly|honestly|seriously|swear|promise|tell|say)"
_SPEAKER = (
    rf"(?:\b{_DETERMINER}\s+{_WORD}(?:'s)?|\b{_BARE}\b(?:'ve|'s|'re|'d)?|\b{_TITLED}|^\W*(?!{_NOBODY}\b){_WORD})"
    rf"(?:\s+{_WORD}){{0,7}}?"
)
_MANY = r"(?:(?:these|those|two|three|four|several|both|many|most|all|my|our|your|his|her|their|the)\s+(?:[\w'-]+\s+){0,3}?(?:\w{2,}s|children|men|women|people|staff|police|family)|they|who|people|kids|children|staff|residents|neighbours|men|women|lads|girls|boys|youths|nurses|teachers|tenants|dealers|drunks|trolls|yobs|thugs)"
_AUX = r"(?:does|did|do|will|would|can|could|may|might|has\s+to|have\s+to|had\s+to|used\s+to|likes\s+to|loves\s+to|dares?\s+to|began\s+to|starts?\s+to|started\s+to|continues?\s+to|let|made|makes|heard|hear|hears|heard\s+\w+)"
_HEARER = rf"(?:\s*,?\s+{_WORD}){{0,9}}?"
_NOTICE = r"(?:(?:an?|my|this|one|the|last|final|open|quick|short)\s+)*(?:\w+\s+)?(?:message|warning|note|memo|reply|letter|notice|word|promise|reminder|answer|attention|to|from|come|go|listen|back)\b"
_UP_TO = r"\s*(?:,?\s*\b(?:that|how|like|with|things\s+like|stuff\s+like)\b)?\s*[:,–—\"'-]*\s*$"
_TELLS = guarded(
    rf"(?:{_SPEAKER}\s+(?:{_PAST}|{_ING}|{_THIRD})|\b{_MANY}(?:\s+{_WORD}){{0,4}}?\s+{_BASE}"
    rf"|{_SPEAKER}\s+{_AUX}(?:\s+{_WORD}){{0,4}}?\s+{_BASE}|\b{_ONLY_THIRD}"
    rf"|\bkeeps?\s+(?:on\s+)?{_ING}|\b(?:is|are|was|were|been|be)\s+(?:always\s+|constantly\s+|forever\s+|still\s+)?{_SHOUT}ing)\b{_HEARER}{_UP_TO}"
    # "was like I'll", "goes I'll", "got I'll": only right before.
    rf"|{_SPEAKER}(?:\s+|(?='s\s)){_LIKE}\b(?:\s+(?:to|at)\s+{_WORD}(?:\s+{_WORD})?)?{_UP_TO}"
    # "I hear I'll kill you through the wall": whoever hears, the words are another's.
    rf"|\b(?:hear|hears|heard|hearing|listen(?:s|ing|ed)?\s+to|puts?\s+up\s+with|putting\s+up\s+with)\b(?:\s+(?!your\b){_WORD}){{0,4}}?{_UP_TO}"
    r"|\b(?:get|gets|got|getting|being|be|been|was|were|is|are|am)\s+(?:told|sent|texted|messaged|shouted\s+at|threatened|screamed\s+at)\b"
    rf"{_HEARER}{_UP_TO}"
    # A clause in the place of a noun is a quotation: "it's I'll kill you", "I got I'll kill you", "next to I'll kill you".
    r"|\b(?:it's|its|it\s+(?:is|was)|(?:his|her|their|the)\s+(?:\w+\s+)?(?:threats?|words|messages?|favourites?|answers?|repl(?:y|ies)|response|chorus|greeting)\s+(?:was|were)|(?:his|her|their)\s+\w+\s+is)\s*[:,]?\s*$"
    r"|\b(?:and|i|we|he|she|they|just|only|kids|staff)(?:'ve|'d|\s+have|\s+has)?\s+(?:got|get|gets|had|received)\s*[:,]?\s*$"
    r"|\b(?:next\s+to|living\s+(?:with|under|beside)|nothing\s+but|(?:sick|tired)\s+of|fed\s+up\s+(?:of|with)|used\s+to|by|despite)\s*[:,]?\s*$"
    # A headline has no verb: "Cllr Sample to a disabled resident: I will knock you out".
    rf"|^\W*(?!{_NOTICE})(?:{_DETERMINER}\s+{_WORD}|{_BARE}|{_TITLED}|{_WORD})(?:\s+{_WORD}){{0,4}}?\s+to\s+(?:an?|my|our|his|her|the|one|some)\s+{_WORD}(?:\s+{_WORD}){{0,4}}\s*:\s*$"
    # Only a quotation follows a preposition: "on at me with I'll kill you", "shouts of I'll kill you".
    rf"|\b(?:me|us|him|her|them|(?:my|our|his|her|their)\s+[\w'-]+)\s+with\s*[:,]?\s*$"
    r"|\b(?:shouts?|screams?|cries|chants?|threats?|calls?|yells?|messages?|texts?|abuse|posts?|usual|constant|endless|daily)\s+(?:of\s*|the\s*)?[:,]?\s*$"
)
# Whose message it is: "my text said I will kill you", "my gun says". What is in my inbox came from another.
_OWN_VOICE = late(
    r"(?<!\bin )(?<!\bon )(?<!\bto )(?<!\bat )\bmy\s+(?:(?:own|last|latest|first|second|next|previous|other|recent|final|short|little)\s+){0,2}(?:letters?|notes?|messages?|e-?mails?|texts?|dms?|tweets?|posts?|comments?|gun|knife|blade|fists?|bat|boots?|gut|heart|head|mind|conscience|word)\b"
    r"|\b(?:this|it|that|here)(?:'s|\s+is|\s+was)\s+(?:my|your|our|an?|the)\b|\bsomething\s+tells\s+me\b|\bin\s+writing\b|(?<!is )(?<!are )(?<!was )(?<!were )(?<!keeps )\bwarning\W*$|\b(?:hear|listen\s+to)\s+(?:this|me|us)\b|\b(?:if|unless|next\s+time)\b[^.!?]*,\s*$|\b(?:and|or|so|but|then|because|cos)\s*$|\bthis\s+(?:gun|knife|blade|fist|bat|comment|message|post|letter|note)\b"
    r"|\b(?:i|we)(?:'ve|'m|'re|'d|\s+have|\s+had|\s+am|\s+are)?\s+(?:\w+\s+){0,2}?(?:said|say|saying|told|tell|telling|wrote|write|shout\w*|warn\w*|promis\w*|swear|swore|post\w*|text\w*|messag\w*)\b"
    r"|^\W*(?:someone|somebody|lads|boys|people|everyone|everybody|please|can\s+\w+)?\s*(?:go\s+)?(?:tell|warn|let)\s"
)
# The writer, or whoever is meant, and what is to come: a threat that somebody else is said to have in mind begins so.
_SOMEBODY = r"(?:i|we|you|u|he|she|they|it|someone|somebody|people|every(?:one|body)|residents|all\s+of\s+us|(?:my|our|the|your|some|these|those)\s+(?:[\w'-]+\s+){0,2}?[\w-]+)"
_COMING = (
    rf"(?:{_SOMEBODY}(?:'ll|'d|\s+(?:will|would|shall|might|may|could|want\s+to|wants\s+to|intend\s+to|mean\s+to|plan\s+to|gonna)|(?:'m|'re|'s|\s+(?:am|are|is|was|were))\s+(?:[\w-]+\s+)?(?:going|gonna|about|coming|planning|out|ready|trying|off|dead|next))"
    r"|(?:im|ur|youre|theyre|were)\s+(?:going|gonna|about|coming)|ill(?=\s+(?!health\b|feeling\b|effects\b)\w+))\b(?!\s+(?:not|never)\b)"
)
_DEMANDED = late(
    r"\b(?:better|should|ought\s+to|must|need\s+to|have\s+to|had\s+best|may\s+as\s+well)\s+(?:(?!not\b|never\b|stop\b|quit\b)[\w'-]+\s+){0,2}$"
)
_ORDERED = late(
    r"\W*(?:(?:now|so|go\s+on\s+and|just)\s+){0,2}(?=(?:act|behave|treat|talk|speak|react|respond|make|carry|go)\s)"
)
_OWN_MIND = late(r"\b(?:i|we|im)(?:'m|'re|'ve|'d)?\s+(?:[\w']+\s+){0,2}$")
_COMES = late(_COMING)
_SEEM = r"(?:act(?:s|ed|ing)?|behav(?:e|es|ed|ing)|(?:carr(?:y|ies|ied|ying)|go(?:es|ing)?|went)\s+on|react(?:s|ed|ing)?|respond(?:s|ed|ing)?|talk(?:s|ed|ing)?|speak(?:s|ing)?|spoke|treat(?:s|ed|ing)?|mak(?:e|es|ing)\s+(?:it|me|us|out)|made\s+(?:it|me|us|out)|com(?:e|es|ing)\s+across|look(?:s|ed|ing)?\s+at|cower(?:s|ed|ing)?|panic\w*|flinch\w*|(?:you|they|he|she|all|councillors?|officers)\s+(?:\w+\s+)?(?:look|sound|seem|feel)|do\s+\w+\s+(?:look|sound|seem))"
_MIND = (
    r"(?:think|thinks|thinking|thought|believ(?:e|es|ed|ing)|imagin(?:e|es|ed|ing)|fear(?:s|ed|ing)?|expect(?:s|ed|ing)?|assum(?:e|es|ed|ing)|suppos(?:e|es|ed|ing)|suspect(?:s|ed|ing)?|reckon(?:s|ed|ing)?|pretend(?:s|ed|ing)?|"
    r"fanc(?:y|ies|ied)|dream(?:s|ed|t|ing)?|fantasi[sz]\w*|worr(?:y|ies|ied|ying)|dread(?:s|ed|ing)?|figur(?:e|ed)|conclud\w+|decid(?:e|ed)|mak(?:e|es|ing)\s+(?:out|believe)|made\s+out|let(?:s|ting)?\s+on|hear|hears|hearing|heard|insist(?:s|ed|ing)?|"
    r"impl(?:y|ies|ied|ying)|suggest(?:s|ed|ing)?|claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing)|hint(?:s|ed|ing)?|say|says|saying|(?:convinc|kidd|kid|tell|persuad)\w*\s+(?:your|them|him|her|our|my)sel(?:f|ves))"
)
_AFRAID = r"(?:(?:so|too|that|really|all|genuinely|just|still|a\s+bit|quite)\s+)?(?:scared|afraid|frightened|worried|terrified|petrified|convinced|sure|certain|paranoid|nervous|anxious|concerned|panicking)"
# Somebody's mind, but not the writer's own. "You had better believe" and "you can bet" are no such thing.
_MINDS = (
    r"(?:\b(?:you|u|he|she|they|who(?:ever)?|people|folk|any(?:one|body)|some(?:one|body)|every(?:one|body)|no\s?one|nobody|councillors?|officers|politicians|cllr\s+\w+|(?:the|this|that|our|your|some|most|many|these|those)\s+(?:[\w'-]+\s+){0,3}?[\w'-]+)"
    r"(?:'ll|'re|'ve|'s|'d)?(?:\s+(?:would|will|do|does|did|must|may|might|can't|cannot|have|has|had|are|is|were|was|all|both|really|honestly|seriously|actually|genuinely|clearly|obviously|evidently|still|just|always|only|probably|surely|somehow|ever|even|now|possibly|(?:seem|seems|appear|appears|like|likes|want|wants|love|loves|choose|chose)\s+to|to|be|been|being)\b){0,4}"
    r"|\b(?:are|were|do|did|would|why|must|is|does|might)\s+(?:you|u|he|she|they|people|\w+)(?:\s+(?:all|really|honestly|seriously|actually|genuinely|just|still|ever|even|that)){0,2}"
    r"|\b(?:to|stop|quit|from|by|keep|keeps|kept|for|of|why|not|don't|dont|nor|or|without|while|(?:don't|dont|not|to|need|never)\s+be|being)(?:\s+(?:really|even))?)\s+"
)
_IDEA = r"\b(?:(?:idea|thought|notion|belief|fear|delusion|impression)\s+(?:is\s+)?(?:that\s+)?|(?:fears|fantasy|claim|suggestion|myth|story|pretence|excuse|assumption|theory|nightmares?|dreams?|rumou?rs?|nonsense|lie|accusation)\s+(?:is\s+)?(?:that|where|in\s+which)\s+)"
_SAY = r"(?:say|write|post|shout|type|threaten|pretend|claim|admit|answer|reply|confess|sing|saying|writing|posting|shouting|typing)"
_ME_SAY = (
    rf"(?:\b(?:want|wanted|expect|need|like|love|prefer|wait(?:ing)?\s+for|ask(?:ing)?|begg?(?:ing)?|tempt(?:ing)?|goad(?:ing)?|hop(?:e|ing)\s+for|get|mak(?:e|ing)|having)\s+(?:me|us)\s+(?:to\s+|into\s+)?(?:just\s+)?{_SAY}"
    rf"|\b(?:am|are|was|were)\s+(?:i|we)\s+(?:\w+\s+)?(?:supposed|meant|expected|allowed|going|required)\s+to\s+{_SAY}|\b(?:should|shall|must|could|might|would)\s+(?:i|we)\s+(?:\w+\s+)?{_SAY}|\b(?:i|we)\s+(?:could|might)\s+(?:\w+\s+)?{_SAY}"
    rf"|(?<!n't )\b(?:did|do|have|had|would|will)\s+(?:i|we)\s+(?:ever\s+|once\s+|actually\s+|really\s+)?(?:say|said|write|wrote|written|post|posted|type|typed|threaten|threatened|claim|claimed)|\b(?:if|should|were)\s+(?:i|we)\s+(?:\w+\s+)?(?:to\s+)?(?:{_SAY}|said|wrote|posted))\s*,?\s*(?:that\s+|how\s+)?"
)
_DOUBTED = (
    r"\b(?:(?:not|hardly|scarcely|never)\s+(?:because|that|(?:true|likely|the\s+case|probable|mean)(?:\s+that)?)|\w+n't\s+(?:because|that|(?:true|likely|the\s+case|mean)(?:\s+that)?)|(?:unlikely|untrue|nonsense|ridiculous|absurd)\s+that|who\s+(?:said|says)(?:\s+that)?|no\s+(?:way|chance|danger|question|reason\s+to\s+\w+)(?:\s+(?:that|on\s+earth(?:\s+that)?))?"
    r"|as\s+(?:if|though)|(?:apparently|supposedly|allegedly|according\s+to\s+[^,.!?;:\n]{1,30}),?|(?:in\s+case|lest|for\s+fear(?:\s+that)?|if|whether|(?:the|any)\s+day(?:\s+(?:that|when))?|supposing)(?=\s+(?:i|we|im|ill)\b))\s+"
)
# "You tell the papers that", but not "tell your wife that": that is an order, and the threat is the writer's.
_SPREAD = r"\b(?:you|they|he|she)(?:'re|'ve|'d)?\s+(?:\w+\s+)?(?:(?:tell|tells|telling)\s+(?:people|everyone|everybody|(?:the|my|our|half|all)\s+(?:[\w'-]+\s+){0,2}?[\w-]+)|(?:go|going|went)\s+(?:around|round|about)\s+\w+|put(?:ting)?\s+(?:it\s+)?(?:about|around|out)|spread(?:ing)?\s+it|told\s+(?:[\w'-]+\s+){1,3}?)\s*(?:that\s+)?"
# Who believes it, wherever that stands ("you got it into your head that"); but "I swear", "know" and "the truth is that" vouch.
_THAT = r"(?P<that>\bthat)\s+(?=(?:i|we|im)\b)"
_VOUCHED = late(
    r"\b(?:i|we|my|our|i'm|i've|we're|knows?|knowing|known|remember\w*|sure|certain|fact|truth|promise\w*|warn\w*|swear|bet|so|such|now|god|understand|realise|aware|tell|clear|note|plain|message|is|was|be|it's|rest\s+assured|guarantee\w*|trust|doubt|forget)\b|'s\b"
)
_LIKE_HERE = rf"(?P<seem>\b{_SEEM}(?:\s+[\w'-]+){{0,5}}?\s+(?:like|as\s+(?:if|though)))\s+|(?:\bnot|n't|\bhardly|^\W*(?:yeah\s+|oh\s+)?)\s*\blike\s+"
_IN_MIND = (
    r"(?:^|[,.!?;:]|\b(?:and|but|so|that)\b)\s*(?:(?:only\s+|maybe\s+|perhaps\s+)?in\s+(?:your|his|her|their|some)\s+(?:\w+\s+)?(?:heads?|minds?|world|imaginations?|dreams?|nightmares?|fantas(?:y|ies)|version|story|eyes),?\s+|to\s+(?:hear|listen\s+to|read|watch|look\s+at)\s+(?:you|him|her|them|your)\b[^,.!?;:\n]{0,30},?\s+|(?:suddenly|all\s+of\s+a\s+sudden|next\s+thing(?:\s+you\s+know)?),?\s+"
    r"|(?:so\s+)?(?:just\s+)?because\s+[^,.!?;:\n]{3,60}?\s+(?=[^.!?\n]{1,80}\?)|(?:imagine|suppose|say|what\s+if)\s+)"
)
_ASCRIBES = guarded(
    rf"(?:{_LIKE_HERE}|{_DOUBTED}|(?P<mind>{_MINDS}(?:{_MIND}|{_AFRAID}))\s+(?:that\s+)?|{_IDEA}|{_ME_SAY}|{_SPREAD}|{_IN_MIND}|{_THAT})(?={_COMING})"
)
# "What am I going to do, kill you?"
_ASKS_ITSELF = guarded(
    r"\bwhat\s+(?:else\s+|on\s+earth\s+|exactly\s+|do\s+\w+\s+(?:\w+\s+)?(?:think|expect|imagine|believe)\s+)?(?:(?:am|are|will|would|could|can|shall)\s+(?:i|we)|(?:i|we)(?:'m|'re|'ll|'d|\s+(?:am|are|will|would|might|could)))\s+(?:\w+\s+){0,2}?do\b(?:\s+about\s+it)?\s*[,?:–—-]\s*(?!(?:i|we|i'll|i'm|we'll|we're|im|ill)\b)"
)
# Where what is ascribed ends: another reason, or a first person who begins anew.
_ANEW = late(
    r"\b(?:but|so|because|cos)\b|,\s*(?:you|your|you're)\b|(?<!\band )(?<!\bor )(?<!\bthat )(?<!\bthen )\b(?:(?:i|we)(?:'ll|'m|'re|\s+(?:will|am|are|shall|swear|gonna))|im\s+(?:gonna|going)|ill\s+\w+)\b"
)
# "I'm not saying that", "nobody thinks that", "are you saying that": what follows is not wished by the writer.
_DENIED = late(
    r"(?:\b(?:not|never|nobody|no\s?one|hardly|neither|dont|didnt|doesnt|isnt|wouldnt|arent)\b|n't\b)\s+(?:(?!but\b)\w+\s+){0,4}?"
    r"(?:say\w*|said|think\w*|suggest\w*|believe|mean\w*|claim\w*|argu\w+|wish\w*|hop(?:e|ing)|condon\w+|advocat\w+|support\w*|agree\w*|call\w*|ask\w*|deserves?|threat\w+)\b"
    r"(?:\s+(?!but\b)[\w']+){0,6}\s*$"
    r"|\b(?:no|nobody|no\s?one|none|neither|nor)\b(?:\s+(?!but\b)[\w']+){0,4}\s*$"
    r"|\b(?:are|do|did|is|does|was)\s+(?:you|he|she|they|anyone|we)\s+(?:really\s+|seriously\s+|honestly\s+|actually\s+)?(?:say|saying|think|thinking|suggest|suggesting|believe|want|wanting|call\w*)\b(?:\s+[\w']+){0,6}\s*$"
)
_WHO_SAID = r"(?:no\s?-?one|nobody|none\s+of\s+us|not\s+(?:one|a)\s+(?:[\w-]+\s+)?(?:person|soul|resident|of\s+us)|no\s+(?:[\w-]+\s+)?(?:resident|person|voter|neighbour|constituent))"
_ASCRIBED_AFTER = guarded(
    rf"\b(?:said|says|say|thought|thinks|wrote|writes|posted|shouted|typed|threatened)\s+(?:absolutely\s+|literally\s+|precisely\s+)?{_WHO_SAID}\b|\b{_WHO_SAID}(?:\s+(?:has|had|have|would|will|here))?\s+ever\s+(?:said|says|say|thought|thinks?|wrote|writes?|posted|told)\b"
    r"|(?:,\s*|\bor\s+(?:at\s+least\s+)?)so\s+(?:you|he|she|they|some|your\s+\w+)\s+(?:(?:seem|like|want|would|have|'d)\s+(?:to\s+)?)?(?:think|imagine|say|claim|believe|fear|pretend|tell|suppose|reckon|make)\b|\bas\s+(?:you|he|she|they|some)\s+(?:(?:seem|like|want)\s+to\s+|would\s+)?(?:put|claim|imagine|fear|pretend|suggest|have)\s+(?:it|us|me)?\W*$"
    r"|\b(?:only|just)\s+in\s+(?:your|his|her|their)\s+(?:\w+\s+)?(?:imaginations?|heads?|minds?|dreams?)\b"
)
# "So I'm going to kill you?" is asked, and who asks asserts nothing. But "I'm going to kill you, ok?" asks nothing.
_ASKED = late(r"[^.!?,;:\n–—]{0,120}\?")
_TAG = late(r"\b(?:ok|okay|right|understand|understood|yeah|clear|got\s+(?:it|that|me)|hear(?:\s+me)?|eh|innit|see)\W*$")  # fmt: skip
_FIRST_PERSON = late(r"(?:i|we)\b")
_INVERTED = late(r"\b(?:am|are|was|were|will|would|shall)\s+$")
_BREAK = late(r"[.!?\n;]")
_CLAUSE_BREAK = late(r"[.!?\n;:,–—]|\s-{1,2}\s|\b(?:and|but|or|so|then|because)\b")
# They end like verbs and are none: "one of these days", "some fine morning".
_TIMES = r"(?:days|nights|mornings?|evenings?|afternoons|weekdays|weeks|weekends|fortnights|months|years|hours|minutes|seconds|moments|times|summers|winters|christmas|(?:mon|tues|wednes|thurs|fri|satur|sun)days)"
# But who tells what befalls their own some mornings tells of somebody else.
_MINE_OFTEN = rf"\b(?:my|our)\s+{_WORD}(?:\s+{_WORD}){{0,4}}?\s+(?:some|most|many|certain|all|every|other|school|week|several)\s+{_TIMES}"
# Without any word of saying: somebody else does something, and then, with no break, the first person follows.
_ANOTHER_ACTS = guarded(
    rf"(?:\b(?!this\b|that\b)(?!your\b){_DETERMINER}\s+{_WORD}(?:\s+{_WORD}){{0,5}}?\s+(?:(?!{_TIMES}\b)\w{{3,}}(?:s|ed|ing)|had|has|made|ran|came|put|kept|gave|took|stood|held)"
    rf"|^\W*(?:he|she|they)\s+{_WORD}|{_MINE_OFTEN})\b(?:\s+{_WORD}){{0,6}}\s*$"
)
_NO_REPORT = late(
    r"\b(?:if|when|whenever|once|unless|until|till|before|after|since|as|while|next\s+time|the\s+(?:day|moment|minute|second)|every\s+time|you|u|your|ur"
    r"|knows?|god|lord|patience|swear|promise|warning|(?:by|till)\s+the\s+time|where|how|why|what)\b"
)
# A sentence that goes on in another person is the writer's own again.
_GOES_ON = late(
    r"[.!?](?=\s|$)|\n|(?:,|\b(?:and|but|so|yet|while|whilst|because)\b),?\s+(?!(?:i|we|i'll|i'm|we'll|you'll|you're|ill|im)\b)(?!(?:kill|stab|burn|break|smash)\b)(?=\w)"
)
_TURNS = r"(?:if|when|before|after|unless|until|till|once|while|he|she|they|it|who|to|and|or)"
# "I'm going to cut you. To a child of nine!"
_TOLD_WHOM = late(r"[.!?]+\s+to\s+(?:an?|my|our|one\s+of\s+(?:my|our))\s+\w")
_CONDITION = late(rf"\b{_TURNS}\s*$")
_AFTER = guarded(
    rf"[\s,\"'”’-]{{1,4}}(?:is\s+what\s+|that's\s+what\s+|thats\s+what\s+|was\s+what\s+)?(?:{_DETERMINER}\s+(?:(?!{_TURNS}\b){_WORD}\s+){{1,4}}?|he\s+|she\s+|they\s+|someone\s+|(?:kids|people|staff)\s+)"
    rf"(?:\w+\s+)?(?:{_THIRD}|{_PAST}|(?:keeps?|kept)\s+{_ING}|(?:is|was|were|are)\s+{_SHOUT}ing)\b"
    rf"|[\s,\"'”’-]{{1,4}}(?:is|that's|thats|was)\s+what\s+(?:my|our|the|his|her)\s+{_WORD}(?:\s+{_WORD}){{0,3}}?\s+(?:gets?|got|hears?|(?:has|have|had)\s+to\s+\w+|puts?\s+up|wakes?|woke|lives?)\b"
    r"|[\s,]{1,4}says\s+(?:the|my|a|this|that|our|cllr|councillor)\b"
    rf"|\s+(?:from|at|to|off)\s+(?:my\s+(?:kids?|child(?:ren)?|son|daughter|wife|husband|mum|mam|nan|gran|dad|family|little|partner|girls?|boys?|disabled|elderly|autistic)|that\s+(?:man|woman|bloke|lad)|the\s+(?:man|woman|bloke|lad|flat|neighbours?|house))\b"
    r"|\s+(?:by|from|off)\s+(?:him|her|them|(?:your|our|my|the|her|his|a|that|some)\s+(?:\w+\s+){0,2}?(?:contractors?|tenants?|officers?|wardens?|bailiffs?|staff|builders?|drivers?|caretakers?|landlords?|lads|neighbours?|husband|dealers?|teacher|boss|man|men|woman))\b"
)
# Whom a complaint is of, and who did nothing about it.
_TROUBLE = late(
    r"\b(?:neighbou?rs?|next\s+door|upstairs|downstairs|landlord|tenants?|dealers?|gangs?|youths?|yobs?|drunks?|squatters?|bullies|bully|(?:my|her|his)\s+ex|(?:the|that|this|a)\s+(?:\w+\s+)?(?:man|bloke|lad|woman|guy))\b"
)
_LEFT_ALONE = late(
    r"\b(?:do|does|did|doing|done)\s+(?:absolutely\s+|sod\s+)?(?:nothing|nowt|naff\s+all|all|fuck\s+all|bugger\s+all)\b|\bshrug\w*|\bclosed?\s+(?:the|my|our|his|her)\s+(?:case|complaint|file)\b"
    r"|\b(?:you|they|council|police)\s+(?:don't|do\s+not|doesn't|couldn't|could\s+not)\s+care\b|\bignor(?:e|es|ed|ing)\b|\b(?:no\s?one|nobody)\s+(?:\w+\s+)?(?:came|comes|listens?|cares?|cared|answers?|helps?|acts?|does|did|will)\b|\basb\b|\banti[\s-]?social\b|\bcrime\s+(?:number|reference)\b"
    r"|(?<!\bi )(?<!\bwe )\b(?:won't|wont|will\s+not|refuses?\s+to|refused\s+to|didn't|don't|doesn't|never|can't|cannot)\s+(?:\w+\s+)?(?:act|help|evict|move|come|answer|investigate|do\s+(?:anything|owt|a\s+thing)|listen|turn\s+up|call|ring|reply)\b"
    r"|\b(?:we|i)(?:'ve|\s+have)?\s+(?:\w+\s+)?(?:reported|rang|phoned|called\s+the\s+police|complained)\b|\b(?:police|officers?|housing)\s+(?:\w+\s+)?(?:say|said|says|told|tell|won't|did|do|does|never)\b|\bevict\s+(?:him|her|them)\b|\bdiary\s+sheets?\b|\brehous\w+\b"
)


def reported_spans(plain: str) -> Iterator[tuple[int, int]]:
    """Where words in the first person, or a threat, are told of somebody else."""
    for begins in islice(_BEGINS.finditer(plain), MOST):
        if _is_told(plain, begins.start()):
            yield begins.start(), _end(plain, begins.end())
        else:
            ends = _BREAK.search(plain, begins.end(), begins.end() + LOOKED_BACK)
            end = ends.start() if ends else min(len(plain), begins.end() + LOOKED_BACK)
            told = _told_after(plain, begins.end(), end) or _TOLD_WHOM.match(plain, end)
            if told and not _addressed(plain, begins.start()):
                yield begins.start(), end


def ascribed(text: str, start: int, end: int) -> bool:
    """Whether the threat in text[start:end] is only in somebody's mind: ascribed, feared, asked about or denied."""
    first = end - len(_since(text, end, _BREAK))
    stop = _BREAK.search(text, end, end + LOOKED_BACK)
    said = text[first : stop.end() if stop else end + LOOKED_BACK]
    before = text[first:start]
    asked = _ASKED.match(text, end)
    if asked and "," not in before and not _TAG.search(asked.group()):
        return True
    if _INVERTED.search(before) and _FIRST_PERSON.match(text, start):
        return True
    if _ASCRIBED_AFTER.search(said[end - first :]):
        return True
    leads = (*_ASCRIBES.finditer(said), *_ASKS_ITSELF.finditer(said))
    return any(
        lead.end() < end - first and _reaches(said, lead, end - first) for lead in leads
    )


def _reaches(said: str, lead: re.Match[str], end: int) -> bool:
    """Whether what leads in is another's thought, and nothing begins anew before the place where the threat ends."""
    before, parts = said[: lead.start()], lead.groupdict()
    order = _ORDERED.match(said)
    if parts.get("seem") and (
        _DEMANDED.search(before) or (order and order.end() == lead.start())
    ):
        return False
    if (parts.get("seem") or parts.get("mind")) and _OWN_MIND.search(before):
        return False
    if parts.get("that") and _VOUCHED.search(before):
        return False
    begun = _COMES.match(said, lead.end())
    return not _ANEW.search(said, begun.end() if begun else lead.end(), end)


def denied(before: str) -> bool:
    """Whether the words before a threat deny it or ask about it: what follows is not wished by the writer."""
    return bool(_DENIED.search(before))


def complains_of_others(plain: str) -> bool:
    """Whether the text tells of somebody who troubles people, and of somebody who did nothing about it."""
    return bool(_TROUBLE.search(plain) and _LEFT_ALONE.search(plain))


def _is_told(plain: str, at: int) -> bool:
    sentence = _since(plain, at, _BREAK)
    if _TELLS.search(sentence, plain) and not _OWN_VOICE.search(sentence):
        return True
    clause = _since(plain, at, _CLAUSE_BREAK)
    return bool(_ANOTHER_ACTS.search(clause, plain)) and not _NO_REPORT.search(clause)


def _told_after(plain: str, start: int, end: int) -> bool:
    """Whether a sentence goes on with who says so: "he shouts", but not "if he shouts"."""
    rest = plain[start:end]
    return any(
        not _CONDITION.search(rest[: found.start()])
        for found in _AFTER.finditer(rest, plain)
    )


def _addressed(plain: str, at: int) -> bool:
    """Whether a condition or the writer's own word leads in: then what follows is his."""
    before = _since(plain, at, _BREAK)
    return bool(_NO_REPORT.search(before) or _OWN_VOICE.search(before))


def _since(plain: str, at: int, ends: re.Pattern[str]) -> str:
    """What stands before a place, from the last break on."""
    floor = max(0, at - LOOKED_BACK)
    start = floor
    for each in ends.finditer(plain, floor, at):
        # A colon that leads in to the very words ends no sentence.
        if ends is _CLAUSE_BREAK or plain[each.end() : at].strip():
            start = each.end()
    return plain[start:at]


def _end(plain: str, start: int) -> int:
    ends = _GOES_ON.search(plain, start, start + LONGEST)
    return ends.start() if ends else min(len(plain), start + LONGEST)
