# Hoe iemand om deze taal vraagt. Niemand krijgt dit te lezen.

words-language = nederlands|in het nederlands|nederlands graag|dutch|in dutch|dutch please
