msg-welcome-curator =
    Здравствуйте. Теперь Вы куратор программы наставничества: { $school }.

    Два вопроса о Вас — чтобы участники знали, к кому обращаться.
msg-curator-home = Здравствуйте. Вы куратор программы наставничества.
msg-curator-home-named = { $name }, Вы куратор программы наставничества.
msg-curator-commands =
    /invite — ссылка и QR-код для наставников. С названием, например <code>/invite Выпускники 2015</code>, получится отдельная ссылка: сводка покажет, сколько пришло по ней.
    /summary — сколько пришло, начали, отправили.
    /mentors — кто откликнулся. Чтобы найти человека, просто напишите имя.

    Новая анкета придёт сюда сама.

msg-summary-head = <b>Наставники · { $day }</b>
msg-summary-funnel =
    Пришли по ссылке: <b>{ $came }</b>
    Начали анкету: <b>{ $started }</b>
    Отправили: <b>{ $sent }</b>
    Ещё заполняют: <b>{ $filling }</b>
msg-summary-stops = <b>Где остановились</b>
msg-summary-stop = вопрос { $number } — { $people ->
        [one] { $people } человек
        [few] { $people } человека
       *[many] { $people } человек
    }
msg-summary-stop-rest = раньше — { $people }
msg-summary-sources = <b>Откуда</b> (пришли → начали → отправили)
msg-summary-source = { $label }: { $came } → { $started } → { $sent }
msg-summary-source-rest = остальные: { $came } → { $started } → { $sent }
msg-summary-weeks = <b>По неделям</b> (начали → отправили)
msg-summary-week = { $days }: { $started } → { $sent }

msg-mentors = <b>Наставники: { $total }</b>
    Новые сверху. Чтобы найти человека, напишите имя или его часть.
msg-mentors-found = Нашлось по «{ $search }»: { $total }
msg-mentors-none =
    Пока никто не прислал анкету.
    Ссылка для наставников: /invite
msg-mentors-not-found = По «{ $search }» никого не нашлось. Проверьте имя или посмотрите весь список.
btn-newer = ← Новее
btn-older = Раньше →
btn-all-mentors = Все наставники
btn-all-answers = Все ответы
msg-answers-of = <b>{ $name }</b>
err-mentor-gone = Этой анкеты больше нет: человек отозвал согласие. Список: /mentors

msg-card-phone = Телефон: { $phone }
msg-card-sent = Анкета отправлена { $moment }
msg-card-unreachable = Бот заблокирован: сообщения не дойдут.

msg-invite =
    <b>Ссылка для наставников</b> ({ $label })
    { $link }
    Пришли по ней: { $uses }
msg-invite-others = Другие ссылки:
msg-invite-other = { $label }: { $uses }
msg-invite-how = Картинку можно распечатать или показать на экране. Отдельная ссылка для источника: <code>/invite Название</code>

ntf-mentor-applied = Новая анкета наставника
ntf-consent-withdrawn =
    { $name }: согласие отозвано, анкета и ответы стёрты. Больше не пишите этому человеку по программе.

    Карточку и ответы в этом чате удалите, пожалуйста, тоже.
ntf-person-unreachable = { $name }: бот заблокирован, сообщения больше не дойдут. Если нужно, свяжитесь другим способом.

card-who = Кто: { $answer }
card-occupation = Работа: { $answer }
card-study = Учёба: { $answer }
card-subject = Предмет и стаж: { $answer }
card-topics = Поможет: { $answer }
card-ages = Возраст: { $answer }
card-formats = Как: { $answer }
card-days = Когда: { $answer }
card-languages = Языки: { $answer }
btn-introduce = Изменить имя и контакт
msg-card-source = Откуда: { $source }
msg-summary-review = проверяют перед отправкой — { $people }
