cmd-people = люди программы: список и поиск

msg-people =
    <b>Люди программы: { $total }</b>
    Чтобы найти человека, напишите имя, его часть или класс: «Егор», «7 Б».
msg-people-found = <b>{ $whom }: { $total }</b>
msg-people-not-found =
    По «{ $search }» никого не нашлось.
    Проверьте имя или посмотрите весь список. Кого ещё нет, того можно пригласить: /invite
msg-people-by = <b>Кого показать?</b> Рядом — сколько человек.
btn-people = Люди программы
btn-by-role = Роль
btn-by-state = На каком шаге
btn-by-class = Класс
btn-by-partner = Организация
btn-everybody = Показать всех
btn-all-mentors = Наставники
btn-all-mentees = Наставляемые
word-people-mentees = Наставляемые
word-people-mentors = Наставники
word-people-guardians = Родители и опекуны
word-people-class-teachers = Классные руководители
word-people-psychologists = Психологи
word-people-teachers = Педагоги
word-people-partners = Представители партнёров
word-people-curators = Кураторы
word-people-organisation = из организации
word-people-search = Нашлось по «{ $search }»

word-stands-unreachable = бот заблокирован
word-stands-unread = не прочитано
word-stands-expiring = черновик скоро сотрётся
word-stands-guardian = ждём согласия родителей
word-stands-own-consent = ждём своего согласия
word-stands-filling = заполняет анкету
word-stands-approved = наставник отобран
word-stands-sent = анкета отправлена
word-stands-draft = черновик
word-stands-new = только пришёл
word-basis-own-link = пришёл по ссылке
word-basis-guardian = добавил родитель
word-basis-referral = рекомендация педагога
word-basis-import = из списка школы
word-band-child = до 14 лет
word-band-teen = 14–17 лет
word-band-grown = 18 и старше
word-purpose-mentor = участие наставником
word-purpose-mentee = поиск наставника
word-purpose-publication = фото и имя в новостях
word-purpose-partner = представитель партнёра
word-relation-mother = мама
word-relation-father = папа
word-relation-guardian = опекун или попечитель
word-relation-other = законный представитель
word-has-account = есть Telegram
word-nobody = сама программа

btn-card = Карточка
btn-all-answers = Все ответы
btn-history = Когда и кто
btn-notes = Заметки · { $count }
btn-all-notes = Все заметки
btn-write-note = Написать заметку
btn-erase-note = Стереть { $number }
btn-edit-person = Исправить
btn-twin = Это дубль
btn-guardian-link = Ссылка для родителей
btn-personal-link = Личная ссылка
btn-check-guardian = Личность проверена: { $name }
btn-paper = Записать подписанное согласие
btn-erase = Стереть черновик
btn-erase-surely = Да, стереть
btn-merge = Объединить
btn-merge-other-way = Оставить другую
toast-guardian-checked = Записал: личность проверена
toast-note-erased = Заметка стёрта
toast-merged = Объединил

msg-card-born = Дата рождения: { $born }, { $years ->
        [one] { $years } год
        [few] { $years } года
       *[many] { $years } лет
    }
msg-card-year = Год рождения: { $year }
msg-card-band = Возраст: { $band }
msg-card-partner = Организация: { $partner }
msg-card-phone = Телефон: { $phone }
msg-card-contact = Контакт: { $contact }
msg-card-sent = Анкета отправлена { $moment }
msg-card-source = Откуда: { $source }
msg-card-unreachable = Бот заблокирован: сообщения не дойдут.
msg-card-draft = Черновик до { $day }: { $basis }{ $hasauthor ->
        [yes] { " " }({ $author })
       *[no] { "" }
    }
msg-card-guardians = <b>Родители и опекуны</b>
msg-card-children = <b>Дети</b>
msg-card-child = • { $name }
msg-card-checked = личность проверена { $day }
msg-card-unchecked = личность не проверена
msg-card-consents = <b>Согласия</b>
msg-card-consent = • { $purpose } — { $name }, { $how ->
        [paper] на бумаге от { $signed }, записано { $day }
        [both] кнопкой { $day } и на бумаге от { $signed }
       *[tap] кнопкой { $day }
    }{ $hold ->
        [no] , отозвано { $withdrawn }
       *[yes] { "" }
    }
