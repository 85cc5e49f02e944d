cmd-meetings = встречи: что впереди, перенести, предложить

word-meeting-kind = { $kind ->
        [talk] Беседа в школе
        [trial] Пробная встреча
        [planning] Встреча-планирование
       *[regular] Встреча
    }
word-meeting-in-calendar = { $kind ->
        [talk] Беседа в школе
        [trial] Пробная встреча
        [planning] Встреча-планирование
       *[regular] Встреча
    } · { $whom }
word-in-minutes = { $minutes ->
        [60] через час
        [one] через { $minutes } минуту
        [few] через { $minutes } минуты
       *[many] через { $minutes } минут
    }
word-at = { $day ->
        [today] сегодня в { $clock }
        [tomorrow] завтра в { $clock }
       *[later] { $when }
    }

msg-meeting-when = Когда: <b>{ $when }</b>
msg-meeting-where = Где: { $place }
msg-meeting-whom = С кем: { $whom }
msg-meeting-reason = Причина: { $reason }
msg-meeting-by = Отменил(а): { $name }
msg-meeting-others-know = Остальные уже знают.
msg-meeting-for = Для кого: { $name }
msg-meeting-of-child = Туда придёт: { $child }
msg-meeting-settle = Написать в Telegram некому: { $name }. Договоритесь, пожалуйста, сами и нажмите время, которое подошло.
msg-meeting-family-knows = Родители об этой встрече знают: время и место им отправлены.
msg-meeting-family-to-tell = Родителей в Telegram пока нет. Пожалуйста, скажите им о встрече сами.
    .familiar = Родителей в Telegram пока нет. Расскажи им о встрече, пожалуйста.
msg-meeting-file = Файл добавит встречу в календарь телефона.
msg-meeting-being-chosen = Другое время сейчас выбирают. Напишу, как только его назначат.
msg-meeting-over = { $state ->
        [held] Эта встреча состоялась.
        [missed] Эта встреча не состоялась.
       *[cancelled] Эта встреча отменена.
    }
msg-line = • { $line }
msg-choose-time = Нажмите время, которое Вам подходит.
    .familiar = Нажми время, которое тебе подходит.
msg-choose-times = Отметьте всё, что Вам подходит, и нажмите «Готово». Назначу первое время, когда смогут все.
    .familiar = Отметь всё, что тебе подходит, и нажми «Готово». Назначу первое время, когда смогут все.
btn-times-done = Готово · { $count }
btn-none-fits = Ничего не подходит
btn-other-times = Предложить другое время
toast-time-chosen = Записал
msg-times-noted = { $waits ->
        [one] Спасибо, записал. Ждём ещё одного человека и сразу напишем.
       *[other] Спасибо, записал. Ждём остальных и сразу напишем.
    }
    .familiar = { $waits ->
        [one] Спасибо, записал. Ждём ещё одного человека, и сразу тебе напишу.
       *[other] Спасибо, записал. Ждём остальных, и сразу тебе напишу.
    }
msg-none-fits = Передал. Можно подождать других вариантов или предложить свои.
    .familiar = Передал. Подожди других вариантов или предложи свои.

ntf-meeting-offered = { $kind ->
        [talk] <b>Приглашаем Вас на беседу в школу</b>
        [trial] <b>Пробная встреча: выбираем время</b>
        [planning] <b>Встреча-планирование: выбираем время</b>
       *[regular] <b>Встреча: выбираем время</b>
    }
    .familiar = { $kind ->
        [talk] <b>Приглашаем тебя на беседу в школу</b>
        [trial] <b>Первая встреча: выбираем время</b>
        [planning] <b>Следующая встреча: выбираем время</b>
       *[regular] <b>Встреча: выбираем время</b>
    }
ntf-meeting-asked-again = <b>Напоминаю: время встречи ещё не выбрано</b>
ntf-times-sent = Отправил. Ждём ответа: { $names }.
    Как только время выберут, сразу напишу.
ntf-times-nobody = Времена записаны, но ответить на них в Telegram некому. Передал куратору: он договорится и назначит встречу.
ntf-meeting-set = { $kind ->
        [talk] <b>Беседа в школе назначена</b>
        [trial] <b>Пробная встреча назначена</b>
        [planning] <b>Встреча-планирование назначена</b>
       *[regular] <b>Встреча назначена</b>
    }
    .familiar = { $kind ->
        [talk] <b>Беседа в школе назначена</b>
        [trial] <b>Первая встреча назначена</b>
        [planning] <b>Следующая встреча назначена</b>
       *[regular] <b>Встреча назначена</b>
    }
ntf-meeting-moved = <b>Встреча переносится</b>
    Прежнее время отменяется: { $when }.
ntf-meeting-cancelled = { $kind ->
        [talk] <b>Беседы в школе не будет</b>
        [trial] <b>Пробной встречи не будет</b>
        [planning] <b>Встречи-планирования не будет</b>
       *[regular] <b>Встречи не будет</b>
    }
    .familiar = { $kind ->
        [talk] <b>Беседы в школе не будет</b>
        [trial] <b>Первой встречи не будет</b>
        [planning] <b>Следующей встречи не будет</b>
       *[regular] <b>Встречи не будет</b>
    }
ntf-no-time-fits = { $people ->
        [one] <b>Из предложенного времени ничего не подошло</b>
       *[other] <b>Времени, которое подходит всем, не нашлось</b>
    }
