"""The signs that say how a sentence stands to a claim: asked, denied, joked, heard of or stated."""

from __future__ import annotations

import re

from moderation.claims.stance import welsh_forms
from moderation.claims.stance.absurd import absurd
from moderation.claims.stance.asking import wants_source
from moderation.claims.stance.asks_whether import asks_all, asks_whether
from moderation.claims.stance.negation import IDLE_NEGATIVES
from moderation.claims.stance.put_right import put_right
from moderation.claims.stance.vouched import unvouched
from moderation.claims.stance.welsh_refusals import answered_false
from moderation.claims.wording.words import clauses, plain
from moderation.patterns.late import late

_FILLER = r"^(?:(?:so|and|but|hi|hello|hey|ok|well|please|sorry|excuse me|omg|wait|oh|hang on|@\w+)[\s,!.]+)*"

# "Why are they closing ..." takes the closing for granted, so it spreads the claim as a statement does.
_TAKES_FOR_GRANTED = late(
    _FILLER
    + r"(?:(?:can|could|will|would) (?:you|u|someone|somebody|anyone|anybody|the council|they) (?:please |pls )?(?:tell|explain|say|justify)(?: to)?(?: me| us)? (?:why|how come|who)"
    r"|why (?:are|is|have|has|did|do)|how (?:can|come|dare|do they|is it (?:right|fair|ok))"
    + r"|who (?:decided|voted|agreed|on earth|the hell|thought|signed)|what (?:idiot|genius|clown|moron)"
    + r"|did (?:you|u|ya|anyone|everyone|anybody) (?:know|see|hear)|have (?:you|u|ya) (?:all )?(?:seen"
    r"|heard)|have you not)\b"
)
_TOLD_BY_OTHERS = r"(?:people|folks?|some\w*|any(?:one|body)|they all|idiots?|my \w+|this \w+|he|she|those who|the ones who|everyone who)"
_FELT = (
    r"(?:fuming|furious|angry|livid|annoyed|disgusted|shocked|appalled|outraged|upset|gutted|ashamed|raging|horrified|sad|saddened|pleased|happy|glad|delighted|thrilled"
    r"|devastated|disappointed|stunned|speechless|amazed|gobsmacked|hopping mad|mad|cross|seething|heartbroken|relieved|proud|sick to (?:my|the) stomach)"
)
# "Can you believe they are closing it?", "Is anyone else fuming that ...?": what is felt about is taken for a fact.
_FELT_ABOUT = late(
    r"\b(?:can|could|would) (?:you|u|ya|anyone|anybody|we)(?: all| actually| even| honestly| really)? (?:believe|credit)"
    r"(?! (?:it|this|that|them|these|those)?(?: is| are| was|'s)? ?(?:true|so|real|right)\b| (?:a word|any|every|what|the (?:story|stories|rumou?rs?|posts?|papers?|news|echo))\b)"
    rf"(?!(?: that)? {_TOLD_BY_OTHERS}(?: \w+)? (?:think|believ|sa[yi]|claim|f[ae]ll|shar|post|spread|tell|told|reckon)) \w"
    r"|\b(?:is|am|are) (?:any(?:one|body)|any of you|every(?:one|body)|i|you|we|u)(?: else| lot| all)?(?: (?:really )?the only (?:one|person|ones)(?: (?:who(?:'s|'re| is| am| are)?|that(?:'s| is)))?)?"
    rf"(?: \w+ly| so| as| just)? {_FELT}(?: as (?:me|i am|us))?(?: that| about| at| by| over| with| to (?:hear|see|learn|find|read))\b"
    rf"|\b(?:is|was)(?:n'?t| not)? (?:it|anyone|anybody)(?: \w+ly| just| so)? (?:disgusting|disgraceful|shocking|awful|terrible|outrageous|appalling|sickening|typical|shameful|wonderful|great|ridiculous|unbelievable|convenient|funny|odd|strange|interesting|curious|amazing|lovely|handy|suspicious|fishy|sad|rich|ironic|weird|telling|lucky|incredible) (?:that|how)\b"
    r"|\b(?:does|do)(?:n'?t)? (?:it|any(?:one|body)(?: else)?) (?:\w+ )?(?:annoy|sicken|bother|anger|shock|upset|disgust|make (?:you|anyone|anybody)(?: else)? (?:sick|angry|mad|furious|sad|cry)|find it \w+) (?:(?:any(?:one|body)|you)(?: else)? )?that\b"
)
# A question of who, where, how or what happens next, asked of what is taken for a fact.
_OF_A_FACT = late(
    _FILLER + r"(?:(?:so|and|but|then|now|honestly|seriously)[\s,]+)*"
    r"(?:who(?:'s|'ll|ever)?|whose|where|when|why|which|how|what)\b(?!'s (?:all )?(?:this|that|the (?:truth|story|latest|source))"
    r"| is (?:all )?this|s (?:all )?this| (?:did|do) (?:you|u) (?:hear|see|read|get)| (?:says?|said|told|true)\b| about\b| if\b"
    r"| would| could| should)"
)
# "Has anyone been sacked for losing ...?": asked is what follows from it, not whether it is so.
_HELD_AGAINST = late(
    r"\b(?:sacked|fired|dismissed|disciplined|punished|prosecuted|arrested|blamed|resign\w*|apologi[sz]\w+|sorry|answer|account\w*"
    r"|consult\w*|ask(?:ed)?|warn\w*|vot(?:e|ed)|compensat\w+|thank\w*|forgiv\w+|ashamed|proud)(?: \w+){0,2} (?:for|before|over|about|of)"
    r" (?:the |this |that |your |their )?\w+ing\b"
)
_STANDS_ON = late(
    r"^(?:so |and |but )*(?:now (?:that)?|since|after|once|when|because|with|given(?: that)?|seeing as|as)\b"
    r"|\bnow that\b|\bafter (?:you|they|the council|we)\b|\bif (?:you've|they've|you have|they have) already\b"
)
_ANSWERED = late(
    r"\b(?:whose (?:\w+ )?idea|who (?:signed|decided|voted|came up|thought|agreed)|what (?:idiot|genius|clown)"
    r"|how (?:is that|does that|can that)|why|who pays|what are|what am|what is|where)\b.*\?\s*$"
)
_INVERTED = late(
    _FILLER
    + r"(?:is|are|has|have|will|did|do|does|was|were|ydy|ydi|ydyn|oes|a oes|a yw) "
    + r"(?:they|the|it|you|u|our|we|all|every|each|any|council|there|this|that|these|bins?|hi|nhw|e|o"
    r"|cyngor)\b"
)
_ASKING = late(
    r"\b(?:(?:is|was) (?:it|this|that|there any) (?:really |actually |even )?(?:true|truth|right|correct"
    r"|the case)"
    r"|any truth|(?:any(?:one|body)|someone|somebody) (?:else )?(?:know|hear|heard|confirm|seen|shed)"
    r"|(?:can|could|will|would) (?:you|u|someone|somebody|anyone|cllr|they) (?:please |pls )?(?:confirm"
    r"|clarify|tell|explain|say)"
    r"|ask(?:ed|ing)? (?:[\w']+ ){1,5}(?:if|whether)|(?:wonder(?:ing|ed)?|ask(?:ing|ed)?|know|sure|hear|tell me|see|check(?:ing)?) (?:if|whether)"
    r"|(?:what's|whats|where's|wheres|got a|any|your|the) (?:source|evidence|proof)\b|source\?"
    r"|please (?:confirm|clarify)|\b(?:and|or|but) (?:have|has|had|did|does|do|is|are|will|was) (?:our|the|this|your|my) council (?:really|actually|seriously|genuinely|definitely) (?!(?:care|think|listen|expect|want|need|believe|know|bother|mind)\w*\b)\w"
    r"|where did (?:you|u) (?:hear|see|read|get)|ydy(?:'n| hi'n) wir|ydi(?:'n| hi'n) wir)"
)
# What throws doubt on all that was said before it, even on what was taken for granted.
_DOUBT = late(
    r"\b(?:did (?:that|this|it|they) (?:really |actually )?(?:happen|do it)|if (?:it|they|you) (?:has|have|is|are|did|really \w+)\s*\?"
    r"|or (?:is (?:it|this|that)|was (?:it|that)|are (?:they|you)) (?:a |just |only )?(?:\w+ )?(?:wind|gossip|joke|rumou?r|having|not\b)|or not\s*\?"
    r"|true or false|tell me (?:this|it|that|you)(?:'s| is| are)?n'?t?\b|surely not|tell me (?:they|it|you|the council|this|that)(?:'s|'re| is| are| has| have)? ?(?:n't|not)\b|(?<!how )is (?:that|this|it) (?:really |actually )?(?:real|true|right|correct))"
)
# Who hopes that it is not true has heard it, and wants to know.
_HOPED_UNTRUE = late(
    r"\b(?:hop(?:e|es|ing)|hopefully|pray(?:ing)?|fingers crossed|wish)(?: to god| that| really)* (?:it|this|that|these|those|they|the (?:story|rumou?rs?|news|post))"
    r"(?:(?:'?s| is| are|'?re| was)? ?(?:not|(?:is|are|was)?n'?t) (?:\w+ )?(?:true|right|correct|so|real|the case|accurate)|(?:'?s| is|'?re| are) (?:\w+ )?(?:wrong|false|untrue|a (?:joke(?! of\b)|rumou?r|mistake|wind|hoax|lie)|gossip|rumou?rs?))\b"
    r"|\b(?:hope|hoping|pray|praying) (?:that )?(?:all )?(?:the|this|that) (?:talk|gossip|stor(?:y|ies)|rumou?rs?|claims?|posts?) (?:that|about|of|saying) [^.!?;]{5,120}? (?:is|are|turns? out) (?:to be |just |only |all )*(?:wrong|false|untrue|not true|rubbish|nonsense|gossip)\b"
    r"|\bgobeithi\w+ (?:nad|nag) (?:yw|ydy|ydi)(?:'n| hyn yn| hynny'n| o'n| hi'n)? wir\b"
)
_OWN_QUESTION = late(
    r"^(?:and |but |so )*(?:who|what|why|how|where|when|can|could|do|does|did|is|are|will|would|has|have"
    r"|which)\b"
)
_TAG_QUESTION = late(
    r"^(?:and |but |so )*(?:is|are|do|does|did|has|have|will|isn't|aren't|don't|haven't|hasn't|won't|innit"
    r"|right|yes|no"
    r"|really|true)(?: (?:it|they|he|she|we|you|that|this|true|not|right))*\s*\?*$"
)
# "Council closing the library are they", without its question mark. "They haven't a clue have they" asks nothing, nor "so are they".
_TAG_AT_END = late(
    r"^(?!.*(?:n't|\b(?:not|no|nobody|none|never|hardly|nt)\b)).*\w(?<!\bso)(?<!\bnor)(?<!\bthan)(?<!\bas)(?<!\bwhat)(?<!\bwho)(?<!\bhow)(?<!\bwhen)(?<!\bwhile)(?<!\blike)(?<!\bthat)(?<!\bwhere),? (?P<tag>(?:are|have|did|will) (?:they|we)|is it)(?: now| then)?[\s.!]*$"
)
_FIRST_VERB = late(r"(?P<be>\b(?:is|are|am)\b|'re\b)|\b(?:has|have|did|will|do|does|can|was|were)\b|'(?:ve|ll|s|d)\b")  # fmt: skip

