cli-setting-wrong = Настройка { $name }: { $reason }.
cli-token-refused = Настройка BOT_TOKEN: Telegram не принимает этот токен. Проверьте его у @BotFather.
cli-another-poller = Сообщения этого бота уже минуту получает кто-то другой: другой компьютер с тем же BOT_TOKEN. Остановите его и запустите снова.
cli-already-running = С этой базой (DATABASE_URL) уже работает другой процесс бота. Второй не нужен: остановите его или оставьте всё как есть.
cli-wrong-key = Настройка DATA_KEY: база зашифрована другим ключом. Верните прежний ключ, без него данные не прочитать.
cli-database-damaged = База данных повреждена, бот не запущен, чтобы не испортить её дальше. Восстановите копию. Подробности: { $detail }
cli-database-unreachable = Настройка DATABASE_URL: база данных недоступна ({ $detail }).
cli-migrated = База данных приведена к новому виду, данные на месте.
cli-curator-link = Одноразовая ссылка: кто откроет её первым, станет куратором. Действует 7 дней.
cli-mentor-link = Общая ссылка для наставников, её можно публиковать:
cli-form-good = Ошибок нет: форма { $code }, строк: { $questions }.
cli-demo =
    Чат: { $url }
    Ссылка куратора: { $curator }
    Ссылка наставника: { $mentor }

    С чего начать: откройте чат в браузере, выберите куратора и откройте его ссылку; потом выберите наставника и откройте вторую. Остановить: Ctrl+C.
cli-port-taken = Порт { $port } занят. Запустите с другим: python -m bot demo --port { $other }
setting-missing = не задана
setting-unusable = такое значение не подходит
setting-token-shape = должна выглядеть как 123456:ABC-DEF, так её выдаёт @BotFather
setting-no-zone = такого часового пояса нет; пример: Asia/Yakutsk
setting-database-kind = должна выглядеть как sqlite+aiosqlite:///файл или postgresql+asyncpg://пользователь:пароль@адрес/база
setting-no-key = ключа нет; создайте его командой python -m bot key new
setting-key-file = файл с ключом не читается
setting-bad-key = это не ключ; создайте его командой python -m bot key new
setting-proxy = должна выглядеть как socks5://адрес:порт или http://адрес:порт
cli-not-migrated = База данных другой версии. Остановите бота и выполните: python -m bot migrate
cli-school-link = Общая ссылка школы, для учеников, родителей, педагогов и наставников:
cli-handover-sure = { $name } станет куратором, прежние кураторы станут заместителями. Передать?
cli-handover-done = Готово: куратор теперь { $name }. Команде сообщено.
cli-handover-dropped = Ничего не изменилось.
cli-handover-nobody = { $count ->
        [0] Среди сотрудников, которые пришли в бот, никого с именем «{ $name }» нет. Сначала пригласите человека: python -m bot invite curator
       *[other] Под «{ $name }» подходят несколько человек: { $names }. Напишите имя полнее.
    }
