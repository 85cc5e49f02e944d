"""A choice that was typed instead of tapped: by its words or by its number."""

from __future__ import annotations

import re
from collections.abc import Mapping

from mentoring.questionnaire.facts import Facts
from mentoring.questionnaire.form import OTHER, Kind
from mentoring.questionnaire.problems import NotAChoice
from mentoring.questionnaire.step import Step
from mentoring.questionnaire.submission import Stored

CONFIRMED = "OK"
YES, NO = "yes", "no"
_CONFIRMING = frozenset({"ok", "ок", "да", "yes", "1", "понятно", "согласен", "согласна", "хорошо"})
_AGREEING = frozenset({"да", "yes", "1", "еще", "ага", "конечно", "добавить", "y"})
_DECLINING = frozenset({"нет", "no", "2", "неа", "все", "n"})


def choose(text: str, step: Step, facts: Facts, ticked: tuple[str, ...]) -> tuple[Stored, str]:
    """Give the chosen names and the own words of «Другое»; raises NotAChoice."""
    if step.question.kind is Kind.ACKNOWLEDGE:
        if alike(text) not in _CONFIRMING:
            raise NotAChoice(text)
        return CONFIRMED, ""
    if step.question.kind is Kind.REPEAT:
        return _yes_or_no(text), ""
    known = _known(step, facts)
    if step.question.kind is Kind.RANK:
        return _ranked(text, known, ticked), ""
    if step.question.kind is Kind.SELECT_MULTIPLE:
        return _several(text, known, ticked, own_words=step.question.or_other)
    name = _find(text, known)
    if name is not None:
        return name, ""
    if step.question.or_other:
        return OTHER, text
    raise NotAChoice(text)


def alike(text: str) -> str:
    """Take away what people write differently: case, ё, spaces, punctuation."""
    letters = re.sub(r"[^\w+]", "", text.casefold().replace("ё", "е"))
    return letters or re.sub(r"\s", "", text)


def _yes_or_no(text: str) -> str:
    if alike(text) in _AGREEING:
        return YES
    if alike(text) in _DECLINING:
        return NO
    raise NotAChoice(text)


def _known(step: Step, facts: Facts) -> Mapping[str, str]:
    """Map every way of naming a choice to its name; words win over numbers."""
    offered = facts.offered(step)
    known: dict[str, str] = {}
    for choice in offered:
        known.setdefault(alike(facts.words(choice.label)), choice.name)
    for choice in offered:
        for label in choice.label.values():
            known.setdefault(alike(label), choice.name)
    if not any(key.isdecimal() for key in known):
        for number, choice in enumerate(offered, start=1):
            known[str(number)] = choice.name
    return known


def _find(text: str, known: Mapping[str, str]) -> str | None:
    return known.get(alike(text.strip().rstrip(".)")))


def _several(
    text: str, known: Mapping[str, str], ticked: tuple[str, ...], *, own_words: bool
) -> tuple[Stored, str]:
    chosen, left = list(ticked), []
    for part in _parts(text, known):
        name = _find(part, known)
        if name is None:
            left.append(part)
        elif name not in chosen:
            chosen.append(name)
    if left and not own_words:
        raise NotAChoice(", ".join(left))
    if left and OTHER not in chosen:
        chosen.append(OTHER)
    order = list(known.values())
    listed = sorted((n for n in chosen if n in order), key=order.index)
    return listed + [n for n in chosen if n not in order], ", ".join(left)


def _ranked(text: str, known: Mapping[str, str], ticked: tuple[str, ...]) -> Stored:
    """Put what was named behind what is ranked already, unless everything was named."""
    found = [(part, _find(part, known)) for part in _parts(text, known)]
    if wrong := [part for part, name in found if name is None]:
        raise NotAChoice(", ".join(wrong))
    named = list(dict.fromkeys(name for _, name in found if name is not None))
    return [name for name in ticked if name not in named] + named


def _parts(text: str, known: Mapping[str, str]) -> list[str]:
    """Cut a list at its commas, but leave a label whole that has commas of its own."""
    if _find(text, known) is not None:
        return [text]
    if re.fullmatch(r"[\d\s,;.]+", text):
        return re.findall(r"\d+", text)
    pieces = [piece.strip() for piece in re.split(r"[,;\n]", text) if piece.strip()]
    parts: list[str] = []
    while pieces:
        length = len(pieces)
        while length > 1 and _find(", ".join(pieces[:length]), known) is None:
            length -= 1
        parts.append(", ".join(pieces[:length]))
        pieces = pieces[length:]
    return parts
