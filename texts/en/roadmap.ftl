cmd-today = what to do today
cmd-week = what to do this week
cmd-stages = roadmap: stages and deadlines
cmd-stage = the stage at work; a number opens another: /stage 3
cmd-programme = the programme’s card: year, dates, goal
cmd-roadmap = the roadmap in Excel
cmd-team = the team, and handing over the curator’s role

role-deputy = deputy curator
role-head = head of school

rm-mark-done = ☑
rm-mark-open = ☐
rm-no-day = no deadline
rm-unsaid = not given yet
rm-file = attached
rm-kind-task = task
rm-kind-event = event
rm-kind-document = document
rm-when = { $state ->
        [today] today
        [tomorrow] tomorrow
        [late] { $days ->
            [one] { $days } day overdue
           *[other] { $days } days overdue
        }
       *[soon] { $days ->
            [one] in { $days } day
           *[other] in { $days } days
        }
    }
rm-due = by { $day }{ $off ->
        [yes] {" "}(a day off)
       *[no] {""}
    }, { $when }
rm-due-group = Stage { $number } · { $day }{ $off ->
        [yes] {" "}(a day off)
       *[no] {""}
    }, { $when }
rm-due-sum = <b>{ $group }</b> — { $count ->
        [one] { $count } task
       *[other] { $count } tasks
    }
rm-expiring-line = • { $title } — valid until { $day }, { $when }
rm-closed-on = closed { $day }
rm-ready = all done, can be closed
rm-escalated-line = • { $what } — { $owner }, { $when }
rm-escalated-some = Stage { $number }, { $count ->
        [one] { $count } thing
       *[other] { $count } things
    }
rm-no-vacations = none given
rm-done-by = { $name }, { $day }
rm-move-stage = <b>Stage { $number }.</b>
rm-order = No. { $number } of { $day }
rm-never = none
rm-weekly = then once a week
rm-offset = { $state ->
        [day] on the day itself
        [before] { $days ->
            [one] { $days } day before
           *[other] { $days } days before
        }
       *[after] { $days ->
            [one] { $days } day after
           *[other] { $days } days after
        }
    }
rm-fact-requests = { $count ->
        [0] no requests yet
        [one] { $count } request
       *[other] { $count } requests
    }{ $of ->
        [0] {""}
       *[other] , want a mentor: { $of }
    }
rm-fact-consents = { $of ->
        [0] no consents are needed yet
       *[other] { $count ->
            [0] all the consents needed are there
            [one] { $count } consent of { $of } is missing
           *[other] { $count } consents of { $of } are missing
        }
    }
rm-fact-offers = { $count ->
        [0] no questionnaires yet
        [one] { $count } questionnaire
       *[other] { $count } questionnaires
    }{ $of ->
        [0] {""}
       *[other] , want to be mentors: { $of }
    }
rm-fact-register = { $of ->
        [0] nobody is selected yet
       *[other] { $count } of { $of } selected are in the register
    }
rm-form-pupil-pupil = pupil – pupil
rm-form-teacher-teacher = teacher – teacher
rm-form-student-pupil = student – pupil
rm-form-employer-pupil = employer – pupil
rm-form-employer-student = employer – student
rm-form-educator-educator = educator – educator
rm-form-teacher-pupil = teacher – pupil
rm-unknown-start = when the programme starts
rm-unknown-order = the date of the order on introducing the mentoring model
rm-member = { $name } · { $role } · to do: { $open }
rm-waits-unread = { $count ->
        [one] { $count } unread questionnaire
       *[other] { $count } unread questionnaires
    }
rm-waits-guardian = without the parents’ consent: { $count }
rm-waits-own = without their own consent: { $count }
rm-waits-filling = filling in the questionnaire: { $count }
rm-waits-expiring = drafts about to be erased: { $count }

msg-stages = <b>Roadmap · { $year }</b>
msg-stages-bare = <b>Roadmap</b>
msg-stages-week = Week { $number } of { $of }
msg-stages-unknown = Some deadlines are not known yet: give the dates on the programme’s card, and I will work everything out.
msg-stage-line = { $state ->
        [closed] ☑
        [late] ☐ <b>!</b>
        [ready] ☐ ✓
       *[open] ☐
    } <b>{ $number }.</b> { $title }
    { $when } · { $done } of { $total }
