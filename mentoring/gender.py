"""Whether somebody is a man or a woman, as far as a full name tells: nobody is asked."""

from mentoring.matching.sides import Gender
from mentoring.people import fold

WOMEN = ("овна", "евна", "ична", "инична", "ovna", "evna", "ichna")
MEN = ("ович", "евич", "ьич", "мич", "ovich", "evich")
WOMENS_WORDS = frozenset({"кызы", "гызы", "кизи"})
MENS_WORDS = frozenset({"оглы", "углы", "улы", "уулу"})
"""«Daughter of» and «son of» in Turkic names."""
WOMENS_SURNAMES = ("ова", "ева", "ская", "цкая")
MENS_SURNAMES = ("ов", "ев", "ский", "цкий")
WITH_PATRONYMIC = 3


def gender_of(name: str | None) -> Gender | None:
    """By the patronymic, or else by the surname, which stands first; None where neither tells.

    «Рабинович Анна» has no patronymic: a man's is one only where three words stand.
    """
    words = fold(name or "").split()
    if not words:
        return None
    if any(word.endswith(WOMEN) or word in WOMENS_WORDS for word in words):
        return Gender.WOMAN
    fathers = words[1:] if len(words) >= WITH_PATRONYMIC else []
    if any(word.endswith(MEN) or word in MENS_WORDS for word in fathers):
        return Gender.MAN
    return by_surname(words[0])


def by_surname(surname: str) -> Gender | None:
    if surname.endswith(WOMENS_SURNAMES):
        return Gender.WOMAN
    return Gender.MAN if surname.endswith(MENS_SURNAMES) else None


def surname_first(name: str) -> str:
    """«Егорова Мария Ивановна» of «Мария Ивановна Егорова»; in any other order it stays as it is.

    People are asked for their names in either order; papers put the surname first.
    """
    words = name.split()
    if len(words) == WITH_PATRONYMIC and fold(words[1]).endswith((*WOMEN, *MEN)):
        return " ".join([words[2], *words[:2]])
    return name
