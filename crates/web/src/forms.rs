//! The addresses that take forms.

use axum::extract::{Extension, RawForm, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, SET_COOKIE};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse as _, Response};

use crate::answer::{Cached, Kind};
use crate::boundary::{Fault, is_our_form};
use crate::feedback::{self, Face, Opinion, Reason};
use crate::pages::{self, Saying};
use crate::routes::{Asked, Shared, back_to, elsewhere, value_of};
use crate::server::Peer;
use crate::visitor::{self, Theme};
use crate::words;

/// How long a choice is remembered that a reader asked to remember: a year.
const YEAR: u32 = 365 * 24 * 3600;

/// The form of an opinion on a page, or the thanks for one.
pub(crate) async fn feedback(State(atlas): Shared, asked: Asked) -> Result<Response, Fault> {
    let page = asked.value("page").unwrap_or_default();
    if !page.is_empty() && !feedback::is_page(&page) {
        return Err(Fault::NotFound);
    }
    let thanks = asked.value("thanks").is_some();
    let token = match thanks {
        true => String::new(),
        false => atlas.desk.token_for(&asked.headers)?,
    };
    let saying = Saying {
        page: &page,
        face: asked.value("face").and_then(|f| Face::from_word(&f)),
        reason: asked.value("reason").and_then(|r| Reason::from_word(&r)),
        token: &token,
    };
    let body = asked.draw(|w| pages::feedback(&atlas, w, asked.visitor, asked.live, &saying));
    let mut answer = unkept(Cached::page(body).answer(&asked.headers));
    if !thanks {
        set_token(&mut answer, &token, asked.language.tag());
    }
    Ok(answer)
}

/// A token for a script that sends the form.
pub(crate) async fn token(State(atlas): Shared, asked: Asked) -> Result<Response, Fault> {
    let token = atlas.desk.token_for(&asked.headers)?;
    let body = serde_json::json!({ "token": token }).to_string();
    let mut answer = unkept(Cached::new(Kind::Json, body).answer(&asked.headers));
    set_token(&mut answer, &token, asked.language.tag());
    Ok(answer)
}

/// Keeps an opinion.
pub(crate) async fn say(
    State(atlas): Shared,
    peer: Option<Extension<Peer>>,
    asked: Asked,
    RawForm(form): RawForm,
) -> Result<Response, Fault> {
    let form = std::str::from_utf8(&form).map_err(|_| Fault::BadRequest)?;
    let value = |name| value_of(form, name).unwrap_or_default();
    if !is_our_form(&Method::POST, &asked.headers) {
        return Err(Fault::ForeignForm);
    }
    atlas.desk.check(&asked.headers, &value("token"))?;
    let page = match value("page") {
        // The front page has no path.
        page if page.is_empty() => "chart".to_owned(),
        page if feedback::is_page(&page) => page,
        _ => return Err(Fault::BadRequest),
    };
    let face = Face::from_word(&value("face")).ok_or(Fault::BadRequest)?;
    let peer = peer.map_or(std::net::Ipv4Addr::LOCALHOST.into(), |p| p.0.0);
    atlas.desk.count(feedback::client(peer, &asked.headers))?;
    let opinion = Opinion {
        id: 0,
        at: 0,
        page: page.clone(),
        lang: asked.language.tag().to_owned(),
        face,
        reason: Reason::from_word(&value("reason")),
        comment: feedback::tidy(&value("comment")),
    };
    atlas.desk.keep(opinion).await?;
    atlas.metrics.opinions.inc();
    let wants_page = asked.headers.get("x-portolan-script").is_none();
    if !wants_page {
        return Ok(unkept(StatusCode::NO_CONTENT.into_response()));
    }
    let tag = asked.language.tag();
    Ok(elsewhere(&format!("/{tag}/feedback?thanks&page={page}")))
}

/// The form of how pages should look.
pub(crate) async fn settings(State(atlas): Shared, asked: Asked) -> Response {
    let back = asked.value("back").unwrap_or_default();
    let body = asked.draw(|w| pages::settings(&atlas, w, asked.visitor, asked.live, &back));
    unkept(Cached::page(body).answer(&asked.headers))
}

/// Sets how pages look: until the browser is closed, or for a year where that was asked for.
pub(crate) async fn set(asked: Asked, RawForm(form): RawForm) -> Result<Response, Fault> {
    let form = std::str::from_utf8(&form).map_err(|_| Fault::BadRequest)?;
    let value = |name| value_of(form, name).unwrap_or_default();
    if !is_our_form(&Method::POST, &asked.headers) {
        return Err(Fault::ForeignForm);
    }
    let theme = Theme::from_word(&value("theme")).ok_or(Fault::BadRequest)?;
    let language = words::exactly(&value("language")).ok_or(Fault::BadRequest)?;
    let remember = value("remember") == "yes";
    let mut answer = elsewhere(&back_to(language.tag(), &value("back")));
    // The language is in the address already; to set it as well is to remember it.
    let kept = |yes| {
        if yes {
            YEAR.to_string()
        } else {
            "0".to_owned()
        }
    };
    let themed = theme != Theme::System;
    let age = match (themed, remember) {
        (true, false) => String::new(),
        (themed, remember) => format!("; Max-Age={}", kept(themed && remember)),
    };
    cookie(
        &mut answer,
        &format!("{}={}; Path=/{age}", visitor::THEME, theme.as_str()),
    );
    let age = kept(remember);
    cookie(
        &mut answer,
        &format!(
            "{}={}; Path=/; Max-Age={age}",
            visitor::LANGUAGE,
            language.tag()
        ),
    );
    Ok(answer)
}

fn set_token(answer: &mut Response, token: &str, tag: &str) {
    let value = format!("form={token}; Path=/{tag}/feedback; Max-Age=7200");
    cookie(answer, &value);
}

fn cookie(answer: &mut Response, value: &str) {
    let value = format!("{value}; HttpOnly; SameSite=Strict");
    if let Ok(value) = HeaderValue::from_str(&value) {
        answer.headers_mut().append(SET_COOKIE, value);
    }
}

fn unkept(mut answer: Response) -> Response {
    let headers = answer.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.remove("etag");
    debug_assert!(headers.contains_key(CONTENT_TYPE) || answer.status() == StatusCode::NO_CONTENT);
    answer
}
