"""What makes light of the words of a threat: who treats, trains or photographs somebody, a game, a gig, an illness that is fought, a warning.

Each is a sign only. It takes nothing from a threat but the machine's own hide: a person is called as before.
"""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.text.reading import Reading

_TREATED = (
    r"jabs?|flu|covid|vaccin\w*|needles?|acupunctur\w*|botox|clinic|chiropract\w*|physio\w*|massages?|dentists?|wisdom\s+(?:tooth|teeth)|fillings?|an(?:a)?esthetist|surgeon|nurse|consultant|theatre|nil\s+by\s+mouth|sticker|"
    r"(?:spin|yoga|boxing|exercise|gym|fitness)\s+class|class\s+(?:on|at|with|tomorrow|tonight)|boot\s?camp|spin|hiit|pilates|zumba|leg\s+day|pt|mats|(?:re)?set\s+it|straighten\w*|pin\s+it|put\s+a\s+plate\s+in|sew\s+(?:you|it)|back\s+into\s+place|you(?:'ll|\s+will)\s+(?:feel|sleep|walk\s+out|love|thank|dance|be\s+dancing)"
)
_AT_PLAY = (
    r"fun\s+day|f[eê]te|super\s?soakers?|dunk\w*|sponges?|water\s+fight|gunge|(?:punk|metal)\s+(?:night|gig|band|all)|ceilidh|gig|dj|all-?dayer|over\s+18s|under\s+1\ds|free\s+entry|dance\s?floor|reunion|litter\s?pick|conga|hugging|(?:birthday|house|street|garden|tea|hen|stag|christmas|leaving|office)\s+part(?:y|ies)|wedding|"
    r"awards?|tribute|balloons?|ear\s?worm|songs?|nominated|dared|signed\s+(?:me|us|them)(?:\s+all)?\s+up|hooked\s+on|(?:make|makes|made|making)\s+(?:me|us)\s+(?:cry|laugh)\w*|raffle|quiz|cup\s+final|derby|league"
)
_NO_PERSON = r"alexa|siri|wordle|printer|lap\s?top|sat\s?nav|hoover|bbq|barbecue|brisket|race\s+for\s+life|5k|sponsor\w*|just\s?giving"
_WARNED = r"slow\s+down|talk\s+to\s+your\s+(?:kids|children|lads|sons?)|refuge|leave\s+(?:him|her)?\s*now|fentanyl|spice|drugs|pills|mushrooms?|berries|tombston\w*|pier|that\s+gang|knife\s+crime|carry\s+a\s+knife|mountain|in\s+trainers"
_LIGHT = late(rf"\b(?:{_TREATED}|{_AT_PLAY}|{_NO_PERSON}|{_WARNED})\b")
# "My wife is going to kill you, I've bought another kayak": of a wife it is an idiom; of a brother it may be none.
_KIN_KILLS = late(
    r"\b(?:my|the|our)\s+(?:wife|husband|hubby|missus|partner|mum|mam|mom|nan|gran\w*|dad|mates?|kids|daughter|boss)(?:'s|\s+is|\s+are|\s+will|'ll)\s+(?:\w+\s+)?(?:going\s+to\s+|gonna\s+)?(?:kill|murder|strangle|throttle|have\s+your\s+guts)\b"
)
_DEAR = late(
    r"^\W*(?:oi\W+)?(?:cancer|mnd|parkinson'?s|sciatica|hay\s?fever|migraines?|arthritis)\b|^\W*(?:(?:dear|to\s+the|oi|hey|right|listen)\W+)?(?:you\s+)?(?:moles?|slugs?|snails?|dandelions?|weeds?|ivy|wasps?|ants?|flies|mice|pigeons?|seagulls?|gulls?|foxes|nettles|brambles|knotweed|car|van|boiler|laptop|phone|computer|mower|washing\s+machine|kettle|toaster)\s*,|^\W*(?:dear|to\s+the)\s+(?!(?:cllr|councillors?|council|sir|madam|mayor|leader|mr|mrs|ms|mx|miss|dr|mp|head|head\s*teacher|chair\w*|officers?|planners?|person|man|woman|bloke|lad|idiot|coward|scum|one|people|whoever)\b)\w+"
)
_PICTURED = late(
    r"\b(?:photos?|pictures?|pics?|lens|selfies?|zoom|frame)\b[^\n]*\b(?:head|heads|face|faces|legs|feet)\b|\b(?:head|heads|face|faces|legs|feet)\b[^\n]*\b(?:photos?|pictures?|pics?|lens|selfies?|zoom)\b"
)


def makes_light(reading: Reading) -> bool:
    """Whether something in a text may make light of a threat in it."""
    return any(form.search(reading.bare) for form in (_LIGHT, _KIN_KILLS, _DEAR, _PICTURED))  # fmt: skip
