ntf-how-goes =
    <b>How is it going? The pair: you and { $name }.</b>
    { $met ->
        [yes] The last meeting that I know of was on { $day }.
       *[no] I do not know of any meeting of yours yet.
    }
    If you have met, please tick it. If it does not work out, write: the curator will help.
btn-have-met = We have met
btn-set-meeting = Set a meeting
toast-met = The meeting is noted
ntf-pair-quiet =
    <b>A pair has not met for long: { $mentor } and { $mentee }</b>
    { $days ->
        [one] For { $days } day
       *[other] For { $days } days
    } nothing has been heard, since { $day }. It is worth talking to both.
ntf-mark-low =
    <b>A meeting was given { $mark } of 10.</b>
    By: { $by }. The pair: { $mentor } and { $mentee }. What was written about it is on the card.
ntf-pair-paused = { $on ->
        [yes] <b>The pause is over.</b> The work with { $name } goes on.
       *[no] <b>The pair pauses.</b> The meetings that were ahead are cancelled. I will write when the work goes on.
    }
ntf-pair-paused-curator = { $on ->
        [yes] A pair goes on working: { $mentor } and { $mentee }. Told by { $by }.
       *[no] A pair pauses: { $mentor } and { $mentee }. Told by { $by }.
    }
msg-pair-resumed = The pair works again, everybody has been told.
ntf-pair-ended = { $side ->
        [mentor] <b>Your work with { $name } is over.</b>
           Thank you for the time and attention that you have given.
        [guardian] <b>The work of the pair is over: { $ward } and { $name }.</b>
           Thank you for being there.
       *[mentee] <b>The work with your mentor is over: { $name }.</b>
           Thank you for this journey.
    }
ntf-pair-ended-curator =
    <b>A pair has ended its work: { $mentor } and { $mentee }</b>
    Told by { $by }.
btn-pair-pause = Pause
btn-pair-resume = Go on working
btn-pair-end = End the work
msg-pair-paused-self = The pause is noted, everybody has been told. When you are ready, tap “Go on working”: /pair
msg-pair-ended-self = The pair has ended its work. Thank you. Everybody concerned knows.

btn-unpaired = Who waits for a mentor
msg-unpaired-none =
    Nobody waits for a mentor: everybody who asked has a pair.
    All pairs: /pairs
msg-unpaired =
    <b>Waiting for a mentor: { $total }</b>
    Whoever has waited longest comes first.
btn-waiting = { $state ->
        [asked] ✉ { $name } · { $days } d
        [taken] ♥ { $name } · { $days } d
        [later] ⏸ { $name } · { $days } d
       *[none] { $name } · { $days } d
    }
msg-waits-for-mentor =
    <b>{ $name }</b>, { $place }
    Has waited since { $day }: { $days ->
        [0] less than a day
        [one] { $days } day
       *[other] { $days } days
    }
    { $tried ->
        [0] No pair was proposed yet.
       *[other] Pairs proposed or ended: { $tried }.
    }
msg-waiting-why = <b>Why nobody yet</b>
msg-waiting-planned = The plan has a mentor: { $mentor }. Propose the pair: /match
msg-waiting-unplanned = There is no fresh plan with them now. Work it out: /match
msg-waiting-later = Put off: not matched for now.
msg-waiting-support = { $state ->
        [taken] The psychologist has been at work since { $day }.
       *[asked] The psychologist was written to on { $day }, no answer yet.
    }
btn-to-psychologist = To the psychologist
msg-support-sent = I have written to the psychologist. I will tell you once they take it on.
err-not-waiting = This person does not wait any more: there is a pair, or the request was taken back. The list: /unpaired
err-nobody-to-support =
    The school’s psychologist is not in the bot yet.
    To invite them: /invite
ntf-support-asked =
    <b>Your support is needed: { $name }</b>, { $place }
    Has waited for a mentor for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }. Asked by { $by }.
msg-support-note = “{ $note }”
btn-support-take = I take it on
toast-support-taken = Thank you, the curator will know
msg-support-taken = Noted: { $name }. The curator knows. Everybody sent to you: /support
ntf-support-taken = { $by } takes on: { $name }.
msg-support-none = Nobody has been sent to you now.
msg-support = <b>Sent to you: { $total }</b>
msg-support-one =
    <b>{ $name }</b>, { $place }. Has waited for a mentor for { $days } days.{ $state ->
        [taken] { " " }You are at work with them.
       *[asked] { "" }
    }
    “{ $note }”
ntf-still-searching = { $reader ->
        [young] There is no mentor for you yet. We have been looking for { $days } days and will not stop. We will write as soon as we find one, and in two weeks at the latest we will tell you how it goes.
        [guardian] There is no mentor yet: { $child } has waited for { $days } days. The search goes on. I will write as soon as anything changes, and in two weeks at the latest.
       *[own] There is no mentor for you yet: you have waited for { $days } days. { $tried ->
            [0] The right person has not been found, the search goes on.
           *[other] The last proposal did not work out, we go on looking.
        } I will write as soon as anything changes, and in two weeks at the latest.
    }
event-employer-order = an organisation’s order was entered
event-support-asked = sent to the psychologist
event-support-taken = the psychologist has taken it on
