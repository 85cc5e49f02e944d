cmd-people = people of the programme: list and search

msg-people =
    <b>People of the programme: { $total }</b>
    To find somebody, type the name, a part of it, or a class: “Egor”, “7B”.
msg-people-found = <b>{ $whom }: { $total }</b>
msg-people-not-found =
    Nobody is found for “{ $search }”.
    Check the name or look at the whole list. Whoever is not here yet can be invited: /invite
msg-people-by = <b>Whom shall I show?</b> Beside each: how many people.
btn-people = People of the programme
btn-by-role = Role
btn-by-state = At which step
btn-by-class = Class
btn-by-partner = Organisation
btn-everybody = Show everybody
btn-all-mentors = Mentors
btn-all-mentees = Mentees
word-people-mentees = Mentees
word-people-mentors = Mentors
word-people-guardians = Parents and guardians
word-people-class-teachers = Class teachers
word-people-psychologists = Psychologists
word-people-teachers = Teachers
word-people-partners = Partners’ representatives
word-people-curators = Curators
word-people-organisation = from the organisation
word-people-search = Found for “{ $search }”

word-stands-unreachable = has blocked the bot
word-stands-unread = not read yet
word-stands-expiring = draft about to be erased
word-stands-guardian = waiting for the parents’ consent
word-stands-own-consent = waiting for their own consent
word-stands-filling = filling in
word-stands-approved = selected as a mentor
word-stands-sent = questionnaire sent
word-stands-draft = draft
word-stands-new = has just come
word-basis-own-link = came by a link
word-basis-guardian = added by a parent
word-basis-referral = referred by a teacher
word-basis-import = from the school’s list
word-band-child = under 14
word-band-teen = 14–17
word-band-grown = 18 or older
word-purpose-mentor = taking part as a mentor
word-purpose-mentee = finding a mentor
word-purpose-publication = photos and name in the news
word-purpose-partner = partner’s representative
word-relation-mother = mother
word-relation-father = father
word-relation-guardian = guardian
word-relation-other = legal representative
word-has-account = has Telegram
word-nobody = the programme itself

btn-card = Card
btn-all-answers = All answers
btn-history = When and who
btn-notes = Notes · { $count }
btn-all-notes = All notes
btn-write-note = Write a note
btn-erase-note = Erase { $number }
btn-edit-person = Correct
btn-twin = A duplicate
btn-guardian-link = Link for the parents
btn-personal-link = Personal link
btn-check-guardian = Identity checked: { $name }
btn-paper = Record a signed consent
btn-erase = Erase the draft
btn-erase-surely = Yes, erase
btn-merge = Merge
btn-merge-other-way = Keep the other one
toast-guardian-checked = Noted: identity checked
toast-note-erased = The note is erased
toast-merged = Merged

msg-card-born = Born: { $born }, { $years ->
        [one] { $years } year old
       *[other] { $years } years old
    }
msg-card-year = Born in { $year }
msg-card-band = Age: { $band }
msg-card-partner = Organisation: { $partner }
msg-card-phone = Phone: { $phone }
msg-card-contact = Contact: { $contact }
msg-card-sent = Sent { $moment }
msg-card-source = Came by: { $source }
msg-card-unreachable = Has blocked the bot: messages will not arrive.
msg-card-draft = Draft until { $day }: { $basis }{ $hasauthor ->
        [yes] { " " }({ $author })
       *[no] { "" }
    }
msg-card-guardians = <b>Parents and guardians</b>
msg-card-children = <b>Children</b>
msg-card-child = • { $name }
msg-card-checked = identity checked { $day }
msg-card-unchecked = identity not checked
msg-card-consents = <b>Consents</b>
msg-card-consent = • { $purpose } — { $name }, { $how ->
        [paper] on paper of { $signed }, recorded { $day }
        [both] by a tap { $day } and on paper of { $signed }
       *[tap] by a tap { $day }
    }{ $hold ->
        [no] , withdrawn { $withdrawn }
       *[yes] { "" }
    }
