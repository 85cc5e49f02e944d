"""Documents are made apart, within limits."""

import io

from pypdf import PdfReader

from tests.texts.documents.papers import KINDS, given, made
from texts.documents import example
from texts.documents.dialect import read
from texts.documents.making import AT_ONCE, make
from texts.documents.protocol import Named, Order, Wanted, kind_of_word, make_apart
from texts.documents.template import build, shipped

ENDLESS = "".join(f"{{% for a{n} in [1, 2, 3, 4, 5, 6, 7, 8, 9] %}}" for n in range(12))


def test_a_batch_is_made_apart() -> None:
    data = example.full("thanks")
    corrected = {"сивцев нюргун ильич": {"dative": "Сивцеву Ньургуну Ильичу"}}
    order = Order("thanks", (Wanted(data), Wanted(example.sparse("thanks"))), corrections=corrected)
    batch = make_apart(order)
    assert batch.fault is None
    assert [len(each.word) > 5000 for each in batch.made] == [True, True]
    assert "Сивцеву Ньургуну Ильичу" in batch.made[0].lines
    assert Named("Сивцев Нюргун Ильич", "dative", "Сивцеву Ньургуну Ильичу") in batch.names
    assert batch.pdf.startswith(b"%PDF")


def test_a_template_that_never_ends_is_ended() -> None:
    source = ENDLESS + "x" + "{% endfor %}" * 12
    order = Order("thanks", (Wanted({}),), build(read(source), "thanks"), dry=True)
    batch = make_apart(order, seconds=3)
    assert batch.fault is not None
    assert batch.fault.key == "doc-fault-heavy"


def test_a_fault_stands_instead_of_all_documents() -> None:
    order = Order("thanks", (Wanted({"x": 1}), Wanted({})), build(read("{{ x }}"), "thanks"))
    batch = make(order)
    assert batch.made == ()
    assert batch.fault is not None
    assert (batch.fault.key, batch.fault.field) == ("doc-fault-field", "x")


def test_a_template_says_of_which_kind_it_is_before_and_after_it_is_filled_in() -> None:
    for kind in KINDS[:3]:
        assert kind_of_word(shipped(kind)) == kind
        assert kind_of_word(made(kind, "full")) == kind


def test_a_dry_run_prints_nothing() -> None:
    batch = make(Order("thanks", (Wanted(given("thanks", "full")),), dry=True))
    assert batch.pdf == b""
    assert len(batch.made) == 1


def test_many_documents_are_one_pdf_with_every_page() -> None:
    wanted = tuple(Wanted(example.full("certificate")) for _ in range(AT_ONCE + 1))
    made = make(Order("certificate", wanted))
    assert len(made.made) == AT_ONCE + 1
    assert len(PdfReader(io.BytesIO(made.pdf)).pages) == AT_ONCE + 1
