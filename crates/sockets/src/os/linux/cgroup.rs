//! What a control group's path says: unit, slice, container.
//!
//! The path is the one thing that the kernel tells of a socket or a process that names a service
//! rather than a program. Service managers and container engines give their groups names of fixed
//! shapes, and the shapes are what is known here; the sources stand beside them. A path is text that
//! anybody with a group of their own may choose, so it is believed as a claim, not as a proof.

use crate::{Container, ControlGroup, Runtime};

/// The most telling path in the text of `/proc/PID/cgroup`; empty where there is none.
///
/// cgroups(7), "/proc/PID/cgroup": a line has the hierarchy's number, its controllers, and the path,
/// with colons between; the line of version 2 is `0::PATH`. Where version 1 is still mounted,
/// systemd tracks its units in the hierarchy `name=systemd`. A path that was removed ends in
/// ` (deleted)`.
pub(crate) fn from_proc(text: &str) -> String {
    let mut unified = "";
    let mut systemd = "";
    let mut longest = "";
    for line in text.lines() {
        let mut fields = line.splitn(3, ':');
        let (Some(number), Some(controllers), Some(path)) =
            (fields.next(), fields.next(), fields.next())
        else {
            continue;
        };
        let path = path.strip_suffix(" (deleted)").unwrap_or(path);
        match (number, controllers) {
            ("0", "") => unified = path,
            (_, "name=systemd") => systemd = path,
            _ if path.len() > longest.len() => longest = path,
            _ => {}
        }
    }
    // The root of a hierarchy says nothing: with version 1 in use, that of version 2 is often empty.
    let telling = |path: &&str| path.len() > 1;
    [unified, systemd, longest]
        .into_iter()
        .find(telling)
        .or_else(|| {
            [unified, systemd, longest]
                .into_iter()
                .find(|path| !path.is_empty())
        })
        .unwrap_or_default()
        .to_owned()
}

/// What the path says. Units and slices are those of the host, not of a service manager inside a
/// container; names stay as they are escaped, for that is how `systemctl` takes them.
pub(crate) fn describe(path: &str) -> ControlGroup {
    let (container, inside) = containers(path);
    let host = || parts(path).take(inside);
    let unit = host().find(|part| is_unit(part));
    let user_unit = unit
        .filter(|unit| is_user_manager(unit))
        .and_then(|manager| {
            let mut below = host().skip_while(|part| *part != manager).skip(1);
            below.find(|part| is_unit(part))
        });
    let slice = host().filter(|part| is_slice(part)).last();
    let owned = |name: &str| unescaped(name).to_owned();
    ControlGroup {
        id: 0,
        path: path.to_owned(),
        unit: unit.map(owned),
        user_unit: user_unit.map(owned),
        slice: slice.map(owned),
        container,
    }
}

fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|part| !part.is_empty())
}

/// The suffixes of units that have processes of their own, systemd.unit(5). Sockets and mounts run
/// programs too, when they are set up: systemd.socket(5) `ExecStartPre=`, systemd.mount(5).
const UNITS: [&str; 5] = [".service", ".scope", ".socket", ".mount", ".swap"];

/// systemd's `src/basic/cgroup-util.c`, `cg_path_get_unit`: the unit is the first part of the path
/// that is no slice, and a user's units are looked for in the same way below `user@UID.service`.
/// Here it is the first that has a unit's suffix, wherever it is: a path may be that of a host seen
/// from inside.
fn is_unit(part: &str) -> bool {
    UNITS.iter().any(|suffix| has_name(part, suffix))
}

fn is_slice(part: &str) -> bool {
    has_name(part, ".slice")
}

fn has_name(part: &str, suffix: &str) -> bool {
    // systemd.unit(5), "Description": names have 255 characters at most, of these.
    let is_allowed = |byte: u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'-' | b'_' | b'.' | b'\\' | b'@')
    };
    unescaped(part)
        .strip_suffix(suffix)
        .is_some_and(|name| !name.is_empty() && part.len() <= 256 && name.bytes().all(is_allowed))
}

/// systemd puts `_` before a name that the kernel could take for a file of its own, such as
/// `cgroup.service`: `src/basic/cgroup-util.c`, `cg_escape` and `cg_unescape`.
fn unescaped(part: &str) -> &str {
    part.strip_prefix('_').unwrap_or(part)
}

