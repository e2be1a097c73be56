//! What IANA's files hold besides the plain rows, one case each, and every way of being damaged.
//! All files here are made by hand.

#![expect(
    clippy::unwrap_used,
    reason = "a test's fixtures are whole, or it fails"
)]

use portolan_registry::import::{Import, ImportError, MAX_FIELD, Problem, read};
use portolan_registry::tsv::History;
use portolan_registry::{Origin, Record, Reference, Registry, Row, RowKind, Status, pack};
use portolan_types::{Port, Transport};

const HEADER: &str = "Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,\
Registration Date,Modification Date,Reference,Service Code,Unauthorized Use Reported,Assignment Notes";
/// The lines of [`xml`] before its records.
const XML_HEAD: u64 = 3;

/// A registry with these records, the first of them on line [`XML_HEAD`] + 1.
fn xml(records: &str) -> String {
    format!(
        "<?xml version='1.0' encoding='UTF-8'?>\n\
         <registry xmlns=\"http://www.iana.org/assignments\" id=\"service-names-port-numbers\">\n\
         <updated>2026-08-17</updated>\n\
         {records}\n\
         <footnote anchor=\"1\">For experiments\nonly.  See <xref type=\"rfc\" data=\"rfc3692\"/>.</footnote>\n\
         <people>\n\
         <person id=\"Ann_Example\"><name>Ann Example</name><uri>mailto:ann&amp;host.example</uri></person>\n\
         <person id=\"Org_1\"><name></name><org>Example; Works</org></person>\n\
         <person id=\"Leaky\"><name>Leaky &lt;leaky&amp;host.example&gt;</name></person>\n\
         </people>\n\
         </registry>"
    )
}

/// A registry with these rows, the first of them on line 2.
fn csv(rows: &str) -> String {
    format!("{HEADER}\n{rows}\n")
}

fn import(text: &str) -> Import {
    read(text.as_bytes()).unwrap_or_else(|e| panic!("{e}\n{text}"))
}

/// The only record of an XML file with this inside of it.
fn xml_row(inside: &str) -> Record {
    let mut import = import(&xml(&format!("<record>{inside}</record>")));
    assert_eq!(import.records.len(), 1);
    import.records.remove(0)
}

/// The only record of a CSV file with this row.
fn csv_row(row: &str) -> Record {
    // A CSV without a date has none of its own.
    let mut import = import(&csv(&format!("{row}\nlast,1,tcp,L,,,2020-01-02,,,,,")));
    assert_eq!(import.records.len(), 2);
    import.records.remove(0)
}

fn error(text: impl AsRef<[u8]>) -> ImportError {
    match read(text.as_ref()) {
        Err(error) => error,
        Ok(import) => panic!("read: {import:?}"),
    }
}

fn value(field: &'static str, value: &str) -> Problem {
    Problem::Value {
        field,
        value: value.into(),
    }
}

fn table(records: &[Record]) -> Registry {
    let date = "2026-08-17".parse().unwrap();
    Registry::open(pack(date, records, &History::default(), &Origin::default()).unwrap()).unwrap()
}

mod csv_files {
    use super::*;

    #[test]
    fn line_ends_of_both_kinds_are_the_same() {
        let lines =
            csv("ssh,22,tcp,Secure Shell,,,2011-05,,[RFC4251],,,\nftp,21,tcp,Files,,,,,,,,");
        let read = import(&lines);
        assert_eq!(read, import(&lines.replace('\n', "\r\n")));
        assert_eq!(read, import(&format!("\u{feff}{lines}")));
        assert_eq!(read.records.len(), 2);
        assert_eq!(
            read.records[0].references,
            [Reference::Rfc(4251, String::new())]
        );
    }

    #[test]
    fn line_breaks_in_quotes_are_blanks() {
        let row = csv_row("a,1,tcp,\"One\ntwo\r\n  \"\"three\"\"\",,,,,,,,\"n\n\nn\"");
        assert_eq!(row.description, "One two \"three\"");
        assert_eq!(row.note, "n n");
    }

    #[test]
    fn the_eleventh_column_had_another_name() {
        let old = HEADER.replace("Unauthorized Use Reported", "Known Unauthorized Uses");
        let read = import(&format!(
            "{old}\nx11,6000-6063,tcp,X,,,2020-01,,,,On port 6003,\n"
        ));
        assert_eq!(read.records[0].unauthorised, "On port 6003");
        let misplaced = HEADER.replace("Assignment Notes", "Known Unauthorized Uses");
        assert_eq!(
            error(format!("{misplaced}\n")).problem,
            Problem::NotTheRegistry
        );
    }

