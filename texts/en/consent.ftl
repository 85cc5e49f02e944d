consent-mentor-adult-title = Consent to the processing of personal data of a prospective mentor

consent-mentor-adult-text =
    I am the person writing to the bot from this account. My full name is the one I give in the questionnaire. Freely, of my own will and in my own interest, I consent to the processing of my personal data.

    <b>By whom.</b> { $school }, { $address } (“the school”).

    <b>What for.</b> One purpose only: to select mentors and organise mentoring at the school.

    <b>Which data.</b> Date of birth; full name; phone number, if I give it; number and language of my messenger account. Who I am: workplace and position or occupation, place and year of study, subject, years of teaching and category, my child's class, year I finished school. The role and topics I offer help with; age and number of mentees; ways of meeting; free time; languages. Experience with children, and why I want to be a mentor. Whether I am ready to attend the Mentor School and bring certificates; the certificates themselves are not collected here. If I wish: expectations, achievements, interests. Once I am a mentor: my pair or group, meetings and what is said of them, the plan, answers to surveys, results; of the certificates only a note: when shown, number and term.

    <b>What is done with them.</b> They are collected, recorded, organised, accumulated, stored, corrected, retrieved, used, given to those named below, anonymised, blocked, deleted and destroyed, with the bot's help and without it.

    <b>Who will see them.</b> The programme's curator and the school's staff entrusted with this. If a match is proposed to me, the mentee and their parents are told my name, what I do and the topics I help with. If I came by a partner organisation's link, its contact learns my name once I am approved. The school will not publish my data.

    <b>How they travel.</b> The questionnaire is filled in on Telegram: messages pass through its servers, some of them outside Russia. If this does not suit me, I can fill it in on paper with the curator.

    <b>For how long.</b> If I do not become a mentor, until the end of the school year I applied for. If I do, until my part in the programme ends. Or until I withdraw my consent.

    <b>How to withdraw.</b> On any day, with one button: the command /privacy. Or by letter to the programme's curator: { $curator }. Processing stops, and the data are deleted within 30 days.

    <b>If I do not agree.</b> I simply take no part in the selection of mentors. There are no other consequences.

msg-privacy =
    <b>How we treat your data</b>

    { $school } is responsible for them. The consent is a document of its own; this is how it all works.

    <b>What we keep.</b> Your answers, your consent (text, time, account), the number and language of your account, the link you came by, and a log of actions. Messages to the bot are erased once they are handled: only the answers remain.

    <b>What for.</b> To match mentors and organise mentoring. Not for advertising, and not for anything else.

    <b>Who sees them.</b> The programme's curator and the school's staff entrusted with this. If a match is proposed to you, the mentee and their parents learn your name, what you do and the topics you help with. Other participants do not see your answers. An answer that sounds like trouble is read by the psychologist and the curator, to help. If you came by an organisation's link, its contact learns that you were approved.

    <b>Where and how.</b> In the school's database; by law it must be in Russia, and the school answers for that. Names, contacts and answers are encrypted, and the key is kept apart from the database.

    <b>Telegram, honestly.</b> Telegram carries the messages. It does not belong to the school, some of its servers are outside Russia, and a chat with a bot is not end-to-end encrypted. Please do not send photos of documents here. You can delete the chat itself at any time; the data in the database stay, and the withdrawal button is for those.

    <b>For how long.</b> If there is no match, until the end of the school year you applied for. If there is one, until your part in the programme ends. If you withdraw your consent, we stop at once and delete the data within 30 days. Only a record that they were deleted remains, without the answers.

    <b>If you are under 18.</b> Under 14 your parents decide, from 14 to 17 you do together with them. Until everybody agrees we keep only a first name and the age, for two weeks; if a teacher named you, the name, class and reason, for 30 days.

    <b>What you can do</b>
    • see everything kept about you: /mydata
    • correct an answer: withdraw your consent and fill in the questionnaire again
    • withdraw your consent and delete the data: the button under this message
    • complain to Roskomnadzor if we have broken a rule

consent-mentee-adult-title = Consent to the processing of personal data of a mentee

