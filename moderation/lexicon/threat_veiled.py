"""English forms of intimidation (R2d) and of wishes of harm (R2c), and the sayings that only sound like threats."""

from __future__ import annotations

import re
from functools import cache

from moderation.lexicon.threat_words import (
    BEATEN_AT_THE_POLLS,
    BODY,
    BUILDING,
    DOER,
    ENDS,
    FAMILY,
    FIRM,
    FULL_NAME,
    GROUP,
    IN_WORDS,
    NAME,
    PARTY,
    PROPERTY,
    ROLES,
    SHORT_GAP,
    SOFT,
    STRONG,
    TARGET,
    TITLE,
    TITLED,
    WEAPON,
    WILL,
    Form,
    form,
    words,
)

VEILED = "A hint that somebody could get at a person or their family"
_WHO = rf"(?:you|u|he|she|they|(?:your|ur|his|her|their)\s+(?:\w+\s+)?(?:{words('family')}|{GROUP}+)|{TITLED}|{NAME})"
_YOURS = (
    rf"(?:you|u|(?:your|ur|his|her|their)\s+(?:\w+\s+)?(?:{words('family')}|{GROUP}+))"
)
_WHOM = rf"(?:you|him|her|them|{FAMILY}|{TITLED}|{NAME})"
_HOME = r"(?:(?:your|ur|his|her|their)\s+(?:\w+\s+)?(?:house|home|door|doorstep|address|workplace|work|gaff)|yours\b)"
_END = r"(?=\s*$|[.!?,;])"
_LAST = r"(?=\W*$)"
_FOLLOWER = r"(?:voter|supporter|member|councillor|candidate|activist|mp)s?"
# Before one of their members; by themselves these are no party's name.
PARTISAN = rf"(?:lib\s?-?dem|liberal(?:\s+democrat)?|conservative|green|independent|ukip|snp)\s+{_FOLLOWER}\b"
_FULL_STOP = r"(?=\s*[.!]*\s*$)"


# What else is promised than harm, and who means well.
_LAWFUL = r"\b(?:vot(?:e|es|ed|ing|ers?)|elections?|ballot|polls?|petitions?|complain\w*|ombudsman|solicitors?|lawyers?|legal|court|sue|press|papers?|foi|appeal|object\w*|pay|council\s+tax|seat|stand\s+against|meetings?|campaign\w*|protest\w*|march\w*|strike|picket\w*|coming\s+back|turn\w*\s+up|ask\w*|questions?|letters?|e-?mails?|writ\w+|post\w*|shar\w+|report\w*|film\w*|fight\s+(?:this|it|the)|boycott\w*|promise\w*\s+made)\b"
# They come to where the public is heard, and with what it has to say.
_TO_BE_HEARD = r"\A(?![\s\S]*\b(?:alone|home|house|kids|wife|bats?|knife|knives|rope|tonight|car\s?park|after(?:wards)?|legs?|head|fists?)\b)[\s\S]*?\b(?:public\s+gallery|full\s+council|(?:your|the|next)\s+(?:\w+\s+)?(?:surgery|meeting|hustings|scrutiny)|the\s+chamber|town\s+hall|ballot\s+box|polls?)\b[^.!?]{0,40}?\b(?:with\s+(?:(?:our|a|an|some|\d+|a\s+few|hard|lots\s+of|plenty\s+of|loads\s+of|difficult|your|the)\s+){0,3}(?:questions?|petitions?|placards?|banners?|facts|figures|minutes|receipts|votes?|ballots?)|to\s+(?:ask|speak|vote|sing|watch))\b"
# Who waits for somebody gladly, or to hear them.
_CHEER = r"\b(?:welcome|get\s+well|poorly|kettle|cuppa|teas?|coffee|cakes?|biscuits?|beers?|pints?|drinks?|dinner|cheer\w*|clap\w*|applau\w+|congrat\w*|well\s+done|hugs?|proud|love|lots|marathon|race|finish\s+line|hospital|maternity|flowers|champagne|lift|taxi|minibus|transport|pick\s+you|autographs?|selfies?|photos?|banners?|placards?|cameras?|placard|statement|comment|leaflets?|school\s+gates?|pleased|glad|excited|can't\s+wait|looking\s+forward|good\s+luck|thank\w*|home\s+safe\w*|safe\s+(?:home|journey)|volunteers?|keys?|deliver\w*)\b"
_CARE = r"\b(?:take\s+care|rest|stress\w*|look\s+after|get\s+well|poorly|doctors?|gp|dentists?|teeth\s+(?:clean|check)\w*|brush\w*|shoes|clinic|smok\w+|sun\s?cream|hearing|optician\w*|operation|surgery|diet|exercise|ears\s+protect\w*)\b"

# Whose back is at risk from a load, ice, thieves or their own side, or in a game, is told to watch it for their own good.
BACK_CARE = r"\b(?:lift(?:s|ing|ed)?|carry(?:ing)?|heav(?:y|ier)|haul\w*|shovel\w*|digging|bend(?:ing)?|planters?|sandbags?|slabs?|(?:two|three|2|3)[\s-]+(?:person|man|men|people)|gym|yoga|physio\w*|chiro\w*|osteo\w*|spine|sciatica|chairs?|benches|ic(?:e|y)|slip\w*|frost\w*|snow\w*|grit\w*|mugg\w+|pickpockets?|thie(?:f|ves)|gangs?|attack\w*|assault\w*|street\s?lights?|unlit|please|take\s+care|safe(?:ly|r)?|everyone|everybody|folks|cycl\w+|traffic|seagulls?|gulls|geese|swans?|bulls?|cows?|cattle|own\s+(?:party|side|group|lot|colleagues)|colleagues|backstabb\w+)\b"

# A blade, a gun, a bomb or a grave drawn, and where such things are of the kitchen, the stage or the play.
BLADES = "[\u2694\u26b0\U0001f52a\U0001f5e1\U0001f52b\U0001f4a3\U0001f9e8\U0001fa93\U0001faa6\U0001fa78]"
TABLE = r"\b(?:bbq|barbecue\w*|cook\w*|chef\w*|kitchen|carv\w+|roast|dinner|lunch|tea|supper|sushi|steak|butcher\w*|cake|pumpkins?|halloween|spooky|panto\w*|film|horror|mystery|cosplay|game|gaming|quiz|barber\w*|haircut|wood\s?carving|pirates?|knights?|castle|vikings?|re-?enact\w*|blood\s+(?:donor|drive|bank)|donat\w+|festival|fireworks?|axe\s+throw\w*|paintball|laser)\b|[\U0001f383\U0001f357\U0001f356\U0001f969\U0001f364\U0001f370\U0001f382\U0001f355\U0001f354\U0001f372\U0001f958\U0001f9c0\U0001f41f\U0001f363\U0001f3f0\U0001f3ae]"


def intimidation() -> tuple[Form, ...]:
    """What puts somebody in fear without a word of harm: what is known of them, who is coming, what might happen."""
    return (
        *_knowing(),
        *_coming(),
        *_hinting(),
        *_warning(),
        *_foretold(),
        *_concerned(),
        *_warned_off(),
    )


