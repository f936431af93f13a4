//! Tells whether `generated/` was made from the openapi.yaml that lies beside it.

/// Where the fingerprint of the openapi.yaml is kept from which `generated/` was made.
pub const FILE: &str = "generated/openapi.fnv1a";

/// The FNV-1a hash of a text, whatever ends its lines. It guards against oversight, not against malice.
pub fn of(text: &str) -> String {
    let bytes = text.bytes().filter(|byte| *byte != b'\r');
    let hash = bytes
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    format!("{hash:016x}")
}