msg-answers-of = <b>{ $name }</b>
msg-history = <b>{ $name }</b>: когда и кто
msg-happening = { $moment } — { $what }{ $form ->
        [none] { "" }
       *[other] { " " }«{ $form }»
    }{ $amount ->
        [none] { "" }
       *[other] , строк: { $amount }
    } · { $by }{ $hasto ->
        [yes] { " " }→ { $to }
       *[no] { "" }
    }
msg-notes =
    <b>{ $name }</b>. Заметок: { $total }
    Заметки кураторов видят кураторы, заметки психологов — ещё и психологи.
msg-note = { $number }. <i>{ $author }, { $day }</i>
msg-note-kept = Заметка записана.
msg-for-person =
    Здравствуйте. Программа наставничества, { $school }.

    Эта ссылка — только для Вас: по ней откроется Ваше место в программе. Другим её не передавайте.
    { $link }
msg-erase-sure =
    Стереть черновик ({ $name })?
    Исчезнет всё, что о нём записано, вернуть нельзя.
msg-erased = Черновик стёрт: { $name }.
msg-twins =
    <b>{ $name }</b>: с какой записью это один человек?
    Сначала самые похожие.
msg-no-twins = { $name }: других записей в программе пока нет.
msg-merge-kept = <b>Остаётся</b>
msg-merge-twin = <b>Дубль, его не станет</b>
msg-merge-result = <b>Получится</b>

err-person-gone = Этой карточки больше нет: её стёрли или объединили с другой. Список: /people
err-not-a-draft = Это уже не черновик: согласие получено. Стереть данные может сам человек: /privacy
err-answers-gone = Этой анкеты больше нет: согласие отозвано. Список: /people
err-note-gone = Этой заметки уже нет, или её написали не Вы.
err-same-person = Это одна и та же карточка.
err-two-accounts =
    Обе записи пишут из своих аккаунтов, значит, это могут быть два разных человека. Объединить их нельзя.
    Если человек сменил телефон, пусть заблокирует бота в старом аккаунте.
err-guardian-and-child = Это ребёнок и его родитель, объединить их нельзя.

event-person-seen = открыта карточка
event-person-edited = исправлена карточка
event-paper-recorded = записано подписанное согласие
event-guardian-checked = проверена личность родителя
event-mentor-approved = наставник одобрен
event-draft-erased = стёрт черновик
event-people-merged = объединены записи
event-note-written = написана заметка
event-note-erased = стёрта заметка
event-mentee-applied = отправлен запрос на наставника
event-became-guardian = вход как родитель или опекун
event-became-class-teacher = вход как классный руководитель
event-became-psychologist = вход как психолог
event-became-teacher = вход как педагог
event-became-partner = вход как представитель партнёра
event-consent-declined = согласие не дано
event-pupil-referred = назван ученик, которому нужен наставник
event-child-added = родитель добавил ребёнка
event-link-revoked = закрыта ссылка

msg-summary-head = <b>Сводка · { $day }</b>
msg-summary-mentors = <b>Наставники</b>: хотят { $want }, начали { $began }, отправили { $sent }, отобраны { $approved }
msg-summary-mentees = <b>Наставляемые</b>: хотят { $want }, начали { $began }, отправили { $sent }
msg-summary-stops = Наставники остановились: { $stops }
msg-summary-stop = вопрос { $number } — { $people }
msg-summary-stop-rest = раньше — { $people }
msg-summary-review = проверка — { $people }
msg-summary-classes = <b>По классам</b> (хотят → отправили)
msg-summary-class = { $name }: { $want } → { $sent }
msg-summary-class-rest = остальные: { $want } → { $sent }
msg-summary-sources = <b>Откуда</b> (пришли → начали → отправили)
msg-summary-source = { $label }: { $came } → { $started } → { $sent }
msg-summary-source-rest = остальные: { $came } → { $started } → { $sent }
msg-summary-weeks = <b>По неделям</b> (начали → отправили)
msg-summary-week = { $days }: { $started } → { $sent }
msg-summary-waiting = <b>Ждут</b> — кнопки ниже откроют список.
msg-summary-nobody-waits = Никто ничего не ждёт.
btn-waits-unread = Не прочитаны карточки · { $count }
btn-waits-guardian = Ждём согласия родителей · { $count }
btn-waits-own-consent = Ждём своего согласия · { $count }
btn-waits-filling = Не дописали анкету · { $count }
btn-waits-expiring = Черновики сотрутся за неделю · { $count }
