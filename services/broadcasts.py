"""A message to many: put together step by step, shown as people will get it, and sent once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from db.queries import broadcasts as queries
from db.queries import forms, people
from db.types import new_id
from mentoring import audience
from mentoring.audience import Audience, Count, State, mark_of
from mentoring.broadcasts import Broadcast
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.notices import ToMany
from mentoring.people import Role
from mentoring.questionnaire import run
from mentoring.questionnaire.form import Form
from mentoring.reminders import daytime
from mentoring.rights import Action
from mentoring.search import class_key
from services import audiences, partners
from services.act import Act
from services.rights import requires

FORM = "broadcast"
"""The code of the form by which the curator says the words."""
EVERYBODY = "everybody"
"""How a button names all groups together."""
LONGEST = 3000
"""Signs of the curator's own words: heading, signature and form must fit the message too."""
LISTED = 10


class BroadcastGone(Refusal):
    """The draft was sent, dropped or replaced by another, or is somebody else's."""


class FormNotForMany(Refusal):
    """The form is part of the program's own work: nobody is asked to fill it in by a message."""


class BroadcastTooLong(Refusal):
    def __init__(self, length: int, limit: int) -> None:
        self.length = length
        self.limit = limit


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be sent, to how many; `morning` is when the quiet hours end, in quiet hours."""

    broadcast: Broadcast
    message: ToMany
    count: Count
    morning: datetime | None


@requires(Action.BROADCAST)
async def begin(act: Act, code: str | None = None) -> Broadcast:
    """A new draft, with a form to fill in if one is meant; whatever was begun before is forgotten,
    and its buttons find nothing. Raises FormNotForMany.
    """
    if code in audience.SERVICE:
        raise FormNotForMany
    await queries.drop_drafts(act.session, act.person.id)
    made = Broadcast(new_id(), act.person.institution_id, act.person.id, Audience(), act.now)
    made = replace(made, form_code=code)
    await queries.add_broadcast(act.session, made)
    return made


@requires(Action.BROADCAST)
async def get_draft(act: Act, key: UUID) -> Broadcast:
    """One's own draft; raises BroadcastGone."""
    found = await queries.find_broadcast(act.session, key)
    if found is None or found.author_id != act.person.id or found.sent_at is not None:
        raise BroadcastGone
    return found


@requires(Action.BROADCAST)
async def my_draft(act: Act) -> Broadcast:
    """What who acts is putting together; raises BroadcastGone."""
    found = await queries.find_draft(act.session, act.person.id)
    if found is None:
        raise BroadcastGone
    return found


@requires(Action.BROADCAST)
async def get_sent(act: Act, key: UUID) -> Broadcast:
    """What any curator of the school has sent; raises BroadcastGone."""
    found = await queries.find_broadcast(act.session, key)
    if found is None or found.institution_id != act.school.id or found.sent_at is None:
        raise BroadcastGone
    return found


async def change(act: Act, changed: Broadcast) -> Broadcast:
    await queries.change_draft(act.session, changed)
    return changed


@requires(Action.BROADCAST)
async def choose_group(act: Act, draft: Broadcast, role: str) -> Broadcast:
    """Another group begins without any narrowing, and without the other's form."""
    chosen = None if role == EVERYBODY else Role(role)
    form = draft.form_code if draft.audience == Audience() else None
    return await change(act, replace(draft, audience=Audience(chosen), form_code=form))


@requires(Action.BROADCAST)
async def toggle_state(act: Act, draft: Broadcast, state: str) -> Broadcast:
    """A second tap takes it away again. Who has not sent their own form gets no other."""
    to = None if draft.audience.state == state else State(state)
    narrowed = replace(draft.audience, state=to)
    form = None if to is State.NOT_SENT else draft.form_code
    return await change(act, replace(draft, audience=narrowed, form_code=form))


@requires(Action.BROADCAST)
async def choose_class(act: Act, draft: Broadcast, mark: str) -> Broadcast:
    """By the mark of a class; any other mark takes the narrowing away."""
    named = audience.classes_of(await audiences.everybody(act))
    name = next((each for each in named if mark_of(class_key(each)) == mark), None)
    return await change(act, replace(draft, audience=replace(draft.audience, class_name=name)))


