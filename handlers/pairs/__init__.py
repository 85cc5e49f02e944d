"""Pairs: what those concerned say about them, and how the curator leads them to an order."""

from aiogram import Router

from handlers.pairs import answering, board, choosing, own

router = Router(name="pairs")
router.include_routers(answering.router, own.router, board.router, choosing.router)
