"""The files in which documents are sent, and how they are called."""

import io
import zipfile
from collections.abc import Sequence

from mentoring.documents import Filled
from services.document_common import RUSSIAN
from texts.documents.protocol import Batch
from texts.phrases import Phrases

Files = tuple[tuple[str, bytes], ...]
"""Names and what is in them."""
LONGEST = 80
"""Letters of a file's name."""
CAPTIONS = {"pdf": "ntf-document-pdf", "html": "ntf-document-page"}
FORBIDDEN = set('\\/:*?"<>|')
"""Marks that Windows takes in no file's name."""


def title_of(code: str, phrases: Phrases) -> str:
    """How a file of the kind is called."""
    return phrases.plain(RUSSIAN, f"doc-file-{code.replace('_', '-')}")


def files(title: str, filled: Sequence[Filled], batch: Batch, done: int) -> Files:
    """One document as Word and PDF; several as an archive of Word files and one PDF of all. `done`
    are so many that went out in earlier parts.
    """
    if len(batch.made) == 1 and not done:
        about = filled[0].about
        name = clean(f"{title} {about.name}" if about else title)
        return ((f"{name}.docx", batch.made[0].word), (f"{name}.pdf", batch.pdf))
    name = clean(f"{title} {done + 1}–{done + len(batch.made)}")
    return ((f"{name}.zip", zipped(filled, batch, done + 1)), (f"{name}.pdf", batch.pdf))


def zipped(filled: Sequence[Filled], batch: Batch, first: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (each, made) in enumerate(zip(filled, batch.made, strict=True), first):
            name = clean(each.about.name if each.about else "")
            archive.writestr(f"{number:03} {name}.docx", made.word)
    return out.getvalue()


def caption(name: str) -> str:
    """The key of what is said with a file, by what it is for."""
    return CAPTIONS.get(name.rpartition(".")[2], "ntf-document-file")


def clean(name: str) -> str:
    kept = "".join(letter for letter in name if letter not in FORBIDDEN and letter.isprintable())
    return " ".join(kept.split())[:LONGEST].rstrip(". ")
