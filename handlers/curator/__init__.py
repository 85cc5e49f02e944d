"""The room of the curator: who applied, how it stands, which links are out."""

from aiogram import Router

from handlers.curator import invite, mentors, summary

router = Router(name="curator")
router.include_routers(summary.router, mentors.router, invite.router)
