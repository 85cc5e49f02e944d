"""What people do with a message to many that came to them: answer its form, or want no more."""

from dataclasses import replace
from uuid import UUID

from db.queries import broadcasts as queries
from db.queries import people
from mentoring import audience
from mentoring.audience import Addressee, Audience
from mentoring.broadcasts import Broadcast
from mentoring.errors import Refusal
from mentoring.rights import Action
from services import surveys
from services.act import Act
from services.rights import requires


class NotForYou(Refusal):
    """The message with this form did not go to people like who taps, or went to nobody yet."""


class AnsweredAlready(Refusal):
    """Who taps has sent this form since it was sent round."""


@requires(Action.APPLY)
async def open_form(act: Act, key: UUID) -> surveys.Step:
    """The form that came with a message, from where the person left it.

    Raises NotForYou, AnsweredAlready.
    """
    found = await queries.find_broadcast(act.session, key)
    if found is None or found.form_code is None or not await went_to_me(act, found):
        raise NotForYou
    begun = await surveys.find_begun(act, found.form_code, act.person.id)
    answerers = await queries.list_answerers(
        act.session, act.school.id, found.form_code, found.sent_at or act.now
    )
    if begun is None and act.person.id in answerers:
        raise AnsweredAlready
    return await surveys.begin(act, found.form_code)


async def went_to_me(act: Act, found: Broadcast) -> bool:
    """It went out at this school, to a role that who acts has. State and class may have changed
    since; a role that was taken back opens nothing.
    """
    here = found.institution_id == act.person.institution_id
    out = found.sent_at is not None and found.sent_at <= act.now
    role_only = Audience(found.audience.role)
    return here and out and audience.belongs(Addressee(act.person), role_only, with_form=True)


@requires(Action.APPLY)
async def switch(act: Act, *, only_necessary: bool) -> None:
    """Messages to many do not come, or come again; what concerns the person always does."""
    act.me = await people.change(act.session, replace(act.person, only_necessary=only_necessary))
