"""Files that a curator sends: workbooks of questionnaires, lists of people, lists of words."""

from aiogram import F, Router
from aiogram.filters import Filter
from aiogram.types import Message

from handlers.filters import Content, InFront, Is
from handlers.say import Methods, Say, send
from mentoring.people import Role
from mentoring.questionnaire.form import MEDIA
from mentoring.questionnaire.run import question_at
from mentoring.rights import Action
from services import workbooks
from services.act import Act

router = Router(name="files")


class NotAskedFor(Filter):
    """No question in front of the person is answered by a file."""

    async def __call__(self, message: Message, act: Act) -> bool:
        del message
        front = act.filling
        if front is None or front.paused_at is not None:
            return True
        question = question_at(front.form, front.submission)
        return question is None or question.kind not in MEDIA


@router.message(
    Content("document"), Is(Role.CURATOR), NotAskedFor(), flags={"action": Action.IMPORT}
)
async def on_workbook(message: Message, act: Act, say: Say) -> Methods:
    return await checked(message, act, say)


async def checked(message: Message, act: Act, say: Say) -> Methods:
    """It is read apart, in its own time; what is in front of the person stays there."""
    document = message.document
    if document is None:
        raise LookupError("a message with a document has none")
    await workbooks.receive(act, document.file_id, document.file_name or "", document.file_size)
    return [send(act.chat, say("msg-checking-file"))]


@router.message(
    Content("document"),
    Is(Role.PSYCHOLOGIST),
    NotAskedFor(),
    flags={"action": Action.SEE_CONCERNS},
)
async def on_words(message: Message, act: Act, say: Say) -> Methods:
    """The list of words that a psychologist has edited."""
    return await checked(message, act, say)


@router.message(
    F.photo | F.video | F.audio | F.animation,
    Is(Role.CURATOR),
    ~InFront(),
    flags={"action": Action.IMPORT},
)
async def on_no_workbook(message: Message, say: Say) -> Methods:
    """A photo of a table is not a table."""
    return [send(message.chat.id, say("msg-not-a-table"))]