msg-no-such-stage = There is no such stage. Stages in all: { $count }. For example: /stage 2
msg-stage-title = <b>Stage { $number }. { $title }</b>
msg-stage-due = Deadline: { $due }
msg-stage-owner = Responsible: { $owner }
msg-stage-done = Done: { $done } of { $total }
msg-stage-closed = Closed { $day }
msg-stage-ready = Everything is done, the stage can be closed.
msg-stage-reason = Closed with an explanation:
msg-stage-result = What should come of it: { $result }
msg-stage-documents = Documents
msg-stage-tick = A number ticks what is done; tapped again, it takes the tick back. A document opens: it has a number and a date.
msg-stage-open = A number opens the task: tick, note, file, who has it in hand.
msg-stage-missing = { $count ->
        [0] <b>Close stage { $number }?</b> Everything is done.
        [one] <b>Stage { $number }: { $count } thing is still to be done</b>
       *[other] <b>Stage { $number }: { $count } things are still to be done</b>
    }
msg-stage-reopen-sure = Reopen stage { $number }?
msg-stage-moves = <b>Deadlines that will move with this</b>
msg-stage-reminders = Reminders of this stage now: { $days }.

msg-item-title = <b>{ $title }</b>
msg-item-where = Stage { $number } · { $kind } · responsible: { $owner }
msg-no-deadline = No deadline
msg-item-figure = Now: { $figure }
msg-item-standing = State: { $standing }
msg-item-result = What should come of it:
msg-item-why = Why it is not needed:
msg-item-note = Note:
msg-item-file = File: { $name }
msg-item-hand = Who shall take over “{ $title }”?
msg-item-hand-nobody = There is nobody yet but you who could take over “{ $title }”. The curator can invite the team: /team
msg-put-off = When shall I remind you of “{ $title }”?
msg-put-off-until = All right, I will remind you on { $day }. The deadline stays as it was.

msg-today = <b>Today, { $day }</b>
msg-week = <b>This week</b>
msg-agenda-late = <b>Overdue</b>
msg-agenda-today = <b>Due today</b>
msg-agenda-week = <b>By Sunday</b>
msg-agenda-nothing = Nothing is pressing.
msg-agenda-next = <b>Next</b>
msg-agenda-undated = { $count ->
        [one] Without a deadline: { $count } task, /stages
       *[other] Without a deadline: { $count } tasks, /stages
    }
msg-agenda-waiting = <b>Waiting for you</b>

msg-programme = <b>The programme’s card</b>
msg-programme-year = <b>School year:</b> { $year }
msg-programme-start = <b>Start:</b> { $day }
msg-programme-order = <b>Order on introducing the mentoring model:</b> { $order }
msg-programme-goal = Goal:
msg-programme-tasks = Tasks:
msg-programme-forms = Forms of mentoring:
msg-programme-expected = Expected results:
msg-programme-team = Team:
msg-programme-vacations = <b>Vacations:</b> { $days }
msg-programme-head = { $state ->
        [on] Whatever is two weeks overdue is told to the head of school as well.
       *[off] The head of school is not told of what is overdue.
    }
msg-programme-saved = Saved, the deadlines are worked out afresh.
msg-programme-kept = The deadlines stay as they were.
msg-new-year-sure =
    Begin a new school year?
    Stages and tasks stay, the ticks start with a clean sheet. Documents that are still valid remain in force. The present year is kept.
msg-new-year-begun = The new year has begun. Please give its dates.

msg-roadmap =
    I am preparing the roadmap in Excel.

    Change whatever you like in it and send the file back here: I will first show what would change. A table of your own will do as well, with its own stages, sections, deadlines and people responsible.
msg-roadmap-read-only = I am preparing the roadmap in Excel. The curator can change it.
msg-roadmap-taken = Done: the roadmap is updated, deadlines and reminders are worked out afresh.
msg-roadmap-dropped = The file is set aside, nothing has changed.
msg-roadmap-remarks = <b>Please note</b>

msg-team =
    <b>The programme’s team: { $count }</b>
    Beside each is how much they have to do. Others can be invited by a link:
msg-member = <b>{ $name }</b>, { $roles }
msg-member-open = To do: { $count }
msg-member-contact = { $contact }
msg-member-silent = They cannot be written to now: no Telegram, or the bot is blocked. Their reminders go to the curator.
msg-leave-sure =
    Take the role “{ $role }” away? It is now held by { $name }.
    Tasks that nobody is left to answer for pass to the curator, and the access closes at once.
msg-left = { $name }: the role is taken away.
msg-hand-over-sure =
    Hand the curator’s role over to { $name }?
    All cards, questionnaires and decisions pass to the new curator at once, and you stay as deputy. Only the new curator can give the role back.

