"""`python -m texts.xlsform FILE…` prints each form as a line of JSON.

The reader's libraries weigh 60 MB: the bot has its forms read by a process that ends.
"""

import json
import sys
from pathlib import Path

from texts.xlsform import read_form

for name in sys.argv[1:]:
    sys.stdout.write(json.dumps(read_form(Path(name)).to_dict()) + "\n")