_DENIES_BEFORE = late(
    r"\b(?:(?:isn't|isnt|is not|it's not|its not|not|ain't|never been|never|hardly) (?:actually |even "
    r"|at all )?true|untrue"
    r"|no truth|false|a? ?myths?|(?:no ?one|nobody) (?:has |is |was |ever |has ever )*(?:said|saying|say"
    r"|closed|proposed|proposing)"
    r"|never (?:ever )?(?:said|proposed|suggested|agreed)|don'?t (?:believe|fall for|spread|share"
    r"|listen to)"
    r"|contrary to|(?:stop|quit|enough of the|less of the) (?:\w+ )?(?:saying|spreading|claiming|telling"
    r"|posting|sharing|repeating"
    r"|pretending|lying)|(?:people|some|others|trolls|they|folk|folks|you|those) (?:keep |are |who |still "
    r"|were )*(?:claiming|claimed|claim"
    r"|spreading|pretending)|whoever (?:said|says|told)|(?:lies?|lying|nonsense|drivel|bollocks"
    r"|scare ?stor(?:y|ies)|claims?)"
    r" (?:about|that|saying|going round)|fake news|debunk\w*|misinformation|disinformation"
    r"|scare ?monger\w*|fact[- ]?check\w*|used to think"
    r"|nid yw'n wir|dyw hi ddim yn wir|dydy hi ddim yn wir|celwydd)\b"
)
_TURN = late(r"\b(?:but|yet|however)\b")
_DENIES_AFTER = late(
    r"\b(?:(?:is|are|was|it's|its|that's|thats|which is|this is|were) (?:just |simply |totally "
    r"|completely |utter |absolute |a |an |all |pure"
    r" |complete |total |another |plain )*(?:not true|untrue|false|lies?|rubbish|nonsense|fake(?: news)?"
    r"|myths?|misinformation"
    r"|made up|bollocks|scaremongering|not happening|not the case|debunked)|isn'?t (?:true|happening|right(?! (?:that|how))"
    r"|the case)|not (?:at all )?true|fake news"
    r"|simply untrue|my arse|my foot|yeah right|said no ?(?:one|body) ever|celwydd|nonsense|untrue)\b"
)
# "That's not on.", "It's not what we voted for." judge what is done, and say of nothing that it is not so.
_JUDGES = (
    r" (?:(?:really|very|exactly|even|just|so|too|quite|at all|right or) )*(?:right(?= or fair)|fair|acceptable|ok(?:ay)?|good|safe|nice|funny|helpful|surprising|cheap|clever|enough|worth|bothered|interested|happy|ashamed|listening"
    r"|on(?=\W*$|[.!,]| is it| mate)|like(?! (?:that|this)\b)|as (?:if|though)|racist|about (?:race|racism|colour|money|politics)|(?:their|our|your|my|the council'?s|taxpayers'?) (?:fault|money|job|problem)|the (?:first|last|only|way(?= (?:to|you|we)\b))|what (?:i|we|people|residents) (?:pay|pays|paid|vote|voted|want|wanted|need|needed|ask|asked|call|expect|deserve|signed)"
    r"|going to (?:help|end|stop there|be pretty)|a (?:good|great|nice|joke|laugh|surprise|fair|proper|wise|sensible|bad)|rocket science|democracy)\b"
)
_DENIES_NEXT = late(
    r"^(?!it (?:isn'?t|is not|just isn'?t) right\b)(?:no[,.\s]+|nope[,.\s]+|well[,\s]+|but[,\s]+|sorry[,\s]+|actually[,\s]+|except[,\s]+)*(?:(?:that's"
    r"|thats|that is|it's|its|it is|this is|which is|they're|what)\s+"
    r"(?:just |simply |totally |completely |utter |absolute |a |all |pure |complete |total )*(?:not true"
    r"|untrue|false|lies?\b|rubbish|nonsense|fake"
    r"|a myth|myth\b|misinformation|made up|bollocks|scaremongering|not happening|not the case|not\b"
    rf"(?!{_JUDGES}))|(?:it"
    r"|this|that|they) (?:isn'?t|aren'?t|is not|are not|haven'?t|hasn'?t|have not|has not|don'?t|do not|doesn'?t|didn'?t|won'?t|will not)"
    r"(?= (?:true|so|right|happening|the case|correct|closing|shutting|going)\b|[,.!]|\s*$)"
    r"|there (?:is|are|was|isn'?t|aren'?t) (?:no|any|a) such\b(?! thing as (?:democracy|justice|common sense|consultation|accountability|free)\b)"
    r"|not true|untrue|false[.! ]*$|fake news|wrong[.! ]*$|nope\b(?!\W+(?:i'm |we're |i am |we are )?not (?:having|happy|paying|standing|impressed))|rubbish[.! ]*$|nonsense[.! ]*$"
    r"|lies[.! ]*$|simply untrue|debunked"
    r"|none of (?:that|it|this) is true|not according to|said no ?(?:one|body) ever)"
)

