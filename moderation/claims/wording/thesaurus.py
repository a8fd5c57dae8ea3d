"""What residents call things, and what the registry calls them: phrases and words of one meaning in council talk."""

from __future__ import annotations

import re
from collections.abc import Callable

from moderation.claims.wording.welsh_figures import NUMBERS
from moderation.patterns.late import late

Put = str | Callable[[re.Match[str]], str]

_WELSH_PLACES = ("cyntaf", "ail", "trydydd", "pedwerydd", "pumed", "chweched", "seithfed", "wythfed", "nawfed", "degfed")  # fmt: skip
_WELSH_MONTH = r"(?:ionawr|chwefror|f?mawrth|ebrill|fai|mai|f?mehefin|g?orffennaf|a[wg]st|f?medi|hydref|d?dachwedd|r?hagfyr|ragfyr)"
_BEFORE_A_SUM = r"(?= (?:mil|fil|miliwn|filiwn|punt|bunt|o bunn\w+)\b)"
_WELSH: tuple[tuple[str, Put], ...] = (
    (rf"\b(\d|{'|'.join(one for one, count in NUMBERS.items() if 1 < count < 10)}) [cg]h?ant?{_BEFORE_A_SUM}", lambda found: str(100 * (NUMBERS.get(found[1]) or int(found[1])))),
    (rf"\b[cg]h?an{_BEFORE_A_SUM}", "100"),
    (rf"\b(?:{'|'.join(NUMBERS)})(?= (?:y cant|mil|fil|miliwn|filiwn|punt|bunt|o bunn\w+)\b)", lambda found: str(NUMBERS[found[0]])),
    *((rf"\b{said}(?= o {_WELSH_MONTH}\b)", str(number)) for number, said in enumerate(_WELSH_PLACES, 1)),
    (r"\b(?:[bp]lant|phlant|d?disgyblion)(?= (?:cynradd|uwchradd)\b)", "ysgolion"),
    (r"\b[mf]iliwn\b", "million"),
    (r"(?<=\d) y cant\b", "%"),
    (r"\b(?:o bunnoedd|o bunnau)\b|(?<=\d) [pb]unt\b|(?<=million) [pb]unt\b", " pounds"),
)  # fmt: skip

