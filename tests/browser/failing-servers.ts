import { createServer, type Server, type Socket } from 'node:net';

/** Ways for a server to fail a browser, by what it does with the first bytes it gets. */
const WAYS = {
  reset: (socket) => socket.resetAndDestroy(),
  empty: (socket) => socket.end(),
  /** A fatal alert instead of a handshake: handshake_failure (RFC 8446, section 6). */
  alert: (socket) => socket.end(Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28])),
  half: (socket) =>
    socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 5000\r\n\r\n<h1>Half a page'),
  whole: (socket) =>
    socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<h1>A page</h1>'),
} as const satisfies Record<string, (socket: Socket) => void>;

export type Way = keyof typeof WAYS;

export interface FailingServers {
  /** Port that fails in this way. */
  readonly ports: Readonly<Record<Way | 'refused', number>>;
  close(): Promise<void>;
}

/** Starts a server on loopback for each way to fail, and finds a port where none listens. */
export async function failingServers(): Promise<FailingServers> {
  const servers: Server[] = [];
  const ports: Partial<Record<Way | 'refused', number>> = {};
  for (const way of Object.keys(WAYS) as Way[]) {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.once('data', () => WAYS[way](socket));
    });
    servers.push(server);
    ports[way] = await listen(server);
  }
  const gone = createServer();
  ports.refused = await listen(gone);
  await close(gone);
  return {
    ports: ports as Record<Way | 'refused', number>,
    close: async () => void (await Promise.all(servers.map(close))),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(address.port);
    });
  });
}

const close = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()));