msg-can-when = • { $name }: { $times }
msg-cannot = • { $name }: ничего не подходит
ntf-meeting-soon = { $kind ->
        [talk] <b>Беседа в школе — { $until }</b>
        [trial] <b>Пробная встреча — { $until }</b>
        [planning] <b>Встреча-планирование — { $until }</b>
       *[regular] <b>Встреча — { $until }</b>
    }
    .familiar = { $kind ->
        [talk] <b>Беседа в школе — { $until }</b>
       *[meeting] <b>Встреча — { $until }</b>
    }
ntf-was-held = { $kind ->
        [talk] <b>Беседа состоялась?</b>
       *[other] <b>Встреча состоялась?</b>
    }
    { $when }, { $whom }
btn-held = Да
btn-held-moved = Нет, перенесли
btn-not-held = Нет
msg-held-noted = Записал: состоялась.
msg-missed-noted = Записал: не состоялась. Бывает. Новое время можно предложить сразу.
    .familiar = Записал: не состоялась. Бывает. Новое время можно предложить сразу.
msg-thanks-for-feedback = Спасибо. Записал, прочитает куратор программы.
    .familiar = Спасибо, что рассказываешь. Прочитает куратор программы.
ntf-meeting-disputed = <b>О встрече говорят по-разному</b>
    { $when }
    Состоялась: { $yes }
    Не состоялась: { $no }

    Пожалуйста, спросите у обоих, всё ли в порядке.
ntf-times-unread = <b>Часть строк я не понял, поэтому пока ничего не отправил</b>
msg-line-unread = • «{ $line }»
msg-times-example = Напишите их, пожалуйста, ещё раз: день, число и час, и чтобы время было впереди. Например: { $example }
    .familiar = Напиши их, пожалуйста, ещё раз: день, число и час, и чтобы время было впереди. Например: { $example }
msg-times-kept = Эти я запомнил, повторять их не нужно:
btn-times-again = Написать ещё раз
btn-times-kept = { $count ->
        [one] Отправить то, что понятно: { $count } время
        [few] Отправить то, что понятно: { $count } времени
       *[many] Отправить то, что понятно: { $count } времён
    }
toast-times-sent = Отправил
toast-times-fresh = Часы с тех пор изменились, вот новые
toast-times-enough = Больше { $most } сразу не отправить: выбирать станет трудно

msg-draft = { $what ->
        [move] <b>Переносим встречу</b>
       *[offer] { $kind ->
            [talk] <b>Зовём на беседу</b>
            [trial] <b>Предлагаем пробную встречу</b>
            [planning] <b>Предлагаем встречу-планирование</b>
           *[regular] <b>Предлагаем встречу</b>
        }
    }
    Отметьте до трёх времён: по анкетам они подходят всем. Или напишите свои.
    .familiar = { $what ->
        [move] <b>Переносим встречу</b>
       *[offer] <b>Предлагаем встречу</b>
    }
    Отметь до трёх времён: по анкетам они подходят всем. Или напиши свои.
msg-draft-no-slots = { $what ->
        [move] <b>Переносим встречу</b>
       *[offer] { $kind ->
            [talk] <b>Зовём на беседу</b>
            [trial] <b>Предлагаем пробную встречу</b>
            [planning] <b>Предлагаем встречу-планирование</b>
           *[regular] <b>Предлагаем встречу</b>
        }
    }
    Общих свободных часов в анкетах не нашлось. Напишите время, которое удобно Вам.
    .familiar = { $what ->
        [move] <b>Переносим встречу</b>
       *[offer] <b>Предлагаем встречу</b>
    }
    Общих свободных часов в анкетах не нашлось. Напиши время, которое удобно тебе.
btn-own-times = Написать своё время
btn-draft-place = Дальше: место · { $count }
btn-draft-send = { $hasplace ->
        [yes] Отправить · { $count } · { $place }
       *[no] Отправить · { $count }
    }
btn-draft-other-place = Указать другое место
btn-draft-why = Отправить и объяснить почему

msg-meetings = <b>Встречи впереди</b>
msg-meetings-week = <b>Встречи школы на неделю</b>
msg-meetings-none = { $week ->
        [yes] На ближайшую неделю встреч нет.
       *[no] Встреч впереди пока нет.
    }
msg-meeting-line = { $number }. { $state ->
        [set] <b>{ $when }</b>
       *[offered] <b>выбираем время</b>
    } · { $kind ->
        [talk] беседа
        [trial] пробная встреча
        [planning] планирование
       *[regular] встреча
    } · { $whom }
btn-offer-meeting = Предложить встречу · { $whom }
btn-meeting-move = Перенести
btn-meeting-cancel = Отменить
btn-meeting-file = Календарь
btn-meeting-again = Предложить другое время
msg-waits-for = Ждём ответа: { $names }
msg-cancel-sure = { $kind ->
        [talk] <b>Отменить беседу?</b>
       *[other] <b>Отменить встречу?</b>
    }
    Все, кто собирался прийти, сразу узнают об этом.
btn-cancel-yes = Да, отменить
btn-cancel-why = Отменить и объяснить почему
btn-cancel-no = Нет, оставить

err-meeting-gone = Такой встречи здесь нет. Что впереди: /meetings
err-meeting-moved-on = С этой встречей уже что-то изменилось, поэтому я ничего не менял. Как сейчас: /meetings
err-not-their-turn = Эту встречу сейчас предложить нельзя: кто-то ещё не ответил, или на очереди другая. Что впереди: /meetings
err-already-ahead = Такая встреча уже предложена или назначена. Её можно перенести: /meetings
err-times-passed = Это время уже прошло, нужно другое: /meetings
err-not-yet-held = Встреча ещё не началась. Спрошу о ней, когда она пройдёт.
err-nothing-kept = Эти времена уже отправлены или стёрты. Что впереди: /meetings