# "My neighbour says X, he is wrong": whoever told it is called wrong. What the council itself says is another matter: there
# "it is wrong" is a word on its deeds.
_TOLD_BY = late(
    r"\b(?!(?:council|councillors?|cllrs?|you|we|i)\b)(\w+) (?:says?|said|reckons?|claims?|claimed|swears?|insists?|told (?:me|us|everyone)|is saying|are saying|keeps? saying)\b"
)
_TELLER_WRONG = (
    r"(?:he|she|they|{teller}|the {teller}|who)(?:'s|'re| is| are| was| were)(?: just| simply| totally| completely| plain| dead| talking|,| so| quite| both)*"
    r" (?:wrong|mistaken|misinformed|confused|lying|a liar|liars|rubbish|nonsense|bollocks|making (?:it|that|this) up|having you on)\b(?! (?:to|about everything)\b)"
)
_ANSWERED_NO = late(
    r"^(?:(?:er|well|um|erm|oh)[\s,.]+)*(?:(?:no|nope|nah|naw|of course (?:they|it)?\s?(?:isn't|aren't|not)|(?:absolutely|certainly|definitely|of course|course) not)"
    r"\s*(?:[,.!]|$|(?:it|they|that|this|he|she|we|you|the)\b)|(?:that's|thats|that is|it's|its|it is) (?:just |simply |all |plain )*(?:wrong|not true|untrue|false|rubbish|nonsense|made up|not happening)"
    r"|(?:they|it|he|she|we|you)(?: (?:are|is|have|has|were|was|do|does|did|will)? ?not|(?:'re|'s) not| (?:are|is|have|has|were|was|do|does|did|wo)n't)\s*(?:[,.!]|$))"
)