    #[test]
    fn references_are_known_by_their_looks() {
        for (text, references) in [
            ("[RFC9110]", vec![Reference::Rfc(9110, String::new())]),
            ("[RFC 9110]", vec![Reference::Rfc(9110, String::new())]),
            (
                "\"[RFC8261, Section 6.1]\"",
                vec![Reference::Rfc(8261, "Section 6.1".into())],
            ),
            (
                "[RFC1][RFC2]",
                vec![
                    Reference::Rfc(1, String::new()),
                    Reference::Rfc(2, String::new()),
                ],
            ),
            (
                "\"[draft-a-b-01, Section 4.3]\"",
                vec![Reference::Draft(
                    "draft-a-b-01".into(),
                    "Section 4.3".into(),
                )],
            ),
            (
                "[RFC-ietf-a-b-12]",
                vec![Reference::Draft("RFC-ietf-a-b-12".into(), String::new())],
            ),
            (
                "[http://host.example/a]",
                vec![Reference::Uri(
                    "http://host.example/a".into(),
                    String::new(),
                )],
            ),
            ("[1]", vec![Reference::Note("1".into())]),
            ("[n/a]", vec![Reference::Text("n/a".into())]),
            // As a table gives it back.
            ("[a | b]", vec![Reference::Text("a / b".into())]),
            ("n/a", vec![Reference::Text("n/a".into())]),
            ("[RFC]", vec![Reference::Text("RFC".into())]),
            ("", vec![]),
        ] {
            assert_eq!(
                csv_row(&format!("a,1,tcp,A,,,,,{text},,,")).references,
                references,
                "{text}"
            );
        }
    }

    #[test]
    fn the_date_of_a_file_is_its_newest() {
        let read = import(&csv(
            "a,1,tcp,A,,,2019-05,2020-02,,,,\nb,2,tcp,B,,,2020-02-01,,,,,",
        ));
        assert_eq!(read.updated.to_string(), "2020-02-01");
        let undated = error(csv("a,1,tcp,A,,,,,,,,"));
        assert_eq!(
            undated,
            ImportError {
                line: 1,
                problem: value("the date of the registry", "")
            }
        );
    }

    #[test]
    fn people_are_their_keys() {
        let row = csv_row("a,1,tcp,A,[Ann_Example][Bob],[Ann_Example][Ann_Example],,,,,,");
        assert_eq!(
            (row.assignee.as_str(), row.contact.as_str()),
            ("Ann Example; Bob", "Ann Example")
        );
    }
}

mod rows {
    use super::*;

    #[test]
    fn a_range_has_a_name_or_none() {
        let named = xml_row("<name>x11</name><protocol>tcp</protocol><number>6000-6063</number>");
        assert_eq!(named.ports, Some("6000-6063".parse().unwrap()));
        assert_eq!(named.kind(), RowKind::Assigned);
        let nameless = csv_row(",7607-7623,,Unassigned,,,,,,,,");
        assert_eq!(nameless.ports, Some("7607-7623".parse().unwrap()));
        assert_eq!(
            (nameless.transport, nameless.kind()),
            (None, RowKind::Unassigned)
        );
    }

    #[test]
    fn a_nameless_row_says_what_it_is() {
        for (description, kind) in [
            ("any private mail system", RowKind::Private),
            ("Unassigned", RowKind::Unassigned),
            ("unassigned", RowKind::Unassigned),
            ("Unassigned [was netstat]", RowKind::Unassigned),
            ("Reserved", RowKind::Reserved),
            ("De-registered", RowKind::Withdrawn),
            ("Removed", RowKind::Withdrawn),
            ("Possibly used by Sun Solaris????", RowKind::Unclear),
        ] {
            let from_csv = csv_row(&format!(",24,tcp,{description},,,,,,,,"));
            let from_xml = xml_row(&format!(
                "<name/><protocol>tcp</protocol><description>{description}</description><number>24</number>"
            ));
            assert_eq!(from_csv, from_xml);
            assert_eq!(
                (from_csv.kind(), from_csv.description.as_str()),
                (kind, description)
            );
        }
    }

