cli-setting-wrong = Setting { $name }: { $reason }.
cli-token-refused = Setting BOT_TOKEN: Telegram does not accept this token. Check it with @BotFather.
cli-another-poller = Somebody else has been receiving this bot’s updates for a minute: another computer with the same BOT_TOKEN. Stop it and start again.
cli-already-running = Another process of the bot is at work on this database (DATABASE_URL). A second one is not needed.
cli-wrong-key = Setting DATA_KEY: the database is sealed with another key. Bring back the old key; without it the data cannot be read.
cli-database-damaged = The database is damaged, so the bot was not started. Restore a backup. Details: { $detail }
cli-database-unreachable = Setting DATABASE_URL: the database is out of reach ({ $detail }).
cli-migrated = The database has its newest shape, nothing was lost.
cli-curator-link = A one-time link: who opens it first becomes the curator. Valid for 7 days.
cli-mentor-link = The public link for mentors, free to be published:
cli-form-good = No faults: form { $code }, rows: { $questions }.
cli-demo =
    Chat: { $url }
    Curator’s link: { $curator }
    Mentor’s link: { $mentor }

    What to try first: open the chat in a browser, choose the curator and open their link; then choose the mentor and open the other. Stop with Ctrl+C.
cli-port-taken = Port { $port } is taken. Start with another: python -m bot demo --port { $other }
setting-missing = is missing
setting-unusable = this value does not fit
setting-token-shape = must look like 123456:ABC-DEF, as @BotFather gives it
setting-no-zone = there is no such time zone; an example: Asia/Yakutsk
setting-database-kind = must look like sqlite+aiosqlite:///file or postgresql+asyncpg://user:password@host/name
setting-no-key = there is no key; make one with python -m bot key new
setting-key-file = the file with the key cannot be read
setting-bad-key = this is no key; make one with python -m bot key new
setting-proxy = must look like socks5://host:port or http://host:port
cli-not-migrated = The database is of another version. Stop the bot and run: python -m bot migrate
cli-school-link = The school’s link, for pupils, parents, teachers and mentors:
cli-handover-sure = { $name } becomes the curator, the former curators become deputies. Hand over?
cli-handover-done = Done: the curator is { $name } from now on. The team has been told.
cli-handover-dropped = Nothing has changed.
cli-handover-nobody = { $count ->
        [0] Nobody called “{ $name }” is among the staff who have come to the bot. Invite them first: python -m bot invite curator
       *[other] Several people match “{ $name }”: { $names }. Please write more of the name.
    }
