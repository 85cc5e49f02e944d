# Pairs from a proposal until an order can name them.

cmd-pairs = Pairs: who is at which step
cmd-pair = My pair: how things stand and what is next

btn-pair-yes = It suits
btn-pair-no = Does not suit
btn-pair-ask = Ask the curator
btn-my-pair = My pair
btn-my-pairs = How things stand
btn-pair-trial = Set the trial meeting
btn-pair-planning = Set the planning meeting
btn-pair-plan = Write down what was agreed on
btn-pair-plan-change = Change what was agreed on
btn-pair-card = Open the pair
btn-pairs = All pairs
btn-pair-nudge = Remind
btn-pair-tried = The trial meeting was held
btn-pair-withdraw = Take the proposal back
btn-pair-withdraw-surely = Yes, take it back
btn-pair-yes-for = { $name }: “yes” in person
btn-pair-no-for = { $name }: “no”
btn-pair-next = Find another mentor
btn-pair-mentee = The mentee’s card
btn-pair-person = { $name }
btn-pair-propose = Propose: { $name }
btn-pair-with = Pair: { $name }
btn-pair-up = Propose this pair
btn-propose-mentor = Propose a mentor
btn-mentor-free = { $name } · { $free ->
        [one] { $free } place
       *[other] { $free } places
    }
btn-mentor-against = { $name } · did not work out before

word-your-mentor = the mentor
word-your-mentee = the mentee
word-side-mentor = mentor
word-side-mentee = mentee
word-side-guardian = parent
word-pair-proposed = Proposed
word-pair-asked = Waiting for answers
word-pair-agreed = All agree, no trial meeting yet
word-pair-trial = Trial meeting is set
word-pair-tried = Trial held, planning not set yet
word-pair-planning = Planning meeting is set
word-pair-ready = Ready for the order
word-pair-approved = Approved by an order
word-pair-running = Working together
word-pair-paused = Paused
word-pair-ended = Ended
word-pair-refused = Did not work out

card-pair-class = Class or year: { $answer }
card-pair-topics = Needs help with: { $answer }
card-pair-goal = In their own words: “{ $answer }”
card-pair-organisation = Organisation: { $answer }
card-plan-format = How: { $answer }
card-plan-rhythm = How often: { $answer }
card-plan-place = Where: { $answer }
card-plan-goals = To begin with: { $answer }
    .familiar = To begin with: { $answer }

msg-pair-why = Why together: { $why }
msg-pair-group = The group: { $names }
msg-pair-papers = The school has checked the mentor’s papers.

ntf-pair-asked =
    { $side ->
        [mentor] <b>There is a mentee for you: { $name }</b>
        [guardian] <b>{ $ward }: the school has found a mentor</b>
            The mentor: { $name }.
       *[mentee] <b>There is a mentor for you: { $name }</b>
    }
    .familiar = <b>A mentor has been found for you: { $name }</b>
ntf-pair-asked-again =
    { $side ->
        [mentor] <b>A reminder: there is a mentee for you, { $name }</b>
        [guardian] <b>A reminder: { $ward } waits for your answer about a mentor</b>
            The mentor: { $name }.
       *[mentee] <b>A reminder: there is a mentor for you, { $name }</b>
    }
    .familiar = <b>A reminder: there is a mentor for you, { $name }</b>
msg-pair-question =
    { $side ->
        [mentor]
            Would you like to? If not, nobody will be hurt: we will find another pair.
            You will get the surname once an order approves the pair.
        [guardian]
            Do you agree? A trial meeting comes first, and you can decide after it, too.
            The curator will answer any question.
       *[mentee]
            Does this suit you? A trial meeting comes first, and you can decide after it, too.
            If not, nobody will be hurt: we will find another mentor.
    }
    .familiar =
        What do you think? Talk it over with your mum or dad: we will ask them, too.
        If you would rather not, nobody will be hurt: we will find another mentor.

