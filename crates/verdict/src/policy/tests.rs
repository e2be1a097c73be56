//! What holds for any policy and any listeners, and each case by itself.

use portolan_sockets::Exposure;
use portolan_types::{Port, PortRange, Transport};
use proptest::prelude::*;

use super::*;

fn listener(port: u16) -> Listener {
    Listener {
        port: Port::new(port),
        transport: Transport::Tcp,
        exposure: Exposure::Everywhere,
        place: Place::Own,
        features: Feature::ALL.map(|_| Seen::Values(Vec::new())),
        owner_seen: true,
        on_demand: false,
        picked_from: None,
        verdict: crate::Verdict::Unexplained,
        why: String::new(),
    }
}

fn with(mut listener: Listener, feature: Feature, value: &str) -> Listener {
    listener.features[feature as usize] = Seen::Values(vec![value.to_owned()]);
    listener
}

fn sshd() -> Listener {
    let sshd = with(listener(22), Feature::Product, "OpenSSH");
    let sshd = with(sshd, Feature::Package, "openssh-server");
    Listener {
        why: "expected: ssh".to_owned(),
        ..with(sshd, Feature::Unit, "ssh.service")
    }
}

/// `(new, gone, different)`.
fn counts(text: &str, listeners: &[Listener]) -> (usize, usize, usize) {
    let policy = Policy::parse(text).unwrap();
    let found = policy.check(listeners, &Scope::default());
    (found.new.len(), found.gone.len(), found.different.len())
}

fn rewritten(text: &str, listeners: &[Listener]) -> String {
    let policy = Policy::parse(text).unwrap();
    policy.rewrite(listeners, &Scope::default(), "bob").text
}

#[test]
fn what_is_written_is_readable() {
    let text = fresh(&[sshd()], "What may listen here.", "alice, 2026-11-22");
    assert_eq!(
        text,
        "# What may listen here.\n\nversion = 1\n\n[[listener]]\nport = 22\ntransport = \"tcp\"\n\
         exposure = \"everywhere\"\nproduct = \"OpenSSH\"\nunit = \"ssh.service\"\n\
         said_by = \"alice, 2026-11-22\"\nwhy = \"expected: ssh\"\n"
    );
    assert_eq!(counts(&text, &[sshd()]), (0, 0, 0));
}

#[test]
fn each_kind_of_difference_is_told() {
    let text = fresh(&[sshd()], "", "alice");
    assert_eq!(counts(&text, &[]), (0, 1, 0));
    assert_eq!(counts(&text, &[sshd(), listener(80)]), (1, 0, 0));
    let mut other = sshd();
    other.exposure = Exposure::Loopback;
    other.features[Feature::Unit as usize] = Seen::Values(vec!["evil.service".to_owned()]);
    let policy = Policy::parse(&text).unwrap();
    let listeners = [other];
    let found = policy.check(&listeners, &Scope::default());
    let [different] = found.different.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(
        different.fields,
        [Field::Exposure, Field::Of(Feature::Unit)]
    );
    assert_eq!(different.entry.line(), 3);
    assert_eq!(Field::Exposure.wanted(different.entry), ["everywhere"]);
    assert_eq!(Field::Exposure.found(different.listener), ["loopback"]);
}

#[test]
fn ranges_lists_stars_and_optional_entries() {
    let text = "version = 1\n[[listener]]\nport = [\"6000-6063\", 7000]\ntransport = [\"tcp\", \"udp\"]\n\
        exposure = [\"loopback\", \"everywhere\"]\nunit = \"x@*.service\"\noptional = true\n";
    let x = |port| with(listener(port), Feature::Unit, "x@1.service");
    assert_eq!(counts(text, &[]), (0, 0, 0));
    assert_eq!(counts(text, &[x(6000), x(6063), x(7000)]), (0, 0, 0));
    assert_eq!(counts(text, &[x(6064)]), (1, 0, 0));
    // In a range a stranger is new; on a port that is named it is another than meant.
    assert_eq!(counts(text, &[listener(6000)]), (1, 0, 0));
    assert_eq!(counts(text, &[listener(7000)]), (0, 0, 1));
    // The unit's own, from elsewhere.
    let near = Listener {
        exposure: Exposure::LinkLocal,
        ..x(6000)
    };
    assert_eq!(counts(text, &[near]), (0, 0, 1));
}

