"""How the columns and rows of a roadmap's workbook look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from texts.render.styles import BODY, INK
from texts.roadmap.kinds import What

TEXT = "@"
"""Excel's format of cells in which «9–10» does not become a day in October."""
_GREY = {"font_color": "#808080"}
_ROWS: Mapping[What, Mapping[str, Any]] = {
    What.STAGE: {"bold": True, "font_color": INK, "bg_color": "#DCE6F0", "top": 1},
    What.SECTION: {"italic": True, "font_color": INK, "bg_color": "#F4F7FA"},
}


@dataclass(frozen=True, slots=True)
class Look:
    """A column: the phrase of its title, its width in signs, and what is special about it."""

    title: str
    width: int
    special: Mapping[str, Any]

    def of(self, what: What | None = None) -> dict[str, Any]:
        """The format of its cells in a row of this kind, or in an empty one."""
        row = _ROWS.get(what, {}) if what else {}
        return {**BODY, **row, **self.special}


LOOKS = (
    Look("rmx-col-number", 6, {**_GREY, "num_format": TEXT}),
    Look("rmx-col-what", 14, {}),
    Look("rmx-col-title", 56, {"num_format": TEXT}),
    Look("rmx-col-deadline", 26, {"num_format": TEXT}),
    Look("rmx-col-owner", 24, {"num_format": TEXT}),
    Look("rmx-col-result", 42, {"num_format": TEXT}),
    Look("rmx-col-day", 12, {**_GREY, "num_format": "dd.mm.yyyy", "align": "left"}),
    Look("rmx-col-state", 18, {**_GREY, "num_format": TEXT}),
    Look("rmx-col-code", 8, {**_GREY, "num_format": TEXT, "font_size": 8, "text_wrap": False}),
)
SHOWN = ("rmx-col-day", "rmx-col-state")
"""What the program works out: people read it, the program does not."""
