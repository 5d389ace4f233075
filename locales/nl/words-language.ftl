# Hoe iemand om deze taal vraagt. Niemand krijgt dit te lezen.

words-language = nederlands|in het nederlands|nederlands graag|dutch|in dutch|dutch please
# Wat om de naam van een taal heen kan staan, als iemand er in het Nederlands om vraagt.
words-language-around = in het|in|kan het|kan dit|kan u|kunt u|kun je|kan je|mag het|mag dit|ook|graag|aub|alsjeblieft|alstublieft|svp|please|can it be|can we|ik spreek|ik praat|spreek je|spreekt u|spreek jij|praat je|ik wil|ik wil het|liever|dan liever|alleen|alleen maar|mijn taal is|taal|praten|schrijven|verder|naar het|vertalen|verander naar|sorry|ik versta alleen|ik lees alleen
words-no-dutch = ik spreek geen nederlands|ik praat geen nederlands|ik versta geen nederlands|ik lees geen nederlands|ik kan geen nederlands|ik spreek niet goed nederlands|ik spreek niet zo goed nederlands|ik spreek slecht nederlands|ik spreek weinig nederlands|mijn nederlands is niet goed|mijn nederlands is slecht|geen nederlands|niet nederlands|andere taal|een andere taal|in een andere taal|kan het in een andere taal|mag het in een andere taal|kan dit in een andere taal|mijn eigen taal|in mijn eigen taal|in mijn taal|kan het in mijn taal
