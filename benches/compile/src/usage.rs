//! What processes used.

use anyhow::Result;

/// What the children of this process used, and the children of those, as far as they have ended.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Usage {
    /// CPU seconds, of user and system.
    pub(crate) cpu: f64,
    /// The most memory that one of them held, in bytes.
    pub(crate) peak: f64,
}

#[cfg(target_os = "linux")]
pub(crate) fn of_children() -> Result<Usage> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeVal;

    let seconds = |time: TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    Ok(Usage { cpu: seconds(usage.user_time()) + seconds(usage.system_time()), peak: usage.max_rss() as f64 * 1024.0 })
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn of_children() -> Result<Usage> {
    anyhow::bail!("timings are taken on Linux only")
}
