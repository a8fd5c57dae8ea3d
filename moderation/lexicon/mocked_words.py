"""Words that forms of mockery of the dead share: who is lost, that they are, where one mourns, and laughter."""

from __future__ import annotations

KIN = r"(?:wife|husband|missus|hubby|partner|mum|mam|mom|mummy|mother|dad|daddy|father|da|parents?|nan|nana|nanna|gran|granny|grandma|grandad|granddad|grandpa|grandmother|grandfather|son|lad|boy|daughter|girl|lass|kids?|child|children|bairn|wean|baby|babies|toddler|brother|bro|sister|sis|twin|auntie?|uncle|cousin|niece|nephew|boyfriend|girlfriend|fella|fiance|mate|dog|cat|pony|hamster|rabbit|budgie)"
PERSON = r"(?:girl|boy|lad|lass|kids?|child|children|baby|toddler|bairn|woman|man|bloke|wife|husband|mum|mam|dad|nan|gran|granny|grandad|pensioner|teenager|teen|schoolgirl|schoolboy|student|daughter|son|brother|sister|uncle|auntie?|cyclist|driver|jogger|biker|druggie|teacher|soldier)"
YOUR = r"(?:your|ur|yer|yr|thi|thy)"
THEIR = rf"(?:{YOUR}|his|her|their)"
DEAD = r"(?:dead|deed|late|dying|drowned|stillborn|murdered|deceased|suicidal)"
# "Dead good" is very good.
NOT_VERY = r"(?!\s+(?:good|right|cute|funny|nice|against|set|chuffed|proud|keen|easy|clever|lucky|sound|lovely|kind|busy|tired|cool|cheap|wrong|handy|slow|posh|pleased|happy|excited|jealous|serious|straight|on|ringer|in\s+the\s+water|end|line|heat)\b)"
_PASSED = rf"(?:(?:dead|deed){NOT_VERY}|died|passed\s+away|drown(?:ed|t)|croaked(?:\s+it)?|snuffed\s+it|carked\s+it|kicked\s+the\s+bucket|popped\s+(?:his|her|their)\s+clogs|pegged\s+it|topped\s+(?:himself|herself)|hanged\s+(?:himself|herself)|hung\s+(?:himself|herself)|six\s+feet\s+under|worm\s+food|brown\s+bread)"
GONE = rf"(?:(?:'?s|\s+is|\s+are|\s+was|\s+has|\s+got)?\s+(?:(?:still|just|now|only|also|well|long|went\s+and|proper|been|only\s+been)\s+){{0,2}}{_PASSED})"
# Whoever is meant has died or is buried: "your dead wife", "your nan's in the ground".
LOST = rf"(?:{YOUR}\s+(?:\w+\s+)?{DEAD}\s+{KIN}|{YOUR}\s+(?:\w+\s+)?{KIN}(?:{GONE}|(?:'?s|\s+is)\s+(?:in|under)\s+(?:(?:the|her|his|a)\s+)?(?:cold\s+)?(?:ground|grave|coffin|urn|soil|mud|box|jar)))"
LAUGHS = r"(?:\b(?:lo+l+|lmf?ao+|lmfao|rofl|pmsl|h[ae]+h[aeh]*|ha,?\s+ha|teehee|jk)\b|[\U0001f602\U0001f923\U0001f606\U0001f639\U0001f61d\U0001f61c\U0001f61b\U0001f92a\U0001f92d\U0001f60f\U0001f608\U0001f921\U0001f37f\U0001f3bb\U0001f480])"
DEATH = r"(?:died|dead|deaths?|dies|drown\w*|killed|murder\w*|stabb\w+|crash\w*|suicid\w+|overdos\w+|hanged|hung\s+(?:himself|herself)|funerals?|coffins?|graves?|buried|corpses?|bodies|crushed|electrocuted|burnt?\s+(?:to\s+death|alive)|run\s+over|fell|jumped|house\s+fire|canal|missing)"
RITES = r"(?:funerals?|wakes?|burials?|inquests?|vigils?|coffins?|hearse|graves?|graveside|headstones?|gravestones?|ashes|urns?|eulog(?:y|ies)|obituar(?:y|ies)|tributes?|memorials?|condolences?|autops(?:y|ies)|post\s?-?mortems?|crematorium|cremation)"
# What the bereaved say of their own, and whoever tells of mockery, condemns it or comforts.
OWN = r"\b(?:my(?!\s+(?:arse|backside|condolences|god|money|word|guess|bets?)\b)|our|mine|ours|i\s+lost|we\s+lost|sorry\s+for\s+your|so\s+sorry|condolences\s+to\s+(?:the\s+family|you|all|his|her|everyone)|thinking\s+of\s+you|hugs|bless|god\s+rest|sleep\s+tight|sending|thoughts\s+with)\b"
TOLD = r"\b(?:trolls?|trolling|cruel|disgusting|disgusted|disgrace\w*|vile|sickening|sicko|sick\s+(?:joke|people|comments?|individual|minds?)|horrible|how\s+dare|shame\s+on|(?:people|someone|somebody|they|he|she|one\s+comment|comments?)\s+(?:\w+\s+)?(?:said|say|saying|says|wrote|write|posted|told|joked|commented|laughing|laughed)|told\s+me|telling\s+me|accus\w+|mocking|mocked|heartless|no\s+need|not\s+funny|unkind|insensitive|reported)\b"
FAIR = rf"{OWN}|{TOLD}"
