//! The rules, as a table that a reader can open: `portolan here --rules`, `docs/verdict-rules.md`.
//! Their words are in `locales/`: `verdict-reason-<id>` is what a rule says where it holds, with what
//! it found; `verdict-why-<id>` why it holds.

use crate::Verdict;

/// What a rule does where it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// It tells the product.
    Tells,
    /// It decides, where no sign speaks against it.
    Decides(Verdict),
    /// It is a sign of trouble that is enough by itself.
    Sign,
    /// It is a sign that counts only together with a malware's port.
    Counts,
    /// It explains what would be a sign otherwise.
    Explains,
    /// It is said for the reader, and changes nothing.
    Remarks,
}

impl Effect {
    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tells => "tells",
            Self::Decides(verdict) => verdict.as_str(),
            Self::Sign => "suspicious",
            Self::Counts => "counts",
            Self::Explains => "explains",
            Self::Remarks => "remarks",
        }
    }
}

/// What must have been seen for a rule to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// The socket: its port, protocol and address.
    Socket,
    /// The process that holds it.
    Process,
    /// The executable of the process: its path, and whether it is still there.
    Program,
    /// The package to which the executable belongs, or that it belongs to none.
    Package,
    /// The arguments of the process.
    Arguments,
    /// The systemd unit.
    Unit,
    /// The container and its image.
    Container,
    /// A second view of sockets and processes, to compare with.
    Views,
    /// What the service said when it was asked.
    Speech,
}

impl Need {
    /// The word in data and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Socket => "socket",
            Self::Process => "process",
            Self::Program => "program",
            Self::Package => "package",
            Self::Arguments => "arguments",
            Self::Unit => "unit",
            Self::Container => "container",
            Self::Views => "views",
            Self::Speech => "speech",
        }
    }
}

/// A rule's row of the table.
#[derive(Clone, Copy, Debug)]
pub struct RuleEntry {
    /// Which.
    pub rule: Rule,
    /// Its name in data and JSON.
    pub id: &'static str,
    /// The id of the message that says what it found.
    pub reason: &'static str,
    /// The id of the message that says why it holds.
    pub why: &'static str,
    /// The id of the message that says what would settle it; there is one for signs only.
    pub settle: &'static str,
    /// What it does.
    pub effect: Effect,
    /// What it needs.
    pub needs: &'static [Need],
    /// What it rests on where it is a fact about the world: ids of the bibliography, and the place
    /// in each. What a single fact of the knowledge rests on comes with the reason.
    pub sources: &'static [(&'static str, &'static str)],
}

macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident $id:literal $effect:expr, [$($need:ident)*] [$($source:expr),*];)*) => {
        /// A step to a verdict.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $($(#[$doc])* $rule,)* }

        /// Every rule, in the order in which they are read.
        pub static RULES: &[RuleEntry] = &[$(RuleEntry {
            rule: Rule::$rule,
            id: $id,
            reason: concat!("verdict-reason-", $id),
            why: concat!("verdict-why-", $id),
            settle: concat!("verdict-settle-", $id),
            effect: $effect,
            needs: &[$(Need::$need),*],
            sources: &[$($source),*],
        },)*];
    };
}

use Effect::{Counts, Decides, Explains, Remarks, Sign, Tells};
use Verdict::{Customary, Elsewhere, Expected, Unexplained};

