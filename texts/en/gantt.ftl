gantt-done = done
gantt-done-on = done { $day }
gantt-late = { $days ->
    [0] overdue
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
gantt-until = due { $day }
gantt-until-today = due today
gantt-undated = no deadline
gantt-count = { $done } of { $total } done
gantt-today = today, { $day }
gantt-no-dates = No deadlines yet. They appear once the programme's dates or the stages' deadlines are given.
gantt-no-stages = No stages yet.
gantt-left-out = { $done ->
    [0] Stages not shown: { $count }
   *[other] Stages not shown: { $count }, { $done } of them done
}
