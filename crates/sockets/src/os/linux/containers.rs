//! A container's name and image, from its runtime's own files.
//!
//! A control group has a container's identifier and nothing that people call it by. The runtimes keep
//! names in files, most of which root alone may read. The files are others' (a user's own Podman
//! writes into the user's home), so what is opened is a plain file of bounded size, and an identifier
//! is one before it becomes part of a path.

use std::borrow::Cow;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;
use rustix::fs::{FileType, Mode, OFlags, fstat};
use serde::Deserialize;

use super::cgroup::is_id;
use crate::{Container, ControlGroup, Runtime};

/// Podman's list has two kilobytes for each container.
const MOST_BYTES: u64 = 4 << 20;

/// A node runs some hundred pods; their logs of old containers stay a while.
const MOST_LOGS: usize = 50_000;

/// What the runtimes of this system call their containers. Their lists are read once.
pub(crate) struct Names<'a> {
    root: &'a Path,
    /// By the storage's folder, then by the container's identifier.
    podman: FxHashMap<PathBuf, FxHashMap<String, Named>>,
    /// By the container's identifier.
    logs: Option<FxHashMap<String, String>>,
}

/// What is known of a container.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Named {
    name: Option<String>,
    image: Option<String>,
}

impl<'a> Names<'a> {
    /// `root` is where the system's files are, normally `/`.
    pub(crate) fn new(root: &'a Path) -> Self {
        Self {
            root,
            podman: FxHashMap::default(),
            logs: None,
        }
    }

    /// Adds name and image where they can be found, and the runtime where the path did not tell it.
    /// A container of Kubernetes is named `NAMESPACE/POD/CONTAINER`.
    pub(crate) fn complete(&mut self, group: &mut ControlGroup) {
        let Some(container) = &mut group.container else {
            return;
        };
        if let Some((runtime, named)) = self.find(container, &group.path) {
            container.runtime = runtime;
            container.name = container.name.take().or(named.name);
            container.image = container.image.take().or(named.image);
        }
    }

    fn find(&mut self, container: &Container, path: &str) -> Option<(Runtime, Named)> {
        match container.runtime {
            // Their identifier is the name; machined escaped it to make a unit's name of it.
            Runtime::Lxc => Some(plain(container.runtime, container.id.clone())),
            Runtime::Nspawn => Some(plain(container.runtime, unescape(&container.id))),
            _ if !is_id(&container.id) => None,
            Runtime::Docker => Some((Runtime::Docker, self.docker(&container.id, path)?)),
            Runtime::Podman => Some((Runtime::Podman, self.podman(&container.id, path)?)),
            Runtime::Containerd => Some(self.in_pod(container, Self::containerd)),
            Runtime::CriO => Some(self.in_pod(container, Self::crio)),
            // `/kubepods/…/podUID/ID` may be anybody's.
            Runtime::Other => self
                .containerd(&container.id)
                .map(|named| (Runtime::Containerd, named))
                .or_else(|| Some((Runtime::CriO, self.crio(&container.id)?)))
                .or_else(|| Some((Runtime::Docker, self.docker(&container.id, path)?)))
                .or_else(|| Some((Runtime::Other, self.log(&container.id)?))),
        }
    }

    fn in_pod(
        &mut self,
        container: &Container,
        own: impl FnOnce(&mut Self, &str) -> Option<Named>,
    ) -> (Runtime, Named) {
        let mut named = own(self, &container.id).unwrap_or_default();
        if named.name.is_none() {
            named.name = self.log(&container.id).and_then(|log| log.name);
        }
        (container.runtime, named)
    }

