# Woorden die iemand typt in plaats van een knop, gescheiden door een streep. Niemand krijgt ze te lezen.

words-yes = ja|verstuur|stuur maar|jaa|jazeker|ja hoor|ja graag|jep|yes|ok|oke|oké|prima|goed|is goed|klopt|dat klopt|akkoord|👍|doe maar|begrepen|ik begrijp het
words-no = nee|neen|nee hoor|nee dank je|no|liever niet|klopt niet|dat klopt niet|niet goed
words-unsure = weet ik niet|ik weet het niet|weet niet|geen idee|misschien|weet ik niet meer|weet niet meer|dunno
words-done = klaar|ik ben klaar|dat was het|dat is alles|alles|niets meer|verder|ga verder|volgende
words-skip = geen|sla over|overslaan|wil ik niet zeggen|zeg ik niet|maakt niet uit
words-more = nog iemand|nog een|meer|er is nog iemand
words-back = terug|vorige|vorige vraag|ga terug|een terug
words-later = later|later verder|stop|stoppen|pauze|wacht even|wacht|even wachten|straks
words-help = hulp|help|uitleg|ik snap het niet|snap ik niet|wat bedoel je
words-call-me = eerst praten|praten met iemand|ik wil eerst hulp|bel mij|bel me|ik wil iemand spreken|ik wil met iemand praten
words-keep = bewaren|bewaar|ja bewaren|nee|niet wissen
words-erase = wissen|wis|weg|verwijderen|alles weg|leegmaken
words-cancel = niet versturen|annuleren|weg|laat maar|stop
words-to-client = naar klant|klant|naar de klant|versturen
words-as-note = interne notitie|notitie|intern
words-involved = ik ben zelf betrokken|ik ben betrokken|zelf betrokken|ik was zelf betrokken|ik was betrokken
