msg-documents =
    <b>Documents of the programme</b>
    I fill in all that I know, ask only for the rest, and send Word to sign and PDF to print.
msg-doc-stage-line = { $number }. { $stage }: { $ready } of { $total }
msg-doc-stage = <b>Documents of stage { $number }: { $stage }</b>
msg-doc-line = { $mark } { $title }: { $standing }
doc-stage-1 = Preparation
doc-stage-2 = Base of mentees
doc-stage-3 = Base of mentors
doc-stage-4 = Selection of mentors
doc-stage-5 = Pairs and groups
doc-stage-6 = Running the programme
doc-stage-7 = Completion
btn-documents = To the documents
btn-doc-stage = { $number }. { $stage }
btn-doc-to-stage = To the stage
btn-doc-requisites = The school’s official details
btn-doc-make = Make
btn-doc-again = Make anew
btn-doc-files = Send it again
btn-doc-number = Enter number and date
btn-doc-number-there = To the order: number and date
btn-doc-names = Names and their cases
btn-doc-all = For everybody: { $count }
btn-doc-missing = For those without one: { $count }
btn-doc-one = Choose from the list
btn-doc-template = Word template
btn-doc-template-back = Restore the previous template
btn-item-document = Make the document
btn-doc-item = Line of the roadmap

word-doc-none = not there yet
word-doc-not-needed = not needed
word-doc-nobody = nobody to make it for yet
word-doc-some = { $made } of { $wanted }
word-doc-in-force = in force, No. { $number }
word-doc-made = made on { $day }
word-doc-numbered = No. { $number }{ $day ->
    [none] {""}
   *[other] {" "}of { $day }
 }
word-doc-partners = For which organisation
word-doc-mentors = For which mentor
word-doc-pairs = For which mentee in a pair
word-doc-participants = For which participant

msg-doc-card = <b>{ $title }</b>
msg-doc-standing = Now: { $standing }
msg-doc-line-needed = In the roadmap: needed
msg-doc-line-drafted = In the roadmap: being prepared
msg-doc-line-in-force = In the roadmap: in force
msg-doc-line-not-needed = In the roadmap: marked as not needed
msg-doc-own-template = The template is your own: the school has changed it.
msg-doc-nobody-partner = There are no partners yet. Add an organisation: /invite, or a list of them: /letter
msg-doc-nobody-mentor = There are no mentors yet: the document can be made when the first questionnaires come.
msg-doc-nobody-pair = No pair has a plan yet: the document can be made after a planning meeting.
msg-doc-nobody-participant = No pair is approved yet: the document can be made after the order.
msg-doc-subjects = <b>{ $title }</b>
    { $whom }? A tick means that the document is already there.
msg-doc-of = <b>{ $title }</b>: { $name }
msg-doc-making = I am preparing it. The files come here in a few seconds.
msg-doc-requisites-first = First, just once, the school’s official details: every document needs them. Then tap the same button again.
msg-doc-requisites-kept = The school’s details are saved. Now you can make documents.
msg-doc-names = <b>Names in this document</b>
    If a form is wrong, tap the name and correct it: I will remember it for all documents.
msg-doc-name = • { $name } → { $forms }
msg-doc-no-names = In this document names stand in the nominative case only.
msg-doc-name-kept = Remembered. New documents will have the name like this; this one can be made anew.
msg-doc-added = + { $line }
msg-doc-gone = − { $line }
msg-doc-field = <code>{ $field }</code> — { $example }

ntf-document-file = Please check it before signing: it is a draft that the bot has filled in.
ntf-document-pdf = This is how it looks on paper.
ntf-document-page = Open the file in a browser, check it, and pass it on to whoever runs the school’s site.
ntf-document-template = Change it in Word and send the file here.
ntf-documents-made = { $count ->
    [one] Ready: { $title }{ $name ->
        [none] {""}
       *[other] {" "}— { $name }
    }.
   *[other] Ready: { $title }, { $count } documents. The archive has them in Word, each in its own file; the PDF has all of them in a row for printing.
 }
ntf-documents-none = { $title }: there is nobody left to make it for.
ntf-documents-part = Some are ready: { $title }, { $count ->
    [one] { $count } document
   *[other] { $count } documents
 }. { $left } to go, I am carrying on.
ntf-document-same = Nothing has changed since the previous one.
ntf-document-changed = Changed since the previous one:
ntf-document-failed = “{ $title }” could not be filled in from your template.
ntf-document-failed-what = Please correct the file and send it again. The previous template works meanwhile; you can restore it on the document’s card.
ntf-template-taken = The template “{ $title }” is taken: I tried it on an example. The previous one is kept: you can restore it on the card.
ntf-template-fields =
    <b>How to change “{ $title }”</b>
    Open the file in Word, change words, fonts and order, and send it here. The bot itself fills in the fields in double braces.
    A field can be followed by a Russian case: <code>{"{{ head.name|dative }}"}</code> — Поповой Анне Семёновне. There are genitive, dative, accusative, instrumental, prepositional, initials, initials_first, day.
    The fields of this document, with an example:

doc-fault-field = The template has a field that the bot does not know: <code>{ $field }</code>. Please check it for a slip.
doc-fault-forbidden = The template has something that the bot does not carry out: { $field }
doc-fault-syntax = Braces or words in tags do not match: { $field }
doc-fault-other = A field does not fit its place: { $field }
doc-fault-heavy = Filling in the template took too long.
err-no-template-of-this = I could not tell which document this template is for. Take the file with the button “Word template” on the document’s card (/documents) and change that one.
err-template-was-shipped = The original template is the one at work already.
err-no-such-document = There is no such document any more. All documents: /documents
err-document-gone = This document is gone. All documents: /documents
err-document-emptied = Somebody named in this document was erased at their own request, and so was its content. The document can be made anew.
err-nobody-to-write-for = There is nobody to make it for: either the programme has no such participants yet, or everybody has theirs.
err-addressees-gone = This list has been taken, put aside or is out of date. Please send the file again.
toast-doc-template = The template comes here in a few seconds
toast-doc-template-back = The previous template is back

msg-letters =
    <b>Letters to employers</b>
    Letters: { $made } · sent: { $sent } · answered: { $answered }
msg-letters-none =
    <b>Letters to employers</b>
    There are no partners yet. Take the table, write in the organisations and send it here: I will make a letter for each, with a link of its own. Or add one organisation: /invite
msg-letter-line = • { $name }: { $standing } · came: { $came }, sent the questionnaire: { $signed }
msg-letter = <b>{ $name }</b>
msg-letter-came = Came by the link in the letter: { $came }, sent the questionnaire: { $signed }
word-letter-none = no letter yet
word-letter-sent = { $times ->
    [one] sent
   *[other] sent { $times } times
 }
word-letter-answered = answered
btn-letters = Letters to employers
btn-letters-missing = Letters for those without one: { $count }
btn-letters-all = Make all letters anew
btn-letters-sent = Mark all as sent
btn-letters-list = Table of addressees
btn-letter-make = Make the letter
btn-letter-sent = Sent
btn-letter-not-sent = Not sent yet
btn-letter-answered = They answered
btn-letter-not-answered = No answer yet
btn-addressees-yes = Add and make letters
btn-addressees-no = Not now
toast-addressee-list = The table comes here in a few seconds
toast-letters-sent = Letters marked: { $count }
toast-addressees-dropped = The list is put aside, nothing has changed
msg-addressees-taken = Organisations in the list: { $count }. Each has a link of its own now.
ntf-addressee-list = Write in the organisations, one a row, and send the file here. The letters are in Russian, so the position stands in the dative: «Генеральному директору».
ntf-addressees-read = Organisations in the list: { $count }, new ones: { $new }. Add the new ones to the partners and make the letters?
ntf-addressees-faults = <b>The list is not taken yet.</b> Please correct it and send it again:
adr-sheet = Addressees
adr-organisation = Organisation
adr-position = To whom (position)
adr-name = Full name
adr-file = Addressees of letters.xlsx
adr-no-column = The first row has no column “Organisation”. Please take our table: /letter
adr-no-organisation = The organisation is not named.

