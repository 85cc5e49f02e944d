"""The ways in: who asks for a mentor, whose consent it needs, from the first tap to the card."""

from datetime import timedelta

from bot import ticks
from mentoring.people import Role
from tests.conversations.requests import (
    agrees,
    childs_way,
    fills_in,
    guardians_way,
    introduces_herself,
    joins_as_child,
    link_in,
    students_way,
    teachers_way,
)
from tests.installation import Installation


async def test_a_child_is_asked_once_the_mother_has_agreed_on_her_own_phone(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    child = await joins_as_child(school)
    mother = school.somebody("Анна")
    await mother.opens(link_in(child))
    await mother.sees("Кирилл: просьба найти наставника")
    await child.sees_nothing()
    await agrees(mother)
    await introduces_herself(mother)
    await mother.sees("осталось заполнить запрос")
    await child.sees("Согласие есть, спасибо. Начнём.")
    await fills_in(child, childs_way())
    await child.sees("Спасибо! Куратор прочитает, что тебе интересно")
    card = await curator.sees("Новый запрос на наставника")
    assert "Николаев Кирилл" in card.text
    assert "собрать робота" in card.text


async def test_a_student_of_fifteen_and_a_guardian_both_consent(school: Installation) -> None:
    curator = await school.with_curator()
    student = school.somebody("Сардана")
    await student.opens(await school.link_for(Role.MENTEE))
    await student.taps("14–17")
    await student.sees("Ваше согласие: ищем Вам наставника")
    await student.taps("Даю согласие")
    await student.sees("Как Вас зовут?")
    await student.says("Сардана")
    await student.sees("Ждём согласия мамы, папы или опекуна")
    father = school.somebody("Пётр")
    await father.opens(link_in(student))
    await agrees(father)
    await student.sees("Согласие есть, спасибо. Начнём.")
    await fills_in(student, students_way())
    await student.sees("Запрос у куратора")
    await curator.sees("Новый запрос на наставника")


async def test_an_adult_student_decides_alone(school: Installation) -> None:
    curator = await school.with_curator()
    student = school.somebody("Ньургун")
    await student.opens(await school.link_for(Role.MENTEE))
    await student.taps("18 и старше")
    await student.sees("Согласие на обработку персональных данных наставляемого")
    await student.taps("Даю согласие")
    await student.sees("Когда Вы родились?")
    await fills_in(student, students_way("05.05.2004"))
    await student.sees("Запрос у куратора")
    await curator.sees("Новый запрос на наставника")


async def test_a_mother_asks_for_a_child_without_a_phone(school: Installation) -> None:
    curator = await school.with_curator()
    mother = school.somebody("Анна")
    await mother.opens(await school.link_for(None))
    await mother.taps("Я родитель")
    await mother.taps("Добавить ребёнка")
    await mother.taps("До 14 лет")
    await mother.sees("Речь о Вашем ребёнке")
    await agrees(mother)
    await introduces_herself(mother)
    await mother.taps("Заполнить запрос за ребёнка")
    await mother.sees("Фамилия, имя и отчество ребёнка")
    await fills_in(mother, guardians_way())
    await mother.sees("Спасибо. Запрос у куратора.")
    card = await curator.sees("Новый запрос на наставника")
    assert "Николаев Кирилл Олегович" in card.text


async def test_a_young_teacher_asks_for_a_mentor_for_themselves(school: Installation) -> None:
    curator = await school.with_curator()
    teacher = school.somebody("Нюргуяна")
    await teacher.opens(await school.link_for(None))
    await teacher.taps("Я педагог")
    await teacher.taps("Мне нужен наставник")
    await teacher.sees("Согласие на обработку персональных данных наставляемого")
    await teacher.taps("Даю согласие")
    await teacher.sees("Когда Вы родились?")
    await fills_in(teacher, teachers_way())
    await teacher.sees("Запрос у куратора")
    await curator.sees("Новый запрос на наставника")


async def test_a_guardian_who_does_not_agree_ends_it_kindly(school: Installation) -> None:
    child = await joins_as_child(school)
    mother = school.somebody("Анна")
    await mother.opens(link_in(child))
    await mother.taps("Не даю согласия")
    await mother.sees("О ребёнке ничего не спросим")
    await child.sees("Родители пока не согласились")
    await mother.taps("Вернуться к решению")
    await agrees(mother)
    await child.sees("Согласие есть")


async def test_a_guardian_withdraws_and_renews(school: Installation) -> None:
    curator = await school.with_curator()
    child = await joins_as_child(school)
    mother = school.somebody("Анна")
    await mother.opens(link_in(child))
    await agrees(mother)
    await introduces_herself(mother)
    await child.sees("Твой день рождения")
    await fills_in(child, childs_way())
    await curator.sees("Новый запрос на наставника")
    await mother.says("/children")
    await mother.taps("Николаев Кирилл · запрос у куратора")
    await mother.taps("Отозвать согласие")
    await mother.sees("Отозвать согласие за ребёнка")
    await mother.taps("Отозвать и стереть ответы")
    await mother.sees("Согласие отозвано")
    await child.sees("Согласие на участие в программе отозвали")
    await curator.sees("согласие отозвано")
    await mother.says("/children")
    await mother.taps("Кирилл · ждёт Вашего решения")
    await agrees(mother)
    await child.sees("Согласие есть")


async def test_the_second_guardian_comes_by_a_link_of_their_own(school: Installation) -> None:
    child = await joins_as_child(school)
    mother = school.somebody("Анна")
    await mother.opens(link_in(child))
    await agrees(mother)
    await introduces_herself(mother)
    await mother.taps("Ссылка для второго родителя")
    await mother.sees("Это сообщение для родителей")
    father = school.somebody("Олег")
    await father.opens(link_in(mother))
    await father.sees("Кирилл: просьба найти наставника")
    await agrees(father)
    await father.sees("Ваши фамилия, имя и отчество")


async def test_the_childs_link_works_once_and_not_for_the_child(school: Installation) -> None:
    child = await joins_as_child(school)
    link = link_in(child)
    await child.opens(link)
    await child.sees("Эта ссылка — для мамы, папы или опекуна")
    mother, stranger = school.somebody("Анна"), school.somebody("Чужой")
    await mother.opens(link)
    await mother.sees("Кирилл: просьба")
    await stranger.opens(link)
    await stranger.sees("Эта ссылка уже использована или устарела")


async def test_without_a_consent_a_child_is_forgotten_after_two_weeks(
    school: Installation,
) -> None:
    child = await joins_as_child(school)
    school.app.clock.offset = timedelta(days=15)
    await ticks.tidy(school.app.acts)
    await child.says("/start")
    await child.sees("Чтобы начать, откройте ссылку")


async def test_a_date_of_birth_that_shows_a_minor_stops_what_only_adults_may_do(
    school: Installation,
) -> None:
    student = school.somebody("Кирилл")
    await student.opens(await school.link_for(Role.MENTEE))
    await student.taps("18 и старше")
    await student.taps("Даю согласие")
    await student.sees("Когда Вы родились?")
    await student.says("05.05.2011")
    await student.sees("Для него порядок немного другой")
    await student.sees("Ваше согласие: ищем Вам наставника")


async def test_a_pupil_may_offer_to_be_a_mentor_with_a_guardians_consent(
    school: Installation,
) -> None:
    pupil = school.somebody("Дайаана")
    await pupil.opens(await school.mentor_link())
    await pupil.taps("Мне ещё нет 18")
    await pupil.taps("14–17")
    await pupil.sees("Ваше согласие: Вы хотите стать наставником")
    await pupil.taps("Даю согласие")
    await pupil.says("Дайаана")
    await pupil.sees("хочет стать наставником для младших")
    mother = school.somebody("Мария")
    await mother.opens(link_in(pupil))
    await mother.sees("Дайаана хочет стать наставником")
    await agrees(mother)
    await pupil.sees("Согласие есть")
