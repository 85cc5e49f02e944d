"""Meetings: offered, chosen, moved, called off, and told about afterwards."""

from aiogram import Router

from handlers.meetings import changing, choosing, held, listing, offering

router = Router(name="meetings")
router.include_routers(
    listing.router, offering.router, choosing.router, changing.router, held.router
)
