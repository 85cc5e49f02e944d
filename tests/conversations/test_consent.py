from db.queries import consents, people, submissions
from mentoring.consent import Purpose
from mentoring.people import AgeBand
from tests.conversations.people import Person
from tests.conversations.survey import applies, begins, gives_consent
from tests.installation import Installation


async def test_consent_is_kept_with_text_time_and_account(school: Installation) -> None:
    mentor = await begins(school)
    async with school.app.acts.open() as act:
        person = (await people.list_by_account(act.session, [mentor.id]))[0]
        kept = await consents.find_in_force(act.session, person.id, Purpose.MENTOR)
        assert kept is not None
        assert kept.account == mentor.id
        assert kept.given_by_id == kept.subject_id == person.id
        assert len(kept.text_hash) == 64
        assert kept.text_version.startswith("consent-mentor-adult-text/ru/")
        assert (act.now - kept.given_at).total_seconds() < 60


async def test_who_does_not_agree_is_asked_nothing(school: Installation) -> None:
    mentor = school.somebody("Айсен")
    await mentor.opens(await school.mentor_link())
    await mentor.taps("Начать")
    await mentor.taps("Не даю согласия")
    await mentor.sees("ни о чём не спросим")
    await mentor.says("12.03.1985")
    await mentor.sees("ищет наставников")
    async with school.app.acts.open() as act:
        person = (await people.list_by_account(act.session, [mentor.id]))[0]
        assert await submissions.list_open(act.session, [person.id], act.shared.forms) == []


async def test_withdrawing_erases_at_once_and_tells_the_curator(school: Installation) -> None:
    curator = await school.with_curator()
    mentor = await applies(school)
    await curator.sees("Новая анкета наставника")
    await mentor.says("/privacy")
    await mentor.taps("Отозвать согласие наставника")
    await mentor.sees("Отозвать согласие?")
    await mentor.taps("Отозвать и стереть ответы")
    await mentor.sees("Согласие отозвано, ответы стёрты")
    await curator.sees("согласие отозвано")
    await curator.says("/mentors")
    await curator.sees("Наставники: 0")
    await curator.taps("Все ответы")
    await curator.sees("Этой анкеты больше нет")
    async with school.app.acts.open() as act:
        person = (await people.list_by_account(act.session, [mentor.id]))[0]
        assert person.name is None
        assert person.phone is None
        assert await submissions.list_of_person(act.session, person.id, act.shared.forms) == []


async def test_a_withdrawn_consent_can_be_given_again(school: Installation) -> None:
    mentor = await begins(school)
    await mentor.says("/privacy")
    await mentor.taps("Отозвать согласие наставника")
    await mentor.taps("Отозвать и стереть ответы")
    await mentor.sees("Согласие отозвано")
    await gives_consent(mentor, await school.mentor_link())


async def test_changing_ones_mind_about_withdrawing_changes_nothing(school: Installation) -> None:
    mentor = await begins(school)
    await mentor.says("/privacy")
    await mentor.taps("Отозвать согласие наставника")
    await mentor.taps("Оставить как есть")
    await mentor.sees("С возвращением")


async def test_of_a_minor_only_the_age_band_stays(school: Installation) -> None:
    curator = await school.with_curator()
    pupil = await begins(school, "Кирилл")
    await pupil.says("5 мая 2014")
    await pupil.sees("Для него порядок немного другой")
    await pupil.sees("Как тебя зовут?")
    await curator.sees_nothing()
    async with school.app.acts.open() as act:
        person = (await people.list_by_account(act.session, [pupil.id]))[0]
        assert person.age_band is AgeBand.CHILD
        assert person.birth_on is None
        assert person.name is None
        assert await consents.list_consents(act.session, person.id) == []
        left = await submissions.list_of_person(act.session, person.id, act.shared.forms)
        assert [each.form.code for each in left] == ["child"]
    await pupil.says("Кирилл Николаев")
    await pupil.sees("Пока нужно только имя, одним словом")


async def test_who_mistyped_the_year_begins_again_with_the_consent(school: Installation) -> None:
    mentor = await begins(school)
    await mentor.says("12.03.2015")
    await mentor.taps("Возраст не тот")
    await mentor.sees("ищет наставников")
    await mentor.taps("Начать")
    await mentor.sees("Согласие на обработку персональных данных")
    await mentor.taps("Даю согласие")
    await mentor.sees("Когда Вы родились?")


async def test_mydata_sends_all_that_is_kept_as_a_readable_file(school: Installation) -> None:
    mentor = await applies(school)
    await mentor.says("/mydata")
    page = (await mentor.sees_document("my-data")).decode()
    for words in ("Петров Айсен Иванович", "ООО «Саха-Софт», инженер", "Суббота", "SHA-256"):
        assert words in page, words


async def test_the_policy_and_the_language_are_there_in_english_too(school: Installation) -> None:
    mentor = Person.joins(school.sandbox, "John", language_code="en")
    await mentor.opens(await school.mentor_link())
    await mentor.sees("is looking for mentors")
    await mentor.taps("Begin")
    await mentor.taps("I consent")
    await mentor.sees("Question 1")
    await mentor.says("12 March 1985")
    await mentor.sees("✓ Recorded: 12 March 1985")
    await mentor.says("/language")
    await mentor.taps("Русский")
    await mentor.sees("С возвращением")