# What residents say in several words and the registry in one, or the other way about.
PHRASES: tuple[tuple[re.Pattern[str], Put], ...] = tuple(
    (late(pattern), put)
    for pattern, put in (
        *_WELSH,
        (r"\ba couple (?:of )?(?=hundred\b)", "two "),
        # what a thing is done for: "so as not to offend" says what "in case it offends" says
        (
            r"\b(?:(?:so as|in order) not to|so that (?:it|they|nobody|no one) (?:do(?:es)? not|doesn't|don't)|in case (?:it|they|this|that|anyone|someone|somebody)(?: might)?|for fear of|to avoid)\b",
            " ",
        ),
        (
            r"\b(?:once (?:a|every) month|(?:every|each|per) month|(?:once )?(?:every|in) (?:four|4) w(?:ee)?ks)\b",
            "monthly",
        ),
        (
            r"\b(?:every (?:other|second|two|2) weeks?|(?:every|once a|each) fortnight)\b",
            "fortnightly",
        ),
        (r"\b(?:(?:every|each|once a|per) (?:single )?week)\b", "weekly"),
        (
            r"\b(?:24 hours(?: a day)?|24/7|round the clock|day and night)\b",
            "overnight",
        ),
        (
            r"\b(?:every|each|all) (?:single |the )?(?:day|night|morning|evening|time|year|minute)s?\b",
            "regularly",
        ),
        (r"\b(?:every|each) (?:\w+day|january|april|christmas)\b", "regularly"),
        (r"\bwast(?:ed|ing)\b", "spent"),
        (
            r"\bgrant(?:ed|s|ing)? (?:\w+ )?(?:permission|consent)\b",
            "approved permission",
        ),
        # Stock that is gone is not a thing that was sold off.
        (
            r"\b(?:sold|sells?|selling) out(?= of\b| (?:in|within|fast|quick\w*|already|again|by)\b|\W*$)",
            "gone out",
        ),
        (r"\bno more\b", "stopping"),
        # That they are negatives is told apart (negation.py).
        (r"\bun(?=(?:safe|paid|able|available|lawful|fit)\b)", ""),
        (r"\bbinn(?:ed|ing|in)\b", "scrapping"),
        (r"\bcrems?\b", "crematorium"),
        (r"\b(?:chief|cheif) exec\b", "chief executive"),
        (r"\bpay ?(?:rise|hike|increase)s?\b", "pay rise"),
        (
            r"\b(?:turn(?:ed|ing|in)?|convert(?:ed|ing)?|ma(?:de|king)) in ?to\b",
            "becoming",
        ),
        (
            r"\b(?:cut|limited|restricted|capped|reduced)(?: down)? to\b",
            "limited",
        ),
        (
            r"\b(?:going|gone)(?= by\b| next\b| soon\b| in \w+\s*[.!]*$|\s*[.!]*$)",
            "closing",
        ),
        (r"\b(?:per ?cent|percent|pc)\b", "%"),
        (
            r"\b(?:get(?:ting|s)?|got) rid of\b|\bdo(?:ing|es)? away with\b|\bdone away with\b",
            "scrapping",
        ),
        (
            r"\b(?:sign(?:ed|ing)? (?:it )?off|nodded through|rubber[- ]?stamped|waved through)\b",
            "approved",
        ),
        (r"\bpulling the plug on\b", "scrapping"),
        (r"\bsat(?:urday)?s? ?(?:and|&|n|or|/|\+) ?sun(?:day)?s?\b", "weekends"),
        (
            r"\b(?:pocket(?:s|ed|ing)?|trouser(?:s|ed|ing)?|bag(?:s|ged|ging)|rak(?:es?|ed|ing) in|tak(?:es?|ing) home)(?= (?:an? |another |extra |her |his |their |a whopping )?(?:£|\d|\w+ (?:grand|thousand|million)\b))",
            "given",
        ),
        # "Streetlights going dark at 12": twelve is midnight only where something is dark or lit.
        (r"\bstreet-?(lights?|lamps?)\b", r"street \1"),
        (
            r"\b(?:go(?:es|ing|ne)?|went|plung\w+)(?: (?:us|everyone|(?:the|our|whole) \w+)){0,2}(?: in ?to)? (?:the |total |complete |pitch )?(?:dark(?:ness)?|black)\b",
            "switched off",
        ),
        (
            r"\b(?:12 ?a\.?m\b\.?|00[:.]?00\b|(?:12|twelve) (?:at night|midnight)\b)",
            "midnight",
        ),
        (
            r"\b((?:lights?|lamps?|lighting|dark|darkness|switched off)\b[^.;!?]{0,40}? (?:at|from|after|past|by) )(?:12|twelve)\b(?= (?:every|each|at|until|till|to|now|from|because|so|and|till)\b|\W*$)(?! (?:noon|pm))",
            r"\1midnight",
        ),
        (
            r"\b(lights?|lamps?|lighting) (?:go(?:es|ing|ne)?|went)(?: to go)? out\b",
            r"\1 switched off",
        ),
        (r"\bpast (?=midnight\b|\d)", "after "),
        (
            r"\b(?:the|a) (?:whole|entire) lot of\b|\b(?:each and )?every (?:single|last)(?: one of)?\b",
            "every",
        ),
        (r"\bfor (?:good|ever)\b|\bforever\b", "permanently"),
        (r"\b(?:across|all over|all across|throughout|everywhere in)\b", "across"),
        (r"\bb4\b", "before"),
        (r"\bppl\b", "people"),
        (r"\brd\b", "road"),
        (r"\bxmas\b", "christmas"),
        (r"\bleccy\b", "electric"),
        (r"\byrs?\b", "year"),
        (r"\b(?:leasure|liesure|lesure) (?:centre|center|complex)\b", "leisure"),
        (
            r"\b2(?= (?:vote|a|an|the|da|me|us|be|get|go|do|see|pay|close|shut|sell|cut|live|work|my|ur|your)\b)",
            "to",
        ),
        (r"\b4(?= (?:the|da|a|an|me|us|my|ur|your|this|that|nothing|nowt)\b)", "for"),
        (r"\bhalf a dozen\b", "six"),
        (r"\ba dozen\b", "twelve"),
        (r"\ba tenner\b", "ten quid"),
        (r"\ba fiver\b", "five quid"),
        (r"\b(\d+)(?:st|nd|rd|th)\b", r"\1"),
        (r"\bfirst of (?=jan|feb|mar|apr|may|ju|aug|sep|oct|nov|dec)", "1 "),
        (
            r"\b(?:recycling|household waste|waste|amenity) (?:centre|center|site)\b",
            "tip",
        ),
        (r"\b(?:leisure|sports) (?:centre|center|complex)\b", "leisure"),
        (
            r"\b(?:(?:not|n't|no longer|never) (?:be |been |being )?(?:allowed|permitted)|aren't allowed)\b",
            "banned",
        ),
        (r"\b(?:pull(?:ed|ing)?|took|taken|taking) down\b", "demolished"),
        # Who knocks a plan back knocks nothing down.
        (r"\bknock(?:ed|s|ing)? (?:back|on the head)\b", "rejected"),
        (r"\b(?:cut(?:ting)?|chop(?:ped|ping)?) (?:all |them )?down\b", "felled"),
        (
            r"\b(?:got|given|gave|getting|has|gets|been given) (?:the )?(?:green light|go[- ]ahead|thumbs up|nod|permission)\b",
            "approved permission",
        ),
        (r"\b(?:call(?:ed|ing)?) (?:it |them |the whole thing )?off\b", "cancelled"),
        (r"\b(?:laid|lay|laying) (?:\w+ )?off\b", "sacked"),
        (r"\b(?:gone|going|goes|went) (?:bust|under)\b", "bankrupt"),
        (
            r"\b(?:old|elderly) (?:people|folks?|uns|ones|age pensioners?|dears)\b",
            "pensioners",
        ),
        (r"\blollipop (?:lad(?:y|ies)|m[ae]n|people)\b", "crossing patrol"),
        (r"\b(?:two|2)nd\b", "second"),
        (
            r"\b(?:behind closed doors|in private|on the quiet|on the sly)\b",
            "secret",
        ),
        (r"\bpriv?atis\w+\b", "private company"),
        (
            r"\bpostal votes? only\b|\bonly (?:by )?postal votes?\b",
            "voting by post only",
        ),
    )
)

