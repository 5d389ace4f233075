# What clients and representatives read about the steps of their complaint.

action-agree-facts = This is correct
action-dispute-facts = This is not correct
action-accept = Yes, that is good
action-decline = No, I don’t want it
action-check-agreement = Has it been done?
action-to-officer = I am not satisfied
action-withdraw = Stop my complaint
action-not-needed = It is solved
action-resume = Go on
action-reopen = Open it again
action-committee = To the committee
action-uwv = To UWV
action-feedback = How did it go?
action-respond = Respond

form-title = { $number }: { $action }
form-preview = Is this correct?
form-type-it = Type your answer. You cannot send a voice message or a file here.
form-type-day = Type a day. For example: 3 March.
form-day-past = That day has already passed. Type a day that is still to come.
form-day-future = That day has not come yet. Type a day in the past.
form-day-unknown = I do not understand that day. Type it like this: 3 March 2026.
form-choose = Choose one of the buttons. You can also type it.
form-odd = I cannot save this. Type it, or send a photo or voice message.
form-big-file = This file is too big. Send something smaller than 20 MB.
button-form-yes = Yes, correct
button-form-again = Fill in again
button-not-now = Not now
button-skip = Skip
button-today = Today
button-yesterday = Yesterday
button-in-a-week = In a week
button-in-two-weeks = In two weeks
case-not-now = That is not possible now. Look at your complaint to see what you can do.

case-paused = Your complaint is waiting for you. Do you want to go on? Tap the button.
case-withdrawn = You have stopped your complaint. You will get a letter about that.
case-settled = We are finished with your complaint.
case-committee = Your complaint is with the complaints committee.

accept-sure = Do you agree with this?
accept-not-yet = All right. You do not have to choose now.
decline-why = Why not? You can type it or send a voice message.
accepted = Good. You will also get this in a letter.
declined = I have passed it on. You will hear what happens next.
agreement-which = Which agreement is it about?
agreement-kept = Has this been done?
agreement-kept-noted = Good to hear. I have noted it.
agreement-broken-noted =
    I am sorry about that. I will pass it on now.
    Do you want to say something about it? Just send it here.
promise-line = { $what } Who: { $who }. To be done by { $day }.
