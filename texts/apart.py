"""Heavy or hostile work runs in a process of its own, which ends within its limits.

`python -m texts.apart SECONDS MEGABYTES MODULE ARG…` sets the limits on itself, where the platform
has them, and then runs the module. The caller's secrets stay behind: only what Python needs of the
environment is handed on.
"""

import contextlib
import os
import runpy
import signal
import subprocess  # nosec B404 - it runs our own modules alone
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mentoring.errors import Refusal

ROOT = Path(__file__).parent.parent
OUT_OF_MEMORY = 71
MEGABYTE = 1024 * 1024
_BY_MEMORY = {
    OUT_OF_MEMORY,
    *(-getattr(signal, name, -OUT_OF_MEMORY) for name in ("SIGKILL", "SIGABRT")),
}
"""How a process ends that got no memory: libraries in C and Rust abort."""
_KEPT = ("PATH", "PYTHONPATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LANG", "LC_ALL", "TZ")


@dataclass(eq=False)
class TookTooLong(Refusal):
    seconds: int


@dataclass(eq=False)
class NeededTooMuch(Refusal):
    megabytes: int


class ApartCrashedError(Exception):
    """The process ended by an error of the program: where it stood, without what it worked on."""


def run_apart(
    module: str, args: Sequence[str], stdin: bytes, *, seconds: float, megabytes: int
) -> bytes:
    """Run `python -m module args` and give what it wrote; blocks, so call it from a thread.

    Raises TookTooLong after so many seconds on the wall or of the processor, NeededTooMuch where
    the memory did not suffice, ApartCrashedError for any other end. It runs in the root of the
    project, so paths among the arguments must be whole.
    """
    limits = (str(seconds), str(megabytes))
    try:
        done = subprocess.run(  # noqa: S603 - our own module, no shell  # nosec B603
            [sys.executable, "-m", "texts.apart", *limits, module, *args],
            input=stdin,
            capture_output=True,
            timeout=seconds,
            cwd=ROOT,
            env=_environment(),
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise TookTooLong(round(seconds)) from None
    if done.returncode == 0:
        return done.stdout
    if done.returncode == -getattr(signal, "SIGXCPU", 0):
        raise TookTooLong(round(seconds))
    if done.returncode in _BY_MEMORY:
        raise NeededTooMuch(megabytes)
    raise ApartCrashedError(f"{module} ended with {done.returncode}: {_where(done.stderr)}")


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in _KEPT}
    return {**kept, "OPENBLAS_NUM_THREADS": "1"}  # each thread would claim address space


def _where(stderr: bytes) -> str:
    """Keep the traceback's places and the error's name, not the values that it repeats."""
    lines = stderr.decode(errors="replace").splitlines()
    places = [line.strip() for line in lines if line.startswith("  File ")]
    return "; ".join([*places[-5:], *(line.partition(":")[0] for line in lines[-1:])])


def limit(seconds: float, megabytes: int) -> None:
    """Let the system end this process when it has used up so much; Windows has no such limits."""
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return
    for kind, most in (
        (resource.RLIMIT_AS, megabytes * MEGABYTE),
        (resource.RLIMIT_CPU, int(seconds) + 1),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(kind)[1]
        with contextlib.suppress(ValueError, OSError):  # macOS lists limits that it does not set
            resource.setrlimit(kind, (most if hard < 0 else min(most, hard), hard))


def main(arguments: Sequence[str]) -> None:
    """Run a module within its limits; an exhausted memory is told by the exit code."""
    seconds, megabytes, module, *rest = arguments
    limit(float(seconds), int(megabytes))
    sys.argv = [module, *rest]
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except MemoryError:
        sys.exit(OUT_OF_MEMORY)


if __name__ == "__main__":
    main(sys.argv[1:])
