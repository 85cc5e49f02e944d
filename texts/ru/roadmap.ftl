cmd-today = что сделать сегодня
cmd-week = что сделать на этой неделе
cmd-stages = дорожная карта: этапы и сроки
cmd-stage = текущий этап; номер открывает другой: /stage 3
cmd-programme = карточка программы: год, даты, цель
cmd-roadmap = дорожная карта в Excel
cmd-team = команда и передача кураторства

role-deputy = заместитель куратора
role-head = директор

rm-mark-done = ☑
rm-mark-open = ☐
rm-no-day = срок не задан
rm-unsaid = пока не указано
rm-file = приложен
rm-kind-task = задача
rm-kind-event = мероприятие
rm-kind-document = документ
rm-when = { $state ->
        [today] сегодня
        [tomorrow] завтра
        [late] { $days ->
            [one] просрочено на { $days } день
            [few] просрочено на { $days } дня
           *[many] просрочено на { $days } дней
        }
       *[soon] { $days ->
            [one] через { $days } день
            [few] через { $days } дня
           *[many] через { $days } дней
        }
    }
rm-due = до { $day }{ $off ->
        [yes] {" "}(выходной)
       *[no] {""}
    }, { $when }
rm-due-group = Этап { $number } · { $day }{ $off ->
        [yes] {" "}(выходной)
       *[no] {""}
    }, { $when }
rm-due-sum = <b>{ $group }</b> — { $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    }
rm-expiring-line = • { $title } — до { $day }, { $when }
rm-closed-on = закрыт { $day }
rm-ready = всё готово, можно закрыть
rm-escalated-line = • { $what } — { $owner }, { $when }
rm-escalated-some = Этап { $number }, { $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    }
rm-no-vacations = не указаны
rm-done-by = { $name }, { $day }
rm-move-stage = <b>Этап { $number }.</b>
rm-order = № { $number } от { $day }
rm-never = выключены
rm-weekly = потом раз в неделю
rm-offset = { $state ->
        [day] в день срока
        [before] { $days ->
            [one] за { $days } день
            [few] за { $days } дня
           *[many] за { $days } дней
        }
       *[after] { $days ->
            [one] через { $days } день после
            [few] через { $days } дня после
           *[many] через { $days } дней после
        }
    }
rm-fact-requests = { $count ->
        [0] запросов пока нет
        [one] { $count } запрос
        [few] { $count } запроса
       *[many] { $count } запросов
    }{ $of ->
        [0] {""}
       *[other] , желающих { $of }
    }
rm-fact-consents = { $of ->
        [0] согласия пока ни от кого не нужны
       *[other] { $count ->
            [0] все нужные согласия есть
            [one] не хватает { $count } согласия из { $of }
           *[many] не хватает { $count } согласий из { $of }
        }
    }
rm-fact-offers = { $count ->
        [0] анкет пока нет
        [one] { $count } анкета
        [few] { $count } анкеты
       *[many] { $count } анкет
    }{ $of ->
        [0] {""}
       *[other] , желающих { $of }
    }
rm-fact-register = { $of ->
        [0] пока никто не отобран
       *[other] в реестре { $count } из { $of } отобранных
    }
rm-form-pupil-pupil = ученик – ученик
rm-form-teacher-teacher = учитель – учитель
rm-form-student-pupil = студент – ученик
rm-form-employer-pupil = работодатель – ученик
rm-form-employer-student = работодатель – студент
rm-form-educator-educator = педагог – педагог
rm-form-teacher-pupil = педагог – ученик
rm-unknown-start = когда начинается программа
rm-unknown-order = дата приказа о внедрении
rm-member = { $name } · { $role } · дел: { $open }
rm-waits-unread = { $count ->
        [one] { $count } непрочитанная анкета
        [few] { $count } непрочитанные анкеты
       *[many] { $count } непрочитанных анкет
    }
rm-waits-guardian = без согласия родителей: { $count }
rm-waits-own = без своего согласия: { $count }
rm-waits-filling = заполняют анкету: { $count }
rm-waits-expiring = черновики скоро сотрутся: { $count }