def _knowing() -> tuple[Form, ...]:
    knows = r"\b(?:i|we|people|everyone|they|lads|(?:some\s+)?(?:\w+\s+){0,2}(?:men|lads|people|Γ+)(?:\s+round\s+here)?)(?:\s+(?:all|now|already|do|both|exactly))?\s+know\s+(?:exactly\s+)?"
    habits = r"(?:lives?|sleeps?|works?|goe?s?\s+to\s+(?:\w+\s+)?(?:school|nursery|church|college|gym)|drinks?|shops?)\b"
    return (
        form("knows_where", "R2d", VEILED, rf"{knows}where\s+{_YOURS}\s+(?:\w+\s+){{0,2}}?(?:{habits}|(?:parks?|plays?|walks?)\b{_END})(?!\s+(?:is|was|has)\b)"),
        form("knows_where", "R2d", VEILED, rf"{knows}where\s+(?:he|she|they|{TITLED}|{NAME})\s+(?:\w+\s+)?(?:lives?|sleeps?|drinks?|works?)(?:\s+and\b|\s+(?:now|too|lads|boys)\b|{_LAST})", refused=r"\bknow\s+where\s+they\s+works?\b"),
        form("knows_where", "R2d", VEILED, rf"{knows}(?:(?:which|what)\s+(?:school|nursery|church|gym|pub|house|car|route|way|college|park|shift)\s+{_YOURS}\s+(?:\w+\s+){{0,2}}?(?:goe?s?|use|uses|drink|drinks|live|lives|drive|drives|take|takes|walk|walks|in|on|is|are)\b|"
             rf"what\s+time\s+{_YOURS}\s+(?:leaves?|gets?|walks?|comes?|finish\w*|goe?s?|locks?|picks?)\b|your\s+(?:home\s+)?(?:address|route|routine|car|reg|registration|movements)(?:{_LAST}|,?\s+(?:and\s+)?(?:see\s+you|be\s+seeing|so\s+watch)))"),
        form("knows_where", "R2d", VEILED, rf"\b(?:i|we)(?:'?ve|\s+have)(?:\s+got)?\s+your\s+(?:home\s+)?address(?:\s+(?:now|too|lol|councillor|cllr|mate|pal|remember)\b){{0,2}}{_LAST}"),
        form("knows_where", "R2d", VEILED, r"\b(?:i|we)(?:'?ve|\s+have)?\s+got\s+(?:your|ur)\s+(?:home\s+|house\s+|door\s+)?(?:address|road|street|number|reg|postcode)(?=\W*$|[.!?,]|\s+(?:and|now|too|councillor|cllr|mate|pal)\b)", "ambiguous", also=r"\b(?:i'?m|we'?re|i'?ll|we'?ll)\s+(?:\w+\s+)?(?:com(?:e|in|ing)|be\s+round|see|visit|on\s+(?:my|our)\s+way)\b", unless="purpose"),
        form("lesson", "R2d", VEILED, rf"\b(?:someone|somebody|i|we|the\s+lads|the\s+boys)(?:'?ll|\s+(?:should|will|shall|must|needs?\s+to|ought\s+to|wants?\s+to|gonna|am\s+going\s+to|are\s+going\s+to))\s+(?:\w+\s+)?(?:teach|learn)\s+(?:you|him|her|them|{TITLED}|{NAME})\s+a\s+(?:\w+\s+)?lesson(?:\s+(?:you|he|she|they)(?:'ll|\s+will|\s+won't)?\s+(?:never\s+)?forget\b|{_LAST})", "ambiguous", unless="election office"),
        form("watched", "R2d", VEILED, rf"\b(?:i|we)(?:'?ve|\s+have)?\s+(?:seen|noticed|clocked|watched)\s+(?:exactly\s+)?(?:what\s+time|when)\s+{_YOURS}\s+(?:leaves?|gets?|goe?s?|walks?|comes?|picks?)\s+(?:the\s+house|(?:your|the)\s+(?:kids|children)|home(?!\W?to)|back|to\s+bed|to\s+school|for\s+work|up)\b|"
             rf"(?:\b(?:i|we)\s+|^\W*)(?:watched|saw|seen)\s+{_YOURS}\s+(?:\w+\s+)?(?:(?:walk|go|run|cycle|drive|jog)\w*\s+(?:the\s+dog|your\s+dog|home|to\s+(?:your|the)\s+car|past)|(?:get|getting|leave|leaving)\s+(?:home|out\s+of\s+your|(?:the|your)\s+(?:house|home|car))|sit\w*\s+(?:in|at)\s+(?:your|the)|(?:sleep|undress)\w*)\b[^.!?]{{0,40}}?\b(?:(?:all\s+)?alone|on\s+(?:your|his|her)\s+own|through\s+(?:the|your)\s+window|in\s+the\s+dark)\b|"
             rf"(?:\b(?:i|we)(?:'?ve|\s+have)?\s+|^\W*)(?:clocked|noted)\s+where\s+{_YOURS}\s+(?:parks?|lives?|walks?|sleeps?|drinks?)\b", "ambiguous"),
        form("will_find", "R2d", VEILED, rf"\b(?:i|we)(?:\s+find\s+out\s+where\s+you\s+live|{FIRM}(?:find\s+out\s+where\s+{_WHO}\s+lives?|find\s+(?:you|{FAMILY}|{TITLED})(?=\W*$|[^\w\s]|\s+(?:and\s+(?:you|i'll|we'll|when)|one\s+(?:day|night)|wherever|when|soon|tonight)\b)|"
             rf"find\s+(?:him|her|{NAME})(?:\s+(?:and\s+(?:he|she|i'll|we'll)|wherever)\b)|hunt\s+{_WHOM}|track\s+(?:you|him|her|{TITLED}|{NAME})\s+down))"),
    )  # fmt: skip


def _coming() -> tuple[Form, ...]:
    mob = r"(?:tonight|tonite|tomorrow\s+night|later|at\s+(?:night|midnight)|in\s+the\s+(?:night|dark)|after\s+dark|when\s+(?:you're|your)\s+(?:asleep|alone|out)|when\s+it's\s+dark|mob\s?-?\s?handed|with\s+(?:the|my|some|a\s+few)\s+(?:\w+\s+)?(?:lads|boys|mates|brothers|Γ+))"
    arms = r"(?:pistols?|guns?|shot\s?guns?|rifles?|air\s?rifle|revolver|machetes?|cross\s?bow|grenades?|(?:baseball|cricket)\s+bat|sword|samurai\s+sword|petrol\s+bombs?|sawn[\s-]off|knife|hunting\s+knife|axe|sledgehammer|glock|musket)"
    tool = rf"with\s+(?:{WEAPON}|\w+\s+{words('weapon.arms')})"
    them = rf"(?:you|yours|him|her|them|{words('building')}|{words('property')}|meeting|depot|{TITLED}|thursday|tonight|tomorrow|street|there)"
    armed_end = r"(?=\s*$|[.!?,]|\s+(?:for\s+(?:you|him|her|them)|and\s+(?:you|the\s+first|i'll|we'll|smash|see)|in\s+(?:my|the)\s+(?:hand|boot)|waiting)\b)"
    fire = rf"(?:an?|my|the|some|his)\s+(?:(?!glue|nail|heat|water|toy|cap|paint|staple|massage|nerf|starter)\w+\s+)?{words('weapon.fire')}{ENDS}"
    public = r"(?:meeting|surgery|council|chamber|town\s+hall|county\s+hall|civic\s+centre|office|count|hustings|polling\s+station)"
    owns = rf"\b(?:i|we)(?:'?ve|\s+have)?(?:\s+still)?\s+(?:got|have|own|keep|kept|bought)(?:\s+still)?\s+(?:an?|my|our|his|the|some|that)\s+(?:(?:dad|grandad|granddad|father|grandfather|uncle|brother)'s\s+)?(?!(?:glue|nail|heat|water|toy|cap|paint|staple|massage|nerf|starter|price|spray)\b)(?:[\w-]+\s+){{0,3}}?{arms}\b(?!\s+(?:dogs?|box|boxes|licen[cs]e|club|range|wedding|drill|ladder))"
    knows_place = rf"(?:\s+(?:all|now|also|do|both))?\s+know\s+(?:exactly\s+)?(?:(?:where|which|what)\s+(?:[\w']+\s+)?(?:(?:you|u|he|she|{TITLED}|{NAME}|{FAMILY})\b|(?:the|your|that|this)\s+(?:\w+\s+)?{words('building')}\b|the\s+council\b|your\s+\w+)|(?:your|his|her)\s+(?:home\s+)?(?:address|route|car|reg)\b)"
    bring = rf"\b(?:i|we)(?:{FIRM}(?:be\s+)?|(?:'?m|'?re|\s+am|\s+are)\s+)(?:bring(?:ing)?|carry(?:ing)?|com(?:e|ing)\s+with)\s+"
    return (
        form("coming_for", "R2d", VEILED, rf"\b(?:i|we|my\s+(?:lads|boys|mates|Γ+))(?:'?m|'?re|\s+am|\s+are)\s+(?:coming|on\s+(?:my|our)\s+way)\s+(?:for|after)\s+{_WHOM}(?!\s+to\b)", unless="office sport purpose", nowhere=_TO_BE_HEARD),
        form("coming_for", "R2d", VEILED, rf"^\W*(?:i'?m\s+)?coming\s+for\s+(?:you|{TITLED}|{FAMILY})(?!\s+to\b)", unless="office sport purpose"),
        form("coming_to_home", "R2d", VEILED, rf"\b(?:i|we){FIRM}(?:come\s+|be\s+|turn\s+up\s+|pay\s+)?(?:\w+\s+){{0,2}}?(?:to|at|by|outside|round|visit\s+to)\s+{_HOME}(?=\s*$|[^\w\s]|\s+(?:and\s+(?:you|i'll|we'll|see|then)|if|unless|{mob})\b|\s+{mob})", "ambiguous", unless="purpose"),
        form("coming_to_home", "R2d", VEILED, rf"\b{DOER}(?:{FIRM}|\s*(?:'?m|'?re|\s+am|\s+are)\s+)(?:be\s+|come\s+|coming\s+|pop\s+|get\s+)?(?:round|over|down|to\s+yours|round\s+yours)\b[\w\s]{{0,20}}?(?:{mob}|{tool})", unless="purpose"),
        form("coming_to_home", "R2d", VEILED, rf"\b{DOER}(?:{FIRM}|\s*(?:'?m|'?re)\s+)(?:be\s+|come\s+|coming\s+)(?:round|over)\s+(?:\w+\s+){{0,2}}?(?:and|to)\s+(?:sort\s+(?:you|him|her|them)\s+out{_END}|teach\s+(?:you|him|her)\s+a\s+lesson|have\s+(?:you|him|her)\b|get\s+(?:you|him|her){_END}|finish\s+(?:you|the\s+job))", unless="purpose"),
        form("coming_to_home", "R2d", VEILED, r"(?:^|[,;:]\s*)(?:i'?ll\s+)?(?:see|meet|catch)\s+(?:you|u)\s+(?:outside|at)\s+(?:your|ur)\s+(?:house|home|front\s+door|door|doorstep|work|kids'?\s+school)(?=\s*$|[.!?,]|\s+(?:at\s+\d|tonight|later|on\s+\w+day\s+night|after|one\s+night|when))", "ambiguous", unless="purpose"),
        form("lying_in_wait", "R2d", VEILED, rf"\b(?:i|we){FIRM}be\s+(?:stood\s+|sat\s+)?waiting\s+(?:outside(?:\s+(?:your|ur|his|her|their)\b|\s+for\s+{_WHOM}|{_LAST})|in\s+the\s+car\s+park(?:\s+for\s+{_WHOM}|{_LAST})|for\s+(?:you|{TITLED}|{FAMILY})(?:{_LAST}|\s+(?:outside|when\s+you|after\s+(?:the|your)|in\s+the\s+(?:dark|car\s+park)|tonight|one\s+night)\b))"),
        form("lying_in_wait", "R2d", VEILED, rf"\b{DOER}{FIRM}be\s+(?:right\s+|there\s+)?(?:waiting|stood|standing|sat|sitting|hiding|parked|lurking|outside|round\s+the\s+back)\b(?:\s+[\w']+){{0,8}}?\s+with\s+(?:{WEAPON}|(?:an?|my|the)\s+(?:\w+\s+)?{words('weapon.arms', 'weapon.fire')})"
             rf"(?:{_END}|\s+(?:after|before|on|at|when|as|tonight|tonite|tomorrow|next|this|every|until|till|for\s+(?:you|him|her|them))\b)", refused=r"\bto\s+(?:fix|mend|repair|help|clear|cut|chop|build|put\s+up|replace)\b", unless="sport"),
        form("lying_in_wait", "R2d", VEILED, rf"\b{DOER}{FIRM}be\s+(?:\w+\s+)?(?:waiting|stood|parked|sat|hiding|lurking|outside)\b(?:\s+(?!(?:you|he|she|for\s+(?:the|an?|our|some|it|answers?|news))\b)[\w']+){{0,6}}?\s+(?:for\s+)?(?:when(?:ever)?|till|til|until|as|the\s+(?:second|moment|minute))\s+(?:you|u|he|she|{FAMILY}|{TITLED}|{NAME})\s+(?:\w+\s+)?(?:comes?\s+(?:out|off|home)|leaves?(?!\s+office\b)|gets?\s+(?:out|off|home|in)|walks?\s+(?:out|home|back|to)|steps?\s+out|(?:finish|knock)\w*\s+(?:off|work)|goes?\s+home|locks?\s+up)\b(?!\s+(?:of|from)\s+(?:the\s+)?(?:school|nursery|hospital|college)\b)", "ambiguous", refused=r"\bstill\b", unless="office sport", nowhere=rf"{_LAWFUL}|{_CHEER}"),
        form("lying_in_wait", "R2d", VEILED, rf"\b(?:i'?m|we'?re|i\s+am|we\s+are|im)\s+waiting\s+(?:outside\s+(?:your|his|her)\s+\w+|for\s+(?:you|him|her)\s+(?:\w+\s+)?(?:outside\b|{tool}))"),
        form("lying_in_wait", "R2d", VEILED, rf"\b(?:wait\s+(?:till|til|until|'til)\s+(?:i|we)\s+(?:get\s+(?:hold\s+of|my\s+hands\s+on|our\s+hands\s+on)|catch)\s+{_WHOM}|when\s+(?:i|we)\s+(?:get\s+(?:my|our)\s+hands\s+on|catch\s+(?:hold\s+of\s+)?)\s*(?:you|{TITLED}){_LAST})"),
        form("lying_in_wait", "R2d", VEILED, rf"\bwait\s+(?:till|til|until)\s+(?:your|his|her|their)\s+(?:\w+\s+)?{words('family')}\s+(?:\w+\s+)?(?:walks?\s+home|comes?\s+out|(?:is|are)\s+(?:alone|on\s+(?:her|his|their)\s+own)|goe?s\s+out\s+alone)"),
        form("armed", "R2d", VEILED, rf"{bring}{fire}"),
        form("armed", "R2d", VEILED, rf"{bring}{WEAPON}(?=\s*[.!]*\s*$|\s+(?:for\s+(?:you|him|her|them)|to\s+(?:your|his|her|the\s+(?:next\s+)?(?:council\s+)?{public}))\b|\s+and\s+(?:you|we'll|i'll)\b)", unless="thing"),
        form("armed", "R2d", VEILED, rf"\b{DOER}(?:{FIRM}|\s*(?:'?m|'?re|\s+am|\s+are|m)\s+)(?:[\w']+\s+){{0,9}}?{them}\s+(?:[\w']+\s+){{0,2}}?with\s+(?:{WEAPON}|an?\s+\w+\s+{words('weapon.arms')}){armed_end}", refused=r"\bto\s+(?:fix|mend|repair|help|clear|cut|chop|build|put\s+up|replace)\b"),
        form("armed", "R2d", VEILED, rf"{owns}[^.!?]{{0,50}}?\b(?:and|so|but|cos|because)\s+(?:i|we){knows_place}|\b(?:i|we){knows_place}[^.!?]{{0,40}}?\b(?:and|so|but|cos|because)\s+{owns}", "ambiguous", unless="sport"),
        form("armed", "R2d", VEILED, rf"(?:^|[,;]\s*)(?:going|coming)\s+(?:in)?to\s+(?:your|that|the)\s+(?:\w+\s+){{1,3}}?with\s+{fire}|\b(?:i'?ve\s+got|i\s+have|got)\s+{fire}[^.!?]{{0,20}}?\band\s+(?:i'?m|i\s+am|i'?ll|i\s+will)\s+(?:coming|going|come|use)\b"),
        form("armed", "R2d", VEILED, rf"\b(?:i|we)(?:'ll|\s+will)\s+be\s+(?:there|waiting|round)\b[^.!]{{0,20}}[.!,]*\s+with\s+{fire}", across=True),
    )  # fmt: skip


