# The way to the committee and to UWV, for clients.

committee-what =
    Komisyonun { $organisation } ile bağı yoktur.
    Önce şikayetinize bakabilir mi, onu inceler. Sonra karar verir.
committee-letter =
    Komisyona postayla bir mektup gönderirsiniz.
    O mektubu sizin için ben hazırlarım. Şikayetiniz de içinde olur.
committee-address =
    Adres şöyle:
    { $address }
committee-own-rules-site = Komisyonun kendi kuralları var. Onları burada bulursunuz: { $website }.
committee-own-rules = Komisyonun kendi kuralları var. Şu numaradan sorun: { $phone }.
committee-who-posts =
    Mektubu sizin için biz postaya verelim mi?
    O zaman şikayet görevlisi de okur.
choice-post-for-me = Evet, siz gönderin
choice-post-myself = Kendim gönderirim
committee-again =
    Mektubunuz zaten hazır.
    Bir daha ister misiniz?
choice-not-there = Oraya gitmeyeceğim
committee-unasked =
    Tamam. Komisyona gitmiyorsunuz.
    Sonra yine ister misiniz? Burada söyleyin.
committee-asked-post =
    Mektubunuz hazır. Onu biz postaya veriyoruz.
    Hangi gün gittiğini size bildiririz.
committee-asked-self =
    Mektubunuz hazır. Düğmeye basıp açın.
    Yazıcıdan çıkarın. Adresinizi ve altına adınızı yazın.
    Belgeleriniz de bununla gider. Onları da hazırlarım.
    Varsa son mektubumuzu da ekleyin.
    Sonra hepsini postaya verin.
    Yazıcınız yok mu? Buraya yazın. Yardım ederiz.
committee-waits-post =
    Komisyona mektubunuzu biz postaya veriyoruz.
    Son gün: { $day }.
committee-waits-self =
    Komisyona mektubunuzu siz gönderecek misiniz?
    Son gün: { $day }.
committee-waits-post-soon = Komisyona mektubunuzu biz postaya veriyoruz.
committee-waits-self-soon = Komisyona mektubunuzu siz gönderecek misiniz?
sitting-planned =
    Komisyon sizinle { $day } günü konuşmak istiyor.
    Saat ve yer: { $place }

uwv-what =
    Sizin UWV ile de işiniz var.
    Sizce { $organisation } şikayetinize iyi bakmadı mı? O zaman UWV’ye de gidebilirsiniz.
uwv-reach =
    Orada iş uzmanınızla (arbeidsdeskundige) konuşursunuz.
    Adı ve numarası UWV mektuplarınızda yazar. Bilmiyor musunuz? UWV’yi arayıp sorun.
uwv-letter = Bir mektup hazırlayabilirim. Onu yanınızda götürürsünüz.
choice-letter-along = Mektup hazırla
choice-no-letter = Mektup istemem
uwv-with-letter = Mektubunuz hazır. Düğmeye basıp açın.
uwv-without-letter = Tamam. Daha sonra da mektup isteyebilirsiniz.
button-dossier-own = Belgelerim
committee-papers =
    Bunlar şikayetinizin belgeleri. Yazıcıdan çıkarın ve mektubunuza ekleyin.
    Karşı tarafın yazdıkları burada yok.
    Komisyon bunları bizden isteyebilir.
committee-papers-part =
    Bunlar dosyalarınız, bölüm { $part } / { $parts }.
    Yapabilirseniz bunları da komisyon için yazdırın.

committee-waits-answer =
    Mektubunuz komisyonda ya da yolda.
    Sonra komisyondan bir mektup alırsınız.
case-measures = Komisyon karar verdi. Şimdi { $organisation } bir şey yapmalı.
case-not-admitted-next = Bu konuda sorunuz mu var? Arayın: { $name }, { $phone }.