btn-stage = Stage { $number }
btn-stages = All stages
btn-today = What is on today
btn-week = The whole week
btn-team = Team
btn-programme = The programme’s card
btn-programme-edit = Change the card
btn-programme-vacations = Vacations
btn-programme-head-on = Tell the head of school
btn-programme-head-off = Do not tell the head of school
btn-programme-new-year = New school year
btn-new-year-surely = Yes, begin
btn-enter-dates = Enter the dates
btn-dates-save = Save
btn-dates-keep = Leave it as it was
btn-vacations-again = Write again
btn-roadmap-excel = Excel
btn-roadmap-calendar = File for the calendar
btn-roadmap-shipped = The original roadmap
btn-roadmap-take = Accept
btn-roadmap-drop = Change nothing
btn-back-to-stage = To stage { $number }
btn-stage-tick = Tick off
btn-stage-open = Details
btn-stage-close = Close the stage
btn-stage-close-surely = Close it
btn-stage-explain = Close with an explanation
btn-stage-reopen = Reopen
btn-deadline = Deadline
btn-deadline-again = Write it again
btn-stage-reminders = Reminders
btn-item-card = To the task
btn-item-done = Done
btn-item-undo = Reopen
btn-item-hand = Pass on
btn-item-give-back = Give back to whoever was responsible
btn-item-note = Note
btn-item-file = Attach a file
btn-item-get-file = Show the file
btn-document-force = Enter number and date
btn-document-draft = The draft is ready
btn-document-undraft = There is no draft yet
btn-document-unneeded = Not needed
btn-document-correct = Correct number and date
btn-document-again = Needed again
btn-put-off = { $days ->
        [1] Tomorrow
        [7] In a week
       *[other] In { $days } days
    }
btn-due-done = { $number ->
        [0] Done
       *[other] { $number } · Done
    }
btn-due-put-off = Put off
btn-due-hand = Pass on
btn-member-leaves = No longer { $role }
btn-member-leaves-surely = Yes, take it away
btn-hand-over = Hand over the curator’s role
btn-hand-over-surely = Yes, hand it over

toast-item-done = Ticked
toast-item-was-done = This was ticked already
toast-item-undone = Open again
toast-item-was-open = This is open anyway
toast-document-drafted = The draft is ready
toast-item-handed = Passed on to { $name }
toast-item-given-back = Given back
toast-nothing-to-put-off = Nothing to put off: there is no deadline, or everything is done
toast-deadline-set = Deadline saved
toast-stage-closed = The stage is closed
toast-stage-was-closed = The stage is closed already
toast-stage-reopened = The stage is open again
toast-head-on = I will tell the head of school
toast-head-off = The head of school is not told
toast-roadmap-soon = Preparing the file

ntf-digest = <b>The week has begun</b>
ntf-digest-number = <b>Week { $number } of { $of }</b>
ntf-digest-stage = { $state ->
        [late] { $days ->
            [one] stage { $number } is { $days } day overdue
           *[other] stage { $number } is { $days } days overdue
        }
        [today] stage { $number } is due today
        [undated] stage { $number } has no deadline
        [ready] stage { $number } is ready to be closed
       *[soon] { $days ->
            [one] { $days } day to the end of stage { $number }
           *[other] { $days } days to the end of stage { $number }
        }
    }{ $left ->
        [0] {""}
        [one] , { $left } thing left
       *[other] , { $left } things left
    }
ntf-digest-unknown =
    Not known yet: { $days }.
    Without that some deadlines are not known.
ntf-digest-late = <b>Overdue: { $count }</b>
ntf-digest-week = <b>This week: { $count }</b>
ntf-digest-waiting = <b>Waiting for you:</b> { $states }
ntf-digest-unpaired = <b>Without a mentor so far: { $count }</b>{ $hasname ->
        [yes] , { $name } has waited longest — { $days ->
            [one] { $days } day
           *[other] { $days } days
        }
       *[no] {""}
    }
ntf-due = { $state ->
        [late] <b>Overdue: { $count }</b>
       *[soon] { $count ->
            [1] <b>A deadline is coming</b>
           *[other] <b>Deadlines: { $count }</b>
        }
    }
ntf-expiring = <b>Soon no longer valid</b>
ntf-escalated = <b>Overdue by two weeks or more: for your information</b>
ntf-due-rest = The rest: /today
ntf-handed-on =
    { $name } passes a task on to you: “{ $title }”.
    Stage { $number }{ $hasday ->
        [yes] , due { $day }
       *[no] {""}
    }.
ntf-curator-you =
    You are now the curator of the mentoring programme: { $school }.
    What there is: /help. Where to begin: /today.