_JOKE = late(
    r"(?:[😂🤣😆😜🤪🙃]|\b(?:lo+l|lmf?ao|rofl|(?:ha){2,}h?|jk|only joking|just kidding"
    r"|just joking|april fools?|satire|parody"
    r"|jokes aside|plot twist|in other news|said no ?(?:one|body) ever)\b|(?<!\w)/s\b)"
)
_NEXT_ABSURD = late(
    r"^(?:and |so )?(?:next (?:thing|they|they'll|it'll|you know|up)|whatever next|what next"
    r"|before you know it|what'?s next)"
)

_HEARSAY = late(
    r"\b(?:apparently|i(?:'ve| have)? (?:heard|read|seen)|hear(?:d|ing)? (?:that|from|they|the|all)"
    r"|someone (?:said|told)|(?:was|been|got) told|told me"
    r"|word (?:is|has it|on the street)|rumou?rs?|supposedly|allegedly|they say"
    r"|people (?:are )?say(?:ing)?|according to|reckons?"
    r"|(?:my|our|a) (?:mate|mates|cousin|neighbour|friend|friends|sister|brother|mum|dad|nan|aunt|uncle"
    r"|lad)\b[^,.]{0,40}\b(?:says|said|reckons|told|seen|heard)"
    r"|mae'n debyg|clywais)\b"
)
_VAGUE = late(
    r"\b(?:might|maybe|may be|perhaps|possibly|could be|probably|not sure|i think|i guess|sounds like"
    r"|looks like|seems|something about|or something|efallai)\b"
)


