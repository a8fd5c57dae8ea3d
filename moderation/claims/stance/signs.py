"""The signs that a comment tells a claim as somebody's story, to put it right; and that it speaks of another place."""

from __future__ import annotations

import re

from moderation.claims.another_thing.actors import WELL_KNOWN
from moderation.claims.nearest.fullest import fullest, wordings
from moderation.claims.stance.vouched import unvouched
from moderation.claims.wording.words import plain, stem
from moderation.lexicon import forms, vocabulary
from moderation.patterns.late import late
from moderation.types import Claim

# Words that call a story untrue, wherever in the comment they stand.
_UNTRUE = late(
    r"\b(?:hoax(?:es)?|scams?|myths?|fake(?:d|s)?|false(?:hood)?|untrue|not true|isn'?t true|invented|fiction"
    r"|fabricat\w+|bogus|phoney|fibs?|made up|making (?:it|this|that|stuff) up|nonsense|(?:load of|absolute|total|utter|complete|what|pure|is|are|it's|that's|such) (?:\w+ )?(?:rubbish|crap|garbage)|tripe|twaddle"
    r"|codswallop|poppycock|bunkum|baloney|cobblers|claptrap|hogwash|drivel|tosh|piffle|bull(?:shit|crap)"
    r"|bollocks|bollox|guff|misinformation|disinformation|fake news|debunk\w*|scaremonger\w*"
    r"|conspiracy|clickbait|photoshop\w*|out of context"
    r"|wind[- ]?up|urban legend|wives'? tale|no truth|nothing of the sort|no such thing(?! as (?:democracy|justice|common sense|consultation|accountability|free)\b)"
    r"|oh wait|save your money|use your heads?|get a grip|i'?ll wait|(?:they|he|she) (?:said|reckoned)[.!]$|pull the other|give over|give it a rest|my (?:foot|arse|eye)|yeah right|as if|mistaken|(?:a|more|all|pack of|complete|utter|just) lies?|a lie"
    r"|rumou?rs?|gossip|hearsay|celwydd|ddim yn wir|nid yw'n wir)\b"
)
# Where such a word is what is told, and no verdict: "they faked the figures", "false invoices", "rubbish bags".
_TOLD_OF = late(
    r"\b(?:fak(?:ed|es|ing)|invent(?:ed|s|ing)|fabricat(?:ed|es|ing)|made up|making up) (?:the|their|its|his|her|our|those|all|\w+ (?:figures|results|numbers|tests?|minutes|invoices|records|votes?|signatures))\b"
    r"|\b(?:fake|false|bogus|phoney|made up) (?:\w+ )?(?:name|address|signature|invoice|figure|result|number|test|vote|ballot|minute|record|receipt|expense|passport|degree|compan|charit|account|consultation|survey|permit|ticket|letter|email|officer|call|charge|fine|bill|job)\w*"
    r"|\brubbish (?:bins?|bags?|tip|dump|collections?|collectors?|lorr(?:y|ies)|trucks?|men|rounds?|chutes?|is|are|will|gets?|being|has|have|from|in|at)\b"
    r"|\b(?:scams?|hoax(?:es)?) (?:call|text|letter|email|visit)\w*",
    re.IGNORECASE,
)
# Where a story is spoken of as a story: somebody's post, poster, message or claim.
_STORY = late(
    r"\b(?:(?:this|that|the|a|another|whole|your) (?:\w+ ){0,4}(?:story|stories|rumou?r|post|posts|poster|leaflet|text"
    r"|message|meme|screenshot|headline|banner|claim|photo|(?<!wrong )(?<!right )(?<!same )(?<!only )(?<!best )(?<!worst )thing|figure|line|tale|theory|page|video|picture)"
    r"|(?:posts?|stories|rumou?rs?|claims?) (?:saying|that|about|going|claiming|doing)"
    r"|whoever (?:said|says|told|wrote|posted|started|put|came|made|thinks|thought|keeps)"
    r"|(?:person|people|someone|some \w+|genius|clown|idiot|one more person|those|anyone|anybody) (?:\w+ )?(?:who |that |on here )?"
    r"(?:wrote|posted|put|keeps?|saying|claiming|sharing|posting|spreading|telling|tells?|started|claimed)"
    r"|keeps? (?:posting|saying|seeing|hearing|reading|sharing|telling)|being claimed|it'?s claimed|(?:sick|tired|enough) of"
    r"|going (?:a)?round|doing the rounds|they'?ll tell you"
    r"|i don'?t know who|seen the)\b"
)
_MEDIUM = r"(?:posts?|posters?|leaflets?|texts?|e-?mails?|messages?|pages?|banners?|screenshots?|memes?|photos?|pictures?|headlines?|flyers?|stickers?|videos?|tweets?|footage|clips?|chain (?:mail|letter|message)s?)"
# Others say it, over and over, or to whoever will listen: who tells that does not say so too.
_TOLD_AGAIN = (
    r"(?:who|whoever|someone|somebody|some \w+|people|they all) (?:\w+ ){0,3}?keeps? (?:on )?(?:\w+ing)|i keep (?:reading|seeing)"
    r"|(?:some|certain|this|that|the same) (?:\w+ ){0,2}(?:accounts?|pages?|trolls?|blokes?|man|people|person|idiots?|lot) (?:\w+ ){0,2}"
    r"(?:(?:has|have|'ve) been |is |are |keeps? )(?:\w+ ){0,1}(?:saying|posting|telling|claiming|sharing|spreading)"
    r"|every (?:year|week|month|spring|winter|election|time) (?:someone|somebody|people|they|it)"
    r"|to (?:the|that|those|all|any) (?:\w+ ){0,3}(?:who|that) (?:wrote|said|says?|posted|claimed|keeps?|thinks?|reckons?|told)"
    r"|(?:chap|bloke|man|lady|woman|guy|fella|genius|expert|clever \w+) (?:on here |at the \w+ |in the \w+ )?who (?:wrote|said|says|posted|claimed|thinks|reckons)"
    r"|(?:had|got|have) (?:\w+ ){1,3}(?:convinced|believing|thinking)|told (?:everyone|everybody|the whole \w+)"
    r"|[,.] (?:or )?so (?:\w+ ){1,6}(?:claim(?:s|ed)?|said|says|reckons?|goes)\b|[,.] (?:\w+ ){1,3}(?:insisted|claimed|swore)\b|,? (?:says|said|claims?|claimed) (?:a|an|the|some) (?:\w+ ){1,3}(?:who|that|with no)\b"
    r"|, (?:they|he|she|some|people) (?:cry|cries|cried|wail\w*|scream\w*|bleat\w*|shriek\w*|moan(?:s|ed)?)\b|all because (?:of )?(?:one|some|a)\b"
    r"|(?:don'?t|do not|never) let (?:anyone|anybody|them|people|others) tell"
)
# What is called a fuss, a scare or an old tale.
_OF_A_FUSS = (
    r"(?:panic|fuss|scares?|hysteria|hoo-?ha|kerfuffle|outrage|figure|old chestnut|nonsense|business|carry on|wittering|tale) (?:about|over|of|that)"
    r"|latest (?:scare|panic|tale|outrage|one)|old (?:chestnut|one|tale)\b|heard the one about|usual suspects|winding (?:\w+ ){1,2}up"
    r"|refuses? to die|back again with|there it is again|here we go again with"
    r"|if you (?:listen to|believe|read) (?:the|this|that|some|certain|them|facebook|everything|what)|^(?:if you|you'd have to|who would|fancy) believ\w+"
)
# How people call something untrue without the word.
_DISMISSED = (
    r"(?:plucked|pulled) out of (?:thin |the )?(?:air|hat)|out of thin air|(?:talking|talks) (?:out of|through) (?:his|her|their|your)|believe anything"
    r"|earth is flat|made of cheese|pigs (?:might|can|will) fly|gullible|doom ?(?:mongers?|merchants?)|(?:a|just a) typo|misread|misheard|misunderst\w+"
    r"|(?:say|says|show|shows|prove|proves|suggest) otherwise|different story|pity about the facts|(?:his|her|my|your|their) (?:backside|elbow|big toe)"
    r"|april'?s? fool|turns? out to be|not from the council|didn'?t come from the council|(?:it|that|they|this)(?: all)? turn(?:s|ed) out to be|(?:funny|odd|strange|curious) how .{5,}\b(?:yet|but|when|considering)\b"
    r"|(?:was|were) (?:just |only |simply )*(?:one|an?|the) (?:\w+ )?(?:idea|option|proposal|suggestion|draft)s?\b|(?:is|was|are) (?:\w+ ){0,2}(?:from (?:19|20)\d\d|from another|fantasy|fiction|bunk|phoney)"
    r"|(?:tear|rip|take) (?:it|them|that) down|try reading|read the \w+ before|hasn'?t read past|only (?:\w+ ){1,4}(?:fools|idiots)|fools believe"
    r"|^(?:please )?(?:ignore|bin|delete|disregard|report|block|beware of|careful:) (?:the|that|this|any|all)|same as ever"
)
# Turns of speech that hold a story at arm's length: of themselves they say that the writer does not share it.
_AT_ARMS_LENGTH = late(
    r"\b(?:(?:this|that|the|these|those|such) (?:\w+ ){0,2}(?:stor(?:y|ies)|rumou?rs?|tales?|hoax(?:es)?|myths?|memes?|theor(?:y|ies)|idea|notion|claims?|suggestion)"
    r" (?:that|about|of|going|doing|is doing|gets?|being|in which)\b"
    r"|(?:this|that|the|those) (?:[\w'£,.]+ ){1,9}?(?:stor(?:y|ies)|rumou?rs?|tales?|hoax(?:es)?|myths?|memes?|theory|legend|(?<!wrong )(?<!right )(?<!same )(?<!only )(?<!best )(?<!worst )thing|nonsense|saga)(?=[ ,.!?]|$)(?! (?:is|was) (?:that|i|we|they))"
    r"|(?:the|that|this|those) (?:\w+ ){0,2}"
    + _MEDIUM
    + r" (?:saying|that says?|which says?|about|of|claiming)\b"
    r"|"
    + _MEDIUM
    + r" (?:\w+ ){0,2}(?:claiming|alleging|doing the rounds|going (?:a)?round)\b"
    r"|(?:anyone|anybody|people|person|persons|those|everyone|everybody|whoever|somebody|someone|folk|folks|half (?:of )?(?:this|the) \w+) (?:\w+ ){0,4}?(?:who |that )?"
    r"(?:believes?|thinks?|thought|claim(?:s|ing|ed)?|crying|panicking|worried|worrying|spreading|posting|sharing|putting (?:it|this) about)"
    r"|(?:he|she|they|\w+) (?:said|reckoned|told us|told everyone)[.!,] (?=\w)|is what (?:he|she|they|people) (?:said|told|say)"
    r"|according to (?:facebook|certain (?:people|folk)|the (?:experts?|genius(?:es)?))"
    r"|so much for|show me|how many times|has no (?:basis|substance|truth|foundation)|no (?:basis|substance|foundation)"
    rf"|{_TOLD_AGAIN}|{_OF_A_FUSS}|{_DISMISSED}"
    r"|delete it|save your money|use your heads?|get a grip|pack it in|wheeled out|wound (?:\w+ ){0,2}up|put off (?:\w+ )?by|oh wait|i'?ll wait|first i'?ve heard"
    r"|fraudsters?|phishing|incorrect|inaccurate|not one (?:official|single) (?:document|paper|line)|fact[- ]?check\w*|so[- ]called|supposed(?:ly)? being"
    r"|lot of (?:worry|panic|nonsense|talk)|gets? said|it'?s (?:being )?(?:said|claimed) (?:every|again))"
)
# "..., no, it is two": a story answered in the same breath; and "It is two." in the next.
_ANSWERED = late(
    r"(?:[-–—:…]|\.\.\.|[?!])\s*(?:no|nope|nah|wrong|false|untrue|er,? no|not true|they (?:are|have|do|did|will)(?:n't| not))\s*(?:[,.!?]|$)"
    r"|\.\.\. ?(?:said|says|according)\b|according to .{3,80} according to"
)
_REALLY = late(
    r"^(?:it|that|they|this|there)(?:'s|'re| is| are| was| were) (?:actually |only |just |really |in fact |about )*"
    r"(?:£?\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|a (?:tenner|fiver|trial|consultation|proposal|draft|typo|joke|different))"
    r"|^(?:she|he|i|we)(?:'ve| have)? (?:rang|phoned|asked|checked|showed|looked)\b.*\b(?:not|n't|as usual|open|fine|wrong|still)"
)
# What one tells people to do with a false story, and how one knows better.
_MEND = late(
    r"\b(?:check (?:the|your|their|with)|look (?:it up|at the (?:\w+ )?(?:website|figures|minutes|table|agenda|budget|accounts))"
    r"|have a look at|read (?:the|page|past|it|what)|go and read|see the|ignore|take no notice|don'?t (?:click|believe|fall|share|listen|panic)"
    r"|stop (?:it|panicking|posting|sharing|spreading|saying|telling)|report it|bin it|please stop|come on|calm down"
    r"|i(?:'ve)? (?:work|teach|drive|live|rang|phoned|asked|checked|booked|worked) (?:there|here|in one|one|today|and asked|them|for)"
    r"|i was there|i can hear|i saw it|i have the letter|\w+ here\b[:.]"
    r"|on the (?:public )?(?:council )?website|in the (?:accounts|minutes|report)|government website|for anyone worried)\b"
)
# What says that all stays as it was, or that the truth is something less.
_STAYS = late(
    r"\b(?:still|stays?|staying|remains?|remaining|as (?:normal|usual|before|always|ever)|as it (?:always )?was|carr(?:y|ies|ying) on"
    r"|same as|nothing has changed|no change|nothing's changed|goes back|opens? again|reopen\w*|no plans?|there'?s no|there isn'?t"
    r"|there aren'?t|nobody has|no ?one has|never (?:has|did|was)|(?:it'?s|that'?s|is) (?:just|only)|only the|just the|just a|is only"
    r"|o hyd|aros)\b"
)
_QUOTED = late(r"[\"“”][^\"“”]{8,}[\"“”]")
_SHORT_VERDICT = late(
    r"^(?:no+|nope|nah|not|never|wrong|false|er|erm|um|they (?:do|don't|did|didn't|will|won't|have|haven't)(?: not)?|it (?:isn't|wasn't|doesn't)|what (?:absolute|utter|a load|rubbish|nonsense))\b"
)
_NEXT = late(r"(?<=[.!?])\s")
_SHORT_COMMENT = (
    220  # characters; in a longer one a word of untruth may be about something else
)
_FIRM = late(rf"{WELL_KNOWN}\b")
_PREPOSITION = late(
    r"\b(?:[Ii]n|[Oo]ver (?:in|at)|[Dd]own (?:in|at)|[Uu]p (?:in|at)|[Oo]ut (?:in|at)|[Aa]t|[Nn]ear|[Oo]f|[Aa]cross) ((?:[A-Z][a-z]+(?:[ -](?=[A-Z]))?)+)"
)
_ACTS = late(
    r"(?:^|[.!?] |\b(?:[Tt]he|[Bb]ut|[Aa]nd|[Ww]hen) )((?:[A-Z][a-z]+(?:[ -](?=[A-Z]))?)+)(?:'s)? (?:(?:[A-Z]\w+ )?[Cc]ouncil\b|(?:[A-Z]\w+ )?[Dd]istrict\b|election\b|(?:has |have |already |also )*(?:gave|given|closed|closing|cancelled|stopped|banned|lost|sold|voted|scrapped|axed|fines?|charges|got|done|did|has a|went|makes?|bans|lets|allows|gives|pays|wants|sold|(?:is|are) (?:now |also )?(?:ending|closing|shutting|scrapping|charging|bringing|selling|cutting|banning|axing|spending|moving|putting|raising|fining|giving))\b(?!(?<=ed) (?:as|after|amid|following|until|due|because) ))"
)


