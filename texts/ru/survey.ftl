btn-back = Назад
btn-skip = Пропустить
btn-pause = Прервать, продолжу позже
btn-keep = Оставить как есть
btn-done = { $count ->
        [0] Готово
       *[other] Готово · { $count }
    }
btn-other = Другое…
btn-acknowledge = Понятно
btn-share-phone = Отправить мой номер
btn-send = Отправить
btn-edit = ✎ { $number }

msg-progress = Вопрос { $number }, осталось около { $left }
msg-progress-last = Вопрос { $number }, последний
msg-editing = Меняем ответ
msg-choose-several = Можно выбрать несколько.
msg-type-other = Напишите своими словами.
msg-current-answer = Сейчас записано: { $answer }
msg-recorded = ✓ Записал: { $answer }
msg-skipped = Пропустили.
msg-left-question = Хорошо.
msg-review =
    <b>Проверьте, пожалуйста</b>
    Чтобы изменить ответ, нажмите кнопку с его номером.

toast-survey-over = Эта анкета уже закрыта

err-voice = Голосовые я пока не понимаю. Напишите, пожалуйста, словами или выберите кнопку.
err-not-text = Я понимаю слова и кнопки, а это записать не смогу.
err-forwarded = Пересланное сообщение я за ответ не считаю. Напишите, пожалуйста, сами.
err-edited = Исправленное сообщение ответ не меняет. Нажмите «Назад» и ответьте заново — или исправьте в конце, перед отправкой.
err-contact-of-another = Это не Ваш номер. Нажмите «Отправить мой номер» или напишите его сами.
