# What clients and representatives read outside the questions.

hello-title = { $organisation } şikayet yardımına hoş geldiniz
hello =
    Merhaba! Ben Klachtwijzer, bir bilgisayarım.
    Şikayet göndermenize yardım ederim.
    Size birkaç kısa soru soracağım.
    Yazabilirsiniz, sesli mesaj da gönderebilirsiniz.
hello-call = Önce biriyle konuşmak ister misiniz? Bu da olur.

# Before the first question.
notice-title = Önce bunu bilmelisiniz
notice-telegram = Burada yazdıklarımızı Telegram da okuyabilir.
notice-readers =
    Şikayetinizi bir yönetici ya da şikayet görevlisi okur.
    Şikayetiniz biri hakkında mı? O kişi de bunu öğrenir.
notice-kept =
    Göndermezseniz { $days } gün sonra her şeyi silerim.
    Gönderirseniz, iş bittikten { $months } ay sonra her şeyi sileriz.
notice-doors = Telegram’ı istemiyor musunuz? Şu yollar da var:
notice-waits =
    Teşekkürler, mesajınızı aldım.
    Önce yukarıdaki yazıyı okuyun.
    Sonra bir düğme seçin.
notice-declined =
    Sorun değil. Hiçbir şey saklamadım.
    Başka yoldan da şikayet edebilirsiniz:

door-officer = Şikayet görevlisi { $name }: { $phone } ya da { $mail }
door-general = { $organisation }: { $phone } ya da { $mail }
door-manager = Kendi yerinizin yöneticisi

privacy-title = Bilgilerinizi ne yapıyoruz?
privacy-readers =
    Şikayetinizi yalnızca size yardım edenler okur.
    Onlar her şeyi kendilerine saklar.
privacy-respondent =
    Şikayetiniz biri hakkında mı?
    O zaman o kişi de cevap verebilir.
privacy-encrypted = Her şey bilgisayarımızda kilitli durur.
privacy-rights =
    Sizinle ilgili bilgileri görmek ister misiniz?
    Ya da bir şey silinsin mi? { $mail } adresine yazın.
privacy-wipe = Bu sohbeti boşaltmak için /wis yazın.

# Help.
help-title = Yardım
help-commands =
    Şunları yazabilirsiniz:
    /klacht: şikayet göndermek
    /mijnklachten: şikayetinizin durumunu görmek
    /stop: soruları bırakmak
    /wis: bu sohbeti boşaltmak
    /privacy: neleri sakladığımız
    /taal: başka bir dil
help-words = Düğmede yazanı siz de yazabilirsiniz. Yazım hataları sorun değil.
help-doors = Bir insanla mı konuşmak istersiniz?
help-typed = Bir düğmeye basabilirsiniz. Ya da cevabınızı yazın.
help-who =
    Bizimle bağlantınızı bilmek istiyorum.
    O zaman size kim yardım edebilir, bilirim.
help-about =
    Şikayetiniz kim hakkında, onu söyleyin.
    Adını bilmiyor musunuz? Sorun değil.
help-unit =
    Nerede olduğunu söyleyin.
    Bilmiyor musunuz? O zaman biz araştırırız.
help-happened =
    Ne olduğunu kendi sözlerinizle anlatın.
    Yazabilir ya da sesli anlatabilirsiniz.
    Bir fotoğraf ya da mektup da olur.
    Bitirdiniz mi? “Bitti” düğmesine basın.
help-when =
    Hangi gün olduğunu söyleyin.
    “Geçen hafta salı” gibi de yazabilirsiniz.
    Çok eskiden mi oldu?
    O zaman biri, hâlâ olur mu diye bakar.
help-manager =
    Şikayete çoğu zaman yönetici bakar.
    Ama kendisi de oradaysa bakmaz.
    O zaman başka biri bakar.
help-door =
    Size kimin yardım edeceğini siz seçersiniz.
    Bu yönetici olabilir.
    Şikayet görevlisi de olabilir.
help-wish =
    En çok ne istediğinizi söyleyin.
    O zaman ne arayacağımızı biliriz.
