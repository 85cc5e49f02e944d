rmw-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
rmw-workdays = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
rmw-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
rmw-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
rmw-after-start = { $span } after the start of the programme
rmw-after-order = { $span } after the order
rmw-after-stage = { $span } after stage { $stage }
rmw-on-start = on the day the programme starts
rmw-on-order = on the day of the order
rmw-on-stage = on the day stage { $stage } ends
# How Babel writes a day.
rmw-date = d MMMM yyyy
rmw-month = { $month }
rmw-month-of-year = { $month } { $year }
rmw-yearly-month = every year, { $month }
rmw-yearly-day = every year by { $day } { $month }

rmw-owner-curator = Curator
rmw-owner-deputy = Deputy curator
rmw-owner-head = Head of school
rmw-owner-psychologist = Psychologist
rmw-owner-class-teachers = Class teachers
