//! Follows the rules for one packet, of which some bits are known and some are not.
//!
//! A chain is walked once from its first rule on. An unknown condition does not fork the walk: what
//! the rule would do is noted as an [`End`], and the walk goes on as if it had not. So the work is
//! that of the rules that can be reached, and a chain that is called from many places is walked
//! once for each state of connection tracking.

use rustc_hash::FxHashMap;

use super::expression::{Data, Expression, Verdict};
use super::packet::{Cast, DCCP, Facts, SCTP, TCP};
use super::registers::{Registers, Value, place};
use super::ruleset::{Element, Hook, IPV4, IPV6, Name, Ruleset, Set};
use super::truth::Truth;
use super::{Family, Packet, text, xtables};
use crate::Passage;

/// Rules and elements that are looked at for one packet.
const WORK: u32 = 1 << 18;
/// The kernel's own bound (`NFT_JUMP_STACK_SIZE`).
const DEEPEST: usize = 16;

impl Ruleset {
    /// What becomes of the first packet from another machine.
    #[must_use]
    pub(crate) fn passage(&self, packet: &Packet<'_>) -> Passage {
        // An IPv4 address may come in IPv6's clothes, and "any" as an address.
        let destination = packet.destination.map(|to| to.to_canonical());
        let packet = &Packet {
            destination: destination.filter(|to| !to.is_unspecified()),
            ..*packet
        };
        let is_inside = packet.destination.is_some_and(|to| to.is_loopback());
        if is_inside || packet.interface == Some("lo") {
            return Passage::NoFirewall;
        }
        if let Some(doubt) = &self.doubt {
            return Passage::CannotTell(doubt.clone());
        }
        if self.entrances.is_empty() {
            return Passage::NoFirewall;
        }
        let passage = self.passage_of(&Facts::new(packet, Cast::of(packet)));
        // Whoever is reached by no packet to himself may be by one to a group or to everybody.
        let takes_groups = !matches!(packet.transport, TCP | SCTP | DCCP);
        if packet.destination.is_none() && takes_groups && matches!(passage, Passage::Dropped(_)) {
            let casts = match packet.family {
                Family::V4 => &[Cast::Multi, Cast::Broad][..],
                Family::V6 => &[Cast::Multi],
            };
            for &cast in casts {
                match self.passage_of(&Facts::new(packet, cast)) {
                    Passage::Allowed(rule) | Passage::CannotTell(rule) => {
                        return Passage::CannotTell(rule);
                    }
                    Passage::Dropped(_) | Passage::NoFirewall | Passage::Unread => {}
                }
            }
        }
        passage
    }

    fn passage_of(&self, facts: &Facts) -> Passage {
        let mut walk = Walk {
            ruleset: self,
            facts,
            work: WORK,
            walked: FxHashMap::default(),
            tracking: Tracking::Tracked,
            is_sure: true,
            is_tracked_yet: Truth::True,
        };
        match walk.way_in() {
            Ok(passage) => passage,
            Err(TooMuch) => Passage::CannotTell("more rules than are followed".to_owned()),
        }
    }

    /// The rule, or the policy, as text.
    fn words(&self, place: Place) -> String {
        match place.rule {
            Some(rule) => text::rule(self, place.chain, rule),
            None => text::policy(self, place.chain),
        }
    }
}

/// Whether connection tracking has the packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Tracking {
    Tracked,
    Untracked,
    /// By what is not known.
    Either,
}

/// A rule, or for `None` a chain's policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    chain: usize,
    rule: Option<usize>,
}

/// What becomes of a packet at a base chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Accepted,
    Dropped,
    /// It becomes another packet, or somebody else's.
    Elsewhere,
}

/// One way in which the walk through a base chain may end.
#[derive(Clone, Copy, Debug)]
struct End {
    fate: Fate,
    at: Place,
    /// The rule of unknown condition that leads to it.
    because: Option<Place>,
}