def _hinting() -> tuple[Form, ...]:
    ill = rf"(?:(?:got\s+|gets\s+|was\s+|were\s+|to\s+get\s+|all\s+(?:get|got)\s+)?(?:smashed|slashed|torched|burnt|burned|keyed|bricked|firebombed|hurt|run\s+over|stabbed|shot)\b|caught\s+(?:fire|light)|went\s+up\s+in\s+(?:flames|smoke)|burn(?:ed|t)?\s+(?:down|to\s+the\s+ground)|(?:had|met\s+with)\s+an\s+accident|(?:\w+\s+)?happen(?:ed|s)?\s+to\s+(?:you|it|him|her|them|your|ur|{NAME})\b)"
    yours = (
        rf"(?:your|ur)\s+(?:\w+\s+)?(?:{words('family', 'property', 'body')}|{GROUP}+)"
    )
    # Who crosses a road meets with accidents, too: only what they do to the writer is no road.
    against_us = r"(?:who|that|what)\s+(?:\w+\s+){0,2}?(?:vot|speak|spoke|stand|stood|go|went|sid|talk|campaign|pok|stick|stuck|ask|upset|annoy|mess|cross|oppos|object|interfer|get|got|grass|snitch|report|block|say|said|piss)\w*\s+[^.!?]{0,25}?\b(?:us|me|our|my|(?:their|his|her|your)\s+noses?|the\s+wrong\s+(?:people|person|man|family|crowd|way)|too\s+many\s+questions|on\s+people)\b"
    lovely = r"\b(?:nice|lovely|pretty|beautiful|smart)\s+(?:little\s+|big\s+|new\s+)?(?:house|car|home|wife|daughters?|girl|kids|family|shop|business|motor|van|place\s+you|dog|bungalow|Γ+)\b"
    victim = words("victim")
    return (
        form("shame_if", "R2d", VEILED, rf"\b(?:shame|pity)\s+(?:if|when)\s+(?:something|anything|someone|somebody|{yours}|{FAMILY}|he|she|{NAME})\b[^.!?]{{0,25}}?\b{ill}"),
        form("shame_if", "R2d", VEILED, rf"{lovely}[^?]{{0,60}}?\b(?:shame|pity|hate|careful|accidents?|hope\s+nothing|wouldn't\s+want)\b[^.!?]{{0,20}}?(?:\b{ill}|\bhappens?\b)", across=True),
        form("shame_if", "R2d", VEILED, rf"{lovely}[^.!?]{{0,30}}?[.!,;\s-]+(?:it\s+would\s+|it'd\s+|that'd\s+|'d\s+|would\s+)?be\s+a\s+(?:real\s+|great\s+|terrible\s+|right\s+)?(?:shame|pity){_LAST}", refused=r"^(?!.*\b(?:you|your|ur|u|ya)\b)", across=True),
        form("shame_if", "R2d", VEILED, rf"\bi\s+hope\s+nothing\s+(?:bad\s+|nasty\s+)?happens\s+to\s+(?:your|his|her)\s+(?:\w+\s+)?(?:family|kids|house|car|windows|daughter|son|Γ+){_LAST}|\b(?:i'd\s+hate|would\s+hate|wouldn'?t\s+(?:want|like))\s+(?:for\s+)?(?:something|anything)\s+(?:bad\s+|nasty\s+)?(?:to\s+)?happen(?:ing)?\s+to\s+(?:you|your|him|her)\b"),
        form("shame_if", "R2d", VEILED, r"\baccidents\s+(?:do\s+|can\s+)?happen\b[^.!?]{0,40}\b(?:to\s+(?:you|your|people\s+like\s+you|councillors|cllrs)|of\s+yours|don'?t\s+they)\b", refused=r"\bblame\b"),
        form("shame_if", "R2d", VEILED, rf"\baccidents\s+(?:do\s+|can\s+|will\s+|may\s+|tend\s+to\s+|have\s+a\s+(?:way|habit)\s+of\s+)?happen(?:ing|ed)?\b[^.!?]{{0,80}}?(?<!not\s)\bto\s+(?:(?:people|folks?|those|them|anyone|anybody|someone|men|women|ones|councillors|cllrs|politicians)\s+(?:like\s+(?:you|u)\b|{against_us}))", "ambiguous", refused=r"\bblame\b"),
        form("shame_if", "R2d", VEILED, rf"\baccidents\s+(?:do\s+|can\s+|will\s+|often\s+)?happen\b[^!?]{{0,50}}[.,!…–-]+\s*(?:especially|particularly|mostly|mainly|usually|always|often|only)\s+to\s+(?:people|folks?|those|them|anyone|councillors|cllrs|politicians)\s+(?:like\s+(?:you|u)\b|{against_us})", "ambiguous", across=True),
        form("next_victim", "R2d", VEILED, rf"\b(?:you|he|she|u|{TITLED}|{NAME})(?:'re|r|\s+are|'ll|\s+will|'s|\s+is|\s+should|\s+could)\s+(?:be\s+|end\s+up\s+|go\s+|going\s+|finish\s+up\s+)?(?:the\s+)?(?:next\b[^.!?]{{0,12}}|(?:the\s+)?same\s+way\s+(?:as\s+)?|just\s+)?(?:like\s+)?{victim}\b(?!'s\s+(?:successor|replacement))(?=\s*$|[^\w]|\s+(?:style|did|was|were|got)\b)", refused=r"\b(?:is|are|'s|'re)\s+(?:like\s+|the\s+|just\s+)?(?:jfk|lincoln|david|jo)\b"),
        form("next_victim", "R2d", VEILED, rf"\b{victim}\s+(?:style|treatment)\b|\b(?:do|pull|needs?|have)\s+a\s+{victim}\b(?:\s+on\b)?"),
        form("next_victim", "R2d", VEILED, rf"\b(?:shot|killed|stabbed|murdered|hanged|attacked)\b[^.!?]{{0,40}}[.!?]+\s*(?:you(?:'re|\s+are|r)|{TITLED}(?:'s|\s+is)|your\s+\w+(?:'s|\s+is|\s+are)|you'll\s+be)\s+next{_LAST}", across=True, unless="hazard sport"),
        form("next_victim", "R2d", VEILED, rf"\b(?:petrol|burn\w*|torch\w*|brick\w*|bomb\w*|fire|smash\w*|shot|killed|stabbed|matches)\b[^.!?]{{0,40}}[.!?,]*\s+(?:and\s+)?your\s+(?:{words('property', 'family')}|Γ+)(?:'s|\s+(?:is|are|will\s+be))\s+next{_LAST}", across=True),
        form("next_victim", "R2d", VEILED, rf"^\W*(?:and\s+)?(?:you(?:'re|\s+are|'ll\s+be|\s+will\s+be)|(?:your|his|her)\s+(?:{words('family')}|Γ+)(?:\s+(?:is|are|will\s+be)|'s|'ll\s+be))\s+next,?\s+(?:{TITLED}|traitor|scum|bitch|bastard|cunt|nonce|traitors){_LAST}", unless="election office"),
        form("no_tomorrow", "R2d", VEILED, r"\b(?:you|u|he|she|they)(?:\s+(?:won't|wont|will\s+not|will\s+never|aren't\s+going\s+to|are\s+not\s+going\s+to)|'ll\s+(?:never|not)|'re\s+not\s+(?:going\s+to|gonna))\s+(?:even\s+)?(?:live\s+(?:to\s+see|long\s+enough|through|till|until|past)\b|(?:see|reach)\s+(?:another|your\s+next|the\s+next)\s+(?:day|birthday|christmas|sunrise|morning|week|summer|dawn)\b|"
             r"make\s+it\s+(?:home|to\s+(?:the\s+)?(?:next|your\s+next)\s+(?:council\s+)?(?:meeting|week|month|birthday|weekend)|through\s+the\s+(?:night|week)|out\s+alive|out\s+of\s+(?:there|here|that\s+\w+)\s+alive)(?=\s*$|[.!,]))", unless="election office hazard", nowhere=r"\b(?:sorry|apolog\w+|get\s+well|hope\s+you|ill|holiday|traffic|unwell|busy)\b"),
        form("no_tomorrow", "R2d", VEILED, r"\b(?:you|u|he|she)(?:\s+(?:won't|wont|will\s+not)|'ll\s+not)\s+be\s+(?:alive\b(?!\s+to\s+see\s+it\s+built)|breathing|(?:walking|able\s+to\s+walk|talking)\s+(?:out|when\s+(?:i|we)|after\s+(?:i|we)|by\s+the\s+time\s+(?:i|we)))\b"),
        form("marked", "R2d", VEILED, rf"\b(?:your|his|her|{TITLED}'s|{NAME}'s)\s+(?:cards?(?:\s+(?:is|are|has\s+been)|'s)\s+(?:been\s+)?marked|name(?:\s+is|'s)\s+on\s+(?:a|the)\s+(?:bullet|list{_LAST}))|\b(?:you'?re|he's|she's)\s+a\s+marked\s+(?:man|woman)\b|\b(?:bullet|bomb|brick|noose|coffin|grave|grenade)\s+with\s+(?:your|his|her|{NAME}'s)\s+name\b", unless="office"),
        form("saw_family", "R2d", VEILED, rf"^\W*(?:i\s+|we\s+)?(?:saw|seen|spotted|been\s+watching|was\s+watching)\s+(?:your|ur|his|her)\s+(?:\w+\s+)?(?:{words('family')}|Γ+)\s+(?:at|outside|walking|playing|waiting|on|leaving|in|getting)\b", also=r"\b(?:think\s+(?:carefully|again|on|hard)|careful|reconsider|have\s+a\s+think|all\s+alone|on\s+(?:her|his|their)\s+own|be\s+a\s+(?:shame|pity)|next\s+time|easy\s+target|watch\s+(?:it|yourself|out))\b"),
        form("family_sake", "R2d", VEILED, rf"\bfor\s+(?:your|his|her)\s+(?:{words('family')}|Γ+)(?:'s|s'?|')?\s+(?:sake|safety)\b", also=r"\b(?:think\s+(?:carefully|again|hard|twice)|be\s+careful|resign|drop\s+(?:it|this)|back\s+(?:off|down)|vote|quit|shut\s+up|keep\s+your\s+mouth)\b"),
    )  # fmt: skip


