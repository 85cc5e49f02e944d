msg-about-bot = I am the bot of the school's mentoring programme. Here you can offer the school your help and see what happens next.

msg-welcome-mentor =
    Hello.

    { $school } is looking for mentors. Tell us how you could help and when it suits you.

    The questionnaire “How can I help as a mentor?” is for adults, 18 and over. It takes about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }. You can stop at any point: your answers are saved.

    { $hascurator ->
        [yes] Your answers will be read by the programme's curator, { $curator }.
       *[no] Your answers will be read by the programme's curator.
    }
    First we will show you the consent to data processing. Without it we ask nothing.

msg-about-mentoring =
    <b>A mentor</b> helps a pupil, a student or a new teacher with what matters to them now: choosing a career, building a robot, finding their feet in a new job.

    <b>What you do.</b> Meet, talk about your work and show it, listen, encourage. A mentor gives no marks and does not replace a teacher.

    <b>How much time.</b> As much as you have. You choose the rhythm of meetings together; the programme usually runs for a school year.

    <b>Who helps.</b> The curator finds a match, agrees it with you and stays in touch. To prepare, there are the Mentor School and leaflets.

    <b>Nothing to worry about.</b> You need no teaching degree. The first working meeting is a trial: if you do not suit each other, the curator will help. The questionnaire commits you to nothing, and you can change your mind on any day.

msg-thanks-mentor =
    Thank you. Your answers have been sent.

    <b>What happens next</b>
    1. The curator reads them and writes to you within { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }.
    2. You are invited to a talk, to get to know each other and to ask your questions.
    3. If certificates are needed, the curator tells you after the talk where to get them. There is nothing to collect now.

    See your data: /mydata. Changed your mind: /privacy.

