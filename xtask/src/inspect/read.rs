//! From bytes to nodes: by the schemas, through the transport.

use super::crypt::AuthKey;
use super::layers::Layers;
use super::node::{Buffer, Failure, Node, What};
use super::open::Opener;
use super::transport::{Content, Frame, Transport, unframe};
use crate::assemble;
use crate::values::schemas::{self, Named, Wanted};
use anyhow::Result;
use tl_parser::layers::History;

/// How bytes are read.
pub(crate) struct Reader {
    pub(crate) layers: Layers,
    pub(crate) key: Option<AuthKey>,
    pub(crate) transport: Option<Transport>,
}

/// What was read.
pub(crate) struct Inspected {
    pub(crate) nodes: Vec<Node>,
    pub(crate) buffers: Vec<Buffer>,
    pub(crate) failures: Vec<Failure>,
    /// The layer that fits best, where it was looked for.
    pub(crate) layer: Option<u32>,
    /// The first id that is not of the protocol.
    first_id: Option<u32>,
}

impl Inspected {
    /// Leaves out what may go on in bytes that are to come; gives the offset where it begins.
    pub(crate) fn leave_unfinished(&mut self) -> usize {
        let end = self.nodes.last().map_or(0, |node| node.range.end);
        if !self.failures.iter().any(|failure| failure.is_end && failure.buffer == 0) {
            return if self.failures.is_empty() { end } else { self.buffers[0].bytes.len() };
        }
        self.failures.retain(|failure| !failure.is_end || failure.buffer != 0);
        self.nodes.pop().map_or(0, |node| node.range.start)
    }

    /// Whether there are packets, of which JSON has only the bodies.
    pub(crate) fn has_packets(&self) -> bool {
        self.nodes.iter().any(|node| matches!(node.what, What::Packet { .. }))
    }

    /// How well the bytes were understood: without a failure, or so far.
    fn fit(&self) -> (bool, usize) {
        (self.failures.is_empty(), self.failures.iter().map(|failure| failure.offset).min().unwrap_or(0))
    }
}

impl Reader {
    /// Reads bytes.
    pub(crate) fn inspect(&self, bytes: &[u8], wanted: &Wanted) -> Result<Inspected> {
        match &self.layers {
            Layers::Chosen(schemas) => self.by(schemas, bytes, wanted),
            Layers::Any(history) => self.by_any(history, bytes, wanted),
        }
    }

    /// Reads by the newest layer, and unless it fits, by the others that have the first id, the newest first.
    fn by_any(&self, history: &History, bytes: &[u8], wanted: &Wanted) -> Result<Inspected> {
        let newest = history.layers().last().unwrap_or_default();
        let mut best = self.by_layer(history, newest, bytes, wanted)?;
        let Some(id) = best.first_id else { return Ok(best) };
        let mut layers: Vec<u32> = history.layers_with_id(id).into_iter().filter(|layer| *layer != newest).collect();
        while !best.failures.is_empty()
            && let Some(layer) = layers.pop()
        {
            let read = self.by_layer(history, layer, bytes, wanted)?;
            if read.fit() > best.fit() {
                best = read;
            }
        }
        Ok(best)
    }

    fn by_layer(&self, history: &History, layer: u32, bytes: &[u8], wanted: &Wanted) -> Result<Inspected> {
        let Some(schemas) = wanted.of_layer(history, layer)? else {
            anyhow::bail!("layer {layer} of the history has errors");
        };
        Ok(Inspected { layer: Some(layer), ..self.by(&schemas, bytes, wanted)? })
    }

    fn by(&self, schemas: &[Named], bytes: &[u8], wanted: &Wanted) -> Result<Inspected> {
        let codecs = schemas::codecs(schemas);
        let root = wanted.root(&codecs)?;
        let mut opener = Opener::new(&codecs, self.key.as_ref(), bytes);
        let nodes = match self.transport {
            None => opener.values(root, 0..bytes.len()),
            Some(transport) => frames(&mut opener, transport, bytes),
        };
        let Opener { buffers, failures, first_id, .. } = opener;
        Ok(Inspected { nodes, buffers, failures, layer: None, first_id })
    }

    /// The bytes of the JSON that was made of what was read.
    pub(crate) fn assemble(&self, inspected: &Inspected, wanted: &Wanted, json: &str) -> Result<Vec<u8>> {
        self.with_schemas(inspected, wanted, |schemas| {
            let codecs = schemas::codecs(schemas);
            assemble::assemble(&codecs, wanted.root(&codecs)?, json)
        })
    }

    /// What `work` makes of the schemas by which bytes were read.
    pub(crate) fn with_schemas<T>(
        &self,
        inspected: &Inspected,
        wanted: &Wanted,
        work: impl FnOnce(&[Named]) -> Result<T>,
    ) -> Result<T> {
        match (&self.layers, inspected.layer) {
            (Layers::Any(history), Some(layer)) => work(&wanted.of_layer(history, layer)?.unwrap_or_default()),
            (Layers::Any(_), None) => work(&[]),
            (Layers::Chosen(schemas), _) => work(schemas),
        }
    }
}

/// What the frames of a stream hold.
fn frames(opener: &mut Opener<'_>, transport: Transport, bytes: &[u8]) -> Vec<Node> {
    let stream = unframe(bytes, transport);
    let mut nodes = Vec::new();
    if !stream.tag.is_empty() {
        nodes.push(Node::packet("tag of the transport", 0, stream.tag, Vec::new()));
    }
    for frame in stream.frames {
        nodes.push(in_frame(opener, frame));
    }
    if let Some(fault) = stream.fault {
        opener.failures.push(Failure { buffer: 0, offset: fault.offset, message: fault.message, is_end: true });
    }
    nodes
}

fn in_frame(opener: &mut Opener<'_>, frame: Frame) -> Node {
    let Frame { range, content, number, asks_quick_ack, faults } = frame;
    let mut node = match content {
        Content::Packet(packet) => opener.packet_in(packet),
        Content::QuickAck(token) => Node::packet(format!("quick ack {token:08x}"), 0, range.clone(), Vec::new()),
        Content::Error(code) => Node::packet(format!("transport error {code}"), 0, range.clone(), Vec::new()),
    };
    node.notes.push(format!("in a frame of {} bytes", range.len()));
    node.notes.extend(number.map(|number| format!("number {number}")));
    node.notes.extend(asks_quick_ack.then(|| "asks for a quick ack".to_owned()));
    for fault in faults {
        opener.failures.push(Failure { buffer: 0, offset: fault.offset, message: fault.message, is_end: false });
    }
    node
}