consent-mentee-adult-text =
    I am the person writing to the bot from this account. I am 18 or older. My full name is the one I give in the questionnaire. Freely, of my own will and in my own interest, I consent to the processing of my personal data.

    <b>By whom.</b> { $school }, { $address } (“the school”).

    <b>What for.</b> One purpose only: to find me a mentor and organise our work in the school's mentoring programme.

    <b>Which data.</b> Full name; date or year of birth; phone number, if I give it; number and language of my messenger account. Class, year or group; if I am a teacher, my subject, position and years of teaching. My request: what I need help with, what mentor I would like, how, when and in which language I can meet. If I wish: interests, achievements, strengths, results of career tests. How the programme goes: my mentor, meetings and what is said of them, the plan, answers to surveys, results. Nothing is asked here about health.

    <b>What is done with them.</b> They are collected, recorded, organised, accumulated, stored, corrected, retrieved, used, given to those named below, anonymised, blocked, deleted and destroyed, with the bot's help and without it.

    <b>Who will see them.</b> The programme's curator and the school's staff entrusted with this. The mentor who is proposed to me learns my name, class, year or subject, request, interests and free time. The bot marks words that sound like trouble, violence for example: the psychologist and the curator will read such an answer, in order to help. The school will not publish my data on the ground of this consent.

    <b>How they travel.</b> The questionnaire is filled in on Telegram: messages pass through its servers, some of them outside Russia. If this does not suit me, I can fill it in on paper with the curator.

    <b>For how long.</b> While I take part in the programme. If no mentor is found for me, until the end of the school year in which I asked. Or until I withdraw my consent.

    <b>How to withdraw.</b> On any day, with one button: the command /privacy. Or by letter to the programme's curator: { $curator }. Processing stops, and the data are deleted within 30 days.

    <b>If I do not agree.</b> I simply take no part in the programme. It makes no difference to my studies or my work.

consent-mentee-teen-title = Your consent: finding you a mentor

consent-mentee-teen-text =
    You are 14 to 17. So both you and your parent or other legal guardian decide. Nothing begins until both of you agree.

    This is a consent to the processing of personal data, that is, facts about you. It is given by the person writing to the bot from this account; the name is the one you give in the questionnaire. Agree only if you want this yourself.

    <b>By whom.</b> { $school }, { $address } (“the school”).

    <b>What for.</b> One purpose only: to find you a mentor and organise your work together in the school's mentoring programme.

    <b>Which data.</b> Full name; date or year of birth; phone number, if you give it; number and language of your messenger account. Class or year. Your request: what you need help with, what mentor you would like, how, when and in which language you can meet. If you wish: interests, achievements, strengths, results of tests about choosing a career. How the programme goes: your mentor, meetings and what is said of them, the plan, answers to surveys, results. Nothing is asked here about health. A parent, your class teacher or the psychologist may start the request for you.

    <b>What is done with them.</b> They are collected, recorded, organised, accumulated, stored, corrected, retrieved, used, given to those named below, anonymised, blocked, deleted and destroyed, with the bot's help and without it.

    <b>Who will see them.</b> The programme's curator and the school's staff entrusted with this. The mentor who is proposed to you learns your name, class, request, interests and free time. The bot marks words that sound like trouble, violence for example: the psychologist and the curator will read such an answer, in order to help. The school will not publish the data on the ground of this consent.

    <b>How they travel.</b> The questionnaire is filled in on Telegram: messages pass through its servers, some of them outside Russia. If this does not suit you, you can fill it in on paper with the curator.

    <b>For how long.</b> While you take part in the programme. If no mentor is found, until the end of the school year in which you asked. Or until you or your parent withdraw consent.

    <b>How to withdraw.</b> On any day, with one button: the command /privacy. Or by letter to the programme's curator: { $curator }. You need not explain anything. Processing stops, and the data are deleted within 30 days.

    <b>If you do not agree.</b> You simply take no part in the programme. It makes no difference to your marks or to how you are treated.

consent-mentee-guardian-title = Consent of a parent or other legal guardian: finding the child a mentor