/// What a chain can come to.
#[derive(Clone, Debug, Default)]
struct Flow {
    ends: Vec<End>,
    /// Whether a packet may come to its end, or return; and by which rule of unknown condition.
    falls: Option<Option<Place>>,
}

impl Flow {
    /// Keeps of each fate the first end and the last: none else is ever named.
    fn push(&mut self, end: End) {
        let mut same = (0..self.ends.len()).filter(|&at| self.ends[at].fate == end.fate);
        if let (Some(_), Some(second)) = (same.next(), same.next()) {
            self.ends.remove(second);
        }
        self.ends.push(end);
    }

    /// The first rule on which it depends where the packet ends: of those that lead away from the
    /// end that needs none.
    fn first_doubt(&self, last: End) -> Place {
        let certain = self.ends.iter().rfind(|end| end.because.is_none());
        let certain = certain.copied().unwrap_or(last);
        let mut others = self.ends.iter().filter(|end| end.fate != certain.fate);
        let first = others.find_map(|end| end.because);
        first.or(last.because).unwrap_or(certain.at)
    }

    fn fall(&mut self, because: Option<Place>) {
        self.falls.get_or_insert(because);
    }
}

/// The work for one packet has a bound.
#[derive(Debug)]
struct TooMuch;

/// What a rule does where its condition is true.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Action<'a> {
    End(Fate),
    Jump(&'a Name),
    Goto(&'a Name),
    Return,
}

/// What a rule may do.
struct Judgement<'a> {
    actions: Vec<Action<'a>>,
    /// Whether the next rule may come.
    passes: bool,
}

/// What a chain came to, by the chain and what was before it; and what is after it.
type Walked = FxHashMap<(usize, Tracking, bool), (Flow, Tracking, bool)>;

struct Walk<'a> {
    ruleset: &'a Ruleset,
    facts: &'a Facts,
    work: u32,
    walked: Walked,
    tracking: Tracking,
    /// No condition so far was unknown and of matter.
    is_sure: bool,
    /// Whether connection tracking came before this chain.
    is_tracked_yet: Truth,
}

impl<'a> Walk<'a> {
    fn way_in(&mut self) -> Result<Passage, TooMuch> {
        let ruleset = self.ruleset;
        let mut allowed = None;
        let mut is_by_rule = false;
        let mut doubt = None;
        let mut may_be_elsewhere = false;
        let mut is_anything_there = false;
        for &at in &ruleset.entrances {
            let Some(chain) = ruleset.chains.get(at) else {
                continue;
            };
            let Some(base) = &chain.base else { continue };
            let family = ruleset
                .tables
                .get(chain.table)
                .map_or(0, |table| table.family);
            if !self.facts.is_seen_by(family) {
                continue;
            }
            let applies = match base.hook {
                Hook::Ingress => Truth::any(
                    base.devices
                        .iter()
                        .map(|device| self.facts.comes_by(&device.name, device.is_prefix)),
                ),
                _ => Truth::True,
            };
            if applies == Truth::False || (chain.rules.is_empty() && !base.drops) {
                if applies != Truth::False && base.hook == Hook::Input {
                    let policy = Place {
                        chain: at,
                        rule: None,
                    };
                    allowed.get_or_insert(policy);
                }
                continue;
            }
            is_anything_there = true;
            // Connection tracking's own priority is -200.
            self.is_tracked_yet = match base.hook {
                Hook::Ingress => Truth::False,
                Hook::Prerouting if base.priority < -200 => Truth::False,
                Hook::Prerouting if base.priority == -200 => Truth::Unknown,
                _ => Truth::True,
            };
            self.walked.clear();
            let before = (self.tracking, self.is_sure);
            let mut flow = self.chain(at, 0)?;
            let policy = Place {
                chain: at,
                rule: None,
            };
            if let Some(because) = flow.falls {
                let fate = if base.drops {
                    Fate::Dropped
                } else {
                    Fate::Accepted
                };
                flow.push(End {
                    fate,
                    at: policy,
                    because,
                });
            }
            if applies == Truth::Unknown {
                for end in &mut flow.ends {
                    end.because.get_or_insert(end.at);
                }
                flow.push(End {
                    fate: Fate::Accepted,
                    at: policy,
                    because: None,
                });
                if self.tracking != before.0 {
                    self.tracking = Tracking::Either;
                }
            }
            let Some(last) = flow.ends.last().copied() else {
                continue;
            };
            may_be_elsewhere |= flow.ends.iter().any(|end| end.fate == Fate::Elsewhere);
            if flow.ends.iter().any(|end| end.fate != last.fate) {
                doubt.get_or_insert(flow.first_doubt(last));
                continue;
            }
            match last.fate {
                Fate::Accepted => {
                    let by_rule = last.at.rule.is_some();
                    if by_rule || !is_by_rule {
                        allowed = Some(last.at);
                        is_by_rule |= by_rule;
                    }
                }
                // Whatever was unknown before, it ends here, or it had ended there.
                Fate::Dropped if !may_be_elsewhere => {
                    return Ok(Passage::Dropped(ruleset.words(last.at)));
                }
                Fate::Dropped | Fate::Elsewhere => {
                    doubt.get_or_insert(last.at);
                    break;
                }
            }
        }
        Ok(match (doubt, allowed) {
            (Some(place), _) => Passage::CannotTell(ruleset.words(place)),
            (None, Some(place)) if is_anything_there => Passage::Allowed(ruleset.words(place)),
            (None, _) => Passage::NoFirewall,
        })
    }

