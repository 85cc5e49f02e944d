"""Logs for the operator: what failed and where, never what a person wrote."""

import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import structlog

Event = MutableMapping[str, Any]

QUIET = ("aiogram", "aiohttp", "alembic", "apscheduler", "asyncio", "filelock")


def set_up(log_format: str, level: str) -> None:
    """`text` for a terminal, `json` for a collector; both to standard error."""
    renderer = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if log_format == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    steps: list[structlog.typing.Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        trace_without_words,
    ]
    structlog.configure(
        processors=[*steps, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=True,
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=steps,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("asyncio").addFilter(without_arguments)


def without_arguments(record: logging.LogRecord) -> bool:
    """Where nobody caught an error, asyncio adds the error's words or the callback's arguments."""
    record.msg = re.split(r"[(<\n]", record.getMessage(), maxsplit=1)[0].rstrip()
    record.args = ()
    return True


def trace_without_words(_logger: object, _method: str, event: Event) -> Event:
    """An exception's message may repeat what a person wrote: its kind and the places say enough."""
    error = event.pop("exc_info", None)
    if isinstance(error, tuple):
        error = error[1]
    elif error is True:
        error = sys.exc_info()[1]
    if isinstance(error, BaseException):
        frames = traceback.extract_tb(error.__traceback__)
        event["trace"] = [f"{f.filename}:{f.lineno} {f.name}" for f in frames[-12:]]
        event.setdefault("error", type(error).__name__)
    return event
