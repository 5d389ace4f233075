# De taal waarin iemand met de bot praat.

language-choose = Welke taal wil je? Kies een knop, of typ de taal.
language-unknown = Die taal kan ik niet. Kies een van deze:
language-offer = Zal ik verder gaan in het { $language }?
language-chosen = Goed. Ik schrijf nu in het { $language }.
language-more = Met /taal kun je altijd een andere taal kiezen.
button-language = Nederlands

# Alleen in andere talen: het reglement geldt in het Nederlands.
rights-binding = { "" }
beside-letter = Dit staat in je brief:
beside-letter-dutch = De brief zelf is in het Nederlands. Vind je dat lastig? Vraag ons om hulp.
cited-article = artikel { $number }
cited-footnote = voetnoot { $number }
