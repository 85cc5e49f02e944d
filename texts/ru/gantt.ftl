gantt-done = готово
gantt-done-on = готово { $day }
gantt-late = { $days ->
    [0] просрочено
    [one] просрочено на { $days } день
    [few] просрочено на { $days } дня
   *[many] просрочено на { $days } дней
}
gantt-until = до { $day }
gantt-until-today = срок сегодня
gantt-undated = срок не задан
gantt-count = сделано { $done } из { $total }
gantt-today = сегодня, { $day }
gantt-no-dates = Сроков пока нет. Они появятся, когда будут указаны даты программы или сроки этапов.
gantt-no-stages = Этапов пока нет.
gantt-left-out = { $done ->
    [0] Не показано этапов: { $count }
   *[other] Не показано этапов: { $count }, из них готово: { $done }
}
