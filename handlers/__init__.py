"""What people tap and type. The order of the routers is the order of precedence."""

from collections.abc import Sequence

from aiogram import Router

from handlers import (
    applicant,
    approval,
    common,
    concerns,
    curator,
    documents,
    fallback,
    giving_up,
    guardian,
    matching,
    meetings,
    notes,
    pairs,
    partner,
    privacy,
    received,
    reminders,
    roadmap,
    selection,
    staff,
    survey,
)
from handlers.curator import files
from handlers.filters import PrivateChat
from handlers.middlewares import Authorise, PutRefusalsIntoWords


def routers() -> Sequence[Router]:
    """Commands first, since they hold in the middle of a survey too, and so do a curator's
    workbooks; then the question that is in front of the person, for it has the next claim on what
    they write; then the roles' rooms; at last an answer for everything else.
    """
    commands = (
        common.router,
        privacy.router,
        giving_up.router,
        reminders.router,
        concerns.router,
        roadmap.router,
        meetings.router,
        matching.router,
        pairs.router,
        approval.router,
        selection.router,
        documents.router,
    )
    rooms = (applicant.router, guardian.router, staff.router, partner.router, curator.router)
    return (
        *commands,
        files.router,
        survey.router,
        notes.router,
        received.router,
        *rooms,
        fallback.router,
    )


def build() -> Router:
    """All handlers under one roof, each behind its right."""
    roof = Router(name="handlers")
    for observer in (roof.message, roof.edited_message, roof.callback_query, roof.my_chat_member):
        observer.filter(PrivateChat())
        observer.middleware(PutRefusalsIntoWords())
        observer.middleware(Authorise())
    roof.include_routers(*routers())
    return roof
