import { createHash, X509Certificate } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { type GalleryPage, indexPage, pageAt, readGallery } from '../../tests/gallery/gallery.ts';

/** Where the list of all pages is served. */
export const INDEX_ADDRESS = 'http://gallery.example/';

/** A proxy on loopback that answers for every host itself, so that a browser behind it reaches nothing else. */
export interface GalleryServer {
  /** `127.0.0.1:PORT`: what a browser takes as its proxy. */
  readonly proxy: string;
  readonly port: number;
  /** SHA-256 of the certificate's public key, base64: lets Chromium trust this one certificate alone. */
  readonly keyHash: string;
  readonly pages: readonly GalleryPage[];
  /** Addresses asked for so far, in order; tunnels that were opened and not used count as `connect HOST:PORT`. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Serves the gallery: each page at its own address with its own status, http and https. */
export async function serveGallery(): Promise<GalleryServer> {
  const pages = await readGallery();
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'gallery.example' }], {
    keySize: 2048,
  });

  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    // A proxy is asked for whole addresses over http; inside a tunnel, and by hand, for paths.
    const address = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'gallery.example'}`);
    requests.push(address.href);
    request.resume();
    respond(address, pages, response);
  };
  const server = createServer(answer('http'));
  const secure = createTlsServer({ key, cert }, answer('https'));
  server.on('connect', (request, socket: Socket) => {
    const [, port] = (request.url ?? '').split(':');
    socket.on('error', () => socket.destroy());
    if (port !== '443') {
      requests.push(`connect ${request.url}`);
      socket.destroy();
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    secure.emit('connection', socket);
  });
  for (const each of [server, secure]) {
    each.on('upgrade', (request, socket) => {
      requests.push(`upgrade ${request.headers.host}${request.url}`);
      socket.destroy();
    });
    each.on('clientError', (_, socket) => socket.destroy());
  }
  secure.on('tlsClientError', (_, socket) => socket.destroy());
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    proxy: `127.0.0.1:${port}`,
    port,
    keyHash: createHash('sha256').update(publicKey).digest('base64'),
    pages,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function respond(address: URL, pages: readonly GalleryPage[], response: ServerResponse): void {
  const isIndex = address.host === new URL(INDEX_ADDRESS).host || address.hostname === '127.0.0.1';
  const found =
    isIndex && address.pathname === '/' ? { status: 200, html: indexPage(pages) } : pageAt(pages, address);
  response.writeHead(found?.status ?? 404, {
    'content-type': found ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(found?.html ?? 'Nothing is served at this address.\n');
}
