btn-back = Back
btn-skip = Skip
btn-pause = Pause and continue later
btn-keep = Leave as it is
btn-done = { $count ->
        [0] Done
       *[other] Done · { $count }
    }
btn-other = Other…
btn-acknowledge = Got it
btn-share-phone = Send my number
btn-send = Send
btn-edit = ✎ { $number }

msg-progress = Question { $number }, about { $left } to go
msg-progress-last = Question { $number }, the last one
msg-editing = Changing an answer
msg-choose-several = You may choose several.
msg-type-other = Write it in your own words.
msg-current-answer = Recorded now: { $answer }
msg-recorded = ✓ Recorded: { $answer }
msg-skipped = Skipped.
msg-left-question = All right.
msg-review =
    <b>Please check your answers</b>
    To change one, tap the button with its number.

toast-survey-over = This questionnaire is closed

err-voice = I do not understand voice messages yet. Please write it, or tap a button.
err-not-text = I understand words and buttons; this I cannot record.
err-forwarded = A forwarded message does not count as an answer. Please write it yourself.
err-edited = An edited message does not change an answer. Please write the answer as a new message. Earlier answers can be changed at the end, before sending.
err-contact-of-another = This is not your own number. Tap “Send my number” or write it yourself.
