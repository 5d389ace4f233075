# What clients and representatives read about how their complaint stands, and how it ends.

# Notifications say nothing: phones are shared.
client-question = There is a question for you.
client-waiting = Something is still waiting for you.

# Where is your complaint?
case-with-officer = { $name } is helping you now. That is the complaints officer.
step-then-result = When we are done, you will hear the result.
step-handled = We have looked at it.
next-your-turn = Now it is your turn. Choose a button below.
next-sent-back =
    The committee sends your complaint back.
    First we have to look at it ourselves.
next-officer = Are you not satisfied? Then you can go to the complaints officer.

# Buttons.
button-to-case = To my complaint
button-story = Read everything
button-story-files = Photos and more
button-earlier = Earlier
button-newer = Later

# What was decided.
decision-not-taken-on =
    We cannot handle your complaint.
    That is because of { $article } of our rules.
    This is the reason:
decision-registered = We do keep a note that you had a complaint.
decision-other-doors = You can go here instead:
decision-filed = You sent your complaint on { $day }.
decision-facts = This is what it is about, in short:
decision-facts-wrong = Is this not correct? Please say so here.
decision-talk = We had a meeting with you on { $day }.
decision-agreed = This is what we agreed with you:
decision-outcome = The result is: { $finding }.
decision-reasons = This is the reason:
decision-measures = This is what we will do:
decision-no-measures = We do not need to do anything else now.
finding-founded = That means: you are right.
finding-partly-founded = That means: you are partly right.
finding-unfounded = That means: we think it went well.
finding-no-judgement = That means: we do not say who is right.
choice-founded = Justified
choice-partly-founded = Partly justified
choice-unfounded = Not justified
choice-no-judgement = No judgement
decision-settled = We are finished with your complaint.
decision-no-solution =
    Together we did not find a solution.
    This is the reason:
decision-not-satisfied = Are you not satisfied? Then there is more you can do.
decision-door-officer =
    Go to the complaints officer. That is { $name }.
    Call { $phone } or email { $mail }.
decision-door-committee =
    Or go to the { $committee }.
    It is not part of our organisation.
    The last day for that is { $day }.
decision-door-address = Send a letter to:
decision-door-secretary = For { $name }
decision-taken-back = You stopped your complaint on { $day }.
decision-no-longer-needed = You said on { $day } that it is solved.
decision-committee-letter = The committee wrote that to you on { $day }.
decision-reopen =
    Did you change your mind? Then you can go on again.
    The last day for that is { $day }.

# Stopping and going on again.
withdraw-sure =
    Are you sure?
    Then we will stop with your complaint.
not-needed-sure =
    Good to hear that it is solved!
    Shall we stop with your complaint?
withdraw-cooling-off = Did you change your mind? You can go on again. The last day is { $day }.
withdraw-why = Do you want to say why? You do not have to.
withdraw-not = All right. We simply go on.
withdrawn =
    Your complaint has now stopped.
    You will get a message about that.
resumed = Good, we are going on again.
reopen-sure = Do you want us to go on again?
reopen-not = All right. Your complaint stays closed.
reopened = All right. We are going on with your complaint.

# Not satisfied.
to-officer-sure =
    I am sorry to hear that. { $name } can help you then.
    That is the complaints officer, who is not on the manager’s team.
    The manager will then stop with your complaint.
    Do you want that?
to-officer-why =
    Why are you not satisfied?
    You can type it or send a voice message.
    The manager will not read this.
to-officer-not = All right. Nothing changes.
to-officer-done = { $name } has your complaint now. You will hear from { $name }.
to-officer-waits =
    Your complaint goes to the complaints officer.
    We are still looking for who can do that.

# How did it go?
feedback-score = How was our help?
feedback-who-reads = The person who helped you will not see this.
feedback-words = Do you want to say something about it? Type it in one sentence.
feedback-thanks = Thank you. We learn from that.
choice-score-1 = 1: very bad
choice-score-2 = 2: bad
choice-score-3 = 3: not good, not bad
choice-score-4 = 4: good
choice-score-5 = 5: very good

