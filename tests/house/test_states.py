"""The drawings of states in the README are those of the tables in code."""

from mentoring.state_charts import chapter
from tests.house.sources import ROOT


def test_the_states_are_drawn_as_they_are() -> None:
    """`python -m mentoring.state_charts` prints them anew."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    _, rest = readme.split("<!-- states -->\n")
    drawn, _ = rest.split("\n<!-- /states -->")
    assert drawn == chapter()