msg-stages = <b>Дорожная карта · { $year }</b>
msg-stages-bare = <b>Дорожная карта</b>
msg-stages-week = Неделя { $number } из { $of }
msg-stages-unknown = Часть сроков пока не определена: укажите даты в карточке программы, и я всё посчитаю.
msg-stage-line = { $state ->
        [closed] ☑
        [late] ☐ <b>!</b>
        [ready] ☐ ✓
       *[open] ☐
    } <b>{ $number }.</b> { $title }
    { $when } · { $done } из { $total }
msg-no-such-stage = Такого этапа нет: их { $count }. Например: /stage 2
msg-stage-title = <b>Этап { $number }. { $title }</b>
msg-stage-due = Срок: { $due }
msg-stage-owner = Отвечает: { $owner }
msg-stage-done = Готово: { $done } из { $total }
msg-stage-closed = Закрыт { $day }
msg-stage-ready = Всё готово, этап можно закрыть.
msg-stage-reason = Закрыт с объяснением:
msg-stage-result = Что должно получиться: { $result }
msg-stage-documents = Документы
msg-stage-tick = Номер отмечает сделанное, ещё раз — снимает. Документ открывается: у него номер и дата.
msg-stage-open = Номер открывает дело: отметка, заметка, файл, кому поручено.
msg-stage-missing = { $count ->
        [0] <b>Закрыть этап { $number }?</b> Всё готово.
        [one] <b>Этап { $number }: не хватает { $count } дела</b>
       *[many] <b>Этап { $number }: не хватает { $count } дел</b>
    }
msg-stage-reopen-sure = Вернуть этап { $number } в работу?
msg-stage-moves = <b>Вместе с этим сдвинутся сроки</b>
msg-stage-reminders = Напоминания об этом этапе: { $days }.

msg-item-title = <b>{ $title }</b>
msg-item-where = Этап { $number } · { $kind } · отвечает { $owner }
msg-no-deadline = Срок не задан
msg-item-figure = Сейчас: { $figure }
msg-item-standing = Состояние: { $standing }
msg-item-result = Что должно получиться:
msg-item-why = Почему не требуется:
msg-item-note = Заметка:
msg-item-file = Файл: { $name }
msg-item-hand = Кому передать «{ $title }»?
msg-item-hand-nobody = «{ $title }» передать пока некому: кроме Вас, в команде никого нет. Пригласить может куратор: /team
msg-put-off = Когда напомнить о «{ $title }»?
msg-put-off-until = Хорошо, напомню { $day }. Срок остаётся прежним.

msg-today = <b>Сегодня, { $day }</b>
msg-week = <b>На этой неделе</b>
msg-agenda-late = <b>Просрочено</b>
msg-agenda-today = <b>Срок сегодня</b>
msg-agenda-week = <b>До воскресенья</b>
msg-agenda-nothing = Срочного нет.
msg-agenda-next = <b>Дальше</b>
msg-agenda-undated = { $count ->
        [one] Без срока — { $count } дело: /stages
        [few] Без срока — { $count } дела: /stages
       *[many] Без срока — { $count } дел: /stages
    }
msg-agenda-waiting = <b>Ждут Вас</b>

msg-programme = <b>Карточка программы</b>
msg-programme-year = <b>Учебный год:</b> { $year }
msg-programme-start = <b>Начало:</b> { $day }
msg-programme-order = <b>Приказ о внедрении:</b> { $order }
msg-programme-goal = Цель:
msg-programme-tasks = Задачи:
msg-programme-forms = Формы наставничества:
msg-programme-expected = Ожидаемые результаты:
msg-programme-team = Команда:
msg-programme-vacations = <b>Каникулы:</b> { $days }
msg-programme-head = { $state ->
        [on] О том, что просрочено на две недели, узнаёт и директор.
       *[off] О просроченном директору не сообщаю.
    }
