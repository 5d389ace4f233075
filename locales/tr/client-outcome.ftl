# What clients and representatives read about how their complaint is doing, and how it ends.

# Notifications say nothing: phones are shared.
client-question = Size bir soru var.
client-waiting = Sizi bekleyen bir şey var.

# Where is your complaint?
case-with-officer = Şimdi size { $name } yardım ediyor. Kendisi şikayet görevlisidir.
step-then-result = Sonra ne çıktığını öğrenirsiniz.
step-handled = Biz buna baktık.
next-your-turn = Şimdi sıra sizde. Aşağıdan bir düğme seçin.
next-sent-back =
    Komisyon şikayetinizi geri gönderiyor.
    Önce bizim bakmamız gerekiyor.
next-officer = Memnun değil misiniz? O zaman şikayet görevlisine gidebilirsiniz.

# Buttons.
button-to-case = Şikayetime git
button-story = Hepsini oku
button-story-files = Fotoğraf ve dosyalar
button-earlier = Daha önce
button-newer = Daha sonra

# What was decided.
decision-not-taken-on =
    Şikayetinizi ele alamıyoruz.
    Nedeni kurallarımızda yazıyor: { $article }.
    Açıklaması şöyle:
decision-registered = Ama şikayet ettiğinizi kayıtta tutarız.
decision-other-doors = Şuralara gidebilirsiniz:
decision-filed = Şikayetinizi { $day } günü gönderdiniz.
decision-facts = Kısaca konu şu:
decision-facts-wrong = Bu doğru değil mi? O zaman buradan söyleyin.
decision-talk = Sizinle { $day } günü konuştuk.
decision-agreed = Sizinle şunlarda anlaştık:
decision-outcome = Sonuç: { $finding }.
decision-reasons = Açıklaması şöyle:
decision-measures = Şunları yapacağız:
decision-no-measures = Şimdi başka bir şey yapmamız gerekmiyor.
finding-founded = Yani: haklısınız.
finding-partly-founded = Yani: bir kısmında haklısınız.
finding-unfounded = Yani: bize göre yanlış bir şey yapılmadı.
finding-no-judgement = Yani: kim haklı, onu söylemiyoruz.
choice-founded = Haklı bulundu
choice-partly-founded = Kısmen haklı bulundu
choice-unfounded = Haklı bulunmadı
choice-no-judgement = Görüş bildirilmedi
decision-settled = Şikayetiniz bizde bitti.
decision-no-solution =
    Birlikte bir çözüm bulamadık.
    Açıklaması şöyle:
decision-not-satisfied = Memnun değil misiniz? O zaman yine devam edebilirsiniz.
decision-door-officer =
    Şikayet görevlisine gidin: { $name }.
    { $phone } numarasını arayın ya da { $mail } adresine yazın.
decision-door-committee =
    Ya da komisyona gidin: { $committee }.
    O bizden ayrıdır.
    Son gün: { $day }.
decision-door-address = Mektubu buraya gönderin:
decision-door-secretary = { $name } için
decision-taken-back = Şikayetinizi { $day } günü geri çektiniz.
decision-no-longer-needed = { $day } günü sorunun çözüldüğünü söylediniz.
decision-committee-letter = Komisyon bunu size { $day } günü yazdı.
decision-reopen =
    Fikriniz değişti mi? O zaman yine devam edebilirsiniz.
    Son gün: { $day }.

# Stopping, and going on again.
withdraw-sure =
    Emin misiniz?
    O zaman şikayetinizi durdururuz.
not-needed-sure =
    Çözülmesi ne güzel!
    Şikayetinizi durduralım mı?
withdraw-cooling-off = Fikriniz değişirse yine devam edebilirsiniz. Son gün: { $day }.
withdraw-why = Nedenini söylemek ister misiniz? Zorunlu değil.
withdraw-not = Tamam. Aynen devam ediyoruz.
withdrawn =
    Şikayetiniz şimdi durdu.
    Bunun için size haber gelecek.
resumed = Güzel, yine devam ediyoruz.
reopen-sure = Yine devam edelim mi?
reopen-not = Tamam. Şikayetiniz kapalı kalıyor.
reopened = Tamam. Şikayetinize yine devam ediyoruz.

