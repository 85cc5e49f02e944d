"""One candidate: state, criteria as ticks, papers, and a button for whatever can be done."""

from datetime import date
from html import escape

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers.callbacks import PersonCard
from handlers.keyboards import chunks
from handlers.meeting_cards.callbacks import AboutTap, MeetingTap
from handlers.say import Keyboard, Say, button, clip, send
from handlers.selection_cards import words
from handlers.selection_cards.callbacks import CandidatesTap, CandidateTap, DeskTap
from mentoring.audience import mark_of
from mentoring.gender import gender_of
from mentoring.meetings import Kind as Meet
from mentoring.mentor_papers import Kind, MentorPaper
from mentoring.selection import CANDIDATES, STEPS, State, Step
from services.act import Act
from services.candidates import Candidate
from services.criteria import in_words
from texts import dates

LABEL, SHOWN, REASON = 40, 150, 500
"""How much of a criterion a button and the card show, and how much of a reason."""
EITHER = {True: "☑", False: "☐"}


def card(act: Act, of: Candidate, say: Say) -> SendMessage:
    lines = [
        say("msg-candidate", name=words.named(of.person, say)),
        *standing(act, of, say),
        *criteria(act, of, say),
        *papers(act, of, say),
    ]
    return send(act.chat, "\n".join(lines), keyboard(act, of, say))


def standing(act: Act, of: Candidate, say: Say) -> list[str]:
    selection, order = of.selection, of.order
    since = selection.changed_at
    state = say(
        "msg-candidate-state",
        state=say(words.STATES[selection.state]),
        hasday="yes" if since else "no",
        day=dates.day(act.local(since).date(), say.language) if since else "",
        hasby="yes" if of.moved_by else "no",
        by=words.named(of.moved_by, say) if of.moved_by else "",
    )
    before = selection.before
    reason = escape(clip(selection.reason, REASON))
    return [
        state,
        *([say("msg-candidate-before", state=say(words.STATES[before]))] if before else []),
        *([f"{say('msg-candidate-reason')} {reason}"] if reason else []),
        *([in_order(order.number, order.dated_on, say)] if order else []),
        *talk(act, of, say),
        forms_line(of, say),
    ]


def talk(act: Act, of: Candidate, say: Say) -> list[str]:
    """When it is or was, or that one of its times is still to be chosen."""
    meeting = of.talk
    if meeting is None:
        return []
    at = meeting.starts_at
    state = meeting.state.value
    when = dates.weekday_moment(act.local(at), say.language) if at else ""
    place = f", {meeting.place}" if meeting.place else ""
    return [say("msg-candidate-talk", state=state, when=when, place=place)]


def in_order(number: str, dated_on: date, say: Say) -> str:
    return say("msg-candidate-order", number=number, day=dates.day(dated_on, say.language))


def forms_line(of: Candidate, say: Say) -> str:
    if not of.papers.forms:
        return say("msg-candidate-no-forms")
    return say("msg-candidate-forms", forms=words.forms(of.papers.forms, say))


def criteria(act: Act, of: Candidate, say: Say) -> list[str]:
    if not of.criteria:
        return []
    met = len(of.criteria) - len(of.unmet)
    return [
        "",
        say("msg-candidate-criteria", met=met, of=len(of.criteria)),
        *(
            f"{EITHER[each in of.selection.ticked]} "
            f"{escape(clip(in_words(act, each, say.language), SHOWN))}"
            for each in of.criteria
        ),
    ]


def papers(act: Act, of: Candidate, say: Say) -> list[str]:
    """Each that is needed, and whatever else was seen."""
    if not of.papers.needed and not of.papers.seen:
        return ["", say("msg-candidate-no-papers")]
    shown = [kind for kind in Kind if kind in of.papers.needed or kind in of.papers.seen]
    return ["", say("msg-candidate-papers"), *(paper_line(act, of, kind, say) for kind in shown)]


