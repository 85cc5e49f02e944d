from texts.render.simple_markdown import Block, Run, Section, read_document


def words(said: str) -> Block:
    return Block("words", ((Run(said, strong=False),),))


def test_a_document_has_a_title_a_lead_sections_and_a_notice() -> None:
    read = read_document("# Title\n\nLead.\n\n## Head\n\nWords,\nand more.\n\n> Beware\n> of it.\n")
    assert read.title == "Title"
    assert read.lead == [words("Lead.")]
    assert read.sections == [Section("Head", [words("Words, and more.")])]
    assert read.notice == [words("Beware of it.")]


def test_items_are_one_list_and_go_on_in_the_next_line() -> None:
    [points, steps] = read_document("- one\n- two - three\n  and more\n\n1. first\n2. second").lead
    assert (points.kind, steps.kind) == ("points", "steps")
    assert [item[0].words for item in points.entries] == ["one", "two - three and more"]
    assert [item[0].words for item in steps.entries] == ["first", "second"]


def test_bold_is_the_only_mark_inside_words() -> None:
    [block] = read_document("**Now:** a *b* _c_ `d` [e](f) <g> #h $i$ {{ j }}").lead
    assert block.entries == (
        (Run("Now:", strong=True), Run(" a *b* _c_ `d` [e](f) <g> #h $i$ {{ j }}", strong=False)),
    )


def test_bold_that_nobody_closed_stays_as_it_is_written() -> None:
    [block] = read_document("**One** and **two").lead
    assert block.entries == ((Run("One", strong=True), Run(" and **two", strong=False)),)


def test_nothing_is_read_out_of_nothing() -> None:
    read = read_document(" \n\n ")
    assert (read.title, read.lead, read.sections, read.notice) == ("", [], [], [])
