//! Single cases: what an intruder would like to be taken for, and what must not be taken for one.

use std::net::Ipv4Addr;

use portolan_registry::Registry;
use portolan_sockets::{
    Backlog, Container, ControlGroup, Exposure, Hold, Holder, Namespace, Observation, Package,
    PackageAnswer, Passage, Process, Program, ProgramState, Protocol, Queued, Runtime, Socket,
    State, User,
};
use portolan_types::Port;
use portolan_verdict::Verdict::{Customary, Elsewhere, Expected, Suspicious, Unexplained};
use portolan_verdict::{Judgements, Relay, Rule, Spoken, Verdict, judge};

/// One process with one listener on every interface.
struct Case {
    port: u16,
    name: &'static str,
    arguments: &'static [&'static str],
    parent: &'static str,
    path: &'static str,
    package: PackageAnswer,
    state: ProgramState,
    group: ControlGroup,
    uid: u32,
}

fn case(port: u16, path: &'static str) -> Case {
    Case {
        port,
        name: path.rsplit('/').next().unwrap_or(path),
        arguments: &[],
        parent: "systemd",
        path,
        package: PackageAnswer::None,
        state: ProgramState::Present,
        group: ControlGroup::default(),
        uid: 1000,
    }
}

fn packaged(port: u16, path: &'static str, package: &str) -> Case {
    Case {
        package: PackageAnswer::Package(Package {
            manager: "dpkg",
            name: package.to_owned(),
            version: None,
        }),
        ..case(port, path)
    }
}

fn unit(name: &str) -> ControlGroup {
    ControlGroup {
        unit: Some(name.to_owned()),
        ..ControlGroup::default()
    }
}

fn image(name: &str) -> ControlGroup {
    ControlGroup {
        container: Some(Container {
            runtime: Runtime::Docker,
            id: "ab".repeat(32),
            name: None,
            image: Some(name.to_owned()),
            pod: None,
        }),
        ..ControlGroup::default()
    }
}

impl Case {
    fn observation(self) -> Observation {
        let user = |uid| Some(User { uid, name: None });
        let parent = Process {
            pid: 10,
            name: self.parent.to_owned(),
            user: user(self.uid),
            ..Process::default()
        };
        let process = Process {
            pid: 20,
            parent: 10,
            name: self.name.to_owned(),
            arguments: self.arguments.iter().collect(),
            program: Some(0),
            user: user(self.uid),
            group: Some(0),
            ..Process::default()
        };
        let socket = Socket {
            protocol: Protocol::Tcp,
            state: State::Listening,
            address: Ipv4Addr::UNSPECIFIED.into(),
            port: Port::new(self.port),
            ip_protocol: None,
            peer: None,
            interface: None,
            dual_stack: None,
            namespace: 0,
            inode: 5,
            uid: self.uid,
            group: Some(0),
            backlog: Some(Backlog {
                waiting: 0,
                limit: 1,
            }),
            queued: Queued::default(),
            memory: None,
            drops: None,
            exposure: Exposure::Everywhere,
            passage: Passage::NoFirewall,
            holders: vec![Holder {
                pid: 20,
                how: Hold::Descriptor(3),
            }],
            unowned: None,
            activation: None,
        };
        Observation {
            sockets: vec![socket],
            processes: vec![parent, process],
            programs: vec![Program {
                path: self.path.into(),
                state: self.state,
                package: self.package,
                ..Program::default()
            }],
            groups: vec![self.group],
            namespaces: vec![Namespace {
                own: true,
                ..Namespace::default()
            }],
            ..Observation::default()
        }
    }
}

fn judged(observation: &Observation) -> Judgements {
    judge(Registry::embedded(), observation, &[])
}

fn check(what: &str, expected: Verdict, case: Case) {
    let observation = case.observation();
    let judgements = judged(&observation);
    let found = judgements.of(0).map(|j| (j.verdict, &j.reasons));
    let verdict = found.as_ref().map(|(verdict, _)| *verdict);
    assert_eq!(verdict, Some(expected), "{what}: {found:#?}");
}

#[test]
fn a_product_is_told_by_what_is_hard_to_choose() {
    let sshd = || packaged(22, "/usr/sbin/sshd", "openssh-server");
    check("sshd", Expected, sshd());
    check(
        "sshd elsewhere",
        Elsewhere,
        Case {
            port: 2222,
            ..sshd()
        },
    );
    check(
        "prometheus",
        Customary,
        packaged(9090, "/usr/bin/prometheus", "prometheus"),
    );
    check(
        "built by an administrator",
        Expected,
        case(6379, "/usr/local/bin/redis-server"),
    );
    check(
        "the same name in a home",
        Unexplained,
        case(6379, "/home/alice/redis-server"),
    );
    check(
        "no package's, where packages have theirs",
        Unexplained,
        case(80, "/usr/sbin/nginx"),
    );
    let by_path = Case {
        package: PackageAnswer::Unasked,
        group: image("example/app"),
        ..case(80, "/usr/sbin/nginx")
    };
    check("a container's", Expected, by_path);
}

