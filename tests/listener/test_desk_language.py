"""English and Welsh: no message is missing, gaps and plurals are right, and each page says which language it is in."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from jinja2 import Environment

from listener.desk.language import LOCALE, load, read_po
from listener.desk.refusals import English, shown
from listener.desk.render import HERE, Pages
from listener.people.matrix import MATRIX, roles_for
from listener.report.wording import LINES, TITLES, in_tongue
from moderation.explain import HIDDEN
from tests.listener.platform_faults import fault_sentences
from tests.listener.refused import (
    called,
    kept_sentences,
    last_refusals,
    queue_reasons,
    sentences,
)

GAP = re.compile(r"%\((\w+)\)s")
TEMPLATES = sorted((HERE / "templates").glob("*.html"))


def in_templates() -> Iterator[tuple[str, str | None]]:
    """Every message of every template: singular, and plural or None."""
    reader = Environment(extensions=["jinja2.ext.i18n"])
    reader.policies["ext.i18n.trimmed"] = True
    for path in TEMPLATES:
        for _, _, said in reader.extract_translations(path.read_text()):  # type: ignore[attr-defined]
            if isinstance(said, str):
                yield said, None
            else:
                yield said[0], said[1]


def in_code() -> Iterator[str]:
    """Every message that code hands to a page: `say("...")`, `_alone(..., "...")`, and texts of the same name."""
    shared = (HERE.parent / "not_hidden.py", HERE.parent / "claims" / "story.py")
    for path in (*sorted(HERE.glob("*.py")), *shared):
        tree = ast.parse(path.read_text())
        named = {
            node.targets[0].id: node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        }
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = called(node)
            if name not in ("say", "_alone"):
                continue
            given = node.args[0] if name == "say" else node.args[-1]
            given = named.get(given.id, given) if isinstance(given, ast.Name) else given
            if isinstance(given, ast.Constant):
                yield str(given.value)


WELSH = load("cy")
PAGES = Pages()
REFUSED = sorted({said for said, _ in (*sentences(), *last_refusals(), *queue_reasons(), *kept_sentences())})  # fmt: skip
IN_TEMPLATES = [*in_templates()]
SINGLE = sorted(
    {one for one, many in IN_TEMPLATES if many is None} | {*in_code(), *REFUSED}
)
# Written for whoever runs it, with the names that platforms give to things; a page shows them all the same.
FAULTS = sorted({said for said, _ in fault_sentences()})
# A page that stands still is named before what keeps it so (listener/pages.py).
OF_A_PAGE = {f"Page %(page)s: {said}" for said in FAULTS}
# What the fact bank says of a claim in a form: test_desk_fact_faults.py has a form that meets each of them.
OF_A_FORM = read_po((LOCALE / "cy" / "claim_faults.po").read_text(encoding="utf-8")).one  # fmt: skip
PLURAL = sorted({(one, many) for one, many in IN_TEMPLATES if many is not None})


def test_there_are_messages_to_look_at() -> None:
    assert len(SINGLE) > 150 and len(PLURAL) >= 8
    assert "Too many tries" in SINGLE and "Stop now" in SINGLE


@pytest.mark.parametrize("message", sorted({*SINGLE, *FAULTS}))
def test_no_message_lacks_its_welsh(message: str) -> None:
    assert WELSH.one.get(message), message
    assert set(GAP.findall(message)) == set(GAP.findall(WELSH.one[message]))


@pytest.mark.parametrize(("singular", "plural"), PLURAL)
def test_no_plural_lacks_one_of_its_six_forms(singular: str, plural: str) -> None:
    forms = WELSH.many.get(singular, ())
    assert len(forms) == 6 and all(forms), singular
    for form in forms:
        assert set(GAP.findall(form)) == set(GAP.findall(plural)), form


def test_no_message_stands_in_two_files() -> None:
    seen: dict[str, str] = {}
    for path in sorted((LOCALE / "cy").glob("*.po")):
        part = read_po(path.read_text(encoding="utf-8"))
        for message in (*part.one, *part.many):
            assert message not in seen, (message, path.name, seen[message])
            seen[message] = path.name


@pytest.mark.parametrize("message", sorted({*REFUSED, *FAULTS}))
def test_a_refusal_is_known_by_its_shape_and_said_in_welsh(message: str) -> None:
    gaps = {name: f"Dr. Wren {n}" for n, name in enumerate(GAP.findall(message))}
    said = PAGES.refusal(message % gaps if gaps else message, "cy")
    assert not isinstance(said, English) and said != message
    assert all(value in said for value in gaps.values()), said


def test_the_faults_of_the_platforms_are_among_them() -> None:
    assert len(FAULTS) > 90
    for known in ("Facebook cannot be reached.", "X's call limit is reached.", "the feed is empty."):  # fmt: skip
        assert known in FAULTS


def test_a_refusal_is_told_apart_from_what_only_the_terminal_can_do() -> None:
    for sentence, left in {
        "It stands in /srv/a/claims.yaml. Look: `wardmote claims list` shows it.": "It stands in claims.yaml. Look.",
        "There is no appeal 7. `wardmote appeals list` shows what waits.": "There is no appeal 7.",
        "Wren has no code yet. Make one: wardmote people code 'Wren'": "Wren has no code yet. Make one.",
        "A decision needs a reason. Add one with --reason, in few words.": "A decision needs a reason.",
        "Ask one of those in `people:` to agree.": "Ask one of those in people: to agree.",
        "`wardmote status` shows it.": "wardmote status shows it.",
        "This is no web address: write it whole, as in https://council.example/libraries.": "This is no web address: write it whole, as in https://council.example/libraries.",
        "It is no feed: `https://news.example/a/feed.xml` (see /srv/a/feeds.yaml).": "It is no feed: https://news.example/a/feed.xml (see feeds.yaml).",
    }.items():
        assert shown(sentence) == left


def test_several_refusals_in_one_are_each_said_in_welsh() -> None:
    both = "A block needs the rule and a reason. Add --rule and --reason. A block ends after six months at most. Give fewer --days."
    said = PAGES.refusal(both, "cy")
    assert said == "Mae angen y rheol a rheswm ar gyfer rhwystr. Daw rhwystr i ben ar ôl chwe mis ar y mwyaf."  # fmt: skip
    verb = PAGES.refusal("Appeal 7 was decided already: kept.", "cy")
    assert verb.startswith("Penderfynwyd apêl 7 yn barod: ") and "kept" not in verb


def test_what_no_catalogue_knows_stays_english_and_says_so() -> None:
    said = PAGES.refusal("The moon is made of cheese.", "cy")
    assert isinstance(said, English) and said == "The moon is made of cheese."
    assert not isinstance(PAGES.refusal("The moon is made of cheese.", "en"), English)
    for language, marked in (("cy", True), ("en", False)):
        text = PAGES.refusal("The moon is made of cheese.", language)  # type: ignore[arg-type]
        template = PAGES._templates[language].from_string("{% if text is english %} lang{% endif %}")  # fmt: skip
        assert bool(template.render(text=text)) is marked


def test_the_words_in_a_gap_are_known_for_every_role() -> None:
    for action in MATRIX:
        if roles_for(action) and "public" not in roles_for(action):
            said = PAGES.refusal(f"A decision needs the name of an {roles_for(action)}. Say who you are with --as NAME.", "cy")  # fmt: skip
            assert roles_for(action) not in said, said


def test_the_catalogue_holds_nothing_that_no_page_says() -> None:
    assert set(WELSH.one) <= {*SINGLE, *FAULTS, *OF_A_PAGE, *OF_A_FORM}
    assert set(WELSH.many) <= {one for one, _ in PLURAL}
    assert "x-draft" in WELSH.header


def test_welsh_takes_the_form_that_each_number_asks_for() -> None:
    say = WELSH.ngettext
    singular, plural = next(
        pair for pair in PLURAL if pair[0].startswith("%(n)s comment waits")
    )
    forms = [say(singular, plural, n) % {"n": n} for n in (0, 1, 2, 3, 6, 7)]
    assert len({form.replace(str(n), "") for n, form in zip((0, 1, 2, 3, 6, 7), forms, strict=True)}) >= 2  # fmt: skip
    assert [WELSH.plural(n) for n in (0, 1, 2, 3, 4, 5, 6, 7, 11, 100)] == [0, 1, 2, 3, 5, 5, 4, 5, 5, 5]  # fmt: skip


def test_days_and_decisions_mutate_as_welsh_does() -> None:
    days = [WELSH.ngettext("%(n)s day", "%(n)s days", n) % {"n": n} for n in (1, 2, 3, 6, 7)]  # fmt: skip
    assert days == ["1 diwrnod", "2 ddiwrnod", "3 diwrnod", "6 diwrnod", "7 diwrnod"]
    english = load("en")
    assert [english.ngettext("%(n)s day", "%(n)s days", n) for n in (0, 1, 2)] == [
        "%(n)s days",
        "%(n)s day",
        "%(n)s days",
    ]


def test_a_broken_catalogue_is_refused() -> None:
    with pytest.raises(ValueError, match="not a line"):
        read_po('msgid "One"\nmsgstr Un')


def test_no_template_holds_words_outside_of_a_message() -> None:
    for path in TEMPLATES:
        text = path.read_text()
        for pattern in (r"\{%.*?%\}", r"\{\{.*?\}\}", r"<[^>]*>", r"\{#.*?#\}"):
            if pattern == r"\{%.*?%\}":
                text = re.sub(
                    r"\{%-? *trans .*?endtrans *-?%\}", "", text, flags=re.DOTALL
                )
                text = re.sub(r"\{%-? *import[^%]*%\}", "", text)
            text = re.sub(pattern, "", text, flags=re.DOTALL)
        words = set(re.findall(r"[A-Za-z]{2,}", text))
        assert words <= {"Wardmote", "wardmote", "decide", "delete", "block", "English", "Cymraeg"}, (path.name, words)  # fmt: skip


def test_a_page_is_whole_in_both_languages() -> None:
    pages = Pages()
    for language in ("en", "cy"):
        text = pages.render("alone.html", language, text="x")  # type: ignore[arg-type]
        assert f'<html lang="{language}">' in text


@pytest.mark.parametrize(
    ("english", "welsh"),
    [
        (r"second looks?", r"edrychiad"),
        (r"appeals?", r"ap[eê]l"),
        (r"queue", r"[ck]h?iw"),
        (r"hide|hides|hidden", r"[cg]h?udd|o'r golwg"),
        (r"comments?", r"sylw"),
        (r"brake", r"[bf]rêc"),
        (r"six (?:digits|figures)", r"chwe digid"),
        (r"alerts?(?!\.mbox)|(?<!Operation Ford )incidents?", r"rh?ybudd"),
        (r"false alarms?", r"[cg]amrybudd"),
        (r"the log", r"[cg]h?ofnodion"),
        (r"entry|entries", r"[cg]h?ofnod"),
        (r"platform", r"[bp]h?latfform"),
        (r"(?:take it|taken(?: it)?) on", r"ymgym"),
        (r"rules file(?:'s)?", r"ffeil y rheolau"),
        (r"wrong tries", r"ymdrech"),
        (r"ids?", r"[dn]+ynodydd"),
        (r"(?<!legal )advice", r"\b[bf]arn\b"),
        (r"report it|reported", r"w?ybod"),
    ],
)
def test_one_thing_has_one_name_in_welsh(english: str, welsh: str) -> None:
    known = {**WELSH.one, **{one: " ".join(all_) for one, all_ in WELSH.many.items()}}  # fmt: skip
    said = {
        e: w
        for e, w in known.items()
        if re.search(rf"\b(?:{english})\b", e, re.IGNORECASE)
    }
    assert said
    assert {
        e for e, w in said.items() if not re.search(welsh, w, re.IGNORECASE)
    } == set()


def test_a_warning_is_never_taken_for_an_alert_in_welsh() -> None:
    """One word serves for both: alone it is an alert, and a warning is one to an author."""
    warned = [w for e, w in WELSH.one.items() if re.search(r"\bwarning\b", e)]
    assert warned
    for said in (*warned, in_tongue(TITLES["S07"], "cy"), in_tongue(LINES["warnings"], "cy")):  # fmt: skip
        assert re.search(r"rh?ybudd(?:ion)? i(?:'r)? awdur", said, re.IGNORECASE), said


def test_nothing_stands_in_welsh_where_it_is_only_to_be_found() -> None:
    for english, welsh in WELSH.one.items():
        if "whoever stands" not in english:
            assert not re.search(r"\bsefyll\b", welsh), welsh


# "Mae person wedi'i wirio" says as well that the person was checked.
DONE_BY = re.compile(
    r"\b(?:person|somebody|author|software|second look) (?:has |had |would have )?(?:\w+ed|hidden|left) it\b",
    re.IGNORECASE,
)
DONE_TO = re.compile(r"\b(?:person|rhywun|awdur|meddalwedd|edrychiad) wedi(?:'i| ei)\b")


def test_who_does_something_is_not_read_as_whom_it_was_done_to() -> None:
    found = {e: w for e, w in WELSH.one.items() if DONE_BY.search(e)} | {HIDDEN[0]: HIDDEN[1]}  # fmt: skip
    assert len(found) > 8
    assert {w for w in found.values() if DONE_TO.search(w)} == set()


# These make what follows begin with another letter, or grow together with its article.
CHANGES_THE_NEXT = re.compile(r"(?:^|\s)(?:i|o|yn|am|ar|at|dan|dros|gan|heb|wrth|â|gyda) %\((\w+)\)s", re.IGNORECASE)  # fmt: skip
OF_OURS = {"role", "action", "state", "to", "verb", "what", "answer", "outcome", "evidence_pack", "decide_appeal", "restore", "lacks"}  # fmt: skip


@pytest.mark.parametrize("english", REFUSED)
def test_no_word_of_ours_is_put_where_welsh_would_change_it(english: str) -> None:
    """A number and a name stay as they are; `y cynghorydd` after `i` or `yn` does not."""
    said = WELSH.one[english]
    # Where it is a number: the match that is proposed.
    gaps = set(CHANGES_THE_NEXT.findall(said)) & OF_OURS
    assert not gaps or "match" in english, said
