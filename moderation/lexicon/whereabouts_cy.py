"""Where somebody can be found, told in Welsh: the house, the school of the children, the car, the way home.

Who speaks of their own home, of a neighbour with a full bin or of a hall tells of nobody. Patterns see text in small letters
without accents; the pronoun that Welsh puts behind the noun ("ei blant o") may be left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderation.patterns.late import late
from moderation.patterns.letters import Guarded, guarded
from moderation.patterns.prefilter import Prefilter

_HE = r"(?:o|e|fo|fe|hi|'r\s+(?:cynghorydd|maer|arweinydd|boi|ddynes|dyn)|cynghorydd\s+\w+|y\s+cynghorydd|cllr\s+\w+)"
_LIVES = (
    rf"\b(?:mae|ma)(?:\s+|(?='r)){_HE}(?:'n|n|\s+yn)\s+(?:dal\s+i\s+|dal\s+yn\s+)?byw\b"
)
_NAMED_LIVES = r"\b(?:mae|ma)\s+(?!(?:mam|dad|nain|taid|fy|ein|pawb|pobl|rhywun|neb|dwi|angen|o|e|fo|fe|hi|nhw)\b)[a-z'-]+(?:\s+[a-z'-]+)?\s+yn\s+byw\b"
_NUMBER = r"(?:(?:rhif|rif|number|no\.?)\s+\d{1,4}[a-z]?\b|\b\d{1,4}[a-z]?,?\s+(?:y\s+|yr\s+)?(?:heol|stryd|ffordd|lon|clos|maes|rhodfa|bryn|rhes|teras|parc|llys|gerddi|cilgant|tan|pen|ty|cae|dol|trem|cwrt)\b(?:\s+(?:(?:y|yr|pen\s+y)\s+)?(?!(?:yn|ac?|ar|efo|gyda|drws|ty|wrth|i|o)\b)[a-z'-]+)?)"
_MARK = r"(?:\b(?:drws|giat|iet|car|tai|fan|garej|ffenestri|llenni)\s+(?:coch|glas|gwyrdd|melyn|du|ddu|gwyn|wen|goch|las|werdd|felen|llwyd)\b|\bty\s+(?:coch|gwyn|glas|pen|melyn|pinc)\b|\bty\s+(?:efo|gyda|a)\b|\bdrws\s+nesa\w?\s+i\b|\bgyferbyn\s+(?:a|ag|ar)\b|\btu\s+ol\s+i'r\b|\buwchben\b)"
_STREET = r"\b(?:heol|stryd|ffordd|lon|clos|maes|rhodfa|rhes|teras|bryn|capel|siop|ysgol|eglwys|tafarn|pont)\b"
_HIS = r"\b(?:ei|eu|'i|i)\s+"
_CHILD = r"(?:blant|phlant|plant|fab|mab|merch|ferch|hogyn|hogan|grwt|efeilliaid|hyna\w?|ieuenga\w?)"
_WHOSE_CHILD = rf"(?:{_HIS}{_CHILD}(?:\s+(?:o|e|fo|fe|hi|nhw))?|\b(?:plant|mab|merch)\s+(?:y\s+cynghorydd|cllr\s+\w+|(?!(?:y|yr|yn|i|ni|bach|mewn|pawb|pobl|lleol|a|o|cymru|wrth|ar|sy\w*|drws|oed)\b)[a-z-]+\s+(?!(?:yn|i|ni|bach|mewn|a|o|wrth|ar|wedi)\b)[a-z-]+))"
_SCHOOL = r"(?:ysgol\s+(?:gynradd\s+|uwchradd\s+|feithrin\s+|gyfun\s+)?(?!(?:leol|gymraeg|saesneg|breifat|dda|yn|a|ac|ar|i|y|yr|o|wahanol|arall|fawr|newydd|bonedd|gynradd|uwchradd|feithrin|gyfun)\b)[a-z'-]{3,})"
_DAYS = r"(?:bob\s+(?:bore|nos|dydd|prynhawn|nos\w*|wythnos|sadwrn|sul|llun|mawrth|mercher|fercher|iau|gwener)|bob\s+(?:bore|nos|dydd)\s+\w+)"
_CLOCK = r"(?:\bam\s+(?:\d{1,2}|un|ddau|dri|bedwar|bump|chwech|saith|wyth|naw|ddeg|hanner|chwarter)\b|\bar\s+(?:ei\s+)?(?:ben|phen)\s+(?:ei\s+)?hun\b)"
_ROUTINE = r"(?:gadael\s+(?:y\s+ty|ei\s+d?th?y|adr\w+|gartre\w*)|cerdded|rhedeg|loncian|nofio|beicio|yfed|dal\s+(?:y\s+)?bws|cal\s+(?:y\s+)?bws|mynd\s+(?:a'r\s+ci|i'r\s+(?:dafarn|gampfa|pwb|clwb|capel)))"
_KIN = r"(?:g?wraig|wr|gwr|mam|fam|dad|tad|dad|chwaer|brawd|bartner|phartner|gariad|chariad)"
_PLATE = r"[a-z]{2}\d{2}\s?[a-z]{3}"

_SHAPES: Prefilter[tuple[str, tuple[Guarded, ...]]] = Prefilter(
    ((kind, tuple(guarded(shape) for shape in shapes))
    for kind, *shapes in (
        ("address", rf"(?:{_LIVES}|{_NAMED_LIVES}).{{0,40}}?{_NUMBER}|\b(?:ei\s+g?ch?yfeiriad|ei\s+chyfeiriad|cyfeiriad\s+(?:cartref\s+)?(?:y\s+cynghorydd|[a-z-]+\s+[a-z-]+))(?:\s+(?:o|e|fo|fe|hi))?\s*(?:ydi|yw|ydy|:).{{0,12}}?\d"),
        ("address", rf"\b(?:rhif\s+ei\s+d?th?y|ewch\s+i'w\s+d?th?y|galwch\s+(?:heibio|i\s+mewn)|dyma\s+(?:luniau\s+o'i|gyfeiriad|ei)|galwa\s+heibio)\b.{{0,40}}?(?:{_NUMBER}|\b\d{{1,4}},\s)"),
        ("home", rf"(?:{_LIVES}|{_NAMED_LIVES})", _MARK, rf"{_STREET}|\brhif\b|\bcar\b"),
        ("school", rf"{_WHOSE_CHILD}(?:\s+[a-z]+\s+a\s+[a-z]+,?(?:\s+maen\s+nhw)?)?(?:'n|n|\s+yn|\s+yn\s+y)\s+(?:(?:mynd|dechrau|dysgu|mynychu|aros)\s+(?:i|yn|ym|at)?\s*|nosbarth\s+\d{{1,2}}\s+(?:yn|ym)\s+|dosbarth\s+\d{{1,2}}\s+(?:yn|ym)\s+|)(?:y\s+|yr\s+)?{_SCHOOL}"),
        ("school", rf"\bmaen\s+nhw'n\s+mynd\s+i\s+{_SCHOOL}", rf"\bplant\s+[a-z-]+\s+[a-z-]+\s+(?:yw|ydi|ydy)\b|{_WHOSE_CHILD}"),
        ("family", rf"{_HIS}{_KIN}(?:\s+(?:o|e|fo|fe|hi))?\b.{{0,30}}?\b(?:gweithio|dysgu|byw|yng?\s+n?g?h?artref)\b", r"\b(?:ystafell\s+\d|yng\s+nghartref\s+\w+|(?:yn\s+y|yn\s+yr|tu\s+ol\s+i'r)\s+(?:feddygfa|siop|banc|swyddfa|salon|caffi|becws|fferyllfa|ysbyty|coop|co-op)\s+(?:yn|ar|ym)\s+\w+)"),
        ("routine", rf"\b(?:mae|ma)(?:\s+{_HE}|'i\s+(?:merch|ferch|mab|fab|wraig|gwr)(?:\s+(?:o|e|hi))?|\s+ei\s+(?:merch|ferch|mab|fab|wraig|gwr)(?:\s+(?:o|e|fo|fe|hi))?)(?:'n|n|\s+yn)\s+(?:\w+\s+)?{_ROUTINE}\b", _DAYS, _CLOCK),
        ("plate", rf"\brhif\s+ei\s+(?:g|ch)ar(?:\s+(?:o|e|fo|fe|hi))?\s*(?:ydi|yw|ydy|:)?\s*{_PLATE}\b"),
        ("phone", r"\b(?:rhif\s+ffon\s+(?:y\s+cynghorydd\s+)?|ffoniwch\s+(?:o|e|fo|fe|hi)\b|ei\s+rif\s+ffon|ei\s+ffon|ffonia\s+(?:fo|fe|hi)|tecstiwch\s+(?:o|fo|fe|hi)|e-?bost\s+personol|tecstiwch\s+hi)(?!\s*(?:y|yr|'r)\s+(?:cyngor|swyddfa|ysgol|heddlu|feddygfa|ganolfan))", r"(?:\b0\d[\d\s]{8,12}\b|@)", r"^(?!.*\b(?:cyngor|swyddfa|heddlu|meddygfa|canolfan|plymar|trydanwr|tocynnau|gwerthu|archebu|clwb|capel)\b)"),
        ("national_insurance", r"\bmanylion\s+banc\s+(?:y\s+|ei\s+)?[a-z-]+", r"\d{2}-\d{2}-\d{2}"),
    )),
    lambda shape: shape[1],
)  # fmt: skip
# The author's own people and what is asked or feared; a place that is open to all.
_OURS = late(
    r"\b(?:fy|ein|'y)\s+(?:nghym\w+|nghymydog|cymydog|mam|nain|taid|mam-?gu|nhad|tad|mrawd|chwaer|merch|mab|mhlant|plant|ffrind|ngwr|ngwraig|modryb|ewythr)\b|\b(?:mam|nain|taid|mam-?gu|tad-?cu)\b|\bdwi'n\s+byw|\b(?:ar\s+goll|ci|cath|angladd|cydymdeimlad|cofio|teyrnged|neuadd|cyngerdd|noson|cyfarfod|downing\s+street|prif\s+weinidog)\b"
)


def whereabouts_cy(clause: str, text: str) -> Iterator[tuple[str, int, int]]:
    """Kind and place in a Welsh clause of `text` of what leads to somebody; nothing where it tells of the author's own people."""
    likely = _SHAPES.likely(text)
    if not likely or _OURS.search(clause):
        return
    for kind, shapes in likely:
        match = shapes[0].search(clause, text)
        if match and all(shape.search(clause, text) for shape in shapes[1:]):
            yield kind, match.start(), match.end()
