//! Reads what the page posts as a form with files: kind, files, caption, duration, reply.

use axum::extract::Request;

use super::{WorldError, actions::Handed};
use crate::practice::{
    files::{FileKind, Upload},
    params::whole_multipart,
};

/// Reads the form; several `file` parts are one album.
pub(crate) async fn read(request: Request) -> Result<(FileKind, Handed), WorldError> {
    let broken = || WorldError::invalid("the form cannot be read");
    let form = whole_multipart(request).await;
    let mut form = form.map_err(|e| if e.status == 413 { WorldError::TooLarge } else { broken() })?;
    let mut handed = Handed::default();
    let mut kind = FileKind::Document;
    while let Some(part) = form.next_field().await.map_err(|_| broken())? {
        match part.name().unwrap_or_default().to_owned().as_str() {
            "file" => {
                let name = part.file_name().filter(|n| !n.is_empty()).unwrap_or("bestand").to_owned();
                let content_type = part.content_type().unwrap_or("application/octet-stream").to_owned();
                let bytes = part.bytes().await.map_err(|_| broken())?;
                handed.files.push(Upload { name, content_type, bytes });
            }
            name => {
                let text = part.text().await.map_err(|_| broken())?;
                take_field(&mut handed, &mut kind, name, text)?;
            }
        }
    }
    Ok((kind, handed))
}

fn take_field(handed: &mut Handed, kind: &mut FileKind, name: &str, text: String) -> Result<(), WorldError> {
    match name {
        "kind" => {
            *kind = FileKind::parse(&text).ok_or_else(|| WorldError::invalid("no such kind of file"))?;
        }
        "caption" => handed.caption = text,
        "duration" => handed.duration = text.parse::<f64>().map_or(0, whole_seconds),
        "reply_to" => handed.reply_to = text.parse().ok(),
        _ => {}
    }
    Ok(())
}

fn whole_seconds(seconds: f64) -> i64 {
    // Browsers measure in fractions; a day is longer than any recording.
    seconds.round().clamp(0.0, 86_400.0) as i64
}
