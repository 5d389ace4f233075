//! What a piece of text means before today has had its say: days that are certain, or
//! something that comes back; and how two such pieces make one (`vorige week` + `dinsdag`).

use chrono::{Datelike, NaiveDate};

use super::Span;
use super::calendar::{iso_week, shift_days, weekday_in_week};
use super::cycle::{Cycle, Rhythm};
use super::lexicon::{Season, Which};
use super::part::{Frame, Grain, Part};

/// More readings than these are not offered.
pub(crate) const CHOICES_MAX: usize = 4;

/// The meaning of a piece of text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Term {
    Fixed(Fixed),
    Again(Cycle),
    Impossible,
    Vague,
}

/// Days that are certain, possibly in the future; the likeliest reading first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Fixed {
    pub(crate) spans: Vec<Span>,
    /// The period in which a smaller thing beside it is to be found
    pub(crate) frame: Option<Frame>,
}

impl Term {
    /// One day without context.
    pub(crate) fn day(day: NaiveDate) -> Self {
        Self::spans(vec![Span::day(day)])
    }

    /// A date with its year: a weekday beside it adds nothing.
    pub(crate) fn date(day: NaiveDate) -> Self {
        Self::period(Span::day(day), Grain::Day)
    }

    /// Readings without context.
    pub(crate) fn spans(spans: Vec<Span>) -> Self {
        if spans.is_empty() { Self::Impossible } else { Self::Fixed(Fixed { spans, frame: None }) }
    }

    /// A period in which smaller things can lie.
    pub(crate) fn period(span: Span, grain: Grain) -> Self {
        Self::Fixed(Fixed { spans: vec![span], frame: Some(Frame { span, grain }) })
    }

    /// The readings, likeliest first, of what has been said without a past or future word.
    pub(crate) fn resolve(&self, today: NaiveDate) -> Vec<Span> {
        match self {
            Self::Fixed(fixed) => fixed.spans.clone(),
            Self::Again(cycle) => recent(cycle, today),
            Self::Impossible | Self::Vague => Vec::new(),
        }
    }

    /// The period in which a smaller thing beside it is to be found.
    pub(crate) fn frame(&self, today: NaiveDate) -> Option<Frame> {
        match self {
            Self::Fixed(fixed) => fixed.frame,
            Self::Again(cycle) => Some(Frame { grain: cycle.grain()?, span: cycle.latest_from(today)? }),
            Self::Impossible | Self::Vague => None,
        }
    }

    /// A piece of this period.
    pub(crate) fn part(self, part: Part) -> Option<Self> {
        match self {
            Self::Again(cycle) if cycle.grain().is_some_and(|grain| part.fits(grain)) => {
                Some(Self::Again(Cycle::Part(part, Box::new(cycle))))
            }
            Self::Fixed(Fixed { frame: Some(frame), .. }) if part.fits(frame.grain) => {
                Some(part.of(frame).map_or(Self::Impossible, |span| match part {
                    Part::Piece(_, unit) => Self::period(span, super::part::grain_of(unit)),
                    Part::Third(_) | Part::Half(_) => Self::period(span, frame.grain),
                    Part::Weekday(..) => Self::spans(vec![span]),
                    Part::Weekend(_) | Part::Workday(_) | Part::Stretch(..) => Self::spans(vec![span]),
                }))
            }
            Self::Again(_) | Self::Fixed(_) | Self::Impossible | Self::Vague => None,
        }
    }
}

/// Two pieces beside each other as one, if they belong together.
pub(crate) fn combine(a: &Term, b: &Term, today: NaiveDate) -> Option<Term> {
    join(a, b, today).or_else(|| join(b, a, today))
}

fn join(outer: &Term, inner: &Term, today: NaiveDate) -> Option<Term> {
    match (outer, inner) {
        (Term::Fixed(fixed), Term::Again(cycle)) => inside_fixed(fixed, cycle),
        (Term::Again(outer), Term::Again(inner)) => inside_cycle(outer, inner, today),
        (Term::Fixed(outer), Term::Fixed(inner)) => {
            let same = outer.spans == inner.spans && outer.spans.iter().all(Span::is_day);
            same.then(|| Term::Fixed(outer.clone()))
        }
        (Term::Impossible | Term::Vague, _) | (_, Term::Impossible | Term::Vague) => None,
        (Term::Again(_), Term::Fixed(_)) => None,
    }
}