msg-answers-of = <b>{ $name }</b>
msg-history = <b>{ $name }</b>: when and who
msg-happening = { $moment } — { $what }{ $form ->
        [none] { "" }
       *[other] { " " }“{ $form }”
    }{ $amount ->
        [none] { "" }
       *[other] , rows: { $amount }
    } · { $by }{ $hasto ->
        [yes] { " " }→ { $to }
       *[no] { "" }
    }
msg-notes =
    <b>{ $name }</b>. Notes: { $total }
    Curators’ notes are seen by curators, psychologists’ notes by psychologists too.
msg-note = { $number }. <i>{ $author }, { $day }</i>
msg-note-kept = The note is kept.
msg-for-person =
    Hello. The mentoring programme, { $school }.

    This link is for you alone: it opens your own place in the programme. Please do not pass it on.
    { $link }
msg-erase-sure =
    Erase the draft ({ $name })?
    Everything that is written about them goes, and cannot be brought back.
msg-erased = The draft is erased: { $name }.
msg-twins =
    <b>{ $name }</b>: with which entry is this one person?
    The most alike come first.
msg-no-twins = { $name }: there are no other entries yet.
msg-merge-kept = <b>Stays</b>
msg-merge-twin = <b>The duplicate, which goes</b>
msg-merge-result = <b>Becomes</b>

err-person-gone = This card is gone: it was erased or merged into another. The list: /people
err-not-a-draft = This is no draft any more: the consent is there. Only the person can have the data erased: /privacy
err-answers-gone = This questionnaire is gone: the consent was withdrawn. The list: /people
err-note-gone = This note is gone, or somebody else wrote it.
err-same-person = This is one and the same card.
err-two-accounts =
    Both entries write from accounts of their own, so they may be two people. They cannot be merged.
    If the person has a new phone, ask them to block the bot in the old account.
err-guardian-and-child = These are a child and their parent, they cannot be merged.

event-person-seen = the card was opened
event-person-edited = the card was corrected
event-paper-recorded = a signed consent was recorded
event-guardian-checked = the parent’s identity was checked
event-mentor-approved = approved as a mentor
event-draft-erased = a draft was erased
event-people-merged = entries were merged
event-note-written = a note was written
event-note-erased = a note was erased
event-mentee-applied = a mentor was asked for
event-became-guardian = came as a parent or guardian
event-became-class-teacher = came as a class teacher
event-became-psychologist = came as a psychologist
event-became-teacher = came as a teacher
event-became-partner = came as a partner’s representative
event-consent-declined = the consent was not given
event-pupil-referred = a pupil who needs a mentor was named
event-child-added = a parent added a child
event-link-revoked = a link was closed

msg-summary-head = <b>Summary · { $day }</b>
msg-summary-mentors = <b>Mentors</b>: want { $want }, began { $began }, sent { $sent }, selected { $approved }
msg-summary-mentees = <b>Mentees</b>: want { $want }, began { $began }, sent { $sent }
msg-summary-stops = Mentors stopped at: { $stops }
msg-summary-stop = question { $number } — { $people }
msg-summary-stop-rest = earlier — { $people }
msg-summary-review = the review — { $people }
msg-summary-classes = <b>By class</b> (want → sent)
msg-summary-class = { $name }: { $want } → { $sent }
msg-summary-class-rest = others: { $want } → { $sent }
msg-summary-sources = <b>Where from</b> (came → began → sent)
msg-summary-source = { $label }: { $came } → { $started } → { $sent }
msg-summary-source-rest = others: { $came } → { $started } → { $sent }
msg-summary-weeks = <b>By week</b> (began → sent)
msg-summary-week = { $days }: { $started } → { $sent }
msg-summary-waiting = <b>Waiting</b>: the buttons below open the lists.
msg-summary-nobody-waits = Nobody waits for anything.
btn-waits-unread = Cards not read · { $count }
btn-waits-guardian = Waiting for the parents’ consent · { $count }
btn-waits-own-consent = Waiting for their own consent · { $count }
btn-waits-filling = Unfinished · { $count }
btn-waits-expiring = Drafts erased within a week · { $count }
