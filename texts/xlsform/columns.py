"""What a column's heading means: its canonical name and its language."""

import difflib
import re
from dataclasses import dataclass

from texts.xlsform.languages import code_of

SURVEY = frozenset(
    {
        "type",
        "name",
        "label",
        "hint",
        "required",
        "required_message",
        "relevant",
        "constraint",
        "constraint_message",
        "calculation",
        "default",
        "choice_filter",
        "parameters",
        "read_only",
        "appearance",
        "repeat_count",
        "accept",
    }
)
CHOICES = frozenset({"list_name", "name", "label"})
OURS = frozenset({"familiar"})
"""What only this bot knows."""
SETTINGS = frozenset({"form_title", "form_id", "version", "default_language"}) | OURS
TRANSLATED = frozenset({"label", "hint", "required_message", "constraint_message", "form_title"})
UNSUPPORTED = frozenset({"image", "big_image", "audio", "video", "trigger", "save_to", "autoplay"})
IGNORED = frozenset({"guidance_hint", "note", "notes", "comment", "comments", "labels"})
_SAME = {
    "relevance": "relevant",
    "readonly": "read_only",
    "calculate": "calculation",
    "caption": "label",
    "command": "type",
    "tag": "name",
    "value": "name",
    "requiredmsg": "required_message",
    "jr:requiredmsg": "required_message",
    "constraining_message": "constraint_message",
    "jr:constraintmsg": "constraint_message",
    "count": "repeat_count",
    "jr:count": "repeat_count",
    "title": "form_title",
    "set_form_title": "form_title",
    "id_string": "form_id",
    "set_form_id": "form_id",
}
_NEAR_ENOUGH = 0.82


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    language: str | None


def read_header(title: str) -> Column:
    """Read `label::Русский (ru)`, `bind::relevant`, `Constraint Message` and the like."""
    parts = [part.strip() for part in re.split(r"::?(?!constraintMsg|requiredMsg|count)", title)]
    if len(parts) > 1 and parts[0].lower() in {"bind", "media", "control", "body"}:
        parts = parts[1:]
    name = re.sub(r"[\s-]+", "_", parts[0].lower())
    name = _SAME.get(name, name)
    language = code_of(parts[1]) if len(parts) > 1 and name in TRANSLATED else None
    return Column(name, language)


def meant_by(name: str, known: frozenset[str]) -> str | None:
    """Find the column that a misspelt heading means, if it is near enough to be sure."""
    if name in IGNORED:
        return None
    near = difflib.get_close_matches(name, known, n=1, cutoff=_NEAR_ENOUGH)
    return near[0] if near else None
