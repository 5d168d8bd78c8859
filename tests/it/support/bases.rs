//! Where a portal is reached.

use std::cell::Cell;

/// The address of one instance, or those of several, which are asked in turn.
#[derive(Debug, Clone)]
pub struct Bases {
    all: Vec<String>,
    asked: Cell<usize>,
}

impl Bases {
    pub fn new(all: impl IntoIterator<Item = String>) -> Self {
        Self {
            all: all.into_iter().collect(),
            asked: Cell::new(0),
        }
    }

    /// A path at the instance whose turn it is.
    pub fn url(&self, path: &str) -> String {
        let asked = self.asked.get();
        self.asked.set(asked + 1);
        format!("{}{path}", self.all[asked % self.all.len()])
    }
}
