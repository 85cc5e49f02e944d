"""`python -m texts.documents` makes the documents that standard input orders (protocol.py);
`python -m texts.documents KIND` writes the template that ships for a kind of document.
"""

import sys

from texts.documents.making import make
from texts.documents.protocol import BATCHES, ORDERS
from texts.documents.template import shipped

if __name__ == "__main__":
    if sys.argv[1:]:
        sys.stdout.buffer.write(shipped(sys.argv[1]))
    else:
        ordered = ORDERS.validate_json(sys.stdin.buffer.read())
        sys.stdout.buffer.write(BATCHES.dump_json(make(ordered)))
