msg-welcome-curator =
    Hello. You are now the curator of the mentoring programme: { $school }.

    Two questions about you, so that participants know whom to turn to.
msg-curator-home = Hello. You are the curator of the mentoring programme.
msg-curator-home-named = { $name }, you are the curator of the mentoring programme.
msg-curator-commands =
    /invite — link and QR code for mentors. With a name, for example <code>/invite Class of 2015</code>, you get a link of its own: the summary will show how many came by it.
    /summary — how many came, began, sent.
    /mentors — who has applied. To find somebody, just type the name.

    A new questionnaire will arrive here by itself.

msg-summary-head = <b>Mentors · { $day }</b>
msg-summary-funnel =
    Came by a link: <b>{ $came }</b>
    Began: <b>{ $started }</b>
    Sent: <b>{ $sent }</b>
    Still filling in: <b>{ $filling }</b>
msg-summary-stops = <b>Where they stopped</b>
msg-summary-stop = question { $number } — { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
msg-summary-stop-rest = earlier — { $people }
msg-summary-sources = <b>Where from</b> (came → began → sent)
msg-summary-source = { $label }: { $came } → { $started } → { $sent }
msg-summary-source-rest = others: { $came } → { $started } → { $sent }
msg-summary-weeks = <b>By week</b> (began → sent)
msg-summary-week = { $days }: { $started } → { $sent }

msg-mentors = <b>Mentors: { $total }</b>
    The newest first. To find somebody, type the name or a part of it.
msg-mentors-found = For “{ $search }”: { $total }
msg-mentors-none =
    Nobody has sent the questionnaire yet.
    The link for mentors: /invite
msg-mentors-not-found = Nobody is found for “{ $search }”. Check the name or look at the whole list.
btn-newer = ← Newer
btn-older = Earlier →
btn-all-mentors = All mentors
btn-all-answers = All answers
msg-answers-of = <b>{ $name }</b>
err-mentor-gone = This questionnaire is gone: the person withdrew their consent. The list: /mentors

msg-card-phone = Phone: { $phone }
msg-card-sent = Sent { $moment }
msg-card-unreachable = Has blocked the bot: messages will not arrive.

msg-invite =
    <b>Link for mentors</b> ({ $label })
    { $link }
    Came by it: { $uses }
msg-invite-others = Other links:
msg-invite-other = { $label }: { $uses }
msg-invite-how = Print the picture or show it on a screen. A link of its own for a source: <code>/invite Name</code>

ntf-mentor-applied = A new application
ntf-consent-withdrawn =
    { $name }: consent withdrawn, questionnaire and answers erased. Please do not write to this person about the programme any more.

    Please delete the card and the answers in this chat, too.
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
msg-card-source = Came by: { $source }
msg-summary-review = checking before sending — { $people }
