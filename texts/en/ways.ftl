word-child = the child
word-school = the school
role-mentee = mentee
role-guardian = parent or guardian
role-class_teacher = class teacher
role-psychologist = psychologist
role-teacher = teacher
role-partner = partner’s representative

word-state-sent = the request is with the curator
word-state-filling = the request is still to be filled in
word-state-your-consent = waiting for your decision
word-state-own-consent = the child’s own consent is needed
word-state-guardian = waiting for the parents’ consent

cmd-children = my children: consents and requests
cmd-refer = name a pupil who needs a mentor
cmd-referrals = pupils I have named

btn-come-mentee = I am looking for a mentor
btn-come-mentor = I want to be a mentor
btn-come-guardian = I am a parent
btn-come-teacher = I am a teacher
btn-young = I am not 18 yet
btn-age-child = Under 14
btn-age-teen = 14–17
btn-age-adult = 18 or older
btn-wrong-age = The age is wrong
btn-link-again = Show the link again
btn-other-way = My parents have no Telegram
btn-read-consent = Read the consent
btn-think-again = Back to the decision
btn-read-publication = Consent to photos and name in school news
btn-withdraw = Withdraw the consent
btn-withdraw-mentor = Withdraw the mentor’s consent
btn-withdraw-mentee = Withdraw the mentee’s consent
btn-withdraw-partner = Withdraw the representative’s consent
btn-withdraw-publication = Withdraw the consent to publication
btn-add-child = Add a child
btn-children = All children
btn-fill-in-child = Fill in the request for the child
btn-link-child = Link for the child’s phone
btn-link-other = Link for the other parent
btn-refer = Name a pupil
btn-refer-next = Name another
btn-referrals = Pupils I have named
btn-links-again = Show the links again
btn-fill-in-pupil = Fill in the request
btn-note = Note
btn-teacher-mentee = I need a mentor
btn-teacher-mentor = I want to be a mentor
btn-partner-form = How we can help

msg-welcome-school =
    Hello. This is the mentoring programme: { $school }.

    A mentor is an adult or an older student who helps you with what matters to you now.

    Who are you?
msg-welcome-mentee =
    Hi! Here you can find a mentor: { $school }.

    A mentor is an adult or an older student who helps you with what interests you: building a robot, choosing a career, getting ready for an exam.

    { $hascurator ->
        [yes] Your answers will be read by the programme’s curator, { $curator }.
       *[no] Your answers will be read by the programme’s curator.
    }
    { $askage ->
        [yes] One question first: how old are you?
       *[no] First we show you the consent; without it nothing is asked.
    }
msg-young-mentor =
    You can be a mentor before you are 18: older pupils help younger ones. All it takes is the consent of your mum, dad or guardian.

    How old are you?
msg-age-changed = Thank you, the age is right now. Things go a little differently for it, so we will carry on from here.
msg-waiting =
    { $band ->
        [child] First we will ask your mum or dad. Forward them the message above: it has a link and a QR code.

    As soon as they agree, I will write to you. Until then I ask nothing.
       *[other] We are waiting for the consent of your mum, dad or guardian. Forward them the message above: it has a link and a QR code.

    As soon as the consent comes, I will write to you. Until then I ask nothing.
    }
msg-for-guardian =
    Hello. This message is for parents: { $name } { $wish ->
        [mentor] would like to be a mentor for younger pupils
       *[other] is asking for a mentor
    } ({ $school }).

    Without your consent the school will ask nothing and keep nothing. You can withdraw it on any day with one button.

    Open the link, it is for one person:
    { $link }
msg-for-parents =
    Hello. This is { $author }, { $school }.

    We think that a mentor could help our pupil ({ $name }): an adult or an older student to talk to about studies, interests, choosing a career.

    It is for you to decide. The link has everything about the programme and a consent, which you can read and then give or not give. The link is for one person:
    { $link }
msg-for-pupil =
    Hello. This is { $author }, { $school }.

    We think that a mentor might be good for you: an adult or an older pupil with whom to talk about school, interests, the choice of a career. It is for you to decide.

    Everything about the programme is behind this link, which is for you alone:
    { $link }
msg-for-child =
    Hi! This link is for you: it opens the mentoring programme. Your parents know about it already.

    { $link }
msg-other-way = That is all right: your parents can sign the consent on paper too, the curator has the form. The curator will mark it here, and we will go on.
msg-already-sent =
    Your request is with the curator, who will find you a mentor and write here. You can ask sooner, too.

    See what is recorded: /mydata