help-contact =
    Adınızı bilirsek size daha iyi yardım ederiz.
    Ama söylemek zorunda değilsiniz.
    Cevabımızı bu sohbete göndeririz.
help-summary = Yazanları iyice okuyun. Doğru mu? “Gönder” düğmesine basın.

# Calling instead of complaining.
call-ask =
    İyi fikir. { $name } sizi arayabilir.
    Kendisi şikayet görevlisidir.
    Sizi hangi numaradan arayalım?
    Düğmeye basın ya da numaranızı yazın.
    Siz de arayabilirsiniz: { $phone }.
call-promised =
    İsteğinizi { $name } ile paylaştım.
    Size en kısa zamanda telefon gelecek.
    Bu arama bir şikayet yerine geçmez.
    Çok mu uzun sürdü? Şu numarayı arayın: { $phone }.
call-nobody =
    Şu anda { $name } ile bağlantı kuramıyorum.
    Lütfen siz arayın: { $phone }.
    Ya da { $mail } adresine yazın.
call-declined = Sorun değil. İstediğiniz zaman arayabilirsiniz: { $phone }.
call-myself = Kendim arayacağım
call-way-out = İstemiyor musunuz? Şöyle yazın: kendim arayacağım.
call-draft-kept = Cevaplarınız hâlâ bende. Devam etmek ister misiniz?
call-ask-now =
    Bunu { $name } ile paylaştım.
    Sizi hangi numaradan arasın?
    Düğmeye basın ya da numaranızı yazın.
    Siz de arayabilirsiniz: { $phone }.

# When somebody is in distress. The numbers are in the file of the organisation.
distress-suicide =
    Böyle hissetmeniz çok üzücü.
    Bununla yalnız kalmayın.
    Buradan hemen biriyle konuşabilirsiniz:
distress-sexual =
    Bu çok kötü. Suç sizde değil.
    Burada sizi dinlerler:
distress-violence =
    Bu çok kötü. Kimsenin canınızı yakmaya hakkı yok.
    Burayı arayabilirsiniz:
distress-threat =
    Bu tehlikeli görünüyor.
    Burayı arayabilirsiniz:
distress-number = { $name }: { $phone }, { $about }
distress-kept =
    Ben bir bilgisayarım. Yardım gönderemem.
    Kendim kimseye haber de vermem.
    Ama yazdıklarınızı sakladım.
distress-filed =
    Ben bir bilgisayarım. Yardım gönderemem.
    Kendim kimseye haber de vermem.
    Ama yazdıklarınız şikayetinizin yanında duruyor.
    Birinin bunu okuması biraz sürebilir.
distress-nobody =
    Ben bir bilgisayarım. Yardım gönderemem.
    Kendim kimseye haber de vermem.
distress-call =
    { $name } sizi arasın mı? O zaman “Beni arayın” düğmesine basın.
distress-call-number =
    { $name } sizi arasın mı? O zaman numaranızı yazın.
distress-again =
    İyi olmadığınızı okuyorum.
    Şimdi birini arayın:
distress-call-self = { $name } ile konuşmak ister misiniz? Arayın: { $phone }.
talk-not-sent =
    “{ $words }” mesajını iletmiyorum.
    Yine de iletmemi ister misiniz? Bir cümle içinde yazın.

# Stopping, and going on later.
later =
    Tamam. Cevaplarınızı { $days } gün saklarım.
    İstediğiniz zaman kaldığınız yerden devam edebilirsiniz.
wait = Acele etmeyin. Soru burada kalır.
stop-ask =
    Durmak istiyor musunuz?
    Cevaplarınızı saklayabilir ya da silebilirim.
stop-nothing = Şu anda açık soru yok. Başlamak için /klacht yazın.
erased = Her şey silindi. Cevaplarınız artık yok.
remind-draft =
    Burada bir işiniz yarım kalmıştı.
    Devam etmek ister misiniz?
    Bunu { $day } gününe kadar saklarım.
draft-expired =
    Burada bir şey anlatmak istemiştiniz.
    Söylediğim gibi, bu artık silindi.
    İstediğiniz zaman yeniden başlayabilirsiniz.
