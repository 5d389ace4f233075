# The questions.

ask-place = Soru { $number } / { $total }
ask-place-still = Hâlâ soru { $number } / { $total }

ask-relation = { $organisation } ile bağlantınız ne? Size uyanı seçin.
ask-relation-uwv = UWV üzerinden mi geldiniz? O düğmeyi seçin.
ask-capacity =
    Bunu kimin için yapıyorsunuz?
    Kendisi şikayet edemeyen birine yardım edebilirsiniz.
    Ya da vefat eden birinin ailesindensiniz.
ask-represented-name = O kişinin adı ne? Adını yazın.
ask-represented-relation = O kişiye yakınlığınız ne? Seçin ya da kendiniz yazın.
ask-basis =
    Bunu o kişi için neden yapabilirsiniz?
    Seçin ya da kendiniz yazın.
ask-proof =
    Bunun yazdığı bir mektubunuz var mı?
    Fotoğrafını gönderebilirsiniz.
    Zorunlu değil.
ask-proof-more = Teşekkürler. Şimdi bende { $received } var. Başka var mı? Yoksa “Bitti” düğmesine basın.
ask-represented-service = Hangi iş ya da hangi yardım söz konusu? Uyanı seçin.
ask-represented-service-uwv = O kişi UWV üzerinden mi geldi? O düğmeyi seçin.
ask-consumer =
    { $organisation } mağazasından bir şey mi aldınız?
    Ya da lokantada misafir miydiniz?
    O zaman şikayet kurallarımız sizin için değil.
    Ama size yine de yardım etmek isteriz.
ask-consumer-door = Sizin için doğru yer burası: { $name }, { $ways }.
ask-consumer-on =
    Şikayetinizi yine de buradan göndermek ister misiniz?
    Olur. Bir insan neler yapılabilir, bakar.
ask-uwv = { $organisation } size hangi konuda yardım ediyor?
ask-represented-uwv = Hangi iş ya da hangi yardım söz konusu?

ask-about =
    Şikayetiniz kim hakkında?
    Adını yazın ya da bir düğme seçin.
ask-about-so-far = Şikayetiniz şunlar hakkında:
ask-about-more = Başka kim hakkında? Adını yazın ya da bir düğme seçin.
ask-about-name = O kişinin adı ne? Adını yazın.
ask-about-acting =
    Kimdi? Adını ya da ne iş yaptığını yazın.
    Örneğin: taksi şoförü.

ask-unit = Nerede oldu? Bir yer seçin.
ask-unit-told =
    Yazdıklarınızdan burası aklıma geldi: { $unit }.
    Orada mı oldu? Yoksa başka bir yer seçin.
ask-unit-search =
    Nerede oldu?
    Yerin adını ya da bir parçasını yazın.
ask-unit-found = Bunlardan biri mi? Seçin ya da başka bir ad yazın.
ask-unit-none =
    “{ $typed }” diye bir yer bilmiyorum.
    Başka bir ad yazın ya da “Bilmiyorum” düğmesine basın.

ask-happened =
    Ne oldu?
    Kendi sözlerinizle anlatın.
    Yazabilir ya da sesli anlatabilirsiniz.
    Bir fotoğraf ya da mektup da olur.
    Bitirdiniz mi? “Bitti” düğmesine basın.
ask-happened-more =
    Şimdi bende { $received } var.
    Başka söyleyeceğiniz var mı? Çekinmeden gönderin.
    Bitirdiniz mi? “Bitti” düğmesine basın.

ask-when =
    Ne zaman oldu?
    Bir düğme seçin ya da günü yazın.
    Örneğin: 3 Mart ya da geçen hafta salı.
ask-when-confirm = Şunu mu demek istediniz: { $reading }?
ask-when-told =
    Şöyle yazdınız: “{ $words }”.
    Şunu mu demek istediniz: { $reading }?
ask-when-choose = Hangisini demek istediniz?

ask-manager = Bu olduğunda yöneticinin kendisi de orada mıydı?
ask-manager-named =
    { $unit } yöneticisi: { $manager }.
    Bu olduğunda kendisi de orada mıydı?

ask-door = Şikayetinizde size kim yardım etsin?
ask-door-officer =
    Bu yönetici olabilir.
    Buna cesaretiniz yok mu? Ya da daha önce konuştunuz mu?
    O zaman { $name } size yardım edebilir.
    Kendisi şikayet görevlisidir.
ask-door-colleague =
    Bu başka bir yönetici olabilir.
    Buna cesaretiniz yok mu? Ya da daha önce konuştunuz mu?
    O zaman { $name } size yardım edebilir.
    Kendisi şikayet görevlisidir.