msg-pair-mine =
    { $side ->
        [mentor] <b>Your mentee: { $name }</b>
        [guardian] <b>{ $ward } and the mentor { $name }</b>
       *[mentee] <b>Your mentor: { $name }</b>
    }
    .familiar = <b>Your mentor: { $name }</b>
msg-pair-stands =
    { $state ->
        [asked] { $said ->
            [yes] Your answer is written down: “yes”. We wait for the others and will tell you at once.
           *[no] We are asking everybody concerned. You will hear as soon as they answer.
        }
        [agreed] { $side ->
            [mentor] { $waits ->
                [yes] This pair agrees. We wait for the others of the group.
               *[no] Everybody agrees. A trial meeting is next: choose when it suits you.
            }
           *[other] Everybody agrees. The mentor will offer a time for a trial meeting, and we will write at once.
        }
        [trial] { $met ->
            [yes] The trial meeting was held. We wait for what both sides say of it: three questions, no more.
           *[no] The trial meeting is next. After it we will briefly ask how it was.
        }
        [tried] { $side ->
            [mentor] The trial meeting was held. The planning meeting is next: to agree how to work and on what.
           *[other] The trial meeting was held. The mentor will offer a time for the next one, to agree how to work and on what.
        }
        [planning] { $side ->
            [mentor] The planning meeting is next. After it, or right at it, write down what you agree on.
           *[other] The planning meeting is next: to agree how to work and on what.
        }
        [ready] Everything is ready. The school only has to approve the pair by an order: you will hear of it.
        [approved] The pair is approved by an order. The first meetings are ahead.
        [running] You are working together. If something is not right, the curator will help.
        [paused] There is a pause. The curator will tell you when to go on.
        [ended] The work has ended. Thank you for having been together.
        [refused] This pair is not spoken of any more. There is nothing to do: the curator goes on looking.
       *[proposed] The curator is preparing a proposal.
    }
    .familiar =
    { $state ->
        [asked] { $said ->
            [yes] Your answer is written down: “yes”. We wait for the others and will write at once.
           *[no] We are asking everybody concerned. We will write as soon as they answer.
        }
        [agreed] Everybody agrees. The mentor will offer a time to meet, and we will write to you at once.
        [trial] { $met ->
            [yes] You have met. We wait for what you and your mentor say of it.
           *[no] Your first meeting is soon. After it we will ask whether you liked it.
        }
        [tried] You have met already. Next time you will decide what to do together.
        [planning] At the next meeting you will decide what to do together.
        [ready] Everything is ready. The school only has to sign an order: we will write.
        [approved] It is settled: you will begin soon.
        [running] You are working together. If something is not right, tell the curator.
        [paused] There is a break now. The curator will tell you when to go on.
        [ended] The work has come to its end. Thank you.
        [refused] It did not work out with this mentor, and that is all right. The curator is looking for another one.
       *[proposed] The curator is looking for a mentor for you.
    }
msg-pair-plan = <b>What was agreed on</b>
msg-pair-meeting-set = { $kind ->
        [trial] Trial meeting: { $moment }
        [planning] Planning meeting: { $moment }
       *[regular] Meeting: { $moment }
    }
msg-pair-meeting-offered = { $kind ->
        [trial] Trial meeting: a time is being chosen
        [planning] Planning meeting: a time is being chosen
       *[regular] Meeting: a time is being chosen
    }
msg-pair-asked-curator = The curator will hear that you have a question, and answer. You can also write right now.
    .familiar = The curator will hear that you have a question, and answer. You can also write right now.
msg-no-pair =
    { $band ->
        [child]
            There is no pair yet. As soon as a mentor is found, we will write.
        *[other]
            There is no pair yet. As soon as the curator has found one, we will write: one tap will answer.
    }
