//! What a control group's path says: unit, slice, container.
