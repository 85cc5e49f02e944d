"""Orders that approve pairs, pairs that work, and those who wait for a mentor."""

from aiogram import Router

from handlers.approval import approve, care, support, unpaired

router = Router(name="approval")
router.include_routers(approve.router, care.router, unpaired.router, support.router)
