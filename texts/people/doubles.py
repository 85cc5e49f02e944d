"""One person entered twice in one sheet."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from mentoring.people import fold
from texts.people.columns import Column
from texts.people.rows import Found


def doubles(people: Iterable[Found]) -> Iterator[tuple[Found, Found]]:
    """Give each later row with the first that may be the same person.

    The same are: role, name, and both birth and class as far as both rows tell them.
    """
    seen: dict[tuple[object, str], list[Found]] = defaultdict(list)
    for person in people:
        name = person.values.get(Column.NAME)
        if not name:
            continue
        namesakes = seen[person.values.get(Column.ROLE), fold(name)]
        first = next((other for other in namesakes if _may_be_one(other, person)), None)
        if first is not None:
            yield person, first
        namesakes.append(person)


def _may_be_one(one: Found, other: Found) -> bool:
    births = one.values.get(Column.BIRTH), other.values.get(Column.BIRTH)
    classes = [str(each.values.get(Column.CLASS_NAME) or "") for each in (one, other)]
    folded = {fold(name).replace(" ", "") for name in classes if name}
    return _same_birth(*births) and len(folded) < len(classes)


def _same_birth(one: date | int | None, other: date | int | None) -> bool:
    if one is None or other is None:
        return True
    if isinstance(one, date) and isinstance(other, date):
        return one == other
    return _year(one) == _year(other)


def _year(birth: date | int) -> int:
    return birth.year if isinstance(birth, date) else birth