    /// moby, `container/container.go`: `config.v2.json` in the container's folder, with `Name`
    /// (a slash before it) and `Config.Image`. The folder is below `/var/lib/docker`, dockerd(8)
    /// `--data-root`, or for a daemon of a user below the user's home.
    fn docker(&self, id: &str, path: &str) -> Option<Named> {
        #[derive(Deserialize)]
        struct File<'f> {
            #[serde(rename = "Name", borrow, default)]
            name: Option<Cow<'f, str>>,
            #[serde(rename = "Config", borrow, default)]
            config: Option<Config<'f>>,
        }
        #[derive(Deserialize)]
        struct Config<'f> {
            #[serde(rename = "Image", borrow, default)]
            image: Option<Cow<'f, str>>,
        }
        let home = self.home(path).map(|home| home.join(".local/share/docker"));
        let folders = [Some(self.root.join("var/lib/docker")), home];
        let bytes = folders.into_iter().flatten().find_map(|folder| {
            let folder = folder.join("containers").join(id);
            read(&folder.join("config.v2.json"))
        })?;
        let file: File<'_> = serde_json::from_slice(&bytes).ok()?;
        let name = file.name.map(Cow::into_owned).unwrap_or_default();
        Some(Named {
            name: some(name.strip_prefix('/').unwrap_or(&name)),
            image: file.config.and_then(|config| some(&config.image?)),
        })
    }

    /// containers/storage, `containers.go`: `containers.json` and `volatile-containers.json` (those
    /// of `podman run --rm`) list the containers of a storage. Their `metadata` is JSON in a string,
    /// of which Podman (`libpod/storage.go`, `RuntimeContainerMetadata`) has the name and the image's
    /// name. containers-storage.conf(5): the storage is `/var/lib/containers/storage`, for a user
    /// `$HOME/.local/share/containers/storage`.
    fn podman(&mut self, id: &str, path: &str) -> Option<Named> {
        let home = self.home(path);
        let own = home.map(|home| home.join(".local/share/containers/storage"));
        // Who runs it by `sudo` has root's storage, and may be in a user's group all the same.
        let folders = [own, Some(self.root.join("var/lib/containers/storage"))];
        folders.into_iter().flatten().find_map(|storage| {
            let known = self.podman.entry(storage);
            known
                .or_insert_with_key(|storage| list(storage))
                .get(id)
                .cloned()
        })
    }

    /// The specification that containerd hands to the runtime, in its folder of running tasks (k3s
    /// brings a containerd of its own); its annotations are those of containerd,
    /// `pkg/cri/annotations/annotations.go`.
    fn containerd(&mut self, id: &str) -> Option<Named> {
        let bytes = ["run/containerd", "run/k3s/containerd"]
            .into_iter()
            .find_map(|run| {
                let tasks = self.root.join(run).join("io.containerd.runtime.v2.task");
                read(&tasks.join("k8s.io").join(id).join("config.json"))
            })?;
        let annotations = annotations(&bytes)?;
        let take = |key: &str| annotations.get(key).and_then(|text| some(text));
        let parts = [
            take("io.kubernetes.cri.sandbox-namespace"),
            take("io.kubernetes.cri.sandbox-name"),
            // The container that holds the pod's namespaces has none.
            take("io.kubernetes.cri.container-name"),
        ];
        Some(Named {
            name: joined(parts),
            image: take("io.kubernetes.cri.image-name"),
        })
    }

    /// The specification that CRI-O hands to the runtime; its annotations are those of CRI-O,
    /// `pkg/annotations/internal.go`. What Kubernetes calls the container is in the name of its log.
    fn crio(&mut self, id: &str) -> Option<Named> {
        let folder = "run/containers/storage/overlay-containers";
        let file = self.root.join(folder).join(id).join("userdata/config.json");
        let annotations = annotations(&read(&file)?)?;
        let take = |key: &str| annotations.get(key).and_then(|text| some(text));
        let log = self.log(id).and_then(|log| log.name);
        Some(Named {
            name: log.or_else(|| take("io.kubernetes.cri-o.ContainerName")),
            image: take("io.kubernetes.cri-o.ImageName")
                .or_else(|| take("io.kubernetes.cri-o.Image")),
        })
    }

    /// The links that the kubelet makes in `/var/log/containers`.
    fn log(&mut self, id: &str) -> Option<Named> {
        let logs = self.logs.get_or_insert_with(|| {
            let mut logs = FxHashMap::default();
            let entries = self.root.join("var/log/containers").read_dir();
            for entry in entries.into_iter().flatten().flatten().take(MOST_LOGS) {
                let file = entry.file_name();
                if let Some((id, name)) = file.to_str().and_then(parse_log) {
                    logs.insert(id.to_owned(), name);
                }
            }
            logs
        });
        let name = logs.get(id)?.clone();
        Some(Named {
            name: Some(name),
            image: None,
        })
    }

    /// The home of the user in whose slice the group is.
    fn home(&self, path: &str) -> Option<PathBuf> {
        let uid = user_of(path)?;
        let passwd = read(&self.root.join("etc/passwd"))?;
        let passwd = String::from_utf8_lossy(&passwd);
        // passwd(5): name, password, user, group, comment, home, shell.
        let home = passwd.lines().find_map(|line| {
            let mut fields = line.split(':').skip(2);
            (fields.next() == Some(uid)).then(|| fields.nth(2))?
        })?;
        let home = home.strip_prefix('/')?;
        let is_plain = home.split('/').all(|part| part != "..");
        is_plain.then(|| self.root.join(home))
    }
}

