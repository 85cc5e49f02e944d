"""Deadlines as schools write them, and as the program does."""

from datetime import date, datetime

from babel.dates import format_date

from mentoring.people import fold
from mentoring.questionnaire.month_names import months
from mentoring.roadmap.deadline import After, Anchor, Deadline, InMonth, On, Rule, Unit, Yearly
from texts.phrases import LANGUAGES, Phrases, spoken_language
from texts.roadmap.deadline_rules import rule_of
from texts.roadmap.deadline_signs import signs_of
from texts.roadmap.own_words import is_dash, own_words, written

_SPANS = {
    Unit.DAY: "rmw-days",
    Unit.WORKDAY: "rmw-workdays",
    Unit.WEEK: "rmw-weeks",
    Unit.MONTH: "rmw-months",
}
_AFTER = {
    Anchor.START: "rmw-after-start",
    Anchor.ORDER: "rmw-after-order",
    Anchor.STAGE: "rmw-after-stage",
}
_ON_DAY = {
    Anchor.START: "rmw-on-start",
    Anchor.ORDER: "rmw-on-order",
    Anchor.STAGE: "rmw-on-stage",
}


def read_deadline(text: str) -> Deadline:
    """The rule, where the words have one, and the words, unless they are the program's own.

    Of a range the end counts. A day or a month without a year comes every year. What is not
    understood stays as words without a rule, and so does «постоянно»: no date is guessed.
    """
    if is_dash(text):
        return Deadline()
    rule = rule_of(signs_of(text))
    ours = rule and fold(text) in {fold(words) for words in _own_words_of(rule)}
    return Deadline(rule, "" if ours else written(text))


def deadline_on(day: date) -> Deadline:
    """A cell of a workbook that holds a day, or a moment on it."""
    return Deadline(On(day.date() if isinstance(day, datetime) else day))


def deadline_words(deadline: Deadline, language: str, phrases: Phrases) -> str:
    """The school's own words, or else the program's; nothing where there is no deadline."""
    if deadline.words or not deadline.rule:
        return deadline.words
    return _rule_words(deadline.rule, language, phrases)


def _own_words_of(rule: Rule) -> tuple[str, ...]:
    return tuple(_rule_words(rule, language, own_words()) for language in LANGUAGES)


def _rule_words(rule: Rule, language: str, phrases: Phrases) -> str:
    match rule:
        case After():
            return _after_words(rule, language, phrases)
        case On(day=day):
            pattern = phrases.plain(language, "rmw-date")
            return format_date(day, pattern, locale=spoken_language(language))
        case InMonth(month=month, year=year):
            name = _month(month, language, "stand-alone")
            key = "rmw-month-of-year" if year else "rmw-month"
            return phrases.plain(language, key, month=name, year=str(year))
        case Yearly(month=month, day=int(day)):
            name = _month(month, language, "format")
            return phrases.plain(language, "rmw-yearly-day", day=day, month=name)
    name = _month(rule.month, language, "stand-alone")
    return phrases.plain(language, "rmw-yearly-month", month=name)


def _after_words(rule: After, language: str, phrases: Phrases) -> str:
    if rule.count == 0 and rule.unit is Unit.DAY:
        return phrases.plain(language, _ON_DAY[rule.anchor], stage=rule.stage or 0)
    span = phrases.plain(language, _SPANS[rule.unit], count=rule.count)
    return phrases.plain(language, _AFTER[rule.anchor], span=span, stage=rule.stage or 0)


def _month(month: int, language: str, use: str) -> str:
    return months(spoken_language(language), "wide", use)[month]
