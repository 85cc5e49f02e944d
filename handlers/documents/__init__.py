"""/documents and /letter: papers made, signed, and their templates changed."""

from aiogram import Router

from handlers.documents import letters, papers, shelf

router = Router(name="documents")
router.include_routers(shelf.router, papers.router, letters.router)
