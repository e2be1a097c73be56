//! What is seen of real processes, namespaces and sockets, with root's rights and with nobody's.
//!
//! Each case sets its scene, observes it by the BPF view and by the walk, and takes the scene down.
//! Nothing is sent but over loopback and inside network namespaces of the test's own.

#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

mod changes;
mod firewall;
mod groups;
mod kernel;
mod namespaces;
mod nobody;
mod owners;
mod programs;
mod sockets;
mod stage;
