msg-documents =
    <b>Документы программы</b>
    Заполню всё, что знаю, спрошу только остальное и пришлю Word на подпись и PDF для печати.
msg-doc-stage-line = { $number }. { $stage }: { $ready } из { $total }
msg-doc-stage = <b>Документы этапа { $number }: { $stage }</b>
msg-doc-line = { $mark } { $title }: { $standing }
doc-stage-1 = Подготовка
doc-stage-2 = База наставляемых
doc-stage-3 = База наставников
doc-stage-4 = Отбор наставников
doc-stage-5 = Пары и группы
doc-stage-6 = Ход программы
doc-stage-7 = Завершение
btn-documents = К документам
btn-doc-stage = { $number }. { $stage }
btn-doc-to-stage = К этапу
btn-doc-requisites = Реквизиты школы
btn-doc-make = Создать
btn-doc-again = Создать заново
btn-doc-files = Прислать ещё раз
btn-doc-number = Внести номер и дату
btn-doc-number-there = К приказу: номер и дата
btn-doc-names = Имена в падежах
btn-doc-all = Для всех: { $count }
btn-doc-missing = Кому ещё нет: { $count }
btn-doc-one = Выбрать из списка
btn-doc-template = Шаблон Word
btn-doc-template-back = Вернуть прежний шаблон
btn-item-document = Создать документ
btn-doc-item = Строка дорожной карты

word-doc-none = ещё нет
word-doc-not-needed = не нужен
word-doc-nobody = пока не для кого
word-doc-some = { $made } из { $wanted }
word-doc-in-force = в силе, № { $number }
word-doc-made = есть, от { $day }
word-doc-numbered = № { $number }{ $day ->
    [none] {""}
   *[other] {" "}от { $day }
 }
word-doc-partners = Для какой организации
word-doc-mentors = Для кого из наставников
word-doc-pairs = Для кого из наставляемых в парах
word-doc-participants = Для кого из участников

msg-doc-card = <b>{ $title }</b>
msg-doc-standing = Сейчас: { $standing }
msg-doc-line-needed = В дорожной карте: нужен
msg-doc-line-drafted = В дорожной карте: готовится
msg-doc-line-in-force = В дорожной карте: в силе
msg-doc-line-not-needed = В дорожной карте: отмечено, что не нужен
msg-doc-own-template = Шаблон Ваш: школа его изменила.
msg-doc-nobody-partner = Партнёров пока нет. Добавьте организацию: /invite или списком: /letter
msg-doc-nobody-mentor = Наставников пока нет: документ станет доступен, когда придут первые анкеты.
msg-doc-nobody-pair = Пар с планом пока нет: документ станет доступен после встречи-планирования.
msg-doc-nobody-participant = Утверждённых пар пока нет: документ станет доступен после приказа.
msg-doc-subjects = <b>{ $title }</b>
    { $whom }? Галочка значит, что документ уже есть.
msg-doc-of = <b>{ $title }</b>: { $name }
msg-doc-making = Готовлю. Файлы придут сюда через несколько секунд.
msg-doc-requisites-first = Сначала один раз — реквизиты школы: они нужны в каждом документе. Потом нажмите ту же кнопку ещё раз.
msg-doc-requisites-kept = Реквизиты сохранены. Теперь можно создавать документы.
msg-doc-names = <b>Имена в этом документе</b>
    Если форма неверна, нажмите на имя и исправьте: запомню для всех документов.
msg-doc-name = • { $name } → { $forms }
msg-doc-no-names = В этом документе имена стоят только в именительном падеже.
msg-doc-name-kept = Запомнил. В новых документах имя будет таким; этот можно создать заново.
msg-doc-added = + { $line }
msg-doc-gone = − { $line }
msg-doc-field = <code>{ $field }</code> — { $example }

ntf-document-file = Проверьте перед подписью: это черновик, который заполнил бот.
ntf-document-pdf = Так документ выглядит на бумаге.
ntf-document-page = Откройте файл в браузере, проверьте и передайте тому, кто ведёт сайт школы.
ntf-document-template = Измените в Word и пришлите файл сюда.
ntf-documents-made = { $count ->
    [1] Готово: { $title }{ $name ->
        [none] {""}
       *[other] {" "}— { $name }
    }.
   *[other] Готово: { $title }, документов: { $count }. В архиве они в Word, каждый отдельно; в PDF — все подряд для печати.
 }
