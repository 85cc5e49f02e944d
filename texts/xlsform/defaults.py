"""The column `default`: either words that mean themselves or an expression."""

import re

_DYNAMIC = re.compile(r"\$\{|[\w:-]+\(")


def is_dynamic(default: str) -> bool:
    """Take for an expression only what mentions a question or calls a function."""
    return _DYNAMIC.search(default) is not None


def as_expression(default: str) -> str | None:
    """Give every default as an expression, words as a literal."""
    if not default or is_dynamic(default):
        return default or None
    if "'" not in default:
        return f"'{default}'"
    if '"' not in default:
        return f'"{default}"'
    parts = (f"'{part}'" for part in default.split("'"))
    return "concat(" + ', "\'", '.join(parts) + ")"
