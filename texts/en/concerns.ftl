cmd-concerns = answers worth reading
cmd-words = the list of troubling words

word-trouble-self-harm = self-harm
word-trouble-violence = violence
word-trouble-bullying = bullying
word-trouble-abuse = molestation
word-trouble-running-away = leaving home
word-trouble-hunger = hunger, neglect
word-trouble-threats = threats
word-trouble-drugs = drugs, alcohol

btn-concern-open = Look into it: whom to contact
btn-concern-false = False alarm
btn-concern-acted = We have acted

msg-concern = Please read this answer: { $kind }
msg-concern-about = About: { $name }
msg-concern-writer = Written by: { $name }
msg-concern-guardian = Parent or guardian: { $name }
msg-concern-form = Questionnaire: { $title }
msg-concern-note = A list of words found this; it is no diagnosis, and the decision is yours. Whoever wrote the answer does not know of this note.
msg-concern-no-contact = we have neither a phone number nor a chat
msg-concern-closed =
    { $verdict ->
        [false] Closed: a false alarm. The words of the answer are erased from the note.
       *[acted] Closed: action was taken.
    }
    { $name }, { $moment }
msg-concerns =
    { $open ->
        [0] <b>Nothing is waiting now.</b>
       *[other] <b>To be read: { $open }</b>
    }
    Earlier: acted upon — { $acted }, false alarms — { $alarms }.

    If too much is found, the list of words can be changed: /words
msg-words =
    By these words the bot finds answers that the psychologist and the curator should read.

    Open a file, change it and send it back here under the same name. Its first lines say how it works.
msg-words-list =
    { $name }: { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, { $own ->
        [yes] the school’s own list
       *[no] the list that ships
    }
msg-words-replaced = Thank you, the list is replaced: it has { $entries } entries. New answers are already read by it.
msg-words-faulty = The list is still the old one: these lines of the new one need mending.

err-concern-gone = This note is gone: the consent was withdrawn, and it was erased with the answers. The others: /concerns
err-trouble-list-empty = There is not a single word in this file, so the list stays as it was. The present one: /words
err-trouble-list-too-long = This list is too long, so the old one stays. There is room for 100,000 characters. The present one: /words

event-concern-seen = opened a note about a troubling answer
event-concern-closed = closed a note about a troubling answer
event-words-replaced = replaced the list of troubling words
