# What somebody reads about a complaint that was sent. Notifications say nothing: phones are shared.

client-news = Sizin için haber var.
client-news-letter = Sizin için bir mesaj var.

mine-title = Sizden bende bunlar var
mine-none = Henüz şikayet göndermediniz.
mine-draft = Henüz bitmedi. Başlangıç: { $at }.
mine-case = Şikayet { $number }, gönderildi: { $at }.
mine-case-told = Şikayet { $number }, anlatıldığı gün: { $at }.

case-title = Şikayet { $number }
case-filed = Siz gönderdiniz: { $at }.
case-told = Bize anlattığınız gün: { $at }.
case-with = Bu şikayette size { $name } yardım ediyor.
case-judging = Size en iyi kim yardım edebilir? Önce { $name } buna bakıyor.
case-waits = Size yardım edecek birini arıyoruz. Size haber veririz.
case-closed = Bu şikayet bitti.
case-you-wrote = Siz yazdınız ({ $at }):
case-they-wrote = { $name } yazdı ({ $at }):
case-file-lost = Bir dosya da vardı. O bize gelmedi.
case-write =
    { $number } numaralı şikayet için ne demek istersiniz?
    Yazın, sesli anlatın ya da fotoğraf gönderin.
case-passed-on =
    Bunu { $name } ile paylaşıyorum.
    { $number } numaralı şikayete ekliyorum.
case-passed-on-more =
    Kalanı da { $name } ile paylaşıyorum.
    Hepsi şimdi { $number } numaralı şikayette.
case-kept = Bunu { $number } numaralı şikayette sakladım.
case-kept-more = Kalanı da { $number } numaralı şikayette sakladım.
case-edit-noted =
    Bir mesajı değiştirdiniz.
    { $number } numaralı şikayette şimdi yeni yazınız da var.
case-unknown = Bu şikayeti bilmiyorum. Numara doğru mu, bakın.
sort-ask =
    Teşekkürler, mesajınızı aldım.
    Hangi şikayet için?

button-unfinished = Henüz bitmedi
button-read = Oku
button-answer = Cevap ver
button-write = Bir şey ekle
button-letter-receipt = Mektup: aldık
button-letter-not-taken-on = Mektup: kararımız
button-letter-confirmation = Mektup: görüşmemiz
button-letter-solution = Mektup: çözüm
button-letter-no-solution = Mektup: çözülmedi
button-letter-outcome = Mektup: sonuç
button-letter-settled = Mektup: bitirdik
button-letter-withdrawal = Mektup: durdu
button-letter-report = Mektup: rapor
button-letter-invitation = Mektup: cevap verin
button-letter-to-committee = Komisyona mektup
button-letter-committee = Komisyondan mektup
button-letter-ruling = Mektup: son karar
button-letter-measures = Mektup: adımlarımız
button-letter-uwv = Mektup: UWV için
button-letter-dossier = Tüm belgeler
button-case = { $number }
button-other-complaint = Başka şikayet

# After sending.
filed-title = Şikayetiniz gönderildi
filed-number =
    Numarası: { $number }.
    Bu numarayı iyi saklayın.
filed-at = Gönderildi: { $at }.
filed-words = Bunları anlattınız:
filed-handler-manager = Yönetici { $name } size yardım edecek.
filed-handler-officer = { $name } size yardım edecek. Kendisi şikayet görevlisidir.
filed-handler-judging =
    Şikayetinize önce { $name } bakıyor.
    Kendisi şikayet görevlisidir.
    Size en iyi kimin yardım edeceğini sonra öğrenirsiniz.
filed-handler-none =
    Size yardım edecek birini arıyoruz.
    Ama şikayetiniz bize ulaştı.
filed-contact = En geç { $day } günü size haber veririz.
filed-settled = Şikayetiniz en geç { $day } günü biter.
filed-doubt =
    Kurallarımız bu şikayet için olmayabilir.
    Bir insan buna bakıyor. Sonucu size bildiririz.
filed-next =
    Bir şey mi unuttunuz? Buraya gönderin.
    /mijnklachten yazınca durumu görürsünüz.
filed-late =
    Haber gelmedi mi? Şu numarayı arayın: { $phone }.
case-and-committee = { $name } ve komisyon
