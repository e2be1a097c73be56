//! What the firewall does to a packet from another machine: the nftables ruleset, as far as it tells.
