"""Which parts of a text are someone else's words: quoted, reported, or condemned."""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.whose_words.dialogue import spoken_spans
from moderation.whose_words.reported import reported_spans

LONGEST_QUOTE = 600  # characters: a mark that is never closed must not claim the rest of a long text

_MARKS = late(
    r'"[^"\n]{1,600}"'
    r"|“[^”“\n]{1,600}[”\"]"
    r"|«[^»\n]{1,600}»"
    r"|‘[^\n‘]{1,600}?(?<!\s)['’](?=[\s.,!?;:)]|$)"
    r"|(?<![\w'])'(?=\w)[^'\n]{0,200}(?:(?<=\w)'(?=\w)[^'\n]{0,200}){0,12}(?<=[\w.,!?])'(?=[\s.,!?;:)]|$)"
    r"|(?m:^>[^\n]*$)"
)
_ELISION = late(r"'(?:em|til|tis|twas|cause|bout|round|cos|ello|ave|im|er|n|ere)\b")

# "Until you say sorry" demands words, and tells of none.
_TELLER = (
    r"(?:he|she|they|(?<!until )(?<!till )(?<!til )(?<!unless )(?<!before )you|someone|somebody|some\s+\w+|people|everyone|everybody|this|that|which|who|it|one|"
    r"(?:(?:a|an|the|this|that|my|our|your|his|her)\s+)(?:\w+\s+){0,3}?(?!you\b)\w+|(?:cllr|councillor|mr|mrs|ms|mx|miss|dr)\s+[\w'-]+)"
)
_SAYING = (
    r"(?:(?:has|have|had|just|then|also|actually|once|even|literally|apparently)\s+){0,2}"
    r"(?:said|says|saying|say|told\s+(?:me|us|her|him|them|you|my\s+\w+|the\s+\w+|everyone|people)|wrote|writes|shouted|"
    r"yelled|screamed|posted|tweeted|commented|messaged|emailed|texted|replied|called\s+(?:me|us|her|him|them|my\s+\w+)|"
    r"threatened|warned\s+(?:me|us|her|him|them)|threatens|claimed|claims|reckons|implied|suggested)"
)
_REPORTED = guarded(
    rf"\b{_TELLER}\s+{_SAYING}\b"
    r"|\b(?:i|we|she|he|they)\s*(?:was|were|'ve\s+been|have\s+been|has\s+been|'s\s+been|got|been)\s+(?:just\s+)?"
    r"(?:told|called|threatened|sent|messaged|warned)\b"
    r"|\b(?:calling|telling|threatening|saying\s+to|shouting\s+at|sending)\s+(?:me|us|her|him|them|my\s+\w+|people|someone|councillors)\b"
    r"|\b(?:called|calls)\s+(?:me|us|him|her|them)\s+(?:a|an|the)\b"
    r"|\b(?:comments?|messages?|posts?|tweets?|e-?mails?|letters?|replies|words?|abuse|threats?)\s+"
    r"(?:like|such\s+as|saying|that\s+says?|that\s+said|reading)\b"
    # "People like you deserve it" names whom the writer means, and quotes nobody.
    r"|\b(?:people|trolls?)\s+(?:like(?!\s+(?:you|u|ya|him|her|them|that|those|this\s+lot|these)\b(?!'))|such\s+as|saying|that\s+says?|that\s+said|reading)\b"
    r"|\baccording\s+to\s+\w+|\bmeddai\b|\bdywedodd\b|\bdwedodd\b"
)
_MEDIUM = (
    r"(?:letters?|notes?|voice\s?-?mails?|voice\s?notes?|messages?|msgs?|e-?mails?|texts?|dms?|pms?|tweets?|posts?|comments?|"
    r"repl(?:y|ies)|(?:post)?cards?|(?:phone\s?)?calls?|leaflets?|posters?|stickers?|signs?|banners?|graffiti|screen\s?(?:shots?|grabs?)|"
    r"inbox|threats?|reviews?|envelopes?|parcels?|captions?|chats?|threads?)"
)
_I_WILL = r"(?:i|we)(?:'ll|'m|'re|\s+will|\s+am|\s+are|\s+would|\s+hope)\b"
_FIRST_WORDS = r"(?:[\"'“‘]|(?:i|we|you|ur|im|ill|oi|your|i'm|i'll|we'll)\b)"
# What a letter says, what somebody "was like", what somebody came up "and said", what nobody ever said.
_TOLD = guarded(
    rf"(?<!\bmy )\b(?:{_MEDIUM}|caller|voice)\b(?:\s+[\w'-]+){{0,5}}?\s+(?:(?:reads?|reading|states?|stated|says|said|saying)\b"
    rf"|(?:went|goes|ran|began|begins|started|starts|ended)\b\s*(?:[:,–—-]|something\b|along\b|as\s+follows|(?:like\s+)?{_FIRST_WORDS})|(?:was|were)\s+{_I_WILL})"
    rf"|\b(?:it|which)\s+(?:just\s+)?(?:read|reads|went|ran)\s*[:,]?\s*{_FIRST_WORDS}"
    rf"|(?<!\bi'm )(?<!\bi am )(?<!\bwe're )\b(?:saying|writing|typing|shouting|hearing|reading|to\s+(?:read|hear|see))\s+(?:that\s+)?{_I_WILL}"
    rf"|(?<!\bi )(?<!\bwe )(?<!\bi've )(?<!\bi have )(?<!\bi just )(?<!\bi already )\b(?:says?|said|wrote|write|posted|typed|shouted|messaged)\s+{_I_WILL}"
    r"|\bopen(?:ing|ed|s)?\s+(?:your|my|our|her|his|their|an?)\s+(?:inbox|dms|e-?mails?|messages|phone|facebook)\s+to\b"
    r"|\b(?:he|she|they|someone|somebody|(?:the|a|this|that|some|one)\s+(?:\w+\s+){0,2}?\w+)\s*(?:was|were|'s|goes|went|is\s+all|are\s+all)"
    rf"\s+(?:all\s+|just\s+|literally\s+|basically\s+)?like\s*[,:]?\s*{_FIRST_WORDS}"
    rf"|\b(?:he|she|they)\s+(?:then\s+)?goes?\s*[,:]?\s*{_FIRST_WORDS}"
    r"|(?:^|[.!?,;]\s*|\b(?:and|so|but|when|because|then|today|yesterday|night|week|morning)\s+)"
    r"(?:he|she|they|someone|somebody|(?:a|some|this|one|the)\s+\w+)(?:\s+(?!(?:i|we)\b)[\w'-]+){1,8}?\s+(?:and|then)\s+(?:then\s+|just\s+)?"
    r"(?:said|says|shouted|yelled|screamed|told\s+(?:me|us|her|him|them)|goes)\b"
    r"|\b(?:someone|somebody|(?:a|some|this|one|another)\s+\w+)(?:\s+(?!(?:i|we)\b)[\w'-]+){0,4}?\s+"
    rf"(?:goes|says|said|shouts|shouted|yelled|screamed)\s*[:,]?\s*{_FIRST_WORDS}"
    r"|\b(?:i|we|he|she|they|no\s?one|nobody)(?:'ve|'d|\s+have|\s+has|\s+had|\s+would)?\s+(?:never|didn't|did\s+not|haven't|hasn't)\s+(?:actually\s+|ever\s+|once\s+)?"
    r"(?:say|said|write|wrote|written|post|posted|shout|shouted|threaten|threatened)\b(?!\s+(?:you|this|that|it)\b)"
    r"|\bnot\s+once\s+(?:have|has|did|had)\s+(?:i|we|he|she|they)\s+(?:said|say|written|write|posted)\b"
    r"|\b(?:if|imagine|suppose|what\s+if)\s+(?:i|we|you|someone|somebody|anyone|people|your\s+\w+)\s+(?:\w+\s+)?"
    r"(?:said|says|say|saying|wrote|told|called|calling|telling|sent|sending|shouted|shouting)\b"
    r"|(?:\bbeing|\bimagine\s+getting|\bto\s+(?:be|get))\s+(?:called|told|sent|threatened|labelled|messaged)\b"
    r"|\b(?:people|anyone|someone|somebody|men|trolls|kids|those|others|residents)\s+(?:is\s+|are\s+|was\s+|were\s+|keeps?\s+|kept\s+)?"
    r"(?:saying|writing|posting|shouting|telling|calling|sending|threatening|commenting|typing|screaming)\b"
    r"|(?:^|[.!?]\s+)(?:saying|writing|posting|shouting|typing|(?:telling|calling|sending)\s+(?!(?:you|u|ya|for|on|in|all)\b)\w+)\b(?!\s+(?:this|it)\b)"
    # "Shouting outside at night": where and when, with no words that anybody could have shouted.
    r"(?!\s+(?:outside|in\s+the\s+(?:street|road)|at\s+(?:night|all)|all\s+night|late|loudly|about|and\s+\w+ing)\b(?![^.!?\n]*(?:[\"“”:]|\b(?:i|we|you|your|u|ur|i'll|i'm|we'll|we're|you'll|you're)\b)))"
)
# "Is 'I will' acceptable language?": asked of words, not of a deed ("is what you did ok").
_ACCEPTABLE = r"(?:acceptable|ok|okay|all\s?right|alright|appropriate|fine|funny|normal|fair|decent|banter|debate|free\s+speech)"
_WORDS_OF = r"(?:i|i'm|i'll|i'd|im|ill|we|we'll|we're|you|you're|your|saying|calling|telling|writing|shouting|sending|posting|threatening|words\s+like)"
_ASKED = guarded(
    rf"(?:\b(?:do|does|would|can|could|who|how\s+can|how\s+could)\s+(?:\w+\s+){{0,3}}?(?:think|believe|say|find)s?\s+(?:that\s+)?"
    rf"|\b(?:since\s+when|how|why|in\s+what\s+world)\s+(?:is|are|was|were)\s+|^is\s+|(?<=[.!?,]\s)is\s+){_WORDS_OF}\b"
    rf"[^.!?\n]{{3,160}}?\b(?:{_ACCEPTABLE}|how\s+(?:we|people|you)\s+(?:\w+\s+)?(?:talk|speak))\b"
    rf"|(?:^|(?<=[.!?]\s))[^.!?\n]{{3,160}}?\b(?:is|are|isn't|aren't|as)\s+(?:\w+\s+){{0,2}}?{_ACCEPTABLE}\s+"
    r"(?:language|words?|talk|debate|banter|way\s+to\s+(?:talk|speak)|thing\s+to\s+(?:say|write|post)|to\s+(?:say|write|post|shout))\b"
)
# "Your remark that ... was disgusting": told of another, and disowned. Without the second half it may be agreement.
_DISOWNED = guarded(
    r"\b(?:your|his|her|their)\s+(?:\w+\s+){0,2}?(?:remarks?|comments?|claims?|statements?|posts?|tweets?|suggestions?|views?|jokes?|allegations?|insinuations?|lies?|myths?)\s+"
    r"(?:that|about\s+how|suggesting|saying|claiming)\b[^.!?\n]{3,160}?\b(?:is|was|are|were)\s+(?!not\b)(?:\w+\s+){0,2}?"
    r"(?:disgusting|disgraceful|vile|racist|bigoted|shameful|appalling|false|nonsense|offensive|unacceptable|wrong|hateful|hurtful|prejudiced?|a\s+disgrace|a\s+lie|lies|shocking|outrageous|ignorant|horrible|awful)\b"
)
_ATTRIBUTED_AFTER = guarded(
    r"[\s,\"'”’-]{0,4}\b(?:he|she|they|it|someone|somebody|one\s+(?:man|woman|person|troll)|(?:the|a)\s+\w+)\s+"
    r"(?:said|says|wrote|shouted|yelled|screamed|told\s+(?:me|us|her|him|them))\b"
    r"|[\s,\"'”’-]{0,4}\b(?:is|was|were|are|that's|thats)\s+(?:what\s+(?:(?:i|we)(?:'ve)?\s+(?:got|get|received|hear|heard|read|was|were|had|found|been|woke)"
    r"|was|came|landed|arrived)\b|(?:sprayed|daubed|scrawled|painted|shouted|screamed|yelled|written|posted|sent|left|thrown)\s+"
    r"(?:on|at|to|across|over|through|in|under)\s+(?:me|us|my|our|the|her|his|him|them|their)\b)"
)
_CONDEMNED = guarded(
    r"\b(?:please|pls|plz|someone|can\s+\w+|must|should|have|i've|i|we)\s+(?:\w+\s+)?report(?:ed)?\s+(?:him|her|them|this|that|it|these|those|the\s+\w+)\b"
    r"|\breported\s+(?:him|her|them|this|it)?\s*to\s+(?:the\s+)?(?:police|council|admin|facebook|standards)\b"
    r"|\bhas\s+been\s+(?:reported|arrested|charged|convicted|jailed)\b"
    r"|\b(?:not\s+ok|not\s+okay|not\s+acceptable|unacceptable|disgusting|vile|appalling|awful|horrible|wrong|disgraceful|shocking)\s+"
    r"(?:to|that\s+(?:people|someone|anyone|a|an|he|she|they|this|our))\s+(?:be\s+)?(?:call|say|threaten|tell|told|called|send|get|abuse|write|post|told|use)\w*"
    r"|\bno\s?(?:one|body)\s+(?:should|deserves|has\s+the\s+right)\b(?:\s+\w+){0,3}\s+(?:called|told|threatened|threaten|abused|abuse|call|say|sent)"
    r"|\bnever\s+(?:ok|okay|acceptable)\s+to\b"
    r"|\b(?:the|that|this)\s+(?:word|term|phrase|slur)\b"
)
# Before a colon, a dash or a new line: signs that what comes after stood somewhere else first.
_SENDER = r"(?:he|she|they|someone|somebody|(?:a|the|this|that|some|one|another|my|our|his|her)\s+(?:(?!(?:i|we|you)\b)[\w'-]+\s+){0,3}(?!(?:i|we|you)\b)[\w'-]+)"
_LEFT = (
    r"(?:(?:sent|sends?|wrote|writes|sprayed|daubed|scrawled|texted|e-?mailed|messaged|commented|replied|said|says|shouted|yelled)\b"
    r"|(?:put|left|leaves|painted|posted|pushed|shoved|stuck|goes|went)(?=\W*$|\s+(?:this|on|in|through|under|"
    rf"(?:me\s+|us\s+)?(?:an?|another|the)\s+(?:\w+\s+){{0,2}}?{_MEDIUM})\b))"
)
_GOT = r"(?:got|get|getting|received|found|had(?!\s+enough)|read|saw|seen|opened|heard|been\s+sent|was\s+sent|were\s+sent|there(?:'s|\s+was|\s+is|\s+were)|came|arrived|landed|turned\s+up|woke\s+up\s+to|came\s+home\s+to|look\s+at|check\s+out|sharing)"
_SOMEONE_ELSES = late(
    rf"\b{_MEDIUM}\s+(?:[\w'-]+\s+){{0,4}}?(?:from|by|off)\s+(?!(?:me|us|you|your)\b)\w"
    rf"|\b(?:an?|one|another|this|actual)\s+(?:\w+\s+){{0,2}}?{_MEDIUM}\s+(?:on|in|under|through)\s+(?:my|our|his|her|their)\b"
    rf"|\b{_SENDER}\s+(?:(?:has|have|had|just|then|also|even)\s+){{0,2}}{_LEFT}"
    r"|\b(?:this|these|it|what)\b(?:\s+[\w'-]+){0,2}?\s+(?:came|arrived|landed|appeared|turned\s+up|dropped|was\s+(?:waiting|(?:in|on|under)\s+my|"
    r"(?:posted|put|sent|left|pushed|shoved|stuck|sprayed|daubed|written|shouted)\b))"
    r"|\b(?:voice\s?-?mails?|answer\s?phone|screen\s?(?:shots?|grabs?)|graffiti|hate\s?mail|anonymous\s+\w+)\b"
    r"|\b(?:his|her|their|someone's)\s+(?:exact\s+|actual\s+|own\s+|last\s+|latest\s+|opening\s+)?(?:words?|response|answer|reaction|line|"
    rf"{_MEDIUM})\b"
    r"|\bi\s+quote\b|^\W*quote\b|\bverbatim\b|\bword\s+for\s+word\b|\bexact\s+words\b"
    r"|\b(?:what|things?|stuff|abuse|(?:kind|sort)\s+of\s+\w+)\s+(?:that\s+)?(?:i|we|people|councillors|women|she|he|they|my\s+\w+)(?:'ve)?\s+(?:\w+\s+)?"
    r"(?:get|gets|got|see|hear|read|received?|receives|(?:have|has)\s+to\s+(?:read|hear|see|put|deal|listen|delete)|put\s+up\s+with|deal\s+with|face|faces|found|opened|woke\s+up\s+to|came\s+home\s+to)\b"
    r"|^\W*y\s+(?:neges|llythyr|nodyn|e-?bost)\b|\b(?:ges|cefais|gefais|cafodd|ges\s+i|derbyniais|dderbyniais|daeth|cawson|gawson)\b.{0,40}?\b(?:lythyr|llythyr|neges|nodyn|e-?bost|alwad)\b"
)
_RECEIVED = late(
    rf"\b{_GOT}\b(?:\s+[\w'-]+){{0,6}}?\s+{_MEDIUM}\b"
    rf"|^\W*{_MEDIUM}\s+(?:received|found)\b"
    r"|\b(?:got|received|found|find|had|been\s+sent|woke\s+up\s+to|came\s+home\s+to|opened)\s+(?:this|these|the\s+following)\b(?!\s+(?:for|to)\s+(?:you|u|him|her|them)\b)"
    r"|\b(?:on|in|through|under|across)\s+(?:my|our)\s+(?:\w+\s+)?(?:car(?!\s+park)|door|letterbox|house|wall|windscreen|windows?|gate|inbox|desk|phone|page|dms|wipers?|"
    r"shop|garage|fence|doormat|mat|timeline|voicemail|answerphone)\b"
    r"|\b(?:sprayed|daubed|scrawled|painted|scratched|graffitied|written)\s+(?:all\s+)?(?:on|across|over)\b"
)
_OWN = late(
    rf"^\W*(?:(?:this|here)(?:'s|\s+is)?\s+|take\s+|read\s+|get\s+)?my\s+(?:\w+\s+){{0,2}}?(?!inbox|voice|dms|screen){_MEDIUM}\b|\byour\s+(?:\w+\s+)?{_MEDIUM}\b"
    r"|\b(?:i|we)(?:'ve|'ll|\s+have|\s+will)?\s+(?:just\s+|already\s+)?(?:sent|send|wrote|write|written|left|leave|post|posted|put|sprayed|painted|texted|emailed)\b"
    rf"|\b(?:had|got|read|seen|saw|received|have)\s+my\s+(?:\w+\s+)?(?!inbox|voice|dms|screen){_MEDIUM}\b"
    r"|^\W*(?:(?:now|if|when|so|and)\s+)?you(?:'ve|'re)?\s+(?:got|get|have|had|went|put|are|leave|left)\b"
    rf"|\b{_MEDIUM}\s+(?:that\s+)?you\b|\benough\s+of\b"
    rf"|\b{_MEDIUM}\s+(?:to|for)\s+(?:you|u|ya|all|cllr|councillor|the|every)\b"
)
# What somebody gets for what they paid is no message.
_IN_RETURN = late(
    r"\b(?:pay|pays|paid|paying|rates|tax(?:es)?|rent|vote|voted|votes)\b[^.!?\n]{0,60}\b(?:this|that|it|all)(?:'s|\s+is)?\s+(?:all\s+|what\s+){1,2}(?:i|we)\s+(?:\w+\s+)?(?:get|got)\b"
    r"|\b(?:this|that|it)(?:'s|\s+is)\s+what\s+(?:i|we)\s+(?:get|got)\s+(?:for|in\s+return)\b"
)
# A full stop ends an ordinary letter's report too: "I got a letter about the bins. You ..."
_ORDINARY = late(
    r"\b(?:about|regarding|concerning|re|council\s+tax|bill|fine|invoice|appointment|from\s+(?:the\s+)?(?:council|office|hospital|school|bank))\b"
)
# What comes privately, so that a sentence on it alone reports what came; signs and posts are talked about.
_PRIVATE = late(
    r"\b(?:letters?|notes?|voice\s?-?mails?|voice\s?notes?|messages?|msgs?|e-?mails?|texts?|dms?|pms?|(?:post)?cards?|calls?|"
    r"envelopes?|parcels?|this|screen\s?(?:shots?|grabs?)|reply|answer|response)\b"
)
_HIS_ANSWER = late(r"\W*(?:and\s+)?(?:his|her|their|the)\s+(?:\w+\s+){0,2}\w+\W*")
_INTRODUCED = late(r":(?![/\d])|\s-{1,2}\s|[–—]|\n|[.?](?=\s+\S)")
_LEAD_IN = 160  # characters before the mark that are looked at
_SENTENCE_END = late(r"[.!?](?=\s|$)|\n")


