"""`python -m texts.people YYYY-MM-DD` reads a workbook from standard input and prints what was
found in it as JSON (see protocol.py). The day is the school's today.
"""

import sys
from datetime import date

from texts.people.reading import read_people
from texts.people.sheet import to_json

if __name__ == "__main__":
    today = date.fromisoformat(sys.argv[1])
    sys.stdout.buffer.write(to_json(read_people(sys.stdin.buffer.read(), today)))
