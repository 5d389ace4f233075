# What does this mean? Difficult words, said plainly.

meaning-title = Bu ne demek?
meaning-list = Bir kelimeye basın.
meaning-other = Kelimeniz burada yok mu? Önce “ne demek” yazın, sonra kelimeyi.
meaning-unknown =
    Bu kelimeyi bilmiyorum.
    Çekinmeden bir insana sorun. Ya da bir kelimeye basın.

term-officer = Şikayet görevlisi
term-committee = Şikayet komisyonu
term-manager = Yönetici (manager)
term-regulation = Kurallar (reglement)
term-article = Madde (artikel)
term-uwv = UWV
term-privacy = Gizlilik (privacy)
term-guardian = Vasi (voogd)

meaning-officer =
    Şikayet görevlisi (klachtenfunctionaris), şikayeti olanlara yardım eder.
    Yöneticiye bağlı değildir ve taraf tutmaz.
meaning-committee =
    Şikayet komisyonu (klachtencommissie) dışarıdan bir gruptur.
    Biz birlikte çözemezsek şikayetinize onlar bakar.
meaning-manager =
    Yönetici (manager) bir ekibi ya da bir yeri yönetir.
meaning-regulation =
    Bunlar bizim şikayet kurallarımız (reglement).
    Orada bir şikayetle ne yapıldığı yazar.
meaning-article =
    Madde (artikel), kuralların küçük bir parçasıdır.
    Dipnot (voetnoot), altta küçük yazıyla durur.
meaning-uwv =
    UWV iş arayanlara yardım eder.
    Çalışamayanlara para da öder.
meaning-privacy =
    Size ait olan bilgi, öylece başkasına gitmez.
    Gizlilik (privacy) budur.
meaning-guardian =
    Vasi (voogd), başkasının çocuğuna bakar.
    Buna mahkeme izin verir.
meaning-acting =
    Temsilci (vertegenwoordiger) başka biri için konuşur.
    O kişi bunu ister ya da kendisi konuşamaz.
meaning-kin =
    Vefat eden birinin ailesidir (nabestaande).
meaning-expert =
    İş uzmanı (arbeidsdeskundige) UWV’de çalışır.
    İş ve hastalık konusunda çok şey bilir.
meaning-mediation =
    Arabuluculuk (bemiddeling): biri, iki kişinin anlaşmasına yardım eder.
    O kişi taraf tutmaz.
meaning-both-sides =
    Sizi dinleriz. Karşı tarafı da dinleriz.
meaning-admissible =
    Komisyon o zaman şikayetinize bakabilir (ontvankelijk).
    Bakamıyor mu? O zaman nedenini öğrenirsiniz.
meaning-ruling =
    Bu, komisyonun son kararıdır (uitspraak).
    Herkes bu karara uymak zorundadır.
meaning-withdraw =
    Geri çekmek (intrekken): şikayetinize devam etmek istemiyorsunuz.
    O zaman biz de dururuz.
