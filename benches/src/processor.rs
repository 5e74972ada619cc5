//! What the figures were measured on.

use std::fs;

/// The name of the processor as Linux gives it, and how many cores there are.
pub fn name() -> String {
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    let model = model.map_or("unknown processor", |(_, model)| model.trim());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!("{model}, {cores} cores, {}-{}", std::env::consts::ARCH, std::env::consts::OS)
}