    fn chain(&mut self, at: usize, depth: usize) -> Result<Flow, TooMuch> {
        if depth > DEEPEST {
            return Err(TooMuch);
        }
        let before = (at, self.tracking, self.is_sure);
        if let Some((flow, tracking, is_sure)) = self.walked.get(&before) {
            (self.tracking, self.is_sure) = (*tracking, *is_sure);
            return Ok(flow.clone());
        }
        let mut flow = Flow::default();
        // The rule of unknown condition by which a called chain came back.
        let mut doubt = None;
        let ruleset = self.ruleset;
        let chain = ruleset.chains.get(at).ok_or(TooMuch)?;
        let mut comes_to_end = true;
        for number in 0..chain.rules.len() {
            let here = Place {
                chain: at,
                rule: Some(number),
            };
            let judgement = self.judge(here)?;
            let is_sure = !judgement.passes && judgement.actions.len() == 1;
            let mut passes = judgement.passes;
            for &action in &judgement.actions {
                let because = if is_sure { doubt } else { doubt.or(Some(here)) };
                let target = match action {
                    Action::End(fate) => {
                        self.is_sure &= is_sure;
                        flow.push(End {
                            fate,
                            at: here,
                            because,
                        });
                        continue;
                    }
                    Action::Return => {
                        self.is_sure &= is_sure;
                        flow.fall(because);
                        continue;
                    }
                    Action::Jump(target) | Action::Goto(target) => target,
                };
                let chains = ruleset.tables.get(chain.table).map(|table| &table.chains);
                let Some(&target) = chains.and_then(|chains| chains.get(target)) else {
                    // It was not read, or came too late.
                    flow.push(End {
                        fate: Fate::Elsewhere,
                        at: here,
                        because,
                    });
                    continue;
                };
                let tracking = self.tracking;
                let called = self.chain(target, depth + 1)?;
                if !is_sure && self.tracking != tracking {
                    self.tracking = Tracking::Either;
                }
                if !is_sure && !called.ends.is_empty() {
                    self.is_sure = false;
                }
                for end in called.ends {
                    let because = doubt.or(end.because).or(because);
                    flow.push(End { because, ..end });
                }
                match (called.falls, action) {
                    (Some(why), Action::Goto(_)) => flow.fall(because.or(why)),
                    (Some(why), _) => {
                        passes = true;
                        doubt = doubt.or(why);
                    }
                    (None, _) => {}
                }
            }
            if !passes {
                comes_to_end = false;
                break;
            }
        }
        if comes_to_end {
            flow.fall(doubt);
        }
        self.walked
            .insert(before, (flow.clone(), self.tracking, self.is_sure));
        Ok(flow)
    }