def paper_line(act: Act, of: Candidate, kind: Kind, say: Say) -> str:
    paper = of.papers.seen.get(kind)
    name = say(words.PAPERS[kind])
    if paper is None:
        return f"{EITHER[False]} {say('msg-paper-missing', paper=name)}"
    valid = paper.is_valid(act.context().today)
    seer = of.seers.get(paper.seen_by_id) if paper.seen_by_id else None
    return f"{EITHER[valid]} " + say(
        "msg-paper-seen",
        paper=name,
        hasnumber="yes" if paper.number else "no",
        number=paper.number,
        dated=day_of(paper.dated_on, say),
        until=until_of(paper, valid=valid),
        day=day_of(paper.valid_until, say),
        seen=(gender_of(seer.name) or "somebody") if seer else "nobody",
        seer=words.named(seer, say) if seer else "",
    )


def day_of(day: date | None, say: Say) -> str:
    return dates.day(day, say.language) if day else ""


def until_of(paper: MentorPaper, *, valid: bool) -> str:
    if paper.valid_until is None:
        return "open"
    return "until" if valid else "over"


def keyboard(act: Act, of: Candidate, say: Say) -> Keyboard:
    key = of.person.id
    state = of.selection.state
    return [
        *(criterion_row(act, of, each, say) for each in of.criteria),
        *paper_rows(of, say),
        *step_rows(of, say),
        [
            say.button("btn-card", PersonCard(person=key)),
            say.button("btn-candidates", CandidatesTap(state=state)),
        ],
        [say.button("btn-selection", DeskTap(do="open"))],
    ]


def criterion_row(act: Act, of: Candidate, each: str, say: Say) -> list[InlineKeyboardButton]:
    label = f"{EITHER[each in of.selection.ticked]} {in_words(act, each, say.language)}"
    tap = CandidateTap(person=of.person.id, do="tick", value=mark_of(each))
    return [button(clip(label, LABEL), tap)]


def paper_rows(of: Candidate, say: Say) -> list[list[InlineKeyboardButton]]:
    """What is lacking first of all; what was seen can be entered anew."""
    key = of.person.id
    return [
        [
            say.button(
                "btn-paper-anew" if kind in of.papers.seen else "btn-paper-enter",
                CandidateTap(person=key, do="paper", value=kind),
                paper=say.plain(words.SHORT_PAPERS[kind]),
            )
        ]
        for kind in Kind
        if kind in of.papers.needed or kind in of.papers.seen
    ]


WAYS = (
    (Step.SELECT, "select", "btn-select"),
    (Step.INVITE, "invite", "btn-invite-talk"),
    (Step.RESUME, "resume", "btn-resume-mentor"),
    (Step.RETURN, "return", "btn-return-mentor"),
    (Step.REJECT, "reject", "btn-reject"),
    (Step.PAUSE, "pause", "btn-pause-mentor"),
    (Step.LEAVE, "leave", "btn-mentor-leaves"),
)
"""The steps that have a button; the others follow from a paper or an order."""


def step_rows(of: Candidate, say: Say) -> list[list[InlineKeyboardButton]]:
    possible = [
        step_button(of, do, label, say) for step, do, label in WAYS if can(of.selection.state, step)
    ]
    register = (
        [[say.button("btn-register", DeskTap(do="register"))]]
        if of.selection.state is State.SELECTED
        else []
    )
    head = 2 if of.selection.state in CANDIDATES else 0
    return [*register, *([each] for each in possible[:head]), *chunks(possible[head:], 3)]


def step_button(of: Candidate, do: str, label: str, say: Say) -> InlineKeyboardButton:
    """A talk is offered, or looked at where one is ahead."""
    if do != "invite":
        return say.button(label, CandidateTap(person=of.person.id, do=do))
    if of.talk is not None and of.talk.is_ahead:
        return say.button("btn-talk", MeetingTap(meeting=of.talk.id, do="card"))
    return say.button(label, AboutTap(about=of.person.id, what=Meet.TALK))


def can(state: State, step: Step) -> bool:
    if step is Step.RESUME:
        return state is State.PAUSED
    return state in STEPS[step][0]
