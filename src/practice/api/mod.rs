//! The Bot API side over HTTP: finds the method, lets faults strike, carries the call out and
//! records it. What each method does is in the files beside this one.

mod about;
mod answering;
mod editing;
mod media;
mod polling;
mod sending;

use std::{sync::Arc, time::Duration};

use axum::{
    Json,
    extract::{ConnectInfo, Request, State as Extract},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use super::{
    answer::{Answer, ApiError},
    calls,
    faults::FaultKind,
    params::Params,
    state::{Shared, State},
    wire::CutSwitch,
};

/// One call while it is carried out.
struct Call<'a> {
    state: &'a mut State,
    params: &'a Params,
    now_ms: i64,
}

type Handler = fn(&mut Call<'_>) -> Answer;

const GET_UPDATES: &str = "getUpdates";

const METHODS: &[(&str, Handler)] = &[
    ("getMe", about::get_me),
    ("logOut", about::yes),
    ("close", about::yes),
    ("getChat", about::get_chat),
    ("setMyCommands", about::set_my_commands),
    ("getMyCommands", about::get_my_commands),
    ("deleteMyCommands", about::delete_my_commands),
    ("setMyName", about::set_my_name),
    ("getMyName", about::get_my_name),
    ("setMyDescription", about::set_my_description),
    ("getMyDescription", about::get_my_description),
    ("setMyShortDescription", about::set_my_short_description),
    ("getMyShortDescription", about::get_my_short_description),
    ("setChatMenuButton", about::set_chat_menu_button),
    ("getChatMenuButton", about::get_chat_menu_button),
    ("setWebhook", polling::set_webhook),
    ("deleteWebhook", polling::delete_webhook),
    ("getWebhookInfo", polling::get_webhook_info),
    ("sendMessage", sending::send_message),
    ("forwardMessage", sending::forward_message),
    ("copyMessage", sending::copy_message),
    ("sendChatAction", sending::send_chat_action),
    ("sendPhoto", media::send_photo),
    ("sendVoice", media::send_voice),
    ("sendDocument", media::send_document),
    ("sendVideo", media::send_video),
    ("sendAudio", media::send_audio),
    ("sendMediaGroup", media::send_media_group),
    ("getFile", media::get_file),
    ("editMessageText", editing::edit_message_text),
    ("editMessageCaption", editing::edit_message_caption),
    ("editMessageMedia", media::edit_message_media),
    ("editMessageReplyMarkup", editing::edit_message_reply_markup),
    ("deleteMessage", editing::delete_message),
    ("deleteMessages", editing::delete_messages),
    ("answerCallbackQuery", answering::answer_callback_query),
    ("setMessageReaction", answering::set_message_reaction),
];

/// Serves `/bot<token>/<method>` and `/file/bot<token>/<path>`.
pub(super) async fn serve(
    Extract(shared): Extract<Arc<Shared>>,
    ConnectInfo(cut): ConnectInfo<CutSwitch>,
    request: Request,
) -> Response {
    let path = request.uri().path().to_owned();
    if let Some((token, file)) = path.strip_prefix("/file/bot").and_then(|rest| rest.split_once('/')) {
        return download(&shared, &decoded(token), &decoded(file));
    }
    match path.strip_prefix("/bot").and_then(|rest| rest.split_once('/')) {
        Some((token, method)) if decoded(token) == shared.token => {
            call(&shared, method.trim_end_matches('/'), request, &cut).await
        }
        Some(_) => refuse(&ApiError::unauthorized()),
        None => refuse(&ApiError::not_found()),
    }
}

/// Some clients write the colon of a token as `%3A`, or the slash of a file's path as `%2F`.
fn decoded(segment: &str) -> String {
    // Neither holds a `&`, `=` or `+`, so that a form's decoder reads them right.
    let mut names = url::form_urlencoded::parse(segment.as_bytes());
    names.next().map(|(name, _)| name.into_owned()).unwrap_or_default()
}

async fn call(shared: &Shared, method: &str, request: Request, cut: &CutSwitch) -> Response {
    let name = canonical(method);
    let params = match Params::read(request).await {
        Ok(params) => params,
        Err(refused) => {
            record(shared, name, &Params::default(), Some(&Err(refused.clone())));
            return refuse(&refused);
        }
    };
    let struck = shared.look(|state| state.faults.strike(name, params.integer("chat_id")));
    if struck.slow_ms > 0 {
        tokio::time::sleep(Duration::from_millis(struck.slow_ms)).await;
    }
    let answer = match struck.kind {
        Some(FaultKind::CutBefore) => None,
        Some(FaultKind::CutAfter) => {
            // Whether it was refused or done: the caller never hears.
            let _ = carry_out(shared, name, &params).await;
            None
        }
        Some(FaultKind::Status429 { retry_after }) => Some(Err(ApiError::too_many(retry_after))),
        Some(FaultKind::Status500) => Some(Err(ApiError::internal())),
        Some(FaultKind::DuplicateDelivery | FaultKind::Slow { .. }) | None => {
            Some(carry_out(shared, name, &params).await)
        }
    };
    record(shared, name, &params, answer.as_ref());
    match answer {
        Some(Ok(result)) => Json(json!({"ok": true, "result": result})).into_response(),
        Some(Err(refused)) => refuse(&refused),
        None => {
            cut.cut();
            StatusCode::NO_CONTENT.into_response()
        }
    }
}

/// The method as the Bot API spells it; an unknown one as it came.
fn canonical(method: &str) -> &str {
    let mut names = METHODS.iter().map(|(name, _)| *name).chain([GET_UPDATES]);
    names.find(|name| name.eq_ignore_ascii_case(method)).unwrap_or(method)
}

async fn carry_out(shared: &Shared, name: &str, params: &Params) -> Answer {
    if name == GET_UPDATES {
        return polling::get_updates(shared, params).await;
    }
    let Some((_, handler)) = METHODS.iter().find(|(known, _)| *known == name) else {
        return Err(ApiError::not_found());
    };
    let now_ms = shared.clock.now_ms();
    shared.with(|state| handler(&mut Call { state, params, now_ms }))
}

fn record(shared: &Shared, method: &str, params: &Params, answer: Option<&Answer>) {
    let refused = answer.and_then(|a| a.as_ref().err());
    let call = calls::Call {
        n: 0,
        method: method.to_owned(),
        params: params.recorded(),
        at_ms: shared.clock.now_ms(),
        status: answer.map(|_| refused.map_or(200, |r| r.status)),
        description: refused.map(|r| r.description.clone()),
    };
    shared.with(|state| state.calls.push(call));
}

fn refuse(refused: &ApiError) -> Response {
    let status = StatusCode::from_u16(refused.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, Json(refused.body())).into_response()
}

fn download(shared: &Shared, token: &str, path: &str) -> Response {
    if token != shared.token {
        return refuse(&ApiError::unauthorized());
    }
    let bytes = shared.look(|state| state.files.by_path(path).map(|f| f.upload.bytes.clone()));
    match bytes {
        Some(bytes) => ([(header::CONTENT_TYPE, "application/octet-stream")], bytes).into_response(),
        None => refuse(&ApiError::not_found()),
    }
}

impl Call<'_> {
    /// The chat that the call names; only private chats exist here.
    fn chat_id(&self, name: &str) -> Result<i64, ApiError> {
        let text = self.params.text(name).filter(|t| !t.is_empty());
        let text = text.ok_or_else(|| ApiError::bad(&format!("{name} is empty")))?;
        text.trim().parse().map_err(|_| ApiError::bad("chat not found"))
    }

    /// The message that the call names.
    fn message_id(&self) -> Result<i64, ApiError> {
        let id = self.params.integer("message_id").filter(|id| *id > 0);
        id.ok_or_else(|| ApiError::bad("message identifier is not specified"))
    }
}

/// The `True` that many methods answer.
fn done() -> Answer {
    Ok(Value::Bool(true))
}
