"""The questionnaires that ship, read into the database at the start if they are new."""

import asyncio
import hashlib
import json
from functools import partial
from pathlib import Path

import texts
from bot.acts import Acts
from mentoring.errors import Refusal
from mentoring.questionnaire.form import Form
from services import forms
from texts.apart import ApartCrashedError, run_apart

SECONDS = 300
"""All that ship take four; a slow machine may take its time once, at its first start."""
MEGABYTES = 1024
FOLDER = Path(texts.__file__).parent / "questionnaires"


class ShippedFormBrokenError(Exception):
    """A questionnaire that ships with the bot cannot be read: `form check` says why."""


async def install(acts: Acts) -> list[str]:
    """The codes of the forms that were read. A file's name is its form's code."""
    sources = {path.stem: path for path in sorted(FOLDER.glob("*.md"))}
    hashes = {code: hashlib.sha256(path.read_bytes()).digest() for code, path in sources.items()}
    async with acts.open() as act:
        stale = await forms.outdated(act, hashes)
    if not stale:
        return []
    read = await read_apart([sources[code] for code in stale])
    async with acts.open() as act:
        for code, form in zip(stale, read, strict=True):
            await forms.install(act, form, hashes[code])
    return stale


async def read_apart(paths: list[Path]) -> list[Form]:
    """Forms read by a process of their own; a form that ships must be readable."""
    read = partial(run_apart, "texts.xlsform", [*map(str, paths)], b"", seconds=SECONDS)
    try:
        out = await asyncio.to_thread(read, megabytes=MEGABYTES)
    except (ApartCrashedError, Refusal) as error:
        raise ShippedFormBrokenError(", ".join(path.name for path in paths)) from error
    return [Form.from_dict(json.loads(line)) for line in out.splitlines()]
