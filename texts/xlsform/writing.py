"""A Form becomes an Excel workbook that a curator can edit and send back."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

import xlsxwriter
from babel import Locale, UnknownLocaleError

from mentoring.questionnaire.expression import parse
from mentoring.questionnaire.form import Choice, Form, Localized
from mentoring.questionnaire.step import EXPRESSIONS
from texts.phrases import LANGUAGES, Phrases
from texts.xlsform.columns import TRANSLATED
from texts.xlsform.languages import code_of
from texts.xlsform.manual import manual
from texts.xlsform.rows import Line, Lines
from texts.xlsform.vocabulary import COLUMNS

UNNAMED = "default"
"""The language of a form that names none."""
_WIDTHS = {"type": 26, "name": 20, "label": 48, "hint": 36, "required": 10, "relevant": 32}
_WIDTH = 24
_LAST_ROW = 1_000
_STILL = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""The same form gives the same bytes."""
_LOOKING = (*EXPRESSIONS, "repeat_count")
"""Where the choices sheet may be looked into."""

Heading = tuple[str, str | None]
"""A column's canonical name and its language."""


def write_form(form: Form, phrases: Phrases, language: str = "ru") -> bytes:
    """Write the sheets survey, choices and settings, and a help sheet in the given language.

    To read the bytes again gives an equal form but for its version, which follows from the bytes.
    """
    content = io.BytesIO()
    book = xlsxwriter.Workbook(
        content,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    book.set_properties({"created": _STILL})
    languages = languages_of(form)
    survey = _Sheet(book, "survey", _headings(COLUMNS["survey"], languages), (1, 2))
    survey.fill(Lines(form))
    choices = _Sheet(book, "choices", _choice_headings(form, languages), (1, 2))
    choices.fill(_choices(form))
    settings = ("form_title", "form_id", "default_language", "familiar")
    _Sheet(book, "settings", _headings(settings, languages), (1, 0)).fill([_settings(form)])
    survey.offer({"type": manual(book, form, phrases, language), "required": ["yes", "no"]})
    book.close()
    return content.getvalue()


def languages_of(form: Form) -> tuple[str, ...]:
    """Give the form's languages and whatever its texts are in, Russian and English always."""
    used = [code for text in _texts(form) for code in text]
    return tuple(dict.fromkeys((*form.languages, *used, *LANGUAGES)))


def _texts(form: Form) -> Iterable[Localized]:
    yield form.title
    for question in form.questions:
        yield from (question.label, question.hint, question.section)
        yield from (question.required_message, question.constraint_message)
        yield from (choice.label for choice in question.choices)
    yield from (choice.label for choices in form.tables.values() for choice in choices)


def language_title(code: str) -> str:
    """Write a language as in `label::Русский (ru)`, so that its code is found again."""
    try:
        name = Locale.parse(code, sep="-").get_language_name(code.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return code
    title = f"{name.capitalize()} ({code})" if name else code
    return title if code_of(title) == code else code


def _headings(columns: Iterable[str], languages: Iterable[str]) -> list[Heading]:
    return [
        (column, code)
        for column in columns
        for code in (languages if column in TRANSLATED else (None,))
    ]


def _choice_headings(form: Form, languages: Iterable[str]) -> list[Heading]:
    """Add the columns that the choices have, and those that a filter or a lookup mentions though
    all are empty.
    """
    choices = [choice for listed in _lists(form).values() for choice in listed]
    more = [name for choice in choices for name in choice.columns]
    for question in form.questions:
        for read in (parse(text) for name in _LOOKING if (text := getattr(question, name))):
            more += sorted({*read.columns, *(column for _, column in read.looks_into)})
    return _headings(dict.fromkeys((*COLUMNS["choices"], *more)), languages)


def _lists(form: Form) -> Mapping[str, tuple[Choice, ...]]:
    offered = {q.list_name: q.choices for q in form.questions if q.list_name is not None}
    return {**offered, **form.tables}


def _choices(form: Form) -> Iterable[Line]:
    for name, choices in _lists(form).items():
        for choice in choices:
            cells = {"list_name": name, "name": choice.name, **choice.columns}
            yield Line(cells, {"label": choice.label})


def _settings(form: Form) -> Line:
    named = form.default_language != UNNAMED
    language = language_title(form.default_language) if named else ""
    cells = {"form_id": form.code, "default_language": language}
    said = {"familiar": "yes"} if form.familiar else {}
    return Line({**cells, **said}, {"form_title": form.title})


class _Sheet:
    """A sheet with a frozen heading, whose texts wrap."""

    def __init__(
        self, book: Any, name: str, headings: list[Heading], frozen: tuple[int, int]
    ) -> None:
        self.sheet = book.add_worksheet(name)
        self.headings = headings
        top = {"text_wrap": True, "valign": "top"}
        self.formats: Mapping[str, Any] = {
            "": book.add_format(top),
            "begin": book.add_format({**top, "bold": True, "bg_color": "#EEF3FA"}),
            "end": book.add_format({**top, "font_color": "#808080"}),
        }
        head = book.add_format({**top, "bold": True, "bg_color": "#D9E2F0", "bottom": 1})
        for number, (column, code) in enumerate(headings):
            plain = code is None or code == UNNAMED
            title = column if plain else f"{column}::{language_title(code or '')}"
            self.sheet.write_string(0, number, title, head)
            self.sheet.set_column(number, number, _WIDTHS.get(column, _WIDTH), self.formats[""])
        self.sheet.freeze_panes(*frozen)

    def fill(self, lines: Iterable[Line]) -> None:
        for row, line in enumerate(lines, start=1):
            look = self.formats.get(line.cells.get("type", "").partition("_")[0], self.formats[""])
            for number, (column, code) in enumerate(self.headings):
                plain = line.cells.get(column, "")
                text = plain if code is None else line.texts.get(column, {}).get(code, "")
                if text:
                    self.sheet.write_string(row, number, text, look)

    def offer(self, lists: Mapping[str, Any]) -> None:
        """Give lists to choose from; other words may be written all the same."""
        for number, (column, _) in enumerate(self.headings):
            if column in lists:
                rule = {"validate": "list", "source": lists[column], "show_error": False}
                self.sheet.data_validation(1, number, _LAST_ROW, number, rule)