msg-programme-saved = Сохранил, сроки пересчитаны.
msg-programme-kept = Сроки остались прежними.
msg-new-year-sure =
    Начать новый учебный год?
    Этапы и дела останутся, отметки начнутся с чистого листа. Документы, которые ещё действуют, останутся в силе. Нынешний год сохранится.
msg-new-year-begun = Новый год начат. Укажите, пожалуйста, его даты.

msg-roadmap =
    Готовлю дорожную карту в Excel.

    Измените в ней что угодно и пришлите файл сюда: сначала покажу, что изменится. Подойдёт и Ваша собственная таблица — со своими этапами, разделами, сроками и ответственными.
msg-roadmap-read-only = Готовлю дорожную карту в Excel. Менять её может куратор.
msg-roadmap-taken = Готово: дорожная карта обновлена, сроки и напоминания пересчитаны.
msg-roadmap-dropped = Файл отложен, ничего не изменилось.
msg-roadmap-remarks = <b>На что обратить внимание</b>

msg-team =
    <b>Команда программы: { $count }</b>
    Рядом — сколько дел на человеке. Позвать ещё кого-то можно ссылкой:
msg-member = <b>{ $name }</b>, { $roles }
msg-member-open = Дел: { $count }
msg-member-contact = { $contact }
msg-member-silent = Написать сейчас нельзя: нет Telegram или бот заблокирован. Напоминания идут куратору.
msg-leave-sure =
    Снять роль «{ $role }»? Сейчас она у человека: { $name }.
    Дела, за которые больше некому отвечать, перейдут к куратору, доступ закроется сразу.
msg-left = { $name }: роль снята.
msg-hand-over-sure =
    Передать кураторство: { $name }?
    Все карточки, анкеты и решения перейдут к новому куратору сразу, Вы останетесь заместителем. Вернуть кураторство сможет только новый куратор.

btn-stage = Этап { $number }
btn-stages = Все этапы
btn-today = Что сегодня
btn-week = Вся неделя
btn-team = Команда
btn-programme = Карточка программы
btn-programme-edit = Изменить карточку
btn-programme-vacations = Каникулы
btn-programme-head-on = Сообщать директору
btn-programme-head-off = Не сообщать директору
btn-programme-new-year = Новый учебный год
btn-new-year-surely = Да, начать
btn-enter-dates = Указать даты
btn-dates-save = Сохранить
btn-dates-keep = Оставить как было
btn-vacations-again = Написать ещё раз
btn-roadmap-excel = Excel
btn-roadmap-calendar = Файл для календаря
btn-roadmap-shipped = Исходная карта
btn-roadmap-take = Принять
btn-roadmap-drop = Не менять
btn-back-to-stage = К этапу { $number }
btn-stage-tick = Отмечать
btn-stage-open = Подробнее
btn-stage-close = Закрыть этап
btn-stage-close-surely = Закрыть
btn-stage-explain = Закрыть с объяснением
btn-stage-reopen = Вернуть в работу
btn-deadline = Срок
btn-deadline-again = Написать ещё раз
btn-stage-reminders = Напоминания
btn-item-card = К делу
btn-item-done = Сделано
btn-item-undo = Вернуть в работу
btn-item-hand = Передать
btn-item-give-back = Вернуть тому, кто отвечал
btn-item-note = Заметка
btn-item-file = Приложить файл
btn-item-get-file = Показать файл
btn-document-force = Внести номер и дату
btn-document-draft = Проект готов
btn-document-undraft = Проекта ещё нет
btn-document-unneeded = Не требуется
btn-document-correct = Исправить номер и дату
btn-document-again = Снова требуется
btn-put-off = { $days ->
        [1] Завтра
        [7] Через неделю
        [few] Через { $days } дня
       *[many] Через { $days } дней
    }
btn-due-done = { $number ->
        [0] Сделано
       *[other] { $number } · Сделано
    }
btn-due-put-off = Отложить
btn-due-hand = Передать
btn-member-leaves = Больше не { $role }
btn-member-leaves-surely = Да, снять
btn-hand-over = Передать кураторство
btn-hand-over-surely = Да, передать