#[test]
fn a_second_one_beside_the_one_that_is_meant_is_new() {
    let text = fresh(&[sshd()], "", "alice");
    let second = with(listener(22), Feature::Program, "/tmp/x");
    assert_eq!(counts(&text, &[sshd(), second]), (1, 0, 0));
    let nearer = Listener {
        exposure: Exposure::Loopback,
        ..sshd()
    };
    assert_eq!(counts(&text, &[sshd(), nearer]), (1, 0, 0));
}

#[test]
fn what_was_not_seen_is_no_difference() {
    let text = fresh(&[sshd()], "", "alice");
    let policy = Policy::parse(&text).unwrap();
    let mut hidden = [Listener {
        features: Feature::ALL.map(|_| Seen::No),
        owner_seen: false,
        ..sshd()
    }];
    // The group in which the socket was made is not that of whoever holds it.
    hidden[0].features[Feature::Unit as usize] = Seen::Values(vec!["other.service".to_owned()]);
    let found = policy.check(&hidden, &Scope::default());
    assert!(found.is_empty());
    assert_eq!(
        found.kept[0].unverified,
        [Field::Of(Feature::Product), Field::Of(Feature::Unit)]
    );
    // What was seen of it counts.
    hidden[0].exposure = Exposure::Loopback;
    let found = policy.check(&hidden, &Scope::default());
    assert_eq!(found.different[0].fields, [Field::Exposure]);

    let mut observation = portolan_sockets::Observation::default();
    let elsewhere =
        "version = 1\n[[listener]]\nport = 1\nnamespace = \"web\"\n[[listener]]\nport=2";
    let policy = Policy::parse(elsewhere).unwrap();
    assert_eq!(policy.check(&[], &Scope::default()).gone.len(), 2);
    observation.gaps = vec![portolan_sockets::Gap::UnknownNamespaces];
    let scope = Scope::default().seen_by(&observation);
    let found = policy.check(&[], &scope);
    assert_eq!((found.gone.len(), found.absent.len()), (1, 1));
    assert_eq!(found.absent[0].why, Absence::Unseen);
    observation.gaps = vec![portolan_sockets::Gap::Cut(String::new())];
    let scope = Scope::default().seen_by(&observation);
    assert_eq!(policy.check(&[], &scope).absent.len(), 2);
}

#[test]
fn who_asks_for_less_hears_of_less() {
    let text =
        "version = 1\n[[listener]]\nport = 22\ntransport = \"tcp\"\n[[listener]]\nport = \"1-9\"\n";
    let policy = Policy::parse(text).unwrap();
    let gone = |scope: &Scope| policy.check(&[], scope).gone.len();
    let range = |low, high| PortRange::new(Port::new(low), Port::new(high)).unwrap();
    let scope = |ports, transports: &[Transport]| Scope {
        ports,
        transports: transports.to_vec(),
        ..Scope::default()
    };
    assert_eq!(gone(&scope(None, &[])), 2);
    assert_eq!(gone(&scope(Some(vec![(range(22, 22), None)]), &[])), 1);
    assert_eq!(gone(&scope(Some(vec![(range(1, 8), None)]), &[])), 0);
    let udp = Some(Transport::Udp);
    assert_eq!(gone(&scope(Some(vec![(range(1, 99), udp)]), &[])), 0);
    assert_eq!(gone(&scope(None, &[Transport::Tcp])), 1);
    let narrowed = Scope {
        narrowed: true,
        ..Scope::default()
    };
    assert_eq!(gone(&narrowed), 0);
}