# A street or a chapel is in a town, and tells of no other.
_STREET = late(
    r" (?:Street|Road|Lane|Avenue|Square|Row|Terrace|Crescent|Parade|Drive|Chapel|Church|School|Academy|College|Hospital|Surgery|Station|Committee)$"
)
_ELSEWHERE = late(
    r"\b(?:my \w+'s (?:council|town|area|constituency|borough|village|city)|down south|up north|abroad|where (?:i used to live|my \w+ lives?)|government|westminster|whitehall|parliament|senedd|prime minister|chancellor|home office|mps?"
    r"|minister|ministers|downing street"
    r"|(?:water|bus|rail|train|gas|power|energy|phone|insurance|oil) (?:company|companies|firm|board)|housing association"
    r"|america|american|usa|france|french|germany|spain|ireland|scotland|scottish|england|london"
    r"|birmingham|manchester|liverpool|leeds|bradford"
    r"|sheffield|bristol|cardiff|caerdydd|swansea|abertawe|newport|wrexham|newcastle|sunderland|nottingham"
    r"|leicester|derby|coventry|hull|york|plymouth|exeter"
    r"|southampton|portsmouth|brighton|norwich|oxford|cambridge|reading council|swindon|slough|croydon"
    r"|thurrock|woking|northampton|glasgow|edinburgh|aberdeen"
    r"|dundee|belfast|bath council|kent|essex|surrey|devon|cornwall|dorset|norfolk|suffolk|lancashire"
    r"|yorkshire|cumbria|durham|gwynedd|conwy|powys|ceredigion)\b"
)
_NAMED_COUNCIL = late(
    r"\b([A-Z][\w'-]+)(?: (?:County|City|Borough|District|Town|Parish))? [Cc]ouncil\b"
)
# "tregarn council is closing it", as it is typed on a phone: first, and no word of blame ("wasteful council").
_SMALL_COUNCIL = late(r"^\W*([a-z][a-z'-]{3,})(?<!ing|ful|ous|ish)(?<!ed|ic)(?<!less)(?<!y) (?:(?:county|city|borough|district|town|parish) )?council\b")  # fmt: skip
_HANDLE = late(r"@\w+")  # "@CllrExamplar Council tax is up" names no council
_OVER_IN = late(r"\b(?:[Oo]ver|[Dd]own|[Uu]p|[Oo]ut) (?:in|at) ([A-Z][\w'-]+)")
_BEFORE_COUNCIL = (
    "council cyngor the this that our your my his her their a an county city borough town parish district local labour"
    " tory conservative liberal"
    " plaid green reform useless bloody whole dear so and but same if when is are has have does will why"
    " how what which whoever whatever"
    " no full shame disgraceful corrupt stupid hey hi bravo apparently breaking lazy incompetent rubbish"
    " typical january february march"
    " april may june july august september october november december christmas easter spring monday tuesday"
    " now then today yesterday tomorrow last next this well even still just here there who every everyone nobody"
    " everybody somebody someone anyone anybody another other more most some any all both each such only once since"
    " after before behind because while although though however meanwhile seriously honestly really actually"
    " basically literally yes yeah yep ok okay oh wow omg lol gutted disgusting great fantastic wonderful lovely"
    " first second third thanks thank sorry please like unbelievable absolute absolutely total totally utter another"
    " wednesday thursday friday saturday sunday facebook twitter i"
    " they we he she it you who what where whose these those them us nothing something anything none neither either not never"
    " was were did can could should would will shall might must had him mine yours ours theirs"
)
# How somebody begins who passes it on, and what people sigh: "FYI council tax is up", "URGENT council is closing it".
_CRIES = (
    "fyi btw psa icymi til imo imho afaik iirc jfc ffs tbh tbf ngl smh smdh wtf wth dyk asap plz pls lmao lmfao rofl pmsl omfg fml istg idk ikr irl ofc obvs totes tldr lmk"
    " urgent warning alert newsflash rumour rumours gossip heads update updated latest reminder notice exclusive exposed confirmed official fact shocking appalling outrageous scandalous shameful copied copy shared reposted forwarded"
    " eek argh ugh grr grrr hmm hmmm aye naw yikes crikey blimey jeez jeezus gawd innit bleedin heya hiya howdy peeps peoples folks guys bro bruh fam hun hunni babe cheers goodbye thieves crooks liars clowns muppets idiots hypocrites jokers cowboys robbers criminals charlatans vandals parasites"
)
NO_PLACE = frozenset(f"{_BEFORE_COUNCIL} {_CRIES}".split())
# What stands behind "in" and "at" with a capital, and is no other town: months and days in short, what the council meets
# as, the country, papers, and what all towns went through.
_WITH_A_CAPITAL = (
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun xmas wales cymru britain uk gb europe"
    " cabinet committee scrutiny executive exec planning highways housing finance licensing education environment audit overview chamber budget ward"
    " echo mail mirror guardian telegraph express star post news argus gazette herald chronicle observer journal advertiser walesonline radio online whatsapp nextdoor"
    " covid coronavirus brexit lockdown pe nhs"
)
_NOWHERE = frozenset(_WITH_A_CAPITAL.split())
_OF = late(
    r"\b(?:people|residents|council|cyngor|town|city|village|county|borough|voters|mayor|leader|whole|all|rest|half|most|parts?|centre|outskirts) of ((?:[A-Z][a-z]+(?:[ -](?=[A-Z]))?)+)"
)
_THERE = late(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross) ((?:[A-Z][a-z]+(?:[ -](?=[A-Z]))?)+)")  # fmt: skip
# "In Thornmere they are closing it", "I live in Thornmere and they are closing it": of that town is all that follows.
_SET_IN = late(
    r"^\W*(?:(?:[Mm]eanwhile|[Aa]nd|[Bb]ut|[Ss]o|[Hh]ere|[Bb]ack|[Rr]ound|[Oo]ut) )?(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross) ((?:[A-Z][a-z]+(?:[ -](?=[A-Z]))?)+)"
    r"|\b(?:live[sd]?|living|moved|councillors?) in ((?:[A-Z][a-z]+(?:[ -](?=[A-Z]))?)+)"
)
_KINDS = (
    "park road street lane hall library pool baths school centre house hotel market square meadow field fields church chapel bridge mill green wood farm hospital"
    " station quay wharf harbour beach tax"
)
_PLACES = frozenset(_KINDS.split())
# Their people act in every town.
_PARTIES = frozenset(["tories", "conservatives"])


