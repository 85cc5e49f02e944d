"""The final report: what came of the year, in figures, charts and orders."""

from db.queries import orders
from mentoring.charts import Chart
from mentoring.indicators import Indicator
from mentoring.meetings import State as MeetingState
from mentoring.orders import Kind as OrderKind
from mentoring.pairs import State
from mentoring.selection import State as Standing
from services import charts
from services.act import Act
from services.document_common import RUSSIAN, Data, iso
from services.document_mentors import mentor_ids, taken_ids
from services.document_pairs import APPROVED, wish_ids
from services.document_school import picture
from services.document_sources import Sources
from services.roadmap import get_programme
from texts.phrases import Phrases
from texts.render.charts import draw
from texts.render.charts.drawing import TITLES, which_of

ORDERS = {
    OrderKind.REGISTER: "doc-order-register",
    OrderKind.PAIRS: "doc-order-pairs",
    OrderKind.EMPLOYER: "doc-order-employer",
}
WIDTH = 120
"""Millimetres of a chart on the sheet."""
INDICATORS = {
    "mentees": "doc-indicator-mentees",
    "young_mentors": "doc-indicator-young-mentors",
    "specialists": "doc-indicator-specialists",
    "partners": "doc-indicator-partners",
    "mentees_glad": "doc-indicator-mentees-glad",
    "mentors_glad": "doc-indicator-mentors-glad",
}


async def report(act: Act, of: Sources) -> tuple[Data, tuple[Chart, ...]]:
    """With the charts that have something to show; they are drawn later."""
    figures = await charts.gather(act)
    found = figures.charts
    every: tuple[Chart, ...] = (found.ways, found.topics, found.pairs, found.satisfaction)
    data = {
        "counts": counts(of),
        "indicators": [indicator(of, each) for each in figures.indicators],
        "stages": await stages(act, of),
        "orders": await listed_orders(act, of),
        "charts": [],
    }
    return data, tuple(each for each in every if not each.is_empty)


def drawn(of: tuple[Chart, ...], phrases: Phrases) -> Data:
    """Blocks for a second or two: it is done where nobody waits."""
    pictures = [
        {
            "title": phrases.plain(RUSSIAN, TITLES[which_of(each)]),
            "image": picture(draw(each, RUSSIAN, phrases), WIDTH),
        }
        for each in of
    ]
    return {"charts": pictures}


def counts(of: Sources) -> Data:
    approved = [each for each in of.pairs if each.state in APPROVED]
    paired = {each.mentee_id for each in of.open_pairs()}
    held = [
        each
        for group in {each.group_id for each in approved}
        for each in of.meetings.get(group, ())
        if each.state is MeetingState.HELD
    ]
    return {
        "mentors": len(mentor_ids(of)),
        "registered": len(taken_ids(of, Standing.REGISTERED)),
        "mentees": len(wish_ids(of)),
        "pairs": len(approved),
        "ended": sum(each.state is State.ENDED for each in approved),
        "meetings": len(held),
        "waiting": sum(key not in paired for key in wish_ids(of)),
        "partners": len(of.partners),
    }


def indicator(of: Sources, each: Indicator) -> Data:
    known = each.share is not None
    return {
        "name": of.word(INDICATORS[each.kind]),
        "value": f"{each.share} %" if known else of.word("doc-unknown"),
        "target": f"{each.target} %",
        "met": of.word("doc-yes" if each.is_reached else "doc-no") if known else "—",
    }


async def stages(act: Act, of: Sources) -> list[Data]:
    today = act.context().today
    return [
        {
            "number": each.number,
            "title": each.plan.title,
            "done": len(each.items) - len(each.missing(today)),
            "total": len(each.items),
            "state": of.word("doc-stage-closed" if each.is_closed else "doc-stage-open"),
        }
        for each in (await get_programme(act, act.school.id)).stages
    ]


async def listed_orders(act: Act, of: Sources) -> list[Data]:
    programme = await get_programme(act, act.school.id)
    first = [(programme.order_on, "doc-order-introduction", programme.order_number)]
    known = [
        (each.dated_on, ORDERS[each.kind], each.number)
        for each in await orders.list_of_school(act.session, act.school.id)
    ]
    return [
        {"what": of.word(key), "number": number, "on": iso(day)}
        for day, key, number in (*first, *known)
        if day
    ]
