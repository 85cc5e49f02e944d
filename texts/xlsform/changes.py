"""What differs between two versions of a form, as facts; the phrases `chg-…` say them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from mentoring.questionnaire.form import Choice, Form, Localized, Question, Scale, in_language
from mentoring.questionnaire.values import to_text
from texts.phrases import Phrases


class What(StrEnum):
    """The name of a change; its phrase is `chg-` and the name."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    LABEL = "label"
    HINT = "hint"
    SECTION = "section"
    KIND = "kind"
    BECAME_REQUIRED = "became-required"
    BECAME_OPTIONAL = "became-optional"
    REQUIRED = "required"
    CONDITION = "condition"
    LIMITS = "limits"
    MESSAGES = "messages"
    CALCULATION = "calculation"
    DEFAULT = "default"
    FILTER = "filter"
    CHOICES_ADDED = "choices-added"
    CHOICES_REMOVED = "choices-removed"
    CHOICE_LABEL = "choice-label"
    CHOICES_ORDER = "choices-order"
    CHOICES_COLUMNS = "choices-columns"
    OTHER_ADDED = "other-added"
    OTHER_REMOVED = "other-removed"
    REPEAT = "repeat"
    LOOKS = "looks"
    TITLE = "title"
    LANGUAGES = "languages"
    FAMILIAR = "familiar"
    UNFAMILIAR = "unfamiliar"
    TABLES = "tables"


@dataclass(frozen=True, slots=True)
class Change:
    """`name` and `label` are the question's, empty for the form itself; `old` and `new` are what
    stood and stands there, either text or text by language.
    """

    what: What
    name: str = ""
    label: Localized | str = ""
    old: Localized | str = ""
    new: Localized | str = ""


FIELDS: Mapping[str, What] = {
    "kind": What.KIND,
    "label": What.LABEL,
    "hint": What.HINT,
    "section": What.SECTION,
    "relevant": What.CONDITION,
    "constraint": What.LIMITS,
    "range": What.LIMITS,
    "accept": What.LIMITS,
    "max_pixels": What.LIMITS,
    "constraint_message": What.MESSAGES,
    "required_message": What.MESSAGES,
    "calculation": What.CALCULATION,
    "default": What.DEFAULT,
    "choice_filter": What.FILTER,
    "repeat": What.REPEAT,
    "repeat_count": What.REPEAT,
}
"""Which change each field of a question makes; a field that is not listed is a matter of looks."""
_APART = frozenset({"name", "required", "or_other", "choices", "list_name"})
_NONE = "—"


def changes(old: Form, new: Form) -> tuple[Change, ...]:
    """Give what changed, the form first and then question by question; nothing only if the forms
    are equal but for code, version and the names of their lists.
    """
    return (*_of_form(old, new), *_of_questions(old, new))


def worded(found: Iterable[Change], phrases: Phrases, language: str) -> list[str]:
    """Say each change in a sentence of Telegram's HTML."""

    def text(of: Localized | str) -> str:
        return of if isinstance(of, str) else in_language(of, language, "ru")

    return [
        phrases.say(
            language,
            f"chg-{change.what}",
            label=text(change.label) or change.name,
            old=text(change.old) or _NONE,
            new=text(change.new) or _NONE,
        )
        for change in found
    ]


def _of_form(old: Form, new: Form) -> Iterator[Change]:
    if old.title != new.title:
        yield Change(What.TITLE, old=old.title, new=new.title)
    spoken = [(form.default_language, *form.languages) for form in (old, new)]
    if spoken[0] != spoken[1]:
        before, after = (", ".join(dict.fromkeys(codes)) for codes in spoken)
        yield Change(What.LANGUAGES, old=before, new=after)
    if old.familiar != new.familiar:
        yield Change(What.FAMILIAR if new.familiar else What.UNFAMILIAR)
    named = {**old.tables, **new.tables}
    if changed := [name for name in named if old.tables.get(name) != new.tables.get(name)]:
        yield Change(What.TABLES, new=", ".join(changed))