fn plain(runtime: Runtime, name: String) -> (Runtime, Named) {
    let name = Some(name);
    (runtime, Named { name, image: None })
}

/// All containers of a storage. The folder has the storage driver's name.
fn list(storage: &Path) -> FxHashMap<String, Named> {
    #[derive(Deserialize)]
    struct Entry<'f> {
        #[serde(borrow)]
        id: Cow<'f, str>,
        #[serde(borrow, default)]
        names: Option<Vec<Cow<'f, str>>>,
        #[serde(borrow, default)]
        metadata: Option<Cow<'f, str>>,
    }
    #[derive(Default, Deserialize)]
    struct Metadata<'f> {
        #[serde(rename = "image-name", borrow, default)]
        image: Option<Cow<'f, str>>,
        #[serde(borrow, default)]
        name: Option<Cow<'f, str>>,
    }
    let mut known = FxHashMap::default();
    for driver in ["overlay", "vfs", "btrfs", "zfs"] {
        for file in ["containers.json", "volatile-containers.json"] {
            let file = storage.join(format!("{driver}-containers")).join(file);
            let Some(bytes) = read(&file) else { continue };
            let entries: Vec<Entry<'_>> = serde_json::from_slice(&bytes).unwrap_or_default();
            for entry in entries {
                let text = entry.metadata.unwrap_or_default();
                let metadata: Metadata<'_> = serde_json::from_str(&text).unwrap_or_default();
                let first = entry.names.and_then(|names| names.into_iter().next());
                let named = Named {
                    name: metadata.name.or(first).and_then(|name| some(&name)),
                    image: metadata.image.and_then(|image| some(&image)),
                };
                known.insert(entry.id.into_owned(), named);
            }
        }
    }
    known
}

/// Of a runtime's specification, `config.json`: OCI runtime specification, "Annotations".
fn annotations(bytes: &[u8]) -> Option<FxHashMap<String, String>> {
    #[derive(Deserialize)]
    struct Specification {
        #[serde(default)]
        annotations: FxHashMap<String, String>,
    }
    let specification: Specification = serde_json::from_slice(bytes).ok()?;
    Some(specification.annotations)
}

/// `POD_NAMESPACE_CONTAINER-ID.log`: Kubernetes, `pkg/kubelet/kuberuntime/legacy.go`, `logSymlink`.
/// Names of Kubernetes have no `_`. Names that are too long were cut, and end in no identifier.
fn parse_log(file: &str) -> Option<(&str, String)> {
    let (rest, id) = file.strip_suffix(".log")?.rsplit_once('-')?;
    let mut fields = rest.split('_');
    let (pod, namespace, container) = (fields.next()?, fields.next()?, fields.next()?);
    if !is_id(id) || fields.next().is_some() {
        return None;
    }
    let parts = [namespace, pod, container].map(some);
    Some((id, joined(parts)?))
}

fn joined(parts: [Option<String>; 3]) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join("/"))
}

/// The user of `user-1000.slice` or `user@1000.service`: user@.service(5).
fn user_of(path: &str) -> Option<&str> {
    path.split('/').find_map(|part| {
        let slice = part
            .strip_prefix("user-")
            .and_then(|rest| rest.strip_suffix(".slice"));
        let service = || {
            part.strip_prefix("user@")
                .and_then(|rest| rest.strip_suffix(".service"))
        };
        let uid = slice.or_else(service)?;
        (!uid.is_empty() && uid.bytes().all(|byte| byte.is_ascii_digit())).then_some(uid)
    })
}

