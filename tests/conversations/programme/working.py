"""From the order on: everybody is told, pairs work, one is quiet, one ends, nobody is forgotten."""

from tests.conversations.programme.courting import days_pass
from tests.conversations.programme.players import Taps
from tests.conversations.programme.story import Story, at

ENDS = "Захаров Пётр Алексеевич"


async def the_order_is_signed(story: Story) -> None:
    await days_pass(story, 10, 25)
    await story.stage.moves_to(at(10, 26, 15))
    desk = story.desk
    await desk.says("/approve")
    await desk.taps("Внести приказ")
    await desk.says("61-од", "26.10.2026")
    await desk.taps("Отправить", "Утвердить и сообщить")
    await story.plays()


async def pairs_work(story: Story) -> None:
    await days_pass(story, 11, 9)
    await story.stage.moves_to(at(11, 10, 15))
    for player in story.whoever(ENDS):
        player.will("Завершить работу", Taps.on("Завершить работу"), once=True)
        player.will("[Завершить работу]", Taps.on("Завершить работу"), once=True)
        player.will("Почему пара завершает работу?", Taps.on("Переезд"))
        player.will("Что стоит сказать напоследок?", Taps.on("Пропустить"))
        player.says("/pair")
    await story.plays()


async def nobody_is_forgotten(story: Story) -> None:
    desk = story.desk
    shown = await desk.says("/unpaired")
    await desk.taps(shown.buttons[0], "К психологу")
    await desk.says("Ждёт наставника второй месяц, поговорите, пожалуйста")
    await story.plays()
    await days_pass(story, 11, 22)
    await desk.says("/unpaired")
    await desk.says("/pairs")
