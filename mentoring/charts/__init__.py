"""What the pictures of a programme show: numbers only, and none that would point at somebody."""

from mentoring.charts.lives import MOST_POINTS, Life, OverTime, Point, over_time
from mentoring.charts.satisfaction import Compared, Mean, Satisfaction, Side, mean_of
from mentoring.charts.topics import Topic, Topics, topics_of
from mentoring.charts.ways import PairsOf, Step, Way, Ways, way_of
from mentoring.charts.year import Chart, Charts, Which

__all__ = [
    "MOST_POINTS",
    "Chart",
    "Charts",
    "Compared",
    "Life",
    "Mean",
    "OverTime",
    "PairsOf",
    "Point",
    "Satisfaction",
    "Side",
    "Step",
    "Topic",
    "Topics",
    "Way",
    "Ways",
    "Which",
    "mean_of",
    "over_time",
    "topics_of",
    "way_of",
]
