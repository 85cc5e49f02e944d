"""The weights as they stand on the screen: tried without harm, saved only when asked to."""

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers.match_cards.callbacks import MatchWeightTap
from handlers.match_cards.plan_screen import GOALS, back
from handlers.say import Say, send
from mentoring.matching.weights import Part
from services.act import Act
from services.match_settings import Wishes
from services.match_workbooks import PARTS


def screen(wishes: Wishes, saved: Wishes, act: Act, say: Say) -> SendMessage:
    text = say(
        "msg-match-weights",
        goal=say.plain(GOALS[wishes.goal]),
        changed="no" if wishes == saved else "yes",
    )

    def tap(do: str, part: str = "") -> MatchWeightTap:
        return MatchWeightTap(do=do, code=wishes.code, part=part)

    rows = [
        [say.button("btn-match-goal", tap("goal"), goal=say.plain(GOALS[wishes.goal]))],
        *(row(part, wishes, say) for part in Part),
        [say.button("btn-match-try", tap("try")), say.button("btn-match-save", tap("save"))],
        [say.button("btn-match-usual", tap("usual"))],
        back(say),
    ]
    return send(act.chat, text, rows)


def row(part: Part, wishes: Wishes, say: Say) -> list[InlineKeyboardButton]:
    """Less, the weight, more."""

    def tap(do: str) -> MatchWeightTap:
        return MatchWeightTap(do=do, code=wishes.code, part=part.value)

    return [
        say.button("btn-match-less", tap("less")),
        say.button(
            "btn-match-part",
            tap("part"),
            part=say.plain(PARTS[part]),
            weight=wishes.weights.of(part),
        ),
        say.button("btn-match-more", tap("more")),
    ]
