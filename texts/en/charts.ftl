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

## Indicators and buttons

cmd-charts = indicators and pictures
btn-charts = Indicators and pictures
btn-chart-ways = The way in
btn-chart-topics = Topics
btn-chart-pairs = Pairs
btn-chart-satisfaction = Before and after
btn-chart-all = All pictures
btn-indicators-enter = Enter the school’s numbers
btn-indicators-change = Numbers and targets
toast-charts = Drawing, a couple of seconds
ntf-chart-ways = How many people have come to each step.
ntf-chart-topics = Which mentors are lacking, the most needed topics first.
ntf-chart-pairs = How many pairs are at work.
ntf-chart-satisfaction = How people rate the programme before it and after.
msg-indicators-head = <b>Indicators on { $day }</b>
word-indicator-mentees = Mentees among students aged 10–19
word-indicator-young-mentors = Mentors among students aged 15–19
word-indicator-specialists = Mentees among young specialists
word-indicator-partners = Partners that gave mentors
word-indicator-mentees-glad = Satisfied mentees
word-indicator-mentors-glad = Satisfied mentors
msg-indicator-share = <b>{ $name }: { $percent }%</b>
msg-indicator-none = <b>{ $name }</b>
msg-indicator-counted = { $count } of { $of }.
msg-indicator-reached = The target of { $target }% is reached.
msg-indicator-missing = The target is { $target }%, still lacking: { $count }.
msg-indicator-untold = At present { $count }. Of how many has not been said yet, so there is no share. The target is { $target }%.
msg-indicator-nobody = The school has none, so there is no share.
msg-indicator-beyond = At present { $count }, but the school’s number is { $of }. Please check that number.
msg-indicator-few = Answers so far: { $of }. It takes at least three: with fewer one could see who answered what. The target is { $target }%.
msg-indicator-meetings = By the marks of meetings for now: fewer than three have filled in the form after the programme.
msg-indicator-unsure = Not counted, because their age is not known: { $count }.
msg-indicators-curator = How many students and specialists the school has is entered by the programme’s curator.
event-indicators-set = numbers and targets of the indicators were entered
