//! The rules that files of `data/protocols` are held to.

#[path = "../../build/read.rs"]
#[expect(dead_code, reason = "the build script uses the rest")]
mod read;

const GOOD: &str = r#"
name = "Example"
services = ["example"]
tcp = [7777]
first = "client"

[[ask]]
id = "hello"
over = ["tcp"]
send = 'HELLO ${host} ${port} ${random4}\r\n\x00'
source = "rfc"
section = "1"

[[answer]]
to = "hello"
pattern = '^HI (?P<version>[0-9.]{1,200})\0'
certainty = "certain"
source = "rfc"
section = "2"
"#;

fn read(text: &str) -> Result<read::Protocol, String> {
    let known = read::Known {
        source: &|id| id == "rfc",
        parser: &|name| name == "there",
    };
    read::protocol("example", text, &known)
}

#[test]
fn a_good_file_is_taken() {
    let protocol = read(GOOD).unwrap();
    let pattern = protocol.answers[0].pattern.as_ref().unwrap();
    assert!(
        pattern.prefixes.iter().all(|p| p.starts_with(b"HI ")),
        "{:?}",
        pattern.prefixes
    );
    assert_eq!(pattern.groups, ["version"]);
}

#[test]
fn each_rule_stops_the_build_and_is_named() {
    for (from, to, word) in [
        ("source = \"rfc\"", "source = \"memory\"", "unknown"),
        ("section = \"2\"", "section = \"\"", "section is missing"),
        ("'^HI", "'HI", "not anchored"),
        ("(?P<version>", "(?P<version", "pattern"),
        ("to = \"hello\"", "to = \"other\"", "no ask"),
        (
            "certainty = \"certain\"",
            "certainty = \"sure\"",
            "certainty",
        ),
        ("tcp = [7777]", "tcp = [7777, 7777]", "twice"),
        ("tcp = [7777]", "tcp = [0]", "port 0"),
        ("tcp = [7777]", "tcp = [99999]", ""),
        ("first = \"client\"", "first = \"nobody\"", "first"),
        ("over = [\"tcp\"]", "over = [\"pigeon\"]", "pigeon"),
        ("send = 'HELLO", "send = '\\q", "escape"),
        ("${random4}", "${money}", "placeholder"),
        ("${random4}", "${zeros:99999}", "zeros"),
        ("name = \"Example\"", "name = \"\"", "name"),
        (
            "name = \"Example\"",
            "name = \"Example\"\nsurprise = 1",
            "surprise",
        ),
        (
            "pattern = '^HI",
            "parser = \"absent\"\npattern = '^HI",
            "no parser",
        ),
        (
            "first = \"client\"",
            "first = \"client\"\ntls = [\"starttls\"]",
            "no steps",
        ),
        ("id = \"hello\"", "id = \"*\"", "reserved"),
        (
            "first = \"client\"",
            "first = \"client\"\nnever_ask = true",
            "never asked",
        ),
    ] {
        let text = GOOD.replacen(from, to, 1);
        assert_ne!(text, GOOD, "{from}");
        let error = read(&text).unwrap_err();
        assert!(error.contains(word), "{to}: {error}");
    }
}

#[test]
fn a_product_has_a_name_or_says_it() {
    let product = |text: &str| {
        let rule = format!("{GOOD}\n[[product]]\nof = \"version\"\n{text}\nsource = \"rfc\"\n");
        read(&rule).map(|p| p.products.len())
    };
    assert_eq!(product("pattern = '^1'\nname = \"One\""), Ok(1));
    assert_eq!(product("pattern = '^(?P<product>[a-z]+)'"), Ok(1));
    assert!(product("pattern = '^1'").unwrap_err().contains("product"));
    let both = "pattern = '^(?P<product>[a-z]+)'\nname = \"One\"";
    assert!(product(both).unwrap_err().contains("product"));
}

#[test]
fn an_application_is_inside_http_and_certain() {
    let application = GOOD.replace(
        "first = \"client\"",
        "first = \"client\"\napplication = true",
    );
    assert!(read(&application).unwrap_err().contains("application"));
}
