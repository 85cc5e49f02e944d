"""`python -m texts.addressees` reads a workbook from standard input and prints what was found as
JSON (see protocol.py).
"""

import sys

from texts.addressees.reading import read_addressees
from texts.addressees.sheet import SHAPE

if __name__ == "__main__":
    sys.stdout.buffer.write(SHAPE.dump_json(read_addressees(sys.stdin.buffer.read())))
