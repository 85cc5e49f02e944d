## Pictures

chart-ways = The way through the programme
chart-topics = Requests and mentors by topic
chart-pairs = Mentoring pairs over time
chart-satisfaction = Marks before and after
chart-ways-none = Nobody has come yet. The picture appears with the first answer to an invitation.
chart-topics-none = There are no requests and no selected mentors yet. The picture appears with the first of them.
chart-pairs-none = There are no approved pairs yet. The picture appears with the first order on pairs.
chart-satisfaction-none = There are fewer than three answers so far. The picture appears once three people have filled in the forms before or after the programme.
chart-mentors = Mentors
chart-mentees = Mentees
chart-step-came = came
chart-step-consented = gave consent
chart-step-sent = sent the questionnaire
chart-step-selected = selected
chart-step-matched = a mentor was found
chart-step-approved = the pair was approved by an order
chart-step-running = the pair meets
chart-requests = requests
chart-topic-mentors = selected mentors
chart-short = { $count ->
    [one] { $count } mentor short
   *[other] { $count } mentors short
}
chart-enough = enough
chart-topics-left = { $short ->
    [0] Topics not shown: { $count }, all with enough mentors.
   *[other] Topics not shown: { $count }, mentors are short in { $short } of them.
}
chart-running = meeting already
chart-approved = approved, not yet met
chart-running-of-them = Of them meeting already:
chart-pairs-weekly = A column is a week. Above it: how many pairs were approved and not over at its end.
chart-pairs-monthly = A column is a month. Above it: how many pairs were approved and not over at its end.
chart-before = before the programme
chart-after = after it
chart-comfort = Easy to talk with each other
chart-safety = Calm and safe
chart-glad = Glad to take part
chart-likes = Like the way the work goes
chart-result = Happy with what came of it
chart-mark = { NUMBER($mark, minimumFractionDigits: 1, maximumFractionDigits: 1) }
chart-only-after = after: { $mark }
chart-only-before = before: { $mark }
chart-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
chart-answers-both = answers: { $before } and { $after }
chart-few-answers = There are fewer than three answers so far.
chart-marks = Means of marks from 1 to 10. Where fewer than three have answered, no mark is shown.
