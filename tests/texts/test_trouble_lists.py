"""What the shipped lists of troubling words hear, and what they leave alone."""

import pytest

from mentoring.trouble import Trouble, TroubleWords
from texts.phrases import FOLDER, LANGUAGES

LISTS = {
    language: TroubleWords.parse((FOLDER / "trouble" / f"{language}.txt").read_text("utf-8"))
    for language in LANGUAGES
}

HEARD_RU = """
self_harm: Если честно, я больше не хочу жить
self_harm: Мне кажется, всем будет лучше без меня.
self_harm: когда грустно, я режу себе руки и режу себя лезвием
self_harm: Жить совсем не хочется
self_harm: хочу просто умереть и всё
self_harm: лучше бы я вообще не родилась
self_harm: я наглоталась таблеток в прошлом году
self_harm: Думал спрыгнуть с крыши
self_harm: Я никому не нужен
self_harm: ненавижу себя!!!
self_harm: с у и ц и д
self_harm: нЕ хОчУ жИтЬььь
self_harm: покончу с собой, если не сдам
self_harm: хочу, чтобы меня не стало
violence: Папа бьёт меня, когда выпьет
violence: дома меня бьют
violence: отчим избил маму
violence: Мне страшно идти домой
violence: за двойки получаю ремнём
violence: Мать таскает за волосы
violence: отец каждый вечер пьёт
violence: мама на меня всё время орёт
violence: меня вчера сильно ударили
bullying: В классе меня все ненавидят
bullying: надо мной постоянно смеются
bullying: Одноклассники обзываются и толкают меня
bullying: со мной никто не дружит
bullying: Это настоящая травля
bullying: они прячут мои вещи
bullying: пацаны отбирают у меня деньги
bullying: меня унижают при всех
abuse: тренер трогает меня
abuse: сосед ко мне пристаёт
abuse: Он просит прислать интимные фото
abuse: меня изнасиловали
abuse: дядя заставляет меня раздеваться
abuse: он просил никому не рассказывать и лапал меня
running_away: хочу сбежать из дома
running_away: Вчера меня выгнали из дома
running_away: уйду из дома навсегда
running_away: ночевала в подъезде
running_away: нам негде жить
running_away: я не хочу идти домой
hunger: Дома нечего есть
hunger: меня не кормят по выходным
hunger: ложусь спать голодной
hunger: у нас нет денег на еду
hunger: ничего не ела два дня
hunger: мы голодаем
threats: он угрожает моей сестре
threats: я его убью
threats: меня шантажируют переписк0й
threats: принёс нож в школу и показывал
threats: какой-то мужчина следит за мной
threats: Меня точно убьют
threats: взорву эту школу
drugs: старший брат колет наркотики
drugs: друзья курят травку
drugs: предлагают снюс и вейпы
drugs: ищу закладки, чтобы заработать
"""

HARMLESS_RU = """
Бьюсь над задачей уже неделю
Убил время в телефоне
Режу салат и помогаю маме на кухне
Наша команда бьёт рекорды по плаванию
Хорошо бьёт по мячу левой ногой
Часы бьют полночь
умереть со смеху можно на его уроках
Хочу умереть от смеха, когда он шутит
Хочу жить в Якутске и стать врачом
Не хочу жить в городе, хочу в деревню
Поднимаю руку на каждом уроке
Мечтаю побить рекорд школы
Побили рекорд области
Хочу убить время до поезда
Хочу убить дракона в своей игре
Папа пьёт чай и читает газету
Мама пьёт кофе и не торопится
Сделал закладку для книги
Кайфую от математики
Пристегнулся ремнём безопасности
Конь бьёт пешку, это шахматы
Изучаю биологию: вены, артерии, сердце
Сердце бьётся чаще перед выступлением
Меня интересует робототехника
Хочу понять, куда поступать после девятого класса
Нужна помощь с физикой, боюсь экзамена
Боюсь отвечать у доски
Боюсь расстроить маму оценками
Боюсь за маму, она много работает
Устал от уроков
Голодный после тренировки как волк
Люблю героиню этой книги
Героиня романа сильная
Играю на барабане, барабаны гремят
Не хочу уходить домой с кружка
Отец учит меня столярному делу
Дома у нас кот и собака
Дома спокойно и весело
Хочу дружить со всеми в классе
Вы издеваетесь, столько вопросов?
Меня никто не трогает, всё хорошо
Эта песня меня очень трогает
Выпрыгнул с парашютом
Вода бьёт ключом из земли
Вылечу всех от вирусов, хочу убить вирус гриппа
Наставник помог мне разобраться в себе
Никому не нужно объяснять, как это важно
У меня не стало времени на музыку
Смысл проекта в том, чтобы жить рядом с природой
Хочу исчезающие виды животных изучать
Этому виду ничего не угрожает
Пинают мяч во дворе
Комп вчера повесился
Дождь лупит по крыше
Бухгалтер — моя будущая профессия
Хотел бы жить в общежитии рядом с вузом
Без меня команда выиграла
Хочу снять фото и видео о школе
Запой свою любимую песню
Травят анекдоты на перемене
"""

