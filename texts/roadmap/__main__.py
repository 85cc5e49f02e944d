"""`python -m texts.roadmap` reads a workbook from standard input and prints what was found in it as
JSON (see protocol.py), or nothing if it holds no roadmap.
"""

import sys

from texts.roadmap.reading import read_roadmap
from texts.roadmap.sheet import to_json

if __name__ == "__main__":
    found = read_roadmap(sys.stdin.buffer.read())
    if found is not None:
        sys.stdout.buffer.write(to_json(found))
