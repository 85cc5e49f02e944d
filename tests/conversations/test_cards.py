"""What the curator does about one person, from their card, as on a phone."""

from pathlib import Path

from services import forms
from tests.conversations.cards import (
    fills_in_paper,
    opens_card,
    waits_for_parents,
)
from tests.conversations.survey import applies, begins
from tests.installation import Installation
from texts.xlsform import read_form


async def test_a_child_whose_mother_signed_on_paper_is_asked_at_once(school: Installation) -> None:
    curator = await school.with_curator()
    child = await waits_for_parents(school)
    card = await opens_card(curator, "Кирилл")
    assert "ждём согласия родителей" in card.text
    assert "пришёл по ссылке" in card.text
    await curator.taps("Записать подписанное согласие", on=card)
    await fills_in_paper(curator, "Николаева Анна Петровна", "Мама")
    after = await curator.sees("на бумаге от 20 ноября 2026")
    assert "Николаева Анна Петровна, мама, личность не проверена" in after.text
    await child.sees("Согласие есть, спасибо. Начнём.")
    await curator.taps("Личность проверена: Николаева Анна Петровна", on=after)
    checked = await curator.sees("личность проверена")
    assert "личность не проверена" not in checked.text


async def test_a_child_under_14_cannot_have_signed_for_themselves(school: Installation) -> None:
    curator = await school.with_curator()
    await waits_for_parents(school)
    card = await opens_card(curator, "Кирилл")
    await curator.taps("Записать подписанное согласие", on=card)
    await curator.sees("Кто подписал согласие?")
    await curator.says("Николаев Кирилл")
    question = await curator.sees("Кем подписавший приходится")
    assert "Это сам участник" not in {b["text"] for row in question.inline_keyboard for b in row}


async def test_what_is_wrong_on_a_card_is_corrected_from_what_is_known(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    await waits_for_parents(school)
    card = await opens_card(curator, "Кирилл")
    await curator.taps("Исправить", on=card)
    await curator.sees("Фамилия, имя и отчество")
    await curator.says("Николаев Кирилл")
    await curator.sees("Класс или курс")
    await curator.says("4 «Б»")
    await curator.sees("Телефон этого человека")
    await curator.taps("Пропустить")
    await curator.sees("Дата рождения")
    await curator.says("05.05.2016")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    after = await curator.sees("Класс или курс: 4 «Б»")
    assert "Дата рождения: 5 мая 2016, 10 лет" in after.text
    await curator.says("4б")
    await curator.sees("Нашлось по «4б»: 1")
    await curator.taps("Исправить", on=after)
    review = await curator.sees("Телефон этого человека")
    assert "Вопрос" in review.text


async def test_a_mentor_is_selected_from_the_card(school: Installation) -> None:
    curator = await school.with_curator()
    await applies(school)
    news = await curator.sees("Новая анкета наставника")
    await curator.taps("Карточка", on=news)
    card = await curator.sees("анкета отправлена")
    await curator.taps("Отбор · анкета отправлена", on=card)
    await curator.sees("Сейчас: анкета отправлена")
    await curator.taps("Отобрать")
    await curator.sees("Пока не всё на месте")
    await curator.taps("Да, отобрать")
    await curator.sees("Сейчас: отобран")
    await curator.says("/summary")
    await curator.sees("отобраны 1")


async def test_a_draft_is_erased_after_a_second_yes(school: Installation) -> None:
    curator = await school.with_curator()
    await waits_for_parents(school)
    card = await opens_card(curator, "Кирилл")
    await curator.taps("Стереть черновик", on=card)
    sure = await curator.sees("вернуть нельзя")
    await curator.taps("Да, стереть", on=sure)
    await curator.sees("Черновик стёрт: Кирилл")
    await curator.taps("Карточка", on=sure)
    await curator.sees("Этой карточки больше нет")


SENT = """| survey | | | | |
| | type | name | label | required |
| | date | birth_date | Когда Вы родились? | yes |
| | text | full_name | Как Вас зовут? | yes |
| | image | face | Ваша фотография | yes |
| | audio | voice | Скажите пару слов | yes |
| | video | film | Покажите класс | yes |
| | video | lesson | Покажите урок | yes |
| | file | paper | Справка | yes |
| settings | | | | |
| | form_id | form_title | | |
| | mentor | Своя анкета | | |
"""


async def test_all_answers_come_with_what_was_sent_instead_of_words(
    school: Installation, tmp_path: Path
) -> None:
    curator = await school.with_curator()
    source = tmp_path / "mentor.md"
    source.write_text(SENT, encoding="utf-8")
    async with school.app.acts.open() as act:
        await forms.install(act, read_form(source), b"own")
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.sees("Как Вас зовут?")
    await mentor.says("Петров Айсен")
    await mentor.sees("Ваша фотография")
    await mentor.sends_photo()
    await mentor.sees("Скажите пару слов")
    await mentor.sends_voice()
    await mentor.sees("Покажите класс")
    await mentor.sends_video_note()
    await mentor.sees("Покажите урок")
    await mentor.sends_video()
    await mentor.sees("Справка")
    await mentor.sends_document(b"%PDF", "справка.pdf", "application/pdf")
    await mentor.sees("Проверьте, пожалуйста")
    await mentor.taps("Отправить")
    news = await curator.sees("Новая анкета наставника")
    await curator.taps("Все ответы", on=news)
    await curator.sees("Скажите пару слов")
    photo = await curator.sees("Ваша фотография")
    voice = await curator.sees("Скажите пару слов")
    video = await curator.sees("Покажите урок")
    assert "photo" in photo.wire
    assert "voice" in voice.wire
    assert "video" in video.wire
    assert await curator.sees_document("справка.pdf") == b"%PDF"
    assert any("video_note" in message.wire for message in curator.chat.messages.values())


async def test_nobody_else_opens_a_card_by_a_curators_buttons(school: Installation) -> None:
    curator = await school.with_curator()
    mentor = await applies(school)
    news = await curator.sees("Новая анкета наставника")
    await curator.taps("Карточка", on=news)
    card = await curator.sees("анкета отправлена")
    for row in [*news.inline_keyboard, *card.inline_keyboard]:
        for button in row:
            mentor.taps_with(button["callback_data"])
    await mentor.sees_nothing()