draft-gone = Bu sorular artık yok. Ama yeniden başlayabilirsiniz.
already-sent =
    Bu şikayeti zaten gönderdiniz.
    Numarası: { $number }.
too-many-drafts = Elinizde zaten beş şikayet var. Önce birini bitirin.
other-draft-kept = Yeni bir şikayete başlıyorum. Ötekini saklıyorum.

# Emptying the chat.
wipe-ask =
    Bu sohbeti boşaltmak istiyor musunuz?
    Son iki günün hepsini silerim.
    Daha eski mesajlarımdan yazıyı kaldırırım.
wipe-stays =
    Telegram bazı şeyleri saklayabilir. Ona ulaşamam.
    Daha önce gönderdikleriniz bizde kalır.
wiped = Sohbet boş.
wiped-mostly = Silebildiğim her şeyi sildim.
wiped-old-left = { $day } gününden önceki mesajlarımı da artık silemem.
wiped-message = Silindi
wiped-own-left =
    Sizin eski mesajlarınızı ben silemem.
    Siz silebilirsiniz: mesajın üstüne uzun basın.
wiped-draft-kept = Cevaplarınız hâlâ bende. Onlar da silinsin mi? /stop yazın.
wipe-kept = Tamam. Her şey yerinde kalıyor.

# When something goes otherwise than was meant.
toast-gone = Bu artık yok.
toast-answered = Bu soruyu zaten cevapladınız.
toast-twice = Bastığınızı gördüm.
unknown-command = Bunu bilmiyorum. Neler olur, görmek için /hulp yazın.
turn-failed =
    Üzgünüm, bende bir şey ters gitti.
    Son mesajınız bana tam gelmedi.
    Bir daha gönderin ya da şu numarayı arayın: { $phone }.
file-lost =
    Gönderdiğiniz bir dosyayı alamadım.
    Bir daha gönderir misiniz?
file-not-yet =
    Bu dosya daha gelmedi.
    Lütfen sonra bir daha isteyin.

# Buttons.
button-notice-yes = Anladım
button-notice-no = İstemiyorum
button-notice-more = Gizlilik hakkında
button-new-complaint = Yeni şikayet
button-my-complaints = Şikayetlerim
button-go-on = Devam et
button-to-question = Soruya dön
button-meaning = Bu ne demek?
button-other-word = Başka bir kelime
button-call-now = Beni arayın
button-keep = Sakla
button-erase = Sil
button-wipe = Boşalt
nav-back = Geri
nav-later = Sonra devam
nav-help = Yardım
nav-call-me = Önce yardım isterim

# The commands in the menu.
command-klacht = Şikayet göndermek
command-mijnklachten = Şikayetimin durumu
command-stop = Soruları bırakmak
command-hulp = Yardım ve telefon
command-privacy = Neleri sakladığımız
command-taal = Başka bir dil
command-wis = Bu sohbeti boşaltmak

# What one sees of the bot before writing anything.
about-long =
    { $organisation } hakkında bir şikayetiniz mi var?
    Göndermenize adım adım yardım ederim.
    Yazabilir ya da sesli anlatabilirsiniz.
    Başlamak için Start düğmesine basın.
about-short = { $organisation } hakkındaki şikayetinizde size yardım ederim.

# Does the complaint fall under the regulation?
client-eligibility-client =
    Kurallarımız sizin için de geçerli: { $service }.
    Kurallarımızda yazıyor: { $article }.
client-eligibility-consumer =
    Bir şey mi aldınız ya da misafir miydiniz?
    O zaman kurallarımız sizin için değil.
    Kurallarımızda yazıyor: { $article }.
client-eligibility-service-unknown =
    Bizimle bağlantınızı bilmiyorum.
    Kurallarımıza göre bu gerekli: { $article }.
client-eligibility-for-oneself =
    Kendiniz için şikayet ediyorsunuz.
    Kurallarımızda yazıyor: { $article }.
client-eligibility-representative =
    Birine yardım ediyorsunuz. Bunu yapabilirsiniz.
    Kurallarımızda yazıyor: { $article }.
client-eligibility-basis-missing =
    Bunu o kişi adına yapabilir misiniz?
    Biri buna ayrıca bakacak.
    Kurallarımıza göre bu gerekli: { $article }.