consent-mentee-guardian-text =
    I am a parent or other legal guardian (adoptive parent, guardian, custodian) of the child: { $child }. I write to the bot from this account; my full name is the one I give. If needed, I will show the curator that I may act for the child; no documents need be sent to the bot. Freely, of my own will and in the child's interest, I consent to the processing of personal data, the child's and my own.

    <b>By whom.</b> { $school }, { $address } (“the school”).

    <b>What for.</b> One purpose only: to find the child a mentor and organise their work in the school's mentoring programme.

    <b>The child's data.</b> Full name; date or year of birth; phone number and messenger account, if there are any. Class or year. The request: what help is needed, what mentor, how, when and in which language they can meet; interests, achievements, strengths, results of career tests, if you wish to name them. How the programme goes: the mentor, meetings and what is said of them, the plan, answers to surveys, results. Nothing is asked here about health. Some of this may come from the child, the class teacher or the psychologist.

    <b>My own data.</b> Full name; how I am related to the child; phone number, if I give it; number and language of my messenger account.

    <b>What is done with them.</b> They are collected, recorded, organised, accumulated, stored, corrected, retrieved, used, given to those named below, anonymised, blocked, deleted and destroyed, with the bot's help and without it.

    <b>Who will see them.</b> The programme's curator and the school's staff entrusted with this. The mentor who is proposed learns the child's name, class, request, interests and free time. The bot marks words that sound like trouble, violence for example: the psychologist and the curator will read such an answer, in order to help. The school will not publish the data on the ground of this consent.

    <b>How they travel.</b> The questionnaire is filled in on Telegram: messages pass through its servers, some of them outside Russia. If this does not suit me, I can fill it in on paper with the curator.

    <b>For how long.</b> While the child takes part in the programme. If no mentor is found, until the end of the school year of the request. Or until the child or I withdraw consent. A child of 14 to 17 gives their own consent too. From 18 on, theirs alone counts.

    <b>How to withdraw.</b> On any day, with one button: the command /privacy. Or by letter to the programme's curator: { $curator }. Processing stops, and the data are deleted within 30 days.

    <b>If I do not agree.</b> The child simply takes no part in the programme; what came with this question (name, class, reason) is deleted within 30 days. It makes no difference to the child's studies, marks or treatment.

consent-mentor-teen-title = Your consent: you would like to be a mentor

consent-mentor-teen-text =
    You are 14 to 17. So both you and your parent or other legal guardian decide. Nothing begins until both of you agree.

    This is a consent to the processing of personal data, that is, facts about you. It is given by the person writing to the bot from this account; the name is the one you give in the questionnaire. Agree only if you want this yourself.

    <b>By whom.</b> { $school }, { $address } (“the school”).

    <b>What for.</b> One purpose only: to select mentors and organise mentoring at the school.

    <b>Which data.</b> Full name; date of birth; phone number, if you give it; number and language of your messenger account. Class or year. The topics you offer help with; age and number of mentees; ways of meeting; free time; languages. Experience, why you want to be a mentor, whether you are ready to attend the Mentor School. If you wish: expectations, achievements, interests. Once you are a mentor: your pair or group, meetings and what is said of them, the plan, answers to surveys, results. Nothing is asked here about health.

    <b>What is done with them.</b> They are collected, recorded, organised, accumulated, stored, corrected, retrieved, used, given to those named below, anonymised, blocked, deleted and destroyed, with the bot's help and without it.

    <b>Who will see them.</b> The programme's curator and the school's staff entrusted with this. If a match is proposed to you, the mentee and their parents are told your name, class and the topics you help with. The bot marks words that sound like trouble, violence for example: the psychologist and the curator will read such an answer, in order to help. The school will not publish the data on the ground of this consent.

    <b>How they travel.</b> The questionnaire is filled in on Telegram: messages pass through its servers, some of them outside Russia. If this does not suit you, you can fill it in on paper with the curator.

    <b>For how long.</b> If there is no match, until the end of the school year you applied for. If there is one, until your part in the programme ends. Or until you or your parent withdraw consent.

    <b>How to withdraw.</b> On any day, with one button: the command /privacy. Or by letter to the programme's curator: { $curator }. You need not explain anything. Processing stops, and the data are deleted within 30 days.

    <b>If you do not agree.</b> You simply take no part in the selection of mentors. It makes no difference to your marks or to how you are treated.

consent-mentor-guardian-title = Consent of a parent or other legal guardian: the child would like to be a mentor

