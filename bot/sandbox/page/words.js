const WORDS = {
  ru: {
    title: "Песочница бота", subtitle: "Telegram на этом компьютере",
    people: "Люди", others: "Ещё", othersTitle: "Кто ещё есть в школе", add: "Добавить человека", hints: "С чего начать", wire: "Вызовы", clock: "Часы бота",
    language: "English", other: "en", close: "Закрыть", cancel: "Отмена", save: "Сохранить", ok: "Понятно",
    curator: "куратор", mentor: "наставник", student: "ученик", parent: "родитель", guest: "гость",
    class_teacher: "классный руководитель", psychologist: "психолог", partner: "партнёр", teacher: "педагог",
    first: "Имя", last: "Фамилия", phone: "Телефон", role: "Кто это", tongue: "Язык приложения",
    start: "Начать", unblock: "Разблокировать бота", block: "Заблокировать бота",
    openLink: "Открыть ссылку", linkHint: "https://t.me/…", haveLink: "Есть ссылка-приглашение?",
    outside: "Ссылка ведёт из песочницы:", message: "Сообщение", send: "Отправить", attach: "Прикрепить",
    commands: "Команды", keys: "Клавиатура бота", photo: "Фото", document: "Файл", sticker: "Стикер",
    voice: "Голосовое", audio: "Аудио", video: "Видео", video_note: "Кружок", place: "Геопозиция",
    coordinates: "Широта и долгота", noPlace: "Нужны два числа: широта до 90 и долгота до 180.",
    play: "Слушать", cannotPlay: "Браузер не может это воспроизвести.", contact: "Контакт", edit: "Изменить", forwardBot: "Переслать боту",
    forwardTo: "Переслать…", passed: "Передано:", openAs: "Открыть ссылку как…", copy: "Скопировать текст", actions: "Действия с сообщением", edited: "изменено",
    editing: "Изменение сообщения", typing: "бот печатает…", bot: "бот", noChat: "Бот ещё не знает этого человека",
    noChatMore: "Пока здесь не нажали «Начать», бот не может написать первым.",
    forwarded: "Переслано от", passedOn: "Вам передаёт", newOnes: "новых",
    empty: "Откройте чей-нибудь чат", chatOf: "Чат:", blocked: "Бот заблокирован", person: "Действия с чатом",
    plusHour: "+ 1 час", plusDay: "+ 1 день", plus3: "+ 3 дня", morning: "К ближайшему утру, 9:01", now: "Вернуть к настоящему",
    hours: "часов", days: "дней", moveBy: "Сдвинуть на", move: "Сдвинуть", botTime: "У бота сейчас",
    clockMore: "Бот проживёт это время сразу: напомнит обо всём, чему подошёл срок.",
    clockAlone: "Сдвигаются только даты сообщений: бот не подключил свои часы.", moving: "Бот навёрстывает время…",
    noCalls: "Вызовов ещё нет.", polls: "показывать getUpdates", faults: "Неполадки связи",
    calm: "нет", lost: "потерянные ответы, 20 %", busy: "ошибки 500, 20 %", limit: "ответ 429, 20 %",
    violations: "Бот нарушил правила Bot API", offline: "Песочница не отвечает. Пробую снова…",
    failed: "Не получилось:", copied: "Скопировано", opens: "откроет", local: "передано лично, бот этого не видит",
    wireParams: "Параметры", wireResult: "Ответ", go: "Открыть чат", you: "Вы",
  },
  en: {
    title: "Bot sandbox", subtitle: "Telegram on this computer",
    people: "People", others: "More", othersTitle: "Who else is in the school", add: "Add a person", hints: "What to try first", wire: "Calls", clock: "Bot's clock",
    language: "Русский", other: "ru", close: "Close", cancel: "Cancel", save: "Save", ok: "OK",
    curator: "curator", mentor: "mentor", student: "student", parent: "parent", guest: "guest",
    class_teacher: "class teacher", psychologist: "psychologist", partner: "partner", teacher: "teacher",
    first: "First name", last: "Last name", phone: "Phone", role: "Who they are", tongue: "App language",
    start: "Start", unblock: "Unblock the bot", block: "Block the bot",
    openLink: "Open a link", linkHint: "https://t.me/…", haveLink: "Have an invitation link?",
    outside: "This link leaves the sandbox:", message: "Message", send: "Send", attach: "Attach",
    commands: "Commands", keys: "Bot's keyboard", photo: "Photo", document: "File", sticker: "Sticker",
    voice: "Voice", audio: "Audio", video: "Video", video_note: "Round video", place: "Location",
    coordinates: "Latitude and longitude", noPlace: "Two numbers are needed: up to 90, and up to 180.",
    play: "Play", cannotPlay: "This browser cannot play it.", contact: "Contact", edit: "Edit", forwardBot: "Forward to the bot",
    forwardTo: "Forward…", passed: "Passed on to", openAs: "Open the link as…", copy: "Copy text", actions: "Message actions", edited: "edited",
    editing: "Editing a message", typing: "bot is typing…", bot: "bot", noChat: "The bot does not know this person yet",
    noChatMore: "Until somebody presses Start here, the bot cannot write first.",
    forwarded: "Forwarded from", passedOn: "Passed on by", newOnes: "new",
    empty: "Open somebody's chat", chatOf: "Chat:", blocked: "The bot is blocked", person: "Chat actions",
    plusHour: "+ 1 hour", plusDay: "+ 1 day", plus3: "+ 3 days", morning: "To the next morning, 9:01", now: "Back to now",
    hours: "hours", days: "days", moveBy: "Move by", move: "Move", botTime: "The bot's time",
    clockMore: "The bot lives through that time at once and reminds of all that has fallen due.",
    clockAlone: "Only the dates of messages move: the bot has not connected its clock.", moving: "The bot is catching up…",
    noCalls: "No calls yet.", polls: "show getUpdates", faults: "Network trouble",
    calm: "none", lost: "lost answers, 20 %", busy: "errors 500, 20 %", limit: "429 answers, 20 %",
    violations: "The bot broke the Bot API's rules", offline: "The sandbox does not answer. Trying again…",
    failed: "That did not work:", copied: "Copied", opens: "opens", local: "passed on in person, the bot does not see it",
    wireParams: "Parameters", wireResult: "Answer", go: "Open the chat", you: "You",
  },
};

export const language = localStorage.getItem("language") === "en" ? "en" : "ru";

/** The words for a key in the page's language; a role that was made up stands for itself. */
export function t(key) {
  return WORDS[language][key] ?? key;
}

/** The other language, on a page drawn afresh. */
export function switchLanguage() {
  localStorage.setItem("language", language === "ru" ? "en" : "ru");
  location.reload();
}

/** The zone in which the bot counts days, once it is known; until then the browser's own. */
let zone;

export function showTimesIn(name) {
  zone = name || undefined;
}

export function time(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit", timeZone: zone });
}

export function day(seconds) {
  return new Date(seconds * 1000).toLocaleDateString(language, { weekday: "short", day: "numeric", month: "long", timeZone: zone });
}

/** Seconds until the clock of that zone next shows so many minutes after midnight. */
export function secondsUntil(minutes, seconds) {
  const shown = new Date(seconds * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: zone });
  const [hour, minute] = shown.split(":").map(Number);
  const ahead = minutes - hour * 60 - minute;
  return (ahead > 0 ? ahead : ahead + 1440) * 60;
}
