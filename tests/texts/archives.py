"""Workbooks whose parts were changed by somebody who means no good, or by bad luck."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping

from tests.texts.workbooks import Cells, excel

HEAD = ["type", "name", "label"]
SHEET = "xl/worksheets/sheet1.xml"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def survey(*rows: Iterable[str | int | None], columns: tuple[str, ...] = ()) -> bytes:
    return excel(survey=[[*HEAD, *columns], *rows])


def sound() -> bytes:
    return survey(["text", "a", "A"])


def with_parts(parts: Mapping[str, bytes], base: bytes | None = None) -> bytes:
    """A sound workbook with parts added or replaced."""
    source = zipfile.ZipFile(io.BytesIO(base or sound()))
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in ({n: source.read(n) for n in source.namelist()} | {**parts}).items():
            archive.writestr(name, data)
    return written.getvalue()


def sheet_of(base: bytes) -> bytes:
    return zipfile.ZipFile(io.BytesIO(base)).read(SHEET)


def with_entities(definitions: str, mention: bytes) -> bytes:
    """The first sheet says an entity where the label A was."""
    declared = f"<!DOCTYPE worksheet [{definitions}]>".encode()
    return with_parts({SHEET: declared + sheet_of(sound()).replace(b">A<", mention)})


def billion_laughs() -> bytes:
    lines = ['<!ENTITY a "ha">']
    lines += [f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(10)]
    return with_entities("".join(lines), b">&k;<")


def wide(rows: int) -> Cells:
    more = [f"c{i}" for i in range(16_000)]
    return [[*HEAD, *more], *[["text", f"a{i}", "A", *more] for i in range(rows)]]
