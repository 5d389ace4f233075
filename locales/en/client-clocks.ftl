# What clients read about how long things may take.

clock-first-contact = You will hear from us on { $day }, or earlier.
clock-manager-phase = The manager wants to be finished on { $day }.
clock-respondent = The other side can respond. The last day is { $day }.
clock-settlement = Your complaint will be finished on { $day }, or earlier.
clock-window = You can go to the committee. The last day is { $day }.
clock-ruling = The committee will give its decision on { $day }, or earlier.
clock-measures = On { $day } you will hear what will change, or earlier.

clock-late-first-contact =
    You should have heard from us by now. We are sorry.
    Do you want to talk to someone? Call { $officer }: { $reach }.
clock-late-manager-phase =
    The manager is not finished yet. It is taking too long.
    You can now go to the complaints officer. Tap “I am not satisfied”.
    You can also call { $officer }: { $reach }.
clock-late-measures =
    You should have heard by now what will change. We are sorry.
    Call { $officer }: { $reach }.
clock-late-ruling =
    The committee’s decision should have come on { $day }. It is not there yet.
    You can send a letter to the secretary. Or call { $officer }: { $reach }.
clock-window-reminder =
    Are you not satisfied? Then you can still go to the { $committee }.
    The last day is { $day }. After that it is not possible.
clock-judging = On { $day } you will know if we can help you, or earlier.
clock-withdrawal = On { $day } you will get the letter that your complaint stops, or earlier.
clock-late-judging =
    We are still looking if we can help you. It is taking too long.
    We are sorry. Call { $officer }: { $reach }.
clock-late-withdrawal =
    You did not get the letter that your complaint stops. We are sorry.
    Call { $officer }: { $reach }.
