cmd-export = выгрузка: вся программа в Excel, ответы в CSV

msg-export =
    <b>Выгрузка</b>
    Вся программа одной книгой Excel: люди, запросы, наставники, пары, встречи, согласия, дорожная карта и ответы на анкеты.

    <b>Здесь персональные данные, в том числе детей.</b> Показывать файл можно только тем, кто работает с ними в программе по приказу школы. Не пересылайте его в чаты и удалите, когда он станет не нужен.
    В файле будет Ваше имя, а в истории — кто, что и сколько выгрузил.
msg-export-forms =
    Ниже — анкеты, на которые уже ответили: их можно взять и отдельно, файлом CSV для программ, которые понимают ODK.
msg-export-no-forms = На анкеты пока никто не ответил.
btn-export = Выгрузка
btn-export-book = Вся программа · Excel
btn-export-csv = CSV · { $title } · { $copies }
toast-export = Готовлю файл. Пришлю сюда через несколько секунд.
ntf-export-book = Книга со всей программой. Внутри персональные данные и Ваше имя: показывайте файл только тем, кто работает с ними по приказу школы.
ntf-export-csv =
    Ответы на анкету в столбцах ODK: значения, а не подписи. Внутри персональные данные, файл сделан для Вас.
    Для чтения в Excel удобнее книга: /export
event-programme-exported = выгружена вся программа
event-answers-exported = выгружены ответы на анкету
mydata-amount = , строк: { $amount }
file-export = выгрузка-{ $day }

xp-book = Программа наставничества
xp-made-for = Сделано для: { $name }
xp-made-at = Сделано { $moment }. Персональные данные
xp-sheet-about = О файле
xp-sheet-people = Люди
xp-sheet-requests = Запросы
xp-sheet-mentors = Наставники
xp-sheet-pairs = Пары
xp-sheet-meetings = Встречи
xp-sheet-consents = Согласия
xp-sheet-roadmap = Дорожная карта
xp-about-school = Школа
xp-about-reader = Для кого сделан
xp-about-at = Когда
xp-about-zone = Часовой пояс
xp-about-secret = Кому можно показывать
xp-about-secret-words = Здесь персональные данные, в том числе детей. Показывать только тем, кто работает с ними в программе по приказу школы. Не пересылать в чаты, удалить, когда файл станет не нужен.
xp-about-sheets = Лист
xp-about-rows = Строк
xp-yes = да
xp-no = нет
xp-on-paper = на бумаге
xp-by-tap = кнопкой
xp-both-ways = кнопкой и на бумаге
xp-paper = { $known ->
        [both] № { $number } от { $dated }
        [number] № { $number }
        [dated] от { $dated }
       *[none] есть
    }
xp-stage = этап
xp-meeting-offered = выбирают время
xp-meeting-set = назначена
xp-meeting-held = прошла
xp-meeting-missed = не состоялась
xp-meeting-cancelled = отменена

xp-col-name = Имя
xp-col-roles = Роли
xp-col-wish = Кем хочет быть
xp-col-stands = На каком шаге
xp-col-class = Класс
xp-col-born = Дата рождения
xp-col-year = Год рождения
xp-col-age = Возраст
xp-col-phone = Телефон
xp-col-contact = Контакт
xp-col-telegram = Есть Telegram
xp-col-partner = Организация
xp-col-source = Откуда
xp-col-family = Родители и опекуны
xp-col-draft-until = Черновик до
xp-col-draft-basis = Основание черновика
xp-col-draft-author = Кто внёс черновик
xp-col-whose = Чьи данные
xp-col-purpose = На что согласие
xp-col-given-by = Кто дал
xp-col-given-at = Когда дано
xp-col-how = Как дано
xp-col-signed-on = Подписано на бумаге
xp-col-paper-on = Бумага записана
xp-col-paper-by = Кто записал
xp-col-withdrawn-at = Отозвано
xp-col-wording = Версия текста
xp-col-mentee = Наставляемый
xp-col-mentees = Наставляемые
xp-col-mentor = Наставник
xp-col-form = Анкета
xp-col-filled-by = Кто заполнил
xp-col-sent = Отправлено
xp-col-pair-state = Пара
xp-col-days = Ждёт, дней
xp-col-tried = Пар не сложилось
xp-col-topics = Темы
xp-col-goal = Запрос своими словами
xp-col-formats = Формат встреч
xp-col-times = Когда удобно
xp-col-selection = Отбор
xp-col-since = С какого дня
xp-col-order = Приказ №
xp-col-order-on = Дата приказа
xp-col-employer-order = Приказ организации №
xp-col-reason = Причина
xp-col-work = Работа или учёба
xp-col-places = Готов взять
xp-col-open-pairs = Пар сейчас
xp-col-until = Действует до
xp-col-mentoring-form = Форма наставничества
xp-col-proposed = Предложена
xp-col-meets-how = Как встречаются
xp-col-rhythm = Как часто
xp-col-place = Место
xp-col-goals = Цели
xp-col-held = Встреч прошло
xp-col-last-held = Последняя встреча
xp-col-next = Следующая встреча
xp-col-ended = Завершена
xp-col-ended-by = Кто завершил
xp-col-why = Почему подходят
xp-col-meeting = Встреча
xp-col-meeting-state = Состояние
xp-col-starts = Начало
xp-col-proposed-by = Кто предложил
xp-col-mark-mentor = Оценка наставника
xp-col-mark-mentees = Оценка наставляемых
xp-col-stage = Этап
xp-col-what = Что это
xp-col-title = Название
xp-col-section = Раздел
xp-col-deadline = Срок словами
xp-col-due = Срок
xp-col-owner = Ответственный
xp-col-item-state = Состояние
xp-col-done-on = Сделано
xp-col-done-by = Кто отметил
xp-col-number = Номер
xp-col-dated = От какого числа
xp-col-result = Результат
xp-col-note = Заметка