def _warning() -> tuple[Form, ...]:
    up = r"(?:goes?\s+up(?:\s+in\s+(?:flames|smoke))?|burns?\s+down|gets?\s+(?:burnt|burned|torched|bricked|petrol\s+bombed|firebombed|stabbed|shot|smashed\s+up))"
    kill_method = r"(?:guillotines?|gallows|firing\s+squads?|nooses?|hangman|electric\s+chair|gas\s+chambers?|ropes?\s+and\s+(?:the\s+)?lamp\s?posts?)"
    punishment = r"(?:lynch(?:ing|ings|\s+mobs?)|hang(?:ing|ings)|death\s+penalty|capital\s+punishment|executions?|beheadings?|ston(?:ing|ings)|guillotines?|gallows|firing\s+squads?|nooses?|the\s+rope|rope|burnings?(?:\s+at\s+the\s+stake)?|electric\s+chair|hangman)"
    one_of_them = rf"(?:(?:you|u|him|her)\b|your\s+(?:lot|sort|kind)\b|(?:this|that|these|those)\s+(?:[\w-]+\s+){{0,2}}?(?:one|ones|{words('role', 'beast')})\b(?!\s+(?:baskets?|who\s+(?:kill|murder|rap|abus)\w*))|{TITLED}|{FULL_NAME})"
    # What the law should do with murderers is anybody's opinion.
    crime = r"\b(?:murder\w*|kill(?:er|ers|ed|ing)|rap(?:ed|es|ists?)|paedo\w*|pedo\w*|abus\w+|terroris\w+|convict\w*|sentenc\w*|jail\w*|courts?|judges?|verdict|guilty|baskets?|flower\w*)\b"
    bring_one = r"(?:(?:you'?d\s+)?(?:better\s+|please\s+|just\s+)?(?:bring|book|order|fetch|pack|call)|(?:you|he|she|they|u)(?:'?ll|\s+will)\s+(?:need|be\s+needing|want)|(?:you|he|she|they)'?d\s+better\s+(?:bring|have|book))\s+(?:an?|your|the)\s+(?:own\s+)?(?:stretcher|ambulance|body\s?-?bag|coffin|hearse|undertaker|paramedics?|neck\s+brace)\b"
    rescue = r"\b(?:first\s+aid\w*|training|course|st\s+john'?s?|rescue|drill|exercise|festival|fete|concert|show|play|panto\w*|steps|stairs|slip\w*|ice|icy|fall\w*|fell|trip\w*|pot\s?holes?|pavements?|kerbs?|a\s?&\s?e|nhs|hospital|wait\w*|queue\w*|casualty|999|collapse\w*|unwell|chest\s+pain\w*|stroke|faint\w*)\b"
    them = rf"(?:the\s+(?:whole\s+|entire\s+)?(?:cabinet|council|lot|leader|leadership)|{TARGET}|{PARTY}+|{GROUP}+)"
    yield_ = r"(?:resign|step\s+down|stand\s+down|quit|back\s+(?:off|down)|shut\s+(?:up|it|your\s+\w+)|keep\s+quiet|leave\s+town|drop\s+it|withdraw)"
    return (
        form("watch_out", "R2d", VEILED, rf"\bwatch\s+(?:your|ur|yer)\s+backs?(?=\s*$|[.!?,]|\s+(?:if|from\s+now|when\s+you|walking|tonight|mate|pal|councillor|cllr|you|scum|{TITLE})\b)", unless="office hazard sport", nowhere=BACK_CARE),
        form("watch_out", "R2d", VEILED, r"\b(?:i'?d|i\s+would)\s+(?:be\s+)?watch(?:ing)?\s+(?:my|your)\s+back\b|\bsleep\s+with\s+(?:one|an|1)\s+eye\s+open|(?<!you )(?<!you always )(?<!to )\b(?:be|keep|start|better|should\s+be|'ll\s+be)\s+look(?:ing)?\s+over\s+your\s+shoulder(?!\s+(?:on|in|at)\s+(?:that|the|this|junctions?)\b)|\bwon't\s+see\s+(?:me|us)\s+coming|^\W*you\s+won't\s+(?:even\s+)?see\s+it\s+coming(?:\s+when\s+it\s+(?:happens|comes))?(?=\s*[.!]*\s*$)", unless="office hazard"),
        form("watch_out", "R2d", VEILED, r"\b(?:might|may|better|should|always|i'd|start)\s+(?:want\s+to\s+)?(?:be\s+)?(?:check|look)(?:ing)?\s+under(?:neath)?\s+(?:your|his|her|their)\s+car\b(?!\s+(?:for|in\s+case))(?:\s+\w+){0,4}(?=\s*$|[.!?,])"),
        form("watch_out", "R2d", VEILED, r"\b(?:while|whilst)\s+(?:you|u)\s+(?:can\s+)?still\s+(?:can\s+)?(?:walk(?:\s+about)?|breathe|have\s+(?:legs|teeth|kneecaps|a\s+(?:face|house|home|family|pulse)))(?=\s*$|[.!?,])"),
        form("watch_out", "R2d", VEILED, rf"\byou(?:'ll|\s+will|'re\s+(?:gonna|going\s+to))\s+(?:all\s+)?get\s+what'?s\s+coming(?:\s+to\s+you)?{_END}", "ambiguous", unless="office"),
        form("watch_out", "R2d", VEILED, rf"{GROUP}+\s+(?:will|'ll|are\s+(?:gonna|going\s+to)|gonna)\s+(?:all\s+|soon\s+)?get\s+what(?:'?s|\s+is)\s+coming(?:\s+to\s+(?:them|you))?{_END}|{GROUP}+\s+(?:had\s+)?better\s+(?:start\s+)?watch(?:ing)?\s+(?:their|your)\s+backs?{_END}", "ambiguous", unless="office sport"),
        form("watch_out", "R2d", VEILED, r"\b(?:(?:be\s+)?careful|watch|mind)\s+who(?:m)?\s+(?:you|u)(?:'re|\s+are)?\s+(?:upset|cross|mess(?:ing)?\s+with|dealing\s+with|piss(?:ing)?\s+off|wind(?:ing)?\s+up|pick(?:ing)?\s+(?:on|a\s+fight\s+with)|annoy(?:ing)?)\b", "ambiguous", unless="election"),
        form("know_people", "R2d", VEILED, rf"\bi(?:'ve\s+got|\s+have|\s+know|'ve)\s+(?:some\s+|a\s+few\s+|plenty\s+of\s+)?(?:people|lads|blokes|boys|mates|guys|men|friends|family|Γ+)\s+(?:who|that)(?:'ll|'d|\s+(?:can|could|will|would))\s+(?:happily\s+|soon\s+|gladly\s+)?(?:sort|deal\s+with|do|find|hurt|visit|pay|silence)\s+(?:you|him|her|them)(?:\s+(?:out|over|up|in|a\s+visit))?{_END}", "ambiguous"),
        form("watch_out", "R2d", VEILED, rf"^\W*tick,?\s+tock,?\s+(?:councillor|cllr|traitor|scum|{TITLED})(?:[\s,]+tick,?\s+tock)?{_LAST}", nowhere=r"\b(?:elections?|polling|polls|ballot|in\s+may|may\s+is|votes?|voters|the\s+count)\b"),
        form("watch_out", "R2d", VEILED, r"\bhope\s+(?:your|ur|you've\s+got)\s+(?:house|home|life|fire)\s+insurance\b", "ambiguous", unless="hazard", nowhere=r"\b(?:flood|storm|wind|river|leak|sandbag|rain|quote|premium|insurer|cladding|subsid)\w*|\benvironment\s+agency\b"),
        form("watch_out", "R2d", VEILED, r"\b(?:hope|trust|check(?:ed)?|seen\s+to)\s+(?:that\s+)?(?:your|ur|his|her)\s+(?:car'?s\s+)?(?:brakes?|tyres?|steering|wheel\s+nuts?|brake\s+pipes?|smoke\s+alarms?)\b[^.!?]{0,40}?[.!?,;-]*\s*\b(?:hills?|steep|(?:long|big|nasty|hell\s+of\s+a)\s+drop|long\s+way\s+(?:down|home)|dark\s+(?:road|lane|night)s?|lonely|that\s+bend|accidents?|shame|terrible\s+thing)\b", "ambiguous", across=True, nowhere=r"\b(?:ride|riders?|race|charity|sponsor\w*|tour|cycl\w+|bikes?|snow\w*|ice|icy|frost\w*|winter|forecast|met\s+office|rain|gritt\w*|mot|garage|mechanic|please|everyone|careful|take\s+care|drive\s+safe\w*|safe\s+journey)\b"),
        form("watch_out", "R2d", VEILED, r"\bnothing\s+(?:left\s+|more\s+|else\s+)?to\s+lose\b[^.!?]{0,30}[.!?,;-]*\s*(?:(?:and|but|so|now)\s+){0,2}i\s+know\s+(?:exactly\s+)?(?:who(?:se|'s|\s+is|\s+did|\s+to)|where\s+(?:you|he|she|they))\b", "ambiguous", across=True, nowhere=_LAWFUL),
        form("watch_out", "R2d", VEILED, r"\b(?:not|isn'?t|aint|ain't)\s+a\s+threat\b\W*(?:(?:it'?s|this\s+is|that'?s|just|merely|only|more|of|but)\s+){0,3}(?:an?\s+)?(?:friendly\s+)?(?:promise|observation|fact|prediction|warning|heads[\s-]?up)\b(?=\W*$|[.!?,:]?\s+(?:you|u|your|ur|he|she|his|her|councillor|cllr)\b)", "ambiguous", across=True, nowhere=_LAWFUL),
        form("watch_out", "R2d", VEILED, rf"\bif\s+i\s+(?:were|was)\s+(?:you|u|him|her)\b(?!(?:\s*,)?\s+(?:i|you)(?:'?d|\s+would|\s+should)\s+(?!(?:not\s+)?(?:{yield_}|stand\b|watch\b|stay\b)))(?:.{{0,30}}?\bfor\s+(?:your|ur|his|her)?\s*(?:own\s+)?(?:health|safety)\b)|\b{yield_}\b.{{0,20}}?\bfor\s+(?:your|ur|his|her)\s+(?:own\s+)?safety\b", "ambiguous", across=True, nowhere=_CARE),
        form("watch_out", "R2d", VEILED, rf"\bif\s+(?:you|u)\s+(?:value|like|love|want\s+to\s+keep|are\s+fond\s+of|enjoy)\s+(?:(?:having\s+)?(?:your|ur)\s+(?:\w+\s+)?{words('body')}(?=\W*$|\s+where\b|,?\s+(?:you|stay|keep|back|shut|leave|resign|watch|don'?t|walk\s+away|move)\b)|(?:breathing|walking)(?=\W*$))", "ambiguous", unless="hazard sport", nowhere=_CARE),
        form("passive_harm", "R2a", "A threat to hurt a person", r"\b(?:(?:you|u|he|she)(?:'?ll|\s+will|'re\s+going\s+to|\s+wanna|\s+want\s+to)?(?:\s+be)?|if\s+(?:you|u)\s+fancy)\s+eat(?:ing)?\s+(?:[\w']+\s+){0,2}?(?:through|thru)\s+a\s+straw\b", "ambiguous", nowhere=_CARE),
        form("ultimatum", "R2d", VEILED, rf"\b(?:{yield_}|change\s+(?:your|the)\s+(?:vote|mind)|vote\s+(?:no|yes|against|for|it\s+\w+)|walk\s+away|do\s+(?:as|what)\s+(?:we|i|you're))\b[^.!?]{{0,40}}?\b(?:and|then|so)\s+(?:nobody|no\s?one|none\s+of\s+you\w*)(?:'ll|\s+will|\s+has\s+to|\s+have\s+to|\s+needs?\s+to)?\s+(?:gets?|be)\s+(?:hurt|harmed)\b", "ambiguous"),
        form("watch_out", "R2d", VEILED, rf"^\W*one\s+of\s+these\s+(?:(?:dark|cold|long|fine|winter)\s+){{0,2}}nights\b\W*(?:{TITLED}|{NAME}|councillor|cllr|mate|pal|you|love|sunshine|\w+)?{_LAST}", "ambiguous"),
        form("ultimatum", "R2d", VEILED, rf"\b{yield_}\b[^.!?]{{0,25}}\bor\s+(?:else\s+)?(?:someone|somebody|people|you|your\s+\w+)(?:'s|\s+is|'ll|\s+will)?\s+(?:going\s+to\s+|gonna\s+)?(?:gets?|ends?\s+up|getting)\s+(?:badly\s+|seriously\s+)?(?:hurt|killed|stabbed|shot|burned|burnt)\b"),
        form("ultimatum", "R2d", VEILED, rf"\bdon'?t\s+(?:be|act|come\s+crying)\s+(?:so\s+)?(?:su\w*prised|shocked)?\s*(?:when|if)\s+(?:your\s+\w+\s+{up}|{BUILDING[:-1]})\s+{up}|(?:you|they|someone\s+(?:kills?|stabs?|shoots?)\s+you)\b[^.!?]{{0,10}}{up})|\b(?:goes?|going)\s+up\s+in\s+(?:flames|smoke)\s+with\s+(?:everyone|everybody|them|you|all\s+of)\b"),
        form("method", "R2e", "Calls for a means of killing against people", rf"\b(?:bring|fetch|wheel|get)\s+(?:back|out)\s+(?:(?:the|public|some|a|good\s+old)\s+){{0,3}}{punishment}\b[^.!?]{{0,12}}?\b(?:for|on|with)\s+{one_of_them}", "ambiguous", unless="sport", nowhere=crime),
        form("leaving", "R2d", VEILED, rf"\b(?:(?:the\s+)?next\s+time|if|when(?:ever)?|before)\s+{_WHO}(?:'re|'s)?\s+(?:[\w']+\s+){{1,10}}?{bring_one}", "ambiguous", unless="hazard election", nowhere=rescue),
        form("method", "R2e", "Calls for a means of killing against people", rf"\b(?:bring\s+(?:out|back)|get|fetch|build|dust\s+off|wheel\s+out|time\s+for|need|want)\s+(?:out\s+)?(?:the\s+|a\s+|some\s+)?{kill_method}\b[^.!?]{{0,12}}?\b(?:for|on|with)\s+{them}"),
    )  # fmt: skip