def _of_questions(old: Form, new: Form) -> Iterator[Change]:
    before = {question.name: question for question in old.questions}
    after = {question.name: question for question in new.questions}
    for name, question in before.items():
        if name not in after:
            yield Change(What.REMOVED, name, question.label)
    moved = _moved([name for name in before if name in after], list(after))
    lists: set[str | None] = set()
    previous: Question | None = None
    for name, question in after.items():
        follows = previous.label or previous.name if previous else ""
        if name not in before:
            yield Change(What.ADDED, name, question.label, new=follows)
        else:
            if name in moved:
                yield Change(What.MOVED, name, question.label, new=follows)
            yield from _of_question(before[name], question, told=question.list_name in lists)
            lists.add(question.list_name)
        previous = question


def _moved(before: list[str], after: list[str]) -> set[str]:
    """Find the fewest names that left their place: all but a longest run that kept its order."""
    place = {name: number for number, name in enumerate(before)}
    common = [name for name in after if name in place]
    ends: list[int] = []
    lengths = []
    for name in common:
        at = bisect_left(ends, place[name])
        ends[at : at + 1] = [place[name]]
        lengths.append(at + 1)
    stayed, wanted = set(), len(ends)
    for name, length in zip(reversed(common), reversed(lengths), strict=True):
        if length == wanted:
            stayed.add(name)
            wanted -= 1
    return set(common) - stayed


def _of_question(old: Question, new: Question, *, told: bool) -> Iterator[Change]:
    """`told`: what changed in the list of choices was said at an earlier question."""
    yield from _requirement(old, new)
    looks = False
    for name in (field.name for field in fields(Question) if field.name not in _APART):
        before, after = getattr(old, name), getattr(new, name)
        if before == after:
            continue
        if name in FIELDS:
            yield Change(FIELDS[name], new.name, new.label, _shown(before), _shown(after))
        looks = looks or name not in FIELDS
    if looks:
        yield Change(What.LOOKS, new.name, new.label)
    if old.or_other != new.or_other:
        yield Change(What.OTHER_ADDED if new.or_other else What.OTHER_REMOVED, new.name, new.label)
    if not told or old.list_name != new.list_name:
        yield from _choices(old, new)


def _shown(value: Any) -> Localized | str:
    if isinstance(value, Mapping):
        return value
    if isinstance(value, Scale):
        return " ".join(to_text(float(n)) for n in (value.start, value.end, value.step))
    return str(value) if value else ""


def _requirement(old: Question, new: Question) -> Iterator[Change]:
    if old.required == new.required:
        return
    always = "true()"
    what = What.REQUIRED
    if new.required == always:
        what = What.BECAME_REQUIRED
    elif new.required is None:
        what = What.BECAME_OPTIONAL
    yield Change(what, new.name, new.label, old.required or "", new.required or "")


def _choices(old: Question, new: Question) -> Iterator[Change]:
    before = {choice.name: choice for choice in old.choices}
    after = {choice.name: choice for choice in new.choices}
    added = [choice for name, choice in after.items() if name not in before]
    removed = [choice for name, choice in before.items() if name not in after]
    if added:
        yield Change(What.CHOICES_ADDED, new.name, new.label, new=_listed(added))
    if removed:
        yield Change(What.CHOICES_REMOVED, new.name, new.label, old=_listed(removed))
    kept = [(before[name], after[name]) for name in after if name in before]
    for was, now in kept:
        if was.label != now.label:
            yield Change(What.CHOICE_LABEL, new.name, new.label, was.label, now.label)
    if [name for name in before if name in after] != [now.name for _, now in kept]:
        yield Change(What.CHOICES_ORDER, new.name, new.label)
    if any(was.columns != now.columns for was, now in kept):
        yield Change(What.CHOICES_COLUMNS, new.name, new.label)


def _listed(choices: list[Choice]) -> Localized:
    """Name choices in every language that one of them has."""
    codes = dict.fromkeys(code for choice in choices for code in choice.label)
    return {
        code: ", ".join(in_language(choice.label, code, "ru") or choice.name for choice in choices)
        for code in codes
    } or {"ru": ", ".join(choice.name for choice in choices)}
