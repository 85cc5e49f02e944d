"""The programme's indicators in words, and buttons for its pictures."""

from collections.abc import Sequence
from typing import Any

from aiogram.methods import SendMessage, TelegramMethod

from handlers.callbacks import Door, Go
from handlers.chart_callbacks import ChartTap
from handlers.say import Keyboard, Methods, Say, Words, send
from mentoring.chart_notices import ChartsEmpty
from mentoring.charts import Which
from mentoring.filling import Filling
from mentoring.indicators import Indicator, Kind, Lack
from mentoring.notices import Notice
from mentoring.rights import Action, allowed
from services import indicators
from services.act import Act
from texts import dates
from texts.render.charts import nothing_yet

NAMES = {
    Kind.MENTEES: "word-indicator-mentees",
    Kind.YOUNG_MENTORS: "word-indicator-young-mentors",
    Kind.SPECIALISTS: "word-indicator-specialists",
    Kind.PARTNERS: "word-indicator-partners",
    Kind.MENTEES_GLAD: "word-indicator-mentees-glad",
    Kind.MENTORS_GLAD: "word-indicator-mentors-glad",
}
LACKS = {
    Lack.UNTOLD: "msg-indicator-untold",
    Lack.NOBODY: "msg-indicator-nobody",
    Lack.BEYOND: "msg-indicator-beyond",
    Lack.FEW: "msg-indicator-few",
}
BUTTONS = (
    (("btn-chart-ways", Which.WAYS), ("btn-chart-topics", Which.TOPICS)),
    (("btn-chart-pairs", Which.PAIRS), ("btn-chart-satisfaction", Which.SATISFACTION)),
)
ALL, SHOW, NUMBERS = "all", "show", "numbers"


def card(act: Act, found: Sequence[Indicator], say: Say) -> SendMessage:
    """Each indicator in two or three lines; whoever may not enter numbers reads who does."""
    day = dates.day_of_year(act.context().today, say.language)
    may = allowed(act.me, Action.EDIT_ROADMAP)
    asked = any(each.lack in {Lack.UNTOLD, Lack.BEYOND} for each in found)
    parts = [
        say("msg-indicators-head", day=day),
        *(words(each, say) for each in found),
        *([say("msg-indicators-curator")] if asked and not may else []),
    ]
    return send(act.chat, "\n\n".join(parts), keyboard(asked=asked, may=may, say=say))


def keyboard(*, asked: bool, may: bool, say: Say) -> Keyboard:
    numbers = "btn-indicators-enter" if asked else "btn-indicators-change"
    entered = [[say.button(numbers, ChartTap(do=NUMBERS))]] if may else []
    pictures = [[say.button(key, ChartTap(do=which)) for key, which in row] for row in BUTTONS]
    return [
        *(entered if asked else []),
        *pictures,
        [say.button("btn-chart-all", ChartTap(do=ALL))],
        *([] if asked else entered),
        [say.button("btn-summary", Go(door=Door.SUMMARY))],
    ]


def words(indicator: Indicator, say: Say) -> str:
    """The share and how far it is from its target, or what is lacking for a share."""
    name = say(NAMES[indicator.kind])
    lines = [
        *(share(indicator, name, say) if indicator.lack is None else lacking(indicator, name, say)),
        *([say("msg-indicator-meetings")] if indicator.by_meetings else []),
        *([say("msg-indicator-unsure", count=indicator.unsure)] if indicator.unsure else []),
    ]
    return "\n".join(lines)


def share(indicator: Indicator, name: str, say: Say) -> list[str]:
    reached = say("msg-indicator-reached", target=indicator.target)
    missing = say("msg-indicator-missing", target=indicator.target, count=indicator.missing)
    counted = say("msg-indicator-counted", count=indicator.count, of=indicator.of)
    return [
        say("msg-indicator-share", name=name, percent=indicator.share),
        f"{counted} {reached if indicator.is_reached else missing}",
    ]


def lacking(indicator: Indicator, name: str, say: Say) -> list[str]:
    lack = indicator.lack or Lack.UNTOLD
    said = say(LACKS[lack], count=indicator.count, of=indicator.of or 0, target=indicator.target)
    return [say("msg-indicator-none", name=name), said]


async def told(act: Act, filling: Filling, say: Say) -> Methods:
    """Once the numbers are sent, the indicators as they now are."""
    del filling
    return [card(act, await indicators.show(act), say)]


def empty(chat: int, notice: ChartsEmpty, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    said = [nothing_yet(which, say.language, say.phrases) for which in notice.which]
    return send(chat, "\n\n".join(said))


NOTICES: dict[type[Notice], Words] = {ChartsEmpty: empty}
