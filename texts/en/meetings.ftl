cmd-meetings = meetings: what is ahead, move one, offer one

word-meeting-kind = { $kind ->
        [talk] A talk at school
        [trial] A trial meeting
        [planning] The planning meeting
       *[regular] A meeting
    }
word-meeting-in-calendar = { $kind ->
        [talk] A talk at school
        [trial] A trial meeting
        [planning] The planning meeting
       *[regular] A meeting
    } · { $whom }
word-in-minutes = { $minutes ->
        [60] in an hour
        [one] in { $minutes } minute
       *[other] in { $minutes } minutes
    }
word-at = { $day ->
        [today] today at { $clock }
        [tomorrow] tomorrow at { $clock }
       *[later] { $when }
    }

msg-meeting-when = When: <b>{ $when }</b>
msg-meeting-where = Where: { $place }
msg-meeting-whom = With: { $whom }
msg-meeting-reason = Reason: { $reason }
msg-meeting-by = Called off by: { $name }
msg-meeting-others-know = The others know already.
msg-meeting-for = For: { $name }
msg-meeting-of-child = Who comes: { $child }
msg-meeting-settle = Nobody can be written to on Telegram: { $name }. Please arrange it yourself and tap the time that suits.
msg-meeting-family-knows = The parents know of this meeting: they have been sent the time and the place.
msg-meeting-family-to-tell = The parents are not on Telegram yet. Please tell them of the meeting yourself.
msg-meeting-file = The file adds the meeting to the calendar of your phone.
msg-meeting-being-chosen = Another time is being chosen. I will write as soon as it is set.
msg-meeting-over = { $state ->
        [held] This meeting was held.
        [missed] This meeting did not take place.
       *[cancelled] This meeting was called off.
    }
msg-line = • { $line }
msg-choose-time = Tap the time that suits you.
msg-choose-times = Tick all that suits you and tap “Done”. I will set the first time when everybody can come.
btn-times-done = Done · { $count }
btn-none-fits = None of these
btn-other-times = Offer another time
toast-time-chosen = Noted
msg-times-noted = { $waits ->
        [one] Thank you, noted. One more person is to answer, then you will hear.
       *[other] Thank you, noted. The others are to answer, then you will hear.
    }
msg-none-fits = I have passed it on. You can wait for other times or offer your own.

ntf-meeting-offered = { $kind ->
        [talk] <b>We invite you to a talk at school</b>
        [trial] <b>A trial meeting: choosing a time</b>
        [planning] <b>The planning meeting: choosing a time</b>
       *[regular] <b>A meeting: choosing a time</b>
    }
ntf-meeting-asked-again = <b>A reminder: no time has been chosen for the meeting yet</b>
ntf-times-sent = Sent. We wait for: { $names }.
    I will write as soon as a time is chosen.
ntf-times-nobody = The times are noted, but nobody can answer them on Telegram. The curator has them and will arrange the meeting.
ntf-meeting-set = { $kind ->
        [talk] <b>The talk at school is set</b>
        [trial] <b>The trial meeting is set</b>
        [planning] <b>The planning meeting is set</b>
       *[regular] <b>The meeting is set</b>
    }
ntf-meeting-moved = <b>The meeting is moved</b>
    The former time is off: { $when }.
ntf-meeting-cancelled = { $kind ->
        [talk] <b>The talk at school is off</b>
        [trial] <b>The trial meeting is off</b>
        [planning] <b>The planning meeting is off</b>
       *[regular] <b>The meeting is off</b>
    }
ntf-no-time-fits = { $people ->
        [one] <b>None of the times suited</b>
       *[other] <b>No time suits everybody</b>
    }
msg-can-when = • { $name }: { $times }
msg-cannot = • { $name }: none of these
ntf-meeting-soon = { $kind ->
        [talk] <b>The talk at school is { $until }</b>
        [trial] <b>The trial meeting is { $until }</b>
        [planning] <b>The planning meeting is { $until }</b>
       *[regular] <b>The meeting is { $until }</b>
    }
