"""Notices in the recipient's own language, as messages."""

from collections.abc import Sequence
from typing import Any

from aiogram.methods import SendDocument, SendPhoto, TelegramMethod
from aiogram.types import BufferedInputFile

from handlers import broadcasting, cards, concerns, menus, reminders, screens
from handlers.approval_cards import care_notices
from handlers.approval_cards import notices as approval
from handlers.callbacks import Pupil, UploadTap
from handlers.document_cards import notices as documents
from handlers.form_notices import form_faulty, form_figures, form_read, form_unchanged
from handlers.helpline import turn_to
from handlers.indicator_card import NOTICES as CHARTS
from handlers.match_cards import notices as matching
from handlers.meeting_cards import notices as meetings
from handlers.pair_cards import notices as pairs
from handlers.roadmap_cards import notices as roadmap
from handlers.roadmap_cards.due_notice import deadlines_due
from handlers.say import Say, Words, clip, send, send_lines
from handlers.selection_cards import notices as selection
from mentoring.form_notices import FormFaulty, FormFigures, FormRead, FormUnchanged
from mentoring.notices import (
    Applied,
    BroadcastReported,
    ChildConsented,
    ConsentArrived,
    ConsentEnded,
    ConsentWithdrawn,
    FileReady,
    FileRefused,
    GuardianDeclined,
    MenuChanged,
    Notice,
    PartnerAnswered,
    PeopleImported,
    PeopleRead,
    PersonUnreachable,
    Referred,
    ToMany,
    Troubled,
    UpdateFailed,
    WordsReplaced,
)
from mentoring.people import Person
from mentoring.questionnaire import run
from mentoring.reminder_notices import (
    GuardianUndecided,
    ReferralEnding,
    StillWaiting,
    Unfinished,
    UnfinishedErased,
)
from mentoring.roadmap.notices import DeadlinesDue
from mentoring.way import OFFERS
from services.act import Act
from services.surveys import Step

FAULTS = 25
"""Lines of faults that one message shows."""


def applied(chat: int, notice: Applied, act: Act, say: Say) -> TelegramMethod[Any]:
    offer = notice.filling.form.code in OFFERS
    heading = say("ntf-mentor-applied") if offer else say("ntf-mentee-applied")
    return cards.application(chat, notice, act, say, heading)


def consent_arrived(chat: int, notice: ConsentArrived, act: Act, say: Say) -> TelegramMethod[Any]:
    """The first question comes with the news."""
    del act
    first, *_ = screens.screen(chat, Step(notice.filling, notice.turn), say)
    words = f"{say('ntf-consent-arrived')}\n\n{first.text}"
    return first.model_copy(update={"text": words})


