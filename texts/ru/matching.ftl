cmd-match = подбор пар: кто кому подходит

mtw-topics = { $count ->
        [1] общая тема: { $topics }
        [one] { $count } общая тема: { $topics }
        [few] { $count } общие темы: { $topics }
       *[many] { $count } общих тем: { $topics }
    }
mtw-profession = близко к желаемой профессии: { $words }
mtw-words = в запросе и в опыте наставника: { $words }
mtw-interests = общие увлечения: { $words }
mtw-times = оба свободны: { $times }
mtw-any-time = время гибкое у обоих
mtw-experience = стаж { $years ->
        [one] { $years } год
        [few] { $years } года
       *[many] { $years } лет
    }
mtw-formats = встречаться удобно: { $formats }
mtw-languages = общий язык: { $languages }
mtw-age-fits = возраст подходит обоим
mtw-waiting = ждёт { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
mtw-by-rules = подходят друг другу по правилам, общих тем пока не видно
mtw-lost-placed = без пары { $count ->
        [one] останется ещё { $count } человек
        [few] останутся ещё { $count } человека
       *[many] останутся ещё { $count } человек
    }
mtw-lost-nothing = план ничего не теряет
mtw-lost-points = план станет слабее на { $share } %

mtw-goal-most-placed = сначала охватить всех
mtw-goal-quality = сначала качество

mtw-part-topics = Темы
mtw-part-words = Слова запроса
mtw-part-profession = Профессия
mtw-part-interests = Увлечения
mtw-part-times = Время
mtw-part-formats = Формат встреч
mtw-part-ages = Возраст
mtw-part-experience = Стаж
mtw-part-waiting = Долгое ожидание

mtw-form-teacher-teacher = педагог — педагогу
mtw-form-teacher-pupil = педагог — ученику
mtw-form-employer-pupil = специалист — ученику
mtw-form-employer-student = специалист — студенту
mtw-form-student-pupil = студент — ученику
mtw-form-pupil-pupil = старший ученик — младшему
mtw-kind-pupil = старшеклассник
mtw-kind-student = студент
mtw-kind-adult = взрослый специалист
mtw-kind-teacher = педагог
mtw-gender-man = мужчина
mtw-gender-woman = женщина

mtw-rule-consent = нет согласия
mtw-rule-register = наставник ещё не отобран
mtw-rule-papers = не хватает справок
mtw-rule-capacity = нет места
mtw-rule-form = другая форма наставничества
mtw-rule-kind = нужен другой наставник: ученик, студент или взрослый
mtw-rule-language = нет общего языка
mtw-rule-gender = пожелание «мужчина или женщина»
mtw-rule-age = пожелание о возрасте наставника
mtw-rule-time = нет общего времени
mtw-rule-forbidden = Вы запретили эту пару
mtw-rule-not-again = уже был отказ
mtw-rule-class-teacher = свой классный руководитель
mtw-rule-relative = родственник

mtw-no-places = { $count ->
        [1] Подходит один наставник, но места у него нет.
        [one] Подходит { $count } наставник, но места у них заняты.
        [few] Подходят { $count } наставника, но места у них заняты.
       *[many] Подходят { $count } наставников, но места у них заняты.
    }
mtw-nobody = Наставников пока нет.
mtw-blocked = { $rule }: { $count ->
        [one] { $count } наставник
        [few] { $count } наставника
       *[many] { $count } наставников
    }

mtw-help-consent = поможет согласие: с ним подойдут наставники, всего { $count }
mtw-help-register = поможет отбор: подходящих кандидатов — { $count }
mtw-help-papers = помогут справки: без них ждут подходящие наставники, всего { $count }
mtw-help-capacity = { $known ->
        [yes] не хватает ещё одного наставника по темам: { $values }
       *[no] не хватает ещё одного наставника
    }
mtw-help-form = { $known ->
        [yes] подойдёт и другая форма: { $values } (наставников: { $count })
       *[no] подойдёт и другая форма (наставников: { $count })
    }
mtw-help-kind = { $known ->
        [yes] если подойдёт { $values } (наставников: { $count })
       *[no] если не важно, кто наставник (их { $count })
    }
mtw-help-language = { $known ->
        [yes] если говорить и на другом языке: { $values } (наставников: { $count })
       *[no] если говорить и на другом языке (наставников: { $count })
    }
mtw-help-gender = { $known ->
        [yes] если подойдёт и { $values } (наставников: { $count })
       *[no] если не важно, мужчина или женщина (наставников: { $count })
    }
mtw-help-age = { $known ->
        [yes] если подойдёт и наставник другого возраста: { $values } (их { $count })
       *[no] если подойдёт и наставник другого возраста (их { $count })
    }
mtw-help-time = { $known ->
        [yes] если найдётся время: { $values } (наставников: { $count })
       *[no] если найдётся другое время (наставников: { $count })
    }
mtw-opens-free = есть место: { $names }
mtw-opens-taken = { $mentor } сейчас в плане с другим: { $mentee }; если отдать это место, { $lost ->
        [0] план изменится
       *[other] { $lost }
    }

msg-match = <b>Подбор пар</b>
msg-match-counts = Ждут наставника: { $waiting }. Наставников со свободными местами: { $mentors }, мест: { $places }.
msg-match-plan = План от { $moment }: пар — { $placed }, без пары — { $left }. Цель: { $goal }.
msg-match-later = Отложены Вами: { $count }.
msg-match-newcomers = Появились новые, их в плане ещё нет: { $count }. Нажмите «Пересчитать».
msg-match-first = { $waiting ->
        [0] Сейчас наставника никто не ждёт. Когда придёт первая анкета, здесь появятся предложения.
       *[other] <b>Подбор пар</b>
        Ждут наставника: { $waiting }. Подбираю, напишу через несколько секунд.
    }
msg-match-nothing = { $left ->
        [0] Сейчас предлагать некому. Кто уже в пути: /pairs
       *[other] Предложений нет. Кто ждёт и что поможет — кнопка «Без пары». Отобрать наставников: /selection
    }
msg-match-refused = Закрепить не получилось: { $mentee } — { $mentor } ({ $rules }).
msg-match-line = <b>{ $number }.</b> { $mentee } ← <b>{ $mentor }</b>{ $group ->
        [yes] {" "}· в группе
       *[no] {""}
    }{ $locked ->
        [yes] {" "}· закреплено
       *[no] {""}
    }
msg-match-pair = <b>{ $mentee }</b>
    Наставник: <b>{ $mentor }</b>{ $known ->
        [yes] {" "}({ $form })
       *[no] {""}
    }
    Совпадение: { $fit } из 100{ $group ->
        [yes] {" "}· в группе
       *[no] {""}
    }{ $locked ->
        [yes] {" "}· закреплено
       *[no] {""}
    }
msg-match-why = Почему вместе:
msg-match-other-mentors = Кто ещё мог бы стать наставником:
msg-match-other-mentees = Кому ещё подошёл бы этот наставник:
msg-match-other = • { $name } — { $fit } из 100{ $counted ->
        [yes] ; { $lost }
       *[no] {""}
    }
msg-match-left = { $count ->
        [0] <b>Без пары</b>
       *[other] <b>Без пары: { $count }</b>
    }
msg-match-nobody-left = Никого: для каждого, кто ждёт, есть предложение.
msg-match-left-line = <b>{ $number }. { $mentee }</b>{ $known ->
        [yes] {" "}· ждёт { $days ->
            [one] { $days } день
            [few] { $days } дня
           *[many] { $days } дней
        }
       *[no] {""}
    }
msg-match-all = { $count ->
        [1] Предложить эту пару? Наставник, ребёнок и родитель сразу получат вопрос.
        [one] Предложить { $count } пару? Наставники, дети и родители сразу получат вопрос.
        [few] Предложить { $count } пары? Наставники, дети и родители сразу получат вопрос.
       *[many] Предложить { $count } пар? Наставники, дети и родители сразу получат вопрос.
    }
msg-match-accepted = { $count ->
        [0] Никому не написал.
        [1] Спросил обе стороны, ответы придут Вам.
        [one] Предложил { $count } паре, ответы придут Вам.
       *[other] Предложил { $count } парам, ответы придут Вам.
    }{ $impossible ->
        [0] {""}
       *[other] {" "}Не получилось: { $impossible } — пара уже есть, мест не осталось или согласие отозвано.
    }
msg-match-put-off = Отложил на две недели, потом вернётся в подбор сам. План пересчитываю.
msg-match-forbidden = Эту пару больше не предложу. Ищу замену, напишу через несколько секунд.
msg-match-swapped = Закрепил эту пару, остальное пересчитываю. Напишу через несколько секунд.
msg-match-saved = Сохранил. Пересчитываю план, напишу через несколько секунд.
msg-match-taken = { $asked ->
        [0] Готово.
        [one] Готово. Предложил { $asked } паре.
       *[other] Готово. Предложил { $asked } парам.
    }{ $impossible ->
        [0] {""}
       *[other] {" "}Не получилось: { $impossible }, эти пары изменились раньше.
    }{ $anew ->
        [yes] {" "}Пересчитываю план, напишу через несколько секунд.
       *[no] {""}
    }
msg-match-dropped = Файл отложен, ничего не изменилось.
msg-match-weights = <b>Цель и веса</b>
    Цель: { $goal }.
    Вес от 0 (не учитывать) до 10. «Попробовать» покажет, что изменится, и ничего не сохранит.{ $changed ->
        [yes] {" "}Изменения пока не сохранены.
       *[no] {""}
    }
msg-match-said = <b>Ваши отметки</b>
    Номер снимает отметку, план пересчитается.
msg-match-said-nothing = Отметок нет. Закрепить, запретить или отложить можно на карточке пары.
msg-match-said-locked = { $number }. Закреплены: { $mentee } ← { $mentor }
msg-match-said-forbidden = { $number }. Запрещены: { $mentee } ← { $mentor }
msg-match-said-later = { $number }. До { $day } не искать: { $mentee }

btn-match = К плану пар
btn-match-all = Предложить все: { $count }
btn-match-all-sure = Да, предложить: { $count }
btn-match-left = Без пары: { $count }
btn-match-again = Пересчитать
btn-match-excel = Excel
btn-match-weights = Цель и веса
btn-match-marks = Отметки
btn-match-accept = Предложить паре
btn-match-lock = Закрепить
btn-match-unlock = Открепить
btn-match-forbid = Запретить
btn-match-put-off = Не сейчас: отложить на 2 недели
btn-match-swap = Наставником — { $name }
btn-match-swap-mentee = Вместо этого — { $name }
btn-match-seat = Всё равно к наставнику: { $name }
btn-match-unsay = ✕ { $number }
btn-match-goal = ⇄ { $goal }
btn-match-less = −
btn-match-part = { $part } · { $weight }
btn-match-more = +
btn-match-try = Попробовать
btn-match-save = Сохранить
btn-match-usual = Вернуть обычные
btn-match-take = Да, сделать
btn-match-drop = Не менять

toast-match-working = Пересчитываю, напишу через несколько секунд
toast-match-file = Готовлю файл, придёт через несколько секунд
toast-match-locked = Закрепил: останется в любом плане
toast-match-unlocked = Открепил

ntf-match-ready = <b>План пар готов</b>
    Пар: { $placed }, без пары: { $left }.{ $before ->
        [yes] {" "}Изменилось пар: { $changed }.
        [same] {" "}Новых пар нет.
       *[no] {""}
    }
ntf-match-found = { $count ->
        [1] Появилось предложение: нашёлся наставник для одного человека, который ждал.
        [one] Появились предложения: нашлись наставники для { $count } человека, которые ждали.
       *[other] Появились предложения: нашлись наставники для { $count } человек, которые ждали.
    }
ntf-match-tried = <b>Если так сохранить</b>
    Других пар: { $differ }.
    Пар всего: было { $placedbefore }, станет { $placed }.
    Среднее совпадение: было { $fitbefore } из 100, станет { $fit }.
    Пока ничего не сохранено.
ntf-match-workbook = План пар. В столбцах «Решение» и «Наставник» можно писать; потом пришлите файл сюда, я покажу, что изменится.
ntf-match-faulty = В файле есть то, чего я не понял. Поправьте и пришлите ещё раз:
ntf-match-unchanged = Решений в файле нет, менять нечего.
ntf-match-read = Прочитал, решений: { $count }. Что будет сделано:

file-matching = план пар

mtx-sheet-pairs = Пары
mtx-sheet-left = Без пары
mtx-sheet-mentors = Наставники
mtx-sheet-facts = Настройки
mtx-col-number = №
mtx-col-mentee = Наставляемый
mtx-col-class = Класс
mtx-col-mentor = Наставник
mtx-col-decision = Решение
mtx-col-fit = Совпадение из 100
mtx-col-why = Почему
mtx-col-second = Кандидат 2
mtx-col-third = Кандидат 3
mtx-col-days = Ждёт дней
mtx-col-reason = Причина
mtx-col-helps = Что поможет
mtx-col-code = Код
mtx-col-room = Свободных мест
mtx-col-fact = Что
mtx-col-value = Значение
mtx-accept = предложить
mtx-lock = закрепить
mtx-forbid = запретить
mtx-later = позже
mtx-none = —
mtx-yes = да
mtx-no = нет
mtx-choose = Выберите из списка: предложить, закрепить, запретить, позже или «—».
mtx-fact-plan = Номер плана
mtx-fact-made = Рассчитан
mtx-fact-waiting = Ждут наставника
mtx-fact-mentors = Наставников со свободными местами
mtx-fact-places = Свободных мест
mtx-fact-goal = Цель
mtx-fact-placed = Пар в плане
mtx-fact-most-placed = Больше пар не бывает, чем
mtx-fact-points = Качество плана, баллы
mtx-fact-most-points = Граница: выше качество быть не может
mtx-fact-optimal = Лучше нельзя
mtx-fact-weighed = Сравнено возможных пар

mtx-line-accept = предложить: <b>{ $mentee }</b> ← { $mentor }
mtx-line-lock = закрепить: <b>{ $mentee }</b> ← { $mentor }
mtx-line-unlock = открепить: <b>{ $mentee }</b> ← { $mentor }
mtx-line-swap = <b>{ $mentee }</b>: { $had ->
        [yes] { $mentor } вместо { $instead }, закреплю
       *[no] наставником станет { $mentor }, закреплю
    }{ $clashes ->
        [yes] {" "}(против правила: { $against })
       *[no] {""}
    }
mtx-line-forbid = запретить: <b>{ $mentee }</b> ← { $mentor }
mtx-line-later = отложить на две недели: <b>{ $mentee }</b>

mtx-strange-decision = решение «{ $text }» непонятно. Подойдёт: предложить, закрепить, запретить, позже или «—».
mtx-too-many-rows = На листе больше { $limit } строк. Оставьте только план.
mtx-twice = об этом человеке уже сказано в строке { $first }. Оставьте одну.
mtx-no-mentor = не указан наставник. Впишите его или напишите «позже».
mtx-no-mentee = «{ $name }» в плане нет. Возможно, пара уже есть.
mtx-mentee-twice = с именем «{ $name }» в плане несколько человек. Верните код строки.
mtx-no-such-mentor = наставника «{ $name }» нет среди отобранных и кандидатов. Проверьте имя по листу «Наставники».
mtx-mentor-twice = наставников с именем «{ $name }» несколько. Возьмите имя с листа «Наставники»: там видно, кто есть кто.
mtx-stop-consent = нет согласия кого-то из двоих, поэтому пара невозможна.
mtx-stop-register = { $name } — ещё кандидат. Сначала отберите: /selection
mtx-stop-papers = { $name }: не хватает справок для этой формы наставничества.
mtx-stop-capacity = { $name }: свободных мест нет.
mtx-stop-relative = { $name } — родственник.

err-no-plan-yet = Плана пар пока нет. Откройте /match, и я его подберу.
err-plan-outdated = С тех пор план пересчитан. Посмотрите нынешний: /match
err-pair-unplanned = Этой пары уже нет в плане: её приняли, изменили или план пересчитан. Нынешний план: /match
err-pair-impossible = Предложить не получилось: у кого-то уже есть пара, не осталось места или отозвано согласие. Откройте /match и нажмите «Пересчитать».
err-mentee-has-pair = У этого участника наставник уже есть. Нынешний план: /match
err-mentor-not-taken = Этот наставник не отобран, поэтому дать ему пару нельзя. Отобрать: /selection
err-decisions-gone = Эти решения уже выполнены, отложены или ждали слишком долго. Нынешний план: /match
err-no-such-weights = Эта кнопка от старого экрана. Откройте /match и «Цель и веса» ещё раз.

event-match-locked = пара закреплена в подборе
event-match-forbidden = пара запрещена в подборе
event-match-later = подбор отложен
event-matching-set = изменены цель и веса подбора
