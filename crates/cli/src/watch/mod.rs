//! `portolan watch`: says what starts, stops and changes.

mod sink;
