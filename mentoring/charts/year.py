"""All that can be drawn of a school year."""

from dataclasses import dataclass
from enum import StrEnum

from mentoring.charts.lives import OverTime
from mentoring.charts.satisfaction import Satisfaction
from mentoring.charts.topics import Topics
from mentoring.charts.ways import Ways


class Which(StrEnum):
    """The pictures there are."""

    WAYS = "ways"
    TOPICS = "topics"
    PAIRS = "pairs"
    SATISFACTION = "satisfaction"


Chart = Ways | Topics | OverTime | Satisfaction


@dataclass(frozen=True, slots=True)
class Charts:
    """All that can be drawn of a school year."""

    ways: Ways
    topics: Topics
    pairs: OverTime
    satisfaction: Satisfaction

    def chart(self, which: Which) -> Chart:
        found: Chart = getattr(self, which.value)
        return found
