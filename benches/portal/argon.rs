//! What the machine can do: argon2id with Assent's parameters on as many threads as cores, and nothing else.

use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Block, Params, Version};

/// Hashes a second.
pub fn rate(time: Duration) -> f64 {
    let cores = std::thread::available_parallelism().map_or(2, |cores| cores.get());
    let begin = Instant::now();
    let hashed: u32 = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..cores)
            .map(|_| scope.spawn(move || hash_until(begin + time)))
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    f64::from(hashed) / begin.elapsed().as_secs_f64()
}

fn hash_until(end: Instant) -> u32 {
    // As `src/accounts/passwords.rs` has them.
    let params = Params::new(19 * 1024, 2, 1, Some(32)).unwrap();
    let mut memory = vec![Block::default(); params.block_count()];
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut hashed = 0;
    while Instant::now() < end {
        let mut hash = [0; 32];
        argon2
            .hash_password_into_with_memory(b"assent-demo", b"0123456789abcdef", &mut hash, &mut memory)
            .unwrap();
        hashed += 1;
    }
    hashed
}
