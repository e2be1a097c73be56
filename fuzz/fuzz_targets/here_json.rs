//! A recorded observation: any bytes are one or an error of bounded length, one that is read is
//! judged, written as it was read, and drawn without what a terminal obeys.

#![no_main]

use portolan_dossier::here::{chain, rows};
use portolan_dossier::recorded::observation;
use portolan_dossier::render::{Context, here as draw};
use portolan_dossier::{Language, Localizer};
use portolan_registry::Registry;
use portolan_sockets::Observation;
use portolan_verdict::judge;

thread_local! {
    static ENGLISH: Localizer = Localizer::new(Language::english());
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let read = match observation(bytes) {
        Ok(read) => read,
        Err(error) => {
            assert!(error.to_string().len() < 4096, "{error}");
            return;
        }
    };
    ENGLISH.with(|l10n| is_sound(&read, l10n));
});

fn is_sound(read: &Observation, l10n: &Localizer) {
    let context = Context {
        l10n,
        registry: Registry::embedded(),
    };
    let judgements = judge(context.registry, read, &[]);
    let mut json = Vec::new();
    assert!(draw::json::observation(&mut json, read, &judgements, &[], None, context).is_ok());
    assert_eq!(observation(&json).as_ref(), Ok(read));
    let rows = rows(read, &judgements, context.registry);
    let chains: Vec<_> = rows.iter().map(|r| chain(read, r, &|_| None)).collect();
    let drawn = draw::tsv(&rows, l10n) + &draw::chains_tsv(&chains, l10n);
    let obeyed = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    assert!(!drawn.contains(obeyed), "{drawn:?}");
    let _ = draw::table(&rows, context, 80);
}