ntf-documents-none = { $title }: не для кого, эти участники больше не в программе.
ntf-documents-part = Готова часть: { $title }, документов: { $count }. Осталось { $left }, продолжаю.
ntf-document-same = По сравнению с прошлым ничего не изменилось.
ntf-document-changed = По сравнению с прошлым:
ntf-document-failed = Не получилось заполнить «{ $title }» по Вашему шаблону.
ntf-document-failed-what = Исправьте файл и пришлите ещё раз. Пока работает прежний шаблон; вернуть его можно на карточке документа.
ntf-template-taken = Шаблон «{ $title }» принят: проверил его на примере. Прежний сохранён, вернуть его можно на карточке.
ntf-template-fields =
    <b>Как изменить «{ $title }»</b>
    Откройте файл в Word, поменяйте слова, шрифты, порядок и пришлите сюда. Поля в двойных скобках бот заполняет сам.
    После поля можно поставить падеж: <code>{"{{ head.name|dative }}"}</code> — Поповой Анне Семёновне. Есть genitive, dative, accusative, instrumental, prepositional, initials, initials_first, day.
    Поля этого документа с примером:

doc-fault-field = В шаблоне есть поле, которого бот не знает: <code>{ $field }</code>. Проверьте, нет ли в нём опечатки.
doc-fault-forbidden = В шаблоне есть то, что бот не выполняет: { $field }
doc-fault-syntax = Не сходятся скобки или слова в тегах: { $field }
doc-fault-other = Поле не подходит к своему месту: { $field }
doc-fault-heavy = Шаблон заполнялся слишком долго.
err-no-template-of-this = Не понял, какого документа это шаблон. Возьмите файл кнопкой «Шаблон Word» на карточке документа (/documents) и измените его.
err-template-was-shipped = Сейчас и так работает исходный шаблон.
err-no-such-document = Такого документа больше нет. Все документы: /documents
err-document-gone = Этого документа уже нет. Все документы: /documents
err-document-emptied = Кого-то из названных в этом документе удалили по его просьбе, и содержание стёрто. Документ можно создать заново.
err-nobody-to-write-for = Пока не для кого: либо таких участников ещё нет, либо у всех уже есть.
err-addressees-gone = Этот список уже принят, отменён или устарел. Пришлите файл ещё раз.
toast-doc-template = Шаблон придёт через несколько секунд
toast-doc-template-back = Вернул прежний шаблон

msg-letters =
    <b>Письма работодателям</b>
    Писем: { $made } · отправлено: { $sent } · ответили: { $answered }
msg-letters-none =
    <b>Письма работодателям</b>
    Партнёров пока нет. Возьмите таблицу, впишите организации и пришлите её сюда: сделаю письмо каждой, со своей ссылкой. Или добавьте одну организацию: /invite
msg-letter-line = • { $name }: { $standing } · пришли { $came }, с анкетой { $signed }
msg-letter = <b>{ $name }</b>
msg-letter-came = По ссылке из письма пришли: { $came }, прислали анкету: { $signed }
word-letter-none = письма ещё нет
word-letter-sent = { $times ->
    [1] отправлено
    [few] отправлено { $times } раза
   *[other] отправлено { $times } раз
 }
