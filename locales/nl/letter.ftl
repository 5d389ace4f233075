# Wat in elke brief staat.

# Voor tekens die de printer niet kent.
letter-script-arabic = Arabisch schrift
letter-script-armenian = Armeens schrift
letter-script-bengali = Bengaals schrift
letter-script-cyrillic = Russisch schrift
letter-script-devanagari = Hindi schrift
letter-script-ethiopic = Ethiopisch schrift
letter-script-georgian = Georgisch schrift
letter-script-greek = Grieks schrift
letter-script-han = Chinees schrift
letter-script-hangul = Koreaans schrift
letter-script-hebrew = Hebreeuws schrift
letter-script-kana = Japans schrift
letter-script-syriac = Syrisch schrift
letter-script-tamil = Tamil schrift
letter-script-thai = Thais schrift
letter-script-tibetan = Tibetaans schrift
letter-script-tifinagh = Berber schrift
letter-script-other = ander schrift