doc-title-introduction-order = Order on introducing the target model
doc-title-regulation = Regulations on mentoring
doc-title-agreement = Partnership agreement
doc-title-site-page = Project office page for the website
doc-title-wish-list = List of people who wish to have a mentor
doc-title-consent-form = Forms of consent
doc-title-leaflet-mentee = Leaflets for mentees
doc-title-mentor-base = Database of mentors
doc-title-paper-survey = Mentor’s questionnaire on paper
doc-title-employer-letter = Letter to an employer
doc-title-certificate-request = Request for certificates
doc-title-register-order = Order on selection and the register
doc-title-portfolio = Mentor’s portfolio
doc-title-leaflet-mentor = Leaflets for mentors
doc-title-meeting-scripts = Meeting scenarios
doc-title-workbook = Workbook
doc-title-pairs-order = Order on pairs and groups
doc-title-employer-pairs-order = Employer’s order on pairs
doc-title-yearly-programme = Mentoring programme for the year
doc-title-development-plan = Individual development plan
doc-title-mentor-school-order = Order on the Mentor School
doc-title-meeting-log = Log of meetings
doc-title-thanks = Letter of thanks
doc-title-certificate = Participant’s certificate
doc-title-final-report = Final report
doc-about-introduction-order = Appoints the curator and the team, and sets the roadmap’s deadlines.
doc-about-regulation = All the parts that the roadmap names, down to the evaluation of quality.
doc-about-agreement = With an organisation that mentors come from.
doc-about-site-page = One file: what it is, how to take part, links with codes, figures without names.
doc-about-wish-list = Everybody who has sent a request, with class and topic.
doc-about-consent-form = One for each purpose and signer: adult, teenager, parent.
doc-about-leaflet-mentee = For a teenager, for a child and for parents. Ready to print.
doc-about-mentor-base = Everybody who offered help and was not turned down.
doc-about-paper-survey = The questionnaire “How can I be useful as a mentor?” with a code that opens the bot.
doc-about-employer-letter = Addressed by name, with a link and a code of its own. By a list: /letter
doc-about-certificate-request = Which certificates the mentor still has to show.
doc-about-register-order = With the register attached: those whom you have selected.
doc-about-portfolio = From the mentor’s questionnaire and pairs.
doc-about-leaflet-mentor = For a mentor and for a colleague’s mentor. Ready to print.
doc-about-meeting-scripts = Five scenarios, from getting acquainted to the final meeting. Change them as you like.
doc-about-workbook = For a teenager: goals, steps, notes after meetings.
doc-about-pairs-order = With the list of pairs that are ready for an order.
doc-about-employer-pairs-order = A draft for the organisation: the pairs of its mentors.
doc-about-yearly-programme = Role models, goals, a typical plan, the Mentor School.
doc-about-development-plan = From the request and the planning meeting.
doc-about-mentor-school-order = With the programme and the schedule of the training.
doc-about-meeting-log = Which meetings were held, and room for notes.
doc-about-thanks = For each mentor, or for all at once.
doc-about-certificate = For participants of approved pairs, or for all at once.
doc-about-final-report = Indicators, stages, orders and charts.
doc-file-introduction-order = Order on introduction
doc-file-regulation = Regulations on mentoring
doc-file-agreement = Agreement
doc-file-site-page = Mentoring page
doc-file-wish-list = List of those who wish
doc-file-consent-form = Forms of consent
doc-file-mentor-base = Database of mentors
doc-file-paper-survey = Mentor’s questionnaire
doc-file-employer-letter = Letter
doc-file-certificate-request = Request for certificates
doc-file-register-order = Order on the register
doc-file-portfolio = Portfolio
doc-file-meeting-scripts = Meeting scenarios
doc-file-workbook = Workbook
doc-file-pairs-order = Order on pairs
doc-file-employer-pairs-order = Employer’s order
doc-file-yearly-programme = Mentoring programme
doc-file-development-plan = Development plan
doc-file-mentor-school-order = Order on the Mentor School
doc-file-meeting-log = Log of meetings
doc-file-thanks = Letter of thanks
doc-file-certificate = Certificate
doc-file-final-report = Final report
doc-file-template = Template — { $title }.docx

doc-usual-head = Head of school
doc-usual-basis = Directive of the Ministry of Education of the Russian Federation of 25.12.2019 No. R-145
doc-usual-projects = “Modern School”, “Success of Every Child”, “Young Professionals”
doc-child = the child named in this consent
doc-site-mentee = I am looking for a mentor
doc-site-guardian = I am a parent
doc-site-mentor = I want to be a mentor
doc-mentor-applied = Questionnaire sent
doc-mentor-selected = Selected
doc-mentor-registered = In the register
doc-mentor-paused = Paused
doc-pair-running = Meetings are going on
doc-pair-paused = Paused
doc-pair-ended = Ended
doc-meeting-trial = Trial working meeting
doc-meeting-planning = Planning meeting
doc-meeting-regular = Working meeting
doc-role-mentor = mentor
doc-role-mentee = mentee
doc-order-introduction = Order on introducing the target model of mentoring
doc-order-register = Order on approving the mentor register
doc-order-pairs = Order on approving mentoring pairs/groups
doc-order-employer = Order of the employer
doc-indicator-mentees = Share of students aged 10–19 who joined the programme as mentees
doc-indicator-young-mentors = Share of students aged 15–19 who joined the programme as mentors
doc-indicator-specialists = Share of young specialists who joined the programme as mentees
doc-indicator-partners = Share of partner organisations that gave mentors
doc-indicator-mentees-glad = Mentees’ satisfaction with taking part
doc-indicator-mentors-glad = Mentors’ satisfaction with taking part
doc-unknown = no data
doc-yes = yes
doc-no = no
doc-stage-closed = closed
doc-stage-open = open

cmd-documents = the programme’s documents: make, download
cmd-letter = letters to employers
event-documents-made = documents were made
event-document-signed = a document’s number and date were entered
event-template-changed = a document’s template was changed
event-letter-marked = a letter to an employer was marked
doc-consent-mentee-adult = Consent to processing of a mentee’s personal data
doc-consent-mentee-teen = Consent of a minor mentee (14–17) to processing of personal data
doc-consent-mentee-guardian = Consent of a legal representative to processing of a mentee’s personal data
doc-consent-mentor-adult = Consent to processing of a mentor candidate’s personal data
doc-consent-mentor-teen = Consent of a minor mentor candidate (14–17) to processing of personal data
doc-consent-mentor-guardian = Consent of a legal representative to processing of a mentor candidate’s personal data
doc-consent-publication-adult = Consent to publication of photographs and results
doc-consent-publication-teen = Consent of a minor (14–17) to publication of photographs and results
doc-consent-publication-guardian = Consent of a legal representative to publication of a child’s photographs and results
doc-consent-partner-adult = Consent to processing of personal data of an organisation’s representative
