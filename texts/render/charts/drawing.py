"""From a chart to its picture: what is said and where, as JSON, and the template that draws it."""

import json
from pathlib import Path
from typing import Any, Literal

from mentoring.charts import Chart, OverTime, Satisfaction, Topics, Ways, Which
from texts.phrases import Phrases, spoken_language
from texts.render.charts import over_time, satisfaction, topics, ways
from texts.render.charts.topics import MOST_ROWS
from texts.render.charts.wording import Wording
from texts.render.typesetting import typeset

FOLDER = Path(__file__).parent
TITLES = {
    Which.WAYS: "chart-ways",
    Which.TOPICS: "chart-topics",
    Which.PAIRS: "chart-pairs",
    Which.SATISFACTION: "chart-satisfaction",
}
NOTHING = {
    Which.WAYS: "chart-ways-none",
    Which.TOPICS: "chart-topics-none",
    Which.PAIRS: "chart-pairs-none",
    Which.SATISFACTION: "chart-satisfaction-none",
}
TEMPLATES = {
    Which.WAYS: "bars.typ",
    Which.TOPICS: "bars.typ",
    Which.PAIRS: "columns.typ",
    Which.SATISFACTION: "marks.typ",
}
Picture = Literal["png", "svg"]


def draw(
    chart: Chart,
    language: str,
    phrases: Phrases,
    *,
    subtitle: str = "",
    rows: int = MOST_ROWS,
    picture: Picture = "png",
) -> bytes:
    """A PNG 1080 pixels wide and at most 1280 high, which Telegram leaves as it is; or an SVG.

    `subtitle` says whose it is and as of when; `rows` is how many topics are shown, of which more
    than MOST_ROWS make a higher picture, as a sheet of paper can hold. An empty chart becomes a
    picture with a sentence in it.
    """
    data = placed(chart, language, phrases, subtitle=subtitle, rows=rows)
    how: dict[str, Any] = {"ppi": 72} if picture == "png" else {}
    return typeset(FOLDER / TEMPLATES[which_of(chart)], data, format=picture, **how)


def which_of(chart: Chart) -> Which:
    match chart:
        case Ways():
            return Which.WAYS
        case Topics():
            return Which.TOPICS
        case OverTime():
            return Which.PAIRS
        case Satisfaction():
            return Which.SATISFACTION


def placed(
    chart: Chart, language: str, phrases: Phrases, *, subtitle: str = "", rows: int = MOST_ROWS
) -> str:
    """What stands in the picture and where, as the JSON that the template reads as text only."""
    words = Wording(phrases, language)
    said = {"title": words(TITLES[which_of(chart)]), "note": "", "foot": "", "legend": []}
    body = contents(chart, words, rows)
    if chart.is_empty:
        body |= {"note": nothing_yet(which_of(chart), language, phrases), "legend": []}
    plain = {"language": spoken_language(language), "subtitle": " ".join(subtitle.split())}
    return json.dumps({**said, **plain, **body})


def contents(chart: Chart, words: Wording, rows: int) -> dict[str, Any]:
    match chart:
        case Ways():
            return ways.contents(chart, words)
        case Topics():
            return topics.contents(chart, words, rows)
        case OverTime():
            return over_time.contents(chart, words)
        case Satisfaction():
            return satisfaction.contents(chart, words)


def nothing_yet(which: Which, language: str, phrases: Phrases) -> str:
    """The sentence for a chart of which there is nothing to draw: what it will show, and when."""
    return phrases.plain(language, NOTHING[which])
