cmd-selection = отбор наставников: кто на каком шаге
cmd-register = реестр наставников: утвердить приказом

word-select-applied = анкета отправлена
word-select-invited = приглашён на беседу
word-select-presented = документы представлены
word-select-selected = отобран
word-select-registered = в реестре
word-select-rejected = отказ
word-select-paused = на паузе
word-select-left = выбыл
word-paper-no-record = справка об отсутствии судимости
word-paper-medical = медицинская справка
word-paper-agreement = договор
word-paper-short-no-record = о судимости
word-paper-short-medical = медицинская
word-paper-short-agreement = договор
word-mentoring-pupil-pupil = старшеклассник — младшему
word-mentoring-student-pupil = студент — ученику
word-mentoring-employer-pupil = специалист — ученику
word-mentoring-employer-student = специалист — студенту
word-mentoring-teacher-pupil = педагог — ученику
word-mentoring-teacher-teacher = педагог — коллеге
word-criterion-motive = понимает, зачем идёт в наставники
word-criterion-knows = есть чему научить: дело, опыт, увлечение
word-criterion-children = спокойно и уважительно говорит с детьми
word-criterion-time = готов встречаться хотя бы раз в две недели
word-criterion-trust = знает правила безопасности и согласен с ними

btn-selection = Отбор наставников
btn-selection-of = Отбор · { $state }
btn-candidates = К списку
btn-open-candidate = Открыть
btn-criteria = Критерии
btn-criteria-edit = Изменить критерии
btn-criteria-usual = Вернуть обычные
btn-needed-papers = Какие документы нужны
btn-select = Отобрать
btn-select-one-surely = Да, отобрать
btn-invite-talk = Пригласить на беседу
btn-talk = Беседа
btn-resume-mentor = Снять с паузы
btn-return-mentor = Вернуть в кандидаты
btn-reject = Отказать
btn-pause-mentor = Пауза
btn-mentor-leaves = Выбыл
btn-paper-enter = Внести: { $paper }
btn-paper-anew = Внести заново: { $paper }
btn-select-some = Отобрать { $count }
btn-invite-some = Пригласить на беседу { $count }
btn-untick = Снять отметки
btn-select-surely = Да, отобрать { $count }
btn-invite-surely = Да, пригласить { $count }
btn-times-for = Предложить время: { $name }
btn-register = Реестр
btn-register-order = Утвердить одним приказом
btn-registered = Кто в реестре
btn-register-surely = Да, утвердить { $count }
btn-register-not-now = Не сейчас
toast-selected = Отобран, наставнику написал
toast-mentor-resumed = Снял с паузы
toast-mentor-returned = Снова среди кандидатов
toast-criteria-usual = Вернул обычные критерии
toast-register-not-now = Список отложен, ничего не изменилось

msg-selection =
    <b>Отбор наставников</b>
    { $total ->
        [0] Анкет от наставников пока нет. Пригласить: /invite
        [one] Прислал анкету { $total } человек.
        [few] Прислали анкету { $total } человека.
       *[many] Прислали анкету { $total } человек.
    }{ $total ->
        [0] {""}
       *[other] { " " }{ $undecided ->
            [0] Ваше решение никого не держит.
            [one] Ждёт Вашего решения { $undecided }.
           *[many] Ждут Вашего решения { $undecided }.
        }
    }
msg-candidates = <b>Наставники: { $state } · { $total }</b>
msg-candidates-tick = Отметьте нескольких — сможете отобрать или пригласить всех сразу.
msg-lacks-papers = нет: { $papers }
msg-lacks-criteria = критериев без галочки: { $count }
msg-lacks-nothing = всё на месте
msg-candidate = <b>Отбор · { $name }</b>
msg-candidate-state = Сейчас: { $state }{ $hasday ->
        [yes] { " " }· { $day }
       *[no] {""}
    }{ $hasby ->
        [yes] { " " }· { $by }
       *[no] {""}
    }
msg-candidate-before = До паузы: { $state }
msg-candidate-reason = Почему:
msg-candidate-order = Приказ: № { $number } от { $day }
msg-candidate-talk = { $state ->
        [offered] Беседа: времена предложены, ждём выбора
        [held] Беседа прошла: { $when }{ $place }
       *[set] Беседа: { $when }{ $place }
    }
msg-candidate-forms = Помогает как: { $forms }
msg-candidate-no-forms = В какой роли помогает, неизвестно: в анкете этого нет. Поэтому нужны все документы.
msg-candidate-criteria = <b>Критерии: { $met } из { $of }</b>
msg-candidate-papers = <b>Документы</b>
msg-candidate-no-papers = Документы для этой роли не нужны.
msg-paper-missing = { $paper }: нет
msg-paper-seen = { $paper }: { $hasnumber ->
        [yes] № { $number }{ " " }
       *[no] {""}
    }от { $dated }{ $until ->
        [until] , действует до { $day }
        [over] , срок вышел { $day }
       *[open] , бессрочно
    }{ $seen ->
        [woman] { " " }· видела { $seer }
        [man] { " " }· видел { $seer }
        [somebody] { " " }· проверка: { $seer }
       *[nobody] {""}
    }
