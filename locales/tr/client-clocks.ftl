# What clients read about how long something may take.

clock-first-contact = En geç { $day } günü bizden haber alırsınız.
clock-manager-phase = Yönetici { $day } günü bitirmek istiyor.
clock-respondent = Karşı taraf cevap verebilir. Son gün: { $day }.
clock-settlement = Şikayetiniz en geç { $day } günü biter.
clock-window = Komisyona gidebilirsiniz. Son gün: { $day }.
clock-ruling = Komisyon en geç { $day } günü karar verir.
clock-measures = Neyin değişeceğini en geç { $day } günü öğrenirsiniz.

clock-late-first-contact =
    Bizden çoktan haber almalıydınız. Özür dileriz.
    Biriyle konuşmak ister misiniz? { $officer } ile konuşun: { $reach }.
clock-late-manager-phase =
    Yönetici daha bitirmedi. Bu çok uzun sürüyor.
    Artık şikayet görevlisine gidebilirsiniz. Bunun için “Memnun değilim” düğmesine basın.
    Arayabilirsiniz de: { $officer }, { $reach }.
clock-late-measures =
    Neyin değişeceğini çoktan öğrenmeliydiniz. Özür dileriz.
    { $officer } ile konuşun: { $reach }.
clock-late-ruling =
    Komisyon { $day } günü karar vermeliydi. Henüz karar vermedi.
    Sekretere mektup yazabilirsiniz. Ya da { $officer } ile konuşun: { $reach }.
clock-window-reminder =
    Memnun değil misiniz? O zaman hâlâ komisyona gidebilirsiniz: { $committee }.
    Son gün: { $day }. Ondan sonra olmaz.
clock-judging = Size yardım edip edemeyeceğimizi öğrenirsiniz. En geç: { $day }.
clock-withdrawal = Şikayetinizin durduğunu bildiren mektubu alırsınız. En geç: { $day }.
clock-late-judging =
    Size yardım edip edemeyeceğimize daha bakıyoruz. Bu çok uzun sürüyor.
    Üzgünüz. Arayın: { $officer }, { $reach }.
clock-late-withdrawal =
    Şikayetinizin durduğunu bildiren mektup daha gelmedi. Üzgünüz.
    Arayın: { $officer }, { $reach }.
