"""What people tap and type. The order of the routers is the order of precedence."""

from collections.abc import Sequence

from aiogram import Router

from handlers import common, curator, fallback, giving_up, mentor, privacy, survey
from handlers.filters import PrivateChat
from handlers.middlewares import Authorise, PutRefusalsIntoWords


def routers() -> Sequence[Router]:
    """Commands first, since they hold in the middle of a survey too; then the question that is in
    front of the person, for it has the next claim on what they write; then the roles' rooms; at
    last an answer for everything else.
    """
    commands = (common.router, privacy.router, giving_up.router)
    return (*commands, survey.router, mentor.router, curator.router, fallback.router)


def build() -> Router:
    """All handlers under one roof, each behind its right."""
    roof = Router(name="handlers")
    for observer in (roof.message, roof.edited_message, roof.callback_query, roof.my_chat_member):
        observer.filter(PrivateChat())
        observer.middleware(PutRefusalsIntoWords())
        observer.middleware(Authorise())
    roof.include_routers(*routers())
    return roof
