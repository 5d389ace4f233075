//! The people's side over HTTP, for the page and for tests in other languages. Every handler is
//! one action of [`World`] or one look at it.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{FromRequest, FromRequestParts, Path, Query, Request, State as Extract},
    http::{HeaderMap, StatusCode, header, request::Parts},
    middleware,
    response::{IntoResponse, Response},
    routing::{get, post, put},
};
use serde_json::{Value, json};

use super::{
    Message, World, WorldError,
    bodies::{
        After, Body, Edited, Forwarded, Jump, Language, NewPoll, OneOrMore, Place, Pressed, Started, Typed,
    },
    live, upload,
};
use crate::practice::{ClockError, page, state::Shared, story::StoryChange};

type Reply = Result<Json<Value>, WorldError>;

/// The addresses under `/practice/`.
pub(crate) fn routes() -> Router<Arc<Shared>> {
    let person = Router::new()
        .route("/chat", get(chat))
        .route("/messages", post(messages))
        .route("/messages/{message_id}", put(edit).delete(delete))
        .route("/keyboard", post(messages))
        .route("/contact", post(contact))
        .route("/location", post(location))
        .route("/sticker", post(sticker))
        .route("/poll", post(poll))
        .route("/forward", post(forward))
        .route("/press", post(press))
        .route("/start", post(start))
        .route("/block", post(block))
        .route("/unblock", post(unblock))
        .route("/language", post(language))
        .route("/clear", post(clear));
    Router::new()
        .nest("/practice/people/{key}", person)
        .route("/practice/world", get(world))
        .route("/practice/events", get(events))
        .route("/practice/clock", get(clock).post(jump))
        .route("/practice/faults", get(faults).post(add_faults).delete(clear_faults))
        .route("/practice/story", post(story))
        .route("/practice/calls", get(calls))
        .route("/practice/raw", post(raw))
        .route("/practice/files/{file_id}", get(file))
        .route_layer(middleware::from_fn(page::guard))
}

impl FromRequestParts<Arc<Shared>> for World {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(_: &mut Parts, shared: &Arc<Shared>) -> Result<Self, Self::Rejection> {
        Ok(Self::new(Arc::clone(shared)))
    }
}

impl IntoResponse for WorldError {
    fn into_response(self) -> Response {
        let status = match self {
            Self::NoSuchPerson | Self::NoSuchMessage => StatusCode::NOT_FOUND,
            Self::Blocked => StatusCode::FORBIDDEN,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Invalid(_) => StatusCode::BAD_REQUEST,
            Self::TimedOut => StatusCode::GATEWAY_TIMEOUT,
        };
        (status, Json(json!({"error": self.code(), "detail": self.to_string()}))).into_response()
    }
}

fn written(messages: &[Message]) -> Reply {
    Ok(Json(json!({"messages": messages.iter().map(|m| &m.0).collect::<Vec<_>>()})))
}

fn done(outcome: Result<(), WorldError>) -> Reply {
    outcome.map(|()| Json(json!({"ok": true})))
}

async fn world(world: World) -> Json<Value> {
    let now_ms = world.clock().now_ms();
    Json(world.shared().look(|state| {
        let people = state.order.iter().filter_map(|id| state.chats.get(id)).map(|chat| {
            let p = &chat.person;
            json!({
                "id": p.id, "key": p.key, "label": p.label, "first_name": p.first_name, "last_name": p.last_name,
                "username": p.username, "language_code": p.language_code, "blocked": chat.blocked,
            })
        });
        let people: Vec<Value> = people.collect();
        json!({
            "title": world.shared().title,
            "now_ms": now_ms,
            "bot": state.bot_user(),
            "people": people,
            "story": state.telling.view(),
            "seq": state.events.seq(),
        })
    }))
}

async fn chat(world: World, Path(key): Path<String>) -> Reply {
    let now_ms = world.clock().now_ms();
    world.shared().look(|state| {
        let chat = state.person(&key)?;
        let (id, language) = (chat.person.id, chat.person.language_code.as_str());
        Ok(Json(json!({
            "messages": chat.visible().map(|m| m.view()).collect::<Vec<_>>(),
            "reply_keyboard": chat.keyboard,
            "commands": state.profile.commands_for(id, language),
            "menu_button": state.profile.menu_button(Some(id)),
            "description": state.profile.text("description", language).unwrap_or_default(),
            "typing": chat.typing_until_ms > now_ms,
            "blocked": chat.blocked,
            "started": chat.started,
            "seq": state.events.seq(),
        })))
    })
}

async fn messages(world: World, Path(key): Path<String>, headers: HeaderMap, request: Request) -> Reply {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    if content_type.starts_with("multipart/form-data") {
        let (kind, handed) = upload::read(request).await?;
        return written(&world.hand_in(&key, kind, handed)?);
    }
    let Body(Typed { text, reply_to }) = Body::from_request(request, &world.handle()).await?;
    written(&match reply_to {
        Some(message_id) => world.reply(&key, message_id, &text)?,
        None => world.send_text(&key, &text)?,
    })
}

