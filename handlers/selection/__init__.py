"""The selection of mentors: candidates, their papers, the register."""

from aiogram import Router

from handlers.selection import candidate, candidates, desk, register, settings

router = Router(name="selection")
router.include_routers(
    desk.router,
    candidates.router,
    candidate.router,
    register.router,
    settings.router,
)