    #[test]
    fn duplicates_of_a_name_stand_behind_it() {
        let duplicate = "This is a duplicate of the \"\"http\"\" service";
        let import = import(&csv(&format!(
            "www-http,80,tcp,Web,,,,,,,,\"{duplicate}.\"\nwww,80,tcp,Web,,,,,,,,\"{duplicate}.\"\n\
             zzz,80,tcp,Web,,,,,,,,\nhttp,80,tcp,Web,,,,2021-10-01,,,,"
        )));
        let table = table(&import.records);
        let names: Vec<_> = table.at(Port::new(80)).map(Row::name).collect();
        assert_eq!(names, ["http", "zzz", "www", "www-http"]);
        let last: Vec<_> = table.at(Port::new(80)).map(Row::is_duplicate).collect();
        assert_eq!(last, [false, false, true, true]);
    }

    #[test]
    fn transports_have_names_of_their_own() {
        let import = import(&csv(
            "exec,512,tcp,E,,,2020-01,,,,,\ncomsat,512,udp,C,,,,,,,,",
        ));
        let table = table(&import.records);
        for (transport, name) in [
            (Transport::Tcp, Some("exec")),
            (Transport::Udp, Some("comsat")),
            (Transport::Sctp, None),
        ] {
            let lookup = table.lookup(Port::new(512), transport);
            assert_eq!(lookup.rows().next().map(Row::name), name);
            assert_eq!(
                lookup.status,
                if name.is_some() {
                    Status::Assigned
                } else {
                    Status::NoRow
                }
            );
        }
    }

    #[test]
    fn a_number_says_more_than_the_range_around_it() {
        let import = import(&csv(
            ",7748-7776,,Unassigned,,,,,,,,\ninetfs,7775,tcp,I,,,2016-01-28,,,,,\n,7775,udp,Reserved,,,,,,,,",
        ));
        let table = table(&import.records);
        let status = |port, transport| table.lookup(Port::new(port), transport).status;
        assert_eq!(status(7775, Transport::Tcp), Status::Assigned);
        assert_eq!(status(7775, Transport::Udp), Status::Reserved);
        assert_eq!(status(7775, Transport::Dccp), Status::Unassigned);
        assert_eq!(status(7774, Transport::Tcp), Status::Unassigned);
        assert_eq!(status(7777, Transport::Tcp), Status::NoRow);
        let rows: Vec<_> = table
            .lookup(Port::new(7775), Transport::Tcp)
            .rows()
            .map(Row::name)
            .collect();
        assert_eq!(rows, ["inetfs", ""]);
    }

    #[test]
    fn a_name_needs_no_port_and_a_port_no_transport() {
        let name = csv_row("1password,,tcp,Password Manager,,,,,,,,");
        assert_eq!((name.ports, name.transport), (None, Some(Transport::Tcp)));
        assert_eq!(
            name,
            xml_row(
                "<name>1password</name><protocol>tcp</protocol><description>Password Manager</description>"
            )
        );
        let port = csv_row(",585,,De-registered,,,,,,,,");
        assert_eq!(
            (port.ports, port.transport),
            (Some("585".parse().unwrap()), None)
        );
        assert_eq!(
            port,
            xml_row("<description>De-registered</description><number>585</number>")
        );
    }

    #[test]
    fn old_names_break_the_rules() {
        for name in [
            "whois++",
            "EtherNet/IP-1",
            "sql*net",
            "914c/g",
            "sunscalar_services",
        ] {
            let row = csv_row(&format!("{name},63,tcp,D,,,,,,,,"));
            assert_eq!(row.name, name);
            assert_eq!(
                row,
                xml_row(&format!(
                    "<name>{name}</name><protocol>tcp</protocol><description>D</description><number>63</number>"
                ))
            );
            assert_eq!(table(&[row]).named(&name.to_uppercase()).count(), 1);
        }
    }

    #[test]
    fn dates_have_a_day_or_none_and_any_order() {
        let row = import(&xml(
            "<record date=\"2011-05\" updated=\"2010-02-28\"><name>a</name></record>",
        ))
        .records
        .remove(0);
        assert_eq!(row.registered.unwrap().to_string(), "2011-05");
        assert_eq!(row.modified.unwrap().to_string(), "2010-02-28");
        assert_eq!(row, csv_row("a,,,,,,2011-05,2010-02-28,,,,"));
    }

