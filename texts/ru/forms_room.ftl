cmd-forms = анкеты: посмотреть и изменить
event-form-published = опубликована анкета

msg-forms =
    <b>Анкеты: { $total }</b>
    Любую можно скачать таблицей Excel, поправить и прислать сюда. Участники увидят изменения, только когда Вы их опубликуете.
msg-forms-line = <b>{ $title }</b>
    отправлено { $sent }, не дописано { $unsent }, версий: { $versions }
btn-forms = Все анкеты
btn-forms-before = ← Раньше
btn-forms-after = Дальше →
word-form-draft = черновик
word-form-changed = изменена школой
word-form-in-use = действует сейчас
word-form-former = прежняя
word-form-offered = от разработчиков, не взята

msg-form-title = <b>{ $title }</b> · { $code }
msg-form-for-mentors = Заполняют те, кто хочет стать наставником.
msg-form-for-pupils = Заполняют ученики и студенты, которым нужен наставник.
msg-form-for-guardians = Заполняет родитель, который ищет наставника ребёнку.
msg-form-for-staff-requests = Заполняет классный руководитель или психолог, когда согласие на ученика уже есть.
msg-form-for-teachers = Заполняет педагог, которому нужен наставник.
msg-form-for-acquaintance = Знакомство: человек называет себя, когда приходит по ссылке.
msg-form-for-referrals = Классный руководитель или психолог называет ученика, которому пригодился бы наставник.
msg-form-for-partners = Об организациях-партнёрах: кто они и чем могут помочь.
msg-form-for-needs = Что нужно, чтобы программа работала: спрашивают куратора или наставника.
msg-form-for-before = Опрос перед началом программы.
msg-form-for-after = Опрос в конце программы.
msg-form-for-pairs = О паре: по ней бот спрашивает тех, кто в ней, и Вас.
msg-form-for-meetings = О встречах: время, место, как всё прошло.
msg-form-for-curators-work = Служебная: по ней бот спрашивает Вас и коллег, когда Вы что-то делаете.
msg-form-for-documents = Служебная: по ней бот спрашивает то, чего не знает, когда Вы создаёте документ.
msg-form-for-own = Анкета Вашей школы. Пригласить к ней можно рассылкой.
msg-form-version =
    { $origin ->
        [school] Версия { $number }, { $day }: прислал(а) { $author }.
       *[shipped] Версия { $number }, { $day }: от разработчиков.
    }
msg-form-not-in-use = Пока это только черновик: участники анкету не видят.
msg-form-copies = Отправлено: { $sent }. Не дописано: { $unsent }.
msg-form-has-draft = Есть черновик от { $day }. Участники его не видят.
msg-form-offered = Вышла новая версия от разработчиков. У Вас по-прежнему действует своя; новую можно сравнить и взять.
btn-form-card = К анкете
btn-form-download = Скачать XLSX
btn-form-try = Пройти как участник
btn-form-figures = Статистика
btn-form-versions = Версии
btn-form-changes = Что изменилось
btn-form-try-draft = Пройти черновик
btn-form-publish = Опубликовать
btn-form-drop = Удалить черновик
btn-form-compare = Сравнить
btn-form-take = Взять
toast-form-file = Готовлю файл, через секунду пришлю
ntf-form-workbook = Откройте в Excel или LibreOffice, поправьте и пришлите этот же файл сюда. Лист со справкой — внутри. Пока Вы не опубликуете изменения, участники их не увидят.

msg-form-versions = <b>{ $title }</b>: все версии, новые сверху.
btn-form-version = № { $number } · { $state }
btn-form-restore = Вернуть эту версию
btn-form-restore-surely = Да, пусть действует она
msg-form-restore-sure =
    Заменить нынешнюю версию на № { $number }? «{ $title }»

    Не дописали: { $unsent }. Они перейдут на неё при следующем ответе; то, что подходит, останется.
    Нынешняя версия никуда не денется: её тоже можно будет вернуть.
msg-form-published =
    <b>Опубликовано, версия { $number }.</b>
    Новые анкеты будут по ней. Кто не дописал ({ $unsent }), перейдёт на неё при следующем ответе: всё, что подходит, останется, спрошу только новое.

    Передумаете — «Версии», там можно вернуть прежнюю.
msg-form-drop-sure = Удалить черновик? «{ $title }»: действующая версия и ответы останутся как есть.
btn-form-drop-surely = Да, удалить
msg-form-dropped = Черновик удалён.
err-form-gone = Этой версии уже нет: её удалили или прислали новый черновик. Все анкеты: /forms

