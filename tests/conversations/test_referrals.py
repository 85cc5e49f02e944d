"""Class teachers and psychologists name pupils, and complete the request after the consent."""

from mentoring.people import Role
from tests.conversations.requests import (
    agrees,
    class_teachers_way,
    fills_in,
    names_a_pupil,
    psychologists_way,
    signs_in,
)
from tests.installation import Installation


async def test_a_class_teacher_names_a_pupil_and_completes_the_request_after_the_consent(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    teacher = await signs_in(school, Role.CLASS_TEACHER, "Ольга")
    link = await names_a_pupil(teacher)
    await curator.sees("названо имя ученика")
    mother = school.somebody("Анна")
    await mother.opens(link)
    await agrees(mother)
    await teacher.sees("Родители согласились: Николаев Кирилл")
    await teacher.taps("Заполнить запрос")
    await teacher.sees("В чём ученику")
    await fills_in(teacher, class_teachers_way())
    await teacher.sees("Спасибо. Запрос у куратора.")
    await curator.sees("Новый запрос на наставника")


async def test_a_psychologist_does_the_same_and_others_referrals_stay_hidden(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    psychologist = await signs_in(school, Role.PSYCHOLOGIST, "Елена")
    other = await signs_in(school, Role.CLASS_TEACHER, "Ольга")
    link = await names_a_pupil(psychologist)
    await other.says("/referrals")
    await other.sees("Вы пока никого не назвали")
    mother = school.somebody("Анна")
    await mother.opens(link)
    await agrees(mother)
    await psychologist.sees("Родители согласились")
    await psychologist.taps("Заполнить запрос")
    await psychologist.sees("В чём ученику")
    await fills_in(psychologist, psychologists_way())
    await curator.sees("Новый запрос на наставника")
