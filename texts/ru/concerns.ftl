cmd-concerns = ответы, которые стоит прочитать
cmd-words = список тревожных слов

word-trouble-self-harm = вред себе
word-trouble-violence = насилие
word-trouble-bullying = травля
word-trouble-abuse = домогательства
word-trouble-running-away = уход из дома
word-trouble-hunger = голод, нет заботы
word-trouble-threats = угрозы
word-trouble-drugs = наркотики, алкоголь

btn-concern-open = Разобраться: с кем связаться
btn-concern-false = Ложная тревога
btn-concern-acted = Приняли меры

msg-concern = Прочитайте, пожалуйста, этот ответ: { $kind }
msg-concern-about = О ком: { $name }
msg-concern-writer = Кто пишет: { $name }
msg-concern-guardian = Родитель или опекун: { $name }
msg-concern-form = Анкета: { $title }
msg-concern-note = Слова нашёл список, это не диагноз: решаете Вы. Автор ответа об этой заметке не знает.
msg-concern-no-contact = телефона и чата у нас нет
msg-concern-closed =
    { $verdict ->
        [false] Закрыто: ложная тревога. Слова ответа из заметки стёрты.
       *[acted] Закрыто: меры приняты.
    }
    { $name }, { $moment }
msg-concerns =
    { $open ->
        [0] <b>Сейчас ничего не ждёт.</b>
       *[other] <b>Ждут прочтения: { $open }</b>
    }
    Раньше: меры приняты — { $acted }, ложных тревог — { $alarms }.

    Если лишнего много, список слов можно поправить: /words
msg-words =
    По этим словам бот находит ответы, которые стоит прочитать психологу и куратору.

    Откройте файл, поправьте и пришлите сюда обратно под тем же именем. Как он устроен, сказано в его начале.
msg-words-list =
    { $name }: { $entries ->
        [one] { $entries } запись
        [few] { $entries } записи
       *[many] { $entries } записей
    }, { $own ->
        [yes] список школы
       *[no] исходный список
    }
msg-words-replaced = Спасибо, список заменён: записей в нём { $entries }. Новые ответы бот смотрит уже по нему.
msg-words-faulty = Список пока прежний: в новом нужно поправить строки.

err-concern-gone = Этой заметки больше нет: согласие отозвано, и она стёрта вместе с ответами. Остальные: /concerns
err-trouble-list-empty = В этом файле нет ни одного слова, поэтому список остался прежним. Нынешний: /words
err-trouble-list-too-long = Этот список слишком длинный, поэтому остался прежний. До 100 000 знаков поместится. Нынешний: /words

event-concern-seen = открыта заметка о тревожном ответе
event-concern-closed = закрыта заметка о тревожном ответе
event-words-replaced = заменён список тревожных слов
