cmd-selection = selection of mentors: who stands where
cmd-register = register of mentors: approve it by an order

word-select-applied = questionnaire sent
word-select-invited = invited to a talk
word-select-presented = papers presented
word-select-selected = selected
word-select-registered = in the register
word-select-rejected = declined
word-select-paused = paused
word-select-left = left
word-paper-no-record = certificate of no criminal record
word-paper-medical = medical certificate
word-paper-agreement = agreement
word-paper-short-no-record = criminal record
word-paper-short-medical = medical
word-paper-short-agreement = agreement
word-mentoring-pupil-pupil = senior to a younger pupil
word-mentoring-student-pupil = student to a pupil
word-mentoring-employer-pupil = professional to a pupil
word-mentoring-employer-student = professional to a student
word-mentoring-teacher-pupil = teacher to a pupil
word-mentoring-teacher-teacher = teacher to a colleague
word-criterion-motive = knows why they want to be a mentor
word-criterion-knows = has something to teach: a trade, experience, a passion
word-criterion-children = talks to children calmly and with respect
word-criterion-time = can meet at least once in two weeks
word-criterion-trust = knows the safety rules and agrees to them

btn-selection = Selection of mentors
btn-selection-of = Selection · { $state }
btn-candidates = To the list
btn-open-candidate = Open
btn-criteria = Criteria
btn-criteria-edit = Change the criteria
btn-criteria-usual = Back to the usual ones
btn-needed-papers = Which papers are needed
btn-select = Select
btn-select-one-surely = Yes, select
btn-invite-talk = Invite to a talk
btn-talk = The talk
btn-resume-mentor = End the pause
btn-return-mentor = Back to the candidates
btn-reject = Decline
btn-pause-mentor = Pause
btn-mentor-leaves = Left
btn-paper-enter = Enter: { $paper }
btn-paper-anew = Enter anew: { $paper }
btn-select-some = Select { $count }
btn-invite-some = Invite { $count } to a talk
btn-untick = Untick all
btn-select-surely = Yes, select { $count }
btn-invite-surely = Yes, invite { $count }
btn-times-for = Propose a time: { $name }
btn-register = Register
btn-register-order = Approve by one order
btn-registered = Who is in the register
btn-register-surely = Yes, approve { $count }
btn-register-not-now = Not now
toast-selected = Selected, the mentor has been told
toast-mentor-resumed = The pause is over
toast-mentor-returned = A candidate again
toast-criteria-usual = The usual criteria are back
toast-register-not-now = The list is put aside, nothing has changed

msg-selection =
    <b>Selection of mentors</b>
    { $total ->
        [0] There are no mentors’ questionnaires yet. To invite people: /invite
        [one] { $total } person has sent the questionnaire.
       *[other] { $total } people have sent the questionnaire.
    }{ $total ->
        [0] {""}
       *[other] { " " }{ $undecided ->
            [0] Nobody waits for your decision.
            [one] { $undecided } waits for your decision.
           *[other] { $undecided } wait for your decision.
        }
    }
msg-candidates = <b>Mentors: { $state } · { $total }</b>
msg-candidates-tick = Tick several to select or invite all of them at once.
msg-lacks-papers = missing: { $papers }
msg-lacks-criteria = criteria not ticked: { $count }
msg-lacks-nothing = nothing is missing
msg-candidate = <b>Selection · { $name }</b>
msg-candidate-state = Now: { $state }{ $hasday ->
        [yes] { " " }· { $day }
       *[no] {""}
    }{ $hasby ->
        [yes] { " " }· { $by }
       *[no] {""}
    }
msg-candidate-before = Before the pause: { $state }
msg-candidate-reason = Why:
msg-candidate-order = Order: No. { $number } of { $day }
msg-candidate-talk = { $state ->
        [offered] Talk: times have been proposed, one is to be chosen
        [held] The talk was held: { $when }{ $place }
       *[set] Talk: { $when }{ $place }
    }
msg-candidate-forms = Helps as: { $forms }
msg-candidate-no-forms = The questionnaire does not say in which role they help, so all papers are needed.
msg-candidate-criteria = <b>Criteria: { $met } of { $of }</b>
msg-candidate-papers = <b>Papers</b>
msg-candidate-no-papers = No papers are needed for this role.
msg-paper-missing = { $paper }: not seen
msg-paper-seen = { $paper }: { $hasnumber ->
        [yes] No. { $number }{ " " }
       *[no] {""}
    }of { $dated }{ $until ->
        [until] , valid until { $day }
        [over] , ran out on { $day }
       *[open] , no end
    }{ $seen ->
        [woman] { " " }· seen by { $seer }
        [man] { " " }· seen by { $seer }
        [somebody] { " " }· seen by { $seer }
       *[nobody] {""}
    }
msg-select-one-sure =
    Select { $name }?
    Something is missing yet — { $lacks }.
msg-select-sure = <b>Select { $count }?</b>
msg-select-missing =
    { $count ->
        [one] Of { $count } person something is missing. You can select them all the same.
       *[other] Of { $count } people something is missing. You can select them all the same.
    }
msg-selected = Selected: { $count }. Each has been told.
msg-select-late = About these it has been decided otherwise, I changed nothing:
msg-invite-sure = <b>Invite { $count } to a talk?</b>
msg-invited =
    Invited: { $count }. Each has been told that a talk is ahead.
    What is left is to propose times, one by one: you cannot be with several people at once.
msg-select-nobody = There was nobody to select: all have moved on. Who stands where: /selection
msg-criteria =
    <b>Criteria for mentors</b>
    They are ticks on the card of every candidate.
msg-needed-papers =
    <b>Which papers a mentor presents</b>
    It depends on whom they help, and how. Tap to change it.
msg-needed-form = • { $form }: { $papers }
msg-needed-form-none = • { $form }: none
msg-needed-of =
    <b>{ $form }</b>
    Which papers are needed?
msg-register = <b>Register of mentors: { $registered }</b>
msg-register-last = Last order: No. { $number } of { $day }
msg-register-nobody-waits = There is nobody to name in an order now: select mentors first. Candidates: /selection
msg-register-waiting = <b>Selected and waiting for an order: { $count }</b>
msg-register-confirmed =
    Done: the register has { $count ->
        [one] { $count } mentor
       *[other] { $count } mentors
    } more, order No. { $number } of { $day }. Each has been told.
msg-register-left = Left out, because the decision has changed meanwhile: { $left }.
ntf-register-proposed =
    <b>Order No. { $number } of { $day }</b>
    It will enter in the register: { $count }
ntf-register-sure = Please check the list: each of them will be told at once.
ntf-criteria-left-out = I kept the first { $most }: a card has no room for more. Left out:

ntf-select-invited =
    The curator has read your questionnaire and would like to meet you.
    A short talk comes next: the curator will propose a time.
ntf-select-presented =
    All your papers are there, thank you.
    The school decides next. There is nothing to do: I will write.
ntf-select-selected =
    The school has chosen you as a mentor. Thank you for being there for young people.
    An order comes next: it enters you in the register. Then we look for somebody you can help, and ask you.
ntf-select-registered =
    You are in the register of mentors: order No. { $number } of { $day }.
    Now we look for somebody you can help. When we have found them, we ask you first.
ntf-select-rejected =
    Thank you for offering your help: it means a lot to us.
    This time there will be no pair for you. That is no judgement of you: a programme needs different people at different times.
    If you would like to talk about it or to help in another way, please write to the curator.
ntf-select-paused =
    Your part in the programme is paused: we will propose no new meetings for now.
    Your questionnaire and papers are kept. When you want to come back, write to the curator.
ntf-select-resumed = Welcome back. You take part again, and everything is as it was before the pause.
ntf-select-left =
    Your part in the programme is over. Thank you for your time and your wish to help.
    If you want to come back, write to the curator: we will be glad.
ntf-select-returned =
    Your questionnaire is with the curator again: we are glad that you are with us.
    There is nothing to do: I will write when there is news.
ntf-paper-ending = <b>Mentors’ papers</b>
ntf-paper-line = { $over ->
        [yes] • { $name }: { $paper } — ran out on { $day }
       *[no] • { $name }: { $paper } — valid until { $day }
    }
ntf-paper-own = <b>Your papers as a mentor</b>
ntf-paper-own-line = { $over ->
        [yes] • { $paper } — ran out on { $day }
       *[no] • { $paper } — valid until { $day }
    }
ntf-paper-own-do = Please bring new ones to the curator: without them meetings have to wait. There is no need to send photos here.

msg-mine-applied = Your questionnaire is with the curator, who will write to you. You can ask sooner, too.
msg-mine-invited = The curator invites you to a talk: to get to know you and to answer your questions.
msg-mine-presented = All your papers are there. The school decides next, and I will write.
msg-mine-selected = The school has chosen you as a mentor. The order on the register comes next, then we look for somebody you can help.
msg-mine-registered = You are in the register of mentors: order No. { $number } of { $day }. When we have found somebody you can help, we ask you first.
msg-mine-rejected = This time there will be no pair for you. Thank you for offering your help. You can talk about it with the curator.
msg-mine-paused = Your part in the programme is paused, and everything is kept. When you want to come back, write to the curator.
msg-mine-left = Your part in the programme is over. Thank you. If you want to come back, write to the curator.
msg-mine-talk-offered = Please choose a time for the talk: the button is below.
msg-mine-talk = Talk: { $when }{ $place }
msg-mine-lacking = Still to be shown to the curator: { $papers }. There is no need to send photos here.
msg-mine-answers = See your answers: /mydata

err-not-now = This step is taken already, or it has been decided otherwise about this person. Who stands where: /selection
err-not-a-mentor = This person has not offered to be a mentor, so there is nobody to select. Candidates: /selection
err-criterion-gone = The criteria have changed since. Please open the card again: /selection
err-no-such-paper = There is no such paper in the list any more. Which are needed: /selection
err-ticks-gone = These ticks are gone, and I changed nothing. To tick again: /selection
err-nobody-selected = There is nobody to name in an order: nobody is selected. Candidates: /selection
err-register-gone = This list has been approved or put aside. The register: /register

event-mentor-invited = mentor invited to a talk
event-mentor-presented = all papers of the mentor seen
event-mentor-selected = mentor selected
event-mentor-registered = mentor entered in the register
event-mentor-rejected = mentor declined
event-mentor-paused = mentor paused
event-mentor-resumed = mentor’s pause ended
event-mentor-left = mentor left
event-mentor-returned = mentor a candidate again
event-mentor-paper-seen = mentor’s paper noted
event-criteria-set = criteria for mentors changed
event-papers-set = list of needed papers changed
