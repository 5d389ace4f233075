# Words that somebody types instead of a button, divided by a bar. Nobody gets to read them.

words-yes = evet|evt|evett|evettt|evet evet|ewet|ehe|hı hı|hıhı|hee|evet tabii|evet tabi|evet lütfen|evet doğru|evet öyle|evet olur|evet tamam|evet isterim|evet istiyorum|evet iyi|evet böyle iyi|evet siz gönderin|evet gönder|isterim|istiyorum|olur|olur tabii|olur tabi|olsun|tabii|tabi|tabii ki|tabi ki|tabiki|tabiiki|elbette|tamam|tmm|tmam|tm|tamamdır|tamam olur|tamam iyi|ok|oke|okey|okay|peki|iyi|böyle iyi|doğru|doğrudur|çok doğru|aynen|aynen öyle|öyle|kabul|kabul ediyorum|katılıyorum|uygun|uygundur|onaylıyorum|anladım|anlıyorum|anlaşıldı|gönder|gönderin|gönderebilirsin|gönderebilirsiniz|yolla|yollayın|yap|yapın|ja|yes|👍|✅|👌
words-no = hayır|hayr|hayırr|hyr|yok|yoo|yook|yok istemem|yok istemiyorum|hayır istemiyorum|hayır istemem|hayır teşekkürler|hayır teşekkür ederim|hayır sağol|hayır doğru değil|hayır değil|hayır yok|hayır olmaz|istemiyorum|istemiyom|istemem|olmaz|olmasın|asla|değil|doğru değil|bu doğru değil|yanlış|bu yanlış|öyle değil|böyle değil|kabul etmiyorum|katılmıyorum|uygun değil|iyi değil|cık|nee|no|👎|❌
words-unsure = bilmiyorum|bilmiyom|bilmiom|blmiyorum|bilmyorum|bilmıyorum|bilmem|bilemem|bilemiyorum|bilemedim|bunu bilmiyorum|onu bilmiyorum|ben bilmiyorum|tam bilmiyorum|hiç bilmiyorum|artık bilmiyorum|ne bileyim|adını bilmiyorum|ismini bilmiyorum|emin değilim|tam emin değilim|kararsızım|hatırlamıyorum|hatırlamıyom|tam hatırlamıyorum|unuttum|fikrim yok|hiç fikrim yok|bir fikrim yok|haberim yok|belki|belki de|galiba|aklıma gelmiyor|weet ik niet|🤷
words-done = bitti|bitirdim|ben bitirdim|tamam|tamam bitti|tamam bu kadar|bu kadar|bukadar|bu kadardı|hepsi bu|hepsi bu kadar|hepsi|o kadar|başka yok|başka bir şey yok|başka bişey yok|başka bi şey yok|daha yok|hazır|hazırım|devam|devam et|devam edelim|sonraki|sıradaki|sonraki soru|klaar
words-skip = yok|hiçbiri|hiç biri|geç|geçelim|bunu geç|geçiyorum|atla|bunu atla|boş|söylemek istemiyorum|söylemem|söylemeyeceğim|söylemiyorum|fark etmez|farketmez|farketmiyor|bana fark etmez|benim için fark etmez|hepsi olur|önemli değil|önemi yok|umurumda değil
words-more = biri daha|bir kişi daha|bir kişi daha var|biri daha var|birisi daha var|bir tane daha|bi tane daha|daha var|başkası da var|başka biri daha|başka biri daha var|birini daha eklemek istiyorum|ekle
words-also = bir de|ve ayrıca|ayrıca|ve
words-back = geri|geriye|geri dön|geri git|geri gel|geri al|geri gitmek istiyorum|dön|önceki|önceki soru|önceki soruya dön|bir önceki|bir önceki soru|bir geri|bir adım geri|soruya dön|terug
words-later = sonra|daha sonra|sonra devam|sonra devam et|sonra devam ederim|sonra devam edeyim|sonra devam edeceğim|daha sonra devam ederim|daha sonra devam edeceğim|sonra yaparım|sonra yapacağım|sonra bakarım|ara ver|ara verelim|mola|şimdi değil|şimdi olmaz|şu an olmaz|şu an değil|şimdi müsait değilim|yarın devam|yarın devam ederim|yarın devam edelim|başka zaman|later
words-stop = dur|durdur|durdurun|duralım|durmak istiyorum|stop|bırak|bırakalım|bırakıyorum|bıraktım|bırakmak istiyorum|vazgeçtim|vazgeçiyorum|vazgeç|vaz geçtim|iptal|iptal et|çık|çıkış|çıkmak istiyorum|kapat|bitir|bitirmek istiyorum|artık istemiyorum|istemiyorum artık|daha istemiyorum|devam etmek istemiyorum|devam etmiyorum|stoppen
words-wait = bekle|bekleyin|bekle biraz|biraz bekle|biraz bekleyin|az bekle|bekler misin|bekler misiniz|lütfen bekleyin|bir dakika|bi dakika|bir dakka|bi dakka|bir dk|bi dk|1 dk|1 dakika|bir dakika lütfen|bir saniye|bi saniye|bir sn|bi sn|bir an|bir dur|dur biraz|dur bir dakika|dur bi dakika|hemen geliyorum|hemen dönerim|hemen döneceğim|birazdan geliyorum|birazdan dönerim|düşüneyim|bir düşüneyim|bi düşüneyim|düşünüyorum
words-call-myself = kendim arayacağım|kendim ararım|kendim arıcam|kendim arayacam|kendim arayayım|ben ararım|ben arayacağım|ben arıcam|ben kendim ararım|ben kendim arayacağım|kendim ararım teşekkürler|boş ver|boşver|boş verin|neyse|gerek yok|gerek kalmadı|hayır gerek yok|lüzum yok|kalsın
words-uwv = uwv|uwv üzerinden|uwv aracılığıyla|uwv den|uwvden|uwv ile|uwv gönderdi|uwv yolladı|evet uwv|uwv üzerinden geldim|uwvden geldim|uwv den geldim|beni uwv gönderdi|uwv traject
words-wish-stop = bu bitsin artık|bitsin|bitsin artık|bu bitsin|artık bitsin|dursun|dursun artık|bu dursun|artık dursun|son bulsun|bitmesini istiyorum|bunun bitmesini istiyorum|durmasını istiyorum|bunun durmasını istiyorum|artık durmasını istiyorum|yapmasın artık|artık yapmasın|bir daha yapmasın|bir daha olmasın|yapmasınlar|artık yapmasınlar|beni rahat bıraksın|beni rahat bıraksınlar
words-day = bugün|bu gün|bu sabah|bu akşam|bu gece|bu öğlen|dün|dün sabah|dün akşam|dün gece|dün öğlen|dün öğleden sonra|önceki gün|evvelki gün|evvelsi gün|geçen hafta|geçen hafta sonu|geçen ay|bir hafta önce|bir ay önce|geçen pazartesi|geçen salı|geçen çarşamba|geçen perşembe|geçen cuma|geçen cumartesi|geçen pazar|geçen hafta pazartesi|geçen hafta salı|geçen hafta çarşamba|geçen hafta perşembe|geçen hafta cuma|geçen hafta cumartesi|geçen hafta pazar
words-help = yardım|yardim|yardım et|yardım edin|yardım eder misin|yardım eder misiniz|bana yardım et|bana yardım edin|yardım lazım|yardım istiyorum|yardıma ihtiyacım var|lütfen yardım|lütfen yardım edin|açıkla|açıklar mısın|açıklar mısınız|açıklama|anlamadım|anlamıyorum|anlamıyom|anlayamadım|hiç anlamadım|bunu anlamadım|bunu anlamıyorum|soruyu anlamadım|ne demek istiyorsun|ne demek istiyorsunuz|ne demek istediniz|ne yapmalıyım|ne yapayım|ne yapacağım|ne yapıcam|ne yapmam lazım|ne yapmam gerekiyor|nasıl yapacağım|nasıl yapıcam|bu nasıl oluyor|nasıl çalışıyor|bu nasıl çalışıyor|hulp|help
words-call-me = önce yardım isterim|önce yardım|önce yardım istiyorum|önce konuşmak istiyorum|konuşmak istiyorum|biriyle konuşmak istiyorum|birisiyle konuşmak istiyorum|birisi ile konuşmak istiyorum|biri ile konuşmak istiyorum|önce biriyle konuşmak istiyorum|bir insanla konuşmak istiyorum|insanla konuşmak istiyorum|gerçek biriyle konuşmak istiyorum|biriyle görüşmek istiyorum|birisiyle görüşmek istiyorum|yetkiliyle görüşmek istiyorum|yetkili biriyle görüşmek istiyorum|telefonla konuşmak istiyorum|telefonda konuşmak istiyorum|biriyle konuşabilir miyim|biriyle görüşebilir miyim|beni ara|beni arayın|beni arar mısın|beni arar mısınız|beni arasınlar|beni arayabilir misiniz|beni arayın lütfen|lütfen beni arayın|arayın beni|ara beni|telefon edin|bana telefon edin|bel mij
words-keep = sakla|saklayın|saklansın|sakla lütfen|evet sakla|evet saklayın|hayır sakla|kaydet|kaydedin|evet kaydet|kalsın|hayır kalsın|dursun|silme|silmeyin|silinmesin|hayır silme|hayır silmeyin|bewaren
words-erase = sil|silin|silinsin|hepsini sil|hepsini silin|her şeyi sil|herşeyi sil|her şeyi silin|evet sil|evet silin|sil gitsin|silmek istiyorum|temizle|boşalt|sohbeti boşalt|kaldır|hepsi gitsin|wissen
words-cancel = gönderme|göndermeyin|gönderilmesin|iptal|iptal et|vazgeçtim|vazgeçiyorum|vazgeç|boş ver|boşver|boş verin|kalsın|sil|dur|stop
words-to-client = klant|naar klant|naar de klant|şikayet edene|müşteriye|gönder
words-as-note = interne notitie|notitie|intern|iç not|not