def asks(sentence: str, clause: str, wording: str = "") -> bool:
    """Whether the claim, in the words of `wording`, is asked about. `clause` is the part of the sentence that matched it."""
    text = plain(sentence)
    if _DOUBT.search(text) or _HOPED_UNTRUE.search(text):
        return True
    if wants_source(sentence, wording) or welsh_forms.asks(sentence):
        return True
    if takes_for_granted(sentence, clause):
        return False
    if asks_whether(sentence, wording or clause) or asks_all(
        sentence, wording or clause
    ):
        return True
    if (
        _ASKING.search(text)
        or _INVERTED.search(text)
        or _INVERTED.search(plain(clause))
    ):
        return True
    if not text.rstrip("\"' )!").endswith("?"):
        tag = _TAG_AT_END.search(text)
        return tag is not None and _of_its_verb(text[: tag.start("tag")], tag["tag"])
    last = plain(clauses(sentence)[-1])
    if last in plain(clause):
        return True
    return bool(_TAG_QUESTION.search(last)) or not _OWN_QUESTION.search(last)


def _of_its_verb(said: str, tag: str) -> bool:
    """Whether a tag takes up the first verb: "is closing it, the lot of them have they" asks nothing."""
    first = _FIRST_VERB.search(said)
    return first is None or first["be"] is None or tag.startswith(("are", "is"))


