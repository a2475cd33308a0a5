import { connect } from "node:net";

/** Sends bytes as they are to a port of this machine, and answers all that comes back until the other side closes or `patience` ms pass without a byte. */
export async function sendRaw(port: number, bytes: string | Uint8Array, patience = 1000): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    const done = (): void => {
      socket.destroy();
      resolve(Buffer.concat(chunks).toString());
    };
    socket.setTimeout(patience, done);
    socket.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      if (isWhole(Buffer.concat(chunks).toString("latin1"))) done();
    });
    // Whoever answers before all is sent may close at once: what was answered counts.
    socket.on("error", done);
    socket.on("close", done);
    socket.write(bytes);
  });
}

/** True for an answer that is there to its end, so that nobody waits for a connection that is kept open. */
function isWhole(text: string): boolean {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const length = /^content-length: (\d+)$/im.exec(text.slice(0, end))?.[1];
  if (length !== undefined) return text.length - end - 4 >= Number(length);
  return /^transfer-encoding: chunked$/im.test(text.slice(0, end)) && text.endsWith("\r\n0\r\n\r\n");
}
