"""Where a person stands when no question is in front of them, or a questionnaire is over."""

from collections.abc import Awaitable, Callable

from aiogram.methods import SendMessage

from handlers import (
    broadcasting,
    family,
    homes,
    indicator_card,
    menus,
    person_card,
    pupils,
    screens,
    ways,
)
from handlers.approval_cards import after_forms as approval
from handlers.callbacks import Door, FormTap, Go, PersonTap
from handlers.document_cards import after_forms as documents
from handlers.helpline import with_curator
from handlers.pair_cards import after_forms as pairs
from handlers.pair_cards import own_card as own_pairs
from handlers.roadmap_cards import after_forms as roadmap
from handlers.say import Methods, Say, send
from handlers.selection_cards import after_forms as selection
from mentoring.document_kinds import KINDS
from mentoring.filling import Filling
from mentoring.people import Role
from mentoring.rights import Action, allowed
from services import trials
from services.act import Act, Ending
from services.surveys import Step

ANSWER_DAYS = 3
"""Working days within which the curator promises to write."""


async def ending(act: Act, step: Step, say: Say) -> Methods:
    """The last words of a questionnaire."""
    if step.ending is Ending.TAIL:
        return []
    if step.ending is Ending.WAY:
        rows = [[say.button("btn-wrong-age", Go(door=Door.AGE))]]
        changed = send(act.chat, say("msg-age-changed"), rows)
        return [changed, *await ways.show_next(act, say)]
    if step.ending is Ending.CHILD:
        guardians = step.filling.form.code == "request_guardian"
        card = family.card if guardians else pupils.card
        return await card(act, step.filling.subject_id, say)
    if step.ending is Ending.TRIED:
        return [tried(act, step.filling, say("msg-trial-over"), say), *next_in_front(act, say)]
    last_words = LAST_WORDS.get(step.filling.form.code, kept)
    menu = menus.for_person(act.person, say.phrases)
    return [*await last_words(act, step.filling, say), menu, *next_in_front(act, say)]


def next_in_front(act: Act, say: Say) -> Methods:
    """A questionnaire that waited behind the finished one."""
    return [resume(act, say)] if act.filling else []


async def thanks_mentor(act: Act, filling: Filling, say: Say) -> Methods:
    del filling
    words = say("msg-thanks-mentor", days=ANSWER_DAYS)
    return [send(act.chat, await with_curator(act, say, words))]


async def thanks_mentee(act: Act, filling: Filling, say: Say) -> Methods:
    del filling
    band = ways.band_word(act)
    words = say("msg-thanks-mentee", band=band)
    return [send(act.chat, await with_curator(act, say, words))]


async def thanks_for_child(act: Act, filling: Filling, say: Say) -> Methods:
    del filling
    words = say("msg-thanks-for-child")
    return [send(act.chat, await with_curator(act, say, words))]


async def home(act: Act, filling: Filling, say: Say) -> Methods:
    del filling
    return await homes.of_roles(act, say)


async def carded(act: Act, filling: Filling, say: Say) -> Methods:
    """Back on the card of whom it was about, for whoever may still see it."""
    if not allowed(act.person, Action.SEE_PEOPLE):
        return await kept(act, filling, say)
    return await person_card.screen(act, filling.subject_id, say)


async def noted(act: Act, filling: Filling, say: Say) -> Methods:
    rows = [[say.button("btn-all-notes", PersonTap(person=filling.subject_id, do="notes"))]]
    return [send(act.chat, say("msg-note-kept"), rows)]


async def onwards(act: Act, filling: Filling, say: Say) -> Methods:
    del filling
    return await ways.show_next(act, say)


async def kept(act: Act, filling: Filling, say: Say) -> Methods:
    del filling
    return [send(act.chat, await with_curator(act, say, say("msg-kept")))]


async def thanks_for_feedback(act: Act, filling: Filling, say: Say) -> Methods:
    return [send(act.chat, say.around(filling.form)("msg-thanks-for-feedback"))]


