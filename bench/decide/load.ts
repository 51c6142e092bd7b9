import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What a server did under load: requests a second, and the latency, in milliseconds, that 99 of 100 stay below. */
export interface Loaded {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
}

export interface Load {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly path: string;
  /** The body of a request. */
  readonly body: (i: number) => string;
  readonly requests: number;
  readonly connections: number;
}

/** Posts to a server over connections that stay open, one request at a time on each; raw, so that it takes little of the machine itself. */
export async function load({ address, path, headers, body, requests, connections }: Load): Promise<Loaded> {
  const { hostname, port, host } = new URL(address);
  const lines = Object.entries({ host, 'content-type': 'application/json', ...headers });
  const head = `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}`;
  const latencies = new Float64Array(requests);
  let next = 0;
  const ask = async (socket: Socket) => {
    await once(socket, 'connect');
    socket.setNoDelay(true);
    while (next < requests) {
      const i = next++;
      const text = body(i);
      const begin = performance.now();
      socket.write(`${head}content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
      await answered(socket);
      latencies[i] = performance.now() - begin;
    }
    socket.destroy();
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: connections }, () => ask(connect(Number(port), hostname))));
  const seconds = (performance.now() - begin) / 1000;
  latencies.sort();
  const quantile = (share: number) => latencies[Math.floor(share * (requests - 1))]!;
  return { rate: requests / seconds, p50: quantile(0.5), p99: quantile(0.99) };
}

/** Waits for one whole answer, which has to be 200. */
function answered(socket: Socket): Promise<void> {
  let text = '';
  return new Promise((resolve, reject) => {
    const take = (part: Buffer) => {
      text += part.toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = /content-length: (\d+)/i.exec(text)?.[1];
      if (text.length < end + 4 + Number(length)) return;
      socket.off('data', take);
      if (text.startsWith('HTTP/1.1 200')) resolve();
      else reject(new Error(text));
    };
    socket.on('data', take);
  });
}