def quoted_spans(plain: str) -> tuple[tuple[int, int], ...]:
    """Spans of a plain text that quote or report someone's words, in order and without overlap.

    Quote marks give what they enclose; a reporting verb ("he told me"), a denial ("I never said") or a question
    ("is ... acceptable") gives the rest of its sentence; a source ("a letter came", "message from a troll") gives
    what follows its colon, dash or line end; a request to report someone, or a condemnation, gives all. In doubt
    more is taken: a quotation only keeps software from hiding a comment, and never keeps it from a person.
    """
    if _CONDEMNED.search(plain):
        return ((0, len(plain)),)
    spans = list(in_marks(plain))
    spans += [
        (m.start(), _reported_end(plain, m.end()))
        for pattern in (_REPORTED, _TOLD, _ASKED)
        for m in pattern.finditer(plain)
    ]
    spans += [match.span() for match in _DISOWNED.finditer(plain)]
    spans += _introduced(plain)
    spans += reported_spans(plain)
    spans += spoken_spans(plain)
    for match in _ATTRIBUTED_AFTER.finditer(plain):
        start = _sentence_start(plain, match.start())
        if not _IN_RETURN.search(plain[start : match.end()]):
            spans.append((start, match.end()))
    return _merged(spans)


def in_marks(plain: str) -> tuple[tuple[int, int], ...]:
    """What stands in quotation marks, the marks included."""
    return tuple(
        m.span() for m in _MARKS.finditer(plain) if not _ELISION.match(plain, m.start())
    )


