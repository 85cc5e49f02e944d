"""One school year of a programme, as its people live through it: what they do on which day."""

from collections.abc import Awaitable, Callable
from datetime import date

from mentoring.people import Role
from tests.conversations.journal import Journal
from tests.conversations.people import Person
from tests.conversations.survey import applies
from tests.installation import Installation

FIRST, LAST = date(2026, 9, 1), date(2027, 6, 4)
OUTAGE = (date(2026, 12, 7), date(2026, 12, 13))
"""A week without power: the program is not there on these days."""

VACATIONS = "26.10.2026 – 03.11.2026\n29.12.2026 – 10.01.2027\n26.03.2027 – 03.04.2027"


class Year:
    """The curator, a psychologist and the head of school."""

    def __init__(self, school: Installation, journal: Journal) -> None:
        self.school = school
        self.journal = journal
        self.curator: Person
        self.psychologist: Person
        self.head: Person
        self.days: dict[date, Callable[[], Awaitable[None]]] = {
            date(2026, 9, 1): self.begins,
            date(2026, 9, 3): self.ticks_the_first,
            date(2026, 9, 10): self.signs_the_order,
            date(2026, 9, 28): self.gets_on_with_it,
            date(2026, 10, 5): self.closes_the_first_stage,
            date(2026, 10, 12): self.the_psychologist_does_theirs,
            date(2026, 11, 9): self.catches_up,
            date(2026, 12, 14): self.sets_dates_for_the_last_stages,
            date(2027, 5, 24): self.finishes,
        }

    async def begins(self) -> None:
        self.curator = await self.school.with_curator()
        self.psychologist = await self.joins("Анна", Role.PSYCHOLOGIST, "Ким Анна Сергеевна")
        self.head = await self.joins("Пётр", Role.HEAD, "Слепцов Пётр Ильич")
        self.journal.people += [self.curator, self.psychologist, self.head]
        curator = self.curator
        await curator.says("/programme")
        await curator.taps("Изменить карточку")
        await curator.sees("На какой учебный год")
        await curator.says("2026/27")
        await curator.sees("Когда начинается программа?")
        await curator.says("1 сентября 2026")
        await curator.sees("Какого числа подписан приказ")
        await curator.taps("Пропустить")
        for question in ("цель", "задачи", "формы наставничества", "результатов", "Кто ещё"):
            await curator.sees(question)
            await curator.taps("Пропустить", on=curator.last)
        await curator.sees("Проверьте, пожалуйста")
        await curator.taps("Отправить")
        await curator.sees("Сроки изменятся")
        await curator.taps("Сохранить")
        await curator.sees("Сохранил, сроки пересчитаны")
        await curator.taps("Каникулы")
        await curator.sees("Когда")
        await curator.says(
            "26.10.2026 – 03.11.2026\n29.12.2026 – 10.01.2027\n26.03.2027 – 03.04.2027"
        )
        await curator.sees("Карточка сохранена")
        await curator.says("/programme")
        await curator.taps("Сообщать директору")
        await curator.sees("узнаёт и директор")

    async def joins(self, first_name: str, role: Role, name: str) -> Person:
        person = self.school.somebody(first_name)
        await person.opens(await self.school.once_for(role))
        await person.sees("Ваши фамилия, имя и отчество")
        await person.says(name)
        await person.sees("Как с Вами связаться?")
        await person.says("кабинет 12")
        await person.sees("Проверьте, пожалуйста")
        await person.taps("Отправить")
        await self.school.settles()
        return person

    async def ticks(self, stage: int, *numbers: int) -> None:
        await self.curator.says(f"/stage {stage}")
        shown = await self.curator.sees(f"Этап {stage}.")
        for number in numbers:
            await self.curator.taps(str(number), on=shown)
            await self.curator.sees(f"{number}. ☑")

    async def signs(self, stage: int, number: int, paper: str, day: str, until: str = "") -> None:
        """A document gets its number and date."""
        curator = self.curator
        await curator.says(f"/stage {stage}")
        shown = await curator.sees(f"Этап {stage}.")
        await curator.taps(str(number), on=shown)
        await curator.sees("документ")
        await curator.taps("Внести номер и дату")
        await curator.sees("номер")
        await curator.says(paper)
        await curator.sees("подписан")
        await curator.says(day)
        await curator.sees("До какого числа")
        if until:
            await curator.says(until)
        else:
            await curator.taps("Пропустить")
        await curator.sees("сам документ")
        await curator.taps("Пропустить", on=curator.last)
        await curator.sees("Проверьте, пожалуйста")
        await curator.taps("Отправить")
        await curator.sees("в силе")

    async def ticks_the_first(self) -> None:
        await self.ticks(1, 1, 3, 4)

    async def signs_the_order(self) -> None:
        await self.signs(1, 12, "12-од", "10.09.2026")
        await self.curator.sees("Сроки изменятся")
        await self.curator.taps("Сохранить")
        await self.curator.sees("Сохранил")

    async def gets_on_with_it(self) -> None:
        await self.ticks(1, 2, 5, 6, 7, 8, 9, 11)
        await self.signs(1, 13, "3", "25.09.2026", "15.04.2027")
        await applies(self.school)

    async def closes_the_first_stage(self) -> None:
        curator = self.curator
        await curator.says("/stage 1")
        await curator.sees("Этап 1.")
        await curator.taps("Закрыть этап")
        await curator.sees("не хватает")
        await curator.taps("Закрыть с объяснением")
        await curator.sees("причину")
        await curator.says("Страница проекта откроется вместе с новым сайтом школы")
        await curator.sees("Закрыт с объяснением")
        await self.psychologist.taps("Отложить")
        await self.psychologist.taps("Через 3 дня")
        await self.psychologist.sees("напомню 8 октября")

    async def the_psychologist_does_theirs(self) -> None:
        await self.psychologist.says("/today")
        shown = await self.psychologist.sees("Сегодня")
        await self.psychologist.taps("1", on=shown)
        await self.psychologist.sees("Этап 2")
        await self.psychologist.taps("Сделано")
        await self.psychologist.sees("Состояние: Ким Анна Сергеевна")

    async def catches_up(self) -> None:
        for stage in (2, 3, 4, 5):
            await self.closes(stage)

    async def closes(self, stage: int) -> None:
        curator = self.curator
        await curator.says(f"/stage {stage}")
        await curator.sees(f"Этап {stage}.")
        await curator.taps("Закрыть этап")
        await curator.sees("не хватает")
        await curator.taps("Закрыть с объяснением")
        await curator.sees("причину")
        await curator.says("Сделано на бумаге, документы у секретаря")
        await curator.sees("Закрыт с объяснением")

    async def sets_dates_for_the_last_stages(self) -> None:
        await self.curator.says("/week")
        await self.curator.sees("На этой неделе")
        for stage, day in ((6, "20 мая 2027"), (7, "неделя после этапа 6")):
            await self.curator.says(f"/stage {stage}")
            await self.curator.sees(f"Этап {stage}.")
            await self.curator.taps("Срок", on=self.curator.last)
            await self.curator.sees("Какой поставить срок?")
            await self.curator.says(day)
            await self.curator.sees("Сроки изменятся")
            await self.curator.taps("Сохранить", on=self.curator.last)
            await self.curator.sees(f"Этап {stage}.")

    async def finishes(self) -> None:
        await self.closes(6)
        await self.closes(7)


async def lived(school: Installation) -> str:
    """The whole year, day by day, as a journal."""
    await school.settles()
    journal = Journal(school)
    year = Year(school, journal)
    day = FIRST
    while day <= LAST:
        if not OUTAGE[0] <= day <= OUTAGE[1]:
            await journal.moves_to(day)
            if act := year.days.get(day):
                await act()
            await journal.writes(day)
        day = date.fromordinal(day.toordinal() + 1)
    return journal.text()