    fn judge(&mut self, here: Place) -> Result<Judgement<'a>, TooMuch> {
        let ruleset = self.ruleset;
        let mut judgement = Judgement {
            actions: Vec::new(),
            passes: true,
        };
        let Some(chain) = ruleset.chains.get(here.chain) else {
            return Ok(judgement);
        };
        let sets = ruleset.tables.get(chain.table).map(|table| &table.sets);
        let set_of = |name: &Name| sets.and_then(|sets| sets.get(name));
        let rule = here.rule.and_then(|rule| chain.rules.get(rule));
        let expressions = rule.map_or(&[][..], |rule| &rule.expressions);
        self.spend(1 + u32::try_from(expressions.len() / 8).unwrap_or(WORK))?;
        let mut registers = Registers::new();
        let mut truth = Truth::True;
        for expression in expressions {
            let condition = match expression {
                Expression::Meta { key, to } => {
                    let value = self.facts.meta(*key);
                    registers.load(*to, &value);
                    value.is_there
                }
                Expression::Payload {
                    base,
                    offset,
                    length,
                    to,
                } => {
                    let value = self.facts.payload(*base, *offset, *length);
                    registers.load(*to, &value);
                    value.is_there
                }
                Expression::Track { key, to, original } => {
                    let value = self.track(*key, *original);
                    registers.load(*to, &value);
                    value.is_there
                }
                Expression::Route { to, result, flags } => {
                    registers.load(*to, &self.facts.route(*result, *flags));
                    Truth::True
                }
                Expression::Extension {
                    to,
                    operation,
                    asks_presence,
                    ..
                } => {
                    // Options of TCP and chunks of SCTP are not known; of IP there are none.
                    let is_absent = matches!(operation, 0 | 2);
                    match (is_absent, asks_presence) {
                        (true, true) => registers.load(*to, &Value::known(&[0])),
                        (false, true) => registers.load(*to, &Value::unknown(1)),
                        (_, false) => registers.load(*to, &Value::unknown(64)),
                    }
                    if *asks_presence {
                        Truth::True
                    } else if is_absent {
                        Truth::False
                    } else {
                        Truth::Unknown
                    }
                }
                Expression::Load { to, .. } => {
                    registers.load(*to, &Value::maybe(16));
                    Truth::Unknown
                }
                Expression::Compare { from, how, with } => registers.compare(*from, *how, with),
                Expression::Mask {
                    from,
                    to,
                    mask,
                    xor,
                } => {
                    registers.mask(*from, *to, mask, xor);
                    Truth::True
                }
                Expression::Swap {
                    from,
                    to,
                    length,
                    size,
                } => {
                    registers.swap(*from, *to, *length, *size);
                    Truth::True
                }
                Expression::Range {
                    from,
                    inverted,
                    first,
                    last,
                } => place(*from)
                    .map_or(Truth::Unknown, |from| {
                        registers.is_within(from, first, last)
                    })
                    .unless(*inverted),
                Expression::Lookup {
                    set,
                    from,
                    to,
                    inverted,
                } => {
                    let found = match set_of(set) {
                        Some(set) => self.find(set, *from, &registers)?,
                        None => Found::nothing_known(),
                    };
                    match to {
                        None => found.is_member().unless(*inverted),
                        Some(0) => match self.act(&found, &mut judgement, truth)? {
                            Some(condition) => condition,
                            None => return Ok(judgement),
                        },
                        Some(to) => {
                            registers.load(*to, &found.value());
                            found.is_member()
                        }
                    }
                }
                Expression::Immediate { to: 0, data } => {
                    let action = match data {
                        Data::Verdict(verdict) => verdict.action(),
                        Data::Value(_) => Done::Action(Action::End(Fate::Elsewhere)),
                    };
                    match action {
                        Done::Continue => Truth::True,
                        Done::Break => Truth::False,
                        Done::Action(action) => return Ok(judgement.end(truth, action)),
                    }
                }
                Expression::Immediate { to, data } => {
                    match data {
                        Data::Value(bytes) => registers.load(*to, &Value::known(bytes)),
                        Data::Verdict(_) => registers.load(*to, &Value::unknown(16)),
                    }
                    Truth::True
                }
                Expression::Reject => {
                    return Ok(judgement.end(truth, Action::End(Fate::Dropped)));
                }
                Expression::Nat {
                    is_source: true, ..
                }
                | Expression::Masquerade => {
                    return Ok(judgement.end(truth, Action::End(Fate::Accepted)));
                }
                Expression::Nat { .. }
                | Expression::Redirect { .. }
                | Expression::Proxy
                | Expression::Queue
                | Expression::Steal(_) => {
                    return Ok(judgement.end(truth, Action::End(Fate::Elsewhere)));
                }
                Expression::NoTrack => {
                    self.leave_tracking(truth);
                    Truth::True
                }
                Expression::Limit { .. }
                | Expression::Condition(_)
                | Expression::ObjectOf { .. } => Truth::Unknown,
                // Counters, helpers, time-outs, marks are of no matter; quotas and limits are.
                Expression::Object {
                    kind: 1 | 3 | 7 | 8 | 9,
                }
                | Expression::Harmless => Truth::True,
                Expression::Object { kind: 2 | 4 | 5 } => Truth::Unknown,
                Expression::Object { .. } => {
                    return Ok(judgement.end(truth, Action::End(Fate::Elsewhere)));
                }
                Expression::Update { is_conditional, .. } => {
                    if *is_conditional {
                        Truth::Unknown
                    } else {
                        Truth::True
                    }
                }
                // Ports and addresses may be written anew; checksums and the like may.
                Expression::SetPayload {
                    base,
                    offset,
                    length,
                } => {
                    if is_of_matter(*base, *offset, *length) {
                        judgement.actions.push(Action::End(Fate::Elsewhere));
                        Truth::Unknown
                    } else {
                        Truth::True
                    }
                }
                Expression::SetMeta { key: 19 } | Expression::Opaque(_) => {
                    judgement.actions.push(Action::End(Fate::Elsewhere));
                    Truth::Unknown
                }
                Expression::SetMeta { .. } => Truth::True,
                Expression::Match {
                    name,
                    revision,
                    info,
                } => {
                    let states = self.states();
                    xtables::matches(name.as_bytes(), *revision, info, self.facts, states)
                }
                Expression::Target { name, info, .. } => {
                    match xtables::target(name.as_bytes(), info) {
                        xtables::Effect::Accept => {
                            return Ok(judgement.end(truth, Action::End(Fate::Accepted)));
                        }
                        xtables::Effect::Drop => {
                            return Ok(judgement.end(truth, Action::End(Fate::Dropped)));
                        }
                        xtables::Effect::Elsewhere => {
                            return Ok(judgement.end(truth, Action::End(Fate::Elsewhere)));
                        }
                        xtables::Effect::Return => {
                            return Ok(judgement.end(truth, Action::Return));
                        }
                        xtables::Effect::NoTrack => {
                            self.leave_tracking(truth);
                            Truth::True
                        }
                        xtables::Effect::None => Truth::True,
                    }
                }
            };
            truth = truth.and(condition);
            if truth == Truth::False {
                // What an earlier expression of the rule may have done stays possible.
                return Ok(judgement);
            }
        }
        Ok(judgement)
    }

    fn leave_tracking(&mut self, truth: Truth) {
        if self.is_tracked_yet == Truth::True {
            return;
        }
        let is_certain =
            truth == Truth::True && self.is_sure && self.is_tracked_yet == Truth::False;
        self.tracking = if is_certain {
            Tracking::Untracked
        } else {
            Tracking::Either
        };
    }

    /// The states that connection tracking may give the packet, as bits: those of `ct state`.
    fn states(&self) -> u32 {
        const INVALID: u32 = 1;
        const NEW: u32 = 8;
        const UNTRACKED: u32 = 64;
        let tracked = match self.is_tracked_yet {
            // A packet that it did not see yet is as one that it does not understand.
            Truth::False => INVALID,
            Truth::Unknown => INVALID | NEW,
            Truth::True => NEW,
        };
        match self.tracking {
            Tracking::Tracked => tracked,
            Tracking::Untracked => UNTRACKED,
            Tracking::Either => tracked | UNTRACKED,
        }
    }

    /// What `nft` calls `ct`; the numbers are those of `enum nft_ct_keys`.
    fn track(&self, key: u32, original: Option<bool>) -> Value {
        let states = self.states();
        if key == 0 {
            let mut value = Value::known(&states.to_ne_bytes());
            if !states.is_power_of_two() {
                // One of these bits is set, and no other.
                for (known, bits) in value.known.iter_mut().zip(states.to_ne_bytes()) {
                    *known = !bits;
                }
                for (bits, known) in value.bits.iter_mut().zip(value.known) {
                    *bits &= known;
                }
            }
            return value;
        }
        let mut value = match key {
            1 => Value::known(&[0]),
            // Expected, replied to, assured, confirmed, sent elsewhere: not the first packet.
            2 => {
                let mut value = Value::known(&[0; 4]);
                for (known, bits) in value.known.iter_mut().zip(0x2f_u32.to_ne_bytes()) {
                    *known = bits;
                }
                value
            }
            7 => Value::known(match self.facts.family {
                Family::V4 => &[IPV4],
                Family::V6 => &[IPV6],
            }),
            10 => Value::known(&[self.facts.transport]),
            12 if original == Some(true) => match self.facts.port {
                Some(port) => Value::known(&port.to_be_bytes()),
                None => Value::unknown(2),
            },
            _ => Value::maybe(16),
        };
        // What is not tracked has none of it.
        if states & 8 == 0 {
            value.is_there = Truth::False;
        } else if states != 8 {
            value.is_there = Truth::Unknown;
        }
        value
    }

    fn find<'s>(
        &mut self,
        set: &'s Set,
        from: u32,
        registers: &Registers,
    ) -> Result<Found<'s>, TooMuch> {
        let mut found = Found {
            candidates: Vec::new(),
            may_miss: true,
            is_cut: set.is_cut,
        };
        let Some(from) = place(from) else {
            return Ok(Found::nothing_known());
        };
        self.spend(u32::try_from(set.elements.len() / 8).unwrap_or(WORK))?;
        for element in &set.elements {
            let truth = match &element.last {
                None => registers.equals(from, &element.key),
                Some(last) if set.parts.is_empty() => registers.is_within(from, &element.key, last),
                Some(last) => parts_within(registers, from, set, &element.key, last),
            };
            match truth {
                Truth::False => {}
                Truth::True if !element.is_conditional => {
                    return Ok(Found {
                        candidates: vec![element],
                        may_miss: false,
                        is_cut: false,
                    });
                }
                _ => found.candidates.push(element),
            }
        }
        if let Some(otherwise) = &set.otherwise {
            found.may_miss = otherwise.is_conditional;
            found.candidates.push(otherwise);
        }
        Ok(found)
    }

    /// Notes the verdicts that a table may have; for `None` the rule ends there, and otherwise goes
    /// on under that condition.
    fn act<'s>(
        &mut self,
        found: &Found<'s>,
        judgement: &mut Judgement<'s>,
        truth: Truth,
    ) -> Result<Option<Truth>, TooMuch> {
        let mut goes_on = false;
        let mut may_miss = found.may_miss;
        let mut add = |action| {
            if !judgement.actions.contains(&action) {
                judgement.actions.push(action);
            }
            u32::try_from(judgement.actions.len() / 8).unwrap_or(WORK)
        };
        if found.is_cut {
            add(Action::End(Fate::Elsewhere));
        }
        for candidate in &found.candidates {
            let done = match &candidate.data {
                Some(Data::Verdict(verdict)) => verdict.action(),
                _ => Done::Action(Action::End(Fate::Elsewhere)),
            };
            match done {
                Done::Action(action) => {
                    let work = add(action);
                    self.spend(work)?;
                }
                Done::Continue => goes_on = true,
                Done::Break => may_miss = true,
            }
        }
        judgement.passes = may_miss || goes_on || truth != Truth::True;
        if !goes_on {
            return Ok(None);
        }
        let is_certain = !may_miss && judgement.actions.is_empty();
        Ok(Some(if is_certain {
            Truth::True
        } else {
            Truth::Unknown
        }))
    }

    fn spend(&mut self, work: u32) -> Result<(), TooMuch> {
        self.work = self.work.checked_sub(work).ok_or(TooMuch)?;
        Ok(())
    }
}