@requires(Action.BROADCAST)
async def choose_partner(act: Act, draft: Broadcast, mark: str) -> Broadcast:
    known = await partners.list_partners(act)
    key = next((each.id for each in known if mark_of(str(each.id)) == mark), None)
    return await change(act, replace(draft, audience=replace(draft.audience, partner_id=key)))


@requires(Action.BROADCAST)
async def choose_form(act: Act, draft: Broadcast, mark: str) -> Broadcast:
    """By the mark of a form's code; any other mark means none."""
    known = await list_forms(act, draft.audience)
    code = next((each.code for each in known if mark_of(each.code) == mark), None)
    return await change(act, replace(draft, form_code=code))


@requires(Action.BROADCAST)
async def list_forms(act: Act, of: Audience) -> list[Form]:
    """What may be sent round, the most suitable for the group first."""
    if of.state is State.NOT_SENT:
        return []
    versions = await forms.list_versions(act.session, act.school.id)
    codes = {each.code for each in versions if each.published_at is not None}
    return [await get_form(act, code) for code in audience.attachable(codes, of.role)]


@requires(Action.BROADCAST)
async def get_form(act: Act, code: str) -> Form:
    """The version in use."""
    return await in_use(act, code)


async def in_use(act: Act, code: str) -> Form:
    version = await forms.find_in_use(act.session, act.school.id, code)
    if version is None:
        raise LookupError(f"the form {code} is not in use")
    return (await act.shared.forms.of(act.session, {version.id}))[version.id]


async def worded(act: Act, filling: Filling) -> None:
    """The words are there: they go to what who acts is putting together."""
    values = run.values(filling.form, filling.submission, act.context())
    draft = await queries.find_draft(act.session, act.person.id)
    if draft is not None:
        await change(act, replace(draft, text=str(values.get("text") or "") or None))


@requires(Action.BROADCAST)
async def without_words(act: Act, draft: Broadcast) -> Broadcast:
    """Only the invitation to the form."""
    return await change(act, replace(draft, text=None))


@requires(Action.BROADCAST)
async def preview(act: Act, draft: Broadcast) -> Preview:
    """The draft as people would get it; raises BroadcastTooLong."""
    length = len(draft.text or "")
    if length > LONGEST:
        raise BroadcastTooLong(length, LONGEST)
    count = await count_of(act, draft)
    return Preview(draft, await message_of(act, draft), count, morning_after(act))


async def count_of(act: Act, of: Broadcast) -> Count:
    return audience.count(
        await audiences.everybody(act), of.audience, with_form=of.form_code is not None
    )


async def message_of(act: Act, of: Broadcast) -> ToMany:
    author = await people.get_person(act.session, of.author_id)
    form = await in_use(act, of.form_code) if of.form_code else None
    return ToMany(of.id, act.school.name, author.name, of.text, form)


def morning_after(act: Act) -> datetime | None:
    """The end of the quiet hours, if it is quiet now; on the school's clocks."""
    here = act.local(act.now)
    morning = daytime(here, act.shared.quiet)
    return morning if morning != here else None


@requires(Action.BROADCAST)
async def drop(act: Act, key: UUID) -> None:
    """Not to be sent after all; raises BroadcastGone if it is on its way already.

    What waits for the morning any curator of the school may stop, a draft only its author.
    """
    found = await queries.find_broadcast(act.session, key)
    ours = found is not None and found.institution_id == act.school.id
    mine = found is not None and (found.sent_at or found.author_id == act.person.id)
    if not (ours and mine) or not await queries.drop_unsent(act.session, key, act.now):
        raise BroadcastGone


@requires(Action.BROADCAST)
async def list_recent(act: Act) -> Sequence[Broadcast]:
    return await queries.list_sent(act.session, act.school.id, LISTED)


@requires(Action.BROADCAST)
async def count_answers(act: Act, of: Broadcast) -> int:
    """How many have sent the form since it was sent round."""
    if of.form_code is None or of.sent_at is None:
        return 0
    await act.flush()
    return len(await queries.list_answerers(act.session, act.school.id, of.form_code, of.sent_at))