msg-select-one-sure =
    Отобрать ({ $name })?
    Пока не всё на месте — { $lacks }.
msg-select-sure = <b>Отобрать { $count }?</b>
msg-select-missing =
    { $count ->
        [one] У { $count } человека не всё на месте. Отобрать можно и так.
       *[many] У { $count } человек не всё на месте. Отобрать можно и так.
    }
msg-selected = Отобрано: { $count }. Каждому написал.
msg-select-late = С ними уже решено иначе, ничего не изменил:
msg-invite-sure = <b>Пригласить на беседу { $count }?</b>
msg-invited =
    Приглашено: { $count }. Каждому написал, что впереди беседа.
    Осталось предложить время: сразу нескольким одно и то же я не назначу, чтобы Вам не раздваиваться.
msg-select-nobody = Отобрать было некого: все уже на другом шаге. Где кто: /selection
msg-criteria =
    <b>Критерии отбора</b>
    Они стоят галочками на карточке каждого кандидата.
msg-needed-papers =
    <b>Какие документы показывает наставник</b>
    Зависит от того, кому и как он помогает. Нажмите, чтобы изменить.
msg-needed-form = • { $form }: { $papers }
msg-needed-form-none = • { $form }: ничего
msg-needed-of =
    <b>{ $form }</b>
    Какие документы нужны?
msg-register = <b>Реестр наставников: { $registered }</b>
msg-register-last = Последний приказ: № { $number } от { $day }
msg-register-nobody-waits = Сейчас в приказ внести некого: сначала отберите наставников. Кандидаты: /selection
msg-register-waiting = <b>Отобраны и ждут приказа: { $count }</b>
msg-register-confirmed =
    Готово: в реестре на { $count ->
        [one] { $count } наставника
        [few] { $count } наставника
       *[many] { $count } наставников
    } больше, приказ № { $number } от { $day }. Каждому написал.
msg-register-left = Не вошли, потому что решение за это время изменилось: { $left }.
ntf-register-proposed =
    <b>Приказ № { $number } от { $day }</b>
    Войдут в реестр: { $count }
ntf-register-sure = Проверьте список: каждому сразу придёт сообщение.
ntf-criteria-left-out =
    Записал первые { $most }: больше на карточке не поместится. Не вошли:

ntf-select-invited =
    Куратор прочитал Вашу анкету и хочет с Вами познакомиться.
    Впереди — короткая беседа: время предложит куратор.
    .familiar =
        Куратор прочитал твою анкету и хочет с тобой познакомиться.
        Впереди — короткая беседа: время предложит куратор.
ntf-select-presented =
    Все Ваши документы на месте, спасибо.
    Дальше решает школа. Ничего делать не нужно: я напишу.
    .familiar =
        Все твои документы на месте, спасибо.
        Дальше решает школа. Ничего делать не нужно: я напишу.
ntf-select-selected =
    Школа выбрала Вас наставником. Спасибо, что идёте к ребятам.
    Следующий шаг — приказ: он внесёт Вас в реестр. Потом подберём, кому помогать, и спросим Вас.
    .familiar =
        Школа выбрала тебя наставником. Спасибо, что помогаешь ребятам.
        Следующий шаг — приказ: он внесёт тебя в реестр. Потом подберём, кому помогать, и спросим тебя.
ntf-select-registered =
    Вы в реестре наставников: приказ № { $number } от { $day }.
    Теперь ищем, кому Вы поможете. Когда найдём, сначала спросим Вас.
    .familiar =
        Твоё имя в реестре наставников: приказ № { $number } от { $day }.
        Теперь ищем, кому помогать. Когда найдём, сначала спросим тебя.
ntf-select-rejected =
    Спасибо, что предложили помощь: нам это правда важно.
    В этот раз пары для Вас не будет. Это не оценка Вас как человека: программе нужны разные люди в разное время.
    Если хотите поговорить об этом или помочь иначе, напишите куратору.
    .familiar =
        Спасибо тебе за желание помочь: нам это правда важно.
        В этот раз пары для тебя не будет. Это не оценка: программе нужны разные люди в разное время.
        Если хочешь поговорить об этом или помочь иначе, напиши куратору.
ntf-select-paused =
    Ваше участие на паузе: новых встреч пока не предложим.
    Анкета и документы сохранены. Захотите вернуться — напишите куратору.
    .familiar =
        Твоё участие на паузе: новых встреч пока не предложим.
        Анкета сохранена. Захочешь вернуться — напиши куратору.