rules! {
    /// A token that was sent through the service arrived.
    OpenRelay "open-relay" Sign, [Speech] [("mitre-attack-t1090", "")];
    /// Two views of the machine's sockets do not agree on it.
    ViewsDisagree "views-disagree" Sign, [Socket Views] [("mitre-attack-t1014", "")];
    /// The process that holds it is hidden from `/proc`.
    HiddenProcess "hidden-process" Sign, [Process Views] [("mitre-attack-t1014", "")];
    /// The executable was never a file.
    MemoryOnly "memory-only" Sign, [Program] [
        ("mitre-attack-t1620", ""),
        ("man-memfd-create", "DESCRIPTION"),
        ("runc-cloned-binary", "CloneSelfExe")
    ];
    /// The executable was deleted, and nothing stands in its place.
    Deleted "deleted" Sign, [Program Package] [
        ("mitre-attack-t1070-004", ""),
        ("man-proc", "/proc/pid/exe")
    ];
    /// The executable lies among temporary files.
    TemporaryFolder "temporary-folder" Sign, [Program] [("fhs", "3.6, 3.18, 5.15")];
    /// Everybody may replace the executable.
    WritableFolder "writable-folder" Sign, [Program] [("cwe-732", "")];
    /// The executable is named so that a listing leaves it out.
    HiddenFile "hidden-file" Sign, [Program Package] [
        ("mitre-attack-t1564-001", ""),
        ("nixpkgs-make-wrapper", "wrapProgram"),
        ("guix-build-utils", "wrap-program")
    ];
    /// The process bears the name of a well-known program, and runs another.
    Disguise "disguise" Sign, [Process Program Arguments] [
        ("mitre-attack-t1036-005", ""),
        ("mitre-attack-t1036-011", "")
    ];
    /// The process bears the name of a kernel thread.
    KernelDisguise "kernel-disguise" Sign, [Process Program Arguments] [
        ("mitre-attack-t1036-011", ""),
        ("linux-per-cpu-kthreads", "kthreads"),
        ("linux-kthreadd", "kthreadd"),
        ("linux-stop-machine", "cpu_stop_threads"),
        ("linux-exe-file", "get_task_exe_file")
    ];
    /// The port is known from malware alone, and something else is odd.
    MalwarePort "malware-port" Sign, [Socket Program] [];

    /// The registry has the port for what the product speaks.
    Registered "registered" Decides(Expected), [Socket] [];
    /// The registered service has the product's name.
    Namesake "namesake" Decides(Expected), [Socket] [];
    /// The product opened the port for the service that the registry has there.
    StartsRegistered "starts-registered" Decides(Expected), [Socket Program] [];
    /// The service speaks what the registry has the port for.
    SpeaksRegistered "speaks-registered" Decides(Expected), [Socket Speech] [];
    /// The product is known to use the port.
    OwnPort "own-port" Decides(Customary), [Socket] [];
    /// The product it was forked from uses the port.
    PortOfParent "port-of-parent" Decides(Customary), [Socket] [];
    /// A list of services has the port for what the product speaks.
    Listed "listed" Decides(Customary), [Socket] [];
    /// The product takes a port that the system picks.
    PickedBySystem "picked-by-system" Decides(Customary), [Socket] [];
    /// The port is one that the system picks for outgoing packets.
    Outgoing "outgoing" Decides(Customary), [Socket] [];
    /// What answers behind a forwarder was not seen.
    NotSeenBehind "not-seen-behind" Decides(Customary), [Process Program] [];
    /// The product is known, and its ports are others.
    AwayFrom "away-from" Decides(Elsewhere), [Socket] [];
    /// The product is known, and nothing ties it to the port.
    Away "away" Decides(Elsewhere), [Socket] [];
    /// The product listens where it is told to.
    AnyPort "any-port" Decides(Elsewhere), [Socket] [];
    /// What the service speaks is not what the registry has the port for.
    SpeaksElsewhere "speaks-elsewhere" Decides(Elsewhere), [Socket Speech] [];
    /// The product starts others for who connects.
    StartsOthers "starts-others" Decides(Unexplained), [Process Program] [];
    /// The product serves whatever it is told to.
    Tool "tool" Decides(Unexplained), [Process Program] [];
    /// No process was seen.
    NoOwner "no-owner" Decides(Unexplained), [Socket] [];
    /// The process was seen, and not what it runs.
    NoProgram "no-program" Decides(Unexplained), [Process] [("man-proc", "/proc/pid/exe")];
    /// A package has the program, and no product is known by it.
    PackageUnknown "package-unknown" Decides(Unexplained), [Program Package] [];
    /// The file has a product's name, where anybody can give it that.
    NameAlone "name-alone" Decides(Unexplained), [Program] [];
    /// Nobody knows the program.
    NothingKnown "nothing-known" Decides(Unexplained), [Program] [];

    /// A package has the program.
    ToldByPackage "told-by-package" Tells, [Program Package] [];
    /// The program lies where a product has it.
    ToldByPath "told-by-path" Tells, [Program] [];
    /// An interpreter runs it.
    ToldByArgument "told-by-argument" Tells, [Program Arguments] [];
    /// A unit of the system runs it.
    ToldByUnit "told-by-unit" Tells, [Unit] [
        ("man-systemd", "CONCEPTS"),
        ("man-systemd-socket", "DESCRIPTION")
    ];
    /// It runs in a container of an image.
    ToldByImage "told-by-image" Tells, [Container] [];
    /// The program has the product's name, where only an administrator could have put it.
    ToldByFileName "told-by-file-name" Tells, [Program] [];
    /// The kernel serves it.
    ToldByKernel "told-by-kernel" Tells, [Socket Process] [];

    /// No package has the program, though packages have others.
    Unpackaged "unpackaged" Counts, [Program Package] [];
    /// The product is reached from further away than by default.
    MoreExposed "more-exposed" Counts, [Socket] [];
    /// A package has the executable, and it is gone.
    PackageFileGone "package-file-gone" Counts, [Program Package] [("man-proc", "/proc/pid/exe")];
    /// Everybody in its container may replace the executable.
    WritableInContainer "writable-in-container" Counts, [Program Container] [("cwe-732", "")];
    /// The socket is held by a descriptor on its way.
    InFlight "in-flight" Counts, [Process] [("man-unix", "SCM_RIGHTS")];
    /// The socket is held by an io_uring.
    IoUring "io-uring" Counts, [Process] [("man-io-uring-register", "IORING_REGISTER_FILES")];

    /// The executable was replaced by a newer one.
    NeedsRestart "needs-restart" Explains, [Program] [("man-proc", "/proc/pid/exe")];
    /// The executable was removed with its whole folder, as an update does.
    RemovedWithFolder "removed-with-folder" Explains, [Program] [
        ("vscode-issue-142681", "comment of 2022-02-11")
    ];
    /// `go run` built the executable.
    GoRun "go-run" Explains, [Process Program] [
        ("go-work", "Builder.Init, LinkAction"),
        ("go-run", "runRun")
    ];
    /// The executable is in the mounted image of an application.
    AppImage "app-image" Explains, [Program] [("appimage-runtime", "build_mount_point")];

    /// The product hands connections on.
    HandsOn "hands-on" Remarks, [Process Program] [];
    /// The product hands connections on to that place.
    HandsOnTo "hands-on-to" Remarks, [Process Arguments] [];
    /// Malware was reported on the port.
    MalwareKnown "malware-known" Remarks, [Socket] [];
}

impl Rule {
    /// Its row of the table.
    #[must_use]
    pub fn entry(self) -> &'static RuleEntry {
        &RULES[self as usize]
    }

    /// Its name in data and JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.entry().id
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_rule_has_its_own_row() {
        let names: BTreeSet<&str> = RULES.iter().map(|r| r.id).collect();
        assert_eq!(names.len(), RULES.len());
        for (place, row) in RULES.iter().enumerate() {
            assert_eq!(row.rule as usize, place);
            assert_eq!(row.rule.entry().id, row.id);
            assert!(!row.needs.is_empty(), "{}", row.id);
        }
    }
}
