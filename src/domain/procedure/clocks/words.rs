//! The clocks in words, for staff and for the client.

use super::{Clock, ClockState};
use crate::domain::organisation::{TermKey, Word};
use crate::i18n::Text;

impl Clock {
    /// What the term is about, for staff.
    pub fn name(&self) -> Text {
        Text::new(match self.key {
            TermKey::IncidentLimit => "staff-clock-incident-limit",
            TermKey::FirstContact => "staff-clock-first-contact",
            TermKey::OpenCase => "staff-clock-open-case",
            TermKey::Judging => "staff-clock-judging",
            TermKey::WithdrawalLetter => "staff-clock-withdrawal",
            TermKey::ManagerPhase => "staff-clock-manager-phase",
            TermKey::RespondentManager | TermKey::RespondentAnswer => "staff-clock-respondent",
            TermKey::Settlement => "staff-clock-settlement",
            TermKey::CommitteeWindow => "staff-clock-window",
            TermKey::CommitteeRuling => "staff-clock-ruling",
            TermKey::Measures => "staff-clock-measures",
        })
    }

    /// How the last day was found: "6 weken na 3 maart 2026 = 14 april 2026", with the article.
    pub fn how(&self) -> Text {
        if self.agreed {
            return Text::new("staff-clock-agreed").with("day", self.due.last_day);
        }
        match &self.article {
            Some(article) => Text::new("staff-clock-how")
                .with("computed", self.due.text())
                .with("article", article.as_str()),
            None => Text::new("staff-clock-how-target").with("computed", self.due.text()),
        }
    }

    /// The whole of it, for staff: what, until when, how it stands, and how that was computed.
    pub fn for_staff(&self) -> Text {
        let line = |id| Text::new(id).with("name", self.name()).with("how", self.how());
        match self.state {
            ClockState::Running if self.target < self.due.last_day => {
                line("staff-clock-running-target").with("day", self.due.last_day).with("target", self.target)
            }
            ClockState::Running => line("staff-clock-running").with("day", self.due.last_day),
            ClockState::Over => line("staff-clock-over").with("day", self.due.last_day),
            ClockState::Met { on } => line("staff-clock-met").with("on", on),
            ClockState::Late { on } => line("staff-clock-late").with("on", on).with("day", self.due.last_day),
            ClockState::Dropped => line("staff-clock-dropped"),
        }
    }

    /// What comes next and by when, for the client; `None` for what is not theirs to wait for, and for
    /// what is over: that is told with what they can do.
    pub fn for_client(&self) -> Option<Text> {
        if self.state != ClockState::Running {
            return None;
        }
        let id = match self.key {
            TermKey::FirstContact => "clock-first-contact",
            TermKey::Judging => "clock-judging",
            TermKey::WithdrawalLetter => "clock-withdrawal",
            TermKey::ManagerPhase => "clock-manager-phase",
            TermKey::RespondentManager | TermKey::RespondentAnswer => "clock-respondent",
            TermKey::Settlement => "clock-settlement",
            TermKey::CommitteeWindow => "clock-window",
            TermKey::CommitteeRuling => "clock-ruling",
            TermKey::Measures => "clock-measures",
            TermKey::IncidentLimit | TermKey::OpenCase => return None,
        };
        Some(Text::new(id).with("day", self.due.last_day))
    }

    /// The word for it on a button.
    pub fn word(&self) -> &'static str {
        self.key.as_str()
    }
}
