"""What a curator does to come to somebody's card, and who there is to look at."""

from bot.sandbox.chats import Message
from mentoring.people import Role
from tests.conversations.people import Person
from tests.conversations.requests import (
    fills_in,
    referral,
)
from tests.installation import Installation


def names_on(message: Message) -> list[str]:
    """The names on the buttons of a list."""
    rows = message.inline_keyboard
    people = [b for row in rows for b in row if b["callback_data"].startswith("pc:")]
    return [button["text"].split(" · ")[0] for button in people]


async def opens_card(curator: Person, name: str) -> Message:
    """The curator types a part of a name and opens the only card found."""
    await curator.says(name)
    listed = await curator.sees("Нашлось")
    await curator.taps(listed.inline_keyboard[0][0]["text"], on=listed)
    return await curator.sees(name)


async def waits_for_parents(school: Installation, name: str = "Кирилл") -> Person:
    """A ten-year-old whose parents have not agreed yet."""
    child = school.somebody(name)
    await child.opens(await school.link_for(None))
    await child.taps("Ищу наставника")
    await child.taps("До 14 лет")
    await child.sees("Как тебя зовут?")
    await child.says(name)
    await child.sees("Сначала спросим разрешения")
    return child


async def names_a_pupil(school: Installation) -> Person:
    """A psychologist who has named Николаев Кирилл."""
    psychologist = school.somebody("Ольга")
    await psychologist.opens(await school.once_for(Role.PSYCHOLOGIST))
    await psychologist.sees("Ваши фамилия, имя и отчество")
    await psychologist.says("Ким Ольга Петровна")
    await psychologist.sees("Как с Вами связаться?")
    await psychologist.says("кабинет 12")
    await psychologist.sees("Проверьте, пожалуйста")
    await psychologist.taps("Отправить")
    await psychologist.taps("Назвать ученика")
    await psychologist.sees("Фамилия и имя ученика")
    await fills_in(psychologist, referral())
    await psychologist.sees("Записал: Николаев Кирилл")
    return psychologist


async def fills_in_paper(curator: Person, who: str, relation: str) -> None:
    await curator.sees("Кто подписал согласие?")
    await curator.says(who)
    await curator.sees("Кем подписавший приходится")
    await curator.taps(relation)
    await curator.sees("Когда подписано согласие?")
    await curator.says("20.11.2026")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