ask-door-after-talk =
    Daha önce konuşmuş olmanız güzel.
    Şimdi size kim yardım etsin?

ask-wish =
    En çok ne istersiniz?
    Bir düğme seçin ya da kendiniz söyleyin.
ask-wish-more = Şimdi bende { $received } var. Bitirdiniz mi? “Bitti” düğmesine basın.

ask-contact =
    Adınız ne?
    Telegram’da adınız { $name }. Böyle iyi mi?
    Başka bir ad da yazabilirsiniz.
ask-contact-chat =
    Cevabımız bu sohbete gelir.
    Telefon mu istersiniz? “Telefonla arayın” düğmesini seçin.
ask-contact-without =
    Adınızı söylemeyebilirsiniz.
    Ama o zaman size yardım etmek daha zor olur.
ask-phone =
    Sizi hangi numaradan arayalım?
    Düğmeye basın ya da numaranızı yazın.

# The buttons at the questions, never longer than 20 characters.
choice-yes = Evet
choice-no = Hayır
choice-unsure = Bilmiyorum
choice-done = Bitti
choice-for-other = Başka biri için
choice-via-uwv = UWV üzerinden
choice-representative = Birine yardım için
choice-next-of-kin = Biri vefat etti
choice-no-name = Adımı yazmadan
choice-relation-parent = Annesi ya da babası
choice-relation-child = Oğlu ya da kızı
choice-relation-partner = Eşi ya da partneri
choice-relation-worker = Destek çalışanı
choice-basis-consent = O kişi istiyor
choice-basis-guardian = Vasisiyim (voogd)
choice-basis-parent = O benim çocuğum
choice-no-photo = Fotoğraf yok
choice-go-on = Yine de gönder
choice-stop-here = Burada dur
choice-about-employee = Bir çalışan
choice-about-unit = Bir yer ya da ekip
choice-about-organisation = Genel olarak hepsi
choice-about-acting = Başka biri
choice-about-more = Bir kişi daha ekle
choice-name-unknown = Adını bilmiyorum
choice-unit-list = Listeyi göster
choice-today = Bugün
choice-yesterday = Dün
choice-last-week = Geçen hafta
choice-last-month = Geçen ay
choice-ongoing = Hâlâ sürüyor
choice-when-unknown = Hatırlamıyorum
choice-other-day = Başka bir gün
choice-door-manager = Yönetici
choice-door-colleague = Başka bir yönetici
choice-door-officer = Şikayet görevlisi
choice-door-afraid = Buna cesaretim yok
choice-door-talked = Daha önce konuştuk
choice-wish-stop = Bu bitsin artık
choice-wish-sorry = Özür dilesinler
choice-wish-talk = İyi bir konuşma
choice-wish-solve = Bir çözüm
choice-name-telegram = Evet, böyle iyi
choice-call-me = Telefonla arayın
choice-share-phone = Numaramı paylaş
choice-no-phone = Numara vermeden
choice-no-address = Adres yok
choice-send = Gönder

change-who = Kim olduğum
change-about = Kim hakkında
change-unit = Yer
change-happened = Ne olduğu
change-when = Ne zaman
change-manager = Yönetici
change-door = Kim yardım etsin
change-wish = Ne istediğim
change-contact = Adım

# What I have understood.
noted = Şunu yazıyorum: { $answer }
noted-choice = Seçiminiz: { $answer }
noted-name = Teşekkürler, { $answer }.
noted-next-of-kin = Başınız sağ olsun.
noted-no-name = Tamam, adınızı yazmıyorum.
noted-phone = Sizi bu numaradan ararız: { $answer }.
noted-story = Çok teşekkürler. Sizden { $answer } aldım.
noted-with-story = Bunu da anlattıklarınıza ekledim.
noted-caption-kept = Ama yanındaki yazıyı sakladım.
noted-edit = Cevabınızı değiştirdim.
noted-other-day = Tamam, o zaman bir daha sorayım.
noted-old-button = O düğme önceki bir soru içindi. Şimdiki soru şu:
noted-first-question = Bu ilk soru.
noted-going-on = Henüz bitmemişti. Kaldığınız yerden devam ediyoruz.
noted-no-matter = Sorun değil.
noted-tell-what-you-know = Sorun değil. Bildiğiniz kadarını söyleyin.
noted-say-it = Tamam. Sizi dinliyorum.
noted-what-to-change = Doğru olmayan ne? Ona basın.
noted-other-unit = Tamam. O zaman başka bir yer seçin.
noted-for-later = Bunu aklımda tutuyorum. Birazdan doğru mu diye sorarım.
noted-voice =
    Teşekkürler, sesinizi sakladım.
    Bir insan onu dinleyecek.
