"""Reminders of deadlines against a model of themselves, on both databases."""

import os

from tests.db.databases import Server, Template
from tests.services.roadmap.running import run

RUNS = int(os.environ.get("REMINDER_RUNS", "20"))


def test_everybody_is_reminded_of_what_is_theirs_once_and_by_day(template: Template) -> None:
    seen = run(template.migrated, RUNS)
    assert seen["due"]


def test_the_same_holds_on_postgresql(server: Server) -> None:
    run(server.migrated, max(1, RUNS // 5))
