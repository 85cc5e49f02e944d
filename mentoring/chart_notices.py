"""What is told to whoever asked for the programme's pictures."""

from dataclasses import dataclass

from mentoring.charts import Which


@dataclass(frozen=True, slots=True)
class ChartsEmpty:
    """Of these there is nothing to draw yet."""

    which: tuple[Which, ...]


ChartNotice = ChartsEmpty
