# Wat klanten lezen over de tijd die iets mag duren.

clock-first-contact = Je hoort van ons op { $day }, of eerder.
clock-judging = Op { $day } weet je of we je kunnen helpen, of eerder.
clock-withdrawal = Op { $day } krijg je de brief dat je klacht stopt, of eerder.
clock-manager-phase = De manager wil klaar zijn op { $day }.
clock-respondent = De ander mag reageren tot en met { $day }.
clock-settlement = Op { $day } is je klacht klaar, of eerder.
clock-window = Naar de commissie kan tot en met { $day }.
clock-ruling = De commissie beslist op { $day }, of eerder.
clock-measures = Op { $day } hoor je wat er verandert, of eerder.

clock-late-first-contact =
    Je had al iets van ons moeten horen. Dat spijt ons.
    Wil je iemand spreken? Bel { $officer }: { $reach }.
clock-late-judging =
    We kijken nog of we je kunnen helpen. Dat duurt te lang.
    Dat spijt ons. Bel { $officer }: { $reach }.
clock-late-withdrawal =
    Je kreeg nog geen brief dat je klacht stopt. Dat spijt ons.
    Bel { $officer }: { $reach }.
clock-late-manager-phase =
    De manager is nog niet klaar. Dat duurt te lang.
    Je kunt nu naar de klachtenfunctionaris. Tik dan op Ik ben niet tevreden.
    Bellen mag ook: { $officer }, { $reach }.
clock-late-measures =
    Je had al moeten horen wat er verandert. Dat spijt ons.
    Bel { $officer }: { $reach }.
clock-late-ruling =
    De commissie moest beslissen op { $day }. Dat is nog niet gebeurd.
    Je mag een brief sturen aan de secretaris. Of bel { $officer }: { $reach }.
clock-window-reminder =
    Ben je niet tevreden? Dan kun je nog naar de { $committee }.
    Dat kan tot en met { $day }. Daarna niet meer.
