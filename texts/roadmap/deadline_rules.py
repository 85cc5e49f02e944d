"""Rules of a deadline, read from its signs."""

import re
from collections.abc import Callable, Mapping
from datetime import date

from mentoring.roadmap.deadline import After, Anchor, InMonth, On, Rule, Unit, Yearly

MONTHS_OF_YEAR = 12
_LEAP = 2000
"""A day without a year may be the 29th of February."""

_LEAD = r"(?:(?:in|by) )*"
_COUNT = r"(?:\d{1,3}(?:th)? - )?(?P<count>\d{1,3})"
_UNIT = r"(?P<unit>workday|day|week|month|year)"
_ANCHOR = (
    r"(?:(?P<start>start programme|programme start|start)|(?P<order>order)"
    r"|(?:end )?stage (?P<stage>[1-9]\d?)(?: end)?)"
)
_PROGRAMME = r"(?: (?:start )?programme)?"
_PART = r"(?:\d{1,2}(?:th)?(?: m\d{1,2})?|m\d{1,2})(?: \d{4})?"
_DAYS = rf"(?:from )?(?:{_PART} (?:[-,/]|by) )+"
_MONTHS = rf"(?:from )?(?:{_PART} [-,/] )+"
_DAY = r"(?P<day>\d{1,2})(?:th)?"
_MONTH = r"m(?P<month>\d{1,2})"
_YEAR = r"(?: (?P<year>(?:19|20|21)\d\d))?"

_Found = re.Match[str]


def rule_of(signs: str) -> Rule | None:
    """The rule that the signs say from beginning to end, or None."""
    once = re.sub(r"(?:(?:^| )[-,])? ?\byearly\b ?(?:[-,] )?", " ", signs).strip()
    for pattern, make in _RULES:
        if found := pattern.fullmatch(once):
            return _every_year(make(found)) if once != signs else make(found)
    return None


def _every_year(rule: Rule | None) -> Rule | None:
    match rule:
        case InMonth(month=month, year=None):
            return Yearly(month)
        case On() | InMonth():
            return None
    return rule


def _after(found: _Found) -> Rule:
    """Without an anchor it is counted from the programme's start."""
    named = found.groupdict()
    count, unit = int(named["count"] or 1), named["unit"]
    if unit == "year":
        count, unit = count * MONTHS_OF_YEAR, Unit.MONTH
    return _anchored(count, Unit(unit), named)


def _on_day(found: _Found) -> Rule:
    return _anchored(0, Unit.DAY, found.groupdict())


def _anchored(count: int, unit: Unit, named: Mapping[str, str | None]) -> Rule:
    if stage := named.get("stage"):
        return After(count, unit, Anchor.STAGE, int(stage))
    return After(count, unit, Anchor.ORDER if named.get("order") else Anchor.START)


def _day(found: _Found) -> Rule | None:
    month, day, year = int(found["month"]), int(found["day"]), found["year"]
    try:
        whole = date(int(year or _LEAP), month, day)
    except ValueError:
        return None
    return On(whole) if year else Yearly(month, day)


def _month(found: _Found) -> Rule | None:
    month, year = int(found["month"]), found["year"]
    if not 1 <= month <= MONTHS_OF_YEAR:
        return None
    return InMonth(month, int(year) if year else None)


_RULES: tuple[tuple[re.Pattern[str], Callable[[_Found], Rule | None]], ...] = tuple(
    (re.compile(pattern), make)
    for pattern, make in (
        (rf"{_LEAD}(?:1th )?(?:{_COUNT}(?:th)? )?{_UNIT} after {_ANCHOR}", _after),
        (rf"{_LEAD}(?:end )?{_COUNT}th {_UNIT}{_PROGRAMME}", _after),
        (rf"{_LEAD}(?:end )?1th {_COUNT} {_UNIT}{_PROGRAMME}", _after),
        (rf"onday {_ANCHOR}", _on_day),
        (rf"{_LEAD}(?:{_DAYS})?{_DAY} {_MONTH}{_YEAR}", _day),
        (rf"{_LEAD}(?:{_DAYS})?{_MONTH} {_DAY}{_YEAR}", _day),
        (rf"(?:in )?(?:(?:by )?end )?(?:{_MONTHS})?{_MONTH}{_YEAR}", _month),
    )
)
