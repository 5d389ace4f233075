# De taal van de klant, en de taal van medewerkers.

staff-label-language = Taal van de klant
staff-language-only =
    De teksten voor medewerkers zijn er alleen in het Nederlands.
    Dien je zelf een klacht in? Dan lees je die vragen in de taal die je koos.
staff-language-nl = Nederlands
staff-language-en = Engels
staff-language-ar = Arabisch
staff-language-uk = Oekraïens
staff-language-tr = Turks
staff-language-pl = Pools
staff-language-fr = Frans
staff-language-es = Spaans

# In het dossier.
dossier-language = andere taal voor de chat
dossier-label-language = Taal
