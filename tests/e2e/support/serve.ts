// Starts the built server once for the whole run and stops it at the end.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Milliseconds until the server must listen, and until it must have ended. */
const PATIENCE = 20_000;
const GRACE = 3_000;

export default async function serve(): Promise<() => Promise<void>> {
  const dist = process.env.ENTENTE_DIST;
  if (!dist || !process.env.CHROMIUM) {
    throw new Error('set ENTENTE_DIST and CHROMIUM, or run `cargo xtask test e2e`');
  }
  const data = await mkdtemp(join(tmpdir(), 'entente-e2e-'));
  const server = spawn(
    join(dist, 'entente'),
    ['serve', '--addr', '127.0.0.1:0', '--data', data],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // A run that is broken off does not come to its end below.
  process.once('exit', () => server.kill('SIGKILL'));
  process.env.ENTENTE_URL = await listening(server);
  return async () => {
    if (server.exitCode === null) {
      const gone = once(server, 'exit');
      const impatient = setTimeout(() => server.kill('SIGKILL'), GRACE);
      server.kill('SIGINT');
      await gone;
      clearTimeout(impatient);
    }
    await rm(data, { recursive: true, force: true });
  };
}

/** The address that the server prints when it is ready. */
function listening(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const giveUp = (why: string) => reject(new Error(`${why}\n${said.join('\n')}`));
    const timer = setTimeout(() => {
      server.kill('SIGKILL');
      giveUp('the server does not say where it listens');
    }, PATIENCE);
    for (const stream of [server.stdout, server.stderr]) {
      // Read to the end, or a full pipe would stop the server.
      createInterface({ input: stream! }).on('line', (line) => {
        said.push(line);
        const address = /listening on (http:\/\/\S+)/.exec(line)?.[1];
        if (address) {
          clearTimeout(timer);
          resolve(address.replace(/\/$/, ''));
        }
      });
    }
    server.once('error', (error) => giveUp(`the server cannot be started: ${error.message}`));
    server.once('exit', (code) => giveUp(`the server ended at once (${code})`));
  });
}
