# The language in which somebody talks with the bot.

language-choose = Hangi dili istersiniz? Bir düğme seçin veya dilin adını yazın.
language-unknown = Bu dili bilmiyorum. Bunlardan birini seçin:
language-offer = Bu dilde devam edeyim mi: { $language }?
language-chosen = Tamam. Artık bu dilde yazıyorum: { $language }.
language-more = Başka bir dil seçmek için istediğiniz zaman /taal yazabilirsiniz.
button-language = Türkçe

# Said with rights and terms.
rights-binding = Bu bir çeviridir. Fark varsa Hollandaca kurallar geçerlidir.
beside-letter = Mektubunuzda şunlar yazıyor:
beside-letter-dutch = Mektubun kendisi Hollandacadır. Çalışanlarımızın yazdıkları da Hollandacadır. Bu sizin için zor mu? Bizden yardım isteyin.
cited-article = madde { $number }
cited-footnote = dipnot { $number }