HEARD_EN = """
self_harm: I don't want to live anymore
self_harm: sometimes I think about suicide
self_harm: I want to kіll myself
self_harm: I cut myself when I'm sad
self_harm: Everyone would be better off without me
self_harm: i just want to die
self_harm: There is no point in living
self_harm: I hate myself sooo much
self_harm: s u i c i d e
self_harm: I wish I was dead
violence: My dad beats me
violence: he hits my mum every week
violence: my stepfather punched me
violence: I am scared to go home
violence: I don't feel safe at home
violence: my mother is always drunk
violence: I get the belt, he comes with his belt
violence: I'm afraid of my father
bullying: I am being bullied
bullying: they laugh at me all day
bullying: Kids call me names
bullying: nobody talks to me in class
bullying: they took my money again
bullying: everybody hates me
abuse: my uncle touches me
abuse: he wants nudes
abuse: She was raped
abuse: the coach asked me to undress
abuse: he told me not to tell anyone
running_away: I want to run away
running_away: my parents kicked me out
running_away: we have nowhere to live
running_away: I slept on the street
hunger: there is nothing to eat at home
hunger: I go to bed hungry
threats: he is threatening my sister
threats: I will kill him
threats: he brought a knife to school
threats: a man followed me home
drugs: my brother takes drugs
drugs: we smoke weed after school
"""

HARMLESS_EN = """
I want to live in Yakutsk
I was killing time on the bus
I would like to kill time before class
I am fighting with a maths problem
He beats me at chess every time
My sister beat me in the race
We beat the school record
The drums beat loudly
I am a black belt, she came with a black belt
I help at a shelter for homeless animals
Threatened species are my topic
I want to get high marks in physics
I am afraid of exams
I am scared of speaking in public
My dad is an engineer
My father works far away
I cut paper and glue it
I burn my toast every morning
The story touched me
I want to make new drugs for cancer, to be a chemist
My heart beats fast before a match
This song touched me a lot
I am hungry for knowledge
I eat a lot of food
I have no free time on Mondays
We meet on Wed and Friday
She follows me on Instagram
I follow the news
I ran home after training
I ran away from a wasp
I want to go home earlier on Fridays
I don't want to live in a big city
Nobody told me about the olympiad
I hit the ball well
I shoot photos and films
My mentor pushes me to do my best
I hurt myself playing football
The idea hit me on the bus
I would like help with chemistry
It is a photo without flash
"""

HEARD = {"ru": HEARD_RU, "en": HEARD_EN}
HARMLESS = {"ru": HARMLESS_RU, "en": HARMLESS_EN}


def lines(sentences: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (language, line) for language in LISTS for line in sentences[language].split("\n") if line
    ]


@pytest.mark.parametrize(("language", "line"), lines(HEARD))
def test_a_cry_for_help_is_heard(language: str, line: str) -> None:
    kind, _, sentence = line.partition(": ")
    assert Trouble(kind) in {hit.kind for hit in LISTS[language].find(sentence)}


@pytest.mark.parametrize(("language", "sentence"), lines(HARMLESS))
def test_an_ordinary_answer_raises_no_alarm(language: str, sentence: str) -> None:
    assert LISTS[language].find(sentence) == ()


def test_every_language_listens_for_every_kind_of_trouble() -> None:
    for language in LISTS:
        heard = {line.partition(": ")[0] for line in HEARD[language].split("\n") if line}
        assert heard == set(Trouble)
