"""The programme's charts as pictures in the chat."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from db.queries import people
from mentoring.chart_notices import ChartsEmpty
from mentoring.charts import Chart, Which
from mentoring.notices import FileReady
from mentoring.people import Person
from mentoring.rights import Action, allowed
from services import charts
from services.act import Act
from services.rights import requires
from texts.dates import day_and_year
from texts.phrases import Phrases
from texts.render.charts import draw

JOB = "charts"
CAPTIONS = {
    Which.WAYS: "ntf-chart-ways",
    Which.TOPICS: "ntf-chart-topics",
    Which.PAIRS: "ntf-chart-pairs",
    Which.SATISFACTION: "ntf-chart-satisfaction",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who wants which charts; `subtitle` says whose they are and as of when."""

    person: Person
    charts: dict[Which, Chart]
    subtitle: str
    phrases: Phrases


@requires(Action.SEE_SUMMARY)
async def ask(act: Act, which: Which | None = None) -> None:
    """One picture, or all of them. All answers are read for it, so it is a job."""
    chosen = [which] if which else list(Which)
    payload = {"person": str(act.person.id), "which": [each.value for each in chosen]}
    await act.start_job(JOB, payload)


async def read(act: Act, payload: dict[str, Any]) -> Wanted:
    """Whoever has lost the right since gets nothing."""
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    found: dict[Which, Chart] = {}
    if allowed(act.me, Action.SEE_SUMMARY):
        drawn = (await charts.gather(act)).charts
        found = {Which(each): drawn.chart(Which(each)) for each in payload["which"]}
    day = day_and_year(act.context().today, act.person.language)
    return Wanted(act.person, found, f"{act.school.name} · {day}", act.shared.phrases)


def work(wanted: Wanted) -> dict[Which, bytes]:
    language, phrases = wanted.person.language, wanted.phrases
    return {
        which: draw(chart, language, phrases, subtitle=wanted.subtitle)
        for which, chart in wanted.charts.items()
        if not chart.is_empty
    }


async def write(act: Act, wanted: Wanted, made: dict[Which, bytes]) -> None:
    """A picture each; of what there is nothing to draw a sentence."""
    act.me = wanted.person
    for which, content in made.items():
        picture = FileReady(f"{which}.png", content, CAPTIONS[which], picture=True)
        act.notify(wanted.person, picture)
    if empty := tuple(which for which in wanted.charts if which not in made):
        act.notify(wanted.person, ChartsEmpty(empty))