# What is dear to somebody, and where they go.
_KIN = rf"(?:{words('family')}|{words('pet')}|mutt|gran|granny|nana?|grandad|auntie?|uncle|niece|nephew|{GROUP}+)\b(?!')"
_DEAR = rf"(?:(?:your|ur)\s+(?:\w+\s+){{0,2}}?{_KIN}|(?:nice|lovely|pretty|beautiful|sweet|cute|little)\s+(?:\w+\s+)?{_KIN}\s+(?:you|u)(?:'ve|\s+have)?(?:\s+got)?\b)"
_OFTEN = r"(?:\s+(?:so\s+)?(?:easily|easy|fast|quickly|all\s+the\s+time|every\s+day|sometimes|you\s+know|at\s+(?:that|their|her|his)\s+age|these\s+days|don'?t\s+they)){0,3}"
# What befalls such as they are, in general: nobody who worries says it so.
_BEFALLS = (
    r"(?:(?:do|can|could|will|might|often|always|just|so\s+easily|easily|tend\s+to)\s+){0,2}"
    r"(?:(?:have|take|get|suffer)\s+(?:such\s+|some\s+|so\s+many\s+|a\s+lot\s+of\s+|the\s+)?(?:nasty|nastiest|bad|worst|terrible|awful|horrible|serious|fatal)\s+(?:falls?|accidents?|tumbles?)|go\s+missing"
    r"|get\s+(?:hurt|lost|snatched|taken|grabbed|nicked|stolen|run\s+over|knocked\s+(?:over|down)|poisoned)|(?:fall|trip|slip|drown|disappear|vanish|choke|wander\s+off)(?:\s+(?:down\s+(?:the\s+)?stairs|in\s+the\s+bath|over))?)"
)
# What somebody, or a dog, did or did not do when it was too late.
_LOST = (
    r"(?:(?:ate|swallowed|drank|found|got\s+(?:hold\s+of|into))\s+(?:some|any)thing|ate\s+(?:it|some)\b|got\s+(?:out|loose)(?:\s+on\s+(?:the|that)\s+\w+|(?=\W*$))|(?:did(?:n'?t|\s+not)|never)\s+(?:make|made|come|came|get|got)\s+(?:it\s+)?(?:home|back)\b|went\s+missing|got\s+(?:hurt|lost|snatched|taken|poisoned|run\s+over|knocked\s+(?:over|down))"
    r"|disappeared|vanished|drowned|had\s+(?:a|an|some\s+kind\s+of)\s+(?:\w+\s+)?(?:fall|accident)|ended\s+up\s+(?:dead|under\s+an?\s+\w+|in\s+(?:a|the)\s+(?:river|canal|ditch|hospital)))"
)
_PITY = r"(?:be\s+(?:(?:a|such\s+a)\s+(?:\w+\s+)?(?:shame|pity|tragedy)|(?:so\s+|really\s+|just\s+)?(?:terrible|awful|tragic|dreadful|horrible|sad|heartbreaking))\s+(?:if|when)|(?:shame|pity)\s+if|hate\s+(?:it\s+)?if)"
# Who is kind, and who warns everybody of something that has a name, say so.
_KIND = (
    r"\b(?:better|recover\w*|get\s+well|poorly|sorry|thank\w*|please|take\s+care|bless|safe(?:r|ty|ly)?|weather|heat\w*|cold|flu|covid|ice|icy|snow|storms?|hospital|ambulances?|handrails?|carers?|council|fund\w*|cuts?|nhs|cross(?:ing|roads)|zebra|pavements?|kerbs?|pot\s?holes?|lights?|lighting|speed\w*|limits?|petition\w*|campaign\w*|fix\w*|repair\w*|mend|grit\w*|why|"
    r"fireworks?|bonfire\w*|bangers?|algae|adders?|pellets?|bait\w*|pest\s+control|contractors?|poison(?:ed|ings?)|laced|anti-?\s?freeze|chocolate|owners?|everyone|everybody|folks|neighbours|vets?|reports?|reported|lead|leash|barking|sheep|livestock|lambs?|bins?|fouling|my\s+(?:own\s+)?(?:mum|mam|nan|gran|dad|dog|cat|kids?|son|daughter))\b"
)
_POLITE = rf"(?:how(?:'?s|\s+is|\s+are)|(?:nice|lovely|good)\s+to\s+(?:see|hear)|(?:i\s+)?(?:hear|see|saw|gather)|hope|is|are|does)\s+(?:that\s+)?{_DEAR}"
_GO = r"(?:jogs?|runs?|cycles?|walks?|rides?|parks?|swims?)"