#[test]
fn a_unit_or_an_image_is_no_cover() {
    for (what, arguments) in [
        ("code", &["python3", "-c", "import os"][..]),
        ("a script", &["python3", "/srv/x.py"]),
    ] {
        let python = Case {
            arguments,
            group: unit("nginx.service"),
            ..packaged(8080, "/usr/bin/python3.11", "python3.11-minimal")
        };
        check(what, Unexplained, python);
    }
    let tool = Case {
        group: unit("nginx.service"),
        ..packaged(443, "/usr/bin/openssl", "openssl")
    };
    check("another's program in the unit", Unexplained, tool);
    let dropped = Case {
        package: PackageAnswer::Unasked,
        group: image("nginx:1.27"),
        ..case(80, "/srv/evil")
    };
    check("a dropped program in a container", Unexplained, dropped);
}

#[test]
fn an_interpreter_is_what_it_runs() {
    let python = |port, arguments| Case {
        name: "python3",
        arguments,
        ..packaged(port, "/usr/bin/python3.11", "python3.11-minimal")
    };
    check(
        "http.server",
        Customary,
        python(8000, &["python3", "-W", "ignore", "-m", "http.server"]),
    );
    check(
        "jupyter",
        Customary,
        python(8888, &["/usr/bin/python3", "/usr/bin/jupyter-lab"]),
    );
    check(
        "its name alone",
        Unexplained,
        python(8888, &["jupyter-lab", "/srv/x.py"]),
    );
    check(
        "its own arguments",
        Unexplained,
        python(8888, &["python3", "/srv/x.py", "jupyter-lab"]),
    );
    check(
        "a script in /tmp",
        Suspicious,
        python(8888, &["python3", "/tmp/jupyter-lab"]),
    );
    check(
        "a hidden script",
        Suspicious,
        python(8888, &["python3", "/srv/.x.py"]),
    );
    let java = Case {
        name: "java",
        arguments: &["java", "-cp", "a", "-jar", "/srv/x.jar", "kafka.Kafka"],
        ..packaged(
            9092,
            "/usr/lib/jvm/java-17/bin/java",
            "openjdk-17-jre-headless",
        )
    };
    check("a jar that names another", Unexplained, java);
}

#[test]
fn signs_have_harmless_cousins() {
    check("in /tmp", Suspicious, case(8080, "/tmp/x"));
    check(
        "in a folder in /dev/shm",
        Suspicious,
        case(8080, "/dev/shm/a/x"),
    );
    let go = |parent| Case {
        parent,
        ..case(8080, "/tmp/go-build123/b001/exe/server")
    };
    check("go run", Unexplained, go("go"));
    check("nobody's build", Suspicious, go("bash"));
    check(
        "go test",
        Unexplained,
        Case {
            path: "/tmp/go-build1/b001/x.test",
            ..go("go")
        },
    );
    check(
        "an AppImage",
        Unexplained,
        case(8080, "/tmp/.mount_abc/usr/bin/app"),
    );
    check(
        "of root",
        Suspicious,
        Case {
            uid: 0,
            ..case(8080, "/tmp/.mount_abc/usr/bin/app")
        },
    );
    let gone = |path| Case {
        state: ProgramState::Deleted,
        ..case(8080, path)
    };
    check("deleted", Suspicious, gone("/usr/local/bin/x"));
    let upgraded = Case {
        state: ProgramState::Replaced,
        ..packaged(22, "/usr/sbin/sshd", "openssh-server")
    };
    check("upgraded", Expected, upgraded);
    check(
        "memory",
        Suspicious,
        Case {
            state: ProgramState::MemoryOnly,
            ..case(8080, "/memfd:x")
        },
    );
    check("hidden", Suspicious, case(8080, "/usr/bin/.x"));
    check(
        "wrapped by Nix",
        Unexplained,
        case(8080, "/nix/store/a/bin/.x-wrapped"),
    );
    check(
        "wrapped by nobody",
        Suspicious,
        case(22, "/usr/lib/.sshd-wrapped"),
    );
    check(
        "a module",
        Unexplained,
        case(8080, "/usr/src/app/node_modules/.bin/workerd"),
    );
}