client-eligibility-next-of-kin =
    Siz ailedensiniz. O zaman olur.
    Kurallarımızda yazıyor: { $article }.
client-eligibility-relation-missing =
    O kişiye yakınlığınız neydi?
    Biri bunu size soracak.
    Kurallarımıza göre bu gerekli: { $article }.
client-eligibility-about-covered =
    Bu konuda şikayet edebilirsiniz.
    Kurallarımızda yazıyor: { $article }.
client-eligibility-about-nobody =
    Şikayetin kim hakkında olduğu henüz belli değil.
    Kurallarımıza göre bu gerekli: { $article }.
client-eligibility-in-time =
    Zamanında geldiniz.
    Şikayet için son gün: { $last-day }.
    Kurallarımızda yazıyor: { $article }.
client-eligibility-ongoing =
    Bu hâlâ sürüyor, yani zamanında geldiniz.
    Kurallarımızda yazıyor: { $article }.
client-eligibility-too-long-ago =
    Olay günü: { $last }.
    Üstünden çok fazla zaman geçmiş.
    Şikayet için son gün buydu: { $last-day }.
    Kurallarımızda yazıyor: { $article }.
client-eligibility-begun-in-time =
    Zamanında başladınız ama şikayeti şimdi gönderiyorsunuz.
    Şikayet için son gün buydu: { $last-day }.
    Kurallarımızda yazıyor: { $article }.
client-eligibility-straddles =
    Bir kısmı çok eski olabilir.
    Biri, neyin hâlâ mümkün olduğuna bakar.
    Kurallarımızda yazıyor: { $article }.
client-eligibility-when-unknown =
    Ne zaman olduğunu daha bilmiyoruz.
    Üstünden çok fazla zaman geçmemiş olmalı.
    Biri bunu sizinle birlikte araştırır.
    Kurallarımıza göre bu gerekli: { $article }.
client-eligibility-in-the-future =
    O gün henüz gelmedi: { $first }.
    Kurallarımızda yazıyor: { $article }.
client-door-complaints-officer = Çekinmeyin, { $name } ile konuşun: { $reach }.
client-door-service = Buraya gidebilirsiniz: { $name }, { $reach }.
contact-phone-mail = { $phone } ya da { $mail }
contact-phone = { $phone }
contact-mail = { $mail }
contact-name = { $name }
client-committee-open =
    Hâlâ komisyona gidebilirsiniz: { $committee }.
    Son gün: { $last-day }.
    Kurallarımızda yazıyor: { $article }.
client-committee-not-yet =
    Şikayetinize önce biz bakarız.
    Sonra komisyona gidebilirsiniz: { $committee }.
    Kurallarımızda yazıyor: { $article }.
client-committee-overdue =
    Şikayetiniz { $since } günü bitmeliydi. Bitiremedik.
    { $officer } ile konuşun: { $reach }.
    Artık komisyona da gidebilirsiniz: { $committee }.
    Kurallarımızda yazıyor: { $article }.
client-committee-too-late =
    Komisyon için süre doldu: { $committee }. Son gün { $last-day } idi.
    Kurallarımızda yazıyor: { $article }.
term-length-days =
    { $n ->
        [one] { $n } gün
       *[other] { $n } gün
    }
term-length-working-days =
    { $n ->
        [one] { $n } iş günü
       *[other] { $n } iş günü
    }
term-length-weeks =
    { $n ->
        [one] { $n } hafta
       *[other] { $n } hafta
    }
term-length-months =
    { $n ->
        [one] { $n } ay
       *[other] { $n } ay
    }
term-length-years = { $n } yıl
term-computed = { $start } gününden { $length } sonra = { $last-day }
term-computed-limit = { $start } gününün üstünden { $length } geçmeden = en geç { $last-day }
outage-buttons =
    Bir arıza yüzünden biraz yoktum.
    Bir düğmeye bastınız mı? Belki bana ulaşmadı.
    O zaman bir kez daha basın.
outage-over =
    Bir arıza yüzünden biraz yoktum.
    Bir düğmeye bastınız mı? Belki bana ulaşmadı.
    Soru bir kez daha:
