//! The units behind sockets that systemd opened.
