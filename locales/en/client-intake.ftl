# The questions.

ask-place = Question { $number } of { $total }
ask-place-still = Still question { $number } of { $total }

ask-relation = How do you know { $organisation }? Choose what fits you.
ask-relation-uwv = Did you come here through UWV? Then choose that button.
ask-capacity =
    Who are you doing this for?
    You can help someone who cannot complain alone.
    Or someone in your family has died.
ask-represented-name = What is that person’s name? Type the name.
ask-represented-relation = Who are you to that person? Choose, or type it yourself.
ask-basis =
    Why may you do this for that person?
    Choose, or type it yourself.
ask-proof =
    Do you have a letter that says so?
    Then you can send a photo of it.
    You do not have to.
ask-proof-more = Thank you. I now have { $received }. Is there more? Or tap Done.
ask-represented-service = Which work or help is it about? Choose what fits.
ask-represented-service-uwv = Did that person come through UWV? Then choose that button.
ask-consumer =
    Did you buy something in a shop of { $organisation }?
    Or were you a guest in a restaurant there?
    Then our rules about complaints are not for you.
    But we would like to help you.
ask-consumer-door = This is the right place for you: { $name }, { $ways }.
ask-consumer-on =
    Do you still want to send your complaint here?
    You can. A person will see what is possible.
ask-uwv = What do you do at { $organisation }?
ask-represented-uwv = Which work or help is it about?

ask-about =
    Who is your complaint about?
    Type the name, or choose a button.
ask-about-so-far = Your complaint is about:
ask-about-more = Who else is it about? Type the name, or choose a button.
ask-about-name = What is that person’s name? Type the name.
ask-about-acting =
    Who was it? Type the name, or what that person does.
    For example: the taxi driver.

ask-unit = Where was it? Choose a place.
ask-unit-told =
    From what you wrote, I think you mean { $unit }.
    Was it there? Or choose another place.
ask-unit-search =
    Where was it?
    Type the name of the place, or part of it.
ask-unit-found = Is it one of these? Choose, or type another name.
ask-unit-none =
    I do not know the place “{ $typed }”.
    Type another name, or tap “I don’t know”.

ask-happened =
    What happened?
    Tell it in your own words.
    You can type or send a voice message.
    A photo or a letter is fine too.
    Are you finished? Then tap Done.
ask-happened-more =
    I now have { $received }.
    Do you want to say more? Just send it.
    Are you finished? Then tap Done.

ask-when =
    When was it?
    Choose a button, or type the day.
    For example: 3 March, or Tuesday last week.
ask-when-confirm = Do you mean: { $reading }?
ask-when-told =
    You wrote: “{ $words }”.
    Do you mean: { $reading }?
ask-when-choose = Which one do you mean?

ask-manager = Was the manager there when it happened?
ask-manager-named =
    The manager of { $unit } is { $manager }.
    Was the manager there when it happened?

ask-door = Who may help you with your complaint?
ask-door-officer =
    That can be the manager.
    Is that too scary? Or have you talked already?
    Then { $name } can help you.
    That is the complaints officer.
ask-door-colleague =
    That can be another manager.
    Is that too scary? Or have you talked already?
    Then { $name } can help you.
    That is the complaints officer.
ask-door-after-talk =
    It is good that you have talked already.
    Who may help you from here?

ask-wish =
    What would you like most?
    Choose a button, or say it in your own words.
ask-wish-more = I now have { $received }. Finished? Tap Done.

ask-contact =
    What is your name?
    In Telegram your name is { $name }. Is that right?
    You can also type another name.
ask-contact-chat =
    Our answer comes here in the chat.
    Would you prefer a call? Choose “Call me instead”.
ask-contact-without =
    You can leave out your name.
    But then it is harder to help you.
ask-phone =
    What number can we call you on?
    Tap the button, or type your number.

# The buttons with the questions, never longer than 20 characters.
choice-yes = Yes
choice-no = No
choice-unsure = I don’t know
choice-done = Done
choice-for-other = For someone else
choice-via-uwv = Through UWV
choice-representative = I help someone
choice-next-of-kin = Someone has died
choice-no-name = Without a name
choice-relation-parent = Father or mother
choice-relation-child = Son or daughter
choice-relation-partner = Partner
choice-relation-worker = Support worker
choice-basis-consent = The person wants it
choice-basis-guardian = I am the guardian
choice-basis-parent = It is my child
choice-no-photo = No photo
choice-go-on = Send it anyway
choice-stop-here = Stop here
choice-about-employee = An employee
choice-about-unit = A place or team
choice-about-organisation = The organisation
choice-about-acting = Someone else
choice-about-more = Add another person
choice-name-unknown = I don’t know a name
choice-unit-list = Show the list
choice-today = Today
choice-yesterday = Yesterday
choice-last-week = Last week
choice-last-month = Last month
choice-ongoing = It still happens
choice-when-unknown = I don’t remember
choice-other-day = Another day
choice-door-manager = The manager
choice-door-colleague = Another manager
choice-door-officer = Complaints officer
choice-door-afraid = That is too scary
choice-door-talked = We already talked
choice-wish-stop = That it stops
choice-wish-sorry = Someone says sorry
choice-wish-talk = A good talk
choice-wish-solve = A solution
choice-name-telegram = Yes, that is right
choice-call-me = Call me instead
choice-share-phone = Share my number
choice-no-phone = No number
choice-no-address = No address
choice-send = Send

