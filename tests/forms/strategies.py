"""Forms at random, such as a curator could have written, for properties that hold of every form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from hypothesis import strategies as st

from mentoring.questionnaire.form import (
    LISTS,
    UNASKED,
    Choice,
    Form,
    Kind,
    Localized,
    Question,
    Scale,
)
from texts.xlsform.types import TYPES

LOOKUP = "instance('prices')/root/item[region = ${first} or name = 'a']/label"
NAMES = ("alpha", "beta", "gamma", "delta", "омега", "z.1", "y-2")
LISTED = tuple(kind for kind, needs in TYPES.items() if needs.listed)
SINGLE = tuple(kind for kind in TYPES if kind not in LISTED and kind is not Kind.REPEAT)
WORDS = (
    "Слова",
    'с "кавычками"',
    "и 'ими'",
    "a < b > c &amp;",
    "=1+1",
    "строка\nдве",
    "неразр\xa0рыв",
    "🙂",
)
LANGUAGES = (("ru",), ("en", "ru"), ("ru", "en", "sah"), ("default",))
FITTING: Mapping[Kind, tuple[str, ...]] = {
    Kind.TEXT: (". != 'x'", "string-length(.) < 50"),
    Kind.INTEGER: (". >= 0", ". != 5"),
    Kind.DECIMAL: (". < 100",),
    Kind.DATE: (". <= today()",),
}
DEFAULTS: Mapping[Kind, tuple[str, ...]] = {
    Kind.TEXT: ("'words'", "'it\"s'", '"it\'s"', "concat('a', 'b')"),
    Kind.INTEGER: ("'5'",),
    Kind.DATE: ("today()", "'2020-01-01'"),
}


@dataclass(frozen=True)
class Shape:
    """What the questions of one form share."""

    languages: tuple[str, ...]
    lists: Mapping[str, tuple[Choice, ...]]


def words(languages: tuple[str, ...], *, least: int = 1) -> st.SearchStrategy[Localized]:
    """The form's own language at least; others may be missing."""
    first, *others = languages
    own = {first: st.sampled_from(WORDS)} if least else {}
    more = {code: st.sampled_from(WORDS) for code in (others if least else languages)}
    return st.fixed_dictionaries(own, optional=more)


@st.composite
def choices(draw: st.DrawFn, languages: tuple[str, ...]) -> tuple[Choice, ...]:
    names = draw(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=4, unique=True))
    columns = st.sampled_from([{}, {"region": "n"}, {"region": "s", "place": "x y"}])
    return tuple(Choice(name, draw(words(languages)), draw(columns)) for name in names)


def conditions(names: list[str]) -> st.SearchStrategy[str | None]:
    """Of earlier questions only, so that nothing goes round in a circle."""
    if not names:
        return st.none()
    simple = st.sampled_from(names).flatmap(
        lambda name: st.sampled_from(
            [f"${{{name}}} = 'a'", f"${{{name}}} != ''", f"not(${{{name}}} = 5)"]
        )
    )
    return st.none() | simple | st.tuples(simple, simple).map(lambda two: f"({two[0]}) or {two[1]}")


@st.composite
def questions(draw: st.DrawFn, name: str, before: list[str], shape: Shape) -> Question:
    kind = draw(st.sampled_from((*LISTED, *SINGLE)))
    more: dict[str, Any] = {
        "label": draw(words(shape.languages)),
        "hint": draw(words(shape.languages, least=0)),
        "relevant": draw(conditions(before)),
        "required": draw(st.sampled_from([None, "true()"]) | conditions(before)),
        "required_message": draw(words(shape.languages, least=0)),
        "constraint": draw(st.sampled_from([None, *FITTING.get(kind, ())])),
        "constraint_message": draw(words(shape.languages, least=0)),
        "default": draw(st.sampled_from([None, *DEFAULTS.get(kind, ())])),
    }
    if kind is Kind.TEXT:
        looks = st.booleans()
        more |= {"phone": draw(looks), "multiline": draw(looks)}
    if kind is Kind.RANGE:
        more["range"] = draw(
            st.sampled_from([Scale(1.0, 10.0, 1.0), Scale(-1.0, 1.0, 0.25), Scale(0.0, 90.0, 5.0)])
        )
    if kind is Kind.CALCULATE:
        more["calculation"] = draw(st.sampled_from(["1 + 1", "once(today())", "concat('a', 'b')"]))
    if kind is Kind.IMAGE:
        more["max_pixels"] = draw(st.sampled_from([0, 1_000]))
    if kind in {Kind.FILE, Kind.IMAGE}:
        more["accept"] = draw(st.sampled_from(["", "image/*, .pdf"]))
    if kind in UNASKED:
        more = {n: v for n, v in more.items() if n in {"label", "relevant", "calculation"}}
    return draw(_listed(Question(name, kind, **more), shape))


@st.composite
def _listed(draw: st.DrawFn, question: Question, shape: Shape) -> Question:
    if question.kind not in LISTED:
        return question
    name = draw(st.sampled_from(sorted(shape.lists)))
    filters = st.sampled_from([None, "region = 'n'", "name != 'a'"])
    choice_filter = None if question.kind is Kind.RANK else draw(filters)
    other = question.kind is not Kind.RANK and choice_filter is None and draw(st.booleans())
    several = question.kind in LISTS
    return replace(
        question,
        list_name=name,
        choices=shape.lists[name],
        choice_filter=choice_filter,
        or_other=other,
        required=None if choice_filter else question.required,
        default="'a'" if several and draw(st.booleans()) else None,
    )


@st.composite
def forms(draw: st.DrawFn, languages: tuple[str, ...] | None = None) -> Form:
    """Up to seven questions under headings; the last ones may be a repeat."""
    spoken = languages or draw(st.sampled_from(LANGUAGES))
    shape = Shape(spoken, {name: draw(choices(spoken)) for name in ("colours", "towns")})
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, unique=True))
    found: list[Question] = [Question("first", Kind.TEXT, dict.fromkeys(spoken, "Первый"))]
    section: Localized = {}
    for name in names:
        if draw(st.integers(0, 3)) == 0:
            section = draw(words(spoken) | st.just({}))
        question = draw(questions(name, [q.name for q in found], shape))
        found.append(replace(question, section=section))
    title = {code: draw(st.sampled_from(WORDS)) for code in spoken}
    repeated = draw(st.booleans()) and _can_repeat(found[-1])
    asked = [*found[:-1], *_repeat(found[-1])] if repeated else found
    more: dict[str, Any] = {"familiar": draw(st.booleans())}
    if draw(st.booleans()) and found[-1].kind is Kind.CALCULATE:
        asked[-1] = replace(found[-1], calculation=LOOKUP)
        more["tables"] = {"prices": draw(choices(spoken))}
    return Form("form", "1", title, spoken, spoken[0], tuple(asked), **more)


def _can_repeat(question: Question) -> bool:
    return question.kind not in UNASKED and not question.choices


def _repeat(question: Question) -> list[Question]:
    """The last question asked again and again, under its own condition."""
    repeat = Question(
        "again",
        Kind.REPEAT,
        label=question.label,
        section=question.label,
        relevant=question.relevant,
    )
    own = "${first} != 'x'"
    condition = f"({question.relevant}) and ({own})" if question.relevant else own
    return [
        repeat,
        replace(question, section=question.label, repeat="again", relevant=condition),
        Question(
            "more",
            Kind.TEXT,
            question.label,
            section={next(iter(question.label)): "Дальше"},
            repeat="again",
            relevant=question.relevant,
        ),
    ]