LAST_WORDS: dict[str, Callable[[Act, Filling, Say], Awaitable[Methods]]] = {
    "broadcast": broadcasting.worded,
    "child": onwards,
    "curator": home,
    "guardian": family.introduced,
    "indicators": indicator_card.told,
    "link_partner": home,
    "mentor": thanks_mentor,
    "mentor_paper": selection.candidate,
    "mentor_student": thanks_mentor,
    "mentor_teacher": thanks_mentor,
    "note": noted,
    "meeting_times": roadmap.told_apart,
    "meeting_place": roadmap.told_apart,
    "meeting_reason": roadmap.told_apart,
    "meeting_feedback": thanks_for_feedback,
    "meeting_feedback_child": thanks_for_feedback,
    "paper_consent": carded,
    **dict.fromkeys((kind.ask for kind in KINDS if kind.asks), documents.begun),
    "doc_name": documents.named,
    "doc_requisites": documents.requisites,
    "doc_signed": documents.signed,
    "employer_order": approval.employer,
    "pair_end": approval.ended,
    "pair_pause": approval.paused,
    "pairs_order": roadmap.told_apart,
    "support_note": approval.support,
    "pair_plan": pairs.planned,
    "pair_refusal": pairs.refused,
    "partner": home,
    "person": carded,
    "programme": roadmap.told_apart,
    "vacations": roadmap.told_apart,
    "stage_deadline": roadmap.told_apart,
    "stage_document": roadmap.item,
    "stage_file": roadmap.item,
    "stage_note": roadmap.item,
    "stage_reason": roadmap.stage_or_item,
    "stage_reminders": roadmap.reminders,
    "referral": pupils.referred,
    "register_order": roadmap.told_apart,
    "request_child": thanks_mentee,
    "request_class_teacher": thanks_for_child,
    "request_guardian": thanks_for_child,
    "request_psychologist": thanks_for_child,
    "request_student": thanks_mentee,
    "request_teacher": thanks_mentee,
    "selection_criteria": selection.criteria,
    "selection_reason": selection.candidate,
    "staff": home,
    "teen": onwards,
}
"""What is said when a form is sent; any other form is thanked for plainly."""


async def nothing(act: Act, say: Say) -> Methods:
    """An answer to whoever writes without a question in front of them."""
    if act.me is None:
        return [send(act.chat, await with_curator(act, say, say("msg-stranger")))]
    if act.filling is not None:
        return [resume(act, say)]
    person = act.me
    under_way = person.wish is not None and not person.is_a(person.wish)
    if under_way and not person.is_a(Role.CURATOR):
        return await ways.stands(act, say)
    pairs_ = await own_pairs.mine(act, say) if allowed(person, Action.TAKE_PART) else []
    shown = [*pairs_, *(await homes.of_roles(act, say))]
    if shown and not pairs_ and person.is_a(Role.MENTEE) and person.wish is Role.MENTEE:
        shown.append(await ways.already_sent(act, say))
    return shown or await ways.stands(act, say)


async def leave_trial(act: Act, say: Say) -> Methods:
    """«Выйти»: back to the form's card."""
    keyboard = screens.forget_keyboard(act.chat, act.filling, say)
    left = await trials.leave(act)
    return [*keyboard, tried(act, left, say("msg-trial-left"), say), *next_in_front(act, say)]


def tried(act: Act, filling: Filling, words: str, say: Say) -> SendMessage:
    card = FormTap(do="card", version=filling.version_id)
    return send(act.chat, words, [[say.button("btn-form-card", card)]])


def paused(act: Act, filling: Filling, say: Say) -> SendMessage:
    words = say("msg-paused", left=filling.remaining)
    return send(act.chat, words, [[say.button("btn-resume", Go(door=Door.RESUME))]])


def resume(act: Act, say: Say, before: str = "") -> SendMessage:
    """Back after an hour or a month: where they were and how much is left."""
    filling = act.filling
    if filling is None:
        raise LookupError("there is nothing to resume")
    words = (
        say("msg-resume", number=filling.answered + 1, left=filling.remaining - 1)
        if filling.remaining
        else say("msg-resume-review")
    )
    if filling.trial:
        words = f"{say('msg-trial')}\n\n{words}"
    keyboard = [
        [say.button("btn-resume", Go(door=Door.RESUME))],
        [say.button("btn-show-answers", Go(door=Door.ANSWERS))],
        [say.button("btn-give-up", Go(door=Door.GIVE_UP))],
    ]
    return send(act.chat, f"{before}\n\n{words}" if before else words, keyboard)
