# What clients and representatives read about the steps of their complaint.

action-agree-facts = Böyle doğru
action-dispute-facts = Bu doğru değil
action-accept = Evet, bu iyi
action-decline = Hayır, istemiyorum
action-check-agreement = Yapıldı mı?
action-to-officer = Memnun değilim
action-withdraw = Şikayeti geri çek
action-not-needed = Sorun çözüldü
action-resume = Devam et
action-reopen = Yeniden ele al
action-committee = Komisyona git
action-uwv = UWV’ye git
action-feedback = Nasıl geçti?
action-respond = Cevap ver

form-title = { $number }: { $action }
form-preview = Bu doğru mu?
form-type-it = Cevabınızı yazın. Burada ses kaydı ya da dosya olmuyor.
form-type-day = Bir gün yazın. Şöyle olabilir: 3 Mart.
form-day-past = O gün geçti. Gelecek bir gün yazın.
form-day-future = O gün henüz gelmedi. Geçmiş bir gün yazın.
form-day-unknown = O günü anlamadım. Şöyle yazın: 3 Mart 2026.
form-choose = Düğmelerden birini seçin. Yazabilirsiniz de.
form-odd = Bunu saklayamam. Yazın ya da fotoğraf veya sesli mesaj gönderin.
form-big-file = Bu dosya çok büyük. 20 MB’den küçük bir şey gönderin.
button-form-yes = Evet, doğru
button-form-again = Yeniden doldur
button-not-now = Şimdi değil
button-skip = Geç
button-today = Bugün
button-yesterday = Dün
button-in-a-week = Bir hafta sonra
button-in-two-weeks = İki hafta sonra
case-not-now = Bu şimdi olmuyor. Neler yapabilirsiniz, şikayetinizde görürsünüz.

case-paused = Şikayetiniz sizi bekliyor. Devam etmek ister misiniz? Düğmeye basın.
case-withdrawn = Şikayetinizi geri çektiniz. Bunun için size bir mektup gelecek.
case-settled = Şikayetiniz bizde bitti.
case-committee = Şikayetiniz şikayet komisyonunda.

accept-sure = Bunu kabul ediyor musunuz?
accept-not-yet = Tamam. Şimdi seçmek zorunda değilsiniz.
decline-why = Neden istemiyorsunuz? Yazabilir ya da sesli anlatabilirsiniz.
accepted = Güzel. Bunu mektupla da alacaksınız.
declined = Bunu ilettik. Nasıl devam edeceğini size bildiririz.
agreement-which = Hangi söz hakkında?
agreement-kept = Bu yapıldı mı?
agreement-kept-noted = Bunu duymak güzel. Yazdım.
agreement-broken-noted =
    Bu can sıkıcı. Şimdi iletiyorum.
    Bu konuda bir şey söylemek ister misiniz? Buraya gönderin.
promise-line = { $what } Kim: { $who }. Bitiş günü: { $day }.
