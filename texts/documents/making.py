"""A batch of documents of one kind: filled in, read back, printed as one PDF."""

import io
import json
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from docx import Document
from pypdf import PdfWriter

from texts.documents.layout import Part, laid_out
from texts.documents.names import Decliner
from texts.documents.protocol import Batch, Fault, Made, Named, Order, Wanted
from texts.documents.rendering import TemplateFaulty, fill_in
from texts.documents.template import shipped
from texts.render.typesetting import typeset

AT_ONCE = 10
"""Documents that Typst lays out together: it keeps what it has laid out until it is done. Without
tags, a page takes a tenth of the room.
"""
ODD = (
    *(LookupError, ValueError, AttributeError, TypeError, OSError),
    *(RuntimeError, SyntaxError, zlib.error, BadZipFile),
)
"""What reading a damaged or very odd Word file raises; ours have no such faults."""
PAGE = Path(__file__).parent.parent / "render" / "paper.typ"


def make(order: Order) -> Batch:
    """The fault of a template stands instead of the documents."""
    template = order.template or shipped(order.kind)
    decliner = Decliner(order.corrections)
    made: list[Made] = []
    printed: list[bytes] = []
    try:
        for few in batched(order.wanted, AT_ONCE):
            pages = [filled(template, each, decliner, made) for each in few]
            if not order.dry:
                printed.append(typeset(PAGE, json.dumps(pages), format="pdf", pdf_tags=False))
    except TemplateFaulty as faulty:
        return Batch(fault=Fault(faulty.fault, faulty.field))
    except ODD as odd:
        if order.template is None:
            raise
        return Batch(fault=Fault("doc-fault-other", type(odd).__name__))
    return Batch(
        made=tuple(made),
        pdf=joined(printed),
        names=tuple(Named(name, case, form) for (name, case), form in decliner.made.items()),
    )


def filled(template: bytes, wanted: Wanted, decliner: Decliner, made: list[Made]) -> Part:
    """Fill one in, put it to those that are made, and give its pages as data: Word's own view of it
    takes megabytes and is let go of at once.
    """
    word = fill_in(template, wanted.data, decliner)
    document = Document(io.BytesIO(word))
    made.append(Made(word, tuple(lines_of(document))))
    return laid_out(document)


def batched(wanted: Sequence[Wanted], count: int) -> Iterator[Sequence[Wanted]]:
    return (wanted[first : first + count] for first in range(0, len(wanted), count))


def joined(parts: list[bytes]) -> bytes:
    if len(parts) <= 1:
        return b"".join(parts)
    whole, out = PdfWriter(), io.BytesIO()
    for part in parts:
        whole.append(io.BytesIO(part))
    whole.write(out)
    return out.getvalue()


def lines_of(document: Any) -> list[str]:
    """What stands in it, a line a paragraph or a row of a table; cells are divided by « | »."""
    lines = []
    for part in document.iter_inner_content():
        if hasattr(part, "rows"):
            rows = ([cell.text for cell in row.cells] for row in part.rows)
            lines += [" | ".join(cells) for cells in rows]
        else:
            lines.append(part.text)
    return [" ".join(line.split()) for line in lines if line.strip()]