/// `user@1000.service`: `src/basic/cgroup-util.c`, `skip_user_manager`.
fn is_user_manager(unit: &str) -> bool {
    let uid = unit
        .strip_prefix("user@")
        .and_then(|rest| rest.strip_suffix(".service"));
    uid.is_some_and(|uid| !uid.is_empty() && uid.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The innermost container, and after how many parts of the path the outermost begins: the part that
/// names it is still the host's.
fn containers(path: &str) -> (Option<Container>, usize) {
    let mut innermost: Option<(Runtime, &str)> = None;
    let mut inside = usize::MAX;
    let mut pod = None;
    let mut before = "";
    let mut in_pod = false;
    for (place, part) in parts(path).enumerate() {
        let found = begins_container(part).or_else(|| child_container(part, before, in_pod));
        if let Some(found) = found {
            innermost = Some(found);
            inside = inside.min(place + 1);
        }
        let uid = pod_of(part, before);
        in_pod = uid.is_some();
        pod = uid.or(pod);
        before = part;
    }
    let container = innermost.map(|(runtime, id)| Container {
        runtime,
        id: id.to_owned(),
        name: None,
        image: None,
        pod: pod.map(ToOwned::to_owned),
    });
    (container, inside)
}

/// A container whose part of the path tells all by itself.
///
/// With systemd, all runtimes have a scope `PREFIX-NAME.scope`: runc, `docs/systemd.md`, "systemd
/// unit name and placement". The prefixes:
/// - `docker`: moby, `daemon/oci_linux.go`, `WithCgroups`;
/// - `cri-containerd`: containerd, `pkg/cri/server/helpers_linux.go`, `getCgroupsPath`;
/// - `crio`: CRI-O, `internal/config/cgmgr/systemd_linux.go`, `ContainerCgroupPath`;
/// - `libpod`: Podman, `libpod/container_internal_linux.go`, `getOCICgroupPath`;
/// - `machine`: systemd, `src/machine/machine.c`, `machine_start_scope`.
///
/// Without it, Podman has `libpod-ID`, and `libpod-payload-ID` where it splits its own group
/// (`getOCICgroupPath` too), and CRI-O has `crio-ID` (`containerCgroupPath`). `libpod-conmon-ID` and
/// `crio-conmon-ID` hold the monitor, which runs on the host (`MoveConmonToCgroup`): `conmon-ID` is
/// no identifier. crun puts the processes into a group `container` below the scope (CRI-O's
/// `crunContainerCgroupManager`), which changes nothing here.
/// LXC has `lxc.payload.NAME`, and `lxc.monitor.NAME` on the host: lxc, `src/lxc/cgroups/cgroup.h`,
/// `DEFAULT_PAYLOAD_CGROUP_PREFIX`.
fn begins_container(part: &str) -> Option<(Runtime, &str)> {
    const PREFIXES: [(&str, Runtime); 5] = [
        ("docker-", Runtime::Docker),
        ("cri-containerd-", Runtime::Containerd),
        ("crio-", Runtime::CriO),
        ("libpod-payload-", Runtime::Podman),
        ("libpod-", Runtime::Podman),
    ];
    if let Some(name) = part.strip_prefix("lxc.payload.") {
        return (!name.is_empty()).then_some((Runtime::Lxc, name));
    }
    // systemd-nspawn@.service has `Slice=machine.slice` and `--machine=%i`.
    let service = part
        .strip_prefix("systemd-nspawn@")
        .and_then(|rest| rest.strip_suffix(".service"));
    if let Some(name) = service {
        return (!name.is_empty()).then_some((Runtime::Nspawn, name));
    }
    let scope = part.strip_suffix(".scope");
    if let Some(name) = scope.and_then(|scope| scope.strip_prefix("machine-")) {
        // libvirt registers its virtual machines in the same way, with the name of the driver first
        // (`src/util/virsystemd.c`, `virSystemdMakeScopeName`). They are no containers, but for
        // those of its driver `lxc`.
        return if name.starts_with(r"qemu\x2d") {
            None
        } else if name.starts_with(r"lxc\x2d") {
            Some((Runtime::Other, name))
        } else {
            (!name.is_empty()).then_some((Runtime::Nspawn, name))
        };
    }
    let name = scope.unwrap_or(part);
    PREFIXES.iter().find_map(|(prefix, runtime)| {
        let id = name.strip_prefix(prefix)?;
        is_id(id).then_some((*runtime, id))
    })
}

/// A container that is told by the group it is in: the shapes without systemd.
///
/// - `/docker/ID`: moby, `daemon/oci_linux.go`, `WithCgroups`;
/// - `/kubepods/…/podUID/ID`: Kubernetes, `pkg/kubelet/cm/pod_container_manager_linux.go`; whose it
///   is the path does not say;
/// - `/lxc/NAME`: older LXC, lxc.system.conf(5), `lxc.cgroup.pattern`.
fn child_container<'a>(part: &'a str, before: &str, in_pod: bool) -> Option<(Runtime, &'a str)> {
    match before {
        "docker" if is_id(part) => Some((Runtime::Docker, part)),
        "libpod_parent" if is_id(part) => Some((Runtime::Podman, part)),
        "lxc" => Some((Runtime::Lxc, part)),
        _ if in_pod && is_id(part) => Some((Runtime::Other, part)),
        _ => None,
    }
}

/// The unique identifier of a pod: `podUID` below `kubepods` or a class of quality, or the slice
/// `kubepods-podUID.slice`, `kubepods-burstable-podUID.slice`, `kubepods-besteffort-podUID.slice`
/// with `_` for `-`. Kubernetes, `pkg/kubelet/cm/cgroup_manager_linux.go`,
/// `ConvertCgroupNameToSystemd`, and `pkg/kubelet/cm/pod_container_manager_linux.go`,
/// `podCgroupNamePrefix`.
fn pod_of<'a>(part: &'a str, before: &str) -> Option<&'a str> {
    let uid = if let Some(slice) = part.strip_suffix(".slice") {
        // What is before it is the kubelet's own slice, `--cgroup-root`.
        let (root, rest) = slice.split_once("kubepods-")?;
        if !root.is_empty() && !root.ends_with('-') {
            return None;
        }
        let rest = rest
            .strip_prefix("burstable-")
            .or_else(|| rest.strip_prefix("besteffort-"))
            .unwrap_or(rest);
        rest.strip_prefix("pod")?
    } else if matches!(
        before,
        "kubepods" | "burstable" | "besteffort" | "guaranteed"
    ) {
        part.strip_prefix("pod")?
    } else {
        return None;
    };
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    (!uid.is_empty() && uid.bytes().all(is_allowed)).then_some(uid)
}

