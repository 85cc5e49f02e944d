"""A Word template and its data become a document; a template can reach nothing but its data."""

import base64
import io
import re
from collections.abc import Mapping
from typing import Any

from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage
from jinja2 import StrictUndefined, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from texts.documents.names import Decliner
from texts.documents.wording import BLANK, filters

UNDEFINED = re.compile(r"'([^']+)'(?: is undefined)?$")
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
"""What XML cannot hold."""
LONGEST = 20_000
"""Characters of one value; more is no word of a document."""


class TemplateFaulty(Exception):  # noqa: N818 - a fact about a template, caught beside it
    """The template cannot be filled in: `fault` is a phrase's key, `field` what it stumbled on."""

    def __init__(self, fault: str, field: str = "") -> None:
        self.fault = fault
        self.field = field


class Picture:
    """A picture that a template can show and do nothing else with: what draws it knows the file
    system.
    """

    __slots__ = ("_drawn",)

    def __init__(self, drawn: InlineImage) -> None:
        self._drawn = drawn

    def __str__(self) -> str:
        return str(self._drawn)

    __html__ = __str__


SHOWN = (str, int, float, Picture)
"""What can stand in a document; anything else is a program's and not a word."""
FAULTS = (
    TemplateError,
    TypeError,
    ValueError,
    LookupError,
    ArithmeticError,
    AttributeError,
    RecursionError,
    SyntaxError,
)
"""What a template can run into by what it asks for."""


def fill_in(template: bytes, data: Mapping[str, Any], decliner: Decliner) -> bytes:
    """Give the filled-in .docx. Raises TemplateFaulty."""
    try:
        made = DocxTemplate(io.BytesIO(template))
        made.render(_prepared(data, made), environment(decliner), autoescape=True)
        out = io.BytesIO()
        made.save(out)
    except UndefinedError as error:
        raise TemplateFaulty("doc-fault-field", _field(error)) from error
    except SecurityError as error:
        raise TemplateFaulty("doc-fault-forbidden", _field(error)) from error
    except TemplateSyntaxError as error:
        raise TemplateFaulty("doc-fault-syntax", (error.message or "")[:100]) from error
    except FAULTS as error:
        raise TemplateFaulty("doc-fault-other", _field(error)) from error
    return out.getvalue()


def environment(decliner: Decliner) -> ImmutableSandboxedEnvironment:
    """Without functions of Jinja's own; what is empty becomes a line to fill in by hand."""
    made = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=True, finalize=_shown
    )
    made.globals.clear()
    made.filters.update(filters(decliner))
    del made.filters["safe"]  # somebody's name is never markup
    return made


def _shown(value: Any) -> Any:
    """A list stands with commas between."""
    if value is None or value == "":
        return BLANK
    if isinstance(value, list | tuple):
        return ", ".join(str(_shown(each)) for each in value) or BLANK
    if not isinstance(value, SHOWN):
        raise SecurityError(type(value).__name__)
    return value


def _field(error: Exception) -> str:
    told = str(error)
    found = UNDEFINED.search(told)
    return (found.group(1) if found else told)[:100]


def _prepared(value: Any, template: DocxTemplate) -> Any:
    """Words without what Word cannot hold; a picture is {"picture": base64, "width": mm}."""
    if isinstance(value, str):
        return FORBIDDEN.sub("", value)[:LONGEST]
    if isinstance(value, Mapping):
        if "picture" in value:
            content = io.BytesIO(base64.b64decode(value["picture"]))
            return Picture(InlineImage(template, content, width=Mm(value["width"])))
        return {name: _prepared(each, template) for name, each in value.items()}
    if isinstance(value, list):
        return [_prepared(each, template) for each in value]
    return value
