poster-title = { $audience ->
    [mentees] I want a mentor
    [mentors] Become a mentor
    [guardians] A mentor for your child
   *[everybody] A mentor is near
}
poster-lead = { $audience ->
    [mentees] A mentor is an adult or an older student who knows their subject well. With a mentor it is easier to choose a profession, understand a subject, build a robot or settle in at a new place. A mentor gives no marks.
    [mentors] Somebody near you needs a person who knows their work and is ready to talk about it: to help with choosing a profession, with a subject, with a first project. You need no teaching degree, and you choose the time.
    [guardians] A mentor is an adult or an older student who helps with what matters to your child: choosing a profession, catching up in a subject, doing what they love. The programme's curator approves every pair.
   *[everybody] A mentor helps a pupil, a student or a young teacher to choose a profession, understand a subject or settle into new work. Here you can ask for a mentor or become one.
}
poster-first = { $audience ->
   *[everybody] Scan the code
}
poster-first-how = { $audience ->
   *[everybody] It opens a chat with the programme's bot in Telegram.
}
poster-second = { $audience ->
    [guardians] Answer
   *[everybody] Introduce yourself
}
poster-second-how = { $audience ->
    [mentees] What interests you, what you want help with and when you are free. It takes a few minutes.
    [mentors] What you can help with and when you are free. It takes a few minutes, and you can pause at any moment.
    [guardians] First decide whether you consent. Then a few questions: what interests your child and what help is wanted.
   *[everybody] What you want help with, or what you can help with. It takes a few minutes, and you can pause at any moment.
}
poster-third = { $audience ->
   *[everybody] Meet each other
}
poster-third-how = { $audience ->
    [mentees] The curator finds a mentor who suits you. The first working meeting is a trial.
    [mentors] The curator invites you for a talk and finds whom you can help. The first working meeting is a trial.
    [guardians] The curator finds a suitable mentor and tells you about them. The first working meeting is a trial.
   *[everybody] The curator finds you a match and stays in touch. The first working meeting is a trial.
}
poster-note = { $audience ->
    [mentees] If you are under 18, a parent or guardian has to agree. The bot gives you a message to forward to them. The questions start once they have agreed.
    [mentors] The questionnaire commits you to nothing, and you can change your mind on any day. Under 18? You can be a mentor if a parent or guardian agrees; the curator explains how.
    [guardians] Without your consent your child is asked nothing. You can withdraw it on any day with one button.
   *[everybody] Under 18, a parent or guardian has to agree: the bot explains how. You can change your mind on any day.
}
poster-link = The code does not work? The chat's address:
poster-curator = Questions? Ask the programme's curator
