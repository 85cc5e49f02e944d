leaflet-programme = Программа наставничества
leaflet-curator = Вопросы — куратору программы
leaflet-nobody-named = Куратора назовут в школе. Как написать ему, подскажет бот: /help
