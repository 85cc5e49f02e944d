"""A curator whose school has said its details, on the way to one document."""

import io
from dataclasses import dataclass

from docx import Document

from services.requisites import Requisites
from tests.conversations.people import Person
from tests.installation import Installation

PATIENCE = 30
"""Seconds that a process apart may take on a busy machine."""
KNOWN = Requisites(
    full_name="МОБУ «Школа № 5»",
    city="г. Якутск",
    head_position="Директор",
    head_name="Попова Анна Семёновна",
    curator_position="заместитель директора",
)


@dataclass
class Office:
    school: Installation
    curator: Person

    async def opens(self, stage: str, document: str) -> None:
        await self.curator.says("/documents")
        await self.curator.sees("Документы программы")
        await self.curator.taps(stage)
        await self.curator.sees("Документы этапа")
        await self.curator.taps(document)
        await self.curator.sees("Сейчас:")

    async def gets(self, name: str) -> list[str]:
        """The Word file and the PDF; gives what stands in the first, line by line."""
        word = await self.curator.sees_document(f"{name}.docx", PATIENCE)
        assert (await self.curator.sees_document(f"{name}.pdf", PATIENCE)).startswith(b"%PDF")
        return lines(word)


def lines(word: bytes) -> list[str]:
    told = (each.text.replace("\xa0", " ") for each in Document(io.BytesIO(word)).paragraphs)
    return [each for each in told if each.strip()]