def named_elsewhere(part: str, wording: str, home: frozenset[str]) -> bool:
    """Whether a part names a government, a company or a town that everybody knows, and the claim does not."""
    found = _ELSEWHERE.search(plain(part))
    return found is not None and found.group() not in home and found.group() not in plain(wording)  # fmt: skip


def names_another_place(
    sentence: str, home: frozenset[str], ordinary: frozenset[str] = NO_PLACE
) -> bool:
    """Whether a place is named that nobody here knows: "over in Thornmere", "the Thornmere election"."""
    said = _HANDLE.sub(" ", sentence)
    names = _PREPOSITION.findall(said) + _ACTS.findall(said)
    places = [name for name in names if not _STREET.search(name)]
    words = [w.lower() for name in places for w in re.split(r"[ -]", name) if w]
    ours = {_unowned(w) for w in home}
    if any(_unowned(w) not in ours | ordinary and len(w) > 2 for w in words):
        return True
    named = _NAMED_COUNCIL.findall(said) + _OVER_IN.findall(said)
    return any(name.lower() not in home | ordinary for name in named)


def told_of_another_place(sentence: str, claim: Claim, home: frozenset[str]) -> bool:
    """Whether another place does what the claim says, or stands in the place of the claim's own.

    Where the claim's own name is given nothing else that is named beside it counts: "Hartwell pool, the best in Wales".
    """
    said = _HANDLE.sub(" ", sentence)
    councils = _NAMED_COUNCIL.findall(said) + _SMALL_COUNCIL.findall(said)
    if any(another_town(name, home) for name in councils + _ACTS.findall(said)):
        return True
    if _own_names(claim, home) & _words(said):
        return False
    clause = fullest(said, claim)
    names = _OVER_IN.findall(said) + _OF.findall(clause) + _THERE.findall(clause)
    names += [one or other for one, other in _SET_IN.findall(said)]
    return any(another_town(name, home) for name in names)


