word-curator = the programme’s curator
word-no-name = no name
word-school-link = the school’s own link
word-no-answer = <i>no answer</i>
word-done = Done
word-write-in-telegram = Write in Telegram

role-curator = curator
role-mentor = applied as a mentor

cmd-start = begin or go on
cmd-help = what this bot can do
cmd-language = language · язык
cmd-privacy = how my data is kept
cmd-mydata = everything that is kept about me
cmd-cancel = discard the questionnaire
cmd-summary = summary
cmd-mentors = mentors: list and search
cmd-invite = link and QR code for mentors

btn-begin = Begin
btn-about = What is mentoring?
btn-agree = I consent
btn-decline = I do not consent
btn-read-consent-again = Read the consent again
btn-resume = Go on
btn-show-answers = Show my answers
btn-give-up = Discard the questionnaire
btn-give-up-surely = Delete my answers
btn-mydata = Everything kept about me
btn-withdraw-surely = Withdraw and erase my answers
btn-keep-consent = Leave it as it is

msg-help = Something unclear, or not working? Write to the curator.

msg-language = Which language shall I speak? · На каком языке говорить?
toast-language = Fine, English it is

msg-stranger =
    Hello. I help a school to run its mentoring programme.

    To begin, open the link that the school’s curator gave you. If you have none, ask the curator for it.
msg-unknown-command = There is no such command. See /help for what I can do.
msg-declined =
    All right, you will be asked nothing. The questionnaire can also be filled in on paper, with the curator.

    If you change your mind, you can read the consent again.
msg-consent-changed = This is another version of the consent. Please read the present one.
toast-consent = Your consent is recorded
toast-nothing-changed = Everything stays as it was

msg-paused =
    Saved for later. Your answers are kept; { $left ->
        [0] all that is left is to check and send them
        [one] about { $left } question is left
       *[other] about { $left } questions are left
    }.

    Come back any day: the button below, or /start.
msg-resume =
    Welcome back. You are at question { $number }, { $left ->
        [0] the last one
       *[other] about { $left } to go after it
    }.
msg-resume-review = Welcome back. All the answers are there: check them and send.
msg-not-recorded-paused = The questionnaire is saved for later, so I did not record this as an answer.
msg-give-up-sure = Discard the questionnaire? All your answers will be erased for good.
msg-given-up =
    The questionnaire is deleted, the answers are erased.

    If you change your mind: /start.
msg-nothing-to-cancel = You are not filling in anything, so there is nothing to cancel.
msg-your-answers = <b>Your answers</b>
msg-no-answers-yet = There are no answers yet.

msg-withdrawn =
    Your consent is withdrawn and your answers are erased. What stays is your account number and a record of when the consent was given and withdrawn.

    If you change your mind: /start.

msg-mydata-soon = I am collecting the file and will send it in a few seconds.
msg-mydata-nothing = Nothing is kept about you here.

err-link-unknown =
    This link does not work: perhaps not all of it was copied.
    Open it once more, or ask the curator for a new one.
err-link-spent =
    This link has been used or has expired.
    Ask the curator for a new one.
err-not-allowed = This is not open to you at the moment. If it should be, please write to the curator.
err-nothing-to-answer = There is no question in front of you. What you can do: /help

ntf-update-failed =
    Your message could not be handled. The fault is ours, not yours; everything recorded before is safe.

    Please try again: /start. If that does not help, write to the curator.
ntf-mydata-ready = Everything that is kept about you. Open the file in the browser of your phone or computer.
msg-alarm = Failure: { $what } was set aside after three tries ({ $error }). Details are in the log.
msg-turn-to = The programme’s curator: { $curator }, { $contact }
msg-turn-to-school = The school will tell you who the curator is and how to reach them.
msg-kept = Thank you, your answers are recorded.
