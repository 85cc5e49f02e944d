"""A sound workbook becomes our own Form."""

from __future__ import annotations

from collections.abc import Mapping

from mentoring.questionnaire.form import Choice, Form, Kind, Question
from texts.xlsform.choices import lists_of
from texts.xlsform.defaults import as_expression
from texts.xlsform.expressions import looked_into
from texts.xlsform.parameters import most_pixels, parameters_of, scale_of
from texts.xlsform.sheets import Row, Sheets
from texts.xlsform.survey import Entry, expression

Lists = Mapping[str, tuple[Choice, ...]]
_PHONE = frozenset({"phone", "tel", "phonenumber"})


def build(sheets: Sheets, entries: list[Entry], stem: str, version: str) -> Form:
    """Make a Form of rows that passed all checks."""
    language = sheets.language
    lists = {
        name: tuple(_choice(row, language) for row in rows)
        for name, rows in lists_of(sheets).items()
    }
    title = next((row.localized("form_title", language) for row in sheets.settings.rows), {})
    return Form(
        code=sheets.setting("form_id") or stem,
        version=sheets.setting("version") or version,
        title=title or {language: stem},
        languages=_languages(sheets),
        default_language=language,
        questions=tuple(_question(entry, language, lists) for entry in entries),
        familiar=expression(sheets.setting("familiar")) is not None,
        tables=_tables(entries, lists),
    )


def _tables(entries: list[Entry], lists: Lists) -> Lists:
    """Give the lists that only expressions look into, in their order."""
    offered = {entry.type.list_name for entry in entries}
    found = {name for entry in entries for name, _ in looked_into(entry)}
    return {name: choices for name, choices in lists.items() if name in found - offered}


def _languages(sheets: Sheets) -> tuple[str, ...]:
    named = [c.language for c in sheets.survey.columns if c.name == "label"]
    return tuple(dict.fromkeys(code or sheets.language for code in named)) or (sheets.language,)


def _choice(row: Row, language: str) -> Choice:
    columns = {
        column.name: text
        for column, text in row.cells.items()
        if column.name not in {"list_name", "name", "label"}
    }
    return Choice(row.get("name"), row.localized("label", language), columns)


def _question(entry: Entry, language: str, lists: Lists) -> Question:
    row, kind = entry.row, entry.type.kind or Kind.NOTE
    looks = set(row.get("appearance").lower().split())
    list_name = entry.type.list_name
    return Question(
        name=entry.name,
        kind=kind,
        label=row.localized("label", language),
        hint=row.localized("hint", language),
        section=entry.section,
        required=entry.expression("required"),
        required_message=row.localized("required_message", language),
        relevant=entry.relevant,
        constraint=entry.expression("constraint"),
        constraint_message=row.localized("constraint_message", language),
        calculation=entry.type.clock or entry.expression("calculation"),
        default=as_expression(row.get("default")),
        list_name=list_name,
        choices=lists[list_name] if list_name is not None else (),
        choice_filter=entry.expression("choice_filter"),
        or_other=entry.type.or_other,
        range=scale_of(entry),
        read_only=entry.expression("read_only") is not None,
        phone=kind is Kind.TEXT and bool(looks & _PHONE),
        multiline="multiline" in looks or "rows" in parameters_of(entry),
        repeat=entry.repeat,
        repeat_count=entry.expression("repeat_count"),
        accept=row.get("accept"),
        max_pixels=most_pixels(entry),
    )