word-letter-answered = ответили
btn-letters = Письма работодателям
btn-letters-missing = Письма тем, кому ещё нет: { $count }
btn-letters-all = Письма всем заново
btn-letters-sent = Отметить все отправленными
btn-letters-list = Таблица адресатов
btn-letter-make = Сделать письмо
btn-letter-sent = Отправлено
btn-letter-not-sent = Ещё не отправлено
btn-letter-answered = Ответили
btn-letter-not-answered = Пока не ответили
btn-addressees-yes = Добавить и сделать письма
btn-addressees-no = Не сейчас
toast-addressee-list = Таблица придёт через несколько секунд
toast-letters-sent = Отмечено писем: { $count }
toast-addressees-dropped = Список не принят, ничего не изменилось
msg-addressees-taken = Организаций в списке: { $count }. У каждой теперь своя ссылка.
ntf-addressee-list = Впишите организации по одной в строке и пришлите файл сюда. Должность — в дательном падеже: «Генеральному директору».
ntf-addressees-read = В списке организаций: { $count }, из них новых: { $new }. Добавить новых в партнёры и сделать письма?
ntf-addressees-faults = <b>Список пока не принят.</b> Исправьте и пришлите ещё раз:
adr-sheet = Адресаты
adr-organisation = Организация
adr-position = Кому (должность)
adr-name = ФИО
adr-file = Адресаты писем.xlsx
adr-no-column = В первой строке нет столбца «Организация». Возьмите нашу таблицу: /letter
adr-no-organisation = Не названа организация.

doc-title-introduction-order = Приказ о внедрении целевой модели
doc-title-regulation = Положение о наставничестве
doc-title-agreement = Партнёрское соглашение
doc-title-site-page = Страница проектного офиса для сайта
doc-title-wish-list = Перечень желающих иметь наставников
doc-title-consent-form = Формы согласий
doc-title-leaflet-mentee = Памятки для наставляемых
doc-title-mentor-base = База наставников
doc-title-paper-survey = Анкета наставника на бумаге
doc-title-employer-letter = Письмо работодателю
doc-title-certificate-request = Запрос справок
doc-title-register-order = Приказ об отборе и реестре
doc-title-portfolio = Портфолио наставника
doc-title-leaflet-mentor = Памятки для наставников
doc-title-meeting-scripts = Сценарии встреч
doc-title-workbook = Рабочая тетрадь
doc-title-pairs-order = Приказ о парах и группах
doc-title-employer-pairs-order = Приказ работодателя о парах
doc-title-yearly-programme = Программа наставничества на год
doc-title-development-plan = План индивидуального развития
doc-title-mentor-school-order = Приказ о Школе наставников
doc-title-meeting-log = Журнал встреч
doc-title-thanks = Благодарность
doc-title-certificate = Сертификат участника
doc-title-final-report = Итоговый отчёт
doc-about-introduction-order = Назначает куратора, команду и сроки дорожной карты.
doc-about-regulation = Все части, которые называет дорожная карта, вплоть до оценки качества.
doc-about-agreement = С организацией, от которой приходят наставники.
doc-about-site-page = Один файл: что это, как принять участие, ссылки с кодами, цифры без имён.
doc-about-wish-list = Все, чей запрос отправлен, с классом и темой.
doc-about-consent-form = По одной на цель и подписанта: взрослый, подросток, родитель.
doc-about-leaflet-mentee = Для подростка, для ребёнка и для родителей. Готовы к печати.
doc-about-mentor-base = Все, кто предложил помощь и не получил отказа.
doc-about-paper-survey = Анкета «Чем я могу быть полезен в качестве наставника?» с кодом на бота.
doc-about-employer-letter = По имени, со своей ссылкой и кодом. Списком: /letter
doc-about-certificate-request = Какие справки ещё должен показать наставник.
doc-about-register-order = С реестром в приложении: те, кого Вы отобрали.
doc-about-portfolio = Из анкеты наставника и его пар.
doc-about-leaflet-mentor = Для наставника и для наставника коллеги. Готовы к печати.
doc-about-meeting-scripts = Пять сценариев, от знакомства до итоговой. Меняйте под себя.
doc-about-workbook = Для подростка: цели, шаги, заметки после встреч.
doc-about-pairs-order = Со списком пар, готовых к приказу.
doc-about-employer-pairs-order = Проект для организации: пары её наставников.
doc-about-yearly-programme = Ролевые модели, цели, типовой план, Школа наставника.
doc-about-development-plan = Из запроса и встречи-планирования.
doc-about-mentor-school-order = С программой и графиком занятий.
doc-about-meeting-log = Что состоялось и место для записей.
doc-about-thanks = Каждому наставнику, можно всем сразу.
doc-about-certificate = Участникам утверждённых пар, можно всем сразу.
doc-about-final-report = Показатели, этапы, приказы и графики.
doc-file-introduction-order = Приказ о внедрении
doc-file-regulation = Положение о наставничестве
doc-file-agreement = Соглашение
doc-file-site-page = Страница наставничества
doc-file-wish-list = Перечень желающих
doc-file-consent-form = Формы согласий
doc-file-mentor-base = База наставников
doc-file-paper-survey = Анкета наставника
doc-file-employer-letter = Письмо
doc-file-certificate-request = Запрос справок
doc-file-register-order = Приказ о реестре
doc-file-portfolio = Портфолио
doc-file-meeting-scripts = Сценарии встреч
doc-file-workbook = Рабочая тетрадь
doc-file-pairs-order = Приказ о парах
doc-file-employer-pairs-order = Приказ работодателя
doc-file-yearly-programme = Программа наставничества
doc-file-development-plan = План развития
doc-file-mentor-school-order = Приказ о Школе наставников
doc-file-meeting-log = Журнал встреч
doc-file-thanks = Благодарность
doc-file-certificate = Сертификат
doc-file-final-report = Итоговый отчёт
doc-file-template = Шаблон — { $title }.docx

