"""`python -m tests.texts.unruly HOW`: a program that keeps no limits, to test texts/apart.py."""

import os
import sys
import time


def behave(how: str) -> None:
    if how == "echo":
        sys.stdout.buffer.write(sys.stdin.buffer.read())
    elif how == "environment":
        sys.stdout.write(" ".join(sorted(os.environ)))
    elif how == "sleep":
        time.sleep(60)
    elif how == "spin":
        while True:
            pass
    elif how == "eat":
        eaten = [b"x" * 1_000_000 for _ in range(1_000)]
        sys.stdout.write(str(len(eaten)))
    elif how == "abort":
        os.abort()
    else:
        raise ValueError(how)


if __name__ == "__main__":
    behave(sys.argv[1])