msg-thanks-mentee =
    { $band ->
        [child] Thank you! The curator will read what interests you and look for a mentor.

    When there is one, I will write here. If you change your mind, write /privacy.
       *[other] Thank you. Your request is with the curator.

    The curator will find you a mentor and write here. You will meet first: if you do not suit each other, no harm done, we will look further.

    See what is recorded: /mydata. Changed your mind: /privacy.
    }
msg-thanks-for-child =
    Thank you. The request is with the curator.

    The curator will find a mentor and agree the choice with you first.

msg-ask-guardian =
    { $hasname ->
        [yes] { $wish ->
            [mentor] { $name } would like to be a mentor for younger pupils.
           *[other] { $name } is asking for a mentor.
        }
       *[no] This is about your child.
    }
    School: { $school }.

    A mentor is an adult or an older student who will help with what matters to the child: interests, studies, choosing a career.

    Without your consent we will ask nothing about the child and keep nothing. You can withdraw it on any day with one button.
msg-guardian-declined =
    All right. We will ask nothing about the child. The little that the school has noted will erase itself, within 30 days at the latest.

    If you change your mind: the button below or /children.
msg-children = <b>Your children</b> in the mentoring programme. Tap a name to see the consents and the request.
msg-no-children =
    Hello. Here parents give their consent and, if need be, fill in the request for the child.

    If your child or the class teacher has sent you a link, open it. If you have no link, add your child.
msg-add-child = How old is the child? That is all we ask for now.
msg-child-is-grown = From 18 on, people decide for themselves. Let your child open the school’s link on their own phone.
msg-child-card =
    <b>{ $name }</b>
    { $state }
msg-child-own-consent = From 14 on, teenagers give their own consent too. Hand on the link: it opens a short text with a button. If there is no phone, sign a paper with the curator.
msg-publication-agreed = Thank you, your consent to publication is recorded. You can withdraw it in /privacy.
msg-publication-withdrawn = Your consent to publication is withdrawn. Nothing new will be published; ask the curator to take down what is already out.
toast-consent-there = This consent is already in force

msg-staff-home =
    { $hasname ->
        [yes] Hello, { $name }.
       *[no] Hello.
    }

    { $refers ->
        [yes] Here you can name pupils who could do with a mentor, and see how things go for those you have named.

    You can also ask for a mentor for yourself or become one.
       *[no] Here you can ask for a mentor for yourself or become one.
    }
