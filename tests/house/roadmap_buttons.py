"""The rights matrix of the buttons of the roadmap; see rights_matrix.py."""

from typing import Final

from aiogram.filters.callback_data import CallbackData

from handlers.roadmap_cards.callbacks import (
    DeadlineTap,
    HandTap,
    ItemTap,
    MemberTap,
    PlanTap,
    PutOffTap,
    RoadmapTap,
    StageTap,
)
from mentoring.rights import Action

CALLBACKS: Final[dict[type[CallbackData], Action]] = {
    DeadlineTap: Action.EDIT_ROADMAP,
    HandTap: Action.WORK_ON_ROADMAP,
    ItemTap: Action.WORK_ON_ROADMAP,
    MemberTap: Action.EDIT_ROADMAP,
    PlanTap: Action.EDIT_ROADMAP,
    PutOffTap: Action.WORK_ON_ROADMAP,
    RoadmapTap: Action.EDIT_ROADMAP,
    StageTap: Action.EDIT_ROADMAP,
}

ELSE: Final[dict[tuple[type[CallbackData], object], Action]] = {
    **{(ItemTap, do): Action.SEE_ROADMAP for do in ("card", "get")},
    **{
        (RoadmapTap, do): Action.SEE_ROADMAP
        for do in ("stages", "today", "week", "workbook", "shipped", "calendar")
    },
    **{(StageTap, do): Action.SEE_ROADMAP for do in ("show", "tick", "open")},
}

VALUES: Final[dict[type[CallbackData], tuple[str, str]]] = {
    ItemTap: (
        "do",
        (
            "card list_do list_undo done told_done undo draft force unneeded note file get hand "
            "put_off"
        ),
    ),
    MemberTap: ("do", "card leave leave_surely over over_surely"),
    PlanTap: ("do", "save keep take drop set year"),
    RoadmapTap: (
        "do",
        (
            "stages today week programme edit vacations head_on head_off year "
            "workbook shipped calendar team"
        ),
    ),
    StageTap: ("do", "show tick open close close_surely explain reopen reopen_surely reminders"),
}
