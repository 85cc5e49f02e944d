import re
from typing import Any

_WORD_START = re.compile(r"(?<!^)(?=[A-Z])")


class Refusal(Exception):  # noqa: N818 - it names a rule that held, not a failure of the program
    """What was asked cannot be done. It carries facts, never words: a phrase is found by `key`."""

    @property
    def key(self) -> str:
        """Follow from the class alone: `NotANumber` is said by the phrase `err-not-a-number`."""
        return "err-" + _WORD_START.sub("-", type(self).__name__).lower()

    @property
    def data(self) -> dict[str, Any]:
        """Hold what the phrase may mention."""
        return {name: value for name, value in vars(self).items() if not name.startswith("_")}

    def __str__(self) -> str:
        return f"{self.key} {self.data}"

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash(type(self))

    def __reduce__(self) -> tuple[Any, ...]:
        return _blank, (type(self),), vars(self).copy()


def _blank(of: type[Refusal]) -> Refusal:
    return of.__new__(of)