msg-checking-file = Проверяю файл, это займёт несколько секунд.
msg-not-a-table = Это картинка или запись, а не таблица. Пришлите файл .xlsx через скрепку, как документ. Анкеты: /forms, люди: /import
ntf-form-faulty = <b>{ $name }</b>: есть что поправить — { $total }. Ничего не изменил.
msg-form-faulty-next = Поправьте и пришлите файл ещё раз.
ntf-form-faults-rest = Остальное — в файле.
msg-fault-cell = { $sheet }, строка { $row }, «{ $column }».
msg-fault-row = { $sheet }, строка { $row }.
msg-fault-sheet = Лист { $sheet }.
ntf-form-read = <b>Анкета «{ $title }»</b>: файл прочитан, ошибок нет. Сохранил как черновик.
ntf-form-read-new = <b>Анкета «{ $title }»</b>: файл прочитан, ошибок нет. Такой анкеты у школы ещё не было; сохранил как черновик.
msg-form-read-next = Пройдите черновик сами, потом опубликуйте. Пока участники видят прежнее.
msg-form-changes = <b>Что изменится</b> ({ $count }):
msg-form-no-changes = Эта версия ничем не отличается от той, что действует.
msg-form-warnings = <b>Обратите внимание:</b>
ntf-form-unchanged = <b>Анкета «{ $title }»</b>: в файле то же, что действует сейчас. Менять нечего.

msg-lacks-phone = Без вопроса { $name } куратор не увидит телефон.
msg-lacks-class = Без вопроса { $name } куратор не увидит класс, и в сводке по классам этого человека не будет.
msg-lacks = Без вопроса { $name } в карточке у куратора этого ответа не будет.
msg-lacks-match = Без вопроса { $name } бот не учтёт это, когда будет подбирать пару.
err-needed-question-missing = Нужен вопрос { $name }: без него бот с этой анкетой работать не сможет. Верните его; текст может быть любым.
err-needed-question-of-other-kind = Вопрос { $name } должен быть типа { $kind }: так его читает бот.
err-needed-question-may-be-skipped = Вопрос { $name } должны видеть все, и ответ на него обязателен: required = yes, без relevant и не в повторе.
err-needed-choices-changed = У вопроса { $name } имена вариантов (name) должны быть такими: { $choices }. Подписи могут быть любыми.
err-form-code-unfit = form_id «{ $code }» не подходит: до { $limit } знаков, буквы, цифры, «_», «-», «.», без пробелов. Напишите его на листе settings.

msg-trial = <i>Это проба: ответы не сохраняются и никому не уйдут.</i>
btn-trial-leave = Выйти из пробы
msg-trial-over = Проба окончена. Ничего не сохранено и никому не отправлено.
msg-trial-left = Вышли из пробы, ничего не сохранено.
msg-form-changed = <i>Пока Вас не было, анкету немного изменили. Прежние ответы на месте, спрошу только новое.</i>
    .familiar = <i>Пока тебя не было, анкету немного изменили. Прежние ответы на месте, спрошу только новое.</i>

toast-figures = Считаю, через секунду пришлю
ntf-figures-version = <b>«{ $title }»</b>, версия { $number }. Начали: { $begun }.
ntf-figures-all = <b>«{ $title }»</b>, все версии. Начали: { $begun }.
ntf-form-figures = Статистика по вопросам. Ответов в файле нет, только числа.
word-figure-shown = увидели { $count }
word-figure-answered = ответили { $count }
word-figure-skipped = пропустили { $count }
word-figure-back = вернулись { $count }
word-figure-left = остановились { $count }
word-figure-seconds = { $count } с
word-figure-minutes = { $count } мин
word-figure-most = <b>← здесь чаще всего</b>
msg-figures-review = Проверка перед отправкой: дошли { $shown }, отправили { $sent }, остановились { $left }.
btn-figures-all = За все версии
btn-figures-one = Только эта версия
btn-figures-file = Таблицей XLSX
word-figures-sheet = Статистика
word-figures-question = Вопрос
word-figures-name = Имя
word-figures-shown = Увидели
word-figures-answered = Ответили
word-figures-skipped = Пропустили
word-figures-back = Вернулись назад
word-figures-left = Остановились
word-figures-seconds = Обычно секунд
word-figures-review = Проверка перед отправкой
btn-form-answers = Ответы в Excel
btn-form-send = Разослать
toast-answers = Собираю ответы, пришлю файлом
err-form-not-for-many = Эту анкету бот показывает сам, когда она нужна; разослать её нельзя.