change-who = Who I am
change-about = Who it is about
change-unit = The place
change-happened = What happened
change-when = When
change-manager = The manager
change-door = Who helps
change-wish = What I want
change-contact = My name

# What I understood.
noted = I am writing down: { $answer }
noted-choice = You chose: { $answer }
noted-name = Thank you, { $answer }.
noted-next-of-kin = I am sorry for your loss.
noted-no-name = All right, without a name.
noted-phone = We will call you on { $answer }.
noted-story = Thank you. I have { $answer } from you.
noted-with-story = I have added this to your story.
noted-caption-kept = I did save the text that came with it.
noted-edit = I have changed your answer.
noted-other-day = All right, I will ask again.
noted-old-button = That button was from an earlier question. This is the question now:
noted-first-question = This is the first question.
noted-going-on = You were not finished yet. We go on where you were.
noted-no-matter = That is no problem.
noted-tell-what-you-know = That is no problem. Tell me what you do know.
noted-say-it = All right. Please tell me.
noted-what-to-change = What is not right? Tap on it.
noted-other-unit = All right. Please choose another place.
noted-for-later = I will remember that. Later I will ask you if it is right.
noted-voice =
    Thank you, I have saved your voice message.
    A person will listen to it.
noted-voice-button =
    Thank you, I have saved your voice message.
    But here I also need a button.
keyboard-away = All right.

refused-choice = I do not quite understand. Please choose one of the buttons.
refused-name = I am asking for a name here.
refused-other-name = Then what is your name? Type it, or choose a button.
refused-long-name = That is very long. Can you make it shorter?
refused-nothing-told = First tell me what happened. Type something, or send a voice message.
refused-future =
    That is { $day }.
    That day has not come yet.
refused-no-such-day = That day is not on the calendar. Can you check it?
refused-vague = Can you name a day? It does not have to be exact.
refused-when =
    I do not quite understand.
    Type a day, like 3 March or last week.
    Not sure? Then choose a button.
refused-phone = That does not look like a phone number. Type it in numbers, like 06 12 34 56 78.
refused-big-file =
    This file is too big for me.
    Make it smaller, or email it to { $mail }.
refused-too-much =
    You have already sent a lot. There is no room for more.
    Please email the rest to { $mail }.

odd-sticker = Nice, but I cannot read a sticker. Type it, or send a voice message.
odd-location = I cannot read a place on the map. Type where it was.
odd-poll = I cannot read that. Type it, or send a voice message.
odd-other = I cannot read this. Type it, or send a voice message.
odd-contact = This is another person’s number. Type what you want to say.

# The answers in words.
said-about-employee = { $name }
said-about-employee-unknown = an employee, name not known
said-about-unit = a place or team
said-about-organisation = the organisation as a whole
said-about-acting = { $name }, someone from outside
said-about-acting-unknown = someone from outside
said-day = { $day }
said-range = from { $first } to { $last }
said-ongoing = it still happens
said-when-unknown = I don’t remember
said-client = for myself
said-representative = for someone else
said-next-of-kin = for someone who has died
said-left-out = not told
said-yes = yes
said-no = no
said-unsure = I don’t know
said-spoken = in a voice message
said-door-manager = the manager
said-door-colleague = another manager
said-door-officer = the complaints officer
said-reach-chat = here in the chat
said-reach-phone = a phone call
said-quote = “{ $words }”
said-voice = voice message { $number } ({ $length })
said-photo = photo { $number }
said-lost = { $file } (did not arrive)
said-video = video { $number } ({ $length })
said-document = file { $name }
said-file = file { $number }

received-texts =
    { $texts ->
        [0] nothing yet
        [one] 1 message
       *[other] { $texts } messages
    }
received-files =
    { $files ->
        [one] 1 file
       *[other] { $files } files
    }
received-photos =
    { $photos ->
        [one] 1 photo
       *[other] { $photos } photos
    }
received-voices =
    { $voices ->
        [one] 1 voice message
       *[other] { $voices } voice messages
    }
received-more = { $first }, { $rest }
received-both = { $texts } and { $files }

# The summary.
summary-title = Please check if everything is right.
summary-line = { $label }: { $value }
summary-objections = Please note. Maybe our rules are not for this complaint:
summary-still =
    You can still send your complaint.
    A person will then look at it.
summary-send =
    Is it right? Then tap Send.
    Is something wrong? Tap on what you want to change.
label-who = I do this
label-for-whom = For whom
label-relation = I am
label-basis = I may do this because
label-proof = Letter with it
label-service = It is about
label-uwv = Through UWV
label-about = Who it is about
label-unit = The place
label-happened = What happened
label-when = When
label-manager = Was the manager there
label-talked = Have we talked already
label-dares = Do I dare to talk to the manager
label-door = Who helps
label-wish = What I want
label-name = Name
label-phone = Number
label-reach = Answer by