    #[test]
    fn a_service_code_is_a_number() {
        let row = csv_row("ltp-deepspace,1113,dccp,D,,,,,,7107696,,");
        assert_eq!(row.service_code, Some(7_107_696));
        assert_eq!(
            row,
            xml_row(
                "<name>ltp-deepspace</name><protocol>dccp</protocol><description>D</description><number>1113</number><sc>7107696</sc>"
            )
        );
    }

    #[test]
    fn a_note_may_be_long() {
        let note = "word ".repeat(300);
        assert_eq!(
            csv_row(&format!("a,1,tcp,A,,,,,,,,\"{note}\"")).note,
            note.trim()
        );
        assert_eq!(
            xml_row(&format!("<name>a</name><note>{note}</note>")).note,
            note.trim()
        );
    }

    #[test]
    fn both_formats_say_the_same() {
        let from_xml = import(&xml(
            "<record date=\"2011-05\" updated=\"2012-06-07\"><name>snif</name><protocol>udp</protocol>\
             <xref type=\"person\" data=\"Bob_B\"/><xref type=\"rfc\" data=\"rfc8261\">RFC 8261, Section 6.1</xref>\
             <xref type=\"uri\" data=\"https://host.example/\"/><xref type=\"text\">n/a</xref>\
             <assignee><xref type=\"person\" data=\"Ann_Example\"/></assignee>\
             <description>Snif &amp; &#x201c;more&#8221;<br/>here</description><number>4-5</number>\
             <unauthorized>On port 4</unauthorized><note>See <xref type=\"rfc\" data=\"rfc1\"/>\n  and more.</note></record>\n\
             <record><description>Unassigned</description><number>6</number></record>",
        ));
        let from_csv = import(&csv(
            "snif,4-5,udp,\"Snif & “more”\nhere\",[Ann_Example],[Bob_B],2011-05,2012-06-07,\
             \"[RFC8261, Section 6.1][https://host.example/][n/a]\",,On port 4,See [RFC1] and more.\n\
             ,6,,Unassigned,,,,,,,,",
        ));
        assert_eq!(from_xml.records, from_csv.records);
    }
}

mod xml_files {
    use super::*;

    #[test]
    fn references_of_each_kind() {
        for (xref, reference) in [
            (
                "<xref type='rfc' data='rfc9110'/>",
                Reference::Rfc(9110, String::new()),
            ),
            (
                "<xref type='rfc' data='rfc8261'>RFC 8261, Section 6.1</xref>",
                Reference::Rfc(8261, "Section 6.1".into()),
            ),
            (
                "<xref type='rfc' data='rfc5'>the fifth</xref>",
                Reference::Rfc(5, String::new()),
            ),
            (
                "<xref type='draft' data='RFC-ietf-a-12'/>",
                Reference::Draft("RFC-ietf-a-12".into(), String::new()),
            ),
            (
                "<xref type='draft' data='draft-a-05' section='4.3'>draft-a-05, Section 4.3</xref>",
                Reference::Draft("draft-a-05".into(), "Section 4.3".into()),
            ),
            (
                "<xref type='uri' data='https://host.example/?a=1&amp;b=2'/>",
                Reference::Uri("https://host.example/?a=1&b=2".into(), String::new()),
            ),
            (
                "<xref type='uri' data='http://host.example/a b'>TR-352,\n v2</xref>",
                Reference::Uri("http://host.example/a%20b".into(), "TR-352, v2".into()),
            ),
            (
                "<xref type='text'>n/a</xref>",
                Reference::Text("n/a".into()),
            ),
            (
                "<xref type='text'>ISO &amp; IEC</xref>",
                Reference::Text("ISO & IEC".into()),
            ),
            (
                "<xref type='registry' data='media-types'/>",
                Reference::Text("media-types".into()),
            ),
            ("<xref type='note' data='9'/>", Reference::Note("9".into())),
        ] {
            assert_eq!(
                xml_row(&format!("<name>a</name>{xref}")).references,
                [reference],
                "{xref}"
            );
        }
        assert_eq!(
            xml_row("<name>a</name><xref type='text'/><xref/>").references,
            []
        );
    }

    #[test]
    fn a_footnote_ends_up_in_the_note() {
        let row = xml_row("<name>exp1</name><xref type='note' data='1'/><note>Kept.</note>");
        assert_eq!(row.note, "Kept. For experiments only. See [RFC3692].");
        assert_eq!(row.references, [Reference::Note("1".into())]);
    }