/// Identifiers of containers are 64 hexadecimal digits: moby, `pkg/stringid/stringid.go`, which
/// Podman and CRI-O have by way of containers/storage, and containerd, `internal/cri/util/id.go`.
pub(super) fn is_id(text: &str) -> bool {
    text.len() == 64
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const A: &str = "a3b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1";
    const B: &str = "0000000000000000000000000000000000000000000000000000000000000fff";

    /// Unit, user's unit and slice, `-` for none.
    fn units(path: &str) -> String {
        let group = describe(path);
        [group.unit, group.user_unit, group.slice]
            .map(|name| name.unwrap_or_else(|| "-".to_owned()))
            .join(" ")
    }

    /// Runtime, identifier (`A`, `B` or as it is) and pod.
    fn container(path: &str) -> String {
        let path = path.replace("{A}", A).replace("{B}", B);
        describe(&path).container.map_or_else(
            || "none".to_owned(),
            |container| {
                let id = container.id.replace(A, "A").replace(B, "B");
                let pod = container
                    .pod
                    .map(|pod| format!(" {pod}"))
                    .unwrap_or_default();
                format!("{} {id}{pod}", container.runtime.as_str())
            },
        )
    }

    #[test]
    fn proc_has_one_telling_path() {
        let v2 = "0::/system.slice/ssh.service\n";
        assert_eq!(from_proc(v2), "/system.slice/ssh.service");
        let hybrid = "12:pids:/user.slice/user-1000.slice\n\
                      1:name=systemd:/user.slice/user-1000.slice/session-3.scope\n\
                      0::/\n";
        assert_eq!(
            from_proc(hybrid),
            "/user.slice/user-1000.slice/session-3.scope"
        );
        let v1 = "4:memory:/docker/abc\n3:cpuset:/\n2:cpu,cpuacct:/docker/a:b\n";
        assert_eq!(from_proc(v1), "/docker/abc");
        assert_eq!(from_proc("2:cpu:/docker/a:b\n"), "/docker/a:b");
        assert_eq!(from_proc("0::/a.service (deleted)\n"), "/a.service");
        assert_eq!(from_proc("0::/\n"), "/");
        assert_eq!(from_proc("nothing\n"), "");
    }

    #[test]
    fn units_of_the_system() {
        let cases = [
            ("/system.slice/ssh.service", "ssh.service - system.slice"),
            ("/init.scope", "init.scope - -"),
            (
                r"/system.slice/system-getty.slice/getty@tty1.service",
                "getty@tty1.service - system-getty.slice",
            ),
            (
                r"/system.slice/system-foo\x2dbar.slice/foo\x2dbar@a.service/sub",
                r"foo\x2dbar@a.service - system-foo\x2dbar.slice",
            ),
            ("/system.slice/_cpu.service", "cpu.service - system.slice"),
            ("/system.slice/dbus.socket", "dbus.socket - system.slice"),
            (
                "/user.slice/user-1000.slice/session-3.scope",
                "session-3.scope - user-1000.slice",
            ),
            (
                "/user.slice/user-1000.slice/user@1000.service/app.slice/app-foo.service",
                "user@1000.service app-foo.service app.slice",
            ),
            (
                "/user.slice/user-1000.slice/user@1000.service/init.scope",
                "user@1000.service init.scope user-1000.slice",
            ),
            (
                "/user.slice/user-1000.slice/user@me.service/init.scope",
                "user@me.service - user-1000.slice",
            ),
            ("/../../system.slice/x.service", "x.service - system.slice"),
            ("/", "- - -"),
            ("", "- - -"),
            ("/.service/.slice/a b.service", "- - -"),
        ];
        for (path, expected) in cases {
            assert_eq!(units(path), expected, "{path}");
        }
    }

    #[test]
    fn containers_of_all_runtimes() {
        let cases = [
            ("/docker/{A}", "docker A"),
            ("/system.slice/docker-{A}.scope", "docker A"),
            ("/docker/buildx", "none"),
            ("/machine.slice/libpod-{A}.scope/container", "podman A"),
            ("/machine.slice/libpod-conmon-{A}.scope", "none"),
            ("/libpod_parent/libpod-{A}", "podman A"),
            ("/libpod_parent/libpod-{A}/ctr", "podman A"),
            ("/libpod_parent/conmon", "none"),
            (
                "/machine.slice/machine-libpod_pod_{B}.slice/libpod-{A}.scope",
                "podman A",
            ),
            (
                "/user.slice/user-1000.slice/user@1000.service/app.slice/web.service/libpod-payload-{A}",
                "podman A",
            ),
            ("/lxc.payload.web", "lxc web"),
            ("/lxc.monitor.web", "none"),
            ("/lxc/web/init.scope", "lxc web"),
            (
                r"/machine.slice/machine-my\x2dbox.scope/payload",
                r"nspawn my\x2dbox",
            ),
            (
                "/machine.slice/systemd-nspawn@box.service/payload",
                "nspawn box",
            ),
            (
                r"/machine.slice/machine-qemu\x2d1\x2dvm.scope/libvirt/emulator",
                "none",
            ),
            (
                r"/machine.slice/machine-lxc\x2d1\x2dc.scope",
                r"container lxc\x2d1\x2dc",
            ),
            (
                "/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod12_ab.slice/cri-containerd-{A}.scope",
                "containerd A 12_ab",
            ),
            (
                "/kubepods.slice/kubepods-pod12_ab.slice/crio-{A}.scope/container",
                "cri-o A 12_ab",
            ),
            (
                "/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod1.slice/docker-{A}.scope",
                "docker A 1",
            ),
            (
                "/kubelet.slice/kubelet-kubepods.slice/kubelet-kubepods-pod1.slice/cri-containerd-{A}.scope",
                "containerd A 1",
            ),
            ("/kubepods/burstable/pod12-ab/{A}", "container A 12-ab"),
            ("/kubepods/pod12-ab/{A}", "container A 12-ab"),
            ("/kubepods/pod12-ab/crio-{A}", "cri-o A 12-ab"),
            ("/kubepods/pod12-ab/crio-conmon-{A}", "none"),
            // The innermost one.
            ("/kubepods/pod1/{A}/docker/{B}", "docker B 1"),
            ("/docker/{A}/docker/{B}", "docker B"),
            ("/lxc.payload.web/system.slice/docker-{A}.scope", "docker A"),
            ("/kubepods/pod1/{A}/x/{B}", "container A 1"),
        ];
        for (path, expected) in cases {
            assert_eq!(container(path), expected, "{path}");
        }
    }

    #[test]
    fn a_containers_units_are_its_own() {
        let path = format!("/system.slice/docker-{A}.scope/system.slice/nginx.service");
        assert_eq!(units(&path), format!("docker-{A}.scope - system.slice"));
        let path = format!("/docker/{A}/system.slice/nginx.service");
        assert_eq!(units(&path), "- - -");
        assert_eq!(units("/lxc/web/user.slice/x.scope"), "- - -");
    }

    proptest! {
        #[test]
        fn what_is_said_is_in_the_path(
            path in "(/(kubepods|docker|lxc|lxc.payload.x|machine-x.scope|pod[a-f-]{0,3}|user@[0-9]{0,2}.service|\\PC{0,6}|[a-f0-9]{64}|(libpod|crio|docker)-[a-f0-9]{64}(.scope)?|_?[a-z]{0,3}.(slice|service|scope))){0,8}"
        ) {
            let group = describe(&path);
            prop_assert_eq!(&group.path, &path);
            let container = group.container;
            let id = container.as_ref().map(|container| container.id.clone());
            let pod = container.and_then(|container| container.pod);
            for piece in [group.unit, group.user_unit, group.slice, id, pod].into_iter().flatten() {
                prop_assert!(path.contains(&piece) && !piece.is_empty() && !piece.contains('/'));
            }
        }

        #[test]
        fn a_path_of_proc_is_in_the_text(text in "([0-9]{0,2}:(|cpu|name=systemd):[/a-z:]{0,9}\n|\\PC{0,9}\n){0,6}") {
            prop_assert!(text.contains(&from_proc(&text)));
        }
    }
}
