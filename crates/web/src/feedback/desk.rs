//! Where opinions are taken in. A form has to come from a page of ours, and nobody can send many. Who
//! sends is known for a day at most, and then only as a number that nobody can turn back: it is made
//! with a key that lies in memory, and is thrown away with the day.

use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use axum::http::HeaderMap;
use ring::hmac;
use ring::rand::{SecureRandom as _, SystemRandom};
use rustc_hash::FxHashMap;

use super::{Opinion, Store, StoreError};
use crate::boundary::Fault;
use crate::visitor::cookie;

/// The cookie that has to say what the form says.
pub(crate) const COOKIE: &str = "form";
/// How long a form can be sent after it was opened.
const FORM: u64 = 2 * 3600;
/// How many opinions one client may send within which time.
const WINDOW: Duration = Duration::from_secs(600);
const IN_WINDOW: u16 = 12;
const IN_DAY: u16 = 100;
/// How many clients are remembered; when there are more, all have to wait.
const CLIENTS: usize = 100_000;
const DAY: u64 = 24 * 3600;

pub(crate) struct Desk {
    store: Arc<dyn Store>,
    random: SystemRandom,
    forms: hmac::Key,
    clients: Mutex<Clients>,
}

/// Who sent something today.
struct Clients {
    day: u64,
    key: hmac::Key,
    sent: FxHashMap<[u8; 8], Sent>,
}

struct Sent {
    since: Instant,
    in_window: u16,
    today: u16,
}

impl Desk {
    pub(crate) fn new(store: Arc<dyn Store>) -> std::io::Result<Self> {
        let random = SystemRandom::new();
        let key = || {
            hmac::Key::generate(hmac::HMAC_SHA256, &random)
                .map_err(|_| std::io::Error::other("no random numbers"))
        };
        Ok(Self {
            store,
            forms: key()?,
            clients: Mutex::new(Clients {
                day: 0,
                key: key()?,
                sent: FxHashMap::default(),
            }),
            random,
        })
    }

    /// The token for a reader's forms: the one that the reader has already, for there may be a form open
    /// beside this one.
    pub(crate) fn token_for(&self, headers: &HeaderMap) -> Result<String, Fault> {
        match cookie(headers, COOKIE) {
            Some(token) if self.check(headers, token).is_ok() => Ok(token.to_owned()),
            _ => self.token(),
        }
    }

    /// A new token, to be set as a cookie and to stand in the form: another site can neither read the
    /// one nor write the other.
    fn token(&self) -> Result<String, Fault> {
        let mut nonce = [0; 16];
        self.random.fill(&mut nonce).map_err(|_| Fault::Ours)?;
        let head = format!("{}-{}", hex(&nonce), now() + FORM);
        Ok(format!("{head}-{}", self.sign(&head)))
    }

    /// Whether the form's token is ours, not too old, and the cookie's.
    pub(crate) fn check(&self, headers: &HeaderMap, token: &str) -> Result<(), Fault> {
        let same = cookie(headers, COOKIE) == Some(token);
        let parts = || {
            let (head, signature) = token.rsplit_once('-')?;
            let (_, until) = head.rsplit_once('-')?;
            Some((head, signature, until.parse::<u64>().ok()?))
        };
        let (head, signature, until) = parts().ok_or(Fault::ForeignForm)?;
        let signed = unhex(signature)
            .is_some_and(|tag| hmac::verify(&self.forms, head.as_bytes(), &tag).is_ok());
        match same && signed && now() <= until {
            true => Ok(()),
            false => Err(Fault::ForeignForm),
        }
    }

    fn sign(&self, head: &str) -> String {
        hex(hmac::sign(&self.forms, head.as_bytes()).as_ref())
    }

    /// Counts one more opinion of this client, or says when to come again.
    pub(crate) fn count(&self, client: IpAddr) -> Result<(), Fault> {
        self.count_at(client, now() / DAY, Instant::now())
    }

    /// Forgets who said something on another day than this one, though nobody says anything today.
    pub(crate) fn forget(&self) {
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if clients.day != now() / DAY {
            clients.sent = FxHashMap::default();
        }
    }

    fn count_at(&self, client: IpAddr, day: u64, at: Instant) -> Result<(), Fault> {
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if clients.day != day {
            clients.key =
                hmac::Key::generate(hmac::HMAC_SHA256, &self.random).map_err(|_| Fault::Ours)?;
            clients.day = day;
            clients.sent = FxHashMap::default();
        }
        let tag = hmac::sign(&clients.key, &prefix(client));
        let mut who = [0; 8];
        who.copy_from_slice(&tag.as_ref()[..8]);
        if clients.sent.len() >= CLIENTS && !clients.sent.contains_key(&who) {
            return Err(Fault::Busy);
        }
        let sent = clients.sent.entry(who).or_insert(Sent {
            since: at,
            in_window: 0,
            today: 0,
        });
        if at.duration_since(sent.since) >= WINDOW {
            (sent.since, sent.in_window) = (at, 0);
        }
        if sent.today >= IN_DAY {
            return Err(Fault::TooMany(u32::try_from(DAY).unwrap_or(u32::MAX)));
        }
        if sent.in_window >= IN_WINDOW {
            let left = WINDOW.saturating_sub(at.duration_since(sent.since));
            let seconds = u32::try_from(left.as_secs()).unwrap_or(u32::MAX);
            return Err(Fault::TooMany(seconds.saturating_add(1)));
        }
        sent.in_window += 1;
        sent.today += 1;
        Ok(())
    }

