//! Settings that are secrets, and the files that hold them.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::SecretString;

use super::Unsafe;
use crate::values::Random;

/// What a file holds, which nobody but its owner and group may read.
///
/// # Errors
/// When it cannot be read, or everybody can.
pub(super) fn read_secret(file: &Path) -> Result<SecretString, Unsafe> {
    let unusable = |source| Unsafe::File {
        file: file.to_owned(),
        source,
    };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(file).map_err(unusable)?.permissions().mode();
        if mode & 0o007 != 0 {
            return Err(Unsafe::Readable(file.to_owned()));
        }
    }
    Ok(SecretString::from(
        std::fs::read_to_string(file).map_err(unusable)?.trim().to_owned(),
    ))
}

/// The key in a file. A missing one is made from `new`, if that is given.
///
/// # Errors
/// When it is missing, or cannot be read or made.
pub(super) fn read_or_make_key(file: &Path, new: Option<&Random>) -> Result<SecretString, Unsafe> {
    if file.exists() {
        return read_secret(file);
    }
    let random = new.ok_or_else(|| Unsafe::NoKeyFile(file.to_owned()))?;
    let key = STANDARD.encode(random.bytes::<32>());
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let write = |mut made: std::fs::File| std::io::Write::write_all(&mut made, key.as_bytes()).and(made.sync_all());
    match options.open(file).and_then(write) {
        Ok(()) => Ok(SecretString::from(key)),
        // Another instance was quicker.
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => read_secret(file),
        Err(source) => Err(Unsafe::File {
            file: file.to_owned(),
            source,
        }),
    }
}
