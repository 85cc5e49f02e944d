"""Typing at a long list: words that name a choice choose it, a part of them looks for it."""

from __future__ import annotations

from dataclasses import replace

from mentoring.questionnaire.choosing import alike, choose
from mentoring.questionnaire.form import LISTS, OTHER, Kind
from mentoring.questionnaire.listing import matching, offered, ticked
from mentoring.questionnaire.place import Place
from mentoring.questionnaire.problems import NotAChoice, NothingFound
from mentoring.questionnaire.reading import Answer, clean_text
from mentoring.questionnaire.step import Step
from mentoring.questionnaire.turn import Turn

LONGEST_SEARCH = 60


def search(place: Place, step: Step, text: str) -> Turn:
    """Choose what is named exactly, else show what has the text in its words.

    Where several may be chosen, what is named is ticked and the list stays.
    """
    words = clean_text(text)
    chosen = _exactly(place, step, words)
    if chosen is not None and step.question.kind in LISTS:
        return _tick(place, step, chosen)
    if chosen is not None:
        return place.accept(step, Answer(chosen[-1]))
    whole = offered(place.facts, place.submission, step)
    listed = tuple(choice for choice in whole if choice.label is not None)
    wanted = words[:LONGEST_SEARCH]
    if alike(wanted) and matching(step, listed, wanted):
        return place.move(replace(place.submission, page=0, search=wanted))
    if step.question.or_other:
        return _own_words(place, step, words)
    everything = replace(place.submission, page=0, search="")
    return place.move(everything, problem=NothingFound(wanted))


def _exactly(place: Place, step: Step, words: str) -> list[str] | None:
    """Give the choices that the words name, with those ticked before; None if they name none."""
    ticks = ticked(place.submission, place.facts, step)
    try:
        stored, other = choose(words, step, place.facts, ticks)
    except NotAChoice:
        return None
    return None if other else stored if isinstance(stored, list) else [str(stored)]


def _tick(place: Place, step: Step, chosen: list[str]) -> Turn:
    if step.question.kind is Kind.RANK and len(chosen) == len(place.facts.offered(step)):
        return place.accept(step, Answer(chosen))
    ticks = replace(place.submission, draft=tuple(chosen), page=0, search="")
    return place.move(ticks)


def _own_words(place: Place, step: Step, words: str) -> Turn:
    if step.question.kind is not Kind.SELECT_MULTIPLE:
        return place.accept(step, Answer(OTHER, words))
    ticks = [*ticked(place.submission, place.facts, step)]
    return place.accept(step, Answer([n for n in ticks if n != OTHER] + [OTHER], words))
