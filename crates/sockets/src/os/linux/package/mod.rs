//! To which package an executable belongs.