    #[test]
    fn people_have_names() {
        let row = xml_row("<name>a</name><xref type='person' data='Ann_Example'/>");
        // As IANA's own CSV has it.
        assert_eq!(
            (row.assignee.as_str(), row.contact.as_str()),
            ("Ann Example", "Ann Example")
        );
        assert_eq!(row.references, []);
        let row = xml_row(
            "<name>a</name><xref type='person' data='Ann_Example'/><xref type='person' data='Not_There'/>\
             <assignee><xref type='person' data='Org_1'/></assignee>",
        );
        assert_eq!(row.assignee, "Example, Works");
        assert_eq!(row.contact, "Ann Example; Not There");
    }

    #[test]
    fn breaks_and_references_stand_inside_of_texts() {
        let row = xml_row(
            "<name>sql-net</name><description>Oracle SQL*NET<br/><br/>\nIANA assigned</description>\
             <note>Was <xref type='person' data='Ann_Example'/>, see <xref type='rfc' data='rfc7605'/> and \
             <xref type='uri' data='http://host.example/'>this</xref>:<xref type='uri' data='http://host.example/b'/></note>",
        );
        assert_eq!(row.description, "Oracle SQL*NET IANA assigned");
        assert_eq!(
            row.note,
            "Was [Ann_Example], see [RFC7605] and [this]:[http://host.example/b]"
        );
        assert_eq!(row.references, []);
        let row = xml_row("<name>a</name><note><![CDATA[<b> & ]]>c<!-- no --><?no?></note>");
        assert_eq!(row.note, "<b> & c");
    }

    #[test]
    fn what_stands_outside_of_the_records_is_no_record() {
        let import = import(&xml(
            "<title>T</title><note>N <xref type='rfc' data='rfc6335'/></note><expert>E</expert>\n\
             <record><name>a</name></record>",
        ));
        assert_eq!(
            import.records,
            [Record {
                name: "a".into(),
                ..Record::default()
            }]
        );
        assert_eq!(import.updated.to_string(), "2026-08-17");
    }
}

mod addresses {
    use super::*;

    #[test]
    fn none_survives_in_any_field() {
        for (written, left) in [
            ("Ann <ann&host.example> 15 June", "Ann 15 June"),
            ("Ann <ann at host.example> 15 June", "Ann 15 June"),
            ("Ann (ann.b+c@mail.host.example) 15 June", "Ann 15 June"),
            ("Ann mailto:ann&host.example", "Ann"),
            ("Ann<ann@host.example>", "Ann"),
            ("Ann<ann@host.example>: 15 June", "Ann 15 June"),
            ("Ann, ann@host.example,bob@host.example", "Ann,"),
            ("ann@host.example/bob@host.example Ann", "Ann"),
            ("Ann <<ann@host.example> at host>", "Ann at host>"),
            ("Ann <ann bob@host.example at host.example>", "Ann"),
            ("Ann <ann\u{7} at \u{7}host.example>", "Ann"),
            ("Ann <Ann at host.example> <bob at host.example>", "Ann"),
        ] {
            let escaped = written
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('\u{7}', "\t");
            let row = xml_row(&format!(
                "<name>n {escaped}</name><description>{escaped}</description><note>{escaped}</note>\
                 <unauthorized>{escaped}</unauthorized><xref type='text'>{escaped}</xref>\
                 <xref type='uri' data='https://host.example/'>{escaped}</xref>\
                 <xref type='rfc' data='rfc1'>RFC 1, {escaped}</xref>\
                 <xref type='person' data='{escaped}'/><assignee><xref type='person' data='{escaped}'/></assignee>"
            ));
            for text in [
                &row.description,
                &row.note,
                &row.unauthorised,
                &row.assignee,
                &row.contact,
            ] {
                assert_eq!(text, left, "{written}");
            }
            assert_eq!(row.name, format!("n {left}"));
            assert!(
                row.references
                    .iter()
                    .all(|r| !r.to_string().contains("ann")),
                "{:?}",
                row.references
            );
            let row = csv_row(&format!(
                "\"n {written}\",1,tcp,\"{written}\",\"[{written}]\",\"{written}\",,,\"[{written}]\",,\"{written}\",\"{written}\""
            ));
            for text in [
                &row.description,
                &row.note,
                &row.unauthorised,
                &row.assignee,
                &row.contact,
            ] {
                assert_eq!(text, left, "{written}");
            }
            assert_eq!(row.references, [Reference::Text(left.into())]);
        }
    }

