"""How older forms wrote their types, and what published forms write into their texts."""

import re

_PROMPT = re.compile(r"(?:add|q) (.+?)(?: prompt)?(?: using (\S+))?", re.IGNORECASE)
_GOT = re.compile(r"get (.+)", re.IGNORECASE)
_LOOPED = re.compile(r"(begin|end)[_ ](?:looped group|lgroup)", re.IGNORECASE)
_TYPES = {
    "select one": "select_one",
    "select1": "select_one",
    "select multiple": "select_multiple",
    "select": "select_multiple",
    "date time": "dateTime",
    "picture": "image",
}
_GIVEN = {"start time": "start", "end time": "end", "today": "today"}
_TAG = re.compile(
    r"</?(?:a|b|big|center|div|em|font|h[1-6]|i|li|ol|p|small|span|strong|sub|sup|u|ul)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_HEADING = re.compile(r"^#{1,6} +", re.MULTILINE)
_STRONG = re.compile(r"(?<![\w*])(\*\*|__)(?=[^\s_*])(.+?)(?<=[^\s_*])\1(?![\w*])")
_LINK = re.compile(r"\[([^\[\]]+)\]\((\w+:[^\s()]+)\)")


def modern(cell: str) -> str:
    """Give a type in the words of today's standard: `add select one prompt using x` and others."""
    plain = " ".join(cell.split())
    if found := _LOOPED.fullmatch(plain):
        return f"{found[1].lower()}_repeat"
    if found := _GOT.fullmatch(plain):
        return _GIVEN.get(found[1].lower(), plain)
    if found := _PROMPT.fullmatch(plain):
        kind = _TYPES.get(found[1].lower(), found[1])
        return f"{kind} {found[2]}" if found[2] else kind
    return cell


def without_markup(text: str) -> str:
    """Take off the HTML and Markdown that ODK's apps show as colour and weight; a chat shows the
    words alone. A line break stays one, and a link keeps its address.
    """
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("\n", text))
    if "[" in text:
        text = _LINK.sub(r"\1 (\2)", text)
    return _STRONG.sub(r"\2", _HEADING.sub("", text)).strip()
