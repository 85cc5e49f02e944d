"""The workbook in which a curator lists to whom letters go."""

import io
from collections.abc import Sequence

from texts.addressees.sheet import AddresseeRow
from texts.phrases import Phrases
from texts.render.styles import BODY, HEAD, printed_wide, written

COLUMNS = (("adr-organisation", 40), ("adr-position", 34), ("adr-name", 38))


def template(rows: Sequence[AddresseeRow], language: str, phrases: Phrases) -> bytes:
    """With the partners that the school has already."""
    content = io.BytesIO()
    with written(content) as book:
        sheet = book.add_worksheet(phrases.plain(language, "adr-sheet"))
        head, body = book.add_format(HEAD), book.add_format(BODY)
        for place, (key, width) in enumerate(COLUMNS):
            sheet.set_column(place, place, width)
            sheet.write_string(0, place, phrases.plain(language, key), head)
        for number, row in enumerate(rows, start=1):
            for place, words in enumerate((row.organisation, row.position, row.name)):
                sheet.write_string(number, place, words, body)
        printed_wide(sheet)
    return content.getvalue()