async fn edit(world: World, Path((key, id)): Path<(String, i64)>, Body(new): Body<Edited>) -> Reply {
    let text = new.text.or(new.caption).unwrap_or_default();
    written(&[world.edit(&key, id, &text)?])
}

async fn delete(world: World, Path((key, id)): Path<(String, i64)>) -> Reply {
    done(world.delete(&key, id))
}

async fn contact(world: World, Path(key): Path<String>) -> Reply {
    written(&[world.share_contact(&key)?])
}

async fn location(world: World, Path(key): Path<String>, Body(place): Body<Place>) -> Reply {
    written(&[world.share_location(&key, place.latitude, place.longitude)?])
}

async fn sticker(world: World, Path(key): Path<String>) -> Reply {
    written(&[world.send_sticker(&key)?])
}

async fn poll(world: World, Path(key): Path<String>, Body(new): Body<NewPoll>) -> Reply {
    written(&[world.send_poll(&key, &new.question, &new.options)?])
}

async fn forward(world: World, Path(key): Path<String>, Body(new): Body<Forwarded>) -> Reply {
    written(&[world.forward(&key, &new.from, &new.text)?])
}

async fn press(world: World, Path(key): Path<String>, Body(pressed): Body<Pressed>) -> Reply {
    let answer = world.press(&key, pressed.message_id, &pressed.data).await?;
    let answer = answer.map(|a| json!({"text": a.text, "show_alert": a.show_alert}));
    Ok(Json(json!({"answer": answer})))
}

async fn start(world: World, Path(key): Path<String>, Body(started): Body<Started>) -> Reply {
    written(&world.start(&key, started.payload.as_deref())?)
}

async fn block(world: World, Path(key): Path<String>) -> Reply {
    done(world.block(&key))
}

async fn unblock(world: World, Path(key): Path<String>) -> Reply {
    done(world.unblock(&key))
}

async fn language(world: World, Path(key): Path<String>, Body(new): Body<Language>) -> Reply {
    done(world.set_language(&key, &new.language_code))
}

async fn story(world: World, Body(change): Body<StoryChange>) -> Json<Value> {
    world.change_story(change);
    Json(json!({"wish": world.story_wish()}))
}

async fn clear(world: World, Path(key): Path<String>) -> Reply {
    done(world.clear(&key))
}

async fn events(
    Extract(shared): Extract<Arc<Shared>>,
    Query(query): Query<After>,
    headers: HeaderMap,
) -> Response {
    // A browser that connects again says itself what it has seen.
    let seen = headers.get("last-event-id").and_then(|v| v.to_str().ok()?.parse().ok());
    let latest = || shared.look(|state| state.events.seq());
    let after = seen.or(query.after).unwrap_or_else(latest);
    live::follow(Arc::clone(&shared), after).into_response()
}

async fn clock(world: World) -> Json<Value> {
    Json(json!({"now_ms": world.clock().now_ms()}))
}

async fn jump(world: World, Body(jump): Body<Jump>) -> Reply {
    let until = |now_ms: i64| now_ms - world.clock().now_ms();
    let by_ms = jump.advance_ms.or_else(|| jump.now_ms.map(until));
    let by_ms = by_ms.ok_or_else(|| WorldError::invalid("advance_ms or now_ms is needed"))?;
    let now_ms = world.advance_ms(by_ms).map_err(|e: ClockError| WorldError::invalid(e.to_string()))?;
    Ok(Json(json!({"now_ms": now_ms})))
}

async fn faults(world: World) -> Json<Value> {
    Json(json!(world.faults()))
}

async fn add_faults(world: World, Body(new): Body<OneOrMore>) -> Json<Value> {
    match new {
        OneOrMore::One(fault) => world.add_fault(fault),
        OneOrMore::More(more) => more.into_iter().for_each(|fault| world.add_fault(fault)),
    }
    faults(world).await
}

async fn clear_faults(world: World) -> Json<Value> {
    world.set_faults(Vec::new());
    faults(world).await
}

async fn calls(world: World, Query(query): Query<After>) -> Response {
    let line = |call| format!("{}\n", json!(call));
    let lines: String = world.calls_after(query.after.unwrap_or(0)).into_iter().map(line).collect();
    ([(header::CONTENT_TYPE, "application/x-ndjson")], lines).into_response()
}

async fn raw(world: World, Body(update): Body<Value>) -> Reply {
    Ok(Json(json!({"update_id": world.inject(update)?})))
}

async fn file(world: World, Path(file_id): Path<String>) -> Response {
    let Some(file) = world.file(&file_id) else { return StatusCode::NOT_FOUND.into_response() };
    let kind = file.content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    // SVG is a document with scripts, and is never shown in place.
    let shown = kind != "image/svg+xml"
        && (["image/", "audio/", "video/"].iter().any(|p| kind.starts_with(p)) || kind == "application/pdf");
    let place = if shown { "inline" } else { "attachment" };
    let place = format!("{place}; filename*=UTF-8''{}", percent_encoded(&file.name));
    let kind = if shown { kind } else { "application/octet-stream".to_owned() };
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_DISPOSITION, place),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, file.bytes).into_response()
}

fn percent_encoded(name: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_');
    name.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}
