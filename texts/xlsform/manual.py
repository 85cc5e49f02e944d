"""The help sheet of a workbook: what each column, type and function means, with examples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mentoring.questionnaire.form import Form
from texts.phrases import Phrases
from texts.xlsform import vocabulary
from texts.xlsform.types import TYPES

_WIDTHS = (30, 46, 90)
_HIDDEN_COLUMN = 6

Row = tuple[str, str, str]


def manual(book: Any, form: Form, phrases: Phrases, language: str) -> str:
    """Add the sheet; gives the range in which the types stand, for a list to choose from."""
    title = phrases.plain(language, "xls-sheet-help")
    sheet = book.add_worksheet(title)
    texts = book.add_format({"text_wrap": True, "valign": "top"})
    head = book.add_format({"bold": True, "valign": "top", "bg_color": "#D9E2F0"})
    for number, width in enumerate(_WIDTHS):
        sheet.set_column(number, number, width, texts)
    for row, (cells, is_head) in enumerate(_rows(phrases, language)):
        for number, text in enumerate(cells):
            if text:
                sheet.write_string(row, number, text, head if is_head else texts)
    chosen = _types_to_choose(form)
    for row, text in enumerate(chosen):
        sheet.write_string(row, _HIDDEN_COLUMN, text)
    sheet.set_column(_HIDDEN_COLUMN, _HIDDEN_COLUMN, None, None, {"hidden": True})
    return f"='{title}'!$G$1:$G${len(chosen)}"


def _rows(phrases: Phrases, language: str) -> Iterator[tuple[Row, bool]]:
    def say(key: str) -> str:
        return phrases.plain(language, key)

    yield (say("xls-help-title"), "", ""), True
    for key in ("xls-help-intro", "xls-help-names", "xls-help-groups"):
        yield ("", "", say(key)), False
    yield (say("xls-help-types"), say("xls-help-example"), say("xls-help-meaning")), True
    for name, spellings in vocabulary.types().items():
        example = spellings[0].replace("LIST", "topics")
        yield (spellings[0].split()[0], example, say(vocabulary.phrase("type", name))), False
    for sheet, columns in vocabulary.COLUMNS.items():
        yield (f"{say('xls-help-columns')}: {sheet}", say("xls-help-example"), ""), True
        for name in columns:
            meaning = say(vocabulary.phrase("column", name))
            yield (name, vocabulary.column_example(name), meaning), False
    yield (say("xls-help-functions"), say("xls-help-example"), say("xls-help-meaning")), True
    for name, example in vocabulary.functions().items():
        yield (name, example, say(vocabulary.phrase("function", name))), False


def _types_to_choose(form: Form) -> list[str]:
    """List the types, those with a list once for each list of the form."""
    lists = dict.fromkeys(q.list_name for q in form.questions if q.list_name is not None)
    chosen = []
    for kind, needs in TYPES.items():
        spelling = needs.spellings[0]
        chosen += [f"{spelling} {name}" for name in lists] if needs.listed else [spelling]
        if vocabulary.can_have_other(kind):
            chosen += [f"{spelling} {name} or_other" for name in lists]
    return [*chosen, "end_repeat", "begin_group", "end_group"]