    #[test]
    fn none_survives_as_a_link_or_a_name() {
        let row = xml_row(
            "<name>a</name><xref type='uri' data='mailto:ann@host.example'/><xref type='person' data='Leaky'/>",
        );
        assert_eq!(row.references, []);
        assert_eq!(row.contact, "Leaky");
        let row = xml_row(
            "<name>a</name><xref type='uri' data='mailto:ann@host.example'>The list</xref>",
        );
        assert_eq!(row.references, [Reference::Text("The list".into())]);
    }

    #[test]
    fn what_is_none_stays() {
        for text in [
            "Miele@home Protocol",
            "AT&T",
            "R&D 1.2",
            "u=<user> p=<a at b>",
            "https://host.example/?a=b&c=d.example",
        ] {
            assert_eq!(
                csv_row(&format!("a,1,tcp,{text},,,,,,,,")).description,
                text
            );
        }
    }
}

mod damage {
    use std::io::{BufReader, Read, repeat};

    use super::*;

    #[test]
    fn nothing_in_it() {
        for (text, line) in [("", 1), (" \t", 1), ("\n \r\n\n", 4), ("\u{feff}\n", 2)] {
            assert_eq!(
                error(text),
                ImportError {
                    line,
                    problem: Problem::Empty
                },
                "{text:?}"
            );
        }
        assert_eq!(error(xml("")).problem, Problem::NoRecords);
        assert_eq!(error(format!("{HEADER}\n")).problem, Problem::NoRecords);
    }

    #[test]
    fn xml_cut_anywhere() {
        let whole = xml(
            "<record date=\"2011-05\"><name>a&amp;b</name><protocol>tcp</protocol>\n\
             <xref type=\"rfc\" data=\"rfc1\">RFC 1</xref><description>ü<br/></description><number>1</number>\n\
             <note><![CDATA[x]]><!-- c --></note></record>",
        );
        import(&whole);
        for cut in 0..whole.len() {
            let text = &whole.as_bytes()[..cut];
            let error = error(text);
            let lines = 1 + text.iter().filter(|b| **b == b'\n').count() as u64;
            assert_eq!(error.line, lines, "at {cut}: {error}");
            let expected = match cut {
                0 => Problem::Empty,
                _ if !whole[..=cut.min(60)].contains("<registry") && cut < 150 => {
                    error.problem.clone()
                }
                _ => Problem::Truncated,
            };
            assert_eq!(error.problem, expected, "at {cut}");
        }
    }

    #[test]
    fn csv_cut_anywhere() {
        let whole =
            csv("a,1,tcp,\"A\nA\",,,2020-01-02,,,,,\nb,2,udp,\"B \"\"ü\"\"\",,,,,[RFC1],,,\"n\"");
        import(&whole);
        for cut in 0..whole.len() {
            let text = &whole.as_bytes()[..cut];
            // Between two rows it is whole as far as anybody can tell.
            let between = text.ends_with(b"2020-01-02,,,,,\n");
            assert_eq!(read(text).is_ok(), between, "at {cut}");
        }
        for (text, line, problem) in [
            (
                "a,1,tcp,\"A",
                2,
                Problem::Malformed("the row has 4 fields, not 12".into()),
            ),
            ("a,1,tcp,A,,,2020-01,,,,,\"n\nn", 3, Problem::Truncated),
            (
                "a,1,tcp,A,,,2020-01,,,",
                2,
                Problem::Malformed("the row has 10 fields, not 12".into()),
            ),
            ("a,1,tcp,A,,,2020-01,,,,,n", 2, Problem::Truncated),
        ] {
            assert_eq!(
                error(format!("{HEADER}\n{text}")),
                ImportError { line, problem },
                "{text}"
            );
        }
    }

    #[test]
    fn another_file_altogether() {
        for text in [
            "<html><body/></html>",
            "<registry id='media-types'><updated>2020-01-01</updated></registry>",
            "<registry/>",
            "<a><registry id='service-names-port-numbers'/></a>",
            "<!-- nothing -->",
            "name,port\na,1\n",
            "hello",
        ] {
            assert_eq!(
                error(text),
                ImportError {
                    line: 1,
                    problem: Problem::NotTheRegistry
                },
                "{text}"
            );
        }
        let header = HEADER.replace("Contact", "E-mail");
        assert_eq!(
            error(format!("{header}\n")),
            ImportError {
                line: 1,
                problem: Problem::NotTheRegistry
            }
        );
    }

