"""The roadmap, for everybody who carries the programme: stages, what is due, the team."""

from aiogram import Router

from handlers.roadmap import agenda, files, items, passing, programme, stage_work, stages, team

router = Router(name="roadmap")
router.include_routers(
    stages.router,
    stage_work.router,
    items.router,
    passing.router,
    agenda.router,
    programme.router,
    files.router,
    team.router,
)