msg-pair-refused-kept =
    { $side ->
        [mentor] We see, thank you for telling us. Only the curator will learn why. We will find another pair.
        [guardian] We see, thank you for telling us. Only the curator will learn why. We will look for another mentor.
       *[mentee] We see, thank you for telling us. Only the curator will learn why. We will look for another mentor.
    }
    .familiar = We see, thank you for an honest answer. Only the curator will learn why. We will look for another mentor.
msg-pair-plan-kept = Written down. Everybody concerned has been told.

ntf-pair-agreed =
    { $side ->
        [mentor] Everybody agrees: you and { $name }.
            { $begins ->
                [yes] A trial meeting is next. Choose when it suits you: we will suggest times you have in common.
               *[no] We wait for the others of the group; then the trial meeting can be set.
            }
        [guardian] Everybody agrees: { $ward } and the mentor { $name }.
            The mentor will offer a time for a trial meeting, and you will hear of it at once.
       *[mentee] Everybody agrees: you and the mentor { $name }.
            The mentor will offer a time for a trial meeting, and we will write at once.
    }
    .familiar =
        Hooray, everybody agrees: you and the mentor { $name }.
        The mentor will offer a time to meet, and we will write to you at once.
ntf-pair-off =
    { $side ->
        [mentor] { $by ->
            [nobody] { $name }: this pair will not come to be, and that is all right. We will find another one and write to you.
           *[other] { $name }: it does not work out for the other side now, and that is all right. We go on looking and will write to you.
        }
        [guardian] { $by ->
            [mentor] It does not work out for the mentor now ({ $ward }). We go on looking.
           *[other] { $ward }: it has not worked out with this mentor. We go on looking.
        }
       *[mentee] { $by ->
            [mentor] It does not work out for the mentor now. We go on looking and will write as soon as we find one.
           *[other] It has not worked out with this mentor. We go on looking and will write as soon as we find one.
        }
    }
    .familiar =
        { $by ->
            [mentor] It does not work out for the mentor now, and that is all right. We are looking for another one and will write to you.
           *[other] It has not worked out with this mentor, and that is all right. We are looking for another one and will write to you.
        }
ntf-pair-over =
    { $side ->
        [mentor] { $name }: your work together has ended. Thank you for your time. The curator is there for any question.
        [guardian] { $ward }: the work with the mentor has ended. If a new mentor is needed, the curator will help.
       *[mentee] The work with your mentor has ended. If you need a new mentor, the curator will help.
    }
    .familiar = The work with your mentor has ended. If you would like a new one, the curator will help.
ntf-pair-tried =
    The trial meeting was held, thank you for telling us about it ({ $name }).
    The planning meeting is next: to agree how to work, how often, and on what.
ntf-plan-awaited =
    You have met to plan your work ({ $name }).
    Please write down what you agreed on: four short questions. After that an order can approve the pair.
ntf-pair-planned =
    { $side ->
        [guardian] { $again ->
            [yes] { $ward } and the mentor { $name }: what was agreed on has changed.
           *[no] { $ward } and the mentor { $name } have agreed how to work. The school only has to approve the pair by an order.
        }
       *[other] { $again ->
            [yes] What was agreed on has changed ({ $name }).
           *[no] What was agreed on is written down ({ $name }). The school only has to approve the pair by an order: you will hear of it.
        }
    }
    .familiar = This is what you and the mentor have agreed on ({ $name }).

ntf-pair-refused =
    A pair did not work out: { $mentee } and the mentor { $mentor }.
    The answer “no”: { $by } ({ $side }). The others were told gently, and not why.
ntf-pair-broken =
    A pair has ended: { $mentee } and the mentor { $mentor }.
    The consent to data processing was taken back; the others were not told why.
ntf-pair-silent =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    } without an answer: { $mentee } and the mentor { $mentor }.
    Still silent:
msg-pair-silent-one = • { $name } ({ $side }){ $reached ->
        [yes] {""}
       *[no] , the bot cannot write to them: please ask in person
    }
