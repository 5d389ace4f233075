//! Files in both directions: uploads, albums, ids, limits and downloads.

use klachtwijzer::practice::{FileKind, Upload};
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::bench::{Bench, CLIENT, TOKEN};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x05\0\0\0\x02\x80";

async fn answer(request: reqwest::RequestBuilder) -> Value {
    request.send().await.expect("an answer").json().await.expect("JSON")
}

fn part(name: &str, bytes: &'static [u8]) -> Part {
    Part::bytes(bytes).file_name(name.to_owned()).mime_str("application/pdf").expect("a type")
}

#[tokio::test]
async fn a_document_goes_up_is_seen_and_goes_again_by_its_id() {
    let bench = Bench::started().await;
    let form = Form::new()
        .text("chat_id", CLIENT.to_string())
        .text("document", "attach://brief")
        .text("caption", "De brief")
        .part("brief", part("brief.pdf", b"%PDF-1"));
    let sent = answer(bench.request("SendDocument").multipart(form)).await["result"].clone();
    assert_eq!((&sent["document"]["file_name"], &sent["caption"]), (&json!("brief.pdf"), &json!("De brief")));
    let id = sent["document"]["file_id"].as_str().expect("an id");
    let seen = bench.world.chat("client").expect("a chat")[1].clone();
    assert_eq!(seen.file_id(), Some(id));
    let url = format!(
        "{}{}",
        bench.base.trim_end_matches('/'),
        seen.0["document"]["file_url"].as_str().expect("a url")
    );
    let file = bench.http.get(url).send().await.expect("the file");
    assert_eq!(file.headers()["content-type"], "application/pdf");
    assert!(file.headers()["content-disposition"].to_str().expect("text").starts_with("inline"));
    assert_eq!(&file.bytes().await.expect("bytes")[..], b"%PDF-1");
    let again = bench.ok("sendDocument", json!({"chat_id": CLIENT, "document": id})).await;
    assert_eq!(again["document"], sent["document"]);
    let direct = Form::new().text("chat_id", CLIENT.to_string()).part("document", part("b.pdf", b"x"));
    assert_eq!(answer(bench.request("sendDocument").multipart(direct)).await["ok"], true);
    let recorded = bench.world.calls().pop().expect("a call");
    assert_eq!(recorded.params["document"], json!({"file": "b.pdf", "bytes": 1}));
}

/// Sends pieces of a form one by one, as clients do that do not know its length beforehand.
async fn write_chunked(stream: &mut tokio::net::TcpStream, head: &str, pieces: &[&str]) {
    stream.write_all(head.as_bytes()).await.expect("written");
    for piece in pieces {
        let chunk = format!("{:x}\r\n{piece}\r\n", piece.len());
        stream.write_all(chunk.as_bytes()).await.expect("written");
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    }
    stream.write_all(b"0\r\n\r\n").await.expect("written");
}

