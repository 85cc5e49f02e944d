"""Russian names in the case that a sentence needs.

Declined by rules (Petrovich), which hold for Sakha names too; what a school has corrected wins.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Any

from mentoring.gender import MENS_WORDS, WOMENS_WORDS, by_surname, gender_of
from mentoring.matching.sides import Gender
from mentoring.people import fold


class Case(StrEnum):
    """The cases that documents use beside the nominative."""

    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    INSTRUMENTAL = "instrumental"
    PREPOSITIONAL = "prepositional"


Corrections = Mapping[str, Mapping[str, str]]
"""What a school has corrected: the name in small letters, then the case, then the form."""

PARTS = ("LASTNAME", "FIRSTNAME", "MIDDLENAME")
FULL = 3
WOMEN = frozenset(
    ("ааныс", "даарыйа", "куннэй", "күннэй", "кыталык", "кюннэй", "маайыс", "нарыйа", "сайсары")
)
MEN = frozenset(
    ("бэргэн", "дыгын", "дьөгүөр", "көмүс", "мичээр", "тыгын", "элэй", "эллэй", "өркөн")
)
"""Given names of the Sakha that the library does not know or takes for the other sex's: by their
last letters they could be either's.
"""
MENS_ENDINGS = ("ин", "ын")
"""Surnames of men («Мигалкин»): a given name in -а («Туймаада») would make a woman of them."""
EXCEPTIONS = {("ткач", Case.INSTRUMENTAL): "ом"}
"""Surnames of men that the library declines wrongly, and the right ending: the stress stands on
it, so it is not «Ткачем».
"""
LONGEST = 80
"""A longer word is no name and is left as it is."""


@dataclass(slots=True)
class Decliner:
    """Declines names and remembers what it made: `made` is what a curator may want to correct."""

    corrections: Corrections = field(default_factory=dict)
    made: dict[tuple[str, Case], str] = field(default_factory=dict)

    def decline(self, name: str, case: Case) -> str:
        """`name` is surname, given name, patronymic, as many of them as there are."""
        plain = " ".join(name.split())
        if not plain:
            return plain
        corrected = self.corrections.get(fold(plain), {}).get(case)
        form = corrected or by_rules(plain, case)
        self.made[plain, case] = form
        return form


def by_rules(name: str, case: Case) -> str:
    """Whoever is neither surely a man nor surely a woman keeps the name as it is. «Оглы», «кызы»
    and the father's name before them are never declined.
    """
    words = name.split()
    kept: list[str] = []
    if fold(words[-1]) in MENS_WORDS | WOMENS_WORDS:
        words, kept = words[:-2], words[-2:]
    woman = is_woman([*words, *kept])
    if woman is None or not 0 < len(words) <= FULL or any(len(word) > LONGEST for word in words):
        return name
    if any(fold(word) in MENS_WORDS | WOMENS_WORDS for word in words):
        return name
    declined = (_declined(woman, case, part, word) for part, word in zip(_parts(words), words))  # noqa: B905 - a name may have fewer words than parts
    return " ".join([*declined, *kept])


def _parts(words: list[str]) -> tuple[str, ...]:
    """A word alone is a given name, unless it can only be a surname."""
    return PARTS if len(words) > 1 or by_surname(fold(words[0])) else PARTS[1:]


def is_woman(words: list[str]) -> bool | None:
    """By patronymic or surname; else by what the given names of the language tell."""
    told = gender_of(" ".join(words))
    if told is not None:
        return told is Gender.WOMAN
    surname, given = fold(words[0]), fold(words[1] if len(words) > 1 else words[0])
    if given in WOMEN or given in MEN:
        return given in WOMEN
    if len(words) > 1 and surname.endswith(MENS_ENDINGS):
        return False
    found = _detected(words)
    return {"FEMALE": True, "MALE": False}.get(found)


def _detected(words: list[str]) -> str:
    given = words[1] if len(words) > 1 else words[0]
    try:
        return str(_rules().detector.detect(firstname=given).name)
    except StopIteration:  # what the library raises where it knows no ending
        return ""


def _declined(woman: bool, case: Case, part: str, word: str) -> str:  # noqa: FBT001 - one of two
    ending = EXCEPTIONS.get((fold(word), case))
    if ending and part == PARTS[0] and not woman:
        return word + ending
    rules = _rules()
    gender = rules.genders.FEMALE if woman else rules.genders.MALE
    made: str = rules.maker.make(rules.parts[part], gender, rules.cases[case.name], word)
    return made


@dataclass(frozen=True, slots=True)
class _Rules:
    maker: Any
    detector: Any
    genders: Any
    parts: Any
    cases: Any


@cache
def _rules() -> _Rules:
    from pytrovich import detector, enums, maker  # noqa: PLC0415 - only documents need them

    return _Rules(
        maker.PetrovichDeclinationMaker(),
        detector.PetrovichGenderDetector(),
        enums.Gender,
        enums.NamePart,
        enums.Case,
    )
