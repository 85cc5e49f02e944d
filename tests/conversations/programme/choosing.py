"""The third and fourth day: mentors are selected and entered in the register, pairs are matched."""

from tests.conversations.programme.story import Story, at

PAPERS = (
    ("специалист — ученику", ("медицинская", "договор")),
    ("студент — ученику", ("справка об отсутствии", "медицинская")),
)
"""What this school does without: of specialists a certificate of no record is enough for it, and
of students their college has one.
"""


async def mentors_are_selected(story: Story) -> None:
    await story.stage.moves_to(at(10, 7, 15))
    await says_which_papers(story)
    for who in story.cast.mentors:
        if who.from_outside:
            await notes_paper(story, who.name)
    for state in ("документы представлены", "анкета отправлена"):
        await selects(story, state)
    await story.desk.says("/register")
    await story.desk.taps("Утвердить одним приказом")
    await story.desk.says("52-од", "07.10.2026")
    await story.desk.taps("Отправить", "Да, утвердить")
    await story.plays()


async def says_which_papers(story: Story) -> None:
    await story.desk.says("/selection")
    await story.desk.taps("Какие документы нужны")
    for form, papers in PAPERS:
        await story.desk.taps(form, *(f"☑ {paper}" for paper in papers), "Какие документы нужны")


async def notes_paper(story: Story, name: str) -> None:
    await story.desk.says(name)
    await story.desk.taps(name, "Отбор ·", "Внести: о судимости")
    await story.desk.says("14/2318", "01.09.2026", "31.08.2027")
    await story.desk.taps("Отправить")


async def selects(story: Story, state: str) -> None:
    """All of a list, if there is anybody in it."""
    shown = await story.desk.says("/selection")
    if any(each.startswith(state) for each in shown.buttons):
        await story.desk.ticks_all(await story.desk.taps(state))
        await story.desk.taps("Отобрать ", "Да, отобрать")


async def pairs_are_matched(story: Story) -> None:
    """The curator accepts the whole plan, and everybody is asked."""
    shown = await story.desk.says("/match")
    if "К плану пар" in shown.buttons:
        await story.desk.taps("К плану пар")
    await story.desk.taps("Предложить все", "Да, предложить")
