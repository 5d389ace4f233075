//! Serves the page from the binary and keeps strangers' pages away from the people's side.
//! What the page does is in `page/`.

use std::sync::Arc;

use axum::{
    Router,
    extract::{Path, Request},
    http::{HeaderMap, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};

use super::state::Shared;

const POLICY: &str = "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; style-src 'self'; script-src 'self'";

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const DRAWING: &str = "image/svg+xml";

macro_rules! page {
    ($($name:literal: $kind:expr),* $(,)?) => {
        &[$(($name, $kind, include_str!(concat!("page/", $name)))),*]
    };
}

/// Name, content type and content of each file.
const FILES: &[(&str, &str, &str)] = page! {
    "api.js": SCRIPT,
    "app.js": SCRIPT,
    "attach.js": SCRIPT,
    "bubble.js": SCRIPT,
    "chat.css": STYLE,
    "composer.js": SCRIPT,
    "dialogs.js": SCRIPT,
    "dom.js": SCRIPT,
    "dutch.js": SCRIPT,
    "entities.js": SCRIPT,
    "faultpanel.js": SCRIPT,
    "help.js": SCRIPT,
    "icon.svg": DRAWING,
    "icons.js": SCRIPT,
    "index.html": HTML,
    "keyboards.js": SCRIPT,
    "live.js": SCRIPT,
    "log.js": SCRIPT,
    "media.js": SCRIPT,
    "menu.js": SCRIPT,
    "page.css": STYLE,
    "people.js": SCRIPT,
    "phone.css": STYLE,
    "phone.js": SCRIPT,
    "samples.js": SCRIPT,
    "story.css": STYLE,
    "story.js": SCRIPT,
    "theme.js": SCRIPT,
    "timebar.js": SCRIPT,
    "voice.js": SCRIPT,
};

/// `GET /` and the files that it refers to.
pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/", get(|| async { file("index.html") }))
        .route("/{name}", get(|Path(name): Path<String>| async move { file(&name) }))
        .route_layer(middleware::from_fn(guard))
}

fn file(name: &str) -> Response {
    let Some((_, kind, content)) = FILES.iter().find(|(known, ..)| *known == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, *kind),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, *content).into_response()
}

/// Lets only this machine in by its own name: a page of another site that points its name at us
/// (DNS rebinding), or that posts to us, is refused.
pub(super) async fn guard(request: Request, next: Next) -> Response {
    if is_local(request.headers()) {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, "only from this machine").into_response()
    }
}

fn is_local(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).map(|v| v.to_str().unwrap_or("?"));
    let Some(host) = text(header::HOST) else { return false };
    let own_origin = text(header::ORIGIN).is_none_or(|origin| origin == format!("http://{host}"));
    own_origin && is_local_name(host)
}

fn is_local_name(host: &str) -> bool {
    let is_port =
        |rest: &str| rest.is_empty() || rest.strip_prefix(':').is_some_and(|p| p.parse::<u16>().is_ok());
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| host.strip_prefix(name).is_some_and(is_port))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_gets_in() {
        for host in ["localhost", "localhost:8081", "127.0.0.1:80", "[::1]:9"] {
            assert!(is_local_name(host), "{host}");
        }
        for host in ["evil.example", "localhost.evil.example", "127.0.0.1.nip.io:8081", "localhost:", ""] {
            assert!(!is_local_name(host), "{host}");
        }
        let headers = |origin: &'static str| {
            HeaderMap::from_iter([
                (header::HOST, "localhost:8081".parse().expect("a value")),
                (header::ORIGIN, origin.parse().expect("a value")),
            ])
        };
        assert!(is_local(&headers("http://localhost:8081")));
        assert!(!is_local(&headers("http://evil.example")));
        assert!(!is_local(&HeaderMap::new()));
    }

    #[test]
    fn every_file_of_the_page_is_served() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/practice/page");
        let listed = std::fs::read_dir(folder).expect("the page's folder");
        let mut names: Vec<String> =
            listed.map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.retain(|n| !n.ends_with(".md") && !n.starts_with('.'));
        names.sort();
        let mut served: Vec<_> = FILES.iter().map(|(name, ..)| *name).collect();
        served.sort_unstable();
        assert_eq!(served, names);
    }
}
