cmd-broadcast = write to many at once
cmd-broadcasts = broadcasts: what arrived, who answered

word-group-everybody = Everybody
word-group-mentor = Mentors
word-group-mentee = Mentees
word-group-guardian = Parents
word-group-class-teacher = Class teachers
word-group-psychologist = Psychologists
word-group-teacher = Teachers
word-group-partner = Partners
word-group-approved = selected
word-group-not-approved = not selected yet
word-group-sent = have sent a request
word-group-not-sent = have not sent the form yet
word-broadcast-form-only = invitation to a form

msg-broadcast-group =
    <b>Message to many</b>
    Whom to write to? Beside each is how many people would get it.
msg-broadcast-nobody = There is nobody to write to yet: nobody came by a link. Links: /invite
msg-broadcast-audience = To: <b>{ $audience }</b>
msg-broadcast-people =
    Will get it: { $count ->
        [one] <b>{ $count }</b> person
       *[other] <b>{ $count }</b> people
    }
msg-broadcast-unreachable =
    { $count ->
        [one] { $count } more is out of reach: the bot is blocked
       *[other] { $count } more are out of reach: the bot is blocked
    }
msg-broadcast-off = Switched such messages off: { $count }
btn-broadcast-next = Next
btn-broadcast-groups = Another group
btn-broadcast-class = By class
btn-broadcast-partner = By organisation
btn-broadcast-all = Any
msg-broadcast-class = Which class?
msg-broadcast-partner = From which organisation?

msg-broadcast-form =
    Attach a form?
    Under the message there will be a button, “Answer the questions”.
btn-broadcast-no-form = No form
msg-broadcast-words = The form is “{ $title }”. Would you like to add words of your own?
btn-broadcast-words = Write
btn-broadcast-only-form = Only the invitation
btn-broadcast-forms = Another form

msg-broadcast-heading = <b>{ $school }</b> · message from the curator
msg-broadcast-invitation =
    Attached is the form “{ $title }”, { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }.
msg-broadcast-signed = { $author }, curator of the programme
btn-broadcast-fill = Answer the questions
btn-only-necessary = No more such messages

msg-broadcast-preview = Above is the message as people will see it. Nobody has got it yet.
msg-broadcast-quiet = It is { $time } now: many are asleep. It can be sent in the morning.
btn-broadcast-send =
    Send to { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
btn-broadcast-morning = Send in the morning at { $time }
btn-broadcast-now =
    Now, to { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
btn-broadcast-edit = Change the words
btn-broadcast-drop = Do not send
msg-broadcast-dropped = All right, nothing is sent. A new one: /broadcast

err-broadcast-gone = This message was sent already, or another has taken its place. All: /broadcasts, a new one: /broadcast
err-broadcast-changed = This button belongs to an earlier wording, nothing was sent. The present one is further down the chat.
err-nobody-to-write-to = Nobody would get this message now. Please choose anew whom to write to: /broadcast
err-broadcast-too-long = That is { $length } characters, and there is room for { $limit }. Please make it shorter.
err-not-for-you = This form was not sent to you. What can be done: /help
err-answered-already = You have answered already, thank you. Your answers are in place.

msg-broadcasts = <b>Messages to many</b>
    The newest first. Beside each is how many it reached.
msg-broadcasts-none = There were none yet. To write one: /broadcast
msg-broadcast-sent = <b>Message to many · { $moment }</b>
msg-broadcast-waits = <b>The message goes out on { $moment }</b>
msg-broadcast-running =
    On its way: { $delivered } of { $people } delivered.
    When it is over, I will say how many got it.
msg-broadcast-delivered = Delivered to { $delivered } of { $people }
msg-broadcast-blocked =
    { $count ->
        [one] { $count } has blocked the bot
       *[other] { $count } have blocked the bot
    }
msg-broadcast-failed = Not delivered for another reason: { $count }
msg-broadcast-answers = Form “{ $title }”: { $count } answered
msg-broadcast-text = <i>{ $text }</i>
btn-broadcast-refresh = Refresh
btn-broadcast-answers = Download the answers
btn-broadcast-card = Details
toast-broadcast-answers = Making the table, it will come in a few seconds

ntf-broadcast-reported = Your message “{ $start }”
msg-broadcast-missed = Did not get it:
msg-broadcast-missed-more = and { $count } more
ntf-answers-ready = Answers to the form: a row for each person, a column for each question. This is personal data; please do not pass the file on.
word-answers = Answers
word-column-name = Name
word-column-class = Class
word-column-about = About whom
word-column-sent = Sent

msg-only-necessary =
    No more messages to many.
    What is necessary still comes: consent, pair, deadlines and answers to what was done here.
msg-all-messages = Messages to many will come again.
btn-only-necessary-privacy = Send only what is necessary
btn-all-messages = Send messages to many too
event-broadcast-sent = message to many sent
