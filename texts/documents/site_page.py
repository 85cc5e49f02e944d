"""The programme's page for a school's site: one HTML file without anything to load."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from texts.documents.wording import day, plural

FOLDER = Path(__file__).parent


def render(page: Mapping[str, Any]) -> bytes:
    """`page` is the data of every document with `counts` and `links`."""
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(day=day, plural=plural)
    return made.get_template("site_page.html").render(page).encode()
