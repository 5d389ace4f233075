# What clients read about facts, meetings and reports, and what the other side reads.

action-come = Geliyorum
action-cannot-come = Gelemiyorum
action-read-report = Raporu oku
button-report = Rapor { $number }: oku

facts-wait = Kısaca olanlar bunlar. Böyle doğru mu?
facts-goes-along =
    Karşı taraf bu kısa yazıyı okur, bütün şikayetinizi okumaz.
    Size yardım eden kişi adınızı ya da bir fotoğrafı da gösterebilir.
    Bunu istemiyor musunuz? Buraya yazın.
facts-sure = Böyle doğru mu? O zaman karşı taraf bunu okuyabilir.
facts-not-yet = Tamam. Karşı tarafa henüz hiçbir şey gitmiyor.
facts-why = Doğru olmayan ne? Yazabilir ya da sesli anlatabilirsiniz.
facts-agreed = Teşekkürler. Şimdi karşı taraf cevap verebilir.
facts-disputed = Teşekkürler. Olanları yeniden yazacağız. Önce siz göreceksiniz.

meeting-planned = { $day } günü bir görüşme var. Saat ve yer: { $place }
meeting-cancelled =
    { $day } günkü görüşme olmayacak. Nedeni: { $why }
    Sonra ne olacağını size bildiririz.
meeting-comes = Gelmeniz güzel. Geleceğinizi ilettik.
meeting-comes-not = Gelememeniz üzücü. Bunu ilettik.
meeting-why-not = Neden gelemiyorsunuz? Bu soruyu geçebilirsiniz.
meeting-gone = O görüşme artık yok.
report-there = { $day } günkü görüşmenin bir raporu var.
report-of = { $day } günkü görüşmenin raporu
report-wrong = Yanlış bir şey mi var? Buraya yazın.
report-secrecy = Burada başkaları hakkında da bilgi var. Buna dikkat edin.

link-unknown =
    Bu bağlantı artık çalışmıyor. Yenisini isteyin.
    Arayabilir ya da yazabilirsiniz: { $name }, { $phone }, { $mail }.

side-title = { $number } numaralı konuda sizin tarafınız
side-about =
    Sizinle de ilgili bir şikayet var. Bunu duymak kolay olmayabilir.
    Henüz hiçbir karar verilmedi. { $name } sizi de dinlemek istiyor.
side-about-nobody =
    Sizinle de ilgili bir şikayet var. Bunu duymak kolay olmayabilir.
    Henüz hiçbir karar verilmedi. Biz sizi de dinlemek istiyoruz.
side-about-unit =
    Çalıştığınız yer hakkında bir şikayet var. O yer adına cevap verebilirsiniz.
    Henüz hiçbir karar verilmedi. { $name } sizin tarafınızı da dinlemek istiyor.
side-about-unit-nobody =
    Çalıştığınız yer hakkında bir şikayet var. O yer adına cevap verebilirsiniz.
    Henüz hiçbir karar verilmedi. Biz sizin tarafınızı da dinlemek istiyoruz.
side-facts = Kısaca olanlar bunlar:
side-contact-name = Şikayet edenin adı: { $name }
side-contact-phone = Şikayet edenin telefonu: { $phone }
side-files = Şunlara da bakabilirsiniz: { $received }.
side-rights =
    Size göre nasıl olduğunu anlatabilirsiniz. Zorunlu değil.
    Gönderdiklerinizi, şikayete bakan kişi okur.
    Bunu yalnızca bizimle ve size yardım edenle konuşun.
side-term = Cevap için son gün: { $day }.
side-term-was = Cevap için son gün { $day } idi. Yine de cevap verebilirsiniz.
side-how = Yazın ya da sesli anlatın. Fotoğraf ya da dosya da olur.
side-more = Başka söyleyeceğiniz var mı? Gönderin. Yoksa “Bitti” düğmesine basın.
side-finished = Teşekkürler. Cevabınızı ilettik. Sonra bir şey eklemek isterseniz, her zaman olur.
side-over = Bu konu bitti. Artık bir şey yapmanız gerekmez.
side-not-now = Bu şimdi olmuyor. Neler yapabilirsiniz, konunun içinde görürsünüz.
side-said = Daha önce şunu söylediniz:
side-begin = Anlatın. Yazın ya da sesli anlatın. Fotoğraf ya da dosya da olur.
side-received = Aldım. Hepsi bu mu? “Bitti” düğmesine basın.
side-received-late = Aldım. Süre dolmuştu. Yine de saklıyorum. Hepsi bu mu? “Bitti” düğmesine basın.
side-file = { $number } numaralı konu
side-news = Sizin için haber var. Okumak için düğmeye basın.
side-reminder = Sizi de dinlemek isteriz. Son gün: { $day }.
side-term-over = Cevap süresi doldu. Yine de bir şey demek ister misiniz? Olur. Biz saklarız.
side-link-gone = Yeni bir bağlantı var. Eski bağlantınız artık çalışmıyor. Yenisini isteyin.
side-uninvited = Yanlış kişiye sorduk. Özür dileriz. Bir şey yapmanız gerekmez. Okuduğunuzu kimseye anlatmayın.
side-message-gone = Bu mesaj kaldırıldı.
button-side-done = Bitti
button-side-read = Devamını oku
side-about-committee =
    Sizin de yer aldığınız bir şikayet var. Bu sizi şaşırtabilir.
    Şikayet şimdi burada: { $committee }. Orası { $organisation } dışındadır.
    Daha hiçbir şeye karar verilmedi. Komisyon sizi de dinlemek istiyor.
side-about-unit-committee =
    Çalıştığınız yer hakkında bir şikayet var. O yer adına cevap verebilirsiniz.
    Şikayet şimdi burada: { $committee }. Orası { $organisation } dışındadır.
    Daha hiçbir şeye karar verilmedi. Komisyon sizi de dinlemek istiyor.
side-admitted = Komisyon şikayete bakacak. Karar günü: { $day }.
side-not-admitted =
    Komisyon şikayete bakmayacak. Karar günü: { $day }.
    Açıklaması şu:

meeting-with-other =
    Karşı taraf da orada olur.
    Bunu istemiyor musunuz? Buraya yazın.
meeting-with-client = Şikayeti gönderen kişi de orada olur.
side-ended = Bizde bu şikayet bitti.
side-ended-thanks = Bizde bu şikayet bitti. Cevabınız için teşekkürler.
side-agreed = Anlaşmaya göre siz şunu yapacaksınız:
