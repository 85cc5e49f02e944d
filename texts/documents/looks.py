"""What the styles of one Word document say, looked up once each."""

from collections.abc import Iterator
from typing import Any

from docx.enum.style import WD_STYLE_TYPE


class Looks:
    """Looks of paragraphs and of runs: their own first, then the style's and what it rests on."""

    def __init__(self, document: Any) -> None:
        self._styles = {style.style_id: style for style in document.styles}
        self._defaults = {
            kind: document.styles.default(kind)
            for kind in (WD_STYLE_TYPE.PARAGRAPH, WD_STYLE_TYPE.CHARACTER)
        }
        self._chains: dict[tuple[Any, str | None], tuple[Any, ...]] = {}

    def of_paragraph(self, paragraph: Any) -> list[Any]:
        styles = self.styles(WD_STYLE_TYPE.PARAGRAPH, paragraph._p.style)  # noqa: SLF001 - python-docx looks the style up in all of them
        return [paragraph.paragraph_format, *(style.paragraph_format for style in styles)]

    def of_run(self, run: Any, paragraph: Any) -> list[Any]:
        own = self.styles(WD_STYLE_TYPE.CHARACTER, run._r.style)  # noqa: SLF001 - as above
        around = self.styles(WD_STYLE_TYPE.PARAGRAPH, paragraph._p.style)  # noqa: SLF001 - as above
        return [run.font, *(style.font for style in (*own, *around))]

    def styles(self, kind: Any, key: str | None) -> tuple[Any, ...]:
        found = self._chains.get((kind, key))
        if found is None:
            style = self._styles.get(key) if key else None
            found = tuple(_chain(style or self._defaults[kind]))
            self._chains[kind, key] = found
        return found


def first(looks: list[Any], name: str) -> Any:
    """The nearest that says something."""
    return next((found for each in looks if (found := getattr(each, name)) is not None), None)


def _chain(style: Any) -> Iterator[Any]:
    while style is not None:
        yield style
        style = getattr(style, "base_style", None)
