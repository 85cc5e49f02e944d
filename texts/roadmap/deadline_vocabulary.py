"""Which words of a deadline are which sign; later lines see the signs of earlier ones."""

from collections.abc import Iterator

_SUFFIX = "ого|го|ый|ой|й|ая|я|ое|ые|ых|е|ому|ом|му|м|ую|ю|th|st|nd|rd"

DATES = (
    (r"(\d{4})-(\d\d)-(\d\d)", r"\3 m\2 \1"),
    (r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})", r"\1 m\3 \4"),
    (r"(\d{1,2})([./-])(\d{1,2})\2(\d\d)", r"\1 m\3 20\4"),
    (r"(\d{1,2})\.(\d{4})", r"m\1 \2"),
    (r"(\d{1,2})\.(\d\d)\.?", r"\1 m\2"),
    (r"(?:в )?(\w*?)(?:-?ти)?[- ]?(дневн|недельн|месячн)\w+ срок", r"in \1 \2"),
    (rf"(\d{{1,3}})-?(?:{_SUFFIX})", r"\1th"),
    (r"(\d{1,3})-?(?:ти|х|и)", r"\1"),
)
"""Numbers, while stops and dashes still stand where they were."""

_CARDINALS = (
    "одн(?:ого|ой|у|а)|один|one|an?",
    "дв(?:а|е|ух)|two",
    "тр(?:и|ех)|three",
    "четыр(?:е|ех)|four",
    "пят[ьи]|five",
    "шест[ьи]|six",
    "сем[ьи]|seven",
    "вос(?:емь|ьми)|eight",
    "девят[ьи]|nine",
    "десят[ьи]|ten",
)
_ORDINALS = (
    "перв{}|first",
    "втор{}|second",
    "трет(?:ий|ья|ье|ьего|ьей|ью|ьем|ьи|ьих)|third",
    "четверт{}|fourth",
    "пят{}|fifth",
    "шест{}|sixth",
    "седьм{}|seventh",
    "восьм{}|eighth",
    "девят{}|ninth",
    "десят{}|tenth",
)
_ENDING = "(?:ый|ой|ая|ое|ые|ого|ому|ом|ую|ых)"
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def _numbers() -> Iterator[tuple[str, str]]:
    for number, words in enumerate(_CARDINALS, start=1):
        yield words, str(number)
    for number, words in enumerate(_ORDINALS, start=1):
        yield words.format(_ENDING), f"{number}th"
    for number, letters in enumerate(_ROMAN, start=1):
        yield rf"{letters}(?= stage)|(?<=stage ){letters}", str(number)


_COUNTED_FROM = "(?= (?:order|start|end|stage|programme start))"

VOCABULARY = (
    # Of all orders only the one on the programme; what it is about reaches to the end.
    (r"приказ[ау]?(?: о (?:внедр|введени|реализ|запуск|наставничеств|целев).*)?", "order"),
    (r"the|calendar|календарн\w+|включительно|inclusive", ""),
    (r"order (?:(?:on|about|to|for) )?(?:introduc|implement|launch|mentoring).*", "order"),
    (r"order is (?:issued|signed)", "order"),
    (r"(?:издания|подписания|выхода|утверждения)(?= order)", ""),
    (r"(?:issue|issuing|signing)(?: of)?(?= order)", ""),
    (r"(?:реализации |внедрения )?(?:целевой модели|программы)(?: наставничества)?", "programme"),
    (r"(?:mentoring )?program(?:me)?(?:'?s)?", "programme"),
    (r"этап[ае]?|phase", "stage"),
    (r"начал[ао]|старт[ау]?|запуска?|(?:start|beginning|launch)(?: of)?|starts|begins", "start"),
    (r"(?:окончани|завершени|закрыти)[яию]|кон(?:ец|ц[ауе])", "end"),
    (r"(?:end|completion|close)(?: of)?|ends|closes|is (?:completed|closed|over)", "end"),
    (r"ежегодно|кажд(?:ый|ого) год[ау]?|(?:1 |один )?раз в год", "yearly"),
    (r"(?:every|each) year|yearly|annually", "yearly"),
    *_numbers(),
    (r"(\d{1,2})(?:th)? stage", r"stage \1"),
    (r"(\d)(?:th)? - (\d)(?= (?:месяц|неделя)(?!\w))", r"\1th - \2th"),
    (r"раб\w* д(?:ень|н\w*)|(?:working|business) days?", "workday"),
    (r"со? (?:момента|дня|даты)|от (?:дня|даты)", "after"),
    (rf"from (?:day|date)(?: of)?{_COUNTED_FROM}", "after"),
    (rf"(?<!\d )(?:в |on )?(?:день|дат[ау]|day|date)(?: of)?{_COUNTED_FROM}", "onday"),
    (r"сразу после|immediately after|по(?= end)", "onday"),
    (r"день|дн(?:я|ей|и)?|сут(?:ки|ок)|дневн|days", "day"),
    (r"недел[яиюье]|нед|недельн|weeks", "week"),
    (r"месяц(?:а|ев|е|у)?|мес|месячн|months", "month"),
    (r"год[ау]?|лет|years", "year"),
    (r"полгода", "6 month"),
    (rf"после|(?:со?|of|since|from){_COUNTED_FROM}", "after"),
    (r"of(?= (?:programme|m\d))", ""),
    (r"с", "from"),
    (r"в течени[еи]|не (?:позднее|позже)(?: чем)?|через|спустя|за|во?", "in"),
    (r"no later than|not later than|within|during|on", "in"),
    (r"до|ко?|until|till", "by"),
    (r",(?= \d{4})", ""),
    (r"по|и|to|and", "-"),
)
