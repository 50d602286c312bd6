import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GalleryServer, INDEX_ADDRESS, serveGallery } from '../../src/build/gallery-server.ts';

describe('serveGallery', () => {
  let gallery: GalleryServer;
  beforeAll(async () => {
    gallery = await serveGallery();
  });
  afterAll(() => gallery.close());

  const get = (address: string) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const headers = { host: new URL(address).host };
      request({ host: '127.0.0.1', port: gallery.port, path: address, headers }, (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      })
        .on('error', reject)
        .end();
    });

  it('answers as a proxy for each page with its status, and keeps count', async () => {
    const page = await get('http://nothing-like-it.example/');
    expect(page.status).toBe(404);
    const blocked = await get('http://tribune.example/');
    expect(blocked.status).toBe(451);
    expect(blocked.body).toContain('GDPR');
    expect(gallery.requests).toEqual(['http://nothing-like-it.example/', 'http://tribune.example/']);
  });

  it('lists all pages', async () => {
    const { body } = await get(INDEX_ADDRESS);
    for (const { address } of gallery.pages) expect(body).toContain(`href="${address}"`);
  });

  it('opens no tunnel to anything but itself', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(gallery.port, '127.0.0.1', () =>
        socket.write('CONNECT elsewhere.example:22 HTTP/1.1\r\n\r\n'),
      );
      let said = '';
      socket.on('data', (chunk) => {
        said += chunk;
      });
      socket.on('close', () => resolve(said));
    });
    expect(answer).toBe('');
    expect(gallery.requests).toContain('connect elsewhere.example:22');
  });
});
