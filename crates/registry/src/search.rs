use std::cmp::Reverse;

use crate::table::{Registry, Row};

/// A row that a search found.
#[derive(Clone, Copy, Debug)]
pub struct Hit<'a> {
    /// The row.
    pub row: Row<'a>,
    /// How well it fits; a higher one is better.
    score: u32,
}

impl Registry {
    /// The rows in which every word occurs, the best first: words that are the name come before
    /// words in it, those before words of the description, and whole words before parts.
    #[must_use]
    pub fn search(&self, words: &[&str]) -> Vec<Hit<'_>> {
        let words: Vec<String> = words
            .iter()
            .flat_map(|w| w.split_whitespace())
            .map(str::to_lowercase)
            .collect();
        if words.is_empty() {
            return Vec::new();
        }
        let mut hits: Vec<Hit<'_>> = self
            .rows()
            .filter_map(|row| {
                let name = row.name().to_lowercase();
                let description = row.description().to_lowercase();
                let people = format!("{}\n{}", row.assignee(), row.contact()).to_lowercase();
                let mut score = 0;
                for word in &words {
                    score += [
                        u32::from(name == *word) * 64,
                        u32::from(name.starts_with(word.as_str())) * 16,
                        u32::from(name.contains(word.as_str())) * 8,
                        u32::from(has_word(&description, word)) * 6,
                        u32::from(description.contains(word.as_str())) * 3,
                        u32::from(people.contains(word.as_str())),
                    ]
                    .into_iter()
                    .max()
                    .filter(|&best| best > 0)?;
                }
                Some(Hit { row, score })
            })
            .collect();
        hits.sort_by_key(|hit| (Reverse(hit.score), hit.row.id()));
        hits
    }

    /// The names that a typing mistake may have meant, the nearest first, at most `limit`: one
    /// edit for short names, two for longer ones (insertion, deletion, substitution, or two
    /// neighbours swapped), then names that start with what was typed.
    #[must_use]
    pub fn suggest<'a>(&'a self, name: &str, limit: usize) -> Vec<&'a str> {
        let typed = name.to_ascii_lowercase();
        let allowed = match typed.chars().count() {
            0..=2 => 0,
            3..=5 => 1,
            6.. => 2,
        };
        let mut near: Vec<(usize, &str)> = self
            .names()
            .filter(|m| m.name.len().abs_diff(typed.len()) <= allowed && allowed > 0)
            .map(|m| {
                (
                    strsim::osa_distance(&m.name.to_ascii_lowercase(), &typed),
                    m.name,
                )
            })
            .filter(|(distance, _)| *distance <= allowed)
            .collect();
        near.sort_by_key(|(distance, name)| (*distance, *name));
        let mut names: Vec<&str> = near.into_iter().map(|(_, name)| name).take(limit).collect();
        if typed.len() >= 2 {
            for candidate in self.names_from(name).map(|m| m.name).take(limit) {
                if names.len() < limit && !names.contains(&candidate) {
                    names.push(candidate);
                }
            }
        }
        names
    }
}

fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric())
        .any(|w| w == word)
}
