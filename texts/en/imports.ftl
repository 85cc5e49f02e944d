word-child-later = I shall give the name in the questionnaire

cmd-import = take in people from an Excel table
msg-import =
    I shall send an empty Excel table. Put people into it (mentees, mentors, teachers) and send the file back here.

    I check everything and show you the result. Nothing is taken in before your “yes”.
ntf-people-template = The table for people. Fill it in and send this very file back here.
ntf-people-faults = <b>There are mistakes in the table</b>. Nothing has been taken in. Please mend them and send the file again.
ntf-people-read =
    <b>The table has been read</b>, there are no mistakes.
    Mentees: { $mentees }
    Mentors: { $mentors }
    Teachers: { $teachers }
    Known already: { $known }; they will not become doubles.

    Children and mentors will be drafts until there is a consent, for 30 days. I shall send a personal link for each.
msg-more-lines = …and { $count } more
btn-import = Take them in
btn-import-drop = Do not take them in
msg-importing = Taking in: { $count }. The links will follow as a file.
msg-import-dropped = All right, nothing has been taken in.
ntf-people-imported = Done. Personal links: { $links }.
ntf-import-links = Personal links: print, cut and hand them out. Each is for one person and lasts 30 days.
ntf-file-refused = <b>{ $name }</b>: it could not be read.
ntf-consent-ended = The consent to taking part has been withdrawn. The answers are erased. If this is a mistake, talk to your parents or the curator.
ntf-consent-ended-child = { $name }: the consent has been withdrawn, the answers are erased. The list: /children
err-upload-gone = This list has been taken in or dropped already, or is too old. Please send the file again.
err-file-too-large-to-fetch = The file is larger than { $megabytes } MB: Telegram does not give such files to a bot.
event-person-imported = were put on the list
err-file-not-for-you = Only the curator can send files of this kind.
err-list-without-language = The file’s name does not tell the language of the words. Please call it words-ru.txt or words-en.txt, as before.