fn parts_within(registers: &Registers, from: usize, set: &Set, key: &[u8], last: &[u8]) -> Truth {
    let mut truth = Truth::True;
    let mut at = 0_usize;
    for &part in &set.parts {
        let range = at..at.saturating_add(part);
        let (Some(first), Some(last)) = (key.get(range.clone()), last.get(range)) else {
            return Truth::Unknown;
        };
        truth = truth.and(registers.is_within(from + at, first, last));
        at += part.next_multiple_of(4);
    }
    truth
}

/// Whether a change of these bytes changes what is known of the packet.
fn is_of_matter(base: u32, offset: u32, length: u32) -> bool {
    let end = offset.saturating_add(length);
    match base {
        // The addresses of both protocols, and what is above them; not the class and the life time.
        1 => end > 9,
        // Ports.
        2 => offset < 4,
        _ => true,
    }
}

/// What a rule does at its end.
enum Done<'a> {
    Action(Action<'a>),
    Continue,
    Break,
}

impl Verdict {
    fn action(&self) -> Done<'_> {
        Done::Action(match self {
            Self::Accept => Action::End(Fate::Accepted),
            Self::Drop => Action::End(Fate::Dropped),
            Self::Jump(chain) => Action::Jump(chain),
            Self::Goto(chain) => Action::Goto(chain),
            Self::Return => Action::Return,
            Self::Queue | Self::Other => Action::End(Fate::Elsewhere),
            Self::Continue => return Done::Continue,
            Self::Break => return Done::Break,
        })
    }
}

