"""Long work: read in one transaction, work outside of any, write in another."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from services import (
    answers_sheet,
    approval_telling,
    chart_pictures,
    document_again,
    document_making,
    document_parts,
    document_templates,
    export_answers,
    export_books,
    fan_out,
    form_workbooks,
    import_pages,
    imports,
    letters,
    match_trials,
    match_workbooks,
    matching,
    mydata,
    posters,
    roadmap_pictures,
    roadmap_workbooks,
    statistics,
    workbooks,
)
from services.act import Act


@dataclass(frozen=True, slots=True)
class Work:
    """The three steps of a kind of job; `work` runs in a thread and touches no database.

    With `file` the payload may name a `file_id`; then `work` gets what is in that file as well.
    """

    read: Callable[[Act, dict[str, Any]], Awaitable[Any]]
    work: Callable[..., Any]
    write: Callable[[Act, Any, Any], Awaitable[None]]
    file: bool = False


WORKS: Mapping[str, Work] = {
    approval_telling.JOB: Work(
        approval_telling.read, approval_telling.work, approval_telling.write
    ),
    answers_sheet.JOB: Work(answers_sheet.read, answers_sheet.work, answers_sheet.write),
    export_answers.JOB: Work(export_answers.read, export_answers.work, export_answers.write),
    export_books.JOB: Work(export_books.read, export_books.work, export_books.write),
    chart_pictures.JOB: Work(chart_pictures.read, chart_pictures.work, chart_pictures.write),
    document_again.JOB: Work(document_again.read, document_making.work, document_again.write),
    document_making.JOB: Work(
        document_parts.read, document_making.work, document_making.write, file=True
    ),
    document_templates.JOB: Work(
        document_templates.read, document_templates.work, document_templates.write
    ),
    letters.LIST_JOB: Work(letters.read, letters.work, letters.write),
    chart_pictures.JOB: Work(chart_pictures.read, chart_pictures.work, chart_pictures.write),
    fan_out.JOB: Work(fan_out.read, fan_out.work, fan_out.write),
    form_workbooks.JOB: Work(
        form_workbooks.read_version, form_workbooks.work, form_workbooks.write
    ),
    import_pages.ROWS_JOB: Work(import_pages.read, import_pages.work_rows, import_pages.write_rows),
    import_pages.LINKS_JOB: Work(
        import_pages.read, import_pages.work_links, import_pages.write_links
    ),
    import_pages.SHEET_JOB: Work(
        import_pages.read_sheet, import_pages.work_sheet, import_pages.write_sheet
    ),
    imports.TEMPLATE_JOB: Work(
        imports.read_template, imports.work_template, imports.write_template
    ),
    workbooks.JOB: Work(workbooks.read, workbooks.work, workbooks.write, file=True),
    statistics.JOB: Work(statistics.read, statistics.work, statistics.write),
    roadmap_pictures.PICTURE_JOB: Work(
        roadmap_pictures.read_picture,
        roadmap_pictures.work_picture,
        roadmap_pictures.write_picture,
    ),
    roadmap_pictures.CALENDAR_JOB: Work(
        roadmap_pictures.read_calendar,
        roadmap_pictures.work_calendar,
        roadmap_pictures.write_calendar,
    ),
    roadmap_workbooks.JOB: Work(
        roadmap_workbooks.read, roadmap_workbooks.work, roadmap_workbooks.write
    ),
    matching.JOB: Work(matching.read, matching.work, matching.write),
    match_trials.JOB: Work(match_trials.read, match_trials.work, match_trials.write),
    match_workbooks.JOB: Work(match_workbooks.read, match_workbooks.work, match_workbooks.write),
    posters.JOB: Work(posters.read, posters.work, posters.write),
    mydata.JOB: Work(mydata.read, mydata.work, mydata.write),
}