def another_town(name: str, home: frozenset[str]) -> bool:
    """Whether a name is a town's that nobody here knows: no word of English, no firm, no paper, no street."""
    if _STREET.search(name) or _FIRM.match(name):
        return False
    words = [w.lower() for w in re.split(r"[ -]", name) if w]
    ours = {_unowned(w) for w in home}
    if _PARTIES & set(words):
        return True
    if _unowned(words[-1]) in _NOWHERE:
        return False
    return any(
        len(w) > 2 and _unowned(w) not in ours and not {w, _unowned(w)} & (NO_PLACE | _NOWHERE)
        and not {w, stem(w)} & vocabulary() and w not in forms("english")
        for w in words
    )  # fmt: skip


def _own_names(claim: Claim, home: frozenset[str]) -> frozenset[str]:
    """What a claim names of our own place, without the word for what it is: "oakfield" of "Oakfield Park"."""
    known = {_unowned(w) for w in home} & set().union(*map(_words, wordings(claim)))
    return frozenset(known - NO_PLACE - _NOWHERE - _PLACES - vocabulary() - forms("english"))  # fmt: skip


def _words(text: str) -> set[str]:
    return {_unowned(w) for w in re.findall(r"[\w'’-]+", text.lower())}


def perhaps_ours(sentence: str) -> frozenset[str]:
    """The names in a sentence that may be places of our own, where no registry tells: all but those of another council."""
    sentence = _HANDLE.sub(" ", sentence)
    other = {name.lower() for name in _NAMED_COUNCIL.findall(sentence) + _OVER_IN.findall(sentence)}  # fmt: skip
    names = {name.lower() for name in re.findall(r"\b[A-Z][a-z]+", sentence)}
    return frozenset(names - other)