impl<'a> Judgement<'a> {
    fn end(mut self, truth: Truth, action: Action<'a>) -> Self {
        self.actions.push(action);
        self.passes = truth != Truth::True;
        self
    }
}

/// What a set has for a key.
struct Found<'a> {
    /// The elements that the key may be.
    candidates: Vec<&'a Element>,
    /// Whether it may be none.
    may_miss: bool,
    /// There are elements that were not read.
    is_cut: bool,
}

impl Found<'_> {
    fn nothing_known() -> Self {
        Self {
            candidates: Vec::new(),
            may_miss: true,
            is_cut: true,
        }
    }

    fn is_member(&self) -> Truth {
        if !self.may_miss {
            Truth::True
        } else if self.candidates.is_empty() && !self.is_cut {
            Truth::False
        } else {
            Truth::Unknown
        }
    }

    /// The bits that are the same for all that it may be.
    fn value(&self) -> Value {
        let mut joined: Option<Value> = None;
        for candidate in &self.candidates {
            let Some(Data::Value(bytes)) = &candidate.data else {
                return Value::unknown(16);
            };
            let value = Value::known(bytes);
            let Some(before) = &mut joined else {
                joined = Some(value);
                continue;
            };
            if before.length != value.length {
                return Value::unknown(64);
            }
            for at in 0..value.length {
                before.known[at] &= !(before.bits[at] ^ value.bits[at]);
                before.bits[at] &= before.known[at];
            }
        }
        joined
            .filter(|_| !self.is_cut)
            .unwrap_or(Value::unknown(64))
    }
}
