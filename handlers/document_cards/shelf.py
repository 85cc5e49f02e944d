"""All documents by stage, and those of one stage."""

from collections.abc import Sequence

from aiogram.methods import SendMessage

from handlers.document_callbacks import (
    DocumentTap,
    LettersTap,
    RequisitesTap,
    ShelfTap,
)
from handlers.document_cards import words
from handlers.say import Keyboard, Say, button, send
from mentoring.document_kinds import STAGES
from services.documents import Line


def shelf(chat: int, lines: Sequence[Line], say: Say) -> SendMessage:
    of_stages = [[each for each in lines if each.kind.stage == stage] for stage in STAGES]
    told = [
        say(
            "msg-doc-stage-line",
            stage=say(f"doc-stage-{stage}"),
            number=stage,
            ready=sum(bool(each.made) for each in found),
            total=len(found),
        )
        for stage, found in zip(STAGES, of_stages, strict=True)
    ]
    rows: Keyboard = [
        *(
            [
                say.button(
                    "btn-doc-stage",
                    ShelfTap(stage=stage),
                    number=stage,
                    stage=say(f"doc-stage-{stage}"),
                )
            ]
            for stage in STAGES
        ),
        [say.button("btn-letters", LettersTap(do="open"))],
        [say.button("btn-doc-requisites", RequisitesTap())],
    ]
    return send(chat, "\n".join([say("msg-documents"), "", *told]), rows)


def stage(chat: int, number: int, lines: Sequence[Line], say: Say) -> SendMessage:
    head = say("msg-doc-stage", number=number, stage=say(f"doc-stage-{number}"))
    told = [
        say(
            "msg-doc-line",
            mark=words.mark(each),
            title=words.title(each.kind.code, say),
            standing=words.standing(each, say),
        )
        for each in lines
    ]
    rows: Keyboard = [
        *(
            [button(words.plain_title(each.kind, say), DocumentTap(do="card", kind=each.kind.code))]
            for each in lines
        ),
        [say.button("btn-documents", ShelfTap())],
    ]
    return send(chat, "\n".join([head, "", *told]), rows)