# Words that say nothing; how a sentence begins (with a comma: only where a mark stands behind it); what is no answer.
words-filler = lütfen|şimdi|gerçekten|sadece|teşekkürler|teşekkür ederim|pardon|kusura bakmayın|kusura bakma|artık
words-lead-yes = evet|ewet
words-lead-no = hayır|hayir|yok,
words-unsure-part = bilmiyorum|bilmiyorum ki|hiç bilmiyorum|emin değilim|fikrim yok|hiçbir fikrim yok|hatırlamıyorum|bilmem|bilmiyom
words-unfinished = ama|fakat|çünkü|ve|veya|eğer|de
words-greeting = merhaba|selam|selamlar|günaydın|iyi günler|iyi akşamlar|teşekkürler|teşekkür ederim|sağol|sağ ol|pardon|özür dilerim|orada mısın|orada mısınız|kimse var mı
words-name-is = benim adım|adım|ismim|benim ismim|bana

words-meaning = bu ne demek|bu ne demek oluyor|o ne demek|ne demek|ne demek bu|ne demek o|ne demek oluyor|ne demek istiyorsun|ne demek istiyorsunuz|ne demek istediniz|bu kelime ne demek|bu kelime ne anlama geliyor|bu ne anlama geliyor|bu ne anlama gelir|ne anlama geliyor|ne anlama gelir|bunun anlamı ne|bunun anlamı nedir|anlamı ne|anlamı nedir|bu nedir|zor kelime|zor kelimeler|hangi kelimeler|kelime listesi|kelimeler|sözlük
words-meaning-of = ne demek|nedir|kimdir|ne anlama gelir|ne anlama geliyor|anlamı nedir|anlamı ne|kelimenin anlamı|bu kelime ne demek|şu kelime ne demek|açıkla|wat betekent
words-meaning-unknown = ne demek|ne anlama gelir|ne anlama geliyor|anlamı nedir|kelimenin anlamı|bu kelime ne demek|şu kelime ne demek|wat betekent
words-meaning-after = ne demek|ne demektir|ne demek oluyor|ne anlama geliyor|ne anlama gelir|nedir|nedir bu|kimdir|ne oluyor|anlamı ne|anlamı nedir|ne iş yapar|ne|kim
words-term-officer = şikayet görevlisi|bir şikayet görevlisi|şikayet görevlisidir|şikayet görevlisine|şikayet görevlisini|şikayet görevlisinin|şikayet görevlisiyle|şikayet memuru|klachtenfunctionaris|klachten functionaris|de klachtenfunctionaris|functionaris
words-term-committee = şikayet komisyonu|bir şikayet komisyonu|şikayet komisyonuna|şikayet komisyonunda|şikayet komisyonunun|şikayet komisyonundan|komisyon|komisyona|komisyonun|komisyondan|komisyonda|klachtencommissie|klachten commissie|de klachtencommissie|commissie|geschillencommissie
words-term-manager = yönetici|bir yönetici|manager|menajer|müdür|şef|leidinggevende
words-term-regulation = reglement|het reglement|klachtenreglement|şikayet kuralları|yönetmelik|tüzük
words-term-article = madde|bir madde|artikel|een artikel|dipnot|bir dipnot|voetnoot|een voetnoot
words-term-uwv = uwv|het uwv
words-term-privacy = gizlilik|mahremiyet|privacy
words-term-guardian = vasi|bir vasi|vasisi|vasisiyim|voogd|een voogd
words-term-acting = temsilci|bir temsilci|temsilcisi|vekil|vertegenwoordiger|een vertegenwoordiger
words-term-kin = nabestaande|een nabestaande|nabestaanden|vefat edenin ailesi|vefat edenin yakını
words-term-expert = arbeidsdeskundige|een arbeidsdeskundige|de arbeidsdeskundige|iş uzmanı|bir iş uzmanı|iş uzmanınızla
words-term-mediation = arabuluculuk|arabulucu|bir arabulucu|bemiddeling|bemiddelen
words-term-both-sides = hoor en wederhoor|wederhoor|iki tarafı dinleme|iki tarafı dinlemek|iki tarafın dinlenmesi
words-term-admissible = ontvankelijk|niet ontvankelijk|ontvankelijkheid|kabul edilebilir|kabul edilemez
words-term-ruling = uitspraak|een uitspraak|bindende uitspraak|een bindende uitspraak|bindend|komisyonun kararı|komisyonun son kararı|bağlayıcı karar|bağlayıcı
words-term-withdraw = intrekken|klacht intrekken|geri çekmek|şikayeti geri çekmek|şikayeti geri çek|geri çekme
words-involved = ik ben zelf betrokken|ik ben betrokken|ben de işin içindeyim|ben de bu işin içindeyim|benim de ilgim var|ben de oradaydım