def _concerned() -> tuple[Form, ...]:
    """Concern that is a menace: what is dear to somebody, or the way they go, meets with what befalls such as that."""
    such = rf"(?:{GROUP}+|(?:(?:old|older|elderly|frail|young|little|small|dear)\s+){{0,2}}(?:people|folks?|ladies|ones|kids|children|pensioners|girls|boys|toddlers|babies|dogs|cats|pets|horses|animals))"
    bare = rf"(?:brakes?|tyres?|steering|wheels?|accidents|bad\s+things|things|people)\s+(?:(?:do|can|could|will|might|just|often)\s+)?(?:fail|fails|happen|go|blow|burst|come\s+off|disappear|vanish|get\s+(?:hurt|jumped|hit)){_OFTEN}{_END}"
    way = r"\b(?:your|ur)\s+(?:(?:morning|evening|daily|usual|little|early)\s+)?(?:way\s+(?:home|back|to\s+work|in)|(?:walk|drive|cycle|journey)\s+(?:home|in|to\s+work)|run|jog|commute|bike\s+ride|dog\s+walk)\b"
    happen = r"\b(?:accidents|bad\s+things|nasty\s+things|things|all\s+sorts)\s+(?:do\s+|can\s+|could\s+|will\s+|often\s+)?happen\b"
    eats = r"(?:eats?|swallows?|drinks?|finds?|gets?\s+(?:into|hold\s+of|at))\s+(?:any|some)thing|goe?s?\s+missing|(?:has|have)\s+an?\s+(?:\w+\s+)?(?:accident|fall)\b"
    kept = r"(?:in(?:doors|side)?|locked\s+(?:up|in)|at\s+home)"
    return (
        form("shame_if", "R2d", VEILED, rf"\b{_DEAR}[^.!?]{{0,60}}?[.!?,;-]+\s*{such}\s+{_BEFALLS}{_OFTEN}{_END}", across=True, nowhere=_KIND),
        form("shame_if", "R2d", VEILED, rf"(?:\b{_DEAR}[^.!?]{{0,60}}?[.!?,;-]+[^.!?]{{0,30}}?\b{_PITY}|\b{_PITY}(?=\s+{_DEAR}))\s+(?:it|she|he|they|{_DEAR}|something|one\s+of\s+them)\s+(?:\w+\s+)?{_LOST}", across=True, nowhere=_KIND),
        form("shame_if", "R2d", VEILED, rf"\b(?:hope|hoping|pray)\s+(?:that\s+)?{_DEAR}\s+(?:doesn'?t|does\s+not|don'?t|do\s+not|never)\s+(?:\w+\s+)?(?:{eats})", nowhere=_KIND),
        form("shame_if", "R2d", VEILED, rf"\bkeep\s+(?:an\s+eye\s+on\s+)?(?:that\s+(?:\w+\s+)?(?:{words('pet')}|mutt)|{_DEAR})(?:\s+{kept})?\b[^.!?]{{0,20}}?\b(?:if\s+i\s+(?:was|were)\s+(?:you|u)\b|while\s+(?:you|u)\s+(?:still\s+)?can\b|if\s+(?:you|u)\s+want\s+(?:to\s+keep|to\s+see)\s+(?:it|him|her|them)\b)", nowhere=_KIND),
        form("shame_if", "R2d", VEILED, rf"{happen}[^.!?]{{0,20}}?\b(?:on|at|in|down|along|by|near)\s+(?:that|the|those|this|them)\s+(?:[\w-]+\s+){{1,4}}?(?:that\s+|where\s+)?(?:you|u)\s+(?:\w+\s+)?{_GO}(?=\W*$|[,;]|\s+(?:down|along|on|home|to|past|up|through|every|each|at|of|in|after|by|of)\b)", nowhere=_KIND),
        form("shame_if", "R2d", VEILED, rf"{way}[^.!?]{{0,20}}?[.!?,;-]+\s*(?:and\s+)?{bare}|\bbrakes?\s+(?:do\s+|can\s+)?fail\b[^.!?]{{0,30}}?{way}{_END}", across=True, nowhere=_KIND.replace("|ice|icy|snow|", "|").replace("weather|", "")),
        form("shame_if", "R2d", VEILED, rf"{_POLITE}[^.!?]{{0,60}}?[.!?,;-]+\s*(?:those|that|them|the)\s+(?:\w+\s+){{1,3}}?(?:are|is|gets?|can\s+be)\s+(?:so\s+|very\s+|awfully\s+|ever\s+so\s+|terribly\s+)?(?:dark|lonely|quiet|isolated|empty|steep)(?:\s+(?:at\s+night|now|these\s+days|after\s+\w+))?{_END}", across=True, nowhere=_KIND),
    )  # fmt: skip


