"""What the curator has said of pairs: each can be taken back."""

from aiogram.methods import SendMessage

from handlers.keyboards import chunks
from handlers.match_cards.callbacks import MatchMarkTap
from handlers.match_cards.plan_screen import back
from handlers.match_cards.words import NAME
from handlers.say import Say, clip, send
from mentoring.marks import Mark
from services.act import Act
from services.match_edits import Said
from texts import dates

SHOWN = 20
ROW = 5
LINES = {
    Mark.LOCKED: "msg-match-said-locked",
    Mark.FORBIDDEN: "msg-match-said-forbidden",
    Mark.LATER: "msg-match-said-later",
}


def screen(said: list[Said], act: Act, say: Say) -> SendMessage:
    if not said:
        return send(act.chat, say("msg-match-said-nothing"), [back(say)])
    shown = said[:SHOWN]
    lines = [line(number, each, say) for number, each in enumerate(shown, start=1)]
    rest = len(said) - len(shown)
    text = "\n".join([say("msg-match-said"), "", *lines])
    buttons = [
        say.button(
            "btn-match-unsay",
            MatchMarkTap.of(each.mark.kind, each.mark.mentee_id, each.mark.mentor_id),
            number=number,
        )
        for number, each in enumerate(shown, start=1)
    ]
    more = f"\n{say('msg-more-lines', count=rest)}" if rest else ""
    return send(act.chat, text + more, [*chunks(buttons, ROW), back(say)])


def line(number: int, said: Said, say: Say) -> str:
    mark = said.mark
    return say(
        LINES[mark.kind],
        number=number,
        mentee=clip(said.mentee.name or say("word-no-name"), NAME),
        mentor=clip((said.mentor and said.mentor.name) or say("word-no-name"), NAME),
        day=dates.day_of_year(mark.until, say.language) if mark.until else "",
    )
