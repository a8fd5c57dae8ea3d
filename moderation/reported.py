"""Whose words "I'll kill you" are: those of the writer, or of somebody that the writer tells of.

"The man upstairs shouts I will kill you at my daughter" is a plea for help, and the gravest thing that software could
hide. Nobody puts it in quotation marks, so the grammar has to tell: somebody else speaks, in whatever tense, somebody
may hear it, and then words in the first person follow. Told so, a threat still goes to a person at once; only the
machine's own hide does not happen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from moderation.letters import guarded

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
_TITLED = r"(?:cllr|councillor|mr|mrs|ms|miss|dr|pc|sgt|mp|mayor|lord|lady|sir)\s+[\w'-]+(?:\s+[\w'-]+)?"
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
_OWN_VOICE = re.compile(
    r"(?<!\bin )(?<!\bon )(?<!\bto )(?<!\bat )\bmy\s+(?:(?:own|last|latest|first|second|next|previous|other|recent|final|short|little)\s+){0,2}(?:letters?|notes?|messages?|e-?mails?|texts?|dms?|tweets?|posts?|comments?|gun|knife|blade|fists?|bat|boots?|gut|heart|head|mind|conscience|word)\b"
    r"|\b(?:this|it|that|here)(?:'s|\s+is|\s+was)\s+(?:my|your|our|an?|the)\b|\bsomething\s+tells\s+me\b|\bin\s+writing\b|(?<!is )(?<!are )(?<!was )(?<!were )(?<!keeps )\bwarning\W*$|\b(?:hear|listen\s+to)\s+(?:this|me|us)\b|\b(?:if|unless|next\s+time)\b[^.!?]*,\s*$|\b(?:and|or|so|but|then|because|cos)\s*$|\bthis\s+(?:gun|knife|blade|fist|bat|comment|message|post|letter|note)\b"
    r"|\b(?:i|we)(?:'ve|'m|'re|'d|\s+have|\s+had|\s+am|\s+are)?\s+(?:\w+\s+){0,2}?(?:said|say|saying|told|tell|telling|wrote|write|shout\w*|warn\w*|promis\w*|swear|swore|post\w*|text\w*|messag\w*)\b"
    r"|^\W*(?:someone|somebody|lads|boys|people|everyone|everybody|please|can\s+\w+)?\s*(?:go\s+)?(?:tell|warn|let)\s"
)
_BREAK = re.compile(r"[.!?\n;]")
_CLAUSE_BREAK = re.compile(
    r"[.!?\n;:,–—]|\s-{1,2}\s|\b(?:and|but|or|so|then|because)\b"
)
# They end like verbs and are none: "one of these days", "some fine morning".
_TIMES = r"(?:days|nights|mornings?|evenings?|afternoons|weekdays|weeks|weekends|fortnights|months|years|hours|minutes|seconds|moments|times|summers|winters|christmas|(?:mon|tues|wednes|thurs|fri|satur|sun)days)"
# But who tells what befalls their own some mornings tells of somebody else.
_MINE_OFTEN = rf"\b(?:my|our)\s+{_WORD}(?:\s+{_WORD}){{0,4}}?\s+(?:some|most|many|certain|all|every|other|school|week|several)\s+{_TIMES}"
# Without any word of saying: somebody else does something, and then, with no break, the first person follows.
_ANOTHER_ACTS = guarded(
    rf"(?:\b(?!this\b|that\b)(?!your\b){_DETERMINER}\s+{_WORD}(?:\s+{_WORD}){{0,5}}?\s+(?:(?!{_TIMES}\b)\w{{3,}}(?:s|ed|ing)|had|has|made|ran|came|put|kept|gave|took|stood|held)"
    rf"|^\W*(?:he|she|they)\s+{_WORD}|{_MINE_OFTEN})\b(?:\s+{_WORD}){{0,6}}\s*$"
)
_NO_REPORT = re.compile(
    r"\b(?:if|when|whenever|once|unless|until|till|before|after|since|as|while|next\s+time|the\s+(?:day|moment|minute|second)|every\s+time|you|u|your|ur"
    r"|knows?|god|lord|patience|swear|promise|warning|(?:by|till)\s+the\s+time|where|how|why|what)\b"
)
# A sentence that goes on in another person is the writer's own again.
_GOES_ON = re.compile(
    r"[.!?](?=\s|$)|\n|(?:,|\b(?:and|but|so|yet|while|whilst|because)\b),?\s+(?!(?:i|we|i'll|i'm|we'll|you'll|you're|ill|im)\b)(?!(?:kill|stab|burn|break|smash)\b)(?=\w)"
)
_TURNS = r"(?:if|when|before|after|unless|until|till|once|while|he|she|they|it|who|to|and|or)"
# "I'm going to cut you. To a child of nine!"
_TOLD_WHOM = re.compile(r"[.!?]+\s+to\s+(?:an?|my|our|one\s+of\s+(?:my|our))\s+\w")
_CONDITION = re.compile(rf"\b{_TURNS}\s*$")
_AFTER = guarded(
    rf"[\s,\"'”’-]{{1,4}}(?:is\s+what\s+|that's\s+what\s+|thats\s+what\s+|was\s+what\s+)?(?:{_DETERMINER}\s+(?:(?!{_TURNS}\b){_WORD}\s+){{1,4}}?|he\s+|she\s+|they\s+|someone\s+|(?:kids|people|staff)\s+)"
    rf"(?:\w+\s+)?(?:{_THIRD}|{_PAST}|(?:keeps?|kept)\s+{_ING}|(?:is|was|were|are)\s+{_SHOUT}ing)\b"
    rf"|[\s,\"'”’-]{{1,4}}(?:is|that's|thats|was)\s+what\s+(?:my|our|the|his|her)\s+{_WORD}(?:\s+{_WORD}){{0,3}}?\s+(?:gets?|got|hears?|(?:has|have|had)\s+to\s+\w+|puts?\s+up|wakes?|woke|lives?)\b"
    r"|[\s,]{1,4}says\s+(?:the|my|a|this|that|our|cllr|councillor)\b"
    rf"|\s+(?:from|at|to|off)\s+(?:my\s+(?:kids?|child(?:ren)?|son|daughter|wife|husband|mum|mam|nan|gran|dad|family|little|partner|girls?|boys?|disabled|elderly|autistic)|that\s+(?:man|woman|bloke|lad)|the\s+(?:man|woman|bloke|lad|flat|neighbours?|house))\b"
    r"|\s+(?:by|from|off)\s+(?:him|her|them|(?:your|our|my|the|her|his|a|that|some)\s+(?:\w+\s+){0,2}?(?:contractors?|tenants?|officers?|wardens?|bailiffs?|staff|builders?|drivers?|caretakers?|landlords?|lads|neighbours?|husband|dealers?|teacher|boss|man|men|woman))\b"
)
# Whom a complaint is of, and who did nothing about it.
_TROUBLE = re.compile(
    r"\b(?:neighbou?rs?|next\s+door|upstairs|downstairs|landlord|tenants?|dealers?|gangs?|youths?|yobs?|drunks?|squatters?|bullies|bully|(?:my|her|his)\s+ex|(?:the|that|this|a)\s+(?:\w+\s+)?(?:man|bloke|lad|woman|guy))\b"
)
_LEFT_ALONE = re.compile(
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
            told = _told_after(plain[begins.end() : end]) or _TOLD_WHOM.match(
                plain, end
            )
            if told and not _addressed(plain, begins.start()):
                yield begins.start(), end


def complains_of_others(plain: str) -> bool:
    """Whether the text tells of somebody who troubles people, and of somebody who did nothing about it."""
    return bool(_TROUBLE.search(plain) and _LEFT_ALONE.search(plain))


def _is_told(plain: str, at: int) -> bool:
    sentence = _since(plain, at, _BREAK)
    if _TELLS.search(sentence) and not _OWN_VOICE.search(sentence):
        return True
    clause = _since(plain, at, _CLAUSE_BREAK)
    return bool(_ANOTHER_ACTS.search(clause)) and not _NO_REPORT.search(clause)


def _told_after(rest: str) -> bool:
    """Whether a sentence goes on with who says so: "he shouts", but not "if he shouts"."""
    return any(
        not _CONDITION.search(rest[: found.start()]) for found in _AFTER.finditer(rest)
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
