const step = 256;
const lengthBytes = 4;

/** Pads to the next multiple of 256 bytes, so that a row's size says little about how much was written. */
export function pad(bytes: Uint8Array): Buffer {
  const padded = Buffer.alloc(Math.ceil((bytes.length + lengthBytes) / step) * step);
  padded.writeUInt32LE(bytes.length, 0);
  padded.set(bytes, lengthBytes);
  return padded;
}

/** What `pad` was given. Throws RangeError when the length does not fit the bytes. */
export function unpad(padded: Uint8Array): Buffer {
  const whole = Buffer.from(padded.buffer, padded.byteOffset, padded.length);
  const length = whole.length < lengthBytes ? Number.POSITIVE_INFINITY : whole.readUInt32LE(0);
  if (length > whole.length - lengthBytes) throw new RangeError("Padded bytes are shorter than they say.");
  return whole.subarray(lengthBytes, lengthBytes + length);
}