    #[test]
    fn two_documents_in_one() {
        let one = xml("<record><name>a</name></record>");
        for more in [
            one.as_str(),
            "<registry id='service-names-port-numbers'></registry>",
            "words",
        ] {
            assert!(
                matches!(
                    error(format!("{one}\n{more}")).problem,
                    Problem::Malformed(_)
                ),
                "{more}"
            );
        }
        assert_eq!(import(&one), import(&format!("{one}\n<!-- end -->\n")));
    }

    #[test]
    fn a_document_type_or_an_unknown_entity() {
        let line = XML_HEAD + 1;
        let entity = "the entity `&lol;` is unknown";
        for (text, line, words) in [
            (
                "<!DOCTYPE registry [<!ENTITY lol 'lol'>]>\n<registry/>".to_owned(),
                1,
                "a document type is not taken",
            ),
            (xml("<record><name>&lol;</name></record>"), line, entity),
            (
                xml("<record>\n<note>a\n&lol;</note></record>"),
                line + 2,
                entity,
            ),
            (
                xml("<record><name>&#xd800;</name></record>"),
                line,
                "the entity `&#xd800;` is unknown",
            ),
        ] {
            assert_eq!(
                error(&text),
                ImportError {
                    line,
                    problem: Problem::Malformed(words.into())
                },
                "{text}"
            );
        }
        let error = error(xml(
            "<record><name>a</name><xref type='uri' data='&lol;'/></record>",
        ));
        assert!(matches!(error.problem, Problem::Malformed(_)), "{error}");
        assert_eq!(error.line, line);
    }

    #[test]
    fn tags_that_do_not_fit() {
        for inside in [
            "<record><name>a</record>",
            "<record a=1></record>",
            "</people>",
            "<record><name>a</name b></record>",
        ] {
            let error = error(xml(inside));
            assert!(
                matches!(error.problem, Problem::Malformed(_)),
                "{inside}: {error}"
            );
            assert_eq!(error.line, XML_HEAD + 1, "{inside}");
        }
        let deep = xml(&"<a>".repeat(40));
        let problem = Problem::Malformed("the elements are nested too deep".into());
        assert_eq!(
            error(deep),
            ImportError {
                line: XML_HEAD + 1,
                problem
            }
        );
    }

    #[test]
    fn more_than_is_read() {
        let long = "x".repeat(70_000);
        let line = XML_HEAD + 1;
        for inside in [
            format!("<name>{long}</name>"),
            format!("<name>a</name><note>{}</note>", "<br/>".repeat(70_000)),
            format!("<name>a</name><note>{}</note>", "&amp;".repeat(70_000)),
            format!(
                "<name>a</name><note>{}</note>",
                "<xref type='rfc' data='rfc1'/>".repeat(7_000)
            ),
            format!("<name>a</name><xref type='text'>{long}</xref>"),
            format!("<name>a</name><xref type='uri' data='{long}'/>"),
            format!(
                "<name>a</name>{}",
                "<xref type='rfc' data='rfc1'/>".repeat(70_000)
            ),
            format!(
                "<name>a</name>{}",
                "<xref type='note' data='1'/>".repeat(70_000)
            ),
            format!(
                "<name>a</name>{}",
                "<xref type='person' data='Ann_Example'/>".repeat(70_000)
            ),
        ] {
            let found = error(xml(&format!("<record>{inside}</record>")));
            assert_eq!(
                found,
                ImportError {
                    line,
                    problem: Problem::TooLong
                },
                "{inside:.80}"
            );
        }
        let people = "[a][b]".repeat(5_000);
        for row in [
            format!("{long},1,tcp,A,,,2020-01,,,,,"),
            format!("a,1,tcp,A,{people},,2020-01,,,,,"),
            format!("a,1,tcp,A,,,2020-01,,{people},,,"),
        ] {
            assert_eq!(
                error(csv(&row)),
                ImportError {
                    line: 2,
                    problem: Problem::TooLong
                }
            );
        }
        let fits = "x".repeat(MAX_FIELD);
        assert_eq!(
            csv_row(&format!("a,1,tcp,{fits},,,,,,,,"))
                .description
                .len(),
            MAX_FIELD
        );
        assert_eq!(
            xml_row(&format!("<name>{fits}</name>")).name.len(),
            MAX_FIELD
        );
    }