# Not satisfied.
to-officer-sure =
    Bu can sıkıcı. O zaman { $name } size yardım edebilir.
    Kendisi şikayet görevlisidir. Yöneticiye bağlı değildir.
    Yönetici artık şikayetinizle ilgilenmez.
    Bunu istiyor musunuz?
to-officer-why =
    Neden memnun değilsiniz?
    Yazabilir ya da sesli anlatabilirsiniz.
    Yönetici bunu okumaz.
to-officer-not = Tamam. Hiçbir şey değişmiyor.
to-officer-done = Şikayetiniz artık { $name } adlı görevlide. Size haber verecek.
to-officer-waits =
    Şikayetiniz şikayet görevlisine gidiyor.
    Bunu yapacak birini hâlâ arıyoruz.

# How did it go?
feedback-score = Yardımımızı nasıl buldunuz?
feedback-who-reads = Size yardım eden kişi bunu görmez.
feedback-words = Bir şey eklemek ister misiniz? Bir cümleyle yazın.
feedback-thanks = Çok teşekkürler. Bundan öğreniyoruz.
choice-score-1 = 1: çok kötü
choice-score-2 = 2: kötü
choice-score-3 = 3: idare eder
choice-score-4 = 4: iyi
choice-score-5 = 5: çok iyi

# Everything that happened.
story-page = Sayfa { $page } / { $pages }
story-on = O gün: { $day }.
story-filed = Şikayetinizi gönderdiniz ({ $at }):
story-edited = Bir mesajı değiştirdiniz ({ $at }):
story-handler = { $name } şikayetinizi aldı ({ $at }).
story-taken = Çalışmaya başladık ({ $at }).
story-taken-on = Size yardım edebilir miyiz, baktık. Evet, edebiliriz ({ $at }).
story-not-taken-on = Şikayetinizi okuduk ({ $at }).
story-facts = Kısaca olanlar ({ $at }):
story-facts-agreed = Olanların doğru yazıldığını söylediniz ({ $at }).
story-facts-disputed = Neyin doğru olmadığını söylediniz ({ $at }):
story-invited = Karşı taraf artık bir şey söyleyebilir ({ $at }).
story-answered = Karşı taraf bir şey söyledi ({ $at }).
story-silent = Karşı taraf bir şey söylemedi. Bekledik ({ $at }).
story-meeting = Görüşme için gün belirledik ({ $at }):
story-cancelled = Görüşme olmadı ({ $at }):
story-held = Konuştuğumuzu yazdık ({ $at }).
story-report = Size bir rapor geldi ({ $at }):
story-proposed = Size bir öneri geldi ({ $at }):
story-accepted = Siz evet dediniz ({ $at }).
story-declined = Siz hayır dediniz ({ $at }).
story-kept = Bu yapıldı. Bunu öğrendik ({ $at }):
story-broken = Bu yapılmadı. Bunu öğrendik ({ $at }):
story-moved = Bu sözün günü değişti:
story-confirmed = Size bir mektup geldi ({ $at }):
story-outcome = Sonucu aldınız ({ $at }):
story-measure-done = Bu yapıldı ({ $at }):
story-measure-open = Bu henüz yapılmadı ({ $at }):
story-to-officer = Şikayet görevlisine gittiniz ({ $at }).
story-no-solution = Size bir mektup geldi ({ $at }):
story-settled = Şikayetiniz bitti ({ $at }):
story-withdrawn = Şikayeti durdurdunuz ({ $at }).
story-withdrawal = Size bir mektup geldi ({ $at }):
story-paused = Şikayetiniz sizi bekliyor. Başlangıç: { $at }.
story-resumed = Yine devam ettiniz ({ $at }).
story-reopened = Şikayetiniz yeniden açıldı ({ $at }).
story-closed = Şikayetinizi kapattık ({ $at }).
story-corrected = Bir şeyi düzelttik ({ $at }). Şimdi şöyle yazıyor:
story-corrected-other = Bir şeyi düzelttik ({ $at }).
story-taken-back = Bir şeyi geri aldık ({ $at }):
story-taken-back-what = Bir şey yazdık ({ $at }). Bu doğru değildi.
story-uninvited = Yanlış kişiye sorduk. O kişi artık şikâyetinizi göremez. Bunu düzelttik ({ $at }).
story-authorised = Bu şikayeti siz yapabilirsiniz. Bunu gördük ({ $at }).
story-not-authorised = Bunu siz yapabilir misiniz, henüz bilmiyoruz ({ $at }).
story-told-at-desk = Şikayetinizi { $on } günü kendiniz anlattınız. Biz yazdık.
story-taken-over = Şikayetiniz artık başka bir cihazda ({ $at }).
story-feedback = Nasıl geçtiğini söylediniz ({ $at }).
story-committee-unasked = Şikayet komisyonuna gitmek istemiyorsunuz. Bunu söylediniz ({ $at }).
story-committee-asked = Şikayet komisyonuna gitmek istediniz. Bunu söylediniz ({ $at }).
story-committee-posted = Mektubunuz şikayet komisyonuna gitti. Bunu öğrendik ({ $at }).
story-committee-received = Mektubunuz şikayet komisyonunda. Bunu öğrendik ({ $at }).
story-committee-admitted = Şikayet komisyonu şikayetinize bakacak. Bunu öğrendik ({ $at }).
story-committee-not-admitted = Şikayet komisyonu şikayetinize bakmayacak. Bunu öğrendik ({ $at }):
story-committee-ruled = Şikayet komisyonu ne düşündüğünü söyledi. Bunu öğrendik ({ $at }):
story-committee-measures = Şikayet komisyonunun kararıyla şunları yapacağız ({ $at }):
story-file-lost = Bir dosya bize gelmedi ({ $at }).

