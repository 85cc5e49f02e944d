"""Who carries the programme: invited by links, with menus of their own; some of them leave."""

from bot.sandbox.methods.profile import commands_for
from mentoring.people import Role
from tests.conversations.people import Person
from tests.conversations.requests import link_in
from tests.conversations.roadmap.office import (
    DEPUTY,
    HEAD,
    PSYCHOLOGIST,
    becomes_curator,
    data_of,
    introduces,
    joins,
    labels,
    with_dates,
)
from tests.installation import Installation

ROADMAP = ["today", "week", "stages", "stage", "roadmap"]


async def comes_by_link(school: Installation, curator: Person, button: str, name: str) -> Person:
    """Somebody opens the link that the curator has got under a button of /team."""
    await curator.says("/team")
    shown = await curator.sees("Команда программы")
    await curator.taps(button, on=shown)
    await curator.sees("Ссылка для одного человека, действует 7 дней")
    person = school.somebody(name.split()[1])
    await person.opens(link_in(curator))
    await introduces(person, name)
    return person


async def menu_of(school: Installation, person: Person) -> list[str]:
    await school.settles()
    return [each["command"] for each in commands_for(school.sandbox.world.bot, person.account)]


async def test_links_bring_a_deputy_and_a_head_of_school_to_their_own_screens(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    deputy = await comes_by_link(school, curator, "Заместителю куратора (одному)", DEPUTY)
    head = await comes_by_link(school, curator, "Директору (одному)", HEAD)
    for person, role in ((deputy, "заместитель куратора"), (head, "директор")):
        home = person.last
        assert f"Ваша роль в программе наставничества: {role}" in home.text
        assert labels(home) == ["Что сегодня", "Все этапы"]
        assert (await menu_of(school, person))[:6] == [*ROADMAP, "summary"]
    assert {"programme", "team", "people"} <= set(await menu_of(school, curator))
    await curator.says("/team")
    team = await curator.sees("Команда программы: 3")
    assert labels(team)[1:3] == [
        f"{DEPUTY} · заместитель куратора · дел: 0",
        f"{HEAD} · директор · дел: 9",
    ]
    await head.says("/team")
    await head.says("/programme")
    await head.sees_nothing()


async def test_whoever_leaves_is_closed_out_at_once_and_their_tasks_fall_to_the_curator(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    head = await joins(school, Role.HEAD, HEAD)
    await curator.says("/team")
    await curator.sees("Команда программы: 2")
    await curator.taps(f"{HEAD} · директор · дел: 9")
    card = await curator.sees(f"{HEAD}, директор\nДел: 9\nкабинет 12")
    await curator.taps("Больше не директор", on=card)
    await curator.sees(f"Снять роль «директор»? Сейчас она у человека: {HEAD}.")
    await curator.taps("Да, снять")
    left = await curator.sees(f"{HEAD}: роль снята")
    assert "Команда программы: 1" in left.text
    assert labels(left)[0].endswith("дел: 64")
    before = len(head.chat.messages)
    await head.says("/today")
    await head.says("/stages")
    await school.settles()
    assert len(head.chat.messages) == before + 2
    assert "today" not in await menu_of(school, head)


async def test_of_two_curators_one_may_leave_and_the_last_one_not(school: Installation) -> None:
    curator = await with_dates(school)
    other = await becomes_curator(school, "Айта Попова")
    await other.says("/team")
    await other.sees("Команда программы: 2")
    await other.taps("Айта Попова · куратор · дел: 64")
    await other.taps("Больше не куратор")
    await other.taps("Да, снять")
    await other.sees("Айта Попова: роль снята")
    await other.sees("Это программа наставничества: Школа № 5")
    await curator.says("/team")
    await curator.sees("Команда программы: 1")
    await curator.taps("Мария Ивановна Егорова · куратор · дел: 64")
    card = await curator.sees("Мария Ивановна Егорова, куратор")
    assert "Передать кураторство" not in labels(card)
    await curator.taps("Больше не куратор", on=card)
    await curator.sees("Снять роль «куратор»?")
    await curator.taps("Да, снять")
    await curator.sees("Вы единственный куратор, без куратора школа не остаётся")
    await curator.says("/team")
    await curator.sees("Команда программы: 1")


async def test_the_programme_is_handed_over_in_one_step_and_everybody_hears_of_it(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    deputy = await joins(school, Role.DEPUTY, DEPUTY)
    psychologist = await joins(school, Role.PSYCHOLOGIST, PSYCHOLOGIST)
    await curator.says("/team")
    team = await curator.sees("Команда программы: 3")
    await curator.taps(f"{DEPUTY} · заместитель куратора · дел: 0", on=team)
    card = await curator.sees(f"{DEPUTY}, заместитель куратора")
    await curator.taps("Передать кураторство", on=card)
    asked = await curator.sees(f"Передать кураторство: {DEPUTY}?")
    sure = data_of(asked, "Да, передать")
    for forger in (deputy, psychologist):
        forger.taps_with(sure, on=forger.last)
        await forger.sees_nothing(0.1)
    await curator.taps("Да, передать", on=asked)
    home = await curator.sees("Ваша роль в программе наставничества: заместитель куратора")
    assert labels(home) == ["Что сегодня", "Все этапы"]
    await curator.sees(f"Куратор программы теперь {DEPUTY}. Вы остаётесь заместителем")
    await deputy.sees("Теперь Вы куратор программы наставничества: Школа № 5")
    await psychologist.sees(f"Куратор программы теперь {DEPUTY}.")
    assert "people" in await menu_of(school, deputy)
    assert (await menu_of(school, curator))[:6] == [*ROADMAP, "summary"]
    curator.taps_with(sure, on=asked)
    for command in ("/team", "/people", "/programme"):
        await curator.says(command)
    await curator.sees_nothing()
    await deputy.says("/team")
    theirs = await deputy.sees("Команда программы: 3")
    assert labels(theirs)[1] == "Мария Ивановна Егорова · заместитель куратора · дел: 0"
