# What somebody reads about a complaint that was sent. Notifications say nothing: phones are shared.

client-news = There is news for you.
client-news-letter = There is a message for you.

mine-title = This is what I have from you
mine-none = You have not sent a complaint yet.
mine-draft = Not finished yet, started on { $at }.
mine-case = Complaint { $number }, sent on { $at }.
mine-case-told = Complaint { $number }, told on { $at }.

case-title = Complaint { $number }
case-filed = You sent it on { $at }.
case-told = You told us on { $at }.
case-with = { $name } is helping you with this complaint.
case-judging = { $name } will first see who can help you best.
case-waits = We are still looking for someone to help you. You will hear from us.
case-closed = This complaint is finished.
case-you-wrote = You wrote on { $at }:
case-they-wrote = { $name } wrote on { $at }:
case-file-lost = There should be a file with this. It did not arrive.
case-write =
    What do you want to say about complaint { $number }?
    Type it, or send a voice message or a photo.
case-passed-on =
    I will pass this on to { $name }.
    It belongs to complaint { $number }.
case-passed-on-more =
    I will pass on the rest to { $name } too.
    Everything is now with complaint { $number }.
case-kept = I have saved this with complaint { $number }.
case-kept-more = I have saved the rest with complaint { $number } too.
case-edit-noted =
    You changed a message.
    Your new text is now with complaint { $number } too.
case-unknown = I do not know this complaint. Please check the number.
sort-ask =
    Thank you, I have your message.
    Which complaint does it belong to?

button-unfinished = Not finished yet
button-read = Read
button-answer = Give an answer
button-write = Add something
button-letter-receipt = Letter: received
button-letter-not-taken-on = Letter: our decision
button-letter-confirmation = Letter: our meeting
button-letter-solution = Letter: solution
button-letter-no-solution = Letter: no solution
button-letter-outcome = Letter: the result
button-letter-settled = Letter: finished
button-letter-withdrawal = Letter: stopped
button-letter-report = Letter: the report
button-letter-invitation = Letter: respond
button-letter-to-committee = Letter to committee
button-letter-committee = Committee’s letter
button-letter-ruling = Letter: the ruling
button-letter-measures = Letter: what we do
button-letter-uwv = Letter: for UWV
button-letter-dossier = All papers
button-case = { $number }
button-other-complaint = Another complaint

# After sending.
filed-title = Your complaint has been sent
filed-number =
    The number is { $number }.
    Please keep it safe.
filed-at = Sent on { $at }.
filed-words = This is what you told us:
filed-handler-manager = { $name } will help you. That is the manager.
filed-handler-officer = { $name } will help you. That is the complaints officer.
filed-handler-judging =
    { $name } will look at your complaint first.
    That is the complaints officer.
    Then you will hear who can help you best.
filed-handler-none =
    We are still looking for someone to help you.
    Your complaint did arrive safely.
filed-contact = You will hear from us on { $day }, or earlier.
filed-settled = Your complaint will be finished on { $day }, or earlier.
filed-doubt =
    Maybe our rules are not for this complaint.
    A person will look at that. You will hear the answer.
filed-next =
    Did you forget something? Just send it here.
    Type /mijnklachten to see how it is going.
filed-late =
    Do you hear nothing? Then call { $phone }.
case-and-committee = { $name } and the committee
