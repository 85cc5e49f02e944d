"""The room of the curator: the people, how it stands, which links are out.

`people` comes last: what a curator types is a search only if it is nothing else.
"""

from aiogram import Router

from handlers.curator import (
    broadcasts,
    charts,
    exports,
    form_use,
    form_versions,
    forms,
    imports,
    invite,
    merging,
    people,
    person,
    sent_broadcasts,
    summary,
    trying,
)

router = Router(name="curator")
router.include_routers(
    summary.router,
    charts.router,
    person.router,
    merging.router,
    invite.router,
    imports.router,
    forms.router,
    form_versions.router,
    form_use.router,
    trying.router,
    exports.router,
    broadcasts.router,
    sent_broadcasts.router,
    people.router,
)
