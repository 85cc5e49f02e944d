msg-welcome-curator =
    Hello. You are now the curator of the mentoring programme: { $school }.

    Two questions about you, so that participants know whom to turn to.
msg-curator-home = Hello. You are the curator of the mentoring programme.
msg-curator-home-named = { $name }, you are the curator of the mentoring programme.
msg-curator-commands =
    /today — what to do today, /stages — the roadmap with its deadlines.
    /programme — the programme’s year, dates and goal: deadlines are counted from them.
    /invite — links, QR codes and posters: for pupils, parents, mentors, partners.
    /summary — who came, at which step they are, and who waits for what.
    /charts — the programme’s indicators, and pictures.
    /selection — mentors: talks, papers, the register.
    /match — matching: who suits whom and why.
    /pairs — pairs by step, /approve — the order on pairs, /unpaired — who waits for a mentor.
    /documents — orders, letters and plans in Word and PDF, /letter — letters to employers.
    /people — everybody in the programme. To find somebody, just type a name or a class.
    /forms — questionnaires: download as Excel, change, publish.
    /export — the whole programme in Excel, answers as CSV.
    /broadcast — write to many at once.

    A new questionnaire will arrive here by itself.

btn-newer = ← Newer
btn-older = Earlier →

ntf-mentor-applied = A new application
ntf-person-unreachable = { $name }: the bot is blocked, messages will not arrive any more. If need be, get in touch another way.

card-who = Who: { $answer }
card-occupation = Work: { $answer }
card-study = Studies: { $answer }
card-subject = Subject and years: { $answer }
card-topics = Can help with: { $answer }
card-ages = Ages: { $answer }
card-formats = How: { $answer }
card-days = When: { $answer }
card-languages = Languages: { $answer }
btn-introduce = Change name and contact
