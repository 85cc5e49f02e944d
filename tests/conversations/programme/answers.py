"""What each of them answers, question by question, and what they do about what the bot sends."""

from mentoring.people import Role
from tests.conversations.programme.cast import KINDS, TOPICS, Mentor, Pupil, Teacher
from tests.conversations.programme.players import Rule, Says, Taps, Ticks, Way

SKIP = Taps.on("Пропустить")
SEND = Taps.on("Отправить")
AGES = ("5–10 лет", "11–13 лет", "14–15 лет", "16–17 лет")
ROOM = "Кабинет 204"


def rules(*lines: tuple[str, Way]) -> list[Rule]:
    return [Rule(words, way) for words, way in lines]


FIRST = rules(
    ("Проверьте, пожалуйста", SEND),
    ("Проверь, пожалуйста", SEND),
    ("[Начать]", Taps.on("Начать")),
    ("[Прочитать согласие]", Taps.on("Прочитать согласие")),
    ("[Даю согласие]", Taps.on("Даю согласие")),
    ("Ваш телефон", Says("Пропустить")),
)
"""What anybody does."""
MEETING = rules(
    ("Где встретитесь?", Says(ROOM)),
    ("Как прошла встреча?", Taps.on("9")),
    ("Как тебе встреча?", Taps.on("9")),
    ("Что получилось?", Says("Познакомились и разговорились")),
    ("Что понравилось?", Says("Было интересно")),
    ("Что было трудно?", SKIP),
    ("А что было не так?", SKIP),
)
MENTORS_WAY = rules(
    ("Встреча состоялась?", Taps.on("Да")),
    ("[Подходит]", Taps.on("Подходит")),
    ("[Назначить пробную встречу]", Taps.on("Назначить пробную встречу")),
    ("[Назначить встречу-планирование]", Taps.on("Назначить встречу-планирование")),
    ("Предлагаем пробную встречу", Taps.on(0, "Дальше|Отправить")),
    ("Предлагаем встречу-планирование", Taps.on(0, "Дальше|Отправить")),
    ("Переносим встречу", Taps.on(0, "Дальше|Отправить")),
    ("Из предложенного времени ничего не подошло", Taps.on("Предложить другое время")),
    ("Встреча переносится", Taps.on(0)),
    ("Запишите, о чём договорились", Taps.on("Записать, о чём договорились")),
    ("Как вы будете работать?", Taps.on("Очно")),
    ("Как часто вы будете встречаться?", Taps.on("Раз в две недели")),
    ("С чего начнёте: первые цели?", Says("Первый небольшой результат к новому году")),
    ("Где будете встречаться?", Says(ROOM)),
    ("Как у вас дела?", Taps.on("Мы встречались")),
)
MENTEES_WAY = [
    Rule("Встреча состоялась?", Taps.on("Да"), once=True),
    *rules(
        ("[Подходит]", Taps.on("Подходит")),
        ("выбираем время", Taps.on(0)),
        ("Встреча переносится", Taps.on(0)),
        ("Переносим встречу", Taps.on(1, "Дальше|Отправить")),
    ),
]
"""Of the second meeting they do not tell any more: one of the two is enough."""
GUARDIANS_WAY = rules(("[Подходит]", Taps.on("Подходит")))


def of_mentor(who: Mentor) -> list[Rule]:
    asked = rules(
        ("Когда Вы родились?", Says(f"12.03.{who.born}")),
        ("Ваши фамилия, имя и отчество", Says(who.name)),
        ("Расскажите, кто Вы", Taps.on(KINDS[who.kind])),
        ("Где и кем Вы работаете?", Says(who.work)),
        ("Где и на кого Вы учитесь?", Says(who.work)),
        ("Что Вы преподаёте и сколько лет?", Says(who.work)),
        ("В каком классе учится Ваш ребёнок?", Says("2 «В»")),
        ("В каком году Вы окончили школу?", Says(str(who.born + 17))),
        ("В какой роли Вы готовы помогать?", Ticks((role_of(who),))),
        ("Чем Вы готовы помогать?", Ticks(tuple(TOPICS[each][0] for each in who.topics))),
        ("С каким возрастом Вам легче", Ticks(AGES)),
        ("Скольким людям Вы готовы помогать", Taps.on(str(who.places))),
        ("Как Вам удобнее встречаться?", Ticks(("Очно",))),
        ("Когда Вы обычно свободны?", Ticks(("Суббота",))),
        ("На каких языках Вы можете", Ticks(("Русский",))),
        ("Есть ли у Вас опыт", Taps.on("Дети в семье")),
        ("Почему Вы хотите", Ticks(("Передать свой опыт",))),
        ("Что Вы готовы сделать", Ticks(("Пройти «Школу наставников»",))),
        ("Хотите добавить что-нибудь о себе?", SKIP),
    )
    return [*FIRST, *asked, *MEETING, *MENTORS_WAY]


