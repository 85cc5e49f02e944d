"""`python -m texts.matching` reads a workbook from standard input and prints what was decided in it
as JSON (see protocol.py), or nothing if it is none of the matching.
"""

import sys

from texts.matching.reading import read_plan
from texts.matching.sheet import to_json

if __name__ == "__main__":
    found = read_plan(sys.stdin.buffer.read())
    if found is not None:
        sys.stdout.buffer.write(to_json(found))
