"""«Предложить наставника»: one chosen by hand among those who have a place."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from handlers.callbacks import PersonCard
from handlers.pair_cards import pair_card, words
from handlers.pair_cards.callbacks import MentorsFor, PairUp
from handlers.pair_cards.notices import next_lines
from handlers.say import Methods, Say, button, clip, in_place, send
from mentoring.rights import Action
from services import pair_choosing, pair_views, people
from services.act import Act
from services.pair_choosing import Candidate, Choice

router = Router(name="pair_choosing")

MATCH = {"action": Action.MATCH}
NAME = 34


@router.callback_query(MentorsFor.filter(), flags=MATCH)
async def on_mentors(
    query: CallbackQuery, callback_data: MentorsFor, act: Act, say: Say
) -> Methods:
    choice = await pair_choosing.list_candidates(act, callback_data.mentee, callback_data.page)
    mentee = choice.mentee
    rows = [
        *([candidate(each, choice, say)] for each in choice.lines),
        turn(choice, say),
        [say.button("btn-card", PersonCard(person=mentee.id))],
    ]
    key = "msg-mentors-for" if choice.total else "msg-mentors-for-none"
    text = say(key, name=words.named(mentee, say), total=choice.total)
    lines = [text, *next_lines(choice.best, say)]
    return [query.answer(), in_place(query, send(act.chat, "\n".join(lines), rows))]


def candidate(one: Candidate, choice: Choice, say: Say) -> InlineKeyboardButton:
    """Who was kept apart from this mentee before is marked in words."""
    key = "btn-mentor-against" if one.against else "btn-mentor-free"
    name = clip(words.named(one.person, say), NAME)
    data = PairUp.of(choice.mentee.id, one.person.id)
    return button(say.plain(key, name=name, free=one.free), data)


def turn(choice: Choice, say: Say) -> list[InlineKeyboardButton]:
    key = choice.mentee.id
    return say.pages(choice.number, choice.pages, lambda to: MentorsFor(mentee=key, page=to))


@router.callback_query(PairUp.filter(~F.sure), flags=MATCH)
async def on_mentor(query: CallbackQuery, callback_data: PairUp, act: Act, say: Say) -> Methods:
    """People would be written to, so it is asked twice."""
    mentee, mentor = [await people.get_person(act, key) for key in callback_data.ids]
    rows = [
        [say.button("btn-pair-up", PairUp.of(mentee.id, mentor.id, sure=True))],
        [
            say.button(
                "btn-pair-person",
                PersonCard(person=mentor.id),
                name=clip(words.named(mentor, say), NAME),
            )
        ],
        [say.button("btn-back", MentorsFor(mentee=mentee.id))],
    ]
    text = say("msg-pair-up", mentee=words.named(mentee, say), mentor=words.named(mentor, say))
    return [query.answer(), in_place(query, send(act.chat, text, rows))]


@router.callback_query(PairUp.filter(F.sure), flags=MATCH)
async def on_paired(query: CallbackQuery, callback_data: PairUp, act: Act, say: Say) -> Methods:
    """A mentee who has a pair by now keeps it."""
    mentee, mentor = callback_data.ids
    pair = await pair_choosing.choose(act, mentee, mentor)
    card = await pair_views.open_card(act, pair.id)
    shown = in_place(query, pair_card.screen(act, card, say))
    return [query.answer(text=say("toast-pair-up")), shown]
