//! A container's name and image, from its runtime's own files.
