"""What a respondent would answer to a question, and in which words they say it."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from mentoring.questionnaire.form import OTHER, Choice, Kind, Question
from mentoring.questionnaire.submission import Stored

MONTHS = (
    *("января", "февраля", "марта", "апреля", "мая", "июня"),
    *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
)
ALONE = "discuss"
"""The choice that goes with no other."""


@dataclass(frozen=True, slots=True)
class Meant:
    """An answer as it must be kept; `words` are those of «Другое»."""

    stored: Stored
    words: str = ""

    def kept_as(self, question: Question) -> dict[str, Stored]:
        kept: dict[str, Stored] = {question.name: self.stored}
        return {**kept, question.other_name: self.words} if self.words else kept


class Mind:
    """One person's way of answering: everything follows from the chance and the number."""

    def __init__(self, chance: random.Random, number: int) -> None:
        self.chance = chance
        self.number = number
        self.name = f"Петров-{number} Айсен Иванович"
        self._said = 0

    def typed(self, question: Question) -> tuple[str, Meant]:
        """Words for a question that is answered by typing."""
        if question.kind is Kind.DATE:
            day = date(1950, 1, 1) + timedelta(self.chance.randrange(50 * 365))
            shown = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
            return self.chance.choice([shown, f"{day:%d.%m.%Y}"]), Meant(day.isoformat())
        if question.kind is Kind.INTEGER:
            year = self.chance.randrange(1960, 2020)
            return str(year), Meant(year)
        if question.phone:
            digits = f"{self.chance.randrange(10**9, 2 * 10**9)}"[1:]
            return f"8 (9{digits[:2]}) {digits[2:5]}-{digits[5:]}", Meant(f"+79{digits}")
        if question.name == "full_name":
            return self.name, Meant(self.name)
        return self.own_words(), Meant(self._latest)

    def own_words(self) -> str:
        """Never the same twice, and with all that could be lost on the way."""
        self._said += 1
        self._latest = f"ответ {self._said} №{self.number}: <b>ёж</b> & «сын» 🙂"
        return self._latest

    def some_of(self, offered: Sequence[Choice], *, own: bool) -> list[str]:
        """At least one, in the order of the form; «Другое» now and then."""
        size = self.chance.randint(1, min(3, len(offered)))
        chosen = self.chance.sample([choice.name for choice in offered], size)
        if ALONE in chosen:
            return [ALONE]
        more = [OTHER] if own and self.chance.random() < 0.25 else []
        return [c.name for c in offered if c.name in chosen] + more

    def happens(self, probability: float) -> bool:
        return self.chance.random() < probability
