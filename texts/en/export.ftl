cmd-export = export: the whole programme in Excel, answers as CSV

msg-export =
    <b>Export</b>
    The whole programme as one Excel workbook: people, requests, mentors, pairs, meetings, consents, the roadmap, and the answers to the questionnaires.

    <b>It holds personal data, children's too.</b> Show the file only to those who work with them in the programme by an order of the school. Do not pass it on in chats, and delete it when it is no longer needed.
    The file will bear your name, and the history will say who exported what and how much.
msg-export-forms =
    Below are the questionnaires that have answers: each can be taken on its own, as a CSV for programs that understand ODK.
msg-export-no-forms = Nobody has answered a questionnaire yet.
btn-export = Export
btn-export-book = The whole programme · Excel
btn-export-csv = CSV · { $title } · { $copies }
toast-export = Making the file. It comes here in a few seconds.
ntf-export-book = A workbook with the whole programme. It holds personal data and bears your name: show it only to those who work with them by an order of the school.
ntf-export-csv =
    Answers to a questionnaire in the columns of ODK: values, not labels. It holds personal data and was made for you.
    To read in Excel the workbook is handier: /export
event-programme-exported = the whole programme exported
event-answers-exported = answers to a questionnaire exported
mydata-amount = , rows: { $amount }
file-export = export-{ $day }

xp-book = Mentoring programme
xp-made-for = Made for: { $name }
xp-made-at = Made { $moment }. Personal data
xp-sheet-about = About
xp-sheet-people = People
xp-sheet-requests = Requests
xp-sheet-mentors = Mentors
xp-sheet-pairs = Pairs
xp-sheet-meetings = Meetings
xp-sheet-consents = Consents
xp-sheet-roadmap = Roadmap
xp-about-school = School
xp-about-reader = Made for
xp-about-at = When
xp-about-zone = Time zone
xp-about-secret = Who may see it
xp-about-secret-words = It holds personal data, children's too. Only for those who work with them in the programme by an order of the school. Do not pass it on in chats; delete it when it is no longer needed.
xp-about-sheets = Sheet
xp-about-rows = Rows
xp-yes = yes
xp-no = no
xp-on-paper = on paper
xp-by-tap = by a button
xp-both-ways = by a button and on paper
xp-paper = { $known ->
        [both] No. { $number } of { $dated }
        [number] No. { $number }
        [dated] of { $dated }
       *[none] seen
    }
xp-stage = stage
xp-meeting-offered = a time is being chosen
xp-meeting-set = set
xp-meeting-held = held
xp-meeting-missed = missed
xp-meeting-cancelled = cancelled

xp-col-name = Name
xp-col-roles = Roles
xp-col-wish = Wants to be
xp-col-stands = Where they stand
xp-col-class = Class
xp-col-born = Date of birth
xp-col-year = Year of birth
xp-col-age = Age
xp-col-phone = Phone
xp-col-contact = Contact
xp-col-telegram = Has Telegram
xp-col-partner = Organisation
xp-col-source = Came by
xp-col-family = Parents and guardians
xp-col-draft-until = Draft until
xp-col-draft-basis = Ground of the draft
xp-col-draft-author = Who entered the draft
xp-col-whose = Whose data
xp-col-purpose = Consent to
xp-col-given-by = Given by
xp-col-given-at = Given at
xp-col-how = How
xp-col-signed-on = Signed on paper
xp-col-paper-on = Paper recorded
xp-col-paper-by = Recorded by
xp-col-withdrawn-at = Withdrawn
xp-col-wording = Version of the text
xp-col-mentee = Mentee
xp-col-mentees = Mentees
xp-col-mentor = Mentor
xp-col-form = Questionnaire
xp-col-filled-by = Filled in by
xp-col-sent = Sent
xp-col-pair-state = Pair
xp-col-days = Waits, days
xp-col-tried = Pairs that failed
xp-col-topics = Topics
xp-col-goal = The request in own words
xp-col-formats = How to meet
xp-col-times = When
xp-col-selection = Selection
xp-col-since = Since
xp-col-order = Order No.
xp-col-order-on = Order's date
xp-col-employer-order = Organisation's order No.
xp-col-reason = Reason
xp-col-work = Work or studies
xp-col-places = Would take
xp-col-open-pairs = Pairs now
xp-col-until = Valid until
xp-col-mentoring-form = Form of mentoring
xp-col-proposed = Proposed
xp-col-meets-how = How they meet
xp-col-rhythm = How often
xp-col-place = Place
xp-col-goals = Goals
xp-col-held = Meetings held
xp-col-last-held = Last meeting
xp-col-next = Next meeting
xp-col-ended = Ended
xp-col-ended-by = Ended by
xp-col-why = Why they fit
xp-col-meeting = Meeting
xp-col-meeting-state = State
xp-col-starts = Begins
xp-col-proposed-by = Proposed by
xp-col-mark-mentor = Mentor's mark
xp-col-mark-mentees = Mentees' marks
xp-col-stage = Stage
xp-col-what = What it is
xp-col-title = Title
xp-col-section = Section
xp-col-deadline = Deadline in words
xp-col-due = Due
xp-col-owner = Responsible
xp-col-item-state = State
xp-col-done-on = Done
xp-col-done-by = Ticked by
xp-col-number = Number
xp-col-dated = Dated
xp-col-result = Result
xp-col-note = Note
