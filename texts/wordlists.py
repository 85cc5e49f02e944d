"""The lists of words that sound like trouble, as they ship: a school may replace them."""

from functools import cache

from texts.phrases import FOLDER


@cache
def shipped(language: str) -> str:
    return (FOLDER / "trouble" / f"{language}.txt").read_text(encoding="utf-8")
