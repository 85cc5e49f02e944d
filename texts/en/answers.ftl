err-stale-button = That button belongs to an earlier question; I changed nothing. This is where we are:
err-already-sent = The questionnaire has been sent; your answers have not changed.
err-press-a-button = To send the questionnaire or change an answer, tap a button below the list.
err-empty-answer = The answer is empty. Please write at least one word.
err-too-long = That is { $length } characters, and there is room for { $limit }. Please shorten it and send it again.
err-not-a-number = I could not read “{ $text }” as a number. Please write it in digits: 12 or 3.5.
err-not-a-whole-number = “{ $text }” is not a whole number. Please write one such as 12.
err-number-too-big = The number “{ $text }” is too big. Please check it.
err-not-on-scale = “{ $text }” is not on the scale. Choose a number from { $start } to { $end }.
err-not-a-date =
    I could not read “{ $text }” as a date.
    Please write it like this: 12.03.1985 or 12 March 1985.
err-not-a-phone =
    I could not read “{ $text }” as a phone number.
    Please write it like this: +7 914 123-45-67.
err-not-a-choice = There is no option “{ $text }” here. Tap a button or write its number in the list.
err-answer-required = This question needs an answer.
err-constraint-failed = The answer “{ $text }” does not fit here. Please check it.
err-choice-gone = The answer “{ $text }” does not fit any more, because another answer has changed. Please choose again.
