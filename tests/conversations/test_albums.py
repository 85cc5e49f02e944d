"""Several photos that were chosen together come as one album of several messages."""

from pathlib import Path

from bot.sandbox import acts, media
from bot.sandbox.media import content_of_file
from tests.conversations.people import Person
from tests.conversations.pictures import PIXEL
from tests.conversations.test_own_form import begins
from tests.installation import Installation

FORM = """| survey | | | |
| | type | name | label |
| | text | name | Как Вас зовут? |
| | image | house | Фото дома |
| | text | street | Какая это улица? |
| settings | | | |
| | form_id | form_title | |
| | curator | Дом | |
"""


def sends_album(person: Person, photos: int) -> None:
    world = person.sandbox.world
    album = world.next_album_id()
    for _ in range(photos):
        stored = media.keep(world.files, "photo", "photo.png", "image/png", PIXEL, {})
        acts.send(world, person.account, {**content_of_file(stored), "media_group_id": album})


async def test_an_album_answers_once_and_its_other_photos_are_no_mistake(
    school: Installation, tmp_path: Path
) -> None:
    person = await begins(school, tmp_path, FORM)
    await person.sees("Как Вас зовут?")
    await person.says("Мария")
    await person.sees("Фото дома")
    sends_album(person, 3)
    await person.sees("Какая это улица?")
    await person.says("Ленина")
    review = await person.sees("Проверьте, пожалуйста")
    said = [change.message.text for change in person.chat.changes if change.message.by_bot]
    assert not any("записать не смогу" in words or "Я понимаю слова" in words for words in said)
    assert "Ленина" in review.text
    sends_album(person, 1)
    await person.sees("Я понимаю слова и кнопки")
