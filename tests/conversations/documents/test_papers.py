"""A curator has papers made and signed, corrects a name and a template, writes to employers."""

import io
import zipfile

from docx import Document
from openpyxl import load_workbook

from db.queries import people
from mentoring.people import Role
from services import partners
from tests.conversations.documents.office import PATIENCE, Office, lines
from tests.conversations.pairs.room import acts_as
from tests.installation import Installation

ORDER = "Приказ о внедрении целевой модели"
LIST = "Перечень желающих иметь наставников"


async def test_an_order_is_asked_for_made_signed_and_in_force(office: Office) -> None:
    curator = office.curator
    await office.opens("1. Подготовка", ORDER)
    await curator.taps("Создать")
    await curator.sees("К какому дню готова дорожная карта?")
    await curator.says("15.09.2026")
    await curator.sees("Кто проследит за исполнением?")
    await curator.taps("Оставить как есть")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    await curator.sees("Готовлю")
    said = "\n".join(await office.gets("Приказ о внедрении"))
    assert "Егорову Марию Ивановну" in said
    assert "15 сентября 2026" in said
    await curator.sees("Готово: Приказ о внедрении")
    await curator.taps(ORDER)
    await curator.sees("В дорожной карте: готовится")
    await curator.taps("Внести номер и дату")
    await curator.sees("Какой у документа номер?")
    await curator.says("№ 41-од")
    await curator.sees("Какого числа он подписан?")
    await curator.says("02.09.2026")
    await curator.sees("До какого числа он действует?")
    await curator.taps("Пропустить")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    card = await curator.sees("В дорожной карте: в силе")
    assert "№ 41-од" in card.text


async def test_the_schools_details_are_asked_first_and_once(school: Installation) -> None:
    curator = await school.with_curator()
    office = Office(school, curator)
    await office.opens("2. База наставляемых", "Формы согласий")
    await curator.taps("Создать")
    await curator.sees("реквизиты школы")
    await curator.sees("Как школа называется полностью?")
    for words in ("МОБУ «Школа № 5»", "г. Якутск", "Попова Анна Семёновна", "завуч", "В Якутске"):
        await curator.says(words)
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    await curator.sees("Реквизиты сохранены")
    await office.opens("2. База наставляемых", "Формы согласий")
    await curator.taps("Создать")
    said = "\n".join(await office.gets("Формы согласий"))
    assert "МОБУ «Школа № 5»" in said
    await curator.sees("Готово: Формы согласий")


async def test_a_corrected_name_is_right_from_then_on(office: Office) -> None:
    curator = office.curator
    await makes_order(office)
    await curator.taps("Имена в падежах")
    await curator.sees("Егорова Мария Ивановна → Егорову Марию Ивановну")
    await curator.taps("Егорова Мария Ивановна")
    await curator.sees("Винительный падеж")
    await curator.taps("✎ 3")
    await curator.says("Егорову-Саввину Марию Ивановну")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    await curator.sees("Запомнил")
    await curator.taps("Создать заново")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    said = "\n".join(await office.gets("Приказ о внедрении"))
    assert "Егорову-Саввину Марию Ивановну" in said
    told = await curator.sees("По сравнению с прошлым")
    assert "+ " in told.text
    assert "− " in told.text


async def makes_order(office: Office) -> None:
    """And is on its card."""
    curator = office.curator
    await office.opens("1. Подготовка", ORDER)
    await curator.taps("Создать")
    await curator.sees("К какому дню готова дорожная карта?")
    await curator.taps("Пропустить")
    await curator.sees("Кто проследит за исполнением?")
    await curator.taps("Оставить как есть")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    await office.gets("Приказ о внедрении")
    await curator.sees("Готово: Приказ о внедрении")
    await curator.taps(ORDER)
    await curator.sees("Сейчас:")


async def test_a_template_is_taken_home_changed_and_sent_back(office: Office) -> None:
    curator = office.curator
    await office.opens("2. База наставляемых", LIST)
    await curator.taps("Шаблон Word")
    template = await curator.sees_document("Шаблон — Перечень желающих.docx", PATIENCE)
    fields = await curator.sees("Поля этого документа")
    assert "head.name" in fields.text
    await curator.sends_document(changed(template, "{{ head.nmae }}"), "Перечень.docx")
    told = await curator.sees("Не получилось заполнить", PATIENCE)
    assert "nmae" in told.text
    await curator.sends_document(changed(template, "Гимн школы: {{ head.name }}"), "Перечень.docx")
    await curator.sees("принят: проверил его на примере", PATIENCE)
    await curator.taps(LIST)
    await curator.sees("Шаблон Ваш")
    await curator.taps("Создать")
    assert "Гимн школы: Попова Анна Семёновна" in await office.gets("Перечень желающих")
    await curator.sees("Готово")
    await curator.taps(LIST)
    await curator.sees("Шаблон Ваш")
    await curator.taps("Вернуть прежний шаблон")
    card = await curator.sees("Сейчас:")
    assert "Шаблон Ваш" not in card.text