doc-usual-head = Директор
doc-usual-basis = Распоряжения Министерства просвещения Российской Федерации от 25.12.2019 № Р-145
doc-usual-projects = «Современная школа», «Успех каждого ребенка», «Молодые профессионалы»
doc-child = ребёнок, названный в этом согласии
doc-site-mentee = Ищу наставника
doc-site-guardian = Я родитель
doc-site-mentor = Хочу стать наставником
doc-mentor-applied = Подал анкету
doc-mentor-selected = Отобран
doc-mentor-registered = В реестре
doc-mentor-paused = Перерыв
doc-pair-running = Идут встречи
doc-pair-paused = Перерыв
doc-pair-ended = Завершена
doc-meeting-trial = Пробная рабочая встреча
doc-meeting-planning = Встреча-планирование
doc-meeting-regular = Рабочая встреча
doc-role-mentor = наставник
doc-role-mentee = наставляемый
doc-order-introduction = Приказ о внедрении целевой модели наставничества
doc-order-register = Приказ об утверждении реестра наставников
doc-order-pairs = Приказ об утверждении наставнических пар/групп
doc-order-employer = Приказ организации-работодателя
doc-indicator-mentees = Доля обучающихся 10–19 лет, вошедших в программу в роли наставляемого
doc-indicator-young-mentors = Доля обучающихся 15–19 лет, вошедших в программу в роли наставника
doc-indicator-specialists = Доля молодых специалистов, вошедших в программу в роли наставляемого
doc-indicator-partners = Доля организаций-партнёров, от которых пришли наставники
doc-indicator-mentees-glad = Удовлетворённость наставляемых участием
doc-indicator-mentors-glad = Удовлетворённость наставников участием
doc-unknown = нет данных
doc-yes = да
doc-no = нет
doc-stage-closed = закрыт
doc-stage-open = открыт

cmd-documents = документы программы: создать, скачать
cmd-letter = письма работодателям
event-documents-made = созданы документы
event-document-signed = внесены номер и дата документа
event-template-changed = изменён шаблон документа
event-letter-marked = отмечено письмо работодателю
doc-consent-mentee-adult = Согласие на обработку персональных данных наставляемого
doc-consent-mentee-teen = Согласие несовершеннолетнего наставляемого (14–17 лет) на обработку персональных данных
doc-consent-mentee-guardian = Согласие законного представителя на обработку персональных данных наставляемого
doc-consent-mentor-adult = Согласие на обработку персональных данных кандидата в наставники
doc-consent-mentor-teen = Согласие несовершеннолетнего кандидата в наставники (14–17 лет) на обработку персональных данных
doc-consent-mentor-guardian = Согласие законного представителя на обработку персональных данных кандидата в наставники
doc-consent-publication-adult = Согласие на публикацию фотографий и результатов
doc-consent-publication-teen = Согласие несовершеннолетнего (14–17 лет) на публикацию фотографий и результатов
doc-consent-publication-guardian = Согласие законного представителя на публикацию фотографий и результатов ребёнка
doc-consent-partner-adult = Согласие на обработку персональных данных представителя организации