def answered_no(after: str) -> bool:
    """Whether who asked says no at once, in the next sentence: nobody is asked, and what was asked is denied."""
    return bool(_ANSWERED_NO.search(plain(after)))


def _teller_wrong(lead: str, tail: str) -> bool:
    told = list(_TOLD_BY.finditer(lead))
    if not told:
        return False
    teller = re.escape(told[-1][1])
    return bool(re.search(rf"\b{_TELLER_WRONG.format(teller=teller)}", tail))


def hoped_untrue(text: str) -> bool:
    """Whether somebody hopes that what was just said is not so."""
    return bool(_HOPED_UNTRUE.search(plain(text)))


def takes_for_granted(sentence: str, clause: str = "") -> bool:
    """Whether a question speaks of the claim as of a fact: "Why are they closing every library?"."""
    text, part = plain(sentence), plain(clause or sentence)
    if _DOUBT.search(text):
        return False
    if _TAKES_FOR_GRANTED.search(text) or _TAKES_FOR_GRANTED.search(part):
        return True
    if _FELT_ABOUT.search(text):
        return True
    if not text.rstrip("\"' )!").endswith("?") or _ASKING.search(text):
        return False
    if _HELD_AGAINST.search(text):
        return True
    if _OF_A_FACT.search(text) or _OF_A_FACT.search(part):
        return True
    start = text.find(part)
    rest = text[start + len(part) :] if start >= 0 else ""
    return bool(
        _STANDS_ON.search(part)
        or (rest and not _INVERTED.search(part) and _ANSWERED.search(rest))
    )


def denied_around(
    sentence: str, clause: str, before: str = "", after: str = ""
) -> bool:
    """Whether the sentence, or the one before or after it, calls the claim untrue or quotes it to correct it.

    "They say it is false, but ..." is no denial of what follows, so signs before a "but" do not count.
    """
    text, part = plain(sentence), plain(clause)
    start = max(text.find(part), 0)
    lead = "" if _TURN.match(part) else _TURN.split(text[:start])[-1]
    lead = IDLE_NEGATIVES.sub(" ", unvouched(lead + text[start : start + len(part)]))
    tail = text[start + len(part) :]
    if _DENIES_BEFORE.search(lead) or _DENIES_AFTER.search(part + tail):
        return True
    if put_right(sentence, clause) or welsh_forms.denies(sentence):
        return True
    if answered_false(sentence, after):
        return True
    if _teller_wrong(text[: start + len(part)], f"{tail} {plain(after)}"):
        return True
    if _DENIES_NEXT.search(plain(after)) and not plain(sentence).startswith("not true"):
        return True
    return bool(
        re.search(
            r"\b(?:myth|fact[- ]?check|stop (?:spreading|sharing|saying)|untrue|fake news|not true)\b",
            plain(before)[-60:],
        )
    )


def jokes(sentence: str, known: str = "") -> bool:
    """Whether there are marks of humour, or things that cannot be. known: the claim's wording; what it has is no joke."""
    text = plain(sentence)
    return bool(
        _JOKE.search(text) or absurd(sentence, known) or _NEXT_ABSURD.search(text)
    )


def laughs(text: str) -> bool:
    """Whether a short comment carries marks of humour anywhere."""
    return len(text) < 200 and bool(_JOKE.search(plain(text)))


def certainty(sentence: str) -> float:
    """How sure the writer sounds (policy 10.3): 1.0 stated as fact, 0.7 hearsay, 0.3 vague."""
    text = plain(sentence)
    if _VAGUE.search(text):
        return 0.3
    return 0.7 if _HEARSAY.search(text) else 1.0
