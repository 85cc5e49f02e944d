cmd-forms = questionnaires: see and change
event-form-published = a questionnaire was published

msg-forms =
    <b>Questionnaires: { $total }</b>
    Each can be downloaded as an Excel workbook, changed and sent back here. Participants see the changes only once you publish them.
msg-forms-line = <b>{ $title }</b>
    sent { $sent }, unfinished { $unsent }, versions: { $versions }
btn-forms = All questionnaires
btn-forms-before = ← Back
btn-forms-after = More →
word-form-draft = draft
word-form-changed = changed by the school
word-form-in-use = in use now
word-form-former = earlier
word-form-offered = from the developers, not taken

msg-form-title = <b>{ $title }</b> · { $code }
msg-form-for-mentors = For those who want to become mentors.
msg-form-for-pupils = For pupils and students who need a mentor.
msg-form-for-guardians = For a parent who looks for a mentor for their child.
msg-form-for-staff-requests = For a class teacher or psychologist, once there is a consent for the pupil.
msg-form-for-teachers = For a teacher who needs a mentor.
msg-form-for-acquaintance = An introduction: who comes by a link says who they are.
msg-form-for-referrals = A class teacher or psychologist names a pupil who could use a mentor.
msg-form-for-partners = About partner organisations: who they are and how they can help.
msg-form-for-needs = What the programme needs to work: asked of the curator or a mentor.
msg-form-for-before = The survey before the programme begins.
msg-form-for-after = The survey at the end of the programme.
msg-form-for-pairs = About a pair: the bot asks those in it, and you.
msg-form-for-meetings = About meetings: time, place, how it went.
msg-form-for-curators-work = For work: the bot asks you and your colleagues by it when you do something.
msg-form-for-documents = For work: by it the bot asks what it does not know when you have a document made.
msg-form-for-own = Your school's own questionnaire. Invite people to it by a message to many.
msg-form-version =
    { $origin ->
        [school] Version { $number }, { $day }: sent by { $author }.
       *[shipped] Version { $number }, { $day }: from the developers.
    }
msg-form-not-in-use = So far it is only a draft: participants do not see it.
msg-form-copies = Sent: { $sent }. Unfinished: { $unsent }.
msg-form-has-draft = There is a draft of { $day }. Participants do not see it.
msg-form-offered = The developers have brought out a new version. Yours is still in use; you can compare the new one and take it.
btn-form-card = To the questionnaire
btn-form-download = Download XLSX
btn-form-try = Go through it as a participant
btn-form-figures = Figures
btn-form-versions = Versions
btn-form-changes = What changed
btn-form-try-draft = Try the draft
btn-form-publish = Publish
btn-form-drop = Delete the draft
btn-form-compare = Compare
btn-form-take = Take it
toast-form-file = Making the file, one second
ntf-form-workbook = Open it in Excel or LibreOffice, change it and send the same file back here. There is a help sheet inside. Participants see nothing of it until you publish.

msg-form-versions = <b>{ $title }</b>: all versions, the newest first.
btn-form-version = No. { $number } · { $state }
btn-form-restore = Go back to this version
btn-form-restore-surely = Yes, use this one
msg-form-restore-sure =
    Use version { $number } instead of the present one? “{ $title }”

    Unfinished: { $unsent }. They move over at their next answer; whatever fits is kept.
    The present version stays in the list: you can go back to it too.
msg-form-published =
    <b>Published, version { $number }.</b>
    New copies use it. Whoever is not finished ({ $unsent }) moves over at their next answer: whatever fits is kept, only what is new is asked.

    If you change your mind: under “Versions” you can go back.
msg-form-drop-sure = Delete the draft? “{ $title }”: the version in use and all answers stay as they are.
btn-form-drop-surely = Yes, delete it
msg-form-dropped = The draft is deleted.
err-form-gone = This version is gone: it was deleted, or a newer draft came. All questionnaires: /forms

