msg-welcome-curator =
    Здравствуйте. Теперь Вы куратор программы наставничества: { $school }.

    Два вопроса о Вас — чтобы участники знали, к кому обращаться.
msg-curator-home = Здравствуйте. Вы куратор программы наставничества.
msg-curator-home-named = { $name }, Вы куратор программы наставничества.
msg-curator-commands =
    /today — что сделать сегодня, /stages — дорожная карта со сроками.
    /programme — год, даты и цель программы: от них считаются сроки.
    /invite — ссылки, QR-коды и плакаты: ученикам, родителям, наставникам, партнёрам.
    /summary — кто пришёл, на каком шаге и кто чего ждёт.
    /people — все люди программы. Чтобы найти человека, просто напишите имя или класс.
    /forms — анкеты: скачать в Excel, изменить, опубликовать.
    /broadcast — написать многим сразу.

    Новая анкета придёт сюда сама.

btn-newer = ← Новее
btn-older = Раньше →

ntf-mentor-applied = Новая анкета наставника
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
