rmx-sheet = Roadmap
rmx-help-sheet = Help

rmx-col-number = No.
rmx-col-what = What it is
rmx-col-title = Title
rmx-col-deadline = Deadline
rmx-col-owner = Responsible
rmx-col-result = Expected result
rmx-col-day = Last day
rmx-col-state = State
rmx-col-code = Code

rmx-stage = Stage
rmx-section = Section
rmx-task = Task
rmx-event = Event
rmx-document = Document
rmx-choose-what = Choose from the list: stage, section, task, event or document.

rmx-help-title = How to edit the roadmap
rmx-how-row = A new row
rmx-help-row = Insert a row where it is needed. In the column “What it is” choose task, event or document. Write a title. The rest is up to you; leave “Code” empty.
rmx-how-stage = A new stage
rmx-help-stage = A row with “Stage” in the column “What it is”. Everything below it belongs to it, up to the next stage. Stages follow each other as they stand.
rmx-how-section = A section in a stage
rmx-help-section = A heading for the rows below it; nobody has to carry it out. To end a section, add a row “Section” with the title “—”.
rmx-how-remove = Removing a row
rmx-help-remove = Delete the whole row. There is no need to correct the numbers in the first column: the bot does not read them.
rmx-how-deadline = Writing a deadline
rmx-help-deadline = A date: 15.09.2026 or “15 September 2026”. A month: “February 2027”. Every year: “every year by 1 October”. From an event: “within the first month”, “1 month after the order”, “10 working days after stage 3”. Other words, such as “always”, are kept, but the bot cannot remind anybody by them.
rmx-how-no-deadline = Without a deadline
rmx-help-no-deadline = An empty cell: the same deadline as the stage. A dash “—”: this row has no deadline of its own.
rmx-how-owner = Who is responsible
rmx-help-owner = A role from the list or any other words: a position, a name. An empty cell: whoever is responsible for the stage.
rmx-how-code = The column “Code”
rmx-help-code = By it the bot knows the row again and keeps what is ticked. Do not change it. New rows have none.
rmx-how-grey = Grey columns
rmx-help-grey = “Last day” and “State” are filled in by the bot. It does not read them from the file.
rmx-how-own = A table of your own
rmx-help-own = You may also send your school's own roadmap as it is. The bot finds the columns with activities, deadlines and people, and shows how it has understood them.
rmx-how-limits = How much fits
rmx-help-limits = Up to { $stages } stages and { $items } rows in them, a title of up to { $title } characters, a result of up to { $result }.

rmx-no-title = there is no title. Write what is to be done, or delete the row.
rmx-empty = There is not a single row in the roadmap. Add stages and send the file again.
rmx-too-many-stages = there are { $count } stages, up to { $limit } fit. Join some of them.
rmx-too-many-items = there are { $count } rows, up to { $limit } fit. Join some of them.
rmx-too-many-lines = There are more than { $limit } filled rows on the sheet. Leave only the roadmap.
rmx-too-heavy = The file is too large or too tangled to be read. Copy the table into a new workbook and send that.
rmx-no-such-stage = there is no stage { $stage }, there are { $count }. Name another stage or a date.
rmx-circle = the stages wait for each other in a circle ({ $stages }), and no deadline would ever come. Give one of them a date.

rmx-deadline-in-words = the deadline “{ $text }” is kept in words, and the bot cannot remind anybody by it.{ $others ->
    [0] {""}
    [one] {" "}The same in { $others } more row.
   *[other] {" "}The same in { $others } more rows.
}
rmx-column-untitled = column { $letter } has no title, and the bot does not read it.
rmx-note-unread = “{ $text }” looks like a note or an empty section and is not part of the plan.
rmx-before-stages = this stands before the first stage and so went into a stage of its own, 1 “{ $stage }”. The numbers of the other stages have moved by one.
rmx-no-stages = no stages are to be seen in the table, so everything went into one: “{ $stage }”.
rmx-section-only = a section is only a heading, so its deadline, people and result were not read.
rmx-kind-unknown = “{ $text }” is no kind of row, so it becomes a task.
rmx-code-twice = this code stands in row { $first } already, so the row counts as new.