    /// Keeps an opinion, given its number and its time.
    pub(crate) async fn keep(&self, mut opinion: Opinion) -> Result<(), Fault> {
        let mut id = [0; 8];
        self.random.fill(&mut id).map_err(|_| Fault::Ours)?;
        // The sign would be a surprise in a list.
        opinion.id = i64::from_be_bytes(id) & i64::MAX;
        opinion.at = i64::try_from(now()).unwrap_or(i64::MAX);
        let store = Arc::clone(&self.store);
        let kept: Result<(), StoreError> = tokio::task::spawn_blocking(move || store.add(&opinion))
            .await
            .map_err(|_| Fault::Ours)?;
        kept.map_err(|error| {
            tracing::error!(%error, "keep an opinion");
            Fault::Ours
        })
    }
}

/// Whose request it is. Behind a proxy on this machine the proxy's word counts: the last one, for the
/// others are the client's own.
pub(crate) fn client(peer: IpAddr, headers: &HeaderMap) -> IpAddr {
    let named = headers
        .get_all("x-forwarded-for")
        .iter()
        .next_back()
        .and_then(|v| v.to_str().ok())
        .and_then(|v| v.rsplit(',').next())
        .and_then(|v| v.trim().parse().ok());
    match named {
        Some(address) if peer.is_loopback() => address,
        _ => peer,
    }
}

/// What is counted as one client: an IPv4 address, or an IPv6 network of 64 bits, of which a household
/// has at least one.
fn prefix(client: IpAddr) -> [u8; 16] {
    match client.to_canonical() {
        IpAddr::V4(address) => address.to_ipv6_mapped().octets(),
        IpAddr::V6(address) => {
            let network = u128::from(address) >> 64 << 64;
            Ipv6Addr::from(network).octets()
        }
    }
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || text.len() > 128 {
        return None;
    }
    text.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feedback::{Database, open};
    use axum::http::header;

    fn desk() -> Desk {
        Desk::new(Arc::from(open(&Database::Memory).unwrap())).unwrap()
    }

    fn with_cookie(value: &str) -> HeaderMap {
        let value = format!("a=b; form={value}").parse().unwrap();
        HeaderMap::from_iter([(header::COOKIE, value)])
    }

    #[test]
    fn a_form_needs_the_cookie_that_came_with_it() {
        let desk = desk();
        let (token, other) = (desk.token().unwrap(), desk.token().unwrap());
        assert_eq!(desk.check(&with_cookie(&token), &token), Ok(()));
        for (cookie, token) in [
            (other.as_str(), token.as_str()),
            ("", &token),
            (&token, ""),
            ("x-1-y", "x-1-y"),
            ("--", "--"),
            ("é", "é"),
        ] {
            let refused = match cookie.is_ascii() {
                true => desk.check(&with_cookie(cookie), token),
                false => desk.check(&HeaderMap::new(), token),
            };
            assert_eq!(refused, Err(Fault::ForeignForm), "{cookie} {token}");
        }
        let again = desk.token_for(&with_cookie(&token)).unwrap();
        assert_eq!(again, token, "a second form must not spoil the first one");
        assert_ne!(desk.token_for(&with_cookie("x-1-y")).unwrap(), token);
        let foreign = self::desk().token().unwrap();
        assert!(desk.check(&with_cookie(&foreign), &foreign).is_err());
        let old = format!("00-{}", now() - 1);
        let old = format!("{old}-{}", desk.sign(&old));
        assert!(desk.check(&with_cookie(&old), &old).is_err());
    }

    #[test]
    fn nobody_sends_many_and_the_day_forgets() {
        let desk = desk();
        let start = Instant::now();
        let client: IpAddr = "192.0.2.7".parse().unwrap();
        for _ in 0..IN_WINDOW {
            assert_eq!(desk.count_at(client, 1, start), Ok(()));
        }
        assert!(matches!(
            desk.count_at(client, 1, start),
            Err(Fault::TooMany(1..=601))
        ));
        let mapped = "::ffff:192.0.2.7".parse().unwrap();
        assert!(desk.count_at(mapped, 1, start).is_err());
        assert_eq!(
            desk.count_at("192.0.2.8".parse().unwrap(), 1, start),
            Ok(())
        );
        assert_eq!(desk.count_at(client, 1, start + WINDOW), Ok(()));
        let key = desk.clients.lock().unwrap().key.clone();
        assert_eq!(desk.count_at(client, 2, start + WINDOW), Ok(()));
        let clients = desk.clients.lock().unwrap();
        assert_eq!(clients.sent.len(), 1);
        let tag = |key| hmac::sign(key, &prefix(client)).as_ref().to_vec();
        assert_ne!(tag(&key), tag(&clients.key));
    }

    #[test]
    fn a_network_is_one_client() {
        let of = |text: &str| prefix(text.parse().unwrap());
        assert_eq!(of("2001:db8::1"), of("2001:db8::ffff:1"));
        assert_ne!(of("2001:db8::1"), of("2001:db8:0:1::1"));
        let proxied = HeaderMap::from_iter([(
            header::HeaderName::from_static("x-forwarded-for"),
            "10.9.9.9, 192.0.2.1".parse().unwrap(),
        )]);
        let local: IpAddr = "127.0.0.1".parse().unwrap();
        let far: IpAddr = "198.51.100.1".parse().unwrap();
        assert_eq!(client(local, &proxied).to_string(), "192.0.2.1");
        assert_eq!(client(far, &proxied), far);
    }
}