ntf-select-resumed =
    С возвращением. Ваше участие снова идёт, всё осталось как было до паузы.
    .familiar = С возвращением. Твоё участие снова идёт, всё осталось как было до паузы.
ntf-select-left =
    Ваше участие в программе завершено. Спасибо за время и желание помочь.
    Захотите вернуться — напишите куратору, будем рады.
    .familiar =
        Твоё участие в программе завершено. Спасибо за время и желание помочь.
        Захочешь вернуться — напиши куратору, будем рады.
ntf-select-returned =
    Ваша анкета снова у куратора: рады, что Вы с нами.
    Ничего делать не нужно: я напишу, когда будет новость.
    .familiar =
        Твоя анкета снова у куратора: рады, что ты с нами.
        Ничего делать не нужно: я напишу, когда будет новость.
ntf-paper-ending = <b>Документы наставников</b>
ntf-paper-line = { $over ->
        [yes] • { $name }: { $paper } — срок вышел { $day }
       *[no] • { $name }: { $paper } — действует до { $day }
    }
ntf-paper-own = <b>Ваши документы наставника</b>
ntf-paper-own-line = { $over ->
        [yes] • { $paper } — срок вышел { $day }
       *[no] • { $paper } — действует до { $day }
    }
ntf-paper-own-do = Пожалуйста, принесите куратору новые: без них встречи придётся отложить. Фото сюда присылать не нужно.

msg-mine-applied = Ваша анкета у куратора, Вам напишут. Можно спросить и раньше.
    .familiar = Твоя анкета у куратора, тебе напишут. Можно спросить и раньше.
msg-mine-invited = Куратор приглашает Вас на беседу: познакомиться и ответить на Ваши вопросы.
    .familiar = Куратор приглашает тебя на беседу: познакомиться и ответить на твои вопросы.
msg-mine-presented = Все Ваши документы на месте. Дальше решает школа, я напишу.
    .familiar = Все твои документы на месте. Дальше решает школа, я напишу.
msg-mine-selected = Школа выбрала Вас наставником. Ждём приказа о реестре, потом подберём, кому помогать.
    .familiar = Школа выбрала тебя наставником. Ждём приказа о реестре, потом подберём, кому помогать.
msg-mine-registered = Вы в реестре наставников: приказ № { $number } от { $day }. Когда найдём, кому Вы поможете, сначала спросим Вас.
    .familiar = Твоё имя в реестре наставников: приказ № { $number } от { $day }. Когда найдём, кому помогать, сначала спросим тебя.
msg-mine-rejected = В этот раз пары для Вас не будет. Спасибо, что предложили помощь. Поговорить об этом можно с куратором.
    .familiar = В этот раз пары для тебя не будет. Спасибо за желание помочь. Поговорить об этом можно с куратором.
msg-mine-paused = Ваше участие на паузе, всё сохранено. Захотите вернуться — напишите куратору.
    .familiar = Твоё участие на паузе, всё сохранено. Захочешь вернуться — напиши куратору.
msg-mine-left = Ваше участие в программе завершено. Спасибо. Захотите вернуться — напишите куратору.
    .familiar = Твоё участие в программе завершено. Спасибо. Захочешь вернуться — напиши куратору.
msg-mine-talk-offered = Выберите, пожалуйста, время беседы: кнопка ниже.
    .familiar = Выбери, пожалуйста, время беседы: кнопка ниже.
msg-mine-talk = Беседа: { $when }{ $place }
msg-mine-lacking = Осталось показать куратору: { $papers }. Фото сюда присылать не нужно.
msg-mine-answers = Посмотреть свои ответы: /mydata

err-not-now = Этот шаг уже сделан, или с этим человеком решено иначе. Где кто: /selection
err-not-a-mentor = Этот человек не предлагал себя в наставники, отбирать некого. Кандидаты: /selection
err-criterion-gone = Критерии с тех пор изменились. Откройте карточку заново: /selection
err-no-such-paper = Такого документа в списке больше нет. Какие нужны: /selection
err-ticks-gone = Эти отметки уже сняты, ничего не изменил. Отметить заново: /selection
err-nobody-selected = В приказ внести некого: никто не отобран. Кандидаты: /selection
err-register-gone = Этот список уже утверждён или отложен. Реестр: /register

event-mentor-invited = приглашение наставника на беседу
event-mentor-presented = все документы наставника на месте
event-mentor-selected = наставник отобран
event-mentor-registered = наставник внесён в реестр
event-mentor-rejected = наставнику отказано
event-mentor-paused = участие наставника на паузе
event-mentor-resumed = наставник снят с паузы
event-mentor-left = наставник выбыл
event-mentor-returned = наставник снова среди кандидатов
event-mentor-paper-seen = записан документ наставника
event-criteria-set = изменены критерии отбора
event-papers-set = изменён список нужных документов