ntf-was-held = { $kind ->
        [talk] <b>Did the talk take place?</b>
       *[other] <b>Did the meeting take place?</b>
    }
    { $when }, { $whom }
btn-held = Yes
btn-held-moved = No, it was moved
btn-not-held = No
msg-held-noted = Noted: it took place.
msg-missed-noted = Noted: it did not take place. It happens. You can offer another time right away.
msg-thanks-for-feedback = Thank you. It is noted, the curator of the programme will read it.
ntf-meeting-disputed = <b>A meeting is told of differently</b>
    { $when }
    It was held: { $yes }
    It was not: { $no }

    Please ask them both whether all is well.
ntf-times-unread = <b>Some lines I did not understand, so nothing was sent yet</b>
msg-line-unread = • “{ $line }”
msg-times-example = Please write them once more: the day, the date and the hour, and a time that is still to come. For example: { $example }
msg-times-kept = These I have kept, there is no need to repeat them:
btn-times-again = Write them again
btn-times-kept = { $count ->
        [one] Send what is clear: { $count } time
       *[other] Send what is clear: { $count } times
    }
toast-times-sent = Sent
toast-times-fresh = The hours have changed since, here are the new ones
toast-times-enough = No more than { $most } at once: it would be hard to choose

msg-draft = { $what ->
        [move] <b>Moving the meeting</b>
       *[offer] { $kind ->
            [talk] <b>Inviting to a talk</b>
            [trial] <b>Offering a trial meeting</b>
            [planning] <b>Offering the planning meeting</b>
           *[regular] <b>Offering a meeting</b>
        }
    }
    Tick up to three times: by the questionnaires they suit everybody. Or write your own.
msg-draft-no-slots = { $what ->
        [move] <b>Moving the meeting</b>
       *[offer] { $kind ->
            [talk] <b>Inviting to a talk</b>
            [trial] <b>Offering a trial meeting</b>
            [planning] <b>Offering the planning meeting</b>
           *[regular] <b>Offering a meeting</b>
        }
    }
    The questionnaires name no free hours in common. Please write the times that suit you.
btn-own-times = Write my own times
btn-draft-place = Next: the place · { $count }
btn-draft-send = { $hasplace ->
        [yes] Send · { $count } · { $place }
       *[no] Send · { $count }
    }
btn-draft-other-place = Name another place
btn-draft-why = Send and say why

msg-meetings = <b>Meetings ahead</b>
msg-meetings-week = <b>The school’s meetings of the week</b>
msg-meetings-none = { $week ->
        [yes] There are no meetings in the coming week.
       *[no] There are no meetings ahead yet.
    }
msg-meeting-line = { $number }. { $state ->
        [set] <b>{ $when }</b>
       *[offered] <b>choosing a time</b>
    } · { $kind ->
        [talk] a talk
        [trial] a trial meeting
        [planning] planning
       *[regular] a meeting
    } · { $whom }
btn-offer-meeting = Offer a meeting · { $whom }
btn-meeting-move = Move
btn-meeting-cancel = Call off
btn-meeting-file = Calendar
btn-meeting-again = Offer another time
msg-waits-for = We wait for: { $names }
msg-cancel-sure = { $kind ->
        [talk] <b>Call off the talk?</b>
       *[other] <b>Call off the meeting?</b>
    }
    Everybody who was to come will hear of it at once.
btn-cancel-yes = Yes, call it off
btn-cancel-why = Call it off and say why
btn-cancel-no = No, keep it

err-meeting-gone = There is no such meeting here. What is ahead: /meetings
err-meeting-moved-on = Something has changed about this meeting meanwhile, so I have changed nothing. As it is now: /meetings
err-not-their-turn = This meeting cannot be offered now: somebody has not answered yet, or another one comes first. What is ahead: /meetings
err-already-ahead = Such a meeting has been offered or set already. It can be moved: /meetings
err-times-passed = That time has passed, another one is needed: /meetings
err-not-yet-held = The meeting has not begun yet. I will ask about it when it is over.
err-nothing-kept = These times have been sent or erased already. What is ahead: /meetings
