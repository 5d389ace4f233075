# What clients and representatives read outside the questions.

hello-title = Welcome to complaints help at { $organisation }
hello =
    Hi! I am the Klachtwijzer, a computer.
    I help you to send a complaint.
    I will ask you a few short questions.
    You can type, but you can also send a voice message.
hello-call = Do you want to talk to someone first? That is possible too.

# Before the first question.
notice-title = Please read this first
notice-telegram = Telegram can also read what we write here.
notice-readers =
    A manager or the complaints officer will read your complaint.
    Is your complaint about someone? That person will hear about it too.
notice-kept =
    If you send nothing, I delete everything after { $days } days.
    If you send it, we delete everything { $months } months after it is finished.
notice-doors = Would you rather not use Telegram? This is also possible:
notice-waits =
    Thank you, I have it.
    First read the text above.
    Then choose a button.
notice-declined =
    That is fine. I have saved nothing.
    You can also complain in another way:

door-officer = Complaints officer { $name }: { $phone } or { $mail }
door-general = { $organisation }: { $phone } or { $mail }
door-manager = The manager of your own place

privacy-title = What do we do with your data?
privacy-readers =
    Only people who help you with the complaint read it.
    They keep everything to themselves.
privacy-respondent =
    Is your complaint about someone?
    Then that person may give an answer too.
privacy-encrypted = Everything is locked in our computer.
privacy-rights =
    Do you want to see what we have about you?
    Or must something be deleted? Then email { $mail }.
privacy-wipe = Type /wis to empty this chat.

# Help.
help-title = Help
help-commands =
    You can type this:
    /klacht: send a complaint
    /mijnklachten: see how it is going
    /stop: stop the questions
    /wis: empty this chat
    /privacy: what we keep
    /taal: another language
help-words = You can also type the words on a button. Mistakes are fine.
help-doors = Would you rather talk to a person?
help-typed = You can tap a button. Or type your answer.
help-who =
    I want to know how you know us.
    Then I know who can help you.
help-about =
    Tell me who your complaint is about.
    Not sure of the name? That is fine.
help-unit =
    Tell me where it was.
    Not sure? Then we will find out.
help-happened =
    Tell me what happened, in your own words.
    You can type or send a voice message.
    A photo or a letter is fine too.
    Are you finished? Then tap Done.
help-when =
    Tell me on which day it was.
    You can also type something like “Tuesday last week”.
    Was it a long time ago?
    Then someone will see if it is still possible.
help-manager =
    The manager often looks at a complaint.
    But not if the manager was there when it happened.
    Then someone else does it.
help-door =
    You choose who helps you.
    That can be the manager.
    The complaints officer can do it too.
help-wish =
    Tell me what you would like most.
    Then we know what to look for.
help-contact =
    With your name we can help you better.
    But you do not have to give it.
    We send our answer here in the chat.
help-summary = Read it again carefully. Is it right? Then tap Send.

# Calling instead of complaining.
call-ask =
    Good idea. { $name } can call you.
    That is the complaints officer.
    On which number?
    Tap the button, or type your number.
    You can also call us: { $phone }.
call-promised =
    I have told { $name }.
    You will get a call as soon as possible.
    This is not a complaint yet.
    Does it take too long? Call { $phone }.
call-nobody =
    I cannot reach { $name } in the chat now.
    Please call { $phone }.
    Or email { $mail }.
call-declined = That is fine. You can always call later: { $phone }.
call-myself = I will make the call
call-way-out = Would you rather not? Type: I will make the call.
call-draft-kept = I still have your answers. Do you want to go on?
call-ask-now =
    I have told { $name }.
    On which number can { $name } call you?
    Tap the button, or type your number.
    You can also call us: { $phone }.

# When somebody is in distress. The numbers are in the file of the organisation.
distress-suicide =
    I am so sorry that you feel like this.
    You do not have to carry this alone.
    Here you can talk to someone now:
distress-sexual =
    I am so sorry. It is not your fault.
    Here people will listen to you:
distress-violence =
    I am so sorry. Nobody may hurt you.
    You can call here:
distress-threat =
    That sounds dangerous.
    You can call here:
distress-number = { $name }: { $phone }, { $about }
distress-kept =
    I am a computer. I cannot send help.
    I do not warn anyone myself.
    But I have saved what you wrote.
distress-filed =
    I am a computer. I cannot send help.
    I do not warn anyone myself.
    But what you wrote is with your complaint.
    It can take a while until someone reads it.
distress-nobody =
    I am a computer. I cannot send help.
    I do not warn anyone myself.
distress-call =
    Do you want { $name } to call you? Then tap “Call me”.
distress-call-number =
    Do you want { $name } to call you? Then give your number.
distress-again =
    I read that you are not doing well.
    Call someone now:
distress-call-self = Do you want to talk to { $name }? Call { $phone }.
talk-not-sent =
    I do not pass on “{ $words }”.
    Do you want me to? Then type it in a sentence.

# Stopping, and going on later.
later =
    All right. I keep your answers for { $days } days.
    You can always go on where you were.
wait = Take your time. The question stays here.
stop-ask =
    Do you want to stop?
    I can keep your answers or delete them.
stop-nothing = There is no open question now. Type /klacht to begin.
erased = Everything is deleted. Your answers are gone.
remind-draft =
    You had started something here.
    Do you want to go on?
    I will keep it until { $day }.
draft-expired =
    You wanted to tell us something here.
    It is deleted now, as I told you before.
    You can always start again.
draft-gone = These questions are no longer here. But you can start again.
already-sent =
    You have already sent this complaint.
    The number is { $number }.
too-many-drafts = You already have five unfinished complaints. Please finish one first.
other-draft-kept = I am starting a new complaint. I will keep the other one.

# Emptying the chat.
wipe-ask =
    Do you want to empty this chat?
    I will delete everything from the last two days.
    In my older messages I will remove the text.
wipe-stays =
    Telegram itself may still keep something. I cannot change that.
    What you have already sent stays with us.
wiped = The chat is empty.
wiped-mostly = I have removed what I could.
wiped-old-left = I also cannot remove my messages from before { $day }.
wiped-message = Deleted
wiped-own-left =
    I cannot remove your own old messages.
    You can do that yourself: press and hold a message.
wiped-draft-kept = I still have your answers. Type /stop to delete them too.
wipe-kept = All right. Everything stays.

# When something goes differently than meant.
toast-gone = This is no longer here.
toast-answered = You have already had this question.
toast-twice = I already have your tap.
unknown-command = I do not know that. Type /hulp to see what you can do.
turn-failed =
    Sorry, something went wrong on my side.
    Your last message did not arrive properly.
    Please send it again, or call { $phone }.
file-lost =
    I could not get one of your files.
    Can you send it again?
file-not-yet =
    This file is not here yet.
    Please ask for it again later.

# Buttons.
button-notice-yes = I understand
button-notice-no = Rather not
button-notice-more = More about privacy
button-new-complaint = New complaint
button-my-complaints = My complaints
button-go-on = Go on
button-to-question = Back to the question
button-meaning = What does this mean?
button-other-word = Another word
button-call-now = Call me
button-keep = Keep
button-erase = Delete
button-wipe = Empty the chat
nav-back = Back
nav-later = Go on later
nav-help = Help
nav-call-me = Talk to someone

# The commands in the menu.
command-klacht = Send a complaint
command-mijnklachten = See how it is going
command-stop = Stop the questions
command-hulp = Help and calling
command-privacy = What we keep
command-taal = Another language
command-wis = Empty this chat

# What one sees of the bot before writing anything.
about-long =
    Do you have a complaint about { $organisation }?
    I help you to send it, step by step.
    You can type, or send a voice message.
    Tap Start to begin.
about-short = I help you with a complaint about { $organisation }.

# Is the complaint covered by the rules?
client-eligibility-client =
    Our rules are for you too: { $service }.
    That is in { $article } of our rules.
client-eligibility-consumer =
    Did you buy something, or were you a guest?
    Then our rules are not for you.
    That is in { $article } of our rules.
client-eligibility-service-unknown =
    I do not know how you know us.
    Our rules ask for this in { $article }.
client-eligibility-for-oneself =
    You are complaining for yourself.
    That is in { $article } of our rules.
client-eligibility-representative =
    You are helping someone. That is allowed.
    That is in { $article } of our rules.
client-eligibility-basis-missing =
    May you do this for that person?
    Someone will check that.
    Our rules ask for this in { $article }.
client-eligibility-next-of-kin =
    You are family. Then it is allowed.
    That is in { $article } of our rules.
client-eligibility-relation-missing =
    Who were you to that person?
    Someone will ask you that.
    Our rules ask for this in { $article }.
client-eligibility-about-covered =
    You can complain about this.
    That is in { $article } of our rules.
client-eligibility-about-nobody =
    It is not clear yet who it is about.
    Our rules ask for this in { $article }.
client-eligibility-in-time =
    You are on time.
    The last day to complain is { $last-day }.
    That is in { $article } of our rules.
client-eligibility-ongoing =
    It still happens, so you are on time.
    That is in { $article } of our rules.
client-eligibility-too-long-ago =
    It was on { $last }.
    That is too long ago.
    The last day to complain was { $last-day }.
    That is in { $article } of our rules.
client-eligibility-begun-in-time =
    You started on time, but you are only sending the complaint now.
    The last day to complain was { $last-day }.
    That is in { $article } of our rules.
client-eligibility-straddles =
    A part may be too long ago.
    Someone will see what is still possible.
    That is in { $article } of our rules.
client-eligibility-when-unknown =
    We do not know yet when it was.
    It must not be too long ago.
    Someone will find that out with you.
    Our rules ask for this in { $article }.
client-eligibility-in-the-future =
    That day has not come yet: { $first }.
    That is in { $article } of our rules.
client-door-complaints-officer = Feel free to call { $name }: { $reach }.
client-door-service = You can go to { $name }: { $reach }.
contact-phone-mail = { $phone } or { $mail }
contact-phone = { $phone }
contact-mail = { $mail }
contact-name = { $name }
client-committee-open =
    You can still go to the { $committee }.
    The last day for that is { $last-day }.
    That is in { $article } of our rules.
client-committee-not-yet =
    First we look at your complaint ourselves.
    After that you can go to the { $committee }.
    That is in { $article } of our rules.
client-committee-overdue =
    Your complaint should have been finished on { $since }. We are too late.
    Call { $officer }: { $reach }.
    You can now also go to the { $committee }.
    That is in { $article } of our rules.
client-committee-too-late =
    The last day to go to the { $committee } was { $last-day }.
    That is in { $article } of our rules.
term-length-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
term-length-working-days =
    { $n ->
        [one] { $n } working day
       *[other] { $n } working days
    }
term-length-weeks =
    { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
term-length-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
term-length-years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
term-computed = { $length } after { $start } = { $last-day }
term-computed-limit = less than { $length } after { $start } = last day { $last-day }
outage-buttons =
    I was away for a while because of a problem.
    Did you press a button? Maybe it did not arrive.
    Then press it again.
outage-over =
    I was away for a while because of a problem.
    Did you press a button? Maybe it did not arrive.
    Here is the question again.