# Going on with another device.
taken-over =
    { $number } numaralı şikayet artık sizde.
    Her şeyi okuyup devam edebilirsiniz.
taken-over-from-you =
    { $number } numaralı şikayet artık sahibinde.
    Yardımınız için çok teşekkürler.
picked-up =
    Bu sizin { $number } numaralı şikayetiniz.
    Onu bizden birine anlattınız.
    Her şey doğru mu, bakın. Eksik var mı?
    Varsa buraya gönderin.
decision-committee-first =
    Bir de komisyon var: { $committee }.
    Önce bizim baktığımız şikayetlere bakar.
    Sizin şikayetinize biz bakmadık.
    Yine de oraya gitmek ister misiniz? Olup olmayacağına komisyon karar verir.

aside-unauthorised =
    Bu şikayeti başka biri için gönderdiniz.
    Buna izin var mı, henüz bilmiyoruz.
aside-missing = Bir şey daha eksik:
aside-mend =
    Yine de olabilir.
    Yetki belgesinin fotoğrafını buraya gönderin.
    Ya da o kişi bizi kendisi arasın: { $phone }.
aside-post = Mektup da olur. Şu adrese gönderin:
aside-time =
    Şikayet olduğu gibi kalır.
    Biz onunla devam ederiz.
aside-client-stops =
    Şikayetin sahibi vazgeçmek istiyor.
    Biz onun istediğini yaparız.
    Yardımınız için çok teşekkürler.
aside-client-alone =
    Şikayetin sahibi kendisi devam etmek istiyor.
    Biz onun istediğini yaparız.
    Yardımınız için çok teşekkürler.
aside-own-only =
    Burada şimdi yalnız kendi gönderdiğinizi okursunuz.
    Böylece o kişiyi koruruz.
aside-ask =
    Sorunuz mu var? Buraya yazın.
    Arayabilirsiniz de: { $name }, { $phone }.
aside-stopped = Şikayet durdu.
story-client-wished = Şikayetin sahibi ne istediğini söyledi. Önce o gelir ({ $at }).
story-client-go-on = Şikayetin sahibi yardımınızın sürmesini istiyor ({ $at }).
story-facts-disputed-spoken = Neyin doğru olmadığını sesli anlattınız ({ $at }).
moved-from-you =
    Burada olan şeyler artık başka bir cihazda.
    Bunu bilmiyor muydunuz? Şu numarayı arayın: { $phone }.
