leaflet-programme = Mentoring programme
leaflet-curator = Questions? Ask the programme’s curator
leaflet-nobody-named = The school will name the curator. How to write to them: /help in the bot
