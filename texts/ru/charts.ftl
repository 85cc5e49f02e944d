## Картинки

chart-ways = Путь в программе
chart-topics = Запросы и наставники по темам
chart-pairs = Наставнические пары по времени
chart-satisfaction = Оценки до и после
chart-ways-none = Пока никто не пришёл. Картинка появится с первым откликом на приглашение.
chart-topics-none = Запросов и отобранных наставников пока нет. Картинка появится с первым из них.
chart-pairs-none = Утверждённых пар пока нет. Картинка появится с первым приказом о парах.
chart-satisfaction-none = Ответов пока меньше трёх. Картинка появится, когда анкеты до или после программы заполнят хотя бы трое.
chart-mentors = Наставники
chart-mentees = Наставляемые
chart-step-came = пришли
chart-step-consented = дали согласие
chart-step-sent = отправили анкету
chart-step-selected = отобраны
chart-step-matched = подобран наставник
chart-step-approved = пара утверждена приказом
chart-step-running = пара встречается
chart-requests = запросы
chart-topic-mentors = отобранные наставники
chart-short = не хватает { $count }
chart-enough = хватает
chart-topics-left = { $short ->
    [0] Не показано тем: { $count }, в них наставников хватает.
   *[other] Не показано тем: { $count }, наставников не хватает в { $short } из них.
}
chart-running = уже встречаются
chart-approved = утверждены, ещё не встречались
chart-running-of-them = Из них уже встречаются:
chart-pairs-weekly = Столбик — неделя. Над ним — сколько пар было утверждено и ещё не завершено к её концу.
chart-pairs-monthly = Столбик — месяц. Над ним — сколько пар было утверждено и ещё не завершено к его концу.
chart-before = до программы
chart-after = после неё
chart-comfort = Легко общаться друг с другом
chart-safety = Спокойно и безопасно
chart-glad = Рады, что участвуют
chart-likes = Нравится, как идёт работа
chart-result = Довольны итогом
chart-mark = { NUMBER($mark, minimumFractionDigits: 1, maximumFractionDigits: 1) }
chart-only-after = после { $mark }
chart-only-before = до { $mark }
chart-answers = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[many] { $count } ответов
}
chart-answers-both = ответов: { $before } и { $after }
chart-few-answers = Ответов пока меньше трёх.
chart-marks = Средние оценки от 1 до 10. Если ответов меньше трёх, оценка не показана.

## Показатели и кнопки

cmd-charts = показатели и картинки
btn-charts = Показатели и картинки
btn-chart-ways = Путь в программе
btn-chart-topics = Темы
btn-chart-pairs = Пары
btn-chart-satisfaction = До и после
btn-chart-all = Все картинки
btn-indicators-enter = Внести числа школы
btn-indicators-change = Числа и цели
toast-charts = Рисую, это пара секунд
ntf-chart-ways = Сколько человек дошли до каждого шага.
ntf-chart-topics = Каких наставников не хватает: сначала самые нужные темы.
ntf-chart-pairs = Сколько пар работает.
ntf-chart-satisfaction = Как участники оценивают программу до неё и после.
msg-indicators-head = <b>Показатели на { $day }</b>
word-indicator-mentees = Наставляемые среди учащихся 10–19 лет
word-indicator-young-mentors = Наставники среди учащихся 15–19 лет
word-indicator-specialists = Наставляемые среди молодых специалистов
word-indicator-partners = Партнёры, от которых пришли наставники
word-indicator-mentees-glad = Довольны наставляемые
word-indicator-mentors-glad = Довольны наставники
msg-indicator-share = <b>{ $name }: { $percent } %</b>
msg-indicator-none = <b>{ $name }</b>
msg-indicator-counted = { $count } из { $of }.
msg-indicator-reached = Цель { $target } % достигнута.
msg-indicator-missing = Цель { $target } %, до неё не хватает: { $count }.
msg-indicator-untold = Сейчас их { $count }. Из скольких, пока не указано, поэтому доли нет. Цель { $target } %.
msg-indicator-nobody = В школе таких нет, поэтому доля не считается.
msg-indicator-beyond = Сейчас их { $count }, а всего в школе указано { $of }. Проверьте, пожалуйста, это число.
msg-indicator-few = Ответов пока { $of }, а нужно хотя бы три: при меньшем числе было бы видно, кто что ответил. Цель { $target } %.
msg-indicator-meetings = Пока по оценкам встреч: анкету после программы заполнили меньше трёх.
msg-indicator-unsure = Не учтены, потому что возраст не указан: { $count }.
msg-indicators-curator = Сколько в школе учащихся и специалистов, указывает куратор программы.
event-indicators-set = внесены числа и цели для показателей
