"""Alembic's entry: migrations run on the connection that db.migrate hands over."""

from alembic import context

from db.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    # With BEGIN IMMEDIATE a migration killed half-way leaves nothing behind on SQLite either.
    transactional_ddl=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