consent-mentor-guardian-text =
    I am a parent or other legal guardian (adoptive parent, guardian, custodian) of the child: { $child }. I write to the bot from this account; my full name is the one I give. If needed, I will show the curator that I may act for the child; no documents need be sent to the bot. Freely, of my own will and in the child's interest, I consent to the processing of personal data, the child's and my own.

    <b>By whom.</b> { $school }, { $address } (“the school”).

    <b>What for.</b> One purpose only: to select mentors and organise mentoring at the school.

    <b>The child's data.</b> Full name; date of birth; phone number, if given; number and language of the messenger account. Class or year. The topics the child offers help with; age and number of mentees; ways of meeting; free time; languages. Experience, why the child wants to be a mentor, readiness to attend the Mentor School. If the child wishes: expectations, achievements, interests. Once a mentor: the pair or group, meetings and what is said of them, the plan, answers to surveys, results. Nothing is asked here about health.

    <b>My own data.</b> Full name; how I am related to the child; phone number, if I give it; number and language of my messenger account.

    <b>What is done with them.</b> They are collected, recorded, organised, accumulated, stored, corrected, retrieved, used, given to those named below, anonymised, blocked, deleted and destroyed, with the bot's help and without it.

    <b>Who will see them.</b> The programme's curator and the school's staff entrusted with this. If a match is proposed, the mentee and their parents are told the child's name, class and topics of help. The bot marks words that sound like trouble, violence for example: the psychologist and the curator will read such an answer, in order to help. The school will not publish the data on the ground of this consent.

    <b>How they travel.</b> The questionnaire is filled in on Telegram: messages pass through its servers, some of them outside Russia. If this does not suit me, I can fill it in on paper with the curator.

    <b>For how long.</b> If the child does not become a mentor, until the end of the school year applied for. If so, until their part in the programme ends. Or until the child or I withdraw consent. A child of 14 to 17 gives their own consent too. From 18 on, theirs alone counts.

    <b>How to withdraw.</b> On any day, with one button: the command /privacy. Or by letter to the programme's curator: { $curator }. Processing stops, and the data are deleted within 30 days.

    <b>If I do not agree.</b> The child simply takes no part in the programme; what came with this question (name, class, reason) is deleted within 30 days. It makes no difference to the child's studies, marks or treatment.

consent-publication-adult-title = Optional: consent to the publication of my photos and results

consent-publication-adult-text =
    I am the person writing to the bot from this account. I am 18 or older. My full name is the one I give in the questionnaire. Freely, of my own will and in my own interest, I allow the school to publish those of my personal data that are named below: anybody will be able to see them.

    <b>By whom.</b> { $school }, { $address } (“the school”).

    <b>What for.</b> One purpose only: to tell of the mentoring programme and its results.

    <b>Which data.</b> First name without surname; photos from the programme's events; results: projects, awards, what I say of the programme, if I do. Nothing else: no surname, address, phone number or answers from questionnaires.

    <b>Where.</b> In the school's reports and on its official site.

    <b>What is done with them.</b> They are collected, recorded, stored, corrected, used, distributed (published), anonymised, blocked, deleted and destroyed, by computer and without one.

    <b>What can be banned.</b> On any day I may tell the curator which of these must not be published, or on what conditions. Until I say so, there are no bans or conditions.

    <b>For how long.</b> Until the end of the school year in which my part in the programme ends. Or until I withdraw my consent.

    <b>How to withdraw.</b> On any day, with one button: the command /privacy. Or by letter to the programme's curator: { $curator }. It is taken off the site within three working days; the rest is deleted within 30 days. Reports already printed cannot be called back.

    <b>If I do not agree.</b> Nothing changes: not my place in the programme, not my mentor, not my studies or work. No reasons need be given.

consent-publication-teen-title = Optional: your consent to the publication of photos and results

consent-publication-teen-text =
    You are 14 to 17. So both you and your parent or other legal guardian decide. Nothing is published until both of you agree. The consent is given by the person writing to the bot from this account; the name is the one you give in the questionnaire. Agree only if you want this yourself: anybody will be able to see what is published.

    <b>By whom.</b> { $school }, { $address } (“the school”).

    <b>What for.</b> One purpose only: to tell of the mentoring programme and its results.

    <b>Which data.</b> First name without surname; photos from the programme's events; results: projects, awards, what you say of the programme, if you do. Nothing else: no surname, address, phone number or answers from questionnaires.

    <b>Where.</b> In the school's reports and on its official site.

    <b>What is done with them.</b> They are collected, recorded, stored, corrected, used, distributed (published), anonymised, blocked, deleted and destroyed, by computer and without one.

    <b>What can be banned.</b> On any day tell the curator which of these must not be published, or on what conditions. Until you say so, there are no bans or conditions.

    <b>For how long.</b> Until the end of the school year in which your part in the programme ends. Or until you or your parent withdraw consent.

    <b>How to withdraw.</b> On any day, with one button: the command /privacy. Or by letter to the programme's curator: { $curator }. It is taken off the site within three working days; the rest is deleted within 30 days. Reports already printed cannot be called back.

    <b>If you do not agree.</b> Nothing changes: not your place in the programme, not your mentor, not your marks or how you are treated. No reasons need be given.

consent-publication-guardian-title = Optional: consent to the publication of the child's photos and results

