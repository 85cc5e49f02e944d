"""Days and moments as people write them."""

from datetime import date, datetime

from babel.dates import format_date, format_datetime, format_time

from texts.phrases import spoken_language


def day(value: date, language: str) -> str:
    """«12 марта 1985 г.» without «г.»; "12 March 1985"."""
    pattern = "d MMMM y"
    return format_date(value, pattern, locale=spoken_language(language))


def day_and_year(value: date, language: str) -> str:
    return format_date(value, "d MMMM yyyy", locale=spoken_language(language))


def day_of_year(value: date, language: str) -> str:
    return format_date(value, "d MMMM", locale=spoken_language(language))


def moment(value: datetime, language: str) -> str:
    """A moment in its own zone: «23 ноября 2026, 14:05»."""
    spoken = spoken_language(language)
    return f"{day(value, language)}, {format_time(value, 'HH:mm', locale=spoken)}"


def weekday_moment(value: datetime, language: str, *, brief: bool = False) -> str:
    """«суббота, 6 декабря, 11:00», or «сб, 6 декабря, 11:00», in the moment's own zone."""
    pattern = f"{'EEE' if brief else 'EEEE'}, d MMMM, HH:mm"
    return str(format_datetime(value, pattern, locale=spoken_language(language)))


def days_between(first: date, last: date, language: str) -> str:
    """«16–22 ноября» or «28 сентября – 4 октября»."""
    if first.month == last.month:
        return f"{first.day}–{day_of_year(last, language)}"
    return f"{day_of_year(first, language)} – {day_of_year(last, language)}"
