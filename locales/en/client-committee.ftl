# The way to the committee and to UWV, for clients.

committee-what =
    The committee is not part of { $organisation }.
    First it checks if it may handle your complaint. Then it decides.
committee-letter =
    You send the committee a letter by post.
    I will make that letter for you. Your complaint goes with it.
committee-address =
    This is the address:
    { $address }
committee-own-rules-site = The committee has its own rules. You can find them at { $website }.
committee-own-rules = The committee has its own rules. You can ask about them: { $phone }.
committee-who-posts =
    Shall we post the letter for you?
    Then the complaints officer will read it too.
choice-post-for-me = Yes, post it
choice-post-myself = I will do it myself
committee-again =
    Your letter is ready.
    Do you want it again?
choice-not-there = I will not go there
committee-unasked =
    Good. You will not go to the committee.
    Do you want to later? Then say so here.
committee-asked-post =
    Your letter is ready. We will post it.
    You will hear on which day we did that.
committee-asked-self =
    Your letter is ready. Open it with the button.
    Print it. Fill in your address, and sign it with your name.
    Your papers belong with it. I make those for you too.
    Add our last letter to you, if you have it.
    Then post everything.
    You cannot print? Tell us here. Then we will help.
committee-waits-post =
    We will post your letter to the committee.
    The last day for that is { $day }.
committee-waits-self =
    Will you still send your letter to the committee?
    The last day for that is { $day }.
committee-waits-post-soon = We will post your letter to the committee.
committee-waits-self-soon = Will you still send your letter to the committee?
sitting-planned =
    The committee wants to talk with you on { $day }.
    Time and place: { $place }

uwv-what =
    You also have contact with UWV.
    Do you think { $organisation } did not handle your complaint well? Then you can also go to UWV.
uwv-reach =
    There you talk to your labour expert.
    The name and number are in your letters from UWV. Can you not find them? Call UWV and ask.
uwv-letter = I can make a letter. You can take it with you.
choice-letter-along = Make a letter
choice-no-letter = No letter
uwv-with-letter = Your letter is ready. Open it with the button.
uwv-without-letter = All right. You can still ask for a letter later.
button-dossier-own = My papers
committee-papers =
    These are the papers of your complaint. Print them and put them with your letter.
    What the other side wrote is not there.
    The committee can ask us for that.
committee-papers-part =
    These are your files, part { $part } of { $parts }.
    If you can, print them for the committee too.

committee-waits-answer =
    The committee has your letter or will get it soon.
    Then you will get a letter from the committee.
case-measures = The committee has decided. Now { $organisation } has to do something.
case-not-admitted-next = Do you have a question about that? Call { $name }: { $phone }.
