cmd-match = matching: who suits whom

mtw-topics = { $count ->
        [one] a topic in common: { $topics }
       *[other] { $count } topics in common: { $topics }
    }
mtw-profession = close to the profession wished for: { $words }
mtw-words = in the request and in the mentor's experience: { $words }
mtw-interests = shared interests: { $words }
mtw-times = both are free: { $times }
mtw-any-time = both are flexible about time
mtw-experience = { $years ->
        [one] { $years } year of experience
       *[other] { $years } years of experience
    }
mtw-formats = both like to meet: { $formats }
mtw-languages = language in common: { $languages }
mtw-age-fits = the age suits both
mtw-waiting = has waited { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
mtw-by-rules = the rules allow it, no topics in common so far
mtw-lost-placed = { $count ->
        [one] { $count } more person would have no mentor
       *[other] { $count } more people would have no mentor
    }
mtw-lost-nothing = the plan loses nothing
mtw-lost-points = the plan gets weaker by { $share }%

mtw-goal-most-placed = as many pairs as possible first
mtw-goal-quality = quality first

mtw-part-topics = Topics
mtw-part-words = Words of the request
mtw-part-profession = Profession
mtw-part-interests = Interests
mtw-part-times = Time
mtw-part-formats = Way of meeting
mtw-part-ages = Age
mtw-part-experience = Experience
mtw-part-waiting = Long wait

mtw-form-teacher-teacher = teacher to teacher
mtw-form-teacher-pupil = teacher to pupil
mtw-form-employer-pupil = professional to pupil
mtw-form-employer-student = professional to student
mtw-form-student-pupil = student to pupil
mtw-form-pupil-pupil = older pupil to younger pupil
mtw-kind-pupil = an older pupil
mtw-kind-student = a student
mtw-kind-adult = an adult with a profession
mtw-kind-teacher = a teacher
mtw-gender-man = a man
mtw-gender-woman = a woman

mtw-rule-consent = no consent
mtw-rule-register = mentor not selected yet
mtw-rule-papers = certificates missing
mtw-rule-capacity = no place
mtw-rule-form = another form of mentoring
mtw-rule-kind = another kind of mentor wished: pupil, student or adult
mtw-rule-language = no language in common
mtw-rule-gender = wish for a man or a woman
mtw-rule-age = wish about the mentor's age
mtw-rule-time = no time in common
mtw-rule-forbidden = you ruled this pair out
mtw-rule-not-again = somebody has said no before
mtw-rule-class-teacher = their own class teacher
mtw-rule-relative = a relative

mtw-no-places = { $count ->
        [one] { $count } mentor would suit, but has no place left.
       *[other] { $count } mentors would suit, but their places are taken.
    }
mtw-nobody = There are no mentors yet.
mtw-blocked = { $rule }: { $count ->
        [one] { $count } mentor
       *[other] { $count } mentors
    }

mtw-help-consent = a consent would help: { $count } mentors would then suit
mtw-help-register = selecting would help: { $count } suitable candidates
mtw-help-papers = certificates would help: { $count } suitable mentors wait for theirs
mtw-help-capacity = { $known ->
        [yes] one more mentor is wanted, for: { $values }
       *[no] one more mentor is wanted
    }
mtw-help-form = { $known ->
        [yes] if another form is fine too: { $values } ({ $count } mentors)
       *[no] if another form is fine too ({ $count } mentors)
    }
mtw-help-kind = { $known ->
        [yes] if { $values } is fine too ({ $count } mentors)
       *[no] if it does not matter who the mentor is ({ $count })
    }
mtw-help-language = { $known ->
        [yes] if another language is fine too: { $values } ({ $count } mentors)
       *[no] if another language is fine too ({ $count } mentors)
    }
mtw-help-gender = { $known ->
        [yes] if { $values } is fine too ({ $count } mentors)
       *[no] if it does not matter whether it is a man or a woman ({ $count } mentors)
    }
mtw-help-age = { $known ->
        [yes] if another age is fine too: { $values } ({ $count } mentors)
       *[no] if another age is fine too ({ $count } mentors)
    }
mtw-help-time = { $known ->
        [yes] if there is time: { $values } ({ $count } mentors)
       *[no] if another time can be found ({ $count } mentors)
    }
mtw-opens-free = free place: { $names }
mtw-opens-taken = { $mentor } is in the plan with { $mentee } now; if that place is given away, { $lost ->
        [0] the plan changes
       *[other] { $lost }
    }

msg-match = <b>Matching</b>
msg-match-counts = Waiting for a mentor: { $waiting }. Mentors with free places: { $mentors }, places: { $places }.
msg-match-plan = Plan of { $moment }: { $placed } pairs, { $left } without. Goal: { $goal }.
msg-match-later = Put off by you: { $count }.
msg-match-newcomers = New people who are not in the plan yet: { $count }. Tap “Work out anew”.
msg-match-first = { $waiting ->
        [0] Nobody is waiting for a mentor. When the first request comes, proposals will be here.
       *[other] <b>Matching</b>
        Waiting for a mentor: { $waiting }. I am working it out and will write in a few seconds.
    }
msg-match-nothing = { $left ->
        [0] There is nobody to propose now. Who is on the way already: /pairs
       *[other] No proposals. Who is waiting and what would help: “Without a pair”. Select mentors: /selection
    }
msg-match-refused = Could not be kept together: { $mentee } — { $mentor } ({ $rules }).
msg-match-line = <b>{ $number }.</b> { $mentee } ← <b>{ $mentor }</b>{ $group ->
        [yes] {" "}· in a group
       *[no] {""}
    }{ $locked ->
        [yes] {" "}· locked
       *[no] {""}
    }
msg-match-pair = <b>{ $mentee }</b>
    Mentor: <b>{ $mentor }</b>{ $known ->
        [yes] {" "}({ $form })
       *[no] {""}
    }
    Fit: { $fit } out of 100{ $group ->
        [yes] {" "}· in a group
       *[no] {""}
    }{ $locked ->
        [yes] {" "}· locked
       *[no] {""}
    }
msg-match-why = Why these two:
msg-match-other-mentors = Who else could be the mentor:
msg-match-other-mentees = Whom else this mentor would suit:
msg-match-other = • { $name } — { $fit } out of 100{ $counted ->
        [yes] ; { $lost }
       *[no] {""}
    }
msg-match-left = { $count ->
        [0] <b>Without a pair</b>
       *[other] <b>Without a pair: { $count }</b>
    }
msg-match-nobody-left = Nobody: there is a proposal for everyone who waits.
msg-match-left-line = <b>{ $number }. { $mentee }</b>{ $known ->
        [yes] {" "}· has waited { $days ->
            [one] { $days } day
           *[other] { $days } days
        }
       *[no] {""}
    }
msg-match-all = { $count ->
        [one] Propose this pair? The mentor, the child and the parent will be asked at once.
       *[other] Propose { $count } pairs? The mentors, the children and the parents will be asked at once.
    }
msg-match-accepted = { $count ->
        [0] I have asked nobody.
        [one] I have asked the people of { $count } pair; their answers will come to you.
       *[other] I have asked the people of { $count } pairs; their answers will come to you.
    }{ $impossible ->
        [0] {""}
       *[other] {" "}Not possible: { $impossible } — they have a pair already, there is no place left, or a consent was withdrawn.
    }
msg-match-put-off = Put off for two weeks; after that the search goes on by itself. I am working the plan out anew.
msg-match-forbidden = I will not propose these two again. I am looking for others and will write in a few seconds.
msg-match-swapped = These two are locked; I am working out the rest and will write in a few seconds.
msg-match-saved = Saved. I am working the plan out anew and will write in a few seconds.
msg-match-taken = { $asked ->
        [0] Done.
        [one] Done. I have asked the people of { $asked } pair.
       *[other] Done. I have asked the people of { $asked } pairs.
    }{ $impossible ->
        [0] {""}
       *[other] {" "}Not possible: { $impossible }, these pairs had changed before.
    }{ $anew ->
        [yes] {" "}I am working the plan out anew and will write in a few seconds.
       *[no] {""}
    }
msg-match-dropped = The file is set aside, nothing has changed.
msg-match-weights = <b>Goal and weights</b>
    Goal: { $goal }.
    A weight is from 0 (does not count) to 10. “Try” shows what would change and saves nothing.{ $changed ->
        [yes] {" "}The changes are not saved yet.
       *[no] {""}
    }
msg-match-said = <b>What you have said</b>
    A number takes it back, and the plan is worked out anew.
msg-match-said-nothing = Nothing so far. You can lock, rule out or put off on the card of a pair.
msg-match-said-locked = { $number }. Locked: { $mentee } ← { $mentor }
msg-match-said-forbidden = { $number }. Ruled out: { $mentee } ← { $mentor }
msg-match-said-later = { $number }. No search until { $day }: { $mentee }

btn-match = To the plan
btn-match-all = Propose all: { $count }
btn-match-all-sure = Yes, propose: { $count }
btn-match-left = Without a pair: { $count }
btn-match-again = Work out anew
btn-match-excel = Excel
btn-match-weights = Goal and weights
btn-match-marks = What I have said
btn-match-accept = Propose to them
btn-match-lock = Lock
btn-match-unlock = Unlock
btn-match-forbid = Rule out
btn-match-put-off = Not now: put off for 2 weeks
btn-match-swap = Mentor: { $name }
btn-match-swap-mentee = Instead: { $name }
btn-match-seat = To this mentor all the same: { $name }
btn-match-unsay = ✕ { $number }
btn-match-goal = ⇄ { $goal }
btn-match-less = −
btn-match-part = { $part } · { $weight }
btn-match-more = +
btn-match-try = Try
btn-match-save = Save
btn-match-usual = Back to the usual
btn-match-take = Yes, do it
btn-match-drop = Change nothing

toast-match-working = Working it out, I will write in a few seconds
toast-match-file = Preparing the file, it will come in a few seconds
toast-match-locked = Locked: stays in every plan
toast-match-unlocked = Unlocked

ntf-match-ready = <b>The plan is ready</b>
    Pairs: { $placed }, without: { $left }.{ $before ->
        [yes] {" "}Pairs that changed: { $changed }.
        [same] {" "}No new pairs.
       *[no] {""}
    }
ntf-match-found = { $count ->
        [one] A proposal has come up: there is a mentor for { $count } person who was waiting.
       *[other] Proposals have come up: there are mentors for { $count } people who were waiting.
    }
ntf-match-tried = <b>If you save this</b>
    Other pairs: { $differ }.
    Pairs in all: { $placedbefore } before, { $placed } then.
    Average fit: { $fitbefore } out of 100 before, { $fit } then.
    Nothing is saved yet.
ntf-match-workbook = The plan of pairs. You can write in the columns “Decision” and “Mentor”; then send the file here, and I will show what would change.
ntf-match-faulty = There is something in the file that I did not understand. Please correct it and send it again:
ntf-match-unchanged = There are no decisions in the file, nothing to change.
ntf-match-read = Read; decisions: { $count }. What will be done:

file-matching = plan of pairs

mtx-sheet-pairs = Pairs
mtx-sheet-left = Without a pair
mtx-sheet-mentors = Mentors
mtx-sheet-facts = Settings
mtx-col-number = No.
mtx-col-mentee = Mentee
mtx-col-class = Class
mtx-col-mentor = Mentor
mtx-col-decision = Decision
mtx-col-fit = Fit out of 100
mtx-col-why = Why
mtx-col-second = Candidate 2
mtx-col-third = Candidate 3
mtx-col-days = Days waited
mtx-col-reason = Reason
mtx-col-helps = What would help
mtx-col-code = Code
mtx-col-room = Free places
mtx-col-fact = What
mtx-col-value = Value
mtx-accept = propose
mtx-lock = lock
mtx-forbid = rule out
mtx-later = later
mtx-none = —
mtx-yes = yes
mtx-no = no
mtx-choose = Choose from the list: propose, lock, rule out, later or “—”.
mtx-fact-plan = Number of the plan
mtx-fact-made = Worked out
mtx-fact-waiting = Waiting for a mentor
mtx-fact-mentors = Mentors with free places
mtx-fact-places = Free places
mtx-fact-goal = Goal
mtx-fact-placed = Pairs in the plan
mtx-fact-most-placed = There cannot be more pairs than
mtx-fact-points = Quality of the plan, points
mtx-fact-most-points = Bound: quality cannot be higher
mtx-fact-optimal = Cannot be better
mtx-fact-weighed = Possible pairs compared

mtx-line-accept = propose: <b>{ $mentee }</b> ← { $mentor }
mtx-line-lock = lock: <b>{ $mentee }</b> ← { $mentor }
mtx-line-unlock = unlock: <b>{ $mentee }</b> ← { $mentor }
mtx-line-swap = <b>{ $mentee }</b>: { $had ->
        [yes] { $mentor } instead of { $instead }, locked
       *[no] the mentor will be { $mentor }, locked
    }{ $clashes ->
        [yes] {" "}(against the rule: { $against })
       *[no] {""}
    }
mtx-line-forbid = rule out: <b>{ $mentee }</b> ← { $mentor }
mtx-line-later = put off for two weeks: <b>{ $mentee }</b>

mtx-strange-decision = I do not understand the decision “{ $text }”. It may be: propose, lock, rule out, later or “—”.
mtx-too-many-rows = There are more than { $limit } rows in the sheet. Please leave only the plan.
mtx-twice = row { $first } is about this person already. Please leave one of them.
mtx-no-mentor = no mentor is named. Write one, or write “later”.
mtx-no-mentee = “{ $name }” is not in the plan. Perhaps they have a pair already.
mtx-mentee-twice = several people in the plan are called “{ $name }”. Please put the row's code back.
mtx-no-such-mentor = there is no mentor “{ $name }” among those selected or the candidates. Please check the name in the sheet “Mentors”.
mtx-mentor-twice = several mentors are called “{ $name }”. Take the name from the sheet “Mentors”: it tells them apart.
mtx-stop-consent = one of the two has no consent in force, so they cannot be a pair.
mtx-stop-register = { $name } is still a candidate. Select them first: /selection
mtx-stop-papers = { $name }: certificates for this form of mentoring are missing.
mtx-stop-capacity = { $name } has no free place.
mtx-stop-relative = { $name } is a relative.

err-no-plan-yet = There is no plan of pairs yet. Open /match and I will work one out.
err-plan-outdated = The plan has been worked out anew since. The present one: /match
err-pair-unplanned = This pair is not in the plan any more: it was proposed, changed, or the plan was worked out anew. The present plan: /match
err-pair-impossible = This could not be proposed: somebody has a pair already, there is no place left, or a consent was withdrawn. Open /match and tap “Work out anew”.
err-mentee-has-pair = This person has a mentor already. The present plan: /match
err-mentor-not-taken = This mentor is not selected, so they cannot be given a pair. Select them: /selection
err-decisions-gone = These decisions were carried out or set aside already, or have waited too long. The present plan: /match
err-no-such-weights = This button belongs to an old screen. Open /match and “Goal and weights” once more.

event-match-locked = the pair was locked in the matching
event-match-forbidden = the pair was ruled out in the matching
event-match-later = the search for a mentor was put off
event-matching-set = goal and weights of the matching were changed
