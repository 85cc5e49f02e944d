"""What stands in every document: the school, its head and curator, the region, the programme."""

from datetime import date
from typing import Any

from mentoring.gender import surname_first
from mentoring.roadmap.plan import Programme
from services import requisites
from services.act import Act
from services.contacts import find_curator
from services.programme import year_words
from services.requisites import Requisites
from services.roadmap import get_programme
from texts.mentoring_forms import form_name

RUSSIAN = "ru"
"""School paperwork is in Russian, whatever language its curator speaks."""
Data = dict[str, Any]


async def common(act: Act) -> Data:
    known = await requisites.find(act) or Requisites(full_name=act.school.name)
    curator = await find_curator(act)
    return {
        "school": {
            "name": act.school.name,
            "full_name": known.full_name,
            "address": act.school.address,
            "city": known.city,
        },
        "head": {"name": surname_first(known.head_name), "position": known.head_position},
        "curator": {
            "name": surname_first(curator.name or ""),
            "position": known.curator_position,
            "contact": curator.contact or "",
        },
        "region": {
            "where": known.region_where,
            "basis": known.region_basis,
            "projects": known.region_projects,
        },
        "programme": of_programme(act, await get_programme(act, act.school.id)),
        "today": act.context().today.isoformat(),
        "number": "",
        "date": "",
    }


def of_programme(act: Act, found: Programme) -> Data:
    card = found.card
    forms = [form_name(code, RUSSIAN, act.shared.phrases) for code in card.forms]
    return {
        "year": year_words(found.school_year),
        "starts_on": iso(found.starts_on),
        "ends_on": iso(found.ends_on),
        "goal": card.goal,
        "tasks": lines(card.tasks),
        "forms": [*forms, *([card.other_form] if card.other_form else [])],
        "expected": lines(card.expected),
        "team": card.team,
        "order_number": found.order_number,
        "order_on": iso(found.order_on),
    }


def iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def lines(words: str) -> list[str]:
    """What was written line by line, without the marks that people put before."""
    return [bare for line in words.splitlines() if (bare := line.strip(" \t-–—•*;"))]
