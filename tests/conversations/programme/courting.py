"""From the question to the plan: who says no, who is silent, and how the meetings go."""

from datetime import timedelta

from tests.conversations.programme.choosing import pairs_are_matched
from tests.conversations.programme.players import Says, Taps
from tests.conversations.programme.story import Story, at

REFUSING = {
    "Павлов Николай Семёнович": "Не хватает времени",
    "Федоров Максим Юрьевич": "Нужна другая тема",
    "Татаринов Эдуард": "Планы изменились",
    "Олесова Галина Павловна": "Не сейчас",
}
"""Two mentors, a pupil and a mother, and why."""
LATE = "Ноговицын Денис"
"""He says nothing until he is reminded."""
SILENT = ("Атласова Нюргуяна", "Сивцева Мария Гаврильевна")
"""They answer only when the curator meets them."""
BLOCKS = "Скрябин Антон Ильич"
"""The father of a girl of eleven: he agrees when the curator rings him up."""
WITHDRAWS = "Рожина Светлана Юрьевна"
MOVES = "Эверстова Тамара"
CANCELS = "Ефремова Туйаара Васильевна"
QUIET = "Никифорова Айталина Егоровна"
"""Once there is an order she does not say how it goes."""
WEEKLY = (QUIET, "Слепцов Айаал Николаевич")
DAY = timedelta(days=1)
SATURDAY = 5


async def all_are_asked(story: Story) -> None:
    await story.stage.moves_to(at(10, 8, 11))
    say_no_or_nothing(story)
    do_it_their_own_way(story)
    for player in story.whoever(BLOCKS):
        await player.person.blocks_the_bot()
    await story.stage.settles()
    await pairs_are_matched(story)
    await story.plays()
    await offers_the_next(story)


def say_no_or_nothing(story: Story) -> None:
    for player in story.whoever(*REFUSING):
        player.will("[Не подходит]", Taps.on("Не подходит"), once=True)
        player.will("Почему не подходит?", Taps.on(REFUSING[player.name]))
    for player in story.whoever(*SILENT):
        player.silent = True
    for player in story.whoever(LATE):
        player.will("[Подходит]", None)
        player.will("Напоминаем", Taps.on("Подходит"))


def do_it_their_own_way(story: Story) -> None:
    """One meeting is moved, one is called off and set anew; some will meet more often."""
    for player in story.whoever(MOVES):
        player.will("Пробная встреча назначена", Taps.on("Перенести"), once=True)
    for player in story.whoever(CANCELS):
        player.will("Пробная встреча назначена", Taps.on("Отменить"), once=True)
        player.will("Отменить встречу?", Taps.on("Отменить и объяснить"))
        player.will("Что передать остальным?", Says("Заболела, подберём другой день"))
        player.will("Пробной встречи не будет", Taps.on("Предложить другое время"))
    for player in story.whoever(*WEEKLY):
        player.will("Предлагаем пробную встречу", Taps.on(0, 1, "Дальше|Отправить"))
        player.will("Как часто вы будете встречаться?", Taps.on("Раз в неделю"))
    for player in story.whoever(QUIET):
        player.will("Как у вас дела?", None)


async def offers_the_next(story: Story) -> None:
    """Each «no» has come with candidates: the curator offers the first of them."""
    desk = story.desk
    bubbles = [e for e in desk.person.chat.messages.values() if "Пара не сложилась" in e.text]
    for bubble in bubbles:
        label = next((each for each in bubble.buttons if each.startswith("Предложить: ")), "")
        if label:
            await desk.taps_on(bubble, label)
            await desk.taps("Предложить эту пару")
    await story.plays()


async def days_pass(story: Story, month: int, day: int) -> None:
    """Up to and with this day: evenings, and of Saturdays the hours of meetings and the night."""
    last = at(month, day).date()
    while story.stage.today < last:
        date = story.stage.today + DAY
        hours = (10, 13, 16, 22) if date.weekday() == SATURDAY else (18,)
        for hour in hours:
            await story.stage.moves_to(at(date.month, date.day, hour))
            await story.plays()


async def answers_are_awaited(story: Story) -> None:
    """A reminder after two days, the curator after four; then she asks them herself, and offers
    those who said no what has been found meanwhile.
    """
    await days_pass(story, 10, 12)
    for player in story.whoever(*SILENT, BLOCKS):
        await agrees_in_person(story, player.name)
        player.silent = False
    await story.plays()
    await story.desk.says("/match")
    await story.desk.taps("Предложить все", "Да, предложить")
    await story.plays()


async def agrees_in_person(story: Story, name: str) -> None:
    """The curator opens the pair from what she was told, and writes down a «yes»."""
    bubbles = [
        each
        for each in story.desk.person.chat.messages.values()
        if "дня без ответа" in each.text and name in each.text
    ]
    await story.desk.taps_on(bubbles[-1], "Открыть пару")
    await story.desk.taps(f"{name.split()[1]}: «да» лично")


async def a_consent_is_withdrawn(story: Story) -> None:
    await days_pass(story, 10, 13)
    for player in story.whoever(WITHDRAWS):
        player.will("Ваши дети", Taps.on(0), once=True)
        player.will("[Отозвать согласие]", Taps.on("Отозвать согласие"), once=True)
        player.will("Отозвать согласие за ребёнка", Taps.on("Отозвать и стереть ответы"))
        player.says("/children")
    await story.plays()
