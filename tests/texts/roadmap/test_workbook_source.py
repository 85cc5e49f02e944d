"""The customer's own table is read with every point and document."""

from mentoring.roadmap.deadline import After, Anchor, Unit
from tests.texts.roadmap.examples import counts, item, whole
from tests.texts.roadmap.tables import told


def test_the_source_s_table_keeps_every_point_and_document() -> None:
    assert counts("source_table") == [
        ("Подготовка условий для запуска Целевой модели наставничества", 8, 3),
        ("Формирование базы наставляемых", 4, 4),
        ("Формирование базы наставников", 2, 4),
        ("Отбор/выдвижение наставников", 3, 3),
        ("Формирование наставнических пар / групп", 6, 4),
    ]
    assert told(whole("source_table").remarks) == []
    month = After(1, Unit.MONTH, Anchor.START)
    assert [stage.deadline.rule for stage in whole("source_table").stages] == [
        month,
        month,
        month,
        After(2, Unit.MONTH, Anchor.START),
        After(1, Unit.MONTH, Anchor.ORDER),
    ]


def test_a_sentence_that_a_page_break_has_cut_is_whole_again() -> None:
    assert item("source_table", "Провести уточняющий").title == (
        "Провести уточняющий анализ потребностей в развитии наставляемых (например, анкетный "
        "опрос, интервью, наблюдения и др.)"
    )
    assert item("source_table", "Приказ об организации").title == (
        "Приказ об организации «Школы наставников», утверждение программ и графиков обучения "
        "куратора и наставников"
    )
    assert item("source_table", "Организовать «Школу").title.endswith("и провести обучение")


def test_what_is_too_long_for_a_title_goes_on_in_the_result() -> None:
    statute = item("source_table", "Положение")
    assert statute.title == "Положение о наставничестве в ОУ (срок действия - до 2024 г.)"
    assert statute.result.startswith("общие положения; цель и задачи")
    assert statute.result.endswith("Программ наставничества и др.")
    programme = item("source_table", "Программа наставничества")
    assert programme.title.endswith(
        "): ролевые модели в рамках выбранных форм наставничества, "
        "цель и задачи в разрезе моделей, типовые индивидуальные планы развития наставляемых, "
        "работа Школы наставника"
    )
    assert programme.result == ""
