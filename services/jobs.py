"""Long work: read in one transaction, work outside of any, write in another."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from services import mydata
from services.act import Act


@dataclass(frozen=True, slots=True)
class Work:
    """The three steps of a kind of job; `work` runs in a thread and touches no database."""

    read: Callable[[Act, dict[str, Any]], Awaitable[Any]]
    work: Callable[[Any], Any]
    write: Callable[[Act, Any, Any], Awaitable[None]]


WORKS: Mapping[str, Work] = {
    mydata.JOB: Work(mydata.read, mydata.work, mydata.write),
}
