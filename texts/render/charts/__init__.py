"""The programme's charts as pictures for a phone held upright, drawn by Typst.

`draw` is all that others need: any chart of mentoring.charts becomes a picture. It can be read
without its colours; what there is too much of for one screen is summed up in a line.
"""

from texts.render.charts.drawing import draw, nothing_yet
from texts.render.charts.topics import MOST_ROWS

__all__ = ["MOST_ROWS", "draw", "nothing_yet"]
