from pathlib import Path

from services import forms
from tests.conversations.people import Person
from tests.conversations.survey import gives_consent
from tests.installation import Installation
from texts.xlsform import read_form

HINT = "подсказка " * 75
LONG = "очень длинный вариант ответа, который на кнопку телефона никак не поместится целиком"
FORM = f"""| survey | | | | | |
| | type | name | label | hint | required |
| | date | birth_date | Когда Вы родились? | | yes |
| | text | story | Расскажите о себе | {HINT} | |
| | note | n1 | {"заметка " * 150} | | |
| | note | n2 | {"заметка " * 150} | | |
| | select_one l | pick | Вы написали: ${{story}} | {HINT} | |
| choices | | | | | |
| | list_name | name | label | | |
{"".join(f"| | l | c{i} | {i} {LONG} | | |{chr(10)}" for i in range(20))}| settings | | | | | |
| | form_id | form_title | | | |
| | mentor | Своя анкета | | | |
"""


VILLAGES = ["Амга", "Олёкминск", "Верхоянск", *(f"Село {number}" for number in range(1, 48))]
VILLAGE_ROWS = "".join(f"| | village | v{i} | {n} | | |\n" for i, n in enumerate(VILLAGES))
EVERY_KIND = f"""| survey | | | | | |
| | type | name | label | required | repeat_count |
| | time | wakes | Во сколько Вы встаёте? | yes | |
| | dateTime | leaves | Когда Вы выезжаете? | | |
| | geopoint | home | Где Вы живёте? | | |
| | image | face | Ваша фотография | yes | |
| | audio | voice | Скажите пару слов | | |
| | video | film | Снимите дом | | |
| | file | paper | Справка | | |
| | rank wish | wishes | Что важнее? | yes | |
| | select_one village | village | Откуда Вы? | yes | |
| | select_multiple village | visited | Где Вы бывали? | | |
| | begin_repeat | child | Ребёнок | | |
| | text | first_name | Как зовут ребёнка? | yes | |
| | end_repeat | | | | |
| choices | | | | | |
| | list_name | name | label | | |
| | wish | road | Дорога | | |
| | wish | food | Еда | | |
| | wish | bed | Ночлег | | |
{VILLAGE_ROWS}| settings | | | | | |
| | form_id | form_title | | | |
| | curator | Поездка | | | |
"""


async def begins(school: Installation, tmp_path: Path, form: str) -> Person:
    """Somebody in front of the first question of a form, which is the curator's own."""
    source = tmp_path / "curator.md"
    source.write_text(form, encoding="utf-8")
    async with school.app.acts.open() as act:
        await forms.install(act, read_form(source), b"own")
    person = school.somebody("Мария")
    await person.opens(await school.curator_link())
    return person


async def test_questions_of_every_kind_can_be_answered_in_the_chat(
    school: Installation, tmp_path: Path
) -> None:
    person = await begins(school, tmp_path, EVERY_KIND)
    await person.sees("Во сколько Вы встаёте?")
    await person.says("рано")
    await person.sees("Не получилось прочитать время «рано»")
    await person.says("6.30")
    await person.sees("Записал: 06:30")
    await person.says("12 марта 2027 в 15:00")
    await person.sees("Записал: 12 марта 2027, 15:00")
    await person.shares_location()
    await person.sees("Записал: ")
    await sends_files(person)
    await ranks_and_searches(person)
    await tells_of_children(person)
    review = await person.sees("Проверьте, пожалуйста")
    for words in ("1. Дорога, 2. Ночлег, 3. Еда", "Верхоянск, Село 47", "Ребёнок 2: Как зовут"):
        assert words in review.text
    await person.taps("Отправить")
    await person.sees("/summary")