def _unowned(name: str) -> str:
    """A name without the mark of an owner: "Baker's Yard" is written "Bakers Yard", and cut short is "Baker"."""
    return (
        name.replace("’", "'").removesuffix("'s").removesuffix("s'").removesuffix("s")
    )


def verdicts_only(text: str) -> str:
    """The text without the fakes and the rubbish that are told of: what such words are left passes a verdict."""
    return _TOLD_OF.sub(lambda told: " " * len(told.group()), text)


def debunked(sentence: str, part: str, text: str) -> bool:
    """Whether a comment tells a claim as a story that others tell, in order to say that it is none.

    `part` is what matched, in `sentence`, somewhere in `text`. "So the rumours are true" is no such thing.
    """
    place = max(text.find(sentence), 0)
    whole, said, own = unvouched(plain(text)), plain(sentence), plain(part)
    after = plain(text[place + len(sentence) :]).strip()
    following = _NEXT.split(after)[0] if after else ""
    around = unvouched(said)
    if _UNTRUE.search(around) or _UNTRUE.search(following):
        return True
    if len(text) < _SHORT_COMMENT and _UNTRUE.search(after):
        return True
    if _QUOTED.search(text) and _holds(_QUOTED.findall(text), own):
        return True
    if _AT_ARMS_LENGTH.search(around) or _ANSWERED.search(said + " " + following):
        return True
    if _REALLY.search(following) or _REALLY.search(_second(after)):
        return True
    stays = bool(_STAYS.search(said) or _STAYS.search(after))
    mended = bool(_MEND.search(whole))
    if _STORY.search(said) and (
        mended or _SHORT_VERDICT.search(after) or _STAYS.search(after)
    ):
        return True
    return mended and stays


def _second(after: str) -> str:
    """The second sentence of what follows, "" where there is none."""
    parts = _NEXT.split(after)
    return parts[1] if len(parts) > 1 else ""


def stays_as_it_was(sentence: str, wording: str = "") -> bool:
    """Whether a sentence says that something goes on, or is only a small part of it; and the wording does not."""
    only = "only" in plain(wording).split()
    said = plain(sentence).replace(" only ", " ") if only else plain(sentence)
    return bool(_STAYS.search(said))


def _holds(quotes: list[str], part: str) -> bool:
    """Whether something quoted shares most of its words with the part that matched."""
    words = set(re.findall(r"\w{4,}", part))
    return any(
        2 * len(words & set(re.findall(r"\w{4,}", plain(quote)))) >= len(words)
        for quote in quotes
    )
