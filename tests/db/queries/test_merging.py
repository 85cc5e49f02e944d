from db.queries import merging
from db.tables import metadata

STAYS = {("audit", "actor_id")}
"""What is kept under the id under which it was written."""


def test_every_column_that_names_a_person_is_handed_over() -> None:
    served = {(table.name, column.name) for table, column in (*merging.SIMPLE, *merging.COUNTED)}
    naming = {
        (table.name, key.parent.name)
        for table in metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == "person"
    }
    assert naming - STAYS == served