fn inside_fixed(fixed: &Fixed, cycle: &Cycle) -> Option<Term> {
    let confirms = |day: &Span| day.is_day() && cycle.falls_on(day.start);
    let Some(frame) = fixed.frame else {
        let confirmed = fixed.spans.iter().copied().find(confirms)?;
        return Some(Term::spans(vec![confirmed]));
    };
    if frame.grain == Grain::Day {
        let checks = matches!(cycle, Cycle::Weekday(_)) || confirms(&frame.span);
        return checks.then(|| Term::Fixed(fixed.clone()));
    }
    if !fits(cycle, frame.grain) {
        return None;
    }
    let mut found = cycle.within(frame.span);
    if let (Cycle::WeekNumber(week), Grain::Year) = (cycle, frame.grain) {
        found = iso_week(frame.span.start.year(), *week).into_iter().collect();
    }
    if let Cycle::On(_, plain) = cycle
        && found.is_empty()
    {
        found = plain.within(frame.span);
    }
    match found.as_slice() {
        [] if frame.grain == Grain::Year || (cycle.rhythm() == Rhythm::Monthly && frame.is_whole()) => {
            Some(Term::Impossible)
        }
        [] => None,
        [one] => Some(Term::Fixed(Fixed {
            spans: seen_from_both_ends(cycle, frame, *one),
            frame: cycle_frame(cycle, *one),
        })),
        [_, ..] if found.len() > CHOICES_MAX => Some(Term::spans(vec![frame.span])),
        [_, ..] => Some(Term::spans(found)),
    }
}

/// The winter of a year is the one that begins in it, or else the one that ends in it.
fn seen_from_both_ends(cycle: &Cycle, frame: Frame, found: Span) -> Vec<Span> {
    let mut spans = variants(cycle, found);
    if cycle == &Cycle::Season(Season::Winter) && frame.grain == Grain::Year {
        spans.extend(cycle.finished_before(found.start));
    }
    spans
}

fn cycle_frame(cycle: &Cycle, span: Span) -> Option<Frame> {
    let dated = matches!(cycle, Cycle::Date(..) | Cycle::On(..) | Cycle::DayOfMonth(_));
    let grain = if dated { Some(Grain::Day) } else { cycle.grain() };
    grain.map(|grain| Frame { span, grain })
}

/// Whether something comes back seldom enough to be sought in a period of that size.
fn fits(cycle: &Cycle, grain: Grain) -> bool {
    let smaller = cycle.grain().is_none_or(|own| own < grain);
    let seldom = match cycle.rhythm() {
        Rhythm::Weekly => grain == Grain::Week || grain == Grain::Month,
        Rhythm::Monthly => grain == Grain::Month,
        Rhythm::Quarterly => grain >= Grain::HalfYear,
        Rhythm::Yearly => grain >= Grain::Month,
    };
    smaller && seldom
}

fn inside_cycle(outer: &Cycle, inner: &Cycle, today: NaiveDate) -> Option<Term> {
    let both = |cycle: &Cycle| Some(Term::Again(cycle.clone()));
    match (outer, inner) {
        (Cycle::Weekday(day), Cycle::Date(..) | Cycle::DayOfMonth(_)) => {
            Some(Term::Again(Cycle::On(*day, Box::new(inner.clone()))))
        }
        (Cycle::Weekday(_), Cycle::Holiday(_)) => both(inner),
        (Cycle::Weekday(_), Cycle::Range(from, _)) if from.rhythm() > Rhythm::Weekly => both(inner),
        (Cycle::Month(month), Cycle::DayOfMonth(day)) => both(&Cycle::Date(*month, *day)),
        (Cycle::Month(month), Cycle::On(weekday, date)) => {
            let Cycle::DayOfMonth(day) = **date else {
                return None;
            };
            both(&Cycle::On(*weekday, Box::new(Cycle::Date(*month, day))))
        }
        (Cycle::EveryMonth, Cycle::DayOfMonth(_)) => both(inner),
        (Cycle::Part(_, of), Cycle::DayOfMonth(_)) => inside_cycle(of, inner, today),
        (Cycle::Week | Cycle::WeekNumber(_), Cycle::Weekday(_) | Cycle::Weekend) => {
            both(&Cycle::Inside(Box::new(inner.clone()), Box::new(outer.clone())))
        }
        (Cycle::Month(_), Cycle::Weekday(_) | Cycle::Weekend) => {
            let period = Term::period(outer.latest_from(today)?, Grain::Month);
            join(&period, &Term::Again(inner.clone()), today)
        }
        (_, _) => None,
    }
}

