"""The people who have a Telegram account in the sandbox."""

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Person:
    """Somebody with an account; until they press Start the bot may not write to them.

    Their phone is in the middle of Yakutsk until it is told otherwise. `about` says in a few words
    who they are; on the page whoever stands `aside` has no tab until somebody opens their chat.
    """

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = "ru"
    phone: str = ""
    role: str = ""
    about: str = ""
    aside: bool = False
    latitude: float = 62.0281
    longitude: float = 129.7326
    started: bool = False
    blocked: bool = False

    @property
    def full_name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def _names(self) -> dict[str, Any]:
        names = {"first_name": self.first_name}
        if self.last_name:
            names["last_name"] = self.last_name
        if self.username:
            names["username"] = self.username
        return names

    def user(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "is_bot": False,
            **self._names(),
            "language_code": self.language_code,
        }

    def chat(self) -> dict[str, Any]:
        return {"id": self.id, "type": "private", **self._names()}


def usual_people() -> list[Person]:
    """One of each whom a school's programme needs; a visitor of the chat page plays them all."""
    return [
        Person(501, "Мария", "Егорова", "m_egorova", phone="+79140000501", role="curator"),
        Person(502, "Айсен", "Петров", "aisen_petrov", phone="+79140000502", role="mentor"),
        Person(503, "Кирилл", "Николаев", "", phone="+79140000503", role="student"),
        Person(504, "Елена", "Николаева", "", phone="+79140000504", role="parent"),
        Person(505, "Ольга", "Семёнова", "", phone="+79140000505", role="class_teacher"),
        Person(506, "Сардана", "Иванова", "", phone="+79140000506", role="psychologist"),
        Person(507, "Пётр", "Захаров", "", phone="+79140000507", role="partner"),
    ]
