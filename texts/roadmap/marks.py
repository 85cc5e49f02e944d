"""How a line of somebody's roadmap says what it is: «Этап 1.», «Раздел II.», «1.2», «* …»."""

import re

_ROMAN = r"[IVXІХ]{1,6}"
"""Latin letters, and the Cyrillic ones that look the same."""
_ORDINAL = (
    r"(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)\w{1,3}"
    r"|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
)
_NUMBER = rf"(?:№\s*)?(?:\d{{1,2}}(?:-?\w{{1,2}}\b)?|{_ROMAN}\b|{_ORDINAL})"
_STAGE_WORD = r"(?:этап|стадия|stage|phase)"
_PART_WORD = r"(?:раздел|блок|модуль|направление|часть|section|part|module|block|area)"
_BEHIND = r"\s*[.:)–—-]*\s*"

STAGE = re.compile(
    rf"\s*(?:{_STAGE_WORD}\s*{_NUMBER}|{_NUMBER}\s*{_STAGE_WORD}\b){_BEHIND}", re.IGNORECASE
)
"""«Этап 1.», «I этап –», Stage 2: — with what follows up to the title."""
PART = re.compile(
    rf"\s*(?:{_PART_WORD}\s*{_NUMBER}|{_NUMBER}\s*{_PART_WORD}\b){_BEHIND}", re.IGNORECASE
)
ROMAN = re.compile(rf"\s*{_ROMAN}\s*[.)]\s*(?=\S)")
COUNTED = re.compile(
    r"\s*([1-9]\d?(?:\.\d{1,2})*)(?:[.)](?!\d)\s*|(?<=\d\.\d)\s+|(?<=\d\.\d\d)\s+)"
)
"""«1.», «1.2.», «1.2 »: the number of an item before its title."""
_NAMED_STAGE = re.compile(rf"(?:\w+\s+){{1,3}}{_STAGE_WORD}\b", re.IGNORECASE)
_NUMERAL = re.compile(rf"\(?№?\s*(?:\d{{1,3}}(?:\.\d{{1,3}})*|{_ROMAN})\s*[.)]*")
_WORD = re.compile(r"[^\W\d_]{3}")
_NOTE = re.compile(r"\s*(?:примечани|\*|исполнитель\b|составитель\b|note\b)", re.IGNORECASE)
_DASHES = " -–—−_\t\n\r\xa0"


def is_dash(text: str) -> bool:
    """Nothing, or a dash in place of it."""
    return not text.strip(_DASHES)


def is_numeral(text: str) -> bool:
    """«1», «1.2.», «IV»: what stands in a column of numbers."""
    return bool(_NUMERAL.fullmatch(text.strip()))


def has_words(number: str) -> bool:
    """What stands in a column of numbers and is more than a number or the mark of a stage."""
    marked = is_numeral(number) or STAGE.match(number) or PART.match(number)
    return not marked and bool(_WORD.search(number))


def is_roman(text: str) -> bool:
    return bool(re.fullmatch(rf"{_ROMAN}\s*[.)]?", text.strip()))


def is_note(text: str) -> bool:
    """«Примечание: …», «* …»: what is said below a table about all of it."""
    return bool(_NOTE.match(text))


def names_stage(text: str) -> bool:
    """«Подготовительный этап»: a stage by its name, where a heading stands by itself."""
    return bool(_NAMED_STAGE.match(text.strip()))


def depth(number: str) -> int:
    """«1» is 1 deep, «1.2» is 2; anything else is 0."""
    digits = number.strip().rstrip(".)")
    return digits.count(".") + 1 if re.fullmatch(r"\d{1,3}(?:\.\d{1,3})*", digits) else 0


def belongs_under(number: str, above: str) -> bool:
    """Does «1.2» stand under «1»?"""
    upper = above.strip().rstrip(".)")
    return bool(depth(above)) and number.strip().startswith(f"{upper}.") and depth(number) > 1


def counted(title: str) -> str:
    """The number with which a title begins, or nothing."""
    found = COUNTED.match(title)
    return found[1] if found else ""


def without_mark(title: str) -> str:
    """The title of a stage or part without «Этап 1.» before it, if a title is left then."""
    for mark in (STAGE, PART, ROMAN, COUNTED):
        found = mark.match(title)
        if found and (rest := title[found.end() :].strip()) and not rest[0].islower():
            return rest
    return title.strip()
