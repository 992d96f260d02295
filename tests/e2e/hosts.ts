/** Sites of a city as its CMS would have them (tests/e2e/hosts), served beside the site that they embed. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '../../src/build/serve.mjs';
import { test as base } from './page.ts';

export { axe, expect } from './page.ts';

interface Hosts {
  /** The same machine as the site by the same name, on another port: another origin of the same site. */
  readonly near: string;
  /** By another name: another site, whose frames are a process of their own. */
  readonly far: string;
  /** Makes a page with that HTML in it, and returns its address on the near host. */
  readonly paste: (html: string) => string;
}

/** `test` of page.ts, with the hosts allowed besides the site. */
export const test = base.extend<{ hosts: Hosts }, { host: { port: number; folder: string } }>({
  host: [
    async ({}, use, { project }) => {
      const site = `${project.use.baseURL ?? ''}/`;
      const folder = mkdtempSync(path.join(tmpdir(), 'hosts-'));
      cpSync(path.join(import.meta.dirname, 'hosts'), folder, { recursive: true });
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.html')) continue;
        const file = path.join(folder, name);
        const page = readFileSync(file, 'utf8').replaceAll('%SITE%', site).replaceAll('%ORIGIN%', new URL(site).origin);
        writeFileSync(file, page);
      }
      const server = await serve(folder, 0);
      await use({ port: server.port, folder });
      server.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  hosts: async ({ host: { port, folder } }, use) => {
    const near = `http://localhost:${port}`;
    const paste = (html: string) => {
      const empty = readFileSync(path.join(folder, 'empty.html'), 'utf8');
      writeFileSync(
        path.join(folder, 'pasted.html'),
        empty.replace('<!--pasted-->', () => html),
      );
      return `${near}/pasted.html`;
    };
    await use({ near, far: `http://127.0.0.1:${port}`, paste });
  },
  neighbours: async ({ hosts }, use) => use([hosts.near, hosts.far]),
});