toast-item-done = Отмечено
toast-item-was-done = Это уже отметили
toast-item-undone = Снова в работе
toast-item-was-open = Это и так в работе
toast-document-drafted = Проект готов
toast-item-handed = Передано: { $name }
toast-item-given-back = Возвращено
toast-nothing-to-put-off = Откладывать нечего: срока нет или всё сделано
toast-deadline-set = Срок сохранён
toast-stage-closed = Этап закрыт
toast-stage-was-closed = Этап уже закрыт
toast-stage-reopened = Этап снова в работе
toast-head-on = Буду сообщать директору
toast-head-off = Директору не сообщаю
toast-roadmap-soon = Готовлю файл

ntf-digest = <b>Неделя началась</b>
ntf-digest-number = <b>Неделя { $number } из { $of }</b>
ntf-digest-stage = { $state ->
        [late] { $days ->
            [one] этап { $number } просрочен на { $days } день
            [few] этап { $number } просрочен на { $days } дня
           *[many] этап { $number } просрочен на { $days } дней
        }
        [today] срок этапа { $number } сегодня
        [undated] этап { $number } без срока
        [ready] этап { $number } готов, его можно закрыть
       *[soon] { $days ->
            [one] до конца этапа { $number } — { $days } день
            [few] до конца этапа { $number } — { $days } дня
           *[many] до конца этапа { $number } — { $days } дней
        }
    }{ $left ->
        [0] {""}
        [one] , осталось { $left } дело
        [few] , осталось { $left } дела
       *[many] , осталось { $left } дел
    }
ntf-digest-unknown =
    Ещё не указано: { $days }.
    Без этого часть сроков не определена.
ntf-digest-late = <b>Просрочено: { $count }</b>
ntf-digest-week = <b>На этой неделе: { $count }</b>
ntf-digest-waiting = <b>Ждут Вас:</b> { $states }
ntf-digest-unpaired = <b>Без наставника пока { $count }</b>{ $hasname ->
        [yes] , дольше всех ждёт { $name } — { $days ->
            [one] { $days } день
            [few] { $days } дня
           *[many] { $days } дней
        }
       *[no] {""}
    }
ntf-due = { $state ->
        [late] <b>Просрочено: { $count }</b>
       *[soon] { $count ->
            [1] <b>Скоро срок</b>
           *[other] <b>Сроки: { $count }</b>
        }
    }
ntf-expiring = <b>Скоро перестанет действовать</b>
ntf-escalated = <b>Просрочено на две недели и больше: для Вашего сведения</b>
ntf-due-rest = Остальное: /today
ntf-handed-on =
    { $name } передаёт Вам дело: «{ $title }».
    Этап { $number }{ $hasday ->
        [yes] , срок { $day }
       *[no] {""}
    }.
ntf-curator-you =
    Теперь Вы куратор программы наставничества: { $school }.
    Что есть: /help. С чего начать: /today.
ntf-curator-former = Куратор программы теперь { $name }. Вы остаётесь заместителем: дорожная карта и сводка у Вас по-прежнему есть.
ntf-curator-changed = Куратор программы теперь { $name }{ $how ->
        [operator] . Так решила школа, пока прежнего куратора нет
       *[chat] {""}
    }.
ntf-programme-saved = Карточка сохранена. Сроки не изменились.
ntf-programme-moves-nothing = Ни один срок не сдвинется. Сохранить?
ntf-deadline-unread =
    Срок «{ $said }» поставить не получилось, поэтому ничего не изменил.
    Подойдёт дата, 15.05.2027, или слова: «2 недели после приказа», «месяц после этапа 2», «май 2027». Ждать друг друга по кругу этапы не могут.
ntf-programme-moves = <b>Сроки изменятся</b>
ntf-order-entered =
    Приказ о внедрении подписан и внесён ({ $name }).
    От его даты считаются сроки.
ntf-vacations-unread =
    Эти строки я не понял как каникулы, поэтому ничего не изменил. Нужно так: 28.10.2026 – 05.11.2026, не длиннее четырёх месяцев.