def _introduced(plain: str) -> list[tuple[int, int]]:
    """What stands after a source and a mark, up to the end of the paragraph, the source included."""
    spans: list[tuple[int, int]] = []
    for mark in _INTRODUCED.finditer(plain):
        if spans and mark.start() < spans[-1][1]:
            continue
        start = max(_sentence_start(plain, mark.start()), mark.start() - _LEAD_IN)
        if _is_source(plain[start : mark.start()], mark.group()):
            ends = plain.find("\n\n", mark.end() + 1, mark.end() + LONGEST_QUOTE)
            end = ends if ends > 0 else min(len(plain), mark.end() + LONGEST_QUOTE)
            spans.append((start, end))
    return spans


def _is_source(lead_in: str, mark: str) -> bool:
    """Whether a lead-in says that what follows came from somebody else. A full stop or a line end binds less."""
    if mark == "?" and not _HIS_ANSWER.fullmatch(lead_in):
        return False
    # Few lead-ins name anything that comes privately, so that is asked first.
    if mark in ".?\n" and (
        not _PRIVATE.search(lead_in)
        or _ORDINARY.search(lead_in)
        or _IN_RETURN.search(lead_in)
    ):
        return False
    if _SOMEONE_ELSES.search(lead_in):
        return True
    return bool(_RECEIVED.search(lead_in)) and not _OWN.search(lead_in)


def _reported_end(plain: str, start: int) -> int:
    ends = _SENTENCE_END.search(plain, start, start + LONGEST_QUOTE)
    return ends.end() if ends else min(len(plain), start + LONGEST_QUOTE)


def _sentence_start(plain: str, end: int) -> int:
    floor = max(0, end - LONGEST_QUOTE)
    return max(
        floor,
        *(
            plain.rfind(mark, floor, max(floor, end - 1)) + 1
            for mark in (". ", "! ", "? ", "\n")
        ),
    )


def _merged(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
