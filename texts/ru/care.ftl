ntf-how-goes =
    <b>Как у вас дела? Пара: Вы и { $name }.</b>
    { $met ->
        [yes] Последняя встреча, о которой я знаю, была { $day }.
       *[no] Я пока не знаю ни об одной вашей встрече.
    }
    Если уже встречались, отметьте. Если не складывается, напишите: куратор поможет.
btn-have-met = Мы встречались
btn-set-meeting = Назначить встречу
toast-met = Записал встречу
ntf-pair-quiet =
    <b>Пара давно не встречалась: { $mentor } и { $mentee }</b>
    { $days ->
        [one] Уже { $days } день
        [few] Уже { $days } дня
       *[many] Уже { $days } дней
    } ничего не слышно, с { $day }. Стоит поговорить с обоими.
ntf-mark-low =
    <b>Встречу оценили на { $mark } из 10.</b>
    Кто: { $by }. Пара: { $mentor } и { $mentee }. Подробности на карточке.
ntf-pair-paused = { $on ->
        [yes] <b>Пауза закончилась.</b> Работа с «{ $name }» продолжается.
       *[no] <b>У пары пауза.</b> Встречи, которые были впереди, отменены. Когда работа продолжится, я напишу.
    }
ntf-pair-paused-curator = { $on ->
        [yes] Пара продолжает работу: { $mentor } и { $mentee }. Сообщает { $by }.
       *[no] Пара взяла паузу: { $mentor } и { $mentee }. Сообщает { $by }.
    }
msg-pair-resumed = Пара снова работает, все предупреждены.
ntf-pair-ended = { $side ->
        [mentor] <b>Ваша работа с «{ $name }» завершена.</b>
           Спасибо за время и внимание, которые Вы отдали.
        [guardian] <b>Работа пары завершена: { $ward } и { $name }.</b>
           Спасибо, что были рядом.
       *[mentee] <b>Работа с наставником завершена: { $name }.</b>
           Спасибо за этот путь.
    }
ntf-pair-ended-curator =
    <b>Пара завершила работу: { $mentor } и { $mentee }</b>
    Сообщает { $by }.
btn-pair-pause = Пауза
btn-pair-resume = Продолжить работу
btn-pair-end = Завершить работу
msg-pair-paused-self = Пауза записана, все предупреждены. Когда будете готовы, нажмите «Продолжить работу»: /pair
msg-pair-ended-self = Пара завершила работу. Спасибо. Все, кого это касается, уже знают.

btn-unpaired = Кто ждёт наставника
msg-unpaired-none =
    Наставника никто не ждёт: у всех, кто просил, есть пара.
    Все пары: /pairs
msg-unpaired =
    <b>Ждут наставника: { $total }</b>
    Сначала те, кто ждёт дольше всех.
btn-waiting = { $state ->
        [asked] ✉ { $name } · { $days } дн.
        [taken] ♥ { $name } · { $days } дн.
        [later] ⏸ { $name } · { $days } дн.
       *[none] { $name } · { $days } дн.
    }
msg-waits-for-mentor =
    <b>{ $name }</b>, { $place }
    Ждёт с { $day }: { $days ->
        [0] меньше дня
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
    { $tried ->
        [0] Пар ещё не предлагали.
        [one] Пару уже предлагали: { $tried } раз.
        [few] Пару уже предлагали: { $tried } раза.
       *[many] Пару уже предлагали: { $tried } раз.
    }
msg-waiting-why = <b>Почему пока никого</b>
msg-waiting-planned = В плане есть наставник: { $mentor }. Предложить паре: /match
msg-waiting-unplanned = Свежего плана с этим человеком сейчас нет. Составить: /match
msg-waiting-later = Отложено: в подборе пока не участвует.
msg-waiting-support = { $state ->
        [taken] Психолог работает с { $day }.
       *[asked] Психологу написали { $day }, ответа пока нет.
    }
btn-to-psychologist = К психологу
msg-support-sent = Психологу написал. Как только он возьмётся, я Вам сообщу.
err-not-waiting = Этот человек уже никого не ждёт: есть пара или запрос отозван. Список: /unpaired
err-nobody-to-support =
    Психолог школы ещё не подключён к боту.
    Пригласить: /invite
ntf-support-asked =
    <b>Нужна Ваша поддержка: { $name }</b>, { $place }
    Ждёт наставника { $days ->
        [0] первый день
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }. Просит { $by }.
msg-support-note = «{ $note }»
btn-support-take = Беру в работу
toast-support-taken = Спасибо, куратор узнает
msg-support-taken = Записал: { $name }. Куратор уже знает. Все, кого Вам передали: /support
ntf-support-taken = { $by } берёт в работу: { $name }.
msg-support-none = Сейчас Вам никого не передавали.
msg-support = <b>Вам передали: { $total }</b>
msg-support-one =
    <b>{ $name }</b>, { $place }. Ждёт наставника { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }.{ $state ->
        [taken] { " " }Вы уже в работе.
       *[asked] { "" }
    }
    «{ $note }»
ntf-still-searching = { $reader ->
        [young] Наставника для тебя пока нет. Ищем уже { $days ->
            [one] { $days } день
            [few] { $days } дня
           *[many] { $days } дней
        } и не перестанем. Напишем, как только найдём, и не позже чем через две недели расскажем, как дела.
        [guardian] { $child }: наставника пока нет, ждём { $days ->
            [one] { $days } день
            [few] { $days } дня
           *[many] { $days } дней
        }. Поиск продолжается. Напишу, как только что-то изменится, и не позже чем через две недели.
       *[own] Наставника для Вас пока нет, Вы ждёте { $days ->
            [one] { $days } день
            [few] { $days } дня
           *[many] { $days } дней
        }. { $tried ->
            [0] Подходящего человека ещё не нашлось, поиск продолжается.
           *[other] С прошлым предложением не сложилось, подбираем дальше.
        } Напишу, как только что-то изменится, и не позже чем через две недели.
    }
event-employer-order = внесён приказ организации
event-support-asked = передано психологу
event-support-taken = психолог взял в работу
