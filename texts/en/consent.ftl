consent-mentor-title = Consent to the processing of personal data of a prospective mentor

consent-mentor-text =
    I am the person writing to the bot from this account. My full name is the one I give in the questionnaire. Freely, of my own will and in my own interest, I consent to the processing of my personal data.

    <b>By whom.</b> { $school }, { $address } (“the school”).

    <b>What for.</b> One purpose only: to select mentors and organise mentoring at the school.

    <b>Which data.</b> Date of birth; full name; phone number, if I give it; number and language of my messenger account. Who I am: workplace and position or occupation, place and year of study, subject and years of teaching, my child's class, year I finished school. The role and topics I offer help with; age and number of mentees; ways of meeting; free time; languages. Experience with children, and why I want to be a mentor. Whether I am ready to attend the Mentor School and bring certificates; the certificates themselves are not collected here. If I wish: expectations, achievements, interests.

    <b>What is done with them.</b> They are collected, recorded, organised, accumulated, stored, corrected, retrieved, used, given to those named below, anonymised, blocked, deleted and destroyed, with the bot's help and without it.

    <b>Who will see them.</b> The programme's curator and the school's staff entrusted with this. If a match is proposed to me, the mentee and their parents are told my name, what I do and the topics I help with. The school will not publish my data.

    <b>How they travel.</b> The questionnaire is filled in on Telegram: messages pass through its servers, some of them outside Russia. If this does not suit me, I can fill it in on paper with the curator.

    <b>For how long.</b> If I do not become a mentor, until the end of the school year I applied for. If I do, until my part in the programme ends. Or until I withdraw my consent.

    <b>How to withdraw.</b> On any day, with one button: the command /privacy. Or by letter to the programme's curator: { $curator }. Processing stops, and the data are deleted within 30 days.

    <b>If I do not agree.</b> I simply take no part in the selection of mentors. There are no other consequences.

msg-privacy =
    <b>How we treat your data</b>

    { $school } is responsible for them. The consent is a document of its own; this is how it all works.

    <b>What we keep.</b> Your answers, your consent (text, time, account), the number and language of your account, the link you came by, and a log of actions. Messages to the bot are erased once they are handled: only the answers remain.

    <b>What for.</b> To select mentors and organise mentoring. Not for advertising, and not for anything else.

    <b>Who sees them.</b> The programme's curator and the school's staff entrusted with this. If a match is proposed to you, the mentee and their parents learn your name, what you do and the topics you help with. Other participants do not see your answers.

    <b>Where and how.</b> In the school's database; by law it must be in Russia, and the school answers for that. Names, contacts and answers are encrypted, and the key is kept apart from the database.

    <b>Telegram, honestly.</b> Telegram carries the messages. It does not belong to the school, some of its servers are outside Russia, and a chat with a bot is not end-to-end encrypted. Please do not send photos of documents here. You can delete the chat itself at any time; the data in the database stay, and the withdrawal button is for those.

    <b>For how long.</b> If you do not become a mentor, until the end of the school year you applied for. If you do, until your part in the programme ends. If you withdraw your consent, we stop at once and delete the data within 30 days. Only a record that they were deleted remains, without the answers.

    <b>If you are under 18.</b> This questionnaire is for adults. We erase the answers; only the mark of age remains.

    <b>What you can do</b>
    • see everything kept about you: /mydata
    • correct an answer: withdraw your consent and fill in the questionnaire again
    • withdraw your consent and delete the data: the button under this message
    • complain to Roskomnadzor if we have broken a rule