/// The readings of something that comes back: the most recent one, and another where
/// today itself is in doubt.
fn recent(cycle: &Cycle, today: NaiveDate) -> Vec<Span> {
    if let Cycle::On(_, plain) = cycle {
        return checked(cycle, plain, |cycle| cycle.latest_from(today));
    }
    if matches!(cycle, Cycle::Range(..)) && cycle.rhythm() < Rhythm::Yearly {
        return cycle.finished_by(today).into_iter().collect();
    }
    let Some(latest) = cycle.latest_from(today) else {
        return Vec::new();
    };
    let doubtful = matches!(cycle, Cycle::Weekday(_) | Cycle::DayOfMonth(_) | Cycle::Weekend);
    let mut spans = variants(cycle, latest);
    if doubtful && latest.end >= today {
        spans.extend(cycle.finished_before(today));
    }
    spans
}

/// `Pasen` is both days, or one of them.
fn variants(cycle: &Cycle, span: Span) -> Vec<Span> {
    if matches!(cycle, Cycle::Holiday(holiday) if holiday.counted) {
        vec![span, Span::day(span.start), Span::day(span.end)]
    } else {
        vec![span]
    }
}

/// A date that was said with a weekday: where the two disagree, a date of the month gives way
/// to the month in which they agree, and a full date comes before the year that agrees.
fn checked(matching: &Cycle, plain: &Cycle, choose: impl Fn(&Cycle) -> Option<Span>) -> Vec<Span> {
    let (agreed, said) = (choose(matching), choose(plain));
    if agreed == said || matches!(plain, Cycle::DayOfMonth(_)) {
        return agreed.or(said).into_iter().collect();
    }
    said.into_iter().chain(agreed).collect()
}

/// The readings of something that comes back after a word that says which one.
pub(crate) fn choose(which: Which, cycle: &Cycle, today: NaiveDate) -> Vec<Span> {
    if let Cycle::On(_, plain) = cycle {
        return checked(cycle, plain, |cycle| chosen(which, cycle, today));
    }
    let Some(chosen) = chosen(which, cycle, today) else {
        return Vec::new();
    };
    let mut spans = variants(cycle, chosen);
    if matches!(which, Which::Last | Which::Previous) {
        spans.extend(second_thought(which, cycle, chosen, today));
    }
    spans
}

fn chosen(which: Which, cycle: &Cycle, today: NaiveDate) -> Option<Span> {
    match which {
        Which::Last | Which::Previous => cycle.finished_before(today),
        Which::BeforePrevious => cycle.finished_before(cycle.finished_before(today)?.start),
        Which::This => this_one(cycle, today),
        Which::Next => cycle.next_after(today),
    }
}

/// What `afgelopen zomer` in August, or `vorige dinsdag` on a Friday, can also mean.
fn second_thought(which: Which, cycle: &Cycle, chosen: Span, today: NaiveDate) -> Option<Span> {
    let running = cycle.latest_from(today).filter(|span| *span != chosen && !span.is_day());
    if running.is_some() || which == Which::Last {
        return running;
    }
    let other = if let Cycle::Weekday(day) = cycle {
        weekday_in_week(shift_days(today, -7)?, *day).map(Span::day)
    } else if matches!(cycle, Cycle::Season(_)) && chosen.end.year() == today.year() {
        cycle.finished_before(chosen.start)
    } else {
        None
    };
    other.filter(|span| *span != chosen)
}

/// `deze winter` runs over the turn of the year; everything else is of this week, month or year.
fn this_one(cycle: &Cycle, today: NaiveDate) -> Option<Span> {
    let winter = cycle == &Cycle::Season(Season::Winter);
    if winter && today.month() < 9 { cycle.latest_from(today) } else { cycle.current(today) }
}
