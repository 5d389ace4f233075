# What does this mean? Difficult words, said plainly.

meaning-title = Що це означає?
meaning-list = Натисніть на слово.
meaning-other = Вашого слова тут немає? Напишіть: що означає, і потім це слово.
meaning-unknown =
    Я не знаю цього слова.
    Сміливо запитайте людину. Або натисніть на слово.

term-officer = Фахівець зі скарг
term-committee = Комісія зі скарг
term-manager = Керівник
term-regulation = Регламент
term-article = Стаття
term-uwv = UWV
term-privacy = Приватність
term-guardian = Опікун

meaning-officer =
    Фахівець зі скарг (klachtenfunctionaris) допомагає людям зі скаргою.
    Ця людина не залежить від керівника. Вона не стає ні на чий бік.
meaning-committee =
    Комісія зі скарг (klachtencommissie) – це люди, які в нас не працюють.
    Вони дивляться скаргу, якщо ми не впоралися самі.
meaning-manager =
    Керівник (manager) керує командою або місцем.
meaning-regulation =
    Регламент (reglement) – це список правил.
    Там написано, що роблять зі скаргою.
meaning-article =
    Стаття (artikel) – це частина правил.
    Примітка (voetnoot) – це дрібний текст унизу.
meaning-uwv =
    UWV допомагає людям, які шукають роботу.
    Ця служба також платить тим, хто не може працювати.
meaning-privacy =
    Те, що стосується вас, не передають кому завгодно.
    Це і є приватність (privacy).
meaning-guardian =
    Опікун (voogd) дбає про чужу дитину.
    Це дозволяє суд.
meaning-acting =
    Представник (vertegenwoordiger) говорить за іншу людину.
    Та людина цього хоче або сама не може.
meaning-kin =
    Рідні (nabestaanden) – це сім’я людини, якої вже немає.
meaning-expert =
    Експерт із праці (arbeidsdeskundige) працює в UWV.
    Ця людина багато знає про роботу і хвороби.
meaning-mediation =
    Посередництво (bemiddeling): хтось допомагає двом людям домовитися.
    Цей помічник не стає ні на чий бік.
meaning-both-sides =
    Ми слухаємо вас. Іншу людину ми теж слухаємо (hoor en wederhoor).
meaning-admissible =
    Тоді комісія може розглянути вашу скаргу (ontvankelijk).
    Не може? Тоді вам скажуть чому.
meaning-ruling =
    Це те, що вирішила комісія (uitspraak).
    Усі мають це виконувати.
meaning-withdraw =
    Ви більше не хочете йти далі зі скаргою (intrekken).
    Тоді ми теж зупиняємося.
