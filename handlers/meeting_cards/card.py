"""One meeting, and the list of what is ahead."""

from collections.abc import Sequence

from aiogram.methods import SendMessage

from handlers.meeting_cards import words
from handlers.meeting_cards.callbacks import AboutTap, MeetingTap
from handlers.meeting_cards.choice import time_rows
from handlers.meeting_cards.notices import changing
from handlers.say import Keyboard, Say, button, clip, send
from mentoring.meetings import State
from services.act import Act
from services.meeting_choosing import Standing
from services.meeting_lists import Ahead, Offerable
from services.meetings import InHand

SHOWN = 20
"""Meetings in one list; a school that has more sees the soonest."""
LABEL = 50


def card(chat: int, standing: Standing, act: Act, say: Say) -> SendMessage:
    """What is set, with its buttons; what waits for a choice, with the times for who chooses."""
    meeting, gathering = standing.held.meeting, standing.held.gathering
    say = words.toned(chat, gathering, act, say)
    lines = [f"<b>{words.kind(meeting, say)}</b>"]
    lines += words.facts(chat, meeting, gathering, act, say)
    if meeting.state is State.SET:
        calendar = say.button("btn-meeting-file", MeetingTap(meeting=meeting.id, do="file"))
        lines += words.family_line(chat, gathering, act, say)
        return send(chat, "\n".join(lines), [[calendar], *changing(meeting, say)])
    if meeting.state is not State.OFFERED:
        return send(chat, "\n".join([*lines, say("msg-meeting-over", state=meeting.state.value)]))
    if standing.chooses:
        key = "msg-choose-times" if standing.several else "msg-choose-time"
        rows = time_rows(meeting, act, say, standing.fits, several=standing.several)
        off = say.button("btn-meeting-cancel", MeetingTap(meeting=meeting.id, do="cancel"))
        return send(chat, "\n".join([*lines, "", say(key)]), [*rows, [off]])
    lines += [say("msg-line", line=words.when(each, act, say)) for each in meeting.options]
    lines.append(say("msg-waits-for", names=words.names(standing.waits, act, say)))
    return send(chat, "\n".join(lines), changing(meeting, say))


def ahead(chat: int, of: Ahead, act: Act, say: Say, *, everybody: bool = False) -> SendMessage:
    """A line and a button for each; below them what can be offered."""
    shown = of.meetings[:SHOWN]
    heading = "msg-meetings-week" if everybody else "msg-meetings"
    lines = [say(heading if shown else "msg-meetings-none", week="yes" if everybody else "no")]
    lines += [line(chat, each, number, act, say) for number, each in enumerate(shown, 1)]
    if rest := len(of.meetings) - len(shown):
        lines.append(say("msg-more-lines", count=rest))
    return send(chat, "\n".join(lines), [*numbered(shown, say), *offers(of.offerable, act, say)])


def line(chat: int, held: InHand, number: int, act: Act, say: Say) -> str:
    meeting, gathering = held.meeting, held.gathering
    moment = meeting.starts_at
    return say(
        "msg-meeting-line",
        number=number,
        state=meeting.state.value,
        when=words.brief_when(moment, act, say) if moment else "",
        kind=meeting.kind.value,
        whom=clip(words.whom(chat, gathering, act, say), 100),
    )


def numbered(shown: Sequence[InHand], say: Say) -> Keyboard:
    del say
    keys = [
        button(str(number), MeetingTap(meeting=each.meeting.id, do="card"))
        for number, each in enumerate(shown, 1)
    ]
    return [keys[at : at + 5] for at in range(0, len(keys), 5)]


def offers(offerable: Sequence[Offerable], act: Act, say: Say) -> Keyboard:
    """To each group the kind that is next for it."""
    found = []
    for each in offerable:
        besides = each.gathering.besides(act.person.id)
        label = say.plain("btn-offer-meeting", whom=words.names(besides, act, say))
        tap = AboutTap(about=each.group_id, what=each.kind.value)
        found.append([button(clip(label, LABEL), tap)])
    return found