ntf-roadmap-faulty =
    <b>В этой дорожной карте есть ошибки</b>
    Ничего не изменилось. Исправьте и пришлите ещё раз:
ntf-roadmap-unchanged = Прочитал: этапов { $stages }, дел { $items }. Это та же дорожная карта, менять нечего.
ntf-roadmap-read = <b>Прочитал: этапов { $stages }, дел { $items }. Что изменится:</b>
ntf-roadmap-workbook = Дорожная карта. Изменённый файл просто пришлите сюда.
ntf-roadmap-picture = Дорожная карта на сегодня
ntf-roadmap-calendar = Все сроки. Откройте файл на телефоне, и он добавит их в календарь.

calendar-name = Наставничество: { $school }
calendar-stage = Этап { $number }: { $title }
file-roadmap = Дорожная карта

event-item-done = отмечено сделанным дело дорожной карты
event-item-undone = дело дорожной карты возвращено в работу
event-item-handed-on = дело дорожной карты передано
event-item-noted = записана заметка к делу дорожной карты
event-item-filed = приложен файл к делу дорожной карты
event-document-drafted = готов проект документа
event-document-in-force = внесены номер и дата документа
event-document-not-needed = документ отмечен ненужным
event-stage-closed = закрыт этап
event-stage-reopened = этап возвращён в работу
event-stage-reminders-changed = изменены напоминания этапа
event-programme-changed = изменена карточка программы
event-deadline-changed = изменён срок в дорожной карте
event-roadmap-changed = изменена дорожная карта
event-year-begun = начат новый учебный год
event-left-team = снята роль в команде
event-curator-changed = кураторство передано
event-curator-appointed = куратор назначен оператором
event-became-deputy = вход как заместитель куратора
event-became-head = вход как директор

err-stage-gone = Этого этапа больше нет: дорожную карту изменили. Нынешняя: /stages
err-item-gone = Этого дела больше нет: дорожную карту изменили. Нынешняя: /stages
err-not-your-item = За это отвечает другой человек. Отметить может он или куратор.
err-kind-changed = Дорожную карту изменили: задача стала документом или документ задачей. Откройте этап заново: /stages
err-stage-is-closed = Этап закрыт, в нём ничего не меняется. Вернуть его в работу может куратор: /stages
err-not-on-the-team = Передать не получилось: человек уже не в команде или заблокировал бота. Кто сейчас в команде, знает куратор.
err-stage-unfinished = { $missing ->
        [one] В этапе не хватает { $missing } дела: закрыть его можно только с объяснением.
       *[many] В этапе не хватает { $missing } дел: закрыть его можно только с объяснением.
    }
err-roadmap-changed = Пока Вы решали, дорожную карту изменил кто-то ещё. Ничего не перезаписал: посмотрите нынешнюю и повторите. /stages
err-proposal-gone = Это уже сохранено, отложено или ждало слишком долго. Нынешнее состояние: /stages
err-last-curator = Вы единственный куратор, без куратора школа не остаётся. Сначала передайте кураторство: /team
err-not-reachable-here = Кураторство можно передать тому, кто уже пришёл в бот и не заблокировал его. Пригласить: /team

msg-team-home =
    { $hasname ->
        [yes] Здравствуйте, { $name }.
       *[no] Здравствуйте.
    }
    Ваша роль в программе наставничества: { $role }. Здесь дорожная карта, Ваши дела и сроки: о них я напомню сам.

msg-summary-stages = <b>Этапы</b>: закрыто { $closed } из { $total }
msg-summary-stage = Сейчас { $number }. { $title }: { $due }, готово { $done } из { $total }
msg-summary-pairs = <b>Пары</b>: { $count ->
        [0] запросов пока нет
       *[other] без наставника { $count }, дольше всех ждут { $days ->
            [one] { $days } день
            [few] { $days } дня
           *[many] { $days } дней
        }
    }
msg-summary-holding = <b>Что держит</b>
msg-summary-unknown = • пока не указано: { $days }
btn-summary = Сводка
btn-summary-details = Подробнее: классы, ссылки, недели