async def sends_files(person: Person) -> None:
    await person.sees("Ваша фотография")
    await person.sends_document(b"%PDF", "a.pdf", "application/pdf")
    await person.sees("Здесь нужна фотография")
    await person.says("вот")
    await person.sees("Здесь нужна фотография")
    await person.sends_photo()
    await person.sees("Скажите пару слов")
    await person.sends_voice()
    await person.sees("Снимите дом")
    await person.sends_video_note()
    await person.sees("Справка")
    await person.sends_document(b"%PDF", "справка.pdf", "application/pdf")
    await person.sees("справка.pdf")


async def ranks_and_searches(person: Person) -> None:
    ranking = person.last
    for wish in ("Еда", "Дорога", "Ночлег"):
        await person.taps(wish, on=ranking)
    await person.taps("1. Еда")
    await person.taps("Еда")
    await person.taps("Готово · 3")
    await person.sees("Откуда Вы?")
    await person.says("Париж")
    await person.sees("По словам «Париж» ничего не нашлось")
    await person.says("ёк")
    await person.sees("По словам «ёк» нашлось: 1.")
    await person.taps("Олёкминск")
    await person.sees("Где Вы бывали?")
    for _ in range(2):
        await person.taps("▸")
        await person.sees("Где Вы бывали?")
    await person.taps("Село 47")
    await person.says("верх")
    await person.sees("По словам «верх» нашлось: 1.")
    await person.taps("Верхоянск")
    await person.taps("Готово · 2")


async def tells_of_children(person: Person) -> None:
    await person.sees("Как зовут ребёнка?")
    await person.says("Кирилл")
    await person.sees("Добавить ещё: Ребёнок?")
    await person.taps("Да")
    await person.sees("Ребёнок 2")
    await person.says("Айта")
    await person.sees("Добавить ещё: Ребёнок?")
    await person.taps("Нет")


async def test_a_file_where_words_are_asked_for_is_no_answer(
    school: Installation, tmp_path: Path
) -> None:
    person = await begins(school, tmp_path, EVERY_KIND)
    await person.sees("Во сколько Вы встаёте?")
    await person.sends_photo()
    await person.sees("Я понимаю слова и кнопки")
    await person.sends_voice()
    await person.sees("Голосовые я пока не понимаю")
    await person.sends_location(62.0, 129.7)
    await person.sees("Я понимаю слова и кнопки")


async def test_a_very_long_form_is_reviewed_in_pages_of_buttons(
    school: Installation, tmp_path: Path
) -> None:
    rows = "".join(f"| | acknowledge | q{i} | Вопрос {i} |\n" for i in range(60))
    head = "| survey | | | |\n| | type | name | label |\n"
    settings = "| settings | | | |\n| | form_id | | |\n| | curator | | |\n"
    person = await begins(school, tmp_path, head + rows + settings)
    for number in range(60):
        await person.sees(f"Вопрос {number}")
        await person.taps("Понятно")
    await person.sees("60. Вопрос 59")
    await person.taps("▸")
    await person.taps("✎ 60")
    await person.sees("Меняем ответ")


async def test_a_curators_own_form_of_long_texts_can_be_answered_to_the_end(
    school: Installation, tmp_path: Path
) -> None:
    source = tmp_path / "mentor.md"
    source.write_text(FORM, encoding="utf-8")
    async with school.app.acts.open() as act:
        await forms.install(act, read_form(source), b"own")
    mentor = school.somebody("Айсен")
    await gives_consent(mentor, await school.mentor_link())
    await mentor.says("12.03.1985")
    await mentor.sees("Расскажите о себе")
    await mentor.says("<&>" * 1300)
    question = await mentor.sees("Вы написали: <&>")
    assert f"20. 19 {LONG}" in question.text
    await mentor.says("3")
    await mentor.sees("Проверьте, пожалуйста")
    await mentor.taps("Отправить")
    await mentor.sees("Спасибо")
    await mentor.says("/mydata")
    assert "&lt;&amp;&gt;" in (await mentor.sees_document("my-data")).decode()