#[test]
fn containers_are_told_by_image_and_namespaces_by_name() {
    let inside = |image| Listener {
        place: Place::Container,
        ..with(listener(5432), Feature::Image, image)
    };
    let text = fresh(
        &[inside("docker.io/library/postgres:16@sha256:ab")],
        "",
        "a",
    );
    assert!(
        text.contains("namespace = \"container\"\nimage = \"postgres\"\n"),
        "{text}"
    );
    assert_eq!(counts(&text, &[inside("postgres:17")]), (0, 0, 0));
    assert_eq!(counts(&text, &[inside("evil/postgres:17")]), (0, 0, 1));
    let pinned = text.replace("\"postgres\"", "\"postgres:16\"");
    assert_eq!(
        counts(&pinned, &[inside("docker.io/library/postgres:16")]),
        (0, 0, 0)
    );
    assert_eq!(counts(&pinned, &[inside("postgres:17")]), (0, 0, 1));
    for name in ["web", "own", "container", "unnamed", "*"] {
        let named = [Listener {
            place: Place::Named(name.to_owned()),
            ..listener(1)
        }];
        let text = fresh(&named, "", "a");
        assert_eq!(counts(&text, &named), (0, 0, 0), "{text}");
        let others = [Place::Own, Place::Container, Place::Unnamed];
        for place in others.into_iter().filter(|_| name != "*") {
            let other = [Listener {
                place,
                ..listener(1)
            }];
            assert_ne!(counts(&text, &other), (0, 0, 0), "{text}");
        }
    }
}

#[test]
fn ports_that_the_system_picks_are_one_range() {
    let range = PortRange::new(Port::new(32768), Port::new(60999)).unwrap();
    let picked = |port, picked_from| Listener {
        picked_from,
        ..with(listener(port), Feature::Product, "Chrome")
    };
    let now = [picked(40000, Some(range)), picked(50000, Some(range))];
    let text = fresh(&now, "", "alice");
    assert_eq!(text.matches("[[listener]]").count(), 1);
    assert!(
        text.contains("port = \"32768-60999\"") && text.contains("optional = true"),
        "{text}"
    );
    assert_eq!(counts(&text, &[picked(33333, Some(range))]), (0, 0, 0));
    assert_eq!(counts(&text, &[]), (0, 0, 0));
    assert_eq!(
        counts(&text, &[with(listener(33333), Feature::Product, "Evil")]),
        (1, 0, 0)
    );
    // For nobody in particular the range stays shut.
    let nobody = [Listener {
        picked_from: Some(range),
        ..listener(40000)
    }];
    assert!(fresh(&nobody, "", "alice").contains("port = 40000\n"));
}

#[test]
fn a_service_on_demand_is_told_by_its_unit() {
    let waiting = Listener {
        on_demand: true,
        ..with(listener(631), Feature::Unit, "cups.service")
    };
    let runs = with(waiting.clone(), Feature::Package, "cups-daemon");
    for (saved, now) in [(&waiting, &runs), (&runs, &waiting)] {
        let text = fresh(std::slice::from_ref(saved), "", "a");
        assert!(!text.contains("package"), "{text}");
        assert_eq!(counts(&text, std::slice::from_ref(now)), (0, 0, 0));
    }
}

const ANNOTATED: &str = "\
# Ours.
version = 1 # do not change

# ---- remote access ----

