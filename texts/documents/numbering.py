"""The numbers and bullets that Word puts before the paragraphs of its lists."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from texts.documents.looks import Looks

BULLET = "•"
LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя"
DEEPEST = 9
VALUE = qn("w:val")
Place = tuple[str, int]
"""The list's number and the level in it."""


class Numbering:
    """Counts the paragraphs of each list of one document, in their order."""

    def __init__(self, document: Any, looks: Looks) -> None:
        self._looks = looks
        self._levels = dict(_levels(document))
        self._counts: Counter[Place] = Counter()

    def label(self, paragraph: Paragraph) -> str:
        """«1.», «2.1.» or a bullet; empty where the paragraph is of no list."""
        place = self._place(paragraph)
        if place is None:
            return ""
        of, level = place
        self._counts[place] += 1
        for deeper in range(level + 1, DEEPEST):
            self._counts[of, deeper] = 0
        kind, pattern = self._levels.get(place, ("bullet", BULLET))
        if kind == "bullet":
            return BULLET
        for depth in range(level + 1):
            shape, _ = self._levels.get((of, depth), ("decimal", ""))
            pattern = pattern.replace(f"%{depth + 1}", _written(self._counts[of, depth], shape))
        return pattern

    def _place(self, paragraph: Paragraph) -> Place | None:
        """As the paragraph or its style says."""
        styles = self._looks.styles(WD_STYLE_TYPE.PARAGRAPH, paragraph._p.style)  # noqa: SLF001 - python-docx has no name for it
        elements = [paragraph._p, *(style.element for style in styles)]  # noqa: SLF001 - as above
        found = (element.find(f"{qn('w:pPr')}/{qn('w:numPr')}") for element in elements)
        listed = next((each for each in found if each is not None), None)
        if listed is None:
            return None
        of, level = listed.find(qn("w:numId")), listed.find(qn("w:ilvl"))
        if of is None or of.get(VALUE) == "0":
            return None
        return of.get(VALUE), int(level.get(VALUE)) if level is not None else 0


def _written(number: int, shape: str) -> str:
    number = max(1, number)
    if shape == "russianLower":
        return LETTERS[(number - 1) % len(LETTERS)]
    if shape in {"lowerLetter", "upperLetter"}:
        letter = chr(ord("a") + (number - 1) % 26)
        return letter.upper() if shape == "upperLetter" else letter
    return str(number)


def _levels(document: Any) -> Iterator[tuple[Place, tuple[str, str]]]:
    """For each list and level its kind of number and how it is written («%1.»)."""
    parts = (each.target_part for each in document.part.rels.values() if not each.is_external)
    part = next((each for each in parts if each.partname == "/word/numbering.xml"), None)
    if part is None:
        return
    shapes = {
        each.get(qn("w:abstractNumId")): each for each in part.element.iter(qn("w:abstractNum"))
    }
    for listed in part.element.iter(qn("w:num")):
        shape = shapes.get(listed.find(qn("w:abstractNumId")).get(VALUE))
        for level in shape.iter(qn("w:lvl")) if shape is not None else ():
            kind, words = level.find(qn("w:numFmt")), level.find(qn("w:lvlText"))
            if kind is not None and words is not None:
                place = listed.get(qn("w:numId")), int(level.get(qn("w:ilvl")))
                yield place, (kind.get(VALUE), words.get(VALUE) or "")