noted-voice-button =
    Teşekkürler, sesinizi sakladım.
    Ama burada bir düğmeye de basmalısınız.
keyboard-away = Tamam.

refused-choice = Bunu tam anlamadım. Düğmelerden birini seçin.
refused-name = Burada bir ad soruyorum.
refused-other-name = Peki adınız ne? Adınızı yazın ya da bir düğme seçin.
refused-long-name = Bu biraz uzun. Daha kısa söyler misiniz?
refused-nothing-told = Önce ne olduğunu anlatın. Yazın ya da sesli anlatın.
refused-future =
    Bu tarih ileride: { $day }.
    O gün henüz gelmedi.
refused-no-such-day = Takvimde böyle bir gün yok. Bir daha bakar mısınız?
refused-vague = Bir gün söyler misiniz? Tahmini de olur.
refused-when =
    Bunu tam anlamadım.
    Bir gün yazın, örneğin 3 Mart ya da geçen hafta.
    Bilmiyor musunuz? O zaman bir düğme seçin.
refused-phone = Doğru bir numara göremiyorum. Rakamla yazın, örneğin 06 12 34 56 78.
refused-big-file =
    Bu dosya benim için çok büyük.
    Küçültün ya da { $mail } adresine gönderin.
refused-too-much =
    Zaten çok şey gönderdiniz. Daha fazlası sığmıyor.
    Kalanı { $mail } adresine gönderin.

odd-sticker = Güzel, ama çıkartmayı okuyamam. Yazın ya da sesli anlatın.
odd-location = Haritadaki yeri okuyamam. Nerede olduğunu yazın.
odd-poll = Bunu okuyamam. Yazın ya da sesli anlatın.
odd-other = Bunu okuyamam. Yazın ya da sesli anlatın.
odd-contact = Bu başka birinin numarası. Ne demek istediğinizi yazın.

# The answers in words.
said-about-employee = { $name }
said-about-employee-unknown = bir çalışan, adı bilinmiyor
said-about-unit = bir yer ya da ekip
said-about-organisation = genel olarak hepsi
said-about-acting = { $name }, dışarıdan biri
said-about-acting-unknown = dışarıdan biri
said-day = { $day }
said-range = { $first } ile { $last } arası
said-ongoing = hâlâ sürüyor
said-when-unknown = hatırlamıyorum
said-client = kendim için
said-representative = başka biri için
said-next-of-kin = vefat eden biri için
said-left-out = söylenmedi
said-yes = evet
said-no = hayır
said-unsure = bilmiyorum
said-spoken = sesli söylendi
said-door-manager = yönetici
said-door-colleague = başka bir yönetici
said-door-officer = şikayet görevlisi
said-reach-chat = bu sohbetten
said-reach-phone = telefonla
said-quote = “{ $words }”
said-voice = sesli mesaj { $number } ({ $length })
said-photo = fotoğraf { $number }
said-lost = { $file } (bize gelmedi)
said-video = video { $number } ({ $length })
said-document = dosya { $name }
said-file = dosya { $number }

received-texts =
    { $texts ->
        [0] henüz hiçbir şey
        [one] 1 mesaj
       *[other] { $texts } mesaj
    }
received-files =
    { $files ->
        [one] 1 dosya
       *[other] { $files } dosya
    }
received-photos =
    { $photos ->
        [one] 1 fotoğraf
       *[other] { $photos } fotoğraf
    }
received-voices =
    { $voices ->
        [one] 1 sesli mesaj
       *[other] { $voices } sesli mesaj
    }
received-more = { $first }, { $rest }
received-both = { $texts } ve { $files }

# The overview.
summary-title = Her şey doğru mu, bir bakın.
summary-line = { $label }: { $value }
summary-objections = Dikkat. Kurallarımız bu şikayet için olmayabilir:
summary-still =
    Şikayetinizi yine de gönderebilirsiniz.
    O zaman bir insan ona bakar.
summary-send =
    Doğru mu? “Gönder” düğmesine basın.
    Değil mi? Neyi değiştirmek istiyorsanız ona basın.
label-who = Bunu yapıyorum
label-for-whom = Kimin için
label-relation = Ben onun
label-basis = Bunu yapabilirim, çünkü
label-proof = Eklenen mektup
label-service = Konu
label-uwv = UWV üzerinden
label-about = Kim hakkında
label-unit = Yer
label-happened = Ne olduğu
label-when = Ne zaman
label-manager = Yönetici orada mıydı
label-talked = Daha önce konuştuk mu
label-dares = Yöneticiyle konuşmaya cesaretim var mı
label-door = Kim yardım etsin
label-wish = Ne istediğim
label-name = Ad
label-phone = Numara
label-reach = Cevap nereden gelsin
