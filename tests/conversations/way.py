"""The employer's way through the mentor's questionnaire: each question and how it is answered."""

from dataclasses import dataclass

NAME = "Петров Айсен Иванович"


@dataclass(frozen=True)
class Says:
    text: str


@dataclass(frozen=True)
class Taps:
    button: str


@dataclass(frozen=True)
class Ticks:
    choices: tuple[str, ...]

    @property
    def done(self) -> str:
        return f"Готово · {len(self.choices)}"


def employers_way(name: str = NAME) -> tuple[tuple[str, Says | Taps | Ticks], ...]:
    """From the date of birth to the question before the phone."""
    return (
        ("Когда Вы родились?", Says("12 марта 1985")),
        ("Ваши фамилия, имя и отчество", Says(name)),
        ("Расскажите, кто Вы", Taps("Представитель организации")),
        ("Где и кем Вы работаете?", Says("ООО «Саха-Софт», инженер")),
        ("Чем Вы готовы помогать?", Ticks(("ИТ и робототехника", "Выбор профессии"))),
        ("С каким возрастом", Ticks(("14–15 лет",))),
        ("Скольким людям", Taps("2")),
        ("Как Вам удобнее встречаться?", Ticks(("Очно",))),
        ("Когда Вы обычно свободны?", Ticks(("Суббота",))),
        ("На каких языках", Ticks(("Русский",))),
        ("Есть ли у Вас опыт", Taps("Пока нет")),
        ("Почему Вы хотите", Ticks(("Передать свой опыт",))),
        ("Что Вы готовы сделать", Ticks(("Пройти «Школу наставников»",))),
    )