#[test]
fn a_name_may_lie() {
    let called = |name, arguments, case: Case| Case {
        name,
        arguments,
        ..case
    };
    let own = || case(8080, "/opt/monitor/agent");
    check("sshd", Suspicious, called("sshd", &["sshd"], own()));
    check(
        "cut by the kernel",
        Suspicious,
        called("systemd-resolve", &["x"], own()),
    );
    check(
        "its first argument",
        Suspicious,
        called("agent", &["/usr/sbin/apache2"], own()),
    );
    check(
        "a kernel thread",
        Suspicious,
        called("kworker/0:1", &["[kworker/0:1]"], own()),
    );
    check("its own", Unexplained, called("agent", &["agent"], own()));
    check(
        "a folder of that name",
        Unexplained,
        called("agent", &["migration/serve"], own()),
    );
    let nginx = || packaged(80, "/usr/sbin/nginx", "nginx");
    check(
        "a title",
        Expected,
        called("nginx", &["nginx: worker process"], nginx()),
    );
    let busybox = called(
        "sshd",
        &["sshd"],
        packaged(8080, "/usr/bin/busybox", "busybox"),
    );
    check("an applet", Unexplained, busybox);
}

#[test]
fn a_malwares_port_alone_is_nothing() {
    check(
        "packaged",
        Unexplained,
        packaged(31337, "/usr/bin/own", "own"),
    );
    check("unpackaged", Suspicious, case(31337, "/opt/x"));
    // The web's second port is everybody's.
    check("used by many", Unexplained, case(8080, "/opt/x"));
    let mut loopback = case(31337, "/opt/x").observation();
    loopback.sockets[0].exposure = Exposure::Loopback;
    assert_eq!(
        judged(&loopback).of(0).map(|j| j.verdict),
        Some(Unexplained)
    );
}

#[test]
fn what_was_said_counts() {
    let observation = case(1080, "/opt/x").observation();
    let said = |service: &str, relay| Spoken {
        protocol: Protocol::Tcp,
        address: Ipv4Addr::UNSPECIFIED.into(),
        port: Port::new(1080),
        namespace: None,
        service: Some(service.to_owned()),
        relay,
    };
    let verdict = |spoken| {
        let judgements = judge(Registry::embedded(), &observation, &[spoken]);
        judgements.of(0).map(|j| j.verdict)
    };
    assert_eq!(verdict(said("socks", Relay::Refused)), Some(Expected));
    assert_eq!(verdict(said("http", Relay::Answers)), Some(Elsewhere));
    assert_eq!(verdict(said("socks", Relay::Proven)), Some(Suspicious));
}

#[test]
fn every_reason_has_a_source_and_the_decision_is_what_was_decided() {
    for port in 1..=1200 {
        let observation = packaged(port, "/usr/sbin/sshd", "openssh-server").observation();
        let judgements = judged(&observation);
        for judgement in judgements.all() {
            assert!(judgement.reasons.iter().all(|r| !r.sources.is_empty()));
            let decided = judgement.reasons[0].rule;
            assert_eq!(decided.entry().effect.as_str(), judgement.verdict.as_str());
            assert!(
                judgement
                    .reasons
                    .iter()
                    .any(|r| r.rule == Rule::ToldByPackage)
            );
        }
    }
}

#[test]
fn a_kubernetes_node_gives_no_alarm() {
    let own = |port, path| Case {
        uid: 0,
        ..case(port, path)
    };
    let pod = |port, path, name| Case {
        package: PackageAnswer::Unasked,
        group: image(name),
        ..own(port, path)
    };
    let k3s = "/var/lib/rancher/k3s/data/0a1b/bin/k3s";
    for case in [
        own(10250, "/usr/bin/kubelet"),
        own(10250, "/usr/local/bin/kubelet"),
        own(10010, "/usr/local/bin/containerd"),
        own(6443, "/usr/local/bin/k3s"),
        Case {
            name: "containerd",
            arguments: &[
                "containerd",
                "-c",
                "/var/lib/rancher/k3s/agent/etc/containerd/config.toml",
            ],
            ..own(10010, k3s)
        },
        pod(
            6443,
            "/usr/local/bin/kube-apiserver",
            "registry.k8s.io/kube-apiserver:v1.33.0",
        ),
        pod(
            10256,
            "/usr/local/bin/kube-proxy",
            "registry.k8s.io/kube-proxy:v1.33.0",
        ),
        pod(2379, "/usr/local/bin/etcd", "registry.k8s.io/etcd:3.5.21-0"),
        pod(53, "/coredns", "registry.k8s.io/coredns/coredns:v1.12.0"),
        pod(9099, "/usr/bin/calico-node", "quay.io/calico/node:v3.30.0"),
        pod(
            4244,
            "/usr/bin/cilium-agent",
            "quay.io/cilium/cilium:v1.17.0",
        ),
    ] {
        let (port, path) = (case.port, case.path);
        let observation = case.observation();
        let judgements = judged(&observation);
        let found = judgements.of(0).map(|j| (j.verdict, &j.reasons));
        let verdict = found.as_ref().map(|(verdict, _)| *verdict);
        assert_ne!(verdict, Some(Suspicious), "{path} on {port}: {found:#?}");
    }
}
