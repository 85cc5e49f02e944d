cmd-broadcast = написать многим сразу
cmd-broadcasts = рассылки: что дошло, кто ответил

word-group-everybody = Все
word-group-mentor = Наставники
word-group-mentee = Наставляемые
word-group-guardian = Родители
word-group-class-teacher = Классные руководители
word-group-psychologist = Психологи
word-group-teacher = Педагоги
word-group-partner = Партнёры
word-group-approved = отобраны
word-group-not-approved = ещё не отобраны
word-group-sent = прислали запрос
word-group-not-sent = анкета ещё не отправлена
word-broadcast-form-only = приглашение к анкете

msg-broadcast-group =
    <b>Рассылка</b>
    Кому написать? Рядом — сколько человек получит сообщение.
msg-broadcast-nobody = Писать пока некому: по ссылкам никто не пришёл. Ссылки: /invite
msg-broadcast-audience = Кому: <b>{ $audience }</b>
msg-broadcast-people =
    Получат: { $count ->
        [one] <b>{ $count }</b> человек
        [few] <b>{ $count }</b> человека
       *[many] <b>{ $count }</b> человек
    }
msg-broadcast-unreachable =
    Ещё { $count ->
        [one] { $count } недоступен: бот заблокирован
       *[many] { $count } недоступны: бот заблокирован
    }
msg-broadcast-off = Рассылки отключили: { $count }
btn-broadcast-next = Дальше
btn-broadcast-groups = Другая группа
btn-broadcast-class = По классу
btn-broadcast-partner = По организации
btn-broadcast-all = Без разницы
msg-broadcast-class = Какой класс?
msg-broadcast-partner = От какой организации?

msg-broadcast-form =
    Приложить анкету?
    Под сообщением будет кнопка «Ответить на вопросы».
btn-broadcast-no-form = Без анкеты
msg-broadcast-words = Анкета «{ $title }». Написать к ней что-нибудь своими словами?
btn-broadcast-words = Написать
btn-broadcast-only-form = Только приглашение
btn-broadcast-forms = Другая анкета

msg-broadcast-heading = <b>{ $school }</b> · сообщение куратора
msg-broadcast-invitation =
    К сообщению приложена анкета «{ $title }», { $questions ->
        [one] { $questions } вопрос
        [few] { $questions } вопроса
       *[many] { $questions } вопросов
    }.
msg-broadcast-signed = { $author }, куратор программы
btn-broadcast-fill = Ответить на вопросы
btn-only-necessary = Не присылать рассылки

msg-broadcast-preview = Выше — сообщение, каким его увидят. Пока его никто не получил.
msg-broadcast-quiet = Сейчас { $time }: многие уже спят. Можно отправить утром.
btn-broadcast-send =
    Отправить { $count ->
        [one] { $count } человеку
       *[many] { $count } людям
    }
btn-broadcast-morning = Отправить утром в { $time }
btn-broadcast-now =
    Сейчас, { $count ->
        [one] { $count } человеку
       *[many] { $count } людям
    }
btn-broadcast-edit = Изменить текст
btn-broadcast-drop = Не отправлять
msg-broadcast-dropped = Хорошо, не отправляем. Новая рассылка: /broadcast

err-broadcast-gone = Это сообщение уже отправлено, или его сменило другое. Рассылки: /broadcasts, новая: /broadcast
err-broadcast-changed = Эта кнопка от прежнего варианта, ничего не отправлено. Нынешний вариант ниже по переписке.
err-nobody-to-write-to = Сейчас это сообщение никто бы не получил. Выберите, кому писать, заново: /broadcast
err-broadcast-too-long = Получилось { $length } знаков, а поместится { $limit }. Сократите, пожалуйста.
err-not-for-you = Эта анкета пришла не Вам. Что можно сделать: /help
err-answered-already = Вы уже ответили, спасибо. Ответы на месте.

msg-broadcasts = <b>Рассылки</b>
    Новые сверху. Рядом — сколько дошло.
msg-broadcasts-none = Рассылок ещё не было. Написать: /broadcast
msg-broadcast-sent = <b>Рассылка · { $moment }</b>
msg-broadcast-waits = <b>Рассылка уйдёт { $moment }</b>
msg-broadcast-running =
    Отправляется: дошло { $delivered } из { $people }.
    Когда закончится, сообщу, сколько дошло.
msg-broadcast-delivered = Дошло { $delivered } из { $people }
msg-broadcast-blocked =
    { $count ->
        [one] { $count } заблокировал бота
       *[many] { $count } заблокировали бота
    }
msg-broadcast-failed = Не дошло по другой причине: { $count }
msg-broadcast-answers = Анкета «{ $title }»: ответили { $count }
msg-broadcast-text = <i>{ $text }</i>
btn-broadcast-refresh = Обновить
btn-broadcast-answers = Скачать ответы
btn-broadcast-card = Подробнее
toast-broadcast-answers = Собираю таблицу, пришлю через несколько секунд

ntf-broadcast-reported = Рассылка «{ $start }»
msg-broadcast-missed = Не получили:
msg-broadcast-missed-more = и ещё { $count }
ntf-answers-ready = Ответы на анкету: строка на человека, столбец на вопрос. Здесь личные данные, не пересылайте файл посторонним.
word-answers = Ответы
word-column-name = Имя
word-column-class = Класс
word-column-about = О ком
word-column-sent = Отправлено

msg-only-necessary =
    Рассылок больше не будет.
    Останется необходимое: согласие, пара, сроки и ответы на то, что сделано здесь.
msg-all-messages = Рассылки снова будут приходить.
btn-only-necessary-privacy = Присылать только необходимое
btn-all-messages = Присылать и рассылки
event-broadcast-sent = отправлена рассылка
