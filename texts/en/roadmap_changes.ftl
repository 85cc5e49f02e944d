rmc-stage-added = a new stage: “{ $title }”
rmc-stage-removed = <b>a stage goes</b>: “{ $title }”
rmc-item-added = added: “{ $title }”
rmc-item-removed = <b>gone</b>: “{ $title }”{ $lost ->
        [yes] { " " }— with its tick, number, file or note
       *[no] { "" }
    }
rmc-renamed = “{ $before }” is called “{ $after }” from now on
rmc-moved = “{ $title }” moves to the stage “{ $after }”
rmc-deadline = “{ $title }”: the deadline was “{ $before }” and becomes “{ $after }”
rmc-owner = “{ $title }”: responsible: { $before } → { $after }
rmc-kind = “{ $title }”: { $before } → { $after }
rmc-result = “{ $title }”: another expected result
rmc-section = “{ $title }”: section { $before } → { $after }
rmc-order = the order of the rows
rmc-task = a task
rmc-event = an event
rmc-document = a document
rmc-no-deadline = no deadline
rmc-as-stage = as the stage
rmc-open = open
rmc-closed = closed
rmc-done = done
rmc-needed = not there yet
rmc-drafted = drafted
rmc-not-needed = not needed
rmc-in-force = in force: No. { $number } of { $dated }{ $state ->
        [over] , was valid until { $until }
        [until] , valid until { $until }
       *[open] { "" }
    }
