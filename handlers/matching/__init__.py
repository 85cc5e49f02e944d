"""The matching, for the curator: the plan, its pairs, its weights, its workbook."""

from aiogram import Router

from handlers.matching import pairs, plans, sheets, weights

router = Router(name="matching")
router.include_routers(plans.router, pairs.router, weights.router, sheets.router)
