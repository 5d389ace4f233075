# What clients read about facts, meetings and reports, and what the other side reads.

action-come = I will come
action-cannot-come = I cannot come
action-read-report = Read report
button-report = Read report { $number }

facts-wait = These are the facts in short. Is this correct?
facts-goes-along =
    The other side reads this part, and not your whole complaint.
    The person who helps you can also show your name or a photo.
    You do not want that? Tell us here.
facts-sure = Is this correct? Then the other side may read it.
facts-not-yet = All right. Nothing goes to the other side yet.
facts-why = What is not correct? You can type it or send a voice message.
facts-agreed = Thank you. Now the other side can respond.
facts-disputed = Thank you. We will write the facts again. You will see them first.

meeting-planned = There is a meeting on { $day }. Time and place: { $place }
meeting-cancelled =
    The meeting on { $day } is cancelled. Why: { $why }
    You will hear what happens next.
meeting-comes = Good, you are coming. I have passed it on.
meeting-comes-not = It is a pity that you cannot come. I have passed it on.
meeting-why-not = Why can you not come? You can also skip this.
meeting-gone = That meeting is no longer there.
report-there = There is a report of the meeting on { $day }.
report-of = Report of the meeting on { $day }
report-wrong = Is something not correct? Write it here.
report-secrecy = This also says something about other people. Please be careful with it.

link-unknown =
    This link does not work any more. Please ask for a new one.
    You can also call or email: { $name }, { $phone }, { $mail }.

side-title = Your side of case { $number }
side-about =
    There is a complaint, and you have a role in it. That may be a shock.
    Nothing has been decided yet. { $name } wants to hear your side too.
side-about-nobody =
    There is a complaint, and you have a role in it. That may be a shock.
    Nothing has been decided yet. We want to hear your side too.
side-about-unit =
    There is a complaint about the place where you work. You may respond for that place.
    Nothing has been decided yet. { $name } wants to hear your side too.
side-about-unit-nobody =
    There is a complaint about the place where you work. You may respond for that place.
    Nothing has been decided yet. We want to hear your side too.
side-facts = These are the facts in short:
side-contact-name = Name of the client: { $name }
side-contact-phone = Phone of the client: { $phone }
side-files = You may also look at this: { $received }.
side-rights =
    You can say how you think it went. You do not have to.
    The person who handles the complaint reads what you send.
    Only talk about it with us, and with whoever helps you.
side-term = You can respond. The last day is { $day }.
side-term-was = You could respond until { $day }. You still can.
side-how = Type your story, or send a voice message. A photo or file is fine too.
side-more = Do you want to say more? Just send it. If not, tap Done.
side-finished = Thank you. I have passed on your response. You can still add something later.
side-over = This case is finished. You do not have to do anything more.
side-not-now = That is not possible now. Look at the case to see what you can do.
side-said = You already said this:
side-begin = Please tell your side. Type it, or send a voice message. A photo or file is fine too.
side-received = I have it. Is this everything? Then tap Done.
side-received-late = I have it. The time was already over, but I will keep it. Is this everything? Then tap Done.
side-file = With case { $number }
side-news = There is news for you. Tap the button to read it.
side-reminder = We would like to hear your side too. The last day is { $day }.
side-term-over = The time to respond is over. Do you still want to say something? You can. We will keep it.
side-link-gone = There is a new link. Your old link no longer works. Ask for the new one.
side-uninvited = We asked the wrong person. We are sorry. You do not need to do anything. Do not tell anyone what you read.
side-message-gone = This message was removed.
button-side-done = Done
button-side-read = Read more
side-about-committee =
    There is a complaint in which you have a part. That may be a shock.
    The complaint is now with the { $committee }. It is not part of { $organisation }.
    Nothing has been decided. The committee wants to hear your side too.
side-about-unit-committee =
    There is a complaint about the place where you work. You can respond for that place.
    The complaint is now with the { $committee }. It is not part of { $organisation }.
    Nothing has been decided. The committee wants to hear your side too.
side-admitted = The committee will look into the complaint. That was decided on { $day }.
side-not-admitted =
    The committee will not look into the complaint. That was decided on { $day }.
    This is the explanation:

meeting-with-other =
    The other side will be there too.
    You do not want that? Tell us here.
meeting-with-client = The person who sent the complaint will be there too.
side-ended = We have finished with the complaint.
side-ended-thanks = We have finished with the complaint. Thank you for your answer.
side-agreed = You still do this, as was agreed:
