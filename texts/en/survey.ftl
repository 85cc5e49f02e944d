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
btn-yes = Yes
btn-no = No
btn-page-before = ◂
btn-page = { $page } of { $pages }
btn-page-after = ▸
btn-show-all = Show the whole list
btn-share-location = Send my location

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
msg-rank = Tap in order, the most important first. One more tap takes the number away.
msg-search = The list is long: type a part of the word and I will look for it.
msg-found = Found for “{ $search }”: { $count }.
msg-write-time = Write the time, for example 9:30.
msg-write-moment = Write the day and the time, for example 12 March at 15:00.
msg-send-location = Tap “Send my location” or write the coordinates: 62.0281, 129.7326.
msg-send-image = Please send a photo.
msg-send-audio = Record a voice message or send an audio file.
msg-send-video = Please send a video.
msg-send-file = Please send a file.
msg-one-more = Add another: { $label }?

toast-survey-over = This questionnaire is closed

err-voice = I do not understand voice messages yet. Please write it, or tap a button.
err-not-text = I understand words and buttons; this I cannot record.
err-forwarded = A forwarded message does not count as an answer. Please write it yourself.
err-edited = An edited message does not change an answer. Please write the answer as a new message. Earlier answers can be changed at the end, before sending.
err-contact-of-another = This is not your own number. Tap “Send my number” or write it yourself.
err-not-a-time =
    I could not read the time “{ $text }”.
    Please write it like this: 9:30 or 15:00.
err-not-a-moment =
    I could not read the day and time “{ $text }”.
    Please write them like this: 12.03.2026 15:00 or 12 March at 15:00.
err-not-a-location =
    I could not read the coordinates “{ $text }”.
    Tap “Send my location” or write latitude and longitude: 62.0281, 129.7326.
err-not-on-earth = There is no place “{ $text }” on the map: latitude goes from −90 to 90, longitude from −180 to 180.
err-attachment-expected =
    { $expected ->
        [image] A photo is needed here. Please send it to this chat.
        [audio] A recording is needed here. Record a voice message or send a file.
        [video] A video is needed here. Please send it to this chat.
       *[other] A file is needed here. Please send it to this chat.
    }
err-attachment-too-large = The file is too large: I can take up to { $limit_mb } MB. Please send a smaller one.
err-attachment-of-other-type = This file does not fit here. Another type is needed: { $accept }.
err-nothing-attachable = Words or a button are needed here, not a file.
err-nothing-found = Nothing was found for “{ $text }”. Here is the whole list: write it differently or turn the pages.
err-not-all-ranked = Still to be ranked: { $left }. Tap them in order.
