from pathlib import Path

from services import forms
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
