"""The columns of a roadmap, and how schools call them."""

import re
from enum import StrEnum

from mentoring.people import fold

LONGEST = 70
"""Signs of a column's title; a longer text is no title."""


class Column(StrEnum):
    """`part` is a stage where nothing else is; `section` groups items within a stage; `starts` is
    the first day of what lasts till its `deadline`.
    """

    NUMBER = "number"
    KIND = "kind"
    STAGE = "stage"
    PART = "part"
    SECTION = "section"
    TITLE = "title"
    STARTS = "starts"
    DEADLINE = "deadline"
    OWNER = "owner"
    RESULT = "result"
    DOCUMENTS = "documents"
    DAY = "day"
    STATE = "state"
    CODE = "code"


FOR_PEOPLE = {Column.DAY, Column.STATE}
"""What the program writes for people to read, and does not read again."""
_STRANGE = r"факт|отметк|статус|примеч|коммент|рожд|actual|status|comments?\b|notes?\b|birth"
"""What was done already, and remarks: nothing of a plan."""
_COLUMNS = (
    (Column.CODE, r"^(?:код|code)$"),
    (Column.DAY, r"^(?:последний день|last day)$"),
    (Column.STATE, r"^(?:состояние|state)$"),
    (Column.KIND, r"^(?:что это|вид|тип|what it is|kind|type)$"),
    (Column.NUMBER, r"^(?:№|#|n|no|номер)(?: ?п ?п| этапа| раздела| мероприятия| пункта)?$|^п ?п$"),
    (Column.NUMBER, r"^(?:no|number|stage)(?: (?:no|number|№|stage))?$(?<!^stage)"),
    (Column.STARTS, r"^(?:дата |срок )?начал[оа](?: \w+)?$|^с$"),
    (Column.STARTS, r"^(?:start|begin)(?:s|ning)?(?: date)?$|^from$"),
    (Column.DEADLINE, r"срок|\bдат[аы]\b|длительност|период|\bкогда\b|месяц"),
    (Column.DEADLINE, r"^(?:окончани|завершени|конец)|^по$|^to$"),
    (Column.DEADLINE, r"deadline|\bdue\b|\bdates?\b|\bwhen\b|duration|time ?(?:line|frame)|timing"),
    (Column.DEADLINE, r"\bmonth|^(?:end|finish)(?: date)?$"),
    (Column.OWNER, r"ответственн|исполнител|^кто\b"),
    (Column.OWNER, r"responsib|owner|\bwho\b|person in charge|\blead\b"),
    (Column.RESULT, r"результат|показател|ожидаем|эффект|\bитог"),
    (Column.RESULT, r"outcome|result|output|deliverable|expected"),
    (Column.DOCUMENTS, r"документ|нормативн\w+ акт|document|\bpapers?\b"),
    (Column.TITLE, r"мероприят|содержани|действи|что (?:нужно |надо )?(?:с?делать|делаем)"),
    (Column.TITLE, r"\bважно\b|\bзадач|виды? (?:работ|деятельности)|\bдел[оа]?\b|активност"),
    (Column.TITLE, r"activit|\bactions?\b|\btasks?\b|\bevents?\b|to do\b|\bsteps?\b|\bimportant\b"),
    (Column.STAGE, r"этап|стади|\bstages?\b|\bphases?\b"),
    (Column.PART, r"раздел|направлени|\bблок|модул|\bsections?\b|\bareas?\b|\bstrand"),
    (Column.TITLE, r"^(?:наименование|название|описание|план|title|description|item)\b"),
)
"""In order: «Длительность этапа» is a deadline and «Наименование этапа» a stage."""


def plain(title: str) -> str:
    """A title without what people add to it: case, «ё», stops, stars, brackets, broken words."""
    bare = re.sub(r"\(.*?\)|(?<=\w)- ?(?=\w)", "", fold(title)).replace("№", " № ")
    return " ".join(re.sub(r"[^\w№#]+", " ", bare).split())


def column_of(title: str) -> Column | None:
    """Which column a title means, or None."""
    words = plain(title)
    if not words or len(words) > LONGEST or re.search(_STRANGE, fold(title)):
        return None
    return next((column for column, known in _COLUMNS if re.search(known, words)), None)
