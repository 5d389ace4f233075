//! The table as a state diagram, in Mermaid, for the docs.

use std::collections::BTreeMap;

use super::table::TABLE;
use crate::domain::case::Stage;

/// The state diagram. Actions that leave the stage as it is are not drawn.
pub fn mermaid() -> String {
    let mut edges: BTreeMap<(Stage, Stage), Vec<String>> = BTreeMap::new();
    for row in TABLE {
        let Some(to) = row.leads_to else { continue };
        for from in row.stages.iter().filter(|from| **from != to) {
            let seats: Vec<&str> = row.by.iter().map(|seat| seat.name()).collect();
            let label = format!("{} ({})", row.action.name(), seats.join(", "));
            let labels = edges.entry((*from, to)).or_default();
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
    }
    let mut lines = vec!["stateDiagram-v2".to_owned(), format!("    [*] --> {}", Stage::Judging.as_str())];
    for start in [Stage::Manager, Stage::ComplaintsOfficer] {
        lines.push(format!("    [*] --> {}", start.as_str()));
        lines.push(format!("    judging --> {}: take on (complaints officer)", start.as_str()));
        lines
            .push(format!("    paused --> {}: resume (client, manager, complaints officer)", start.as_str()));
        lines.push(format!(
            "    withdrawn --> {}: reopen (client, manager, complaints officer)",
            start.as_str()
        ));
    }
    lines.push(
        "    committee --> measures: ruling with measures (complaints officer, committee secretary)"
            .to_owned(),
    );
    lines.push("    committee --> closed: ruling (complaints officer, committee secretary)".to_owned());
    for back in [Stage::Judging, Stage::ComplaintsOfficer] {
        lines.push(format!(
            "    admissibility --> {}: not admitted before the internal end (complaints officer, committee secretary)",
            back.as_str()
        ));
    }
    for ((from, to), labels) in edges {
        for label in labels {
            lines.push(format!("    {} --> {}: {label}", from.as_str(), to.as_str()));
        }
    }
    lines.push(format!("    {} --> [*]", Stage::Closed.as_str()));
    lines.join("\n")
}