consent-publication-guardian-text =
    I am a parent or other legal guardian (adoptive parent, guardian, custodian) of the child: { $child }. I write to the bot from this account; my full name is the one I give. If needed, I will show the curator that I may act for the child. Freely, of my own will and in the child's interest, I allow the school to publish those of the child's personal data that are named below: anybody will be able to see them. A child of 14 to 17 gives their own consent too.

    <b>By whom.</b> { $school }, { $address } (“the school”).

    <b>What for.</b> One purpose only: to tell of the mentoring programme and its results.

    <b>Which data.</b> First name without surname; photos from the programme's events; results: projects, awards, what the child says of the programme, if anything. Nothing else: no surname, address, phone number or answers from questionnaires.

    <b>Where.</b> In the school's reports and on its official site.

    <b>What is done with them.</b> They are collected, recorded, stored, corrected, used, distributed (published), anonymised, blocked, deleted and destroyed, by computer and without one.

    <b>What can be banned.</b> On any day I may tell the curator which of these must not be published, or on what conditions. Until I say so, there are no bans or conditions.

    <b>For how long.</b> Until the end of the school year in which the child's part in the programme ends. Or until the child or I withdraw consent.

    <b>How to withdraw.</b> On any day, with one button: the command /privacy. Or by letter to the programme's curator: { $curator }. It is taken off the site within three working days; the rest is deleted within 30 days. Reports already printed cannot be called back.

    <b>If I do not agree.</b> Nothing changes: not the child's place in the programme, mentor, marks or treatment. No reasons need be given.

consent-partner-adult-title = Consent to the processing of personal data of an organisation's contact person

consent-partner-adult-text =
    I am the person writing to the bot from this account; I am 18 or older, and the school is talking with me about my organisation's part in the programme. My full name is the one I give. Freely, of my own will and in my own interest, I consent to the processing of my personal data.

    <b>By whom.</b> { $school }, { $address } (“the school”).

    <b>What for.</b> One purpose only: to agree with my organisation about mentors and other help and organise its part in the school's mentoring programme.

    <b>Which data.</b> Full name; organisation and position; phone number and e-mail at work, if I give them; number and language of my messenger account. What we agree: how many mentors and with which topics, visits, placements, prizes, when and where meetings take place, letters and the answers to them, approval of pairs.

    <b>What is done with them.</b> They are collected, recorded, organised, accumulated, stored, corrected, retrieved, used, given to those named below, anonymised, blocked, deleted and destroyed, with the bot's help and without it.

    <b>Who will see them.</b> The programme's curator and the school's staff entrusted with this; mentors from my organisation learn my name and position. The school will not publish my data: only the organisation's name may stand in reports.

    <b>How they travel.</b> Messages to the bot pass through Telegram's servers, some of them outside Russia. If this does not suit me, I can talk with the curator by phone, by e-mail or in person.

    <b>For how long.</b> While my organisation takes part in the programme and I speak for it. If we come to no agreement, until the end of the school year. Or until I withdraw my consent.

    <b>How to withdraw.</b> On any day, with one button: the command /privacy. Or by letter to the programme's curator: { $curator }. Processing stops, and the data are deleted within 30 days.

    <b>If I do not agree.</b> The school deals with the organisation without the bot. There are no other consequences.

consent-staff-notice =
    <b>What the bot keeps about you</b>

    You work in the mentoring programme. { $school }, { $address }, is responsible for the data.

    <b>What we keep.</b> Your name, role and classes, the number and language of your account, what you write here, and a log: who opened or changed what, and when.

    <b>What for, and on which basis.</b> So that you can look after your pupils, and the school can answer for their data. No consent is needed: the basis is your contract of employment and the school's duties under the law (152-FZ, article 6, part 1, points 2 and 5; chapter 14 of the Labour Code).

    <b>Who sees them.</b> The programme's curator and the school's staff entrusted with this. Pupils and parents know only your name and role.

    <b>For how long.</b> While you take part in the programme. The log stays as long as the school has to prove how it treated data.

    <b>About Telegram.</b> Some of its servers are outside Russia. Please write no more about children here than is needed, and send no documents. You can also work without the bot. Curator: { $curator }.

    Everything kept about you: /mydata. If you see a mistake, tell the curator and we will correct it.

err-bad-trouble-line = Line { $line } of the list of troubling words cannot be read: “{ $text }”. Write words only; “*” goes at the end of a word of three letters or more, or alone between words; a group looks like this: [self_harm].
