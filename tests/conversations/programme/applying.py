"""The first two days: the staff sign in, mentors, pupils, guardians and teachers apply."""

from mentoring.people import Role
from tests.conversations.programme import answers
from tests.conversations.programme.cast import Cast
from tests.conversations.programme.desk import Desk
from tests.conversations.programme.stage import Stage, StoryClock
from tests.conversations.programme.story import Story, at, newest_link
from tests.installation import Installation

PSYCHOLOGIST = "Ким Анна Сергеевна"
CLASS_TEACHER = "Попова Ольга Ильинична"
CONTACT = "Тихонова Елена Павловна"
STAFF = (
    (PSYCHOLOGIST, Role.PSYCHOLOGIST, ""),
    (CLASS_TEACHER, Role.CLASS_TEACHER, "9 Б, 4 Б"),
)


async def opens(school: Installation, clock: StoryClock, cast: Cast) -> Story:
    stage = Stage(school, clock)
    await stage.opens()
    await stage.moves_to(at(10, 5, 10))
    story = Story(school, cast, stage, Desk(await school.with_curator(), stage))
    for name, role, class_name in STAFF:
        player = story.comes(story.staff, name, answers.of_staff(name, role, class_name))
        player.opens(await school.once_for(role))
    await story.plays()
    return story


async def partner_comes(story: Story) -> str:
    """Gives the link for the organisation's people."""
    desk = story.desk
    await desk.says("/invite")
    await desk.taps("Партнёры", "Добавить организацию")
    await desk.says("Завод «Север»")
    await desk.taps("Работодатель", "Отправить")
    await desk.says("/invite")
    await desk.taps("Партнёры", "Завод «Север»")
    link = newest_link(desk.person)
    await desk.taps("Ссылка для представителя")
    contact = story.comes(story.staff, CONTACT, list(answers.OF_PARTNER))
    contact.opens(newest_link(desk.person))
    await story.plays()
    return link


async def all_apply(story: Story, partner: str) -> None:
    await story.stage.moves_to(at(10, 6, 15))
    links = {role: await story.school.link_for(role) for role in (Role.MENTOR, Role.MENTEE, None)}
    for mentor in story.cast.mentors:
        player = story.comes(story.mentors, mentor.name, answers.of_mentor(mentor))
        player.opens(partner if mentor.kind == "завод" else links[Role.MENTOR])
    for teacher in story.cast.teachers:
        player = story.comes(story.teachers, teacher.name, answers.of_teacher(teacher))
        player.opens(links[None])
    for pupil in story.cast.pupils:
        player = story.comes(story.pupils, pupil.name, answers.of_pupil(pupil))
        player.opens(links[Role.MENTEE])
    await story.stage.plays([[*story.mentors, *story.teachers, *story.pupils]])
    for pupil, player in zip(story.cast.pupils, story.pupils, strict=True):
        guardian = story.comes(story.guardians, pupil.guardian, answers.of_guardian(pupil))
        guardian.opens(newest_link(player.person))
    await story.plays()