def role_of(who: Mentor) -> str:
    return "Как педагог — молодому педагогу" if who.kind == "коллега" else "Как педагог — ученику"


def of_pupil(who: Pupil) -> list[Rule]:
    return [*FIRST, *(of_child(who) if who.is_child else of_teen(who)), *MEETING, *MENTEES_WAY]


def of_child(who: Pupil) -> list[Rule]:
    return rules(
        ("[До 14 лет]", Taps.on("До 14 лет")),
        ("Как тебя зовут?", Says(who.first_name)),
        ("Твой день рождения", Says(f"05.05.{who.born}")),
        ("Твои фамилия и имя", Says(who.name)),
        ("В каком ты классе?", Says(who.class_name)),
        ("Что тебе интересно?", Ticks((TOPICS[who.topic][1],))),
        ("Чему ты хочешь научиться", Says(who.goal)),
        ("Кто подойдёт тебе", Taps.on("Всё равно")),
        ("Как тебе удобнее заниматься?", Ticks(("Встречаться вживую",))),
        ("Когда у тебя есть время?", Ticks(("Суббота",))),
        ("На каком языке", Ticks(("Русский",))),
        ("Что ты любишь делать", SKIP),
    )


def of_teen(who: Pupil) -> list[Rule]:
    return rules(
        ("[До 14 лет]", Taps.on("14–17")),
        ("Как Вас зовут?", Says(who.first_name)),
        ("Когда Вы родились?", Says(f"05.05.{who.born}")),
        ("Ваши фамилия, имя и отчество", Says(who.name)),
        ("В каком Вы классе", Says(who.class_name)),
        ("С чем Вам помочь?", Ticks((TOPICS[who.topic][0],))),
        ("Чего Вы хотите добиться?", Says(who.goal)),
        ("Какая профессия Вам интересна?", SKIP),
        ("Кто подойдёт Вам", Taps.on("Не важно")),
        ("Важно ли, кто это будет", Taps.on("Не важно")),
        ("Какого возраста наставник", SKIP),
        ("Как Вам удобнее встречаться?", Ticks(("Очно",))),
        ("Когда Вы обычно свободны?", Ticks(("Суббота",))),
        ("На каких языках", Ticks(("Русский",))),
        ("Чем Вы увлекаетесь?", SKIP),
        ("Чем Вы гордитесь?", SKIP),
        ("Что показали тесты", SKIP),
    )


def of_guardian(who: Pupil) -> list[Rule]:
    mother = who.guardian.endswith("на")
    asked = rules(
        ("Ваши фамилия, имя и отчество", Says(who.guardian)),
        ("Кем Вы приходитесь", Taps.on("Мама" if mother else "Папа")),
    )
    return [*FIRST, *asked, *GUARDIANS_WAY]


def of_teacher(who: Teacher) -> list[Rule]:
    asked = rules(
        ("[Я педагог]", Taps.on("Я педагог")),
        ("[Мне нужен наставник]", Taps.on("Мне нужен наставник")),
        ("Когда Вы родились?", Says("01.02.2002")),
        ("Ваши фамилия, имя и отчество", Says(who.name)),
        ("Что Вы преподаёте?", Says(who.subject)),
        ("Сколько полных лет", Says("1")),
        ("С чем Вам помочь?", Ticks((who.topic,))),
        ("Чего Вы ждёте от работы", Says(who.goal)),
        ("Как Вам удобнее встречаться?", Ticks(("Очно",))),
        ("Когда Вы обычно свободны?", Ticks(("Суббота",))),
    )
    return [*FIRST, *asked, *MEETING, *MENTEES_WAY]


def of_staff(name: str, role: Role, class_name: str = "") -> list[Rule]:
    asked = rules(
        ("Ваши фамилия, имя и отчество", Says(name)),
        ("Как с Вами связаться?", Says("кабинет 12")),
        ("Какой класс Вы ведёте?", Says(class_name)),
    )
    support = rules(("[Беру в работу]", Taps.on("Беру в работу")))
    return [*FIRST, *asked, *(support if role is Role.PSYCHOLOGIST else [])]


OF_PARTNER = [
    *FIRST,
    *rules(
        ("Как называется Ваша организация?", Says("Завод «Север»")),
        ("Ваши фамилия, имя и отчество", Says("Тихонова Елена Павловна")),
        ("Ваша должность", Says("специалист по кадрам")),
        ("Как с Вами связаться?", Says("+7 914 000-00-77")),
        ("Что Вы могли бы предложить?", Ticks(("Дать наставников",))),
        ("Сколько человек могли бы", Says("5")),
        ("В каких областях", SKIP),
        ("Как Вам удобнее встречаться с учениками?", SKIP),
        ("Хотите что-нибудь добавить?", SKIP),
    ),
]
