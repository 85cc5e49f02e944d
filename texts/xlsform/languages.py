"""The language of a column: `English (en)`, `ru`, or a language's name."""

import re
from functools import cache

from babel import Locale

_CODE = re.compile(r".*\(\s*([A-Za-z]{2,3}(?:[-_][A-Za-z]+)?)\s*\)\s*")
_BARE = re.compile(r"[a-z]{2,3}(-[A-Za-z]+)?")
_SPOKEN = ("en", "ru", "sah", "tt", "ba", "cv", "de", "fr", "es", "kk", "ky", "uz", "hy", "az")


def code_of(name: str) -> str:
    """Give a language's code; a name that nobody knows is its own code."""
    if found := _CODE.fullmatch(name):
        return found[1].replace("_", "-").lower()
    plain = name.strip().lower()
    return plain if _BARE.fullmatch(plain) else _names().get(plain, plain)


@cache
def _names() -> dict[str, str]:
    names = {}
    for code in _SPOKEN:
        for spoken in ("en", "ru", code):
            name = Locale.parse(code).get_language_name(spoken)
            if name:
                names[name.lower()] = code
    return names
