// Jupyter's messages as frames: what stands before the delimiter is the route, the four parts after the signature are JSON.

import { createHmac } from 'node:crypto';

const DELIMITER = '<IDS|MSG>';

export function encode(message, key) {
  const parts = [message.header, message.parent_header ?? {}, message.metadata ?? {}, message.content ?? {}].map(part => Buffer.from(JSON.stringify(part)));
  const buffers = (message.buffers ?? []).map(buffer => ArrayBuffer.isView(buffer) ? Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength) : Buffer.from(buffer));
  return [DELIMITER, sign(parts, key), ...parts, ...buffers];
}

// Fails where the signature is wrong: a client that takes anything would not see that.
export function decode(frames, key, channel) {
  const start = frames.findIndex(frame => frame.toString() === DELIMITER);
  const parts = frames.slice(start + 2, start + 6);
  const signature = frames[start + 1].toString();
  if (signature !== sign(parts, key)) throw new Error(`A message on ${channel} has the signature '${signature}', which is wrong.`);
  const [header, parent_header, metadata, content] = parts.map(part => JSON.parse(part.toString()));
  const buffers = frames.slice(start + 6).map(frame => new DataView(frame.buffer, frame.byteOffset, frame.byteLength));
  return { header, parent_header, metadata, content, buffers, channel };
}

function sign(parts, key) {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest('hex');
}