msg-referred =
    Noted: { $name }. Please forward the message above: the parents decide, and from 14 on the pupil as well.

    Until there is a consent, this is a draft: only you and the curator see it, on the ground of your recommendation as school staff. Without consent it will be erased in { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
msg-referrals = <b>Pupils you have named: { $total }</b>
msg-no-referrals = You have not named anybody yet.
msg-pupil-card =
    <b>{ $name }</b>
    { $state }
msg-pupil-draft = A draft until { $day }: after that, without the parents’ consent, it will be erased.

msg-welcome-partner =
    Hello. { $school } invites your organisation to its mentoring programme.

    First your consent to our keeping your name and contact, then a short questionnaire: how the organisation would like to help.
msg-partner-home =
    <b>{ $partner }</b>
    Came by your link: { $came }
    Sent the questionnaire: { $signed }
    Selected as mentors: { $approved }
msg-partner-approved = ✓ { $name }
msg-partner-link =
    The link for your people, free to be forwarded:
    { $link }

err-link-of-another = This link is for somebody else: you are known here under another name. If that is a mistake, the curator will put it right.
err-link-for-guardians =
    This link is for your mum, dad or guardian.
    Forward them the message with it and let them open it on their own phone.
err-not-your-child = I did not find this child among yours. The list: /children
err-consent-gone = This consent has already been withdrawn. What is in force now: /privacy
err-referral-gone = This pupil is not on your list: the draft’s time ran out, or another teacher named them. The list: /referrals
err-partner-gone = This organisation is not on the list.
err-link-gone = This link is already closed. The list: /invite

ntf-consent-arrived = The consent has come, thank you. Let us begin.
ntf-child-consented = The parents have agreed: { $name }. The request can be filled in now.
ntf-guardian-declined =
    { $band ->
        [child] Your parents have not agreed for now. That happens. Talk to them: maybe they have questions.
       *[other] Your parents have not agreed for now. That happens. Talk to them: perhaps they have questions.
    }
ntf-guardian-declined-author = { $name }: the parents have not consented for now. The draft will be erased by itself.
ntf-consent-withdrawn =
    { $purpose ->
        [partner] { $name }: the representative’s consent is withdrawn, the name and contact are erased.
       *[other] { $name }: the consent is withdrawn, the questionnaire and answers are erased. Please do not write to this person about the programme any more.
    }

    Please delete the card and the answers in this chat, too.
ntf-referred = { $author }: a pupil who needs a mentor has been named, { $name }. We are waiting for the parents’ consent.
ntf-partner-answered = A partner’s questionnaire: <b>{ $organisation }</b>
ntf-mentee-applied = A new request for a mentor
ntf-poster = The poster is ready: print it on A4 paper.

msg-withdraw-sure-mentor =
    Withdraw the consent{ $about ->
        [child] { " " }for the child ({ $child })
       *[self] { "" }
    }?

    The answers, name and phone number will be erased at once and the application withdrawn. The curator will learn that the consent is withdrawn.
msg-withdraw-sure-mentee =
    Withdraw the consent{ $about ->
        [child] { " " }for the child ({ $child })
       *[self] { "" }
    }?

    The request and answers will be erased at once. The search for a mentor, meetings and work with one will stop. The curator will learn that the consent is withdrawn.
msg-withdraw-sure-partner = Withdraw the consent{ $about ->
        [child] { " " }({ $child })
       *[self] { "" }
    }? The name and contact will be erased at once.
msg-withdraw-sure-publication = Withdraw the consent to publication{ $about ->
        [child] { " " }for the child ({ $child })
       *[self] { "" }
    }? It makes no difference to taking part in the programme.

btn-link-anyone = The school’s own link
btn-link-mentee = For pupils
btn-link-mentor = For mentors
btn-link-guardian = For parents
btn-link-teacher = For teachers
btn-link-class_teacher = For a class teacher (one person)
btn-link-psychologist = For a psychologist (one person)
btn-link-deputy = For a deputy curator (one person)
btn-link-head = For the head of school (one person)
btn-link-curator = For a second curator (one person)
btn-link-partner = Partners
btn-links = All links in force
btn-poster = Poster to print
btn-revoke = Close the link
btn-revoke-surely = Yes, close it
btn-partner-new = Add an organisation
btn-partner-contact = Link for the representative

word-link-anyone = the school’s own link
word-link-mentee = for pupils
word-link-mentor = for mentors
word-link-guardian = for parents
word-link-teacher = for teachers
word-link-class_teacher = for a class teacher
word-link-psychologist = for a psychologist
word-link-deputy = for a deputy curator
word-link-head = for the head of school
word-link-curator = for a curator
word-link-partner = for a partner’s representative

msg-invite = <b>Whom shall we invite?</b> You can forward the link, show its QR code or print a poster.
msg-link =
    <b>Link</b>: { $label }
    { $link }
    Came by it: { $uses }

    You can show the picture on a screen or print it.{ $mentors ->
        [yes] { " " }A separate link for one source: <code>/invite Name</code>
       *[no] { "" }
    }
msg-link-hidden = Link: { $label }. Only the one it was made for has seen it; it cannot be shown again, but it can be closed.
msg-links = <b>Links in force: { $total }</b>. Beside each is how many people came.
msg-link-once-class_teacher =
    An invitation for a class teacher: { $school }.
    The link is for one person and works for 7 days:
    { $link }
msg-link-once-psychologist =
    An invitation for a psychologist: { $school }.
    The link is for one person and works for 7 days:
    { $link }
msg-link-once-deputy =
    An invitation for a deputy curator of the mentoring programme: { $school }.
    The link is for one person and works for 7 days. It opens the roadmap and the summary:
    { $link }
msg-link-once-head =
    An invitation for the head of school: { $school }.
    The link is for one person and works for 7 days. It opens the roadmap, the summary and what is late:
    { $link }
msg-link-once-curator =
    An invitation for a curator of the mentoring programme: { $school }.
    The link is for one person and works for 7 days. It opens all the data, so hand it over in person:
    { $link }
msg-link-once-partner =
    An invitation for a representative ({ $partner }): mentoring programme, { $school }.
    The link is for one person and works for 7 days:
    { $link }
msg-revoke-sure = Close the link ({ $label })? Those who have come stay; nobody new can enter by it.
msg-revoked = Closed: { $label }.
toast-poster = Making the poster, it will be here in a few seconds
msg-partners = <b>Partner organisations</b>. Beside each name is how many of their people have sent the questionnaire.
msg-partner-card =
    <b>{ $partner }</b>
    Came: { $came }, sent the questionnaire: { $signed }, selected: { $approved }

    The link for their people:
    { $link }

card-class = Class or year: { $answer }
card-position = Position: { $answer }
card-goal = Request: { $answer }
msg-begin-questionnaire = The consent is there. What is left is the questionnaire: about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, and you can stop at any moment.
word-state-age = the age is not known yet
