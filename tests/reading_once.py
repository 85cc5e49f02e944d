"""Reading all phrases takes most of a second, which every bot of every test would spend anew."""

from functools import cache

from fluent.runtime import FluentResource

import texts.phrases


def read_phrases_once() -> None:
    """What a file says is parsed once a process; each bot still puts its phrases together."""
    setattr(texts.phrases, "FluentResource", cache(FluentResource))  # noqa: B010 - not exported