def _warned_off() -> tuple[Form, ...]:
    """A day that somebody will not see, what they should have insured or written, a blade after a greeting, a walk home."""
    day = r"(?:(?:this\s+|another\s+|next\s+|the\s+(?:next\s+)?)?(?:christmas(?:\s+day)?|xmas|easter|new\s+year|summer|spring|winter|autumn|weekend|end\s+of\s+the\s+(?:week|month|year)|sunrise|dawn)|tomorrow|(?:your\s+(?:next\s+|\w+th\s+)?|another\s+)birthday|old\s+age|retirement|pension\s+age)"
    then = r"(?=\W*$|[.!?,;]|\s+(?:if|when|unless|mate|pal|councillor|cllr|again|coming|trust\s+me|believe\s+me|i\s+promise)\b)"
    ready = r"(?:(?:(?:good|decent|proper|plenty\s+of)\s+)?(?:life|home|house|fire|contents)\s+(?:insurance|cover)|(?:made|written|done|updated|sorted)\s+(?:out\s+)?(?:a|your|ur)\s+will|(?:a\s+)?(?:good\s+)?(?:funeral\s+(?:plan|cover|director)|undertaker)|(?:your|a)\s+(?:\w+\s+)?(?:coffin|grave|plot)\s+(?:picked|booked|ready|sorted))\b"
    offered = r"\b(?:flood|storm|wind|river|leak|sandbag|rain|quote|premium|insurer|cladding|subsid|solicitor|hospice|charit|legac|probate|attorney|estate|pension|mortgage|advice|advis|free|month|leaflet|family)\w*|\benvironment\s+agency\b"
    greets = r"(?:see(?:ing)?|meet(?:ing)?|visit(?:ing)?|catch(?:ing)?|find(?:ing)?|get(?:ting)?|wait(?:ing)?\s+for|com(?:e|ing)\s+for|watch(?:ing)?)\s+(?:you|u|ya|your|ur)\b(?:\s+[\w']+){0,4}|\bsleep\s+(?:well|tight)(?:\s+\w+)?|\b(?:sweet\s+dreams|your\s+turn|you'?re\s+next|bye\s+bye)(?:\s+\w+)?"
    lone = r"(?:walk|go|be|drive|cycle|park|travel|leave|live)(?:ing)?\s+(?:[\w']+\s+){0,4}?(?:on\s+(?:your|her|his|their)\s+own|alone|by\s+(?:yourself|herself|himself)|after\s+dark|(?:in|after)\s+the\s+dark|at\s+night)\b"
    told = rf"\b(?:(?:you|u|he|she|they|{TITLED})(?:'d|\s+had|\s+would|\s+will|'ll)?\s+(?:best|better|do\s+well|be\s+wise|want)\s+(?:to\s+)?not\s+(?:to\s+)?{lone}|i\s+(?:wouldn'?t|would\s+not)\s+(?:be\s+)?{lone}(?=[^.!?]*\bif\s+i\s+(?:was|were)\s+(?:you|u|her|him|them)\b))"
    helped = r"\b(?:taxis?|lifts?|cabs?|bus(?:es)?|muggings?|mugged|attacks|assaults?|lights?|lamps?|lit|unlit|escort|volunteers?|love|pet|dear|ice|icy|safe(?:r|ty)?|stay\s+in|drunk|police)\b"
    return (
        form("no_tomorrow", "R2d", VEILED, rf"\b(?:you|u|{TITLED})(?:\s+(?:won'?t|will\s+not|will\s+never|ain'?t\s+gonna|aren'?t\s+going\s+to|are\s+not\s+going\s+to)|'ll\s+(?:never|not)|'re\s+not\s+(?:going\s+to|gonna))\s+(?:even\s+|be\s+)?(?:see(?:ing)?|reach|make\s+it\s+to|last\s+(?:till?|until))\s+{day}{then}", unless="election office hazard", nowhere=rf"{_CARE}|\b(?:sorry|get\s+well|holidays?|traffic|unwell|busy|heating|freez\w*|queue|waiting\s+list)\b"),
        form("watch_out", "R2d", VEILED, rf"\b(?:hope|trust|make\s+sure|assume)\s+(?:that\s+)?(?:you|u|you'?ve|u'?ve|your|ur)\s+(?:(?:have|has|got|had|is|are)\s+){{0,2}}(?:all\s+)?{ready}", unless="hazard", nowhere=offered),
        form("watch_out", "R2d", VEILED, rf"\b(?:{greets})\W{{0,8}}{BLADES}|{BLADES}\W{{0,8}}(?:{greets})\b|\btick,?\s+tock\b[^.!?]{{0,30}}{BLADES}|{BLADES}[^.!?]{{0,30}}\btick,?\s+tock\b", nowhere=TABLE),
        form("watch_out", "R2d", VEILED, told, also=r"\b(?:if|unless|until|or|after\s+(?:this|that|what|tonight)|next\s+time|from\s+now)\b", nowhere=helped),
        form("saw_family", "R2d", VEILED, rf"\b(?:(?:nice|good|lovely|great)\s+to\s+see|(?:i\s+)?(?:see|noticed|passed))\s+{_DEAR}\s+(?:[\w']+\s+){{0,6}}?(?:on\s+(?:her|his|their)\s+own|(?:all\s+)?alone|by\s+(?:her|him|them)sel(?:f|ves))\b(?!\s+(?:two|stage|merit))", nowhere=_KIND),
    )  # fmt: skip


def _foretold() -> tuple[Form, ...]:
    """What somebody's body, eyes or child will need, where the one who is to do it is left out."""
    lost = r"(?:(?:be\s+)?(?:able\s+to\s+)?walk(?:ing)?\s+(?:without|again|unaided|straight|properly|on\s+your\s+own|out\s+(?:of|alive))|(?:keep|keeping|have|having|find)\s+(?:all\s+)?(?:your\s+|ur\s+|any\s+|both\s+)?(?:own\s+)?(?:teeth|kneecaps|knees|legs|fingers|eyes)|(?:be\s+)?eat(?:ing)?\s+solids?|(?:be\s+)?us(?:e|ing)\s+(?:your|ur|both)\s+(?:legs|hands|arms|knees)|(?:be\s+)?breath(?:e|ing)|see(?:ing)?\s+out\s+of\s+both\s+eyes|wak(?:e|ing)\s+up)\b"
    hopes = r"(?:do\s+not|don'?t|dont|wouldn'?t)\s+(?:(?:expect|plan|hope)\s+(?:to|on)\s+|(?:bank|count)\s+on\s+|(?:think|expect|imagine|reckon)\s+(?:you|u|that\s+you)(?:'?ll|\s+will|'re\s+going\s+to|\s+gonna)\s+)"
    body = r"\b(?:ops?|operations?|hip|replacement|physio\w*|marathon|train(?:ing|ed)?|ski\w*|bones?|arthritis|diabet\w*|injur\w+|plaster|surgeon|sweets|sugar|fluoride|smog|fumes|pollution|asthma|air\s+quality|gluten)\b"
    eyes = r"\b(?:you|u)(?:'?ll|\s+will|'?d\s+better|\s+had\s+better|\s+better|(?:'re|\s+are)?\s+(?:gonna|going\s+to|about\s+to)|\s+might\s+want\s+to)\s+(?:\w+\s+)?(?:need|want|have|grow|get|be\s+needing|keep)\s+(?:(?:a|some|pair|of|your|extra)\s+){0,3}eyes\s+in\s+the\s+back\s+of\s+(?:your|ur)\s+head"
    # What the councillor does, and then what follows on it.
    if_so = r"\band\s+(?:then\s+)?(?:you|u)\b|\b(?:from\s+(?:now|here)\s+on|unless|if\s+(?:you|u|this|that|it|they)\b|after\s+(?:this|that|what|today|tonight)|when\s+you\s+(?:walk|leave|go)|walking\s+home)"
    minding = r"\b(?:kids?|child\w*|twins|toddlers?|bab(?:y|ies)|puppy|pupp(?:y|ies)|dogs?|class|teach\w*|pupils|nursery|pickpockets?|shoplift\w*|scooters?|e-?bikes?|driver|drivers|seagulls?|gulls|referee|stewards?|mum|mums|dad|dads|parents)\b"
    seen_child = rf"(?:\b(?:i|we)(?:'?ve|\s+have)?\s+|^\W*(?:just\s+)?)(?:just\s+)?(?:saw|seen|spotted|clocked|passed|drove\s+past|walked\s+past|watched)\s+(?:your|ur|his|her)\s+(?:\w+\s+)?(?:{words('family.kin')}|twins|{GROUP}+)\b[^.!?]{{0,60}}?\b(?:gates?|school|primary|infants|juniors|nursery|playground|playing\s+field|bus\s+stop|bus|park|swings|st\s+\w+)\b[^.!?]{{0,40}}?[,.\s]+(?:\w+\s+){{0,3}}?(?:pink|red|blue|green|yellow|purple|white|black|grey|orange|matching|little)\s+(?:\w+\s+)?(?:coat|jacket|hat|bag|rucksack|backpack|scarf|dress|wellies|wellingtons|anorak|hoodie|scooter|bike|bobble\s+hat|gloves|tights|hair\s?band|bow|jumper|raincoat)s?\b"
    found = r"\b(?:left|leave|los[et]|lost|dropp?\w*|found|forgot\w*|hand(?:ed)?\s+(?:it\s+)?in|lost\s+property|sang|singing|nativity|concert|sports\s+day|carnival|parade|photos?|met|meet|chat\w*|said\s+(?:hi|hello)|waved|well\s+done|proud|helped|help\w*|thank\w*|fell|falling|hurt|crying|upset|wet|cold|freezing|lollipop|crossing|driver|nearly|almost|same\s+(?:one|as)|where\s+did\s+you\s+(?:get|buy))\b"
    beasts = r"\b(?:cats?|kittens?|hedgehogs?|leak\w*|oil|catalytic|converters?|cat\s+thie\w*|thieves|thief|stolen|nicked|nicking|nails?|tacks|glass|mot|garage|exhaust|rust\w*|tyres?|ball|keys|coolant)\b"
    return (
        form("watch_out", "R2d", VEILED, rf"\b{hopes}{lost}", "ambiguous", unless="sport", nowhere=rf"{_CARE}|{body}|\b{words('hazard')}\b"),
        form("watch_out", "R2d", VEILED, eyes, "ambiguous", unless="hazard sport election", also=if_so, nowhere=minding),
        form("saw_family", "R2d", VEILED, seen_child, "ambiguous", nowhere=found, across=True),
        form("watch_out", "R2d", VEILED, r"\b(?:check|look)(?:ing)?\s+under(?:neath)?\s+(?:your|ur|his|her|their)\s+car\b[^.!?]{0,40}?\bif\s+i\s+(?:was|were)\s+(?:you|u|him|her|them)\b", "ambiguous", nowhere=beasts),
    )  # fmt: skip


