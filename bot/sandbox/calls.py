"""What went over the wire, the newest few hundred calls."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Call:
    """One call of the bot and what it got."""

    number: int
    method: str
    params: dict[str, Any]
    at: float
    seconds: float = 0
    status: int = 0
    result: Any = None
    fault: str = ""

    def wire(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}


class CallLog:
    """Calls in order, the oldest forgotten; a size of 0 keeps none and only counts."""

    def __init__(self, size: int) -> None:
        self._calls: deque[Call] = deque(maxlen=size)
        self.total = 0
        self.on_call: Callable[[Call], None] = lambda _call: None

    def __iter__(self) -> Iterator[Call]:
        return iter(self._calls)

    def add(self, call: Call) -> None:
        self.total += 1
        call.number = self.total
        self._calls.append(call)
        self.on_call(call)

    def of(self, method: str) -> list[Call]:
        return [call for call in self._calls if call.method == method]
