// Another site with a page around a frame. A server of its own: Chromium lets
// no page that a test only makes up frame what is served on this machine.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';

/** A page of another site, for browsers tell sites apart by their host. */
export interface Host {
  address: string;
  frame: Frame;
  close(): void;
}

/** Opens a page of another site with a view in a sandbox that has no origin. */
export async function openHost(page: Page, view: string): Promise<Host> {
  const frame = `<iframe title="map"
    sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
    style="width:100%;height:640px;border:0" src="${view}"></iframe>`;
  const body = `<!doctype html><html lang="en"><title>host</title>
    <link rel="icon" href="data:,"><body style="margin:0">${frame}<p>Text</p>`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  await page.goto(address);
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address, frame: page.frames()[1]!, close };
}