msg-checking-file = Checking the file, this takes a few seconds.
msg-not-a-table = That is a picture or a recording, not a workbook. Please send the .xlsx file as a document. Questionnaires: /forms, people: /import
ntf-form-faulty = <b>{ $name }</b>: things to put right — { $total }. I changed nothing.
msg-form-faulty-next = Please put it right and send the file again.
ntf-form-faults-rest = The rest is in the file.
msg-fault-cell = { $sheet }, row { $row }, “{ $column }”.
msg-fault-row = { $sheet }, row { $row }.
msg-fault-sheet = Sheet { $sheet }.
ntf-form-read = <b>“{ $title }”</b>: read without faults and kept as a draft.
ntf-form-read-new = <b>“{ $title }”</b>: read without faults. The school had no such questionnaire; kept as a draft.
msg-form-read-next = Try the draft yourself, then publish it. Until then participants see what they saw.
msg-form-changes = <b>What will change</b> ({ $count }):
msg-form-no-changes = This version is no different from the one in use.
msg-form-warnings = <b>Please note:</b>
ntf-form-unchanged = <b>“{ $title }”</b>: the file holds just what is in use. There is nothing to change.

msg-lacks-phone = Without the question { $name } the curator will not see the phone number.
msg-lacks-class = Without the question { $name } the curator will not see the class, and the summary by classes will miss this person.
msg-lacks = Without the question { $name } the curator's card will lack this answer.
msg-lacks-match = Without the question { $name } the bot cannot heed it when it looks for a pair.
err-needed-question-missing = The question { $name } is needed: without it the bot cannot work with this questionnaire. Please put it back; its words may be any.
err-needed-question-of-other-kind = The question { $name } must be of the type { $kind }: that is how the bot reads it.
err-needed-question-may-be-skipped = Everybody must see the question { $name } and answer it: required = yes, without relevant and outside of repeats.
err-needed-choices-changed = The names of the choices of { $name } must be these: { $choices }. Their labels may be any.
err-form-code-unfit = The form_id “{ $code }” does not fit: up to { $limit } characters, letters, digits, “_”, “-”, “.”, no spaces. Please write it on the sheet settings.

msg-trial = <i>This is a try-out: answers are not kept and go to nobody.</i>
btn-trial-leave = Leave the try-out
msg-trial-over = The try-out is over. Nothing was kept or sent.
msg-trial-left = You have left the try-out, nothing was kept.
msg-form-changed = <i>The questionnaire was changed a little while you were away. Your answers are kept, I will ask only what is new.</i>

toast-figures = Counting, one second
ntf-figures-version = <b>“{ $title }”</b>, version { $number }. Begun: { $begun }.
ntf-figures-all = <b>“{ $title }”</b>, all versions. Begun: { $begun }.
ntf-form-figures = Figures by question. There are no answers in the file, only numbers.
word-figure-shown = saw it { $count }
word-figure-answered = answered { $count }
word-figure-skipped = skipped { $count }
word-figure-back = went back { $count }
word-figure-left = stopped { $count }
word-figure-seconds = { $count } s
word-figure-minutes = { $count } min
word-figure-most = <b>← most stop here</b>
msg-figures-review = Review before sending: reached by { $shown }, sent by { $sent }, stopped { $left }.
btn-figures-all = All versions
btn-figures-one = This version only
btn-figures-file = As XLSX
word-figures-sheet = Figures
word-figures-question = Question
word-figures-name = Name
word-figures-shown = Saw it
word-figures-answered = Answered
word-figures-skipped = Skipped
word-figures-back = Went back
word-figures-left = Stopped
word-figures-seconds = Usual seconds
word-figures-review = Review before sending
btn-form-answers = Answers in Excel
btn-form-send = Send it round
toast-answers = Collecting the answers, a file will follow
err-form-not-for-many = The bot itself shows this questionnaire when it is needed; it cannot be sent round.
