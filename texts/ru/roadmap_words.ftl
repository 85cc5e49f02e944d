rmw-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
rmw-workdays = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
   *[many] { $count } рабочих дней
}
rmw-weeks = { $count ->
    [one] { $count } неделя
    [few] { $count } недели
   *[many] { $count } недель
}
rmw-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[many] { $count } месяцев
}
rmw-after-start = { $span } после начала программы
rmw-after-order = { $span } после приказа
rmw-after-stage = { $span } после этапа { $stage }
rmw-on-start = в день начала программы
rmw-on-order = в день приказа
rmw-on-stage = в день окончания этапа { $stage }
# How Babel writes a day.
rmw-date = dd.MM.yyyy
rmw-month = { $month }
rmw-month-of-year = { $month } { $year }
rmw-yearly-month = ежегодно, { $month }
rmw-yearly-day = ежегодно до { $day } { $month }

rmw-owner-curator = Куратор
rmw-owner-deputy = Заместитель куратора
rmw-owner-head = Директор
rmw-owner-psychologist = Педагог-психолог
rmw-owner-class-teachers = Классные руководители
