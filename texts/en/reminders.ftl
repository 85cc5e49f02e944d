btn-mute = No more reminders
toast-muted = All right, no more reminders

ntf-unfinished =
    { $band ->
        [child] Your questionnaire is waiting: “{ $title }”
       *[other] Your questionnaire is waiting: “{ $title }”
    }
    Everything you wrote is still there; { $left ->
        [0] it only needs checking and sending
        [one] about { $left } question is left
       *[other] about { $left } questions are left
    }.
ntf-unfinished-last =
    { $band ->
        [child] Your questionnaire is still waiting: “{ $title }”
       *[other] Your questionnaire is still waiting: “{ $title }”
    }
    { $left ->
        [0] It only needs checking and sending
        [one] About { $left } question is left
       *[other] About { $left } questions are left
    }.

    This is the last reminder. I keep the answers until { $day }, then I erase them.
ntf-unfinished-erased =
    The questionnaire “{ $title }” was not sent within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, so I erased the answers: nothing is kept without need.

    { $band ->
        [child] To start again, write /start.
       *[other] To start again: /start.
    }

ntf-waiting =
    { $band ->
        [child] We are waiting for your mum or dad. Maybe the message with the link got lost?

    I can show it again, and you can pass it on.
       *[other] We are waiting for a parent or guardian to consent. Maybe the message with the link got lost?

    It can be shown again and passed on.
    }
ntf-waiting-last =
    { $band ->
        [child] Your mum or dad has not answered yet. After { $day } I will forget your name and age: I may not keep them without a parent’s consent.

    You can still pass the link on. And later we can start again.
       *[other] There is no consent from a parent yet. After { $day } I will forget the name and age: they may not be kept without consent.

    The link can still be passed on. And later it is possible to start again.
    }
ntf-referral-ending =
    { $name }: there is no consent yet. After { $day } the draft erases itself.

    If it is worth another try, pass the link on.
ntf-undecided =
    { $hasname ->
        [yes] { $name }: we are waiting for your decision about a mentor.
       *[no] We are waiting for your decision about a mentor for your child.
    }

    Reading the consent takes two minutes. “No” is an answer too: then we ask nothing and remind no more.

err-unfinished-gone = This questionnaire is no longer here: it was sent or erased. What you can do now: /start

setting-clock = must be a time on the clock, such as 21:00
