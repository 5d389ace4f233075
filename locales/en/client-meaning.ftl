# What does this mean? Difficult words, said simply.

meaning-title = What does this mean?
meaning-list = Tap on a word.
meaning-other = Is your word not here? Then type: meaning of, and the word.
meaning-unknown =
    I do not know that word.
    You can always ask a person. Or tap on a word.

term-officer = Complaints officer
term-committee = Complaints committee
term-manager = Manager
term-regulation = Rules (reglement)
term-article = Article
term-uwv = UWV
term-privacy = Privacy
term-guardian = Guardian

meaning-officer =
    A complaints officer (klachtenfunctionaris) helps people with a complaint.
    This person is not on the manager’s team, and takes no side.
meaning-committee =
    A complaints committee (klachtencommissie) is a group of people from outside.
    They look at your complaint if we cannot solve it together.
meaning-manager =
    A manager leads a team or a place.
meaning-regulation =
    A reglement is a list of rules.
    It says what happens with a complaint.
meaning-article =
    An article (artikel) is one part of the rules.
    A footnote (voetnoot) is in small letters below.
meaning-uwv =
    UWV helps people who are looking for work.
    It also pays money to people who cannot work.
meaning-privacy =
    What is yours does not just go to other people.
    That is privacy.
meaning-guardian =
    A guardian (voogd) takes care of someone else’s child.
    A judge says that this is allowed.
meaning-acting =
    A representative (vertegenwoordiger) speaks for another person.
    That person wants this, or cannot do it alone.
meaning-kin =
    Next of kin (nabestaanden) are the family of someone who has died.
meaning-expert =
    A labour expert (arbeidsdeskundige) works at UWV.
    This person knows a lot about work and being ill.
meaning-mediation =
    In mediation (bemiddeling), someone helps two people to find a solution together.
    That person takes no side.
meaning-both-sides =
    We listen to you. We also listen to the other person. In Dutch: hoor en wederhoor.
meaning-admissible =
    Admissible (ontvankelijk) means: the committee may look at your complaint.
    Is that not possible? Then you will hear why.
meaning-ruling =
    A ruling (uitspraak) is what the committee decides.
    Everybody has to follow it.
meaning-withdraw =
    To withdraw (intrekken) means: you do not want to go on with your complaint.
    Then we stop too.