# Everything that happened.
story-page = Page { $page } of { $pages }
story-on = That was on { $day }.
story-filed = You sent your complaint on { $at }:
story-edited = You changed a message on { $at }:
story-handler = { $name } got your complaint on { $at }.
story-taken = We started on it on { $at }.
story-taken-on = We checked if we can help you. We can. That was on { $at }.
story-not-taken-on = We read your complaint on { $at }.
story-facts = The facts in short, { $at }:
story-facts-agreed = On { $at } you said that the facts were correct.
story-facts-disputed = On { $at } you said what is not correct:
story-invited = The other side may now respond. That was on { $at }.
story-answered = The other side responded on { $at }.
story-silent = The other side did not respond. We waited until { $at }.
story-meeting = We planned a meeting on { $at }:
story-cancelled = The meeting was cancelled. That was on { $at }:
story-held = We noted on { $at } that we had a meeting.
story-report = You got a report on { $at }:
story-proposed = You got a proposal on { $at }:
story-accepted = You said yes on { $at }.
story-declined = You said no on { $at }.
story-kept = This has been done. We heard that on { $at }:
story-broken = This has not been done. We heard that on { $at }:
story-moved = This agreement now has another day:
story-confirmed = You got a letter on { $at }:
story-outcome = You got the result on { $at }:
story-measure-done = This has been done, { $at }:
story-measure-open = This has not been done yet, { $at }:
story-to-officer = You went to the complaints officer on { $at }.
story-no-solution = You got a letter on { $at }:
story-settled = Your complaint was finished on { $at }:
story-withdrawn = You stopped the complaint on { $at }.
story-withdrawal = You got a letter on { $at }:
story-paused = Your complaint has been waiting for you since { $at }.
story-resumed = You went on again on { $at }.
story-reopened = Your complaint was opened again on { $at }.
story-closed = We closed your complaint on { $at }.
story-corrected = We corrected something on { $at }. Now it says:
story-corrected-other = We corrected something on { $at }.
story-taken-back = We took something back, { $at }:
story-taken-back-what = We wrote something down, { $at }. That was wrong.
story-uninvited = We asked the wrong person. They can no longer see your complaint. We fixed that on { $at }.
story-authorised = You may make this complaint. We saw that on { $at }.
story-not-authorised = We do not know yet if you may do this. That was on { $at }.
story-told-at-desk = You told us your complaint yourself on { $on }. We wrote it down.
story-taken-over = Your complaint is on another device since { $at }.
story-feedback = On { $at } you said how it went.
story-committee-unasked = You do not want to go to the complaints committee after all. You said that on { $at }.
story-committee-asked = You want to go to the complaints committee. You said that on { $at }.
story-committee-posted = Your letter went to the complaints committee. We heard that on { $at }.
story-committee-received = The complaints committee has your letter. We heard that on { $at }.
story-committee-admitted = The complaints committee will handle your complaint. We heard that on { $at }.
story-committee-not-admitted = The complaints committee will not handle your complaint. We heard that on { $at }:
story-committee-ruled = The complaints committee has decided. We heard that on { $at }:
story-committee-measures = This is what we will do because of the complaints committee, { $at }:
story-file-lost = A file did not arrive on { $at }.

# Going on with another phone.
taken-over =
    Complaint { $number } is now with you.
    You can read everything and go on.
taken-over-from-you =
    Complaint { $number } now belongs to the client.
    Thank you for your help.
picked-up =
    This is your complaint { $number }.
    You told it to one of us.
    Please check if everything is right. Is something missing?
    Then just send it here.
decision-committee-first =
    There is also a { $committee }.
    It looks at complaints that we handled first.
    We did not handle your complaint.
    Do you want to go there anyway? The committee itself decides if that is possible.

aside-unauthorised =
    You sent this complaint for somebody else.
    We do not know yet if that is allowed.
aside-missing = Something is still missing:
aside-mend =
    This is how it can still work.
    Send a photo of the authorisation here.
    Or ask the client to call us: { $phone }.
aside-post = A letter is fine too. Send it to:
aside-time =
    The complaint stays as it is.
    We do go on with it.
aside-client-stops =
    The client wants to stop the complaint.
    We do what the client wants.
    Thank you for your help.
aside-client-alone =
    The client wants to go on without help.
    We do what the client wants.
    Thank you for your help.
aside-own-only =
    Here you now read only what you sent.
    That is how we protect the client.
aside-ask =
    Do you have a question? Type it here.
    You can also call: { $name }, { $phone }.
aside-stopped = The complaint has stopped.
story-client-wished = The client told us what they want. That comes first. We heard it on { $at }.
story-client-go-on = The client wants you to go on helping. We heard it on { $at }.
story-facts-disputed-spoken = On { $at } you told us in a voice message what is not correct.
moved-from-you =
    What was here is now on another device.
    You did not know that? Then call { $phone }.