# The door.
[[ listener ]]   # ssh
  port=22
  'unit' = 'ssh.service' # by systemd
  exposure = [\"everywhere\", 'one-address'] # both
  said_by = \"alice\"
  why = \"\"\"
we need it
# not a comment\"\"\"
# ---- web ----

# Was for the old site.
[[listener]]
port = 80
# the end of the old site

[[listener]]
port = \"6000-6063\"
optional = true
";

#[test]
fn a_rewrite_leaves_what_holds() {
    let ssh = with(listener(22), Feature::Unit, "ssh.service");
    let web = listener(80);
    assert_eq!(rewritten(ANNOTATED, &[ssh.clone(), web.clone()]), ANNOTATED);
    // Gone: the entry and the comment right above it.
    let without = rewritten(ANNOTATED, std::slice::from_ref(&ssh));
    let expected = ANNOTATED.replace("# Was for the old site.\n[[listener]]\nport = 80\n", "");
    assert_eq!(without, expected);
    // Different: the fields that are.
    let moved = Listener {
        exposure: Exposure::Loopback,
        place: Place::Named("web".to_owned()),
        ..ssh
    };
    let text = rewritten(ANNOTATED, &[moved.clone(), web.clone()]);
    let expected = ANNOTATED
        .replace(
            "[\"everywhere\", 'one-address'] # both\n",
            "\"loopback\" # both\nnamespace = \"web\"\n",
        )
        .replace("\"alice\"", "\"bob\"");
    assert_eq!(text, expected);
    assert_eq!(counts(&text, &[moved, web.clone()]), (0, 0, 0));
    // Another program, of no unit: the key goes, its comment stays, and what tells it comes.
    let other = with(listener(22), Feature::Program, "/opt/x");
    let text = rewritten(ANNOTATED, &[other.clone(), web.clone()]);
    let expected = ANNOTATED
        .replace("'unit' = 'ssh.service' # by systemd", "# by systemd")
        .replace("# both\n", "# both\nprogram = \"/opt/x\"\n")
        .replace("\"alice\"", "\"bob\"");
    assert_eq!(text, expected);
    // New: at the end.
    let text = rewritten(
        ANNOTATED,
        &[
            web,
            with(listener(23), Feature::Program, "/a\u{1b}\"\\\u{202e}"),
            other,
        ],
    );
    assert!(text.ends_with(
        "optional = true\n\n[[listener]]\nport = 23\ntransport = \"tcp\"\nexposure = \"everywhere\"\n\
         program = \"/a\\U0000001b\\\"\\\\\\U0000202e\"\nsaid_by = \"bob\"\nwhy = \"\"\n"
    ), "{text}");
}

#[test]
fn line_ends_stay_what_they_are() {
    let text = "version = 1\r\n\r\n[[listener]]\r\nport = 22\r\n[[listener]]\r\nport = 80";
    assert_eq!(rewritten(text, &[listener(22), listener(80)]), text);
    let more = rewritten(text, &[listener(22), listener(81)]);
    assert!(!more.replace("\r\n", "").contains(['\r', '\n']), "{more:?}");
    assert!(
        more.starts_with(
            "version = 1\r\n\r\n[[listener]]\r\nport = 22\r\n\r\n[[listener]]\r\nport = 81\r\n"
        ),
        "{more:?}"
    );
}

#[test]
fn errors_say_where() {
    use portolan_types::PortError;
    let kind = |key, wanted| Wrong::Kind { key, wanted };
    let value = |key, value: &str| Wrong::Value {
        key,
        value: value.to_owned(),
    };
    let port = |value: &str, error| Wrong::Port {
        value: value.to_owned(),
        error,
    };
    let entry = "version = 1\n[[listener]]\nport = 22\n";
    for (text, line, column, what) in [
        ("".to_owned(), 1, 1, Wrong::Missing("version")),
        ("version = 2".to_owned(), 1, 11, Wrong::Version(2)),
        (
            "version = '1'".to_owned(),
            1,
            11,
            kind("version", Kind::Number),
        ),
        (
            "version = 1\nlistner = 1".to_owned(),
            2,
            1,
            Wrong::UnknownKey("listner".to_owned()),
        ),
        (
            "version = 1\nlistener = 1".to_owned(),
            2,
            12,
            kind("listener", Kind::Tables),
        ),
        (
            "version = 1\n[listener]\nport = 1".to_owned(),
            2,
            1,
            kind("listener", Kind::Tables),
        ),
        (
            "version = 1\n\n  [[listener]]\nwhy = ''".to_owned(),
            3,
            3,
            Wrong::Missing("port"),
        ),
        (
            format!("{entry}exposre = 'x'"),
            4,
            1,
            Wrong::UnknownKey("exposre".to_owned()),
        ),
        (
            format!("{entry}[listener.unit]\nx = 1"),
            4,
            1,
            kind("unit", Kind::Texts),
        ),
        (
            format!("{entry}exposure = ['loopback', 'é', 'all']"),
            4,
            25,
            value("exposure", "é"),
        ),
        (
            format!("{entry}transport = 'TCP'"),
            4,
            13,
            value("transport", "TCP"),
        ),
        (
            format!("{entry}unit = 'é' # é\nunits = 1"),
            5,
            1,
            Wrong::UnknownKey("units".to_owned()),
        ),
        (
            format!("{entry}unit = ['a', 1]"),
            4,
            14,
            kind("unit", Kind::Texts),
        ),
        (format!("{entry}unit = ''"), 4, 8, value("unit", "")),
        (format!("{entry}unit = []"), 4, 8, Wrong::Empty("unit")),
        (
            format!("{entry}optional = 'yes'"),
            4,
            12,
            kind("optional", Kind::Truth),
        ),
        (format!("{entry}why = 1"), 4, 7, kind("why", Kind::Text)),
        (
            format!("{entry}why = '{}'", "x".repeat(4097)),
            4,
            7,
            Wrong::TooLong("why"),
        ),
        (
            "version = 1\n[[listener]]\nport = [22, 70000]".to_owned(),
            3,
            13,
            port("70000", PortError::TooHigh),
        ),
        (
            "version = 1\n[[listener]]\nport = '9-1'".to_owned(),
            3,
            8,
            port("9-1", PortError::Backwards),
        ),
        (
            "version = 1\n[[listener]]\nport = -1".to_owned(),
            3,
            8,
            port("-1", PortError::NotANumber),
        ),
        (
            "version = 1\n[[listener]]\nport = 2.5".to_owned(),
            3,
            8,
            kind("port", Kind::Ports),
        ),
    ] {
        let error = Policy::parse(&text).unwrap_err();
        assert_eq!(error, PolicyError { line, column, what }, "{text}");
    }
    for (text, line) in [
        ("version = 1\nversion = 1", 2),
        ("version = 1\n[[listener]]\nport 22", 3),
        ("a\u{0}", 1),
    ] {
        let error = Policy::parse(text).unwrap_err();
        assert_eq!(error.line, line, "{error}");
        assert!(matches!(error.what, Wrong::Syntax(_)), "{error}");
    }
}

#[test]
fn what_is_too_much_is_refused() {
    let what = |text: &str| Policy::parse(text).unwrap_err().what;
    assert_eq!(what(&" ".repeat(MAX_POLICY_LEN + 1)), Wrong::TooLarge);
    let many = |count: usize, ports: &str| {
        format!(
            "version = 1\n{}",
            format!("[[listener]]\nport={ports}\n").repeat(count)
        )
    };
    assert_eq!(what(&many(MAX_ENTRIES + 1, "1")), Wrong::TooMany);
    assert_eq!(
        what(&many(MAX_RANGE_ENTRIES + 1, "'1-2'")),
        Wrong::TooManyRanges
    );
    let whole = Policy::parse(&many(MAX_ENTRIES, "1")).unwrap();
    assert_eq!(whole.entries().len(), MAX_ENTRIES);
    assert_eq!(whole.entries()[MAX_ENTRIES - 1].line(), 2 * MAX_ENTRIES);
    let deep = format!("version = 1\n[[listener]]\nport = {}", "[".repeat(100_000));
    assert!(matches!(what(&deep), Wrong::Syntax(_)));
}

/// Few values of each, for listeners and entries to meet.
fn listeners() -> impl Strategy<Value = Vec<Listener>> {
    let seen = || {
        prop_oneof![
            3 => Just(Seen::Values(Vec::new())),
            4 => prop::sample::select(vec!["a", "b/c:1", "x*", "\u{1b}\"\\'''\n\u{202e}", ""])
                .prop_map(|v| Seen::Values(vec![v.to_owned()])),
            1 => Just(Seen::Values(vec!["a".to_owned(), "z.service".to_owned()])),
            1 => Just(Seen::No),
        ]
    };
    let place = prop::sample::select(vec![
        Place::Own,
        Place::Own,
        Place::Named("web".to_owned()),
        Place::Named("own".to_owned()),
        Place::Container,
        Place::Unnamed,
        Place::Unseen,
    ]);
    let exposure = prop::sample::select(vec![Exposure::Loopback, Exposure::Everywhere]);
    let transport = prop::sample::select(vec![Transport::Tcp, Transport::Udp]);
    let port = prop_oneof![1u16..6, 40_000u16..40_004];
    let features = prop::array::uniform6(seen());
    let one = (
        port,
        transport,
        exposure,
        place,
        features,
        any::<[bool; 3]>(),
        ".{0,8}",
    )
        .prop_map(
            |(port, transport, exposure, place, features, [owner_seen, on_demand, picked], why)| {
                let range = PortRange::new(Port::new(32768), Port::new(60999)).unwrap();
                Listener {
                    port: Port::new(port),
                    transport,
                    exposure,
                    place,
                    features,
                    owner_seen,
                    on_demand,
                    picked_from: (picked && port > 32768).then_some(range),
                    verdict: crate::Verdict::Unexplained,
                    why,
                }
            },
        );
    prop::collection::vec(one, 0..8)
}

/// Lines that may stand in a policy, right and wrong ones.
fn text() -> impl Strategy<Value = String> {
    let line = prop::sample::select(vec![
        "[[listener]]\nport = 1",
        "[[listener]]\nport = [1, 2, \"3-5\"]",
        "# above\n[[listener]] # beside\nport = \"1-5\"",
        "[[listener]]\nport = 40000\nnamespace = [\"web\", \"container\"]",
        "transport = \"tcp\"",
        "exposure = ['loopback', \"everywhere\"] # both",
        "exposure = \"loopback\"",
        "program = 'a' # a",
        "program = [\n  \"a\", # one\n  \"b*\"\n]",
        "unit = '''a'''",
        "package = \"\"\"\n[[listener]]\n#\"\"\"",
        "optional = true",
        "said_by = \"x\"",
        "why = ''",
        "",
        "",
        "  # a comment é",
        "x = 1",
    ]);
    (
        prop::collection::vec(line, 0..16),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(lines, crlf, end)| {
            let newline = if crlf { "\r\n" } else { "\n" };
            let mut text = format!("version = 1{newline}");
            text += &lines.join(newline);
            if end {
                text += newline;
            }
            text
        })
}

proptest! {
    #[test]
    fn what_was_saved_is_no_difference(listeners in listeners()) {
        let text = fresh(&listeners, "head\r\n\u{1b}more", "alice\n\"\u{202e}");
        let policy = match Policy::parse(&text) {
            Ok(policy) => policy,
            Err(error) => panic!("{error}\n{text}"),
        };
        let found = policy.check(&listeners, &Scope::default());
        prop_assert!(found.is_empty(), "{found:#?}\n{text}");
        prop_assert!(found.absent.is_empty(), "{found:#?}\n{text}");
        let again = policy.rewrite(&listeners, &Scope::default(), "bob");
        prop_assert_eq!(&again.text, &text);
        let obeyed = |c: char| c == '\u{1b}' || c == '\u{202e}';
        prop_assert!(!text.contains(obeyed));
    }

    #[test]
    fn what_was_rewritten_is_no_difference(text in text(), listeners in listeners()) {
        let Ok(policy) = Policy::parse(&text) else { return Ok(()) };
        let rewritten = policy.rewrite(&listeners, &Scope::default(), "bob");
        let again = match Policy::parse(&rewritten.text) {
            Ok(again) => again,
            Err(error) => panic!("{error}\n{text}\n=>\n{}", rewritten.text),
        };
        let found = again.check(&listeners, &Scope::default());
        prop_assert!(found.is_empty(), "{found:#?}\n{text}\n=>\n{}", rewritten.text);
        let twice = again.rewrite(&listeners, &Scope::default(), "eve");
        prop_assert_eq!(&twice.text, &rewritten.text);
        if rewritten.differences.is_empty() {
            prop_assert_eq!(&rewritten.text, &text);
        }
        // Every comment beside or within what stays is still there.
        if rewritten.differences.gone.is_empty() {
            let comments = |text: &str| text.matches("# both").count() + text.matches("# beside").count();
            prop_assert!(comments(&rewritten.text) >= comments(&text), "{text}\n=>\n{}", rewritten.text);
        }
    }

    #[test]
    fn any_text_is_a_policy_or_an_error(text in "\\PC*|(version|listener|\\[\\[|\\]\\]|port|=|'|\"|#|\n|[0-9]|-|,| ){0,40}") {
        if let Err(error) = Policy::parse(&text) {
            prop_assert!(error.line >= 1 && error.column >= 1);
            prop_assert!(error.line <= text.split('\n').count());
        }
    }
}
