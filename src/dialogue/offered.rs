//! The buttons that stand in a chat.

use serde::{Deserialize, Serialize};

use super::press::Press;
use crate::domain::ids::CaseId;

/// A button that stands in the chat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    /// What it says, in the person's language.
    pub label: String,
    /// What it carries.
    pub data: String,
}

impl Offered {
    /// Is this button about that case?
    pub fn is_about(&self, case: CaseId) -> bool {
        match Press::decode(&self.data) {
            Some(Press::Case { case: about, .. }) => about == case,
            Some(Press::Answer { .. } | Press::Move { .. } | Press::Plain(_)) | None => false,
        }
    }
}

/// Which of these buttons are kept for typing.
pub fn kept(buttons: impl Iterator<Item = Offered>) -> Vec<Offered> {
    buttons.filter(|offered| !matches!(Press::decode(&offered.data), Some(Press::Answer { .. }))).collect()
}
