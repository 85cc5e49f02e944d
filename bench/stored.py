"""What the bot has kept, read from its database after it has ended."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import select

from db.engine import Database
from db.queries.submissions import PLACE
from db.sealing import Sealer
from db.tables import person, submission
from mentoring.questionnaire.submission import Submission

Answers = dict[int, dict[str, str]]
"""Account → question → what is stored, as text."""


async def read_sent(url: str, key: str) -> Answers:
    """The copies that were sent."""
    database = Database(url, Sealer(key))
    kept = (
        select(person.c.telegram_id, submission.c.id, submission.c.state)
        .join(person, person.c.id == submission.c.person_id)
        .where(submission.c.sent_at.is_not(None))
    )
    try:
        async with database.begin() as session:
            rows = await session.rows(kept)
            states = {
                row.telegram_id: session.sealer.unseal(row.state, PLACE, row.id) for row in rows
            }
    finally:
        await database.close()
    return {account: plain(json.loads(state)) for account, state in states.items()}


def plain(state: dict[str, Any]) -> dict[str, str]:
    answers = Submission.from_dict(state).answers
    return {name: str(value) for name, value in answers.items()}


def coded(given: Mapping[int, Mapping[str, str]], form_file: Path) -> Answers:
    """Buttons are kept by the names of their choices; what is typed stays as it is."""
    form = json.loads(form_file.read_text(encoding="utf-8"))
    names = {
        row["name"]: {
            choice["label"]["ru"]: choice["name"]
            for choice in form["lists"].get(row.get("list_name") or "", ())
        }
        for row in form["questions"]
    }
    return {
        account: {name: names[name].get(words, words) for name, words in answers.items()}
        for account, answers in given.items()
    }
