"""Long lists on a phone: a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Slice(Generic[T]):
    """What one page shows; pages count from 0."""

    shown: tuple[T, ...]
    number: int
    pages: int


def page(of: Sequence[T], number: int, size: int) -> Slice[T]:
    """So many on each page; a number beyond the ends gives the page there."""
    pages = max(1, -(-len(of) // size))
    number = min(max(number, 0), pages - 1)
    return Slice(tuple(of[number * size : (number + 1) * size]), number, pages)
