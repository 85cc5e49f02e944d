rmc-stage-added = новый этап: «{ $title }»
rmc-stage-removed = <b>этап уйдёт</b>: «{ $title }»
rmc-item-added = добавится: «{ $title }»
rmc-item-removed = <b>исчезнет</b>: «{ $title }»{ $lost ->
        [yes] { " " }— вместе с отметкой, номером, файлом или заметкой
       *[no] { "" }
    }
rmc-renamed = «{ $before }» теперь называется «{ $after }»
rmc-moved = «{ $title }» перейдёт в этап «{ $after }»
rmc-deadline = «{ $title }»: срок был «{ $before }», станет «{ $after }»
rmc-owner = «{ $title }»: отвечает { $before } → { $after }
rmc-kind = «{ $title }»: { $before } → { $after }
rmc-result = «{ $title }»: другой ожидаемый результат
rmc-section = «{ $title }»: раздел { $before } → { $after }
rmc-order = порядок строк
rmc-task = задача
rmc-event = мероприятие
rmc-document = документ
rmc-no-deadline = без срока
rmc-as-stage = как у этапа
rmc-open = открыто
rmc-closed = закрыт
rmc-done = сделано
rmc-needed = ещё нет
rmc-drafted = проект готов
rmc-not-needed = не требуется
rmc-in-force = в силе: № { $number } от { $dated }{ $state ->
        [over] , действовал до { $until }
        [until] , действует до { $until }
       *[open] { "" }
    }