ntf-pair-stuck =
    { $mentee } and the mentor { $mentor }: nothing has moved for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
    { $state ->
        [agreed] Everybody agrees, but no trial meeting is set. The mentor was reminded.
        [trial] The time of the trial meeting is past, but not everybody has told how it was.
        [tried] The trial meeting was held, but no planning meeting is set. The mentor was reminded.
       *[planning] The time of the planning meeting is past, but nothing is written down. The mentor was reminded.
    }
    Please call: one talk often helps.
ntf-pair-question =
    A question about a pair: { $mentee } and the mentor { $mentor }.
    { $by } ({ $side }) would like to ask. Please write or call.
ntf-pair-news = <b>{ $kind ->
        [agreed] Everybody agrees, a trial meeting is next
       *[ready] Work is agreed on, the order is next: /approve
    }</b>
msg-pair-news-one = • { $mentee } and the mentor { $mentor }

msg-pair-next = <b>Who would suit next</b>
msg-pair-next-one = • { $name }: { $why }
msg-pairs = The school’s pairs: who is at which step.
msg-pairs-none = There are no pairs yet. The first one can be proposed from a mentee’s card (/people) or by matching (/match).
msg-pairs-in = { $state }: { $total }. Those who have waited longest come first.
msg-pair-card = <b>{ $mentee } and the mentor { $mentor }</b>
msg-pair-since = { $state }, since { $day }
msg-pair-ended-by = Decided by: { $name }
msg-pair-reason = Reason: { $reason }
msg-pair-answers = <b>Who has answered what</b>
msg-pair-answer = • { $name } ({ $side }): { $said ->
        [yes] “yes”, { $day }
        [no] “no”, { $day }
       *[none] { $reached ->
            [yes] silent so far
           *[no] the bot cannot write to them: please ask in person
        }
    }
msg-pair-meetings = <b>Meetings</b>
msg-pair-meeting = • { $kind ->
        [trial] trial
        [planning] planning
       *[regular] regular
    }, { $state ->
        [offered] a time is being chosen
        [set] set
        [held] held
        [missed] did not take place
       *[cancelled] cancelled
    }{ $hastime ->
        [yes] : { $moment }
       *[no] {""}
    }
msg-pair-withdraw-sure = Take the proposal back: { $mentee } and the mentor { $mentor }? Everybody who was asked will gently be told that the pair will not come to be.
msg-mentors-for =
    Mentors who have a place ({ $total }). Whom shall we propose to { $name }?
msg-mentors-for-none =
    No mentor has a place now ({ $name }). New ones can be taken from the list /mentors.
msg-pair-up =
    { $mentee } and the mentor { $mentor }: propose the pair?
    The mentor, the mentee and, of a minor, the parents will be asked at once.

toast-pair-yes = Written down, thank you
toast-pair-yes-for = Written down: agreed in person
toast-pair-nudged = { $count ->
        [one] One person was reminded
       *[other] { $count } people were reminded
    }
toast-pair-nobody-reached = The bot cannot write to anybody here: please ask in person
toast-pair-tried = Noted: the trial was held
toast-pair-withdrawn = The proposal was taken back
toast-pair-up = Proposed, everybody has been written to

err-pair-gone = This pair is not there any more. The command /pair shows how things stand; for the curator, /pairs.
err-pair-moved-on = Things have changed meanwhile. This is how they stand now.
err-answered-before = Your answer is written down already.
err-not-paired = That did not work: the mentee has a pair already, or a consent of one of the two is no longer in force. Please open the card and check.

event-pair-ask = a pair was proposed
event-pair-agree = everybody agreed to a pair
event-pair-set-trial = a trial meeting was set
event-pair-try = a trial meeting was held
event-pair-set-planning = a planning meeting was set
event-pair-plan = what a pair agreed on was written down
event-pair-approve = a pair was approved by an order
event-pair-meet = a pair has met
event-pair-unset = a pair’s meeting was called off
event-pair-pause = a pair was paused
event-pair-resume = a pair goes on
event-pair-refuse = a pair did not work out
event-pair-end = a pair has ended
