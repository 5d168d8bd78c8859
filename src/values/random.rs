//! Randomness, passed in where it is needed so that a test can repeat what it saw.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

/// What the whole process has counted.
static COUNTED: AtomicU64 = AtomicU64::new(0);

/// A source of bytes that nobody can guess.
#[derive(Debug, Clone, Default)]
pub enum Random {
    /// The operating system's generator, through a thread's own cipher.
    #[default]
    System,
    /// A generator that repeats itself: for tests only.
    Seeded(Arc<Seeded>),
}

/// What repeats itself.
#[derive(Debug)]
pub struct Seeded {
    rng: Mutex<StdRng>,
    counted: AtomicU64,
}

impl Random {
    /// A source that gives the same bytes for the same seed.
    pub fn seeded(seed: u64) -> Self {
        Self::Seeded(Arc::new(Seeded {
            rng: Mutex::new(StdRng::seed_from_u64(seed)),
            counted: AtomicU64::new(0),
        }))
    }

    /// Fills `bytes` with fresh randomness.
    pub fn fill(&self, bytes: &mut [u8]) {
        match self {
            Self::System => rand::rng().fill_bytes(bytes),
            Self::Seeded(seeded) => seeded
                .rng
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .fill_bytes(bytes),
        }
    }

    /// One more than the time before: it orders what is made at one moment, and is no secret.
    pub fn count(&self) -> u64 {
        let counted = match self {
            Self::System => &COUNTED,
            Self::Seeded(seeded) => &seeded.counted,
        };
        counted.fetch_add(1, Ordering::Relaxed)
    }

    /// So many fresh bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }
}