/// Undoes `\x2d`: systemd.unit(5), "String Escaping for Inclusion in Unit Names".
fn unescape(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        let digit = |at: usize| {
            tail.get(at)
                .and_then(|&digit| char::from(digit).to_digit(16))
        };
        if let (b'\\', Some(b'x'), Some(high), Some(low)) =
            (*first, tail.first(), digit(1), digit(2))
            && let Ok(byte) = u8::try_from(high * 16 + low)
        {
            bytes.push(byte);
            rest = &tail[3..];
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// The whole of a plain file; `None` where it cannot be read, is no plain file, or is too long.
fn read(path: &Path) -> Option<Vec<u8>> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
    let file = rustix::fs::open(path, flags, Mode::empty()).ok()?;
    let stat = fstat(&file).ok()?;
    let size = u64::try_from(stat.st_size).ok()?;
    if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile || size > MOST_BYTES {
        return None;
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).ok()?);
    let read = File::from(file).take(MOST_BYTES).read_to_end(&mut bytes);
    read.is_ok().then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::os::linux::cgroup::describe;
    use crate::os::linux::fixture::System;
    use proptest::prelude::*;

    const A: &str = "a3b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1";
    const B: &str = "0000000000000000000000000000000000000000000000000000000000000fff";

    impl System {
        /// Runtime, name and image of the container of that path.
        fn shown(&self, path: &str) -> String {
            let mut group = describe(path);
            Names::new(self.0.path()).complete(&mut group);
            let container = group.container.unwrap();
            let or_none = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
            let (name, image) = (or_none(container.name), or_none(container.image));
            format!("{} {name} {image}", container.runtime.as_str())
        }
    }

    #[test]
    fn docker() {
        let system = System::new();
        let text =
            r#"{"State":{"Pid":7},"ID":"x","Config":{"Image":"nginx:1","Env":[]},"Name":"/web"}"#;
        system.write(
            &format!("var/lib/docker/containers/{A}/config.v2.json"),
            text,
        );
        assert_eq!(system.shown(&format!("/docker/{A}")), "docker web nginx:1");
        assert_eq!(system.shown(&format!("/docker/{B}")), "docker - -");
        system.write(
            &format!("var/lib/docker/containers/{B}/config.v2.json"),
            "{}",
        );
        assert_eq!(system.shown(&format!("/docker/{B}")), "docker - -");
        assert_eq!(
            system.shown(&format!("/kubepods/pod1/{A}")),
            "docker web nginx:1"
        );
    }

    #[test]
    fn docker_of_a_user() {
        let system = System::new();
        system.write(
            "etc/passwd",
            "root:x:0:0::/root:/bin/sh\nme:x:1000:1000:Me:/home/me:/bin/sh\n",
        );
        let file = format!("home/me/.local/share/docker/containers/{A}/config.v2.json");
        system.write(&file, r#"{"Name":"/own"}"#);
        let path =
            format!("/user.slice/user-1000.slice/user@1000.service/user.slice/docker-{A}.scope");
        assert_eq!(system.shown(&path), "docker own -");
    }

    #[test]
    fn podman_of_root_and_of_a_user() {
        let system = System::new();
        let storage = "var/lib/containers/storage/overlay-containers";
        system.write(
            &format!("{storage}/containers.json"),
            &format!(
                r#"[{{"id":"{A}","names":["db"],"image":"sha","metadata":"{{\"image-name\":\"docker.io/library/postgres:16\",\"name\":\"db\"}}"}}]"#
            ),
        );
        system.write(
            &format!("{storage}/volatile-containers.json"),
            &format!(r#"[{{"id":"{B}","names":["brief"]}}]"#),
        );
        assert_eq!(
            system.shown(&format!("/machine.slice/libpod-{A}.scope/container")),
            "podman db docker.io/library/postgres:16"
        );
        assert_eq!(
            system.shown(&format!("/machine.slice/libpod-{B}.scope")),
            "podman brief -"
        );

        let path =
            format!("/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-{A}.scope");
        assert_eq!(
            system.shown(&path),
            "podman db docker.io/library/postgres:16"
        );
        system.write("etc/passwd", "me:x:1000:1000:Me:/home/me:/bin/sh\n");
        system.write(
            "home/me/.local/share/containers/storage/overlay-containers/containers.json",
            &format!(r#"[{{"id":"{A}","names":["mine"]}}]"#),
        );
        assert_eq!(system.shown(&path), "podman mine -");
    }

    #[test]
    fn containerd_and_logs() {
        let system = System::new();
        system.write(
            &format!("run/containerd/io.containerd.runtime.v2.task/k8s.io/{A}/config.json"),
            r#"{"ociVersion":"1","annotations":{
                "io.kubernetes.cri.container-name":"web",
                "io.kubernetes.cri.image-name":"nginx:1",
                "io.kubernetes.cri.sandbox-name":"web-0",
                "io.kubernetes.cri.sandbox-namespace":"shop"}}"#,
        );
        system.write(
            &format!("var/log/containers/db-0_shop_postgres-db-{B}.log"),
            "",
        );
        let scope = |id| format!("/kubepods.slice/kubepods-pod1.slice/cri-containerd-{id}.scope");
        assert_eq!(system.shown(&scope(A)), "containerd shop/web-0/web nginx:1");
        assert_eq!(
            system.shown(&scope(B)),
            "containerd shop/db-0/postgres-db -"
        );
        let bare = |id| format!("/kubepods/pod1/{id}");
        assert_eq!(system.shown(&bare(A)), "containerd shop/web-0/web nginx:1");
        assert_eq!(system.shown(&bare(B)), "container shop/db-0/postgres-db -");
    }

    #[test]
    fn crio() {
        let system = System::new();
        system.write(
            &format!("run/containers/storage/overlay-containers/{A}/userdata/config.json"),
            r#"{"annotations":{"io.kubernetes.cri-o.ImageName":"quay.io/x:1",
                "io.kubernetes.cri-o.ContainerName":"k8s_web_web-0_shop_1_0"}}"#,
        );
        let path = format!("/kubepods.slice/kubepods-pod1.slice/crio-{A}.scope/container");
        assert_eq!(
            system.shown(&path),
            "cri-o k8s_web_web-0_shop_1_0 quay.io/x:1"
        );
        system.write(&format!("var/log/containers/web-0_shop_web-{A}.log"), "");
        assert_eq!(system.shown(&path), "cri-o shop/web-0/web quay.io/x:1");
    }

    #[test]
    fn names_that_are_in_the_path() {
        let system = System::new();
        assert_eq!(system.shown("/lxc.payload.web"), "lxc web -");
        assert_eq!(
            system.shown(r"/machine.slice/machine-my\x2dbox.scope"),
            "nspawn my-box -"
        );
    }

    #[test]
    fn only_plain_files_of_some_size_are_read() {
        let system = System::new();
        let folder = system.0.path();
        system.write("plain", "x");
        std::os::unix::fs::symlink("plain", folder.join("link")).unwrap();
        rustix::fs::mknodat(
            rustix::fs::CWD,
            folder.join("pipe"),
            FileType::Fifo,
            Mode::RUSR,
            0,
        )
        .unwrap();
        File::create(folder.join("long"))
            .unwrap()
            .set_len(MOST_BYTES + 1)
            .unwrap();
        assert_eq!(read(&folder.join("plain")), Some(b"x".to_vec()));
        for name in ["link", "pipe", "long", "", "none"] {
            assert_eq!(read(&folder.join(name)), None, "{name}");
        }
    }

    proptest! {
        #[test]
        fn any_file_is_read_without_a_panic(text in "(\\PC|[\\[\\]{}\":,]|\"(id|names|metadata|Name|Config|annotations)\":){0,20}") {
            let system = System::new();
            system.write("var/lib/containers/storage/overlay-containers/containers.json", &text);
            system.write(&format!("var/lib/docker/containers/{A}/config.v2.json"), &text);
            system.shown(&format!("/libpod-{A}"));
            system.shown(&format!("/docker/{A}"));
            annotations(text.as_bytes());
            parse_log(&text);
        }

        #[test]
        fn unescaping_undoes_what_systemd_does(name in "\\PC{0,12}") {
            let escaped: String = name
                .bytes()
                .map(|byte| match byte {
                    b'a'..=b'z' => char::from(byte).to_string(),
                    _ => format!("\\x{byte:02x}"),
                })
                .collect();
            prop_assert_eq!(unescape(&escaped), name.clone());
            unescape(&name);
        }
    }
}