ntf-curator-former = The programme’s curator is now { $name }. You stay as deputy: the roadmap and the summary are still open to you.
ntf-curator-changed = The programme’s curator is now { $name }{ $how ->
        [operator] . The school decided so while the former curator is away
       *[chat] {""}
    }.
ntf-programme-saved = The card is saved. The deadlines have not changed.
ntf-programme-moves-nothing = No deadline would move. Save it?
ntf-deadline-unread =
    “{ $said }” cannot be the deadline, so nothing was changed.
    A date will do, 15.05.2027, or words: “2 weeks after the order”, “a month after stage 2”, “May 2027”. Stages cannot wait for each other in a circle.
ntf-programme-moves = <b>Deadlines that will change</b>
ntf-order-entered =
    The order on introducing the mentoring model is signed and entered ({ $name }).
    Deadlines are counted from its date.
ntf-vacations-unread =
    I could not read these lines as vacations, so I changed nothing. Please write them like this: 28.10.2026 – 05.11.2026, no longer than four months.
ntf-roadmap-faulty =
    <b>There are mistakes in this roadmap</b>
    Nothing has changed. Please mend them and send the file again:
ntf-roadmap-unchanged = Read: stages { $stages }, tasks { $items }. It is the same roadmap, there is nothing to change.
ntf-roadmap-read = <b>Read: stages { $stages }, tasks { $items }. What will change:</b>
ntf-roadmap-workbook = The roadmap. Change the file and simply send it back here.
ntf-roadmap-picture = The roadmap as of today
ntf-roadmap-calendar = All deadlines. Open the file on your phone, and it will add them to the calendar.

calendar-name = Mentoring: { $school }
calendar-stage = Stage { $number }: { $title }
file-roadmap = Roadmap

event-item-done = a task of the roadmap was ticked
event-item-undone = a task of the roadmap was reopened
event-item-handed-on = a task of the roadmap was passed on
event-item-noted = a note was written on a task of the roadmap
event-item-filed = a file was attached to a task of the roadmap
event-document-drafted = a document’s draft is ready
event-document-in-force = a document’s number and date were entered
event-document-not-needed = a document was marked as not needed
event-stage-closed = a stage was closed
event-stage-reopened = a stage was reopened
event-stage-reminders-changed = a stage’s reminders were changed
event-programme-changed = the programme’s card was changed
event-deadline-changed = a deadline of the roadmap changed
event-roadmap-changed = the roadmap was changed
event-year-begun = a new school year was begun
event-left-team = a role in the team was taken away
event-curator-changed = the curator’s role was handed over
event-curator-appointed = a curator was appointed by the operator
event-became-deputy = came as a deputy curator
event-became-head = came as the head of school

err-stage-gone = This stage is gone: the roadmap was changed. The present one: /stages
err-item-gone = This task is gone: the roadmap was changed. The present one: /stages
err-not-your-item = Somebody else is responsible for this. They or the curator can tick it.
err-kind-changed = The roadmap was changed: a task has become a document, or a document a task. Open the stage again: /stages
err-stage-is-closed = This stage is closed, and nothing in it changes. The curator can reopen it: /stages
err-not-on-the-team = It could not be passed on: this person has left the team or blocked the bot. The team: /team
err-stage-unfinished = { $missing ->
        [one] { $missing } thing in this stage is still to be done: the stage can only be closed with an explanation.
       *[other] { $missing } things in this stage are still to be done: it can only be closed with an explanation.
    }
err-roadmap-changed = While you were deciding, somebody else changed the roadmap. I overwrote nothing: look at the present one and try again. /stages
err-proposal-gone = This was saved or set aside already, or has waited too long. How things stand now: /programme
err-last-curator = You are the only curator, and the school cannot be left without one. Please hand the role over first: /team
err-not-reachable-here = The curator’s role can be handed to somebody who has come to the bot and has not blocked it. To invite them: /team

msg-team-home =
    { $hasname ->
        [yes] Hello, { $name }.
       *[no] Hello.
    }
    Your role in the mentoring programme: { $role }. Here are the roadmap, your tasks and deadlines; I will remind you of them myself.

msg-summary-stages = <b>Stages</b>: { $closed } of { $total } closed
msg-summary-stage = Now { $number }. { $title }: { $due }, { $done } of { $total } done
msg-summary-pairs = <b>Pairs</b>: { $count ->
        [0] no requests yet
       *[other] { $count } without a mentor, the longest wait is { $days ->
            [one] { $days } day
           *[other] { $days } days
        }
    }
msg-summary-holding = <b>What holds things up</b>
msg-summary-unknown = • not known yet: { $days }
btn-summary = Summary
btn-summary-details = More: classes, links, weeks