#[tokio::test]
async fn a_form_leaves_the_connection_fit_for_the_next_call() {
    let bench = Bench::started().await;
    let mut stream = tokio::net::TcpStream::connect(bench.server.address()).await.expect("connected");
    let head = format!(
        "POST /bot{TOKEN}/sendDocument HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\
         Content-Type: multipart/form-data; boundary=B\r\n\r\n"
    );
    let chat = "--B\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n701\r\n";
    let file = "--B\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a\"\r\n\r\nx\r\n--B--";
    write_chunked(&mut stream, &head, &[chat, file, "\r\n", "an afterthought"]).await;
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    let next = format!("GET /bot{TOKEN}/getMe HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    stream.write_all(next.as_bytes()).await.expect("the connection is open");
    let mut answers = String::new();
    stream.read_to_string(&mut answers).await.expect("two answers");
    assert_eq!(answers.matches("HTTP/1.1 200 OK").count(), 2, "{answers}");
}

#[tokio::test]
async fn large_files_pass_and_too_large_ones_are_refused() {
    let bench = Bench::started().await;
    for (megabytes, ok) in [(3, true), (52, false)] {
        let file = Part::bytes(vec![1; megabytes * 1024 * 1024]).file_name("a.bin");
        let form = Form::new().text("chat_id", CLIENT.to_string()).part("document", file);
        let answered = answer(bench.request("sendDocument").multipart(form)).await;
        assert_eq!(answered["ok"], ok, "{megabytes} MB");
        assert!(ok || answered["error_code"] == 413, "{answered}");
    }
}

#[tokio::test]
async fn wrong_files_are_refused() {
    let bench = Bench::started().await;
    let refused = async |method: &str, field: &str, value: &str| {
        bench.refused(method, json!({"chat_id": CLIENT, field: value})).await
    };
    assert_eq!(
        refused("sendDocument", "document", "").await,
        "Bad Request: there is no document in the request"
    );
    assert_eq!(
        refused("sendDocument", "document", "nonsense").await,
        "Bad Request: wrong file identifier/HTTP URL specified"
    );
    let photo = bench
        .world
        .send_file("client", FileKind::Photo, Upload::new("a.png", "image/png", PNG), "")
        .expect("sent");
    let id = photo.file_id().expect("an id").to_owned();
    assert!(
        refused("sendDocument", "document", &id).await.contains("can't use file of type Photo as Document")
    );
    let form = Form::new().text("chat_id", CLIENT.to_string()).part("photo", part("a.png", b"no picture"));
    let answered = answer(bench.request("sendPhoto").multipart(form)).await;
    assert_eq!(answered["description"], "Bad Request: IMAGE_PROCESS_FAILED");
    let caption = json!({"chat_id": CLIENT, "photo": id, "caption": "x".repeat(1025)});
    assert_eq!(bench.refused("sendPhoto", caption).await, "Bad Request: message caption is too long");
    assert_eq!(bench.refused("getFile", json!({"file_id": "x"})).await, "Bad Request: invalid file_id");
}

#[tokio::test]
async fn the_bot_fetches_what_people_send_up_to_20_mb() {
    let bench = Bench::start().await;
    let photo = bench
        .world
        .send_file("client", FileKind::Photo, Upload::new("a.png", "image/png", PNG), "kijk")
        .expect("sent");
    let update = bench.world.pending_updates()[0]["message"].clone();
    assert_eq!((&update["caption"], &update["photo"][1]["width"]), (&json!("kijk"), &json!(1280)));
    assert_eq!(update["photo"][1].get("file_url"), None, "the bot sees no addresses of the page");
    let file = bench.ok("getFile", json!({"file_id": photo.file_id()})).await;
    let url = format!("{}file/bot{TOKEN}/{}", bench.base, file["file_path"].as_str().expect("a path"));
    let bytes = bench.http.get(&url).send().await.expect("the file").bytes().await.expect("bytes");
    assert_eq!(&bytes[..], PNG);
    let wrong = url.replace(TOKEN, "42:wrong");
    assert_eq!(bench.http.get(wrong).send().await.expect("an answer").status(), 401);
    let big = Upload::new("film.mp4", "video/mp4", vec![0; 20 * 1024 * 1024 + 1]);
    let film = bench.world.send_file("client", FileKind::Video, big, "").expect("sent");
    assert_eq!(
        bench.refused("getFile", json!({"file_id": film.file_id()})).await,
        "Bad Request: file is too big"
    );
}

#[tokio::test]
async fn several_photos_from_the_page_are_one_album() {
    let bench = Bench::start().await;
    let picture =
        |name: &str| Part::bytes(PNG).file_name(name.to_owned()).mime_str("image/png").expect("a type");
    let form = Form::new()
        .text("kind", "photo")
        .text("caption", "twee")
        .part("file", picture("a.png"))
        .part("file", picture("b.png"));
    let url = format!("{}practice/people/client/messages", bench.base);
    let sent = answer(bench.http.post(url).multipart(form)).await;
    assert_eq!(sent["messages"].as_array().expect("messages").len(), 2);
    let updates = bench.world.pending_updates();
    assert!(updates[0]["message"]["media_group_id"].is_string());
    assert_eq!(updates[0]["message"]["media_group_id"], updates[1]["message"]["media_group_id"]);
    assert_eq!(
        (&updates[0]["message"]["caption"], &updates[1]["message"]["caption"]),
        (&json!("twee"), &Value::Null)
    );
}

#[tokio::test]
async fn voice_notes_have_a_duration() {
    let bench = Bench::start().await;
    let voice = Part::bytes(&b"OggS"[..]).file_name("v.ogg").mime_str("audio/ogg").expect("a type");
    let form = Form::new().text("kind", "voice").text("duration", "4.4").part("file", voice);
    answer(bench.http.post(format!("{}practice/people/client/messages", bench.base)).multipart(form)).await;
    let voice = &bench.world.pending_updates()[0]["message"]["voice"];
    assert_eq!(
        (&voice["duration"], &voice["mime_type"], &voice["file_size"]),
        (&json!(4), &json!("audio/ogg"), &json!(4))
    );
}

#[tokio::test]
async fn the_bot_sends_an_album_whole_or_not_at_all() {
    let bench = Bench::started().await;
    let media = |second: &str| {
        json!([{"type": "document", "media": "attach://a", "caption": "x"}, {"type": "document", "media": second}]).to_string()
    };
    let form = |second: &str| {
        let form = Form::new().text("chat_id", CLIENT.to_string()).text("media", media(second));
        form.part("a", part("a.pdf", b"a")).part("b", part("b.pdf", b"b"))
    };
    let sent = answer(bench.request("sendMediaGroup").multipart(form("attach://b"))).await["result"].clone();
    assert_eq!(
        (sent.as_array().expect("messages").len(), &sent[1]["document"]["file_name"]),
        (2, &json!("b.pdf"))
    );
    assert_eq!(sent[0]["media_group_id"], sent[1]["media_group_id"]);
    assert_eq!(answer(bench.request("sendMediaGroup").multipart(form("attach://c"))).await["ok"], false);
    assert!(bench.refused("sendMediaGroup", json!({"chat_id": CLIENT, "media": []})).await.contains("2-10"));
    assert_eq!(bench.world.chat("client").expect("a chat").len(), 3);
}

#[tokio::test]
async fn a_page_with_scripts_is_never_shown_in_place() {
    let bench = Bench::start().await;
    for kind in ["text/html", "image/svg+xml"] {
        let sent = bench
            .world
            .send_file("client", FileKind::Document, Upload::new("x", kind, "<script>"), "")
            .expect("sent");
        let url = format!("{}practice/files/{}", bench.base, sent.file_id().expect("an id"));
        let file = bench.http.get(url).send().await.expect("the file");
        assert_eq!(file.headers()["content-type"], "application/octet-stream");
        assert!(file.headers()["content-disposition"].to_str().expect("text").starts_with("attachment"));
        assert_eq!(file.headers()["x-content-type-options"], "nosniff");
    }
}

#[tokio::test]
async fn another_file_takes_the_place_of_the_first() {
    let bench = Bench::started().await;
    let sent = |form: Form| answer(bench.request("sendDocument").multipart(form));
    let form = Form::new()
        .text("chat_id", CLIENT.to_string())
        .text("caption", "De brief")
        .part("document", part("brief.pdf", b"%PDF-1"));
    let id = sent(form).await["result"]["message_id"].as_i64().expect("a number");
    let media = json!({"type": "document", "media": "attach://file", "caption": "Weg"});
    let form = Form::new()
        .text("chat_id", CLIENT.to_string())
        .text("message_id", id.to_string())
        .text("media", media.to_string())
        .part("file", part("weg.txt", b"Weg"));
    let edited = answer(bench.request("editMessageMedia").multipart(form)).await["result"].clone();
    assert_eq!((&edited["document"]["file_name"], &edited["caption"]), (&json!("weg.txt"), &json!("Weg")));
    let words = bench.say("woorden").await;
    let refused = bench
        .refused("editMessageMedia", json!({"chat_id": CLIENT, "message_id": words, "media": media}))
        .await;
    assert_eq!(refused, "Bad Request: there is no media in the message to edit");
}