    #[test]
    fn a_small_file_does_not_grow_into_a_large_registry() {
        let record =
            "<record><name>a</name><xref type='person' data='P'/></record>\n".repeat(1_200);
        let text = xml(&record)
            .replace("Ann_Example", "P")
            .replace("Ann Example", &"P".repeat(30_000));
        assert_eq!(error(text).problem, Problem::TooLarge);
    }

    #[test]
    fn a_file_without_end() {
        let endless = |start: String, byte| {
            let input =
                BufReader::with_capacity(1 << 20, std::io::Cursor::new(start).chain(repeat(byte)));
            read(input).unwrap_err()
        };
        let too_large = |line| ImportError {
            line,
            problem: Problem::TooLarge,
        };
        assert_eq!(endless("\n\n".into(), b' '), too_large(3));
        assert_eq!(
            endless(xml("<record><name>a</name></record>"), b' ').problem,
            Problem::TooLarge
        );
    }

    #[test]
    fn what_is_not_utf_8() {
        let broken = |text: String| {
            text.into_bytes()
                .into_iter()
                .map(|b| if b == b'~' { 0xff } else { b })
                .collect::<Vec<_>>()
        };
        let found = error(broken(csv("a,1,tcp,A,,,2020-01,,,,,\nb,1,tcp,~,,,,,,,,")));
        assert_eq!(
            found,
            ImportError {
                line: 3,
                problem: Problem::Malformed("the row is not UTF-8".into())
            }
        );
        for inside in ["<name>~</name>", "<~/>", "<xref type='~'/>", "<!--~-->"] {
            let found = error(broken(xml(&format!("<record>\n{inside}</record>"))));
            assert!(
                matches!(found.problem, Problem::Malformed(_)),
                "{inside}: {found}"
            );
            assert_eq!(found.line, XML_HEAD + 2, "{inside}");
        }
    }

    #[test]
    fn rows_that_cannot_be() {
        for (row, line, problem) in [
            (
                "a,1,tcp,A,,,,,,,",
                3,
                Problem::Malformed("the row has 11 fields, not 12".into()),
            ),
            ("a,70000,tcp,A,,,,,,,,", 3, value("the port", "70000")),
            ("a,9-8,tcp,A,,,,,,,,", 3, value("the port", "9-8")),
            ("a,1,icmp,A,,,,,,,,", 3, value("the transport", "icmp")),
            (
                "a,1,tcp,A,,,2020-13,,,,,",
                3,
                value("the date of registration", "2020-13"),
            ),
            (
                "a,1,tcp,A,,,,2021-02-29,,,,",
                3,
                value("the date of modification", "2021-02-29"),
            ),
            ("a,1,tcp,A,,,,,,x,,", 3, value("the service code", "x")),
            (
                ",1,tcp,,,,,,,,,",
                3,
                value("the name and the description", ""),
            ),
        ] {
            // A row of two lines stands before it.
            let text = csv(&format!("{row}\nb,1,tcp,B,,,2020-01,,,,,"));
            let expected = ImportError {
                line: line - 1,
                problem: problem.clone(),
            };
            assert_eq!(error(&text), expected, "{row}");
            assert_eq!(error(text.replace('\n', "\r\n")), expected, "{row}, CRLF");
            let after = csv(&format!("b,1,tcp,\"B\nB\",,,2020-01,,,,,\n{row}"));
            let expected = ImportError {
                line: line + 1,
                problem,
            };
            assert_eq!(error(&after), expected, "{row}");
            assert_eq!(error(after.replace('\n', "\r\n")), expected, "{row}, CRLF");
        }
        for (record, problem) in [
            (
                "<record><name>a</name><number>70000</number></record>",
                value("the port", "70000"),
            ),
            (
                "<record><name>a</name><protocol>icmp</protocol></record>",
                value("the transport", "icmp"),
            ),
            (
                "<record date='May'><name>a</name></record>",
                value("the date of registration", "May"),
            ),
            (
                "<record><number>1</number></record>",
                value("the name and the description", ""),
            ),
        ] {
            let text = xml(&format!("<record><name>b</name></record>\n{record}"));
            assert_eq!(
                error(text),
                ImportError {
                    line: XML_HEAD + 2,
                    problem
                },
                "{record}"
            );
        }
        let undated = xml("<record><name>a</name></record>").replace("2026-08-17", "soon");
        assert_eq!(
            error(undated).problem,
            value("the date of the registry", "soon")
        );
    }
}