# Each line is one meaning in council talk; the first word stands for the rest.
MEANINGS = """
end finish close shut closure shutdown abandon shelve axe axed axing scrap abolish cancel withdraw remove terminate ditch bin-off
all every each entire whole everyone everything both
sell sold flog sale
charge fee bill
up rise raise increase hike soar jump higher
down lower fall reduce decrease slash cut
spend spent spending blow blew blown splash squander fork splurge
approve pass agree decide vote-through
switch turn turned switched
library
bin rubbish refuse trash
collection collect empty emptied pick-up pickup
child children kid kiddie pupil
pound quid
free gratis
home house housing
flood flooding
road highway
electric electricity power
night overnight
developer builder
village community
stop halt cease
start begin introduce launch
ban outlaw prohibit forbid
pensioner elderly oap
poll polling
vote voting ballot
car vehicle motor
bus coach
build construct erect
toilet loo bog lavatory lav
tip dump
pool baths
gym leisure
resident householder
parent mum mam dad
lead leash
worker staff employee workforce officer
dismiss sack fire redundant laid-off
bonus perk
swap replace
demolish demolition knock bulldoze flatten
fell chop
contaminate poison pollute
allow permit
lose lost loss
fine penalty
chair seat
double twice doubling
triple treble
hide hid hidden bury conceal
grit salt
doctor gp surgery
shop store
lane ln
avenue ave
center centre
visit trip
statue monument sculpture
traveller gypsy
barbecue bbq barbie
funeral burial
museum gallery
roof slate
broke bust bankrupt insolvent skint
dog pooch
company firm
resign quit
limit restrict cap
inspection check
fund funding money cash
minute mins min
move relocate transfer send sent bussed
buy bought purchase
incinerator burner
camera cctv
lamp light lighting streetlight
pavement footpath footway
cyclist bike bicycle
lorry truck
meal dinner lunch
letter mail
police cop bobby
wage salary
graveyard cemetery
grass verge
heat heating
tenant renter
"""