def wishes() -> tuple[Form, ...]:
    """Wishes of death or harm on a person."""
    wish = "Wishes death or harm on a person"
    # A party that dies is beaten; its voters and members are people, and so is whoever is meant by "all" or "every".
    many = rf"(?:(?:all|every|each)\s+(?:(?:of\s+)?(?:the|these|those|our)\s+|(?:single|last|fucking|bloody)\s+){{0,2}}(?:{PARTY}+(?:\s+{_FOLLOWER})?|{PARTISAN})|(?:the\s+|those\s+|these\s+|our\s+)?{PARTY}+\s+{_FOLLOWER}|(?:the\s+)?{PARTY}+(?=\s+all\s|\s+(?:die|died|were\s+dead|drop\s+dead|get\s+cancer){_END}))"
    who = rf"(?:you|u|he|she|they|(?:your|his|her|their)\s+(?:\w+\s+)?(?:{words('family')}|{GROUP}+)|{ROLES}|{many}|{TITLED}|{NAME})"
    ill = r"(?:cancer|covid|aids)(?!\s+(?:jabs?|vaccin\w*|treatment|tests?|care|support|cover|ward|clear|results?|drugs?|screening|scan|ops?|operation|nurse|diagnosis)\b)"
    hit = r"(?:shot(?!\s+(?:of|at)\b)|stabbed|killed|raped|murdered|beaten(?!\s+(?:by|in|at|to\s+it)\b)|battered|run\s+over|hit\s+by\s+(?:a|the)\s+(?:bus|lorry|car|train|truck|tram)|what's\s+coming)"
    ends = (
        rf"(?:dies?\b(?!\s+(?:of\s+(?:embarrassment|shame|boredom|laughter|old|happiness|natural|fright|excitement)|down|out|back|off|happy|laughing|peacefully|in\s+(?:peace|(?:his|her|their)\s+sleep)|with\s+dignity)\b)|died\b|rots?(?:\s+in\s+hell|\s+in\s+(?:jail|prison))?{_END}|rots?\s+in\s+hell|burns?\s+in\s+hell|drops?\s+dead(?!\s+gorgeous)|"
        rf"chokes?(?:{_END}|\s+to\s+death|\s+and\s+die)|drowns?{_END}|suffers?{_END}|gets?\s+(?:(?!his|her|their|your|our|a|an|the|some)\w+\s+)?(?:{ill}|{hit})|gets?\s+hurt{_END}|crash(?:es)?(?:{_END}|\s+(?:and\s+die|into|your|the\s+car))|bleeds?(?:{_END}|\s+(?:out|to\s+death))|gets?\s+bullied|were\s+dead{_END}|was\s+dead{_END})"
    )
    wished = rf"\b(?:hope|hoping|wish|pray|praying)\s+(?:that\s+)?{who}\s+(?:and\s+(?:all\s+)?(?:your|his|her|their)\s+\w+\s+)?(?:all\s+)?(?:(?!\w+n't\b|not\b|never\b|no\b|dont\b|doesnt\b|didnt\b)[\w']+\s+){{0,2}}?{ends}"
    # In texting's spelling, and of illnesses that people are also vaccinated against, a person reads it.
    illnesses = r"(?:cancer|covid|aids|leuk(?:a)?emia|meningitis|sepsis|polio|dementia|motor\s+neurone|parkinsons?|rabies|ebola|typhoid|cholera|gangrene)(?!(?:\s+b)?\s+(?:free|friendly|awareness|research|advice|help|services?|jab|vaccine)\b)"
    texted = wished.replace(
        "(?:your|his|her|their)", "(?:your|ur|yr|yer|his|her|their)"
    ).replace("(?:cancer|covid|aids)", illnesses)
    return (
        form("death_wish", "R2c", wish, wished, unless="election"),
        form("death_wish", "R2c", wish, texted, "ambiguous", unless="election"),
        form("death_wish", "R2c", wish, rf"\b(?:hope|wish|pray)\s+(?:that\s+)?(?:someone|somebody)\s+{SHORT_GAP}(?:(?:runs|knocks|mows)\s+(?:you|him|her|them|{TARGET})\s+(?:over|down|out)|beats\s+{TARGET}\s+up|(?:kicks|smashes|caves)\s+{BODY}|(?:burns|torches|bricks)\s+{PROPERTY}|puts\s+{WEAPON}\s+(?:in|through)\s+(?:{TARGET}|{PROPERTY}|{BODY})|{words('verb.person')}e?s\s+{TARGET}|breaks\s+{BODY})|\bhope\s+{PROPERTY}\s+burns?\b"),
        form("death_wish", "R2c", wish, r"(?:^|[,:;]\s*|\byou\s+)(?:please\s+|just\s+|can\s+){0,3}(?:drop\s+dead(?!\s+(?:gorgeous|simple|easy|date|serious|line))|go\s+(?:and\s+)?die\b(?!\s+(?:on|of|down)\b))|\b(?:rot|burn)\s+in\s+hell\b|^\W*die,?\s+(?:you\s+)?(?:\w+\s+)?(?:bastards?|bitch|cunts?|scum|pigs?|traitors?|prick|twat|wanker|nonce)\b", unless="election"),
        form("self_harm", "R2c", "Urges a person to take their own life", r"(?:^|[,:;.]\s*|\b(?:and|just|go|please|should|oughta|ought\s+to|better|then|can\s+you|could\s+you|why\s+don't\s+you|go\s+and|to\s+go|u|might\s+as\s+well)\s+)(?:kill|hang|shoot|top|drown|neck|unalive|end)\s+(?:yourself|urself|yourselves)\b(?!\s+(?:\w+ing\b|in\s+the\s+foot|out\s+to\s+dry|up\b|off\b|a\b|some\b))|\b(?:just|please|should|why\s+don't\s+you|go\s+and|fucking)\s+off\s+(?:yourself|urself|yourselves)\b|\bkys\b|\bhope\s+(?:that\s+)?(?:you|u)\s+(?:just\s+|finally\s+|go\s+and\s+|fucking\s+|do\s+){0,2}(?:kill|hang|shoot|top|drown|neck)\s+(?:yourself|urself)\b(?!\s+\w+ing\b)|\b(?:should|why\s+don't\s+you|go\s+and|please|just|thought\s+(?:about|of))\s+(?:end|take|ending|taking)\s+your\s+(?:own\s+)?life\b(?!\s+(?:story|seriously|back|in\s+(?:your|your\s+own)\s+hands))|"
             r"\b(?:favour|favor)\s+and\s+(?:die\b|jump\s+(?:off|in\s+front)|end\s+it(?:\s+all|(?=\s*[.!]*\s*$))|top\s+(?:yourself|urself)|kill\s+yourself)|(?:^\W*|\bgo\s+|\bgo\s+and\s+|^\W*just\s+|\byou\s+(?:should|just|can)\s+)jump\s+(?:off\s+a\s+(?:bridge|cliff|roof)|in\s+front\s+of\s+a)\b"),
        form("will_die", "R2d", "Says that a person will die", rf"\b(?:you|u)(?:\s+and\s+your\s+\w+)?(?:{WILL}|\s+shall\s+)(?:fucking\s+|all\s+)?(?:die|burn)\b(?=\s*$|[^\w\s]|\s+(?:for\s+this|soon|tonight|screaming|slowly|you)\b)", "ambiguous", unless="hazard election"),
    )  # fmt: skip


@cache
def figurative() -> re.Pattern[str]:
    """Sayings that have the grammar of a threat and mean none."""
    return re.compile(
        r"\b(?:kill\s+\w+\s+with\s+kindness|h[au]ng\s+(?:\w+\s+)?out\s+to\s+dry|shoot\s+(?:you|him|her|them)\s+(?:an?|over|down)\b|shoot\s+[\w\s]{1,30}down\s+in\b"
        r"|stab\s+(?:you|him|her|them)\s+in\s+the\s+back\b(?=.{0,20}\bpolitic)|break\s+(?:your|their|his|her)\s+hearts?"
        r"|(?:twist|pull)\s+(?:your|his|her|their)\s+(?:arms?|leg|finger)|bite\s+(?:your|his|her)\s+(?:hand|head)\s+off|knock\s+(?:your|their|his|her)\s+heads\s+together"
        r"|bang\s+(?:your|their)\s+heads|(?:wring|wash|tie)\s+(?:your|their|his|her)\s+(?:own\s+)?hands|hold\s+(?:you|them)\s+to\s+account|pull\s+(?:your|their)\s+(?:fingers?|socks|heads?)\s+(?:out|up)|turn\s+(?:your|their)\s+heads?|break\s+your\s+(?:back|neck)s?\s+(?:\w+ing|to|for|over)"
        rf"|{BEATEN_AT_THE_POLLS}|{IN_WORDS}"
        r"|kick\s+(?:your|their|his|her)\s+(?:heels|feet)|cut\s+(?:your|their|his|her)\s+(?:teeth|own)|guts\s+for\s+garters|dead\s+(?:wo)?man\s+walking(?=[^.!?]{0,40}\b(?:politic\w*|elections?|polls|may|party|group)\b)|(?:hang(?:ing|ed)?|hung)\s+(?:by|with|on)\s+(?:your|his|her|their)\s+own\s+petard|(?:tear|rip)\s+(?:you|him|her|them)\s+a\s+new\s+one(?=\s+(?:at|in|over)\s+(?:the\s+)?(?:hustings|scrutiny|debate|press|papers|full\s+council|question\s+time))|face\s+the\s+music|shoot\s+the\s+messenger|heads?\s+(?:should|must|will)\s+roll)\b"
    )


def soft_frames() -> str:
    """What stands before harm that is only spoken of: "I would love to"."""
    return rf"\b(?:i|we){SOFT}{STRONG}{SHORT_GAP}"