def consent_ended(chat: int, notice: ConsentEnded, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    if notice.own:
        return send(chat, say("ntf-consent-ended"))
    return send(chat, say("ntf-consent-ended-child", name=notice.name or say("word-child")))


def file_refused(chat: int, notice: FileRefused, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    heading = say("ntf-file-refused", name=clip(notice.name, 60))
    return send(chat, f"{heading}\n{say.refusal(notice.refusal)}")


def people_read(chat: int, notice: PeopleRead, act: Act, say: Say) -> TelegramMethod[Any]:
    """Either the faults, row by row, or what would come in and a «yes» for it."""
    del act
    if notice.upload_id is None:
        return send_lines(chat, say("ntf-people-faults"), shortened(notice.lines, say))[0]
    heading = say(
        "ntf-people-read",
        mentees=notice.mentees,
        mentors=notice.mentors,
        teachers=notice.teachers,
        known=notice.known,
    )
    rows = [
        [say.button("btn-import", UploadTap(upload=notice.upload_id, sure=True))],
        [say.button("btn-import-drop", UploadTap(upload=notice.upload_id, sure=False))],
    ]
    return send_lines(chat, heading, shortened(notice.lines, say), rows)[0]


def shortened(lines: Sequence[str], say: Say) -> list[str]:
    """As many lines as one message holds; the rest is counted."""
    shown = list(lines[:FAULTS])
    rest = len(lines) - len(shown)
    return [*shown, say("msg-more-lines", count=rest)] if rest else shown


def people_imported(chat: int, notice: PeopleImported, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    return send(chat, say("ntf-people-imported", links=notice.links))


def child_consented(chat: int, notice: ChildConsented, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    rows = [[say.button("btn-fill-in-pupil", Pupil(child=notice.child.id, do="fill"))]]
    words = say("ntf-child-consented", name=notice.child.name or say("word-no-name"))
    return send(chat, words, rows)


def guardian_declined(
    chat: int, notice: GuardianDeclined, act: Act, say: Say
) -> TelegramMethod[Any]:
    del act
    own = notice.child.telegram_id == chat
    if own:
        return send(chat, say("ntf-guardian-declined", band=notice.child.age_band or "child"))
    name = notice.child.name or say("word-no-name")
    return send(chat, say("ntf-guardian-declined-author", name=name))


def referred(chat: int, notice: Referred, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    words = say(
        "ntf-referred",
        name=notice.child.name or say("word-no-name"),
        author=notice.author.name or say("word-no-name"),
    )
    return send(chat, words)


def partner_answered(chat: int, notice: PartnerAnswered, act: Act, say: Say) -> TelegramMethod[Any]:
    answers = run.answers(notice.filling.form, notice.filling.submission, act.context(say.language))
    given = ((each.label, each.value) for each in answers if each.value)
    lines = screens.answer_lines(given, say, screens.REVIEWED)
    heading = say("ntf-partner-answered", organisation=notice.organisation)
    return send_lines(chat, heading, lines)[0]


def consent_withdrawn(
    chat: int, notice: ConsentWithdrawn, act: Act, say: Say
) -> TelegramMethod[Any]:
    del act
    return send(
        chat,
        say(
            "ntf-consent-withdrawn",
            name=notice.name or say("word-no-name"),
            purpose=notice.purpose,
        ),
    )


def person_unreachable(
    chat: int, notice: PersonUnreachable, act: Act, say: Say
) -> TelegramMethod[Any]:
    del act
    return send(chat, say("ntf-person-unreachable", name=notice.name or say("word-no-name")))


def file_ready(chat: int, notice: FileReady, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    file = BufferedInputFile(notice.content, filename=notice.file_name)
    if notice.picture:
        return SendPhoto(chat_id=chat, photo=file, caption=say(notice.words))
    return SendDocument(chat_id=chat, document=file, caption=say(notice.words))


def update_failed(chat: int, notice: UpdateFailed, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    return send(chat, f"{say('ntf-update-failed')}\n\n{turn_to(notice.curator, say)}")


def words_replaced(chat: int, notice: WordsReplaced, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    return concerns.replaced(chat, notice.faults, notice.entries, say)


WORDS: dict[type[Notice], Words] = {
    **CHARTS,
    **documents.WORDS,
    **CHARTS,
    **matching.WORDS,
    **meetings.WORDS,
    Applied: applied,
    BroadcastReported: broadcasting.reported,
    ChildConsented: child_consented,
    ConsentArrived: consent_arrived,
    ConsentEnded: consent_ended,
    ConsentWithdrawn: consent_withdrawn,
    GuardianDeclined: guardian_declined,
    PartnerAnswered: partner_answered,
    Referred: referred,
    PersonUnreachable: person_unreachable,
    FileReady: file_ready,
    FileRefused: file_refused,
    FormFaulty: form_faulty,
    FormFigures: form_figures,
    FormRead: form_read,
    FormUnchanged: form_unchanged,
    MenuChanged: menus.changed,
    PeopleImported: people_imported,
    PeopleRead: people_read,
    GuardianUndecided: reminders.guardian_undecided,
    ReferralEnding: reminders.referral_ending,
    StillWaiting: reminders.still_waiting,
    ToMany: broadcasting.to_many,
    Troubled: concerns.troubled,
    Unfinished: reminders.unfinished,
    UnfinishedErased: reminders.unfinished_erased,
    **selection.WORDS,
    **pairs.WORDS,
    **roadmap.WORDS,
    DeadlinesDue: deadlines_due,
    **approval.WORDS,
    **care_notices.WORDS,
    UpdateFailed: update_failed,
    WordsReplaced: words_replaced,
}


def render(recipient: Person, notice: Notice, act: Act) -> TelegramMethod[Any] | None:
    """None for somebody without an account: there is no chat to write to."""
    if recipient.telegram_id is None:
        return None
    say = Say(act.shared.phrases, recipient.language)
    return WORDS[type(notice)](recipient.telegram_id, notice, act, say)
