from tests.installation import Installation


async def test_the_first_to_open_the_one_time_link_becomes_curator(school: Installation) -> None:
    link = await school.curator_link()
    curator, stranger = school.somebody("Мария"), school.somebody("Пётр")
    await curator.opens(link)
    await curator.sees("Вы куратор программы наставничества: Школа № 5")
    await stranger.opens(link)
    await stranger.sees("Эта ссылка уже использована")
    await stranger.says("/summary")
    await stranger.sees_nothing()


async def test_opening_the_curators_link_twice_is_harmless(school: Installation) -> None:
    link = await school.curator_link()
    curator = school.somebody("Мария")
    await curator.opens(link)
    await curator.sees("Как Вас зовут?")
    await curator.opens(link)
    await curator.sees("Как Вас зовут?")