def changed(template: bytes, words: str) -> bytes:
    document = Document(io.BytesIO(template))
    document.add_paragraph(words)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


async def test_a_word_file_that_is_no_template_of_ours_is_told_so(office: Office) -> None:
    out = io.BytesIO()
    Document().save(out)
    await office.curator.sends_document(out.getvalue(), "Приказ.docx")
    await office.curator.sees("Не понял, какого документа это шаблон", PATIENCE)


async def test_a_list_of_addressees_becomes_letters_with_a_link_each(office: Office) -> None:
    curator = office.curator
    await curator.says("/letter")
    await curator.sees("Партнёров пока нет")
    await curator.taps("Таблица адресатов")
    sheet = await curator.sees_document("Адресаты писем.xlsx", PATIENCE)
    await curator.sends_document(listed(sheet), "Адресаты.xlsx")
    read = await curator.sees("В списке организаций: 2", PATIENCE)
    assert "новых: 2" in read.text
    await curator.taps("Добавить и сделать письма")
    await curator.sees("Организаций в списке: 2")
    await curator.sees("О какой форме наставничества пишем?")
    await curator.taps("Оставить как есть")
    await curator.sees("Что ещё получит эта организация?")
    await curator.taps("Пропустить")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    archive = await curator.sees_document("Письмо 1–2.zip", PATIENCE)
    with zipfile.ZipFile(io.BytesIO(archive)) as letters:
        words = ["\n".join(lines(letters.read(name))) for name in sorted(letters.namelist())]
    assert any("Уважаемый Пётр Ильич!" in each for each in words)
    assert len(await links_of(office)) == 2
    await curator.sees("документов: 2")
    await curator.taps("Письма работодателям")
    await curator.sees("Писем: 2 · отправлено: 0")
    await curator.taps("Отметить все отправленными")
    await curator.sees("отправлено: 2")


def listed(sheet: bytes) -> bytes:
    book = load_workbook(io.BytesIO(sheet))
    page = book.worksheets[0]
    page.append(["ООО «Алмаз-Тех»", "Генеральному директору", "Сидоров Пётр Ильич"])
    page.append(["Городская больница", "Главному врачу", "Ли Анна Викторовна"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


async def links_of(office: Office) -> set[str]:
    async with acts_as(office.school) as act:
        (act.me,) = await people.list_in_role(act.session, act.school.id, Role.CURATOR)
        found = await partners.list_partners(act)
        return {act.shared.address(await partners.people_link(act, each)) for each in found}


async def test_a_list_with_faults_names_the_rows_and_adds_nobody(office: Office) -> None:
    curator = office.curator
    await curator.says("/letter")
    await curator.taps("Таблица адресатов")
    sheet = await curator.sees_document("Адресаты писем.xlsx", PATIENCE)
    book = load_workbook(io.BytesIO(sheet))
    book.worksheets[0].append(["", "Директору", "Ли Анна"])
    out = io.BytesIO()
    book.save(out)
    await curator.sends_document(out.getvalue(), "Адресаты.xlsx")
    told = await curator.sees("Список пока не принят", PATIENCE)
    assert "Не названа организация" in told.text
    assert "2" in told.text


async def test_leaflets_and_the_sites_page_come_ready(office: Office) -> None:
    curator = office.curator
    await office.opens("4. Отбор наставников", "Памятки для наставников")
    await curator.taps("Создать")
    assert (await curator.sees_document(".pdf", PATIENCE)).startswith(b"%PDF")
    await curator.sees("Готово: Памятки для наставников")
    await office.opens("1. Подготовка", "Страница проектного офиса для сайта")
    await curator.taps("Создать")
    page = (await curator.sees_document("Страница наставничества.html", PATIENCE)).decode()
    assert "Хочу стать наставником" in page
    assert "https://t.me/" in page
