"""What those who are asked about a pair may see of each other before an order names them.

The mentor learns of a pupil no surname, phone or contact; a guardian learns who the mentor is.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from mentoring.filling import Filling
from mentoring.pairs import Pair, Side
from mentoring.people import AgeBand, first_name
from mentoring.way import OWN_REQUESTS

OF_MENTEE = ("position", "topics", "goal", "formats", "days")
OF_MENTOR = ("occupation", "study", "subject", "class_name", "topics", "pupil_topics", "formats")
SEEN: Mapping[Side, tuple[str, ...]] = {
    Side.MENTOR: OF_MENTEE,
    Side.MENTEE: OF_MENTOR,
    Side.GUARDIAN: OF_MENTOR,
}
"""The answers of the other's questionnaire that each side is shown."""

OWN_WORDS = ("goal",)
"""What is shown as it was written only where the family wrote it, not a teacher."""
FAMILY = (*OWN_REQUESTS, "request_guardian")

PATRONYMICS = ("вич", "ьич", "вна", "чна", "оглы", "кызы", "уола", "кыыһа")
_CONTACT = re.compile(
    r"(?:(?:https?://|www\.|t\.me/)[^\s,;)]+|[\w.+-]+@[\w-]+\.[\w.]+|@\w{3,}|\+?\d(?:[\s().-]*\d){6,})"
)
HIDDEN = "…"


@dataclass(frozen=True, slots=True)
class Sight:
    """Somebody as another one may see them; `papers` says that the school has seen theirs."""

    name: str | None
    class_name: str | None = None
    band: AgeBand | None = None
    filling: Filling | None = None
    organisation: str | None = None
    papers: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """A pair from the side of one who was asked.

    `ward` is how a guardian's child is called, `group` who else meets with them; `young`: whoever
    reads it is spoken to as a child. `said` is None while they have not answered, or need not.
    """

    pair: Pair
    side: Side
    other: Sight
    ward: str | None = None
    group: tuple[str, ...] = ()
    young: bool = False
    said: bool | None = None


def shown_answers(view: View) -> tuple[str, ...]:
    """The answers that this side may read of the other's questionnaire."""
    filling = view.other.filling
    if filling is None:
        return ()
    foreign = view.side is Side.MENTOR and filling.form.code not in FAMILY
    return tuple(name for name in SEEN[view.side] if not (foreign and name in OWN_WORDS))


def polite_name(name: str | None) -> str | None:
    """Of «Егоров Айсен Петрович» «Айсен Петрович»; full names begin with the surname."""
    words = (name or "").split()
    *_, last = words or [""]
    if words[1:] == [last] and last.lower().endswith(PATRONYMICS):
        return " ".join(words)
    return " ".join(words[1:3]) if len(words) > 1 else name


def shown_name(name: str | None, band: AgeBand | None, to: Side) -> str | None:
    """Pupils are called by their first name, grown-ups with the patronymic."""
    if to is Side.GUARDIAN:
        return name
    return polite_name(name) if band is AgeBand.GROWN else first_name(name)


def without_contacts(words: str) -> str:
    """What somebody has written, but no phone, address or account: those come with the order."""
    return _CONTACT.sub(HIDDEN, words)
