"""The operator gives the programme into other hands while the curator is away."""

from collections.abc import Callable

import pytest

from bot.handover import NobodyOfThatNameError, hand_over
from bot.sandbox.methods.profile import commands_for
from mentoring.people import Role
from tests.conversations.people import Person
from tests.installation import Installation

DEPUTY = "Иванова Ольга Петровна, кабинет 205"
"""With the contact, by which the operator tells people of one name apart."""


async def deputy_of(school: Installation) -> Person:
    deputy = school.somebody("Ольга")
    await deputy.opens(await school.once_for(Role.DEPUTY))
    await deputy.sees("Ваши фамилия, имя и отчество")
    await deputy.says("Иванова Ольга Петровна")
    await deputy.sees("Как с Вами связаться?")
    await deputy.says("кабинет 205")
    await deputy.taps("Отправить")
    await deputy.sees("Здравствуйте, Иванова Ольга Петровна")
    return deputy


def commands_of(school: Installation, person: Person) -> set[str]:
    menu = commands_for(school.sandbox.world.bot, person.account)
    return {command["command"] for command in menu}


def answering(answer: bool) -> tuple[Callable[[str], bool], list[str | None], list[str]]:  # noqa: FBT001 - what the operator says
    asked: list[str] = []
    said: list[str | None] = []

    def confirm(who: str) -> bool:
        asked.append(who)
        return answer

    return confirm, said, asked


async def test_the_operator_makes_a_deputy_the_curator_and_all_are_told(
    school: Installation,
) -> None:
    curator, deputy = await school.with_curator(), await deputy_of(school)
    confirm, said, asked = answering(answer=True)
    await hand_over(school.app.settings, "иванова ольга", confirm, said.append)
    assert (asked, said) == ([DEPUTY], [DEPUTY])
    await deputy.sees("Теперь Вы куратор программы наставничества")
    await curator.sees("Куратор программы теперь Иванова Ольга Петровна")
    await school.settles()
    assert {"people", "team"} <= commands_of(school, deputy)
    assert "people" not in commands_of(school, curator)
    await deputy.says("/people")
    await deputy.sees("Люди программы")
    await curator.says("/people")
    await curator.sees_nothing()
    await curator.says("/stages")
    await curator.sees("Дорожная карта")


async def test_an_operator_who_says_no_changes_nothing(school: Installation) -> None:
    curator, deputy = await school.with_curator(), await deputy_of(school)
    confirm, said, _ = answering(answer=False)
    await hand_over(school.app.settings, "Иванова", confirm, said.append)
    assert said == [None]
    await deputy.sees_nothing()
    await curator.says("/people")
    await curator.sees("Люди программы")


async def test_a_name_that_fits_nobody_or_several_changes_nothing(school: Installation) -> None:
    await school.with_curator()
    await deputy_of(school)
    confirm, said, asked = answering(answer=True)
    with pytest.raises(NobodyOfThatNameError) as nobody:
        await hand_over(school.app.settings, "Петрова", confirm, said.append)
    assert nobody.value.found == []
    with pytest.raises(NobodyOfThatNameError) as several:
        await hand_over(school.app.settings, "ова", confirm, said.append)
    assert len(several.value.found) == 2
    assert (asked, said) == ([], [])
